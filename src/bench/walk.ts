import type { Page } from "@playwright/test";
import { choose, heading, titleField } from "../e2e/answering.ts";
import { change, type Change } from "./changes.ts";

const onward = (page: Page) => page.getByRole("button", { name: "Ga verder" });

/** Answers a case from the first question to the check page; gives every step change. The page is on the first question. */
export async function answerCase(page: Page): Promise<readonly Change[]> {
  await titleField(page).fill("Betaald parkeren invoeren in de wijk");
  await choose(page, "Beleid");
  const steps = [await change(page, onward(page))];
  for (const position of [/3\. Merkbaar/, /3\. Een buurt/, /4\. Veel aandacht/, /2\. Kennis/]) {
    await choose(page, position);
    steps.push(await change(page, onward(page)));
  }
  await choose(page, /Er zijn varianten/);
  await choose(page, "Nee");
  steps.push(await change(page, onward(page)));
  await page.getByRole("checkbox", { name: /Inspraak of zienswijzen/ }).check({ force: true });
  steps.push(await change(page, onward(page)));
  await choose(page, /^Raad$/);
  steps.push(await change(page, onward(page)));
  return steps;
}

/** From the check page to the advice and the card. */
export async function toCard(page: Page): Promise<readonly Change[]> {
  await heading(page).waitFor();
  return [
    await change(page, page.getByRole("link", { name: "Bekijk het advies" })),
    await change(page, page.getByRole("main").getByRole("link", { name: "Download of print de afwegingskaart" })),
  ];
}
