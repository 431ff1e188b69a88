import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { afterPaint, onMissingPart, realBrowser } from "./app/browser.ts";
import { createDesk } from "./app/desk.ts";
import { realEffects } from "./app/effects.ts";
import { keptLanguage } from "./app/language.ts";
import { LastResort } from "./app/LastResort.tsx";
import { Root } from "./app/Root.tsx";
import { laterUpdates } from "./app/laterUpdates.ts";
import { startWords } from "./app/words.ts";
import { workerUrls } from "./app/workerUrls.ts";
import { openShelf } from "./dossier/shelf.ts";
// The build gives the address of the worker here; the file itself has no default.
// oxlint-disable-next-line import/default
import pdfWorker from "./report/pdf/worker.ts?worker&url";
import "./ui/theme.css";

const urls = workerUrls(document.baseURI, pdfWorker);
const shelf = openShelf(realEffects, {
  profile: { id: "standard", version: 1 },
  opener: async () => (await import("./app/opening.ts")).open,
});
const desk = createDesk(shelf);
const browser = realBrowser(desk.settled);
const updates = laterUpdates();
window.addEventListener("vite:preloadError", (event) => onMissingPart(event, browser));

const lang = keptLanguage();
// Only someone who chose English waits for its words; it is one small file of our own.
await startWords(lang);
const place = document.getElementById("root");
if (!place) throw new Error("No element to show the app in");
createRoot(place).render(
  <StrictMode>
    <LastResort desk={desk}>
      <Root
        shelf={shelf}
        desk={desk}
        effects={realEffects}
        updates={updates}
        startLang={lang}
        makePdfWorker={() => new Worker(urls.pdfWorker, { type: "module" })}
      />
    </LastResort>
  </StrictMode>,
);
// While developing there is no copy to keep: every change must be seen at once.
if (import.meta.env.PROD)
  afterPaint(() => void import("./app/update.ts").then(({ startUpdates }) => updates.start(startUpdates(urls.serviceWorker, browser))));
