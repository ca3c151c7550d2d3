// The demo's one world at a time, as the page shows it. Opened by the demo; the telling takes its options.
import type { InsideStep } from "sandbox-page/protocol/inside";
import type { Done } from "sandbox-page/protocol/protocol";
import type { ShownTour, TourStep } from "sandbox-page/protocol/shown-tour";
import type { Show, Stage as ShownNow } from "sandbox-page/server/show";
import { handsOf } from "./stage/hands.ts";
import { firstPhones } from "./stage/phones.ts";
import type { Overview } from "../src/db/control/overview-store.ts";
import { insideSteps } from "./inside-steps.ts";
import { situationCards } from "./situations/situation-cards.ts";
import { Situations } from "./situations/situations.ts";
import { openStage, type Stage } from "./stage/stage.ts";
import { story } from "./story/story.ts";
import { refused, told } from "./situations/told.ts";
import { Tour } from "./tour/tour.ts";
import { TourNarrator } from "./tour/tour-narrator.ts";

export interface ShowOptions {
  /** What the bot holds whose embedded database is in this folder; undefined when that can't be read. */
  readDatabase: (dataDir: string) => Promise<Overview | undefined>;
  /** Milliseconds before each thing that somebody does in the tour. Default: as one can follow it. */
  tourBreathMs?: number;
  /** How many people report in a burst. Default 300. */
  crowd?: number;
}

const logLines = 80;
const newWorldIsMade = "A new world is being set up; that takes a few seconds.";
const afterTheStory =
  "The story is still being told on the terminal. The tour begins by itself when that is over, in a few seconds.";

/** Opens the demo with a first world, in which the bot is just starting. */
export async function openShow(options: ShowOptions): Promise<DemoShow> {
  return new DemoShow(options, await openStage());
}

/** The demo plays in one world at a time. This is that world, with what can be done to it as a whole. */
export class DemoShow implements Show {
  readonly #options: ShowOptions;
  readonly #tour: Tour;
  readonly #ended: Promise<never>;
  #fail: (why: unknown) => void = () => undefined;
  #opening: Promise<Stage>;
  /** The next world, made ahead. It takes the place of the present one as soon as that may go. */
  #spare: Promise<Stage> | undefined;
  #stage: Stage;
  #situations: Situations;
  /** Not from 1: a page that was open before a restart has to notice that this is another world. */
  #generation = Date.now();
  #formerClosed: Promise<unknown> = Promise.resolve();
  /** Settles with the story on the terminal. */
  #telling: Promise<unknown> | undefined;
  #isChanging = false;
  #isClosed = false;
  #isOver = false;

