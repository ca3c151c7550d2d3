import { activeQueuesIn } from "../../db/queues/queue-store.ts";
import type { ChatId } from "../../domain/ids.ts";

/** The zone in which a group of the team tells the time. */
export async function zoneOf(group: ChatId | undefined): Promise<string> {
  if (group === undefined || group > 0) return "UTC";
  const [queue] = await activeQueuesIn(group);
  return queue?.timeZone ?? "UTC";
}
