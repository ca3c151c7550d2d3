// The form that adds a phone. Shown by the page, asked for by the top bar and the row of phones.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Modal } from "../controls/modal.tsx";
import { PersonOptions } from "../controls/person-options.tsx";
import { placesFor } from "./phone-keys.ts";
import { chats, people } from "../store.ts";
import { openPhone } from "./window-phones.ts";

const isAsking = signal(false);

export function askForPhone(): void {
  isAsking.value = true;
}

export function AddPhone(): JSX.Element | null {
  return isAsking.value ? <AddPhoneQuestion /> : null;
}

function AddPhoneQuestion(): JSX.Element {
  const [person, setPerson] = useState(people.value.find((one) => !one.isDeleted)?.id ?? 0);
  const places = placesFor(person, chats.value);
  const [chosen, choose] = useState("");
  const key = places.find((place) => place.key === chosen)?.key ?? places[0]?.key;
  const close = () => {
    isAsking.value = false;
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (key !== undefined) openPhone(key);
    close();
  };
  return (
    <Modal title="Add a phone" onClose={close}>
      <form class="form" onSubmit={add}>
        <label class="field">
          Whose
          <select value={person} onChange={(event) => setPerson(Number(event.currentTarget.value))}>
            <PersonOptions of={people.value} />
          </select>
        </label>
        <label class="field">
          Where
          <select value={key} onChange={(event) => choose(event.currentTarget.value)}>
            {places.map((place) => (
              <option key={place.key} value={place.key}>
                {place.title}
              </option>
            ))}
          </select>
        </label>
        <div class="button-row">
          <button type="submit" class="button primary">
            Add
          </button>
          <button type="button" class="button" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </Modal>
  );
}
