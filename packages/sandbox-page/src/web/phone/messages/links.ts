// Where a link leads. Used by taps.

/** Where something that can be tapped leads. */
export type Lead =
  /** A chat in Telegram, which may be one of this world. */
  | { kind: "username"; username: string; start?: string }
  /** Anywhere else. Nothing is opened from here, wherever it leads. */
  | { kind: "elsewhere"; address: string };

const telegramHosts = new Set(["t.me", "telegram.me", "telegram.dog"]);

/** @param written an address as it stands in a text or a button, with a scheme or without */
export function leadOf(written: string): Lead {
  const address = /^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const username = url && usernameIn(url);
  if (username === undefined) return { kind: "elsewhere", address: written };
  const start = /^[\w-]{1,64}$/.exec(url?.searchParams.get("start") ?? "")?.[0];
  return { kind: "username", username, ...(start === undefined ? {} : { start }) };
}

/** Of a chat itself or a message in it; what needs more than a look, such as an invitation, is left alone. */
function usernameIn({ protocol, hostname, pathname, searchParams }: URL): string | undefined {
  if (protocol === "tg:") {
    const isResolve = hostname === "resolve" || pathname === "resolve";
    return isResolve ? username(searchParams.get("domain") ?? "") : undefined;
  }
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  if (!telegramHosts.has(hostname.replace(/^www\./, ""))) return undefined;
  const found = /^\/(?:s\/)?(\w+)(?:\/\d+)*\/?$/.exec(pathname);
  return username(found?.[1] ?? "");
}

/** Telegram's rule: letters, digits and underscores, at least four, a letter first. */
function username(name: string): string | undefined {
  return /^[a-z]\w{3,31}$/i.test(name) ? name : undefined;
}
