import type { ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";

/** The name of the product, the only place where it is drawn: a municipality may replace both words. Without `href` it is no link. */
export function Wordmark({ href }: { readonly href?: string }): ReactNode {
  const { t } = useWords("app");
  const product = t("shell.product");
  const name = (
    <>
      <span className="think-wordmark__name">
        <span aria-hidden="true">{product.replace(/!$/, "")}</span>
        {product.endsWith("!") && <Mark />}
        <span className="think-visually-hidden">{product}</span>
      </span>
      <span className="think-wordmark__sub">{t("shell.subtitle")}</span>
    </>
  );
  return href ? (
    <a className="think-wordmark" href={href}>
      {name}
    </a>
  ) : (
    <span className="think-wordmark">{name}</span>
  );
}

const bars = [14, 12.2, 10.4, 8.6, 6.8];

/** An exclamation mark made of rungs. */
function Mark(): ReactNode {
  return (
    <svg className="think-wordmark__mark" viewBox="0 0 14 38" width="14" height="38" aria-hidden="true" focusable="false">
      {bars.map((width, at) => (
        <rect key={width} x={(14 - width) / 2} y={at * 6} width={width} height="4" rx="1" />
      ))}
      <rect x="3.6" y="31.5" width="6.8" height="6.5" rx="1.5" />
    </svg>
  );
}
