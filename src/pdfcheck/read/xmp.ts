import { DOMParser, type Element as XmlElement, type Node as XmlNode } from "@xmldom/xmldom";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const xmlns = "http://www.w3.org/2000/xmlns/";
const xmlSpace = "http://www.w3.org/XML/1998/namespace";

/** A value of the metadata: a text, a list, or fields with values. */
export type XmpValue = string | readonly XmpValue[] | readonly XmpProperty[];
export interface XmpProperty {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  readonly value: XmpValue;
}
export interface Xmp {
  /** What stands in the first line, around the metadata. */
  readonly header: string;
  readonly properties: readonly XmpProperty[];
}

/**
 * Reads the metadata packet. XML can write the same in many ways (prefixes, attributes, references to characters), which
 * is why a parser does it; what comes back is a sentence when the packet is no XML.
 */
export function xmpOf(bytes: Uint8Array): Xmp | string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "It is not in UTF-8.";
  }
  const header = /<\?xpacket\s+begin=[^?]*\?>/.exec(text)?.[0] ?? "";
  const body = text.replaceAll(/<\?xpacket[^?]*\?>/g, "").trim();
  if (/<!DOCTYPE|<!ENTITY/.test(body)) return "It declares entities, which metadata may not.";
  try {
    const parsed = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new SyntaxError(message);
      },
    }).parseFromString(body, "application/xml");
    const descriptions = [...parsed.getElementsByTagNameNS(rdf, "Description")].filter(
      ({ parentNode }) => (parentNode as XmlElement | null)?.localName === "RDF",
    );
    return { header, properties: descriptions.flatMap(fieldsOf) };
  } catch (error) {
    return `It is not well formed: ${String((error as Error).message).split("\n")[0]}`;
  }
}

const isElement = (node: XmlNode): node is XmlElement => node.nodeType === 1;
const childrenOf = (element: XmlElement): XmlElement[] => [...element.childNodes].filter(isElement);

/** Properties stand in elements or, when they are plain, in attributes. */
function fieldsOf(description: XmlElement): XmpProperty[] {
  const plain = [...description.attributes]
    .filter(({ namespaceURI }) => ![rdf, xmlns, xmlSpace, null].includes(namespaceURI))
    .map(({ namespaceURI, prefix, localName, value }): XmpProperty => ({
      namespace: namespaceURI ?? "",
      prefix: prefix ?? "",
      name: localName ?? "",
      value,
    }));
  return [
    ...plain,
    ...childrenOf(description).map((child) => ({
      namespace: child.namespaceURI ?? "",
      prefix: child.prefix ?? "",
      name: child.localName ?? "",
      value: valueOf(child),
    })),
  ];
}

function valueOf(element: XmlElement): XmpValue {
  const kids = childrenOf(element);
  const [first] = kids;
  if (first?.namespaceURI === rdf && ["Bag", "Seq", "Alt"].includes(first.localName ?? "")) return childrenOf(first).map(valueOf);
  if (first?.namespaceURI === rdf && first.localName === "Description") return fieldsOf(first);
  if (element.getAttributeNS(rdf, "parseType") === "Resource" || kids.length > 0) return fieldsOf(element);
  const fields = fieldsOf(element);
  return fields.length > 0 ? fields : (element.textContent ?? "");
}
