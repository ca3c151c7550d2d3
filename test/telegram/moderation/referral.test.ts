import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CaseId, ChatId, RecipientId, ReferralId, StaffId } from "../../../src/domain/ids.ts";
import { teamLanguages } from "../../../src/domain/speaking/languages.ts";
import { drawReferral } from "../../../src/telegram/referrals/referral.ts";
import { createTexts } from "../../../src/telegram/texts/texts.ts";
import type { ReferralView } from "../../../src/workflow/referrals/view-referral.ts";
import { cardViews } from "../../support/card-views.ts";
import { faultsOf } from "../texts/checks.ts";

const texts = createTexts();
const id = "019ab000-0000-7000-8000-000000000001";
const at = new Date("2026-11-25T12:00:00Z");

const ready = (language: ReferralView["recipient"]["language"]): Omit<ReferralView, "packet"> => ({
  referral: {
    id: ReferralId.parse(id),
    caseId: CaseId.parse(id),
    caseCode: "C-4K7P2M9X",
    recipientId: RecipientId.parse(id),
    recipient: "NCMEC",
    kind: "hotline",
    status: "prepared",
    staffId: StaffId.parse(id),
    by: "Sue",
    reference: undefined,
    preparedAt: at,
    sentAt: undefined,
    acknowledgedAt: undefined,
  },
  recipient: {
    id: RecipientId.parse(id),
    kind: "hotline",
    name: "NCMEC",
    reach: { form: "https://report.example.org", phone: "0800 1111" },
    language,
    categories: [],
    isRemoved: false,
  },
  number: "1234567890",
  stands: true,
  group: ChatId.parse(-1_009_999_999_999),
  language: "en",
  key: `referral:${id}`,
  at: undefined,
});

describe.each(teamLanguages)("what is made ready in $name", ({ code }) => {
  it("is one piece to copy, without unseen characters, whatever people wrote", () => {
    fc.assert(
      fc.property(cardViews(code), (packet) => {
        const { piece, markup } = drawReferral(texts, { ...ready(code), packet });
        expect(faultsOf(piece)).toEqual([]);
        expect(piece.text.length).toBeLessThanOrEqual(4_096);
        const codes = piece.entities.filter(({ type }) => type === "code");
        expect(codes).toHaveLength(3);
        const [, , { offset, length } = { offset: 0, length: 0 }] = codes;
        const copied = piece.text.slice(offset, offset + length);
        expect(copied).toContain(packet.shown.code);
        expect(copied).toContain("1234567890");
        expect(copied).not.toMatch(/[\u200B\u200E\u200F\u2060-\u2069\u202A-\u202E]/);
        // Who prepared it is the team's.
        expect(copied).not.toContain("Sue");
        const buttons = markup?.inline_keyboard.flat() ?? [];
        expect(buttons.length).toBeGreaterThan(2);
        for (const button of buttons) {
          if (!("copy_text" in button)) continue;
          expect(button.copy_text.text.length).toBeLessThanOrEqual(256);
        }
      }),
      { numRuns: 100, seed: 20_261_125 },
    );
  });
});

it("names subjects and leads with full addresses, and each way to reach somebody as what it is", () => {
  const [some] = fc.sample(cardViews("en"), { numRuns: 1, seed: 20_261_130 });
  if (some === undefined) throw new Error("no card");
  const shown = { ...some.shown, display: "@blue_shop" };
  const leads = { ...some.leads, shown: ["t.me/blue_shop/7", "@blue_two"] };
  const packet = { ...some, shown, leads, notes: [] };
  const { piece, markup } = drawReferral(texts, { ...ready("en"), packet });
  for (const name of ["blue_shop", "blue_shop/7", "blue_two"]) {
    expect(piece.text).toContain(`https://t.me/${name}`);
  }
  expect(piece.text).not.toMatch(/@blue|(?<!https:\/\/)t\.me\/blue/);
  const plain = piece.text.replaceAll(/[\u2066-\u2069]/g, "");
  expect(plain).toContain("Form: https://report.example.org");
  expect(plain).toContain("Phone, to ask where to send it: 0800 1111");
  const copied = markup?.inline_keyboard
    .flat()
    .flatMap((button) => ("copy_text" in button ? [button.copy_text.text] : []));
  expect(copied).toEqual(["https://report.example.org", "0800 1111", "https://t.me/blue_shop"]);
});
