import type { ShownMessage } from "telegram-sandbox/messages/shown";
import type { Plan } from "./plans.ts";

/** What a person does next. */
export type Deed =
  { kind: "say"; text: string } | { kind: "press"; on: ShownMessage; data: string };

/** The codes of reports that a chat shows. */
export function codesIn(messages: readonly ShownMessage[]): Set<string> {
  const texts = messages.filter((message) => message.from === "bot").map(({ text }) => text);
  return new Set(texts.flatMap((text) => text.match(/R-[0-9A-HJKMNP-TV-Z]{8}/g) ?? []));
}

/** The newest message with something to press. */
export function screenOf(messages: readonly ShownMessage[]): ShownMessage | undefined {
  return messages.findLast((message) => message.from === "bot" && dataOn(message).length > 0);
}

/** Two looks with the same sign show a person the same thing. */
export function sign(screen: ShownMessage | undefined): string {
  if (screen === undefined) return "nothing";
  return JSON.stringify([screen.message_id, screen.text, dataOn(screen)]);
}

export function dataOn(message: ShownMessage): string[] {
  const buttons = message.buttons.flat().filter((button) => button.kind === "callback");
  return buttons.map((button) => button.data);
}

/** How somebody with `plan` in mind answers what they see. */
export function nextDeed(plan: Plan, messages: readonly ShownMessage[]): Deed {
  const screen = screenOf(messages);
  if (screen === undefined) {
    return { kind: "say", text: plan.pastes ? plan.subject : "/start" };
  }
  const data = dataOn(screen);
  const press = (fits: (data: string) => boolean): Deed => {
    const found = data.find(fits);
    return found === undefined
      ? { kind: "say", text: "/start" }
      : { kind: "press", on: screen, data: found };
  };
  if (stepOf(data) !== undefined) return answer(plan, screen, press);
  if (data.includes("h:go_on")) return press((each) => each === "h:go_on");
  if (plan.pastes) return { kind: "say", text: plan.subject };
  return press((each) => each === `h:${plan.flow}` || each === "h:home");
}

const stepOf = (data: readonly string[]) =>
  data.map((each) => /^d:[^:]+:([a-z_]+):/.exec(each)?.[1]).find(Boolean);

/** How they answer the question on a screen, with a way to press what fits. */
export function answer(
  plan: Plan,
  screen: ShownMessage,
  press: (fits: (data: string) => boolean) => Deed,
): Deed {
  const { note } = plan;
  switch (stepOf(dataOn(screen)) ?? "") {
    case "terms":
    case "subject": {
      // An unfinished report of something else may be open: words that are said again and again are a flood.
      const isOther = dataOn(screen).find((each) => each.endsWith(":pick:as_term"));
      if (isOther !== undefined) return { kind: "press", on: screen, data: isOther };
      return { kind: "say", text: plan.subject };
    }
    case "seen_in":
      return press((each) => each.endsWith(`:pick:${plan.seenIn}`));
    case "category": {
      // Where another plan of theirs was left, theirs may be on no page that is still to come.
      const ways = [`:pick:${plan.category}`, ":pick:more", ":pick:"];
      const way = ways.find((each) => dataOn(screen).some((data) => data.includes(each)));
      return press((each) => way !== undefined && each.includes(way));
    }
    case "guidance":
      return press((each) => each.includes(":go_on:"));
    case "known":
      return press((each) => each.includes(":cancel:"));
    case "details": {
      // What another plan of theirs left unfinished may need words that this one has not.
      const needsNone = dataOn(screen).some((each) => each.includes(":skip:"));
      return note === undefined && needsNone
        ? press((each) => each.includes(":skip:"))
        : { kind: "say", text: note ?? "It says so in the first message" };
    }
    default:
      return note === undefined || isShown(note, screen)
        ? press((each) => each.includes(":submit:"))
        : { kind: "say", text: note };
  }
}

/** By its canary: the rest is cut and marked as the screen needs it. */
const isShown = (note: string, { text }: ShownMessage): boolean =>
  text.includes(/quillnote\w+/.exec(note)?.[0] ?? note);
