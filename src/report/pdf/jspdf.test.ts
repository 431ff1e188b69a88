import { jsPDF } from "jspdf";
import { expect, test } from "vitest";
import type { Inner } from "./jspdf.ts";

test("jsPDF still has the parts that are not in its types", () => {
  const { internal, __private__ } = new jsPDF() as unknown as Inner;
  for (const part of [
    internal.write,
    internal.newObjectDeferred,
    internal.newObjectDeferredBegin,
    internal.getPageInfo,
    internal.events.subscribe,
  ])
    expect(part).toBeTypeOf("function");
  expect(__private__.setPdfVersion).toBeTypeOf("function");
});
