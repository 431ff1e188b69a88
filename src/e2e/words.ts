/** Words that have broken documents of others, as in src/report/hostile.ts, which the browser tests cannot load; and a reserved name. */
export const hostileWords: readonly string[] = [
  "</script><script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "\" onclick='alert(1)' x=\"",
  "a\u202egpj.exe\u2066b",
  "z\u200be\u200dr\u2060o\ufeff",
  "nul\u0000nul",
  "half \ud83d en \udc00",
  "x".repeat(20_000),
  '=HYPERLINK("https://example.com","klik")',
  ["javascript", "alert(1)"].join(":"),
  "**a** _b_ [c](https://example.com) `d` | e &amp; # f {{title}} [[room]]",
  "👩‍👩‍👧 مرحبا Ελλάδα ★",
  "CON.",
];
