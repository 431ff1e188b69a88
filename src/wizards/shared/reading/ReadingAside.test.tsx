// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Session } from "../../../dossier/api.ts";
import { openShelf } from "../../../dossier/shelf.ts";
import type { Question } from "../../../engine/types.ts";
import dutch from "../../../i18n/nl.yaml";
import { initWords, useWords } from "../../../i18n/index.ts";
import { ReadingAside } from "./ReadingAside.tsx";

const long: Question = { id: "summary", sources: [], kind: "text", long: true, max: 600 };
const short: Question = { ...long, long: false };
const official =
  "Teneinde de herinrichting van de openbare ruimte conform het vigerende beleid te implementeren, is participatie van belanghebbenden inzake de uitgangspunten van het inrichtingsplan noodzakelijk.";
const plain = "We maken het plein nieuw. Er komen meer bomen. Je kunt straks in de schaduw zitten. Wat vind je mooi?";

beforeAll(async () => {
  initWords("nl", { nl: { app: dutch } });
  await import("./ReadingHelp.tsx");
}, 60_000);
beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Beside({ session, question }: { readonly session: Session; readonly question: Question }) {
  return <ReadingAside session={session} question={question} words={useWords("app")} />;
}
function beside(question: Question, given = "") {
  const effects = {
    now: () => new Date("2026-11-26T13:02:00Z"),
    newId: () => "case",
    indexedDB: undefined,
    locks: undefined,
    channel: () => undefined,
  };
  const opener = () => Promise.reject(new Error("No stored case in this test"));
  const session = openShelf(effects, { profile: { id: "standard", version: 1 }, opener }).create(
    given ? { answers: { summary: { kind: "text", value: given } } } : {},
  );
  render(<Beside session={session} question={question} />);
  return session;
}
async function opened() {
  const details = (await screen.findByText("Leest dit makkelijk?")).closest("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return details;
}
const type = (session: Session, input: string) => act(() => void session.apply({ kind: "draft", question: "summary", input }));
const said = () => screen.getByRole("status").textContent;

describe("help beside a long text", () => {
  it("UX-20: says how the answer reads, which sentence is long and which words can be plainer", async () => {
    beside(long, official);
    const details = await opened();
    expect(said()).toBe("Deze tekst leest erg lastig. Kies kortere zinnen en woorden.");
    expect(details.querySelector("q")?.textContent).toBe(official);
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      `${official} (24 woorden)`,
      "“conform”: schrijf “volgens”",
      "“implementeren”: schrijf “invoeren”",
      "“inzake”: schrijf “over”",
      "“teneinde”: schrijf “om”",
      "“vigerende”: schrijf “geldende”",
    ]);
    expect(details.querySelectorAll("button, input")).toHaveLength(0);
  });

  it("follows what is typed once the typing pauses, and only the outcome is read aloud", async () => {
    const session = beside(long, official);
    const details = await opened();
    const spoken: string[] = [];
    const output = screen.getByRole("status");
    const watch = new MutationObserver(() => spoken.push(output.textContent ?? ""));
    watch.observe(output, { childList: true, characterData: true, subtree: true });
    for (let at = 1; at <= plain.length; at++) type(session, plain.slice(0, at));
    expect(said()).toMatch(/erg lastig/);
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(said()).toBe("Deze tekst leest makkelijk.");
    expect(details.textContent).toContain("Er staan geen lange zinnen in");
    type(session, `${plain} Kom je ook?`);
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(spoken).toEqual(["Deze tekst leest makkelijk."]);
    expect(details.querySelectorAll("[aria-live], [role=status], output")).toHaveLength(1);
    watch.disconnect();
  });

  it("says nothing about a few words", async () => {
    const session = beside(long);
    await opened();
    type(session, "Het plein.");
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(said()).toMatch(/^Schrijf eerst een paar zinnen/);
    expect(screen.queryAllByRole("listitem")).toEqual([]);
  });

  it("measures nothing while it is closed, and stands beside no other question", async () => {
    beside(long, official);
    await screen.findByText("Leest dit makkelijk?");
    expect(screen.queryByRole("status")).toBeNull();
    cleanup();
    beside(short, official);
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(document.body.textContent).toBe("");
  });
});
