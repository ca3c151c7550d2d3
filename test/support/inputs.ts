import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import type { Flow, Step } from "./reporting.ts";

/** Everything that a person can do in the private chat with the bot, whatever is asked there. */
export type Kind = {
  /** `screen`: the message that asks. */
  does: (person: Person, screen: ShownMessage) => unknown;
  /** What the question says to it. */
  line: (step: Step | "adding") => RegExp;
  /** Where it is an answer. */
  answers?: readonly (Step | "adding")[];
  /** Where it is something more to report. */
  adds?: readonly (readonly [Flow, Step])[];
  /** Where it is a note, or more of one. */
  notes?: readonly (readonly [Flow, Step])[];
  /** It must not lie in the chat where the category forbids it. */
  isFile?: true;
};

const anyWarning = () => /⚠️/;
const nothing = () => /^((?!⚠️)[^])*$/;
/** Who wrote what they were asked to add has no question to be led back to. */
const stale = (step: Step | "adding") => (step === "adding" ? /[^]/ : /This is where you are now/);

/** Steps at which the category is known: the one of `walksTo` lets no file lie in the chat. */
export const grave: ReadonlySet<Step | "adding"> = new Set<Step | "adding">([
  "guidance",
  "known",
  "details",
  "search_language",
  "summary",
]);

/** Pictures and files are told of where they are deleted; elsewhere the question decides. */
const fileLine = (step: Step | "adding") =>
  grave.has(step) ? /⚠️ Pictures, videos and files are deleted/ : anyWarning();

const nobodysReport = "d:AZqwAAAAcACAAAAAAAAAAQ";

/** Another question's button, as it was drawn for this report. */
function pressElsewhere(person: Person, screen: ShownMessage): Promise<void> {
  const [, id, step] = draftButton(screen).split(":");
  return isTold(person, screen, `d:${id}:${step === "category" ? "details" : "category"}:back:`);
}

/** Every press is answered with words where it does nothing else. */
async function isTold(person: Person, screen: ShownMessage, data: string): Promise<void> {
  const { text } = await person.pressesData(screen, data).answer(15_000);
  if (text === "") throw new Error(`a press of ${data} was answered without a word`);
}

function draftButton({ buttons }: ShownMessage): string {
  const data = buttons.flat().map((button) => button.data);
  return data.find((each) => each.startsWith("d:")) ?? `${nobodysReport}:category:back:`;
}

const badChannel = {
  chat: { id: -1_001_777_000_111, type: "channel", title: "Bad", username: "bad_channel_7" },
  newestPost: 12,
} as const;

export const kinds = {
  "plain words": {
    does: (p) => p.sends("some plain words"),
    line: anyWarning,
    answers: ["terms", "known", "details", "adding"],
    notes: [
      ["search_term", "summary"],
      ["material", "summary"],
    ],
  },
  "invisible characters": { does: (p) => p.sends("\u200b\u2060\u200d"), line: anyWarning },
  "4,096 characters": { does: (p) => p.sends("x".repeat(4096)), line: anyWarning },
  "a photo": { does: (p) => p.sendsPhoto(), line: fileLine, isFile: true },
  "a video": { does: (p) => p.sendsVideo(), line: fileLine, isFile: true },
  "a voice message": { does: (p) => p.sendsVoice(), line: fileLine, isFile: true },
  "a document": { does: (p) => p.sendsDocument(), line: fileLine, isFile: true },
  "a sticker": {
    does: (p) => p.sendsSticker(),
    line: fileLine,
    answers: ["subject"],
    isFile: true,
  },
  "an album of 10": { does: (p) => p.sendsAlbum(10), line: fileLine, isFile: true },
  "a location": { does: (p) => p.sendsLocation(), line: anyWarning },
  "a poll": { does: (p) => p.sendsPoll(), line: anyWarning },
  "a contact": { does: (p) => p.sendsContact(), line: anyWarning },
  "a die": { does: (p) => p.sendsDice(), line: anyWarning },
  "a forward of a channel's post": {
    does: (p) => p.forwards({ channel: badChannel }),
    line: anyWarning,
    answers: ["subject", "details", "adding"],
    notes: [["search_term", "summary"]],
    adds: [
      ["material", "category"],
      ["material", "guidance"],
      ["material", "known"],
      ["material", "summary"],
    ],
  },
  "a forward from somebody hidden": {
    does: (p) => p.forwards({ hiddenName: "Ghost" }),
    line: anyWarning,
  },
  "a forward of one's own": { does: (p) => p.forwards({ person: p }), line: anyWarning },
  "an edited message": {
    does: (p) => p.edits(p.sends("/privacy"), "something else"),
    line: () => /changed after sending/,
  },
  "a reaction": { does: (p, screen) => p.reacts(screen, "👍"), line: () => /[^]/ },
  "/help": { does: (p) => p.sends("/help"), line: nothing },
  "an unknown command": { does: (p) => p.sends("/nonsense"), line: () => /That is a command/ },
  "a button of another question": { does: pressElsewhere, line: stale },
  "a button of another report": {
    does: (p, screen) => isTold(p, screen, `${nobodysReport}:category:back:`),
    line: stale,
  },
  "a button of nobody's": {
    does: (p, screen) => isTold(p, screen, "x:nonsense"),
    line: () => /[^]/,
  },
} satisfies Record<string, Kind>;
