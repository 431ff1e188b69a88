import { useState, type ReactNode } from "react";
import { hashOf } from "../../../dossier/hash.ts";
import { fileNameOf } from "../../../exchange/fileName.ts";
import { useWords } from "../../../i18n/index.ts";
import { htmlOf } from "../../../report/html.ts";
import { markdownOf } from "../../../report/markdown.ts";
import { Preview } from "../../../report/Preview.tsx";
import { Button, ButtonGroup } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import type { WizardProps } from "../../props.ts";
import { useRole } from "../../useSession.ts";
import { alikeHere } from "../alike.ts";
import { pages } from "../paths.ts";
import { takeAlong } from "../receipt.ts";
import "../resultWords.ts";
import { useAssessment } from "../useAssessment.ts";
import { useRegister } from "../useRegister.ts";
import { namespaces } from "../words.ts";
import { cardOf } from "./cardDocument.ts";

type Told =
  | { readonly kind: "busy" | "failed" | "copied" | "refused" }
  | { readonly kind: "made"; readonly substituted: readonly string[]; readonly pages: number };

/** The assessment card as it will be on paper, and every way to take it along. */
export default function CardScreen({ session, shelf, base, Frame, makePdfWorker, saveFile, now }: WizardProps): ReactNode {
  const words = useWords(...namespaces);
  const role = useRole(session);
  const { dossier, assessment, profile } = useAssessment(session);
  const register = useRegister(shelf);
  const [opened] = useState(now);
  const [told, tell] = useState<Told>();
  const alike = alikeHere(dossier, assessment.route.answers, register ?? [], profile);
  const model = cardOf({ dossier, assessment, profile, words, alike, on: opened });
  const name = (extension: string) => fileNameOf(dossier.title, words.t("words.card.fileKind"), extension);

  const take = () => takeAlong(session, assessment, profile, now());
  const save = (extension: string, type: string, text: string) => {
    take();
    saveFile(name(extension), new Blob([text], { type: `${type};charset=utf-8` }));
    tell({ kind: "made", substituted: [], pages: 1 });
  };
  const pdf = async () => {
    tell({ kind: "busy" });
    take();
    try {
      const { makePdf } = await import("../../../report/pdf/index.ts");
      const fileId = hashOf([dossier.id, dossier.revision]).padEnd(32, "0").slice(0, 32).toUpperCase();
      const made = await makePdf(model, { worker: makePdfWorker, date: now(), fileId });
      saveFile(name("pdf"), new Blob([made.bytes as Uint8Array<ArrayBuffer>], { type: "application/pdf" }));
      tell({ kind: "made", substituted: made.substituted, pages: made.pages });
    } catch {
      tell({ kind: "failed" });
    }
  };
  const copy = async () => {
    take();
    try {
      await navigator.clipboard.writeText(markdownOf(model));
      tell({ kind: "copied" });
    } catch {
      tell({ kind: "refused" });
    }
  };
  return (
    <Frame
      kind="hub"
      wizard="consistent"
      title={words.t("words.card.title")}
      back={{ href: `${base}/${pages.advice}`, label: words.t("words.card.back") }}
    >
      <Heading level={1} className="think-on-screen">
        {words.t("words.card.title")}
      </Heading>
      <div className="think-no-print">
        <p className="utrecht-paragraph">{words.t("words.card.intro")}</p>
        {role === "writer" && (
          <TextField
            id="filled-by"
            label={words.t("words.card.who")}
            description={words.t("words.card.whoHelp")}
            optional
            maxLength={100}
            value={dossier.filledBy ?? ""}
            onChange={(text) => void session.apply({ kind: "filledBy", text })}
          />
        )}
        <ButtonGroup>
          <Button kind="primary" onClick={() => void pdf()}>
            {words.t("words.card.pdf")}
          </Button>
          <Button
            onClick={() => {
              take();
              window.print();
            }}
          >
            {words.t("words.card.print")}
          </Button>
          <Button onClick={() => save("html", "text/html", htmlOf(model))}>{words.t("words.card.html")}</Button>
          <Button onClick={() => save("md", "text/markdown", markdownOf(model))}>{words.t("words.card.markdown")}</Button>
          <Button onClick={() => void copy()}>{words.t("words.card.copy")}</Button>
        </ButtonGroup>
        {told && <ToldNotice told={told} />}
      </div>
      <Preview model={model} />
    </Frame>
  );
}

function ToldNotice({ told }: { readonly told: Told }): ReactNode {
  const words = useWords(...namespaces);
  const isTrouble = told.kind === "failed" || told.kind === "refused";
  return (
    <Notice tone={isTrouble ? "caution" : told.kind === "busy" ? "info" : "ok"} live>
      <p className="utrecht-paragraph">{words.t(`words.card.told.${told.kind}`)}</p>
      {told.kind === "made" && told.substituted.length > 0 && (
        <p className="utrecht-paragraph">{words.t("words.card.told.substituted", { signs: told.substituted.join(" ") })}</p>
      )}
      {told.kind === "made" && told.pages > 1 && (
        <p className="utrecht-paragraph">{words.t("words.card.told.long", { count: told.pages })}</p>
      )}
    </Notice>
  );
}
