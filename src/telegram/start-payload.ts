import { AskId } from "../domain/ids.ts";
import { packUuid, unpackUuid } from "./packed-id.ts";

/** The link to the private chat that an ask in a group gets, as far as it is its own. */
export function startPayload(id: AskId): string {
  return packUuid(id);
}

export function readStartPayload(payload: string): AskId | undefined {
  if (!/^[\w-]{22}$/.test(payload)) return undefined;
  const id = AskId.safeParse(unpackUuid(payload));
  return id.success ? id.data : undefined;
}
