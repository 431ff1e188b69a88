import { createFormControl } from "react-hook-form";
import { typedIn, type Hold } from "./hold.ts";

/**
 * Lets react-hook-form hold what is typed. It takes over controls that are already on the page with whatever stands in
 * them, and gives a field that went and came back what was typed before.
 */
export function hookFormHold(form: HTMLFormElement): Hold {
  const { register, getValues, subscribe } = createFormControl<Record<string, unknown>>({ mode: "onSubmit", shouldUnregister: false });
  // Until somebody listens the library gives its defaults instead of what stands in the controls.
  const deaf = subscribe({ formState: { values: true }, callback: () => undefined });
  const followed = new Map<string, HTMLInputElement>();
  const take = (event: Event) => {
    const control = event.target;
    if (control instanceof HTMLElement && control.dataset["typed"] !== undefined && "name" in control)
      void register(String(control.name)).onChange(event);
  };
  const follow = () => {
    const present = new Map(typedIn(form).map((control) => [control.name, control]));
    for (const [name, control] of followed) {
      if (present.get(name) === control) continue;
      register(name).ref(null);
      followed.delete(name);
    }
    for (const [name, control] of present) {
      if (followed.has(name)) continue;
      followed.set(name, control);
      register(name).ref(control);
    }
  };
  form.addEventListener("input", take);
  follow();
  return {
    follow,
    inputOf: (name) => getValues(name),
    stop: () => {
      deaf();
      form.removeEventListener("input", take);
    },
  };
}
