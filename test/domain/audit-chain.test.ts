import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  checkLink,
  genesis,
  provenTextOf,
  sealedTextOf,
  type AuditRecord,
  type ChainFault,
  type Seal,
} from "../../src/domain/control/audit-chain.ts";

type Link = { seal: Seal; records: AuditRecord[] };

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** Only whoever has the key. */
const mac = (text: string) => digest(`key ${text}`);
const sealedAt = new Date(Date.UTC(2026, 10, 24, 13));

function record(eventId: number): AuditRecord {
  return {
    eventId,
    at: new Date(Date.UTC(2026, 10, 24, 12, 0, eventId)),
    kind: "case_opened",
    subjectCode: "C-7F3K9Q2M",
    actor: "system",
    facts: { category: "drugs", version: 1 },
  };
}

/** A whole chain of links; events are sealed as they commit, not in the order of their ids. */
function chain(...links: number[][]): Link[] {
  let previous = { position: 0, hash: genesis };
  return links.map((eventIds) => {
    const records = eventIds.map(record);
    const first = previous.position + 1;
    const position = previous.position + records.length;
    const hash = digest(sealedTextOf(records, first, previous.hash));
    const previousAt = first === 1 ? undefined : sealedAt;
    const place = { first, position, hash, previousHash: previous.hash, previousAt };
    previous = { position, hash };
    return { seal: { ...place, mac: mac(provenTextOf(place)) }, records };
  });
}

/** @param oldest what was sealed before then may have gone */
function walk(links: readonly Link[], oldest = new Date(0)): ChainFault | undefined {
  let previous: { position: number; hash: string } | undefined;
  for (const link of links) {
    const fault = checkLink(link, previous, { digest, mac, oldest });
    if (fault !== undefined) return fault;
    previous = link.seal;
  }
  return undefined;
}

const whole = chain([1], [3, 4, 5], [2], [6, 7]);
const altered = (index: number, change: (link: Link) => Link) =>
  whole.map((link, at) => (at === index ? change(link) : link));
/** With something else in the second event of the second link. */
const changed = (over: Partial<AuditRecord>) =>
  altered(1, ({ seal }) => ({
    seal,
    records: [record(3), { ...record(4), ...over }, record(5)],
  }));
const among = (
  kind: "event_changed" | "event_missing" | "seal_forged",
  first: number,
  position: number,
) => ({
  kind,
  first,
  position,
});

describe("the chain", () => {
  it("is whole when nobody touched it", () => expect(walk(whole)).toBeUndefined());

  it("does not depend on the order in which the database keeps a fact's keys", () => {
    const other = { ...record(1), facts: { version: 1, category: "drugs" } };
    expect(sealedTextOf([other], 1, genesis)).toBe(sealedTextOf([record(1)], 1, genesis));
  });

  it.each([
    { what: "kind", links: changed({ kind: "case_upheld" }) },
    { what: "code", links: changed({ subjectCode: "C-7F3K9Q2N" }) },
    { what: "actor", links: changed({ actor: "reporter" }) },
    { what: "time", links: changed({ at: new Date(0) }) },
    { what: "fact", links: changed({ facts: { category: "other", version: 1 } }) },
    { what: "number", links: changed({ eventId: 9 }) },
  ])("shows a changed $what", ({ links }) => {
    expect(walk(links)).toEqual(among("event_changed", 2, 4));
  });

  it("shows an event that is gone", () => {
    const links = altered(1, ({ seal, records }) => ({ seal, records: records.slice(1) }));
    expect(walk(links)).toEqual(among("event_missing", 2, 4));
  });

  it("shows an event that was put in", () => {
    const links = altered(2, ({ seal, records }) => ({ seal, records: [...records, record(8)] }));
    expect(walk(links)).toEqual(among("event_changed", 5, 5));
  });

  it("shows events of a link that changed places", () => {
    const links = altered(1, ({ seal, records }) => ({ seal, records: records.toReversed() }));
    expect(walk(links)).toEqual(among("event_changed", 2, 4));
  });

  it("shows a link that is gone", () => {
    expect(walk(whole.toSpliced(1, 1))).toEqual({ kind: "position_missing", position: 2 });
  });

  it("shows links that changed places", () => {
    const alike = chain([1], [3], [2], [4]);
    const [a, b, c, d] = alike;
    const swapped = [a, c, b, d].flatMap((link, at): Link[] =>
      link === undefined
        ? []
        : [{ ...link, seal: { ...link.seal, first: at + 1, position: at + 1 } }],
    );
    expect(walk(swapped)).toEqual(among("event_changed", 2, 2));
  });

  it("shows a link that was sealed anew after a change", () => {
    const forged = [{ ...record(3), kind: "case_upheld" }, record(4), record(5)];
    const links = altered(1, ({ seal }) => ({
      seal: { ...seal, hash: digest(sealedTextOf(forged, 2, whole[0]?.seal.hash ?? "")) },
      records: forged,
    }));
    expect(walk(links)).toEqual(among("seal_forged", 2, 4));
  });

  it("shows a chain that was made anew as a whole, without the key", () => {
    const forged = chain([1], [3, 4], [2]).map(({ seal, records }) => ({
      seal: { ...seal, mac: digest(provenTextOf(seal)) },
      records,
    }));
    expect(walk(forged)).toEqual(among("seal_forged", 1, 1));
  });

  it("may begin later, when what stood before is five years old", () => {
    const rest = whole.slice(1);
    const justBefore = new Date(sealedAt.getTime() - 1);
    expect(walk(rest, justBefore)).toEqual({ kind: "position_missing", position: 1 });
    expect(walk(rest, sealedAt)).toBeUndefined();
  });

  it("shows a beginning that was made older than it is", () => {
    const rest = whole.slice(1).map(({ seal, records }) => ({
      seal: { ...seal, previousAt: new Date(0) },
      records,
    }));
    expect(walk(rest)).toEqual(among("seal_forged", 2, 4));
  });
});
