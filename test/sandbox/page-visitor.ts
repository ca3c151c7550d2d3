import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Api } from "grammy";
import { onTestFinished } from "vitest";
import { servePage } from "sandbox-page/server/http/page-server";
import type { Act, Doing, Done, Part, ShownPhone } from "sandbox-page/protocol/protocol";
import type { Show, Stage } from "sandbox-page/server/show";
import type { Sandbox, SandboxOptions } from "telegram-sandbox";
import { telegram } from "./harness.ts";

type PartOf<K extends Part["part"]> = Extract<Part, { part: K }>;

/** A page on a sandbox of its own, with who looks at it and does something on it. */
export interface Visit {
  sandbox: Sandbox;
  api: Api;
  url: string;
  /** What the page is told of the world as a whole; a test may change it. */
  stage: Stage;
  show: Show;
  does(doing: Doing): Promise<Done>;
  acts(phone: string, act: Act): Promise<Done>;
  /** The words of a refusal. */
  refusal(doing: Doing): Promise<string>;
  listens(...phones: string[]): Promise<Listening>;
  /** One phone as it is now. */
  phone(key: string): Promise<ShownPhone>;
}

/** @param assets the folder of the page; default: one in which hardly anything is */
export async function visit(options: SandboxOptions = {}, assets?: string): Promise<Visit> {
  const { sandbox, api } = await telegram(options);
  const stage: Stage = {
    generation: 1,
    sandbox,
    botState: "up",
    botAdmins: [],
    phones: [],
    situations: [],
    bot: { pid: 4711, starts: 1, log: [] },
  };
  const show = stillShow(stage);
  const { url, close } = await servePage({ show, assets: assets ?? (await pageFolder()) });
  onTestFinished(close);
  const does = async (doing: Doing): Promise<Done> => {
    const response = await post(url, JSON.stringify(doing));
    return (await response.json()) as Done;
  };
  const listens = (...phones: string[]) => Listening.open(url, phones);
  return {
    sandbox,
    api,
    url,
    stage,
    show,
    does,
    acts: (phone, act) => does({ do: "act", phone, act }),
    refusal: async (doing) => wordsOf(await does(doing)),
    listens,
    phone: async (key) => {
      const listening = await listens(key);
      const { phone } = await listening.until("phone");
      await listening.close();
      if (phone === null) throw new Error(`no phone ${key}`);
      return phone;
    },
  };
}

/** A show in which nothing happens by itself. */
function stillShow(stage: Stage): Show {
  const told = async (words: string): Promise<Done> => ({ kind: "told", words });
  return {
    now: () => stage,
    readDatabase: async () => undefined,
    tour: () => ({
      steps: [],
      about: "",
      suggestions: [],
      state: "closed",
      at: 0,
      words: "",
      notice: "",
      phones: [],
      told: [],
    }),
    goTour: (to) => told(`tour ${to}`),
    startOver: () => told("start over"),
    makeSituation: (situation) => told(situation),
  };
}

async function pageFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-page-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, "index.html"), "<!doctype html><title>page</title>");
  await writeFile(path.join(folder, "page.js"), "export {};");
  await writeFile(path.join(folder, "page.css"), "body {}");
  await writeFile(path.join(folder, "secret.txt"), "not for the page");
  return folder;
}

export function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const type = { "content-type": "application/json" };
  return fetch(`${url}/do`, { method: "POST", body, headers: { ...type, ...headers } });
}

export function wordsOf(done: Done): string {
  if (done.kind !== "refused") throw new Error(`not refused: ${JSON.stringify(done)}`);
  return done.words;
}

/** A page's stream of events, with all that came. */
class Listening {
  readonly parts: Part[] = [];
  readonly texts: string[] = [];
  readonly #gone = new AbortController();
  #ended: Promise<unknown> = Promise.resolve();
  readonly #waiting = new Set<() => void>();

  static async open(url: string, phones: readonly string[]): Promise<Listening> {
    const listening = new Listening();
    const asked = phones.map(encodeURIComponent).join(",");
    const response = await fetch(`${url}/events?phones=${asked}`, {
      signal: listening.#gone.signal,
    });
    if (response.body === null) throw new Error("no stream");
    listening.#ended = listening.#read(response.body).catch(() => {});
    onTestFinished(() => listening.close());
    return listening;
  }

  /** The newest part of this kind that fits, as soon as there is one. */
  async until<K extends Part["part"]>(
    kind: K,
    fits: (part: PartOf<K>) => boolean = () => true,
    withinMs = 10_000,
  ): Promise<PartOf<K>> {
    const end = performance.now() + withinMs;
    for (;;) {
      const found = this.parts.findLast((part): part is PartOf<K> => part.part === kind);
      if (found !== undefined && fits(found)) return found;
      const left = end - performance.now();
      if (left <= 0) throw new Error(`no such ${kind} came; last: ${JSON.stringify(found)}`);
      await this.#more(left);
    }
  }

  /** What came since, by kind. */
  kindsSince(count: number): string[] {
    return this.parts.slice(count).map((part) => part.part);
  }

  /** The server ended it. */
  async untilEnded(): Promise<void> {
    await this.#ended;
  }

  async close(): Promise<void> {
    this.#gone.abort();
    await this.#ended;
  }

  #more(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.#waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = "";
    for await (const piece of body.pipeThrough(new TextDecoderStream())) {
      const events = (rest + piece).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) {
        this.texts.push(event);
        const data = /^data: (.*)$/s.exec(event)?.[1];
        if (data !== undefined) this.parts.push(JSON.parse(data) as Part);
      }
      for (const wake of this.#waiting) wake();
      this.#waiting.clear();
    }
  }
}
