import type { Block, Moment } from "../model.ts";
import { callout, chapter, ol, p, section, small, table, ul } from "./written.ts";

/** The moments of the process; each is also a row of its table. */
const moments: readonly Moment[] = [
  { label: "Raad: kader", from: "2026-12-17", when: "17 december 2026", type: "decision" },
  { label: "Brief", from: "2027-01-11", when: "11 januari 2027", type: "message" },
  { label: "Zorgen en wensen ophalen", from: "2027-02-01", to: "2027-02-19", when: "1 t/m 19 februari 2027", type: "meeting" },
  { label: "Terugkoppeling", from: "2027-03-12", when: "12 maart 2027", type: "message" },
  { label: "Inspraak", from: "2027-04-19", to: "2027-05-31", when: "19 april t/m 31 mei 2027", type: "meeting" },
  { label: "Raad: besluit", from: "2027-06-24", when: "24 juni 2027", type: "decision" },
];

export const kinds = { name: "Soort", decision: "de raad is aan zet", meeting: "mensen kunnen meedoen", message: "bericht" } as const;

const steps = (full: boolean): Block =>
  table(
    "De stappen",
    ["Stap", "Wanneer", "Vorm", "Trede", ...(full ? ["Kernboodschap"] : [])],
    [
      ["Kader vaststellen", "raads\u00advergadering", "n.v.t.", "De grenzen staan vast voordat we iets vragen."],
      ["1. Vertellen wat er komt", "bewonersbrief", "1 informeren", "Dit ligt vast, dit is open, zo doet u mee."],
      ["2. Zorgen en wensen ophalen", "straatgesprekken, vragenlijst", "2 raadplegen", "Vertel ons hoe parkeren in uw straat werkt."],
      ["3. Laten zien wat we hoorden", "brief en website", "1 informeren", "Dit zei u, en dit doen we ermee."],
      ["4. Inspraak op het ontwerp", "zienswijzen", "2 raadplegen", "Dit is het plan. Klopt het voor u?"],
      ["Besluit", "raads\u00advergadering", "n.v.t.", "De raad legt uit waar hij afwijkt."],
    ].map(([name = "", form = "", rung = "", message = ""], index) => [name, moments[index]!.when, form, rung, ...(full ? [message] : [])]),
    { widths: full ? [23, 20, 18, 15, 24] : [32, 26, 24, 18] },
  );

const information: readonly Block[] = [
  section("h7-informatie", "Informatie vooraf"),
  p("Iedereen die meedoet, krijgt vooraf dezelfde zeven dingen te lezen, op twee kanten van één blad:"),
  ul(
    "de opgave, en waarom die nu speelt;",
    "wat vastligt en wat nog open is;",
    "de varianten, met hun nadelen;",
    "wat een vergunning en een uur parkeren kosten;",
    "de planning;",
    "wie besluit, en hoe;",
    "wat er met uw inbreng gebeurt.",
  ),
];

const budget: Block = {
  kind: "figure",
  alt: "Van het budget gaat het meeste naar de gesprekken op straat.",
  caption: "Verdeling van het budget van €\u00a018.500 over de onderdelen.",
  dataElsewhere: true,
  art: {
    kind: "bars",
    what: "Onderdeel",
    measure: "Bedrag",
    items: [
      { label: "Straatgesprekken", value: 6400, shown: "€\u00a06.400" },
      { label: "Onafhankelijke gespreksleider", value: 3900, shown: "€\u00a03.900" },
      { label: "Drukwerk en bezorging", value: 3700, shown: "€\u00a03.700" },
      { label: "Tolken en vertaling", value: 2100, shown: "€\u00a02.100" },
      { label: "Zaal en koffie", value: 1400, shown: "€\u00a01.400" },
      { label: "Onvoorzien", value: 1000, shown: "€\u00a01.000" },
    ],
  },
};

