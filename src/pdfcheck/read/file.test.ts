import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Subject } from "../subject.ts";
import { fileOf, onePage, packedFileOf, streamOf } from "../tinyFile.ts";
import { PdfFile } from "./file.ts";
import { textOf } from "./textString.ts";
import { Unreadable } from "./unreadable.ts";
import { latin1, PdfString, Stream, type Value } from "./values.ts";

const shown = (bytes: Uint8Array): string => new Subject(bytes).drawings.flatMap((page) => page.shown.map(({ text }) => text)).join("|");
const hello = "BT /F 12 Tf (Hallo) Tj ET";
const plain = onePage(hello).map(String);

describe("a file is read", () => {
  test("from its table of objects, also with something before it", () => {
    expect(shown(fileOf(onePage(hello)))).toBe("Hallo");
    expect(shown(Buffer.concat([Buffer.from("post\r\n"), fileOf(onePage(hello))]))).toBe("Hallo");
  });

  test("with the newest of what was added to it", () => {
    const first = fileOf(onePage(hello));
    const old = /startxref\n(\d+)/.exec(latin1(first))![1];
    const at = first.length;
    const object = Buffer.concat([Buffer.from("4 0 obj\n"), streamOf("", "BT /F 12 Tf (Dag) Tj ET"), Buffer.from("\nendobj\n")]);
    const row = `xref\n4 1\n${String(at).padStart(10, "0")} 00000 n \n`;
    const end = `${row}trailer\n<</Size 6 /Root 1 0 R /Prev ${old}>>\nstartxref\n${at + object.length}\n%%EOF`;
    expect(shown(Buffer.concat([first, object, Buffer.from(end)]))).toBe("Dag");
  });

  // How a row of the packed list differs from the one above it or from its own left.
  const predictors: readonly (readonly [name: string, row: Parameters<typeof packedFileOf>[1]])[] = [
    ["as they are", (row) => [0, ...row]],
    ["from the left", (row) => [1, ...row.map((byte, at) => byte - (row[at - 1] ?? 0))]],
    ["from above", (row, before) => [2, ...row.map((byte, at) => byte - before[at]!)]],
    ["from the mean of both", (row, before) => [3, ...row.map((byte, at) => byte - (((row[at - 1] ?? 0) + before[at]!) >> 1))]],
  ];
  test.each(predictors)("with objects and their list packed, rows written %s", (_name, row) => {
    const objects = [
      "<</Type /Catalog /Pages 2 0 R /Lang (nl)>>",
      "<</Type /Pages /Kids [3 0 R] /Count 1>>",
      "<</Type /Page /Parent 2 0 R>>",
    ];
    const subject = new Subject(packedFileOf(objects, row));
    expect([subject.lang, subject.pages.length, subject.file.misplaced]).toEqual(["nl", 1, []]);
  });

  const packings: readonly (readonly [filter: string, data: string | Uint8Array])[] = [
    ["/FlateDecode", deflateSync(Buffer.from(hello))],
    ["/ASCIIHexDecode", `${Buffer.from(hello).toString("hex")}>`],
    ["[/ASCIIHexDecode /FlateDecode]", `${deflateSync(Buffer.from(hello)).toString("hex")}>`],
    ["/RunLengthDecode", Uint8Array.from([hello.length - 1, ...Buffer.from(hello), 128])],
    ["/ASCII85Decode", `${base85(Buffer.from(hello))}~>`],
  ];
  test.each(packings)("with content packed by %s", (filter, data) => {
    expect(shown(fileOf(onePage(data, `/Filter ${filter}`)))).toBe("Hallo");
  });

  const values: readonly (readonly [written: string, value: unknown])[] = [
    ["(a\\(b\\)\\101\\n(c)\\\r\nd)", "a(b)A\n(c)d"],
    ["<48 61 6C>", "Hal"],
    ["<4>", "@"],
    ["<FEFF010D>", "č"],
    ["(\\357\\273\\277\\304\\215)", "č"],
    ["(\\200\\240\\030)", "•€˘"],
    ["/A#20B", "A B"],
    ["-.5", -0.5],
    ["true % niet false", true],
    ["[1 0 R 2]", 2],
  ];
  test.each(values)("%s means what it says", (written, value) => {
    const read = (given: Value | undefined): unknown => {
      if (given instanceof PdfString) return textOf(given);
      return Array.isArray(given) ? given.length : given !== null && typeof given === "object" && "text" in given ? given.text : given;
    };
    expect(read(new PdfFile(fileOf([...plain, written])).object(6))).toBe(value);
  });

  test("with streams as long as they are, whatever they say", () => {
    const lying = fileOf([...plain.slice(0, 3), `<</Length 3>>\nstream\n${hello}\nendstream`, plain[4]!]);
    expect(shown(lying)).toBe("Hallo");
    const stream = new PdfFile(lying).object(4);
    expect(stream instanceof Stream && stream.facts).toEqual({ saidLength: 3, realLength: hello.length, ownLines: true });
  });
});

