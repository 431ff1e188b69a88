import "fake-indexeddb/auto";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { newDossier } from "../../dossier/blank.ts";
import type { Dossier } from "../../dossier/types.ts";
import { withCase } from "../../exchange/caseFile.ts";
import { registerFileOf } from "../../exchange/registerFile.ts";
import { pdfBytes } from "../../report/pdf/bytes.ts";
import { testApp, testEffects } from "../inApp.tsx";

const late = { timeout: 8000 };
vi.setConfig({ testTimeout: 20_000 });
const dossier: Dossier = {
  ...newDossier(testEffects(undefined), { id: "standard", version: 1 }),
  id: "elders-1",
  revision: 4,
  title: "Betaald parkeren",
  answers: { caseTitle: { kind: "text", value: "Betaald parkeren" }, impact: { kind: "scale", value: 3 } },
};
const fileOf = (text: string, name = "zaak.json"): File => new File([text], name);

async function chose(...files: File[]) {
  window.location.hash = "#/openen";
  const { app, shelf } = testApp(new IDBFactory());
  render(app);
  const picker = await screen.findByLabelText("Kies een bestand", {}, late);
  // Of any type: a browser may offer "all files", and people do.
  await userEvent.setup({ applyAccept: false }).upload(picker, files);
  return { shelf, user: userEvent.setup() };
}
afterEach(cleanup);

describe("opening a file", () => {
  it("shows title, change and number of answers first, and adds nothing before someone says so", async () => {
    const { shelf, user } = await chose(fileOf(JSON.stringify(dossier)));
    const found = (await screen.findByRole("heading", { level: 3, name: "Betaald parkeren" }, late)).closest("section")!;
    expect(found.textContent).toContain("25 november 2026, 12:00");
    expect(found.textContent).toContain("2 antwoorden");
    expect(await shelf.list()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Voeg toe" }));
    await expect.poll(() => window.location.hash, late).toBe("#/zaak/elders-1");
    expect((await shelf.list()).map(({ dossier: added }) => added.answers)).toEqual([dossier.answers]);
    expect(await screen.findByText("Toegevoegd: Betaald parkeren.", {}, late)).toBeTruthy();
  });

  it.each([
    ["an empty file", "", "Dit bestand is leeg."],
    ["a text", "Beste allemaal, hierbij de notulen.", "Dit bestand is geen zaak."],
    ["a page of somebody else", "<!doctype html><title>Nieuws</title>", "In dit bestand zit geen zaak."],
    ["a PDF without a case", "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n", "In dit bestand zit geen zaak."],
    ["data of another program", '{"hello":1}', "In dit bestand zit geen zaak."],
    [
      "a case of a later release",
      JSON.stringify({ ...dossier, version: 99 }),
      "Dit bestand is gemaakt met een nieuwere versie van de app.",
    ],
  ])("says clearly why %s cannot be added, and offers another", async (_what, text, sentence) => {
    const { shelf } = await chose(fileOf(text));
    expect(await screen.findByText(new RegExp(sentence.replaceAll(".", "\\.")), {}, late)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Voeg toe" })).toBeNull();
    expect(screen.getByLabelText("Kies een ander bestand")).toBeTruthy();
    expect(await shelf.list()).toEqual([]);
  });

  it("OF-18: finds the case in a PDF", async () => {
    const model = {
      lang: "nl",
      title: "Betaald parkeren",
      subject: "Kaart",
      meta: [],
      made: "",
      blocks: [],
      foot: [],
      pageLabel: "",
    } as const;
    const { bytes } = await pdfBytes(withCase(model, dossier), { date: new Date(0), fileId: "1" });
    const { shelf, user } = await chose(new File([bytes as Uint8Array<ArrayBuffer>], "kaart.pdf"));
    await screen.findByRole("heading", { level: 3, name: "Betaald parkeren" }, late);
    await user.click(screen.getByRole("button", { name: "Voeg toe" }));
    await expect.poll(async () => (await shelf.list()).map(({ dossier: added }) => added.answers), late).toEqual([dossier.answers]);
  });

  it("takes all files or none", async () => {
    const { shelf } = await chose(fileOf(JSON.stringify(dossier)), fileOf("foto", "foto.jpg"));
    await screen.findByText(/Eén bestand past niet/, {}, late);
    expect(screen.queryByRole("button", { name: "Voeg toe" })).toBeNull();
    expect(await shelf.list()).toEqual([]);
  });

  it("names what it could not read in a damaged case, and shows hostile text as text", async () => {
    const title = "<img src=x onerror=alert(1)>";
    await chose(fileOf(JSON.stringify({ ...dossier, title, notes: 7, answers: { caseTitle: { kind: "text", value: title } } })));
    const heading = await screen.findByRole("heading", { level: 3, name: title }, late);
    expect(heading.querySelector("img")).toBeNull();
    const found = heading.closest("section")!;
    expect(found.textContent).toMatch(/notes/);
  });

  it("says that a case that is here already becomes a copy, and keeps the one that was here", async () => {
    window.location.hash = "#/openen";
    const { app, shelf } = testApp(new IDBFactory());
    await shelf.add({ ...dossier, answers: {}, title: "Zoals het was" });
    render(app);
    await userEvent.setup().upload(await screen.findByLabelText("Kies een bestand", {}, late), [fileOf(JSON.stringify(dossier))]);
    expect(await screen.findByText(/Je krijgt er een kopie bij/, {}, late)).toBeTruthy();
    await userEvent.setup().click(screen.getByRole("button", { name: "Voeg toe" }));
    await expect
      .poll(async () => (await shelf.list()).map(({ title }) => title).toSorted(), late)
      .toEqual(["Betaald parkeren", "Zoals het was"]);
  });

  it("recognises a register of a colleague", async () => {
    await chose(fileOf(registerFileOf([]), "register.json"));
    const found = (await screen.findByRole("heading", { level: 3, name: "register.json" }, late)).closest("section")!;
    expect(within(found).getByText("een register")).toBeTruthy();
  });

  it("takes a file that is dropped on another page", async () => {
    window.location.hash = "#/";
    render(testApp(new IDBFactory()).app);
    await screen.findByRole("heading", { level: 1 }, late);
    fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [fileOf(JSON.stringify(dossier))] } });
    expect(await screen.findByRole("heading", { level: 3, name: "Betaald parkeren" }, late)).toBeTruthy();
    expect(window.location.hash).toBe("#/openen");
  });
});
