// Makes the fonts that are in the repository: node src/build/fonts.mjs
// Run it when the character set or the font's version changes; the result is committed, so a build needs no font tools.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subset from "subset-font";

const root = fileURLToPath(new URL("../..", import.meta.url));
const source = fileURLToPath(new URL(".", import.meta.resolve("@expo-google-fonts/inter/package.json")));

/** Every Latin language that Dutch residents' names come from, and the signs of documents. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
];
const signs =
  "\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u2030\u2032\u2033\u2039\u203a€™\u2212≈≠≤≥→←↑↓✓✗▪◦□½¼¾²³";
const characters =
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))).join("") + signs;

for (const { weight, file } of [
  { weight: 400, file: "400Regular/Inter_400Regular.ttf" },
  { weight: 700, file: "700Bold/Inter_700Bold.ttf" },
]) {
  const whole = readFileSync(`${source}${file}`);
  const small = { noHinting: true, keepFeatures: [] };
  const sfnt = await subset(whole, characters, { targetFormat: "sfnt", ...small });
  const woff2 = await subset(whole, characters, { targetFormat: "woff2", ...small });
  mkdirSync(`${root}src/report/pdf/fonts`, { recursive: true });
  mkdirSync(`${root}src/ui/fonts`, { recursive: true });
  // Text, because neither page nor worker may fetch a file.
  writeFileSync(
    `${root}src/report/pdf/fonts/inter${weight}.ts`,
    `/** Inter ${weight}, a subset in base64, made by src/build/fonts.mjs. SIL Open Font License 1.1: public/fonts/Inter-LICENSE.txt. */\nexport const inter${weight} =\n  "${Buffer.from(sfnt).toString("base64")}";\n`,
  );
  writeFileSync(`${root}src/ui/fonts/inter-${weight}.woff2`, woff2);
  console.log(weight, "pdf", sfnt.length, "page", woff2.length);
}
mkdirSync(`${root}public/fonts`, { recursive: true });
copyFileSync(`${source}LICENSE_FONT`, `${root}public/fonts/Inter-LICENSE.txt`);
