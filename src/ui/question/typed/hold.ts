/** What is typed on the page and not confirmed yet. The controls themselves are the truth; nothing here draws. */
export interface Hold {
  /** Takes note of controls that came or went since the last time. */
  readonly follow: () => void;
  /** What is typed, by the `name` of the control; a name with a dot is a part of the whole before it. */
  readonly inputOf: (name: string) => unknown;
  readonly stop: () => void;
}

/** The controls in the form whose answer is typed. */
export const typedIn = (form: HTMLFormElement): readonly HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>("[data-typed]")];

/** Reads the controls directly: what serves until the form library has come, and without it. */
export function plainHold(form: HTMLFormElement): Hold {
  return {
    follow: () => undefined,
    stop: () => undefined,
    inputOf: (name) => {
      const parts: Record<string, string> = {};
      for (const control of typedIn(form)) {
        if (control.name === name) return control.value;
        if (control.name.startsWith(`${name}.`)) parts[control.name.slice(name.length + 1)] = control.value;
      }
      return Object.keys(parts).length > 0 ? parts : undefined;
    },
  };
}
