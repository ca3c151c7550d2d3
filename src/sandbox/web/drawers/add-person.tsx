import type { JSX } from "preact";
import { keyOf } from "../phone-keys.ts";
import { languages, languageWords } from "./languages.ts";
import { NewForm, textIn } from "./new-form.tsx";

export function AddPerson(): JSX.Element {
  return (
    <NewForm
      title="Add a person"
      verb="Add"
      words="There they are."
      phoneOf={(id) => keyOf({ person: id, chat: id })}
      read={(form) => ({
        do: "add_person",
        name: textIn(form, "name"),
        language: textIn(form, "other") || textIn(form, "language"),
        username: textIn(form, "username") || undefined,
      })}
    >
      <label class="field">
        Name
        <input name="name" required maxLength={64} autocomplete="off" dir="auto" />
      </label>
      <label class="field">
        Username, if they have one
        <input name="username" maxLength={33} autocomplete="off" placeholder="@" />
      </label>
      <label class="field">
        Language of their Telegram
        <select name="language">
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {languageWords(tag)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Another language, by its tag
        <input name="other" maxLength={35} autocomplete="off" placeholder="sw" />
      </label>
    </NewForm>
  );
}
