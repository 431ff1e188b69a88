import { describe, expect, it } from "vitest";
import { hrefs, routeOf } from "./routes.ts";

describe("addresses", () => {
  it.each([
    ["/", { page: "home" }],
    ["", { page: "home" }],
    ["/zaken", { page: "cases" }],
    ["/zaken/prullenbak", { page: "bin" }],
    ["/over-deze-computer/wissen", { page: "wipe" }],
    ["/nieuw/consistent", { page: "new", wizard: "consistent", path: "" }],
    ["/nieuw/consistent/task", { page: "new", wizard: "consistent", path: "task" }],
    ["/zaak/a1", { page: "case", id: "a1" }],
    ["/zaak/a1/versies", { page: "versions", id: "a1" }],
    ["/zaak/a1/consistent", { page: "wizard", id: "a1", wizard: "consistent", path: "" }],
    ["/zaak/a1/consistent/impact", { page: "wizard", id: "a1", wizard: "consistent", path: "impact" }],
    ["/nieuw/twice", { page: "new", wizard: "twice", path: "" }],
    ["/zaak/a1/twice/steps/rij-2", { page: "wizard", id: "a1", wizard: "twice", path: "steps/rij-2" }],
    ["/zaak/a1/tools", { page: "wizard", id: "a1", wizard: "tools", path: "" }],
    ["/tools", { page: "missing" }],
    ["/vergelijken", { page: "compare" }],
    ["/vergelijken/a1", { page: "compare", id: "a1" }],
    ["/uitleg/privacy", { page: "explain", slug: "privacy" }],
  ])("gives the page of %s", (location, route) => expect(routeOf(location)).toEqual(route));

  it.each(["/zaak", "/zaak/a1/iets", "/zaak/a1/versies/3", "/uitleg", "/constructor", "/__proto__", "/nieuw/raad", "/vergelijken/x/y"])(
    "has no page for %s",
    (location) => expect(routeOf(location)).toEqual({ page: "missing" }),
  );

  it("leads every fixed link to a page", () => {
    for (const href of Object.values(hrefs)) if (typeof href === "string") expect(routeOf(href.slice(1)).page).not.toBe("missing");
    expect(routeOf(hrefs.wizard("a1", "twice", "goals").slice(1))).toEqual({ page: "wizard", id: "a1", wizard: "twice", path: "goals" });
  });
});
