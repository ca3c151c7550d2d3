// A website as a subject, and its host. Used by the links of a text, Telegram's among them.
import { boundedValue } from "./alias-value.ts";
import type { SubjectReading } from "./subject.ts";
import { cutText } from "../speaking/visible-text.ts";

/**
 * A website: host in punycode, so that look-alike letters show, without what only tracks. Scheme,
 * `www.`, a last slash and the fragment make no other page of it.
 */
export function readWebsite(url: URL): SubjectReading | undefined {
  const host = hostOf(url).replace(/^www\.(?=.+\.)/u, "");
  if (!/[.:]/u.test(host)) return undefined;
  const port = url.port === "" ? "" : `:${url.port}`;
  const page = `${host}${port}${pathOf(url)}${queryOf(url)}${routeOf(url)}`;
  return {
    kind: "subject",
    from: "website",
    subject: {
      kind: "website",
      aliases: [{ kind: "url", value: boundedValue(page) }],
      display: cutText(page, 128).text,
    },
    kindIsGuess: false,
  };
}

/** In lower case and punycode already; a last dot names the same host. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/u, "");
}

function pathOf(url: URL): string {
  const path = url.pathname.replace(/%[\da-f]{2}/giu, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/u.test(character) ? character : code.toUpperCase();
  });
  return path.replace(/\/$/u, "");
}

/** As it stands, less the tracking: other parameters may be what tells pages apart. */
function queryOf(url: URL): string {
  const parameters = url.search
    .slice(1)
    .split("&")
    .filter((parameter) => parameter !== "" && !tracking.test(parameter));
  return parameters.length === 0 ? "" : `?${parameters.join("&")}`;
}

const tracking =
  /^(?:utm_\w+|fbclid|gclid|yclid|dclid|msclkid|twclid|igshid|igsh|mc_[ce]id|_ga)=/iu;

/** Fragments that are pages of an application in the browser. */
function routeOf(url: URL): string {
  return /^#[!/]/u.test(url.hash) ? url.hash : "";
}
