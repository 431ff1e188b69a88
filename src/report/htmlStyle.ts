import sheet from "./sheet.css?raw";

/** The style of the HTML file. It cannot bring its fonts: one file that reads well everywhere counts for more. */
export const sheetStyle = `
body { margin: 0; background: #e9eeef; }
@media print {
@page { size: A4; margin: 10mm 14mm 13mm; @bottom-right { content: counter(page) " / " counter(pages); font: 10.5pt sans-serif; } }
body { background: none; }
a[href^="http"]::after, a[href^="mailto:"]::after { content: " (" attr(href) ")"; }
}
${sheet}`;
