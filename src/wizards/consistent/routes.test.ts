import { describe, expect, it } from "vitest";
import { routeOf } from "../../engine/route.ts";
import { routesOf, statesOf } from "../../flow/graph.ts";
import { done } from "../../flow/position.ts";
import { placeOf } from "../../flow/place.ts";
import { positionIn } from "../../flow/position.ts";
import { definition } from "./definition.ts";
import { machine } from "./machine.ts";

const states = statesOf(definition, machine);

describe("every situation of Consistent", () => {
  it("reaches every step and the end, in the order of the flow", () => {
    expect(new Set(states.map(({ step }) => step))).toEqual(new Set([...definition.flow.steps.map(({ id }) => id), done]));
    expect(routesOf(definition, machine)).toEqual(["task > impact > reach > sensitivity > dependence > room > legalTracks > decisionBody"]);
  });

  it("stands on a step that is shown, and goes back and forward to where it was", () => {
    for (const { step, answers } of states) {
      const place = placeOf(machine, answers, step);
      expect(place.step).toBe(step);
      if (place.back !== undefined) expect(placeOf(machine, answers, place.back).next).toBe(step);
    }
  });

  it("leads to the end as soon as everything that is open is answered with `unsure`", () => {
    for (const { answers } of states) {
      let filled = answers;
      for (let place = placeOf(machine, filled); place.step !== done; place = placeOf(machine, filled)) {
        const { open } = routeOf(definition, filled);
        const next = open.find((id) => filled[id] === undefined);
        expect(next).toBeDefined();
        filled = { ...filled, [next!]: { kind: "unsure" } };
      }
    }
  });

  it("UX-3: shows the same total everywhere, so it is never revised", () => {
    const totals = states.map(({ step, answers }) => positionIn(definition, routeOf(definition, answers).steps, step));
    expect(new Set(totals.map((position) => position.of))).toEqual(new Set([9]));
    expect(totals.every(({ at }) => at >= 1 && at <= 9)).toBe(true);
  });

  it("opens nothing that lies ahead of an unanswered question, and everything that lies behind", () => {
    for (const { answers } of states) {
      const { furthest } = placeOf(machine, answers);
      const ids = [...definition.flow.steps.map(({ id }) => id), done];
      for (const wanted of ids)
        expect(placeOf(machine, answers, wanted).step).toBe(ids.indexOf(wanted) <= ids.indexOf(furthest) ? wanted : furthest);
    }
  });
});
