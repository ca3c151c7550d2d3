// Makes the hand by which one acts on a phone. Called by the phone.
import type { PhoneKey, ShownPhone } from "../../protocol/protocol.ts";
import { perform } from "../store.ts";
import { awaitArrival } from "./messages/arrival.ts";
import { copyText } from "./menus/clipboard.ts";
import type { PhoneHand } from "./phone-hand.ts";
import type { PhoneState } from "./phone-state.ts";
import { beginWriting } from "./composer/writing.ts";

/** What a hand needs of its phone as it is at the moment. */
export interface PhoneNow {
  phone: ShownPhone;
  onGo: (key: PhoneKey) => void;
  onShowCall: (chat: number, message: number) => void;
  onLookInto: (chat: number, message: number) => void;
}

export function makeHand(key: PhoneKey, state: PhoneState, now: () => PhoneNow): PhoneHand {
  const say = (words: string) => {
    state.toast.value = words;
  };
  const performHere: PhoneHand["perform"] = async (doing) => {
    const done = await perform(doing);
    if (done.kind === "refused") say(done.words);
    return done;
  };
  const close = () => {
    state.dialog.value = undefined;
    state.menu.value = undefined;
  };
  return {
    key,
    perform: performHere,
    act: (act) => performHere({ do: "act", phone: key, act }),
    canWrite: () => now().phone.mute === "",
    say,
    alert: (words) => {
      state.alerts.value = [...state.alerts.value, words];
    },
    copy: (text, what) => {
      void copyText(text).then((isCopied) =>
        say(isCopied ? `${what} copied` : "This browser doesn’t let the page copy."),
      );
    },
    write: (writing) => beginWriting(state, writing),
    openDialog: (dialog) => {
      state.menu.value = undefined;
      state.dialog.value = dialog;
    },
    openMenu: (menu) => {
      const isOpen = state.menu.value?.opener === menu.opener;
      state.menu.value = isOpen ? undefined : menu;
    },
    close,
    go: (to) => {
      close();
      if (to === key) return;
      awaitArrival(to);
      now().onGo(to);
    },
    showCall: (message) => now().onShowCall(now().phone.chat.id, message),
    lookInto: (message) => now().onLookInto(now().phone.chat.id, message),
  };
}
