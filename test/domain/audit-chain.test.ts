import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  checkLink,
  genesis,
  sealedTextOf,
  type AuditRecord,
  type ChainFault,
  type Seal,
} from "../../src/domain/control/audit-chain.ts";

type Link = { seal: Seal; record: AuditRecord | undefined };

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

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

/** A whole chain; events are sealed in the order of their commit, not of their ids. */
function chain(...eventIds: number[]): Link[] {
  let hash = genesis;
  return eventIds.map((eventId, index) => {
    const position = index + 1;
    const previousHash = hash;
    hash = digest(sealedTextOf(record(eventId), position, previousHash));
    return { seal: { position, eventId, previousHash, hash }, record: record(eventId) };
  });
}

function walk(links: readonly Link[]): ChainFault | undefined {
  let previous = { position: 0, hash: genesis };
  for (const link of links) {
    const fault = checkLink(link, previous, digest);
    if (fault !== undefined) return fault;
    previous = link.seal;
  }
  return undefined;
}

const whole = chain(1, 3, 2, 4);
const altered = (index: number, change: (link: Link) => Link) =>
  whole.map((link, at) => (at === index ? change(link) : link));
const changed = (over: Partial<AuditRecord>) =>
  altered(1, ({ seal }) => ({ seal, record: { ...record(3), ...over } }));

describe("the chain", () => {
  it("is whole when nobody touched it", () => expect(walk(whole)).toBeUndefined());

  it("does not depend on the order in which the database keeps a fact's keys", () => {
    const other = { ...record(1), facts: { version: 1, category: "drugs" } };
    expect(sealedTextOf(other, 1, genesis)).toBe(sealedTextOf(record(1), 1, genesis));
  });

  it.each([
    { what: "kind", links: changed({ kind: "case_upheld" }) },
    { what: "code", links: changed({ subjectCode: "C-7F3K9Q2N" }) },
    { what: "actor", links: changed({ actor: "reporter" }) },
    { what: "time", links: changed({ at: new Date(0) }) },
    { what: "fact", links: changed({ facts: { category: "other", version: 1 } }) },
  ])("shows a changed $what", ({ links }) => {
    expect(walk(links)).toEqual({ kind: "event_changed", position: 2, eventId: 3 });
  });

  it("shows an event that is gone", () => {
    const links = altered(2, ({ seal }) => ({ seal, record: undefined }));
    expect(walk(links)).toEqual({ kind: "event_missing", position: 3, eventId: 2 });
  });

  it("shows a link that is gone", () => {
    expect(walk(whole.toSpliced(1, 1))).toEqual({ kind: "position_missing", position: 2 });
  });

  it("shows links that changed places", () => {
    const [a, b, c, d] = whole;
    const swapped = [a, c, b, d].flatMap((link, at): Link[] =>
      link === undefined ? [] : [{ ...link, seal: { ...link.seal, position: at + 1 } }],
    );
    expect(walk(swapped)).toEqual({ kind: "link_broken", position: 2 });
  });

  it("shows a link that was sealed anew after a change", () => {
    const forged = { ...record(3), kind: "case_upheld" };
    const links = altered(1, ({ seal }) => ({
      seal: { ...seal, hash: digest(sealedTextOf(forged, 2, seal.previousHash)) },
      record: forged,
    }));
    expect(walk(links)).toEqual({ kind: "link_broken", position: 3 });
  });
});
