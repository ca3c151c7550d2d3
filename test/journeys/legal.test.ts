import { Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { expect, it } from "vitest";
import { UserId } from "../../src/domain/ids.ts";
import { writtenMoment } from "../../src/domain/legal/calendar.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { legalDesk, officer, receivedAt } from "../support/legal-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

it("an authority's request goes from its questions to a closed package, by two, and leaves the chat again", async () => {
  const { sandbox, admin, mia } = scene;
  const [ann, lea, leo] = ["Ann", "Lea", "Leo"].map((firstName) => sandbox.person({ firstName }));
  if (ann === undefined || lea === undefined || leo === undefined) throw new Error("three people");
  for (const person of [ann, lea, leo]) {
    person.sends("/start");
    await person.seesText(/What did you see/);
  }
  mia.sends("/legal");
  await mia.seesText(/answered by those who were appointed/);
  await desk.files({ by: ann.id, subject: termOf("ochre plover drops"), note: "canary words" });
  const [row] = await desk.sql<{ code: string }[]>`
    select r.code from reports r order by r.id desc limit 1`;
  const report = row?.code ?? "";
  const legal = legalDesk(desk, [officer(admin.id), officer(999_001)]);
  const [first, second] = [officer(lea.id), officer(leo.id)];
  await legal.appoints(first);
  await legal.appoints(second);

  for (const person of [mia, lea]) {
    person.sends("/help");
    await person.seesText(/How to report/);
  }
  await lea.seesText(/Nothing is given without eleven answers and two of you/);
  expect(JSON.stringify(mia.sees())).not.toContain("Requests of authorities");

  lea.sends("/legal");
  await lea.pressesSoon("New request");
  await lea.pressesSoon("Information");
  await lea.pressesSoon("DSA Art. 10");
  const writes = async (asked: RegExp, words: string): Promise<void> => {
    lea.sends(words, { replyTo: await lea.seesText(asked) });
  };
  await writes(/Who asks\?/, "State police\nDE\n+49 30 1234\nthe ministry's own list");
  await lea.pressesSoon("Police");
  await writes(/Under which reference/, "345/26");
  await writes(/When was it issued/, "2026-01-02");
  await writes(/When did it arrive/, writtenMoment(receivedAt));
  await lea.pressesSoon("Post");
  await writes(/On which law do they rely/, "§ 100j StPO");
  await lea.pressesSoon("Skip");
  await writes(/What is it about\?/, report);
  await lea.pressesSoon("Words of a report");
  await lea.pressesSoon("Done");
  await lea.pressesSoon("Skip");
  await lea.pressesSoon("May be told");
  await lea.pressesSoon("English");
  await lea.pressesSoon("Skip");
  await lea.pressesSoon("Register");
  const card = await lea.seesText(/It is about somebody who reported/);
  expect(card.text).not.toContain(String(ann.id));
  await leo.seesText(/is kept as H-/);

  const request = (await legal.all())[0];
  if (request === undefined) throw new Error("nothing was registered");
  await legal.analyses(first, request.id);
  const identity = await generateIdentity();
  leo.sends(`/legal ${request.code}`);
  await leo.pressesSoon("Set the key");
  const asked = await leo.seesText(/key of age/);
  leo.sends(await identityToRecipient(identity), { replyTo: asked });
  await expect
    .poll(() => desk.sql`select 1 from authorities where age_key is not null`, { timeout: 20_000 })
    .toHaveLength(1);
  await legal.proposes(first, request.id, { outcome: "part", ticks: [["reports", "note"]] });
  await leo.seesText(/proposes a decision/);
  await leo.pressesSoon("Open");
  const dry = await leo.seesText(/Gives: Words of a report, rows 1, columns 1/);
  expect(dry.text).not.toContain("canary words");
  await leo.pressesSoon("Confirm with me");
  await ann.seesText(/asked this bot for data by law/);

  leo.sends(`/legal ${request.code}`);
  await leo.pressesSoon("Hand it out");
  const sent = await leo.seesText(/it opens with the key/);
  expect(sent.raw.document?.file_name).toBe(`${request.code}.tar.age`);
  const bytes = sandbox.world.files.get(sent.raw.document?.file_id ?? "");
  const opener = new Decrypter();
  opener.addIdentity(identity);
  const inside = Buffer.from(await opener.decrypt(bytes ?? new Uint8Array())).toString("utf8");
  expect(inside).toContain("canary words");
  expect(inside).not.toContain(String(UserId.parse(ann.id)));
  expect(await desk.sql`select 1 from disclosures`).toHaveLength(1);
  await leo.pressesSoon("Fetched");
  await leo.until((now) => !now.some(({ text }) => text.includes("it opens with the key")));
  const toOfficers = sandbox.calls
    .map(({ params }) => params)
    .filter(({ chat_id: to }) => [lea.id, leo.id].includes(Number(to)));
  expect(toOfficers.length).toBeGreaterThan(20);
  expect(JSON.stringify(toOfficers)).not.toContain("canary words");
}, 60_000);
