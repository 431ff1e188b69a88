import fc from "fast-check";
import type { Inline, Text } from "../model.ts";

/** Words that the font has, words that it has not, and signs that have broken documents of others. */
const plainWord = fc.constantFrom(
  "de",
  "raad",
  "bewoners",
  "parkeervergunning",
  "Stationsbuurt,",
  "inspraak-avond",
  "NS/ProRail",
  "€\u00a02.500",
  "Afhankelijk\u00adheid",
  "’s avonds",
  "19.30 uur",
  "coöperatie",
  "één",
);
const otherLatin = fc.constantFrom(
  "İstanbul’daki",
  "öğrenciler",
  "Łódź",
  "źdźbło",
  "Příliš",
  "žluťoučký",
  "ångström",
  "fiancée",
  "ŉ",
  "ĳsje",
);
const otherScript = fc.constantFrom("مرحبا", "Ελλάδα", "Привет", "日本語", "한국어", "👩‍👩‍👧", "★", "ﬁ", "e\u0301", "C\u030C", "ab̲c", "10⁶");
const steering = fc.constantFrom(
  "a\u202eb",
  "\u2066c\u2069",
  "tab\tna",
  "nul\u0000nul",
  "bel\u0007",
  "half\ud83d",
  "\udc00half",
  "z\u200bw",
  "een\ntwee",
  "cr\r\nlf",
);
const marks = fc.constantFrom(
  "**",
  "_x_",
  "[a](b)",
  "<b>",
  "</script>",
  "&amp;",
  "|",
  "#",
  "-",
  "+",
  "1.",
  "2)",
  "`",
  "```",
  "~~~",
  "    ",
  ">",
  "\\",
  "=HYPERLINK(",
  "===",
  "---",
  "!",
  "[^1]",
  "www.example.nl",
  "https://example.nl/a_b_c",
  "x@example.nl",
);
const endless = fc.integer({ min: 40, max: 400 }).map((length) => "Aansprakelijkheidswaarde".repeat(20).slice(0, length));

const word = fc.oneof(
  { weight: 30, arbitrary: plainWord },
  { weight: 4, arbitrary: otherLatin },
  { weight: 3, arbitrary: otherScript },
  { weight: 2, arbitrary: steering },
  { weight: 4, arbitrary: marks },
  { weight: 1, arbitrary: endless },
);

/** A few words, sometimes none. */
export const randomWords: fc.Arbitrary<string> = fc.array(word, { maxLength: 9 }).map((words) => words.join(" "));
/** A few words, and at least one that everyone can read. */
export const someWords: fc.Arbitrary<string> = fc.tuple(plainWord, randomWords).map((words) => words.join(" "));
const longWords = fc.array(word, { minLength: 20, maxLength: 90 }).map((words) => words.join(" "));

/** Ids are few, so that some are there twice and some lead nowhere. */
export const randomId: fc.Arbitrary<string> = fc.constantFrom("een", "twee", "drie", "vier", "vijf", 'één & "zes"');
const href = fc.oneof(
  randomId.map((id) => `#${id}`),
  fc.constantFrom(
    "https://example.nl/pad?a=1&b=(2)",
    "mailto:raad@example.nl",
    "http://example.nl",
    `https://example.nl/${"lang/".repeat(40)}`,
  ),
  fc.constantFrom(["javascript", "0"].join(":"), "data:text/html,x", "ftp://example.nl", "//example.nl", "", "https://exa mple.nl"),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("text" as const), text: randomWords }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("strong" as const), text: randomWords }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("link" as const), text: fc.oneof(someWords, longWords), href }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("term" as const), text: someWords, id: randomId }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("foreign" as const), text: someWords, lang: fc.constantFrom("en", "tr", "pl-PL", "x y") }),
  },
);

/** A text with or without markup; it may be empty, and it may be long. */
export const randomText: fc.Arbitrary<Text> = fc.oneof(
  { weight: 4, arbitrary: randomWords },
  { weight: 1, arbitrary: longWords },
  { weight: 3, arbitrary: fc.array(inline, { maxLength: 5 }) },
);
