import { setTimeout as sleep } from "node:timers/promises";
import { handsOf } from "./demo/hands.ts";
import { openShow, type DemoShow } from "./demo/show.ts";
import { story } from "./demo/story.ts";
import { Transcript } from "./demo/transcript.ts";

const usage = `Usage: npm run demo              plays the story and stays up until Ctrl-C
       npm run demo -- --once    plays it and ends: 0 when all of it happened
`;

/** Milliseconds between what one sees and what one does. */
const breathsMs = { watched: 200, once: 60 };

type Stopped = { kind: "stopped" };

/** Ctrl-C, a terminal that is closed, a reader of the output or an npm that is gone. */
function stopAsked(): Promise<Stopped> {
  return new Promise((resolve) => {
    const stop = () => resolve({ kind: "stopped" });
    // `on`, as npm passes on what the terminal has sent already.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    process.stdout.on("error", stop);
    if (process.env["npm_lifecycle_event"] !== undefined) onLostParent(stop);
  });
}

/** npm passes SIGTERM to the shell between it and us, which dies of it and tells nobody. */
function onLostParent(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

function transcriptOnStdout(): Transcript {
  const { stdout, env } = process;
  const isPlain = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  return new Transcript({
    write: (text) => stdout.write(text),
    columns: Math.min(80, Math.max(50, stdout.columns ?? 80)),
    colour: stdout.isTTY && !isPlain,
  });
}

async function play(show: DemoShow, transcript: Transcript, breathMs: number): Promise<void> {
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
  for (const [index, { title, play: playStep }] of story.entries()) {
    const name = `${index + 1} · ${title}`;
    transcript.heading(name);
    await Promise.race([playStep(hands), show.ended()]).catch((cause: unknown) => {
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

/** The whole run; resolves to the exit code. */
async function run(mode: "watched" | "once"): Promise<number> {
  const stopping = stopAsked();
  const transcript = transcriptOnStdout();
  transcript.heading("Searchlight, on a Telegram of its own");
  transcript.tells(
    "No account, and no network: all of it runs on this machine. The people, words and links are invented; the bot is the real one.",
  );
  transcript.gap();
  const show = await openShow({ readDatabase: () => Promise.resolve(undefined) });
  let code = 0;
  try {
    const telling = show.whileStoryIsTold(play(show, transcript, breathsMs[mode]));
    const playing = telling.then(() => ({ kind: "played" as const }));
    const outcome = await Promise.race([playing, stopping]);
    if (outcome.kind === "stopped") code = mode === "once" ? 130 : 0;
    else if (mode === "watched") {
      invite(show, transcript);
      await Promise.race([show.ended(), stopping]);
    }
  } catch (error) {
    complain(error, show);
    code = 1;
  }
  const wasClean = await show.close();
  if (!wasClean && code === 0) {
    complain(new Error("The bot did not stop as it should."), show);
    return 1;
  }
  if (code === 0) {
    transcript.gap();
    transcript.tells("Stopped, and its data removed.");
  }
  return code;
}

function invite({ stage: { sandbox } }: DemoShow, transcript: Transcript): void {
  transcript.gap();
  transcript.tells("It stays up. Its Bot API answers, for example, at");
  transcript.tells(`${sandbox.apiRoot}/bot${sandbox.token}/getMe`);
  transcript.tells("Ctrl-C stops the bot and its database, and removes their data.");
}

function complain(error: unknown, { stage: { bot } }: DemoShow): void {
  const what = error instanceof Error ? error.message : String(error);
  const log = bot.lastLines(15);
  const lines = [
    `\n✗ ${what}`,
    "",
    "The newest lines of the bot's log:",
    ...log.map((l) => `  ${l}`),
  ];
  process.stderr.write(`${lines.join("\n")}\n`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
}

const given = process.argv.slice(2);
if (given.some((word) => word !== "--once")) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const code = await run(given.includes("--once") ? "once" : "watched");
  // Not left to run out: a story that was broken off still waits for what it won't see.
  process.stdout.write("", () => process.exit(code));
}
