import type { PdfFile } from "../read/file.ts";
import { type Dict, isArray, latin1, nameOf, numberOf, PdfString, type Value } from "../read/values.ts";
import type { Subject } from "../subject.ts";
import { metadataRules } from "./metadata.ts";
import { each, once, type Outcome, type Rule } from "./rule.ts";

const standardFilters = new Set(
  `ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode`.split(/\s+/),
);
const namesOf = (file: PdfFile, value: Value | undefined): readonly string[] => {
  const found = file.follow(value);
  return (isArray(found) ? found : [found]).flatMap((one) => nameOf(file.follow(one)) ?? []);
};

/** PDF/A-2a: a file that can be opened in fifty years, without anything from outside. */
export const archiveRules: readonly Rule[] = [
  {
    id: "A-6.1.2-2",
    asks: "The second line is a comment with four bytes above 127, which says that the file is no text.",
    check: ({ file }) => once(!/^%PDF-\d\.\d(?:\r\n|\n|\r)%[\x80-\xff]{4}/.test(latin1(file.bytes.subarray(0, 20)))),
  },
  {
    id: "A-6.1.3-1",
    asks: "The file has a number of its own (ID).",
    check: ({ file }) => {
      const [first, second] = file.array(file.listing.trailer.get("ID")).map((part) => file.follow(part));
      return once(!(first instanceof PdfString && first.bytes.length > 0 && second instanceof PdfString && second.bytes.length > 0));
    },
  },
  {
    id: "own-listed",
    asks: "Every object is where the list of objects says.",
    check: ({ file, dicts }) => ({
      checked: dicts.length === 0 ? 0 : file.listing.spots.size,
      faults: [...new Set(file.misplaced)].map((object) => ({ object })),
    }),
  },
  {
    id: "A-6.1.7.1-1",
    asks: "Every stream is as long as it says.",
    check: (subject) =>
      streams(subject, ({ facts }) =>
        !facts || facts.saidLength === facts.realLength ? undefined : `${facts.saidLength ?? "nothing"} instead of ${facts.realLength}`,
      ),
  },
  {
    id: "A-6.1.7.1-2",
    asks: "The words before and after the data of a stream end and begin a line.",
    check: (subject) => streams(subject, ({ facts }) => facts !== undefined && !facts.ownLines),
  },
  {
    id: "A-6.1.7.1-3",
    asks: "No stream takes its data from another file.",
    check: (subject) => streams(subject, ({ dict }) => ["F", "FFilter", "FDecodeParms"].find((key) => dict.has(key))),
  },
  {
    id: "A-6.1.7.2-1",
    asks: "Streams are packed in a way that the standard allows, so not with LZW.",
    check: (subject) =>
      streams(subject, ({ dict }) => namesOf(subject.file, dict.get("Filter")).find((name) => !standardFilters.has(name))),
  },
  {
    id: "own-output-intent",
    asks: "The file says what its colours mean, with an RGB profile for a screen or printer (OutputIntent GTS_PDFA1).",
    check: (subject) => once(intent(subject)),
  },
  {
    id: "own-colours",
    asks: "Only plain RGB and grey are used.",
    check: ({ drawings }) =>
      each(
        drawings.map(({ colours }, at) => ({ page: at + 1, colours })),
        ({ colours }) => [...colours].find((colour) => colour !== "DeviceRGB" && colour !== "DeviceGray"),
        ({ page }) => ({ page }),
      ),
  },
  {
    id: "own-transparency",
    asks: "Nothing is transparent: no groups, soft masks or blending.",
    check: (subject) =>
      each(
        subject.dicts,
        ([dict, , key]) => transparency(subject.file, dict, key),
        ([, object]) => ({ object }),
      ),
  },
  ...metadataRules,
];

const streams = (subject: Subject, wrong: (stream: Subject["streams"][number][1]) => boolean | string | undefined): Outcome =>
  each(
    subject.streams,
    ([, stream]) => wrong(stream),
    ([object]) => ({ object }),
  );

function intent({ file, catalog }: Subject): string | undefined {
  const intents = file.array(catalog.get("OutputIntents")).flatMap((one) => file.dict(one) ?? []);
  const found = intents.find((one) => nameOf(file.follow(one.get("S"))) === "GTS_PDFA1");
  if (!found) return "there is none";
  const profile = file.stream(found.get("DestOutputProfile"));
  const bytes = profile && file.unpacked(profile);
  if (!profile || !bytes) return "it has no profile";
  const part = (from: number): string => latin1(bytes.subarray(from, from + 4));
  if (part(36) !== "acsp" || !["mntr", "prtr"].includes(part(12))) return "its profile is not one of a screen or printer";
  if (part(16) !== "RGB " || numberOf(file.follow(profile.dict.get("N"))) !== 3) return "its profile is not one of RGB";
  if ((bytes[8] ?? 5) >= 5) return "its profile is of a newer kind than the standard knows";
  return found.has("OutputConditionIdentifier") ? undefined : "it has no name (OutputConditionIdentifier)";
}

function transparency(file: PdfFile, dict: Dict, key: string): string | undefined {
  const name = (entry: string): string | undefined => nameOf(file.follow(dict.get(entry)));
  const number = (entry: string): number => numberOf(file.follow(dict.get(entry))) ?? 1;
  if (name("S") === "Transparency" && (key === "Group" || name("Type") === "Group")) return "a group";
  if (dict.has("SMask") && name("SMask") !== "None") return "a soft mask";
  if ((numberOf(file.follow(dict.get("SMaskInData"))) ?? 0) > 0) return "a soft mask";
  if (name("Type") !== "ExtGState" && key !== "ExtGState" && !dict.has("BM")) return undefined;
  if (number("ca") < 1 || number("CA") < 1) return "see-through colour";
  const modes = namesOf(file, dict.get("BM"));
  return dict.has("BM") && !modes.every((mode) => mode === "Normal" || mode === "Compatible") ? `blending (${modes[0]})` : undefined;
}
