import { textOf } from "../read/textString.ts";
import { latin1, nameOf, Ref, type Value } from "../read/values.ts";
import type { XmpProperty } from "../read/xmp.ts";
import type { Subject } from "../subject.ts";
import { each, nothing, once, type Rule } from "./rule.ts";
import { namespaces } from "./namespaces.ts";

const languageTag = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;
const text = (subject: Subject, value: Value | undefined): string | undefined => textOf(subject.file.follow(value));

const identification = (subject: Subject): readonly XmpProperty[] => {
  const { xmp } = subject;
  return xmp === undefined || typeof xmp === "string" ? [] : xmp.properties.filter(({ namespace }) => namespace === namespaces.pdfuaid);
};

/** What the file says about itself as a whole. */
export const documentRules: readonly Rule[] = [
  {
    id: "6.1-1",
    asks: "The file begins with %PDF-1.0 to 1.7 on a line of its own.",
    check: ({ file }) => {
      const line = latin1(file.bytes.subarray(0, 10));
      return once(/^%PDF-1\.[0-7][\r\n]/.test(line) ? undefined : line.slice(0, 8));
    },
  },
  {
    id: "6.2-1",
    asks: "The file says that it is tagged (MarkInfo, Marked true).",
    check: ({ file, catalog }) => once(file.follow(file.dict(catalog.get("MarkInfo"))?.get("Marked")) !== true),
  },
  {
    id: "7.1-4",
    asks: "The file does not call its own tags suspect.",
    check: ({ file, catalog }) => once(file.follow(file.dict(catalog.get("MarkInfo"))?.get("Suspects")) === true),
  },
  {
    id: "7.1-8",
    asks: "The file has metadata, in a stream of type Metadata and subtype XML.",
    check: ({ file, catalog }) => {
      const given = catalog.get("Metadata");
      const dict = file.stream(given)?.dict;
      const good = nameOf(file.follow(dict?.get("Type"))) === "Metadata" && nameOf(file.follow(dict?.get("Subtype"))) === "XML";
      return once(!good, given instanceof Ref ? { object: given.id } : {});
    },
  },
  {
    id: "7.1-9",
    asks: "The metadata has a title, and it is not empty.",
    check: (subject) => {
      const title = subject.metadata(namespaces.dc, "title");
      const [first] = typeof title === "string" ? [title] : (title ?? []);
      return once(typeof first !== "string" || first.trim() === "");
    },
  },
  {
    id: "7.1-10",
    asks: "Readers show the title in the bar of the window, not the name of the file.",
    check: ({ file, catalog }) => once(file.follow(file.dict(catalog.get("ViewerPreferences"))?.get("DisplayDocTitle")) !== true),
  },
  {
    id: "5-1",
    asks: "The metadata says that the file is made to PDF/UA.",
    check: (subject) => once(identification(subject).length === 0),
  },
  {
    id: "5-2",
    asks: "The part of PDF/UA is 1.",
    check: (subject) =>
      each(
        identification(subject).filter(({ name }) => name === "part"),
        ({ value }) => (value === "1" ? undefined : String(value)),
        () => ({}),
      ),
  },
  {
    id: "5-3",
    asks: "The part of PDF/UA is written with the prefix pdfuaid.",
    check: (subject) =>
      each(
        identification(subject).filter(({ name }) => name === "part"),
        ({ prefix }) => (prefix === "pdfuaid" ? undefined : prefix),
        () => ({}),
      ),
  },
  {
    id: "own-language",
    asks: "The file says its language for all of its text at once (7.2-2, 7.2-21 to 25, 7.2-30 to 34).",
    check: (subject) => once((subject.lang ?? "") === ""),
  },
  {
    id: "7.2-29",
    asks: "Every language is a language tag, such as nl-NL.",
    check: (subject) => {
      const { catalog } = subject;
      const marked = subject.drawings.flatMap(({ pieces }, at) =>
        pieces.map((piece) => [piece.properties.get("Lang"), { page: at + 1 }] as const),
      );
      const all = [
        [catalog.get("Lang"), {}] as const,
        ...subject.elements
          .filter(({ dict }) => dict.has("Lang"))
          .map((element) => [element.dict.get("Lang"), subject.at(element)] as const),
        ...marked,
      ].filter(([value]) => value !== undefined);
      return each(
        all,
        ([value]) => (languageTag.test(text(subject, value) ?? "") ? undefined : (text(subject, value) ?? "")),
        ([, place]) => place,
      );
    },
  },
  {
    id: "7.15-1",
    stricter: true,
    asks: "The file has no forms of the XFA kind.",
    check: ({ file, catalog }) => once(file.dict(catalog.get("AcroForm"))?.has("XFA") ?? false),
  },
  {
    id: "7.10",
    stricter: true,
    asks: "The file has no parts that can be hidden (optional content).",
    check: ({ catalog }) => once(catalog.has("OCProperties")),
  },
  {
    id: "7.11-1",
    stricter: true,
    asks: "The file holds no other files.",
    check: (subject) =>
      each(
        subject.dicts.filter(([dict, , key]) => dict.has("EF") || key === "EmbeddedFiles" || dict.has("EmbeddedFiles")),
        () => true,
        ([, object]) => ({ object }),
      ),
  },
  {
    id: "own-info",
    asks: "Title and dates are the same in the metadata and in the older Info dictionary.",
    check: (subject) => {
      const { file } = subject;
      const info = file.dict(file.listing.trailer.get("Info"));
      if (!info || subject.xmp === undefined || typeof subject.xmp === "string") return nothing;
      const titles = subject.metadata(namespaces.dc, "title");
      const pairs = [
        ["Title", text(subject, info.get("Title")), typeof titles === "string" ? titles : titles?.[0]],
        ["CreationDate", momentOf(text(subject, info.get("CreationDate"))), momentOf(subject.metadata(namespaces.xmp, "CreateDate"))],
        ["ModDate", momentOf(text(subject, info.get("ModDate"))), momentOf(subject.metadata(namespaces.xmp, "ModifyDate"))],
      ] as const;
      return each(
        pairs.filter(([, old]) => old !== undefined && old !== ""),
        ([name, old, fresh]) => (old === fresh ? undefined : `${name}: ${old}`),
        () => ({}),
      );
    },
  },
];

/** A moment in milliseconds, from `D:20261123093000+00'00'` or `2026-11-23T09:30:00Z`. */
function momentOf(given: unknown): string | undefined {
  if (typeof given !== "string") return undefined;
  const parts = /^(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?T?(\d\d)?:?(\d\d)?:?(\d\d)?(?:\.\d+)?(Z|[+-]\d\d)?[:']?(\d\d)?/.exec(given);
  if (!parts) return given;
  const [, year, month = "01", day = "01", hour = "00", minute = "00", second = "00", zone = "Z", half = "00"] = parts;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone === "Z" ? "Z" : `${zone}:${half}`}`);
  return Number.isNaN(moment.getTime()) ? given : moment.toISOString();
}
