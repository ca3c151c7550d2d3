import { createHmac } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { settingVersions } from "../../src/db/control/setting-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { UserId, type CaseId } from "../../src/domain/ids.ts";
import { foldTerm } from "../../src/domain/subjects/term.ts";
import { changeSetting, undoSetting } from "../../src/workflow/control/change-setting.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { feedHand, mo, websiteOf } from "../support/feed-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* What becomes graver after it was told: it leaves the public part at once, and a term its plain words. */

const desk = useQueueDesk();
const ada = { userId: UserId.parse(501), name: "Ada" };
const operator = { owners: [ada.userId], outcomeNoticeDelayMs: 0 };
let hand: ReturnType<typeof feedHand>;
let key: string;
beforeAll(async () => {
  hand = feedHand(desk);
  key = await hand.grants();
  await hand.opens();
});

const publicly = (since = 0) => hand.asks({ tier: "public", since, etag: undefined });
const asked = (since = 0) => hand.asks({ tier: "key", key, since, etag: undefined });
const sam = 803;
const setting = "category_severity";
const versionNow = async () => (await unitOfWork(desk.db, settingVersions)).get(setting) ?? 0;

async function rates(category: CategoryKey, severity: number) {
  const press = {
    key: setting,
    version: await versionNow(),
    choice: `${category}.${severity}`,
  } as const;
  return unitOfWork(desk.db, () => changeSetting(operator, ada, press));
}

async function undoes() {
  const version = await versionNow();
  return unitOfWork(desk.db, () => undoSetting(operator, ada, { key: setting, version }));
}

async function entered(...given: Parameters<typeof hand.upholds>): Promise<CaseId> {
  const id = await hand.upholds(...given);
  await hand.ages([id]);
  await hand.tend();
  return id;
}

describe("a category that is called graver", () => {
  it("takes what it holds out of the public part in that transaction, and subscribers keep it", async () => {
    await entered(websiteOf("hated.example"), "hate");
    await entered(websiteOf("fake.example"), "counterfeits");
    const before = await publicly();
    if (before.kind !== "lines") throw new Error(before.kind);
    expect(before.text).toContain("hated.example");
    const [line] = before.lines.filter((each) => each.op === "add" && each.category === "hate");
    expect(await rates("hate", 3)).toBe("changed");
    // Without a look at the feed in between.
    const after = await publicly(before.upto);
    expect(after.lines).toEqual([{ seq: expect.any(Number), id: line?.id, op: "remove" }]);
    const fresh = await publicly();
    expect(fresh.text).not.toContain("hated.example");
    expect(fresh.text).toContain("fake.example");
    expect((await asked()).text).toContain("hated.example");
    await hand.tend();
    expect((await publicly()).text).not.toContain("hated.example");
    expect(await undoes()).toBe("changed");
    expect((await publicly()).text).toContain("hated.example");
  });

  it("changes nothing of a case that the team rated by itself", async () => {
    const id = await desk.files({
      by: 8_001,
      subject: websiteOf("rated.example"),
      category: "drugs",
    });
    await desk.press(id, { kind: "rate", rating: 1 }, { by: mo });
    const verdict = { kind: "escalate", category: "drugs" } as const;
    await desk.press(id, { kind: "verdict", verdict }, { by: mo });
    await hand.uphold(id);
    await hand.ages([id]);
    await entered(websiteOf("unrated.example"), "drugs");
    await rates("drugs", 3);
    const { text } = await publicly();
    expect(text).toContain("rated.example");
    expect(text).not.toContain("unrated.example");
    await undoes();
  });

  it("brings nothing into the public part that came in while it was too grave", async () => {
    await entered(websiteOf("arms.example"), "weapons");
    await rates("weapons", 2);
    await hand.tend();
    expect((await publicly()).text).not.toContain("arms.example");
    await undoes();
  });

  it("leaves nothing public that enters in the same moment", async () => {
    for (let nr = 0; nr < 4; nr += 1) {
      const page = `moment-${lettersOf(nr)}.example`;
      const id = await hand.upholds(websiteOf(page), "animal_cruelty");
      await hand.ages([id]);
      await Promise.all([hand.tend(), rates("animal_cruelty", 3), hand.tend()]);
      await hand.tend();
      expect((await publicly()).text).not.toContain(page);
      expect((await asked()).text).toContain(page);
      await rates("animal_cruelty", 2);
    }
  });
});

it("what somebody calls one of the gravest before it enters is told as such", async () => {
  const words = "called worse meanwhile";
  const ids = [
    await hand.upholds(websiteOf("meanwhile.example"), "fraud"),
    await hand.upholds(termOf(words), "fraud"),
  ];
  const category = "child_abuse";
  await desk.files({ by: 8_101, subject: websiteOf("meanwhile.example"), category });
  await desk.files({ by: 8_102, subject: termOf(words), category });
  await hand.ages(ids);
  await hand.tend();
  expect((await publicly()).text).not.toContain("meanwhile.example");
  const { text } = await asked();
  expect(text).toContain("meanwhile.example");
  expect(text).not.toContain(foldTerm(words));
});

describe("a case that is called something graver", () => {
  async function recalled(id: CaseId, category: CategoryKey): Promise<void> {
    expect(await hand.reopens(id)).toMatchObject({ kind: "decided" });
    // It goes back to the seniors, who upheld it.
    const press = { kind: "recategorize", category } as const;
    const called = await desk.press(id, press, { by: sam, tier: "escalation" });
    expect(called).toEqual({ kind: "recategorized" });
    await hand.uphold(id);
    await hand.ages([id]);
    await hand.tend();
  }

  it("has left the public part since it was opened again, and does not come back", async () => {
    const id = await entered(websiteOf("worse.example"), "fraud");
    const before = await publicly();
    expect(before.text).toContain("worse.example");
    await recalled(id, "weapons");
    const upto = before.kind === "lines" ? before.upto : 0;
    const later = await publicly(upto);
    expect(later.lines.map(({ op }) => op)).toEqual(["remove"]);
    expect((await publicly()).text).not.toContain("worse.example");
    expect((await asked()).text).toContain("worse.example");
  });

  it("is told to subscribers only under their key, once it is one of the gravest", async () => {
    const id = await entered(termOf("plain crimson words"), "drugs");
    const folded = foldTerm("plain crimson words");
    const before = await asked();
    const [line] = before.lines.filter((each) => each.op === "add" && each.key === folded);
    expect(line).toMatchObject({ form: "plain" });
    await recalled(id, "child_abuse");
    const { lines, text } = await asked();
    expect(text).not.toContain(folded);
    expect(lines.find((each) => each.id === line?.id)).toMatchObject({ op: "remove" });
    const hashed = createHmac("sha256", key).update(folded).digest("hex");
    expect(lines.find((each) => each.op === "add" && each.key === hashed)).toMatchObject({
      form: "hmac-sha256",
      category: "child_abuse",
    });
  });
});
