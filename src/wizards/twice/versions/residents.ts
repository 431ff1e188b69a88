import { isoDay } from "../../../i18n/format.ts";
import type { OutlinePart } from "../../../engine/outline.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import { openStops } from "../findings.ts";
import {
  bullets,
  dayText,
  type FrameworkInput,
  isSettled,
  optionIn,
  paragraph,
  type Reader,
  readerOf,
  textIn,
} from "../framework/input.ts";
import { chapterBlocks } from "../framework/parts.ts";
import { rungWords } from "../rungs.ts";
import { withoutNotes } from "./council.ts";

/** What residents are told about, in the order of their text; what of it is not settled yet is called so. */
const told = [
  "caseSummary",
  "mainQuestion",
  "fixedPoints",
  "openPoints",
  "influenceLevel",
  "whyNoMore",
  "decisionDate",
  "decisionBody",
  "firstContact",
  "steps",
  "feedback",
] as const;

/**
 * What residents may read, on one A4 at most and in plain words: the chapter that was written for them, under headings of its own. No
 * notes, no findings, no reasons that were given to colleagues. What is not known yet is said in one place.
 */
export function residentsOf(input: FrameworkInput): DocModel {
  const reader = readerOf({ ...input, dossier: withoutNotes(input.dossier) });
  const { words, on } = reader;
  const say = (key: string, values?: Record<string, string>) => words.t(`words.versions.residents.${key}`, values);
  const open = told.filter((id) => reader.isShown(id) && !isSettled(reader, id)).map((id) => say(`unknowns.${id}`));
  const known = partsOf(reader).map(({ id, blocks }) => ({ id, blocks: blocks.filter((block) => !isGap(block)) }));
  const title = textIn(reader, "caseTitle") || input.dossier.title;
  return {
    lang: words.lang,
    subject: say("subject"),
    title,
    meta: [dayText(reader, isoDay(on))],
    status: statusOf(reader),
    made: isoDay(on),
    foot: [title],
    pageLabel: reader.say("page"),
    onePage: true,
    blocks: [
      ...known.flatMap(({ id, blocks }): Block[] => (blocks.length === 0 ? [] : [heading(id, say(`headings.${id}`)), ...blocks])),
      ...(open.length > 0 ? [heading("unknown", say("headings.unknown")), paragraph(say("unknown")), bullets(open)] : []),
    ],
  };
}

const heading = (id: string, text: string): Block => ({ kind: "heading", level: 1, id, text });

/** The chapter for residents in its own parts, each of them without the words that lead it there. */
function partsOf(reader: Reader): readonly { readonly id: string; readonly blocks: readonly Block[] }[] {
  const of = (...parts: readonly OutlinePart[]): Block[] => chapterBlocks({ id: "summary", residents: true, parts }, reader);
  const rung = optionIn(reader, "influenceLevel");
  return [
    { id: "about", blocks: of({ quote: "caseSummary" }, { say: "residentsQuestion" }) },
    { id: "fixed", blocks: withoutLead(of({ own: "residentsFixed" })) },
    { id: "open", blocks: withoutLead(of({ own: "residentsOpen" })) },
    {
      id: "promise",
      blocks: [
        ...(rung ? [paragraph(rungWords(reader, rung).promiseResidents)] : of({ own: "residentsPromise" })),
        ...of({ quote: "whyNoMore" }),
      ],
    },
    { id: "when", blocks: [...of({ say: "residentsDecision" }, { say: "residentsFirst" }), ...of({ own: "residentsSteps" })] },
    { id: "feedback", blocks: withoutLead(of({ own: "residentsFeedback" })) },
  ];
}

/** The heading above says what the bold words in front of a list say. */
const withoutLead = (blocks: readonly Block[]): readonly Block[] => {
  const [first, next] = blocks;
  return first?.kind === "paragraph" && next?.kind === "list" ? blocks.slice(1) : blocks;
};

const isGap = (block: Block): boolean => block.kind === "callout" && block.tone === "gap";

/** A draft is a draft for residents, whatever is still wrong with it. */
function statusOf(reader: Reader): NonNullable<DocModel["status"]> {
  const { adopted } = reader.dossier;
  const isStopped = openStops(reader.assessment).length > 0;
  if (!adopted || isStopped) return { text: reader.say("status.draft"), tone: "draft" };
  return {
    text: reader.say("status.settled", { on: dayText(reader, adopted.on) }),
    detail: reader.say("status.settledBy", { who: reader.say(`body.${adopted.by}`) }),
    tone: "settled",
  };
}
