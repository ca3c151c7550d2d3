import { expect, it } from "vitest";
import { brokenCallRules } from "../support/call-rules.ts";
import { asks, getsReceipt, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { isTakenAway, linkOf, openSource } from "../support/source-group.ts";

const scene = useScene();
const records = useRecords(scene);

/** Everything that the bot's database holds, as one text. */
async function dump(): Promise<string> {
  const tables = await records.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const contents = tables.map(({ name }) => records.sql`select * from ${records.sql(name)}`);
  return JSON.stringify(await Promise.all(contents));
}

it("of a picture in the gravest category, nothing but where it stands is kept", async () => {
  const { sandbox, review } = scene;
  const rita = sandbox.person({ firstName: "Rita", username: "rita_canary" });
  const bill = sandbox.person({ firstName: "Bill" });
  const group = await openSource(scene, { members: [rita, bill] });
  const picture = bill.in(group).sendsPhoto({ caption: "pictures of the canary" });
  const files = (picture.photo ?? []).flatMap((file) => [file.file_id, file.file_unique_id]);
  expect(files.length).toBeGreaterThan(0);
  const command = rita.in(group).sends("/report", { replyTo: picture });
  const answer = await group.seesText(/Please go on in a private chat/);
  rita.follows(linkOf(answer));
  await asks(rita, "category", new RegExp(`/${picture.message_id}`));
  for (const label of ["Child sexual abuse", /^Go on$/, "Submit"]) await taps(rita, label);
  await getsReceipt(rita);
  await review.seesText(new RegExp(`/${picture.message_id}[^]*Do not open it`));
  await isTakenAway(group, command);
  await isTakenAway(group, answer);
  const held = await dump();
  expect(held).toContain(`/${picture.message_id}`);
  for (const canary of ["pictures of the canary", ...files]) expect(held).not.toContain(canary);
  expect(scene.bot().output()).not.toMatch(/canary|Rita|Bill/);
});

it("what members say to each other is not stored, though the bot is told of it", async () => {
  const { sandbox } = scene;
  const bill = sandbox.person({ firstName: "Bill" });
  const group = await openSource(scene, { members: [bill] });
  bill.in(group).sends("between us: the fern is green");
  bill.in(group).edits(bill.in(group).sends("and wet"), "and the fern is dry");
  bill.in(group).sends("/help");
  await group.seesText(/Reporting from this group/);
  const told = sandbox.updates.filter((update) => JSON.stringify(update).includes("fern"));
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect(await dump()).not.toContain("fern");
});

it("no group ever hears who reported", () => {
  const reporters = scene.sandbox.people.filter(({ user }) => user.first_name === "Rita");
  const ids = reporters.map(({ id }) => String(id));
  const canaries = ["Rita", "rita_canary", ...ids];
  expect(ids.length).toBeGreaterThan(0);
  expect(brokenCallRules(scene.sandbox.calls, { canaries })).toEqual([]);
});
