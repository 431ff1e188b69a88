import type { ReactNode } from "react";
import type { Slider } from "../../domain/ids.ts";
import { placedOn } from "../../domain/register.ts";
import type { Session, Shelf } from "../../dossier/api.ts";
import { useWords } from "../../i18n/index.ts";
import { useSession } from "../useSession.ts";
import "./resultWords.ts";
import { useRegister } from "./useRegister.ts";
import { namespaces } from "./words.ts";

/** "Zo kozen anderen": how many earlier cases stand at each position, and which of the same kind. */
export default function OthersHere({
  slider,
  session,
  shelf,
}: {
  readonly slider: Slider;
  readonly session: Session;
  readonly shelf: Shelf;
}): ReactNode {
  const words = useWords(...namespaces);
  const { id, answers } = useSession(session);
  const register = useRegister(shelf);
  if (!register) return null;
  const others = register.filter((entry) => entry.id !== id);
  if (others.length === 0) return <p className="utrecht-paragraph">{words.t("words.others.none")}</p>;
  const kind = answers["caseKind"]?.kind === "single" ? answers["caseKind"].option : null;
  return (
    <ul className="utrecht-unordered-list">
      {placedOn(slider, others, kind).map(({ position, count, titles }) => (
        <li key={position} className="utrecht-unordered-list__item">
          {words.t("words.others.position", { position, count })}
          {titles.length > 0 && ` ${words.t("words.others.alike", { titles: titles.join("; ") })}`}
        </li>
      ))}
    </ul>
  );
}
