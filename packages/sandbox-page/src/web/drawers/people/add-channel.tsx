import type { JSX } from "preact";
import { keyOf } from "../../phones/phone-keys.ts";
import { PersonOptions } from "../../controls/person-options.tsx";
import { people } from "../../store.ts";
import { NewForm, textIn } from "./new-form.tsx";

export function AddChannel(): JSX.Element {
  const reader = people.value.find((person) => !person.isBotAdmin && !person.isDeleted);
  return (
    <NewForm
      title="Add a channel"
      words="The channel is here. Everybody can read it, and forward from it."
      openLabel="Open it on a phone"
      phoneOf={(id) => reader && keyOf({ person: reader.id, chat: id })}
      read={(form) => ({
        do: "add_channel",
        title: textIn(form, "title"),
        username: textIn(form, "username"),
        posts: textIn(form, "posts").split(/\n[ \t]*\n/),
        owner: Number(textIn(form, "owner")) || undefined,
      })}
    >
      <label class="field">
        Title
        <input name="title" required maxLength={128} autocomplete="off" dir="auto" />
      </label>
      <label class="field">
        Username
        <input name="username" required maxLength={33} autocomplete="off" placeholder="@" />
      </label>
      <label class="field">
        Owner, who can write in its name in groups
        <select name="owner">
          <option value="">Nobody here</option>
          <PersonOptions of={people.value} />
        </select>
      </label>
      <label class="field">
        Posts, with an empty line between two
        <textarea name="posts" rows={5} dir="auto" />
      </label>
    </NewForm>
  );
}
