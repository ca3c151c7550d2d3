import { describe, expect, it } from "vitest";
import { asks, goesOn, taps, useRecords, walksTo } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { acquainted, answersIn, isTakenAway, linkOf, openSource } from "../support/source-group.ts";

// One admin sets up many groups at once, each of which Telegram is asked about.
const scene = useScene({ setUp: ["review"], scale: 1, unlimitedPace: 1_000 });
const records = useRecords(scene);

const bare = (chatId: number) => String(-chatId - 1_000_000_000_000);

describe.concurrent("/report as a reply", () => {
  it("brings the message to the private chat, and is gone from the group", async () => {
    const rita = await acquainted(scene);
    const bill = scene.sandbox.person({ firstName: "Bill" });
    const group = await openSource(scene, { members: [rita, bill] });
    const offer = bill.in(group).sends("cheap papers, write me");
    const command = rita.in(group).sends("/report", { replyTo: offer });
    const link = `t.me/c/${bare(group.id)}/${offer.message_id}`;
    await asks(rita, "category", new RegExp(`${link}[^]*nobody in the group sees this`));
    await isTakenAway(group, command);
    await taps(rita, "Fraud and phishing");
    await taps(rita, "Submit");
    await rita.seesText(/has been received/);
    expect(await records.reportsOf(rita)).toMatchObject([{ given: link, category: "fraud" }]);
    await scene.review.seesText(new RegExp(`${link}[^]*user ${bill.id} · Bill`));
    expect(answersIn(group)).toEqual([]);
  });

  it("works in a public group, under its link, and as a caption of a picture", async () => {
    const rita = await acquainted(scene);
    const group = await openSource(scene, { members: [rita], username: "open_market" });
    const offer = scene.admin.in(group).sends("cheap papers");
    rita.in(group).sendsPhoto({ caption: "/report", replyTo: offer });
    await asks(rita, "category", new RegExp(`t\\.me/open_market/${offer.message_id}`));
  });

  it("where the bot may not delete, the command stays and all else happens", async () => {
    const rita = await acquainted(scene);
    const group = await openSource(scene, { members: [rita] }, "member");
    const offer = scene.admin.in(group).sends("cheap papers");
    const command = rita.in(group).sends("/report", { replyTo: offer });
    await asks(rita, "category", new RegExp(`/${offer.message_id}`));
    expect(group.sees().map(({ message_id }) => message_id)).toContain(command.message_id);
  });

  it("several messages become one report with a code each, as long as nothing was said of them", async () => {
    const rita = await acquainted(scene);
    const group = await openSource(scene, { members: [rita] });
    const seat = scene.admin.in(group);
    const offers = [seat.sends("one"), seat.sends("two"), seat.sends("three")];
    rita.in(group).sends("/report", { replyTo: offers[0] ?? { message_id: 0 } });
    await asks(rita, "category");
    for (const offer of offers.slice(1)) rita.in(group).sends("/report", { replyTo: offer });
    await asks(rita, "category", /and 1 more/);
  });

  it.each([
    ["under a category", "material"],
    ["on search terms", "search_term"],
  ] as const)(
    "is a report of its own while another one %s is unfinished, which is kept",
    async (_, flow) => {
      const rita = await acquainted(scene);
      const group = await openSource(scene, { members: [rita] });
      const offer = scene.admin.in(group).sends("cheap papers");
      const words = flow === "material" ? "@left_in_between" : "left in between";
      await walksTo(rita, flow, "details", words);
      const before = await records.draftOf(rita);
      rita.in(group).sends("/report", { replyTo: offer });
      await asks(rita, "category", /other report is kept/);
      const [own] = (await records.draftOf(rita))?.answers.subjects ?? [];
      expect(own?.display).toMatch(new RegExp(`/${offer.message_id}$`));
      for (const label of ["Drugs", "Submit"]) await taps(rita, label);
      await rita.seesText(/has been received/);
      expect(await records.reportsOf(rita)).toMatchObject([{ category: "drugs" }]);
      await taps(rita, "▶ Go on");
      await asks(rita, "details");
      const after = await records.draftOf(rita);
      expect(after).toMatchObject({
        step: "details",
        answers: { subjects: before?.answers.subjects },
      });
      await goesOn(rita, flow, "details", { until: "summary", words });
      rita.sends("/cancel");
      await rita.seesText(/Cancelled/);
    },
  );

  it("lets a report come up again for which another one was begun and cancelled", async () => {
    const rita = await acquainted(scene);
    const group = await openSource(scene, { members: [rita] });
    const offer = scene.admin.in(group).sends("cheap papers");
    await walksTo(rita, "search_term", "category", "cancelled in between");
    rita.in(group).sends("/report", { replyTo: offer });
    await asks(rita, "category", /other report is kept/);
    rita.sends("/cancel");
    await rita.seesText(/Cancelled/);
    await taps(rita, "▶ Go on");
    await asks(rita, "category", /cancelled in between/);
  });
});

