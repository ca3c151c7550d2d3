// A form that adds something. Used to add people, groups and channels.
import { Fragment, type ComponentChildren, type JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Doing, PhoneKey } from "../../../protocol/protocol.ts";
import { Answer } from "../answer.tsx";
import { OpenOnPhone } from "./open-on-phone.tsx";
import { useDoing } from "../use-doing.ts";

interface NewFormProps {
  /** "Add a person". */
  title: string;
  children: ComponentChildren;
  /** What the form asks for. */
  read: (form: FormData) => Doing;
  /** Whose phone shows what was made. */
  phoneOf: (id: number) => PhoneKey | undefined;
  /** About what was made, and what leads to it. */
  words: string;
  openLabel: string;
}

/** Adds something to this world; it is emptied once that was done. */
export function NewForm(props: NewFormProps): JSX.Element {
  const { title, children, read, phoneOf } = props;
  const form = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<PhoneKey>();
  const [round, setRound] = useState(0);
  const { isBusy, done, ask } = useDoing();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (form.current === null) return;
    const outcome = await ask(read(new FormData(form.current)));
    if (outcome?.kind !== "made") return;
    setMade(phoneOf(outcome.id));
    setRound(round + 1);
    form.current.querySelector<HTMLButtonElement>("[type=submit]")?.focus();
  };
  return (
    <details class="new">
      <summary>{title}</summary>
      <form ref={form} class="form" onSubmit={(event) => void add(event)}>
        <Fragment key={round}>{children}</Fragment>
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          Add
        </button>
      </form>
      <Answer done={done} />
      <div role="status">
        {done?.kind === "made" && (
          <p class="answer">
            {props.words}{" "}
            {made !== undefined && <OpenOnPhone phone={made} label={props.openLabel} />}
          </p>
        )}
      </div>
    </details>
  );
}

export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
