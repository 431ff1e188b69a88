/** What a PDF is made of. Names, numbers and so on as written; references are followed by PdfFile. */
export type Value = null | boolean | number | Name | Ref | PdfString | readonly Value[] | Dict | Stream;
export type Dict = ReadonlyMap<string, Value>;

export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

export class PdfString {
  readonly bytes: Uint8Array;
  /** Whether it was written as hexadecimal digits. */
  readonly hex: boolean;
  constructor(bytes: Uint8Array, hex: boolean) {
    this.bytes = bytes;
    this.hex = hex;
  }
}

/** How a stream stands in the file; rules ask about it. */
export interface StreamFacts {
  readonly saidLength: number | undefined;
  readonly realLength: number;
  /** Whether the words around the data stand on lines of their own, as PDF/A wants. */
  readonly ownLines: boolean;
}

export class Stream {
  readonly dict: Dict;
  /** As it stands in the file, packed. */
  readonly data: Uint8Array;
  /** Absent when the stream could not be measured, as one inside another stream. */
  readonly facts: StreamFacts | undefined;
  constructor(dict: Dict, data: Uint8Array, facts?: StreamFacts) {
    this.dict = dict;
    this.data = data;
    this.facts = facts;
  }
}

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;
export const isArray = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
/** The text of a name; nothing for anything else. */
export const nameOf = (value: Value | undefined): string | undefined => (value instanceof Name ? value.text : undefined);
export const numberOf = (value: Value | undefined): number | undefined => (typeof value === "number" ? value : undefined);

/** Bytes as characters, one to one. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
