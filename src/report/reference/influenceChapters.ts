import type { Block, Placed } from "../model.ts";
import { callout, chapter, p, part, section, small, table, ul } from "./written.ts";

/** Who is hit how hard, and how much say each has. */
const groups: readonly Placed[] = [
  { label: "Bewoners van de Stationsbuurt", up: 5, across: 2 },
  { label: "Bewoners van de Molenweg", up: 4, across: 2 },
  { label: "Ondernemers Stationsstraat", up: 4, across: 3 },
  { label: "Mensen die thuis zorg krijgen", up: 5, across: 1 },
  { label: "Mantelzorgers en thuiszorg", up: 4, across: 1 },
  { label: "Reizigers met de auto", up: 4, across: 1 },
  { label: "Vervoerder en stationseigenaar", up: 2, across: 4 },
  { label: "Wijkraad Stationsbuurt", up: 3, across: 4 },
  { label: "Scholengemeenschap De Brug", up: 3, across: 2 },
  { label: "Gemeenteraad", up: 1, across: 5 },
];

const differences: readonly Block[] = [
  section("h4-verschil", "Verschil per groep"),
  p("De mate van invloed is voor alle groepen gelijk, met één uitzondering. De wijkraad geeft volgens zijn eigen regeling advies."),
  table(
    "Wat elke groep mag verwachten",
    ["Groep", "Trede", "Wat we beloven"],
    [
      ["Bewoners en ondernemers", "2 raadplegen", "We vragen uw mening en ervaring, en laten zien wat we ermee deden."],
      ["Wijkraad", "3 adviseren", "We vragen uw advies, en wijken er alleen met uitleg van af."],
      ["Reizigers", "1 informeren", "We vertellen op tijd wat er verandert, en waar u dan kunt parkeren."],
    ],
    { widths: [27, 20, 53] },
  ),
];

const stakeholders = (full: boolean): Block =>
  table(
    "Betrokkenen",
    ["Groep", "Geraakt", "Invloed", ...(full ? ["Houding", "Bereikbaar"] : []), "Hoe we hen bereiken"],
    [
      ["verdeeld", "makkelijk", "brief en huis-aan-huisblad"],
      ["tegen", "makkelijk", "brief, en een gesprek op straat"],
      ["verdeeld", "makkelijk", "winkeliers\u00advereniging"],
      ["onbekend", "lastig", "via de thuiszorg en de huisarts"],
      ["onbekend", "lastig", "steunpunt mantelzorg"],
      ["tegen", "lastig", "borden op het parkeerterrein"],
      ["voor", "makkelijk", "vast overleg"],
      ["voor", "makkelijk", "vergadering"],
      ["onbekend", "makkelijk", "directie en leerlingenraad"],
      ["verdeeld", "makkelijk", "griffie"],
    ].map(([attitude = "", reachable = "", how = ""], index) => {
      const { label, up, across } = groups[index]!;
      return [label, String(up), String(across), ...(full ? [attitude, reachable] : []), how];
    }),
    { widths: full ? [28, 11, 11, 12, 14, 24] : [38, 11, 11, 40], numeric: [1, 2] },
  );

const barriers: readonly (readonly string[])[] = [
  ["Mensen die minder digivaardig zijn", "alles kan ook op papier en per telefoon"],
  ["Mensen met een beperking", "een zaal zonder drempels, met ringleiding en een rustige plek"],
];

