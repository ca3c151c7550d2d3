import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { ShownPerson } from "../../../protocol/protocol.ts";
import { languageWords } from "../../languages.ts";
import { search } from "../../phone/names.ts";
import { keyOf } from "../../phones/phone-keys.ts";
import { Question } from "../../controls/question.tsx";
import { people } from "../../store.ts";
import { Answer } from "../answer.tsx";
import { OpenOnPhone } from "./open-on-phone.tsx";
import { useDoing } from "../use-doing.ts";

/** More than these are looked for by name. */
const mostShown = 30;

/** Newcomers first, as they are what somebody who added them looks for. */
export function PeopleList(): JSX.Element {
  const [sought, setSought] = useState("");
  const all = people.value.toReversed();
  const found = search(all, sought);
  return (
    <>
      {all.length > mostShown && (
        <label class="field">
          Find among {all.length} people
          <input
            type="search"
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </label>
      )}
      <ul class="people">
        {found.slice(0, mostShown).map((person) => (
          <li key={person.id}>
            <PersonCard person={person} />
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p class="quiet">And {found.length - mostShown} more.</p>}
      {found.length === 0 && <p class="quiet">Nobody is called that.</p>}
    </>
  );
}

function PersonCard({ person }: { person: ShownPerson }): JSX.Element {
  const { id, name, isBotAdmin, blockedBot, isDeleted } = person;
  const { done, ask } = useDoing();
  const [isLeaving, setLeaving] = useState(false);
  const titleId = useId();
  return (
    <article class="card" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <bdi>{name}</bdi>
        {isBotAdmin && <span class="mark">admin of the bot</span>}
        {blockedBot && <span class="mark bad">blocked the bot</span>}
        {isDeleted && <span class="mark bad">account deleted</span>}
      </h3>
      <p class="quiet">
        {person.username !== undefined && `@${person.username} · `}
        <bdi>{languageWords(person.language)}</bdi>
      </p>
      <div class="button-row">
        <OpenOnPhone phone={keyOf({ person: id, chat: id })} label="Open a phone" hint={name} />
        {!isDeleted && (
          <>
            <button
              type="button"
              class="link-button"
              onClick={() => void ask({ do: "set_blocked", person: id, isBlocked: !blockedBot })}
            >
              {blockedBot ? "Unblock the bot" : "Block the bot"}
              <span class="for-readers"> for {name}</span>
            </button>
            <button type="button" class="link-button danger" onClick={() => setLeaving(true)}>
              Delete the account
              <span class="for-readers"> of {name}</span>
            </button>
          </>
        )}
      </div>
      {isLeaving && (
        <Question
          title={`Delete ${name}’s account?`}
          words="They can’t come back. What they wrote stays, and the bot can’t write to them any more."
          verb="Delete it"
          onAgree={() => void ask({ do: "delete_account", person: id })}
          onClose={() => setLeaving(false)}
        />
      )}
      <Answer done={done} />
    </article>
  );
}
