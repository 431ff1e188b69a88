import outline from "../../../../flows/twice/document.yaml";
import type { OutlineChapter } from "../../../engine/outline.ts";
import { isoDay } from "../../../i18n/format.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import { definition } from "../definition.ts";
import { openStops } from "../findings.ts";
import { dayIn, dayText, type FrameworkInput, optionIn, type Reader, readerOf, textIn } from "./input.ts";
import { chapterBlocks } from "./parts.ts";

/** A chapter or annex with its heading; one that says nothing is not there. */
export interface Chapter {
  readonly id: string;
  /** With its number or letter. */
  readonly title: string;
  readonly annex: boolean;
  readonly blocks: readonly Block[];
}

/** The participation framework: thirteen chapters and the annexes, as far as the answers carry them. */
export function frameworkOf(input: FrameworkInput): DocModel {
  const { words } = input;
  return {
    ...frameOf(input),
    blocks: [
      { kind: "contents", title: words.t("words.framework.contents"), depth: 1 },
      { kind: "pageBreak" },
      ...chaptersOf(input).flatMap(({ annex, blocks }): readonly Block[] => (annex ? [{ kind: "pageBreak" }, ...blocks] : blocks)),
    ],
  };
}

/** All of the document but its blocks. */
export function frameOf(input: FrameworkInput): Omit<DocModel, "blocks"> & Required<Pick<DocModel, "status">> {
  const reader = readerOf(input);
  const { dossier, known, words, on } = input;
  const title = textIn(reader, "caseTitle") || dossier.title;
  const status = statusOf(reader);
  return {
    lang: words.lang,
    subject: reader.say("kind"),
    title,
    cover: true,
    status,
    meta: metaOf(reader),
    made: isoDay(on),
    head: [title, reader.say("status.head", { status: status.text, revision: dossier.revision })],
    foot: [reader.say("profile", { rule: definition.flow.version, profile: known.profile.name, version: known.profile.version })],
    pageLabel: reader.say("page"),
  };
}

/** The chapters and annexes in their order. */
export function chaptersOf(input: FrameworkInput): readonly Chapter[] {
  const reader = readerOf(input);
  const titleOf = ({ id }: OutlineChapter): string => reader.say(`chapters.${id}`);
  return [
    ...outline.chapters.flatMap((one, at) => chapter(one, reader.say("numbered", { number: at, title: titleOf(one) }), reader)),
    ...outline.annexes
      .flatMap((one, at) => chapter(one, reader.say("annex", { letter: String.fromCharCode(65 + at), title: titleOf(one) }), reader))
      .map((one): Chapter => ({ ...one, annex: true })),
  ];
}

function chapter(one: OutlineChapter, title: string, reader: Reader): Chapter[] {
  const blocks = chapterBlocks(one, reader);
  if (blocks.length === 0) return [];
  const heading: Block = { kind: "heading", level: 1, id: one.id, text: title };
  const all: Block[] = one.residents
    ? [heading, { kind: "callout", tone: "summary", body: blocks }, { kind: "pageBreak" }]
    : [heading, ...blocks];
  return [{ id: one.id, title, annex: false, blocks: all }];
}

function metaOf(reader: Reader): string[] {
  const { dossier, known, on } = reader;
  const [body, day] = [optionIn(reader, "decisionBody"), dayIn(reader, "decisionDate")];
  return [
    ...(known.profile.municipality ? [known.profile.municipality.name] : []),
    ...(dossier.filledBy ? [reader.say("filledBy", { who: dossier.filledBy })] : []),
    ...(body && day ? [reader.say("decisionOn", { who: reader.say(`body.${body}`), on: dayText(reader, day) })] : []),
    reader.say("madeOn", { on: dayText(reader, isoDay(on)) }),
  ];
}

/** A framework with a stop that nobody accepted is a draft, whatever else is filled in. */
function statusOf(reader: Reader): NonNullable<DocModel["status"]> {
  const { dossier, assessment } = reader;
  const version = reader.say("version", { revision: dossier.revision });
  const stops = openStops(assessment).length;
  if (stops > 0)
    return { text: reader.say("status.stop"), detail: `${version}. ${reader.say("status.stopDetail", { count: stops })}`, tone: "stop" };
  const { adopted } = dossier;
  if (!adopted) return { text: reader.say("status.draft"), detail: version, tone: "draft" };
  return {
    text: reader.say("status.settled", { on: dayText(reader, adopted.on) }),
    detail: reader.say("status.settledBy", { who: reader.say(`body.${adopted.by}`) }),
    tone: "settled",
  };
}
