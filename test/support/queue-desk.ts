import { connect } from "../../src/db/connect.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { Tier } from "../../src/domain/cases/tier.ts";
import { ChatId, QueueId, UserId, type CaseId } from "../../src/domain/ids.ts";
import type { ChatRef, Membership } from "../../src/domain/staff/staff.ts";
import { pressCard, type PressOutcome } from "../../src/workflow/cases/press-card.ts";
import { whomToAsk } from "../../src/workflow/whom-to-ask.ts";
import { openCaseDesk } from "./case-desk.ts";
import { useDatabase } from "./database.ts";
import { opened } from "./opened.ts";

const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const chats = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) };

/** Who presses, on which tier's card, drawn at which version (default: the case's present one). */
type Hand = {
  by: number;
  tier?: Tier;
  version?: number;
  /** What Telegram says of them there, and of others and other chats; not said: administrators there, and nothing elsewhere. */
  says?: (chat: ChatRef, userId: number) => Membership;
};

/** Both queues, and people who press on cards there at once, past any lane. */
export async function openQueueDesk(databaseUrl: string) {
  const desk = openCaseDesk(databaseUrl);
  const wide = connect(databaseUrl, { connections: 8, name: "pressers" });
  await unitOfWork(desk.db, async () => {
    for (const [at, tier] of Tier.options.entries()) {
      const id = QueueId.parse(`019ab000-0000-7000-8000-00000000000${at + 1}`);
      await putQueue({ id, chatId: chats[tier], tier, title: tier, language: "en" });
    }
  });
  return {
    ...desk,
    close: async () => {
      await wide.close();
      await desk.close();
    },
    press: async (caseId: CaseId, press: CardPress, hand: Hand): Promise<PressOutcome> => {
      const { by, tier = "review", says } = hand;
      const version = hand.version ?? (await desk.case(caseId)).version;
      const userId = UserId.parse(by);
      const group = chats[tier];
      const asked = await whomToAsk(
        wide.db,
        { on: "card", caseId, version, press },
        { by: userId, group },
      );
      const membershipOf =
        says ?? ((chat: ChatRef) => (chat === group ? "administrator" : "outside"));
      const standings = asked.map((ask) => ({
        ...ask,
        membership: membershipOf(ask.chat, ask.userId),
      }));
      const membership = membershipOf(group, by);
      const presser = { userId, name: `M${by}`, membership, asked: standings };
      return unitOfWork(wide.db, () =>
        pressCard(operator, {
          caseId,
          press,
          version,
          chatId: group,
          messageId: 1,
          presser,
        }),
      );
    },
    /** The audit events of a case, the oldest first. */
    audited: async (caseId: CaseId): Promise<string[]> => {
      const { code } = await desk.case(caseId);
      const found = await desk.sql<{ kind: string }[]>`
        select kind from audit_events where subject_code = ${code} order by id`;
      return found.map(({ kind }) => kind);
    },
  };
}

/** Such a desk for the file that calls it, in a database of its own. */
export function useQueueDesk(): QueueDesk {
  const database = useDatabase();
  return opened(() => openQueueDesk(database.url()));
}

export type QueueDesk = Awaited<ReturnType<typeof openQueueDesk>>;
