import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";

const usual = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const program = programOf(process.env["CHROMIUM_PATH"]);

if (program === undefined) {
  console.warn(
    "No Chromium here: the browser tests are skipped. Install it, or set CHROMIUM_PATH.",
  );
}

/** How long one waits for what is to be seen, and for all of a test, in milliseconds. */
const patienceMs = { step: 45_000, test: 150_000 };

/** A test that needs a browser, and is skipped where there is none. */
export function browserTest(name: string, run: () => Promise<void>): void {
  test.skipIf(program === undefined)(name, { timeout: patienceMs.test }, run);
}

/** @throws Error when one is named that isn't there: what was asked for is never skipped */
function programOf(named = ""): string | undefined {
  if (named === "") return usual.find((path) => existsSync(path));
  if (existsSync(named)) return named;
  throw new Error("CHROMIUM_PATH names a file that isn’t there; set it to Chromium’s program.");
}

let running: Promise<Browser> | undefined;

/** One for all files of a process, with which it ends. */
function browserOfProcess(): Promise<Browser> {
  running ??= chromium.launch({
    executablePath: program ?? "",
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  return running;
}

export interface Opening extends BrowserContextOptions {
  /** Complaints of the browser that the test brings about itself. */
  mayComplain?: RegExp;
}

/**
 * Opens an address in a window of its own, with nothing remembered, until the test ends. The test
 * fails when the browser complained, or was to load anything from elsewhere.
 */
export async function openInBrowser(url: string, opening: Opening = {}): Promise<Page> {
  const { mayComplain, ...options } = opening;
  const browser = await browserOfProcess();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  // Shorter than a test may take, so that it says what did not come.
  context.setDefaultTimeout(patienceMs.step);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const strangers = await strangersTo(page, new URL(url).origin);
  onTestFinished(async () => {
    await context.close();
    const unexpected = complaints.filter((words) => mayComplain?.test(words) !== true);
    expect(unexpected, "The browser complained.").toEqual([]);
    expect(strangers, "The page asked for something from elsewhere.").toEqual([]);
  });
  await page.goto(url);
  return page;
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
  page.on("crash", () => complaints.push("The page crashed."));
  return complaints;
}

/** What was asked for from another origin; none of it is let through. */
async function strangersTo(page: Page, origin: string): Promise<string[]> {
  const strangers: string[] = [];
  const isElsewhere = (url: URL) =>
    /^(https?|wss?|ftp):$/.test(url.protocol) && url.origin !== origin;
  await page.context().route(isElsewhere, (route) => {
    strangers.push(route.request().url());
    return route.abort();
  });
  await page.context().routeWebSocket(isElsewhere, (socket) => {
    strangers.push(socket.url());
    return socket.close();
  });
  return strangers;
}
