import type { OwnChat } from "../../src/pipeline/own-chat.ts";

/** For workers beside which nothing is sent. */
export const noOwnChat: OwnChat = {
  answered: () => undefined,
  hurry: () => undefined,
  draw: () => Promise.resolve(undefined),
  claim: () => Promise.resolve(),
};
