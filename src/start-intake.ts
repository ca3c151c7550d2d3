import type { Database } from "./db/connect.ts";
import { storeInternal } from "./db/mail/inbox-store.ts";
import { unitOfWork } from "./db/unit-of-work.ts";
import type { Log } from "./domain/log.ts";
import { patiently } from "./patiently.ts";
import { startElected, type Term } from "./pipeline/elected.ts";
import type { Ownership } from "./pipeline/owner.ts";
import { pollUpdates } from "./pipeline/poller.ts";
import { watchWebhook } from "./pipeline/webhook-watch.ts";
import { startWebhook } from "./pipeline/webhook.ts";
import type { Workers } from "./pipeline/worker.ts";
import type { Config, WebhookIntake } from "./runtime/config.ts";
import type { Telegram } from "./telegram/telegram.ts";

type Ground = { config: Config; log: Log; db: Database };
type Stop = () => Promise<void>;

type Intake = {
  telegram: Telegram;
  ownership: Ownership;
  workers: Pick<Workers, "take" | "atRest">;
};

/** Takes updates in: by long polls in one elected process, or by a webhook in every one. */
export async function startIntake(
  ground: Ground,
  { telegram, ownership, workers }: Intake,
): Promise<Stop> {
  const { config, log, db } = ground;
  if (config.intake.kind === "webhook") {
    return startReceiving(ground, { telegram, ownership, workers }, config.intake);
  }
  await patiently(log, telegram.deleteWebhook);
  const tellAdmins = async () => {
    const key = `poll_conflict:${Date.now()}`;
    const body = { kind: "poll_conflict" };
    await unitOfWork(db, () => storeInternal({ key, lane: "system", body }));
  };
  const polling = {
    db,
    log,
    poll: telegram.poll,
    onStored: workers.take,
    atRest: workers.atRest,
    onConflict: tellAdmins,
  };
  const poller = startElected({
    ownership,
    role: "poller",
    log,
    work: (term) => pollUpdates(polling, term),
  });
  return poller.stop;
}

async function startReceiving(
  { db, log }: Ground,
  { telegram, ownership, workers }: Intake,
  { url, secret, host, port }: WebhookIntake,
): Promise<Stop> {
  const path = new URL(url).pathname;
  const server = await startWebhook({
    db,
    log,
    host,
    port,
    path,
    secret,
    read: telegram.readUpdate,
    onStored: workers.take,
  });
  try {
    await patiently(log, () => telegram.setWebhook(url, secret));
  } catch (error) {
    await server.stop();
    throw error;
  }
  const watching = {
    log,
    url,
    look: telegram.webhookNow,
    set: () => telegram.setWebhook(url, secret),
  };
  const work = (term: Term) => watchWebhook(watching, term);
  const receiver = startElected({ ownership, role: "poller", log, work });
  return async () => {
    await receiver.stop();
    await server.stop();
  };
}
