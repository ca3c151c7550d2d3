// /train for moderators, /examples for admins. In the table of commands.
import { markByCode, type MarkedExample } from "../../workflow/training/mark-example.ts";
import { showExamples } from "../../workflow/training/show-examples.ts";
import { openTraining } from "../../workflow/training/train.ts";
import {
  answerOrder,
  asWritten,
  nothing,
  onlyAdmins,
  privateCommand,
  type Ordered,
} from "../speaking/command-entry.ts";
import { exampleAnswers } from "./presses.ts";

/** Who trains: with the name by which they may have been reported. */
const traineeOf = ({ by, ctx }: Ordered) => ({ ...by, username: ctx.from.username });

export const trainCommand = privateCommand({
  name: "train",
  may: { role: "staff", others: "training-refused" },
  takes: nothing,
  handle: async (_, ordered) => {
    const { operator, chatId, updateId } = ordered;
    const trained = await openTraining(operator, traineeOf(ordered), {
      chatId,
      occasion: updateId,
    });
    if (trained !== "shown") await answerOrder(ordered, "training-refused");
  },
});

/** Shows them, or marks the case whose code stands behind it. */
export const examplesCommand = privateCommand({
  name: "examples",
  may: onlyAdmins,
  takes: asWritten,
  handle: async (words, ordered) => {
    const { operator, chatId, updateId } = ordered;
    if (words.trim() === "") return showExamples({ chatId, occasion: updateId }, 1);
    const marked = await markByCode(operator, traineeOf(ordered), words);
    await answerOrder(ordered, exampleAnswers[marked.kind], { vars: varsOf(marked) });
  },
});

const varsOf = ({ code }: MarkedExample) => ({ code: { ours: code } });
