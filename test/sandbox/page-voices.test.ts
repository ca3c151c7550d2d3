import { expect, test } from "vitest";
import type { Voice } from "sandbox-page/protocol/protocol";
import { visit } from "./page-visitor.ts";

/** A group with its owner, an admin who owns a channel, and a member. */
async function world() {
  const page = await visit();
  const { sandbox } = page;
  const [ada, mo, rita] = ["Ada", "Mo", "Rita"].map((firstName) => sandbox.person({ firstName }));
  if (ada === undefined || mo === undefined || rita === undefined) throw new Error("nobody came");
  const group = sandbox.group({ title: "Team", owner: ada, members: [rita] });
  group.addsBot(ada, { asAdmin: true });
  await page.api.getUpdates({ allowed_updates: ["message", "chat_member"] });
  group.adds(mo, { admin: true });
  const channel = sandbox.channel({ title: "Mo’s news", username: "news_of_mo", owner: mo });
  const keyOf = ({ id }: { id: number }) => `${id}.${group.id}`;
  return {
    page,
    ada,
    mo,
    rita,
    group,
    channel,
    phone: (who: { id: number }) => page.phone(keyOf(who)),
    speaks: (who: { id: number }, as: Voice) =>
      page.does({ do: "set_voice", phone: keyOf(who), as }),
    sends: (who: { id: number }, text: string) => page.acts(keyOf(who), { kind: "send", text }),
    heard: () => sandbox.updates.at(-1)?.update,
  };
}

test("a member writes as oneself, an admin also as the group, an owner of a channel as that", async () => {
  const { ada, mo, rita, phone, channel } = await world();
  const names = async (who: { id: number }) => (await phone(who)).voices.map(({ as }) => as);
  expect(await names(rita)).toEqual([]);
  expect(await names(ada)).toEqual(["self", "group"]);
  expect(await names(mo)).toEqual(["self", "group", channel.id]);
});

test("who writes as the group is an anonymous admin to the bot, until they are themselves again", async () => {
  const { mo, group, phone, speaks, sends, heard } = await world();
  await speaks(mo, "group");
  expect(heard()).toMatchObject({
    chat_member: { new_chat_member: { user: { id: mo.id }, is_anonymous: true } },
  });
  await sends(mo, "/setup");
  expect(heard()).toMatchObject({
    message: { from: { id: 1_087_968_824 }, sender_chat: { id: group.id } },
  });
  const { voices, messages } = await phone(mo);
  expect(voices.filter(({ isNow }) => isNow)).toEqual([{ as: "group", name: "Team", isNow: true }]);
  expect(messages.at(-1)?.from.kind).toBe("me");
  await speaks(mo, "self");
  await sends(mo, "it is me");
  expect(heard()).toMatchObject({ message: { from: { id: mo.id } } });
});

test("who writes as a channel can change and delete what was written so", async () => {
  const { page, mo, group, channel, phone, speaks, sends, heard } = await world();
  await speaks(mo, channel.id);
  await sends(mo, "a word");
  expect(heard()).toMatchObject({
    message: { from: { id: 136_817_688 }, sender_chat: { id: channel.id, type: "channel" } },
  });
  const message = (await phone(mo)).messages.at(-1)?.id ?? 0;
  const act = (kind: "edit" | "delete") =>
    page.acts(`${mo.id}.${group.id}`, { kind, message, text: "another word" });
  expect(await act("edit")).toEqual({ kind: "done" });
  expect(await act("delete")).toEqual({ kind: "done" });
});

test("nobody takes a name that isn’t theirs", async () => {
  const { ada, rita, channel, speaks, sends, heard } = await world();
  const attempts: [typeof ada, Voice][] = [
    [rita, "group"],
    [ada, channel.id],
    [ada, 4711],
  ];
  for (const [who, as] of attempts) {
    expect(await speaks(who, as)).toEqual({
      kind: "refused",
      words: "Nobody can write in that name here.",
    });
    await sends(who, "hello");
    expect(heard()).toMatchObject({ message: { from: { id: who.id } } });
  }
});
