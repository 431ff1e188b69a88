import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openShelf } from "../../../dossier/shelf.ts";
import type { Answers } from "../../../engine/types.ts";
import { initWords } from "../../../i18n/index.ts";
import dutch from "../../../i18n/nl.yaml";
import type { FrameProps, WizardProps } from "../../props.ts";
import "../words.ts";
import PlanScreen from "./PlanScreen.tsx";
import { sampleAnswers, sampleDossier, sampleRows } from "./samplePlan.ts";

vi.setConfig({ testTimeout: 20_000 });
beforeAll(() => initWords("nl", { nl: { app: dutch } }));
afterEach(cleanup);

const Frame = ({ title, children }: FrameProps): ReactNode => (
  <main>
    <title>{title}</title>
    {children}
  </main>
);

function planPage(answers: Answers, today = "2026-11-26T12:00:00Z") {
  const effects = { now: () => new Date(today), newId: () => "park", indexedDB: undefined, locks: undefined, channel: () => undefined };
  const opener = () => Promise.reject(new Error("No stored case in this test"));
  const session = openShelf(effects, { profile: { id: "standard", version: 1 }, opener }).create(sampleDossier({ answers }));
  const props = { session, base: "#/zaak/park/tools", Frame, now: () => new Date(today) };
  render(<PlanScreen {...(props as unknown as WizardProps)} />);
  return session;
}
const part = (name: string) => within(screen.getByRole("region", { name }));
const days = (session: ReturnType<typeof planPage>, id: string) => {
  const steps = session.current().answers["steps"];
  const cells = steps?.kind === "table" ? steps.rows.find((row) => row.id === id)?.cells : undefined;
  return [cells?.["from"], cells?.["to"], cells?.["inviteBy"]].map((cell) => (cell?.kind === "date" ? cell.value : undefined));
};

describe("the plan of Tools", () => {
  it("without steps says what comes here, and gives one next thing to do", () => {
    planPage({});
    expect(screen.getByText(/Je hebt nog geen stappen genoemd/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Voeg een stap toe in Twice" }).getAttribute("href")).toBe("#/zaak/park/twice/steps");
    expect(screen.queryAllByRole("table")).toEqual([]);
  });

  it("shows for each step its form, days, hours, people and money, with the ways to both", () => {
    planPage(sampleAnswers);
    const [, first, , third] = part("Per stap").getAllByRole("row");
    expect(within(first!).getByRole("link", { name: "1. Ophalen in de wijk" }).getAttribute("href")).toBe(
      "#/zaak/park/twice/steps/ronde-1",
    );
    expect(within(first!).getByRole("link", { name: "Inloopavond" }).getAttribute("href")).toBe("#/zaak/park/tools/ronde-1");
    expect(first?.textContent).toMatch(
      /1 februari 2027 tot en met 12 februari 2027.*2 keer.*40 tot 600 mensen.*ongeveer \d+ tot \d+ uur.*dagen voorbereiding/,
    );
    expect(third?.textContent).toContain("een brief");
    expect(third?.textContent).toContain("niet bekend");
  });

  it("adds up with bounds, names what is left out, and holds it against what there is", () => {
    planPage(sampleAnswers);
    const samen = part("Alle stappen samen");
    expect(samen.getByText("3. Terugkoppelen: niet bekend is wat deze eigen vorm vraagt.")).toBeDefined();
    expect(samen.getByText("Je hebt 60 uur. Dat is te weinig voor deze stappen.")).toBeDefined();
    expect(samen.getByText("Je hebt 100.000 euro. Dat is genoeg, ook als het tegenvalt.")).toBeDefined();
    expect(samen.getByText(/genoeg tijd, geld en mensen zijn \(stand 4 van 5\)/)).toBeDefined();
    const number = (text: string | undefined) => (text?.match(/[\d.]+/g) ?? []).map((one) => Number(one.replaceAll(".", "")));
    const cells = samen.getAllByRole("row")[1]?.querySelectorAll("td");
    const [likely, outer] = [number(cells?.[0]?.textContent ?? ""), number(cells?.[1]?.textContent ?? "")];
    expect(outer[0]).toBeLessThanOrEqual(likely[0] ?? 0);
    expect(outer[1]).toBeGreaterThanOrEqual(likely[1] ?? 0);
  });

  it("says in sentences what is lopsided, and draws the days", () => {
    planPage(sampleAnswers);
    expect(part("Klopt de mix?").getByText("Bij geen enkele stap staat deze groep: Sportclub.")).toBeDefined();
    expect(part("Tijdlijn").getAllByRole("img")[0]?.getAttribute("aria-label")).toContain("Besluit");
    cleanup();
    planPage({ steps: { kind: "table", rows: [{ id: "a", cells: { name: { kind: "text", value: "Start" } } }] } });
    expect(part("Klopt de mix?").getByText(/Kies eerst/)).toBeDefined();
    expect(part("Tijdlijn").getByText(/nog geen twee data/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Kies een vorm voor stap 1" }).getAttribute("href")).toBe("#/zaak/park/tools/a");
  });

  it("OF-2: takes over the last days of one step or of all, and puts the old ones back", async () => {
    const session = planPage(sampleAnswers);
    const back = part("Terugrekenen vanaf het besluit");
    const user = userEvent.setup();
    await user.click(back.getByRole("button", { name: "Neem over 1. Ophalen in de wijk" }));
    expect(days(session, "ronde-1")).not.toEqual(["2027-02-01", "2027-02-12", "2027-01-15"]);
    expect(days(session, "ronde-2")).toEqual(["2027-04-01", undefined, undefined]);
    expect(session.current().answers["steps"]).toMatchObject({ rows: [{ cells: { name: sampleRows[0]?.cells["name"] } }, {}, {}] });
    expect(document.activeElement?.textContent).toBe("Terugrekenen vanaf het besluit");
    await user.click(back.getByRole("button", { name: "Zet de oude data terug" }));
    expect(session.current().answers["steps"]).toEqual(sampleAnswers["steps"]);
    await user.click(back.getByRole("button", { name: "Neem alles over" }));
    expect(days(session, "ronde-3").every((one) => one !== undefined)).toBe(true);
    expect(back.queryByRole("button", { name: "Neem alles over" })).toBeNull();
    expect(back.getAllByText("staat zo in je plan").length).toBe(3);
    await user.click(back.getByRole("button", { name: "Zet de oude data terug" }));
    expect(session.current().answers["steps"]).toEqual(sampleAnswers["steps"]);
  });

  it("says when it does not fit before today, and asks for the day of the decision while that is open", () => {
    planPage(sampleAnswers, "2027-09-01T12:00:00Z");
    expect(part("Terugrekenen vanaf het besluit").getByText(/Ook met de kortste tijd kom je \d+ dagen tekort/)).toBeDefined();
    expect(screen.getAllByText("Dat is al voorbij.").length).toBeGreaterThan(0);
    cleanup();
    const { decisionDate: _open, ...open } = sampleAnswers;
    planPage(open);
    expect(screen.getByRole("link", { name: "Vul de datum van het besluit in" }).getAttribute("href")).toBe(
      "#/zaak/park/twice/decisionDate",
    );
  });
});
