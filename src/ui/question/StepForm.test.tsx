import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Answers, Question } from "../../engine/types.ts";
import { every, pageWith, shownAs } from "./onePage.tsx";

afterEach(cleanup);
const onePage = pageWith(
  () => vi.fn(),
  () => userEvent.setup(),
);
const kinds = Object.entries(every) as readonly (readonly [string, Question])[];
const next = () => screen.getByRole("button", { name: "Ga verder" });
const summary = () => screen.queryByRole("region", { name: /^Pas/ });

describe("the page of one question", () => {
  it.each(kinds)("UX-1: the only h1 is the question itself, as the name of what is asked (%s)", (_, question) => {
    onePage([shownAs(question)]);
    const titles = screen.getAllByRole("heading", { level: 1 });
    expect(titles.map((title) => title.textContent)).toEqual([`Vraag ${question.id}?`]);
    const role = { single: "radiogroup", scale: "radiogroup", multi: "group", date: "group" }[question.kind as string] ?? "textbox";
    const named = screen.getByRole(role, { name: `Vraag ${question.id}?` });
    expect(titles[0]?.closest("fieldset") ?? titles[0]?.parentElement).toBe(role === "textbox" ? named.parentElement : named);
  });

  it("UX-2: the count stands above the form, not in it", () => {
    onePage([shownAs(every.single)]);
    const caption = screen.getByText("Stap 2 van 9");
    expect(caption.closest("form")).toBeNull();
    expect(caption.compareDocumentPosition(next()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("UX-1: with more questions the title of the step is the h1 and the questions name their own group", () => {
    onePage([shownAs(every.single), shownAs(every.text)], { title: "Over de zaak", help: "Vul alles in." });
    expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual(["Over de zaak"]);
    expect(screen.getByRole("radiogroup", { name: "Vraag one?" })).toBeDefined();
    expect(screen.getByText("Vul alles in.")).toBeDefined();
  });

  it.each(kinds)("UX-5: nothing is chosen or filled in beforehand (%s)", (_, question) => {
    onePage([shownAs(question, { unsure: "Dan rekenen we met alles." })]);
    for (const box of [...screen.queryAllByRole("radio"), ...screen.queryAllByRole("checkbox")])
      expect(box).toHaveProperty("checked", false);
    for (const box of screen.queryAllByRole("textbox")) expect(box).toHaveProperty("value", "");
  });

  it("UX-5: choosing keeps the answer and the page", async () => {
    const page = onePage([shownAs(every.single)]);
    await page.user.click(screen.getByLabelText("Keuze b"));
    expect(page.said.onAnswer.mock.calls).toEqual([["one", { kind: "single", option: "b" }]]);
    expect(page.said.onNext).not.toHaveBeenCalled();
    expect(screen.getByLabelText("Keuze b")).toHaveProperty("checked", true);
  });

  it.each(kinds)("UX-8: no native requirement, no disabled button, and what is required is said (%s)", async (_, question) => {
    const page = onePage([shownAs(question, { why: "Daarom.", noteLabel: "Waarom?" })]);
    expect(document.querySelectorAll("[required], [disabled], [pattern]")).toHaveLength(0);
    expect(document.querySelector("form")).toHaveProperty("noValidate", true);
    await page.user.click(next());
    expect(next()).toHaveProperty("disabled", false);
    expect(document.querySelectorAll("[aria-invalid=true]").length).toBeGreaterThan(0);
    const marked = [...document.querySelectorAll("[aria-describedby]")].filter((element) =>
      element.getAttribute("aria-describedby")?.includes(`q-${question.id}-error`),
    );
    expect(marked).toHaveLength(1);
    if (question.kind !== "multi") expect(document.querySelectorAll("[aria-required=true]").length).toBeGreaterThan(0);
    for (const id of marked[0]?.getAttribute("aria-describedby")?.split(" ") ?? [])
      expect(document.getElementById(id)?.textContent).not.toBe("");
  });

  it("marks what may stay empty, and goes on without it", async () => {
    const page = onePage([shownAs({ ...every.long, optional: true })]);
    expect(screen.getByRole("textbox", { name: "Vraag story? (optioneel)" }).getAttribute("aria-required")).toBeNull();
    await page.user.click(next());
    expect(page.said.onNext).toHaveBeenCalledOnce();
  });

  it("UX-12: fills in an answer from another wizard and says where it was taken over from", () => {
    onePage([shownAs(every.single, {}, { carriedFrom: "Twice", answer: { kind: "single", option: "a" } })]);
    expect(screen.getByText("Overgenomen uit Twice")).toBeDefined();
    expect(screen.getByLabelText("Keuze a")).toHaveProperty("checked", true);
  });
});

describe("UX-7: going on with missing answers", () => {
  const both = [shownAs(every.single), shownAs(every.date), shownAs(every.text)];

  it("shows nothing wrong before the first press", () => {
    const page = onePage(both, { title: "Drie" });
    expect(summary()).toBeNull();
    expect(document.querySelectorAll("[aria-invalid]")).toHaveLength(0);
    expect(page.said.onErrors.mock.calls).toEqual([[0]]);
  });

  it("puts the focus on the summary, with as many lines as fields and the same words", async () => {
    const page = onePage(both, { title: "Drie" });
    await page.user.type(screen.getByLabelText("Vraag title?"), "Betaald parkeren");
    await page.user.click(next());
    expect(page.said.onNext).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(summary());
    const lines = within(summary()!).getAllByRole("link");
    const atFields = [...document.querySelectorAll(".think-error")].map((error) => error.textContent?.replace("Fout: ", ""));
    expect(lines.map((line) => line.textContent)).toEqual(["Beantwoord vraag one", "Beantwoord vraag day"]);
    expect(atFields).toEqual(lines.map((line) => line.textContent));
    expect(screen.getByRole("heading", { name: "Pas 2 antwoorden aan" })).toBeDefined();
    expect(page.said.onErrors).toHaveBeenLastCalledWith(2);
    expect(screen.getByLabelText("Vraag title?")).toHaveProperty("value", "Betaald parkeren");
  });

  it("leads from a line to its field and leaves the address alone", async () => {
    const page = onePage(both, { title: "Drie" });
    const address = location.href;
    await page.user.click(next());
    await page.user.click(screen.getByRole("link", { name: "Beantwoord vraag day" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Dag"));
    await page.user.click(screen.getByRole("link", { name: "Beantwoord vraag one" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Keuze a"));
    expect(location.href).toBe(address);
  });

  it("takes the focus again at the next try and clears what was repaired", async () => {
    const page = onePage(both, { title: "Drie" });
    await page.user.click(next());
    await page.user.click(screen.getByLabelText("Keuze a"));
    await page.user.click(next());
    expect(document.activeElement).toBe(summary());
    expect(within(summary()!).getAllByRole("link")).toHaveLength(2);
    expect(page.said.onErrors).toHaveBeenLastCalledWith(2);
  });
});

describe("fields that belong to a question", () => {
  const field: Question = { id: "extra", kind: "single", options: ["yes", "no"], sources: [] };
  const question: Question = { ...every.multi, with: [field] };
  const fieldsOf = (asked: Question, answers: Answers) =>
    asked.id === "some" && answers["some"]?.kind === "multi" && answers["some"].options.includes("a") ? [field] : [];

  it("come and go with the answer, and only then have to be answered", async () => {
    const page = onePage([shownAs(question)], { fieldsOf });
    await page.user.click(screen.getByLabelText("Keuze b"));
    expect(screen.queryByRole("radiogroup")).toBeNull();
    await page.user.click(screen.getByLabelText("Keuze a"));
    expect(screen.getByRole("radiogroup", { name: "Vraag extra?" })).toBeDefined();
    await page.user.click(next());
    expect(page.said.onNext).not.toHaveBeenCalled();
    expect(within(summary()!).getByRole("link").textContent).toBe("Beantwoord vraag extra");
    await page.user.click(screen.getByLabelText("Keuze a"));
    expect(summary()).toBeNull();
    expect(page.said.onErrors).toHaveBeenLastCalledWith(0);
    await page.user.click(next());
    expect(page.said.onNext).toHaveBeenCalledOnce();
  });
});

describe("the note", () => {
  it("is folded away until it holds something, and is kept when the page is left", async () => {
    const page = onePage([shownAs(every.single, { noteLabel: "Waarom kies je dit?" })]);
    const folded = screen.getByText("Notitie bij deze vraag (optioneel)").closest("details")!;
    expect(folded.open).toBe(false);
    await page.user.click(screen.getByText("Notitie bij deze vraag (optioneel)"));
    await page.user.type(screen.getByLabelText("Waarom kies je dit?"), "Bewoners betalen mee");
    page.unmount();
    expect(page.said.onNote).toHaveBeenLastCalledWith("one", "Bewoners betalen mee");
  });

  it("is open when there is something in it", () => {
    onePage([shownAs(every.single, { noteLabel: "Waarom?" }, { note: "Eerder gezegd" })]);
    expect(screen.getByText("Eerder gezegd").closest("details")).toHaveProperty("open", true);
  });
});

describe("texts of others", () => {
  const hostile = '<img src=x onerror="alert(1)"> {{count}} $t(ui.next) **vet**';
  it.each([false, true])("are only ever text (read only: %s)", (readOnly) => {
    onePage(
      [
        shownAs(every.single, { ask: hostile, why: hostile, optionOf: () => ({ label: hostile, help: hostile }) }, { note: hostile }),
        shownAs(every.text, {}, { answer: { kind: "text", value: hostile } }),
      ],
      { title: hostile, readOnly, aside: hostile },
      { one: { kind: "single", option: "a" } },
    );
    expect(document.querySelectorAll("img, script")).toHaveLength(0);
    expect(screen.getAllByText(hostile, { exact: false }).length).toBeGreaterThan(2);
  });
});

describe("read only", () => {
  it("shows answers as text, with nothing to change and a way on", async () => {
    const page = onePage(
      [shownAs(every.single, {}, { note: "Zo" }), shownAs(every.date)],
      { title: "Twee", readOnly: true },
      {
        one: { kind: "single", option: "b" },
        day: { kind: "date", value: "2027-03-15" },
      },
    );
    expect(screen.queryAllByRole("radio")).toHaveLength(0);
    expect(screen.queryAllByRole("textbox")).toHaveLength(0);
    expect(screen.getByText("Keuze b")).toBeDefined();
    expect(screen.getByText("15 maart 2027")).toBeDefined();
    await page.user.click(next());
    expect(page.said.onNext).toHaveBeenCalledOnce();
    expect(page.said.onAnswer).not.toHaveBeenCalled();
  });
});

it("starts the next step with controls of its own", () => {
  const page = onePage([shownAs(every.text)]);
  const before = screen.getByRole("textbox");
  page.again({ questions: [shownAs(every.long)] });
  expect(screen.getByRole("textbox")).not.toBe(before);
});
