import { render } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { docxBytes } from "./docx/bytes.ts";
import { hostile, withWords } from "./hostile.ts";
import { htmlOf } from "./html.ts";
import { markdownOf } from "./markdown.ts";
import type { DocModel } from "./model.ts";
import { pdfBytes } from "./pdf/bytes.ts";
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

  const made: DocModel = {
    ...sampleCard,
    blocks: [
      { kind: "heading", level: 1, text: "Speelruimte", id: "room" },
      { kind: "paragraph", text: "Dit ligt vast:", origin: ["fixed"] },
      { kind: "list", ordered: false, items: [[{ kind: "paragraph", text: "Budget" }]], origin: ["fixed"] },
      {
        kind: "table",
        caption: "Wat vastligt",
        head: [{ text: "Onderwerp" }, { text: "Waarom" }],
        rows: [
          [{ text: "Budget" }, { text: "besloten" }],
          [{ text: "Terras" }, { text: "vergund" }],
        ],
        rowOrigins: ["fixed/row1", "gone/row2"],
      },
      { kind: "list", ordered: false, items: [[{ kind: "paragraph", text: "Wie beslist?", origin: ["body"] }]] },
      { kind: "callout", tone: "gap", body: [{ kind: "paragraph", text: "Nog invullen: dag", origin: ["body", "day"] }] },
    ],
  };
  const linkOf = (origin: string) => (origin.startsWith("gone") ? undefined : { href: `#/zaak/1/${origin}`, label: `Wijzig: ${origin}` });
  const ways = (root: ParentNode) =>
    [...root.querySelectorAll("a[href^='#/']")].map((link) => [link.textContent, link.getAttribute("href")]);

  test("leads from what was made back to what made it: once for blocks that belong together, and for every row that has one", () => {
    const { container } = render(<Preview model={made} linkOf={linkOf} />);
    expect(ways(container)).toEqual([
      ["Wijzig: fixed", "#/zaak/1/fixed"],
      ["Wijzig: fixed/row1", "#/zaak/1/fixed/row1"],
      ["Wijzig: body", "#/zaak/1/body"],
      ["Wijzig: body", "#/zaak/1/body"],
      ["Wijzig: day", "#/zaak/1/day"],
    ]);
    expect([...container.querySelectorAll("a[href^='#/']")].every((link) => link.closest(".think-no-print"))).toBe(true);
    expect(container.querySelector("td a")?.closest("td")?.textContent).toBe("beslotenWijzig: fixed/row1");
  });

  test("is the same as before for who asks for no links, and so is every file", async () => {
    const bare = JSON.parse(JSON.stringify(made), (key, value: unknown) =>
      /^(?:o|rowO)rigins?$/.test(key) ? undefined : value,
    ) as DocModel;
    expect(JSON.stringify(bare)).not.toContain("fixed/row1");
    expect(htmlOf(made)).toBe(htmlOf(bare));
    expect(markdownOf(made)).toBe(markdownOf(bare));
    const meta = { date: new Date("2026-11-24T12:00:00Z"), fileId: "0".repeat(32) };
    expect((await pdfBytes(made, meta)).bytes).toEqual((await pdfBytes(bare, meta)).bytes);
    const words = async (model: DocModel): Promise<Uint8Array> => (await docxBytes(model, meta)).bytes;
    expect(await words(made)).toEqual(await words(bare));
    expect(ways(render(<Preview model={made} />).container)).toEqual([]);
  });

  test("draws a piece of a document without head and foot, one heading under that of the page", () => {
    const { container } = render(<Preview model={made} piece />);
    expect(container.querySelectorAll("header, footer, article")).toHaveLength(0);
    expect(container.querySelector("h3")?.textContent).toBe("Speelruimte");
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
