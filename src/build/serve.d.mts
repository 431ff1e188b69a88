import type { Server } from "node:http";

/** A request as the server saw it. */
export interface Served {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}
/** A server of one build, with the headers of that build. */
export function serve(folder?: string, watch?: (request: Served) => void): Server;
