import allDuties from "../../../../../content/duties.yaml";
import { dutiesOf } from "../../../../domain/duties.ts";
import type { OptionId, QuestionId } from "../../../../engine/types.ts";
import type { Block } from "../../../../report/model.ts";
import {
  bullets,
  cellIn,
  chosenIn,
  dayIn,
  dayText,
  madeBy,
  optionIn,
  optionText,
  paragraph,
  type Reader,
  rowsOf,
  textIn,
} from "../input.ts";

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
  const groups = rowsOf(reader, "stakeholders")
    .map((row) => cellIn(reader, "stakeholders", "group", row))
    .filter(Boolean)
    .join(", ");
  const first = dayIn(reader, "firstContact");
  const steps = rowsOf(reader, "steps")
    .map((row) => cellIn(reader, "steps", "name", row))
    .filter(Boolean)
    .join(", ");
  const organiser = optionIn(reader, "organiser");
  const channels = chosenIn(reader, "channels")
    .map((option) => optionText(reader, "channels", option))
    .join(", ");
  const parts: readonly (readonly [key: string, text: string, ...origin: QuestionId[]])[] = [
    ["who", groups, "stakeholders"],
    ["about", textIn(reader, "caseTitle"), "caseTitle"],
    ["when", [first ? dayText(reader, first) : "", steps].filter(Boolean).join("; "), "firstContact", "steps"],
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
  const groups = rowsOf(reader, "stakeholders")
    .filter(({ cells: { invited } }) => !(invited?.kind === "single" && invited.option === "no"))
    .map((row) => cellIn(reader, "stakeholders", "group", row))
    .filter(Boolean)
    .join(", ");
  return [
    heading(reader, "reasons"),
    ...madeBy([paragraph(reader.say("law.reasonsWho", { groups: groups === "" ? reader.say("law.fillIn") : groups }))], "stakeholders"),
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
