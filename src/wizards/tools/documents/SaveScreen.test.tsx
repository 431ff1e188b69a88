import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openShelf } from "../../../dossier/shelf.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { addWords, initWords } from "../../../i18n/index.ts";
import dutch from "../../../i18n/nl.yaml";
import save from "../../../i18n/save/nl.yaml";
import type { FrameProps, WizardProps } from "../../props.ts";
import { sampleDossier } from "../plan/samplePlan.ts";
import SaveScreen from "./SaveScreen.tsx";

vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => {
  initWords("nl", { nl: { app: dutch } });
  addWords("app", "nl", save);
});
afterEach(cleanup);

const Frame = ({ title, children }: FrameProps): ReactNode => (
  <main>
    <title>{title}</title>
    {children}
  </main>
);
const now = () => new Date("2026-11-26T12:00:00Z");

function savePage(dossier: Partial<Dossier>) {
  const effects = { now, newId: () => "park", indexedDB: undefined, locks: undefined, channel: () => undefined };
  const opener = () => Promise.reject(new Error("No stored case in this test"));
  const session = openShelf(effects, { profile: { id: "standard", version: 1 }, opener }).create(dossier);
  const saved: { readonly name: string; readonly content: Blob }[] = [];
  const props = {
    session,
    base: "#/zaak/park/tools",
    Frame,
    now,
    makePdfWorker: () => {
      throw new Error("No PDF in this test");
    },
    saveFile: (name: string, content: Blob) => void saved.push({ name, content }),
    caseSaved: () => undefined,
  };
  render(<SaveScreen {...(props as unknown as WizardProps)} />);
  return saved;
}

describe("the documents of Tools", () => {
  it("are made for four readers, each shown under the choice, and residents are sent to the framework", async () => {
    const saved = savePage(sampleDossier());
    const user = userEvent.setup();
    expect(await screen.findByText("Advies over vormen")).toBeDefined();
    await user.click(screen.getByLabelText(/^Voor raad of college/));
    expect(screen.getByText("Vormen van participatie")).toBeDefined();
    await user.click(screen.getByLabelText(/^Kaarten om uit te delen/));
    expect(screen.getByText("Kaarten van vormen")).toBeDefined();
    expect(screen.getByRole("link", { name: "Naar het participatiekader" }).getAttribute("href")).toBe("#/zaak/park/twice/kader");
    await user.click(screen.getByLabelText(/^Voor het archief/));
    await user.click(screen.getByLabelText(/Markdown/));
    await user.click(screen.getByRole("button", { name: /Markdown|tekst/i }));
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^Park Zuid.*archief vormen\.md$/)]);
    expect(await saved[0]?.content.text()).toContain("Hoe dit is gemaakt");
  });

  it("without a step say what comes here, and give one next thing to do", () => {
    savePage({});
    expect(screen.getByText(/Je hebt nog geen vorm gekozen of gevraagd/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Kies een vorm" }).getAttribute("href")).toBe("#/zaak/park/tools");
  });
});
