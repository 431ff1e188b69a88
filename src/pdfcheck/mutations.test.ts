import { beforeAll, describe, expect, test } from "vitest";
import type { DocModel } from "../report/model.ts";
import { pdfBytes } from "../report/pdf/bytes.ts";
import { sampleCard } from "../report/sampleCard.ts";
import { sampleForm } from "../report/sampleForm.ts";
import { checkPdf, rules } from "./check.ts";
import { type Sapling, Workbench } from "./workbench.ts";

/** Has one of everything that rules look at. */
const model: DocModel = {
  ...sampleForm,
  blocks: [
    { kind: "contents", title: "Inhoud", depth: 2 },
    ...sampleForm.blocks,
    ...sampleCard.blocks.flatMap((block) => (block.kind === "columns" ? block.left.filter(({ kind }) => kind === "ladder") : [])),
    { kind: "paragraph", text: "Deze zin is langer dan een regel, en loopt dus door. ".repeat(4).trim() },
  ],
};
let whole: Uint8Array;
const bench = (): Workbench => new Workbench(whole);
beforeAll(async () => {
  whole = (await pdfBytes(model, { date: new Date("2026-11-23T09:30:00Z"), fileId: "0af7651916cd43dd8448eb211c80319c" })).bytes;
});

type Break = (file: Workbench) => Workbench;
const swap =
  (find: string | RegExp, put: string): Break =>
  (file) =>
    file.replace(find, put);
const over =
  (find: string, put: string): Break =>
  (file) =>
    file.overwrite(find, put);
const grow =
  (type: string, ...saplings: Sapling[]): Break =>
  (file) =>
    file.grow(type, ...saplings);
const put =
  (head: string, data?: string): Break =>
  (file) => {
    file.put(head, data);
    return file;
  };
const row = (...cells: string[]): Sapling => ["TR", ...cells.map((entries): Sapling => [entries])];
const span = (down: number, across: number): string => `TD /A <</O /Table /RowSpan ${down} /ColSpan ${across}>>`;
const roles = (map: string): Break => swap("/StructTreeRoot /K", `/StructTreeRoot /RoleMap <<${map}>> /K`);
/** Gives a code of the first font another meaning. */
const map = (code: string, unicode: string): Break => swap(new RegExp(`<${code}><[0-9a-f]{4}>`), `<${code}><${unicode}>`);
const catalog = (entries: string): Break => swap("/Type /Catalog", `/Type /Catalog ${entries}`);

