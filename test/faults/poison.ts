import { connect } from "../../src/db/connect.ts";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { within, type Troubled } from "./troubled.ts";

/** Ids of updates that Telegram never gives. */
let nextId = 1_999_000_000;

/** Something comes in for an admin's chat that no handler can handle, and something after it. */
export async function poisonLane({
  ground,
  admin,
  poison,
}: Pick<Troubled, "ground" | "admin" | "poison">): Promise<void> {
  const { db, close } = connect(ground.url(), { connections: 1, name: "poison" });
  nextId += 1;
  const updateId = nextId;
  poison.add(updateId);
  const chat = { id: admin.id, type: "private", first_name: "Ada" };
  const from = { id: admin.id, is_bot: false, first_name: "Ada", language_code: "en" };
  const message = { message_id: "not a number", date: 1, chat, from, text: "x" };
  const body = { update_id: updateId, message };
  const update = { updateId, lane: String(admin.id), urgency: "conversation", body } as const;
  await storeUpdates(db, [update]);
  await close();
  admin.sends("/status");
  // Five tries, with growing pauses between.
  await within(10_000, async () => {
    const [row] = await ground.client()`select dead_at from inbox where update_id = ${updateId}`;
    return row?.["dead_at"] != null;
  });
}
