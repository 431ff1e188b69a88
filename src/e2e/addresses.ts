/** Addresses that may stand in the built files, and why. None of them is ever asked for by the app itself. */
const allowedAddresses: readonly { readonly begins: string; readonly why: string }[] = [
  { begins: "http://www.w3.org/", why: "names of XML languages, never opened" },
  { begins: "http://ns.adobe.com/", why: "name of the language of PDF metadata" },
  { begins: "http://purl.org/dc/", why: "name of the language of metadata in PDF and Word files" },
  { begins: "http://www.aiim.org/", why: "name of the language of PDF metadata" },
  { begins: "http://schemas.openxmlformats.org", why: "names of the languages of a Word file, never opened" },
  { begins: "http://schemas.microsoft.com/office/", why: "names of the languages of a Word file, never opened" },
  { begins: "https://react.dev/errors/", why: "text of React's own errors" },
  {
    begins: "https://cdnjs.cloudflare.com/ajax/libs/pdfobject/",
    why: "jsPDF's way to show a PDF in a window of its own, which we never call",
  },
  { begins: "http://jspdf.default.namespaceuri/", why: "name of a metadata language of jsPDF, replaced by ours" },
  { begins: "https://react.i18next.com/", why: "text of a warning of the word library" },
  { begins: "https://github.com/rsms/inter", why: "origin of the letters, in their licence" },
  { begins: "https://scripts.sil.org/OFL", why: "address of that licence, in its own text" },
  { begins: "https://wetten.overheid.nl/", why: "link to a law that a user may open" },
];

/** All web addresses in a text that are not on the list. */
export function unknownAddresses(text: string): readonly string[] {
  const found = text.match(/https?:\/\/[^\s"'`<>\\)]*/g) ?? [];
  return [...new Set(found)].filter((address) => !allowedAddresses.some(({ begins }) => address.startsWith(begins)));
}
