// How one audit event is sealed to the one before. Used by the audit's store and by the walk over the chain.

/** One audit event as it is sealed: codes and facts, never words of a person. */
export type AuditRecord = {
  eventId: number;
  at: Date;
  kind: string;
  subjectCode: string;
  actor: string;
  facts: unknown;
};

export type Seal = { position: number; eventId: number; previousHash: string; hash: string };

/** What the first seal refers to. */
export const genesis = "0".repeat(64);

/** The text whose digest seals an event: every field, in one order, behind the previous hash. */
export function sealedTextOf(record: AuditRecord, position: number, previousHash: string): string {
  return JSON.stringify([
    previousHash,
    position,
    record.eventId,
    record.at.toISOString(),
    record.kind,
    record.subjectCode,
    record.actor,
    sortKeys(record.facts),
  ]);
}

export type ChainFault =
  | { kind: "position_missing"; position: number }
  | { kind: "link_broken"; position: number }
  | { kind: "event_changed"; position: number; eventId: number }
  | { kind: "event_missing"; position: number; eventId: number }
  | { kind: "head_not_reached"; expected: string };

type Link = { seal: Seal; record: AuditRecord | undefined };

/** Walks one step of the chain: what is wrong with `link` after `previous`, if anything. */
export function checkLink(
  link: Link,
  previous: { position: number; hash: string },
  digest: (text: string) => string,
): ChainFault | undefined {
  const { seal, record } = link;
  const position = previous.position + 1;
  if (seal.position !== position) return { kind: "position_missing", position };
  if (seal.previousHash !== previous.hash) return { kind: "link_broken", position };
  if (record === undefined) return { kind: "event_missing", position, eventId: seal.eventId };
  if (digest(sealedTextOf(record, position, previous.hash)) !== seal.hash) {
    return { kind: "event_changed", position, eventId: seal.eventId };
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
