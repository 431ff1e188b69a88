import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { initWords } from "../i18n/index.ts";
import dutch from "../i18n/nl.yaml";
import { Button } from "./button/Button.tsx";
import { CheckList } from "./checkList/CheckList.tsx";
import { ErrorSummary } from "./errors/ErrorSummary.tsx";
import { SelectField } from "./field/SelectField.tsx";
import { TextField } from "./field/TextField.tsx";
import { FilePicker } from "./file/FilePicker.tsx";
import { Ladder } from "./ladder/Ladder.tsx";
import { Notice } from "./notice/Notice.tsx";
import { PageBlocks } from "./prose/PageBlocks.tsx";
import { Prose, TermsValue } from "./prose/Prose.tsx";
import { Strip } from "./strip/Strip.tsx";
import { Sum } from "./sum/Sum.tsx";
import { DataTable } from "./table/DataTable.tsx";

beforeEach(() => initWords("nl", { nl: { app: dutch } }));
afterEach(cleanup);

describe("text", () => {
  const text = [
    { kind: "text", text: "De " },
    { kind: "term", text: "bodem", term: "floor" },
    { kind: "strong", text: " telt" },
    { kind: "link", text: "de regel", href: "#/uitleg" },
  ] as const;

  it("explains a term right behind it, at a press", async () => {
    render(
      <TermsValue value={(id) => (id === "floor" ? { term: "bodem", text: "Wat minstens moet." } : undefined)}>
        <Prose text={text} />
      </TermsValue>,
    );
    const term = screen.getByRole("button", { name: "bodem", expanded: false });
    expect(screen.queryByText(/Wat minstens moet/)).toBeNull();
    await userEvent.click(term);
    expect(term.getAttribute("aria-expanded")).toBe("true");
    expect(term.nextElementSibling?.textContent).toBe(" (bodem: Wat minstens moet.)");
    expect(term.nextElementSibling?.id).toBe(term.getAttribute("aria-controls"));
    await userEvent.click(term);
    expect(screen.queryByText(/Wat minstens moet/)).toBeNull();
  });

  it("shows a term that nobody explains as a word", () => {
    render(<Prose text={text} />);
    expect(screen.queryByRole("button")).toBeNull();
    expect(document.body.textContent).toBe("De bodem telt" + "de regel");
    expect(screen.getByRole("link", { name: "de regel" }).getAttribute("href")).toBe("#/uitleg");
  });

  it("draws the blocks of a page with their own elements", () => {
    render(
      <PageBlocks
        blocks={[
          { kind: "heading", level: 2, text: "Kop" },
          { kind: "paragraph", text: "Tekst" },
          { kind: "list", ordered: true, items: ["een", "twee"] },
          { kind: "table", head: ["Wat", [{ kind: "strong", text: "Hoe" }]], rows: [["a", "b"]] },
        ]}
      />,
    );
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Kop");
    expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByRole("cell", { name: "b" })).toBeDefined();
    expect(screen.getByRole("columnheader", { name: "Hoe" })).toBeDefined();
  });
});

it("a table names rows and columns, and each cell its column for narrow screens", () => {
  render(
    <DataTable
      caption="Zaken"
      captionHidden
      head={["Zaak", <b key="x">Invloed</b>]}
      rows={[{ key: "1", cells: ["Parkeren", "raadplegen"], marked: true }]}
    />,
  );
  expect(screen.getByRole("table", { name: "Zaken" })).toBeDefined();
  expect(screen.getByRole("rowheader", { name: "Parkeren" })).toBeDefined();
  expect(screen.getByRole("cell", { name: "raadplegen" }).getAttribute("data-label")).toBe("Invloed");
});

it("a ladder is a list from high to low with its numbers in the text", () => {
  render(
    <Ladder
      label="Ladder van invloed"
      rungs={[
        { number: 1, name: "informeren", state: "outside", note: "onder de bodem" },
        { number: 2, name: "raadplegen", state: "advice" },
      ]}
    />,
  );
  const rungs = within(screen.getByRole("list", { name: "Ladder van invloed" })).getAllByRole("listitem");
  expect(rungs.map((rung) => rung.textContent)).toEqual(["2 raadplegen", "1 informerenonder de bodem"]);
});

it("a sum reads as a sentence", () => {
  render(
    <Sum
      terms={[
        { value: "3", label: "reikwijdte" },
        { value: "4", label: "gevoeligheid" },
      ]}
      total={{ value: "7", label: "zwaarte" }}
    />,
  );
  const seen = [...document.querySelectorAll("[aria-hidden]")].map((sign) => sign.textContent);
  expect(seen).toEqual(["+", "="]);
  for (const sign of document.querySelectorAll("[aria-hidden]")) sign.remove();
  expect(document.body.textContent).toBe("3 reikwijdteplus 4 gevoeligheidis samen 7 zwaarte");
});

