import { namedBy } from "../../db/legal/frozen-store.ts";
import { someLegalRequests, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import type { LegalRequestId } from "../../domain/ids.ts";
import { targetsOf } from "./resolve-targets.ts";

/** So many open requests are looked through, the most urgent first. */
const most = 200;

/**
 * The open request that names what is to be held, a secret one before others: a hold by hand for it is told to
 * the public no sooner than the request.
 */
export async function requestNaming(targetId: string): Promise<LegalRequestId | undefined> {
  const page = { by: undefined, limit: most, offset: 0 };
  const naming: LegalRequest[] = [];
  for (const request of await someLegalRequests("open", page)) {
    if (await names(request, targetId)) naming.push(request);
  }
  return (naming.find(({ secrecy }) => secrecy !== "none") ?? naming[0])?.id;
}

async function names(request: LegalRequest, targetId: string): Promise<boolean> {
  for (const target of await targetsOf(request)) {
    const ids = Object.values(await namedBy(target));
    if (ids.some((each) => each.has(targetId))) return true;
  }
  return false;
}
