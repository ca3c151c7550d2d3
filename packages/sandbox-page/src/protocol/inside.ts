// What the page shows of the inside of a bot. Sent by the server, drawn by the drawer of that name.

/** What happens inside the bot, as its database and this Telegram know it. */
export interface ShownInside {
  /** What its database holds, step by step on the way of a message; undefined while it can't be read. */
  database?: readonly InsideStep[] | undefined;
  /** Updates that Telegram still keeps for the bot. */
  pendingUpdates: number;
  /** Since the start, by method, most called first; refused: answered with an error. */
  methods: { method: string; calls: number; refused: number }[];
  /** How the bot's process is: its pid, and the newest lines of its log. */
  bot: { pid: number; starts: number; log: string[] };
}

/** Places that a message comes to at the same time. */
export interface InsideStep {
  places: readonly InsidePlace[];
  /** What happened there, newest first, for whoever wants to see it. */
  newest?: { title: string; events: readonly { words: string; code: string }[] } | undefined;
}

export interface InsidePlace {
  title: string;
  /** What it is for. */
  words: string;
  counts: readonly { of: number; what: string; isBad?: boolean }[];
  /** `code` is shown as such, after the words. */
  notes: readonly { words: string; code?: string }[];
  /** What waits, is being sent, and was sent: one row for each priority, the urgent first. */
  priorities?: readonly InsidePriority[];
}

export interface InsidePriority {
  name: string;
  waiting: number;
  sending: number;
  sent: number;
}
