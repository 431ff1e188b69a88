// @vitest-environment jsdom
import { expect, test } from "vitest";
import { hostile } from "../hostile.ts";
import { shown } from "../text.ts";
import { aboutOf } from "./about.ts";
import { xmpOf } from "./xmp.ts";

const facts = { lang: "nl-NL", date: new Date("2026-11-23T09:30:00Z"), fileId: "1" } as const;

test.each(Object.entries(hostile))("SE-6: the metadata stay whole, and say the words as they are, with %s", (_name, words) => {
  // Longer words are cut, in the packet as in the Info dictionary.
  const text = words.slice(0, 1000);
  const packet = xmpOf(aboutOf({ ...facts, title: text, subject: text, author: text, attached: text }, "jsPDF"));
  const parsed = new DOMParser().parseFromString(packet.replace(/^<\?xpacket.*\n/, ""), "application/xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  const said = ["title", "description", "creator"].map((name) => parsed.getElementsByTagName(`dc:${name}`)[0]?.textContent);
  expect(said).toEqual([shown(text), shown(text), shown(text)]);
  expect(parsed.getElementsByTagName("rdf:RDF")[0]?.children).toHaveLength(4);
  expect([...packet].every((sign) => sign.charCodeAt(0) < 256)).toBe(true);
});
