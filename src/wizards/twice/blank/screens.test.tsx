import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Session } from "../../../dossier/api.ts";
import { fakeBrowser, shelfOptions } from "../../../dossier/fakes.ts";
import { openShelf } from "../../../dossier/shelf.ts";
import type { Dossier } from "../../../dossier/types.ts";
import type { Answers } from "../../../engine/types.ts";
import { initWords } from "../../../i18n/index.ts";
import dutch from "../../../i18n/nl.yaml";
import type { FrameProps, WizardProps } from "../../props.ts";
import { dossierOf, on, practice, repaired } from "../versions/sampleCases.ts";
import BlankScreen from "./BlankScreen.tsx";
import OverviewScreen from "./OverviewScreen.tsx";

vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => initWords("nl", { nl: { app: dutch } }));
afterEach(cleanup);

const Frame = ({ children }: FrameProps) => <main>{children}</main>;
function propsFor(dossier: Partial<Dossier>): WizardProps & { readonly session: Session } {
  const shelf = openShelf(fakeBrowser().tab().effects(undefined), shelfOptions);
  const { title = "", answers = {}, notes = {}, track = {}, accepted = {} } = dossier;
  return {
    session: shelf.create({ title, answers, notes, track, accepted }),
    shelf,
    base: "#/zaak/a/twice",
    path: "",
    navigate: vi.fn(),
    Frame,
    makePdfWorker: () => {
      throw new Error("There is no worker here.");
    },
    saveFile: vi.fn<WizardProps["saveFile"]>(),
    saveCase: vi.fn(),
    caseSaved: vi.fn(),
    now: () => on,
    newId: () => "row",
  };
}
const lines = () => screen.getAllByRole("listitem").map((item) => item.textContent?.replaceAll(/\s+/g, " ").trim());
const part = () => screen.getByRole("heading", { level: 1 }).textContent;

