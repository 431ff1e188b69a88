/* oxlint-disable typescript/consistent-type-imports -- an ambient module cannot import by a relative path in another way */
// What `build/yamlModules.ts` makes of each file, as wide types. Which ids exist is checked by `build/compile.ts`.
declare module "*/flow.yaml" {
  const flow: import("../engine/types.ts").Flow;
  export default flow;
}
declare module "*/questions.yaml" {
  const questions: Readonly<Record<import("../engine/types.ts").QuestionId, import("../engine/types.ts").Question>>;
  export default questions;
}
declare module "*/rules.yaml" {
  const rules: readonly import("../engine/types.ts").Rule[];
  export default rules;
}
declare module "*/cases.yaml" {
  const cases: readonly {
    readonly case: string;
    readonly title: string;
    readonly situation?: string;
    readonly answers: Readonly<Record<string, unknown>>;
    readonly expect: Readonly<Record<string, unknown>>;
  }[];
  export default cases;
}
declare module "*/document.yaml" {
  const outline: import("../engine/outline.ts").Outline;
  export default outline;
}
declare module "*/selftest.yaml" {
  const criteria: readonly import("../domain/twice/selfTest.ts").Criterion[];
  export default criteria;
}
declare module "*/renames.yaml" {
  type Rename = { readonly to: string; readonly because: string } | { readonly dropped: true; readonly because: string };
  const renames: { readonly questions: Readonly<Record<string, Rename>>; readonly options: Readonly<Record<string, Rename>> };
  export default renames;
}
declare module "*/nl.yaml" {
  const words: import("../i18n/types.ts").WordTree;
  export default words;
}
declare module "*/nl.yaml?questions" {
  const words: import("../i18n/types.ts").WordTree;
  export default words;
}
declare module "*/nl.yaml?rest" {
  const words: import("../i18n/types.ts").WordTree;
  export default words;
}
declare module "*/en.yaml" {
  const words: import("../i18n/types.ts").WordTree;
  export default words;
}
declare module "*/en.yaml?questions" {
  const words: import("../i18n/types.ts").WordTree;
  export default words;
}
declare module "*/en.yaml?rest" {
  const words: import("../i18n/types.ts").WordTree;
  export default words;
}
declare module "*/profiles/standard.yaml" {
  const profile: import("../domain/profile.ts").Profile;
  export default profile;
}
declare module "*/ladder.yaml" {
  interface RungWords {
    readonly name: string;
    readonly promise: string;
    readonly promiseResidents: string;
    readonly can: string;
    readonly decides: string;
    readonly deviate: string;
  }
  const ladder: Readonly<
    Record<import("../domain/ids.ts").RungId, { readonly number: number; readonly nl: RungWords; readonly en: RungWords }>
  >;
  export default ladder;
}
declare module "*/duties.yaml" {
  interface DutyWords {
    readonly text: string;
    readonly cite: string;
  }
  const duties: readonly (import("../domain/duties.ts").Duty & {
    readonly sources: readonly string[];
    readonly certainty: { readonly content: "A" | "B"; readonly article?: "A" | "B" };
    readonly nl: DutyWords;
    readonly en: DutyWords;
  })[];
  export default duties;
}
declare module "*/sources.yaml" {
  const sources: Readonly<
    Record<
      string,
      {
        readonly kind: "law" | "research" | "practice" | "design";
        readonly certainty: "A" | "B" | "C";
        readonly checked: string;
        readonly nl: { readonly title: string };
        readonly en?: { readonly title: string };
        readonly link?: string;
      }
    >
  >;
  export default sources;
}
declare module "*/glossary.yaml" {
  interface TermWords {
    readonly term: string;
    readonly text: string;
  }
  const glossary: Readonly<Record<string, { readonly nl: TermWords; readonly en: TermWords }>>;
  export default glossary;
}
declare module "*/plainWords.yaml" {
  const plain: Readonly<Record<string, string>>;
  export default plain;
}
declare module "*/product.yaml" {
  const product: import("../i18n/types.ts").WordTree;
  export default product;
}
declare module "*.md" {
  const page: import("./markdown.ts").Page;
  export default page;
}
declare module "*/catalogue.yaml?filters" {
  const catalogue: import("../domain/tools/method.ts").Catalogue;
  export default catalogue;
}
declare module "*/catalogue.yaml?briefs" {
  const briefs: Readonly<Record<string, import("../domain/tools/card.ts").Brief>>;
  export default briefs;
}
declare module "*/catalogue.yaml?cards" {
  const loaders: Readonly<Record<string, () => Promise<Readonly<Record<string, import("../domain/tools/card.ts").Card>>>>>;
  export default loaders;
}
declare module "*/catalogue.yaml?facts" {
  const facts: Readonly<Record<string, import("../domain/tools/formFacts.ts").FormFacts>>;
  export default facts;
}
declare module "*/catalogue.yaml?work" {
  const work: Readonly<Record<string, Pick<import("../domain/tools/card.ts").Card, "preparationDays" | "contactHours">>>;
  export default work;
}
declare module "*/families.yaml" {
  const families: Readonly<Record<string, { readonly nl: { readonly label: string }; readonly en: { readonly label: string } }>>;
  export default families;
}
declare module "*/situations.yaml" {
  const situations: import("../domain/tools/suggest.ts").Situations;
  export default situations;
}
