import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { hostile, withWords } from "../hostile.ts";
import type { Block, DocModel } from "../model.ts";
import { said } from "../said.ts";
import { sampleCard } from "../sampleCard.ts";
import { sampleForm } from "../sampleForm.ts";
import { pdfBytes } from "./bytes.ts";
import { readFont } from "./font.ts";
import { inter400 } from "./fonts/inter400.ts";

vi.setConfig({ testTimeout: 20_000 });
const options = { date: new Date("2026-11-23T09:30:00Z"), fileId: "0af7651916cd43dd8448eb211c80319c" };
const opened: PDFDocumentProxy[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.loadingTask.destroy()));
});

async function read(model: DocModel) {
  const made = await pdfBytes(model, options);
  const text = new TextDecoder("latin1").decode(made.bytes);
  const file = await getDocument({ data: made.bytes, verbosity: 0 }).promise;
  opened.push(file);
  const pieces: Piece[] = [];
  for (let page = 1; page <= file.numPages; page++) pieces.push(...(await readPage(file, page)));
  return { ...made, text, file, pieces };
}

interface Piece {
  readonly role: string;
  readonly text: string;
}
interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** What a screen reader reads: the text of the elements in the order of the tree. */
async function readPage(file: PDFDocumentProxy, number: number): Promise<Piece[]> {
  const page = await file.getPage(number);
  const byId = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items) {
    if ("str" in item) {
      const id = open.findLast((one) => one !== undefined);
      if (id !== undefined) byId.set(id, (byId.get(id) ?? "") + item.str);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push("id" in item ? (item.id as string) : undefined);
  }
  const pieces: Piece[] = [];
  const text = (node: Node): string =>
    node.type === "content" ? (byId.get(node.id ?? "") ?? "") : (node.children ?? []).map(text).join("");
  const walk = (node: Node): void => {
    const leaf = (node.children ?? []).some((kid) => kid.type === "content");
    if (leaf && node.role) {
      const own = node.role === "Figure" ? (node.children ?? []).filter((kid) => kid.role !== "Caption") : (node.children ?? []);
      pieces.push({ role: node.role, text: own.map(text).join("").replaceAll(/\s+/g, " ").trim() });
      if (node.role !== "Figure") return;
    }
    node.children?.filter((kid) => kid.role !== undefined).forEach(walk);
  };
  walk((await page.getStructTree()) as Node);
  return pieces;
}

/** pdf.js makes up its own spaces; those in the text are tested where lines are laid out. */
const squeezed = (texts: readonly string[]): string[] => texts.map((text) => text.replaceAll(/\s/g, ""));
const spoken = (pieces: readonly Piece[]): string[] =>
  squeezed(pieces.map((piece) => piece.text)).filter((text) => text !== "" && !/^(?:•|\d+\.)$/.test(text));
const expected = (model: DocModel): string[] => squeezed(said(model));

