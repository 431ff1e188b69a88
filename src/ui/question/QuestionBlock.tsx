import { Suspense, type ReactNode } from "react";
import type { Answer, QuestionId } from "../../engine/types.ts";
import type { Text } from "../../i18n/types.ts";
import { useWords } from "../../i18n/index.ts";
import { Choice, Or } from "../field/Choice.tsx";
import { Heading } from "../heading/Heading.tsx";
import { Paragraph, Prose } from "../prose/Prose.tsx";
import { Tag } from "../tag/Tag.tsx";
import { answerText } from "./answerText.ts";
import { NoteField } from "./NoteField.tsx";
import { fieldIdOf, type Shown } from "./page.ts";
import { kindOf } from "./registry.ts";
import { useUnsureOption } from "./unsure.ts";

export interface QuestionBlockProps {
  readonly shown: Shown;
  /** The only question of the page: its words are the title. */
  readonly isTitle: boolean;
  readonly help?: Text | undefined;
  readonly errorOf: (id: QuestionId) => string | undefined;
  readonly onAnswer: (id: QuestionId, answer: Answer | undefined) => void;
  readonly onNote: (id: QuestionId, text: string) => void;
}

/** One question with the fields that belong to it and room for a note. */
export function QuestionBlock({ shown, isTitle, help, errorOf, onAnswer, onNote }: QuestionBlockProps): ReactNode {
  const { question, words, answer, fields, note, carriedFrom, lang } = shown;
  const app = useWords("app");
  const id = fieldIdOf(question.id);
  const kind = kindOf(question);
  const initial = kind.typed ? (shown.draft ?? (answer && kind.inputOf(answer, app.lang))) : undefined;
  return (
    <div className="think-question" lang={lang}>
      {carriedFrom !== undefined && (
        <p className="think-question__carried">
          <Tag tone="tip">{app.t("ui.carriedFrom", { from: carriedFrom })}</Tag>
        </p>
      )}
      <Suspense>
        <kind.Field
          question={question}
          words={words}
          id={id}
          level={isTitle ? 1 : undefined}
          description={descriptionOf(words.why, words.help, help)}
          error={errorOf(question.id)}
          answer={answer}
          initial={initial}
          onAnswer={(given) => onAnswer(question.id, given)}
          shown={shown}
        />
      </Suspense>
      {kind.typed && <Unsure shown={shown} id={id} onAnswer={onAnswer} />}
      {fields.length > 0 && (
        <div className="think-question__fields">
          {fields.map((field) => (
            <QuestionBlock key={field.question.id} shown={field} isTitle={false} errorOf={errorOf} onAnswer={onAnswer} onNote={onNote} />
          ))}
        </div>
      )}
      {words.noteLabel !== undefined && (
        <NoteField id={`note-${question.id}`} label={words.noteLabel} note={note} onNote={(text) => onNote(question.id, text)} />
      )}
    </div>
  );
}

/** "Weet ik nog niet" under a typed question; the choices of the other kinds have it among them. */
function Unsure({ shown, id, onAnswer }: { readonly shown: Shown; readonly id: string } & Pick<QuestionBlockProps, "onAnswer">): ReactNode {
  const option = useUnsureOption(shown.words);
  if (!option) return null;
  return (
    <div className="think-choices">
      <Or />
      <Choice
        id={`${id}-unsure`}
        name={`${id}-unsure`}
        type="checkbox"
        option={option}
        checked={shown.answer?.kind === "unsure"}
        invalid={false}
        plain
        onChange={(checked) => onAnswer(shown.question.id, checked ? { kind: "unsure" } : undefined)}
      />
    </div>
  );
}

function descriptionOf(...texts: readonly (Text | undefined)[]): ReactNode {
  const given = texts.filter((text) => text !== undefined && text.length > 0) as readonly Text[];
  if (given.length === 0) return undefined;
  return given.map((text, at) => (
    <span key={at} className="think-description__part">
      <Prose text={text} />{" "}
    </span>
  ));
}

/** The same question for who may only read it: text, and nothing that looks as if it could be changed. */
export function ReadQuestion({ shown, isTitle }: { readonly shown: Shown; readonly isTitle: boolean }): ReactNode {
  const { question, words, answer, fields, note, lang } = shown;
  const app = useWords("app");
  const kind = kindOf(question);
  return (
    <div className="think-question" lang={lang}>
      {question.kind === "table" ? (
        <kind.Field
          question={question}
          words={words}
          id={fieldIdOf(question.id)}
          level={isTitle ? 1 : 2}
          description={undefined}
          error={undefined}
          answer={answer}
          initial={undefined}
          onAnswer={() => undefined}
          shown={shown}
          readOnly
        />
      ) : (
        <>
          <Heading level={isTitle ? 1 : 2}>{words.ask}</Heading>
          <Paragraph className="think-answer">{answerText(app, words, answer)}</Paragraph>
        </>
      )}
      {note !== undefined && note !== "" && <Paragraph small>{`${app.t("ui.note")}: ${note}`}</Paragraph>}
      {fields.map((field) => (
        <ReadQuestion key={field.question.id} shown={field} isTitle={false} />
      ))}
    </div>
  );
}
