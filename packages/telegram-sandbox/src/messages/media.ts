// Messages with a file. Used by the people who send one.
import type { Chance } from "../clock.ts";
import type { Content, FileFacts } from "../wire.ts";

export type MediaKind = "photo" | "video" | "voice" | "document" | "sticker";

export interface MediaFacts {
  caption?: string;
  /** The same for every forward of one upload. Default: a new one. */
  fileUniqueId?: string;
  fileName?: string;
}

/** The content of a message with a file; the sandbox has no bytes behind it. */
export function media(kind: MediaKind, chance: Chance, facts: MediaFacts): Content {
  const file: FileFacts = {
    file_id: `AgAC${chance.letters(60)}`,
    file_unique_id: facts.fileUniqueId ?? `AQAD${chance.letters(11)}`,
    file_size: 20_000 + chance.below(900_000),
  };
  switch (kind) {
    case "photo":
      return {
        photo: [
          {
            ...file,
            file_id: `AgAC${chance.letters(60)}`,
            file_unique_id: `AQAD${chance.letters(11)}`,
            width: 90,
            height: 67,
          },
          { ...file, width: 1280, height: 960 },
        ],
      };
    case "video":
      return { video: { ...file, width: 1280, height: 720, duration: 12, mime_type: "video/mp4" } };
    case "voice":
      return { voice: { ...file, duration: 4, mime_type: "audio/ogg" } };
    case "document":
      return {
        document: {
          ...file,
          file_name: facts.fileName ?? "document.pdf",
          mime_type: "application/pdf",
        },
      };
    case "sticker":
      return {
        sticker: {
          ...file,
          type: "regular",
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
          emoji: "🙂",
          set_name: "SandboxStickers",
        },
      };
  }
}
