import { describe, expect, it } from "vitest";
import { readSource } from "./source.ts";

const mistakes: readonly (readonly [text: string, says: readonly string[]])[] = [
  ["a: 1\na: 2\nb: 1\nb: 2\n", ["2:1 This key is here twice. Keep one.", "4:1 This key is here twice. Keep one."]],
  ["a:\n\tb: 1\n", ["2:1 Indent with spaces, not with a tab."]],
  ["a: { b: 1\nc: 2\n", ["2:1 A '{' above this line is not closed. Put a '}' where it ends."]],
  ["a: [1, 2\nb: 3\n", ["2:1 A '[' above this line is not closed. Put a ']' where it ends."]],
  ["a: [1, 2", ["1:9 A '[' above this line is not closed. Put a ']' where it ends."]],
  ["a:\n  b: 1\n c: 2\n", ["3:1 This line does not begin where the lines it belongs to begin. Make their indents the same."]],
  ['a: "x\nb: 1\n', ["3:1 A text in quotes is not closed. Put the same quote where it ends."]],
  ["a: 1\nb\nc: 2\n", ["2:1 There is no ':' after this key. Write 'key: value'."]],
  ["a:b\nc: d\n", ["1:1 There is no ': ' after this key. Write 'key: value', with a space."]],
  ["a: b: c\n", ["1:4 This line has a second ': '. Put a text with a colon in quotes."]],
  ["a: @x\n", ["1:4 A text cannot begin with '@'. Put it in quotes."]],
  ["a: %x\n", ["1:4 A text cannot begin with '%'. Put it in quotes."]],
  ['a: "\\q"\n', ["1:5 Between double quotes a '\\' has a meaning of its own. Use single quotes."]],
  ["a: {b: 1}}\n", ["1:10 There is a '}' too many here. Remove it."]],
  ["a: [x]]\n", ["1:7 There is a ']' too many here. Remove it."]],
  ["a: - b\n", ["1:4 A list begins on the line below its key. Move it there."]],
  ["a: > x y\n", ["1:6 After '|' or '>' the text begins on the next line. Move it there."]],
  ["a: 'it's'\n", ["1:8 This does not belong to what stands before it. Put the whole text in quotes, or write 'key: value'."]],
  ["- a\nb: 1\n", ["2:1 This does not belong to what stands before it. Put the whole text in quotes, or write 'key: value'."]],
  ["b: 1\na: *x\n", ["2:4 There is no '&x' before this. Write the value out, or put it in quotes."]],
];

describe("a file that is not YAML", () => {
  it.each(mistakes)("%j is explained in plain words, once", (text, says) => {
    expect(readSource({ path: "a.yaml", text }).unreadable.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`)).toEqual(
      says,
    );
  });
});
