// Measures a build that is being served and prints it beside its budgets. Start it with npm run bench.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { precached, sentTogether } from "../e2e/builtFiles.ts";
import { weightOf } from "../e2e/firstQuestion.ts";
import { compareMakers, makersTable } from "./makers.ts";
import { heaviestOf, linesOf, slowestOf, type Measured, type RuleTimes } from "./lines.ts";
import { firstVisits, returns, visitOnce, walks } from "./measures.ts";
import { grid, shown, table } from "./table.ts";
import { toolsWalks } from "./tools.ts";
import { practiceCase, twiceWalks } from "./twice.ts";

const { values } = parseArgs({
  options: { at: { type: "string" }, json: { type: "boolean" }, record: { type: "boolean" }, rounds: { type: "string", default: "5" } },
});
const at = values.at;
if (!at) throw new Error("Start this with npm run bench: it needs the address of a build");
const count = Math.max(1, Math.trunc(Number(values.rounds)) || 5);

const folder = mkdtempSync(join(tmpdir(), "think-bench-"));
try {
  const [load = 0] = loadavg();
  const measured = await measure(at);
  const lines = linesOf(measured);
  console.log(`\nTHiNK!, medians of ${count} rounds; the page runs 4 times slower than this computer, workers at full speed.\n`);
  console.log(table(lines));
  if (load > availableParallelism() / 2)
    console.log(
      `\nOther work kept this computer busy when this began (load ${load.toFixed(1)} on ${availableParallelism()} processors): times are too high.`,
    );
  console.log(`\nSlowest of what a person waits for (median and worst)\n`);
  const slowest = slowestOf(measured);
  console.log(
    grid(
      ["what", "median", "worst"],
      slowest.map((one) => [one.what, shown(one.median, "ms"), shown(one.worst, "ms")]),
    ),
  );
  console.log(`\nHeaviest files on the way to the first question\n`);
  const heaviest = heaviestOf(measured);
  console.log(
    grid(
      ["file", "sent"],
      heaviest.map(({ path, sent }) => [path, shown(sent, "bytes")]),
    ),
  );
  console.log(`\nThe same framework by other makers of PDF (in the page, 4 times slower; median of what follows the first)\n`);
  console.log(makersTable(measured.makers));
  if (values.json) console.log(`\n${JSON.stringify({ rounds: count, lines, slowest, heaviest }, undefined, 2)}`);
  if (values.record) record(measured);
} catch (cause) {
  // No failure of a measurement may stop someone's work; the tests judge, this only tells.
  console.log(`The measurement stopped: ${cause instanceof Error ? cause.message : String(cause)}`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function measure(address: string): Promise<Measured> {
  const tell = (what: string): void => void process.stderr.write(`${what} …\n`);
  tell(`First question on a slow line, ${count} times`);
  const first = await firstVisits(address, count);
  tell(`From the first question to the card, ${count} times`);
  const walked = await walks(address, count);
  tell(`Coming back without network, ${count} times`);
  const saved = await visitOnce(folder, address);
  const returned = await returns(folder, address, saved, count);
  tell(`Answers, findings and the framework of Twice, ${count} times`);
  const twice = await twiceWalks(address, count);
  tell(`Filters of Tools, ${count} times`);
  const filtered = await toolsWalks(address, practiceCase(), count);
  tell("The same document by other makers of PDF");
  return {
    first,
    walked,
    returned,
    twice,
    filtered,
    rules: JSON.parse(readFileSync("dist-node/ruleTimes.json", "utf8")) as RuleTimes,
    makers: await compareMakers("dist-bench"),
    offlineSet: sentTogether(precached()),
  };
}

function record({ first }: Measured): void {
  const visit = first[0];
  if (!visit) return;
  const { js, css, all } = weightOf(visit.asked);
  writeFileSync("src/e2e/weight.json", `{ "js": ${js}, "css": ${css}, "all": ${all} }\n`);
  console.log("\nNoted the size of the first question in src/e2e/weight.json.");
}
