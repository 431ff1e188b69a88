import { createReadStream, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { slowPage, withFreshBrowser } from "./browser.ts";
import { median } from "./stats.ts";
import { grid, shown } from "./table.ts";

/** What one maker of PDF did with one document, on a processor four times slower. */
interface MakerRun {
  readonly first: number;
  readonly median: number;
  readonly file: Buffer;
}
export interface MakerMeasured {
  readonly maker: string;
  /** Bytes of what a visitor downloads for it, gzipped, without fonts. */
  readonly download: number;
  readonly short: MakerRun;
  readonly long?: MakerRun;
}
interface InPage {
  load(maker: string): Promise<void>;
  run(maker: string, about: string, times: number): Promise<{ ms: number[]; file: string }>;
}

const names: Readonly<Record<string, string>> = { ours: "THiNK!", pdfmake: "pdfmake", pdfkit: "pdfkit", reactPdf: "@react-pdf/renderer" };
const times = 7;

/** All makers on the same document in the same browser, each in a page of its own. `folder` holds their build. */
export async function compareMakers(folder: string): Promise<readonly MakerMeasured[]> {
  const server = createServer(({ url = "/" }, response) => {
    const path = url === "/" ? "/index.html" : url;
    response.writeHead(200, { "Content-Type": extname(path) === ".js" ? "text/javascript" : "text/html; charset=utf-8" });
    createReadStream(join(folder, path))
      .on("error", () => response.end())
      .pipe(response);
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", () => done()));
  const address = server.address();
  const at = `http://localhost:${typeof address === "object" ? address?.port : 0}/`;
  try {
    return await withFreshBrowser(at, async (context) => {
      const measured: MakerMeasured[] = [];
      for (const maker of Object.keys(names)) {
        const { page } = await slowPage(context);
        measured.push(await measure(page, maker, folder));
        await page.close();
      }
      return measured;
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function measure(page: Page, maker: string, folder: string): Promise<MakerMeasured> {
  const asked: string[] = [];
  await page.goto("./");
  await page.waitForFunction(() => "run" in globalThis);
  page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
  await page.evaluate((name) => (globalThis as unknown as InPage).load(name), maker);
  const download = asked
    .filter((path) => !/font/.test(path))
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
  const run = async (about: string): Promise<MakerRun> => {
    const { ms, file } = await page.evaluate(([name, what, count]) => (globalThis as unknown as InPage).run(name, what, count), [
      maker,
      about,
      times,
    ] as const);
    return { first: ms[0] ?? NaN, median: median(ms.slice(1)), file: Buffer.from(file, "base64") };
  };
  return { maker, download, short: await run("framework"), ...(maker === "ours" ? { long: await run("longFramework") } : {}) };
}

/** Whether a file can be read aloud: it holds a tree of what is on its pages, and does not only say so. */
const isTagged = (file: Buffer): boolean => file.includes("/StructTreeRoot");

/** The makers side by side. */
export const makersTable = (measured: readonly MakerMeasured[]): string =>
  grid(
    ["maker", "first", "median", "download (gzip, no fonts)", "file", "tagged"],
    measured.map(({ maker, short, download }) => [
      names[maker] ?? maker,
      shown(short.first, "ms"),
      shown(short.median, "ms"),
      shown(download, "bytes"),
      shown(short.file.length, "bytes"),
      isTagged(short.file) ? "yes" : "no",
    ]),
  );