describe("the PDF", () => {
  test.each([sampleCard, sampleForm])("UX-34: read aloud, says what the HTML file says, in its order: $title", async (model) => {
    const { pieces } = await read(model);
    expect(spoken(pieces)).toEqual(expected(model));
  });

  test("UX-34: says its language and title, and that it can be read aloud", async () => {
    const { file, text } = await read({ ...sampleCard, title: "Čapkova (hoek) \\ Łódź" });
    const { info, metadata } = (await file.getMetadata()) as unknown as {
      info: Record<string, unknown>;
      metadata: { get(key: string): unknown };
    };
    expect(info["Title"]).toBe("Afwegingskaart participatie: Čapkova (hoek) \\ Łódź");
    expect(metadata.get("dc:title")).toBe("Afwegingskaart participatie: Čapkova (hoek) \\ Łódź");
    expect(info["Language"]).toBe("nl-NL");
    expect(info["PDFFormatVersion"]).toBe("1.7");
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
    expect(text).toContain("/DisplayDocTitle true");
  });

  test("UX-34: goes down one heading level at a time, gives heads their scope and the figure its words", async () => {
    const { file, text, pieces } = await read(sampleCard);
    expect(pieces.filter((piece) => /^H\d/.test(piece.role)).map((piece) => piece.role)).toEqual([
      "H1",
      "H2",
      "H2",
      "H2",
      "H2",
      "H2",
      "H2",
    ]);
    expect(text.match(/\/Scope \/Column/g)).toHaveLength(6);
    expect(text.match(/\/Scope \/Row/g)).toHaveLength(8);
    const alts: string[] = [];
    const walk = (node: Node & { alt?: string }): void => {
      if (node.role === "Figure") alts.push(node.alt ?? "");
      node.children?.forEach(walk);
    };
    walk((await (await file.getPage(1)).getStructTree()) as Node);
    expect(alts).toEqual(["Zes treden. De bodem is trede 2, het plafond is trede 3. Het advies is trede 2, raadplegen."]);
  });

  test("UX-34: has its fonts inside, and no others", async () => {
    const { text } = await read(sampleCard);
    const fonts = [...text.matchAll(/\/BaseFont \/([\w-]+)/g)].map((match) => match[1]);
    expect(new Set(fonts)).toEqual(new Set(["Inter-Regular", "Inter-Bold"]));
    expect(text.match(/\/FontFile2/g)).toHaveLength(2);
  });

  test("UX-34: gives back every character that its fonts hold, each as itself", async () => {
    const font = readFont(inter400);
    const codes = Array.from({ length: 0x10000 }, (_, at) => at).filter((at) => at > 0x20 && at !== 0xa0 && font.has(at));
    const all = codes.map((code) => String.fromCodePoint(code));
    const blocks: Block[] = [
      { kind: "paragraph", text: all.join(" ") },
      { kind: "paragraph", text: [{ kind: "strong", text: all.join(" ") }] },
    ];
    const { pieces } = await read({ ...sampleForm, blocks });
    // Hyphens that tell where a line may not break are drawn as plain ones.
    const plain = all.join("").replaceAll(/[\u2010\u2011]/g, "-");
    expect(spoken(pieces.filter((piece) => piece.role === "P").slice(1, 3))).toEqual([plain, plain]);
  });

  test("UX-37: puts the case and the page number on every page", async () => {
    const { file, pages } = await read({ ...sampleForm, foot: ["Betaald parkeren"] });
    expect(pages).toBe(2);
    for (const number of [1, 2]) {
      const words = (await (await file.getPage(number)).getTextContent()).items.map((item) => ("str" in item ? item.str : "")).join("");
      expect(words).toContain("Betaald parkeren");
      expect(words).toContain(`Pagina ${number} van 2`);
    }
  });

  test("fits a card on one page, and takes another page rather than leave words out", async () => {
    expect((await read(sampleCard)).pages).toBe(1);
    const long: Block = { kind: "paragraph", text: "Een lange toelichting van de raad. ".repeat(60).trim() };
    const full = { ...sampleCard, blocks: [...sampleCard.blocks, long] };
    const { pages, pieces } = await read(full);
    expect(pages).toBe(2);
    expect(spoken(pieces).join("")).toBe(expected(full).join(""));
    const almost = { ...sampleCard, blocks: [...sampleCard.blocks, { ...long, text: "Een zin die er nog bij moet. ".repeat(16).trim() }] };
    expect((await read(almost)).pages).toBe(1);
    expect((await read({ ...almost, blocks: almost.blocks, onePage: undefined } as unknown as DocModel)).pages).toBe(2);
  });

  test("gives a document bookmarks that are its headings, and links with their words", async () => {
    const card = await read(sampleCard);
    const heads = card.pieces.filter((piece) => piece.role === "H2").map((piece) => piece.text);
    expect(((await card.file.getOutline()) as { title: string }[]).map((one) => one.title)).toEqual(heads);
    expect(await card.file.getPageMode()).toBe("UseNone");
    const bare = await read({ ...sampleCard, blocks: [] });
    expect([await bare.file.getOutline(), await bare.file.getPageMode()]).toEqual([null, "UseNone"]);
    const { file } = await read(sampleForm);
    expect(await file.getPageMode()).toBe("UseOutlines");
    const outline = (await file.getOutline()) as { title: string; items: { title: string }[] }[];
    expect(outline.map((one) => [one.title, ...one.items.map((kid) => kid.title)])).toEqual([
      ["1. Waar gaat het over?", "Eerst dit"],
      ["2. Wat kost het?"],
    ]);
    const links = (await (await file.getPage(1)).getAnnotations()) as { url?: string; dest?: unknown; contentsObj?: { str: string } }[];
    expect(links.map((link) => [link.contentsObj?.str, link.url ?? "inside"])).toEqual([
      ["de handreiking", "https://example.nl/lees%28dit%29"],
      ["vraag 2", "inside"],
    ]);
  });

  test("SE-8: holds no script and no action but links", async () => {
    const { file, text } = await read(sampleForm);
    expect(await file.getJSActions()).toBeNull();
    expect(text).not.toMatch(/\/(?:JavaScript|JS|Launch|SubmitForm|EmbeddedFile|AA)\b/);
  });

  test("PV-5: says nothing about who made it, where and on what", async () => {
    const { text } = await read(sampleCard);
    expect(text).not.toMatch(/\/(?:home|work|Users|tmp)\//);
    expect(text).toContain("/CreationDate (D:20261123093000+00'00')");
  });

  test("is the same to the byte for the same document, day and file", async () => {
    const [one, two, other] = await Promise.all([
      pdfBytes(sampleCard, options),
      pdfBytes(sampleCard, options),
      pdfBytes(sampleCard, { ...options, fileId: "1af7651916cd43dd8448eb211c80319c" }),
    ]);
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(false);
  });

  test.each(Object.entries(hostile))(
    "SE-6: shows %s as text, and says what it could not show",
    async (name, words) => {
      const { pieces, substituted } = await read(withWords(words));
      // Over pages it comes in parts.
      const title = pieces.map((piece) => (piece.role === "H1" ? piece.text : "")).join("");
      expect(title).toMatch(/^voor.*na$/su);
      expect(substituted.length > 0).toBe(/direction|NUL|half|emoji/.test(name));
      expect(title.includes("□")).toBe(substituted.length > 0);
      if (name === "an endless word") expect(squeezed([title])).toEqual([`voor${words}na`]);
      expect(pieces.filter((piece) => piece.role === "Link")).toEqual([]);
    },
    30_000,
  );

  test("keeps 60,000 characters of notes, over pages, in a cell and in a box", async () => {
    const notes = "Bewoners vragen om rust. ".repeat(800).trim();
    const model: DocModel = {
      ...sampleForm,
      blocks: [
        { kind: "paragraph", text: notes },
        { kind: "callout", tone: "tip", body: [{ kind: "paragraph", text: notes }] },
        { kind: "table", caption: "Notities", head: [{ text: "Vraag" }, { text: "Notitie" }], rows: [[{ text: "Zaak" }, { text: notes }]] },
      ],
    };
    const { pieces, pages } = await read(model);
    expect(pages).toBeGreaterThan(10);
    expect(spoken(pieces).join("")).toBe(expected(model).join(""));
  });
});
