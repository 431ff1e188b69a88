import { answer, install, tidy, type AppFile, type Surroundings } from "./keep.ts";

// What we use of a service worker. The types for it clash with those of a page, which the rest of the project has.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
declare const self: {
  readonly __WB_MANIFEST: readonly AppFile[];
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
};

const files = self.__WB_MANIFEST;
const here: Surroundings = { caches, fetch: (...request) => fetch(...request), scope: self.registration.scope };

// A new release waits until a person asks for it or all tabs are closed; the first one of all may serve at once.
self.addEventListener("install", (event) => event.waitUntil(install(files, here)));
self.addEventListener("activate", (event) => event.waitUntil(tidy(files, here).then(() => self.clients.claim())));
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(here.scope)) return;
  event.respondWith(answer(request, files, here).then((kept) => kept ?? fetch(request)));
});