describe.concurrent("what it replies to", () => {
  it("a forwarded post is reported with where it is from", async () => {
    const rita = await acquainted(scene);
    const channel = scene.sandbox.channel({ username: "papers_shop", posts: ["a", "b"] });
    const group = await openSource(scene, { members: [rita] });
    const shared = scene.admin.in(group).forwards({ channel, post: 2 });
    rita.in(group).sends("/report", { replyTo: shared });
    await asks(rita, "category", new RegExp(`/${shared.message_id}[^]*t\\.me/papers_shop/2`));
  });

  it("a post that Telegram copies from the linked channel is the channel's own", async () => {
    const rita = await acquainted(scene);
    const channel = scene.sandbox.channel({ username: "linked_shop" });
    const group = await openSource(scene, { members: [rita], linkedChatId: channel.id });
    const post = channel.posts("/report this week: cheap papers");
    const copy = group.sees().at(-1);
    expect(copy?.raw).toMatchObject({ is_automatic_forward: true });
    rita.in(group).sends("/report", { replyTo: copy ?? post });
    await asks(rita, "category", new RegExp(`t\\.me/linked_shop/${post.message_id}`));
    const draft = await records.draftOf(rita);
    expect(draft?.answers).toMatchObject({ subjects: [{ display: "t.me/linked_shop/1" }] });
    expect(group.sees().map(({ message_id }) => message_id)).toContain(copy?.message_id);
    expect(answersIn(group), "the channel's post is no command").toEqual([]);
  });

  it("a post of another chat that is quoted is that post", async () => {
    const rita = await acquainted(scene);
    const channel = scene.sandbox.channel({ username: "quoted_shop", posts: ["a", "b"] });
    const group = await openSource(scene, { members: [rita] });
    rita.in(group).sends("/report", { repliesElsewhere: { channel, post: 2 } });
    await asks(rita, "category", /t\.me\/quoted_shop\/2/);
  });

  it("what oneself or this bot wrote asks for the right message", async () => {
    for (const whose of ["own", "bot"] as const) {
      const rita = await acquainted(scene);
      const group = await openSource(scene, { members: [rita] });
      const bots = await group.seesText(/Members can report/);
      const replyTo = whose === "own" ? rita.in(group).sends("hello") : bots;
      rita.in(group).sends("/report", { replyTo });
      await asks(rita, "subject", /message of your own or of this bot/);
    }
  });

  it("in a topic, a message that replies to nothing is not about what opened the topic", async () => {
    const rita = await acquainted(scene);
    const group = await openSource(scene, { members: [rita], forum: true });
    const topic = group.topic("Offers");
    const seat = rita.in(group, { thread: topic });
    const offer = scene.admin.in(group, { thread: topic }).sends("cheap papers");
    seat.sends("/report");
    const answer = await group.seesText(/reply to it with \/report/, { thread: topic.id });
    expect(answer.threadId).toBe(topic.id);
    expect(await records.draftOf(rita)).toBeUndefined();
    seat.sends("/report", { replyTo: offer });
    await asks(rita, "category", new RegExp(`/${offer.message_id}`));
  });

  it("nothing, or what was deleted meanwhile, is answered with how it works", async () => {
    const rita = await acquainted(scene);
    const group = await openSource(scene, { members: [rita] });
    const offer = scene.admin.in(group).sends("cheap papers");
    scene.admin.in(group).deletes(offer);
    const command = rita.in(group).sends("/report", { replyTo: offer });
    const answer = await group.seesText(/safer to write to the bot in private/);
    expect(linkOf(answer)).toMatch(/\?start=report$/);
    await isTakenAway(group, command);
    rita.follows(linkOf(answer));
    await rita.seesText(/What did you see/);
  });
});

describe.concurrent("what is no /report", () => {
  it("another bot's command, an edited message and a word amid others are left alone", async () => {
    const rita = await acquainted(scene);
    const group = await openSource(scene, { members: [rita] });
    const seat = rita.in(group);
    const offer = scene.admin.in(group).sends("cheap papers");
    const left = [
      seat.sends("/report@another_bot", { replyTo: offer }),
      seat.sends("/reporting", { replyTo: offer }),
      seat.sends("please /report", { replyTo: offer }),
    ];
    const later = seat.sends("hello", { replyTo: offer });
    seat.edits(later, "/report");
    const command = seat.sends(`/report@${scene.sandbox.bot.username}`, { replyTo: offer });
    await asks(rita, "category");
    await isTakenAway(group, command);
    const there = group.sees().map(({ message_id }) => message_id);
    expect(there).toEqual(expect.arrayContaining([...left, later].map((one) => one.message_id)));
    expect(answersIn(group)).toEqual([]);
  });

  it("in a group that is none, nothing happens and nothing is kept", async () => {
    const rita = await acquainted(scene);
    const { admin, review } = scene;
    review.adds(rita);
    const offer = admin.in(review).sends("hello");
    rita.in(review).sends("/report", { replyTo: offer });
    rita.in(review).sends("/help");
    await review.seesText(/Each card is one case/);
    expect(await records.draftOf(rita)).toBeUndefined();
    expect(answersIn(review)).toEqual([]);
  });
});
