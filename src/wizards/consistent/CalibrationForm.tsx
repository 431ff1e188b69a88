import { useState, type ReactNode } from "react";
import { rooms, sliders, type Room, type Slider } from "../../domain/ids.ts";
import { useWords } from "../../i18n/index.ts";
import { Button } from "../../ui/button/Button.tsx";
import { ErrorSummary } from "../../ui/errors/ErrorSummary.tsx";
import { RadioCards } from "../../ui/field/RadioCards.tsx";
import type { Placing } from "./calibration.ts";
import { labelOf, positionOf } from "../shared/answerWords.ts";
import { namespaces } from "./words.ts";

const asked = [...sliders, "room"] as const;
type Placed = Readonly<Partial<Record<(typeof asked)[number], string>>>;

/** Places one calibration case: four sliders and the room, nothing chosen beforehand. */
export function CalibrationForm({ onPlaced }: { readonly onPlaced: (placing: Placing) => void }): ReactNode {
  const words = useWords(...namespaces);
  const [placed, setPlaced] = useState<Placed>({});
  const [attempt, setAttempt] = useState(0);
  const missing = attempt === 0 ? [] : asked.filter((id) => placed[id] === undefined);
  const finish = () => {
    setAttempt((times) => times + 1);
    if (asked.some((id) => placed[id] === undefined)) return;
    const positions = Object.fromEntries(sliders.map((id) => [id, Number(placed[id])])) as Record<Slider, number>;
    onPlaced({ sliders: positions, room: placed.room as Room });
  };
  return (
    <div>
      {missing.length > 0 && (
        <ErrorSummary
          attempt={attempt}
          errors={missing.map((id) => ({ field: `ijk-${id}-0`, message: words.t(`questions.${id}.empty`) }))}
        />
      )}
      {asked.map((id) => (
        <RadioCards
          key={id}
          id={`ijk-${id}`}
          legend={words.t(`questions.${id}.ask`)}
          level={3}
          value={placed[id]}
          onChange={(value) => setPlaced({ ...placed, [id]: value })}
          options={
            id === "room"
              ? rooms.map((room) => ({ value: room, label: labelOf(words, "room", room) }))
              : [1, 2, 3, 4, 5].map((position) => ({ value: String(position), label: positionOf(words, id, position) }))
          }
          error={missing.includes(id) ? words.t(`questions.${id}.empty`) : undefined}
        />
      ))}
      <Button kind="primary" onClick={finish}>
        {words.t("words.calibration.compare")}
      </Button>
    </div>
  );
}
