import { isSettling, rowsIn } from "../../../engine/answers.ts";
import { stepOfQuestion } from "../asked.ts";
import { definition } from "../definition.ts";
import { cellIn, type FrameworkInput, readerOf } from "../framework/input.ts";
import { pathOfRow, pathOfStep } from "../paths.ts";

/**
 * The way back from a block to what made it (`origin` in report/model.ts), and from there to this chapter again. What is not asked on
 * the route has none.
 */
export function linkOfIn(input: FrameworkInput, base: string, chapter: string) {
  const { words } = input;
  const { route } = input.assessment;
  const reader = readerOf(input);
  return (origin: string): { readonly href: string; readonly label: string } | undefined => {
    const [question = "", row] = origin.split("/");
    const step = stepOfQuestion(question);
    if (step === undefined || !route.steps.includes(step)) return undefined;
    const short = words.t(`questions.${question}.short`);
    if (row === undefined) {
      const label = words.t(isSettling(route.answers[question]) ? "words.preview.change" : "words.preview.fill", { what: short });
      return { href: `${base}/${pathOfStep(step, { chapter })}`, label };
    }
    const found = rowsIn(route.answers[question]).find(({ id }) => id === row);
    if (!found) return undefined;
    const table = definition.questions[question];
    const what = (table?.kind === "table" && cellIn(reader, question, table.columns[0]?.id ?? "", found)) || short;
    return { href: `${base}/${pathOfRow(question, row)}`, label: words.t("words.preview.change", { what }) };
  };
}
