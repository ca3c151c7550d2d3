import { describe, expect, it } from "vitest";
import { registerPosted } from "../../src/db/speaking/posted-store.ts";
import { referralsOf } from "../../src/db/referrals/referral-store.ts";
import { ChatId, UserId } from "../../src/domain/ids.ts";
import type { Membership } from "../../src/domain/staff/staff.ts";
import { packetMs } from "../../src/domain/referrals/referral.ts";
import { enterReference } from "../../src/workflow/referrals/enter-reference.ts";
import { loseChat } from "../../src/workflow/queues/lose-chat.ts";
import { viewOwnData } from "../../src/workflow/privacy/own-data.ts";
import { remindReferral } from "../../src/workflow/referrals/remind-referral.ts";
import { reopenCase } from "../../src/workflow/decisions/reopen-case.ts";
import { referralKey } from "../../src/workflow/referrals/show-referral.ts";
import { viewReferral } from "../../src/workflow/referrals/view-referral.ts";
import { termOf } from "../support/case-desk.ts";
import { ken, mia, seniors, operator, sue, useReferralDesk } from "../support/referral-desk.ts";

const { desk, now, upheld, prepares, only, says, handedTo, onCard, askedWhere, news } =
  useReferralDesk();

describe("a referral", () => {
  it("is one, however many seniors make it ready and say at once that they sent it", async () => {
    const id = await upheld("sent at once");
    expect(await Promise.all([prepares(id, sue), prepares(id, mia)])).toEqual([
      "referral_prepared",
      "referral_prepared",
    ]);
    const { id: referral, status } = await only(id);
    expect(status).toBe("prepared");
    expect(await handedTo(referral)).toEqual([sue, mia]);
    expect(await onCard(id)).toEqual([]);
    const { version } = await desk.case(id);
    const said = await Promise.all([says(referral, "sent", sue), says(referral, "sent", mia)]);
    expect(said.toSorted()).toEqual(["said", "stale"]);
    const events = await desk.audited(id);
    expect(events.filter((kind) => kind.startsWith("referral_"))).toEqual([
      "referral_prepared",
      "referral_sent",
    ]);
    expect(await desk.case(id)).toMatchObject({ status: "upheld", version });
  });

  it("is shown once somebody said that it was sent, and until then on no card", async () => {
    const id = await upheld("shown once sent", "to_authority", "intimate_images");
    await prepares(id, sue);
    const { id: referral } = await only(id);
    expect(await says(referral, "acknowledged", sue)).toBe("stale");
    expect(await onCard(id)).toEqual([]);
    expect(await news(id, referral)).toBeUndefined();
    expect(await says(referral, "sent", mia)).toBe("said");
    expect(await says(referral, "sent", sue)).toBe("stale");
    expect(await onCard(id)).toEqual(["NCMEC sent"]);
    // It may still turn out to be a slip.
    const held = await now(() => viewOwnData(ChatId.parse(1)));
    expect(JSON.stringify(held)).not.toContain("notify_referral");
    expect(await news(id, referral)).toMatchObject({ kind: "hotline" });
    expect(await says(referral, "acknowledged", sue)).toBe("said");
    expect(await onCard(id)).toEqual(["NCMEC acknowledged"]);
    expect(await desk.audited(id)).toEqual(
      expect.arrayContaining(["referral_prepared", "referral_sent", "referral_acknowledged"]),
    );
  });

  it("of one of the gravest is told to nobody who reported it", async () => {
    const id = await upheld("told to nobody");
    await prepares(id, sue);
    const { id: referral } = await only(id);
    await says(referral, "sent", sue);
    expect(await news(id, referral)).toBeUndefined();
  });

  it("of what somebody calls graver after it was upheld is told to nobody from then on", async () => {
    const words = "called graver later";
    const id = await upheld(words, "to_authority", "intimate_images");
    await prepares(id, sue);
    const { id: referral } = await only(id);
    await says(referral, "sent", sue);
    expect(await news(id, referral)).toMatchObject({ kind: "hotline" });
    await desk.files({ by: 2, subject: termOf(words), category: "child_abuse" });
    expect(await news(id, referral)).toBeUndefined();
  });

  it("that was said to be sent by a slip is taken back, and made ready anew", async () => {
    const id = await upheld("sent by a slip");
    await prepares(id, sue);
    const { id: slip } = await only(id);
    await says(slip, "sent", sue);
    await says(slip, "not_sent", sue);
    expect(await onCard(id)).toEqual([]);
    expect(await news(id, slip)).toBeUndefined();
    expect(await prepares(id, sue)).toBe("referral_prepared");
    const [, again] = await now(() => referralsOf(id));
    expect(again).toMatchObject({ status: "prepared" });
  });

  it("that is ready when the uphold is taken back is not to be sent; what was sent is told all the same", async () => {
    const id = await upheld("taken back");
    await prepares(id, sue);
    const { id: referral } = await only(id);
    const before = await now(() => viewReferral(referral, ChatId.parse(sue)));
    expect(before?.packet?.notes.map(({ note }) => note)).toEqual(["they told me at school"]);
    await desk.press(id, { kind: "undo" }, { by: sue, tier: "escalation" });
    const after = await now(() => viewReferral(referral, ChatId.parse(sue)));
    expect(after?.packet).toBeUndefined();
    expect(await prepares(id, mia, "INHOPE")).toBe("refused");
    // It had left before.
    expect(await says(referral, "sent", sue)).toBe("said");
    expect(await onCard(id)).toEqual(["NCMEC sent"]);
    expect(await news(id, referral)).toBeUndefined();
    expect((await desk.case(id)).status).toBe("escalated");
  });

  it("that is ready when a senior has the case looked at again is not to be sent", async () => {
    const id = await upheld("looked at again");
    await prepares(id, sue);
    const { id: referral } = await only(id);
    const at = { chatId: ChatId.parse(sue), messageId: 71 };
    await now(() => registerPosted(referralKey(referral), at));
    await desk.sql`update outbox set status = 'sent' where message ->> 'kind' = 'show_referral'`;
    const { version } = await desk.case(id);
    const presser = {
      userId: UserId.parse(mia),
      name: "Mia",
      membership: "administrator",
    } as const;
    await now(() => reopenCase(operator, { caseId: id, version, chatId: seniors, presser }));
    const owed = await desk.sql`
      select 1 from outbox where message ->> 'referralId' = ${referral} and status = 'waiting'`;
    expect(owed).toHaveLength(1);
    const shown = await now(() => viewReferral(referral, ChatId.parse(sue)));
    expect(shown).toMatchObject({ stands: false, packet: undefined });
  });

  it("is for seniors of that group only, whose private chat the bot can write to", async () => {
    const id = await upheld("only by seniors", "to_telegram");
    expect(await prepares(id, ken, "Telegram (child abuse)")).toBe("referral_by_link");
    await prepares(id, sue, "Telegram (child abuse)");
    const { id: referral } = await only(id);
    const refused = [
      await says(referral, "sent", 950, { membership: "member" }),
      await says(referral, "sent", sue, { membership: "outside" }),
      await says(referral, "sent", sue, { membership: "unknown" }),
      await says(referral, "sent", sue, { group: ChatId.parse(-1001) }),
      await says(referral, "sent", sue, { chatId: ChatId.parse(-1001) }),
    ];
    expect(refused).toEqual(["not_allowed", "not_allowed", "cannot_tell", "stale", "unknown_card"]);
    expect((await only(id)).status).toBe("prepared");
  });

  it("is asked about until somebody says more of it, elsewhere when who has it is out of reach", async () => {
    const id = await upheld("asked about");
    await prepares(id, sue);
    const { id: referral } = await only(id);
    const reminds = (status: "prepared" | "sent", day: number) =>
      now(() => remindReferral({ kind: "remind_referral", referralId: referral, status, day }));
    await reminds("prepared", 1);
    await says(referral, "sent", sue);
    await reminds("prepared", 3);
    await reminds("sent", 1);
    expect(await askedWhere(referral)).toEqual([
      `${sue} referral-remind-prepared`,
      `${sue} referral-remind-sent`,
    ]);
    await now(() =>
      loseChat(operator, { chatId: ChatId.parse(sue), threadId: undefined }, "blocked"),
    );
    expect((await askedWhere(referral)).at(-1)).toBe(`${seniors} referral-remind-sent`);
    await says(referral, "acknowledged", mia);
    const asked = await askedWhere(referral);
    await reminds("sent", 3);
    expect(await askedWhere(referral)).toEqual(asked);
    const planned = await desk.sql`
      select key from scheduled_tasks where key like ${`remind_referral:${referral}:%`}`;
    expect(planned).toHaveLength(6);
  });

  it("stays in private chats for hours, and is handed over once more", async () => {
    const id = await upheld("for some hours");
    await prepares(id, sue);
    const { id: referral } = await only(id);
    const isShown = async () => {
      const view = await now(() => viewReferral(referral, ChatId.parse(sue)));
      return view?.packet !== undefined;
    };
    expect(await isShown()).toBe(true);
    await desk.forward(packetMs + 1);
    expect(await isShown()).toBe(false);
    await prepares(id, sue);
    expect(await isShown()).toBe(true);
    expect((await only(id)).id).toBe(referral);
  });

  it("gets the number under which its recipient has it, once it was sent", async () => {
    const id = await upheld("with a number");
    await prepares(id, mia);
    const { id: referral } = await only(id);
    const by = { userId: UserId.parse(mia), name: "Mia" };
    const enters = (
      text: string | undefined,
      updateId: number,
      over: { membership?: Membership; group?: ChatId } = {},
    ) =>
      now(() =>
        enterReference(operator, {
          membership: "administrator",
          group: seniors,
          ...over,
          chatId: ChatId.parse(mia),
          updateId,
          text,
          by,
          key: `referral:${referral}`,
        }),
      );
    await enters("CT-4711", 1);
    expect((await only(id)).reference).toBeUndefined();
    await says(referral, "sent", mia);
    await enters(undefined, 2);
    // Who was removed from the group, is a plain member there, or can't be asked about.
    for (const [at, membership] of (["outside", "member", "unknown"] as const).entries()) {
      await enters("CT-4711", 10 + at, { membership });
    }
    await enters("CT-4711", 20, { group: ChatId.parse(-1_003) });
    expect((await only(id)).reference).toBeUndefined();
    const told = await desk.sql<{ text: string }[]>`
      select message ->> 'text' as text from outbox
      where chat_id = ${mia} and key ~ ':(1[0-2]|20)$' and key like 'say:%' order by id`;
    expect(told.map(({ text }) => text)).toEqual([
      "referral-reference-refused",
      "referral-reference-refused",
      "answer-cannot-check-membership",
      "answer-cannot-check-membership",
    ]);
    await enters("CT-4711", 3);
    expect((await only(id)).reference).toBe("CT-4711");
    const [event] = await desk.sql`
      select facts from audit_events where kind = 'referral_reference_entered'`;
    expect(JSON.stringify(event)).not.toMatch(/\b4711\b/);
  });
});
