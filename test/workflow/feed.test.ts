import { createHmac } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { keepSilence } from "../../src/db/privacy/silence-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { StaffId, UserId } from "../../src/domain/ids.ts";
import { foldTerm } from "../../src/domain/subjects/term.ts";
import { uuidv7 } from "uuidv7";
import { publicKeyNow } from "../../src/workflow/transparency/sign.ts";
import { trustedIn } from "../../src/workflow/transparency/minisign.ts";
import { termOf } from "../support/case-desk.ts";
import { channelOf, FeedClient, feedHand, mo, websiteOf } from "../support/feed-desk.ts";
import { minisignSays, minisignTest } from "../support/minisign.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const desk = useQueueDesk();
let hand: ReturnType<typeof feedHand>;
let key: string;
beforeAll(async () => {
  hand = feedHand(desk);
  key = await hand.grants();
});

const asked = (since = 0, etag?: string) => hand.asks({ tier: "key", key, since, etag });
const lineOf = async (value: string) =>
  (await asked()).lines.find((line) => line.op === "add" && line.key === value);

describe("what was upheld", () => {
  it("enters a day later, not before, and leaves with the reopening", async () => {
    const client = new FeedClient(hand, key);
    const id = await hand.upholds(channelOf(1_111_111_111, "pillshop"));
    await hand.ages([id], 24 * 3_600_000 - 60_000);
    await hand.tend();
    await client.reads();
    expect(client.keys()).toEqual([]);
    await hand.ages([id]);
    await hand.tend();
    await hand.tend();
    await client.reads();
    expect([...client.held.values()]).toEqual([
      expect.objectContaining({
        kind: "channel",
        form: "plain",
        key: "-1001111111111",
        name: "pillshop",
        category: "drugs",
      }),
    ]);
    const fresh = (await asked()).text;
    expect(fresh).not.toMatch(/C-|R-|report/);
    expect(await hand.reopens(id)).toMatchObject({ kind: "decided" });
    await client.reads();
    expect(client.keys()).toEqual([]);
    expect((await asked()).text).not.toContain("1111111111");
    expect(await desk.audited(id)).toEqual(expect.arrayContaining(["feed_entered", "feed_left"]));
  });

  it("is looked for when it is due, so that nobody waits for the hour", async () => {
    await desk.sql`delete from scheduled_tasks where key = 'tend-feed'`;
    await hand.upholds(websiteOf("later.example"));
    const [planned] = await desk.sql`
      select extract(epoch from due_at - app_now())::int as s from scheduled_tasks where key = 'tend-feed'`;
    expect(Number(planned?.["s"])).toBeGreaterThan(86_000);
    expect(Number(planned?.["s"])).toBeLessThanOrEqual(86_400);
  });

  it("waits as long as its reporters are to hear nothing", async () => {
    const id = await hand.upholds(websiteOf("quiet.example"));
    await hand.ages([id]);
    await unitOfWork(desk.db, async () => {
      const staffId = await staffOf(UserId.parse(501), StaffId.parse(uuidv7()), "Ada");
      await keepSilence(id, { until: new Date(Date.now() + 3_600_000), staffId });
    });
    await hand.tend();
    expect(await lineOf("quiet.example")).toBeUndefined();
    await desk.sql`update case_silences set until = app_now()`;
    await hand.tend();
    expect(await lineOf("quiet.example")).toBeDefined();
  });

  it("lapses after a year without a review, and an old one never enters", async () => {
    const client = new FeedClient(hand, key);
    const [id, old] = [
      await hand.upholds(websiteOf("year.example")),
      await hand.upholds(websiteOf("old.example")),
    ];
    await hand.ages([id]);
    await hand.ages([old], 366 * 24 * 3_600_000);
    await hand.tend();
    await client.reads();
    expect(client.keys()).toContain("year.example");
    expect(client.keys()).not.toContain("old.example");
    const line = await lineOf("year.example");
    const lasts = line?.op === "add" ? Date.parse(line.until) - Date.now() : 0;
    expect(lasts / 86_400_000).toBeCloseTo(364, 0);
    await desk.sql`update feed_entries set until_at = app_now() where case_id = ${id}`;
    await hand.tend();
    await client.reads();
    expect(client.keys()).not.toContain("year.example");
    await hand.tend();
    expect(await lineOf("year.example")).toBeUndefined();
  });

  it("has the public name that it has now", async () => {
    const id = await hand.upholds(channelOf(1_222_222_222, "firstname"));
    await hand.ages([id]);
    await hand.tend();
    const named = async () => {
      const line = await lineOf("-1001222222222");
      return line?.op === "add" ? line.name : undefined;
    };
    expect(await named()).toBe("firstname");
    await desk.sql`update subject_aliases set left_at = app_now() where value = 'firstname'`;
    await hand.tend();
    expect(await lineOf("-1001222222222")).toBeDefined();
    expect(await named()).toBeUndefined();
  });
});

