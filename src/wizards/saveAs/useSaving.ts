import { useEffect, useRef, useState } from "react";
import { hashOf } from "../../dossier/hash.ts";
import type { Dossier } from "../../dossier/types.ts";
import { fileNameOf } from "../../exchange/fileName.ts";
import { htmlOf } from "../../report/html.ts";
import { markdownOf } from "../../report/markdown.ts";
import type { DocModel } from "../../report/model.ts";
import type { MadePdf, Progress } from "../../report/pdf/types.ts";
import { carriesCase, documentFor, type FormId, type VersionId } from "./travels.ts";

/** A document that can be taken along. */
export interface SaveVersion {
  readonly id: VersionId;
  readonly label: string;
  readonly description: string;
  /** Stands behind the name of the case in the name of the file. */
  readonly fileKind: string;
  /** Notes can be read in the document itself. */
  readonly notes?: true;
  /** What to look at before this goes to others. */
  readonly caution?: string | undefined;
  /** The document of the case as it is when this is called. */
  readonly document: () => DocModel;
}

export interface SavingProps {
  /** Stands in front in the names of files. */
  readonly name: string;
  /** The case as it is when this is called. Left out where the document is about no case. */
  readonly theCase?: () => Dossier;
  /** Is called before anything is made, so that what is made can tell of it. */
  readonly onTake?: (version: VersionId) => void;
  /** A file with this case inside was given. */
  readonly onCaseGiven?: (dossier: Dossier) => void;
  readonly makePdfWorker: () => Worker;
  readonly saveFile: (name: string, content: Blob) => void;
  readonly now: () => Date;
}

/** What there is to tell about the last press. */
export type Told =
  | { readonly kind: "busy"; readonly progress: Progress | undefined }
  | { readonly kind: "asks"; readonly signs: readonly string[]; readonly goOn: () => void }
  | { readonly kind: "made"; readonly tooLong?: number | undefined }
  | { readonly kind: "copied" | "refused" | "failed" | "stopped" };

export interface Saving {
  readonly told: Told | undefined;
  readonly save: (version: SaveVersion, form: FormId) => void;
  readonly stop: () => void;
  /** Nothing to tell any more, and what was being made is not wanted. */
  readonly reset: () => void;
}

/** A short PDF is there before one could read that it is being made. */
const calm = 400;

/** Everything that a press on "Opslaan als" can do, one thing at a time. */
export function useSaving(props: SavingProps): Saving {
  const [told, tell] = useState<Told>();
  const making = useRef<AbortController>(undefined);
  useEffect(() => () => making.current?.abort(), []);

  const begin = (version: SaveVersion, form: FormId) => {
    props.onTake?.(version.id);
    const theCase = props.theCase?.();
    const model = documentFor(version.id, form, version.document(), theCase);
    const give = (content: Uint8Array | string, extension: string, type: string) => {
      props.saveFile(fileNameOf(props.name, version.fileKind, extension), new Blob([content as Uint8Array<ArrayBuffer>], { type }));
      if (theCase && carriesCase(version.id, form)) props.onCaseGiven?.(theCase);
    };
    const fileId = hashOf([version.id, theCase?.id, theCase?.revision]).padEnd(32, "0").slice(0, 32).toUpperCase();
    return { model, give, fileId };
  };

  const pdf = async (version: SaveVersion) => {
    const own = new AbortController();
    making.current = own;
    let progress: Progress | undefined;
    let isShown = false;
    const show = () => {
      isShown = true;
      tell({ kind: "busy", progress });
    };
    const later = setTimeout(show, calm);
    try {
      const { model, give, fileId } = begin(version, "pdf");
      const { makePdf } = await import("../../report/pdf/index.ts");
      const made = await makePdf(model, {
        worker: props.makePdfWorker,
        date: props.now(),
        fileId,
        signal: own.signal,
        onProgress: (now) => {
          progress = now;
          if (isShown) show();
        },
      });
      const goOn = () => {
        give(made.bytes, "pdf", "application/pdf");
        tell({ kind: "made", tooLong: tooLongOf(model, made) });
      };
      if (made.substituted.length === 0) goOn();
      else tell({ kind: "asks", signs: made.substituted, goOn });
    } catch {
      if (making.current === own) tell({ kind: own.signal.aborted ? "stopped" : "failed" });
    } finally {
      clearTimeout(later);
      if (making.current === own) making.current = undefined;
    }
  };

  const word = async (version: SaveVersion) => {
    try {
      const { model, give } = begin(version, "docx");
      const { docxBytes } = await import("../../report/docx/bytes.ts");
      const { bytes } = await docxBytes(model, { date: props.now() });
      give(bytes, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
      tell({ kind: "made" });
    } catch {
      tell({ kind: "failed" });
    }
  };

  const copy = async (version: SaveVersion) => {
    try {
      await navigator.clipboard.writeText(markdownOf(begin(version, "copy").model));
      tell({ kind: "copied" });
    } catch {
      tell({ kind: "refused" });
    }
  };

  const text = (version: SaveVersion, form: "html" | "markdown") => {
    const { model, give } = begin(version, form);
    if (form === "html") give(htmlOf(model), "html", "text/html;charset=utf-8");
    else give(markdownOf(model), "md", "text/markdown;charset=utf-8");
    tell({ kind: "made" });
  };

  const save = (version: SaveVersion, form: FormId): void => {
    // What is being made goes on; a second press is not a second wish.
    if (making.current) return;
    tell(undefined);
    switch (form) {
      case "pdf":
        return void pdf(version);
      case "docx":
        return void word(version);
      case "copy":
        return void copy(version);
      case "print":
        begin(version, form);
        // Paper shows the page as it is after this press, with its new version.
        return void setTimeout(() => window.print());
      default:
        return text(version, form);
    }
  };
  const stop = () => making.current?.abort();
  const reset = () => {
    const own = making.current;
    making.current = undefined;
    own?.abort();
    tell(undefined);
  };
  return { told, save, stop, reset };
}

/** How many pages a document has that should be one. */
const tooLongOf = (model: DocModel, { pages }: MadePdf): number | undefined => (model.onePage && pages > 1 ? pages : undefined);
