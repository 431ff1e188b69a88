import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, useEffect, useState, type ReactNode } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import cases from "../../../flows/twice/cases.yaml";
import type { Session } from "../../dossier/api.ts";
import { openShelf } from "../../dossier/shelf.ts";
import type { Dossier } from "../../dossier/types.ts";
import { parseAnswer } from "../../engine/answers.ts";
import type { Answer, Answers } from "../../engine/types.ts";
import later from "../../i18n/later/nl.yaml";
import dutch from "../../i18n/nl.yaml";
import { addWords, initWords, wordsIn } from "../../i18n/index.ts";
import type { FrameProps, WizardProps } from "../props.ts";
import { definition } from "./definition.ts";
import TwiceRoutes from "./index.tsx";

vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  initWords("nl", { nl: { app: dutch } });
  addWords("app", "nl", later);
  await Promise.all([
    import("./findings/FindingsScreen.tsx"),
    import("./check/CheckScreen.tsx"),
    import("../../ui/question/table/RowList.tsx"),
    import("./machine.ts"),
  ]);
}, 60_000);
afterEach(cleanup);

function answersOf(id: string): Answers {
  const found = cases.find((one) => one.case === id);
  if (!found) throw new Error(`There is no case '${id}'.`);
  return Object.fromEntries(
    Object.entries(found.answers).flatMap(([question, value]): [string, Answer][] => {
      const asked = definition.questions[question];
      const answer = asked && parseAnswer(asked, value);
      return answer && !("problem" in answer) ? [[question, answer]] : [];
    }),
  );
}
const single = (option: string): Answer => ({ kind: "single", option });

const Frame = ({ title, back, children }: FrameProps): ReactNode => (
  <>
    <title>{title}</title>
    <a href={back?.href}>{back?.label ?? "Terug"}</a>
    <main>{children}</main>
  </>
);
/** The wizard for one case, at an address that its own links and buttons change. */
function open(path: string, from: Partial<Dossier> = {}) {
  const effects = {
    now: () => new Date("2026-11-26T11:00:00Z"),
    newId: () => "een",
    indexedDB: undefined,
    locks: undefined,
    channel: () => undefined,
  };
  const neverOpens = () => Promise.reject(new Error("No stored case in this test"));
  const shelf = openShelf(effects, { profile: { id: "standard", version: 1 }, opener: neverOpens });
  const session = shelf.create(from);
  const base = "#/zaak/een/twice";
  const nothing = () => undefined;
  const address = { go: (_to: string): void => undefined };
  function Demo(): ReactNode {
    const [at, setAt] = useState(path);
    useEffect(() => {
      address.go = setAt;
    }, []);
    const props: WizardProps = {
      session,
      shelf,
      base,
      path: at,
      navigate: (hash) => setAt(hash.slice(base.length + 1)),
      Frame,
      makePdfWorker: () => {
        throw new Error("No PDF in this test");
      },
      saveFile: nothing,
      saveCase: async () => undefined,
      caseSaved: nothing,
      now: effects.now,
      newId: effects.newId,
    };
    return (
      <Suspense>
        <TwiceRoutes {...props} />
      </Suspense>
    );
  }
  render(<Demo />);
  return { session, go: (to: string) => act(() => address.go(to)) };
}
const say = (session: Session, question: string, answer: Answer | undefined) =>
  act(() => void session.apply({ kind: "answer", question, answer, flow: "twice" }));
const beside = () => screen.getByRole("region", { name: "Meldingen" });

