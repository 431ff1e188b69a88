import { heading } from "../e2e/answering.ts";
import { openFirstQuestion, questionSeen, watchForQuestion, type FirstQuestion } from "../e2e/firstQuestion.ts";
import { slowPage, withFreshBrowser, withKeptBrowser } from "./browser.ts";
import { makeCard, watchCard, type MadeCard } from "./card.ts";
import { change, watchChanges, type Change } from "./changes.ts";
import { rounds } from "./stats.ts";
import { answerCase, toCard } from "./walk.ts";

const first = "./#/nieuw/consistent";

/** A first visit, on the processor and the line of the budget. */
export const firstVisits = (at: string, count: number): Promise<readonly FirstQuestion[]> =>
  rounds(count, () =>
    withFreshBrowser(at, async (context) => {
      const { page } = await slowPage(context, true);
      return openFirstQuestion(page, first);
    }),
  );

/** What one person meets from the first question to the card. */
export interface Walk {
  readonly steps: readonly Change[];
  readonly pages: readonly Change[];
  readonly cold: MadeCard;
  readonly warm: MadeCard;
}

/** From the first question to the card, and the card as PDF twice. */
export const walks = (at: string, count: number): Promise<readonly Walk[]> =>
  rounds(count, () =>
    withFreshBrowser(at, async (context) => {
      const { page } = await slowPage(context);
      await watchForQuestion(page);
      await watchChanges(page);
      await watchCard(page);
      await page.goto(first);
      await questionSeen(page);
      // A person reads before typing; the copy for offline use is being made in that time.
      await page.getByText("Klaar voor offline gebruik.").waitFor();
      const steps = await answerCase(page);
      const pages = await toCard(page);
      const cold = await makeCard(page, context);
      return { steps, pages, cold, warm: await makeCard(page, context) };
    }),
  );

/** What a computer does that was here before and has no network now. */
export interface Return {
  /** From nothing to the first question of a new case. */
  readonly coldStart: number;
  /** From nothing to the open question of a saved case. */
  readonly coldCase: number;
  /** From the front page to the open question of that case. */
  readonly resume: number;
}

/** Leaves the app and a half answered case in `folder`. Gives the address of that case. */
export const visitOnce = (folder: string, at: string): Promise<string> =>
  withKeptBrowser(folder, at, async (context) => {
    const page = await context.newPage();
    await page.goto("./");
    await page.getByText("Klaar voor offline gebruik.").waitFor({ timeout: 60_000 });
    await page.goto(first);
    await page.getByRole("textbox", { name: "Hoe heet de opgave?" }).fill("Speelplek aan de Dorpsstraat");
    await page.getByRole("radio", { name: "Beleid", exact: true }).check({ force: true });
    await page.getByRole("button", { name: "Ga verder" }).click();
    await page.getByRole("radio").nth(2).check({ force: true });
    await page.getByText(/^Opgeslagen op deze computer om/).waitFor();
    return page.url();
  });

/** Comes back to what `visitOnce` left, without network, each time in a browser that was just started. */
export const returns = (folder: string, at: string, saved: string, count: number): Promise<readonly Return[]> =>
  rounds(count, async () => ({
    coldStart: await coldOpen(folder, at, first),
    coldCase: await coldOpen(folder, at, saved),
    resume: await resume(folder, at),
  }));

const coldOpen = (folder: string, at: string, address: string): Promise<number> =>
  withKeptBrowser(folder, at, async (context) => {
    await context.setOffline(true);
    const { page } = await slowPage(context);
    await watchForQuestion(page);
    await page.goto(address);
    return (await questionSeen(page)).seen;
  });

const resume = (folder: string, at: string): Promise<number> =>
  withKeptBrowser(folder, at, async (context) => {
    await context.setOffline(true);
    const { page } = await slowPage(context);
    await watchChanges(page);
    await page.goto("./");
    await heading(page).waitFor();
    return (await change(page, page.getByRole("link", { name: "Ga verder met deze zaak" }).first())).ms;
  });
