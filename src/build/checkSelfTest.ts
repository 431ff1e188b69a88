import { checkOne, wholeCase } from "./checkConditions.ts";
import { checkSources } from "./checkReferences.ts";
import { criteriaOf } from "./normalForm.ts";
import { seenFrom, valueAt, type Project } from "./project.ts";
import { nearest } from "./source.ts";

/** Every part of a criterion asks what exists, can hold, is repaired at a question of the flow and has its words. */
export function checkSelfTest(project: Project): void {
  for (const folder of project.folders) {
    const [loaded, words] = [folder.file("selftest"), folder.file("nl")];
    if (!loaded || !words) continue;
    const seen = seenFrom(project, folder);
    const steps = folder.flow?.steps ?? [];
    const asked = steps.flatMap(({ questions }) => questions);
    const always = steps.filter(({ showIf }) => !showIf).flatMap(({ questions }) => questions);
    const say = (...at: string[]): void => {
      if (valueAt(words.value, "words", "selfTest", ...at) === undefined)
        loaded.report(at.slice(1, 2), `The text 'words.selfTest.${at.join(".")}' is missing in flows/${folder.folder}/nl.yaml.`, {
          key: true,
        });
    };
    for (const { id, parts } of criteriaOf(loaded.value, project.known.checkReads)) {
      checkSources(project, valueAt(loaded.value, id, "sources"), [id, "sources"], loaded.report);
      for (const key of ["name", "asks"]) say("criteria", id, key);
      if (!parts.some(({ repair }) => always.includes(repair)))
        loaded.report([id], `No part of '${id}' is about a question that everybody gets, so it may be about nothing.`, { key: true });
      for (const part of parts) {
        const at = [id, "parts", part.id];
        const isAnswered = valueAt(loaded.value, ...at, "answered") !== undefined;
        const key = isAnswered ? "answered" : "repair";
        if (!asked.includes(part.repair))
          loaded.report([...at, key], `No step of this flow asks '${part.repair}'.${nearest(part.repair, asked)}`);
        else if (isAnswered && seen.asked.get(part.repair)?.question.kind === "table")
          loaded.report([...at, key], `Of a table somebody can say that nothing belongs in it: write 'repair' and 'when'.`);
        if (isAnswered) continue;
        say("needs", id, part.id);
        checkOne(part.when, [...at, "when"], wholeCase(seen, folder, loaded.report), `The part '${part.id}' can never be in order`);
      }
    }
  }
}
