import { useDeferredValue, useMemo, type ReactNode } from "react";
import catalogue from "../../../../content/catalogue.yaml?filters";
import standard from "../../../../content/profiles/standard.yaml";
import type { Prepared } from "../../../domain/tools/asked.ts";
import { impossibleWish } from "../../../domain/tools/empty.ts";
import type { AskedFilter } from "../../../domain/tools/ids.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button, ButtonGroup } from "../../../ui/button/Button.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { List } from "../../../ui/prose/PageBlocks.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { focusFilter, needed } from "../filters/list.ts";
import { emptySentence, mismatchSentences } from "../sentences.ts";
import { namespaces } from "../words.ts";

export interface NoResultProps {
  readonly asked: Prepared;
  /** Leaves a filter open on purpose, and it is no hard demand any more. */
  readonly onLeaveOpen: (filter: AskedFilter | "place") => void;
  readonly readOnly: boolean;
}

/** Why nothing fits, and the wish to relax first. Finding that out takes many rankings, so it comes after the page. */
export function NoResult({ asked, onLeaveOpen, readOnly }: NoResultProps): ReactNode {
  const words = useWords(...namespaces);
  const later = useDeferredValue<Prepared | undefined>(asked, undefined);
  const impossible = useMemo(() => later && impossibleWish(catalogue, later, standard.tools), [later]);
  if (!impossible) return null;
  const open = (filter: string) => (
    <Button key={filter} onClick={() => focusFilter(filter)}>
      {words.t("words.results.change", { filter: words.t(`questions.${filter}.short`) })}
    </Button>
  );
  if ("mismatches" in impossible)
    return (
      <Notice tone="caution">
        <Paragraph>{emptySentence(words, impossible)}</Paragraph>
        <List items={mismatchSentences(words, impossible.mismatches)} />
        {!readOnly && <ButtonGroup>{needed.map(open)}</ButtonGroup>}
      </Notice>
    );
  const { filter, offers } = impossible;
  return (
    <Notice tone="caution">
      <Paragraph>{emptySentence(words, impossible)}</Paragraph>
      <Paragraph>{words.t("words.results.wouldFit", { count: offers })}</Paragraph>
      {!readOnly &&
        (needed.includes(filter) ? (
          open(filter)
        ) : (
          <Button
            onClick={() => {
              onLeaveOpen(filter);
              // What was pressed goes away with the notice.
              document.getElementById("vormen")?.focus();
            }}
          >
            {words.t("words.results.leaveOpen", {
              filter: filter === "place" ? words.t("questions.place.short") : words.t(`questions.must.options.${filter}.label`),
            })}
          </Button>
        ))}
    </Notice>
  );
}

/** Without a goal or a promise there is no list: asks for what is missing. */
export function AskNeeded({ asked, readOnly }: Pick<NoResultProps, "asked" | "readOnly">): ReactNode {
  const words = useWords(...namespaces);
  const missing = needed.filter((id) => asked[id as "goals" | "rungs"].length === 0);
  return (
    <>
      <Paragraph>{words.t(missing.length > 1 ? "words.results.needBoth" : `questions.${missing[0] ?? ""}.unsure`)}</Paragraph>
      {!readOnly && (
        <ButtonGroup>
          {missing.map((id) => (
            <Button key={id} onClick={() => focusFilter(id)}>
              {words.t(`questions.${id}.empty`)}
            </Button>
          ))}
        </ButtonGroup>
      )}
    </>
  );
}
