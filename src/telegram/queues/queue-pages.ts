import { languages, teamLanguages } from "../../domain/speaking/languages.ts";
import { pickable, togglesOf } from "../../domain/speaking/picked.ts";
import type { ChosenPart, QueuesPress } from "../../domain/queues/queues-page.ts";
import { namesNothing, type QueueMatch } from "../../domain/queues/queue-routing.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { ShownQueue, ShownQueues } from "../../workflow/queues/view-queues.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { drawRegions, drawZones } from "./zone-pages.ts";

/** A page on which an admin sees and changes where cases go. */
export function drawQueues(say: Say, shown: ShownQueues): Drawn {
  switch (shown.kind) {
    case "list":
      return drawList(say, shown.queues);
    case "open":
      return drawQueue(say, shown.queue);
    case "choose":
      return drawChoice(say, shown);
    case "speak":
      return drawLanguages(say, shown.queue);
    case "zones":
      return shown.region === "" ? drawRegions(say, shown.queue) : drawZones(say, shown);
    case "remove":
      return drawRemoval(say, shown.queue);
  }
}

const press = (to: QueuesPress) => ({ on: "queues", press: to }) as const;
const titleOf = ({ title }: ShownQueue, units = 40) => cutText(title, units).text;

function drawList(say: Say, queues: readonly ShownQueue[]): Drawn {
  const { texts, language } = say;
  const piece = texts.message(language, queues.length === 0 ? "queues-none" : "queues-list");
  const rows = queues.map((queue) => {
    const state = queue.isLost ? "lost" : queue.isDefault ? "default" : "plain";
    const vars = {
      tier: { choice: queue.tier },
      title: titleOf(queue, 20),
      state: { choice: state },
    };
    return [button(say, "queue-entry", press({ kind: "open", id: queue.id }), vars)];
  });
  return { piece, markup: { inline_keyboard: rows } };
}

function drawQueue(say: Say, queue: ShownQueue): Drawn {
  const { texts, language } = say;
  const { id, match, isDefault } = queue;
  const takes = isDefault ? "everything" : namesNothing(match) ? "nothing" : "some";
  const page = texts.message(language, "queue-page", {
    title: titleOf(queue),
    tier: { choice: queue.tier },
    takes: { choice: takes },
    ...partNames(say, match),
    speaks: { ours: languageNames([queue.language]) },
    zone: { ours: queue.timeZone },
    deciding: { choice: queue.administratorsDecide ? "administrators" : "appointed" },
  });
  const lost = queue.isLost ? [texts.message(language, "queue-page-lost")] : [];
  const choose = (part: keyof QueueMatch) => {
    const chosen = chosenIn(match, part);
    return button(say, `button-queue-${part}`, press({ kind: "choose", id, chosen }));
  };
  const deciding = queue.administratorsDecide ? "appointed" : "administrators";
  const plain = (
    key: string,
    kind: "open" | "speak" | "remove" | "make_default" | typeof deciding,
  ) => button(say, key, press({ kind, id }));
  const rows = [
    ...inRows([choose("categories"), choose("kinds")]),
    [choose("languages")],
    [plain("button-queue-speak", "speak")],
    [button(say, "button-queue-zone", press({ kind: "zones", id, region: "", page: 1 }))],
    [plain(`button-queue-${deciding}`, deciding)],
    ...(isDefault ? [] : [[plain("button-queue-default", "make_default")]]),
    [plain("button-queue-remove", "remove")],
    [button(say, "button-back", press({ kind: "list" }))],
  ];
  return { piece: joinPieces([...lost, page], "\n"), markup: { inline_keyboard: rows } };
}

function partNames({ texts, language }: Say, match: QueueMatch) {
  const any = texts.plain(language, "queue-any");
  const listed = (names: readonly string[]) => ({ ours: names.join(", ") || any });
  return {
    categories: listed(match.categories.map((key) => texts.plain(language, `category-${key}`))),
    kinds: listed(
      match.kinds.map((kind) => texts.plain(language, "kind-name", { kind: { choice: kind } })),
    ),
    languages: listed(match.languages.map((code) => languageNames([code]))),
  };
}

function languageNames(codes: readonly string[]): string {
  return languages
    .filter(({ code }) => codes.includes(code))
    .map(({ name }) => name)
    .join(", ");
}

function chosenIn(match: QueueMatch, part: keyof QueueMatch): ChosenPart {
  switch (part) {
    case "categories":
      return { part, keys: match.categories };
    case "kinds":
      return { part, keys: match.kinds };
    case "languages":
      return {
        part,
        keys: pickable.languages.all.filter((code) => match.languages.includes(code)),
      };
  }
}

type Option = { name: string; isPicked: boolean; after: ChosenPart };

/** What can be chosen of a part, in the reader's words. */
function optionsOf({ texts, language }: Say, { part, keys }: ChosenPart): Option[] {
  switch (part) {
    case "categories":
      return togglesOf(pickable.categories, keys).map(({ key, isPicked, after }) => {
        const name = texts.plain(language, `category-${key}`);
        return { name, isPicked, after: { part, keys: after } };
      });
    case "kinds":
      return togglesOf(pickable.kinds, keys).map(({ key, isPicked, after }) => {
        const name = texts.plain(language, "kind-name", { kind: { choice: key } });
        return { name, isPicked, after: { part, keys: after } };
      });
    case "languages":
      return togglesOf(pickable.languages, keys).map(({ key, isPicked, after }) => {
        return { name: languageNames([key]), isPicked, after: { part, keys: after } };
      });
  }
}

function drawChoice(say: Say, shown: Extract<ShownQueues, { kind: "choose" }>): Drawn {
  const { queue, chosen } = shown;
  const { id } = queue;
  const piece = say.texts.message(say.language, "queue-choose", {
    title: titleOf(queue),
    of: { choice: chosen.part },
  });
  const options = optionsOf(say, chosen).map(({ name, isPicked, after }) =>
    namedButton(isPicked ? `✓ ${name}` : name, press({ kind: "choose", id, chosen: after })),
  );
  const rows = [
    ...inRows(options),
    [button(say, "button-queue-take", press({ kind: "take", id, chosen }))],
    [button(say, "button-back", press({ kind: "open", id }))],
  ];
  return { piece, markup: { inline_keyboard: rows } };
}

function drawLanguages(say: Say, queue: ShownQueue): Drawn {
  const { id } = queue;
  const piece = say.texts.message(say.language, "queue-speak", { title: titleOf(queue) });
  const names = teamLanguages.map(({ code, name }) =>
    namedButton(name, press({ kind: "speak_in", id, language: code })),
  );
  const back = button(say, "button-back", press({ kind: "open", id }));
  return { piece, markup: { inline_keyboard: [...inRows(names), [back]] } };
}

function drawRemoval(say: Say, queue: ShownQueue): Drawn {
  const { id } = queue;
  const piece = say.texts.message(say.language, "queue-remove-ask", { title: titleOf(queue) });
  const rows = [
    [button(say, "button-queue-remove-now", press({ kind: "remove_now", id }))],
    [button(say, "button-back", press({ kind: "open", id }))],
  ];
  return { piece, markup: { inline_keyboard: rows } };
}
