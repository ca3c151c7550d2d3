import { beforeAll, describe, expect, it } from "vitest";
import { ChatId, UserId } from "../../src/domain/ids.ts";
import { withdrawReport } from "../../src/workflow/reporting/withdraw-report.ts";
import { ownReportsOn } from "../../src/db/reporting/own-report-store.ts";
import { termOf } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { removalDesk } from "../support/removal-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";
import { retentionDesk } from "../support/retention-desk.ts";

/*
 * What an authority orders to remove comes before the team at once, as the case of its subject. It is nobody's
 * report.
 */

const desk = useQueueDesk();
const { decides } = retentionDesk(desk);
const [ada, bea, lea, leo] = [officer(11), officer(12), officer(21), officer(22)];
const legal = legalDesk(desk, [ada, bea]);
const { presses, writes, inUnit } = legal;

beforeAll(async () => {
  await legal.settleIn();
  await legal.appoints(lea);
  await legal.appoints(leo);
});

const { words, order, casesOf, caseOf, cardOf, cardText, cardsOwed, legalCard } = removalDesk(
  desk,
  legal,
  lea,
);

describe("a removal order", () => {
  it("before any report opens a case with a card, that says so and counts nobody", async () => {
    const text = words();
    const { id } = await order(text);
    const caseId = await caseOf(id);
    expect(await desk.case(caseId)).toMatchObject({ status: "open", category: "drugs" });
    expect(await cardsOwed(caseId)).toHaveLength(1);
    const card = await cardText(caseId);
    expect(card).toMatch(/An authority ordered its removal, answer due/);
    expect(card).not.toMatch(/report|1970|State police|\b345\b|L-/);
    // Who reports it then is the first one.
    expect(await desk.files({ by: 701, subject: termOf(text) })).toBe(caseId);
    const { tally } = await cardOf(caseId);
    expect(tally).toMatchObject({ reports: 1, reporters: 1, trusted: 0, lately: 1 });
  });

  it("after reports joins their case, and posts its card anew; their number stays", async () => {
    const text = words();
    const caseId = await desk.files({ by: 702, subject: termOf(text) });
    await desk.files({ by: 703, subject: termOf(text) });
    const before = (await cardOf(caseId)).tally;
    const { id, code } = await order(text);
    expect(await casesOf(id)).toEqual([caseId]);
    expect((await cardOf(caseId)).tally).toEqual(before);
    const card = await cardText(caseId);
    expect(card).toContain("2 reports by 2 people");
    expect(card).toContain("ordered its removal");
    expect(await desk.case(caseId)).toMatchObject({ version: 1, category: "drugs" });
    const [event] = await desk.sql`
      select facts from audit_events where kind = 'legal_case_joined' and subject_code = ${code}`;
    expect(event?.["facts"]).toMatchObject({ does: "raises" });
  });

  it("goes before other cards where many wait", async () => {
    await desk.sets("cards_at_once", 3);
    for (let at = 0; at < 6; at += 1) {
      await desk.files({ by: 710 + at, subject: termOf(words()) });
    }
    const { id } = await order(words());
    const [priority] = await cardsOwed(await caseOf(id));
    const [plain] = await desk.sql<{ priority: number }[]>`
      select max(priority) as priority from outbox where message ->> 'kind' = 'show_card'`;
    expect(priority).toBeLessThan(plain?.priority ?? 0);
    await desk.sets("cards_at_once", 20);
  });

  it.each(["drugs", "child_abuse"] as const)(
    "shows a card at once, also of %s",
    async (category) => {
      const text = words();
      const about = informationAbout(text, { kind: "removal", instrument: "dsa_removal" });
      const answers = about.map((one) =>
        "write" in one || one[0] !== "category" ? one : (["category", category] as const),
      );
      const { id } = await legal.enters(lea, answers);
      const caseId = await caseOf(id);
      expect(await desk.case(caseId)).toMatchObject({ category });
      expect(await cardsOwed(caseId)).toHaveLength(1);
    },
  );

  it("opens a dismissed case again, and leaves an upheld one as it is", async () => {
    const [gone, stays] = [words(), words()];
    const dismissed = await desk.files({ by: 721, subject: termOf(gone) });
    await decides(dismissed, "dismissed");
    const upheld = await desk.files({ by: 722, subject: termOf(stays) });
    await decides(upheld, "upheld");
    const { id } = await order(`${gone}\n${stays}`);
    expect((await casesOf(id)).toSorted()).toEqual([dismissed, upheld].toSorted());
    expect((await desk.case(dismissed)).status).toBe("open");
    expect((await desk.case(upheld)).status).toBe("upheld");
    expect(await cardText(upheld)).toContain("ordered its removal");
  });

  it("stands in the case into which its own was merged, before or after", async () => {
    const [one, other] = [words(), words()];
    const gone = await desk.files({ by: 731, subject: termOf(one) });
    const stays = await desk.files({ by: 732, subject: termOf(other) });
    const early = await order(one);
    expect(await desk.press(gone, { kind: "merge", into: stays }, { by: 801 })).toMatchObject({
      kind: "merged",
    });
    expect(await cardText(stays)).toContain("ordered its removal");
    const late = await order(one);
    expect(await casesOf(late.id)).toEqual([stays]);
    expect(await legalCard(early.id)).toContain((await desk.case(stays)).code);
  });

  it("of codes, of what can be no subject, and of one thing twice is registered all the same", async () => {
    const text = words();
    const caseId = await desk.files({ by: 741, subject: termOf(text), note: "note of 741" });
    const { code } = await desk.case(caseId);
    const report = await legal.reportOf(741);
    const { id } = await order(`${code}\n${report}\n${text}\nR-00000000\nC-00000000`);
    expect(await casesOf(id)).toEqual([caseId]);
    expect(await cardsOwed(caseId)).toHaveLength(1);
    const none = await order("C-00000000\n\u200b\u200b");
    expect(await casesOf(none.id)).toEqual([]);
    expect(await legalCard(none.id)).toContain("Nothing that it names can be a case");
    const user = await order("7012345678\n@some_channel_name\nhttps://example.com/a");
    expect(await casesOf(user.id)).toHaveLength(3);
  });

  it("that is withdrawn, false or refused leaves its cases, and closes those that nobody reported", async () => {
    const [alone, reported] = [words(), words()];
    const caseId = await desk.files({ by: 751, subject: termOf(reported) });
    const { id } = await order(`${alone}\n${reported}`);
    const own = (await casesOf(id)).find((each) => each !== caseId);
    if (own === undefined) throw new Error("no case of its own");
    await presses(leo, { kind: "false", id, version: 1 });
    expect((await desk.case(own)).status).toBe("withdrawn");
    expect((await desk.case(caseId)).status).toBe("open");
    expect(await cardText(caseId)).not.toContain("ordered its removal");
    // The next one opens it again.
    const next = await order(alone);
    expect(await casesOf(next.id)).toEqual([own]);
    expect((await desk.case(own)).status).toBe("open");
    await legal.analyses(lea, next.id);
    await legal.proposes(lea, next.id, { outcome: "refuse", ground: "not_bound" });
    expect(await legal.verb(leo, "confirm", next.id)).toBe("done");
    expect((await desk.case(own)).status).toBe("withdrawn");
  });

  it("keeps a case open whose last reporter takes the report back", async () => {
    const text = words();
    const caseId = await desk.files({ by: 761, subject: termOf(text) });
    await order(text);
    const { subjectId } = await desk.case(caseId);
    const [own] = await inUnit(() => ownReportsOn(UserId.parse(761), subjectId));
    if (own === undefined) throw new Error("no report");
    await inUnit(() => withdrawReport(ChatId.parse(761), own.id));
    expect((await desk.case(caseId)).status).toBe("open");
    expect(await cardText(caseId)).not.toMatch(/report|1970/);
  });

  it("with other targets leaves what it names no more, and joins what it names now", async () => {
    const [first, second] = [words(), words()];
    const { id } = await order(`${first}\n${second}`);
    const before = await casesOf(id);
    await presses(lea, { kind: "narrow", id, version: 1 });
    await writes(lea, second, `legal-targets:${id}`);
    const after = await casesOf(id);
    expect(after).toHaveLength(1);
    const [left] = before.filter((each) => !after.includes(each));
    if (left === undefined) throw new Error("it left none");
    expect((await desk.case(left)).status).toBe("withdrawn");
    expect(await cardsOwed(after[0] ?? left)).toHaveLength(1);
  });
});
