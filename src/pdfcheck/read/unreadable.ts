/** Why a file cannot be checked at all, in one sentence for a person. */
export class Unreadable extends Error {}
