import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { asks, begins, getsReceipt, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });

/** From the category on, as quick as can be; counts the taps. */
async function finishes(person: Person): Promise<{ taps: number; codes: string[] }> {
  await taps(person, "Fraud and phishing");
  await taps(person, "Submit");
  const { codes } = await getsReceipt(person);
  return { taps: 3, codes };
}

describe.concurrent("out of the blue, without a conversation", () => {
  const channel = (username: string) =>
    scene.sandbox.channel({ title: "Cheap papers", username, posts: ["a", "b"] });

  it.each([
    ["a link", "https://t.me/pasted_one", "@pasted_one"],
    ["a link in words", "is this legal? t.me/pasted_two/17 I doubt it", "t.me/pasted_two/17"],
    ["a @name", "@pasted_three", "@pasted_three"],
    ["an invite link", "https://t.me/+AbCdEfGhIjKlMnOp", "t.me/+AbCdEfGhIjKlMnOp"],
  ])("%s begins a report at its category, and three taps end it", async (_, words, given) => {
    const rita = newcomer();
    rita.sends(words);
    await asks(rita, "category");
    expect((await finishes(rita)).taps).toBeLessThanOrEqual(4);
    expect(await records.reportsOf(rita)).toMatchObject([{ given, category: "fraud" }]);
  });

  it("a forwarded post of a channel begins a report on that post", async () => {
    const rita = newcomer();
    rita.forwards({ channel: channel("cheap_papers"), post: 2 });
    await asks(rita, "category", /t\.me\/cheap_papers\/2/);
    await finishes(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ given: "t.me/cheap_papers/2" }]);
  });

  it("a message forwarded from a person begins a report on the person", async () => {
    const rita = newcomer();
    const bill = scene.sandbox.person({ firstName: "Bill", username: "bill_sells" });
    rita.forwards({ person: bill });
    await asks(rita, "category", /@bill_sells Bill/);
    await finishes(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ given: "@bill_sells" }]);
  });

  it("a message of a group's own begins a report on the group", async () => {
    const rita = newcomer();
    const group = scene.sandbox.group({ title: "Shady", username: "shady_group", owner: scene.mo });
    rita.forwards({ group });
    await asks(rita, "category", /@shady_group Shady/);
  });

  it("a forward from somebody hidden asks for their name, and takes it", async () => {
    const rita = newcomer();
    rita.forwards({ hiddenName: "Ghost" });
    await asks(rita, "subject", /hides their account/);
    expect(rita.sees().filter(({ from }) => from === "bot")).toHaveLength(1);
    rita.sends("@ghost_account");
    await asks(rita, "category", /@ghost_account/);
  });

  it("a forward of the bot's own words, or of one's own, asks for the right one", async () => {
    for (const source of ["bot", "self"] as const) {
      const rita = newcomer();
      rita.forwards({ person: source === "bot" ? { user: scene.sandbox.bot } : rita });
      await asks(rita, "subject", /message of your own or of this bot/);
    }
  });

  it("a contact begins a report on the account, and nothing else of it is kept", async () => {
    const rita = newcomer();
    rita.sendsContact("Bill from work", "+4915550001111", 6_100_777_001);
    await asks(rita, "category", /user 6100777001/);
    const draft = JSON.stringify(await records.draftOf(rita));
    expect(draft).not.toMatch(/Bill|15550001111/);
    await finishes(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ given: "user 6100777001" }]);
  });

  it("a contact that tells no account asks for the person's name, and takes it", async () => {
    const rita = newcomer();
    rita.sendsContact("Bill from work", "+4915550001111");
    await asks(rita, "subject", /does not tell which Telegram account/);
    rita.sends("@bill_account");
    await asks(rita, "category", /@bill_account/);
    rita.sendsContact("Bill from work", "+4915550001111");
    await asks(rita, "category", /does not tell which Telegram account/);
    await finishes(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ given: "@bill_account" }]);
  });

  it("a reply to a post of another chat begins a report on that post", async () => {
    const rita = newcomer();
    rita.sends("is this legal?", {
      repliesElsewhere: { channel: channel("replied_papers"), post: 2 },
    });
    await asks(rita, "category", /t\.me\/replied_papers\/2/);
  });

  it("several posts forwarded at once become one submission", async () => {
    const rita = newcomer();
    const papers = channel("cheap_series");
    for (const post of [3, 4, 5]) rita.forwards({ channel: papers, post });
    await asks(rita, "category", /names 3 now/);
    const { codes } = await finishes(rita);
    expect(codes).toHaveLength(3);
    expect((await records.reportsOf(rita)).map(({ given }) => given)).toEqual([
      "t.me/cheap_series/3",
      "t.me/cheap_series/4",
      "t.me/cheap_series/5",
    ]);
  });

  it("several links in one message become several reports, forms of one thing one", async () => {
    const rita = newcomer();
    rita.sends("@many_one https://t.me/many_one tg://resolve?domain=many_two t.me/s/many_three");
    const { codes } = await finishes(rita);
    expect(codes).toHaveLength(3);
  });

  it("an album of pictures gets one answer that says what to send", async () => {
    const rita = newcomer();
    rita.sendsAlbum(10);
    await rita.seesText(/Pictures, videos and files are not looked at/);
    await rita.seesText(/What did you see/);
    rita.sends("/status");
    await rita.seesText(/not reported anything/);
    const answers = rita.sees().filter(({ text }) => text.includes("not looked at"));
    expect(answers).toHaveLength(1);
  });

  it("an album with a link begins one report", async () => {
    const rita = newcomer();
    rita.sendsAlbum(10, { caption: "from t.me/album_channel" });
    await asks(rita, "category", /^((?!⚠️)[^])*$/);
    await finishes(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ given: "@album_channel" }]);
  });

  it("a website is named as one and can be reported as one", async () => {
    const rita = newcomer();
    rita.sends("https://example.com");
    await asks(rita, "category", /a website, not Telegram/);
    await finishes(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ given: "example.com" }]);
  });

  it("words that name nothing are asked what they are", async () => {
    const rita = scene.sandbox.person({ firstName: "Rita", languageCode: "sv" });
    rita.sends("привет");
    await rita.seesText(/Report “\S*привет\S*” as a search term/);
    await taps(rita, "As a search term");
    await asks(rita, "seen_in");
  });

  it("an edited message or a button of long ago begins nothing", async () => {
    const rita = newcomer();
    const sent = rita.sends("/privacy");
    const privacy = await rita.seesText(/What is kept about you/);
    rita.edits(sent, "@edited_name");
    const press = rita.pressesData(privacy, "d:AAAAAAAAAAAAAAAAAAAAAA:summary:submit:");
    expect(await press.answer()).toMatchObject({ alert: true });
    expect((await rita.pressesData(privacy, "nonsense").answer()).text).toMatch(/does not work/);
    expect(await records.draftOf(rita)).toBeUndefined();
    expect(rita.sees().filter(({ from }) => from === "bot")).toHaveLength(1);
  });
});