describe("the overview for a projector", () => {
  const answers: Answers = { ...repaired.answers, phase: { kind: "unsure" } };
  const { caseKind: _gone, ...rest } = answers;

  it("says of each question of a part how it stands, in words", () => {
    render(<OverviewScreen {...propsFor({ answers: rest })} />);
    expect(part()).toBe("De opgave");
    expect(lines()).toEqual([
      "1 Hoe heet de opgave? Klaar",
      "2 Waar gaat het over? Schrijf het in drie zinnen die een inwoner begrijpt. Klaar",
      "3 Wat voor opgave is het? Nog doen",
      "4 Onder welke regels valt het besluit? Klaar",
      "5 Wie neemt het besluit? Klaar",
      "6 Wanneer valt het besluit? Klaar",
      "7 In welke fase zit de opgave nu? Open punt",
    ]);
    expect(screen.getByText("Deel 1 van 5 · Volledige route · 5 van 7 klaar")).toBeTruthy();
  });

  it("keeps a question that is not asked now in the list, with the question that it depends on", async () => {
    render(<OverviewScreen {...propsFor(practice)} />);
    const user = userEvent.setup();
    for (let at = 0; at < 3; at++) await user.click(screen.getByRole("button", { name: "Volgend deel" }));
    expect(part()).toContain("Kernvraag 3");
    expect(lines()).toHaveLength(16);
    expect(lines()).toContain("33 Waar staat de raad? Kijk na");
    expect(lines()).toContain("34 Op welke momenten is de raad aan zet, en in welke rol? hangt af van vraag 33 Nu niet nodig");
  });

  it("says that a question that may stay empty may stay empty", () => {
    const { reviewMoment: _none, reviewOn: _neither, ...others } = repaired.answers;
    render(<OverviewScreen {...propsFor({ answers: others })} />);
    for (let at = 0; at < 4; at++) fireEvent.keyDown(document.body, { key: "PageDown" });
    expect(lines().at(-1)).toMatch(/^58 .* Mag leeg$/);
  });

  it("turns with PageDown and PageUp, not past the ends and not while somebody types, and takes the focus along", () => {
    render(
      <>
        <OverviewScreen {...propsFor(repaired)} />
        <input aria-label="elders" />
      </>,
    );
    const press = (key: string, on: Element = document.body) => fireEvent.keyDown(on, { key });
    press("PageUp");
    expect(part()).toBe("De opgave");
    press("PageDown", screen.getByLabelText("elders"));
    expect(part()).toBe("De opgave");
    // A press that is used must not scroll as well.
    expect(press("PageDown")).toBe(false);
    expect(part()).toContain("Kernvraag 1");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    for (let at = 0; at < 9; at++) press("PageDown");
    expect(part()).toContain("Kernvraag 4");
    expect(press("PageDown")).toBe(true);
    expect(screen.queryByRole("button", { name: "Volgend deel" })).toBeNull();
    press("PageUp");
    expect(part()).toContain("Kernvraag 3");
  });

  it("follows the chosen route", () => {
    render(<OverviewScreen {...propsFor({ ...repaired, track: { twice: "council" } })} />);
    expect(screen.getByText(/^Deel 1 van 4 · Raadsronde/)).toBeTruthy();
    expect(lines().map((line) => Number.parseInt(line ?? "", 10))).toEqual([9, 11, 13, 14, 16]);
  });

  it("PR-9: shows nothing that was answered or noted", () => {
    const secret = "geheim";
    const hidden = dossierOf({
      ...repaired.answers,
      mainQuestion: { kind: "text", value: secret },
      processOwner: { kind: "text", value: secret },
    });
    const { container } = render(
      <OverviewScreen
        {...propsFor({ ...hidden, title: secret, notes: { caseTitle: secret, mainQuestion: secret, processOwner: secret } })}
      />,
    );
    for (let at = 0; at < 5; at++) {
      expect(container.textContent).not.toContain(secret);
      fireEvent.keyDown(document.body, { key: "PageDown" });
    }
  });

  it("PR-6: offers the full screen only where there is one, and goes on when it is refused", async () => {
    render(<OverviewScreen {...propsFor(repaired)} />);
    expect(screen.queryByRole("button", { name: "Volledig scherm" })).toBeNull();
    cleanup();
    Object.defineProperty(document, "fullscreenEnabled", { value: true, configurable: true });
    const refused = vi.fn(() => Promise.reject(new Error("refused")));
    Object.defineProperty(HTMLElement.prototype, "requestFullscreen", { value: refused, configurable: true });
    render(<OverviewScreen {...propsFor(repaired)} />);
    await userEvent.click(screen.getByRole("button", { name: "Volledig scherm" }));
    expect(refused).toHaveBeenCalledOnce();
    expect(part()).toBe("De opgave");
  });
});

describe("the blank questionnaire", () => {
  it("begins with the route of the case, offers all three, and shows the list of the one that is chosen", async () => {
    const props = propsFor({ ...repaired, track: { twice: "short" } });
    const { container } = render(<BlankScreen {...props} />);
    const user = userEvent.setup();
    const routes = screen.getByRole("radiogroup", { name: "Welke vragen wil je op papier?" });
    expect((within(routes).getByRole("radio", { name: "Korte route" }) as HTMLInputElement).checked).toBe(true);
    expect(container.textContent).toContain("27 vragen, waarvan 7 niet altijd");
    await user.click(within(routes).getByRole("radio", { name: "Raadsronde" }));
    expect(screen.queryByText("1. Hoe heet de opgave?")).toBeNull();
    expect(screen.getByText("9. Welke vraag leg je aan deelnemers voor? Eén open vraag.")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Webpagina" }));
    await user.click(screen.getByRole("button", { name: "Download als webpagina" }));
    const [name, content] = vi.mocked(props.saveFile).mock.lastCall!;
    expect(name).toBe("Vragenlijst voor een participatiekader - raadsronde.html");
    // A blank list holds nothing of the case.
    expect(await content.text()).not.toMatch(/think-dossier|Kerkplein/);
    expect(props.session.current().receipts).toEqual([]);
  });
});
