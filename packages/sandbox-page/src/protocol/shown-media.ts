// What a message holds besides its text, as the page is told. Part of the protocol.
export type MediaKind =
  | "photo"
  | "video"
  | "voice"
  | "sticker"
  | "location"
  | "contact"
  | "poll"
  | "dice"
  /** What a picker handed over. */
  | "shared";

/** Drawn as a placeholder, as nothing is behind it; a picture of the bot's is at `/file/<fileId>`. */
export interface ShownMedia {
  kind: MediaKind;
  words: string;
  albumId?: string | undefined;
  fileId?: string | undefined;
}
