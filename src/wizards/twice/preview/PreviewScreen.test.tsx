import { cleanup, render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Session } from "../../../dossier/api.ts";
import { openShelf } from "../../../dossier/shelf.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { initWords } from "../../../i18n/index.ts";
import later from "../../../i18n/later/nl.yaml";
import dutch from "../../../i18n/nl.yaml";
import type { FrameProps, WizardProps } from "../../props.ts";
import { answersOf } from "../framework/sampleAnswers.ts";
import PreviewScreen from "./PreviewScreen.tsx";
import { Sentences } from "./Sentences.tsx";

vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => initWords("nl", { nl: { app: { ...dutch, ui: { ...(dutch["ui"] as object), ...(later["ui"] as object) } } } }));
beforeAll(() => import("./SentencesHere.tsx"), 60_000);
afterEach(cleanup);

const base = "#/zaak/1/twice";
function Frame({ title, back, kind, wizard, children }: FrameProps): ReactNode {
  return (
    <>
      <title>{title}</title>
      <a href={back?.href}>Terug</a>
      <main data-kind={kind} data-wizard={wizard}>
        {children}
      </main>
    </>
  );
}
function sessionWith(answers: Dossier["answers"]): Session {
  const effects = {
    now: () => new Date("2027-03-15T13:02:00Z"),
    newId: () => "case",
    indexedDB: undefined,
    locks: undefined,
    channel: () => undefined,
  };
  const neverOpens = () => Promise.reject(new Error("No stored case in this test"));
  return openShelf(effects, { profile: { id: "standard", version: 1 }, opener: neverOpens }).create({ answers });
}
function open(session: Session, chapter?: string): void {
  const props = { session, base, path: "kader", Frame } as unknown as WizardProps;
  render(<PreviewScreen {...props} chapter={chapter} />);
}
const sheet = (): HTMLElement => screen.getByRole("article");
const chapters = (): HTMLElement => screen.getByRole("navigation", { name: "Hoofdstukken" });

describe("the preview of the framework", () => {
  it("shows one chapter at a time, says which, and leads to the others", () => {
    open(sessionWith(answersOf("HERSTELD")), "room");
    expect(document.title).toBe("Het kader: 3. Speelruimte");
    expect(screen.getByRole("main").dataset).toMatchObject({ kind: "hub", wizard: "twice" });
    expect(screen.getByText("Terug").getAttribute("href")).toBe(base);
    const links = within(chapters()).getAllByRole("link");
    expect(links).toHaveLength(17);
    expect(links.filter((link) => link.getAttribute("aria-current") === "page").map((link) => link.textContent)).toEqual([
      "3. Speelruimte",
    ]);
    expect(links[7]?.getAttribute("href")).toBe(`${base}/kader/process`);
    expect(within(sheet()).getByText("Het doel staat vast. De oplossing is nog open.")).toBeDefined();
    expect(within(sheet()).queryByText(/We beloven/)).toBeNull();
    const around = screen.getByRole("navigation", { name: "Vorig en volgend hoofdstuk" });
    expect(
      within(around)
        .getAllByRole("link")
        .map((link) => [link.textContent, link.getAttribute("href")]),
    ).toEqual([
      ["Vorige: 2. Waarom participatie", `${base}/kader/why`],
      ["Volgende: 4. Mate van invloed", `${base}/kader/influence`],
    ]);
  });

  it("begins at the first chapter, also for an address of none", () => {
    for (const chapter of [undefined, "bestaat-niet"]) {
      open(sessionWith(answersOf("HERSTELD")), chapter);
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("0. Samenvatting voor inwoners");
      expect(screen.queryByText(/^Vorige/)).toBeNull();
      cleanup();
    }
  });

  it("UX-17: has one h1, and steps down one level at a time", () => {
    open(sessionWith(answersOf("HERSTELD")), "process");
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(levels).toContain(5);
  });

  it("leads from a sentence to its question and from a row to its row, and back from there", () => {
    open(sessionWith(answersOf("HERSTELD")), "room");
    expect(within(sheet()).getByRole("link", { name: "Wijzig: Wat vastligt" }).getAttribute("href")).toBe(
      `${base}/fixedPoints/uit-kader-room`,
    );
    expect(within(sheet()).getByRole("link", { name: "Wijzig: Budget" }).getAttribute("href")).toMatch(
      /^#\/zaak\/1\/twice\/fixedPoints\/\w+$/,
    );
  });

  it("says in words where something is missing, and leads to where it is filled in", () => {
    const { decisionDate: _, feedback: __, ...answers } = answersOf("HERSTELD");
    open(sessionWith(answers), "task");
    const open1 = within(chapters()).getByText("1. De opgave en het besluit").closest("li");
    expect(open1?.textContent).toBe("1. De opgave en het besluitnog 1 in te vullen");
    expect(within(chapters()).getByText("3. Speelruimte").closest("li")?.textContent).toBe("3. Speelruimte");
    expect(screen.getByText(/^Op \d+ plekken in het kader moet nog iets worden ingevuld\.$/)).toBeDefined();
    expect(within(sheet()).getByRole("link", { name: "Vul in: Dag van het besluit" }).getAttribute("href")).toBe(
      `${base}/decisionDate/uit-kader-task`,
    );
  });

  it("says what its stamp means, and where to go from there", () => {
    open(sessionWith(answersOf("KERKPLEIN")));
    expect(screen.getByRole("link", { name: "Bekijk de meldingen" }).getAttribute("href")).toBe(`${base}/meldingen`);
    expect(within(sheet()).getByText("Concept – eerst oplossen")).toBeDefined();
    cleanup();
    open(sessionWith(answersOf("HERSTELD")));
    expect(screen.getByText(/Dit kader is nog niet vastgesteld/)).toBeDefined();
    expect(screen.queryByText("Bekijk de meldingen")).toBeNull();
    expect(screen.getByRole("link", { name: "Bewaar het kader" }).getAttribute("href")).toBe(`${base}/bewaren`);
  });

  it("has no links to change anything for who may only read", () => {
    const session = sessionWith(answersOf("HERSTELD"));
    open({ ...session, role: () => "reader" }, "room");
    expect(within(sheet()).queryAllByRole("link")).toEqual([]);
  });
});

describe("beside a question", () => {
  it("stands what its answer becomes in the framework, and it changes with the answer", async () => {
    const session = sessionWith(answersOf("HERSTELD"));
    render(<Sentences session={session} question="room" />);
    expect(await screen.findByRole("heading", { level: 2, name: "Dit komt in het kader" })).toBeDefined();
    expect(screen.getByRole("heading", { level: 3, name: "3. Speelruimte" })).toBeDefined();
    expect(screen.getByText("Het doel staat vast. De oplossing is nog open.")).toBeDefined();
    session.apply({ kind: "answer", question: "room", answer: { kind: "single", option: "s1" }, flow: "twice" });
    expect(await screen.findByText(/^Wat er gebeurt, staat vast/)).toBeDefined();
  });

  it("stands nothing while there is no answer, or while the answer is not known", () => {
    for (const answers of [{}, { room: { kind: "unsure" } as const }]) {
      const { container } = render(<Sentences session={sessionWith(answers)} question="room" />);
      expect(container.textContent).toBe("");
    }
  });
});
