import { createServer, type IncomingHttpHeaders } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { pause, refusal, telegram } from "./harness.ts";

interface Received {
  what: string;
  headers: IncomingHttpHeaders;
}

/** A bot's end of a webhook. @param status what to answer to each update, told by its text or data */
async function receiver(status: (what: string) => number | "hold"): Promise<{
  url: string;
  received: Received[];
}> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      const update: {
        message?: { text?: string };
        callback_query?: { data?: string };
      } = JSON.parse(body);
      const what = update.message?.text ?? update.callback_query?.data ?? "";
      received.push({ what, headers: request.headers });
      const code = status(what);
      if (code !== "hold") response.writeHead(code).end("{}");
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}/hook`, received };
}

async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await pause(10);
  expect(holds()).toBe(true);
}

test("updates are pushed with the secret, and confirmed by a 2xx", async () => {
  const { sandbox, api } = await telegram();
  const hook = await receiver(() => 200);
  await api.setWebhook(hook.url, { secret_token: "s3cret" });
  sandbox.person().sends("one");
  await eventually(() => sandbox.updates[0]?.confirmed === true);
  expect(hook.received[0]?.headers["x-telegram-bot-api-secret-token"]).toBe("s3cret");
  expect(await api.getWebhookInfo()).toMatchObject({ url: hook.url, pending_update_count: 0 });
});

test("polling and a webhook exclude each other", async () => {
  const { api } = await telegram();
  const hook = await receiver(() => 200);
  const poll = refusal(api.getUpdates({ timeout: 20 }));
  await pause(50);
  await api.setWebhook(hook.url);
  expect(await poll).toBe("Conflict: terminated by setWebhook request");
  expect(await refusal(api.getUpdates())).toBe(
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
  await api.deleteWebhook();
  expect(await api.getUpdates()).toEqual([]);
});

test("a failing update holds up its own lane only, and is tried again", async () => {
  const { sandbox, api } = await telegram({ scale: 100 });
  let broken = true;
  const hook = await receiver((what) => (what === "one" && broken ? 500 : 200));
  await api.setWebhook(hook.url);
  const [ann, ben] = [sandbox.person(), sandbox.person()];
  ann.sends("one");
  ann.sends("two");
  ben.sends("other");
  await eventually(() => hook.received.filter(({ what }) => what === "one").length >= 2);
  expect(hook.received.map(({ what }) => what)).toContain("other");
  expect(hook.received.map(({ what }) => what)).not.toContain("two");
  expect((await api.getWebhookInfo()).last_error_message).toMatch("500");
  broken = false;
  await eventually(() => hook.received.at(-1)?.what === "two");
});

test("a person's press doesn't wait for the same person's text", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.getUpdates({ offset: (sandbox.updates[0]?.update.update_id ?? 0) + 1 });
  await api.sendMessage(ann.id, "?", {
    reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "pressed" }]] },
  });
  const hook = await receiver((what) => (what === "slow" ? "hold" : 200));
  await api.setWebhook(hook.url);
  ann.sends("slow");
  ann.sends("after it");
  ann.presses("Go");
  await eventually(() => hook.received.length === 2);
  await pause(30);
  expect(hook.received.map(({ what }) => what).sort()).toEqual(["pressed", "slow"]);
});

test("what was pending is delivered once the webhook is set", async () => {
  const { sandbox, api } = await telegram();
  sandbox.person().sends("early");
  const hook = await receiver(() => 200);
  await api.setWebhook(hook.url);
  await eventually(() => hook.received[0]?.what === "early");
});

test("an update can be pushed twice", async () => {
  const { sandbox, api } = await telegram({ scale: 100 });
  const hook = await receiver(() => 200);
  await api.setWebhook(hook.url);
  sandbox.faults.set({ duplicateUpdates: 1 });
  sandbox.person().sends("one");
  await eventually(() => hook.received.length === 2);
});

test("no more updates are under way at once than the bot allows", async () => {
  const { sandbox, api } = await telegram();
  const hook = await receiver(() => "hold");
  await api.setWebhook(hook.url, { max_connections: 2 });
  for (let i = 0; i < 5; i += 1) sandbox.person().sends("x");
  await eventually(() => hook.received.length === 2);
  await pause(50);
  expect(hook.received).toHaveLength(2);
});

test("a webhook needs a URL and a secret of plain characters", async () => {
  const { api } = await telegram();
  expect(await refusal(api.setWebhook("ftp://x"))).toBe(
    "Bad Request: invalid webhook URL specified",
  );
  expect(await refusal(api.setWebhook("https://x.org", { secret_token: "a b" }))).toBe(
    "Bad Request: secret token contains unallowed characters",
  );
});