describe("what is given", () => {
  it("is the same until something changes, and then costs nothing twice", async () => {
    const first = await asked();
    if (first.kind !== "lines") throw new Error(first.kind);
    expect(await asked(0, first.etag)).toEqual({
      kind: "same",
      etag: first.etag,
      text: "",
      lines: [],
    });
    const rest = await asked(first.upto);
    expect(rest).toMatchObject({ kind: "lines", lines: [], upto: first.upto });
    const id = await hand.upholds(websiteOf("news.example"));
    await hand.ages([id]);
    await hand.tend();
    expect((await asked(0, first.etag)).kind).toBe("lines");
    expect((await asked(first.upto)).lines).toHaveLength(1);
  });

  it("is signed with what it answers, so that no older answer passes for it", async () => {
    const answer = await asked(5);
    if (answer.kind !== "lines") throw new Error(answer.kind);
    const publicKey = await unitOfWork(desk.db, publicKeyNow);
    const comment = trustedIn(answer.body, { publicKey, signature: answer.signature });
    expect(comment).toBe(`Searchlight feed v1 tier=key since=5 upto=${answer.upto}`);
  });

  minisignTest("is what Debian's minisign accepts, and not with a line less", async () => {
    const answer = await asked();
    if (answer.kind !== "lines") throw new Error(answer.kind);
    const publicKey = await unitOfWork(desk.db, publicKeyNow);
    const { signature } = answer;
    const says = await minisignSays({ content: answer.body, signature, publicKey });
    expect(says).toContain("Signature and comment signature verified");
    const cut = answer.body.subarray(0, answer.body.indexOf("\n") + 1);
    await expect(minisignSays({ content: cut, signature, publicKey })).rejects.toThrow();
  });

  it("is nothing with a wrong key, a revoked one or none, in the same words", async () => {
    const other = await hand.grants();
    const alike = async (given: string) =>
      hand.asks({ tier: "key", key: given, since: 0, etag: undefined });
    expect((await alike(other)).kind).toBe("lines");
    await desk.sql`update feed_subscribers set status = 'revoked' where id = (
      select id from feed_subscribers order by id desc limit 1)`;
    const refused = { kind: "refused", because: "unauthorized", text: "", lines: [] };
    for (const given of [other, `${key}x`, ""]) expect(await alike(given)).toEqual(refused);
  });

  it("is of a subscriber's categories alone, and what left of others' is not told either", async () => {
    const fraudOnly = await hand.grants(["fraud"]);
    const [drugs, fraud] = [
      await hand.upholds(websiteOf("drugs.example")),
      await hand.upholds(websiteOf("fraud.example"), "fraud"),
    ];
    await hand.ages([drugs, fraud]);
    await hand.tend();
    await hand.reopens(drugs);
    const { lines } = await hand.asks({ tier: "key", key: fraudOnly, since: 0, etag: undefined });
    expect(lines.map((line) => (line.op === "add" ? line.key : line.op))).toEqual([
      "fraud.example",
    ]);
  });

  it("counts with the clock, so that gaps tell nobody how much others are told", async () => {
    const { lines } = await asked();
    const now = Date.now();
    for (const { seq } of lines) expect(Math.abs(seq - now)).toBeLessThan(3_600_000);
  });
});

describe("a search term", () => {
  it("goes as it is folded; of the gravest only under the subscriber's own key", async () => {
    const ids = [
      await hand.upholds(termOf("Blue Starfish")),
      await hand.upholds(termOf("gravest word"), "child_abuse"),
      await hand.upholds(termOf("was worse once"), "trafficking"),
    ];
    // Called trafficking when it came, and something lighter when it was upheld.
    await desk.sql`update cases set category = 'fraud' where id = ${ids[2] ?? ""}`;
    await hand.ages(ids);
    await hand.tend();
    const { lines, text } = await asked();
    expect(await lineOf(foldTerm("Blue Starfish"))).toMatchObject({ form: "plain" });
    for (const word of ["gravest word", "was worse once"]) {
      const folded = foldTerm(word);
      expect(text).not.toContain(folded);
      const hashed = createHmac("sha256", key).update(folded).digest("hex");
      expect(lines.find((line) => line.op === "add" && line.key === hashed)).toMatchObject({
        form: "hmac-sha256",
        kind: "search_term",
      });
    }
  });
});

describe("the public part", () => {
  it("is not there until two grant it, and holds channels and websites up to severity 2", async () => {
    const publicly = () => hand.asks({ tier: "public", since: 0, etag: undefined });
    expect(await publicly()).toEqual({
      kind: "refused",
      because: "not_found",
      text: "",
      lines: [],
    });
    const ids = [
      await hand.upholds(websiteOf("open.example")),
      await hand.upholds(websiteOf("guns.example"), "weapons"),
      await hand.upholds(websiteOf("abuse.example"), "child_abuse"),
      await hand.upholds(termOf("open words")),
    ];
    const mixed = await desk.files({ by: 7_001, subject: websiteOf("mixed.example") });
    await desk.files({ by: 7_002, subject: websiteOf("mixed.example"), category: "child_abuse" });
    const verdict = { kind: "escalate", category: "fraud" } as const;
    await desk.press(mixed, { kind: "verdict", verdict }, { by: mo });
    await hand.uphold(mixed);
    await hand.ages([...ids, mixed]);
    await hand.tend();
    await hand.opens();
    const { lines, text } = await publicly();
    expect(text).toContain("open.example");
    for (const hidden of ["guns", "abuse", "open words", "mixed", "hmac"]) {
      expect(text).not.toContain(hidden);
    }
    const kinds = new Set(lines.flatMap((line) => (line.op === "add" ? [line.kind] : [])));
    expect([...kinds].toSorted()).toEqual(["channel", "website"]);
    expect((await asked()).text).toContain("mixed.example");
  });
});
