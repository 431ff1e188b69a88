type PlainPage = "home" | "cases" | "bin" | "open" | "calibration" | "computer" | "wipe" | "glossary";

/** The three wizards, in the order in which they are told of. */
export const wizardIds = ["consistent", "twice", "tools"] as const;
export type WizardId = (typeof wizardIds)[number];
const wizardOf = (part: string | undefined): WizardId | undefined => wizardIds.find((id) => id === part);

/** Every page of the app. What is not here is `missing`. */
export type Route =
  | { readonly page: PlainPage | "missing" }
  | { readonly page: "new"; readonly wizard: WizardId; readonly path: string }
  | { readonly page: "case"; readonly id: string }
  | { readonly page: "versions"; readonly id: string }
  | { readonly page: "compare"; readonly id?: string }
  | { readonly page: "wizard"; readonly id: string; readonly wizard: WizardId; readonly path: string }
  | { readonly page: "explain"; readonly slug: string };

const plain: Readonly<Record<string, PlainPage>> = {
  "": "home",
  zaken: "cases",
  "zaken/prullenbak": "bin",
  openen: "open",
  ijkzaken: "calibration",
  "over-deze-computer": "computer",
  "over-deze-computer/wissen": "wipe",
  begrippen: "glossary",
};

/** The page of an address such as `/zaak/<id>/consistent/impact`, without the `#`. Never throws. */
export function routeOf(location: string): Route {
  const parts = location.split("/").filter(Boolean);
  const page = Object.hasOwn(plain, parts.join("/")) ? plain[parts.join("/")] : undefined;
  if (page) return { page };
  const [first, second, third, ...rest] = parts;
  if (first === "vergelijken" && !third) return second ? { page: "compare", id: second } : { page: "compare" };
  if (first === "uitleg" && second && !third) return { page: "explain", slug: second };
  const begun = first === "nieuw" ? wizardOf(second) : undefined;
  if (begun) return { page: "new", wizard: begun, path: parts.slice(2).join("/") };
  if (first !== "zaak" || !second) return { page: "missing" };
  if (!third) return { page: "case", id: second };
  const wizard = wizardOf(third);
  if (wizard) return { page: "wizard", id: second, wizard, path: rest.join("/") };
  if (rest.length > 0) return { page: "missing" };
  if (third === "versies") return { page: "versions", id: second };
  return { page: "missing" };
}

/** Addresses as they stand in links. */
export const hrefs = {
  home: "#/",
  cases: "#/zaken",
  bin: "#/zaken/prullenbak",
  open: "#/openen",
  compare: "#/vergelijken",
  calibration: "#/ijkzaken",
  computer: "#/over-deze-computer",
  wipe: "#/over-deze-computer/wissen",
  glossary: "#/begrippen",
  create: (wizard: WizardId = "consistent") => `#/nieuw/${wizard}`,
  explain: (slug: string) => `#/uitleg/${slug}`,
  case: (id: string) => `#/zaak/${id}`,
  versions: (id: string) => `#/zaak/${id}/versies`,
  wizard: (id: string, wizard: WizardId, path = "") => `#/zaak/${id}/${wizard}${path && `/${path}`}`,
} as const;
