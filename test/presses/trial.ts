import { openClient } from "../support/scene.ts";
import { startAnswering } from "./answering-telegram.ts";
import { openHand } from "./hand.ts";
import { watchTables } from "./watch-tables.ts";
import { buildWorld } from "./world.ts";

/** The world in a database of its own, watched, and a hand that presses in it. */
export async function openTrial(databaseUrl: string) {
  const api = await startAnswering();
  const client = openClient(databaseUrl);
  const watched = await watchTables(client);
  await client.end();
  const hand = await openHand(databaseUrl, api.apiRoot);
  const world = await buildWorld(databaseUrl, hand);
  return {
    api,
    hand,
    world,
    watched,
    close: async () => {
      await hand.close();
      await api.close();
    },
  };
}

export type Trial = Awaited<ReturnType<typeof openTrial>>;
