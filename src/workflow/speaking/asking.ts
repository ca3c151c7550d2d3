// What the gathering of facts reads from the database. Made by the start, called by Telegram's side.
import { countQuestions } from "../../db/speaking/asking-store.ts";
import { findCase } from "../../db/cases/case-store.ts";
import type { Database } from "../../db/connect.ts";
import { keyAt, type Posted } from "../../db/speaking/posted-store.ts";
import { findReferral } from "../../db/referrals/referral-store.ts";
import { unitOfWork } from "../../db/unit-of-work.ts";
import { admissionOf, type Admission, type AskedAbout } from "../../domain/reporting/fact-limit.ts";
import type { ChatId, UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { referralIn } from "../referrals/show-referral.ts";
import { whomToAsk, type TeamDeed, type ToAsk } from "../whom-to-ask.ts";

/** What the gathering of facts has to know of the database, before the transaction of its update. */
export type Asking = {
  /** Whether Telegram may be asked so many questions for somebody. If so, they count from then on. */
  admit: (asked: {
    by: number;
    about: AskedAbout;
    questions: number;
    isPrivate: boolean;
  }) => Promise<Admission>;
  /** The group whose referral a message in a private chat shows, if it shows one. */
  groupOfReferralAt: (at: Posted) => Promise<ChatId | undefined>;
  /** Of whom else it is asked, and in which chats, before one of the team works on a case. */
  whomToAsk: (deed: TeamDeed, who: { by: UserId; group: ChatId }) => Promise<ToAsk[]>;
  /** A look of its own at the database, while a long file is sent. */
  look: <T>(reading: () => Promise<T>) => Promise<T>;
};

export function createAsking(db: Database, { owners }: Pick<Operator, "owners">): Asking {
  return {
    admit: async (asked) => admissionOf(await countQuestions(db, { ...asked, owners })),
    groupOfReferralAt: (at) => unitOfWork(db, () => groupOfReferralAt(at)),
    whomToAsk: (deed, who) => whomToAsk(db, deed, who),
    look: (reading) => unitOfWork(db, reading),
  };
}

async function groupOfReferralAt(at: Posted): Promise<ChatId | undefined> {
  const id = referralIn((await keyAt(at)) ?? "");
  const referral = id && (await findReferral(id));
  const referred = referral && (await findCase(referral.caseId));
  return referred && (await queueOf(referred, "escalation"))?.chatId;
}
