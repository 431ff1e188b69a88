import type { Block, Moment, Placed } from "../model.ts";
import { kinds } from "./processChapters.ts";
import { callout, chapter, p, part, section, small, table, ul } from "./written.ts";

const streets = [
  "Stationsstraat",
  "Molenweg",
  "Perronpark",
  "Seinhuisplein",
  "Spoorlaan",
  "Wisselstraat",
  "Locomotiefhof",
  "Remisestraat",
  "Rangeerpad",
  "Goederenkade",
  "Kolenpark",
  "Overwegstraat",
  "Conducteurslaan",
  "Machinistenhof",
  "Bielzenpad",
  "Baanwachterstraat",
] as const;
const people = ["bewoners", "ondernemers", "mantelzorgers", "ouders van schoolkinderen", "huurders", "eigenaren van een garage"] as const;
const topics = ["Tijden", "Grens van het gebied", "Regels voor bezoek", "Laden en lossen"] as const;

/** One of a list, going round. */
const pick = <One>(all: readonly One[], at: number): One => all[at % all.length]!;
const months = ["januari", "februari", "maart", "april", "mei"] as const;
const dayOf = (at: number): string => `${1 + ((at * 3) % 28)} ${pick(months, Math.floor(at / 24))} 2027`;

const remarks = [
  ["Na zeven uur is er nergens plek, ook niet voor de thuiszorg.", "overgenomen", "Het voorstel loopt door tot 21 uur."],
  ["Overdag staat de straat juist leeg. Waarom dan betalen?", "niet overgenomen", "De telling laat 92 procent zien, tussen 8 en 17 uur."],
  ["Mijn bezoek blijft vaak een weekend. Dat wordt te duur.", "deels overgenomen", "Er komen 30 uur per maand voor een laag tarief."],
  ["Leg de grens niet midden in de straat.", "overgenomen", "De grens loopt nu achter de huizen langs."],
  ["De bestelbus staat elke ochtend dubbel.", "overgenomen", "Er komt een plek om te laden, tot 11 uur."],
  ["Geef eerst antwoord op de vragen van 2025.", "overgenomen", "De brief van januari begint daarmee."],
  ["Het kan alleen met een app, en die heb ik niet.", "overgenomen", "Betalen kan ook met een kaart en met munten."],
  ["Dit is een melkkoe. U verdient eraan.", "niet overgenomen", "De opbrengst is volgens de begroting gelijk aan de kosten."],
] as const;

const inOneStreet = (street: string, index: number): Block[] => {
  const counts = [8, 11, 14, 17, 20, 23].map((hour, at) => ({ hour, full: Math.min(100, 58 + ((index * 7 + at * 13) % 43)) }));
  const fullest = counts.reduce((most, one) => (one.full > most.full ? one : most));
  return [
    section(`e-${index}`, `${street}`),
    p(
      `In de ${street} wonen ${70 + index * 9} huishoudens en zijn er ${24 + ((index * 11) % 60)} plekken. Het is er het drukst om ${fullest.hour} uur: dan staat ${fullest.full} procent vol. We spraken hier ${6 + (index % 5)} keer met ${pick(people, index)}.`,
    ),
    {
      kind: "figure",
      alt: `Hoe vol de ${street} staat op een gewone dinsdag; het hoogst om ${fullest.hour} uur.`,
      caption: `Bezetting van de ${street} op dinsdag, in procenten van de plekken.`,
      art: {
        kind: "bars",
        what: "Tijd",
        measure: "Bezet",
        max: 100,
        items: counts.map(({ hour, full }) => ({ label: `${hour}.00 uur`, value: full, shown: `${full}\u00a0%` })),
      },
    },
    ...(index % 3 === 0
      ? [
          callout(
            "caution",
            "**Let op.** Hier is geteld tijdens werk aan de weg. Tel na de zomer opnieuw, voordat u er een besluit op baseert.",
          ),
        ]
      : []),
    part(`e-${index}-gehoord`, "Wat we hoorden"),
    ul(...[0, 1, 2].map((at) => `${pick(people, index + at)}: “${pick(remarks, index + at)[0]}”`)),
  ];
};

/** Groups in all corners of the matrix, with several in one cell. */
const everyone: readonly Placed[] = Array.from({ length: 25 }, (_, index) => ({
  label: `${pick(people, index).replace(/^./, (first) => first.toUpperCase())}, ${pick(streets, index * 3)}`,
  across: 1 + ((index * index) % 3) + (index % 7 === 0 ? 2 : 0),
  up: 5 - (index % 4),
}));

