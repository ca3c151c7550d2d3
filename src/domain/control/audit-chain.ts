// How audit events are sealed to those before. Used by the audit's store and by the walk over the chain.

/** One audit event as it is sealed: codes and facts, never words of a person. */
export type AuditRecord = {
  eventId: number;
  at: Date;
  kind: string;
  subjectCode: string;
  actor: string;
  facts: unknown;
};

/** One link: what was sealed at once. `first` and `position` say where its events stand in the chain. */
export type Seal = { first: number; position: number; hash: string };

/** What the first seal refers to. */
export const genesis = "0".repeat(64);

/** The text whose digest seals events: every field of each, in one order, behind the previous hash. */
export function sealedTextOf(
  records: readonly AuditRecord[],
  first: number,
  previousHash: string,
): string {
  const events = records.map((record) => [
    record.eventId,
    record.at.toISOString(),
    record.kind,
    record.subjectCode,
    record.actor,
    sortKeys(record.facts),
  ]);
  return JSON.stringify([previousHash, first, events]);
}

/** Where in the chain something is wrong: among the events from `first` to `position`. */
export type ChainFault =
  | { kind: "position_missing"; position: number }
  | { kind: "event_missing"; first: number; position: number }
  | { kind: "event_changed"; first: number; position: number }
  | { kind: "head_not_reached"; expected: string };

type Link = { seal: Seal; records: readonly AuditRecord[] };

/** Walks one step of the chain: what is wrong with `link` after `previous`, if anything. */
export function checkLink(
  { seal, records }: Link,
  previous: { position: number; hash: string },
  digest: (text: string) => string,
): ChainFault | undefined {
  const { first, position } = seal;
  if (first !== previous.position + 1) {
    return { kind: "position_missing", position: previous.position + 1 };
  }
  if (records.length < position - first + 1) return { kind: "event_missing", first, position };
  if (digest(sealedTextOf(records, first, previous.hash)) !== seal.hash) {
    return { kind: "event_changed", first, position };
  }
  return undefined;
}

/** jsonb keeps no order of keys, so the digest uses one of its own. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, sortKeys(held)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
