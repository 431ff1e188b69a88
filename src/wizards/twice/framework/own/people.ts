import type { Block, Placed } from "../../../../report/model.ts";
import { amountText, bullets, capital, cellIn, gap, isSettled, madeBy, numberIn, paragraph, type Reader, rowsOf } from "../input.ts";
import { capitalText, joinedText, saidIn, sentenceWith } from "../quoted.ts";

/** Who is hit and who has power, for the groups of which both are known. The table under it says the same. */
export function powerMap(reader: Reader): Block[] {
  const items = rowsOf(reader, "stakeholders").flatMap((row): Placed[] => {
    const { affected, power } = row.cells;
    return affected?.kind === "scale" && power?.kind === "scale"
      ? [{ label: capital(cellIn(reader, "stakeholders", "group", row)), across: power.value, up: affected.value }]
      : [];
  });
  if (items.length < 2) return [];
  const axis = (key: "across" | "up") => ({
    name: reader.say(`powerMap.${key}`),
    from: 1,
    to: 5,
    low: reader.say(`powerMap.${key}Low`),
    high: reader.say(`powerMap.${key}High`),
  });
  return [
    {
      kind: "figure",
      origin: ["stakeholders"],
      alt: reader.say("powerMap.alt"),
      caption: reader.say("powerMap.caption"),
      art: { kind: "matrix", what: reader.say("powerMap.what"), across: axis("across"), up: axis("up"), items },
      dataElsewhere: true,
    },
  ];
}

/** Groups that are not invited, each with its reason, and those that come later. */
export function notInvited(reader: Reader): Block[] {
  const rows = rowsOf(reader, "stakeholders");
  const invited = (option: string) => rows.filter(({ cells: { invited: one } }) => one?.kind === "single" && one.option === option);
  const items = invited("no").map((row) => {
    const [group, why] = [capitalText(saidIn(reader, "stakeholders", "group", row)), saidIn(reader, "stakeholders", "whyNot", row)];
    return why === "" ? sentenceWith(reader, "notInvitedNoReason", { group }) : sentenceWith(reader, "notInvitedItem", { group, why });
  });
  const later = invited("later").map((row) => saidIn(reader, "stakeholders", "group", row));
  return madeBy(
    [
      ...(items.length > 0 ? [paragraph(reader.say("notInvited")), bullets(items)] : []),
      ...(later.length > 0 ? [paragraph(sentenceWith(reader, "later", { groups: joinedText(later, ", ") }))] : []),
    ],
    "stakeholders",
  );
}

/** Whether there is enough, as a scale in words, with hours and euros when they are known. */
export function resources(reader: Reader): Block[] {
  if (!isSettled(reader, "resourceFit")) return [gap(reader, "resourceFit")];
  const at = numberIn(reader, "resourceFit") ?? 1;
  const label = reader.words.t(`questions.resourceFit.positions.${at}.label`);
  const said = (id: "hours" | "euros", value: number | undefined): Block[] =>
    value === undefined ? [] : [paragraph(reader.say(`resources.${id}`, { count: amountText(reader, value) }))];
  const scale: Block = {
    kind: "scale",
    label: reader.say("resources.label"),
    from: 1,
    to: 5,
    at,
    words: reader.say("resources.position", { at, of: 5, label }),
  };
  const amounts = [...said("hours", numberIn(reader, "resourceHours")), ...said("euros", numberIn(reader, "resourceEuros"))];
  return madeBy([scale, ...amounts], "resourceFit", "resourceHours", "resourceEuros");
}
