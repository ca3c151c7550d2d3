import { z } from "zod";
import type { Act, Doing } from "../../protocol/protocol.ts";

const id = z.number().int();
const place = z.number().int().nonnegative();

const act = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("send"), text: z.string(), replyTo: id.optional() }),
  z.object({
    kind: z.literal("send_media"),
    media: z.enum([
      "photo",
      "video",
      "voice",
      "sticker",
      "document",
      "album",
      "location",
      "contact",
      "poll",
      "dice",
    ]),
    caption: z.string().optional(),
  }),
  z.object({ kind: z.literal("press"), message: id, row: place, column: place }),
  z.object({ kind: z.literal("press_keyboard"), text: z.string() }),
  z.object({ kind: z.literal("pick"), text: z.string(), picked: id }),
  z.object({
    kind: z.literal("forward"),
    message: id,
    toChat: id,
    toTopic: id.optional(),
  }),
  z.object({ kind: z.literal("edit"), message: id, text: z.string() }),
  z.object({ kind: z.literal("delete"), message: id }),
]) satisfies z.ZodType<Act>;

const doing = z.discriminatedUnion("do", [
  z.object({ do: z.literal("act"), phone: z.string(), act }),
  z.object({
    do: z.literal("set_voice"),
    phone: z.string(),
    as: z.union([z.enum(["self", "group"]), id]),
  }),
  z.object({
    do: z.literal("add_person"),
    name: z.string(),
    language: z.string(),
    username: z.string().optional(),
  }),
  z.object({
    do: z.literal("add_group"),
    title: z.string(),
    owner: id,
    forum: z.boolean(),
    members: z.array(id).max(1000),
  }),
  z.object({
    do: z.literal("add_channel"),
    title: z.string(),
    username: z.string(),
    posts: z.array(z.string()).max(200),
    owner: id.optional(),
  }),
  z.object({ do: z.literal("add_topic"), chat: id, name: z.string() }),
  z.object({ do: z.literal("set_topic"), chat: id, topic: id, isClosed: z.boolean() }),
  z.object({
    do: z.literal("set_member"),
    chat: id,
    member: id,
    to: z.enum(["administrator", "member", "restricted", "outside"]),
  }),
  z.object({ do: z.literal("set_blocked"), person: id, isBlocked: z.boolean() }),
  z.object({ do: z.literal("delete_account"), person: id }),
  z.object({ do: z.literal("situation"), situation: z.string() }),
  z.object({ do: z.literal("find_call"), chat: id, message: id }),
  z.object({ do: z.literal("read_call"), id: place }),
  z.object({ do: z.literal("tour"), to: z.enum(["start", "play", "next", "leave"]) }),
  z.object({ do: z.literal("start_over") }),
]) satisfies z.ZodType<Doing>;

/** What a page wants done; or, in words, why it is nothing that can be. */
export function readDoing(
  body: string,
): { kind: "doing"; doing: Doing } | { kind: "unread"; words: string } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { kind: "unread", words: "This is no JSON." };
  }
  const outcome = doing.safeParse(value);
  if (outcome.success) return { kind: "doing", doing: outcome.data };
  const first = outcome.error.issues[0];
  const where = first?.path.join(".") ?? "";
  const what = where === "" ? "" : ` (${where}: ${first?.message ?? ""})`;
  return { kind: "unread", words: `This can’t be done here${what}.` };
}
