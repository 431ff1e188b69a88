import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SaveState, Session } from "../../dossier/api.ts";
import { initWords } from "../../i18n/index.ts";
import dutch from "../../i18n/nl.yaml";
import { AppValue, CaseValue, type AppContext } from "../context.ts";
import { noon, testEffects, testSession } from "../inApp.tsx";
import { laterUpdates } from "../laterUpdates.ts";
import { PageFrame } from "./PageFrame.tsx";

vi.mock("./CaseTabs.tsx", () => ({ default: () => <nav aria-label="Onderdelen van deze zaak" /> }));

const saveFile = vi.fn();
const updates = laterUpdates();
function framed(children: ReactNode, session?: Session, told?: AppContext["told"]): ReactNode {
  const app = {
    effects: testEffects(undefined),
    shelf: { kept: async () => undefined, keep: async () => undefined },
    lang: "nl",
    setLang: vi.fn(),
    saveFile,
    updates,
    told,
    tell: vi.fn(),
  } as unknown as AppContext;
  return (
    <AppValue value={app}>
      <CaseValue value={session}>{children}</CaseValue>
    </AppValue>
  );
}
const task = (
  <PageFrame kind="task" wizard="consistent" title="Stap 2 van 9: Hoe groot zijn de gevolgen?" back={{ href: "#/nieuw/consistent/task" }}>
    <h1>Hoe groot zijn de gevolgen?</h1>
  </PageFrame>
);

beforeEach(() => {
  initWords("nl", { nl: { app: dutch } });
  window.location.hash = "#/nieuw/consistent/impact";
  saveFile.mockClear();
});
afterEach(cleanup);

describe("the page around a screen", () => {
  it("UX-2: puts the product and the wizard behind the step in the title", () => {
    render(framed(task));
    expect(document.title).toBe("Stap 2 van 9: Hoe groot zijn de gevolgen? - THiNK! Consistent");
    expect(document.title).toMatch(/^(Fout: )?Stap \d+( van \d+)?: .+ - THiNK! (Consistent|Twice|Tools)$/);
  });

  it("UX-2: names only the product on a page outside a wizard", () => {
    render(
      framed(
        <PageFrame kind="hub" title="Zaken op deze computer">
          <h1>Zaken op deze computer</h1>
        </PageFrame>,
      ),
    );
    expect(document.title).toBe("Zaken op deze computer - THiNK!");
    expect(screen.getByRole("navigation", { name: "Hoofdmenu" })).toBeTruthy();
  });

  it("UX-4: has the way back as the first stop after the skip link while someone does a task, also when saving failed", async () => {
    const { session } = testSession({ kind: "failed", why: "refused" }, "reader");
    render(framed(task, session));
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Naar de inhoud");
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Terug");
  });

  it("moves to the content with the skip link without changing the address", async () => {
    render(framed(task));
    await userEvent.setup().click(screen.getByText("Naar de inhoud"));
    expect(document.activeElement).toBe(screen.getByRole("main"));
    expect(window.location.hash).toBe("#/nieuw/consistent/impact");
  });

  it("shows what was done on the page where someone arrives, and nowhere else", () => {
    const { rerender } = render(framed(task, undefined, { words: "De kopie staat klaar.", at: "#/zaken" }));
    expect(screen.queryByText("De kopie staat klaar.")).toBeNull();
    rerender(framed(task, undefined, { words: "De kopie staat klaar.", at: "#/nieuw/consistent/impact" }));
    expect(screen.getByText("De kopie staat klaar.")).toBeTruthy();
  });
});

describe("OF-1: what is said about saving", () => {
  const said = (): string | null => within(screen.getByRole("region", { name: "Zaak" })).getByRole("status").textContent;

  it("says opgeslagen only when the database confirmed it, and when that was", () => {
    const { session, become } = testSession({ kind: "idle" });
    render(framed(task, session));
    expect(said()).toBe("");
    act(() => become({ kind: "saving" }));
    expect(said()).toBe("Bezig met opslaan");
    act(() => become({ kind: "saved", at: noon }));
    expect(said()).toBe("Opgeslagen op deze computer om 12:00");
  });

  it.each(["noDatabase", "refused", "full"] as const)("says so when it failed (%s), and offers a file and another try", async (why) => {
    const state: SaveState = { kind: "failed", why };
    const { session, asked } = testSession(state);
    render(framed(task, session));
    expect(said()).toBe("Niet opgeslagen");
    expect(document.body.textContent).not.toContain("Opgeslagen op deze computer");
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(asked).toEqual(["retry"]);
    await user.click(screen.getByRole("button", { name: "Bewaar als bestand" }));
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1), 5000);
  });

  it("tells a reader where the case is open, and takes it over on request", async () => {
    const { session, asked } = testSession({ kind: "idle" }, "reader");
    render(framed(task, session));
    expect(document.body.textContent).toContain("Deze zaak is open in een ander tabblad");
    await userEvent.setup().click(screen.getByRole("button", { name: "Hier verder werken" }));
    expect(asked).toEqual(["takeOver"]);
  });
});

describe("the footer", () => {
  it("PE-2: says klaar voor offline gebruik once everything is here, and OF-6 offers a new version quietly", () => {
    render(framed(task));
    expect(document.body.textContent).not.toContain("Klaar voor offline gebruik");
    let state = { offlineReady: true, newVersion: false };
    let heard = (): void => undefined;
    const applyUpdate = vi.fn(async () => undefined);
    act(() =>
      updates.start({
        state: () => state,
        subscribe: (listener) => {
          heard = listener;
          return () => undefined;
        },
        applyUpdate,
      }),
    );
    expect(document.body.textContent).toContain("Klaar voor offline gebruik");
    state = { offlineReady: true, newVersion: true };
    act(() => heard());
    expect(document.body.textContent).toContain("Nieuwe versie klaar");
    screen.getByRole("button", { name: "Ververs nu" }).click();
    expect(applyUpdate).toHaveBeenCalledTimes(1);
  });
});
