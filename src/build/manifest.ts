import type { ManifestOptions } from "vite-plugin-pwa";

/** How the app installs: Dutch name, own icons, and a shortcut to each wizard. Addresses are relative, so a folder will do. */
export const manifest: Partial<ManifestOptions> = {
  id: "./",
  name: "THiNK! participatieversnellers",
  short_name: "THiNK!",
  description: "Denk na over participatie voordat je begint. Werkt zonder internet, verstuurt niets.",
  lang: "nl",
  dir: "ltr",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#07343d",
  categories: ["government", "productivity"],
  icons: [
    { src: "icons/mark.svg", sizes: "any", type: "image/svg+xml" },
    { src: "icons/mark-192.png", sizes: "192x192", type: "image/png" },
    { src: "icons/mark-512.png", sizes: "512x512", type: "image/png" },
    { src: "icons/mark-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
  shortcuts: [
    { name: "Consistent: hoeveel participatie past?", short_name: "Consistent", url: "./#/nieuw/consistent", icons: shortcutIcon() },
    { name: "Twice: is alles bedacht?", short_name: "Twice", url: "./#/nieuw/twice", icons: shortcutIcon() },
    { name: "Tools: welke vorm past?", short_name: "Tools", url: "./#/nieuw/tools", icons: shortcutIcon() },
  ],
};

function shortcutIcon(): { src: string; sizes: string; type: string }[] {
  return [{ src: "icons/mark-192.png", sizes: "192x192", type: "image/png" }];
}
