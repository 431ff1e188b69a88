import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newDossier } from "../../dossier/blank.ts";
import type { Dossier } from "../../dossier/types.ts";
import { initWords } from "../../i18n/index.ts";
import dutch from "../../i18n/nl.yaml";
import type { DocModel } from "../../report/model.ts";
import type { PdfReply, PdfRequest } from "../../report/pdf/messages.ts";
import { SaveAs } from "./SaveAs.tsx";
import type { SaveVersion } from "./useSaving.ts";

vi.setConfig({ testTimeout: 20_000 });
const now = () => new Date("2026-11-24T12:00:00Z");
const theCase: Dossier = {
  ...newDossier({ now, newId: () => "case-1" }, { id: "standard", version: 1 }),
  title: "Zwembad",
  notes: { impact: "alleen voor ons" },
};
const model = (title: string): DocModel => ({
  lang: "nl",
  title,
  subject: "Proef",
  meta: [],
  made: "2026-11-24",
  foot: [],
  pageLabel: "Pagina {page} van {pages}",
  onePage: true,
  blocks: [{ kind: "paragraph", text: "Hier staat het." }],
});
const version = (id: SaveVersion["id"], label: string, more: Partial<SaveVersion> = {}): SaveVersion => ({
  id,
  label,
  description: "",
  fileKind: label.toLowerCase(),
  document: () => model(label),
  ...more,
});

