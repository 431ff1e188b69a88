import { rungIds } from "../../../../domain/ids.ts";
import { quantityOf } from "../../../../domain/quantities.ts";
import type { Block, LadderRung } from "../../../../report/model.ts";
import { gap, optionIn, paragraph, type Reader } from "../input.ts";
import { rungNumber, rungWords } from "../../rungs.ts";

/** The promise, so that nobody has to look for it. */
export function promise(reader: Reader): Block[] {
  const rung = optionIn(reader, "influenceLevel");
  if (!rung) return [gap(reader, "influenceLevel")];
  const { name, promise: text } = rungWords(reader, rung);
  const body = [paragraph(reader.say("promise", { rung: name })), paragraph(text)];
  return [{ kind: "callout", tone: "outcome", body, origin: ["influenceLevel"] }];
}

/** The ladder with what is promised, and the limits as far as the answers settle them. */
export function ladder(reader: Reader): Block[] {
  const promised = rungNumber(optionIn(reader, "influenceLevel"));
  if (promised === 0) return [];
  const limit = (id: "floor" | "ceiling"): number | undefined => quantityOf(id, reader.answers, reader.known.profile).value;
  const [floor, ceiling] = [limit("floor"), limit("ceiling")];
  const rungs = rungIds.map((id, at): LadderRung => {
    const number = at + 1;
    const notes = [
      ...(number === promised ? [reader.say("ladder.promised")] : []),
      ...(number === floor ? [reader.say("ladder.floor")] : []),
      ...(number === ceiling ? [reader.say("ladder.ceiling")] : []),
    ];
    const isOutside = (floor !== undefined && number < floor) || (ceiling !== undefined && number > ceiling);
    return {
      number,
      name: rungWords(reader, id).name,
      state: number === promised ? "advice" : isOutside ? "outside" : "possible",
      ...(notes.length > 0 ? { note: notes.join(reader.say("ladder.and")) } : {}),
    };
  });
  const named = rungs.filter(({ note }) => note).map(({ number, name, note }) => `${number} ${name}: ${note}`);
  const alt = `${reader.say("ladder.alt")} ${named.join("; ")}.`;
  return [{ kind: "ladder", alt, caption: reader.say("ladder.caption"), rungs, origin: ["influenceLevel"] }];
}
