import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import type { Press } from "../../src/domain/press.ts";
import { buttonData, presses, readPress } from "../../src/telegram/presses.ts";
import { packUuid } from "../../src/telegram/speaking/packed.ts";
import { examples } from "./press-examples.ts";
import { CaseId, ChatId, RecipientId } from "../../src/domain/ids.ts";
import {
  readReferralPayload,
  readTeamPayload,
  referralPayload,
} from "../../src/telegram/speaking/start-payload.ts";

const kinds: readonly Press[][] = Object.values(examples);
it.each(kinds.map((all) => ({ on: all[0]?.on, all })))(
  "a button for $on is read as it was meant, and fits into 64 bytes",
  ({ all }) => {
    for (const press of all) {
      const data = buttonData(press);
      expect(readPress(data)).toEqual(press);
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    }
  },
);

it("a group without a number is read like any other", () => {
  const data = `details:${packUuid(uuidv7())}:0:1`;
  expect(readPress(data)).toMatchObject({ on: "details", page: 1 });
});

it("each kind has a beginning of its own", () => {
  const letters = Object.values(presses).map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
  for (const letter of letters) expect(letter).toMatch(/^[a-z]+$/);
});

const packed = packUuid(uuidv7());

it.each([
  // A place in a list, where a letter or a mark belongs.
  "m:review:here:chosen:5",
  "m:review:here:everything:0",
  `u:take:${packed}:categories:5`,
  `u:choose:${packed}:kinds:0`,
  `to:take:${packed}:5`,
  `q:${packed}:to:1`,
  "",
  ":",
  "h:",
  "h:nonsense",
  "h:home:",
  "lang:nl",
  "l:any:ZZZ",
  "l:nonsense:0",
  "p:12345",
  "p:-1",
  "s:lawful",
  "g:half",
  "q:half:close:",
  "bulk:half:drop:",
  "r:half:open:1",
  "w:nonsense:1",
  "w:all:0",
  "a:half:answer",
  "v:confirm:half",
  "v:reason:half:danger",
  "b:leave_out:nonsense",
  "b:page:",
  "b:nonsense:home",
  "set:",
  "set:page:number:drugs",
  "set:set:nothing:1:2",
  "set:undo:categories_off:x",
  "past:R-half:1",
  "past:R-7F3K9Q2M:x",
  "stats:page:8",
  "stats:nonsense:7",
  "health:nonsense",
  "skip:x",
  "__proto__:x",
  "constructor:x",
])("what no button of ours carries is not read: %s", (data) => {
  expect(readPress(data)).toBeUndefined();
});

it("the link of a referral fits into what a link to the bot may carry, and is read back", () => {
  const caseId = CaseId.parse("019ab000-0000-7000-8000-000000000001");
  const to = RecipientId.parse("019ab000-0000-7000-8000-000000000002");
  const group = ChatId.parse(-1_009_999_999_999_999);
  const payload = referralPayload(caseId, to, group);
  expect(payload).toMatch(/^[\w-]{1,64}$/);
  expect(readReferralPayload(payload)).toEqual({ caseId, to, group });
  expect(readTeamPayload(payload)).toMatchObject({ caseId, group });
});
