// What the live message of a private chat shows. Used by the screen, what asks for words, and the store.
import { z } from "zod";

/** A page that asks for words about one of the person's reports. */
export const WritingPage = z.enum(["adding", "objecting", "answering"]);
export type WritingPage = z.infer<typeof WritingPage>;

/** What the one live message of a private chat shows. */
export const ScreenPage = z.enum([
  "home",
  "words",
  "resume",
  "language",
  "draft",
  ...WritingPage.options,
  "none",
]);
export type ScreenPage = z.infer<typeof ScreenPage>;
