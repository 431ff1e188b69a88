import outline from "../../../../flows/twice/document.yaml";
import type { OutlineChapter } from "../../../engine/outline.ts";
import { isoDay } from "../../../i18n/format.ts";
import type { Block, DocModel } from "../../../report/model.ts";
import { definition } from "../definition.ts";
import { dayIn, dayText, type FrameworkInput, optionIn, type Reader, readerOf, textIn } from "./input.ts";
import { chapterBlocks } from "./parts.ts";

/** The participation framework: thirteen chapters and the annexes, as far as the answers carry them. */
export function frameworkOf(input: FrameworkInput): DocModel {
  const reader = readerOf(input);
  const { dossier, known, words, on } = input;
  const title = textIn(reader, "caseTitle") || dossier.title;
  const status = statusOf(reader);
  return {
    lang: words.lang,
    subject: reader.t("kind"),
    title,
    cover: true,
    status,
    meta: metaOf(reader),
    made: isoDay(on),
    head: [title, reader.t("status.head", { status: status.text, revision: dossier.revision })],
    foot: [reader.t("profile", { rule: definition.flow.version, profile: known.profile.name, version: known.profile.version })],
    pageLabel: reader.t("page"),
    blocks: [
      { kind: "contents", title: reader.t("contents"), depth: 1 },
      { kind: "pageBreak" },
      ...outline.chapters.flatMap((one, at) =>
        chapter(one, reader.t("numbered", { number: at, title: reader.t(`chapters.${one.id}`) }), reader),
      ),
      ...outline.annexes.flatMap((one, at) => annex(one, at, reader)),
    ],
  };
}

/** One chapter alone, for the preview beside the questions; the chapters in their order, then the annexes. */
export const chapterIds: readonly string[] = [...outline.chapters, ...outline.annexes].map(({ id }) => id);

function chapter(one: OutlineChapter, title: string, reader: Reader): Block[] {
  const blocks = chapterBlocks(one, reader);
  if (blocks.length === 0) return [];
  const heading: Block = { kind: "heading", level: 1, id: one.id, text: title };
  return one.residents ? [heading, { kind: "callout", tone: "summary", body: blocks }, { kind: "pageBreak" }] : [heading, ...blocks];
}

function annex(one: OutlineChapter, at: number, reader: Reader): Block[] {
  const letter = String.fromCharCode(65 + at);
  const blocks = chapter(one, reader.t("annex", { letter, title: reader.t(`chapters.${one.id}`) }), reader);
  return blocks.length === 0 ? [] : [{ kind: "pageBreak" }, ...blocks];
}

function metaOf(reader: Reader): string[] {
  const { dossier, known, on } = reader;
  const [body, day] = [optionIn(reader, "decisionBody"), dayIn(reader, "decisionDate")];
  return [
    ...(known.profile.municipality ? [known.profile.municipality.name] : []),
    ...(dossier.filledBy ? [reader.t("filledBy", { who: dossier.filledBy })] : []),
    ...(body && day ? [reader.t("decisionOn", { who: reader.t(`body.${body}`), on: dayText(reader, day) })] : []),
    reader.t("madeOn", { on: dayText(reader, isoDay(on)) }),
  ];
}

/** A framework with a stop that nobody accepted is a draft, whatever else is filled in. */
function statusOf(reader: Reader): NonNullable<DocModel["status"]> {
  const { dossier, assessment } = reader;
  const version = reader.t("version", { revision: dossier.revision });
  const stops = assessment.findings.filter(({ weight, accepted }) => weight === "stop" && !accepted).length;
  if (stops > 0)
    return { text: reader.t("status.stop"), detail: `${version}. ${reader.t("status.stopDetail", { count: stops })}`, tone: "stop" };
  const { adopted } = dossier;
  if (!adopted) return { text: reader.t("status.draft"), detail: version, tone: "draft" };
  return {
    text: reader.t("status.settled", { on: dayText(reader, adopted.on) }),
    detail: reader.t("status.settledBy", { who: reader.t(`body.${adopted.by}`) }),
    tone: "settled",
  };
}
