import { cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { navigate, useArrival } from "./arrival.ts";

function Page({ location, marked }: { readonly location: string; readonly marked: boolean }): ReactNode {
  useArrival(location);
  return (
    <main>
      <h1>Groepen</h1>
      <a href="#/een">Wijzig Een</a>
      <a href="#/twee" data-arrive={marked ? "" : undefined}>
        Wijzig Twee
      </a>
    </main>
  );
}
beforeEach(() => {
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

/** Goes from one page to another, as the address does. */
function arrive(marked: boolean, how: "goes" | "replaces" = "goes"): void {
  const { rerender } = render(<Page location="/vorige" marked={false} />);
  document.body.focus();
  if (how === "replaces") navigate("#/hier", { replace: true });
  else window.dispatchEvent(new HashChangeEvent("hashchange"));
  rerender(<Page location="/hier" marked={marked} />);
}

describe("after a change of address", () => {
  it("UX-31: the focus is on the h1", () => {
    arrive(false);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("the focus is on the row whose form was left, when there is one", () => {
    arrive(true);
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Wijzig Twee" }));
    expect(screen.getByRole("heading", { level: 1 }).hasAttribute("tabindex")).toBe(false);
  });

  it("the focus stays where it is when the same page gets its lasting address", () => {
    arrive(true, "replaces");
    expect(document.activeElement).toBe(document.body);
  });
});
