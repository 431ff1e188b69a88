import { rungIds } from "../domain/ids.ts";
import { measureOf } from "../domain/twice/barriers.ts";
import { checkSources } from "./checkReferences.ts";
import { pairsOf, valueAt, type Project } from "./project.ts";
import { nearest } from "./source.ts";

/** Barriers and measures of a profile are options that the questions have. */
function checkMeasures({ paths, file, asked }: Project): void {
  const optionsOf = (id: string) => {
    const question = asked.get(id)?.question;
    return question && "options" in question ? question.options : [];
  };
  if (!asked.has("barriers")) return;
  for (const profile of paths.filter((path) => path.startsWith("content/profiles/")).map(file))
    for (const [barrier, measures] of pairsOf(valueAt(profile?.value, "twice", "barrierMeasures"))) {
      const at = ["twice", "barrierMeasures", barrier];
      if (!optionsOf("barriers").includes(barrier))
        profile?.report(at, `'${barrier}' is not an option of 'barriers'.${nearest(barrier, optionsOf("barriers"))}`, { key: true });
      for (const [place, written] of (Array.isArray(measures) ? measures.map(String) : []).entries()) {
        const { question, option } = measureOf(written);
        const known = optionsOf(question);
        if (!asked.has(question))
          profile?.report([...at, place], `There is no question '${question}'.${nearest(question, [...asked.keys()])}`);
        else if (option !== undefined && !known.includes(option))
          profile?.report([...at, place], `'${option}' is not an option of '${question}'.${nearest(option, known)}`);
      }
    }
}

/** What stands in content/ names tracks, questions, sources, rungs and options that exist. */
export function checkContent(project: Project): void {
  const { file, asked } = project;
  const duties = file("content/duties.yaml");
  const tracks = asked.get("legalTracks")?.question;
  const options = tracks && "options" in tracks ? tracks.options : undefined;
  const certainty = file("content/sources.yaml")?.value;
  for (const [id, duty] of pairsOf(duties?.value)) {
    const [track, needs, sources] = ["track", "needs", "sources"].map((key) => valueAt(duty, key));
    if (options && !options.includes(String(track)))
      duties?.report([id, "track"], `'${track}' is not an option of 'legalTracks'.${nearest(String(track), options)}`);
    if (needs !== undefined && !asked.has(String(needs)))
      duties?.report([id, "needs"], `There is no question '${needs}'.${nearest(String(needs), [...asked.keys()])}`);
    checkSources(project, sources, [id, "sources"], duties?.report);
    for (const [index, source] of (Array.isArray(sources) ? sources.map(String) : []).entries())
      if (valueAt(certainty, source, "certainty") === "C")
        duties?.report([id, "sources", index], `'${source}' has certainty C and may not carry a duty. Find a better source.`);
  }
  checkMeasures(project);
  const ladder = file("content/ladder.yaml");
  for (const [id] of pairsOf(ladder?.value))
    if (!rungIds.some((rung) => rung === id)) ladder?.report([id], `There is no rung '${id}'.${nearest(id, rungIds)}`, { key: true });
  for (const [index, id] of rungIds.entries()) {
    const own = valueAt(ladder?.value, id);
    if (ladder && own === undefined) ladder.report([], `The rung '${id}' is missing.`);
    else if (own !== undefined && valueAt(own, "number") !== index + 1)
      ladder?.report([id, "number"], `The number of '${id}' must be ${index + 1}: the order of the rungs is fixed.`);
  }
}
