// Hears of what others wrote to the database. Listened to by start-bot.ts.
import { connectSession } from "./connect.ts";

export type WakeChannel = "inbox" | "outbox";

/** Calls back at each NOTIFY of the channels, and after a reconnect, since one may have been missed. */
export async function listen(
  url: string,
  wake: Record<WakeChannel, () => void>,
): Promise<{ close: () => Promise<void> }> {
  const session = connectSession(url, "searchlight listener", () => undefined);
  for (const channel of ["inbox", "outbox"] as const) {
    await session.listen(
      channel,
      () => wake[channel](),
      () => wake[channel](),
    );
  }
  return { close: () => session.end({ timeout: 1 }) };
}
