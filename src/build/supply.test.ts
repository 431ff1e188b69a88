import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const project = JSON.parse(readFileSync("package.json", "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Package> };
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");

// What may be used to make and test it.
const licences = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "CC-BY-4.0",
  "Python-2.0",
  "MPL-2.0",
  "EUPL-1.2",
  "OFL-1.1",
  "Unlicense",
  "Zlib",
];
// jsPDF offers `core-js`, `canvg`, `dompurify` and `html2canvas` as extras; none of them is in the build.
const mayAskForAnInstallScript = ["node_modules/core-js"];

// Says so in a file of its own, read, and not in its description.
const saidElsewhere: Readonly<Record<string, string>> = { "png-js": "MIT" };

const allows = (expression: string): boolean =>
  expression.includes(" OR ")
    ? expression.replace(/[()]/g, "").split(" OR ").some(allows)
    : expression
        .replace(/[()]/g, "")
        .split(" AND ")
        .every((licence) => licences.includes(licence));

describe("SE-9: what the project is made of", () => {
  it("names an exact version of every package", () => {
    const named = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("installs what is in the lock file, known by content and from no address of its own", () => {
    expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  it("runs no install script", () => {
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(mayAskForAnInstallScript);
  });

  it("uses only licences on the list", () => {
    const named = installed.map(([path, { license }]) => ({
      path,
      license: license ?? saidElsewhere[path.replace(/^.*node_modules\//, "")],
    }));
    expect(named.filter(({ license }) => !license || !allows(license)).map(({ path, license }) => `${path}: ${license}`)).toEqual([]);
  });

  it("ships at most 20 packages, each with its reason in the README", () => {
    const shipped = Object.keys(project.dependencies);
    expect(shipped.length).toBeLessThanOrEqual(20);
    const readme = readFileSync("README.md", "utf8");
    expect(shipped.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