describe.concurrent("the keyboard for choosing from one's chats", () => {
  const pick = async (): Promise<Person> => {
    const rita = newcomer();
    await begins(rita, "material");
    await taps(rita, "Choose from my chats");
    await rita.seesText(/buttons at the bottom/);
    return rita;
  };
  const keyboardIsGone = async (person: Person): Promise<void> => {
    await expect(async () => person.presses("A channel")).rejects.toThrow("no button");
  };

  it.each([
    ["A channel", "@picked_channel"],
    ["A group", "@picked_group"],
    ["A bot", "@picked_bot"],
    ["A person", "@picked_person"],
  ])("takes %s, and goes away", async (label, given) => {
    const rita = await pick();
    const username = given.slice(1);
    if (label === "A channel") {
      rita.sharesChat(label, scene.sandbox.channel({ title: "Shared", username }));
    } else if (label === "A group") {
      rita.sharesChat(label, scene.sandbox.group({ title: "Shared", username, owner: scene.mo }));
    } else {
      rita.sharesUser(label, scene.sandbox.person({ firstName: "Shared", username }));
    }
    await rita.seesText(/Chosen: Shared/);
    await asks(rita, "category", new RegExp(`${given} Shared`));
    await keyboardIsGone(rita);
    await finishes(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ given }]);
  });

  it("has a way back to the question, and goes away", async () => {
    const rita = await pick();
    rita.presses("Back to the question");
    await rita.seesText(/send a link or a username instead/);
    await asks(rita, "subject");
    await keyboardIsGone(rita);
  });

  it("says what was wrong with something else, and still offers to choose", async () => {
    const rita = await pick();
    rita.sendsPhoto();
    await rita.seesText(/no link or username in it/);
    rita.sends("@typed_instead");
    await rita.seesText(/Chosen: @typed_instead/);
    await asks(rita, "category");
    await keyboardIsGone(rita);
  });

  it.each(["/cancel", "/start", "/help"])("goes away with %s", async (command) => {
    const rita = await pick();
    rita.sends(command);
    await rita.seesText(/Cancelled|not finished yet|What do you want to report/);
    await rita.seesText(/Cancelled|send a link or a username instead/);
    await keyboardIsGone(rita);
  });
});
