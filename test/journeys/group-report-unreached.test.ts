import { describe, expect, it } from "vitest";
import { asks, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { acquainted, answersIn, isTakenAway, linkOf, openSource } from "../support/source-group.ts";

const scene = useScene({ setUp: ["review"] });
const records = useRecords(scene);

describe.concurrent("who can't be written to", () => {
  it("gets a link in the group that brings only them to their report, once", async () => {
    const { sandbox } = scene;
    const rita = sandbox.person({ firstName: "Rita", languageCode: "en" });
    const eve = await acquainted(scene);
    const group = await openSource(scene, { members: [rita, eve] });
    const offer = scene.admin.in(group).sends("cheap papers");
    const command = rita.in(group).sends("/report", { replyTo: offer });
    const answer = await group.seesText(/Please go on in a private chat/);
    await isTakenAway(group, command);
    const link = linkOf(answer);
    expect(link).toMatch(/^https:\/\/t\.me\/\w+\?start=[\w-]{22}$/);
    expect(JSON.stringify(answer.raw)).not.toMatch(/Rita|cheap papers/);
    eve.follows(link);
    await eve.seesText(/That link has been used, is more than/);
    expect(await records.draftOf(eve)).toBeUndefined();
    const isThere = answersIn(group).map(({ message_id }) => message_id);
    expect(isThere, "it is still there for her").toEqual([answer.message_id]);
    expect(await records.draftOf(rita)).toBeUndefined();
    rita.follows(link);
    await asks(rita, "category", new RegExp(`/${offer.message_id}`));
    await isTakenAway(group, answer);
    await taps(rita, "Cancel");
    rita.follows(link);
    await rita.seesText(/That link has been used/);
    expect(await records.draftOf(rita)).toBeUndefined();
  });

  it("also who blocked the bot, and all that they asked for meanwhile comes along", async () => {
    const rita = await acquainted(scene);
    const group = await openSource(scene, { members: [rita] });
    rita.blocks();
    const seat = scene.admin.in(group);
    const offers = Array.from({ length: 11 }, (_, index) => seat.sends(`offer ${index}`));
    const commands = [...offers.slice(0, 1), ...offers].map((replyTo) =>
      rita.in(group).sends("/report", { replyTo }),
    );
    const answer = await group.seesText(/Please go on in a private chat/);
    for (const command of commands) await isTakenAway(group, command);
    expect(await records.draftOf(rita)).toBeUndefined();
    expect(answersIn(group), "the bot says it once").toHaveLength(1);
    rita.unblocks();
    rita.sends("/start");
    await asks(rita, "category", /and 8 more[^]*Only the first 10/);
    await isTakenAway(group, answer);
  });

  it("an admin who writes in the group's name, or somebody in a channel's, is told so", async () => {
    const { admin, sandbox } = scene;
    const bill = sandbox.person({ firstName: "Bill" });
    const channel = sandbox.channel({ title: "Bill's thoughts" });
    const group = await openSource(scene, { members: [bill] });
    const offer = admin.in(group).sends("cheap papers");
    admin.in(group).anonymously.sends("/report", { replyTo: offer });
    bill.in(group).asChannel(channel).sends("/report", { replyTo: offer });
    await group.until((all) => all.filter(({ text }) => /in the name of/.test(text)).length === 2);
    expect(answersIn(group).map(linkOf)).toEqual(
      Array.from({ length: 2 }, () => expect.stringMatching(/\?start=report$/)),
    );
    expect(await records.draftOf(admin)).toBeUndefined();
    expect(await records.draftOf(bill)).toBeUndefined();
  });
});

it("whoever asks is answered in the group's language there, and in their own in private", async () => {
  const { admin, sandbox } = scene;
  const rita = sandbox.person({ firstName: "Rita", languageCode: "es" });
  const group = sandbox.group({ owner: admin, members: [rita] });
  group.addsBot(admin);
  admin.user.language_code = "ru";
  admin.in(group).sends("/setup");
  await admin.in(group).pressesSoon("Разрешить жалобы отсюда");
  await group.seesText(/Теперь участники могут сообщать отсюда/);
  admin.user.language_code = undefined;
  const replyTo = admin.in(group).sends("papeles baratos");
  rita.in(group).sends("/report", { replyTo });
  const answer = await group.seesText(/Пожалуйста, продолжите в личном чате/);
  rita.follows(linkOf(answer));
  await rita.seesText(/Ahora estás en privado/);
});
