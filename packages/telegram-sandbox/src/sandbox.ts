// A local Telegram for one bot. Started by the tests of a bot, and by its demo.
import { botUser, type BotFacts } from "./bot-facts.ts";
import type { Call } from "./calls/call-log.ts";
import { Channel, type ChannelFacts } from "./chats/channel.ts";
import { Desk } from "./calls/desk.ts";
import type { Faults } from "./calls/faults.ts";
import { offered } from "./methods/all.ts";
import { Group, type GroupFacts } from "./chats/group.ts";
import { HttpServer } from "./calls/http-server.ts";
import { Person, type PersonFacts } from "./people/person.ts";
import type { LoggedUpdate } from "./updates/update-queue.ts";
import { usualPressLifeS } from "./people/presses.ts";
import type { User } from "./wire.ts";
import { World } from "./world.ts";

export interface SandboxOptions {
  bot?: BotFacts;
  /** The methods on offer, in any case. Default: all that are supported. The rest is answered 501. */
  methods?: readonly string[];
  /** Default 0: any free one. Listens on 127.0.0.1 only. */
  port?: number;
  seed?: number;
  /** How much faster than Telegram's its limits pass; 60 makes a minute a second. Default 1. */
  scale?: number;
  /** Whether too many sends are answered with 429. Default true. */
  limits?: boolean;
  /**
   * How many edits a group takes in one of Telegram's minutes, or that they count as sends do. Nobody
   * but Telegram knows the true number. Default 60.
   */
  groupEdits?: number | "as_sends";
  /** How long a press can be answered, in Telegram's seconds, which `scale` shortens. Default 150. */
  pressLifeS?: number;
}

export interface Sandbox {
  /** For the bot's `TELEGRAM_API_ROOT`. */
  apiRoot: string;
  token: string;
  /** The bot as a user. */
  bot: User;
  /** The names of the methods on offer. */
  methods: readonly string[];
  person(facts?: PersonFacts): Person;
  group(facts?: GroupFacts): Group;
  channel(facts?: ChannelFacts): Channel;
  /** All that were made, in that order. */
  people: readonly Person[];
  groups: readonly Group[];
  channels: readonly Channel[];
  /** Everything behind it, for who draws it. Only methods and hands may change it. */
  world: World;
  faults: Faults;
  /** The bot's owner takes the token back: no call is taken any more. */
  revokesToken: () => void;
  /** Every call but polls that brought nothing, in the order of their end. */
  calls: readonly Call[];
  /** @returns a function that ends the listening */
  onCall(listener: (call: Call) => void): () => void;
  /** Every update that was owed to the bot. */
  updates: readonly LoggedUpdate[];
  /** @throws Error for an id that no sent document has */
  opensFile(fileId: string): Buffer;
  stop(): Promise<void>;
}

/**
 * Starts a Telegram of one bot, with whatever people and groups the caller makes.
 * @throws Error for a token that isn't one, and for a method that is not supported
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { token, user } = botUser(options.bot ?? {});
  const methods = offered(options.methods);
  const world = new World({
    token,
    bot: user,
    seed: options.seed ?? 1,
    scale: options.scale ?? 1,
    limits: { enabled: options.limits ?? true, groupEdits: options.groupEdits ?? 60 },
    pressLifeS: options.pressLifeS ?? usualPressLifeS,
    set: {
      readsAllMessages: options.bot?.readsAllMessages ?? false,
      joinsGroups: options.bot?.joinsGroups ?? true,
    },
  });
  const people: Person[] = [];
  const groups: Group[] = [];
  const channels: Channel[] = [];
  const server = new HttpServer(token, new Desk(world, methods));
  const port = await server.listen(options.port ?? 0);
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    bot: world.bot,
    methods: [...methods.values()].map(({ name }) => name),
    person: (facts = {}) => kept(people, new Person(world, facts)),
    group: (facts = {}) => kept(groups, new Group(world, facts)),
    channel: (facts = {}) => kept(channels, new Channel(world, facts)),
    people,
    groups,
    channels,
    world,
    faults: world.faults,
    revokesToken: () => {
      server.isRevoked = true;
    },
    calls: world.log.calls,
    onCall: (listener) => world.log.onCall(listener),
    updates: world.queue.log,
    opensFile: (fileId) => {
      const bytes = world.files.get(fileId);
      if (bytes === undefined) throw new Error("sandbox: no document was sent with this file id");
      return bytes;
    },
    stop: async () => {
      world.webhook.stop();
      world.queue.stop();
      await server.close();
    },
  };
}

function kept<T>(list: T[], made: T): T {
  list.push(made);
  return made;
}
