import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { languages, languageWords } from "../../languages.ts";
import { keyOf } from "../../phones/phone-keys.ts";
import { NewForm, textIn } from "./new-form.tsx";

export function AddPerson(): JSX.Element {
  return (
    <NewForm
      title="Add a person"
      words="They are here now."
      openLabel="Open their phone"
      phoneOf={(id) => keyOf({ person: id, chat: id })}
      read={(form) => ({
        do: "add_person",
        name: textIn(form, "name"),
        language: textIn(form, "language"),
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
      <LanguageField />
    </NewForm>
  );
}

const another = "another";

function LanguageField(): JSX.Element {
  const [chosen, choose] = useState("en");
  const isAnother = chosen === another;
  return (
    <>
      <label class="field">
        Language of their Telegram
        <select
          name={isAnother ? undefined : "language"}
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {languageWords(tag)}
            </option>
          ))}
          <option value={another}>Another …</option>
        </select>
      </label>
      {isAnother && (
        <label class="field">
          Its tag
          <input name="language" required maxLength={35} autocomplete="off" placeholder="sw" />
        </label>
      )}
    </>
  );
}
