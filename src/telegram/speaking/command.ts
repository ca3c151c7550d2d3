// Reads which command a message holds. Used by the table of commands, the intake, and replies of the team.

type Entities = readonly { type: string; offset: number; length: number }[];

/** What of a message may be a command. */
export type Written = {
  text?: string | undefined;
  caption?: string | undefined;
  entities?: Entities | undefined;
  caption_entities?: Entities | undefined;
};

/** A command as it was written, and what stands behind it. */
export type SentCommand = { name: string; words: string };

/** The command that a text or caption begins with, if it is meant for this bot. */
export function readCommand(message: Written, botName: string): SentCommand | undefined {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const first = entities.find(({ type, offset }) => type === "bot_command" && offset === 0);
  if (first === undefined) return undefined;
  const [name = "", addressee] = text.slice(1, first.length).split("@");
  if (addressee !== undefined && addressee.toLowerCase() !== botName.toLowerCase()) {
    return undefined;
  }
  return { name, words: text.slice(first.length).trimStart() };
}

/** The name of that command, in lower case. */
export function commandIn(message: Written, botName: string): string | undefined {
  return readCommand(message, botName)?.name.toLowerCase();
}
