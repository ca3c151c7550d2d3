// What the page needs of the world that it shows. Provided by the demo; used by the server and its views.
import type { Sandbox } from "telegram-sandbox";
import type { InsideStep } from "../protocol/inside.ts";
import type { Done, PhoneKey, ShownSituation } from "../protocol/protocol.ts";
import type { ShownTour, TourStep } from "../protocol/shown-tour.ts";

/** The world that the page shows now. Another one takes its place when one starts over. */
export interface Stage {
  /** Grows with each new world. */
  generation: number;
  sandbox: Sandbox;
  /** `down`: killed, and coming back by itself. */
  botState: "starting" | "up" | "down";
  /** People whose ids the bot was started with as admins. */
  botAdmins: readonly number[];
  /** The phones to begin with, with what each is for. */
  phones: readonly { key: PhoneKey; role: string }[];
  /** What can be set in motion just now. */
  situations: readonly ShownSituation[];
  /** The bot's process: how often it was started, and the newest lines of its log. */
  bot: { pid: number; starts: number; log: readonly string[] };
}

/** What the page can have done to the world as a whole. */
export interface Show {
  now: () => Stage;
  /** What it holds, step by step. Undefined while the bot's database can't be read. */
  readDatabase: () => Promise<readonly InsideStep[] | undefined>;
  tour: () => ShownTour;
  goTour: (to: TourStep) => Promise<Done>;
  startOver: () => Promise<Done>;
  makeSituation: (situation: string) => Promise<Done>;
}
