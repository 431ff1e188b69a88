// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import dutch from "../../../i18n/nl.yaml";
import { initWords, wordsOf } from "../../../i18n/index.ts";
import type { FrameProps, WizardProps } from "../../props.ts";
import { namedCase, sampleSession } from "../sampleSession.ts";
import { assessed, known } from "../useAssessment.ts";
import { namespaces } from "../words.ts";
import { selfTestBlocks } from "./blocks.ts";
import SelfTestScreen from "./SelfTestScreen.tsx";

const Frame = ({ title, back, children }: FrameProps) => (
  <>
    <title>{title}</title>
    <a href={back?.href}>Terug</a>
    <main>{children}</main>
  </>
);
beforeAll(() => initWords("nl", { nl: { app: dutch } }));
afterEach(cleanup);

function selfTestOf(id: string, track?: string) {
  const session = sampleSession(namedCase(id), track ? { track: { twice: track } } : {});
  render(<SelfTestScreen {...({ session, base: "#/zaak/case/twice", Frame } as unknown as WizardProps)} />);
  return session;
}
const rowOf = (name: RegExp) => within(screen.getByRole("row", { name }));

describe("the screen of the self-test", () => {
  it("UX-1: says in one sentence how many of the ten are in order", () => {
    selfTestOf("HERSTELD");
    expect(screen.getAllByRole("heading", { level: 1 }).map((one) => one.textContent)).toEqual(["Zelftoets"]);
    expect(screen.getByText("10 van de 10 punten zijn in orde.")).toBeDefined();
    expect(screen.getAllByRole("row")).toHaveLength(11);
    expect(screen.queryAllByRole("listitem")).toEqual([]);
    expect(document.querySelector("main a")).toBeNull();
  });

  it("says of each criterion in words how it stands, and leads to where it is repaired", () => {
    selfTestOf("KERKPLEIN");
    expect(screen.getByText("1 van de 10 punten is in orde. Van 1 punt is het nog niet te zeggen.")).toBeDefined();
    const frames = rowOf(/Kaders bekend/);
    expect(frames.getByText("Deels in orde")).toBeDefined();
    expect(frames.getByRole("listitem").textContent).toBe("Iets staat als vast en ook als open. Naar de vraag: Wat open is");
    expect(frames.getByRole("link").getAttribute("href")).toBe("#/zaak/case/twice/openPoints");
    const feedback = rowOf(/^Terugkoppeling/);
    expect(feedback.getByText("Nog niet te zeggen")).toBeDefined();
    expect(feedback.getByRole("link").getAttribute("href")).toBe("#/zaak/case/twice/feedback");
  });

  it("sends to a longer route for what the chosen one does not ask, and to Consistent for what is asked there", () => {
    const { impact: _, information: __, ...answers } = namedCase("HERSTELD");
    const lower = { ...answers, influenceLevel: { kind: "single", option: "advise" } } as const;
    const session = sampleSession(lower, { track: { twice: "short" } });
    render(<SelfTestScreen {...({ session, base: "#/zaak/case/twice", Frame } as unknown as WizardProps)} />);
    const hrefs = (name: RegExp) =>
      rowOf(name)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href"));
    expect(hrefs(/Toegang tot informatie/)).toEqual(["#/zaak/case/twice"]);
    expect(hrefs(/^Invloed/)).toEqual(["#/zaak/case/consistent"]);
  });

  it("stands in a document as a sentence and a table", () => {
    const session = selfTestOf("KERKPLEIN");
    const [sum, table] = selfTestBlocks(assessed(session.current()), known, wordsOf(...namespaces));
    expect(sum).toMatchObject({ kind: "paragraph", text: expect.stringMatching(/^1 van de 10/) });
    const rows = table?.kind === "table" ? table.rows.map((row) => row.map(({ text }) => text)) : [];
    expect(rows).toHaveLength(10);
    expect(rows[1]).toEqual(["Eigenaar", "In orde", "Niets"]);
    expect(rows[5]).toEqual(["Kaders bekend", "Deels in orde", "Iets staat als vast en ook als open."]);
  });
});
