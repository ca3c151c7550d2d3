import { GroupAskId } from "../domain/ids.ts";
import { packUuid, unpackUuid } from "./packed-id.ts";

/** The link to the private chat that an ask in a group gets, as far as it is its own. */
export function startPayload(id: GroupAskId): string {
  return packUuid(id);
}

export function readStartPayload(payload: string): GroupAskId | undefined {
  if (!/^[\w-]{22}$/.test(payload)) return undefined;
  const id = GroupAskId.safeParse(unpackUuid(payload));
  return id.success ? id.data : undefined;
}
