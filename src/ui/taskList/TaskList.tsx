import type { ReactNode } from "react";
import { useLaterWords } from "../laterWords.ts";
import { Heading } from "../heading/Heading.tsx";
import { Tag } from "../tag/Tag.tsx";
import type { Tone } from "../notice/Notice.tsx";
import "./taskList.css";

/** Four, so that nobody has to learn a fifth: there is an answer, nothing yet, "weet ik nog niet", or something to look at again. */
type TaskStatus = "done" | "todo" | "open" | "look";
interface Task {
  readonly key: string;
  /** Its place in the whole list; numbers of tasks that are not shown are skipped. */
  readonly number: number;
  readonly title: string;
  readonly href: string;
  readonly status: TaskStatus;
  readonly lang?: string | undefined;
}
export interface TaskSection {
  readonly key: string;
  readonly title: string;
  readonly tasks: readonly Task[];
  /** Open from the start. */
  readonly open?: boolean | undefined;
}
const tones: Readonly<Record<TaskStatus, Tone | undefined>> = { done: undefined, todo: undefined, open: "tip", look: "stop" };

/** Everything there is to do, in sections that open. A row is one link; how it stands is said in words. */
export function TaskList({ sections }: { readonly sections: readonly TaskSection[] }): ReactNode {
  return (
    <div className="think-stack think-tasks">
      {sections.map((section) => (
        <Section key={section.key} section={section} />
      ))}
    </div>
  );
}

function Section({ section: { title, tasks, open } }: { readonly section: TaskSection }): ReactNode {
  const { t } = useLaterWords();
  const done = tasks.filter(({ status }) => status === "done").length;
  return (
    <details className="think-section" open={open}>
      <summary>
        <svg className="think-section__sign" viewBox="0 0 10 16" aria-hidden="true" focusable="false">
          <path d="M1.5 1.5 8 8l-6.5 6.5" fill="none" stroke="currentColor" strokeWidth="2.4" />
        </svg>
        <Heading level={2}>{title}</Heading>{" "}
        <span className="think-section__progress">{t("ui.tasks.progress", { done, of: tasks.length })}</span>
      </summary>
      <ul className="think-tasklist">
        {tasks.map((task) => (
          <li key={task.key}>
            <a href={task.href} lang={task.lang}>
              <span className="think-tasklist__number">{task.number}</span> <span className="think-tasklist__title">{task.title}</span>{" "}
              <Status status={task.status} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Status({ status }: { readonly status: TaskStatus }): ReactNode {
  const { t, langOf } = useLaterWords();
  const words = t(`ui.tasks.${status}`);
  return (
    <span className="think-tasklist__status" lang={langOf(`ui.tasks.${status}`)}>
      {status === "done" ? words : <Tag tone={tones[status]}>{words}</Tag>}
    </span>
  );
}
