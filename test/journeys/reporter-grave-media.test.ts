import { describe, expect, it } from "vitest";
import type { Person } from "../../src/sandbox/person.ts";
import { brokenCallRules } from "../support/call-rules.ts";
import { asks, begins, getsReceipt, taps } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();

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
      await asks(rita, "details");
      rita.sendsAlbum(10);
      await asks(rita, "details", /deleted here/);
      await noFileIsLeft(rita);
      rita.forwards({ channel }, { media: "video" });
      await asks(rita, "summary");
      await noFileIsLeft(rita);
      await taps(rita, "Submit");
      await getsReceipt(rita);
    },
  );

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
    await asks(rita, "guidance", /is deleted from this chat.*You did nothing wrong/);
    await noFileIsLeft(rita);
  });

  it("go as well when they come after the receipt", async () => {
    const rita = newcomer();
    rita.sends("@proof_follows");
    for (const label of ["Child sexual abuse", /^Go on$/, "Skip", "Submit"]) {
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
    rita.sends("@begun_twice");
    await taps(rita, "Intimate images");
    await asks(rita, "guidance", /is deleted from this chat/);
    await noFileIsLeft(rita);
  });

  it("are left alone where nothing forbids them", async () => {
    const rita = newcomer();
    rita.sends("@harmless_one");
    await taps(rita, "Drugs");
    await asks(rita, "details");
    rita.sendsPhoto();
    await asks(rita, "details", /was not kept/);
    expect(rita.sees().some(({ raw }) => isFile(raw))).toBe(true);
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
