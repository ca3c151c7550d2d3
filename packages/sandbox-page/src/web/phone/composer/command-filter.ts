// Which commands go with what is typed. Used by the composer and its list.

interface Command {
  command: string;
  description: string;
}

/**
 * The commands whose names begin with what is typed, the one that is typed whole first; undefined
 * when no command is being typed, which is one word after a slash.
 */
export function matchingCommands<C extends Command>(
  text: string,
  commands: readonly C[],
): C[] | undefined {
  const name = /^\/(\w*)$/.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const starting = commands.filter(({ command }) => bare(command).startsWith(name));
  const isWhole = ({ command }: C) => bare(command) === name;
  return [...starting.filter(isWhole), ...starting.filter((one) => !isWhole(one))];
}

/** What is sent when a command is chosen. */
export function commandText({ command }: Command): string {
  return `/${bare(command)}`;
}

function bare(command: string): string {
  return command.replace(/^\//, "").toLowerCase();
}
