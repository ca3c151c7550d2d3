import { expect, it } from "vitest";
import type { Call } from "../../src/telegram/speaking/call.ts";
import { perform } from "../../src/telegram/speaking/perform.ts";
import { useApi } from "../support/api-here.ts";

const line = { name: "Received", points: [1, 2] };
const picture: Extract<Call, { kind: "picture" }> = {
  kind: "picture",
  chatId: -1001,
  threadId: 7,
  at: undefined,
  sheet: {
    title: "The last 7 days",
    isRightToLeft: false,
    labels: ["1", "2"],
    flow: { title: "Flow", received: line, decided: line, open: line },
    categories: { title: "By category", names: ["Drugs"], received: line, decided: line },
    waits: { title: "Waits", median: line, most: line, targets: { gravest: line, least: line } },
  },
  piece: { text: "Received: 2", entities: [] },
  markup: undefined,
  key: undefined,
};

/** It takes words, and answers pictures with `why`. */
let why = "";
const { api, made } = useApi((method) =>
  /Photo|Media/.test(method)
    ? { ok: false, error_code: 400, description: why }
    : { ok: true, result: { message_id: 9 } },
);

const forbidden = [
  "Bad Request: not enough rights to send photos to the chat",
  "Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN",
];

it.each(forbidden)(
  "a group that forbids pictures stays a queue, and reads the words: %s",
  async (said) => {
    [why, made.length] = [said, 0];
    expect(await perform(api(), picture)).toEqual({ kind: "delivered", messageId: 9 });
    expect(made.map(({ method }) => method)).toEqual(["sendPhoto", "sendMessage"]);
    expect(JSON.parse(made[1]?.body ?? "")).toMatchObject({
      text: "Received: 2",
      message_thread_id: 7,
    });
    const at = { chatId: -1001, messageId: 9 };
    expect(await perform(api(), { ...picture, at })).toMatchObject({ kind: "delivered" });
    expect(made.at(-1)?.method).toBe("editMessageText");
  },
);

it("a group in which the bot may write nothing at all is lost as ever", async () => {
  [why, made.length] = ["Bad Request: not enough rights to send messages to the chat", 0];
  expect(await perform(api(), picture)).toEqual({ kind: "lost", because: "no_rights" });
  expect(made).toHaveLength(1);
});
