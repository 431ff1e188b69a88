/** `content/situations.yaml`: kinds that people choose have words that suggest them, the others follow from answers. */
export type Situations = Readonly<
  Record<
    string,
    | { readonly words: readonly string[] }
    | { readonly implied: true; readonly nl: { readonly label: string }; readonly en: { readonly label: string } }
  >
>;

/** The kinds of case that title and summary point to: those with most different words in them, at most two; or none. */
export function suggestedKinds(title: string, summary: string, situations: Situations): readonly string[] {
  const text = `${title} ${summary}`.toLowerCase();
  const hits = Object.entries(situations).map(([id, kind]) => ({
    id,
    count: "words" in kind ? new Set(kind.words.filter((word) => text.includes(word))).size : 0,
  }));
  const most = Math.max(...hits.map(({ count }) => count));
  return most === 0
    ? []
    : hits
        .filter(({ count }) => count === most)
        .map(({ id }) => id)
        .toSorted()
        .slice(0, 2);
}
