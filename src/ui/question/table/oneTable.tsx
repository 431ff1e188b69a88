import { render } from "@testing-library/react";
import { useMemo, useState, type ReactNode } from "react";
import { rowRefs, shownColumns } from "../../../engine/naming.ts";
import { editRows, tableOf, type RowEdit } from "../../../engine/rows.ts";
import type { Answer, Question, Row, RowId } from "../../../engine/types.ts";
import { initWords } from "../../../i18n/index.ts";
import later from "../../../i18n/later/nl.yaml";
import dutch from "../../../i18n/nl.yaml";
import { StepForm } from "../StepForm.tsx";
import { RowForm } from "./RowForm.tsx";
import type { ColumnWords, RowDraft, TableSetting } from "./types.ts";

const base = { sources: [] } as const;
/** Two tables for tests: groups, and visits that name groups. */
export const groups = {
  ...base,
  id: "groups",
  kind: "table",
  list: ["name", "hit", "invited", "whyNot"],
  columns: [
    { ...base, id: "name", kind: "text", long: false, max: 60 },
    { ...base, id: "hit", kind: "scale", from: 1, to: 5 },
    { ...base, id: "invited", kind: "single", options: ["yes", "later", "no"] },
    { ...base, id: "whyNot", kind: "text", long: true, max: 60, showIf: { question: "invited", is: "no" } },
    { ...base, id: "people", kind: "number", min: 1, max: 500 },
    { ...base, id: "since", kind: "date" },
    { ...base, id: "via", kind: "multi", options: ["letter", "web", "none"], ordered: false, alone: "none" },
  ],
} as const satisfies Question;
export const visits = {
  ...base,
  id: "visits",
  kind: "table",
  columns: [
    { ...base, id: "what", kind: "text", long: false, max: 60 },
    { ...base, id: "who", kind: "text", long: false, max: 60, rowsOf: "groups" },
  ],
} as const satisfies Question;

const labels: Readonly<Record<string, string>> = {
  name: "Groep",
  hit: "Hoe geraakt (1-5)",
  invited: "Uitgenodigd",
  whyNot: "Reden",
  people: "Aantal",
  since: "Sinds",
  via: "Via",
  what: "Bezoek",
  who: "Met wie",
  yes: "Ja",
  later: "Later",
  no: "Nee",
  letter: "Brief",
  web: "Website",
  none: "Geen van deze",
};
const positions = ["bijna niet", "een beetje", "merkbaar", "fors", "zeer fors"];
export const columnOf = (id: string): ColumnWords => ({
  label: labels[id] ?? id,
  ask: id === "name" ? "Welke groep is het?" : (labels[id] ?? id),
  empty: `Vul in: ${labels[id]}`,
  optionOf: (option) => ({ label: labels[option] ?? option }),
  positionOf: (n) => ({ label: positions[n - 1] ?? "" }),
});
const rowWords: TableSetting["rowWords"] = {
  add: "Voeg een groep toe",
  change: "Wijzig deze groep",
  save: "Bewaar deze groep",
  back: "Terug naar de groepen",
  empty: "Je hebt nog geen groepen genoemd",
  nothing: "Er zijn geen groepen",
  paste: "Plak groepen uit een spreadsheet",
  count: (rows) => `Je hebt ${rows} groepen genoemd`,
  addPasted: (rows) => `Voeg ${rows} groepen toe`,
};
export const text = (value: string): Answer => ({ kind: "text", value });
/** Groups of these names. */
export const groupsNamed = (...names: readonly string[]): readonly Row[] =>
  names.map((name) => ({ id: name.toLowerCase(), cells: { name: text(name), hit: { kind: "scale", value: 3 } } }));

