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

/** Where a seal stands and what it goes on from; `previousAt` is undefined of the very first one. */
export type SealPlace = {
  first: number;
  position: number;
  hash: string;
  previousHash: string;
  previousAt: Date | undefined;
};

/** One link: what was sealed at once. `first` and `position` say where its events stand in the chain. */
export type Seal = SealPlace & { mac: string };

/** What the first seal refers to. */
export const genesis = "0".repeat(64);

/** After so many years events go, in whole seals; the database says the same (`erase_old_audit`). */
export const auditKeptYears = 5;

/** What proves that a text comes from whoever has the audit's key, which is not in the database. */
export type AuditMac = (text: string) => string;

/** What a process has to check the trail with: the key, and the head that it saw last. */
export type AuditProof = { mac: AuditMac; noted: () => Promise<string | undefined> };

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

/** The text that the key proves. */
export function provenTextOf(seal: SealPlace): string {
  const { first, position, hash, previousHash, previousAt } = seal;
  return JSON.stringify([first, position, hash, previousHash, previousAt?.toISOString() ?? null]);
}

/** Where in the chain something is wrong: among the events from `first` to `position`. */
export type ChainFault =
  | { kind: "position_missing"; position: number }
  | { kind: "event_missing"; first: number; position: number }
  | { kind: "event_changed"; first: number; position: number }
  | { kind: "seal_forged"; first: number; position: number }
  | { kind: "head_not_reached"; expected: string };

type Link = { seal: Seal; records: readonly AuditRecord[] };
/** `oldest`: what was sealed before then may have gone. */
type Tools = { digest: (text: string) => string; mac: AuditMac; oldest: Date };

/** Walks one step of the chain: what is wrong with `link` after `previous`, if anything. */
export function checkLink(
  { seal, records }: Link,
  previous: { position: number; hash: string } | undefined,
  { digest, mac, oldest }: Tools,
): ChainFault | undefined {
  const { first, position } = seal;
  const before = previous ?? beginningBefore(seal, oldest);
  if (first !== before.position + 1) {
    return { kind: "position_missing", position: before.position + 1 };
  }
  if (records.length < position - first + 1) return { kind: "event_missing", first, position };
  if (digest(sealedTextOf(records, first, before.hash)) !== seal.hash) {
    return { kind: "event_changed", first, position };
  }
  if (mac(provenTextOf({ ...seal, previousHash: before.hash })) !== seal.mac) {
    return { kind: "seal_forged", first, position };
  }
  return undefined;
}

/** What stood before the first seal that is kept: nothing, or what went when it was old enough. */
function beginningBefore(
  { first, previousHash, previousAt }: SealPlace,
  oldest: Date,
): { position: number; hash: string } {
  const wasOld = previousAt !== undefined && previousAt <= oldest;
  return wasOld ? { position: first - 1, hash: previousHash } : { position: 0, hash: genesis };
}

/** jsonb keeps no order of keys, so the digest uses one of its own. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, sortKeys(held)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
