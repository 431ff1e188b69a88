import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { every, pageWith, shownAs } from "./onePage.tsx";

afterEach(cleanup);
const onePage = pageWith(
  () => vi.fn(),
  () => userEvent.setup(),
);
const unsure = "Je ziet of het uitmaakt.";
const next = () => screen.getByRole("button", { name: "Ga verder" });

describe("a scale", () => {
  it("says number, sentence and example of every position, with the figure out of the way", () => {
    onePage([shownAs(every.scale, { unsure })]);
    expect(screen.getAllByRole("radio").map((radio) => radio.id)).toEqual([0, 1, 2, 3, 4, 5].map((at) => `q-weight-${at}`));
    const third = screen.getByRole("radio", { name: "Stand 3. Zin bij 3" });
    expect(document.getElementById(third.getAttribute("aria-describedby")!)?.textContent).toBe("Bijvoorbeeld: voorbeeld 3");
    const figures = [...document.querySelectorAll("svg")];
    expect(figures.map((figure) => figure.querySelectorAll(".think-rungs__full").length)).toEqual([1, 2, 3, 4, 5]);
    expect(figures.every((figure) => figure.getAttribute("aria-hidden") === "true")).toBe(true);
  });

  it("UX-6: offers I don't know yet apart, with what happens then, only where that is honest", async () => {
    const page = onePage([shownAs(every.scale, { unsure })]);
    const apart = screen.getByRole("radio", { name: "Weet ik nog niet" });
    expect(document.getElementById(apart.getAttribute("aria-describedby")!)?.textContent).toBe(unsure);
    await page.user.click(apart);
    expect(page.answers()).toEqual({ weight: { kind: "unsure" } });
    await page.user.click(next());
    expect(page.said.onNext).toHaveBeenCalledOnce();
    cleanup();
    onePage([shownAs(every.scale)]);
    expect(screen.queryByRole("radio", { name: "Weet ik nog niet" })).toBeNull();
  });

  it("is answered with the arrow keys alone", async () => {
    const page = onePage([shownAs(every.scale)]);
    // jsdom has no CSS.escape, which the arrow keys of user-event ask for.
    vi.stubGlobal("CSS", { escape: (text: string) => text });
    await page.user.tab();
    expect(document.activeElement?.getAttribute("type")).toBe("radio");
    await page.user.keyboard("[ArrowDown]");
    expect(page.answers()["weight"]?.kind).toBe("scale");
    expect(page.said.onNext).not.toHaveBeenCalled();
  });
});

describe("several choices", () => {
  it("clears the others when none applies, and none when another applies", async () => {
    const page = onePage([shownAs(every.multi, { unsure })]);
    await page.user.click(screen.getByLabelText("Keuze a"));
    await page.user.click(screen.getByLabelText("Keuze b"));
    expect(page.answers()["some"]).toEqual({ kind: "multi", options: ["a", "b"] });
    await page.user.click(screen.getByLabelText("Keuze none"));
    expect(screen.getAllByRole("checkbox", { checked: true }).map((box) => box.id)).toEqual(["q-some-2"]);
    await page.user.click(screen.getByLabelText("Weet ik nog niet"));
    expect(screen.getAllByRole("checkbox", { checked: true }).map((box) => box.id)).toEqual(["q-some-3"]);
    await page.user.click(screen.getByLabelText("Keuze b"));
    expect(page.answers()["some"]).toEqual({ kind: "multi", options: ["b"] });
  });

  it("is missing again when nothing is ticked any more", async () => {
    const page = onePage([shownAs(every.multi)]);
    await page.user.click(screen.getByLabelText("Keuze a"));
    await page.user.click(screen.getByLabelText("Keuze a"));
    expect(page.answers()["some"]).toBeUndefined();
    await page.user.click(next());
    expect(screen.getByRole("link", { name: "Beantwoord vraag some" })).toBeDefined();
  });

  it("says how many, and which place each has where the order counts", async () => {
    const page = onePage([shownAs({ ...every.multi, ordered: true, max: 2 })]);
    expect(screen.getByText("Kies er hoogstens 2. Kies het belangrijkste eerst.")).toBeDefined();
    await page.user.click(screen.getByLabelText("Keuze b"));
    await page.user.click(screen.getByLabelText("Keuze a"));
    expect(screen.getByLabelText("Keuze b (plaats 1)")).toHaveProperty("checked", true);
    expect(screen.getByLabelText("Keuze a (plaats 2)")).toHaveProperty("checked", true);
  });
});