/** A worker that answers as it is told to, and notes what it was asked. */
class FakeWorker {
  static asked: PdfRequest[] = [];
  static ended = 0;
  static last: FakeWorker;
  onmessage: ((event: MessageEvent<PdfReply>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror = null;
  constructor(private readonly answer: (worker: FakeWorker) => void) {
    FakeWorker.last = this;
  }
  postMessage(request: PdfRequest): void {
    FakeWorker.asked.push(request);
    queueMicrotask(() => this.answer(this));
  }
  terminate(): void {
    FakeWorker.ended += 1;
  }
  say(data: PdfReply): void {
    this.onmessage?.({ data } as MessageEvent<PdfReply>);
  }
}
const made = (substituted: readonly string[] = [], pages = 1): PdfReply => ({
  made: { bytes: new Uint8Array([37, 80, 68, 70]), substituted, pages },
});

function shown(answer: (worker: FakeWorker) => void = (worker) => worker.say(made())) {
  const saveFile = vi.fn<(name: string, content: Blob) => void>();
  const onTake = vi.fn();
  const onCaseGiven = vi.fn();
  render(
    <SaveAs
      versions={[version("own", "Kaart"), version("residents", "Inwoners"), version("archive", "Archief", { notes: true })]}
      name="Zwembad"
      theCase={() => theCase}
      onTake={onTake}
      onCaseGiven={onCaseGiven}
      makePdfWorker={() => new FakeWorker(answer) as unknown as Worker}
      saveFile={saveFile}
      now={now}
    />,
  );
  return { saveFile, onTake, onCaseGiven, user: userEvent.setup() };
}
const names = (saveFile: ReturnType<typeof shown>["saveFile"]) => saveFile.mock.calls.map(([name]) => name);
const textOf = async (saveFile: ReturnType<typeof shown>["saveFile"]) => (await saveFile.mock.lastCall?.[1].text()) ?? "";
const primary = () => screen.getAllByRole("button").find((one) => one.className.includes("primary"))!;

beforeEach(() => {
  initWords("nl", { nl: { app: dutch } });
  FakeWorker.asked = [];
  FakeWorker.ended = 0;
});
afterEach(cleanup);

describe("saving as", () => {
  it("UX-31: saves a PDF at one press when nothing is in the way, under a clean name, with the receipt first", async () => {
    const { saveFile, onTake, onCaseGiven, user } = shown();
    await user.click(screen.getByRole("button", { name: "Download als PDF" }));
    await vi.waitFor(() => expect(names(saveFile)).toEqual(["Zwembad - kaart.pdf"]));
    expect(onTake).toHaveBeenCalledOnce();
    expect(onCaseGiven).toHaveBeenCalledExactlyOnceWith(theCase);
    expect(FakeWorker.asked[0]?.model.attached).toContain("alleen voor ons");
    expect(screen.getByRole("status").textContent).toContain("Het bestand staat bij je downloads.");
  });

  it("has one primary button, which names the form, and says what goes along before it is pressed", async () => {
    const { user } = shown();
    const travels = () => document.getElementById("save-travels")?.textContent ?? "";
    expect(travels()).toContain("In dit bestand zit ook de zaak");
    expect(primary().getAttribute("aria-describedby")).toBe("save-travels");
    await user.click(screen.getByRole("radio", { name: "Markdown" }));
    expect(travels()).toBe("Alleen wat je hier ziet. De zaak zelf gaat alleen mee in een PDF of webpagina.");
    expect(primary().textContent).toBe("Download als Markdown");
    await user.click(screen.getByRole("radio", { name: "Inwoners" }));
    expect(travels()).toBe("Alleen wat je hier ziet. Je notities en de zaak zelf gaan niet mee.");
    await user.click(screen.getByRole("radio", { name: "Archief" }));
    expect(travels()).toContain("Daar horen ook je notities bij.");
    expect(document.querySelectorAll(".utrecht-button--primary-action")).toHaveLength(1);
    expect(document.querySelector(".think-sheet__title")?.textContent).toBe("Archief");
  });

  it("gives the case only with the versions and forms that carry it", async () => {
    const { saveFile, onCaseGiven, user } = shown();
    await user.click(screen.getByRole("radio", { name: "Inwoners" }));
    await user.click(screen.getByRole("radio", { name: "Webpagina" }));
    await user.click(primary());
    expect(await textOf(saveFile)).not.toContain("alleen voor ons");
    expect(onCaseGiven).not.toHaveBeenCalled();
    await user.click(screen.getByRole("radio", { name: "Archief" }));
    await user.click(primary());
    expect(await textOf(saveFile)).toContain("alleen voor ons");
    expect(onCaseGiven).toHaveBeenCalledOnce();
    expect(names(saveFile)).toEqual(["Zwembad - inwoners.html", "Zwembad - archief.html"]);
  });

  it("names the characters that the PDF cannot show before anything is saved, and saves it anyway when asked", async () => {
    const { saveFile, user } = shown((worker) => worker.say(made(["★", "你"])));
    await user.click(primary());
    const notice = await screen.findByText(/kan deze tekens niet tonen: ★ 你/);
    expect(notice.textContent).toContain("Er is nog niets bewaard.");
    expect(notice.textContent).toContain("In een webpagina of in Word blijven de tekens staan.");
    expect(saveFile).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Bewaar de PDF toch" }));
    expect(names(saveFile)).toEqual(["Zwembad - kaart.pdf"]);
    expect(document.activeElement).toBe(primary());
  });

  it("offers the web page instead of a PDF that cannot show everything", async () => {
    const { saveFile, user } = shown((worker) => worker.say(made(["★"])));
    await user.click(primary());
    await user.click(await screen.findByRole("button", { name: "Bewaar als webpagina" }));
    expect(names(saveFile)).toEqual(["Zwembad - kaart.html"]);
    expect(screen.queryByText(/kan dit teken niet tonen/)).toBeNull();
  });

  it("PE-7: tells how far a long PDF is, calmly, and stops at a press without a file", async () => {
    const { saveFile, user } = shown((worker) => worker.say({ progress: { step: "pages", done: 3, of: 40 } }));
    await user.click(primary());
    const stop = await screen.findByRole("button", { name: "Stop" });
    const aloud = screen.getByText("We maken de PDF.");
    expect(aloud.getAttribute("aria-live")).toBe("polite");
    expect(screen.getByText("Pagina 3 van 40.").closest("[aria-live], [role=status]")).toBeNull();
    FakeWorker.last.say({ progress: { step: "pages", done: 4, of: 40 } });
    expect(await screen.findByText("Pagina 4 van 40.")).toBeDefined();
    // A second press while it is being made is no second file.
    await user.click(primary());
    expect(FakeWorker.asked).toHaveLength(1);
    await user.click(stop);
    expect(await screen.findByText("Je bent gestopt. Er is geen PDF bewaard.")).toBeDefined();
    expect(FakeWorker.ended).toBe(1);
    expect(saveFile).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(primary());
  });

  it("does not speak of a PDF that is there at once", async () => {
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(document.body.textContent ?? ""));
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    const { saveFile, user } = shown();
    await user.click(primary());
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalled());
    watch.disconnect();
    expect(seen.join(" ")).not.toContain("We maken de PDF.");
  });

  it("says what to do when it cannot be made, with the web page as another way out", async () => {
    const { saveFile, user } = shown((worker) => worker.say({ problem: "stuk" }));
    await user.click(primary());
    expect((await screen.findByText(/maken is niet gelukt/)).textContent).toContain("Probeer het nog eens");
    await user.click(screen.getByRole("button", { name: "Bewaar als webpagina" }));
    expect(names(saveFile)).toEqual(["Zwembad - kaart.html"]);
  });

  it("says when a document of one page has more", async () => {
    const { user } = shown((worker) => worker.say(made([], 2)));
    await user.click(primary());
    expect(await screen.findByText(/past niet op één A4/)).toBeDefined();
  });

  it("copies as text, or says what to do when the browser refuses", async () => {
    const { user } = shown();
    await user.click(screen.getByRole("radio", { name: "Tekst om te plakken" }));
    await user.click(primary());
    expect(await navigator.clipboard.readText()).toContain("Hier staat het.");
    expect(screen.getByRole("status").textContent).toContain("klembord");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(primary());
    expect((await screen.findByText(/laat kopiëren niet toe/)).textContent).toContain("Kies de vorm Markdown.");
  });

  it("forgets what was told, and ends what was being made, when something else is chosen", async () => {
    const { saveFile, user } = shown(() => undefined);
    await user.click(primary());
    await screen.findByRole("button", { name: "Stop" });
    await user.click(screen.getByRole("radio", { name: "Inwoners" }));
    expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
    await vi.waitFor(() => expect(FakeWorker.ended).toBe(1));
    expect(screen.queryByText(/gestopt/)).toBeNull();
    expect(saveFile).not.toHaveBeenCalled();
  });

  it("with one version there is only the form to choose", () => {
    render(
      <SaveAs
        versions={[version("worksheet", "Leeg")]}
        name="Leeg"
        makePdfWorker={() => new FakeWorker(() => undefined) as unknown as Worker}
        saveFile={() => undefined}
        now={now}
      />,
    );
    const group = screen.getByRole("radiogroup", { name: "In welke vorm?" });
    expect(screen.getAllByRole("radiogroup")).toEqual([group]);
    expect(document.getElementById("save-travels")?.textContent).toBe("Alleen wat je hier ziet.");
    fireEvent.click(within(group).getByRole("radio", { name: "Papier" }));
    expect(primary().textContent).toBe("Print dit document");
  });
});
