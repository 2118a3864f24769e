/** What a colour says: settled, due soon or awaiting, late, under way, nothing yet. Always beside a word. */
export type Tone = "done" | "soon" | "late" | "way" | "grey";
