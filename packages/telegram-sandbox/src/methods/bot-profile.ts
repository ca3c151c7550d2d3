import { z } from "zod";
import { reachChat } from "../chats/access.ts";
import { badRequest } from "../calls/api-error.ts";
import { chatKey, integer, read, words, type Params } from "../calls/params.ts";
import type { BotCommand, ProfileText } from "../profile.ts";
import type { World } from "../world.ts";
import type { Method, Methods } from "./method.ts";

const language = z.string().default("");

const scopeShape = z.looseObject({
  type: z.string(),
  chat_id: chatKey.optional(),
  user_id: integer.optional(),
});

const commandParams = z.object({
  commands: z.array(z.object({ command: z.string(), description: z.string() })).optional(),
  scope: scopeShape.optional(),
  language_code: language,
});

/** @throws ApiError 400 for a scope that isn't one, or whose chat the bot can't reach */
function scopeKey(world: World, scope: z.output<typeof scopeShape> | undefined): string {
  const type = scope?.type ?? "default";
  switch (type) {
    case "default":
    case "all_private_chats":
    case "all_group_chats":
    case "all_chat_administrators":
      return type;
    case "chat":
    case "chat_administrators":
      return `${type}:${reachChat(world, scope?.chat_id, "read").id}`;
    case "chat_member":
      if (scope?.user_id === undefined) throw scopeFault("Invalid user_id specified");
      return `${type}:${reachChat(world, scope.chat_id, "read").id}:${scope.user_id}`;
    default:
      throw scopeFault("Unsupported type specified");
  }
}

function scopeFault(why: string): Error {
  return badRequest(`can't parse BotCommandScope: ${why}`);
}

function setMyCommands(world: World, params: Params): true {
  const given = read(commandParams, params);
  world.profile.setCommands(
    scopeKey(world, given.scope),
    given.language_code,
    given.commands ?? [],
  );
  return true;
}

function deleteMyCommands(world: World, params: Params): true {
  const given = read(commandParams, params);
  world.profile.deleteCommands(scopeKey(world, given.scope), given.language_code);
  return true;
}

function getMyCommands(world: World, params: Params): BotCommand[] {
  const given = read(commandParams, params);
  return world.profile.commands(scopeKey(world, given.scope), given.language_code);
}

function setter(kind: ProfileText): Method {
  const shape = z.object({ [kind]: words.optional(), language_code: z.string().optional() });
  return {
    kind: "acts",
    run: (world, params) => {
      const given = read(shape, params);
      world.profile.setText(kind, given["language_code"] ?? "", given[kind] ?? "");
      return true;
    },
  };
}

function getter(kind: ProfileText): Method {
  const shape = z.object({ language_code: language });
  return {
    kind: "looks",
    run: (world, params) => ({
      [kind]: world.profile.text(kind, read(shape, params).language_code),
    }),
  };
}

function getMe(world: World): Record<string, unknown> {
  return {
    ...world.bot,
    can_join_groups: world.set.joinsGroups,
    can_read_all_group_messages: world.set.readsAllMessages,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
  };
}

export const profileMethods: Methods = {
  getMe: { kind: "looks", run: getMe },
  setMyCommands: { kind: "acts", run: setMyCommands },
  getMyCommands: { kind: "looks", run: getMyCommands },
  deleteMyCommands: { kind: "acts", run: deleteMyCommands },
  setMyName: setter("name"),
  getMyName: getter("name"),
  setMyDescription: setter("description"),
  getMyDescription: getter("description"),
  setMyShortDescription: setter("short_description"),
  getMyShortDescription: getter("short_description"),
};