describe("all questions of Twice", () => {
  it("UX-15: stand in five parts with four statuses, in words", async () => {
    const answers = answersOf("KERKPLEIN");
    const { feedback: _left, ...rest } = answers;
    open("", { answers: { ...rest, representation: { kind: "unsure" } } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Maak het participatiekader");
    expect(screen.getAllByRole("group").length).toBeGreaterThanOrEqual(5);
    const row = (name: RegExp) => screen.getByRole("link", { name, hidden: true });
    expect(row(/^20 Wie worden geraakt/).textContent).toContain("Kijk na");
    expect(row(/^22 Moet de groep een afspiegeling zijn\?/).textContent).toContain("Open punt");
    expect(row(/^1 Hoe heet de opgave\?/).textContent).toContain("Klaar");
    const statuses = screen
      .getAllByRole("link", { hidden: true })
      .flatMap((link) => link.querySelector(".think-tasklist__status")?.textContent ?? []);
    expect(new Set(statuses)).toEqual(new Set(["Klaar", "Kijk na", "Open punt"]));
    expect(screen.getByText(/horen nu niet bij deze zaak/).textContent).toContain("18");
  });

  it("follow the route that somebody chooses, and keep the answers of another", async () => {
    const { session } = open("", { answers: answersOf("HERSTELD") });
    const before = session.current().answers;
    await userEvent.click(screen.getByRole("radio", { name: /Korte route/ }));
    expect(session.current().track).toEqual({});
    await userEvent.click(screen.getByRole("button", { name: "Volg deze route" }));
    expect(session.current()).toMatchObject({ track: { twice: "short" }, answers: before });
    expect(screen.queryByRole("link", { name: /^22 /, hidden: true })).toBeNull();
  });
});

describe("a question of Twice", () => {
  it.each(definition.flow.steps.map(({ id }) => id))("UX-6: %s says why it is asked, gives an example, and takes a note", (step) => {
    const doors: Answers = {
      room: single("s2"),
      influenceLevel: single(step === "whyNoMore" ? "consult" : "coDecide"),
      decisionBody: single("council"),
      barriers: { kind: "multi", options: ["youth"] },
      speaksFor: single("both"),
      councilPosition: single("first"),
      personalData: { kind: "multi", options: ["nameAndEmail"] },
    };
    open(step, { answers: Object.fromEntries(Object.entries(doors).filter(([id]) => id !== step)) });
    const question = definition.questions[step]!;
    const words = wordsIn("nl", "twice", "shared", "app");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(words.t(`questions.${step}.ask`));
    expect(screen.getByText("Bekijk een voorbeeld")).toBeDefined();
    expect(screen.getByText(/^Notitie bij deze vraag/)).toBeDefined();
    // A table offers it in the list that comes a moment later.
    if (question.kind !== "table") expect(screen.queryAllByLabelText(/Weet ik nog niet/).length > 0).toBe(!question.optional);
  });

  it("UX-12: shows what comes from Consistent as such, and says when its advice changes", async () => {
    const { session } = open("room", { answers: answersOf("HERSTELD"), givenIn: { room: "consistent" } });
    expect(screen.getByText("Overgenomen uit Consistent")).toBeDefined();
    await userEvent.click(screen.getByRole("radio", { name: /^Niets\./ }));
    expect(beside().textContent).toContain("het advies van Consistent verandert");
    expect(session.current().givenIn).toMatchObject({ room: "twice" });
  });

  it("tells at once what does not fit, and takes it back as soon as it fits", async () => {
    const { session } = open("influenceLevel", { answers: answersOf("HERSTELD") });
    expect(beside().textContent).not.toContain("Stop");
    await userEvent.click(screen.getByRole("radio", { name: /^Zelf doen/ }));
    expect(beside().textContent).toContain("De belofte is groter dan de ruimte.");
    say(session, "influenceLevel", single("coproduce"));
    expect(beside().textContent).not.toContain("De belofte is groter dan de ruimte.");
  });

  it("says that something is missing only after the question was left", async () => {
    const { feedback: _left, ...answers } = answersOf("HERSTELD");
    const { go } = open("feedback", { answers });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/koppel je terug/);
    expect(beside().textContent).not.toContain("Er is geen moment");
    go("");
    go("feedback");
    expect(beside().textContent).toContain("Er is geen moment waarop mensen horen");
  });

  it("goes on to the next question that is shown, and opens none that is not", async () => {
    const { go } = open("decisionBody", { answers: answersOf("HERSTELD") });
    await userEvent.click(screen.getByRole("button", { name: "Ga verder" }));
    await waitFor(() => expect(document.title).toBe("Stap 1 van 5: Wanneer valt het besluit?"));
    // Asked only of who promises to inform or to consult.
    go("whyNoMore");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Maak het participatiekader");
  });

  it("UX-10: leads straight back to where it was opened", async () => {
    const { go } = open("controle", { answers: answersOf("HERSTELD") });
    const link = await screen.findByRole("link", {
      name: "Wijzig: Waar gaat het over? Schrijf het in drie zinnen die een inwoner begrijpt.",
    });
    expect(link.getAttribute("href")).toBe("#/zaak/een/twice/caseSummary/wijzig");
    go("caseSummary/wijzig");
    await userEvent.click(screen.getByRole("button", { name: "Ga verder" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Alle antwoorden bij elkaar" }, { timeout: 15_000 })).toBeDefined();
  });
});

describe("the findings of Twice", () => {
  it("can be accepted with a reason, until the facts behind them change", async () => {
    const { session } = open("meldingen", { answers: answersOf("KERKPLEIN") });
    const name = "Een groep die hard wordt geraakt, is niet uitgenodigd.";
    await screen.findByRole("article", { name }, { timeout: 15_000 });
    const card = () => screen.getByRole("article", { name });
    expect(within(card()).getByText("Nu: bewoners boven de winkels")).toBeDefined();
    await userEvent.click(within(card()).getByText("Aanvaard met een reden"));
    await userEvent.click(within(card()).getByRole("button", { name: "Aanvaard deze melding" }));
    expect(document.title).toBe("Fout: Meldingen bij het kader");
    expect(session.current().accepted).toEqual({});
    await userEvent.type(within(card()).getByRole("textbox"), "Zij praten mee via de huurdersraad.");
    await userEvent.click(within(card()).getByRole("button", { name: "Aanvaard deze melding" }));
    expect(session.current().accepted).toMatchObject({ R19: { reason: "Zij praten mee via de huurdersraad.", on: "2026-11-26" } });
    expect(within(card()).getByText("aanvaard met reden")).toBeDefined();
    const { stakeholders } = session.current().answers;
    if (stakeholders?.kind !== "table") throw new Error("No groups");
    const rows = [
      ...stakeholders.rows,
      {
        id: "nieuw-3",
        cells: { group: { kind: "text", value: "kinderen" }, affected: { kind: "scale", value: 5 }, invited: single("no") } as Answers,
      },
    ];
    say(session, "stakeholders", { kind: "table", rows });
    expect(within(card()).queryByText("aanvaard met reden")).toBeNull();
  });
});
