import { PdfFile } from "./read/file.ts";
import { latin1, Stream, type Value } from "./read/values.ts";

interface Part {
  head: string;
  /** Of a stream: what is in it, unpacked when it is text. */
  data: string | undefined;
}
const bytesOf = (text: string): Buffer => Buffer.from(text, "latin1");

/** An element to put in: its type, with what else it says, and the elements in it. */
export type Sapling = readonly [entries: string, ...kids: Sapling[]];

/** A file of ours taken apart, to break one thing in it and put it together again. Only for tests. */
export class Workbench {
  readonly #parts = new Map<number, Part>();
  readonly #trailer: string;
  readonly #head: string;
  readonly #raw: (readonly [find: string, put: string])[] = [];

  constructor(bytes: Uint8Array) {
    const file = new PdfFile(bytes);
    const text = latin1(bytes);
    this.#head = text.slice(0, text.indexOf("1 0 obj"));
    this.#trailer = text.slice(text.indexOf("trailer") + "trailer".length, text.indexOf("startxref"));
    for (const [id, value] of file.objects()) this.#parts.set(id, partOf(file, text, id, value));
  }

  /** Replaces the first place where the words stand, in any object. A change that changes nothing is a mistake. */
  replace(find: string | RegExp, put: string): this {
    for (const part of this.#parts.values()) {
      if (swap(part, "head", find, put) || swap(part, "data", find, put)) return this;
    }
    throw new Error(`Nothing says ${String(find)}`);
  }

  /** Replaces in the bytes of the finished file, where places must stay as they are. */
  overwrite(find: string, put: string): this {
    if (find.length !== put.length) throw new Error("What is overwritten keeps its length");
    this.#raw.push([find, put]);
    return this;
  }

  /** Puts an object into the file and gives its number. */
  put(head: string, data?: string): number {
    const id = Math.max(...this.#parts.keys()) + 1;
    this.#parts.set(id, { head, data });
    return id;
  }

  /** Puts elements into the first element of a type, after what is in it. */
  grow(type: string, ...saplings: readonly Sapling[]): this {
    const [parent, part] = this.#element(type);
    const kids = saplings.map((sapling) => this.#plant(parent, sapling));
    const list = kids.map((id) => `${id} 0 R`).join(" ");
    part.head = part.head.includes("/K [")
      ? part.head.replace(/\/K \[([^\]]*)\]/, `/K [$1 ${list}]`)
      : part.head.replace(/>>$/, ` /K [${list}]>>`);
    return this;
  }

  file(): Uint8Array {
    let text = this.#head;
    const places = new Map<number, number>();
    for (const [id, { head, data }] of this.#parts) {
      places.set(id, text.length);
      const length = data === undefined ? head : head.replace(/\/Length \d+/, `/Length ${data.length}`);
      text += `${id} 0 obj\n${length}\n${data === undefined ? "" : `stream\n${data}\nendstream\n`}endobj\n`;
    }
    const start = text.length;
    const size = Math.max(...this.#parts.keys()) + 1;
    const rows = Array.from({ length: size - 1 }, (_, at) => {
      const place = places.get(at + 1);
      return place === undefined ? "0000000000 65535 f " : `${String(place).padStart(10, "0")} 00000 n `;
    });
    const trailer = this.#trailer.replace(/\/Size \d+/, `/Size ${size}`);
    text += `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("\n")}\ntrailer${trailer}startxref\n${start}\n%%EOF`;
    for (const [find, put] of this.#raw) {
      if (!text.includes(find)) throw new Error(`The file does not say ${find}`);
      text = text.replace(find, () => put);
    }
    return bytesOf(text);
  }

  #plant(parent: number, [entries, ...kids]: Sapling): number {
    const id = this.put("");
    const list = kids.map((kid) => `${this.#plant(id, kid)} 0 R`).join(" ");
    this.#parts.get(id)!.head = `<</Type /StructElem /P ${parent} 0 R /S /${entries}${list === "" ? "" : ` /K [${list}]`}>>`;
    return id;
  }

  #element(type: string): readonly [number, Part] {
    const found = [...this.#parts].find(([, { head }]) => new RegExp(`/Type /StructElem /S /${type}\\b`).test(head));
    if (!found) throw new Error(`There is no ${type}`);
    return found;
  }
}

function partOf(file: PdfFile, text: string, id: number, value: Value): Part {
  const spot = file.listing.spots.get(id);
  const from = text.indexOf("obj", spot && "at" in spot ? spot.at : 0) + 3;
  if (!(value instanceof Stream)) return { head: text.slice(from, text.indexOf("endobj", from)).trim(), data: undefined };
  const head = text.slice(from, text.indexOf("stream", from)).trim();
  const data = latin1(file.unpacked(value) ?? new Uint8Array());
  const isFont = value.dict.has("Length1") && !data.startsWith("/CIDInit");
  return isFont ? { head, data: latin1(value.data) } : { head: head.replace(/\/Filter \/FlateDecode/, ""), data };
}

function swap(part: Part, key: keyof Part, find: string | RegExp, put: string): boolean {
  const before = part[key];
  if (before === undefined || (typeof find === "string" ? !before.includes(find) : !find.test(before))) return false;
  part[key] = typeof find === "string" ? before.replace(find, () => put) : before.replace(find, put);
  return true;
}
