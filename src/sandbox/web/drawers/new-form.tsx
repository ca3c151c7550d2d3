import type { ComponentChildren, JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Doing, PhoneKey } from "../../page/protocol.ts";
import { Answer, OpenOnPhone } from "./answer.tsx";
import { useDoing } from "./use-doing.ts";

interface NewFormProps {
  /** "Add a person". */
  title: string;
  verb: string;
  children: ComponentChildren;
  /** What the form asks for. */
  read: (form: FormData) => Doing;
  /** Whose phone shows what was made. */
  phoneOf: (id: number) => PhoneKey | undefined;
  /** Words about what was made. */
  words: string;
}

/** Adds something to this world; it is emptied once that was done. */
export function NewForm(props: NewFormProps): JSX.Element {
  const { title, verb, children, read, phoneOf, words } = props;
  const form = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<PhoneKey>();
  const { isBusy, done, ask } = useDoing();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (form.current === null) return;
    const outcome = await ask(read(new FormData(form.current)));
    if (outcome?.kind !== "made") return;
    setMade(phoneOf(outcome.id));
    form.current.reset();
    form.current.querySelector<HTMLInputElement>("input")?.focus();
  };
  return (
    <details class="new">
      <summary>{title}</summary>
      <form ref={form} class="form" onSubmit={(event) => void add(event)}>
        {children}
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {verb}
        </button>
      </form>
      <Answer done={done} />
      <div role="status">
        {done?.kind === "made" && (
          <p class="answer">
            {words} {made !== undefined && <OpenOnPhone phone={made} label="Open it on a phone" />}
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
