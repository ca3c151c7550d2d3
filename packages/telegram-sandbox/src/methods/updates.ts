import { badRequest } from "../calls/api-error.ts";
import { z } from "zod";
import { flag, integer, read, words, type Params } from "../calls/params.ts";
import { setAllowed } from "../updates/polling.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

const webhookParams = z.object({
  url: z.string().optional(),
  secret_token: z.string().optional(),
  max_connections: integer.optional(),
  allowed_updates: z.array(z.string()).optional(),
  drop_pending_updates: flag.optional(),
});

function setWebhook(world: World, params: Params): true {
  const given = read(webhookParams, params);
  if (given.drop_pending_updates === true) world.queue.forgetAll();
  if (given.allowed_updates !== undefined) setAllowed(world.queue, given.allowed_updates);
  if (given.url === undefined || given.url === "") {
    world.webhook.stop();
    return true;
  }
  world.webhook.set({
    url: given.url,
    secretToken: given.secret_token,
    maxConnections: Math.min(Math.max(given.max_connections ?? 40, 1), 100),
  });
  world.polling.interrupt("webhook");
  return true;
}

function deleteWebhook(world: World, params: Params): true {
  if (read(webhookParams, params).drop_pending_updates === true) world.queue.forgetAll();
  world.webhook.stop();
  return true;
}

const answerParams = z.object({
  callback_query_id: words.optional(),
  text: words.optional(),
  show_alert: flag.optional(),
  url: words.optional(),
});

function answerCallbackQuery(world: World, params: Params): true {
  const given = read(answerParams, params);
  const { url } = given;
  // A bot without games may only give a link to itself, with a start parameter.
  if (url !== undefined && !url.startsWith(`https://t.me/${world.bot.username}?start=`)) {
    throw badRequest("URL_INVALID");
  }
  world.presses.answer(given.callback_query_id ?? "", {
    text: given.text ?? "",
    alert: given.show_alert ?? false,
    ...(url === undefined ? {} : { url }),
  });
  return true;
}

export const updateMethods: Methods = {
  setWebhook: { kind: "acts", run: setWebhook },
  deleteWebhook: { kind: "acts", run: deleteWebhook },
  getWebhookInfo: { kind: "looks", run: (world) => world.webhook.info() },
  answerCallbackQuery: { kind: "acts", run: answerCallbackQuery },
};
