import { createServer } from "node:http";
import { once } from "node:events";
import { z } from "zod";
import { chats, statusIn } from "./town.ts";

const me = { id: 9_001, is_bot: true, first_name: "Searchlight", username: "searchlight_bot" };
const Payload = z.looseObject({
  chat_id: z.union([z.coerce.number(), z.string()]).optional(),
  user_id: z.coerce.number().optional(),
  callback_query_id: z.string().optional(),
  text: z.string().optional(),
  url: z.string().optional(),
});

/** The few methods that are called before and after an update is handled; keeps answers to presses. */
export async function startAnswering(tell = statusIn) {
  const answers = new Map<string, string[]>();
  const server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(Buffer.from(part));
      const payload = Payload.parse(JSON.parse(Buffer.concat(parts).toString() || "{}"));
      const result = resultOf(request.url?.split("/").at(-1) ?? "", payload, { answers, tell });
      const ok = result !== undefined;
      response.writeHead(ok ? 200 : 400, { "content-type": "application/json" });
      const refused = { ok, error_code: 400, description: "Bad Request: user not found" };
      response.end(JSON.stringify(ok ? { ok, result } : refused));
    })();
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to listen on");
  return {
    apiRoot: `http://127.0.0.1:${address.port}`,
    /** What the bot said to presses, by the press. */
    answers: answers as ReadonlyMap<string, readonly string[]>,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function resultOf(
  method: string,
  payload: z.infer<typeof Payload>,
  { answers, tell }: { answers: Map<string, string[]>; tell: typeof statusIn },
): unknown {
  const { chat_id: chat = 0, user_id: userId = 0 } = payload;
  // Who is what in a chat that was reported by its name is not told.
  if (typeof chat === "string") return undefined;
  const chatId = chat;
  switch (method) {
    case "getMe":
      return me;
    case "getChatMember": {
      const isBot = userId === me.id;
      const status = isBot ? "administrator" : tell(chatId, userId);
      if (status === "unknown") return undefined;
      const rights = { can_delete_messages: isBot, can_manage_topics: isBot };
      const user = { id: userId, is_bot: isBot };
      if (status === "restricted and gone") return { status: "restricted", user, is_member: false };
      return { status, user, is_member: true, ...rights };
    }
    case "getChat":
      return {
        id: chatId,
        type: "supergroup",
        is_forum: chatId === chats.review.id || chatId === chats.escalation.id,
      };
    case "getChatMemberCount":
      return 9;
    case "answerCallbackQuery": {
      const id = payload.callback_query_id ?? "";
      answers.set(id, [...(answers.get(id) ?? []), payload.text ?? payload.url ?? ""]);
      return true;
    }
    default:
      throw new Error(`${method} is not called in this world`);
  }
}
