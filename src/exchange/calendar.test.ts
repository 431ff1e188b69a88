import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarFile, type CalendarEvent } from "./calendar.ts";

const made = new Date("2026-11-26T13:02:03.456Z");
const event: CalendarEvent = { uid: "case-steps-row1", from: "2027-01-07", title: "Ontwerpavond" };
const fileOf = (...events: readonly CalendarEvent[]) => calendarFile({ name: "Kerkplein", lang: "nl", made, sequence: 12, events });

/** What a calendar reads: lines put together again, then names with their values. Written apart from the maker, after RFC 5545. */
function read(file: string) {
  const lines = file.replaceAll("\r\n ", "").split("\r\n");
  return lines.map((line) => {
    const at = line.indexOf(":");
    const [name = ""] = line.slice(0, at).split(";");
    return { name, value: line.slice(at + 1) };
  });
}
const unescaped = (value: string) => value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
const valuesOf = (file: string, name: string) => read(file).flatMap((line) => (line.name === name ? [line.value] : []));

describe("a calendar file", () => {
  it("holds whole days, of which the end is the day after the last", () => {
    expect(fileOf(event).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//THiNK!//participatieversnellers//NL",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Kerkplein",
      "BEGIN:VEVENT",
      "UID:case-steps-row1",
      "DTSTAMP:20261126T130203Z",
      "SEQUENCE:12",
      "DTSTART;VALUE=DATE:20270107",
      "DTEND;VALUE=DATE:20270108",
      "SUMMARY;LANGUAGE=nl:Ontwerpavond",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it.each([
    ["2027-01-07", "2027-01-09", "20270110"],
    ["2027-01-31", "2027-02-28", "20270301"],
    ["2028-02-28", "2028-02-28", "20280229"],
    ["2026-12-31", undefined, "20270101"],
    ["2027-03-28", "2027-03-28", "20270329"],
    ["2027-01-07", "2027-01-01", "20270108"],
    ["9999-12-31", undefined, "99991231"],
  ])("from %s to %s ends before %s", (from, to, end) => {
    expect(valuesOf(fileOf({ ...event, from, ...(to ? { to } : {}) }), "DTEND")).toEqual([end]);
  });

  it("invites nobody, names nobody and leads nowhere", () => {
    const names = new Set(read(fileOf({ ...event, description: "Stap" })).map(({ name }) => name));
    for (const one of ["ORGANIZER", "ATTENDEE", "CONTACT", "URL", "ATTACH", "VALARM"]) expect(names).not.toContain(one);
  });

  const hostile = fc.string({
    maxLength: 200,
    unit: fc.oneof(
      fc.constantFrom("\\", ";", ",", ":", "\n", "\r", "\r\n", " ", "\t", '"', "\\n", "BEGIN:VEVENT", "END:VCALENDAR\r\n", "=HYPERLINK("),
      fc.constantFrom("é", "€", "👩‍🌾", "🇳🇱", "𝔸", "\u202e", "\u200b", "\u2028", "\u0000", "\u0007", "\ud800", "\udc00"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constant("a".repeat(40)),
    ),
  });
  /** A text as a calendar can hold it: line ends alike, without controls and halves of a sign. */
  const holdable = (text: string) => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, "");

  it("SE-6: gives back every text as it was, whatever stands in it and wherever a line is folded", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (uid, title, description) => {
        const file = fileOf({ ...event, uid, title, description }, event);
        expect(valuesOf(file, "UID").map(unescaped)).toEqual([holdable(uid), event.uid]);
        expect(valuesOf(file, "SUMMARY").map(unescaped)).toEqual([holdable(title), event.title]);
        expect(valuesOf(file, "DESCRIPTION").map(unescaped)).toEqual([holdable(description)]);
        expect(valuesOf(file, "BEGIN")).toEqual(["VCALENDAR", "VEVENT", "VEVENT"]);
      }),
      { numRuns: 500 },
    );
  });

  it("has no line of more than 75 octets, no other line end than CRLF, and never cuts a sign", () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const bytes = new TextEncoder().encode(fileOf({ ...event, title }));
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of text.split("\r\n")) {
          const own = new TextEncoder().encode(line);
          expect(own.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder("utf-8", { fatal: true }).decode(own)).toBe(line);
        }
      }),
      { numRuns: 500 },
    );
  });
});
