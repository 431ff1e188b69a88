import { shown } from "../text.ts";
import type { About } from "./about.ts";

/** Properties of a namespace that PDF/A does not know by itself, so that the packet has to say what they are. */
interface OwnSchema {
  readonly about: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly properties: readonly {
    readonly name: string;
    readonly type: "Integer" | "Text";
    readonly category: "internal" | "external";
    readonly about: string;
  }[];
}

const accessible: OwnSchema = {
  about: "PDF/UA identification schema",
  namespace: "http://www.aiim.org/pdfua/ns/id/",
  prefix: "pdfuaid",
  properties: [{ name: "part", type: "Integer", category: "internal", about: "The part of ISO 14289 that the file keeps to" }],
};

/** ASCII, whatever the text holds, so that its length in bytes is its length. */
const xml = (text: string): string =>
  [...shown(text)].map((sign) => (/[^\u0020-\u007e]|[&<>"']/u.test(sign) ? `&#${sign.codePointAt(0)!};` : sign)).join("");

const inAnyLanguage = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;

/** Room for a program that changes the packet in its place, as the format asks. */
const padding = `${" ".repeat(99)}\n`.repeat(20);

/** The metadata packet of a file: what it says about itself, and the standards that it keeps to. One character per byte. */
export function xmpOf({ title, subject, author, creator, producer, lang, made }: About): string {
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
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>
${[accessible].map(schemaOf).join("\n")}
</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
${padding}<?xpacket end="w"?>`;
}

const schemaOf = ({ about, namespace, prefix, properties }: OwnSchema): string => `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${about}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
${properties
  .map(
    (one) => `<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${one.name}</pdfaProperty:name>
<pdfaProperty:valueType>${one.type}</pdfaProperty:valueType>
<pdfaProperty:category>${one.category}</pdfaProperty:category>
<pdfaProperty:description>${one.about}</pdfaProperty:description>
</rdf:li>`,
  )
  .join("\n")}
</rdf:Seq></pdfaSchema:property>
</rdf:li>`;
