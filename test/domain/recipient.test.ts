import { describe, expect, it } from "vitest";
import { categoryKeys } from "../../src/domain/categories.ts";
import { RecipientId } from "../../src/domain/ids.ts";
import {
  knownRecipients,
  reachOf,
  readRecipient,
  recipientLimits,
  recipientsFor,
  type Recipient,
} from "../../src/domain/recipient.ts";

const one = (over: Partial<Recipient>): Recipient => ({
  id: RecipientId.parse("019ab000-0000-7000-8000-000000000001"),
  kind: "hotline",
  name: "A",
  address: "a@example.org",
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
  const longAddress = "a".repeat(recipientLimits.address + 1);
  it.each([
    [
      " Police \n\n desk@example.org ",
      { kind: "read", name: "Police", address: "desk@example.org" },
    ],
    [undefined, { kind: "refused", because: "two_lines" }],
    ["Police", { kind: "refused", because: "two_lines" }],
    ["Police\na\nb", { kind: "refused", because: "two_lines" }],
    [`${longName}\na`, { kind: "refused", because: "too_long" }],
    [`a\n${longAddress}`, { kind: "refused", because: "too_long" }],
  ])("are read from two lines, or refused: %j", (text, read) => {
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
  for (const { name, address } of knownRecipients) {
    expect(readRecipient(`${name}\n${address}`)).toEqual({ kind: "read", name, address });
  }
});

it.each([
  ["abuse@telegram.org", "mail"],
  ["https://report.cybertip.org", "form"],
  ["https://www.inhope.org", "list"],
  ["1-800-843-5678", "phone"],
] as const)("%s is reached as what it is: %s", (address, reach) => {
  expect(reachOf(address)).toBe(reach);
});

it("nobody is in the address book from the beginning with a telephone number", () => {
  expect(knownRecipients.filter(({ address }) => reachOf(address) === "phone")).toEqual([]);
  expect(knownRecipients.find(({ name }) => name === "NCMEC")?.address).toMatch(/cybertip\.org$/);
});
