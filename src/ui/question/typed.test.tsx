import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Question } from "../../engine/types.ts";
import { every, pageWith, shownAs } from "./onePage.tsx";
import type * as real from "./typed/hookForm.ts";

/** The form library arrives when the test says so. */
const library = vi.hoisted(() => {
  const state = { arrive: (): void => undefined, arrived: Promise.resolve(), held: 0, broken: false };
  return state;
});
vi.mock("./typed/hookForm.ts", async (original) => {
  const actual = await original<typeof real>();
  return {
    ...actual,
    hookFormHold: (form: HTMLFormElement) => {
      library.held += 1;
      return actual.hookFormHold(form);
    },
  };
});
vi.mock("./typed/load.ts", () => ({
  loadHold: () => library.arrived.then(() => (library.broken ? Promise.reject(new Error("not there")) : import("./typed/hookForm.ts"))),
}));

beforeEach(() => {
  library.held = 0;
  library.broken = false;
  library.arrived = new Promise((resolve) => {
    library.arrive = resolve;
  });
});
afterEach(cleanup);
const onePage = pageWith(
  () => vi.fn(),
  () => userEvent.setup(),
);
const next = () => screen.getByRole("button", { name: "Ga verder" });
const arrive = async () => {
  await act(async () => library.arrive());
  await waitFor(() => expect(library.held).toBe(1));
};

describe("text that is typed before the form library arrives", () => {
  it("stays, and counts", async () => {
    const page = onePage([shownAs(every.text)]);
    const box = screen.getByRole("textbox");
    await page.user.type(box, "Betaald");
    await arrive();
    expect(screen.getByRole("textbox")).toBe(box);
    expect(box).toHaveProperty("value", "Betaald");
    await page.user.type(box, " parkeren");
    await page.user.click(next());
    expect(page.said.onAnswer.mock.calls).toEqual([["title", { kind: "text", value: "Betaald parkeren" }]]);
    expect(page.said.onNext).toHaveBeenCalledOnce();
  });

  it("counts as well when the library never comes", async () => {
    library.broken = true;
    const page = onePage([shownAs(every.date)]);
    await page.user.type(screen.getByLabelText("Dag"), "5");
    await act(async () => library.arrive());
    await page.user.type(screen.getByLabelText("Maand"), "3");
    await page.user.type(screen.getByLabelText("Jaar"), "2027");
    await page.user.click(next());
    expect(page.said.onAnswer.mock.calls).toEqual([["day", { kind: "date", value: "2027-03-05" }]]);
    expect(library.held).toBe(0);
  });
});

it("does not ask for the library where nothing is typed", async () => {
  onePage([shownAs(every.single)]);
  library.arrive();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(library.held).toBe(0);
});

describe.each([
  ["text", every.text, ["Nieuwe naam"], { kind: "text", value: "Nieuwe naam" }],
  ["longtext", every.long, ["Regel"], { kind: "text", value: "Regel" }],
  ["number", every.number, ["1.500"], { kind: "number", value: 1500 }],
  ["date", every.date, ["15", "3", "2027"], { kind: "date", value: "2027-03-15" }],
] as readonly (readonly [string, Question, readonly string[], unknown])[])("%s", (_, question, typed, answer) => {
  it("is an answer at Ga verder, not before", async () => {
    const page = onePage([shownAs(question)]);
    await arrive();
    for (const [at, box] of screen.getAllByRole("textbox").entries()) await page.user.type(box, typed[at] ?? "");
    expect(page.said.onAnswer).not.toHaveBeenCalled();
    await page.user.click(next());
    expect(page.said.onAnswer.mock.calls).toEqual([[question.id, answer]]);
    expect(page.said.onDraft).toHaveBeenLastCalledWith(question.id, undefined);
    expect(page.said.onNext).toHaveBeenCalledOnce();
  });

  it("is a draft when the page is left, and the draft fills the page again", async () => {
    const page = onePage([shownAs(question)]);
    await page.user.type(screen.getAllByRole("textbox")[0]!, typed[0]!);
    page.unmount();
    const [id, draft] = page.said.onDraft.mock.lastCall as [string, unknown];
    expect(id).toBe(question.id);
    onePage([shownAs(question, {}, { draft })]);
    expect(screen.getAllByRole("textbox")[0]).toHaveProperty("value", typed[0]);
  });

  it("counts as it stood there when nobody typed on", async () => {
    const draft = question.kind === "date" ? { day: "15", month: "3", year: "2027" } : typed[0];
    const page = onePage([shownAs(question, {}, { draft })]);
    await arrive();
    await page.user.click(next());
    expect(page.said.onAnswer.mock.calls).toEqual([[question.id, answer]]);
  });

  it("comes back as it was typed after it was an answer", async () => {
    const page = onePage([shownAs(question)]);
    for (const [at, box] of screen.getAllByRole("textbox").entries()) await page.user.type(box, typed[at] ?? "");
    await page.user.click(next());
    const given = page.answers();
    cleanup();
    onePage([shownAs(question)], {}, given);
    expect(screen.getAllByRole("textbox").map((box) => (box as HTMLInputElement).value)).toEqual(typed);
  });

  it("makes way for I don't know yet, and typing takes that back", async () => {
    const page = onePage([shownAs(question, { unsure: "Dan rekenen we met alles." })]);
    await page.user.click(screen.getByLabelText("Weet ik nog niet"));
    expect(page.answers()[question.id]).toEqual({ kind: "unsure" });
    await page.user.type(screen.getAllByRole("textbox")[0]!, "1");
    expect(page.answers()[question.id]).toBeUndefined();
    await page.user.click(screen.getByLabelText("Weet ik nog niet"));
    await page.user.click(next());
    expect(page.answers()[question.id]).toEqual({ kind: "unsure" });
    expect(page.said.onNext).toHaveBeenCalledOnce();
  });
});

