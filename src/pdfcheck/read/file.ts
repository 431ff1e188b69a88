import { Keyword, Syntax } from "./syntax.ts";
import { Unpacker } from "./unpack.ts";
import { Unreadable } from "./unreadable.ts";
import { type Dict, isArray, isDict, latin1, numberOf, Ref, Stream, type StreamFacts, type Value } from "./values.ts";
import { type Listing, listingFrom } from "./xref.ts";

const mega = 1_000_000;
const largest = 100 * mega;
/** The word `endstream` alone, with the end of the line before it. */
const endOfStream = /^(\r\n|\n|\r)?endstream/;

/** A PDF file as objects. Says nothing about right and wrong, and throws Unreadable when there is nothing to judge. */
export class PdfFile {
  readonly bytes: Uint8Array;
  /** Where `%PDF-` stands; places in the file count from there. */
  readonly start: number;
  readonly listing: Listing;
  /** Numbers of objects that are not where the list says. */
  readonly misplaced: number[] = [];
  readonly #objects = new Map<number, Value>();
  readonly #busy = new Set<number>();
  readonly #unpacker = new Unpacker();
  readonly #unpacked = new Map<Stream, Uint8Array | undefined>();

  constructor(bytes: Uint8Array) {
    if (bytes.length === 0) throw new Unreadable("The file is empty.");
    if (bytes.length > largest) throw new Unreadable(`The file is larger than ${largest / mega} MB and is refused.`);
    this.bytes = bytes;
    this.start = latin1(bytes.subarray(0, 1024)).indexOf("%PDF-");
    if (this.start < 0) throw new Unreadable("This is not a PDF file: it does not begin with %PDF-.");
    this.listing = listingFrom(this.#lastList(), {
      syntaxAt: (offset) => this.#syntax(offset),
      streamAt: (offset) => {
        const { value } = this.#indirectAt(offset);
        return value instanceof Stream ? value : undefined;
      },
      unpacked: (stream) => this.unpacked(stream),
    });
    if (this.follow(this.listing.trailer.get("Encrypt")))
      throw new Unreadable("The file is encrypted, which keeps programs that read aloud out (7.16-1). Save it without a password first.");
  }

  /** All objects that the file lists, in the order of their numbers. */
  *objects(): Iterable<readonly [id: number, value: Value]> {
    for (const id of [...this.listing.spots.keys()].sort((a, b) => a - b)) yield [id, this.object(id)];
  }

  object(id: number): Value {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    if (this.#busy.has(id)) return null;
    this.#busy.add(id);
    const value = this.#read(id);
    this.#busy.delete(id);
    this.#objects.set(id, value);
    return value;
  }

  /** What a value stands for: references are followed, also one to another. */
  follow(value: Value | undefined): Value | undefined {
    let at = value;
    for (let steps = 0; at instanceof Ref; steps++) at = steps > 20 ? null : this.object(at.id);
    return at ?? undefined;
  }

  dict(value: Value | undefined): Dict | undefined {
    const found = this.follow(value);
    return found instanceof Stream ? found.dict : isDict(found) ? found : undefined;
  }

  /** The values of an array; of anything else, none. */
  array(value: Value | undefined): readonly Value[] {
    const found = this.follow(value);
    return isArray(found) ? found : [];
  }

  stream(value: Value | undefined): Stream | undefined {
    const found = this.follow(value);
    return found instanceof Stream ? found : undefined;
  }

  unpacked(stream: Stream): Uint8Array | undefined {
    if (!this.#unpacked.has(stream))
      this.#unpacked.set(
        stream,
        this.#unpacker.unpacked(stream.data, stream.dict, (value) => this.follow(value)),
      );
    return this.#unpacked.get(stream);
  }

  #syntax(offset: number): Syntax {
    return new Syntax(this.bytes, this.start + offset, true);
  }

  #lastList(): number {
    const end = latin1(this.bytes.subarray(-2048));
    const found = /startxref\s+(\d+)(?![\s\S]*startxref)/.exec(end);
    if (!found) throw new Unreadable("The file is cut off: its end, with the list of its objects, is missing. Fetch or save it again.");
    return Number(found[1]);
  }

  #read(id: number): Value {
    const spot = this.listing.spots.get(id);
    if (!spot) return null;
    if ("inside" in spot) return this.#unpackObjects(spot.inside, id);
    const { id: found, value } = this.#indirectAt(spot.at);
    if (found === id && value !== undefined) return value;
    this.misplaced.push(id);
    return null;
  }

  #indirectAt(offset: number): { readonly id?: number; readonly value?: Value } {
    const syntax = this.#syntax(offset);
    const [id, , word] = [syntax.next(), syntax.next(), syntax.next()];
    if (typeof id !== "number" || !(word instanceof Keyword) || word.text !== "obj") return {};
    const value = syntax.next();
    if (value === undefined || value instanceof Keyword) return { id, value: null };
    if (!isDict(value)) return { id, value };
    const after = syntax.at;
    const next = syntax.next();
    if (!(next instanceof Keyword) || next.text !== "stream") {
      syntax.at = after;
      return { id, value };
    }
    return { id, value: this.#streamAt(syntax.at, value) };
  }

  #streamAt(after: number, dict: Dict): Stream {
    const { bytes } = this;
    const line = bytes[after] === 13 && bytes[after + 1] === 10 ? 2 : bytes[after] === 10 || bytes[after] === 13 ? 1 : 0;
    const from = after + line;
    const said = numberOf(this.follow(dict.get("Length")));
    const word = (at: number): RegExpExecArray | null => endOfStream.exec(latin1(bytes.subarray(at, at + 11)));
    // A length that counts the end of the line as data leaves nothing before the word.
    const stated = said !== undefined && said >= 0 && word(from + said)?.[1] !== undefined;
    const length = stated ? said : this.#lengthFrom(from);
    const ownLines = (line === 2 || bytes[after] === 10) && word(from + length)?.[1] !== undefined;
    const facts: StreamFacts = { saidLength: said, realLength: length, ownLines };
    return new Stream(dict, bytes.subarray(from, from + length), facts);
  }

  /** How long a stream is when its own word for it is wrong: up to `endstream`. */
  #lengthFrom(from: number): number {
    const end = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength).indexOf("endstream", from, "latin1");
    if (end < 0) return this.bytes.length - from;
    const line = this.bytes[end - 1] === 10 ? (this.bytes[end - 2] === 13 ? 2 : 1) : this.bytes[end - 1] === 13 ? 1 : 0;
    return Math.max(0, end - line - from);
  }

  /** Reads all objects of a stream of objects, and gives one of them. */
  #unpackObjects(container: number, wanted: number): Value {
    const stream = this.object(container);
    const data = stream instanceof Stream ? this.unpacked(stream) : undefined;
    if (!(stream instanceof Stream) || !data) {
      this.misplaced.push(wanted);
      return null;
    }
    const first = numberOf(this.follow(stream.dict.get("First"))) ?? 0;
    const heads = new Syntax(data, 0, true);
    for (let left = numberOf(this.follow(stream.dict.get("N"))) ?? 0; left > 0; left--) {
      const [id, offset] = [heads.next(), heads.next()];
      if (typeof id !== "number" || typeof offset !== "number") break;
      const spot = this.listing.spots.get(id);
      if (!spot || !("inside" in spot) || spot.inside !== container || this.#objects.has(id)) continue;
      const value = new Syntax(data, first + offset, true).next();
      this.#objects.set(id, value === undefined || value instanceof Keyword ? null : value);
    }
    const found = this.#objects.get(wanted);
    if (found === undefined) this.misplaced.push(wanted);
    return found ?? null;
  }
}
