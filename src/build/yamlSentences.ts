/** What is wrong where YAML cannot be read, and what to do. The words of the parser itself are for programmers. */
export function yamlSentence(code: string, message: string): string {
  return parts.find(([from, said]) => from === code && (said === undefined || said.test(message)))?.[2](message) ?? other;
}

const other = "This cannot be read as YAML. Look at the quotes, brackets and indents of this line and the one above it.";
const notClosed = (open: string, close: string) => `A '${open}' above this line is not closed. Put a '${close}' where it ends.`;
const parts: readonly (readonly [code: string, message: RegExp | undefined, sentence: (message: string) => string])[] = [
  ["DUPLICATE_KEY", undefined, () => "This key is here twice. Keep one."],
  ["TAB_AS_INDENT", undefined, () => "Indent with spaces, not with a tab."],
  ["BAD_INDENT", /with a \}/, () => notClosed("{", "}")],
  ["BAD_INDENT", /with a \]/, () => notClosed("[", "]")],
  ["MISSING_CHAR", /with a \}/, () => notClosed("{", "}")],
  ["MISSING_CHAR", /with a \]/, () => notClosed("[", "]")],
  ["BAD_INDENT", undefined, () => "This line does not begin where the lines it belongs to begin. Make their indents the same."],
  ["MISSING_CHAR", /closing/, () => "A text in quotes is not closed. Put the same quote where it ends."],
  ["MISSING_CHAR", /followed by map values/, () => "There is no ':' after this key. Write 'key: value'."],
  ["MISSING_CHAR", /Missing , /, () => "There is no comma here between two things. Put one."],
  ["MULTILINE_IMPLICIT_KEY", undefined, () => "There is no ': ' after this key. Write 'key: value', with a space."],
  ["BLOCK_AS_IMPLICIT_KEY", undefined, () => "This line has a second ': '. Put a text with a colon in quotes."],
  ["BLOCK_IN_FLOW", undefined, () => "Between brackets, things stand apart by commas. Put one, or put the text in quotes."],
  [
    "BAD_SCALAR_START",
    undefined,
    (message) => `A text cannot begin with '${/character (\S)/.exec(message)?.[1] ?? "this"}'. Put it in quotes.`,
  ],
  ["BAD_DQ_ESCAPE", undefined, () => "Between double quotes a '\\' has a meaning of its own. Use single quotes."],
  ["UNEXPECTED_TOKEN", /flow-map-end/, () => "There is a '}' too many here. Remove it."],
  ["UNEXPECTED_TOKEN", /flow-seq-end/, () => "There is a ']' too many here. Remove it."],
  ["UNEXPECTED_TOKEN", /block-seq-ind on same line/, () => "A list begins on the line below its key. Move it there."],
  ["UNEXPECTED_TOKEN", /header|Not a YAML token/, () => "After '|' or '>' the text begins on the next line. Move it there."],
  [
    "UNEXPECTED_TOKEN",
    /at node end/,
    () => "This does not belong to what stands before it. Put the whole text in quotes, or write 'key: value'.",
  ],
  ["RESOURCE_EXHAUSTION", undefined, () => "This is nested too deep. Write it with fewer levels."],
];
