import type { Session } from "../../dossier/api.ts";

/**
 * The address of the wizard for a case that just got its first answer. While a case is new its screen was drawn under another
 * address, and who goes on from there would begin a second case.
 */
export const lastingBase = (session: Pick<Session, "current">, base: string): string =>
  base.replace(/^#\/nieuw\//, `#/zaak/${session.current().id}/`);