describe("what is typed is passed on", () => {
  it.each(["pagehide", "visibilitychange"])("at %s", async (event) => {
    const page = onePage([shownAs(every.text)]);
    await page.user.type(screen.getByRole("textbox"), "a");
    page.said.onDraft.mockClear();
    await page.user.type(screen.getByRole("textbox"), "b");
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    fireEvent(event === "pagehide" ? window : document, new Event(event));
    expect(page.said.onDraft).toHaveBeenLastCalledWith("title", "ab");
  });

  it("within a fifth of a second", async () => {
    const page = onePage([shownAs(every.text)]);
    await page.user.type(screen.getByRole("textbox"), "a");
    await waitFor(() => expect(page.said.onDraft).toHaveBeenCalledWith("title", "a"), { timeout: 200 });
  });

  it("as nothing when it is the answer that was given already", async () => {
    const page = onePage([shownAs(every.text)], {}, { title: { kind: "text", value: "Zaak" } });
    await page.user.type(screen.getByRole("textbox"), "x{Backspace}");
    page.unmount();
    expect(page.said.onDraft).toHaveBeenLastCalledWith("title", undefined);
  });
});

describe("what cannot be read", () => {
  it.each([
    [every.number, "veel", "Vul een getal in, met alleen cijfers"],
    [every.number, "0", "Vul een getal in van 1 of meer"],
    [every.number, "6000", "Vul een getal in van 5.000 of minder"],
    [every.date, "31", "Vul een dag in die bestaat, zoals 15 3 2027"],
    [every.text, "x".repeat(41), "Maak de tekst korter, tot 40 tekens"],
  ] as readonly (readonly [Question, string, string])[])("UX-7: %o says what to do and keeps %s", async (question, typed, message) => {
    const page = onePage([shownAs(question)]);
    const box = screen.getAllByRole("textbox")[0]!;
    await page.user.type(box, typed);
    await page.user.click(next());
    expect(screen.getByRole("link", { name: message })).toBeDefined();
    expect(box).toHaveProperty("value", typed);
    expect(page.said.onNext).not.toHaveBeenCalled();
    expect(page.said.onAnswer).not.toHaveBeenCalled();
  });
});

it("keeps what was typed in a field that went and came back", async () => {
  const field: Question = { ...every.text, id: "which" };
  const page = onePage([shownAs({ ...every.single, with: [field] })], {
    fieldsOf: (question, answers) =>
      question.id === "one" && answers["one"]?.kind === "single" && answers["one"].option === "a" ? [field] : [],
  });
  await page.user.click(screen.getByLabelText("Keuze a"));
  await arrive();
  await page.user.type(screen.getByLabelText("Vraag which?"), "Dit");
  await page.user.click(screen.getByLabelText("Keuze b"));
  expect(screen.queryByLabelText("Vraag which?")).toBeNull();
  await page.user.click(screen.getByLabelText("Keuze a"));
  expect(screen.getByLabelText("Vraag which?")).toHaveProperty("value", "Dit");
});

it("empties an optional answer", async () => {
  const page = onePage([shownAs({ ...every.text, optional: true })], {}, { title: { kind: "text", value: "Weg" } });
  await page.user.clear(screen.getByRole("textbox"));
  await page.user.click(next());
  expect(page.said.onAnswer.mock.calls).toEqual([["title", undefined]]);
});
