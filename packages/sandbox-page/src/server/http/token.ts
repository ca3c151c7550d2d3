/**
 * A JSON text without the bot's token, and without its secret half where that stands alone: what
 * stands on a page ends up in pictures and reports of faults.
 */
export function withoutToken(json: string, token: string): string {
  const secret = token.slice(token.indexOf(":") + 1);
  const clean = json.replaceAll(token, hidden);
  // A short one is a test's, and may be part of any word.
  return secret.length < 16 ? clean : clean.replaceAll(secret, hidden);
}

const hidden = "‹token›";
