const longest = 120;
const mostBytes = 240;
// Not shown, or able to turn the reading direction of a name, so that "gpj.exe" looks like a picture.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu;
const unsafe = /[<>:"/\\|?*]/g;
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

/** A name that every system takes, such as "Betaald parkeren - afwegingskaart.pdf". `kind` may be empty. */
export function fileNameOf(title: string, kind: string, extension: string): string {
  const end = clean(kind) === "" ? `.${extension}` : ` - ${clean(kind)}.${extension}`;
  const base = shortened(clean(title) || "zaak", end);
  const name = `${base}${end}`;
  return reserved.test(name) ? `_${name}` : name;
}

function clean(text: string): string {
  const plain = text.normalize("NFC").replace(/\s+/g, " ").replace(unseen, "").replace(unsafe, "-");
  return plain.replace(/\s+/g, " ").replace(/^[\s.]+|[\s.]+$/g, "");
}

/** Cut between characters, with one place spared for what keeps a reserved name apart. */
function shortened(base: string, end: string): string {
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  const room = { length: longest - end.length - 1, bytes: mostBytes - bytes(end) - 1 };
  let kept = "";
  for (const sign of base) {
    if (kept.length + sign.length > room.length || bytes(kept + sign) > room.bytes) return kept.replace(/[\s.]+$/, "");
    kept += sign;
  }
  return kept;
}
