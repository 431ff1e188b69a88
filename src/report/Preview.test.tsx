import { render } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { hostile, withWords } from "./hostile.ts";
import { htmlOf } from "./html.ts";
import { Preview } from "./Preview.tsx";
import { framework } from "./reference/framework.ts";
import { sampleCard } from "./sampleCard.ts";
import { sampleForm } from "./sampleForm.ts";

/** Every element with its classes, without links inside the document: those work in the file only. */
const shape = (root: Element): string[] =>
  [...root.querySelectorAll("*")]
    .filter((one) => !one.matches("a[href^='#']:not(.think-sheet__entries a), .think-sheet__entries li > span"))
    .map((one) => (one.matches("nav, .think-sheet__entries a") ? "" : `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""}`))
    .filter((one) => one !== "" && one !== "div.think-sheet__contents");

describe("the preview", () => {
  test.each([sampleCard, sampleForm, framework])("says exactly what the file says, in the same elements: $subject", (model) => {
    const { container } = render(<Preview model={model} titleLevel={1} />);
    const file = new DOMParser().parseFromString(htmlOf(model), "text/html").querySelector("main")!;
    expect(container.textContent).toBe(file.textContent);
    expect(shape(container)).toEqual(shape(file));
  });

  test("draws figures as the file does, without a complaint of React", () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { container } = render(<Preview model={framework} titleLevel={1} />);
    const file = new DOMParser().parseFromString(htmlOf(framework), "text/html");
    const drawings = (root: ParentNode): string[] => [...root.querySelectorAll("svg")].map((svg) => svg.outerHTML);
    expect(drawings(container)).toEqual(drawings(file));
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
  });

  test("lists the headings without links, because those would be addresses of the app", () => {
    const { container } = render(<Preview model={framework} />);
    expect(container.querySelectorAll("nav, a[href^='#'], [id]")).toHaveLength(0);
    expect(container.querySelectorAll(".think-sheet__entries li").length).toBeGreaterThan(12);
  });

  test("keeps the page's own h1 the only one", () => {
    const { container } = render(<Preview model={sampleCard} />);
    expect(container.querySelectorAll("h1")).toHaveLength(0);
    expect(container.querySelector("h2")?.textContent).toBe(sampleCard.title);
    expect(container.querySelectorAll("h3")).toHaveLength(6);
  });

  test("does not follow links inside the document, because they are addresses of the app", () => {
    const { container } = render(<Preview model={sampleForm} />);
    expect([...container.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["https://example.nl/lees(dit)"]);
  });

  test.each(Object.entries(hostile))("SE-6: shows %s as text on the screen", (_name, text) => {
    const { container } = render(<Preview model={withWords(text)} />);
    expect(container.querySelectorAll("img, script, a")).toHaveLength(0);
    expect(container.querySelector("h2")?.textContent).toMatch(/^voor .* na$/su);
  });
});
