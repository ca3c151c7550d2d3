import { describe, expect, it } from "vitest";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { RecipientId } from "../../src/domain/ids.ts";
import {
  knownRecipients,
  readRecipient,
  recipientLimits,
  recipientsFor,
  waysTo,
  type Recipient,
} from "../../src/domain/referrals/recipient.ts";

const one = (over: Partial<Recipient>): Recipient => ({
  id: RecipientId.parse("019ab000-0000-7000-8000-000000000001"),
  kind: "hotline",
  name: "A",
  reach: { mail: "a@example.org" },
  language: "en",
  categories: [],
  isRemoved: false,
  ...over,
});
const book: Recipient[] = [
  one({ name: "Telegram", kind: "telegram" }),
  one({ name: "Hotline", categories: ["child_abuse"] }),
  one({ name: "Police", kind: "police" }),
  one({ name: "Gone", isRemoved: true }),
];

describe("who is offered for a case", () => {
  it.each([
    ["drugs", "to_telegram", ["Telegram", "Police"]],
    ["drugs", "to_authority", ["Police", "Telegram"]],
    ["child_abuse", "to_authority", ["Hotline", "Police", "Telegram"]],
  ] as const)("%s, %s", (category, measure, names) => {
    expect(recipientsFor(book, [category], measure).map(({ name }) => name)).toEqual(names);
  });

  it("are those for what it is called and for what it is handled as", () => {
    const offered = recipientsFor(book, ["drugs", "child_abuse"], "to_authority");
    expect(offered.map(({ name }) => name)).toEqual(["Hotline", "Police", "Telegram"]);
  });
});

describe("the words of a recipient", () => {
  const longName = "n".repeat(recipientLimits.name + 1);
  const longAddress = `https://example.org/${"a".repeat(recipientLimits.address)}`;
  const unread = { kind: "refused", because: "unread" };
  it.each([
    [
      " Police \n\n desk@example.org ",
      { kind: "read", name: "Police", reach: { mail: "desk@example.org" } },
    ],
    [
      "Police\n+1 (800) 843-5678\npolice.example.org/form\ndesk@example.org",
      {
        kind: "read",
        name: "Police",
        reach: {
          phone: "+1 (800) 843-5678",
          form: "police.example.org/form",
          mail: "desk@example.org",
        },
      },
    ],
    [undefined, unread],
    ["Police", unread],
    ["Police\nround the corner", unread],
    ["Police\na@example.org\nb@example.org", unread],
    [`${longName}\na@example.org`, { kind: "refused", because: "too_long" }],
    [`a\n${longAddress}`, { kind: "refused", because: "too_long" }],
  ])("are read from lines, each as what it is, or refused: %j", (text, read) => {
    expect(readRecipient(text)).toEqual(read);
  });
});

it("from the beginning Telegram takes every category, and hotlines child abuse", () => {
  const telegram = knownRecipients.filter(({ kind }) => kind === "telegram");
  expect(telegram.flatMap(({ categories }) => categories).toSorted()).toEqual(
    categoryKeys.toSorted(),
  );
  const hotlines = knownRecipients.filter(({ kind }) => kind === "hotline");
  expect(hotlines.map(({ name }) => name)).toEqual(["NCMEC", "INHOPE"]);
  for (const { name, reach } of knownRecipients) {
    const words = [name, ...Object.values(reach)].join("\n");
    expect(readRecipient(words)).toEqual({ kind: "read", name, reach });
  }
});

it("NCMEC has a form and a number, and INHOPE is a list of hotlines", () => {
  const ways = (of: string) =>
    knownRecipients.filter(({ name }) => name === of).flatMap(({ reach }) => waysTo(reach));
  expect(ways("NCMEC")).toEqual([
    { as: "form", address: "https://report.cybertip.org" },
    { as: "phone", address: "1-800-843-5678" },
  ]);
  expect(ways("INHOPE")).toEqual([{ as: "list", address: "https://www.inhope.org" }]);
});
