import type { Block } from "../model.ts";
import { callout, chapter, p, section, small, table, ul } from "./written.ts";

/** Chapters 10 to 12 and the annexes. */
export const closingChapters = (full: boolean): readonly Block[] => [
  chapter("h10", "10. Terugkoppeling, verslag en evaluatie"),
  p(
    "Binnen drie weken na elke stap hoort iedereen die meedeed wat er is ingebracht, en wat we ermee doen. Geen bericht is ook geen antwoord.",
  ),
  table(
    "Wie hoort wat, en wanneer",
    ["Na stap", "Aan wie", "Wat", "Hoe", "Datum"],
    [
      ["2. Ophalen", "deelnemers en genodigden", "wat is ingebracht, en wat we ermee doen", "brief en website", "12 maart 2027"],
      ["4. Inspraak", "indieners van zienswijzen", "antwoord per zienswijze", "brief of mail", "9 juni 2027"],
      ["4. Inspraak", "raad", "verslag met alle reacties en antwoorden", "raadsvoorstel", "10 juni 2027"],
      ["Besluit", "iedereen", "het besluit, en wat er met de inbreng is gedaan", "brief en huis-aan-huisblad", "8 juli 2027"],
    ],
    { widths: [15, 21, 30, 19, 15], rowHeads: false },
  ),
  p(
    "Het verslag is openbaar, zonder persoonsgegevens. Er staat in wie meedeed en wie ontbrak, wat is gezegd, wat is overgenomen, en wat niet en waarom.",
  ),
  ...(full
    ? [
        section("h10-evaluatie", "Terugkijken"),
        p(
          "In oktober 2027 kijken we terug met deelnemers en met het team. Iedereen krijgt vijf korte vragen. De uitkomst gaat naar de raad, samen met een meting van hoe vol de straten dan staan.",
        ),
      ]
    : []),
  ...(full
    ? [
        section("h10-daarna", "Na het besluit"),
        p(
          "Betaald parkeren begint op zijn vroegst op 1 januari 2028. De wijkmanager schrijft elke maand wat er gebeurt en blijft aanspreekpunt. Na een jaar bekijkt de raad de tijden en de regels voor bezoek opnieuw.",
        ),
      ]
    : []),

  chapter("h11", "11. Wettelijke verantwoording"),
  p("Deze bouwstenen kunnen zo in de bekendmaking en in het raadsvoorstel. Wat tussen haken staat, vul je na afloop in."),
  table(
    "Bouwstenen voor kennisgeving en motivering",
    ["Onderdeel", "Tekst"],
    [
      ["Wie", "Het college bereidt een wijziging van de parkeerverordening voor. De raad besluit."],
      ["Waarover", "De invoering van betaald parkeren in de Stationsbuurt: tijden, grens en regels voor bezoek."],
      ["Wanneer", "Het ontwerp ligt van 19 april tot en met 31 mei 2027 ter inzage."],
      ...(full ? [["Hoe meedoen", "Iedereen kan schriftelijk of mondeling een zienswijze geven."]] : []),
      ["Wie betrokken waren", "[in te vullen na afloop]"],
      ["Resultaten", "[in te vullen na afloop]"],
    ],
    { widths: [24, 76] },
  ),
  ...(full
    ? [callout("tip", "**Tip.** Laat de jurist de bouwstenen nakijken. Dit kader is een hulpmiddel en geen juridisch advies.")]
    : []),

  chapter("h12", "12. Keuzes, afwijkingen en open punten"),
  p("Twee meldingen staan nog open. Zolang dat zo is, blijft dit kader een concept."),
  table(
    "Open meldingen",
    ["Melding", "Soort", "Wat er moet gebeuren"],
    [
      ["Te weinig tijd tussen inspraak en besluit", "stop", "planning aanpassen, zie [hoofdstuk 7](#h7)"],
      ["De grens van 1 euro is niet doorgerekend", "stop", "financiën rekent dit door voor 17 december"],
      ["Geen telefoonnummer voor vragen", "nog invullen", "klantcontact levert het nummer"],
    ],
    { widths: [40, 16, 44] },
  ),
  ...(full
    ? [
        section("h12-aanvaard", "Aanvaard, met reden"),
        p(
          "**Grote verschillen tussen groepen, en toch één mate van invloed.** De wijkraad adviseert al volgens zijn eigen regeling. Nog een adviesgroep ernaast zou verwarren.",
        ),
      ]
    : []),
  section("h12-begrippen", "Begrippen"),
  {
    kind: "definitions",
    items: [
      {
        id: "ladder",
        term: "Ladder van invloed",
        body: [p("Zes treden die zeggen hoeveel invloed mensen krijgen, van informeren tot zelf doen.")],
      },
      { id: "bodem", term: "Bodem", body: [p("De laagste trede die mag, door de wet of door een eigen regel van de gemeente.")] },
      { id: "plafond", term: "Plafond", body: [p("De hoogste trede die kan, omdat er maar zoveel nog open is.")] },
      { id: "inspraak", term: "Inspraak", body: [p("Het recht om te reageren op een ontwerp voordat de gemeente besluit.")] },
      {
        id: "zienswijze",
        term: "Zienswijze",
        body: [p("Een reactie op een ontwerp dat ter inzage ligt."), small("Schriftelijk of mondeling, binnen zes weken.")],
      },
    ],
  },
  ...(full
    ? [
        section("h12-bijstellen", "Wanneer we dit kader bijstellen"),
        p(
          "Op 15 maart 2027 kijkt de projectleider met de griffier of het kader nog klopt. Verandert de mate van invloed, dan gaat het terug naar de raad.",
        ),
      ]
    : []),

  ...(full ? [{ kind: "pageBreak" } as const] : []),
  chapter("a", "Bijlage A. Afwegingskaart"),
  callout(
    "outcome",
    "Deze zaak is stevig en past bij raadplegen.",
    "Belofte: “We vragen uw mening en ervaring, en laten zien wat we ermee deden.”",
    "Telt gevoeligheid één stap zwaarder, dan verandert het advies niet.",
  ),
  table(
    "De aanpak: voorstel en keuze",
    ["Onderdeel", "Voorstel", "Keuze"],
    [
      ["Invloed", "2 raadplegen", "2 raadplegen"],
      ["Breedte", "4 dorp of stadsdeel, gericht geworven", "4 gelijk aan voorstel"],
      ["Intensiteit", "4 traject van drie of meer rondes", "3 twee contactmomenten (wijkt 1 af)"],
      ["Bestuurlijke borging", "5 raad stelt kader vooraf vast", "5 gelijk aan voorstel"],
    ],
    { widths: [26, 38, 36] },
  ),
  ...(full
    ? [
        p(
          "**Reden van afwijken:** eerder traject. In 2025 deden 400 bewoners mee aan het parkeeronderzoek. We gebruiken die antwoorden en vragen alleen wat nog niet bekend is.",
        ),
      ]
    : []),

  chapter("b", "Bijlage B. Gekozen vormen per stap"),
  table(
    "Vormen, en waarom zij passen",
    ["Stap", "Vorm", "Waarom", "Let op"],
    [
      ["1", "bewonersbrief", "bereikt iedereen in het gebied", "eenvoudige taal, één kant"],
      ["2", "straatgesprekken", "bereikt wie niet naar een avond komt", "vaste vragen, anders is het niet te vergelijken"],
      ...(full ? [["2", "vragenlijst", "geeft een beeld van de hele buurt", "wie niet antwoordt, telt nergens mee"]] : []),
      ...(full ? [["2", "avond per onderwerp", "mensen horen elkaars belangen", "begin met wat vastligt"]] : []),
      ["4", "zienswijzen", "wettelijk moment", "is geen gesprek"],
    ],
    { widths: [9, 24, 34, 33], rowHeads: false },
  ),

  ...(full ? [{ kind: "pageBreak" } as const] : []),
  chapter("c", "Bijlage C. Beslispunten voor de raad"),
  p("De raad van Voorbeeldgemeente, gelezen het voorstel van het college van 24 november 2026, **besluit**:"),
  {
    kind: "list",
    ordered: true,
    items: [
      [p("het participatiekader “Betaald parkeren in de Stationsbuurt” vast te stellen;")],
      [
        p(
          "de volgende ruimte open te laten: tijden, grens van het gebied, regels voor bezoek, en plekken voor laden en lossen, binnen de grenzen van [hoofdstuk 3](#h3);",
        ),
      ],
      [p("als mate van invloed **raadplegen** te kiezen;")],
      [p("alleen met uitleg per punt af te wijken van de uitkomst;")],
      [
        p("zelf aan zet te zijn op drie momenten:"),
        ul("17 december 2026: kader vaststellen", "8 april 2027: meelopen tijdens een avond", "24 juni 2027: besluit"),
      ],
      [p("€\u00a018.500 en 234 uur beschikbaar te stellen, uit het budget Mobiliteit.")],
    ],
  },
  p("Aldus besloten in de openbare vergadering van:"),
  { kind: "writingLines", lines: 1, label: "Datum" },
  {
    kind: "columns",
    left: [{ kind: "writingLines", lines: 1, label: "De griffier" }],
    right: [{ kind: "writingLines", lines: 1, label: "De voorzitter" }],
  },

  ...(full ? [{ kind: "pageBreak" } as const] : []),
  chapter("d", "Bijlage D. Sjabloon eindverslag"),
  p("Vul dit blad na elke stap in. Lege vakken zijn ook een antwoord: dan weten we wat we nog missen."),
  table(
    "Ingebracht, antwoord en waarom",
    ["Onderwerp", "Wat is ingebracht", "Antwoord", "Waarom"],
    ["Tijden", "Grens van het gebied", "Regels voor bezoek", "Laden en lossen", "Iets anders"].map((subject) => [subject, "", "", ""]),
    { widths: [22, 30, 18, 30] },
  ),
  p("Wat is gedaan voor wie niet meedeed?"),
  { kind: "tickBoxes", items: ["Gebeld of bezocht", "Belang apart beschreven", "Niets, en in het verslag staat waarom"] },
];
