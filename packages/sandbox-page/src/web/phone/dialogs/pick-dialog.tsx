import type { JSX } from "preact";
import type { ShownPhone } from "../../../protocol/protocol.ts";
import { chats, people, stage } from "../../store.ts";
import { ChoiceList, firstChoice } from "./choice-list.tsx";
import { pickable } from "./choices.ts";
import { Dialog } from "./dialog.tsx";
import { useHand, type OpenDialog } from "../phone-hand.ts";

interface PickDialogProps {
  dialog: Extract<OpenDialog, { kind: "pick" }>;
  phone: ShownPhone;
}

type Picks = PickDialogProps["dialog"]["picks"];

const titles = {
  channels: "Choose a channel",
  groups: "Choose a group",
  people: "Choose a person",
  bots: "Choose a bot",
} satisfies Record<Picks, string>;

const nones = {
  channels: "There is no channel in this world yet. ‘People and groups’ can add one.",
  groups: "This person is in no group.",
  people: "There is nobody else yet.",
  bots: "There is no bot.",
} satisfies Record<Picks, string>;

/** What the bot's button asks to be shown: the bot learns of nothing but what is chosen. */
export function PickDialog({ dialog, phone }: PickDialogProps): JSX.Element {
  const hand = useHand();
  const { button, picks } = dialog;
  const choices = pickable(picks, phone.person.id, {
    chats: chats.value,
    people: people.value,
    bot: stage.value?.bot,
  });
  const rows = choices.map((choice) => ({ ...choice, key: String(choice.id) }));
  const choose = (picked: number) => {
    hand.close();
    void hand.act({ kind: "pick", text: button.text, picked });
  };
  return (
    <Dialog title={titles[picks]} onClose={hand.close} first={firstChoice}>
      <ChoiceList rows={rows} none={nones[picks]} onChoose={({ id }) => choose(id)} />
    </Dialog>
  );
}
