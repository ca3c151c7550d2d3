// The pages on which an admin chooses in which zone a group tells the time. Used by the pages of queues.
import type { QueuesPress } from "../../domain/queues/queues-page.ts";
import { cityOf, zoneRegions, zonesOf } from "../../domain/queues/time-zone.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { ShownQueue, ShownQueues } from "../../workflow/queues/view-queues.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import type { Say } from "../texts/texts.ts";

const press = (to: QueuesPress) => ({ on: "queues", press: to }) as const;

function words({ texts, language }: Say, { title, timeZone }: ShownQueue) {
  return texts.message(language, "queue-zones", {
    title: cutText(title, 40).text,
    zone: { ours: timeZone },
  });
}

/** The parts of the world. */
export function drawRegions(say: Say, queue: ShownQueue): Drawn {
  const { id } = queue;
  const regions = zoneRegions.map((region) =>
    namedButton(region, press({ kind: "zones", id, region, page: 1 })),
  );
  const utc = namedButton("UTC", press({ kind: "zone", id, timeZone: "UTC" }));
  const back = button(say, "button-back", press({ kind: "open", id }));
  return {
    piece: words(say, queue),
    markup: { inline_keyboard: [...inRows([...regions, utc]), [back]] },
  };
}

/** The zones of one of them, a page at a time. */
export function drawZones(say: Say, shown: Extract<ShownQueues, { kind: "zones" }>): Drawn {
  const { queue, region } = shown;
  const { id } = queue;
  const { zones, page, pages } = zonesOf(region, shown.page);
  const turn = (key: string, to: number) =>
    button(say, key, press({ kind: "zones", id, region, page: to }));
  const rows = [
    ...inRows(
      zones.map((timeZone) => namedButton(cityOf(timeZone), press({ kind: "zone", id, timeZone }))),
    ),
    [
      ...(page > 1 ? [turn("button-queue-before", page - 1)] : []),
      ...(page < pages ? [turn("button-queue-after", page + 1)] : []),
    ],
    [button(say, "button-back", press({ kind: "zones", id, region: "", page: 1 }))],
  ];
  return {
    piece: words(say, queue),
    markup: { inline_keyboard: rows.filter((row) => row.length > 0) },
  };
}
