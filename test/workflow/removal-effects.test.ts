import { beforeAll, describe, expect, it } from "vitest";
import { askToTell } from "../../src/workflow/legal/tell-person.ts";
import { termOf } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { removalDesk } from "../support/removal-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* While a removal order is secret no case knows of it; and what was done by one is written down. */

const desk = useQueueDesk();
const [ada, bea, lea, leo] = [officer(11), officer(12), officer(21), officer(22)];
const legal = legalDesk(desk, [ada, bea]);
const { presses, writes, inUnit } = legal;
const { words, order, casesOf, cardText, legalCard, pageText } = removalDesk(desk, legal, lea);

beforeAll(async () => {
  await legal.settleIn();
  await legal.appoints(lea);
  await legal.appoints(leo);
});

describe("a secret order", () => {
  it("is known to no case until its secrecy ends by two, and then tells no reporter", async () => {
    const text = words();
    const caseId = await desk.files({ by: 771, subject: termOf(text), note: "note of 771" });
    const before = await cardText(caseId);
    const { id } = await order(`${text}\n${words()}\n${await legal.reportOf(771)}`, "until_told");
    expect(await casesOf(id)).toEqual([]);
    expect(await cardText(caseId)).toBe(before);
    expect(await legalCard(id)).toContain("While it is secret, no case knows of it");
    await presses(lea, { kind: "end_secrecy", id, version: 1 });
    expect(await casesOf(id)).toEqual([]);
    await presses(leo, { kind: "end_secrecy", id, version: 1 });
    expect(await casesOf(id)).toHaveLength(2);
    expect(await cardText(caseId)).toContain("ordered its removal");
    const told =
      await desk.sql`select 1 from outbox where chat_id = 771 and message ->> 'text' = 'legal-told'`;
    expect(told).toEqual([]);
  });

  it("joins once its day has come, unless it was withdrawn before", async () => {
    const [stays, gone] = [words(), words()];
    const [one, other] = [await order(stays, "until_told"), await order(gone, "until_told")];
    await presses(lea, { kind: "withdraw", id: other.id, version: 1 });
    await desk.sql`update legal_requests set secrecy = 'until_date',
      secret_until = app_now() - interval '1 minute' where id in ${desk.sql([one.id, other.id])}`;
    for (const { id } of [one, other]) await inUnit(() => askToTell(legal.operator, id));
    expect(await casesOf(one.id)).toHaveLength(1);
    expect(await casesOf(other.id)).toEqual([]);
  });
});

describe("the effect of an order", () => {
  it("is recorded with its time, is needed for the answer, and stands in it", async () => {
    const { id } = await order(words());
    await legal.analyses(lea, id);
    await legal.proposes(lea, id, { outcome: "full" });
    expect(await legal.verb(leo, "confirm", id)).toBe("done");
    const answered = { kind: "answered", id, version: 1 } as const;
    expect(await presses(lea, answered)).toBe("no_effect");
    await presses(lea, { kind: "effect", id, version: 1 });
    await writes(lea, "2999-01-01 10:00\nto come", `legal-effect:${id}`);
    expect((await legal.now(id)).effectedAt).toBeUndefined();
    await writes(lea, "2026-01-03 10:00\ntaken off our list\nworldwide", `legal-effect:${id}`);
    expect(await legal.now(id)).toMatchObject({ effect: "taken off our list worldwide" });
    expect(await legalCard(id)).toContain("taken off our list worldwide");
    expect(await pageText({ kind: "words", id })).toMatch(
      /carried out on .*2026.*: .taken off our list worldwide/,
    );
    expect(await presses(lea, answered)).toBe("done");
    const [row] =
      await desk.sql`select facts from audit_events where kind = 'legal_effect_recorded'`;
    expect(JSON.stringify(row)).not.toContain("taken off");
  });

  it("is asked of removal orders only, and of none that is over", async () => {
    const text = informationAbout("999999999");
    const { id } = await legal.enters(lea, text);
    expect(await presses(lea, { kind: "effect", id, version: 1 })).toBe("outdated");
    const ordered = await order(words());
    await presses(lea, { kind: "withdraw", id: ordered.id, version: 1 });
    await writes(lea, "2026-01-03 10:00\noff", `legal-effect:${ordered.id}`);
    expect((await legal.now(ordered.id)).effect).toBeUndefined();
  });
});
