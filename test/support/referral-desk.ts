import { beforeAll } from "vitest";
import { allRecipients, plantRecipients } from "../../src/db/referrals/recipient-store.ts";
import { referralsOf } from "../../src/db/referrals/referral-store.ts";
import { noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import type { UpholdMeasure } from "../../src/domain/decisions/grounds.ts";
import { ChatId, ReportId, UserId, type CaseId, type ReferralId } from "../../src/domain/ids.ts";
import type { ReferralVerb } from "../../src/domain/referrals/referral.ts";
import type { Membership } from "../../src/domain/staff/staff.ts";
import { pressReferral } from "../../src/workflow/referrals/press-referral.ts";
import { viewCard } from "../../src/workflow/cases/view-card.ts";
import { viewReferralNews } from "../../src/workflow/referrals/view-referral.ts";
import { termOf } from "./case-desk.ts";
import { useQueueDesk } from "./queue-desk.ts";

export const operator = { owners: [], outcomeNoticeDelayMs: 0 };
export const seniors = ChatId.parse(-1002);
export const [sue, mia, ken] = [801, 802, 803] as const;

/** Seniors, who refer cases and say what became of them. */
export function useReferralDesk() {
  const desk = useQueueDesk();
  const now = <T>(verb: () => Promise<T>) => unitOfWork(desk.db, verb);

  beforeAll(() =>
    now(async () => {
      await plantRecipients();
      // Ken never wrote to the bot.
      for (const who of [sue, mia]) {
        await noteIncoming(ChatId.parse(who), { messageId: 1, language: "en" });
      }
    }),
  );

  async function upheld(
    words: string,
    measure: UpholdMeasure = "to_authority",
    category: CategoryKey = "child_abuse",
  ): Promise<CaseId> {
    const note = "they told me at school";
    const id = await desk.files({ by: 1, subject: termOf(words), category, note });
    const escalate = { kind: "escalate", category } as const;
    await desk.press(id, { kind: "verdict", verdict: escalate }, { by: 800 });
    const verdict = { kind: "uphold", measure } as const;
    await desk.press(id, { kind: "verdict", verdict }, { by: sue, tier: "escalation" });
    return id;
  }

  async function recipient(name: string) {
    const found = (await now(allRecipients)).find((one) => one.name === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found.id;
  }

  async function prepares(id: CaseId, by: number, name = "NCMEC"): Promise<string> {
    const to = await recipient(name);
    return (await desk.press(id, { kind: "refer", to }, { by, tier: "escalation" })).kind;
  }

  async function only(id: CaseId) {
    const [referral, ...others] = await now(() => referralsOf(id));
    if (referral === undefined || others.length > 0) throw new Error("not one referral");
    return referral;
  }

  const says = (
    id: ReferralId,
    verb: ReferralVerb,
    by: number,
    over: { group?: ChatId; chatId?: ChatId; membership?: Membership } = {},
  ) =>
    now(async () => {
      const { group = seniors, chatId = ChatId.parse(by), membership = "administrator" } = over;
      const presser = { userId: UserId.parse(by), name: `M${by}`, membership };
      return (await pressReferral(operator, { id, verb, group, chatId, presser })).kind;
    });

  const handedTo = async (id: ReferralId): Promise<number[]> => {
    const owed = await desk.sql<{ chat: string }[]>`
    select chat_id as chat from outbox where message ->> 'referralId' = ${id}
      and message ->> 'kind' = 'show_referral' order by chat_id`;
    return owed.map(({ chat }) => Number(chat));
  };
  const onCard = async (id: CaseId): Promise<string[]> => {
    const found = await now(() => viewCard(id, "review"));
    return found?.view.referrals.map(({ recipient: name, status }) => `${name} ${status}`) ?? [];
  };
  const askedWhere = async (id: ReferralId): Promise<string[]> => {
    const owed = await desk.sql<{ chat: string; text: string }[]>`
    select chat_id as chat, message ->> 'text' as text from outbox
    where starts_with(key, 'say:') and key like ${`%referral:${id}:%`} order by id`;
    return owed.map(({ chat, text }) => `${chat} ${text}`);
  };
  /** What its reporter hears, once what was said before is said. */
  async function news(id: CaseId, referral: ReferralId) {
    await desk.sql`update outbox set status = 'sent' where key like 'outcome:%' and status = 'waiting'`;
    const [row] = await desk.sql`select id from reports where case_id = ${id}`;
    return now(() => viewReferralNews(ReportId.parse(row?.["id"]), referral));
  }

  return { desk, now, upheld, prepares, only, says, handedTo, onCard, askedWhere, news };
}
