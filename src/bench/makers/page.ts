import type { DocModel } from "../../report/model.ts";
import { framework, longFramework } from "../../report/reference/framework.ts";

interface Maker {
  readonly make: (model: DocModel) => Promise<Uint8Array>;
}
const makers: Readonly<Record<string, () => Promise<Maker>>> = {
  ours: () => import("./ours.ts"),
  pdfmake: () => import("./pdfmake.ts"),
  pdfkit: () => import("./pdfkit.ts"),
  reactPdf: () => import("./reactPdf.ts"),
};
const documents = { framework, longFramework };

/** What the benchmark calls. A maker is loaded first and then asked several times for the same document, in milliseconds. */
Object.assign(globalThis, {
  load: async (name: string): Promise<void> => {
    await makers[name]!();
  },
  run: async (name: string, about: keyof typeof documents, times: number): Promise<{ ms: number[]; file: string }> => {
    const { make } = await makers[name]!();
    const ms: number[] = [];
    let made = new Uint8Array();
    for (let time = 0; time < times; time++) {
      const start = performance.now();
      made = new Uint8Array(await make(documents[about]));
      ms.push(performance.now() - start);
    }
    return { ms, file: btoa(made.reduce((text, byte) => text + String.fromCharCode(byte), "")) };
  },
});
