import { noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { insertAddition, reportsOf } from "../../src/db/reporting/own-report-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { termOf } from "../support/case-desk.ts";
import type { QueueDesk } from "../support/queue-desk.ts";

/** Two people report, and the team decides: something in every table that the main job fills. */
export async function playForRelease(desk: QueueDesk): Promise<void> {
  const [rita, rolf] = [5_001, 5_002];
  const [mo, sue] = [801, 802];
  for (const id of [rita, rolf]) {
    await unitOfWork(desk.db, () =>
      noteIncoming(ChatId.parse(id), { messageId: 1, language: "en" }),
    );
  }
  const files = { category: "fraud", note: "They ask for a deposit: t.me/deposit_now" } as const;
  const scam = await desk.files({ by: rita, subject: termOf("quick money"), ...files });
  await desk.files({ by: rolf, subject: termOf("quick money"), category: "counterfeits" });
  const drugs = await desk.files({ by: rolf, subject: termOf("blue pills"), leads: ["@pills"] });
  await desk.files({ by: rita, subject: termOf("left waiting"), category: "child_abuse" });
  await unitOfWork(desk.db, async () => {
    const [newest] = await reportsOf(rita, { offset: 0, limit: 1 });
    if (newest === undefined) throw new Error("nothing was reported");
    const id = "019ab000-0000-7000-8000-00000000aaaa";
    await insertAddition({ id, reportId: newest.id, words: "It is still there." });
  });
  await desk.press(scam, { kind: "take" }, { by: mo });
  await desk.press(
    scam,
    { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } },
    { by: mo },
  );
  const escalate = { kind: "escalate", category: "drugs" } as const;
  await desk.press(drugs, { kind: "verdict", verdict: escalate }, { by: mo });
  const uphold = { kind: "uphold", measure: "listed" } as const;
  await desk.press(drugs, { kind: "verdict", verdict: uphold }, { by: sue, tier: "escalation" });
  const update = { update_id: 1, message: { text: "not handled yet" } };
  await storeUpdates(desk.db, [{ updateId: 1, lane: "5001", urgency: "other", body: update }]);
}
