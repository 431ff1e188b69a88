import { deflateSync } from "node:zlib";

const joined = (parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));

/** A stream as it stands in a file. */
export const streamOf = (entries: string, data: string | Uint8Array): Buffer =>
  joined([`<<${entries} /Length ${typeof data === "string" ? data.length : data.byteLength}>>\nstream\n`, data, "\nendstream"]);

/** A file with these objects, numbered from 1, and the list of objects as a table. Object 1 is the catalog. Only for tests. */
export function fileOf(objects: readonly (string | Uint8Array)[], trailer = "/Root 1 0 R"): Buffer {
  const parts: (string | Uint8Array)[] = ["%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"];
  const rows = ["0000000000 65535 f "];
  for (const [at, object] of objects.entries()) {
    rows.push(`${String(joined(parts).length).padStart(10, "0")} 00000 n `);
    parts.push(`${at + 1} 0 obj\n`, object, "\nendobj\n");
  }
  const start = joined(parts).length;
  const size = objects.length + 1;
  parts.push(`xref\n0 ${size}\n${rows.join("\n")}\ntrailer\n<</Size ${size} ${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return joined(parts);
}

/** The same objects as newer makers write them: packed together in a stream, and the list of objects packed as well. */
export function packedFileOf(
  objects: readonly string[],
  row: (bytes: readonly number[], before: readonly number[]) => readonly number[],
): Buffer {
  const body = objects.join("\n");
  const heads = objects.map((_, at) => `${at + 1} ${objects.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0)}`).join(" ");
  const [container, list] = [objects.length + 1, objects.length + 2];
  const head = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
  const packed = streamOf(
    `/Type /ObjStm /N ${objects.length} /First ${heads.length + 1} /Filter /FlateDecode`,
    deflateSync(Buffer.from(`${heads}\n${body}`, "latin1")),
  );
  const parts = [head, `${container} 0 obj\n`, packed, "\nendobj\n"];
  const start = joined(parts).length;
  const places = [
    [0, 0, 0, 0],
    ...objects.map((_, at) => [2, container >> 8, container & 255, at]),
    [1, head.length >> 8, head.length & 255, 0],
    [1, start >> 8, start & 255, 0],
  ];
  const data = places.flatMap((place, at) => row(place, places[at - 1] ?? [0, 0, 0, 0]));
  const table = streamOf(
    `/Type /XRef /Size ${list + 1} /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 4>>`,
    deflateSync(Uint8Array.from(data)),
  );
  return joined([...parts, `${list} 0 obj\n`, table, `\nendobj\nstartxref\n${start}\n%%EOF\n`]);
}

/** A page that shows a text in a font of the reader. */
export const onePage = (content: string | Uint8Array, entries = ""): readonly (string | Uint8Array)[] => [
  "<</Type /Catalog /Pages 2 0 R>>",
  "<</Type /Pages /Kids [3 0 R] /Count 1 /Resources <</Font <</F 5 0 R>>>> /MediaBox [0 0 100 100]>>",
  "<</Type /Page /Parent 2 0 R /Contents 4 0 R>>",
  typeof content === "string" ? streamOf(entries, content) : streamOf(entries, content),
  "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
];
