export type Lang = "nl" | "en";

/** A piece of a text with markup, as the compiler makes it of `**strong**`, `_emphasis_`, `[link](#/x)` and `[[term]]`. */
export type Inline =
  | { readonly kind: "text" | "strong" | "emphasis"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "term"; readonly text: string; readonly term: string };

/** A text for people: plain, or with markup. */
export type Text = string | readonly Inline[];

/** Words by key, as `import words from "./nl.yaml"` gives them. */
export interface WordTree {
  readonly [key: string]: Text | WordTree;
}

/** What fills the `{{name}}` in a text; `count` also chooses between `key_one` and `key_other`. */
export type Values = Readonly<Record<string, string | number>>;

/** Words looked up by dotted key, in the first of the given namespaces that has it. A key nobody has comes back as itself. */
export interface Words {
  readonly lang: Lang;
  /** The text without markup. */
  readonly t: (key: string, values?: Values) => string;
  /** The text with its markup. */
  readonly inlines: (key: string, values?: Values) => readonly Inline[];
  readonly has: (key: string) => boolean;
  /** "nl" when this page is not in Dutch but this text is: for the `lang` attribute of the element around it. */
  readonly langOf: (key: string) => "nl" | undefined;
}
