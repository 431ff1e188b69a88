import type { ReactNode } from "react";
import { Button } from "../../ui/button/Button.tsx";
import { useApp } from "../context.ts";

/** What was just done, once, on the page where the user arrives. The place is always there, so that it is announced. */
export function ToldNotice({ location }: { readonly location: string }): ReactNode {
  const { told, tell } = useApp();
  const here = told?.at === `#${location}` ? told : undefined;
  return (
    <div className="think-actions">
      <output className="think-told">{here?.words}</output>
      {here?.action && (
        <Button
          kind="subtle"
          onClick={() => {
            tell(undefined);
            here.action?.run();
          }}
        >
          {here.action.label}
        </Button>
      )}
    </div>
  );
}
