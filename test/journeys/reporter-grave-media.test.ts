import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { asks, begins, getsReceipt, taps } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

/** What is left of somebody's files, by the report with which they came. */
const evidenceOf = (person: Person) => desk.sql<{ file: string; origin: string | null }[]>`
  select e.file_unique_id as file, e.origin from evidence e join reports r on r.id = e.report_id
    join reporters p on p.id = r.reporter_id
  where p.telegram_user_id = ${person.id} order by e.file_unique_id`;

const soon = { withinMs: 15_000 };
const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });

const noFileIsLeft = (person: Person) =>
  person.until((all) => all.every(({ raw }) => !isFile(raw)));

function isFile(message: object): boolean {
  return ["photo", "video", "voice", "document", "sticker"].some((key) => key in message);
}

describe.concurrent("pictures in a report on the gravest", () => {
  it.each(["Child sexual abuse", "Intimate images"])(
    "that came before it was called %s are deleted from the chat, and it goes on",
    async (label) => {
      const rita = newcomer();
      const channel = scene.sandbox.channel({ title: "Bad", posts: ["a"] });
      rita.forwards({ channel }, { media: "photo", caption: "look" });
      await asks(rita, "category");
      expect(rita.sees().some(({ raw }) => isFile(raw))).toBe(true);
      await taps(rita, label);
      await asks(rita, "guidance");
      await noFileIsLeft(rita);
      await taps(rita, /^Go on$/);
      await asks(rita, "summary");
      rita.sendsAlbum(10);
      await asks(rita, "summary", /deleted here/);
      await noFileIsLeft(rita);
      rita.forwards({ channel }, { media: "video" });
      await asks(rita, "summary");
      await noFileIsLeft(rita);
      await taps(rita, "Submit");
      await getsReceipt(rita);
      const left = await evidenceOf(rita);
      expect(left).toHaveLength(12);
      expect(left.filter(({ origin }) => origin !== null)).toHaveLength(2);
    },
  );

  it("leave their numbers with the report, each once and whenever they came, and a count on the card", async () => {
    const rita = newcomer();
    const channel = scene.sandbox.channel({ title: "Bad", username: "bad_files", posts: ["a"] });
    const upload = { media: "photo", fileUniqueId: "AQADsame" } as const;
    rita.forwards({ channel }, upload);
    rita.forwards({ person: rita }, { media: "photo", fileUniqueId: "AQADown" });
    await asks(rita, "category");
    await taps(rita, "Child sexual abuse");
    rita.forwards({ channel }, upload);
    for (const label of [/^Go on$/, "Submit"]) await taps(rita, label);
    await getsReceipt(rita);
    await noFileIsLeft(rita);
    const own = { file: "AQADown", origin: null };
    const forwarded = { file: "AQADsame", origin: "t.me/bad_files/1" };
    expect(await evidenceOf(rita)).toEqual([own, forwarded]);
    await scene.review.seesText(/bad_files[^]*2 files were sent/, soon);
    rita.sendsVoice({ fileUniqueId: "AQADlater" });
    await scene.review.seesText(/bad_files[^]*3 files were sent/, soon);
    const tables = ["screens", "drafts", "outbox", "conversation_states"];
    const all = JSON.stringify(
      await Promise.all(tables.map((name) => desk.sql`select * from ${desk.sql(name)}`)),
    );
    expect(all).toContain("show_screen");
    expect(all).not.toMatch(/AgAC|file_id|AQADsame/);
  });

  it("go as well when they came before any report was begun, and the person hears why", async () => {
    const rita = newcomer();
    rita.sendsAlbum(3);
    rita.sendsVoice();
    await rita.seesText(/Pictures, videos and files are not looked at/);
    await begins(rita, "material");
    rita.sends("@sent_before");
    await asks(rita, "category");
    expect(rita.sees().filter(({ raw }) => isFile(raw))).toHaveLength(4);
    await taps(rita, "Child sexual abuse");
    await asks(rita, "guidance", /is deleting it.*You did nothing wrong/);
    await noFileIsLeft(rita);
  });

  it("go as well when they come after the receipt", async () => {
    const rita = newcomer();
    rita.sends("https://t.me/proof_follows");
    for (const label of ["Child sexual abuse", /^Go on$/, "Submit"]) {
      await taps(rita, label);
    }
    await getsReceipt(rita);
    rita.sendsPhoto();
    await rita.seesText(/are deleted from this chat and not kept/);
    await noFileIsLeft(rita);
  });

  it("go as well when a message is changed into one", async () => {
    const rita = newcomer();
    const sent = rita.sends("@changed_later");
    await taps(rita, "Child sexual abuse");
    await asks(rita, "guidance");
    rita.editsIntoPhoto(sent);
    await asks(rita, "guidance", /⚠️/);
    await noFileIsLeft(rita);
  });

  it("of an earlier report go when a later one is begun anew and called by its name", async () => {
    const rita = newcomer();
    rita.sends("@begun_twice");
    await asks(rita, "category");
    rita.sendsPhoto();
    await asks(rita, "category", /⚠️/);
    rita.sends("/start");
    await taps(rita, "Start over");
    await taps(rita, "Channel, group or message");
    await asks(rita, "subject");
    rita.sends("@begun_twice");
    await asks(rita, "category", /begun_twice/);
    await taps(rita, "Intimate images");
    await asks(rita, "guidance", /is deleting it/);
    await noFileIsLeft(rita);
  });

  it("that Telegram finds too old to be deleted are left to the person, and said to be there to the team", async () => {
    const rita = newcomer();
    rita.sends("https://t.me/kept_for_days");
    await asks(rita, "category");
    const photo = rita.sendsPhoto();
    await asks(rita, "category", /⚠️/);
    rita.ages(photo, 49);
    await taps(rita, "Child sexual abuse");
    await rita.seesText(/Please delete it yourself[^]*press and hold it[^]*then Delete/, soon);
    for (const label of [/^Go on$/, "Submit"]) await taps(rita, label);
    await getsReceipt(rita);
    expect(rita.sees().filter(({ raw }) => isFile(raw))).toHaveLength(1);
    await scene.review.seesText(/kept_for_days[^]*1 file was sent, not deleted/, soon);
    scene.admin.sends("/health");
    await scene.admin.seesText(/did not let the bot delete, in 7 days: 1\./, soon);
  });

  it("are left alone where nothing forbids them", async () => {
    const rita = newcomer();
    rita.sends("@harmless_one");
    await taps(rita, "Drugs");
    await asks(rita, "summary");
    rita.sendsPhoto();
    await asks(rita, "summary", /was not kept/);
    expect(rita.sees().some(({ raw }) => isFile(raw))).toBe(true);
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
