import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { hostile, withWords } from "./hostile.ts";
import { htmlOf } from "./html.ts";
import { Preview } from "./Preview.tsx";
import { sampleCard } from "./sampleCard.ts";
import { sampleForm } from "./sampleForm.ts";

describe("the preview", () => {
  test.each([sampleCard, sampleForm])("says exactly what the file says: $title", (model) => {
    const { container } = render(<Preview model={model} titleLevel={1} />);
    const file = new DOMParser().parseFromString(htmlOf(model), "text/html");
    expect(container.textContent).toBe(file.querySelector("main")?.textContent);
    expect(container.querySelectorAll("*")).toHaveLength(file.querySelectorAll("main *").length - model.blocks.filter(linksInside).length);
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

const linksInside = (block: (typeof sampleForm)["blocks"][number]): boolean =>
  block.kind === "paragraph" &&
  typeof block.text !== "string" &&
  block.text.some((inline) => inline.kind === "link" && inline.href.startsWith("#"));
