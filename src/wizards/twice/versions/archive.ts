import sources from "../../../../content/sources.yaml";
import type { Finding, QuestionId } from "../../../engine/types.ts";
import { longDate, shortDate, timeOf } from "../../../i18n/format.ts";
import type { Block, Cell, DocModel } from "../../../report/model.ts";
import { definition } from "../definition.ts";
import { ruleWords } from "../findings/ruleWords.ts";
import { frameworkOf } from "../framework/framework.ts";
import { bullets, type FrameworkInput, lower, paragraph } from "../framework/input.ts";
import { countsIn, receiptsOf, ruleVersion } from "../receipt.ts";
import { answersInFull, keptBesides } from "./answersInFull.ts";

/** Everything for the archive: the framework, every answer and note, every finding, and in which versions it was made. */
export function archiveOf(input: FrameworkInput): DocModel {
  const framework = frameworkOf(input);
  const h = (id: string): Block => ({ kind: "heading", level: 1, id: `archive-${id}`, text: say(input, `headings.${id}`) });
  return {
    ...framework,
    subject: say(input, "subject"),
    blocks: [
      ...framework.blocks,
      { kind: "pageBreak" },
      h("answers"),
      ...answersInFull(input),
      ...keptBesides(input),
      h("findings"),
      ...findings(input),
      h("versions"),
      ...versions(input),
      h("sources"),
      sourcesTable(input),
    ],
  };
}

const say = ({ words }: FrameworkInput, key: string, values?: Record<string, string | number>): string =>
  words.t(`words.versions.archive.${key}`, values);
const cell = (text: string): Cell => ({ text });

/** Every finding with what became of it, and the rules that cannot be judged before something is answered. */
function findings(input: FrameworkInput): readonly Block[] {
  const { assessment, words } = input;
  const waiting = assessment.judged.filter(({ judged: { truth } }) => truth === "unknown");
  const rows = assessment.findings.map((finding) => [
    cell(finding.rule),
    cell(words.t(`ui.tone.${finding.weight}`)),
    cell(ruleWords(input, finding.rule, "sentence")),
    cell(becameOf(finding, input)),
  ]);
  return [
    rows.length === 0
      ? paragraph(say(input, "noFindings"))
      : table(say(input, "headings.findings"), headOf(input, ["rule", "weight", "sentence", "became"]), rows, [1, 2, 6, 6]),
    ...(waiting.length > 0
      ? [
          paragraph(say(input, "waiting")),
          bullets(waiting.map(({ rule, judged: { missing } }) => say(input, "waitsFor", { rule, questions: shortNames(missing, input) }))),
        ]
      : []),
  ];
}
function becameOf({ accepted }: Finding, input: FrameworkInput): string {
  if (!accepted) return say(input, "stands");
  const { on, by, reason } = accepted;
  const values = { on: longDate(on, input.words.lang), reason };
  return by ? say(input, "acceptedBy", { ...values, by }) : say(input, "accepted", values);
}
const shortNames = (questions: readonly QuestionId[], { words }: FrameworkInput): string =>
  questions.map((id) => lower(words.t(`questions.${id}.short`))).join(", ");

const headOf = (input: FrameworkInput, ids: readonly string[]): readonly Cell[] => ids.map((id) => cell(say(input, `columns.${id}`)));
const table = (caption: string, head: readonly Cell[], rows: readonly (readonly Cell[])[], widths: readonly number[]): Block => ({
  kind: "table",
  caption,
  captionHidden: true,
  head,
  rows,
  widths,
});

/** In which versions of everything this was made, and each framework that was taken along before. */
function versions(input: FrameworkInput): readonly Block[] {
  const { dossier, known, words } = input;
  const when = (moment: string) => say(input, "moment", { on: longDate(moment, words.lang), at: timeOf(moment, words.lang) });
  const { profile } = known;
  const track = dossier.track[definition.flow.id];
  const rows: readonly (readonly [id: string, value: string])[] = [
    ["rule", ruleVersion],
    ["profile", `${profile.name}, ${profile.version}`],
    ["route", words.t(`tracks.${track ?? "full"}.name`)],
    ["revision", String(dossier.revision)],
    ["created", when(dossier.created)],
    ["changed", when(dossier.changed)],
    ["id", dossier.id],
  ];
  const receipts = receiptsOf(dossier);
  return [
    table(
      say(input, "headings.versions"),
      headOf(input, ["what", "which"]),
      rows.map(([id, value]) => [{ text: say(input, `parts.${id}`), strong: true }, cell(value)]),
      [3, 7],
    ),
    ...(receipts.length === 0
      ? [paragraph(say(input, "noReceipts"))]
      : [
          paragraph(say(input, "receipts")),
          table(
            say(input, "receipts"),
            headOf(input, ["on", "revision", "rule", "profile", "stops", "open"]),
            receipts.map((receipt) => {
              const { stops, open } = countsIn(receipt.advice);
              return [when(receipt.on), receipt.revision, receipt.content, receipt.profile, stops ?? "", open ?? ""].map((one) =>
                cell(String(one)),
              );
            }),
            [4, 2, 2, 3, 2, 3],
          ),
        ]),
  ];
}

/** What the questions that are asked and the findings rest on. What is uncertain is never shown. */
function sourcesTable(input: FrameworkInput): Block {
  const { assessment, words } = input;
  const asked = assessment.route.shown.flatMap((id) => definition.questions[id]?.sources ?? []);
  const found = assessment.findings.flatMap(({ rule }) => definition.rules.find(({ id }) => id === rule)?.sources ?? []);
  const rows = [...new Set([...asked, ...found])].flatMap((id): (readonly Cell[])[] => {
    const source = sources[id];
    if (!source || source.certainty === "C") return [];
    const title = source[words.lang]?.title ?? source.nl.title;
    return [
      [
        { text: source.link ? [{ kind: "link", text: title, href: source.link }] : title },
        cell(say(input, `kinds.${source.kind}`)),
        cell(shortDate(source.checked, words.lang)),
      ],
    ];
  });
  return table(say(input, "headings.sources"), headOf(input, ["source", "kind", "checked"]), rows, [7, 2, 2]);
}
