import type { JSX } from "preact";
import type { ShownLine, ShownPhone } from "../../../protocol/protocol.ts";
import { chats, stage } from "../../store.ts";
import { ChoiceList, firstChoice } from "./choice-list.tsx";
import { forwardTargets, type Choice } from "./choices.ts";
import { Dialog } from "./dialog.tsx";
import { useHand, type PhoneHand } from "../phone-hand.ts";

interface ForwardDialogProps {
  lines: readonly ShownLine[];
  phone: ShownPhone;
}

export function ForwardDialog({ lines, phone }: ForwardDialogProps): JSX.Element {
  const hand = useHand();
  if (lines.some((line) => line.isProtected)) {
    return (
      <Dialog title="Forward" onClose={hand.close}>
        <p class="phone-sheet-note">
          The bot sent this as protected: it can be neither forwarded nor saved.
        </p>
      </Dialog>
    );
  }
  const targets = forwardTargets(phone.chats, chats.value, stage.value?.bot);
  const rows = targets.map((target) => ({
    ...target,
    key: `${target.id}.${target.topic ?? ""}`,
  }));
  return (
    <Dialog title="Forward to …" onClose={hand.close} first={firstChoice}>
      <ChoiceList
        rows={rows}
        none="There is no chat to forward to."
        onChoose={({ key }) => {
          const target = rows.find((row) => row.key === key);
          hand.close();
          if (target !== undefined) void forward(hand, lines, target);
        }}
      />
    </Dialog>
  );
}

async function forward(
  hand: PhoneHand,
  lines: readonly ShownLine[],
  { id, topic, title }: Choice,
): Promise<void> {
  for (const line of lines) {
    const done = await hand.act({ kind: "forward", message: line.id, toChat: id, toTopic: topic });
    if (done.kind === "refused") return;
  }
  hand.say(`Forwarded to ${title}`);
}
