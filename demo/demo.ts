import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openInside } from "./inside.ts";
import { openShow, type DemoShow } from "./show.ts";
import { stopAsked, type Stopped } from "./stop-asked.ts";
import { tellStory } from "./story/telling.ts";
import { Transcript } from "./story/transcript.ts";
import { servePage } from "sandbox-page/server/http/page-server";

/** The page as it was built, which the build of the demo puts beside it. */
const assets = fileURLToPath(new URL("web", import.meta.url));

const usage = `Usage: npm run demo                    plays the story, and serves a page until Ctrl-C
       npm run demo -- --port 4200     the page at this port (default 4180)
       npm run demo -- --once          plays the story and ends: 0 when all of it happened
`;

/** Milliseconds between what one sees and what one does. */
const breathsMs = { watched: 150, once: 60 };

type Page = Awaited<ReturnType<typeof servePage>>;

/** Plays the story and ends; resolves to the exit code. */
async function playOnce(
  show: DemoShow,
  transcript: Transcript,
  stopping: Promise<Stopped>,
): Promise<number> {
  const outcome = await Promise.race([tellStory(show, transcript, breathsMs.once), stopping]);
  return outcome?.kind === "stopped" ? 130 : 0;
}

/** Plays the story while the page shows it, and stays up; resolves to the exit code. */
async function stayUp(
  show: DemoShow,
  page: Page,
  transcript: Transcript,
  stopping: Promise<Stopped>,
): Promise<number> {
  const invite = () => {
    transcript.gap();
    transcript.tells(`It stays up. See it work, and take part, at ${page.url}/`);
    transcript.tells("Ctrl-C stops the bot and its database, and removes their data.");
  };
  const telling = show.whileStoryIsTold(tellStory(show, transcript, breathsMs.watched));
  const outcome = await Promise.race([telling, stopping]).catch((error: unknown) => {
    if (show.isOver) throw error;
    // Whoever has the page open may have had a hand in it.
    complain(error, show);
  });
  if (outcome?.kind === "stopped") return 0;
  invite();
  await Promise.race([show.ended(), stopping]);
  return 0;
}

async function openPage(show: DemoShow, port: number): Promise<Page> {
  try {
    return await servePage({ show, assets, port });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    return servePage({ show, assets, port: 0 });
  }
}

/** The whole run; resolves to the exit code. */
async function run(asked: { once: boolean; port: number }): Promise<number> {
  const stopping = stopAsked();
  const transcript = transcriptOnStdout();
  transcript.heading("Searchlight, on a Telegram of its own");
  const inside = openInside();
  const show = await openShow({ readDatabase: inside.read });
  let page: Page | undefined;
  let code = 1;
  try {
    if (!asked.once) page = await openPage(show, asked.port);
    introduce(transcript, page);
    code =
      page === undefined
        ? await playOnce(show, transcript, stopping)
        : await stayUp(show, page, transcript, stopping);
  } catch (error) {
    complain(error, show);
  }
  await page?.close();
  await inside.close();
  const wasClean = await show.close();
  if (code !== 0) return code;
  if (!wasClean) {
    complain(new Error("The bot did not stop as it should."), show);
    return 1;
  }
  transcript.gap();
  transcript.tells("Stopped, and its data removed.");
  return 0;
}

function introduce(transcript: Transcript, page: Page | undefined): void {
  if (page !== undefined) {
    transcript.tells(`Open ${page.url}/ in a browser to watch it on phones.`);
  }
  transcript.tells(
    "No account, and no network: all of it runs on this machine. The people, words and links are invented; the bot is the real one.",
  );
  transcript.gap();
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

/** Undefined when something else was asked for than there is. */
function readArguments(): { once: boolean; port: number } | undefined {
  const options = { once: { type: "boolean" }, port: { type: "string" } } as const;
  try {
    const { once = false, port = "4180" } = parseArgs({ options }).values;
    return /^\d{1,5}$/.test(port) && Number(port) < 65_536
      ? { once, port: Number(port) }
      : undefined;
  } catch {
    return undefined;
  }
}

const asked = readArguments();
if (asked === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const code = await run(asked);
  // Not left to run out: a story that was broken off still waits for what it won't see.
  process.stdout.write("", () => process.exit(code));
}
