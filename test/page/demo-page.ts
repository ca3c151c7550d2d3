import { openInside } from "../../demo/inside.ts";
import { handsOf } from "../../demo/stage/hands.ts";
import { openShow, type DemoShow } from "../../demo/show.ts";
import { story } from "../../demo/story/story.ts";
import { TourNarrator } from "../../demo/tour/tour-narrator.ts";
import { servePage } from "sandbox-page/server/http/page-server";

export interface DemoPage {
  url: string;
  /** For what a test does or looks up behind the page's back. */
  show: DemoShow;
  close: () => Promise<void>;
}

/** How long it may take, in milliseconds, on a machine that does much else. */
export const startWithinMs = 120_000;

interface Beginning {
  /** Both groups are set up, and nothing else has happened yet. Default: nothing at all has. */
  isSetUp?: boolean;
}

/**
 * The real thing, as `npm run demo` serves it: the built bot with a database of its own, in a
 * world of its own. Resolves when the bot is up.
 */
export async function openDemoPage({ isSetUp = false }: Beginning = {}): Promise<DemoPage> {
  const inside = openInside();
  const show = await openShow({ readDatabase: inside.read, tourBreathMs: 20, crowd: 40 });
  const page = await servePage({ show });
  const close = async () => {
    await page.close();
    await inside.close();
    await show.close();
  };
  try {
    await Promise.race([show.stage.bot.started(), show.ended()]);
    if (isSetUp) await setUp(show);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: page.url, show, close };
}

async function setUp({ stage }: DemoShow): Promise<void> {
  const pace = { breathe: () => Promise.resolve(), lineMs: 0 };
  await story[0]?.play(handsOf(stage.cast, new TourNarrator(), pace));
}
