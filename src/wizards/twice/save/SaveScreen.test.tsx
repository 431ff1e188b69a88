import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Session } from "../../../dossier/api.ts";
import { fakeBrowser, shelfOptions } from "../../../dossier/fakes.ts";
import { openShelf } from "../../../dossier/shelf.ts";
import type { Dossier } from "../../../dossier/types.ts";
import { initWords } from "../../../i18n/index.ts";
import later from "../../../i18n/later/nl.yaml";
import dutch from "../../../i18n/nl.yaml";
import type { FrameProps, WizardProps } from "../../props.ts";
import { on, practice, repaired } from "../versions/sampleCases.ts";
import SaveScreen from "./SaveScreen.tsx";

vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => initWords("nl", { nl: { app: { ...dutch, ui: { ...(dutch["ui"] as object), ...(later["ui"] as object) } } } }));
afterEach(cleanup);

const Frame = ({ title, children }: FrameProps) => (
  <>
    <title>{title}</title>
    <main>{children}</main>
  </>
);

function shown(dossier: Dossier) {
  const shelf = openShelf(fakeBrowser().tab().effects(undefined), shelfOptions);
  const session: Session = shelf.create({ title: dossier.title, answers: dossier.answers, accepted: dossier.accepted });
  const saveFile = vi.fn<WizardProps["saveFile"]>();
  const caseSaved = vi.fn();
  render(
    <SaveScreen
      session={session}
      shelf={shelf}
      base="#/zaak/a/twice"
      path="bewaren"
      navigate={vi.fn()}
      Frame={Frame}
      makePdfWorker={() => {
        throw new Error("There is no worker here.");
      }}
      saveFile={saveFile}
      saveCase={vi.fn()}
      caseSaved={caseSaved}
      now={() => on}
      newId={() => "row"}
    />,
  );
  return { session, saveFile, caseSaved, user: userEvent.setup() };
}
const adoption = () => screen.getByText(/Is het kader vastgesteld\?|^Vastgesteld op/, { selector: "summary" }).closest("details")!;

describe("the page that keeps the framework", () => {
  it("offers five versions, warns where a stop stands, and shows the document under it", async () => {
    const { user } = shown(practice);
    const group = screen.getByRole("radiogroup", { name: /voor wie/i });
    expect(within(group).getAllByRole("radio")).toHaveLength(5);
    expect(screen.queryByText(/stops open. Los die op/)).toBeNull();
    await user.click(within(group).getByRole("radio", { name: "Voor inwoners" }));
    expect(screen.getByText(/Er staan nog 7 stops open. Los die op/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Dit mag u verwachten" })).toBeTruthy();
  });

  it("gives a file with the case inside and a receipt; a worksheet gives neither", async () => {
    const { session, saveFile, caseSaved, user } = shown(repaired);
    await user.click(screen.getByRole("radio", { name: "Werkblad" }));
    await user.click(screen.getByRole("radio", { name: /webpagina/i }));
    await user.click(screen.getByRole("button", { name: /webpagina|html/i }));
    expect(saveFile).toHaveBeenCalledOnce();
    expect(session.current().receipts).toEqual([]);
    await user.click(screen.getByRole("radio", { name: "Eigen exemplaar" }));
    await user.click(screen.getByRole("button", { name: /webpagina|html/i }));
    expect(saveFile.mock.lastCall?.[0]).toBe("Kerkplein opnieuw inrichten - participatiekader.html");
    expect(await saveFile.mock.lastCall?.[1].text()).toContain('id="think-dossier"');
    expect(caseSaved).toHaveBeenCalledOnce();
    expect(session.current().receipts).toMatchObject([{ flow: "twice", advice: { findings: [], open: [] } }]);
  });
});

describe("saying that the framework was adopted", () => {
  it("takes a day and who adopted it, stamps the document, and can be undone", async () => {
    const { session, user } = shown(repaired);
    await user.click(within(adoption()).getByText("Is het kader vastgesteld?"));
    // Who decides is known from the case.
    expect((within(adoption()).getByLabelText("Wie stelde het vast?") as HTMLSelectElement).value).toBe("council");
    for (const [box, typed] of [
      ["Dag", "15"],
      ["Maand", "3"],
      ["Jaar", "2027"],
    ] as const)
      await user.type(within(adoption()).getByLabelText(box), typed);
    await user.click(within(adoption()).getByRole("button", { name: "Leg vast" }));
    expect(session.current().adopted).toEqual({ on: "2027-03-15", by: "council" });
    expect(document.activeElement?.textContent).toBe("Vastgesteld op 15 maart 2027 door de gemeenteraad.");
    expect(screen.getByText("Door de gemeenteraad")).toBeTruthy();
    await user.click(within(adoption()).getByRole("button", { name: "Maak dit ongedaan" }));
    expect(session.current()).not.toHaveProperty("adopted");
    expect(document.activeElement?.textContent).toBe("Is het kader vastgesteld?");
  });

  it("asks for what is missing and keeps nothing until it is there", async () => {
    const { session, user } = shown({ ...repaired, answers: {} });
    await user.click(within(adoption()).getByRole("button", { name: "Leg vast", hidden: true }));
    expect(within(adoption()).getByText(/Vul in op welke dag/)).toBeTruthy();
    expect(document.activeElement?.id).toBe("adopted-on-day");
    for (const [box, typed] of [
      ["Dag", "31"],
      ["Maand", "2"],
      ["Jaar", "2027"],
    ] as const)
      await user.type(within(adoption()).getByLabelText(box), typed);
    await user.click(within(adoption()).getByRole("button", { name: "Leg vast", hidden: true }));
    expect(within(adoption()).getByText(/Vul een dag in die bestaat/)).toBeTruthy();
    await user.clear(within(adoption()).getByLabelText("Dag"));
    await user.type(within(adoption()).getByLabelText("Dag"), "28");
    await user.click(within(adoption()).getByRole("button", { name: "Leg vast", hidden: true }));
    expect(document.activeElement?.id).toBe("adopted-by");
    await user.selectOptions(within(adoption()).getByLabelText("Wie stelde het vast?"), "Burgemeester");
    await user.click(within(adoption()).getByRole("button", { name: "Leg vast", hidden: true }));
    expect(session.current().adopted).toEqual({ on: "2027-02-28", by: "mayor" });
  });

  it("says that the stamp waits while a stop stands, and not otherwise", () => {
    shown(practice);
    expect(within(adoption()).getByText(/blijft de stempel “Concept – eerst oplossen”/)).toBeTruthy();
    cleanup();
    shown(repaired);
    expect(within(adoption()).queryByText(/blijft de stempel/)).toBeNull();
  });
});
