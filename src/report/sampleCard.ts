import type { DocModel } from "./model.ts";
import { item, labelled } from "./sampleParts.ts";

/** A fictive card with every kind of block, for tests. */
export const sampleCard: DocModel = {
  lang: "nl",
  subject: "Afwegingskaart participatie",
  title: "Betaald parkeren in de Stationsbuurt",
  meta: ["23 november 2026, versie 3", "Ingevuld door: projectleider parkeren", "Besluit door: raad, 24 juni 2027"],
  made: "2026-11-23",
  foot: ["Betaald parkeren in de Stationsbuurt", "Rekenregel versie 1, profiel Voorbeeldgemeente (12 mei 2026)"],
  pageLabel: "Pagina {page} van {pages}",
  onePage: true,
  attached: '{"schema":"think-dossier","title":"Betaald parkeren </script> & meer"}',
  blocks: [
    {
      kind: "callout",
      tone: "outcome",
      body: [
        { kind: "paragraph", text: "Deze zaak is stevig en past bij raadplegen." },
        { kind: "paragraph", text: "Belofte: “We vragen je mening en ervaring, en laten zien wat we ermee deden.”" },
        { kind: "paragraph", text: "Bij 6 van de 8 kleine wijzigingen blijft het advies gelijk." },
      ],
    },
    { kind: "heading", level: 1, text: "De vier vragen", id: "vragen" },
    {
      kind: "table",
      caption: "De vier vragen en hun stand",
      captionHidden: true,
      widths: [22, 10, 68],
      head: [{ text: "Vraag" }, { text: "Stand" }, { text: "Betekenis" }],
      rows: [
        ["Ingrijpendheid", "3", "Merkbaar. Gewoonte, kosten of uitzicht verandert."],
        ["Reikwijdte", "3", "Een buurt of wijk, of een paar verschillende groepen."],
        ["Gevoeligheid", "4", "Veel aandacht of wantrouwen, of belangen botsen."],
        ["Afhankelijk\u00adheid", "2", "Kennis van anderen is handig."],
      ].map((row) => row.map((text) => ({ text }))),
    },
    {
      kind: "paragraph",
      text: [
        { kind: "text", text: "Zwaarte: 3 + 3 + 4 + 2 = " },
        { kind: "strong", text: "12, stevig" },
        { kind: "text", text: " (12–15). Invloed: 3 + 2 = " },
        { kind: "strong", text: "5, raadplegen" },
        { kind: "text", text: " (4–5)." },
      ],
    },
    {
      kind: "columns",
      left: [
        { kind: "heading", level: 1, text: "Bodem en plafond", id: "bodem" },
        {
          kind: "ladder",
          caption: "Ladder van invloed",
          alt: "Zes treden. De bodem is trede 2, het plafond is trede 3. Het advies is trede 2, raadplegen.",
          rungs: [
            { number: 1, name: "informeren", state: "outside" },
            { number: 2, name: "raadplegen", note: "advies en bodem", state: "advice" },
            { number: 3, name: "adviseren", note: "plafond", state: "possible" },
            { number: 4, name: "coproduceren", state: "outside" },
            { number: 5, name: "meebeslissen", state: "outside" },
            { number: 6, name: "zelf doen", state: "outside" },
          ],
        },
      ],
      right: [
        { kind: "heading", level: 1, text: "Grenzen, wet en signaal", id: "grenzen" },
        {
          kind: "list",
          ordered: false,
          items: [
            labelled("Plafond:", " er zijn varianten binnen vaste kaders."),
            labelled("Bodem:", " inspraak of zienswijzen, afdeling 3.4 Awb."),
            labelled("Taken:", " ter inzage leggen, zienswijzen vragen, reactie schrijven."),
            labelled("Let op:", " het ligt gevoelig terwijl je anderen inhoudelijk weinig nodig hebt. Luister eerst en leg goed uit."),
          ],
        },
      ],
    },
    { kind: "heading", level: 1, text: "De aanpak", id: "aanpak" },
    {
      kind: "table",
      caption: "De aanpak: voorstel en keuze",
      captionHidden: true,
      head: [{ text: "Onderdeel" }, { text: "Voorstel" }, { text: "Keuze" }],
      rows: [
        [{ text: "Invloed" }, { text: "2 raadplegen" }, { text: "2 raadplegen" }],
        [{ text: "Breedte" }, { text: "4 dorp of stadsdeel, gericht geworven" }, { text: "4 gelijk aan voorstel" }],
        [
          { text: "Intensiteit" },
          { text: "4 traject van drie of meer rondes" },
          { text: "2 één contactmoment (wijkt 2 af)", strong: true },
        ],
        [{ text: "Bestuurlijke borging" }, { text: "5 raad stelt kader vooraf vast" }, { text: "5 gelijk aan voorstel" }],
      ],
    },
    {
      kind: "paragraph",
      text: [
        { kind: "strong", text: "Reden van afwijken:" },
        {
          kind: "text",
          text: " eerder traject. In 2025 deden 400 bewoners mee aan het parkeeronderzoek. We gebruiken die antwoorden en vragen alleen wat nog niet bekend is.",
        },
      ],
    },
    {
      kind: "columns",
      left: [
        { kind: "heading", level: 1, text: "Zaken die hierop lijken", id: "zaken" },
        {
          kind: "list",
          ordered: false,
          items: ["Betaald parkeren Havenkwartier (2025): adviseren", "Venstertijden centrum (2026): adviseren"].map(item),
        },
      ],
      right: [
        { kind: "heading", level: 1, text: "Wat nu", id: "nu" },
        {
          kind: "list",
          ordered: false,
          items: ["Maak een volledig participatiekader (Twice).", "Plan een moment om het kader aan de raad voor te leggen."].map(item),
        },
      ],
    },
  ],
};
