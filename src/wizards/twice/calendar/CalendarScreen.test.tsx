// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Answers } from "../../../engine/types.ts";
import dutch from "../../../i18n/nl.yaml";
import { initWords, wordsOf } from "../../../i18n/index.ts";
import type { FrameProps, WizardProps } from "../../props.ts";
import { answersOf, namedCase, sampleSession } from "../sampleSession.ts";
import { assessed } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import CalendarScreen from "./CalendarScreen.tsx";
import { calendarOf, momentsOf } from "./events.ts";

const Frame = ({ title, children }: FrameProps) => (
  <>
    <title>{title}</title>
    <main>{children}</main>
  </>
);
beforeAll(() => initWords("nl", { nl: { app: dutch } }));
afterEach(cleanup);

const now = () => new Date("2026-11-26T13:02:00Z");
function calendar(answers: Answers) {
  const session = sampleSession(answers, { title: "Kerkplein; markt, terras" });
  const saveFile = vi.fn<WizardProps["saveFile"]>();
  render(<CalendarScreen {...({ session, base: "#/zaak/case/twice", Frame, saveFile, now } as unknown as WizardProps)} />);
  return { session, saveFile };
}
const momentsIn = (answers: Answers) => momentsOf(assessed(sampleSession(answers).current()), wordsOf(...namespaces));

describe("the moments of a framework", () => {
  it("are all days of the case after repair, in order", () => {
    const { dated, undated } = momentsIn(namedCase("HERSTELD"));
    expect(dated.map(({ from, to, what }) => [from, ...(to ? [to] : []), what])).toEqual([
      ["2026-11-16", "De raad aan zet: vaststellen van het kader en het budget"],
      ["2026-12-01", "Eerste bericht aan betrokkenen"],
      ["2026-12-10", "Uiterlijk uitnodigen: Ontwerpavond 1"],
      ["2027-01-07", "2027-01-07", "Ontwerpavond 1"],
      ["2027-01-11", "Uiterlijk uitnodigen: Ontwerpavond 2"],
      ["2027-01-21", "Terugkoppeling na Ontwerpavond 1: wat is ingebracht en wat we ermee doen"],
      ["2027-01-28", "2027-01-28", "Ontwerpavond 2"],
      ["2027-02-01", "Kijken of het kader nog klopt"],
      ["2027-02-11", "Terugkoppeling na Ontwerpavond 2: het ontwerp, met per onderwerp wat wel en niet is overgenomen"],
      ["2027-03-15", "De raad aan zet: besluit over het ontwerp"],
      ["2027-03-15", "Het besluit valt"],
      ["2027-03-29", "Terugkoppeling na besluit van de raad: het besluit en wat er met de inbreng is gedaan"],
      ["2027-05-20", "Terugkijken op de participatie"],
    ]);
    expect(undated).toEqual([]);
  });

  it("stand apart without a day, and no day is made up", () => {
    const { dated, undated } = momentsIn({
      ...namedCase("HERSTELD"),
      ...answersOf({
        decisionDate: "unsure",
        steps: [
          { name: "Avond", inviteBy: "2027-01-04" },
          { aim: "collect", to: "2027-01-20" },
        ],
        feedback: [{ afterStep: "Avond", what: "het verslag" }],
      }),
    });
    expect(undated.map(({ what, question, row }) => [what, question, row])).toEqual([
      ["Avond", "steps", "row1"],
      ["Stappen, rij 2", "steps", "row2"],
      ["Terugkoppeling na Avond: het verslag", "feedback", "row1"],
      ["Het besluit valt", "decisionDate", undefined],
    ]);
    expect(dated.map(({ what }) => what)).toContain("Uiterlijk uitnodigen: Avond");
  });

  it("miss the day of a review only when somebody wrote that there is one", () => {
    const { reviewOn: _, ...later } = namedCase("HERSTELD");
    const { reviewMoment: __, ...never } = later;
    const keys = (answers: Answers) => momentsIn(answers).undated.map(({ key }) => key);
    expect([keys(later), keys(never)]).toEqual([["reviewOn"], []]);
  });

  it("keep their name in every later file, and name the case but nobody in it", () => {
    const words = wordsOf(...namespaces);
    const session = sampleSession(namedCase("HERSTELD"), { title: "Kerkplein", filledBy: "J. de Vries" });
    const eventsNow = () => calendarOf(session.current(), momentsOf(assessed(session.current()), words).dated, words, now());
    const before = eventsNow();
    session.apply({ kind: "answer", question: "decisionDate", answer: { kind: "date", value: "2027-04-12" }, flow: "twice" });
    session.apply({ kind: "rows", question: "steps", edit: { kind: "move", row: "row2", by: -1 }, flow: "twice" });
    const after = eventsNow();
    expect(after.events.map(({ uid }) => uid).toSorted()).toEqual(before.events.map(({ uid }) => uid).toSorted());
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(new Set(after.events.map(({ uid }) => uid)).size).toBe(after.events.length);
    for (const { title, description } of after.events) {
      expect(title).toMatch(/ \(Kerkplein\)$/);
      expect(`${title} ${description}`).not.toMatch(/Vries|projectleider|teammanager/);
    }
  });
});

describe("the screen of the calendar", () => {
  it("shows the days with a link to where each is filled in, and saves them as a file", async () => {
    const { saveFile } = calendar(namedCase("HERSTELD"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Agenda");
    expect(screen.getAllByRole("row")).toHaveLength(14);
    const row = screen.getByRole("row", { name: /^7 januari 2027/ });
    expect(row.querySelector("a")?.getAttribute("href")).toBe("#/zaak/case/twice/steps/row1");
    expect(
      screen
        .getByRole("row", { name: /Het besluit valt/ })
        .querySelector("a")
        ?.getAttribute("href"),
    ).toBe("#/zaak/case/twice/decisionDate");
    await userEvent.click(screen.getByRole("button", { name: "Bewaar de agenda" }));
    expect(screen.getByRole("status").textContent).toBe("Je browser bewaart het bestand Kerkplein; markt, terras - agenda.ics.");
    const [name, blob] = saveFile.mock.calls[0]!;
    expect([name, blob.type]).toEqual(["Kerkplein; markt, terras - agenda.ics", "text/calendar;charset=utf-8"]);
    const text = await blob.text();
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(13);
    expect(text).toContain("SUMMARY;LANGUAGE=nl:Ontwerpavond 1 (Kerkplein\\; markt\\, terras)\r\n");
    expect(text).toContain("DTSTAMP:20261126T130200Z\r\n");
  });

  it("names what has no day, with a link to it", () => {
    calendar({ ...namedCase("HERSTELD"), ...answersOf({ feedback: [{ what: "het verslag" }] }) });
    const item = screen.getByRole("listitem");
    expect(item.textContent).toBe("Terugkoppeling: het verslag. Terugkoppeling");
    expect(item.querySelector("a")?.getAttribute("href")).toBe("#/zaak/case/twice/feedback/row1");
  });

  it("offers no file while there is no day", () => {
    calendar({});
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText("Er staat nog geen dag in je kader.")).toBeDefined();
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Eerste bericht aan betrokkenen. Eerste bericht",
      "Het besluit valt. Dag van het besluit",
    ]);
  });
});
