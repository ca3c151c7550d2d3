// Initials, colours and search by name. Used by avatars, bubbles and lists of people.

/** One or two letters to know a name by. */
export function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => /\p{L}|\p{N}/u.exec(word)?.[0])
    .filter((letter) => letter !== undefined);
  const [first] = letters;
  if (first === undefined) return "?";
  const last = letters.length > 1 ? letters.at(-1) : undefined;
  return `${first}${last ?? ""}`.toUpperCase();
}

/** One of the seven colours for names, always the same one for an id. */
export function nameColour(id: number): string {
  return `var(--name-${Math.abs(id) % 7})`;
}

interface Named {
  name: string;
  username?: string | undefined;
}

/** Those whose name or username has a word that begins with each word looked for. */
export function search<N extends Named>(all: readonly N[], query: string): N[] {
  const wanted = words(query);
  return all.filter(({ name, username = "" }) => {
    const has = [...words(name), ...words(username)];
    return wanted.every((word) => has.some((one) => one.startsWith(word)));
  });
}

function words(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[\s@]+/).filter((word) => word !== "");
}
