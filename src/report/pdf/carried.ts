import { zlibSync } from "fflate";
import { caseProperty } from "./caseProperty.ts";
import type { OwnSchema } from "./ownSchema.ts";

/** Readers refuse what grows more than a hundred times; what repeats itself that much is stored as it is. */
const mostGrowth = 90;

/** The schema of the property that holds a case; PDF/A wants it described in the file. */
export const caseSchema: OwnSchema = {
  about: "Case of THiNK! participatieversnellers",
  namespace: caseProperty.namespace,
  prefix: caseProperty.prefix,
  properties: [{ name: caseProperty.name, type: "Text", category: "external", about: "The case as JSON, deflated, in base64" }],
};

/** A text made small, in letters that stand anywhere. */
export function packed(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const small = zlibSync(bytes, { level: 9 });
  const fit = bytes.length > small.length * mostGrowth ? zlibSync(bytes, { level: 0 }) : small;
  const step = 0x2000;
  let binary = "";
  for (let at = 0; at < fit.length; at += step) binary += String.fromCharCode(...fit.subarray(at, at + step));
  return btoa(binary);
}
