import type { XmpProperty, XmpValue } from "../read/xmp.ts";
import type { Subject } from "../subject.ts";
import { namespaces } from "./namespaces.ts";
import { each, nothing, once, type Rule } from "./rule.ts";

const properties = ({ xmp }: Subject): readonly XmpProperty[] => (xmp === undefined || typeof xmp === "string" ? [] : xmp.properties);
const header = ({ xmp }: Subject): string | undefined => (xmp === undefined || typeof xmp === "string" ? undefined : xmp.header);

/** The words of the vocabularies that most files use. */
const known: Readonly<Record<string, readonly string[]>> = {
  [namespaces.dc]:
    "contributor coverage creator date description format identifier language publisher relation rights source subject title type".split(
      " ",
    ),
  [namespaces.xmp]: "Advisory BaseURL CreateDate CreatorTool Identifier Label MetadataDate ModifyDate Nickname Rating Thumbnails".split(
    " ",
  ),
  [namespaces.pdf]: ["Keywords", "PDFVersion", "Producer", "Trapped"],
  [namespaces.pdfaid]: ["part", "conformance", "amd", "corr"],
  [namespaces.extension]: ["schemas"],
};
/** Other vocabularies that PDF/A-2 knows by itself; their words are taken on trust. */
const trusted = new Set([
  "http://ns.adobe.com/xap/1.0/mm/",
  "http://ns.adobe.com/xap/1.0/rights/",
  "http://ns.adobe.com/xap/1.0/bj/",
  "http://ns.adobe.com/xap/1.0/t/pg/",
  "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
  "http://ns.adobe.com/photoshop/1.0/",
  "http://ns.adobe.com/tiff/1.0/",
  "http://ns.adobe.com/exif/1.0/",
  "http://ns.adobe.com/exif/1.0/aux/",
  "http://ns.adobe.com/camera-raw-settings/1.0/",
]);

/** What PDF/A-2a asks of the metadata. */
export const metadataRules: readonly Rule[] = [
  {
    id: "A-6.6.2.1-2",
    asks: "The first line of the metadata does not count bytes.",
    check: (subject) => attribute(subject, "bytes"),
  },
  {
    id: "A-6.6.2.1-3",
    asks: "The first line of the metadata names no encoding.",
    check: (subject) => attribute(subject, "encoding"),
  },
  {
    id: "A-6.6.2.1-4",
    asks: "The metadata is well-formed XML in UTF-8.",
    check: ({ xmp }) => (xmp === undefined ? nothing : once(typeof xmp === "string" ? xmp : undefined)),
  },
  {
    id: "A-6.6.4-2",
    asks: "The metadata says that the file is made to part 2 of PDF/A.",
    check: (subject) => claim(subject, "part", "2"),
  },
  {
    id: "A-6.6.4-3",
    asks: "The metadata says that the file is made to level A of PDF/A.",
    check: (subject) => claim(subject, "conformance", "A"),
  },
  {
    id: "A-6.6.2.3.1-1",
    asks: "Every word of the metadata is one that PDF/A knows, or one that the metadata explains.",
    check: (subject) => {
      const explained = new Set(schemas(subject).flatMap(({ namespace, names }) => names.map((name) => `${namespace} ${name.value}`)));
      return each(
        properties(subject),
        ({ namespace, name, prefix }) =>
          known[namespace]?.includes(name) || trusted.has(namespace) || explained.has(`${namespace} ${name}`)
            ? undefined
            : `${prefix}:${name}`,
        () => ({}),
      );
    },
  },
  {
    id: "A-6.6.2.3.3",
    asks: "What explains words of the metadata is whole: name, kind of value, category and description of each.",
    check: (subject) =>
      each(
        schemas(subject),
        ({ missing }) => missing,
        () => ({}),
      ),
  },
];

const attribute = (subject: Subject, name: string) => {
  const line = header(subject);
  return line === undefined ? nothing : once(new RegExp(String.raw`\s${name}\s*=`).test(line));
};

const claim = (subject: Subject, name: string, wanted: string) => {
  const found = subject.metadata(namespaces.pdfaid, name);
  return once(found === wanted ? undefined : typeof found === "string" ? found : "nothing");
};

interface Schema {
  readonly namespace: string;
  readonly names: readonly { readonly value: string }[];
  /** What it lacks. */
  readonly missing: string | undefined;
}

const isFields = (value: XmpValue): value is readonly XmpProperty[] =>
  typeof value !== "string" && value.length > 0 && value.every((one) => typeof one === "object" && "name" in one);

function schemas(subject: Subject): readonly Schema[] {
  const listed = subject.metadata(namespaces.extension, "schemas");
  if (listed === undefined || typeof listed === "string") return [];
  return (listed as readonly XmpValue[]).filter(isFields).map(schemaOf);
}

const get = (fields: readonly XmpProperty[], namespace: string, prefix: string, name: string): XmpValue | undefined =>
  fields.find((one) => one.namespace === namespace && one.prefix === prefix && one.name === name)?.value;

function schemaOf(fields: readonly XmpProperty[]): Schema {
  const own = (name: string): XmpValue | undefined => get(fields, namespaces.schema, "pdfaSchema", name);
  const listed = own("property");
  const words = listed === undefined || typeof listed === "string" ? [] : (listed as readonly XmpValue[]).filter(isFields);
  const of = (word: readonly XmpProperty[], name: string): string => {
    const value = get(word, namespaces.property, "pdfaProperty", name);
    return typeof value === "string" ? value : "";
  };
  const lacking = [
    ...["schema", "namespaceURI", "prefix"].filter((name) => typeof own(name) !== "string" || own(name) === ""),
    ...words.flatMap((word) => ["name", "valueType", "category", "description"].filter((name) => of(word, name) === "")),
    ...words.filter((word) => !["", "internal", "external"].includes(of(word, "category"))).map(() => "category"),
  ];
  const namespace = own("namespaceURI");
  return {
    namespace: typeof namespace === "string" ? namespace : "",
    names: words.map((word) => ({ value: of(word, "name") })),
    missing: lacking[0],
  };
}
