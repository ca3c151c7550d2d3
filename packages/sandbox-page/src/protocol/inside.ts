/** What happens inside the bot, as its database and this Telegram know it. */
export interface ShownInside {
  /** Undefined while the bot is down, or where its database can't be read. */
  database?: InsideDatabase | undefined;
  /** Updates that Telegram still keeps for the bot. */
  pendingUpdates: number;
  /** Since the start, by method, most called first; refused: answered with an error. */
  methods: { method: string; calls: number; refused: number }[];
  /** How the bot's process is: its pid, and the newest lines of its log. */
  bot: { pid: number; starts: number; log: string[] };
}

export interface InsideDatabase {
  inbox: { waiting: number; done: number; dead: number; oldestWaitingMs: number };
  outbox: { priority: string; waiting: number; sending: number; sent: number }[];
  /** Sends whose outcome was not known. */
  unknownOutcomes: number;
  /** Given up, and told to the admins. */
  abandoned: number;
  cases: { status: string; count: number }[];
  reports: number;
  audit: {
    events: number;
    unsealed: number;
    head: string;
    newest: { kind: string; code: string }[];
  };
}
