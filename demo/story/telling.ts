import { setTimeout as sleep } from "node:timers/promises";
import { handsOf } from "../stage/hands.ts";
import type { DemoShow } from "../show.ts";
import { story } from "./story.ts";
import type { Transcript } from "./transcript.ts";

/**
 * Plays the whole story in the first world, and writes down what happens.
 * @param breathMs the pause between what one sees and what one does, in milliseconds
 * @throws Error with the first step that did not happen
 */
export async function tellStory(
  show: DemoShow,
  transcript: Transcript,
  breathMs: number,
): Promise<void> {
  const startedAt = performance.now();
  const { sandbox, bot, cast } = show.stage;
  transcript.remarks("Starting PostgreSQL and the bot …");
  await bot.started();
  transcript.ticks(`Local Telegram at ${sandbox.apiRoot}`);
  transcript.ticks(
    `Bot with a PostgreSQL of its own, up in ${seconds(startedAt)} (process ${bot.pid})`,
  );
  transcript.gap();
  transcript.remarks("▸ what somebody does   │ what the bot writes   ✎ a message that it changed");
  transcript.remarks("◂ what only the one who pressed is shown");
  const pace = { breathe: () => sleep(breathMs), lineMs: breathMs / 8 };
  const hands = handsOf(cast, transcript, pace);
  for (const [index, { title, play }] of story.entries()) {
    const name = `${index + 1} · ${title}`;
    transcript.heading(name);
    await Promise.race([play(hands), show.ended()]).catch((cause: unknown) => {
      throw new StepFault(name, cause);
    });
  }
  transcript.heading(`All of it happened, in ${seconds(startedAt)}`);
  transcript.ticks("3 reports by 2 people became 2 cases, and each case was decided once.");
  transcript.ticks("The reporters were told, and nobody’s name reached the other side.");
  transcript.ticks(
    `The bot made ${sandbox.calls.length} calls, all to the local Telegram. Nothing left this machine.`,
  );
}

/** A step of the story that did not happen. */
class StepFault extends Error {
  constructor(step: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`Step ${step}: it did not happen.\n${why}`, { cause });
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
}
