type Entities = readonly { type: string; offset: number; length: number }[];

/** What of a message may be a command. */
export type Written = {
  text?: string | undefined;
  caption?: string | undefined;
  entities?: Entities | undefined;
  caption_entities?: Entities | undefined;
};

/** The command that a text or caption begins with, in lower case, if it is meant for this bot. */
export function commandIn(message: Written, botName: string): string | undefined {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const first = entities.find(({ type, offset }) => type === "bot_command" && offset === 0);
  if (first === undefined) return undefined;
  const [command, addressee] = text.slice(1, first.length).toLowerCase().split("@");
  return addressee === undefined || addressee === botName.toLowerCase() ? command : undefined;
}