const everyMoment: readonly Moment[] = Array.from({ length: 30 }, (_, index): Moment => {
  const [month, day] = [1 + Math.floor(index / 5), 2 + (index % 5) * 5];
  const type = pick(["meeting", "message", "meeting", "message", "decision"] as const, index);
  const label = { meeting: "Gesprek", message: "Bericht aan", decision: "Overleg met het college over" }[type];
  return {
    label: `${label} ${pick(streets, index)}`,
    from: `2027-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    when: `${day} ${pick(["januari", "februari", "maart", "april", "mei", "juni"], month - 1)} 2027`,
    type,
  };
});

/** What a long process leaves behind: streets one by one, everyone who was heard, every reaction with its answer, and the log. */
export const annexes: readonly Block[] = [
  { kind: "pageBreak" },
  chapter("e", "Bijlage E. Straat voor straat"),
  p("Per straat staat hier hoe vol het is en wat we hoorden. De tellingen zijn van september 2026, op dinsdag, donderdag en zaterdag."),
  ...streets.flatMap(inOneStreet),

  { kind: "pageBreak" },
  chapter("f", "Bijlage F. Alle betrokkenen"),
  {
    kind: "figure",
    alt: "De meeste groepen worden fors geraakt en hebben weinig invloed op het besluit.",
    caption: "Vijfentwintig groepen, elk met een nummer.",
    art: {
      kind: "matrix",
      what: "Groep",
      across: { name: "Invloed op het besluit", from: 1, to: 5, low: "bijna geen", high: "beslissend" },
      up: { name: "Hoe geraakt", from: 1, to: 5, low: "bijna niet", high: "zeer fors" },
      items: everyone,
    },
  },

  { kind: "pageBreak" },
  chapter("g", "Bijlage G. Planning per straat"),
  {
    kind: "figure",
    alt: "Van januari tot en met juni 2027 is er elke week een gesprek, een bericht of een overleg.",
    caption: "Alle momenten, straat voor straat.",
    art: { kind: "timeline", what: "Moment", when: "Wanneer", items: everyMoment, kinds },
  },

  { kind: "pageBreak" },
  chapter("h", "Bijlage H. Reacties en antwoorden"),
  p("Elke reactie heeft een nummer. Wie reageerde, vindt zijn nummer in de brief die bij de reactie hoort."),
  table(
    "Reacties op het ontwerp",
    ["Nummer", "Onderwerp", "Reactie", "Antwoord", "Waarom"],
    Array.from({ length: 140 }, (_, index) => {
      const [said, answer, why] = pick(remarks, index * 3 + Math.floor(index / 8));
      return [`Z${String(index + 1).padStart(3, "0")}`, pick(topics, index), said, answer, why];
    }),
    { widths: [11, 17, 30, 16, 26] },
  ),

  { kind: "pageBreak" },
  chapter("i", "Bijlage I. Tellingen"),
  table(
    "Plekken en bezetting per straat en tijd",
    ["Straat", "Plekken", "8 uur", "14 uur", "20 uur"],
    ["dinsdag", "donderdag", "zaterdag"].flatMap((day, at) =>
      streets.map((street, index) => [
        `${street}, ${day}`,
        String(24 + ((index * 11) % 60)),
        ...[0, 1, 2].map((time) => `${52 + ((index * 7 + time * 11 + at * 17) % 49)}\u00a0%`),
      ]),
    ),
    { numeric: [1, 2, 3, 4], widths: [40, 15, 15, 15, 15] },
  ),

  { kind: "pageBreak" },
  chapter("j", "Bijlage J. Logboek"),
  small("Zonder namen en adressen. Het logboek wordt op 1 oktober 2027 gewist."),
  {
    kind: "definitions",
    items: Array.from({ length: 110 }, (_, index) => ({
      term: `${dayOf(index)}, ${pick(streets, index * 5)}`,
      body: [
        p(
          `${pick(["Gesproken met", "Gebeld met", "Brief van", "Op de koffie bij", "Rondgang met"], index)} ${pick(people, index * 2)}. ${pick(remarks, index * 5)[0]}`,
        ),
        ...(index % 4 === 0 ? [small(`Vervolg: ${pick(remarks, index * 5)[2]}`)] : []),
      ],
    })),
  },
];
