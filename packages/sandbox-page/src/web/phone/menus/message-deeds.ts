// What can be done with a message. Used by its menu and bubble, and by the composer.
import type { ShownLine } from "../../../protocol/protocol.ts";

/** A message, or the parts of an album. */
export type Lines = readonly [ShownLine, ...ShownLine[]];

export type Deed = "reply" | "forward" | "copy" | "edit" | "show_call" | "delete";

/** Where a message stands, as far as it decides what can be done with it. */
export interface Standpoint {
  isPrivate: boolean;
  canWrite: boolean;
  /** An admin of the group. */
  isAdmin: boolean;
}

/** What is offered, and why it can't be chosen if it can't. */
export interface Offer {
  deed: Deed;
  because?: string;
}

export function offersFor(lines: Lines, at: Standpoint): Offer[] {
  const [{ from }] = lines;
  const mute = at.canWrite ? {} : { because: "Nothing can be written here" };
  const isProtected = lines.some((line) => line.isProtected);
  const canDelete = at.isPrivate || at.isAdmin || from.kind === "me";
  const offers: (Offer | false)[] = [
    { deed: "reply", ...mute },
    { deed: "forward", ...(isProtected ? { because: "It is protected from that" } : {}) },
    textOf(lines) !== "" && { deed: "copy" },
    canEdit(lines) && { deed: "edit", ...mute },
    from.kind === "bot" && { deed: "show_call" },
    canDelete && { deed: "delete" },
  ];
  return offers.filter((offer) => offer !== false);
}

/** Of an album, the caption, wherever it stands. */
export function textOf(lines: Lines): string {
  return lines.find((line) => line.text !== "")?.text ?? "";
}

/** Only texts that one wrote oneself. */
export function canEdit([line]: Lines): boolean {
  const { from, text, media, document, forwardedFrom } = line;
  const isOnlyText = text !== "" && media === undefined && document === undefined;
  return from.kind === "me" && isOnlyText && forwardedFrom === undefined;
}
