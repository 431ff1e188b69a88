import { altOf } from "../read/tree.ts";
import { type Dict, isDict, nameOf, numberOf } from "../read/values.ts";
import type { Annotation, Subject } from "../subject.ts";
import { each, type Outcome, type Place, type Rule } from "./rule.ts";

const at = ({ page, object }: Annotation): Place => ({ page: page.number, ...(object === undefined ? {} : { object }) });
const about = (subject: Subject, kind: string | undefined, wrong: (one: Annotation) => boolean | string | undefined): Outcome =>
  each(
    subject.annotations.filter((one) => kind === undefined || one.kind === kind),
    wrong,
    at,
  );

/** Whether a reader can meet it: not hidden, and on the visible part of the page. */
function isSeen({ file }: Subject, { dict, page }: Annotation): boolean {
  if (((numberOf(file.follow(dict.get("F"))) ?? 0) & unwanted.Hidden) !== 0) return false;
  const [a = 0, b = 0, c = 0, d = 0] = file.array(dict.get("Rect")).map((value) => numberOf(file.follow(value)) ?? 0);
  const [left, bottom, right, top] = page.box;
  return Math.max(a, c) > left && Math.min(a, c) < right && Math.max(b, d) > bottom && Math.min(b, d) < top;
}

// Bits of the flags of an annotation.
const print = 4;
const unwanted = { Invisible: 1, Hidden: 2, NoView: 32, ToggleNoView: 256 } as const;

/** Links, and nothing else that lies on top of a page. */
export const annotationRules: readonly Rule[] = [
  {
    id: "7.18.3-1",
    asks: "On a page with links, the tab key follows the structure (Tabs S).",
    check: ({ file, pages }) =>
      each(
        pages.filter(({ dict }) => file.array(dict.get("Annots")).length > 0),
        ({ dict }) => nameOf(file.follow(dict.get("Tabs"))) !== "S",
        ({ number }) => ({ page: number }),
      ),
  },
  {
    id: "7.18.5-1",
    asks: "Every link belongs to a Link of the structure.",
    check: (subject) =>
      about(subject, "Link", (one) => {
        const { element } = one;
        return element?.role === "Link" || !isSeen(subject, one) ? undefined : (element?.type ?? "it belongs to nothing");
      }),
  },
  {
    id: "own-pointer",
    asks: "The element that a link belongs to points back at the link.",
    check: (subject) =>
      each(
        subject.annotations.filter(({ element }) => element !== undefined),
        ({ element, object }) => !element?.kids.some((kid) => kid.kind === "pointed" && kid.object === object),
        at,
      ),
  },
  {
    id: "7.18.5-2",
    asks: "Every link says in words where it leads (Contents).",
    check: (subject) => about(subject, "Link", (one) => one.contents.trim() === "" && isSeen(subject, one)),
  },
  {
    id: "7.18.1-2",
    asks: "Everything that lies on top of a page has words, of its own or of its element.",
    check: (subject) =>
      about(
        subject,
        undefined,
        (one) =>
          one.kind !== "Widget" &&
          one.contents.trim() === "" &&
          (one.element ? (altOf(subject.file, one.element) ?? "") : "").trim() === "" &&
          isSeen(subject, one),
      ),
  },
  {
    id: "own-only-links",
    asks: "Nothing but links lies on top of a page: no notes, films or fields of a form.",
    check: (subject) => about(subject, undefined, ({ kind }) => (kind === "Link" ? undefined : kind)),
  },
  {
    id: "A-6.3.2-1",
    asks: "Everything that lies on top of a page says how it behaves (F).",
    check: (subject) => about(subject, undefined, ({ kind, dict }) => kind !== "Popup" && !dict.has("F")),
  },
  {
    id: "A-6.3.2-2",
    asks: "Everything that lies on top of a page is printed, and never hidden.",
    check: (subject) =>
      each(
        subject.annotations.filter(({ kind, dict }) => kind !== "Popup" && dict.has("F")),
        ({ dict }) => {
          const flags = numberOf(subject.file.follow(dict.get("F"))) ?? 0;
          const wrong = Object.entries(unwanted).flatMap(([name, bit]) => ((flags & bit) === 0 ? [] : [name]));
          return (flags & print) === 0 ? "not printed" : wrong[0];
        },
        at,
      ),
  },
  {
    id: "A-6.5.1-1",
    stricter: true,
    asks: "The file does nothing but follow links: no scripts, no starting of programs, no sending of forms.",
    check: (subject) => actions(subject),
  },
  {
    id: "A-6.5.2-1",
    stricter: true,
    asks: "Nothing happens by itself when a file or page opens or closes (AA).",
    check: ({ dicts }) =>
      each(
        dicts.filter(([dict]) => dict.has("AA")),
        () => true,
        ([, object]) => ({ object }),
      ),
  },
  {
    id: "own-address",
    asks: "Links lead to https, http or mailto, and their addresses are ASCII.",
    check: (subject) =>
      each(
        actionsIn(subject).filter(([, kind]) => kind === "URI"),
        ([dict]) => {
          const given = subject.file.follow(dict.get("URI"));
          const address =
            given !== null && typeof given === "object" && "bytes" in given ? Buffer.from(given.bytes).toString("latin1") : "";
          return /^(?:https?:\/\/|mailto:)[!-~]+$/i.test(address) ? undefined : address;
        },
        ([, , object]) => ({ object }),
      ),
  },
];

const turns = new Set(["NextPage", "PrevPage", "FirstPage", "LastPage"]);
const actionNames = new Set(
  `GoTo GoToR GoToE Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript SetOCGState Rendition Trans
  GoTo3DView RichMediaExecute`.split(/\s+/),
);

/** What the file can do, with its kind. An element of the structure has an S as well, which is its type. */
function actionsIn({ file, dicts }: Subject): readonly (readonly [action: Dict, kind: string, object: number])[] {
  return dicts.flatMap(([dict, object, key]) => {
    const kind = nameOf(file.follow(dict.get("S")));
    const said = nameOf(file.follow(dict.get("Type")));
    const placed = key === "A" || key === "OpenAction" || key === "Next" || said === "Action";
    if (kind === undefined || said === "StructElem" || !(placed || actionNames.has(kind))) return [];
    return [[dict, kind, object] as const];
  });
}

function actions(subject: Subject): Outcome {
  const { file, catalog } = subject;
  const found = each(
    actionsIn(subject),
    ([dict, kind]) => {
      if (kind === "GoTo" || kind === "URI") return undefined;
      const named = kind === "Named" ? (nameOf(file.follow(dict.get("N"))) ?? "") : "";
      return turns.has(named) ? undefined : kind;
    },
    ([, , object]) => ({ object }),
  );
  const scripts = isDict(file.dict(file.dict(catalog.get("Names"))?.get("JavaScript")));
  return scripts ? { checked: found.checked + 1, faults: [...found.faults, { found: "a list of scripts" }] } : found;
}
