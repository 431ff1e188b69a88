/** Fetches the form library; apart, so that it is not in the first page. */
export const loadHold = () => import("./hookForm.ts");
