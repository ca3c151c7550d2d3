// Reads what `node --cpu-prof` writes. Used by the scenario of the profile.
import { sum } from "./statistics.ts";
import type { Row } from "./table.ts";

export interface Profile {
  nodes: readonly {
    id: number;
    callFrame: { functionName: string; url: string };
  }[];
  samples: readonly number[];
  timeDeltas: readonly number[];
}

const idle = "(idle)";
const leastShare = 0.5;

/** Who spends the bot's processor time: our folders, packages, parts of Node; each its own share only. */
export function shares({ nodes, samples, timeDeltas }: Profile): Row[] {
  const whoIs = new Map(nodes.map(({ id, callFrame }) => [id, spender(callFrame)]));
  const spent = new Map<string, number>();
  for (const [nth, id] of samples.entries()) {
    const who = whoIs.get(id) ?? "";
    spent.set(who, (spent.get(who) ?? 0) + (timeDeltas[nth] ?? 0));
  }
  spent.delete(idle);
  const all = sum([...spent.values()]);
  return [...spent]
    .map(([who, us]) => ({ who, share: (us / all) * 100 }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((a, b) => b.share - a.share)
    .map(({ who, share }) => ({ what: "bot", who, figures: { "% of its time": share } }));
}

function spender({ functionName, url }: Profile["nodes"][number]["callFrame"]): string {
  const [, packaged] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (packaged !== undefined) return packaged;
  const [, folder] = /\/dist\/([^/]+(?:\/[^/.]+)?)/.exec(url) ?? [];
  if (folder !== undefined) return `dist/${folder}`;
  if (url.startsWith("node:")) return url.replace("node:internal/", "node:");
  return functionName.startsWith("(") ? functionName : `native ${functionName}`;
}
