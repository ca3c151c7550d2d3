// Who is let in, and the headers that every answer carries. Used by the page's server.
import type { IncomingMessage } from "node:http";

/** What stands on every answer: the page loads nothing from elsewhere, and nobody frames it. */
export const safeHeaders = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** Why a request isn't let in, with its status; "welcome" when it is. */
export function atTheDoor(request: IncomingMessage): "welcome" | { status: number; words: string } {
  const { host = "", origin, "content-type": type = "" } = request.headers;
  // Any host name can be made to lead to this machine, so only its own names are taken. Any port is, as it
  // may be forwarded from the machine that one sits at.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) {
    return { status: 403, words: "This page answers to 127.0.0.1 and localhost only." };
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return { status: 403, words: "Only the page itself may ask for things here." };
  }
  if (request.method === "GET") return "welcome";
  if (request.method !== "POST") return { status: 405, words: "There is only GET and POST here." };
  // Forms of other pages can't send this type without asking first.
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    return { status: 415, words: "What is to be done comes as JSON." };
  }
  return "welcome";
}
