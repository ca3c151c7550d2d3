import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { PhoneKey, ShownPhone } from "../../protocol/protocol.ts";
import { isTouch } from "../phones/screen-size.ts";
import { stage } from "../store.ts";
import { isArrival } from "./messages/arrival.ts";
import { Composer } from "./composer/composer.tsx";
import { AlertDialog } from "./dialogs/dialog.tsx";
import { draftOf, keepDraft } from "./composer/drafts.ts";
import { makeHand, type PhoneNow } from "./make-hand.ts";
import { Menu } from "./menus/menu.tsx";
import { MessageList } from "./messages/message-list.tsx";
import { OpenDialogs } from "./dialogs/open-dialogs.tsx";
import { PhoneHeader } from "./phone-header.tsx";
import { HandContext, type PhoneHand } from "./phone-hand.ts";
import { newPhoneState, type PhoneState } from "./phone-state.ts";
import { directionOf } from "./messages/reading-direction.ts";
import { Toast } from "./toast.tsx";
import { draftIn } from "./composer/writing.ts";

interface PhoneProps extends PhoneNow {
  phoneKey: PhoneKey;
  /** What the phone is for, in words. */
  role: string;
  /** Something happens here just now. */
  isFocused: boolean;
  /** What the bot's answer to a press said here, kept in sight; empty when none is. */
  told: string;
}

/** Somebody's client, showing one chat. */
export function Phone(props: PhoneProps): JSX.Element {
  const { phoneKey, role, phone, isFocused } = props;
  const { name, language } = phone.person;
  return (
    <div
      class={`phone${isFocused ? " focused" : ""}`}
      dir={directionOf(language)}
      role="group"
      aria-label={`${name}’s phone: ${role}`}
    >
      <Screen key={`${stage.value?.generation ?? 0}/${phoneKey}`} {...props} />
    </div>
  );
}

function Screen(props: PhoneProps): JSX.Element {
  const { phoneKey, phone } = props;
  const now = useRef<PhoneNow>(props);
  now.current = props;
  const { state, hand } = useMemo(() => open(phoneKey, () => now.current), []);
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isArrival(phoneKey)) focusFirst(screen.current);
    const generation = stage.value?.generation ?? 0;
    return () => keepDraft(generation, phoneKey, draftIn(state));
  }, []);
  const isCovered = state.dialog.value !== undefined || state.alerts.value.length > 0;
  return (
    <HandContext.Provider value={hand}>
      <div ref={screen} class="phone-screen" inert={isCovered}>
        <PhoneHeader phone={phone} />
        <MessageList phone={phone} />
        <Composer phone={phone} state={state} />
      </div>
      <Overlays phone={phone} state={state} hand={hand} told={props.told} />
    </HandContext.Provider>
  );
}

/** On a touch screen the input field would bring the keyboard up. */
function focusFirst(screen: HTMLElement | null): void {
  const field = isTouch.value ? null : screen?.querySelector<HTMLElement>(".phone-field");
  (field ?? screen?.querySelector<HTMLElement>(".phone-head button"))?.focus();
}

function open(key: PhoneKey, now: Parameters<typeof makeHand>[2]) {
  const state = newPhoneState(draftOf(stage.value?.generation ?? 0, key));
  return { state, hand: makeHand(key, state, now) };
}

interface OverlaysProps {
  phone: ShownPhone;
  state: PhoneState;
  hand: PhoneHand;
  told: string;
}

function Overlays({ phone, state, hand, told }: OverlaysProps): JSX.Element {
  const { dialog, menu, alerts } = state;
  const [alert] = alerts.value;
  const readAlert = () => {
    alerts.value = alerts.value.slice(1);
  };
  return (
    <>
      {dialog.value !== undefined && (
        <OpenDialogs dialog={dialog.value} phone={phone} state={state} />
      )}
      {menu.value !== undefined && <Menu menu={menu.value} onClose={hand.close} />}
      {alert !== undefined && (
        <AlertDialog key={alerts.value.length} words={alert} onClose={readAlert} />
      )}
      <Toast state={state} lasting={told} />
    </>
  );
}