  constructor(options: ShowOptions, first: Stage) {
    this.#options = options;
    this.#tour = new Tour(options.tourBreathMs ?? 700);
    this.#ended = new Promise((_, reject) => {
      this.#fail = (why) => {
        this.#isOver = true;
        reject(why);
      };
    });
    // Whoever asks hears of it; nobody may have asked yet.
    this.#ended.catch(() => undefined);
    this.#opening = Promise.resolve(first);
    this.#stage = first;
    this.#situations = new Situations(first, options.crowd ?? 300);
    first.bot.ended().catch(this.#fail);
  }

  /** The present world, for those who act in it. */
  get stage(): Stage {
    return this.#stage;
  }

  /** Rejects when a bot ends without being told to, and is pending until then. */
  ended(): Promise<never> {
    return this.#ended;
  }

  /** Whether a bot has ended without being told to: nothing goes on then. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** While the story is told on the terminal, no other world takes the place of its own. */
  async whileStoryIsTold<T>(telling: Promise<T>): Promise<T> {
    this.#telling = telling.catch(() => undefined);
    return telling.finally(() => {
      this.#telling = undefined;
    });
  }

  now(): ShownNow {
    const { sandbox, cast, bot } = this.#stage;
    return {
      generation: this.#generation,
      sandbox,
      botState: bot.state,
      botAdmins: [cast.ada.id],
      phones: firstPhones(cast),
      situations: situationCards(sandbox.faults.isDown),
      bot: { pid: bot.pid, starts: bot.starts, log: bot.lastLines(logLines) },
    };
  }

  async readDatabase(): Promise<InsideStep[] | undefined> {
    const overview = await this.readOverview();
    return overview === undefined ? undefined : insideSteps(overview);
  }

  async readOverview(): Promise<Overview | undefined> {
    const { bot, dataDir } = this.#stage;
    return bot.state === "up" ? this.#options.readDatabase(dataDir) : undefined;
  }

  tour(): ShownTour {
    return this.#tour.shown();
  }

  async goTour(to: TourStep): Promise<Done> {
    switch (to) {
      case "leave":
        this.#tour.leave();
        return { kind: "done" };
      case "play": {
        const why = this.#whyUnreachable();
        return why === undefined ? this.#tour.play() : refused(why);
      }
      case "next":
        return this.#tour.next();
      case "start":
        return this.#startTour();
    }
  }

  async startOver(): Promise<Done> {
    const why = this.#whyBusy();
    if (why !== undefined) return refused(why);
    this.#tour.leave();
    await this.#changeTo(async ({ cast }) => {
      const pace = { breathe: () => Promise.resolve(), lineMs: 0 };
      await story[0]?.play(handsOf(cast, new TourNarrator(), pace));
    });
    return told("This is a new world. Both groups are set up, and nothing has been reported yet.");
  }

  async makeSituation(situation: string): Promise<Done> {
    const why = this.#whyBusy();
    if (why !== undefined) return refused(why);
    // A line that is cut can be restored at any time.
    if (this.#tour.isPlaying && situation !== "restore_the_line") {
      return refused("A step of the tour is being played. Wait until it is over.");
    }
    return this.#situations.make(situation);
  }

  /** @returns whether the bot ended as it should */
  async close(): Promise<boolean> {
    this.#isClosed = true;
    this.#tour.leave();
    const newest = await this.#opening.catch(() => this.#stage);
    const worlds = [...new Set([this.#stage, newest])];
    const [outcomes] = await Promise.all([
      Promise.all(worlds.map((stage) => stage.close())),
      this.#formerClosed,
    ]);
    return outcomes.every((wasClean) => wasClean);
  }

  /** Answers at once; what becomes of it is seen in the tour. */
  #startTour(): Done {
    if (this.#isChanging || this.#tour.isPreparing) return refused(newWorldIsMade);
    this.#tour.prepare(this.#telling === undefined ? "" : afterTheStory);
    // Opened while the story is still told, so that nobody waits for both in turn. A failure shows later.
    this.#open().catch(() => undefined);
    void this.#prepareTour();
    return { kind: "done" };
  }

  async #prepareTour(): Promise<void> {
    await this.#telling;
    // It may have been left meanwhile.
    if (this.#isClosed || this.#isChanging || !this.#tour.isPreparing) return;
    try {
      await this.#changeTo((stage) => this.#tour.begin(stage));
    } catch (error) {
      this.#tour.fails(error);
    }
  }

  /** @param prepare what is done to the new world before anybody else can change it */
  async #changeTo(prepare: (stage: Stage) => Promise<void> | void): Promise<void> {
    this.#isChanging = true;
    try {
      await prepare(await this.#beginAnew());
    } catch (error) {
      this.#tour.leave();
      throw error;
    } finally {
      this.#isChanging = false;
    }
  }

  /** The new world is shown at once; resolves when its bot is up and the former world is gone. */
  async #beginAnew(): Promise<Stage> {
    const former = this.#stage;
    const stage = await this.#open().finally(() => {
      this.#spare = undefined;
    });
    if (this.#isClosed) throw new Error("The demo was ended meanwhile.");
    this.#stage = stage;
    this.#generation += 1;
    this.#situations = new Situations(stage, this.#options.crowd ?? 300);
    stage.bot.ended().catch(this.#fail);
    this.#formerClosed = former.close();
    await Promise.all([stage.bot.started(), this.#formerClosed]);
    return stage;
  }

  /** The next world, which may be under way already. */
  #open(): Promise<Stage> {
    this.#spare ??= openStage();
    this.#opening = this.#spare;
    return this.#spare;
  }

  #whyBusy(): string | undefined {
    if (this.#telling !== undefined) {
      return "The story is still being told on the terminal; try again when it is over.";
    }
    return this.#isChanging ? newWorldIsMade : undefined;
  }

  #whyUnreachable(): string | undefined {
    if (this.#isChanging) return newWorldIsMade;
    if (this.#stage.sandbox.faults.isDown) return "The line to Telegram is cut. Restore it first.";
    const isUp = this.#stage.bot.state === "up";
    return isUp ? undefined : "The bot is not up just now; try again in a few seconds.";
  }
}
