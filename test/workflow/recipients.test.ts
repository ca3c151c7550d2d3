import { expect, it } from "vitest";
import { allRecipients } from "../../src/db/referrals/recipient-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, UserId } from "../../src/domain/ids.ts";
import { knownRecipients, type RecipientsPress } from "../../src/domain/referrals/recipient.ts";
import {
  openRecipients,
  pressRecipients,
  writeRecipient,
} from "../../src/workflow/referrals/rule-recipients.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const owner = UserId.parse(501);
const operator = { owners: [owner], outcomeNoticeDelayMs: 0 };
const chatId = ChatId.parse(owner);
const by = { userId: owner, name: "Ada" };

const presses = (press: RecipientsPress) =>
  unitOfWork(desk.db, () => pressRecipients(by, { press, chatId, messageId: 7 }));
const book = () => unitOfWork(desk.db, allRecipients);
const named = async (name: string) => {
  const found = (await book()).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not in the address book`);
  return found;
};
const writes = (key: string, text: string, who = by) =>
  unitOfWork(desk.db, () =>
    writeRecipient(operator, { chatId, updateId: 1, text, by: who, key: `recipient-words:${key}` }),
  );

it("holds the known ones from the beginning, and one that was removed does not come back", async () => {
  await unitOfWork(desk.db, () => openRecipients(chatId, 1));
  expect((await book()).map(({ name }) => name).toSorted()).toEqual(
    knownRecipients.map(({ name }) => name).toSorted(),
  );
  const { id } = await named("INHOPE");
  await presses({ kind: "remove", id });
  await unitOfWork(desk.db, () => openRecipients(chatId, 2));
  expect((await named("INHOPE")).isRemoved).toBe(true);
  await presses({ kind: "put_back", id });
  expect((await named("INHOPE")).isRemoved).toBe(false);
});

it("is added to and changed by an admin's words, and by nobody else's", async () => {
  expect(
    await writes("police", "Desk\ndesk@example.org", { userId: UserId.parse(9), name: "X" }),
  ).toBe(false);
  expect(await writes("police", "Desk")).toBe(true);
  expect((await book()).some(({ name }) => name === "Desk")).toBe(false);
  await writes("police", "Desk\ndesk@example.org");
  const { id } = await named("Desk");
  await writes(id, "Night desk\n0800 1111\nhttps://desk.example.org/form");
  await presses({ kind: "take", id, picked: ["drugs"] });
  await presses({ kind: "write_in", id, language: "es" });
  expect(await named("Night desk")).toEqual({
    id,
    kind: "police",
    name: "Night desk",
    reach: { form: "https://desk.example.org/form", phone: "0800 1111" },
    language: "es",
    categories: ["drugs"],
    isRemoved: false,
  });
  const events =
    await desk.sql`select kind, facts from audit_events where subject_code = ${id} order by id`;
  expect(events.map(({ kind }) => String(kind))).toEqual([
    "recipient_added",
    "recipient_changed",
    "recipient_changed",
    "recipient_changed",
  ]);
  expect(JSON.stringify(events)).not.toMatch(/desk|\b0800\b/i);
});
