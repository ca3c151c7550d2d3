import { teamLanguages } from "../../domain/speaking/languages.ts";
import { pickable, togglesOf } from "../../domain/speaking/picked.ts";
import {
  recipientKinds,
  type Recipient,
  type RecipientsPress,
} from "../../domain/referrals/recipient.ts";
import type { ShownRecipients } from "../../workflow/referrals/view-recipients.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { foreignPlain } from "../texts/foreign.ts";
import { reachLines } from "./reach-lines.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** A page of the address book. */
export function drawRecipients(say: Say, shown: ShownRecipients): Drawn {
  switch (shown.kind) {
    case "list":
      return drawList(say, shown.recipients);
    case "open":
      return drawRecipient(say, shown.recipient);
    case "choose":
      return drawChoice(say, shown);
  }
}

const press = (to: RecipientsPress) => ({ on: "recipients", press: to }) as const;

function drawList(say: Say, recipients: readonly Recipient[]): Drawn {
  const entries = recipients.map(({ id, name }) => [
    namedButton(foreignPlain(name), press({ kind: "open", id })),
  ]);
  const adding = recipientKinds.map((as) =>
    button(say, "button-recipient-add", press({ kind: "add", as }), { kind: { choice: as } }),
  );
  return {
    piece: say.texts.message(say.language, "recipients-list", { count: recipients.length }),
    markup: { inline_keyboard: [...entries, ...inRows(adding)] },
  };
}

function drawRecipient(say: Say, recipient: Recipient): Drawn {
  const { texts, language } = say;
  const { id, kind, name, reach, categories, isRemoved } = recipient;
  const names = categories.map((key) => texts.plain(language, `category-${key}`));
  const page = texts.message(language, "recipient-page", {
    name,
    kind: { choice: kind },
    categories: { ours: names.join(", ") || texts.plain(language, "queue-any") },
  });
  const gone = isRemoved ? texts.message(language, "recipient-gone") : undefined;
  const plain = (key: string, verb: "rewrite" | "remove" | "put_back") =>
    button(say, key, press({ kind: verb, id }));
  const changing = [
    [plain("button-recipient-rewrite", "rewrite")],
    [button(say, "button-queue-categories", press({ kind: "choose", id, picked: categories }))],
    ...inRows(
      teamLanguages.map(({ code, name: own }) =>
        namedButton(
          code === recipient.language ? `✓ ${own}` : own,
          press({ kind: "write_in", id, language: code }),
        ),
      ),
    ),
    [plain("button-recipient-remove", "remove")],
  ];
  const rows = isRemoved ? [[plain("button-recipient-put_back", "put_back")]] : changing;
  const back = button(say, "button-back", press({ kind: "list" }));
  const piece = joinPieces([page, ...reachLines(say, reach), gone], "\n");
  return { piece, markup: { inline_keyboard: [...rows, [back]] } };
}

function drawChoice(say: Say, shown: Extract<ShownRecipients, { kind: "choose" }>): Drawn {
  const { texts, language } = say;
  const { recipient, picked } = shown;
  const { id, name } = recipient;
  const options = togglesOf(pickable.categories, picked).map(({ key, isPicked, after }) => {
    const category = texts.plain(language, `category-${key}`);
    return namedButton(
      isPicked ? `✓ ${category}` : category,
      press({ kind: "choose", id, picked: after }),
    );
  });
  const rows = [
    ...inRows(options),
    [button(say, "button-queue-take", press({ kind: "take", id, picked }))],
    [button(say, "button-back", press({ kind: "open", id }))],
  ];
  const piece = texts.message(language, "recipient-choose", { name });
  return { piece, markup: { inline_keyboard: rows } };
}
