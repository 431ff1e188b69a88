import { shown } from "../text.ts";
import type { FileFacts } from "./types.ts";
import { longestText } from "./write.ts";

/** The program that made the file, and nothing of who or what it ran on. */
const maker = "THiNK! participatieversnellers";

/** What a file says about itself, in the two places where PDF wants it: there they must be the same. */
export interface About {
  readonly title: string;
  readonly subject: string | undefined;
  readonly author: string;
  readonly creator: string;
  readonly producer: string;
  readonly lang: string;
  /** The moment it was made, as the Info dictionary and as XMP write it. */
  readonly made: { readonly info: string; readonly xmp: string };
  /** The case, when it travels along; only in the packet. */
  readonly attached: string | undefined;
}

/** The author is the product, unless someone is named (PV-5). */
export function aboutOf({ title, subject, author, lang, date, attached }: FileFacts, producer: string): About {
  const own = (text: string | undefined): string | undefined => (text?.trim() ? shown(text).slice(0, longestText) : undefined);
  return {
    title: own(title) ?? maker,
    subject: own(subject),
    author: own(author) ?? maker,
    creator: maker,
    producer,
    lang,
    made: momentsOf(date),
    attached,
  };
}

/** In universal time, because the zone of a computer says where it stands. */
function momentsOf(date: Date): About["made"] {
  const [first, last] = [Date.UTC(1970), Date.UTC(9999, 11, 31, 23, 59, 59)];
  const time = Number.isNaN(date.getTime()) ? first : Math.min(last, Math.max(first, date.getTime()));
  const xmp = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return { info: `D:${xmp.replaceAll(/\D/g, "")}+00'00'`, xmp };
}
