import { useMemo } from "react";
import type { Session } from "../../dossier/api.ts";
import type { RowId } from "../../engine/types.ts";
import { useSession } from "../useSession.ts";
import { wishOf, type Wish } from "./wish.ts";

/** What is asked for one step, after every change of the case; the same object while nothing in it changed. */
export function useWish(session: Session, row: RowId): Wish {
  const { answers, filters } = useSession(session);
  const own = filters[row];
  return useMemo(() => wishOf({ answers, filters: own ? { [row]: own } : {} }, row), [answers, own, row]);
}
