import type { ReactNode } from "react";

export interface Rung {
  readonly number: number;
  readonly name: string;
  readonly note?: string | undefined;
  readonly state: "advice" | "possible" | "outside";
}

/** A ladder from high to low. Each rung says in words what it is; width, hatching and colour repeat that. */
export function Ladder({
  label,
  caption,
  rungs,
}: {
  readonly label: string;
  readonly caption?: ReactNode;
  readonly rungs: readonly Rung[];
}): ReactNode {
  const high = [...rungs].sort((a, b) => b.number - a.number);
  return (
    <figure className="think-figure">
      <ol className="think-ladder" reversed aria-label={label}>
        {high.map((rung) => (
          <li
            key={rung.number}
            value={rung.number}
            className={`think-ladder__rung think-ladder__rung--${rung.state}`}
            data-rung={rung.number}
          >
            <span>
              {rung.number} {rung.name}
            </span>
            {rung.note !== undefined && <span className="think-ladder__note">{rung.note}</span>}
          </li>
        ))}
      </ol>
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
