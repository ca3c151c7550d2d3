// All that one can send besides words. Used by the menu that offers it, and by captions.
import type { Act } from "../../../protocol/protocol.ts";
import type { IconName } from "../../controls/icon-paths.ts";

type Media = Extract<Act, { kind: "send_media" }>["media"];

interface Attachment {
  label: string;
  icon: IconName;
  /** Whether words can stand beneath it. */
  hasCaption: boolean;
}

/** All that one can send besides words; each is a placeholder with nothing behind it. */
export const attachments = {
  photo: { label: "Photo", icon: "photo", hasCaption: true },
  video: { label: "Video", icon: "video", hasCaption: true },
  album: { label: "Album of three photos", icon: "photos", hasCaption: true },
  document: { label: "File", icon: "document", hasCaption: true },
  voice: { label: "Voice message", icon: "voice", hasCaption: true },
  sticker: { label: "Sticker", icon: "sticker", hasCaption: false },
  location: { label: "Location", icon: "location", hasCaption: false },
  contact: { label: "Contact", icon: "contact", hasCaption: false },
  poll: { label: "Poll", icon: "poll", hasCaption: false },
  dice: { label: "Dice", icon: "dice", hasCaption: false },
} as const satisfies Record<Media, Attachment>;

export type CaptionedMedia = {
  [M in Media]: (typeof attachments)[M]["hasCaption"] extends true ? M : never;
}[Media];

/** In the order in which they are offered. */
export const attachable: readonly Media[] = [
  "photo",
  "video",
  "album",
  "document",
  "voice",
  "sticker",
  "location",
  "contact",
  "poll",
  "dice",
];

export function takesCaption(media: Media): media is CaptionedMedia {
  return attachments[media].hasCaption;
}
