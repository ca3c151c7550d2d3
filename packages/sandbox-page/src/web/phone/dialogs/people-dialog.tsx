import type { JSX } from "preact";
import type { ShownPerson, ShownPhone } from "../../../protocol/protocol.ts";
import { nameIn } from "../../languages.ts";
import { keyForPerson, placeOf } from "../../phones/phone-keys.ts";
import { chats, people } from "../../store.ts";
import { ChoiceList, type Row } from "./choice-list.tsx";
import { Dialog } from "./dialog.tsx";
import { useHand } from "../phone-hand.ts";

/** Who holds this phone. */
export function PeopleDialog({ phone }: { phone: ShownPhone }): JSX.Element {
  const hand = useHand();
  const rows = people.value.map((person): Row => {
    const to = keyForPerson(phone.key, person.id, chats.value);
    const isElsewhere = placeOf(to)?.chat !== phone.chat.id && phone.chat.kind !== "private";
    return {
      key: String(person.id),
      id: person.id,
      title: person.name,
      detail: factsOf(person, isElsewhere),
      aside: person.id === phone.person.id ? "now" : undefined,
      isCurrent: person.id === phone.person.id,
    };
  });
  return (
    <Dialog title="Who holds this phone?" onClose={hand.close} first="[aria-current]">
      <ChoiceList
        rows={rows}
        none="There is nobody yet."
        onChoose={({ id }) => hand.go(keyForPerson(phone.key, id, chats.value))}
      />
    </Dialog>
  );
}

function factsOf(person: ShownPerson, isElsewhere: boolean): string {
  const facts = [
    person.username === undefined ? "" : `@${person.username}`,
    person.language === "en" ? "" : nameIn("en", person.language),
    person.isBotAdmin ? "the bot’s admin" : "",
    person.blockedBot ? "blocked the bot" : "",
    person.isDeleted ? "account deleted" : "",
    isElsewhere ? "not in this chat: opens theirs with the bot" : "",
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}