const sentence = (bytes: Uint8Array): string => {
  try {
    const subject = new Subject(bytes);
    return `read: ${subject.pages.length} ${subject.drawings.length} ${subject.elements.length} ${subject.bookmarks.length}`;
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
};
const bomb = (mega: number): Buffer => deflateSync(Buffer.alloc(mega * 1_000_000, 32));

describe("a file that cannot be read is refused with a sentence", () => {
  const whole = fileOf(onePage(hello));
  const refused: readonly (readonly [what: string, bytes: Uint8Array, says: string])[] = [
    ["nothing", Buffer.alloc(0), "The file is empty."],
    ["a text", Buffer.from("Beste lezer"), "This is not a PDF file: it does not begin with %PDF-."],
    ["zeros", Buffer.alloc(5_000_000), "This is not a PDF file"],
    ["zeros behind a good beginning", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5_000_000)]), "The file is cut off"],
    ["half a file", whole.subarray(0, 300), "The file is cut off"],
    ["too much", Buffer.alloc(100_000_001, 37), "The file is larger than 100 MB"],
    [
      "a list in the wrong place",
      Buffer.from(latin1(whole).replace(/startxref\n\d+/, "startxref\n12")),
      "The file is damaged: its list of objects",
    ],
    ["an encrypted file", fileOf(onePage(hello), "/Root 1 0 R /Encrypt <</V 4>>"), "The file is encrypted"],
    ["no contents", fileOf(["null"]), "The file is damaged: it does not say where its contents begin."],
    ["no pages", fileOf(["<</Type /Catalog>>"]), "The file is damaged: it has no page."],
    ["values in values without end", fileOf([...plain, "[".repeat(5000)], "/Root 1 0 R /Encrypt 6 0 R"), "values inside values"],
    ["a page that unpacks to 40 MB", fileOf(onePage(bomb(40), "/Filter /FlateDecode")), "The file unpacks to more than 32 MB"],
    ["runs that unpack to 77 MB", fileOf(onePage(Buffer.alloc(600_000, 129), "/Filter /RunLengthDecode")), "The file unpacks to more"],
    ["many pages that unpack to 150 MB", manyBombs(), "or 128 MB together"],
  ];
  test.each(refused)(
    "%s",
    (_what, bytes, says) => {
      const said = sentence(bytes);
      expect(said).toContain(says);
      expect(said).toMatch(/^[A-Z][^\n]*\.$/);
    },
    60_000,
  );
});

describe("a file that leads in circles comes to an end", () => {
  const circles: readonly (readonly [what: string, objects: readonly (string | Uint8Array)[], says: string])[] = [
    ["pages in themselves", [plain[0]!, "<</Type /Pages /Kids [2 0 R 3 0 R 3 0 R]>>", ...plain.slice(2)], "read: 1 1 0 0"],
    [
      "a length that is its own stream",
      [...plain.slice(0, 3), `<</Length 4 0 R>>\nstream\n${hello}\nendstream`, plain[4]!],
      "read: 1 1 0 0",
    ],
    ["a reference to itself", ["<</Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R>>", ...plain.slice(1), "6 0 R"], "read: 1 1 0 0"],
    [
      "a structure in itself",
      [
        "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R>>",
        ...plain.slice(1),
        "<</K 7 0 R /ParentTree 6 0 R>>",
        "<</S /P /K [7 0 R 7 0 R]>>",
      ],
      "read: 1 1 1 0",
    ],
    [
      "a structure without end",
      [
        "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R>>",
        ...plain.slice(1),
        ...Array.from({ length: 300 }, (_, at) => `<</S /P /K ${at + 7} 0 R>>`),
      ],
      "more than 200 levels",
    ],
    [
      "bookmarks in themselves",
      ["<</Type /Catalog /Pages 2 0 R /Outlines 6 0 R>>", ...plain.slice(1), "<</First 7 0 R>>", "<</Title (a) /First 7 0 R /Next 7 0 R>>"],
      "read: 1 1 0 1",
    ],
    [
      "a drawing in itself",
      [
        plain[0]!,
        "<</Type /Pages /Kids [3 0 R] /Resources <</XObject <</A 6 0 R>>>>>>",
        plain[2]!,
        streamOf("", "/A Do /A Do"),
        plain[4]!,
        streamOf("/Subtype /Form", "/A Do /A Do"),
      ],
      "read: 1 1 0 0",
    ],
  ];
  test.each(circles)("%s", (_what, objects, says) => {
    expect(sentence(fileOf(objects))).toContain(says);
  });
});

function manyBombs(): Buffer {
  const kids = Array.from({ length: 6 }, (_, at) => `${at + 3} 0 R`).join(" ");
  const pages = Array.from({ length: 6 }, (_, at) => `<</Type /Page /Contents ${at + 9} 0 R>>`);
  const streams = Array.from({ length: 6 }, () => streamOf("/Filter /FlateDecode", bomb(25)));
  return fileOf(["<</Type /Catalog /Pages 2 0 R>>", `<</Type /Pages /Kids [${kids}]>>`, ...pages, ...streams]);
}

function base85(bytes: Buffer): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const part = bytes.subarray(at, at + 4);
    let sum = Buffer.concat([part, Buffer.alloc(4 - part.length)]).readUInt32BE();
    let group = "";
    for (let digit = 0; digit < 5; digit++) {
      group = String.fromCharCode(33 + (sum % 85)) + group;
      sum = Math.floor(sum / 85);
    }
    groups.push(group.slice(0, part.length + 1));
  }
  return groups.join("");
}