it("a strip marks what is proposed and chosen, and is only a picture", () => {
  const { container } = render(<Strip from={1} to={4} proposed={{ low: 2, high: 3 }} chosen={3} />);
  const marks = [...container.querySelectorAll(".think-strip > span")].map((one) => one.className);
  expect(marks).toEqual(["", "is-proposed", "is-proposed is-chosen", ""]);
  expect(container.firstElementChild?.getAttribute("aria-hidden")).toBe("true");
});

it.each([
  ["stop", "Stop"],
  ["caution", "Let op"],
  ["tip", "Tip"],
  ["info", "Goed om te weten"],
  ["ok", "Gelukt"],
] as const)("a notice says its tone %s in words", (tone, word) => {
  render(
    <Notice tone={tone} title="Kop" live>
      Tekst
    </Notice>,
  );
  expect(screen.getByRole("status").textContent).toBe(`${word}: KopTekst`);
});

describe("the list of answers", () => {
  const row = { key: "a", question: "Hoe heet de zaak?", answer: "Parkeren", changeLabel: "Wijzig" };

  it("UX-10: names the question in the link that changes it", () => {
    render(<CheckList rows={[{ ...row, href: "#/zaak/1", note: "kort", open: true }]} />);
    expect(screen.getByRole("link", { name: "Wijzig: Hoe heet de zaak?" }).getAttribute("href")).toBe("#/zaak/1");
    expect(screen.getAllByRole("definition")[0]?.textContent).toBe("Nog invullen ParkerenNotitie: kort");
  });

  it("has nothing to press without an address", () => {
    render(<CheckList rows={[row]} />);
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("errors", () => {
  it("UX-7: take the focus at each attempt and not before", () => {
    const errors = [{ field: "x", message: "Vul in hoe de zaak heet" }];
    const { rerender } = render(<ErrorSummary errors={errors} attempt={0} />);
    const box = screen.getByRole("region", { name: "Pas 1 antwoord aan" });
    expect(document.activeElement).not.toBe(box);
    rerender(<ErrorSummary errors={errors} attempt={1} />);
    expect(document.activeElement).toBe(box);
    box.blur();
    rerender(<ErrorSummary errors={errors} attempt={1} />);
    expect(document.activeElement).not.toBe(box);
    rerender(<ErrorSummary errors={errors} attempt={2} />);
    expect(document.activeElement).toBe(box);
  });
});

describe("plain fields", () => {
  it("UX-8: refer to their explanation and error, and say what is required", async () => {
    const onChange = vi.fn();
    render(<TextField id="t" label="Naam" description="Kort" value="" onChange={onChange} error="Vul een naam in" rows={3} />);
    const box = screen.getByRole("textbox", { name: "Naam" });
    const told = box
      .getAttribute("aria-describedby")
      ?.split(" ")
      .map((id) => document.getElementById(id)?.textContent);
    expect(told).toEqual(["Kort", "Fout: Vul een naam in"]);
    expect([box.getAttribute("aria-invalid"), box.getAttribute("aria-required"), box.hasAttribute("required")]).toEqual([
      "true",
      "true",
      false,
    ]);
    await userEvent.type(box, "a");
    expect(onChange.mock.calls).toEqual([["a"]]);
  });

  it("chooses from a list with nothing chosen at first", async () => {
    const onChange = vi.fn();
    render(
      <SelectField
        id="s"
        label="Reden"
        value=""
        onChange={onChange}
        options={[{ value: "speed", label: "Spoed" }]}
        placeholder="Kies een reden"
        optional
      />,
    );
    const list = screen.getByRole("combobox", { name: "Reden (optioneel)" });
    expect(list).toHaveProperty("value", "");
    await userEvent.selectOptions(list, "Spoed");
    expect(onChange.mock.calls).toEqual([["speed"]]);
  });

  it("gives the chosen files, also the same one again", async () => {
    const onFiles = vi.fn();
    render(<FilePicker label="Kies een bestand" onFiles={onFiles} />);
    const file = new File(["{}"], "zaak.json");
    const input = screen.getByLabelText("Kies een bestand");
    await userEvent.upload(input, file);
    await userEvent.upload(input, file);
    expect(onFiles.mock.calls).toEqual([[[file]], [[file]]]);
  });

  it("does not send a form by accident", () => {
    render(<Button>Wis</Button>);
    expect(screen.getByRole("button")).toHaveProperty("type", "button");
  });
});
