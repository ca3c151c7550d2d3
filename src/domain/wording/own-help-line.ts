// Help lines that the team adds for its country. Used by `/texts`, the page of help lines, and the store.
import { z } from "zod";
import { ChatId, OwnHelpLineId } from "../ids.ts";
import { helpKinds, type HelpKind, type HelpLine } from "../speaking/help-line.ts";
import { isBlank, oneLine } from "../speaking/visible-text.ts";

export const OneHelpKind = z.enum(helpKinds);

/** `drafted`: shown to admins alone until one of them uses it. */
export const OwnHelpState = z.enum(["drafted", "listed", "removed"]);
export type OwnHelpState = z.infer<typeof OwnHelpState>;

/** The addresses of two pages that state it, of two publishers. */
export const OwnSources = z.tuple([z.string(), z.string()]).readonly();

/** What an admin writes of a line. */
export type OwnHelpWords = {
  /** ISO 3166. */
  country: string;
  name: string;
  /** As people there dial it, or the address of a page. */
  number: string;
  sources: z.infer<typeof OwnSources>;
  /** The day on which both pages were read. */
  readOn: string;
};
export type OwnHelpLine = OwnHelpWords & {
  id: OwnHelpLineId;
  kind: HelpKind;
  state: OwnHelpState;
};

/** How many a country may have, so that its page stays one that is read. */
export const mostOwnLines = 3;
export const ownHelpUnits = { name: 60, address: 200 } as const;

export type OwnHelpReading =
  | { kind: "read"; words: OwnHelpWords }
  | { kind: "refused"; because: "unread" | "country" | "number" | "sources" | "day" };

const refused = (because: Extract<OwnHelpReading, { kind: "refused" }>["because"]) =>
  ({ kind: "refused", because }) as const;

/**
 * A line as an admin writes it: country, name, number or page, two sources, and the day of reading if it
 * is another than today, each on a line of its own.
 */
export function readOwnHelp(text: string | undefined, today: string): OwnHelpReading {
  const given = (text ?? "").split("\n").map(oneLine);
  const [country = "", name = "", number = "", one = "", other = "", day = today, ...rest] =
    given.filter((line) => !isBlank(line));
  if (other === "" || rest.length > 0 || name.length > ownHelpUnits.name) return refused("unread");
  const code = country.toUpperCase();
  if (!isCountry(code)) return refused("country");
  if (!isDialled(number) && publisherOf(number) === undefined) return refused("number");
  const [first, second] = [publisherOf(one), publisherOf(other)];
  if (first === undefined || second === undefined || first === second) return refused("sources");
  if (!z.iso.date().safeParse(day).success || day > today || day < yearBefore(today)) {
    return refused("day");
  }
  const words = { country: code, name, number, sources: [one, other] as const, readOn: day };
  return { kind: "read", words };
}

/** Codes to which no country belongs although they have a name. */
const noCountries = new Set(["EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"]);
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !noCountries.has(code) && regions.of(code) !== undefined;
}

/** Nothing but what can be dialled as it stands. */
function isDialled(number: string): boolean {
  return /^\+?\d[\d ()-]{0,28}\d$/.test(number);
}

/** The publisher's part of a page's host: `news.example.org` and `example.org` are one. */
function publisherOf(address: string): string | undefined {
  if (address.length > ownHelpUnits.address || !URL.canParse(address)) return undefined;
  const { protocol, hostname, username } = new URL(address);
  if (protocol !== "https:" || username !== "" || !hostname.includes(".")) return undefined;
  const labels = hostname.toLowerCase().split(".");
  const isPublic = publicParts.has(labels.at(-2) ?? "");
  return labels.slice(isPublic ? -3 : -2).join(".");
}

/** What stands before a country's ending where the publisher stands before that. */
const publicParts = new Set("gov gob gouv govt police nhs com org co ac edu net".split(" "));

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** As it is shown among ours. A page opens nothing: one admin alone adds it. */
export function asHelpLine({
  kind,
  country,
  name,
  number,
  sources,
  readOn,
}: OwnHelpWords & {
  kind: HelpKind;
}): HelpLine {
  const source = (address: string) => ({ address, title: address, quote: number, readOn });
  const [one, other] = sources;
  return { kind, name, countries: [country], number, sources: [source(one), source(other)] };
}

const List = z.object({ kind: z.literal("list") });
const Open = z.object({ kind: z.literal("open"), id: OwnHelpLineId });

export const OwnHelpPage = z.discriminatedUnion("kind", [List, Open]);
export type OwnHelpPage = z.infer<typeof OwnHelpPage>;

/** `use` and `drop`: what was written. */
export const OwnHelpChange = z.enum(["use", "drop", "remove", "put_back"]);
export type OwnHelpChange = z.infer<typeof OwnHelpChange>;

/** From where each change leads where. */
export const ownHelpChanges = {
  use: { from: "drafted", to: "listed" },
  drop: { from: "drafted", to: "removed" },
  remove: { from: "listed", to: "removed" },
  put_back: { from: "removed", to: "listed" },
} as const satisfies Record<OwnHelpChange, { from: OwnHelpState; to: OwnHelpState }>;

export const OwnHelpPress = z.discriminatedUnion("kind", [
  ...OwnHelpPage.options,
  z.object({ kind: z.literal("add"), as: OneHelpKind }),
  Open.extend({ kind: z.literal("change"), to: OwnHelpChange }),
]);
export type OwnHelpPress = z.infer<typeof OwnHelpPress>;

/** What is owed to an admin: a page, in the place of the message whose button was pressed, if one was. */
export const ownHelpMessages = [
  z.object({
    kind: z.literal("show_own_help"),
    chatId: ChatId,
    messageId: z.number().optional(),
    page: OwnHelpPage,
  }),
] as const;
