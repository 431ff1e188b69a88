import { readFileSync } from "node:fs";
import { heading } from "../e2e/answering.ts";
import { putCase, type StoredCase } from "../e2e/stored.ts";
import { slowPage, withFreshBrowser } from "./browser.ts";
import { makeCard, watchCard, type MadeCard } from "./card.ts";
import { change, watchChanges, type Change } from "./changes.ts";
import { press } from "./press.ts";
import { rounds } from "./stats.ts";

/** What one person meets in Twice with a whole case. */
export interface TwiceWalk {
  /** From a press on a choice until what follows from it is painted. */
  readonly presses: readonly number[];
  readonly steps: readonly Change[];
  readonly framework: MadeCard;
}

/** The practice case, as `cli/states.ts` wrote it. */
export const practiceCase = (): StoredCase =>
  (JSON.parse(readFileSync("dist-node/states.json", "utf8")) as { readonly twiceCases: { readonly practice: StoredCase } }).twiceCases
    .practice;

/** The practice case: answers with findings beside them, steps, the list of findings, the framework on the screen and as PDF. */
export const twiceWalks = (address: string, count: number): Promise<readonly TwiceWalk[]> =>
  rounds(count, () =>
    withFreshBrowser(address, async (context) => {
      const { page } = await slowPage(context);
      const dossier = practiceCase();
      const at = (path: string) => `./#/zaak/${dossier.id}/twice/${path}`;
      await watchChanges(page);
      await watchCard(page);
      await page.goto("./#/over-deze-computer");
      await heading(page).waitFor();
      await putCase(page, dossier);
      await page.reload();
      await page.getByText("Klaar voor offline gebruik.").waitFor({ timeout: 60_000 });
      await page.goto(at("influenceLevel"));
      await page.getByRole("radio").first().waitFor();
      const presses: number[] = [];
      for (const nth of [0, 5, 3, 1, 4, 2, 3]) presses.push(await press(page, page.getByRole("radio").nth(nth)));
      const steps: Change[] = [];
      for (let nth = 0; nth < 6; nth++) steps.push(await change(page, page.getByRole("button", { name: "Ga verder" })));
      await page.goto(at("meldingen"));
      await heading(page).waitFor();
      steps.push(await change(page, page.getByRole("main").getByRole("link", { name: "Bekijk het kader" })));
      await page.goto(at("bewaren"));
      await page.getByRole("button", { name: "Download als PDF" }).waitFor();
      return { presses, steps, framework: await makeCard(page, context) };
    }),
  );
