import { latin1 } from "./read/values.ts";

/** Where two files begin to differ, in a sentence; nothing when they are the same to the byte. */
export function differenceOf(one: Uint8Array, other: Uint8Array): string | undefined {
  const least = Math.min(one.length, other.length);
  let at = 0;
  while (at < least && one[at] === other[at]) at++;
  if (at === one.length && at === other.length) return undefined;
  const before = latin1(one.subarray(0, at));
  const object = [...before.matchAll(/(\d+) 0 obj/g)].at(-1)?.[1];
  const around = (bytes: Uint8Array): string => JSON.stringify(latin1(bytes.subarray(Math.max(0, at - 10), at + 20)));
  return `The files differ from byte ${at}${object === undefined ? "" : `, in object ${object}`}: ${around(one)} and ${around(other)}.`;
}
