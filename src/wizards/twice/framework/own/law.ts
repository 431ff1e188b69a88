import allDuties from "../../../../../content/duties.yaml";
import { dutiesOf } from "../../../../domain/duties.ts";
import type { OptionId, QuestionId } from "../../../../engine/types.ts";
import type { Block, Text } from "../../../../report/model.ts";
import { bullets, chosenIn, dayIn, dayText, madeBy, optionIn, optionText, paragraph, type Reader, rowsOf, textIn } from "../input.ts";
import { joinedText, quoted, saidIn, sentenceWith } from "../quoted.ts";

const heading = (reader: Reader, id: string): Block => ({ kind: "heading", level: 2, id: `law-${id}`, text: reader.say(`law.${id}`) });
const has = (reader: Reader, ...tracks: readonly OptionId[]): boolean =>
  chosenIn(reader, "legalTracks").some((one) => tracks.includes(one));

/** What the law asks, with its place. Duties of which the content is unsure are never in the list of the product. */
export function duties(reader: Reader): Block[] {
  const { words, known } = reader;
  const { ordinance } = known.profile.references;
  const items = dutiesOf(reader.answers, allDuties).map((duty) => {
    const { text, cite } = duty[words.lang];
    const place = duty.id === "ordinanceRule" && ordinance ? [ordinance.title, ordinance.articles].filter(Boolean).join(", ") : cite;
    return `${text} (${place.replace(/\.$/, "")})`;
  });
  if (items.length === 0) return [];
  return madeBy([heading(reader, "duties"), bullets(items), paragraph(reader.say("law.dutiesCheck"), true)], "legalTracks");
}

/** The five things a public notice says, as far as they are known; only where the law asks for one. */
export function publicNotice(reader: Reader): Block[] {
  if (!has(reader, "environmentPlan", "projectDecision")) return [];
  const groups = joinedText(
    rowsOf(reader, "stakeholders").map((row) => saidIn(reader, "stakeholders", "group", row)),
    ", ",
  );
  const first = dayIn(reader, "firstContact");
  const steps = joinedText(
    rowsOf(reader, "steps").map((row) => saidIn(reader, "steps", "name", row)),
    ", ",
  );
  const organiser = optionIn(reader, "organiser");
  const channels = chosenIn(reader, "channels")
    .map((option) => optionText(reader, "channels", option))
    .join(", ");
  const parts: readonly (readonly [key: string, text: Text, ...origin: QuestionId[]])[] = [
    ["who", groups, "stakeholders"],
    ["about", quoted(reader, textIn(reader, "caseTitle")), "caseTitle"],
    ["when", joinedText([first ? dayText(reader, first) : "", steps], "; "), "firstContact", "steps"],
    ["roles", organiser ? reader.say(`tell.organiser.${organiser}`) : "", "organiser"],
    ["information", channels, "channels"],
  ];
  return [
    heading(reader, "notice"),
    ...madeBy([paragraph(reader.say("law.noticeIntro"))], "legalTracks"),
    {
      kind: "definitions",
      items: parts.map(([key, text, ...origin]) => ({
        term: reader.say(`law.${key}`),
        body: madeBy([paragraph(text === "" ? reader.say("law.fillIn") : text)], ...origin),
      })),
    },
  ];
}

/** Before the process a promise, afterwards completed as the statement of reasons. */
export function statementOfReasons(reader: Reader): Block[] {
  if (!has(reader, "environmentalVision", "programme", "environmentPlan", "projectDecision")) return [];
  const groups = joinedText(
    rowsOf(reader, "stakeholders")
      .filter(({ cells: { invited } }) => !(invited?.kind === "single" && invited.option === "no"))
      .map((row) => saidIn(reader, "stakeholders", "group", row)),
    ", ",
  );
  return [
    heading(reader, "reasons"),
    ...madeBy(
      [paragraph(sentenceWith(reader, "law.reasonsWho", { groups: groups === "" ? reader.say("law.fillIn") : groups }))],
      "stakeholders",
    ),
    ...madeBy(
      [
        paragraph(reader.say("law.reasonsResults")),
        ...(has(reader, "environmentalVision", "programme") ? [paragraph(reader.say("law.reasonsPolicy"))] : []),
      ],
      "legalTracks",
    ),
  ];
}

/** What an applicant must say with a permit; nothing more may be asked. */
export function permitReport(reader: Reader): Block[] {
  if (!has(reader, "outOfPlanPermit")) return [];
  return madeBy(
    [
      heading(reader, "permit"),
      paragraph(reader.say("law.permitIntro")),
      bullets(["Whether", "How", "Results"].map((end) => reader.say(`law.permit${end}`))),
    ],
    "legalTracks",
  );
}
