import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, test } from "./fixture.ts";
import { pickVersion, takeAs, versions } from "./saveAs.ts";
import { goTo, seedCases } from "./seed.ts";
import { sampleCase } from "./stored.ts";

interface Report {
  readonly pages: number;
  readonly claims: readonly string[];
  readonly failures: readonly { readonly rule: string; readonly faults: readonly unknown[] }[];
}
/** What the checker says of a file. */
function judged(path: string): Report {
  const { stdout, stderr } = spawnSync(process.execPath, ["src/build/run.mjs", "src/cli/pdfCheck.ts", "--json", path], {
    encoding: "utf8",
  });
  const { report } = JSON.parse(stdout || "{}") as { readonly report?: Report };
  if (!report) throw new Error(`The checker said nothing: ${stdout}${stderr}`);
  return report;
}
const long = sampleCase("IJK-05");

test("UX-34: every PDF that the browser makes meets every rule of the checker", async ({ page }) => {
  test.slow();
  await seedCases(page, [long]);
  await goTo(page, `#/zaak/${long.id}/consistent/kaart`);
  for (const version of versions) {
    await pickVersion(page, version);
    const { path } = await takeAs(page, "pdf");
    const { claims, failures } = judged(path);
    expect({ version, claims, failures }).toEqual({ version, claims: ["PDF/UA-1", "PDF/A-2a"], failures: [] });
  }
});

test("the checker reads what the browser prints, and says that it claims nothing", async ({ page }, info) => {
  await seedCases(page, [long]);
  await goTo(page, `#/zaak/${long.id}/consistent/kaart`);
  const path = info.outputPath("print.pdf");
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const { pages, claims, failures } = judged(path);
  expect([pages, claims]).toEqual([1, []]);
  const broken = failures.map(({ rule }) => rule);
  expect(broken).toEqual(expect.arrayContaining(["5-1", "7.1-9"]));
  expect(broken).not.toContain("own-listed");
});
