import { expect, it } from "vitest";
import type { Dossier } from "../../dossier/types.ts";
import { lastingBase } from "./lasting.ts";

it("leads from a new case to its lasting address, and leaves every other address as it is", () => {
  const session = { current: () => ({ id: "a1" }) as Dossier };
  expect(lastingBase(session, "#/nieuw/twice")).toBe("#/zaak/a1/twice");
  expect(lastingBase(session, "#/zaak/b2/consistent")).toBe("#/zaak/b2/consistent");
});
