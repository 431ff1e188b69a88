import outline from "../../../../flows/twice/document.yaml";
import type { DocModel } from "../../../report/model.ts";
import { frameworkOf } from "../framework/framework.ts";
import type { FrameworkInput } from "../framework/input.ts";
import { notesOf } from "./answersInFull.ts";

/** The framework for who works on it: with the notes at the questions as a last annex. */
export function ownCopyOf(input: FrameworkInput): DocModel {
  const framework = frameworkOf(input);
  const items = notesOf(input);
  if (items.length === 0) return framework;
  const letter = String.fromCharCode(65 + outline.annexes.length);
  const title = input.words.t("words.versions.notesTitle");
  return {
    ...framework,
    blocks: [
      ...framework.blocks,
      { kind: "pageBreak" },
      { kind: "heading", level: 1, id: "notes", text: input.words.t("words.framework.annex", { letter, title }) },
      { kind: "definitions", items },
    ],
  };
}
