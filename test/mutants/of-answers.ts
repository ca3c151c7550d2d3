import type { Mutant } from "./mutant.ts";

/** Of what is claimed and committed with the update that it answers. */
export const mutantsOfAnswers: readonly Mutant[] = [
  {
    broken: "a receipt goes before those that wait, with the transaction of its submission",
    patches: [
      {
        file: "pipeline/own-chat.ts",
        from: "return isBehind && canWait(chatId, priorities[priority]);",
        to: "return isBehind && chatId < 0 && canWait(chatId, priorities[priority]);",
      },
    ],
    tests: ["test/pipeline/receipts-in-turn.test.ts"],
  },
  {
    broken: "an answer is claimed although something that waited goes before it",
    patches: [
      {
        file: "db/mail/claim-store.ts",
        from: "where o.id = (${nextOf(sql`o.chat_id`)})",
        to: "where o.id is not null",
      },
    ],
    tests: ["test/pipeline/tickets.test.ts"],
  },
  {
    broken: "an answer is drawn over what a send has left meanwhile",
    patches: [
      {
        file: "pipeline/own-chat.ts",
        from: "if (ticket && !senders.isUntouchedSince(owed.chatId, sinceMs)) readAnew();",
        to: "if (sinceMs < 0) readAnew();",
      },
    ],
    tests: ["test/pipeline/own-chat.test.ts"],
  },
  {
    broken: "an item that another process finished is finished once more",
    patches: [
      {
        file: "db/pending.ts",
        from: "select 1 / count(*)::int from ${name}",
        to: "select count(*)::int from ${name}",
      },
    ],
    tests: ["test/db/statements/at-the-end.test.ts"],
  },
  {
    broken: "a unit of work is told to be done although its last statement failed",
    patches: [{ file: "db/unit-of-work.ts", from: "await unit?.transaction.answered();", to: "" }],
    tests: ["test/db/statements/at-the-end.test.ts"],
  },
  {
    broken: "what was owed before by that key is taken for what is owed now",
    patches: [
      {
        file: "db/mail/claim-store.ts",
        from: "\n        and row.xmin = pg_current_xact_id()::xid limit 1",
        to: " limit 1",
      },
    ],
    tests: ["test/pipeline/tickets.test.ts"],
  },
  {
    broken: "what follows from a commit whose answer was lost never comes",
    patches: [
      {
        file: "pipeline/handling.ts",
        from: "(await isCommitted(work, unit.taken))",
        to: "turns.length < 0",
      },
    ],
    tests: ["test/pipeline/commit-without-answer.test.ts"],
  },
  {
    broken: "a text is said in the language of whoever it was said to first",
    patches: [
      {
        file: "telegram/texts/texts.ts",
        from: "const name = `${fluent.localeOf(asked, key)} ${key}`;",
        to: "const name = key;",
      },
    ],
    tests: ["test/telegram/texts/rendering.test.ts"],
  },
  {
    broken: "a screen on its way keeps its buttons once its message becomes the receipt",
    patches: [
      {
        file: "workflow/speaking/show-screen.ts",
        from: "await sendAgainIfSending(screenOf(chatId, undefined));",
        to: "",
      },
    ],
    tests: ["test/workflow/screen-below.test.ts"],
  },
  {
    broken: "who is alone waits for what is gathered of others",
    patches: [
      {
        file: "pipeline/turns.ts",
        from: "this.#unanswered === this.#inHand",
        to: "this.#unanswered > this.#inHand",
      },
    ],
    tests: ["test/pipeline/hurry.test.ts"],
  },
];
