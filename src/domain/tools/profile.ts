import type { Profile } from "../profile.ts";

/** The numbers of the ranking rule. */
export type ToolsProfile = Profile["tools"];
