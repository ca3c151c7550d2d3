// What an authority is given: the files of a package and what they say. Used by the ledger and the sender.
import type { LegalGround, Outcome } from "./decision.ts";
import { erasedLine, formerNames, type Erased } from "./erased.ts";
import type { Instrument } from "./instrument.ts";
import type { Grant, LegalSection } from "./sections.ts";
import type { FileOf } from "./tar.ts";

/** One row of a section, with no other columns than those that are given. */
export type GivenRow = Readonly<Record<string, unknown>>;
export type GivenSection = {
  section: LegalSection;
  columns: readonly string[];
  rows: readonly GivenRow[];
};

/** A class of data as the tables declare it: its section, and by which names its columns go. */
export type DataClass = {
  section: string;
  /** What can be asked for; undefined: it is held, and is no part of an answer to a request. */
  asks: LegalSection | undefined;
  columns: readonly string[];
};

/** What a bot is never shown by Telegram, and which columns would say that it is. */
const neverVisible = [
  { what: "the IP address of a person", column: /(^|_)ip(_|$)|ipaddress/i },
  { what: "the device of a person, or the software on it", column: /device|user_?agent/i },
  { what: "the phone number of an account", column: /phone/i },
] as const;

/** What is given, and of all else whether it is held: from what the tables declare. */
export function notHeldStatement(of: {
  code: string;
  classes: readonly DataClass[];
  items: readonly LegalSection[];
  grants: readonly Grant[];
  erased: readonly Erased[];
}): string {
  const { code, classes, items, grants, erased } = of;
  const columns = classes.flatMap((each) => each.columns);
  const kept = neverVisible.filter(({ column }) => columns.some((name) => column.test(name)));
  const never = neverVisible.filter((each) => !kept.includes(each));
  const lines = classes.flatMap(({ section, asks, columns: all }) =>
    all.map((column) => `${section}.${column}: ${standingOf({ asks, column }, items, grants)}`),
  );
  return [
    `What is held about the targets of ${code}, by the declaration of every table.`,
    "Searchlight gives no legal advice.",
    "",
    ...lines,
    "",
    ...never.map(({ what }) => `${what}: never visible to a bot`),
    ...kept.map(({ what }) => `${what}: held, as the columns above say`),
    "A link that was reported may have a phone number in it; it stands among the names of the thing.",
    "",
    ...erased.map(erasedLine),
    ...grants.flatMap(({ section }) =>
      section === "names" || section === "titles" ? [`${section}: ${formerNames}`] : [],
    ),
    "",
  ].join("\n");
}

function standingOf(
  { asks, column }: { asks: LegalSection | undefined; column: string },
  items: readonly LegalSection[],
  grants: readonly Grant[],
): string {
  const isGiven = grants.some((grant) => grant.section === asks && grant.columns.includes(column));
  if (isGiven) return "given";
  return asks !== undefined && items.includes(asks) ? "held, refused" : "held, not asked for";
}

/** JSON in which the order in which something was put together does not show. */
function canonical(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value ?? null;
  if ("toISOString" in value) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]));
}

export type PackageFacts = {
  code: string;
  reference: string;
  authority: string;
  country: string;
  instrument: Instrument;
  outcome: Outcome;
  ground: LegalGround | undefined;
  decidedAt: Date;
  publicKey: string;
};

type Hash = (content: Uint8Array) => string;
const encoder = new TextEncoder();
const file = (name: string, text: string): FileOf => ({ name, content: encoder.encode(text) });

/** The digest of all that is given, frozen when the second person confirms. */
export function dataDigestOf(sections: readonly GivenSection[], hash: Hash): string {
  return hash(encoder.encode(canonical(sections)));
}

/** All files of a package but the signature of its manifest, which is the first. */
export function packageFiles(
  facts: PackageFacts,
  given: { sections: readonly GivenSection[]; notHeld: string },
  hash: Hash,
): { manifest: FileOf; others: FileOf[] } {
  const { sections, notHeld } = given;
  const data = sections.map(({ section, rows }) =>
    file(`data/${section}.json`, `${canonical(rows)}\n`),
  );
  const others = [
    file("not-held.txt", notHeld),
    file("readable.txt", readable(facts, sections)),
    ...data,
  ];
  const manifest = {
    format: "searchlight disclosure",
    schema: 1,
    ...facts,
    ground: facts.ground ?? null,
    data_digest: dataDigestOf(sections, hash),
    sections: sections.map(({ section, columns, rows }) => ({
      section,
      columns,
      rows: rows.length,
    })),
    files: others.map(({ name, content }) => ({ name, sha256: hash(content) })),
  };
  return { manifest: file("manifest.json", `${canonical(manifest)}\n`), others };
}

/** The same for people to read. */
function readable(facts: PackageFacts, sections: readonly GivenSection[]): string {
  const head = [
    `Answer to ${facts.reference} (${facts.code}) of ${facts.authority}, ${facts.country}`,
    `Decided: ${facts.outcome}${facts.ground === undefined ? "" : `, ${facts.ground}`}`,
    "",
  ];
  const body = sections.flatMap(({ section, rows }) => [
    `== ${section}: ${rows.length}`,
    ...rows.flatMap((row, at) => [
      `-- ${at + 1}`,
      ...Object.entries(row).map(([name, value]) => `${name}: ${shown(value)}`),
    ]),
    "",
  ]);
  return [...head, ...body].join("\n");
}

/** On one line, so that nobody's words can look like ours. */
function shown(value: unknown): string {
  return canonical(value).replaceAll("\\n", " ⏎ ");
}
