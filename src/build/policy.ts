/**
 * What the browser must refuse, as one list. The headers of `npm start`, the files for other hosts and the meta tag are all
 * written from it, so that they cannot differ.
 */
const pagePolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "connect-src": "'none'",
  "form-action": "'none'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "think-worker",
} as const;

// A worker obeys the policy of its own response, not the page's.
const serviceWorkerPolicy = { "default-src": "'none'", "script-src": "'self'", "connect-src": "'self'" };
const pdfWorkerPolicy = { "default-src": "'none'", "script-src": "'self'" };

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");

/** The page's policy for a meta tag. Browsers refuse `frame-ancestors` there, so hosts without headers miss that one. */
export const metaPolicy = written(Object.fromEntries(Object.entries(pagePolicy).filter(([directive]) => directive !== "frame-ancestors")));

/** Headers of every answer of the server. */
export const everywhere: Readonly<Record<string, string>> = {
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": [
    "fullscreen=(self)",
    "screen-wake-lock=(self)",
    ...[
      "accelerometer",
      "autoplay",
      "camera",
      "display-capture",
      "encrypted-media",
      "gamepad",
      "geolocation",
      "gyroscope",
      "hid",
      "idle-detection",
      "local-fonts",
      "magnetometer",
      "microphone",
      "midi",
      "payment",
      "picture-in-picture",
      "publickey-credentials-get",
      "serial",
      "storage-access",
      "usb",
      "window-management",
      "xr-spatial-tracking",
    ].map((feature) => `${feature}=()`),
  ].join(", "),
};

/** Names of built files that need a policy or a keeping time of their own. Everything with a hash in its name may be kept for ever. */
export const special = { serviceWorker: "sw.js", workers: "assets/worker/", hashed: "assets/" } as const;

export interface DeliveryRule {
  /** Path inside the folder the app is served from; a trailing slash means everything under it. The last rule that fits counts. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const ask = "no-cache";
const keep = "public, max-age=31536000, immutable";
const policyHeader = (policy: Readonly<Record<string, string>>, caching: string): Record<string, string> => ({
  "Content-Security-Policy": written(policy),
  "Cache-Control": caching,
});

/** Which file goes out with which policy and keeping time; `everywhere` comes on top of each. */
export const rules: readonly DeliveryRule[] = [
  { path: "/", headers: policyHeader(pagePolicy, ask) },
  { path: `/${special.hashed}`, headers: policyHeader(pagePolicy, keep) },
  { path: `/${special.workers}`, headers: policyHeader(pdfWorkerPolicy, keep) },
  { path: `/${special.serviceWorker}`, headers: policyHeader(serviceWorkerPolicy, ask) },
];
