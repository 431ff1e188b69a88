import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Session } from "../../dossier/api.ts";
import { openShelf } from "../../dossier/shelf.ts";
import type { Dossier } from "../../dossier/types.ts";
import { newRow } from "../../engine/rows.ts";
import type { Answer, Questionnaire, Row } from "../../engine/types.ts";
import { initWords, useWords } from "../../i18n/index.ts";
import later from "../../i18n/later/nl.yaml";
import dutch from "../../i18n/nl.yaml";
import type { TableSetting } from "../../ui/question/table/types.ts";
import type { FrameProps } from "../props.ts";
import { RowPage } from "./RowPage.tsx";
import { StepPage } from "./StepPage.tsx";
import { useTables } from "./useTables.ts";

vi.setConfig({ testTimeout: 20_000 });
beforeAll(async () => {
  await Promise.all([import("../../ui/question/table/RowList.tsx"), import("../../ui/question/table/NamingField.tsx")]);
}, 60_000);
afterEach(cleanup);

const base = { sources: [] } as const;
const questions: Questionnaire["questions"] = {
  room: { ...base, id: "room", kind: "single", options: ["none", "some"] },
  groups: { ...base, id: "groups", kind: "table", columns: [{ ...base, id: "name", kind: "text", long: false, max: 99 }] },
  steps: {
    ...base,
    id: "steps",
    kind: "table",
    columns: [
      { ...base, id: "what", kind: "text", long: false, max: 99 },
      { ...base, id: "who", kind: "text", long: false, max: 99, rowsOf: "groups" },
      { ...base, id: "open", kind: "text", long: false, max: 99, showIf: { question: "room", is: "some" } },
    ],
  },
};
const questionnaire: Questionnaire = {
  questions,
  flow: {
    id: "demo",
    scope: "case",
    version: 1,
    order: "free",
    tracks: [],
    reads: [],
    steps: Object.keys(questions).map((id) => ({ id, questions: [id] })),
  },
};
const demo = {
  flow: { name: "Proef" },
  questions: {
    groups: {
      ask: "Wie?",
      empty: "Noem een groep",
      rows: { add: "Voeg een groep toe", count_one: "{{count}} groep", count_other: "{{count}} groepen" },
      columns: { name: { label: "Groep" } },
    },
    steps: {
      ask: "Welke stappen?",
      empty: "Noem een stap",
      columns: {
        what: { label: "Stap", ask: "Wat doe je?", empty: "Vul in wat je doet" },
        who: { label: "Met wie" },
        open: { label: "Wat is open" },
      },
    },
  },
};
const text = (value: string): Answer => ({ kind: "text", value });
const named = (column: string, ...names: readonly string[]): Answer => ({
  kind: "table",
  rows: names.map((name): Row => ({ id: name.toLowerCase(), cells: { [column]: text(name) } })),
});

const Frame = ({ title, back, children }: FrameProps): ReactNode => (
  <>
    <title>{title}</title>
    <a href={back?.href}>{back?.label ?? "Terug"}</a>
    <main>{children}</main>
  </>
);
const neverOpens = () => Promise.reject(new Error("No stored case in this test"));
let settings: TableSetting[] = [];
/** A wizard of two pages per table, as one that has tables is made. */
function Demo({
  session,
  step,
  start,
}: {
  readonly session: Session;
  readonly step: string;
  readonly start: string | undefined;
}): ReactNode {
  const words = useWords("demo", "app");
  const [row, setRow] = useState(start);
  const [arriveAt, setArriveAt] = useState<string>();
  const [newId] = useState(() => {
    let made = 0;
    return () => `row${++made}`;
  });
  const hrefOf = (table: string, id: string) => `#/demo/${table}/${id}`;
  const tableOf = useTables({ session, flow: "demo", questionnaire, words, hrefOf, newId, arriveAt });
  const table = questions[step]!;
  settings.push(tableOf(step));
  const shared = { session, Frame, flow: "demo", wizard: "twice", words, caption: "Stap 3 van 5", behind: "vraag 20" } as const;
  if (row !== undefined && table.kind === "table")
    return (
      <RowPage
        {...shared}
        table={table}
        setting={tableOf(step)}
        row={row}
        list={`#/demo/${step}`}
        onLeave={(saved) => {
          setArriveAt(saved);
          setRow(undefined);
        }}
      />
    );
  const leave = { href: "#/demo", label: "Naar de vragenlijst" };
  return <StepPage {...shared} step={step} questions={[table]} back={leave} leave={leave} tableOf={tableOf} onNext={() => undefined} />;
}

