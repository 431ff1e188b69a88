import type { Card } from "../../../domain/tools/card.ts";
import type { Method } from "../../../domain/tools/method.ts";
import type { Block } from "../../../report/model.ts";
import { formOf } from "../catalogue.ts";
import { notWhenSentence } from "../sentences.ts";
import { dutch, ended, heading, joined, labelled, list, paragraph, table } from "./blocks.ts";
import { factsOf } from "./facts.ts";
import type { Advised } from "./input.ts";
import { notWhen } from "./recommendation.ts";

type CardInput = Pick<Advised, "words" | "say" | "texts">;
/** The texts of a card that come as one paragraph each, the most important first. */
const paragraphs = ["youNeed", "yields", "inclusion", "reportBack"] as const;

/** The whole card of a form. */
export function fullCard(input: CardInput, method: Method): readonly Block[] {
  const { words, say, texts } = input;
  const card = texts.cards[method.id];
  if (!card) return [];
  const said = (text: string) => dutch(words, ended(text));
  return [
    heading(2, `kaart-${method.id}`, dutch(words, method.name)),
    paragraph(said(card.summary)),
    table(say("factsCaption"), [say("facts.what"), say("facts.about")], factsOf(input, method, card), [4, 8]),
    paragraph([{ kind: "strong", text: say("card.steps") }]),
    list(
      card.steps.map((step) => dutch(words, step)),
      true,
    ),
    paragraph([{ kind: "strong", text: say("card.strong") }]),
    list(card.strong.map((one) => dutch(words, one))),
    paragraph([{ kind: "strong", text: say("card.watchOut") }]),
    list(card.watchOut.map((one) => dutch(words, one))),
    paragraph(notWhen(input, card.notWhen)),
    ...paragraphs.flatMap((key) => {
      const text = card[key];
      return text ? [paragraph(labelled(say(`card.${key}`), said(text)))] : [];
    }),
    ...combinations(input, card),
    ...(card.example ? [paragraph(labelled(say("card.example"), said(card.example)))] : []),
    paragraph(
      joined(
        say("card.judged"),
        ...(method.sourceChecked === false ? [say("card.unchecked")] : []),
        labelled(say("card.sources"), dutch(words, `${card.sources.map(({ title, site }) => `${title}, ${site}`).join("; ")}.`)),
      ),
      true,
    ),
  ];
}

function combinations({ words, say }: CardInput, { combinesWith = [] }: Card): readonly Block[] {
  const items = combinesWith.flatMap(({ method, how }) => {
    const name = formOf(method)?.name;
    return name ? [labelled(`${name}.`, dutch(words, how))] : [];
  });
  return items.length === 0 ? [] : [paragraph([{ kind: "strong", text: say("card.combines") }]), list(items)];
}

/** Room of a card that takes half a page, counted in lines as a dense page has them. Broad rather than exact: letters differ. */
const room = { lines: 23, across: 82, beside: 36 };

/**
 * A card for half a page. What does not fit is left out, the least important first: name, summary, facts, steps, when not to use it
 * and what to watch always stand; then the strong points, what must be there, what it yields, who otherwise would not come, how
 * people hear back. Its last line says where the whole card is.
 */
function halfCard(input: CardInput, method: Method): readonly Block[] {
  const { words, say, texts } = input;
  const card = texts.cards[method.id];
  if (!card) return [];
  const said = (text: string) => dutch(words, ended(text));
  const facts = factsOf(input, method, card)
    .slice(0, 7)
    .map(([label, value]) => `${label}: ${value}`)
    .join("; ");
  const beside = (
    title: string,
    items: readonly string[],
    ordered = false,
  ): { readonly blocks: readonly Block[]; readonly lines: number } => ({
    blocks: [
      paragraph([{ kind: "strong", text: title }]),
      list(
        items.map((item) => dutch(words, item)),
        ordered,
      ),
    ],
    lines: 1 + items.reduce((sum, item) => sum + linesIn(item, room.beside), 0),
  });
  const steps = beside(say("card.steps"), card.steps, true);
  const watch = beside(say("card.watchOut"), card.watchOut);
  const strong = beside(say("card.strong"), card.strong);
  const never = notWhenSentence(words, card.notWhen);
  const fixed = 3 + [card.summary, facts, never].reduce((sum, text) => sum + linesIn(text, room.across), 0);
  const withStrong = Math.max(steps.lines, watch.lines + strong.lines);
  const takesStrong = fixed + withStrong <= room.lines;
  let left = room.lines - fixed - (takesStrong ? withStrong : Math.max(steps.lines, watch.lines));
  const more = paragraphs.flatMap((key): readonly Block[] => {
    const text = card[key];
    if (!text) return [];
    const label = say(`card.${key}`);
    const lines = linesIn(`${label} ${text}`, room.across) + spacing;
    if (lines > left) {
      // What comes after is less important: it may not take the place of this.
      left = 0;
      return [];
    }
    left -= lines;
    return [paragraph(labelled(label, said(text)))];
  });
  return [
    heading(1, `kaart-${method.id}`, dutch(words, method.name)),
    paragraph(said(card.summary)),
    paragraph(ended(facts)),
    { kind: "columns", left: steps.blocks, right: takesStrong ? [...watch.blocks, ...strong.blocks] : watch.blocks },
    paragraph(notWhen(input, card.notWhen)),
    ...more,
    paragraph(say("card.whole"), true),
  ];
}

/** White between two paragraphs, in lines. */
const spacing = 0.35;
const linesIn = (text: string, room: number): number => Math.ceil(text.length / room);

/** Cards two on a page. */
export function cardPages(input: CardInput, methods: readonly Method[]): readonly Block[] {
  return methods.flatMap((method, at): readonly Block[] => [
    ...(at > 0 && at % 2 === 0 ? [{ kind: "pageBreak" } as const] : []),
    ...halfCard(input, method),
  ]);
}
