import { useCallback } from "react";
import type { Dossier } from "../dossier/types.ts";
import { useWords } from "../i18n/index.ts";
import { useApp } from "./context.ts";
import { plainCaseFile } from "./plainCaseFile.ts";
import { keepSavedFile } from "./savedFiles.ts";

/** Saves a case as one file that can be read without the app and opened with it. Always gives a file, if need be a bare one. */
export function useCaseFile(): (dossier: Dossier) => Promise<void> {
  const { saveFile, shelf, effects } = useApp();
  const words = useWords("consistent", "shared", "app");
  return useCallback(
    async (dossier) => {
      const file = await import("./caseFile.ts").then(({ caseFile }) => caseFile(dossier, words)).catch(() => plainCaseFile(dossier));
      saveFile(file.name, file.content);
      await keepSavedFile(shelf, dossier, effects.now());
    },
    [saveFile, shelf, effects, words],
  );
}