function demoPage(step: string, row: string | undefined, answers: Dossier["answers"] = {}) {
  initWords("nl", { nl: { demo, app: { ...dutch, ui: { ...(dutch["ui"] as object), ...(later["ui"] as object) } } } });
  const effects = {
    now: () => new Date("2027-03-15T13:02:00Z"),
    newId: () => "case",
    indexedDB: undefined,
    locks: undefined,
    channel: () => undefined,
  };
  const session = openShelf(effects, { profile: { id: "standard", version: 1 }, opener: neverOpens }).create({ answers });
  settings = [];
  render(<Demo session={session} step={step} start={row} />);
  return session;
}

describe("a table in a wizard", () => {
  it("goes into the case row by row, and the form comes back to the row in the list", async () => {
    const session = demoPage("groups", newRow);
    const user = userEvent.setup();
    expect(document.title).toBe("Stap 3 van 5: Voeg een groep toe");
    await user.click(screen.getByRole("button", { name: "Bewaar deze rij" }));
    expect(screen.getByRole("link", { name: "Vul in: Groep" })).toBeDefined();
    expect(document.title).toBe("Fout: Stap 3 van 5: Voeg een groep toe");
    await user.type(screen.getByLabelText("Groep"), "Bewoners");
    await user.click(screen.getByRole("button", { name: "Bewaar deze rij" }));
    expect(await screen.findByRole("heading", { level: 2, name: "1 groep" })).toBeDefined();
    expect(session.current()).toMatchObject({
      answers: { groups: { kind: "table", rows: [{ id: "row1", cells: { name: text("Bewoners") } }] } },
      givenIn: { groups: "demo" },
      drafts: {},
    });
    const link = screen.getByRole("link", { name: "Wijzig Bewoners" });
    expect([link.getAttribute("href"), link.hasAttribute("data-arrive")]).toEqual(["#/demo/groups/row1", true]);
    expect(document.title).toBe("Stap 3 van 5: Wie?");
  });

  it("names rows of another table by what they are called there", async () => {
    const session = demoPage("steps", "ronde", { groups: named("name", "Bewoners"), steps: named("what", "Ronde") });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText("Bewoners"));
    await user.click(screen.getByRole("button", { name: "Bewaar deze rij" }));
    const who = { kind: "text", value: "Bewoners", rows: [{ id: "bewoners", name: "Bewoners" }] };
    expect(session.current().answers["steps"]).toMatchObject({ rows: [{ cells: { who } }] });
    session.apply({ kind: "rows", question: "groups", edit: { kind: "remove", row: "bewoners" }, flow: "demo" });
    expect(await screen.findByText("(verwijderd: Bewoners)")).toBeDefined();
  });

  it("asks a column that depends on the case only when the case calls for it", async () => {
    const session = demoPage("steps", "ronde", { steps: named("what", "Ronde") });
    expect(screen.queryByLabelText("Wat is open")).toBeNull();
    session.apply({ kind: "answer", question: "room", answer: { kind: "single", option: "some" }, flow: "demo" });
    expect(await screen.findByLabelText("Wat is open")).toBeDefined();
  });

  it("OF-1: keeps what is typed in the case at once, under its row", async () => {
    const session = demoPage("steps", "ronde", { steps: named("what", "Ronde") });
    await userEvent.type(screen.getByLabelText("Wat doe je?"), "!");
    await waitFor(() => expect(session.current().drafts).toEqual({ steps: { ronde: { typed: { what: "Ronde!" } } } }));
    expect(session.current().answers["steps"]).toEqual(named("what", "Ronde"));
  });

  it("is drawn with the same setting as long as nothing around it changes", async () => {
    const session = demoPage("steps", undefined, { groups: named("name", "Bewoners"), steps: named("what", "Ronde", "Avond") });
    await screen.findByRole("table");
    await userEvent.click(screen.getByRole("button", { name: "Omlaag Ronde" }));
    expect(new Set(settings).size).toBe(1);
    session.apply({ kind: "rows", question: "groups", edit: { kind: "remove", row: "bewoners" }, flow: "demo" });
    await waitFor(() => expect(new Set(settings).size).toBe(2));
  });
});