/** What is broken, by the rule that has to notice. Others that cannot but notice as well are named before the way. */
const mutations: Readonly<Record<string, readonly (Break | readonly string[])[]>> = {
  "6.1-1": [over("%PDF-1.7", "%PDF-1.8")],
  "6.2-1": [swap("/Marked true", "/Marked false")],
  "7.1-4": [swap("/Marked true", "/Marked true /Suspects true")],
  "7.1-8": [swap("/Type /Metadata /Subtype /XML", "/Type /Metadata")],
  "7.1-9": [(file) => file.replace(/<dc:title>.*<\/dc:title>/, "").replace(/\/Producer[^/]*\/Title <[^>]*>/, "")],
  "7.1-10": [swap("/DisplayDocTitle true", "/DisplayDocTitle false")],
  "5-1": [swap("<pdfuaid:part>1</pdfuaid:part>", "")],
  "5-2": [swap("<pdfuaid:part>1", "<pdfuaid:part>2")],
  "5-3": [swap("<pdfuaid:part>1</pdfuaid:part>", `<ua:part xmlns:ua="http://www.aiim.org/pdfua/ns/id/">1</ua:part>`)],
  "own-language": [swap("/Lang (nl-NL)", "")],
  "7.2-29": [swap("/Lang (nl-NL)", "/Lang (in het Nederlands)")],
  "7.15-1": [catalog("/AcroForm <</XFA (x)>>")],
  "7.10": [catalog("/OCProperties <<>>")],
  "7.11-1": [put("<</Type /Filespec /EF <<>>>>")],
  "own-info": [swap("<xmp:CreateDate>2026", "<xmp:CreateDate>2025"), swap(">Vragenlijst: Consistent", ">Een andere: Consistent")],

  "7.1-1": [swap("/MCID 0>> BDC", "/MCID 0>> BDC /Artifact BMC EMC")],
  "7.1-2": [swap(/(\/P <<\/MCID 0>> BDC[\s\S]*?EMC)/, "/Artifact BMC $1 EMC")],
  "7.1-3": [swap(/\/Artifact BMC\n(q[\s\S]*?)EMC/, "$1"), swap("0 G\n", "0 G\n/P BMC 0 0 1 1 re f EMC\n")],
  "own-balance": [swap("0 G\n", "0 G\nEMC\n"), swap(/EMC\s*$/, "EMC /Artifact BMC")],
  "own-numbers": [swap("0 G\n", "0 G\n/P <</MCID 0>> BDC EMC\n")],
  "own-held": [grow("Document", ["P /K [<</Type /MCR /Pg 5 0 R /MCID 99>>]"])],
  "own-parents": [swap(/\/Nums \[0 \[(\d+) 0 R \d+ 0 R/, "/Nums [0 [$1 0 R $1 0 R"), swap("] 1 [", " 9 0 R] 1 [")],

  "7.1-11": [["7.1-3", "7.18.5-1", "own-bookmarks"], swap(/\/StructTreeRoot \d+ 0 R/, "")],
  "7.1-12": [swap(/\/S \/H1 \/P \d+ 0 R/, "/S /H1")],
  "own-parent": [swap(/\/S \/H1 \/P \d+ 0 R/, "/S /H1 /P 1 0 R")],
  "own-once": [swap(/\/S \/Document \/P (\d+) 0 R \/K \[(\d+) 0 R/, "/S /Document /P $1 0 R /K [$2 0 R $2 0 R")],
  "7.1-5": [swap("/S /Div", "/S /Box")],
  "7.1-6": [["7.1-5"], (file) => roles("/Box /Crate /Crate /Box")(file.replace("/S /Div", "/S /Box"))],
  "7.1-7": [roles("/Div /Sect")],
  "7.4.2-1": [swap("/S /H3", "/S /H4"), swap("/S /H1", "/S /P")],
  "7.4.4-1": [["7.4.4-2", "7.4.4-3"], grow("Div", ["H"], ["H"])],
  "7.4.4-2": [["7.4.4-3"], grow("Div", ["H"])],
  "7.4.4-3": [["7.4.4-2"], grow("Div", ["H"])],
  "7.3-1": [swap(/\/Alt <[^>]*>/, "")],
  "7.7-1": [grow("Document", ["Formula"])],
  "7.9-1": [grow("Document", ["Note"])],
  "7.9-2": [grow("Document", ["Note /ID (a)"], ["Note /ID (a)"])],

  "7.2-17": [grow("Div", ["LI"])],
  "7.2-18": [grow("Div", ["LBody"])],
  "7.2-19": [grow("L", ["P"])],
  "7.2-20": [grow("LI", ["P"])],
  "7.2-40": [grow("L", ["Caption"])],
  "7.2-26": [grow("Div", ["TOCI"])],
  "7.2-27": [grow("TOC", ["P"])],
  "7.2-28": [grow("TOC", ["Caption"])],

  "7.2-3": [grow("Table", ["P"])],
  "7.2-4": [grow("Div", ["TR"])],
  "7.2-5": [grow("Div", ["THead"])],
  "7.2-6": [grow("Div", ["TBody"])],
  "7.2-7": [grow("Div", ["TFoot"])],
  "7.2-8": [grow("Div", ["TH /A <</O /Table /Scope /Row>>"])],
  "7.2-9": [grow("Div", ["TD"])],
  "7.2-10": [grow("TR", ["P"])],
  "7.2-11": [grow("Table", ["THead"])],
  "7.2-12": [grow("Table", ["TFoot"], ["TFoot"])],
  "7.2-13": [grow("Document", ["Table", ["TFoot"]])],
  "7.2-14": [grow("Document", ["Table", ["THead"]])],
  "7.2-16": [grow("Document", ["Table", row("TD"), ["Caption"], row("TD")])],
  "7.2-36": [grow("Document", ["Table", ["THead", ["P"]], ["TBody"]])],
  "7.2-37": [grow("Document", ["Table", ["TBody", ["P"]]])],
  "7.2-38": [grow("Document", ["Table", ["TBody"], ["TFoot", ["P"]]])],
  "7.2-39": [grow("Document", ["Table", ["Caption"], row("TD"), ["Caption"]])],
  "7.2-15": [grow("Document", ["Table", row("TD", span(2, 1)), row(span(1, 2))])],
  "7.2-41": [grow("Document", ["Table", row("TD"), row(span(2, 1))])],
  "7.2-42": [grow("Document", ["Table", row("TD"), row("TD", "TD")]), grow("Document", ["Table", row("TD"), row(span(1, 2))])],
  "7.2-43": [grow("Document", ["Table", row("TD", "TD"), row("TD")])],
  "7.5-1": [swap("/A <</O /Table /Scope /Column>>", ""), swap("/Scope /Row", "/Scope /Diagonal")],
  "7.5-2": [grow("Document", ["Table", row("TD /A <</O /Table /Headers [(nergens)]>>")])],

  "7.18.3-1": [swap("/Tabs /S", ""), swap("/Tabs /S", "/Tabs /R")],
  "7.18.5-1": [swap("/S /Link", "/S /Span")],
  "own-pointer": [swap(/<<\/Type \/OBJR[^>]*>>/, "")],
  "7.18.5-2": [["7.18.1-2"], swap(/\/Contents <[^>]*>/, "")],
  "7.18.1-2": [["7.18.5-2"], swap(/\/Contents <[^>]*>/, "/Contents ( )")],
  "own-only-links": [swap("/Subtype /Link", "/Subtype /Square"), swap("/Subtype /Link", "/Subtype /Widget")],
  "A-6.3.2-1": [swap("/F 4 ", "")],
  "A-6.3.2-2": [swap("/F 4 ", "/F 6 "), swap("/F 4 ", "/F 0 ")],
  "A-6.5.1-1": [
    swap(/\/OpenAction \[[^\]]*\]/, "/OpenAction <</S /JavaScript /JS (x)>>"),
    swap("/S /URI", "/S /URI /Next <</S /Launch>>"),
    put("<</Type /Action /S /Named /N /Print>>"),
    catalog("/Names <</JavaScript <</Names []>>>>"),
  ],
  "A-6.5.2-1": [swap("/Tabs /S", "/Tabs /S /AA <<>>")],
  "own-address": [swap("(https://", "(ftp://"), swap("(https://", "(https://č")],

  "7.21.4.1-1": [swap(/\/FontFile2 \d+ 0 R/, ""), swap("BT\n", "BT /Elders 12 Tf (a) Tj\n")],
  "7.21.4.1-2": [["7.21.7-1"], swap(/(\/P <<\/MCID \d+>> BDC\nBT[^E]*<)[0-9a-f]{4}/, "$1fff0")],
  "own-outline": [map("015f", "0041")],
  "7.21.8-1": [["7.21.5-1", "7.21.7-1"], swap(/(\/P <<\/MCID \d+>> BDC\nBT[^E]*<)[0-9a-f]{4}/, "$10000")],
  "7.21.7-1": [swap(/<0074><0061>\n/, "")],
  "7.21.7-2": [map("0074", "0000"), map("0074", "feff"), map("0074", "fffe")],
  "A-6.2.11.7.3-1": [map("0074", "e000")],
  "7.21.3.1-1": [swap("/Encoding /Identity-H", "/Encoding /Identity-V")],
  "7.21.3.2-1": [swap("/CIDToGIDMap /Identity", "")],
  "7.21.4.2-2": [swap("/Flags 32", "/CIDSet 1 0 R /Flags 32")],
  "7.21.5-1": [swap(/\/W \[(\d+) \[\d+\]/, "/W [$1 [9]")],
  "7.20-1": [put("<</Subtype /Form /BBox [0 0 1 1] /Ref <<>> /Length 0>>", "")],
  "7.20-2": [
    (file) => {
      const form = file.put("<</Subtype /Form /BBox [0 0 1 1] /Length 0>>", "");
      return file.replace("/XObject <<", `/XObject << /Fm ${form} 0 R`).replace("0 G\n", "0 G\n/Fm Do\n");
    },
  ],

  "A-6.1.2-2": [over("%\xba\xdf\xac\xe0", "%abcd")],
  "A-6.1.3-1": [over("/ID [", "/Id [")],
  "own-listed": [
    (file) => {
      const unused = file.put("null");
      return file.overwrite(`\n${unused} 0 obj`, `\n${unused} 0 odd`);
    },
  ],
  "A-6.1.7.1-1": [(file) => put("<</Length 3>>", "abc")(file).overwrite("<</Length 3>>", "<</Length 2>>")],
  "A-6.1.7.1-2": [(file) => put("<</Length 3>>", "abc")(file).overwrite("stream\nabc", "stream\rabc")],
  "A-6.1.7.1-3": [put("<</F (elders) /Length 3>>", "abc")],
  "A-6.1.7.2-1": [put("<</Filter /LZWDecode /Length 3>>", "abc"), put("<</Filter [/FlateDecode /Crypt] /Length 3>>", "abc")],
  "own-output-intent": [
    swap("/S /GTS_PDFA1", "/S /GTS_PDFX"),
    swap("mntrRGB ", "mntrCMYK"),
    swap("mntrRGB ", "scnrRGB "),
    swap("/OutputConditionIdentifier (sRGB)", ""),
  ],
  "own-colours": [swap("0 G\n", "0 G\n0 0 0 1 k\n"), swap("0 G\n", "0 G\n/Pattern cs\n")],
  "own-transparency": [
    put("<</Type /ExtGState /ca 0.5>>"),
    put("<</Type /ExtGState /BM /Multiply>>"),
    put("<</Type /ExtGState /SMask <<>>>>"),
    swap("/Tabs /S", "/Tabs /S /Group <</S /Transparency>>"),
  ],
  "A-6.6.2.1-2": [swap(`" id="W5M0`, `" bytes="4211" id="W5M0`)],
  "A-6.6.2.1-3": [swap(`" id="W5M0`, `" encoding="UTF-8" id="W5M0`)],
  "A-6.6.2.1-4": [["5-1", "7.1-9", "A-6.6.4-2", "A-6.6.4-3"], swap("</dc:title>", "</dc:titel>"), swap("</dc:title>", "\xff</dc:title>")],
  "A-6.6.4-2": [swap("<pdfaid:part>2", "<pdfaid:part>3")],
  "A-6.6.4-3": [swap("<pdfaid:conformance>A", "<pdfaid:conformance>B")],
  "A-6.6.2.3.1-1": [
    swap("<dc:format>", `<x:y xmlns:x="http://example.nl/">1</x:y><dc:format>`),
    swap("<dc:format>", "<dc:colour>red</dc:colour><dc:format>"),
  ],
  "A-6.6.2.3.3": [swap("<pdfaProperty:category>internal</pdfaProperty:category>", ""), swap(">internal<", ">eigen<")],

  "own-order": [swap(/\/S \/Document \/P (\d+) 0 R \/K \[(\d+ 0 R) (\d+ 0 R)/, "/S /Document /P $1 0 R /K [$3 $2")],
  "own-line-end": [swap(/(\/P <<\/MCID \d+>> BDC\nBT[^E]*)015f> Tj\nET\nBT/, "$1> Tj\nET\nBT")],
  "own-targets": [swap("/Dest [5 0 R", "/Dest [1 0 R"), swap("/Dest [5 0 R", "/Dest (nergens)")],
  "own-bookmarks": [swap("/Title <FEFF0031", "/Title <FEFF0039"), swap(/(\/Title .*\/Dest \[)3 0 R/, "$15 0 R")],
  "own-contents": [swap("/Dest [5 0 R", "/Dest [3 0 R")],
  "own-link-words": [swap(/\/Contents <[^>]*>/, "/Contents (Klik hier.)"), swap(/\/Contents <[^>]*>/, "/Contents (https://example.nl/)")],
  "own-figure-words": [swap(/\/Alt <[^>]*>/, "/Alt (Een ladder)")],
};

const broken = (file: Uint8Array): readonly string[] => checkPdf(file).failures.map(({ rule }) => rule);
const isName = (part: Break | readonly string[]): part is readonly string[] => typeof part !== "function";
const cases = Object.entries(mutations).flatMap(([rule, given]) => {
  const also = given.filter(isName).flat();
  const ways = given.filter((part): part is Break => !isName(part));
  return ways.map((way, at) => [rule, at + 1, [rule, ...also].sort(), way] as const);
});

describe("a file with one thing broken", () => {
  test("is whole before that", () => {
    expect(checkPdf(bench().file()).failures).toEqual([]);
  });

  test.each(cases)("%s, way %i: fails by that rule and no other", (_rule, _at, expected, way) => {
    expect([...broken(way(bench()).file())].sort()).toEqual(expected);
  });

  test("exists for every rule", () => {
    expect(rules.map(({ id }) => id).filter((id) => !(id in mutations))).toEqual([]);
  });

  test("has rules that each have one name and one sentence", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ asks }) => !/^[A-Z].{10,}\.$/.test(asks))).toEqual([]);
  });
});
