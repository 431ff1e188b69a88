import sources from "../../../../content/sources.yaml";
import type { Receipt } from "../../../dossier/types.ts";
import { longDate, shortDate, timeOf } from "../../../i18n/format.ts";
import type { Block, Cell } from "../../../report/model.ts";
import { definition } from "../definition.ts";
import { rangeOf, readRecord } from "../record.ts";
import { ruleVersion } from "../receipt.ts";
import { rungName } from "../../shared/rungNames.ts";
import { rangeInWords, weightName } from "../sentences.ts";
import { cell, paragraph, strongCell } from "./blocks.ts";
import type { VersionInput } from "./input.ts";

/** In which versions of everything this document was made, and each advice that was taken along before. */
export function versionBlocks({ dossier, profile, words }: VersionInput): readonly Block[] {
  const when = (moment: string) => words.t("words.archive.moment", { on: longDate(moment, words.lang), at: timeOf(moment, words.lang) });
  const adopted = profile.adopted
    ? words.t("words.result.adopted", { on: longDate(profile.adopted.on, words.lang) })
    : words.t("words.result.notAdopted");
  const rows: readonly (readonly [id: string, value: string])[] = [
    ["rule", ruleVersion],
    ["profile", `${profile.name}, ${profile.version} (${adopted})`],
    ["revision", String(dossier.revision)],
    ["created", when(dossier.created)],
    ["changed", when(dossier.changed)],
    ["id", dossier.id],
  ];
  const receipts = dossier.receipts.filter(({ flow }) => flow === definition.flow.id);
  return [
    {
      kind: "table",
      caption: words.t("words.archive.headings.versions"),
      captionHidden: true,
      head: [cell(words.t("words.archive.what")), cell(words.t("words.archive.which"))],
      rows: rows.map(([id, value]) => [strongCell(words.t(`words.archive.parts.${id}`)), cell(value)]),
      widths: [3, 7],
    },
    ...(receipts.length > 0 ? [receiptTable(receipts)] : [paragraph(words.t("words.archive.noReceipts"))]),
  ];

  function receiptTable(all: readonly Receipt[]): Block {
    return {
      kind: "table",
      caption: words.t("words.archive.receipts"),
      head: ["on", "version", "rule", "profile", "weight", "rung"].map((column) => cell(words.t(`words.archive.receipt.${column}`))),
      rows: all.map((receipt) => [
        cell(when(receipt.on)),
        ...[receipt.revision, receipt.content, receipt.profile].map((one) => cell(String(one))),
        ...outcome(receipt),
      ]),
      widths: [4, 2, 2, 3, 3, 3],
    };
  }
  function outcome(receipt: Receipt): readonly Cell[] {
    const record = readRecord(receipt.advice);
    if (!record) return [cell(""), cell("")];
    return [
      cell(rangeInWords(words, rangeOf(record.weightClass), (one) => weightName(words, one, profile))),
      cell(rangeInWords(words, rangeOf(record.rung), (one) => rungName(words, one, profile))),
    ];
  }
}

/** Everything that the questions, signals and duties of this case rest on. What is uncertain is never shown. */
export function sourcesTable({ assessment, words }: VersionInput): Block {
  const asked = definition.flow.steps.flatMap(({ questions }) => questions).flatMap((id) => definition.questions[id]?.sources ?? []);
  const signals = assessment.signals.flatMap(({ rule }) => definition.rules.find(({ id }) => id === rule)?.sources ?? []);
  const ids = [...new Set([...asked, ...signals, ...assessment.duties.flatMap((duty) => duty.sources)])];
  const rows = ids.flatMap((id) => {
    const source = sources[id];
    if (!source || source.certainty === "C") return [];
    const title = source[words.lang]?.title ?? source.nl.title;
    return [
      [
        { text: source.link ? [{ kind: "link" as const, text: title, href: source.link }] : title },
        cell(words.t(`words.archive.kinds.${source.kind}`)),
        cell(shortDate(source.checked, words.lang)),
        cell(source.kind === "design" ? "" : words.t(`words.archive.certainty.${source.certainty}`)),
      ],
    ];
  });
  return {
    kind: "table",
    caption: words.t("words.archive.headings.sources"),
    captionHidden: true,
    head: ["source", "kind", "checked", "sure"].map((column) => cell(words.t(`words.archive.${column}`))),
    rows,
    widths: [6, 2, 2, 3],
  };
}
