import type { Group } from "telegram-sandbox/chats/group";
import { phoneOf } from "../stage/phones.ts";
import { whyNoReports } from "../stage/readiness.ts";
import type { Stage } from "../stage/stage.ts";
import { refused, told, type Told } from "./told.ts";

/** How long Ada waits for the bot's question, in milliseconds. */
const patienceMs = 60_000;

/** A public group in which Ada lets members report. It receives no cases, and each world has one at most. */
export class MarketSquare {
  readonly #stage: Stage;
  #group: Group | undefined;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Returns at once; Ada sets it up in the background. */
  open(): Told {
    const why = this.#group === undefined ? whyNoReports(this.#stage) : undefined;
    if (why !== undefined) return refused(why);
    this.#group ??= this.#make();
    return told(
      "“Market square” is a public group from which members may report. Reply to Otto’s offer with /report, as Rita: the command goes away at once, and her report goes on in private.",
      phoneOf(this.#stage.cast.rita, this.#group),
    );
  }

  #make(): Group {
    const { sandbox, cast } = this.#stage;
    const { ada, rita } = cast;
    const otto = sandbox.person({ firstName: "Otto" });
    const members = [rita, otto];
    const group = sandbox.group({
      title: "Market square",
      username: "market_square_group",
      owner: ada,
      members,
    });
    group.addsBot(ada, { asAdmin: true });
    ada.in(group).sends("/setup");
    const letsThemReport = async () => {
      await ada.in(group).pressesSoon("Let members report here", { withinMs: patienceMs });
      otto.in(group).sends("Passports in any name, 40 paper coins. Write to me, not here.");
    };
    // A bot that is away for so long leaves the group as it is: a person can press as well.
    void letsThemReport().catch(() => undefined);
    return group;
  }
}
