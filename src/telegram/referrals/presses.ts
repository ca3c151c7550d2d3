import { ReferralPress } from "../../domain/referrals/referral.ts";
import { RestrictionPress } from "../../domain/referrals/restriction.ts";
import { RecipientsPress } from "../../domain/referrals/recipient.ts";
import { pickable, pickedBy, pickedLetters } from "../../domain/speaking/picked.ts";
import { pressRecipients } from "../../workflow/referrals/rule-recipients.ts";
import { byTeam } from "../cases/team-press.ts";
import { byAdmin } from "../control/admin-press.ts";
import { packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { takeRestrictionPress } from "./restrictions.ts";
import { takeReferralPress } from "./referral-press.ts";

/** Presses of seniors on a referral, and of admins on the pages of the address book. */
export const referralPresses: PressEntries<"referral" | "recipients" | "restriction"> = {
  referral: {
    letter: "f",
    pack: ({ id, verb, group }) => `${packUuid(id)}:${verb}:${Math.abs(group)}`,
    read: (rest) => {
      const [, packed = "", verb, group] = /^([\w-]{22}):([a-z_]+):(\d{1,16})$/.exec(rest) ?? [];
      const press = { on: "referral", id: unpackUuid(packed), verb, group: -Number(group) };
      return ReferralPress.safeParse(press).data;
    },
    asks: "membership",
    handle: { private: byTeam(takeReferralPress), group: byTeam(takeReferralPress) },
  },
  restriction: {
    letter: "restr",
    pack: ({ press }) =>
      [
        press.kind,
        ...("id" in press ? [packUuid(press.id)] : []),
        ...("to" in press ? [press.to] : []),
      ].join(":"),
    read: (rest) => {
      const [kind, packed = "", to] = rest.split(":");
      const read = RestrictionPress.safeParse({ kind, id: unpackUuid(packed), to }).data;
      return read && { on: "restriction", press: read };
    },
    asks: "nothing",
    handle: { private: byAdmin(takeRestrictionPress) },
  },
  recipients: {
    letter: "to",
    pack: ({ press }) => recipientsWords(press).join(":"),
    read: (rest) => {
      const [kind, first = "", second = ""] = rest.split(":");
      const picked = pickedBy(pickable.categories, second);
      const press = { kind, id: unpackUuid(first), as: first, language: second, picked };
      const read = RecipientsPress.safeParse(press).data;
      return read && { on: "recipients", press: read };
    },
    asks: "nothing",
    handle: {
      private: byAdmin(({ press }, { by, chatId, messageId }) =>
        pressRecipients(by, { press, chatId, messageId }),
      ),
    },
  },
};

function recipientsWords(press: RecipientsPress): string[] {
  switch (press.kind) {
    case "list":
      return [press.kind];
    case "add":
      return [press.kind, press.as];
    case "choose":
    case "take":
      return [press.kind, packUuid(press.id), pickedLetters(pickable.categories, press.picked)];
    case "write_in":
      return [press.kind, packUuid(press.id), press.language];
    case "open":
    case "rewrite":
    case "remove":
    case "put_back":
      return [press.kind, packUuid(press.id)];
  }
}
