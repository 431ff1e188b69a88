import type { IsoDate } from "../engine/types.ts";

/** A day or a period of whole days. */
export interface CalendarEvent {
  /** The same for the same thing in every file, so that a calendar updates what it has. */
  readonly uid: string;
  readonly from: IsoDate;
  /** The last day, when there are more than one. One before `from` counts as none. */
  readonly to?: IsoDate;
  readonly title: string;
  readonly description?: string;
}
export interface Calendar {
  readonly name: string;
  readonly lang: "nl" | "en";
  /** The moment at which the file is made. */
  readonly made: Date;
  /** Higher in every later file: a calendar takes the highest. */
  readonly sequence: number;
  readonly events: readonly CalendarEvent[];
}

/** The events as a file that every calendar reads (RFC 5545). It holds whole days only, invites nobody and blocks no time. */
export function calendarFile({ name, lang, made, sequence, events }: Calendar): string {
  const stamp = made.toISOString().replace(/\.\d+Z$|[-:]/g, (part) => (part.endsWith("Z") ? "Z" : ""));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//THiNK!//participatieversnellers//${lang.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, from, to, title, description }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(to !== undefined && to > from ? to : from))}`,
      `SUMMARY;LANGUAGE=${lang}:${escaped(title)}`,
      ...(description === undefined ? [] : [`DESCRIPTION;LANGUAGE=${lang}:${escaped(description)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const compact = (day: IsoDate): string => day.replaceAll("-", "");
const lastDay = "9999-12-31";
/** The end of a period is the first day that is no longer in it; a calendar knows no day after the last one of four digits. */
const dayAfter = (day: IsoDate): IsoDate =>
  day === lastDay ? day : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Signs that no line may hold: controls apart from tab and line end, and halves of a sign. */
const forbidden = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(forbidden, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

const mostOctets = 75;
/** A line of at most 75 octets; what is over stands on lines that begin with a space. A sign is never cut. */
function folded(line: string): string {
  let made = "";
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > mostOctets) {
      made += "\r\n ";
      octets = 1;
    }
    made += sign;
    octets += size;
  }
  return made;
}
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