/** Chapters 7 to 9: the steps, the means, and what is done with what people bring. */
export const processChapters = (full: boolean): readonly Block[] => [
  chapter("h7", "7. Het proces in stappen"),
  {
    kind: "figure",
    alt: "Het proces loopt van december 2026 tot en met juni 2027, met twee perioden waarin mensen kunnen meedoen.",
    caption: "De momenten in de tijd. De data staan ook in de tabel.",
    dataElsewhere: true,
    art: { kind: "timeline", what: "Stap", when: "Wanneer", items: moments, kinds },
  },
  steps(full),
  callout(
    "stop",
    "**Eerst oplossen.** Tussen de laatste dag van de inspraak en het besluit zitten 24 dagen. Het verslag moet dan al veertien dagen bij de raad liggen. Zo blijft er te weinig tijd over om iets met de zienswijzen te doen.",
    ul("Begin de inspraak twee weken eerder.", "Of schuif het besluit naar de eerste vergadering na de zomer."),
  ),
  section("h7-wettelijk", "Wat de wet vraagt, en wat dat niet is"),
  p(
    "Stap 4 is een wettelijk moment. Het ontwerp ligt zes weken ter inzage en iedereen mag een [[zienswijze|zienswijze]] geven. We tellen die stap niet mee als extra participatie: hij is er altijd.",
  ),
  section("h7-vormen", "De gekozen vormen"),
  ol(
    [
      "**Straatgesprekken.** Twaalf keer staan twee mensen met een kaart op straat.",
      ul(
        "op een doordeweekse ochtend, voor bewoners en winkeliers",
        "op zaterdag, voor bezoek",
        "tussen vijf en zeven, voor reizigers bij het station",
      ),
    ],
    "**Vragenlijst.** Kort, op papier en op internet, met dezelfde vragen als op straat.",
    [
      "**Twee avonden in het Stationsgebouw.** Eén voor de buurt en één voor ondernemers.",
      ul(
        "begin met wat vastligt",
        ["dan per onderwerp een tafel", ul("tijden", "grens van het gebied", "regels voor bezoek")],
        "sluit af met wat er daarna gebeurt",
      ),
    ],
  ),
  ...(full ? information : []),
  ...(full
    ? [
        section("h7-spelregels", "Spelregels"),
        ul(
          "Er komt binnen twee weken een verslag, en wie erbij was mag daarop reageren.",
          "Iedereen komt aan het woord. De gespreksleider let daarop.",
          "Een minderheid die iets anders vindt, staat met haar redenen in het verslag.",
          "Wie een belang heeft, zoals een bedrijf of een tweede huis, zegt dat aan het begin.",
        ),
      ]
    : []),

  chapter("h8", "8. Middelen, privacy en risico’s"),
  section("h8-middelen", "Tijd en geld"),
  {
    kind: "scale",
    label: "Genoeg tijd, geld en mensen voor deze belofte",
    from: 1,
    to: 5,
    at: 3,
    words: "3 van 5. Het kan, als er niets tegenzit.",
  },
  ...(full ? [budget] : []),
  table(
    "Uren en geld per onderdeel",
    ["Onderdeel", "Uren", "Bedrag"],
    [
      ["Straatgesprekken", "160", "€\u00a06.400"],
      ["Onafhankelijke gespreksleider", "12", "€\u00a03.900"],
      ["Drukwerk en bezorging", "24", "€\u00a03.700"],
      ["Tolken en vertaling", "10", "€\u00a02.100"],
      ["Zaal en koffie", "8", "€\u00a01.400"],
      ["Onvoorzien", "20", "€\u00a01.000"],
      ["Samen", "234", "€\u00a018.500"],
    ],
    { numeric: [1, 2], sum: true, widths: [60, 18, 22] },
  ),
  section("h8-privacy", "Persoonsgegevens"),
  p(
    "We bewaren de straat en, als iemand dat wil, een e-mailadres voor de terugkoppeling. We vragen geen namen. De gegevens staan bij de gemeente, twee mensen kunnen erbij, en op 1 oktober 2027 zijn ze weg. De functionaris gegevensbescherming keek mee.",
  ),
  section("h8-risico", "Risico’s"),
  table(
    "Wat er mis kan gaan, en wat we dan doen",
    ["Risico", "Kans", "Gevolg", "Maatregel", "Wie"],
    [
      ["Bewoners van de Molenweg voelen zich overvallen", "3", "2", "bezoek aan de deur voordat de brief komt", "projectleider"],
      ["Weinig reacties van ondernemers", "2", "2", "de winkeliersvereniging belt na een week", "accountmanager"],
      ...(full ? [["Boosheid op sociale media", "2", "2", "elke dag antwoord, met een link naar de feiten", "communicatie"]] : []),
      ...(full
        ? [["Bedreiging van medewerkers op straat", "1", "3", "altijd met twee mensen, en stoppen als het moet", "teammanager"]]
        : []),
      ["Vertraging van het ontwerp", "2", "3", "inspraak schuift mee, en het besluit ook", "projectleider"],
    ],
    { numeric: [1, 2], widths: [30, 9, 11, 33, 17] },
  ),

  chapter("h9", "9. Wat we met de opbrengst doen"),
  p(
    "Het projectteam verwerkt alles per onderwerp. Software helpt bij het tellen, maar een mens leest elke reactie. Twee deelnemers controleren of de samenvatting klopt.",
  ),
  section("h9-wegen", "Waarop we wegen"),
  ol(
    "de kracht van het argument;",
    "hoe zwaar iemand geraakt wordt;",
    "of het uitvoerbaar is, en wat het kost;",
    "het belang van wie niet meepraat;",
    "hoe vaak iets is genoemd. Dat telt het minst: een goede reden van één persoon kan de doorslag geven.",
  ),
  section("h9-afwijken", "Als het college of de raad iets anders kiest"),
  p(
    "Afwijken mag, maar alleen met uitleg per punt. Die uitleg staat in het voorstel, in gewone taal, naast wat mensen zeiden. Blijven groepen het oneens, dan staan beide standpunten met hun redenen in het verslag en hakt de raad de knoop door.",
  ),
  small("Dit is wat de raad op 17 december 2026 vaststelt. Zie [beslispunten](#c) in bijlage C."),
];
