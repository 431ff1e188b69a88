import { annotationRules } from "./rules/annotations.ts";
import { archiveRules } from "./rules/archive.ts";
import { contentRules } from "./rules/content.ts";
import { documentRules } from "./rules/document.ts";
import { fontRules, unjudgedFonts } from "./rules/fonts.ts";
import { contentsRules, listRules } from "./rules/lists.ts";
import { namespaces } from "./rules/namespaces.ts";
import { orderRules } from "./rules/order.ts";
import type { Fault, Rule } from "./rules/rule.ts";
import { structureRules } from "./rules/structure.ts";
import { tableRules } from "./rules/tables.ts";
import { Subject } from "./subject.ts";

/** Every rule, in the order in which faults are told. */
export const rules: readonly Rule[] = [
  ...documentRules,
  ...contentRules,
  ...structureRules,
  ...listRules,
  ...contentsRules,
  ...tableRules,
  ...annotationRules,
  ...fontRules,
  ...archiveRules,
  ...orderRules,
];

export interface Failure {
  readonly rule: string;
  readonly asks: string;
  /** The standard itself would let this pass. */
  readonly stricter: boolean;
  readonly faults: readonly Fault[];
}
export interface Report {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  /** The standards that the file says it meets. */
  readonly claims: readonly string[];
  readonly failures: readonly Failure[];
  /** How many rules there are, and how many things were looked at. */
  readonly rules: number;
  readonly checked: number;
  /** What could not be judged, in sentences. */
  readonly unjudged: readonly string[];
}

/** Judges a PDF file by all rules. Throws Unreadable, with a sentence for people, when there is nothing to judge. */
export function checkPdf(bytes: Uint8Array): Report {
  const subject = new Subject(bytes);
  // The rule about misplaced objects can only tell when all have been asked for.
  const outcomes = rules.map((rule) => ({ rule, outcome: rule.check(subject) }));
  return {
    pages: subject.pages.length,
    title: titleOf(subject),
    language: subject.lang ?? "",
    claims: claimsOf(subject),
    failures: outcomes
      .filter(({ outcome }) => outcome.faults.length > 0)
      .map(({ rule, outcome }) => ({
        rule: rule.id,
        asks: rule.asks,
        stricter: rule.stricter ?? rule.id.startsWith("own-"),
        faults: outcome.faults,
      })),
    rules: rules.length,
    checked: outcomes.reduce((sum, { outcome }) => sum + outcome.checked, 0),
    unjudged: unjudgedFonts(subject),
  };
}

function titleOf(subject: Subject): string {
  const title = subject.metadata(namespaces.dc, "title");
  const first = typeof title === "string" ? title : title?.[0];
  return typeof first === "string" ? first : "";
}

function claimsOf(subject: Subject): readonly string[] {
  const word = (namespace: string, name: string): string => {
    const value = subject.metadata(namespace, name);
    return typeof value === "string" ? value : "";
  };
  const [ua, archive] = [word(namespaces.pdfuaid, "part"), word(namespaces.pdfaid, "part")];
  return [
    ...(ua === "" ? [] : [`PDF/UA-${ua}`]),
    ...(archive === "" ? [] : [`PDF/A-${archive}${word(namespaces.pdfaid, "conformance").toLowerCase()}`]),
  ];
}
