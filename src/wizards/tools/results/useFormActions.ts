import { useMemo, useRef, useState } from "react";
import type { Session } from "../../../dossier/api.ts";
import type { Answer, RowId } from "../../../engine/types.ts";
import { readRowDraft, rowDraftsIn } from "../../../ui/question/table/rowDraft.ts";
import { formCell, formColumn, giverOf, planTable, stepOf, withForm } from "../steps.ts";

/** What stood in the plan before a form was chosen, to put it back. */
export interface Undo {
  readonly form: string;
  readonly before: Answer | undefined;
}
export interface FormActions {
  /** Puts the form in the step of the plan; without one the step has none. */
  readonly choose: (form: string | undefined) => void;
  readonly undo: () => void;
  readonly keep: (form: string, isKept: boolean) => void;
}

/** What can be done with a form for one step. The actions stay the same object. */
export function useFormActions(session: Session, row: RowId): { readonly actions: FormActions; readonly undo: Undo | undefined } {
  const [undo, setUndo] = useState<Undo>();
  const last = useRef<Undo>(undefined);
  const actions = useMemo<FormActions>(() => {
    const remember = (now: Undo | undefined): void => {
      last.current = now;
      setUndo(now);
    };
    return {
      choose: (form) => {
        const before = putForm(session, row, form === undefined ? undefined : { kind: "text", value: form });
        remember(form !== undefined && before ? { form, before: before.cell } : undefined);
      },
      undo: () => {
        if (last.current) putForm(session, row, last.current.before);
        remember(undefined);
      },
      keep: (form, isKept) => {
        const kept = (session.current().considered[row] ?? []).filter((one) => one !== form);
        session.apply({ kind: "consider", row, forms: isKept ? [...kept, form] : kept });
      },
    };
  }, [session, row]);
  return { actions, undo };
}

/** Gives what stood there; undefined when there is no such step. */
function putForm(session: Session, row: RowId, form: Answer | undefined): { readonly cell: Answer | undefined } | undefined {
  const { answers, drafts } = session.current();
  const step = stepOf(answers, row);
  if (!step) return undefined;
  const held = rowDraftsIn(drafts[planTable])[row];
  const edit = { kind: "put", row: { id: row, cells: withForm(step, form) } } as const;
  session.apply({ kind: "rows", question: planTable, edit, flow: giverOf(session) });
  // What else somebody was typing about this step stays as it was.
  if (held !== undefined) session.apply({ kind: "rowDraft", question: planTable, row, input: withoutForm(held) });
  return { cell: formCell(step) };
}

function withoutForm(held: unknown): unknown {
  const { typed, answers, left } = readRowDraft(held);
  const rest = (cells: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(cells).filter(([id]) => id !== formColumn));
  return { ...(answers ? { answers: rest(answers) } : {}), ...(typed ? { typed: rest(typed) } : {}), ...(left ? { left } : {}) };
}
