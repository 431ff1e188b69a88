import type { ReactNode } from "react";
import type { DocModel } from "../../../report/model.ts";
import type { Words } from "../../../i18n/types.ts";
import { Link } from "../../../ui/link/Link.tsx";
import { Notice } from "../../../ui/notice/Notice.tsx";
import { pages } from "../paths.ts";

interface StampProps {
  readonly status: NonNullable<DocModel["status"]>;
  readonly base: string;
  readonly words: Words;
}
const tones = { stop: "stop", draft: "info", settled: "ok" } as const;

/** How far the framework is, what that means and what would change it. */
export function Stamp({ status, base, words }: StampProps): ReactNode {
  const { tone, text, detail } = status;
  return (
    <Notice tone={tones[tone]} title={text}>
      <p className="utrecht-paragraph">
        {tone === "settled" && detail !== undefined && `${detail}. `}
        {words.t(`words.preview.stamp.${tone}`)}
      </p>
      {tone === "stop" && (
        <p className="utrecht-paragraph">
          <Link href={`${base}/${pages.findings}`}>{words.t("words.preview.toFindings")}</Link>
        </p>
      )}
    </Notice>
  );
}
