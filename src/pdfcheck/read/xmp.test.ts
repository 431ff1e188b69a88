import { expect, test } from "vitest";
import { xmpOf } from "./xmp.ts";

const packet = (inside: string, header = `begin="\ufeff" id="W5M0"`): Buffer =>
  Buffer.from(`<?xpacket ${header}?><x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <r:Description r:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="urn:p">${inside}</r:Description></r:RDF></x:xmpmeta><?xpacket end="w"?>`);
const values = (inside: string): unknown => {
  const found = xmpOf(packet(inside));
  return typeof found === "string" ? found : found.properties.map(({ prefix, name, value }) => [`${prefix}:${name}`, value]);
};

test.each([
  ["<dc:format>a &amp; &#x10D;</dc:format>", [["dc:format", "a & č"]]],
  ["<dc:format><![CDATA[<b>]]></dc:format>", [["dc:format", "<b>"]]],
  [
    `<dc:title><r:Alt><r:li xml:lang="x-default">Een</r:li><r:li xml:lang="en">One</r:li></r:Alt></dc:title>`,
    [["dc:title", ["Een", "One"]]],
  ],
  ["<p:list><r:Bag/></p:list>", [["p:list", []]]],
  [
    `<p:one r:parseType="Resource"><p:name>x</p:name></p:one>`,
    [["p:one", [{ namespace: "urn:p", prefix: "p", name: "name", value: "x" }]]],
  ],
  [
    `<p:one><r:Description><p:name>x</p:name></r:Description></p:one>`,
    [["p:one", [{ namespace: "urn:p", prefix: "p", name: "name", value: "x" }]]],
  ],
])("reads metadata however it is written: %s", (inside, expected) => {
  expect(values(inside)).toEqual(expected);
});

test("reads plain properties from attributes, and the first line as it is", () => {
  const bytes = Buffer.from(
    `<?xpacket begin="" id="W5M0" bytes="9"?><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description r:about="" p:part="1" xmlns:p="urn:p"/></r:RDF>`,
  );
  expect(xmpOf(bytes)).toEqual({
    header: `<?xpacket begin="" id="W5M0" bytes="9"?>`,
    properties: [{ namespace: "urn:p", prefix: "p", name: "part", value: "1" }],
  });
});

test.each([
  ["another alphabet", Buffer.from("<a>\xe9</a>", "latin1"), /^It is not in UTF-8\.$/],
  ["an end that is missing", packet("<dc:format>"), /^It is not well formed: /],
  ["a prefix that nobody explains", packet("<zz:format/>"), /^It is not well formed: /],
  ["nothing", Buffer.alloc(0), /^It is not well formed: /],
  ["words that stand for more words", Buffer.from(`<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>`), /^It declares entities/],
])("says what is wrong with %s", (_what, bytes, says) => {
  expect(xmpOf(bytes)).toMatch(says);
});
