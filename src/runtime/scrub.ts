// Takes secrets out of text. Used by the logger, and by the configuration for its faults.

/**
 * A bot token wherever it stands, also in `/bot123456:AA…/sendMessage` and percent-encoded. No
 * word boundary before the digits: there is none between `bot` and them.
 */
const tokenShape = /\d{3,}(?::|%3A)[\w-]{20,}/gi;

export type Scrub = (text: string) => string;

/**
 * The last line of defence before text leaves the process: takes out bot tokens and the given
 * secrets, as they are and as JSON or a URL would write them. Secrets under 6 characters are
 * left in, or words that happen to hold them would be torn.
 */
export function createScrub(secrets: readonly string[]): Scrub {
  const spellings = secrets
    .filter((secret) => secret.length >= 6)
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString("base64"),
    ]);
  const longestFirst = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  return (text) => {
    const known = longestFirst.reduce((line, secret) => line.replaceAll(secret, "[secret]"), text);
    return known.replace(tokenShape, "[token]");
  };
}
