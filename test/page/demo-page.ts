import { fileURLToPath } from "node:url";
import { openInside } from "../../src/inside.ts";
import { openShow, type DemoShow } from "../../src/sandbox/demo/show.ts";
import { servePage } from "../../src/sandbox/page/page-server.ts";

const assets = fileURLToPath(new URL("../../dist/sandbox/web", import.meta.url));

export interface DemoPage {
  url: string;
  /** For what a test does or looks up behind the page's back. */
  show: DemoShow;
  close: () => Promise<void>;
}

/**
 * The real thing, as `npm run demo` serves it: the built bot with a database of its own, and a
 * world in which nothing has happened yet. Resolves when the bot is up.
 */
export async function openDemoPage(): Promise<DemoPage> {
  const inside = openInside();
  const show = await openShow({ readDatabase: inside.read, tourBreathMs: 20, crowd: 40 });
  const page = await servePage({ show, assets });
  const close = async () => {
    await page.close();
    await inside.close();
    await show.close();
  };
  try {
    await Promise.race([show.stage.bot.started(), show.ended()]);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: page.url, show, close };
}
