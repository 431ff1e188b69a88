import { describe, expect, test } from "vitest";
import { hostile, withWords } from "./hostile.ts";
import { markdownOf } from "./markdown.ts";
import type { Block, DocModel } from "./model.ts";
import { sampleForm } from "./sampleForm.ts";

const bare: DocModel = { ...sampleForm, subject: "", title: "T", meta: [], foot: [], blocks: [] };
const of = (...blocks: Block[]): string =>
  markdownOf({ ...bare, blocks })
    .replace("# T\n\n", "")
    .trimEnd();

describe("Markdown", () => {
  test("reads as prose", () => {
    expect(markdownOf(sampleForm)).toBe(`**Vragenlijst**

# Consistent op papier

## 1. Waar gaat het over?

Lees eerst [de handreiking](https://example.nl/lees%28dit%29), of ga naar vraag 2.

Schrijf hier je antwoord\\
${"\\_".repeat(20)}\\
${"\\_".repeat(20)}\\
${"\\_".repeat(20)}

### Eerst dit

- [ ] Ja
- [ ] **Nee**
- [ ] Weet ik nog niet

> **Let op.** Noem geen namen van bewoners.

***

## 2. Wat kost het?

- **Trede**: Een stap op de ladder van invloed.
- **Bodem**: De laagste trede die mag.

  Uit de wet.

1. Tel de kosten op.
2. Kijk naar:

   - geld
   - uren

**Kosten**

|  | Bedrag |
| --- | --: |
| Zaalhuur | €\u00a0250 |
| **Samen** | **€\u00a02.500** |

---

Consistent op papier
`);
  });

  test.each([
    ["# geen kop", "\\# geen kop"],
    ["- geen lijst", "\\- geen lijst"],
    ["3. geen nummer", "3\\. geen nummer"],
    ["a * b_c [d](e) <f>", "a \\* b\\_c \\[d\\](e) \\<f\\>"],
    ["&lt; maar R&D", "\\&lt; maar R&D"],
    ["een\ntwee", "een\\\ntwee"],
    ["-5 graden in 2026.", "-5 graden in 2026."],
  ])("writes %j so that it stays text", (text, written) => {
    expect(of({ kind: "paragraph", text })).toBe(written);
  });

  test("keeps a line break inside a cell inside the row", () => {
    const table = of({ kind: "table", caption: "c", captionHidden: true, head: [{ text: "a" }], rows: [[{ text: "een\ntwee | drie" }]] });
    expect(table).toBe("| a |\n| --- |\n| een<br>twee \\| drie |");
  });

  test.each(Object.entries(hostile))("SE-6: writes %s as text", (_name, text) => {
    const written = markdownOf(withWords(text));
    expect(written).not.toMatch(/(?<!\\)<(?!br>)/);
    expect(written).not.toMatch(/(?<!\\)\]\(/);
    expect(written).not.toMatch(/[\0\u202e]/);
  });
});
