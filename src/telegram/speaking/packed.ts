// Ids and numbers as short as buttons need them. Used by the tables of presses, and by links to the bot.

/** A UUID in 22 characters that buttons and links may carry. */
export function packUuid(id: string): string {
  return Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");
}

/** For any other text, gives something that is no UUID. */
export function unpackUuid(packed: string): string {
  const hex = Buffer.from(packed, "base64url").toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** A version or a page; undefined for anything else. */
export function numberIn(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,6}$/.test(word) ? Number(word) : undefined;
}
