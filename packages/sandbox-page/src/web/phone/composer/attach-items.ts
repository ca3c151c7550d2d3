import { attachable, attachments, takesCaption } from "./attachments.ts";
import type { MenuItem, PhoneHand } from "../phone-hand.ts";

/** What the paper clip offers. What can have a caption is asked for one. */
export function attachItems(hand: PhoneHand): MenuItem[] {
  return attachable.map((media): MenuItem => {
    const { label, icon } = attachments[media];
    return {
      label,
      icon,
      run: () => {
        if (takesCaption(media)) hand.openDialog({ kind: "caption", media });
        else void hand.act({ kind: "send_media", media });
      },
    };
  });
}
