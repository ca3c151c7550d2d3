import { waysTo, type Reach } from "../../domain/referrals/recipient.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** How a recipient is reached, each way as what it is on a line of its own. */
export function reachLines({ texts, language }: Say, reach: Reach): Piece[] {
  return waysTo(reach).map(({ as, address }) =>
    texts.message(language, "recipient-reach", { reach: { choice: as }, address }),
  );
}
