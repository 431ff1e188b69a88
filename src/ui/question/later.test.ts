import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { later } from "./later.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("says the last value of each key, once, within the delay of the first keystroke", () => {
  const say = vi.fn();
  const typed = later<string>(150);
  typed.to(say);
  typed.put("a", "1");
  vi.advanceTimersByTime(100);
  typed.put("a", "12");
  typed.put("b", "x");
  expect(say).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(say.mock.calls).toEqual([
    ["a", "12"],
    ["b", "x"],
  ]);
  vi.advanceTimersByTime(1000);
  expect(say).toHaveBeenCalledTimes(2);
});

it("says everything at once when asked, to whoever listens then, and nothing twice", () => {
  const [before, after] = [vi.fn(), vi.fn()];
  const typed = later<string>(150);
  typed.to(before);
  typed.put("a", "1");
  typed.to(after);
  typed.flush();
  typed.flush();
  vi.runAllTimers();
  expect(before).not.toHaveBeenCalled();
  expect(after.mock.calls).toEqual([["a", "1"]]);
});
