// Everything held on a person, as a file for them. Drawn by compose.ts for /mydata.
import type { OwnData } from "../../workflow/privacy/own-data.ts";
import type { Piece } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";

export type OwnDataFile = { fileName: string; content: string; caption: Piece };

/** Everything that is held on a person as a file that they can read, with a sentence to each part. */
export function ownDataFile(texts: Texts, { held, at, language }: OwnData): OwnDataFile {
  const sections = held.map(({ section, entries }) => [
    section,
    { about: texts.plain(language, `mydata-${section}`), entries },
  ]);
  const file = {
    about: texts.plain(language, "mydata-file"),
    made_at: at,
    ...Object.fromEntries(sections),
  };
  return {
    fileName: "my-data.json",
    content: `${JSON.stringify(file, null, 2)}\n`,
    caption: texts.message(language, "mydata"),
  };
}
