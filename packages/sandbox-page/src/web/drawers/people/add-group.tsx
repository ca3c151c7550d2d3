import type { JSX } from "preact";
import { keyOf } from "../../phones/phone-keys.ts";
import { people } from "../../store.ts";
import { NewForm, textIn } from "./new-form.tsx";
import { PersonOptions } from "../../controls/person-options.tsx";

export function AddGroup(): JSX.Element {
  let owner = 0;
  return (
    <NewForm
      title="Add a group"
      words="The group is here. The bot isn’t in it yet; add it below."
      openLabel="Open it on its owner’s phone"
      phoneOf={(id) => keyOf({ person: owner, chat: id })}
      read={(form) => {
        owner = Number(textIn(form, "owner"));
        return {
          do: "add_group",
          title: textIn(form, "title"),
          owner,
          forum: form.has("forum"),
          members: form
            .getAll("members")
            .map(Number)
            .filter((id) => id !== owner),
        };
      }}
    >
      <label class="field">
        Title
        <input name="title" required maxLength={128} autocomplete="off" dir="auto" />
      </label>
      <label class="field">
        Owner
        <select name="owner">
          <PersonOptions of={people.value} />
        </select>
      </label>
      <fieldset class="ticks">
        <legend>Members beside the owner</legend>
        {people.value
          .filter((person) => !person.isDeleted)
          .map(({ id, name }) => (
            <label key={id} class="tick">
              <input type="checkbox" name="members" value={id} />
              <bdi>{name}</bdi>
            </label>
          ))}
      </fieldset>
      <label class="tick">
        <input type="checkbox" name="forum" />
        With topics
      </label>
    </NewForm>
  );
}
