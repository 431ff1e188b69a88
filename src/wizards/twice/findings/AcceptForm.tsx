import { useState, type FormEvent, type ReactNode } from "react";
import type { RuleId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Details } from "../../../ui/details/Details.tsx";
import { ErrorSummary } from "../../../ui/errors/ErrorSummary.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { namespaces } from "../words.ts";

/** Longer than a reason needs, shorter than what a page of the framework can carry. */
const longest = 1000;

interface AcceptFormProps {
  readonly rule: RuleId;
  readonly describedBy: string;
  readonly onAccept: (reason: string) => void;
  readonly onErrors: (count: number) => void;
}

/** Lets a finding stand, with a reason that everybody can read in the framework. */
export function AcceptForm({ rule, describedBy, onAccept, onErrors }: AcceptFormProps): ReactNode {
  const words = useWords(...namespaces);
  const [reason, setReason] = useState("");
  const [attempt, setAttempt] = useState(0);
  const id = `reden-${rule}`;
  const length = reason.trim().length;
  const problem =
    length === 0
      ? words.t("words.findings.giveReason")
      : length > longest
        ? words.t("words.findings.reasonTooLong", { most: longest, length })
        : undefined;
  const error = attempt > 0 ? problem : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((before) => before + 1);
    onErrors(problem === undefined ? 0 : 1);
    if (problem === undefined) onAccept(reason.trim());
  };
  return (
    <Details summary={words.t("words.findings.accept")}>
      <form noValidate className="think-stack" onSubmit={submit} aria-describedby={describedBy}>
        <ErrorSummary errors={error === undefined ? [] : [{ field: id, message: error }]} attempt={attempt} />
        <TextField
          id={id}
          label={words.t("words.findings.acceptAsk")}
          description={words.t("words.findings.acceptHelp")}
          error={error}
          rows={3}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit">{words.t("words.findings.acceptThis")}</Button>
      </form>
    </Details>
  );
}
