/** The few ids that the domain reads by name. A test holds them against flows/. */
export const sliders = ["impact", "reach", "sensitivity", "dependence"] as const;
export type Slider = (typeof sliders)[number];
/** Whether a question is one of the four sliders. */
export const isSlider = (id: string): id is Slider => (sliders as readonly string[]).includes(id);

export const rungIds = ["inform", "consult", "advise", "coproduce", "coDecide", "selfManage"] as const;
/** @public read by the types of YAML modules */
export type RungId = (typeof rungIds)[number];

export const weightClassIds = ["light", "targeted", "solid", "intensive"] as const;

export const rooms = ["s0", "s1", "s2", "s3", "s4"] as const;
export type Room = (typeof rooms)[number];

export const settings = ["influence", "breadth", "intensity", "governance"] as const;
export type Setting = (typeof settings)[number];

/** Questions of a case that say what it is, not how it weighs: never "missing" for an advice. */
export const namingQuestions: readonly string[] = ["caseTitle", "caseKind"];

/** The track that takes its floor from the answer `ordinanceRung`. */
export const ordinanceTrack = "ownOrdinance";
/** The track that counts only when the council listed the activity (`councilList`). */
export const permitTrack = "outOfPlanPermit";
