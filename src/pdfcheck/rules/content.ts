import { around, isArtifact, type Piece } from "../read/drawing.ts";
import type { Held } from "../read/tree.ts";
import { isArray, nameOf, numberOf, Ref } from "../read/values.ts";
import { keyOf, type Subject } from "../subject.ts";
import { each, type Fault, type Outcome, type Rule } from "./rule.ts";

interface OnPage {
  readonly piece: Piece;
  readonly page: number;
}
const pieces = (subject: Subject): readonly OnPage[] =>
  subject.drawings.flatMap((drawing, at) => drawing.pieces.map((piece) => ({ piece, page: at + 1 })));
const onPage = ({ page }: { readonly page: number }) => ({ page });
const held = (one: Held, subject: Subject) => subject.at(one.owner);

/** What is drawn belongs to the text that is read, or is decoration, and file and structure agree about it. */
export const contentRules: readonly Rule[] = [
  {
    id: "7.1-1",
    asks: "No decoration (Artifact) stands inside what is read.",
    check: (subject) => each(pieces(subject), ({ piece, page }) => isArtifact(piece) && subject.isRead(piece, page), onPage),
  },
  {
    id: "7.1-2",
    asks: "Nothing that is read stands inside decoration (Artifact).",
    check: (subject) =>
      each(
        pieces(subject).filter(({ piece, page }) => subject.isRead(piece, page)),
        ({ piece }) => [...around(piece.outer)].some(isArtifact),
        onPage,
      ),
  },
  {
    id: "7.1-3",
    asks: "Everything that is drawn is part of what is read, or is marked as decoration (Artifact).",
    check: (subject) => untagged(subject),
  },
  {
    id: "own-balance",
    asks: "Every mark on a page has a beginning and an end.",
    check: (subject) =>
      each(
        subject.drawings.map(({ unbalanced }, at) => ({ page: at + 1, unbalanced })),
        ({ unbalanced }) => (unbalanced === 0 ? undefined : `${unbalanced} without the other`),
        onPage,
      ),
  },
  {
    id: "own-numbers",
    asks: "The pieces of a page are numbered from 0 without a gap, and no number comes twice.",
    check: ({ drawings }) =>
      each(
        drawings.map(({ pieces: all }, at) => ({ page: at + 1, numbers: all.flatMap(({ mcid }) => mcid ?? []) })),
        ({ numbers }) => {
          const sorted = [...numbers].sort((a, b) => a - b);
          const wrong = sorted.findIndex((number, at) => number !== at);
          return wrong < 0 ? undefined : `${sorted[wrong]} instead of ${wrong}`;
        },
        onPage,
      ),
  },
  {
    id: "own-held",
    asks: "Every piece that the structure holds is on its page.",
    check: (subject) =>
      each(
        subject.tree?.held ?? [],
        ({ page, mcid }) => (subject.texts.has(keyOf(page, mcid)) ? undefined : `piece ${mcid} of page ${page ?? "unknown"}`),
        (one) => held(one, subject),
      ),
  },
  {
    id: "own-parents",
    asks: "The list from pieces to elements (ParentTree) says the same as the elements themselves.",
    check: (subject) => parents(subject),
  },
  {
    id: "7.20-1",
    asks: "No page takes its drawing from another file (reference XObject).",
    check: (subject) =>
      each(
        subject.streams.filter(([, { dict }]) => nameOf(subject.file.follow(dict.get("Subtype"))) === "Form"),
        ([, { dict }]) => dict.has("Ref"),
        ([object]) => ({ object }),
      ),
  },
  {
    id: "7.20-2",
    stricter: true,
    asks: "No page uses drawings inside the drawing (form XObject), which can be read out of order.",
    check: ({ drawings }) =>
      each(
        drawings.map(({ forms }, at) => ({ page: at + 1, forms })),
        ({ forms }) => (forms.length > 0 ? `${forms.length}` : undefined),
        ({ page }) => ({ page }),
      ),
  },
];

function untagged(subject: Subject): Outcome {
  let checked = 0;
  const faults: Fault[] = [];
  for (const [at, { pieces: all, loose }] of subject.drawings.entries()) {
    const page = at + 1;
    const wrong = new Map(loose);
    for (const piece of all) {
      checked += piece.drawn;
      if (piece.drawn === 0 || subject.isRead(piece, page) || [...around(piece)].some(isArtifact)) continue;
      wrong.set(piece.tag, (wrong.get(piece.tag) ?? 0) + piece.drawn);
    }
    for (const count of loose.values()) checked += count;
    for (const [what, count] of wrong) faults.push({ page, found: `${count} × ${what}` });
  }
  return { checked, faults };
}

function parents(subject: Subject): Outcome {
  const { tree, file, pages } = subject;
  if (!tree) return { checked: 0, faults: [] };
  const listed = new Map<string, number | undefined>();
  for (const { dict, number } of pages) {
    const key = numberOf(file.follow(dict.get("StructParents")));
    const list = key === undefined ? undefined : file.follow(tree.parents.get(key));
    if (!isArray(list)) continue;
    for (const [mcid, owner] of list.entries()) if (owner instanceof Ref) listed.set(keyOf(number, mcid), owner.id);
  }
  const forward = each(
    // Pieces that are not on their page have a rule of their own.
    tree.held.filter(({ page, mcid }) => subject.texts.has(keyOf(page, mcid))),
    ({ page, mcid, owner }) =>
      listed.get(keyOf(page, mcid)) === owner.object ? undefined : `piece ${mcid} is listed under another element`,
    (one) => held(one, subject),
  );
  const back = each(
    [...listed.keys()].filter((key) => !subject.owners.has(key)),
    (key) => `piece ${key.split(":")[1]} is listed and in no element`,
    (key) => ({ page: Number(key.split(":")[0]) }),
  );
  return { checked: listed.size + forward.checked, faults: [...forward.faults, ...back.faults] };
}
