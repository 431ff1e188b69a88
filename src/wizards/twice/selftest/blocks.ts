import type { Words } from "../../../i18n/types.ts";
import type { Block } from "../../../report/model.ts";
import type { Known } from "../definition.ts";
import type { Assessment } from "../findings.ts";
import { linesOf, sumOf } from "./lines.ts";
import { selfTest } from "./selfTest.ts";

/** The self-test for in a document: how many are in order, and a row for each criterion. The heading is for who puts it there. */
export function selfTestBlocks({ route }: Assessment, known: Known, words: Words): readonly Block[] {
  const judged = selfTest(route.answers, known);
  const say = (key: string) => words.t(`words.selfTest.${key}`);
  return [
    { kind: "paragraph", text: sumOf(judged, words) },
    {
      kind: "table",
      caption: say("caption"),
      head: [{ text: say("criterion") }, { text: say("outcome") }, { text: say("missing") }],
      rows: linesOf(judged, words, route.shown).map(({ name, said, lines }) => [
        { text: name },
        { text: said },
        { text: lines.length > 0 ? lines.map(({ text }) => text).join(" ") : say("nothing") },
      ]),
    },
  ];
}