/** Chapters 4 to 6: what is promised, who is involved, and who does what. */
export const influenceChapters = (full: boolean): readonly Block[] => [
  chapter("h4", "4. Mate van invloed"),
  p(
    "Op de [[ladder van invloed|ladder]] kiezen we trede 2. We beloven **raadplegen**: we vragen uw mening en ervaring, en laten zien wat we ermee deden. De raad mag alleen met uitleg per punt afwijken van de uitkomst.",
  ),
  {
    kind: "columns",
    left: [
      {
        kind: "ladder",
        alt: "Zes treden. De bodem is trede 2, het plafond is trede 3. De belofte is trede 2, raadplegen.",
        caption: "De ladder van invloed, met de ruimte in deze zaak.",
        rungs: [
          { number: 1, name: "informeren", state: "outside" },
          { number: 2, name: "raadplegen", note: "belofte, bodem", state: "advice" },
          { number: 3, name: "adviseren", note: "plafond", state: "possible" },
          { number: 4, name: "coproduceren", state: "outside" },
          { number: 5, name: "meebeslissen", state: "outside" },
          { number: 6, name: "zelf doen", state: "outside" },
        ],
      },
    ],
    right: [
      p("[[Bodem|bodem]]: trede 2. Bij een verordening hoort inspraak, dus minder dan raadplegen mag niet."),
      p("[[Plafond|plafond]]: trede 3. Er zijn varianten binnen vaste kaders. Wie samen ontwerpt, heeft meer ruimte nodig."),
      p("**Keuze:** trede 2. Dat is ook wat de afwegingskaart adviseert."),
    ],
  },
  section("h4-waarom", "Waarom niet meer"),
  p(
    "De raad heeft al besloten dat er betaald parkeren komt. Een groep laten adviseren over de uitwerking wekt de indruk dat ook dat nog open is. Daarom vragen we breed naar ervaringen, en leggen we de keuzes goed uit.",
  ),
  ...(full ? differences : []),
  ...(full
    ? [
        part("h4-democratie", "Hoe we naar democratie kijken"),
        p(
          "Bij deze opgave hoort de raad iedereen en weegt hij zelf af. Dat past bij een keuze waarbij de hele stad belang heeft, en niet alleen de buurt.",
        ),
      ]
    : []),

  chapter("h5", "5. Betrokkenen en inclusie"),
  p(
    "Er zijn tien groepen. De figuur laat zien hoe zwaar zij geraakt worden en hoeveel invloed zij nu op het besluit hebben. Linksboven staan groepen die veel merken en weinig te zeggen hebben. Zij krijgen extra aandacht.",
  ),
  {
    kind: "figure",
    alt: "Vijf groepen worden fors geraakt en hebben weinig invloed: bewoners van beide buurten, mensen die zorg krijgen, hun verzorgers en reizigers.",
    caption: "Hoe zwaar groepen geraakt worden en hoeveel invloed zij hebben. Dezelfde cijfers staan in de tabel hieronder.",
    dataElsewhere: true,
    art: {
      kind: "matrix",
      what: "Groep",
      across: { name: "Invloed op het besluit", from: 1, to: 5, low: "bijna geen", high: "beslissend" },
      up: { name: "Hoe geraakt", from: 1, to: 5, low: "bijna niet", high: "zeer fors" },
      items: groups,
    },
  },
  stakeholders(full),
  ...(full
    ? [
        section("h5-werving", "Hoe mensen aan tafel komen"),
        p(
          "Iedereen mag meedoen. Daarnaast nodigen we gericht uit: zes straten die het zwaarst geraakt worden krijgen bezoek aan de deur. De groep hoeft geen exacte afspiegeling te zijn, maar wel zo verschillend mogelijk.",
        ),
      ]
    : []),
  section("h5-drempels", "Drempels, en wat we eraan doen"),
  table(
    "Drempels en maatregelen",
    ["Voor wie is het lastig", "Wat we doen"],
    [
      ["Mensen met weinig tijd", "korte gesprekken op straat, ook op zaterdag en na zes uur"],
      ["Mensen die moeite hebben met lezen", "eenvoudige taal, plaatjes, en iemand die helpt met invullen"],
      ["Anderstaligen", "een tolk ((tr|Türkçe)) en ((pl|polski)) op twee avonden, en een vertaalde brief"],
      ...(full ? barriers : []),
    ],
    { widths: [38, 62] },
  ),
  ...(full
    ? [
        section("h5-wie-niet", "Wie er niet is"),
        p(
          "Toekomstige bewoners van de woningen aan het Perronpark kunnen nog niet meepraten. Hun belang staat als apart punt in de afweging: zijn er straks genoeg vergunningen? Het team Wonen bewaakt dat.",
        ),
      ]
    : []),
  callout(
    "tip",
    "**Tip.** Vraag de thuiszorg om de vragenlijst mee te nemen. Zo bereik je mensen die nooit naar een avond komen, en kost het hen niets extra’s.",
  ),

  chapter("h6", "6. Rollen"),
  table(
    "Wie doet wat",
    ["Wie", "Rol", "Taak in dit proces"],
    [
      ["Gemeenteraad", "kaderstellend en controlerend", "stelt dit kader vast, en neemt het besluit"],
      ...(full ? [["College", "opdrachtgever", "legt per punt uit wat is overgenomen en wat niet"]] : []),
      ["Teammanager Mobiliteit", "proceseigenaar", "zorgt dat het proces klopt en bewaakt de grenzen"],
      ["Projectleider parkeren", "uitvoerder", "organiseert de stappen en schrijft het verslag"],
      ["Griffier", "bewaakt het proces", "kijkt na elke stap of de afspraken zijn nagekomen"],
      ...(full ? [["Wijkraad", "adviseur", "geeft advies over het ontwerp, binnen zes weken"]] : []),
      ["Gespreksleider van buiten", "onafhankelijk", "leidt de avonden in februari en april"],
    ],
    { widths: [29, 26, 45] },
  ),
  ...(full
    ? [
        section("h6-raad", "Wanneer de raad aan zet is"),
        ul(
          "**17 december 2026, kaderstellend.** De raad stelt de grenzen en de mate van invloed vast, en zegt wat hij met de uitkomst doet.",
          "**8 april 2027, volksvertegenwoordigend.** Raadsleden lopen mee tijdens een avond en horen zelf wat er leeft.",
          "**24 juni 2027, controlerend.** De raad neemt het besluit, met het verslag erbij.",
        ),
        p("Raadsleden luisteren op de avonden mee. Zij geven dan geen mening over de uitkomst, want die moeten zij later afwegen."),
      ]
    : []),
  small("Namen staan niet in dit kader. Wie een functie vervult, is te vinden via het algemene nummer van de gemeente."),
];
