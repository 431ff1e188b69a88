import type { FileFacts } from "./types.ts";

/** The program that made the file, and nothing of who or what it ran on. */
const maker = "THiNK! participatieversnellers";

/** ASCII, whatever the title holds, so that its length in bytes is its length. */
const xml = (text: string): string =>
  [...text].map((sign) => (/[^\u0020-\u007e]|[&<>"']/u.test(sign) ? `&#${sign.codePointAt(0)!};` : sign)).join("");

/** The metadata packet of a file: title, language, date. No names of people, machines or folders (PV-5). */
export function xmpOf({ title, lang, date }: FileFacts): string {
  const moment = `${date.toISOString().slice(0, 19)}Z`;
  // The byte order mark in UTF-8, one character per byte.
  const mark = "\u00ef\u00bb\u00bf";
  return `<?xpacket begin="${mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:CreatorTool>${xml(maker)}</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
