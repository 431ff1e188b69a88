// Marks each English text that has no mark yet with the Dutch it translates, so that a later change of the Dutch shows.
// node src/build/englishMarks.mjs
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { isMap, isScalar, parse, parseDocument } from "yaml";

const folders = ["flows", "src/i18n"];
const files = folders.flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`) : [],
);
for (const path of files.filter((file) => file.endsWith("/en.yaml"))) {
  const dutch = parse(readFileSync(path.replace(/en\.yaml$/, "nl.yaml"), "utf8")) ?? {};
  const text = readFileSync(path, "utf8");
  const inserts = [];
  /** Notes where a mark must be put, in the order of the file. */
  const visit = (node, source) => {
    if (!isMap(node)) return;
    const own = node.get("text", true);
    const isLeaf = isScalar(own) && typeof own.value === "string" && (typeof source === "string" || typeof source === "number");
    if (!isLeaf) {
      for (const pair of node.items) visit(pair.value, source?.[pair.key.value]);
      return;
    }
    if (node.has("of")) return;
    const of = createHash("sha256").update(String(source), "utf8").digest("hex").slice(0, 4);
    const at = node.items.find((item) => item.key.value === "text").key.range[0];
    // A text in block style has no clear end, so the mark goes in front of it.
    if (node.flow) inserts.push({ at: own.range[1], insert: `, of: "${of}"` });
    else inserts.push({ at, insert: `of: "${of}"\n${" ".repeat(at - text.lastIndexOf("\n", at - 1) - 1)}` });
  };
  visit(parseDocument(text).contents, dutch);
  let marked = text;
  for (const { at, insert } of inserts.toReversed()) marked = marked.slice(0, at) + insert + marked.slice(at);
  if (marked !== text) writeFileSync(path, marked);
  console.log(`${path}: ${inserts.length} marked`);
}
