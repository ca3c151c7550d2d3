import { SendUnderWay } from "../../db/faults.ts";
import { isBeingSent } from "../../db/mail/outbox-store.ts";
import { keyAt, type Posted } from "../../db/speaking/posted-store.ts";
import { readAnew } from "../../db/unit-of-work.ts";

/**
 * What a message of ours shows to which somebody replied, or whose button they pressed, if it follows
 * the database. Throws `SendUnderWay` while one is on its way there: people may be faster than the
 * answer by which a message is known.
 */
export async function shownAt(at: Posted): Promise<string | undefined> {
  const key = await keyAt(at);
  if (key !== undefined) return key;
  if (await isBeingSent(at.chatId)) throw new SendUnderWay();
  // The send may have come to its end between the two looks.
  readAnew();
  return keyAt(at);
}
