import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { initWords } from "../../i18n/index.ts";
import later from "../../i18n/later/nl.yaml";
import dutch from "../../i18n/nl.yaml";
import { TaskList, type TaskSection } from "./TaskList.tsx";

beforeEach(() => initWords("nl", { nl: { app: { ...dutch, ui: { ...(dutch["ui"] as object), ...(later["ui"] as object) } } } }));
afterEach(cleanup);
const sections: readonly TaskSection[] = [
  { key: "task", title: "De opgave", tasks: [{ key: "a", number: 1, title: "Hoe heet de opgave?", href: "#/a", status: "done" }] },
  {
    key: "who",
    title: "Wie betrek je?",
    open: true,
    tasks: [
      { key: "b", number: 20, title: "Wie worden geraakt?", href: "#/b", status: "look" },
      { key: "c", number: 21, title: "Hoe komen mensen aan tafel?", href: "#/c", status: "done" },
      { key: "d", number: 23, title: "Voor wie is meedoen lastig?", href: "#/d", status: "todo" },
      { key: "e", number: 24, title: "Wat doe je daaraan?", href: "#/e", status: "open" },
    ],
  },
];

describe("the list of tasks", () => {
  it("UX-15: a whole row is one link that says its number, question and status in words", () => {
    render(<TaskList sections={sections} />);
    const links = within(screen.getAllByRole("list")[1]!).getAllByRole("link");
    expect(links.map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
      ["#/b", "20 Wie worden geraakt? Kijk na"],
      ["#/c", "21 Hoe komen mensen aan tafel? Klaar"],
      ["#/d", "23 Voor wie is meedoen lastig? Nog doen"],
      ["#/e", "24 Wat doe je daaraan? Open punt"],
    ]);
    for (const link of links) {
      expect(link.parentElement?.tagName).toBe("LI");
      expect(link.parentElement?.children).toHaveLength(1);
      expect(link.querySelector("a, button, img, svg")).toBeNull();
    }
  });

  it("says per section in words how much is done, and opens at a press", async () => {
    render(<TaskList sections={sections} />);
    const [task, who] = screen.getAllByRole("heading", { level: 2 }).map((one) => one.closest("details")!);
    expect(task?.querySelector("summary")?.textContent).toBe("De opgave 1 van 1 klaar");
    expect(who?.querySelector("summary")?.textContent).toBe("Wie betrek je? 1 van 4 klaar");
    expect([task?.open, who?.open]).toEqual([false, true]);
    await userEvent.click(screen.getByText("De opgave"));
    expect(task?.open).toBe(true);
  });
});
