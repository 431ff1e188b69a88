import type { Block } from "../model.ts";
import { callout, chapter, ol, p, section, small, table, ul } from "./written.ts";

/** Chapters 0 to 3: the summary for residents, the task, why people are asked, and what can still change. */
export const openingChapters = (full: boolean): readonly Block[] => [
  chapter("h0", "0. Samenvatting voor inwoners"),
  callout(
    "summary",
    "In de Stationsbuurt is het vaak moeilijk om een parkeerplek te vinden. De gemeente wil daarom betaald parkeren invoeren. De gemeenteraad besluit daarover op 24 juni 2027.",
    "**Dit ligt vast:** er komt betaald parkeren, en het mag de gemeente niets kosten. **Dit is nog open:** de tijden, de grens van het gebied en de regels voor uw bezoek.",
    "**Wat u mag verwachten:** we vragen uw mening en ervaring, en laten zien wat we ermee deden. Meer invloed is nu niet mogelijk, omdat de raad al koos voor betaald parkeren. Hoe het precies gaat werken, bepalen we wel met uw hulp.",
    "**Wanneer:** u krijgt in januari 2027 een brief. Van 1 tot en met 19 februari kunt u zeggen wat u belangrijk vindt. Dat kan op straat, op papier, op internet en in het Stationsgebouw. Van 19 april tot en met 31 mei kunt u reageren op het plan.",
    "**Wat u van ons terughoort:** binnen drie weken na elke stap leest u wat er is gezegd en wat wij daarmee doen. Na het besluit krijgt u opnieuw een brief.",
    callout("gap", "**Nog invullen:** het telefoonnummer waar u vragen kunt stellen."),
  ),

  chapter("h1", "1. De opgave en het besluit"),
  p(
    "De Stationsbuurt telt 1.840 huishoudens en 96 bedrijven. Op werkdagen staat 94 procent van de plekken vol, vooral met auto’s van reizigers. Bewoners zoeken gemiddeld negen minuten naar een plek. De raad koos in de mobiliteitsvisie voor betaald parkeren in wijken waar meer dan 90 procent bezet is.",
  ),
  p(
    "Er is nog geen uitgewerkt plan. Deze opgave gaat over de invoering: waar, wanneer en voor wie. Het is beleid dat de raad vaststelt in een verordening. Daarom hoort er [[inspraak|inspraak]] bij.",
  ),
  ...(full
    ? [
        table(
          "De opgave in het kort",
          ["Vraag", "Antwoord"],
          [
            ["Soort opgave", "beleid, in een verordening"],
            ["Wie besluit", "de gemeenteraad"],
            ["Wanneer", "24 juni 2027"],
            ...(full ? [["Fase", "plan of beleid maken"]] : []),
            ["Regels", "inspraak volgens afdeling 3.4 van de Algemene wet bestuursrecht"],
            ["Eerdere besluiten", "mobiliteitsvisie (8 oktober 2025) en begroting 2027 (5 november 2026)"],
          ],
          { widths: [28, 72] },
        ),
      ]
    : []),
  section("h1-zwaarte", "Hoe zwaar deze zaak weegt"),
  p("De projectleider beantwoordde vier vragen over de zaak. Samen zeggen zij hoe stevig de aanpak moet zijn."),
  { kind: "scale", label: "Ingrijpendheid", from: 1, to: 5, at: 3, words: "3 van 5. Merkbaar: gewoonte, kosten of uitzicht verandert." },
  { kind: "scale", label: "Reikwijdte", from: 1, to: 5, at: 3, words: "3 van 5. Een buurt of wijk, of een paar verschillende groepen." },
  { kind: "scale", label: "Gevoeligheid", from: 1, to: 5, at: 4, words: "4 van 5. Veel aandacht of wantrouwen, of belangen botsen." },
  { kind: "scale", label: "Afhankelijkheid", from: 1, to: 5, at: 2, words: "2 van 5. Kennis van anderen is handig." },
  p("De zwaarte is 3 + 3 + 4 + 2 = **12: stevig**. De hele berekening staat op de afwegingskaart in [bijlage A](#a)."),

  chapter("h2", "2. Waarom participatie"),
  p("We willen drie dingen bereiken. De volgorde telt: botsen ze, dan gaat het eerste voor."),
  ol(
    "**Kennis en ervaring uit de praktijk.** Bewoners en ondernemers weten hoe laat de straten vollopen, en door wie.",
    "**Belangen en zorgen in beeld.** Wie moet straks betalen, wie krijgt bezoek, wie komt er met zorg aan huis?",
    "**Begrip voor een besluit.** Ook wie liever geen betaald parkeren wil, moet kunnen volgen hoe het besluit tot stand kwam.",
  ),
  section("h2-vraag", "De vraag die we stellen"),
  callout(
    "outcome",
    "Hoe werkt betaald parkeren in uw straat het best: op welke tijden, tot welke grens en met welke regels voor bezoek?",
    "Het is een persoonlijke vraag. We vragen wat iemand meemaakt en belangrijk vindt, en niet wat de beste oplossing voor de hele stad is.",
  ),
  section("h2-eerder", "Wat er eerder is gezegd"),
  p(
    "In 2025 vulden 400 bewoners een vragenlijst over parkeren in. Zij kregen een bedankje, maar nooit de uitslag. Dat herstellen we: de brief van januari begint met wat zij toen zeiden en wat de raad daarmee deed.",
  ),
  {
    kind: "figure",
    alt: "De meeste klachten uit het onderzoek van 2025 gaan over reizigers die de hele dag blijven staan.",
    caption: "Wat bewoners in 2025 het vaakst noemden, in aantal keer (400 vragenlijsten, meer antwoorden mogelijk).",
    art: {
      kind: "bars",
      what: "Klacht",
      measure: "Aantal keer genoemd",
      items: [
        { label: "Reizigers die de hele dag blijven staan", value: 287 },
        { label: "Geen plek voor bezoek en mantelzorg", value: 194 },
        { label: "Zoekverkeer en dubbel parkeren", value: 151 },
        ...(full ? [{ label: "Te weinig plek voor laden en lossen", value: 63 }] : []),
        ...(full ? [{ label: "Fietsen en scooters op de stoep", value: 41 }] : []),
      ],
    },
  },
  ...(full
    ? [
        section("h2-gelukt", "Wanneer het gelukt is"),
        ul(
          "Mensen herkennen in het besluit hoe het tot stand kwam, ook als zij iets anders wilden.",
          "Elke inbreng kreeg antwoord, met een reden.",
          "We weten welke groepen we niet bereikten, en dat staat in het verslag.",
          "De raad kan per onderwerp zien wat mensen zeiden en wat het college daarvan overnam.",
        ),
      ]
    : []),

  chapter("h3", "3. Speelruimte"),
  p("Niet alles kan nog veranderen. Wie dat vooraf eerlijk zegt, voorkomt teleurstelling achteraf."),
  table(
    "Dit ligt vast",
    ["Onderwerp", "Waarom", "Wie besloot dat"],
    [
      ["Er komt betaald parkeren", "Afspraak in de mobiliteits\u00advisie: boven 90 procent bezetting", "raad, 8 oktober 2025"],
      ["Het kost de gemeente niets", "Afspraak in de begroting: opbrengst en kosten zijn gelijk", "raad, 5 november 2026"],
      ["Bewoners kunnen een vergunning krijgen", "Staat in de parkeer\u00adverordening", "raad, 14 maart 2024"],
      ["De garage bij het station blijft open", "Contract loopt tot 2031", "college, 2 juni 2026"],
    ],
    { widths: [36, 38, 26] },
  ),
  table(
    "Dit is nog open",
    ["Onderwerp", "Keuzes", "Grens", "Tot wanneer"],
    [
      ["Tijden", "alleen overdag, of ook ’s avonds", "minstens 8 uur per dag", "19 februari 2027"],
      ["Grens van het gebied", "met of zonder de Molenweg", "binnen de ring", "19 februari 2027"],
      ["Regels voor bezoek", "uren per maand, prijs per uur", "hooguit €\u00a01 per uur", "31 mei 2027"],
      ["Plekken voor laden en lossen", "waar, en hoe laat", "hooguit twaalf plekken", "31 mei 2027"],
    ],
    { widths: [26, 32, 24, 18] },
  ),
  ...(full
    ? [
        section("h3-bewaker", "Wie de grenzen bewaakt"),
        p(
          "De teammanager Mobiliteit kijkt na elke stap of een voorstel binnen deze grenzen past. Past het niet, dan hoort de indiener dat binnen twee weken, met de reden. De griffier kan de grenzen uitleggen aan raadsleden.",
        ),
      ]
    : []),
  callout(
    "caution",
    "**Let op.** Een prijs van 1 euro per uur levert waarschijnlijk minder op dan het systeem kost. Reken dit door voordat de inspraak begint. Anders is de keuze niet echt open.",
  ),
  small("De mobiliteitsvisie staat op [voorbeeldgemeente.nl/mobiliteitsvisie](https://voorbeeldgemeente.nl/mobiliteitsvisie)."),
];