interface Kept {
  readonly answer: Answer | undefined;
  readonly drafts: Readonly<Record<RowId, unknown>>;
}
interface Start {
  readonly table?: Extract<Question, { kind: "table" }>;
  readonly answer?: Answer | undefined;
  readonly drafts?: Kept["drafts"];
  /** The row whose form is open. */
  readonly row?: RowId;
  readonly readOnly?: boolean;
  readonly others?: readonly Row[];
}
export interface OneTable {
  readonly kept: () => Kept;
  readonly rows: () => readonly Row[];
  readonly names: () => readonly string[];
  /** What the page told the wizard besides. */
  readonly said: readonly string[];
  readonly unmount: () => void;
}

/** Draws the page of a table as a wizard does: the list, or the form of a row, with a case that keeps what they say. */
export function tablePage({ table = groups, answer, drafts = {}, row, readOnly = false, others = [] }: Start = {}): OneTable {
  initWords("nl", { nl: { app: { ...dutch, ui: { ...(dutch["ui"] as object), ...(later["ui"] as object) } } } });
  let kept: Kept = { answer, drafts };
  let made = 0;
  const said: string[] = [];
  function Wizard(): ReactNode {
    const [now, setNow] = useState(kept);
    const [open, setOpen] = useState(row);
    const [arriveAt, setArriveAt] = useState<RowId>();
    const setting = useMemo((): TableSetting => {
      const keep = (next: Partial<Kept>) => setNow((kept = { ...kept, ...next }));
      return {
        rowWords,
        columnOf,
        rowsOf: () => rowRefs(groups, tableOf(others), (_, cell) => (cell.kind === "text" ? cell.value : "")),
        shownOf: (cells) => shownColumns(table, cells),
        hrefOf: (id) => `#/groepen/${id}`,
        newId: () => `new${++made}`,
        onEdit: (edit: RowEdit) => keep({ answer: tableOf(editRows(kept.answer?.kind === "table" ? kept.answer.rows : [], edit)) }),
        onRowDraft: (id: RowId, draft: RowDraft | undefined) => {
          const { [id]: _before, ...rest } = kept.drafts;
          keep({ drafts: draft ? { ...rest, [id]: draft } : rest });
        },
        arriveAt,
      };
    }, [arriveAt]);
    if (open !== undefined)
      return (
        <RowForm
          table={table}
          setting={setting}
          row={open}
          answer={now.answer}
          draft={now.drafts}
          caption="Stap 3 van 5"
          back="#/groepen"
          onSave={(saved) => {
            setting.onEdit({ kind: "put", row: saved });
            setting.onRowDraft(open, undefined);
            said.push(`saved ${saved.id}`);
            setArriveAt(saved.id);
            setOpen(undefined);
          }}
          onLeave={() => setOpen(undefined)}
          onErrors={(count) => void said.push(`errors ${count}`)}
          readOnly={readOnly}
        />
      );
    return (
      <StepForm
        caption="Stap 3 van 5"
        questions={[
          {
            question: table,
            words: {
              ...columnOf(table.id),
              ask: "Wie worden geraakt?",
              unsure: "Dan wordt het een open punt.",
              empty: "Voeg een groep toe",
            },
            answer: now.answer,
            draft: now.drafts,
            table: setting,
          },
        ]}
        wordsOf={({ id }) => columnOf(id)}
        fieldsOf={() => []}
        answerOf={() => now.answer}
        leave={{ href: "#/vragen", label: "Naar de vragenlijst" }}
        onAnswer={(_, given) => setNow((kept = { ...kept, answer: given }))}
        onDraft={() => void said.push("draft")}
        onNote={() => void said.push("note")}
        onNext={() => void said.push("next")}
        onErrors={(count) => void said.push(`errors ${count}`)}
        readOnly={readOnly}
      />
    );
  }
  const { unmount } = render(<Wizard />);
  const rows = () => (kept.answer?.kind === "table" ? kept.answer.rows : []);
  return {
    kept: () => kept,
    rows,
    names: () => rows().map(({ cells }) => (cells["name"]?.kind === "text" ? cells["name"].value : "")),
    said,
    unmount,
  };
}
