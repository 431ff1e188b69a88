import { useState, type ReactNode } from "react";
import type { Recommendation } from "../../../domain/tools/recommend.ts";
import type { Method } from "../../../domain/tools/method.ts";
import type { RowId } from "../../../engine/types.ts";
import { useWords } from "../../../i18n/index.ts";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Heading } from "../../../ui/heading/Heading.tsx";
import { Link } from "../../../ui/link/Link.tsx";
import { Paragraph } from "../../../ui/prose/Prose.tsx";
import { wellKnown } from "../catalogue.ts";
import { formsWith } from "../forms/find.ts";
import { pathOfAll, pathOfWhy } from "../paths.ts";
import { namespaces } from "../words.ts";
import { useAnnounced } from "./useAnnounced.ts";

interface WhyNotProps {
  readonly recommendation: Recommendation;
  readonly base: string;
  readonly row: RowId;
}
const mostFound = 8;
const firstTen = 10;

/** Answers "why" and "why not" for every form: the well-known ones at once, all others by their name. */
export function WhyNot({ recommendation: { offered }, base, row }: WhyNotProps): ReactNode {
  const words = useWords(...namespaces);
  const [typed, setTyped] = useState("");
  const first = offered.slice(0, firstTen).map(({ method }) => method.id);
  const missed = wellKnown.filter(({ id }) => !first.includes(id));
  const found = formsWith(typed);
  const told = useAnnounced(typed.trim() === "" ? "" : words.t("words.search.found", { count: found.length }));
  const link = ({ id, name }: Method, key: "words.whyNotLink.why" | "words.whyNotLink.whyNot") => (
    <Link href={`${base}/${pathOfWhy(row, id)}`}>
      {words.t(key)} <span lang="nl">{name}</span>?
    </Link>
  );
  return (
    <section className="think-stack" aria-labelledby="waarom-niet">
      <Heading level={2} id="waarom-niet">
        {words.t("words.whyNotLink.title")}
      </Heading>
      <ul className="think-formlist">
        {missed.map((method) => (
          <li key={method.id}>{link(method, "words.whyNotLink.whyNot")}</li>
        ))}
      </ul>
      <TextField
        id="zoek-vorm"
        label={words.t("words.search.label")}
        description={words.t("words.search.help")}
        optional
        value={typed}
        onChange={setTyped}
      />

      <output className="think-visually-hidden">{told}</output>
      {typed.trim() !== "" && (
        <>
          <Paragraph small>{words.t("words.search.found", { count: found.length })}</Paragraph>
          <ul className="think-formlist">
            {found.slice(0, mostFound).map((method) => (
              <li key={method.id}>
                {link(method, offered.some((one) => one.method.id === method.id) ? "words.whyNotLink.why" : "words.whyNotLink.whyNot")}
              </li>
            ))}
          </ul>
        </>
      )}
      <Paragraph>
        <Link href={`${base}/${pathOfAll(row)}`}>{words.t("words.overview.allLink")}</Link>
      </Paragraph>
    </section>
  );
}
