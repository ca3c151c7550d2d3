// Who can be reported or referred to, and for what. Used by `/recipients`, referrals, cards, and the store.
import { z } from "zod";
import { categoryKeys, CategoryKey } from "../cases/categories.ts";
import type { UpholdMeasure } from "../decisions/grounds.ts";
import { RecipientId } from "../ids.ts";
import { OneTeamLanguage, type TeamLanguage } from "../speaking/languages.ts";

export const RecipientKind = z.enum(["telegram", "hotline", "police", "other"]);
export type RecipientKind = z.infer<typeof RecipientKind>;

export const recipientKinds: readonly RecipientKind[] = RecipientKind.options;

/** By what somebody can be reached: the page of their form, a mail address, a phone number. */
export const ReachKind = z.enum(["form", "mail", "phone"]);
export type ReachKind = z.infer<typeof ReachKind>;

/** At least one of them. */
export const Reach = z.partialRecord(ReachKind, z.string());
export type Reach = Readonly<z.infer<typeof Reach>>;

/** Somebody to whom cases can be referred. */
export type Recipient = {
  id: RecipientId;
  kind: RecipientKind;
  name: string;
  reach: Reach;
  language: TeamLanguage;
  /** Empty: any. */
  categories: readonly CategoryKey[];
  isRemoved: boolean;
};

const hotlinesByCountry = "https://www.inhope.org";

type Seed = Pick<Recipient, "kind" | "name" | "reach" | "categories"> & { seed: string };

/**
 * Where Telegram itself takes reports by mail. Read on 2026-11-25: abuse@telegram.org at
 * https://joingerald.com/learn/life--lifestyle/what-to-do-illegal-content-telegram and
 * https://kollinsjeans.ru/articles/kak-otpravit-zhalobu-v-telegram, stopCA@telegram.org for child
 * abuse at https://bugs.telegram.org/c/42114/162. Its address for copyright takes complaints of
 * owners only.
 */
const ofTelegram: readonly Seed[] = [
  {
    seed: "telegram_child_abuse",
    kind: "telegram",
    name: "Telegram (child abuse)",
    reach: { mail: "stopCA@telegram.org" },
    categories: ["child_abuse"],
  },
  {
    seed: "telegram_abuse",
    kind: "telegram",
    name: "Telegram (abuse)",
    reach: { mail: "abuse@telegram.org" },
    categories: categoryKeys.filter((key) => key !== "child_abuse"),
  },
];

/** Where child abuse material is reported. INHOPE itself takes no reports: it lists who does, by country. */
const hotlines: readonly Seed[] = [
  {
    seed: "help:NCMEC",
    kind: "hotline",
    name: "NCMEC",
    reach: { form: "https://report.cybertip.org", phone: "1-800-843-5678" },
    categories: ["child_abuse"],
  },
  {
    seed: "help:INHOPE",
    kind: "hotline",
    name: "INHOPE",
    reach: { form: hotlinesByCountry },
    categories: ["child_abuse"],
  },
];

/** Who is in the address book from the beginning. */
export const knownRecipients: readonly Seed[] = [...ofTelegram, ...hotlines];

/** Each way with its kind. A list of hotlines is a kind of its own, as it takes no reports. */
export function waysTo(reach: Reach): { as: ReachKind | "list"; address: string }[] {
  return ReachKind.options.flatMap((kind) => {
    const address = reach[kind];
    if (address === undefined) return [];
    return [{ as: address === hotlinesByCountry ? ("list" as const) : kind, address }];
  });
}

/** How many a card offers. */
const shownRecipients = 8;

/** Who takes a case of that category: first those whom its measure is about, then the others. */
export function recipientsFor(
  all: readonly Recipient[],
  keys: readonly CategoryKey[],
  measure: UpholdMeasure,
): Recipient[] {
  const fitting = all.filter(
    ({ categories, isRemoved }) =>
      !isRemoved && (categories.length === 0 || categories.some((key) => keys.includes(key))),
  );
  const isMeant = ({ kind }: Recipient) => (kind === "telegram") === (measure === "to_telegram");
  return [...fitting.filter(isMeant), ...fitting.filter((recipient) => !isMeant(recipient))].slice(
    0,
    shownRecipients,
  );
}

/** UTF-16 units of a name, which has to fit on a button, and of each way to reach somebody. */
export const recipientLimits = { name: 40, address: 200 } as const;

export type RecipientWords =
  | { kind: "read"; name: string; reach: Reach }
  | { kind: "refused"; because: "unread" | "too_long" };

/** How each way to reach somebody is written. */
const written = {
  form: /^(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/iu,
  mail: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  phone: /^\+?[\d ()./-]{3,}$/,
} as const satisfies Record<ReachKind, RegExp>;

/** A recipient's name and, below it, how to reach them, each on a line, as an admin writes them. */
export function readRecipient(text: string | undefined): RecipientWords {
  const lines = (text ?? "").split("\n").map((line) => line.trim());
  const [name = "", ...ways] = lines.filter((line) => line !== "");
  const fits = name.length <= recipientLimits.name;
  if (!fits || ways.some(({ length }) => length > recipientLimits.address)) {
    return { kind: "refused", because: "too_long" };
  }
  const reach: Partial<Record<ReachKind, string>> = {};
  for (const way of ways) {
    const kind = ReachKind.options.find((one) => written[one].test(way));
    if (kind === undefined || reach[kind] !== undefined) {
      return { kind: "refused", because: "unread" };
    }
    reach[kind] = way;
  }
  if (ways.length === 0) return { kind: "refused", because: "unread" };
  return { kind: "read", name, reach };
}

const List = z.object({ kind: z.literal("list") });
const Open = z.object({ kind: z.literal("open"), id: RecipientId });
const Choose = z.object({
  kind: z.literal("choose"),
  id: RecipientId,
  /** The categories that are chosen so far. */
  picked: z.array(CategoryKey).readonly(),
});

/** Pages of the address book. */
export const RecipientsPage = z.discriminatedUnion("kind", [List, Open, Choose]);
export type RecipientsPage = z.infer<typeof RecipientsPage>;

/** Presses on them: a page to turn to, or what is to be so from now on. */
export const RecipientsPress = z.discriminatedUnion("kind", [
  ...RecipientsPage.options,
  Choose.extend({ kind: z.literal("take") }),
  /** Asks for the words of a new recipient, or for other words of this one. */
  z.object({ kind: z.literal("add"), as: RecipientKind }),
  z.object({ kind: z.literal("rewrite"), id: RecipientId }),
  z.object({ kind: z.literal("write_in"), id: RecipientId, language: OneTeamLanguage }),
  z.object({ kind: z.literal("remove"), id: RecipientId }),
  z.object({ kind: z.literal("put_back"), id: RecipientId }),
]);
export type RecipientsPress = z.infer<typeof RecipientsPress>;
