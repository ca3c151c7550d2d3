import { readForward } from "../../src/domain/subjects/subject-origins.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";

let serial = 0;

/** Messages of a channel of their own, as forwards name them. */
export function messagesOfChannel(count: number): Subject[] {
  serial += 1;
  const chat = { id: -1_001_000_000_000 - serial, type: "channel", title: "Fish" };
  return Array.from({ length: count }, (_, at) => {
    const reading = readForward({ type: "channel", chat, message_id: at + 1 });
    if (reading.kind !== "subject") throw new Error("a channel does not hide");
    return reading.subject;
  });
}
