import type { JSX } from "preact";
import type { ShownPhone } from "../../../protocol/protocol.ts";
import { CaptionDialog } from "./caption-dialog.tsx";
import { ChatsDialog } from "./chats-dialog.tsx";
import { ForwardDialog } from "./forward-dialog.tsx";
import { MembersDialog } from "./members-dialog.tsx";
import { PeopleDialog } from "./people-dialog.tsx";
import type { OpenDialog } from "../phone-hand.ts";
import type { PhoneState } from "../phone-state.ts";
import { PickDialog } from "./pick-dialog.tsx";

interface OpenDialogsProps {
  dialog: OpenDialog;
  phone: ShownPhone;
  state: PhoneState;
}

/** Whatever lies over the phone's screen just now. */
export function OpenDialogs({ dialog, phone, state }: OpenDialogsProps): JSX.Element {
  switch (dialog.kind) {
    case "people":
      return <PeopleDialog phone={phone} />;
    case "chats":
      return <ChatsDialog phone={phone} />;
    case "members":
      return <MembersDialog phone={phone} />;
    case "caption":
      return <CaptionDialog media={dialog.media} state={state} />;
    case "forward":
      return <ForwardDialog lines={dialog.lines} phone={phone} />;
    case "pick":
      return <PickDialog dialog={dialog} phone={phone} />;
  }
}
