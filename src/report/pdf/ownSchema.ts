/** Properties of a namespace that PDF/A does not know by itself, so that the packet has to say what they are. */
export interface OwnSchema {
  readonly about: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly properties: readonly {
    readonly name: string;
    readonly type: "Integer" | "Text";
    /** Whether a program makes it up or it comes from a person. */
    readonly category: "internal" | "external";
    readonly about: string;
  }[];
}

/** That a file is readable for everyone. */
export const accessible: OwnSchema = {
  about: "PDF/UA identification schema",
  namespace: "http://www.aiim.org/pdfua/ns/id/",
  prefix: "pdfuaid",
  properties: [{ name: "part", type: "Integer", category: "internal", about: "The part of ISO 14289 that the file keeps to" }],
};

/** A schema as it stands in a packet. */
export const schemaXml = ({ about, namespace, prefix, properties }: OwnSchema): string => `<rdf:li rdf:parseType="Resource">
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
