import { lazy, Suspense, useState, type ClipboardEvent, type ReactNode } from "react";
import { newRow } from "../../../engine/rows.ts";
import { Button, ButtonGroup, ButtonLink } from "../../button/Button.tsx";
import { Details } from "../../details/Details.tsx";
import { describedBy } from "../../field/Parts.tsx";
import { Heading } from "../../heading/Heading.tsx";
import { useLaterWords } from "../../laterWords.ts";
import { Paragraph } from "../../prose/Prose.tsx";
import type { FieldProps, QuestionOf } from "../types.ts";
import { NothingYet } from "./NothingYet.tsx";
import { rowDraftsIn } from "./rowDraft.ts";
import { RowTable } from "./RowTable.tsx";
import { useRowList } from "./useRowList.ts";
import "./table.css";

const PasteRows = lazy(() => import("./paste/PasteRows.tsx"));
/** From here on a list is long to walk through with the keyboard. */
const longList = 10;

/** The rows of a table: read, put in order, copy, remove and put back, and the ways to more. */
export default function RowList(props: FieldProps<QuestionOf<"table">>): ReactNode {
  const { question, words: own, id, answer, error, description, onAnswer, shown, readOnly } = props;
  const setting = shown.table;
  if (!setting) throw new Error(`The table '${question.id}' came without what it needs.`);
  const words = useLaterWords();
  const { t } = words;
  const list = useRowList(question, id, answer, setting);
  const { rows } = list;
  const [pasting, setPasting] = useState<{ readonly text: string } | undefined>();
  const { rowWords } = setting;
  const drafts = rowDraftsIn(shown.draft);
  const isBegun = Object.hasOwn(drafts, newRow);
  const title = rows.length === 0 ? rowWords.empty : rowWords.count(rows.length);
  const onPaste = (event: ClipboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea");
    const text = event.clipboardData.getData("text/plain");
    if (readOnly || isTyping || text === "") return;
    event.preventDefault();
    setPasting({ text });
  };
  return (
    <section className="think-stack think-rowlist" aria-labelledby={`${id}-count`} onPaste={onPaste}>
      <Heading level={2} id={`${id}-count`} tabIndex={-1}>
        {title}
      </Heading>
      <output className="think-visually-hidden">{list.said}</output>
      {list.removed && !readOnly && (
        <p className="think-undo">
          <span>{t("ui.table.removed", { name: list.removed.name })}</span>
          <Button onClick={list.putBack} aria-label={`${t("ui.table.putBack")} ${list.removed.name}`}>
            {t("ui.table.putBack")}
          </Button>
        </p>
      )}
      {rows.length > longList && !readOnly && (
        <a
          className="utrecht-skip-link utrecht-skip-link--visible-on-focus think-rowlist__skip"
          href={`#${id}-add`}
          onClick={(event) => {
            // Addresses live in the hash, so following the link as such would leave the page.
            event.preventDefault();
            document.getElementById(`${id}-add`)?.focus();
          }}
        >
          {t("ui.table.skip")}
        </a>
      )}
      {rows.length > 0 && (
        <RowTable
          table={question}
          id={id}
          caption={title}
          words={words}
          rows={rows}
          drafts={drafts}
          setting={setting}
          texts={list.texts}
          {...(readOnly ? {} : { onAct: list.act })}
        />
      )}
      {readOnly ? (
        rows.length === 0 && <NothingYet id={id} words={own} rowWords={rowWords} answer={answer} />
      ) : (
        <>
          <ButtonGroup>
            <ButtonLink id={`${id}-add`} href={setting.hrefOf(newRow)} aria-describedby={describedBy(id, description, error)}>
              {rowWords.add}
            </ButtonLink>
          </ButtonGroup>
          {isBegun && <Paragraph small>{t("ui.table.begun")}</Paragraph>}
          {rows.length === 0 && !isBegun && <NothingYet id={id} words={own} rowWords={rowWords} answer={answer} onAnswer={onAnswer} />}
          <Details
            summary={rowWords.paste}
            open={pasting !== undefined}
            onToggle={(open) => setPasting(open ? (pasting ?? { text: "" }) : undefined)}
          >
            {pasting && (
              <Suspense>
                <PasteRows
                  key={pasting.text}
                  table={question}
                  id={id}
                  rows={rows}
                  setting={setting}
                  texts={list.texts}
                  start={pasting.text}
                  onAdd={list.add}
                />
              </Suspense>
            )}
          </Details>
        </>
      )}
    </section>
  );
}
