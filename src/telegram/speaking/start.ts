import { goHome, readArrival, unfinishedDraft } from "../../workflow/speaking/visit.ts";
import { startAtDesk } from "../../workflow/staff/show-desk.ts";
import { comesForDetails } from "../cases/details-link.ts";
import { showWhatIsLeft } from "../control/checklist.ts";
import { comesForReferral } from "../referrals/referral-link.ts";
import { comesFromGroup } from "../reporting/from-groups.ts";
import { joinsStaff } from "../staff/staff.ts";
import { asWritten, privateCommand, visitorOf, type Ordered } from "./command-entry.ts";

/** Who comes by a link that leads elsewhere; false: not by one of that kind. */
const links: readonly ((payload: string, ordered: Ordered) => Promise<boolean>)[] = [
  joinsStaff,
  comesForDetails,
  comesForReferral,
  comesFromGroup,
];

/** `/start`, which is also what a link into the bot sends, with its payload. */
export const startCommand = privateCommand({
  name: "start",
  may: "everybody",
  takes: asWritten,
  handle: async (payload, ordered) => {
    await readArrival(ordered.operator, ordered.by.userId);
    for (const comesBy of links) if (await comesBy(payload, ordered)) return;
    // Whoever is in the middle of a report of their own goes on with that.
    const isReporting = (await unfinishedDraft(ordered.chatId)) !== undefined;
    const isShown = !isReporting && (await startAtDesk(ordered.operator, await visitorOf(ordered)));
    if (!isShown) await goHome(ordered.chatId);
    await showWhatIsLeft(ordered);
  },
});
