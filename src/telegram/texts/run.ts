// A stretch of text under the same marks. Used by whatever texts are made with.

export type Mark =
  | { type: "bold" | "italic" | "spoiler" | "blockquote" | "expandable_blockquote" }
  /** `instead`: what stands for a foreign link where a message has no entity left for it. */
  | { type: "code"; instead?: string }
  | { type: "text_link"; url: string }
  /** Leads to somebody of the team, and nobody else is ever mentioned. */
  | { type: "text_mention"; user: { id: number; is_bot: false; first_name: string } };

/** A stretch of text under the same marks, the outermost first. */
export type Run = { text: string; marks: readonly Mark[] };
