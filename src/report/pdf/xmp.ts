import { shown } from "../text.ts";
import type { About } from "./about.ts";
import { caseProperty } from "./caseProperty.ts";
import { caseSchema, packed } from "./carried.ts";
import { accessible, schemaXml } from "./ownSchema.ts";

/** ASCII, whatever the text holds, so that its length in bytes is its length. */
const xml = (text: string): string =>
  [...shown(text)].map((sign) => (/[^\u0020-\u007e]|[&<>"']/u.test(sign) ? `&#${sign.codePointAt(0)!};` : sign)).join("");

const inAnyLanguage = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;

/** Room for a program that changes the packet in its place, as the format asks. */
const padding = `${" ".repeat(99)}\n`.repeat(20);

/**
 * The metadata packet of a file: what it says about itself, the standards that it keeps to, and the case when that travels
 * along. One character per byte.
 */
export function xmpOf({ title, subject, author, creator, producer, lang, made, attached }: About): string {
  // The byte order mark in UTF-8, one character per byte.
  const mark = "\u00ef\u00bb\u00bf";
  return `<?xpacket begin="${mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${inAnyLanguage(title)}</dc:title>
${subject === undefined ? "" : `<dc:description>${inAnyLanguage(subject)}</dc:description>\n`}<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${made.xmp}</xmp:CreateDate>
<xmp:ModifyDate>${made.xmp}</xmp:ModifyDate>
<xmp:MetadataDate>${made.xmp}</xmp:MetadataDate>
<xmp:CreatorTool>${xml(creator)}</xmp:CreatorTool>
<pdf:Producer>${xml(producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="${accessible.namespace}">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${attached === undefined ? "" : carrying(attached)}<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>
${[accessible, ...(attached === undefined ? [] : [caseSchema])].map(schemaXml).join("\n")}
</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
${padding}<?xpacket end="w"?>`;
}

const carrying = (text: string): string => `<rdf:Description rdf:about="" xmlns:${caseProperty.prefix}="${caseProperty.namespace}">
<${caseProperty.prefix}:${caseProperty.name}>${packed(text)}</${caseProperty.prefix}:${caseProperty.name}>
</rdf:Description>
`;
