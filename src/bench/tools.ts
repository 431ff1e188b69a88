import { heading } from "../e2e/answering.ts";
import { putCase, type StoredCase } from "../e2e/stored.ts";
import { slowPage, withFreshBrowser } from "./browser.ts";
import { pressUntil } from "./press.ts";
import { rounds } from "./stats.ts";

/** For each filter that was changed: from the press until the list of forms is painted anew. */
export const toolsWalks = (address: string, theCase: StoredCase, count: number): Promise<readonly (readonly number[])[]> =>
  rounds(count, () =>
    withFreshBrowser(address, async (context) => {
      const { page } = await slowPage(context);
      await page.goto("./#/over-deze-computer");
      await heading(page).waitFor();
      await putCase(page, theCase);
      await page.reload();
      await page.getByText("Klaar voor offline gebruik.").waitFor({ timeout: 60_000 });
      await page.goto(`./#/zaak/${theCase.id}/tools/row1`);
      await page.locator(".think-form").first().waitFor();
      const taken: number[] = [];
      for (const goal of ["Ideeën ophalen", "Evalueren", "Ideeën ophalen", "Evalueren", "Samen ontwerpen", "Informeren"])
        taken.push(await pressUntil(page, page.getByRole("checkbox", { name: goal, exact: true }).first(), ".think-forms"));
      return taken;
    }),
  );
