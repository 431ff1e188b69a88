import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Answer, Answers } from "../../../engine/types.ts";
import { leftOpen } from "../wish.ts";
import { toolsPages } from "../toolsPages.tsx";

vi.setConfig({ testTimeout: 60_000 });
// Slow only where other work keeps the computer busy.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const single = (option: string): Answer => ({ kind: "single", option });
const text = (value: string): Answer => ({ kind: "text", value });
const row = (id: string, cells: Answers) => ({ id, cells });
const plan: Answers = {
  sensitivity: { kind: "scale", value: 3 },
  steps: {
    kind: "table",
    rows: [
      row("a", { name: text("Ideeën voor het plein"), aim: single("design"), level: single("coproduce"), method: text("world-cafe") }),
      row("b", { name: text("Terugkoppeling"), aim: single("feedBack"), level: single("inform") }),
    ],
  },
};
const cellsOf = (answers: Answers, at: number) => (answers["steps"]?.kind === "table" ? answers["steps"].rows[at]?.cells : undefined);
const firstCard = () => screen.getAllByRole("article")[0]!;
const group = (name: string) => screen.getByRole("group", { name });
const goals = "Wat wil je in deze stap bereiken?";
/** Everything that is read aloud by itself now. */
const told = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .filter(Boolean);

describe("the forms for a step", () => {
  it("UX-1, UX-2: has one title, and says which step it is about", () => {
    toolsPages(plan, "a");
    expect(screen.getAllByRole("heading", { level: 1 }).map(({ textContent }) => textContent)).toEqual([
      "Vormen voor: Ideeën voor het plein",
    ]);
    expect(document.title).toMatch(/^Stap 1 van 2: .+ - THiNK! Tools$/);
    expect(screen.getByText("Stap 1 van 2 · Tools")).toBeDefined();
  });

  it("UX-5, UX-12: takes over what the plan says and marks it; nothing else is chosen beforehand", async () => {
    toolsPages(plan, "a");
    const chosen = within(group(goals)).getAllByRole("checkbox", { checked: true });
    expect(chosen.map((one) => (one as HTMLInputElement).value)).toEqual(["collect-ideas", "co-design"]);
    expect(screen.getAllByText("Overgenomen uit Twice")).toHaveLength(2);
    expect(screen.getByRole("link", { name: "het doel van deze stap" }).getAttribute("href")).toBe("#/zaak/case/twice/steps/a");
    expect(screen.getByText("Uiteenlopende belangen (overgenomen)")).toBeDefined();
    cleanup();
    toolsPages({}, "los");
    expect(screen.queryAllByRole("checkbox", { checked: true })).toEqual([]);
    expect(screen.getByText("Kies een doel en een belofte. Dan zie je hier welke vormen passen, en waarom.")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Kies wat je deelnemers belooft" }));
    expect(document.activeElement).toBe(
      screen.getByRole("group", { name: "Wat beloof je deelnemers in deze stap?" }).querySelector("input"),
    );
  });

  it("keeps what a person clears, and can take it from the plan again", async () => {
    const session = toolsPages(plan, "a");
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Laat dit open: Doel" }));
    expect(session.current().filters).toEqual({ a: { goals: leftOpen } });
    expect(document.activeElement).toBe(within(group(goals)).getAllByRole("checkbox")[0]);
    expect(within(group(goals)).queryAllByRole("checkbox", { checked: true })).toEqual([]);
    expect(screen.getByText(/^Dit heb je open gelaten\./)).toBeDefined();
    expect(screen.getByText(/^In je plan staat: Ideeën ophalen; Samen ontwerpen\./)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Neem dit weer over uit je plan: Doel" }));
    expect(session.current().filters).toEqual({});
    expect(within(group(goals)).getAllByRole("checkbox", { checked: true })).toHaveLength(2);
  });

  it("counts a last tick that is taken away as cleared on purpose", async () => {
    const session = toolsPages(plan, "a");
    const user = userEvent.setup();
    await user.click(within(group(goals)).getByLabelText("Ideeën ophalen"));
    await user.click(within(group(goals)).getByLabelText("Samen ontwerpen"));
    expect(session.current().filters["a"]?.["goals"]).toEqual(leftOpen);
  });

  it("UX-31: works with keys alone, leaves the focus where it is, and tells the outcome once", async () => {
    toolsPages(plan, "a");
    const user = userEvent.setup();
    const before = firstCard().textContent;
    const tick = within(group(goals)).getByLabelText("Belangen verkennen");
    tick.focus();
    await user.keyboard(" ");
    expect(document.activeElement).toBe(tick);
    await waitFor(() => expect(firstCard().textContent).not.toBe(before));
    expect(told()).toEqual([]);
    await waitFor(() => expect(told()).toHaveLength(1), { timeout: 3000 });
    expect(told()[0]).toMatch(/^\d+ vormen passen\. Bovenaan staat .+\.$/);
    expect(document.activeElement).toBe(tick);
  });

  it("lets nobody choose more than the screen allows, and says so", async () => {
    const session = toolsPages(plan, "a");
    const user = userEvent.setup();
    await user.click(within(group(goals)).getByLabelText("Evalueren"));
    await user.click(within(group(goals)).getByLabelText("Informeren"));
    expect(screen.getByText("Je hebt er al 3. Haal er eerst een weg.")).toBeDefined();
    expect((within(group(goals)).getByLabelText("Informeren") as HTMLInputElement).checked).toBe(false);
    await user.click(within(group("Wat beloof je deelnemers in deze stap?")).getByLabelText("Informeren"));
    expect(screen.getByText("Kies treden die naast elkaar liggen. Haal eerst de andere trede weg.")).toBeDefined();
    expect(session.current().filters["a"]?.["rungs"]).toBeUndefined();
  });

  it("UX-7, UX-8: reads a number as soon as it can, and says what is wrong only when somebody leaves it", async () => {
    const session = toolsPages(plan, "a");
    const user = userEvent.setup();
    await user.click(screen.getByText("Weken"));
    const field = await screen.findByRole("textbox", { name: /Hoeveel weken heb je/ });
    await user.type(field, "12x");
    expect(session.current().filters["a"]?.["weeks"]).toEqual({ kind: "number", value: 12 });
    expect(screen.queryByText("Vul een getal in, met alleen cijfers")).toBeNull();
    expect(field.hasAttribute("required")).toBe(false);
    await user.tab();
    expect(screen.getByText("Vul een getal in, met alleen cijfers")).toBeDefined();
    expect((field as HTMLInputElement).value).toBe("12x");
    await user.click(screen.getByRole("button", { name: "26" }));
    expect((field as HTMLInputElement).value).toBe("26");
    expect(screen.getByRole("button", { name: "26", pressed: true })).toBeDefined();
    await user.clear(field);
    expect(session.current().filters["a"]?.["weeks"]).toEqual(leftOpen);
  });

  it("makes a wish a hard demand, and a wish again", async () => {
    const session = toolsPages(plan, "a");
    const user = userEvent.setup();
    await user.click(screen.getByLabelText("Het doel: dit moet"));
    expect(session.current().filters["a"]).toEqual({ must: { kind: "multi", options: ["goals"] } });
    await user.click(screen.getByLabelText("Het doel: dit moet"));
    expect(session.current().filters).toEqual({});
  });

  it("explains each form: score, points that add up to it, reasons, weak spot, and when not to use it", async () => {
    toolsPages(plan, "a");
    const card = within(firstCard());
    const score = Number(/(\d+) van de 100/.exec(firstCard().textContent ?? "")?.[1]);
    await card.findByText("Zwakke plek:");
    expect(card.getByText("Niet gebruiken als")).toBeDefined();
    expect(within(card.getByRole("list", { name: "Waarom deze vorm" })).getAllByRole("listitem")).toHaveLength(2);
    await userEvent.click(card.getByText(`Waarom ${score} punten?`));
    const rows = (await card.findAllByRole("row")).slice(1);
    const gave = rows.map((one) => Number(within(one).getAllByRole("cell")[0]!.textContent!.split(" van ")[0]!.replace(",", ".")));
    expect(Math.round(gave.reduce((sum, one) => sum + one, 0))).toBe(score);
  });

  it("shows ten forms, then ten more at a press, with the focus on the first that came", async () => {
    toolsPages(plan, "a");
    expect(screen.getAllByRole("article")).toHaveLength(10);
    await userEvent.click(screen.getByRole("button", { name: /^Toon nog 10 vormen/ }));
    expect(screen.getAllByRole("article")).toHaveLength(20);
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^11\. /));
  });

  it("puts a form in the plan, says what stood there, and puts that back", async () => {
    const session = toolsPages(plan, "a");
    const user = userEvent.setup();
    session.apply({ kind: "rowDraft", question: "steps", row: "a", input: { typed: { question: "Welke", method: "iets" } } });
    const choose = within(firstCard()).getByRole("button", { name: /^Kies deze vorm voor stap 1/ });
    choose.focus();
    await user.keyboard("{Enter}");
    const chosen = cellsOf(session.current().answers, 0)?.["method"];
    expect(chosen).not.toEqual(text("world-cafe"));
    expect(session.current()).toMatchObject({ givenIn: { steps: "tools" }, drafts: { steps: { a: { typed: { question: "Welke" } } } } });
    expect(JSON.stringify(session.current().drafts)).not.toContain("iets");
    expect(within(firstCard()).getByText("Gekozen voor deze stap")).toBeDefined();
    expect(within(firstCard()).getByRole("status").textContent).toBe(
      "Deze vorm staat nu in het plan bij stap 1. Eerst stond daar: World Café.",
    );
    expect(document.activeElement).toBe(choose);
    await user.click(within(firstCard()).getByRole("button", { name: /^Maak dit ongedaan/ }));
    expect(cellsOf(session.current().answers, 0)?.["method"]).toEqual(text("world-cafe"));
    expect(document.activeElement).toBe(choose);
  });

  it("keeps a form in mind, and shows it in the overview", async () => {
    const session = toolsPages(plan, "b");
    const user = userEvent.setup();
    await user.click(within(firstCard()).getByRole("button", { name: /^Onthoud deze vorm/ }));
    expect(session.current().considered["b"]).toHaveLength(1);
    await user.click(screen.getByRole("link", { name: "Vormen voor je stappen" }));
    expect(await screen.findByText("Onthouden:", { exact: false })).toBeDefined();
    expect(screen.getByText("1 van de 2 stappen hebben een vorm.")).toBeDefined();
    expect(screen.getByRole("link", { name: "Zoek een vorm voor stap 2" }).getAttribute("href")).toBe("#/zaak/case/tools/b");
  });

  it("explains an empty list and opens the wish to relax first", async () => {
    const session = toolsPages(plan, "a");
    const user = userEvent.setup();
    const ask = (question: string, answer: Answer) => session.apply({ kind: "filter", row: "a", question, answer });
    ask("weeks", { kind: "number", value: 2 });
    ask("needs", { kind: "multi", options: ["conflict-proof", "representative"] });
    ask("must", { kind: "multi", options: ["needs"] });
    expect(await screen.findByRole("heading", { level: 2, name: "Geen vorm past" })).toBeDefined();
    const relax = await screen.findByRole("button", { name: "Laat deze wens los: De wensen" });
    expect(screen.getByText(/^Geen vorm past bij al deze antwoorden samen\./)).toBeDefined();
    await user.click(relax);
    expect((await screen.findAllByRole("article")).length).toBeGreaterThan(0);
    expect(document.activeElement?.id).toBe("vormen");
    expect(session.current().filters["a"]).toEqual({ weeks: { kind: "number", value: 2 }, needs: leftOpen });
  });

  it("says when the goal cannot go with the promise, and leads to both questions", async () => {
    const session = toolsPages({}, "los");
    session.apply({ kind: "filter", row: "los", question: "goals", answer: { kind: "multi", options: ["decide-together"] } });
    session.apply({ kind: "filter", row: "los", question: "rungs", answer: { kind: "multi", options: ["inform"] } });
    session.apply({ kind: "filter", row: "los", question: "must", answer: { kind: "multi", options: ["goals"] } });
    expect(await screen.findByText(/Samen besluiten past niet bij deze belofte/)).toBeDefined();
  });

  it("changes nothing for who may only read", () => {
    toolsPages(plan, "a", "reader");
    expect(screen.getAllByRole("article")).toHaveLength(10);
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
    expect(screen.queryByRole("button", { name: /Kies deze vorm/ })).toBeNull();
    expect(screen.getByText("Ideeën ophalen; Samen ontwerpen")).toBeDefined();
  });
});
