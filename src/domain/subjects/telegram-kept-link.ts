// Telegram's links that name nothing to look for. Used by the reading of Telegram's links.

/**
 * Links that are Telegram's without naming anything that could be looked for: kept as given, but
 * the same for both forms, `t.me/nft/Name-1` and `tg://nft?slug=Name-1`.
 */
export function keptPath(pathname: string, search: string): string {
  const path = pathname
    .replace(/^\/+|\/+$/gu, "")
    .replace(/^[^/]+/u, (word) => (word.startsWith("$") ? word : word.toLowerCase()))
    .replace(/^invoice\//u, "$")
    .replace(/^(?:msg|share)(?:\/url)?$/u, "share/url");
  return `t.me/${path}${search}`;
}

export function keptMethod(method: string, query: string): string {
  const form = pathForms.get(method);
  const asked = query === "" ? "" : `?${query}`;
  if (form === undefined) return `tg://${method}${asked}`;
  const parameters = query.split("&").map((parameter) => parameter.split("="));
  const value = parameters.find(([key = ""]) => form.slug?.includes(key));
  if (value === undefined) return keptPath(form.path, asked);
  const rest = parameters.filter((parameter) => parameter !== value);
  const search = rest.map((parameter) => parameter.join("=")).join("&");
  return keptPath(`${form.path}/${value[1] ?? ""}`, search === "" ? "" : `?${search}`);
}

type PathForm = { path: string; slug?: readonly string[] };

/** `slug`: the parameters that stand in the path of the other form. */
const pathForms: ReadonlyMap<string, PathForm> = new Map<string, PathForm>([
  ["addstyle", { path: "addstyle", slug: ["slug"] }],
  ["addtheme", { path: "addtheme", slug: ["slug"] }],
  ["bg", { path: "bg", slug: ["slug", "color", "gradient"] }],
  ["call", { path: "call", slug: ["slug"] }],
  ["confirmphone", { path: "confirmphone" }],
  ["contact", { path: "contact", slug: ["token"] }],
  ["giftcode", { path: "giftcode", slug: ["slug"] }],
  ["invoice", { path: "invoice", slug: ["slug"] }],
  ["login", { path: "login", slug: ["code"] }],
  ["message", { path: "m", slug: ["slug"] }],
  ["msg", { path: "share/url" }],
  ["msg_url", { path: "share/url" }],
  ["nft", { path: "nft", slug: ["slug"] }],
  ["proxy", { path: "proxy" }],
  ["setlanguage", { path: "setlanguage", slug: ["lang"] }],
  ["share", { path: "share/url" }],
  ["socks", { path: "socks" }],
  ["stargift_auction", { path: "auction", slug: ["slug"] }],
]);
