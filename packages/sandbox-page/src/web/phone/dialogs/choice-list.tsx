// A list in which one chooses. Used by the dialogs that choose chats or people.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Avatar } from "../avatar.tsx";
import { search } from "../names.ts";

/** One line of a list in which one chooses. */
export interface Row {
  key: string;
  /** Gives the colour. */
  id: number;
  title: string;
  detail: string;
  /** At the end of the line: a time, or what somebody is. */
  aside?: string | undefined;
  isCurrent?: boolean | undefined;
}

interface ChoiceListProps {
  rows: readonly Row[];
  /** What stands there when there are none. */
  none: string;
  onChoose: (row: Row) => void;
}

/** What has the focus first in a dialog of nothing but choices. */
export const firstChoice = ".phone-search, .phone-row";

const searchableFrom = 8;

export function ChoiceList({ rows, none, onChoose }: ChoiceListProps): JSX.Element {
  const [query, setQuery] = useState("");
  const found = search(
    rows.map((row) => ({ name: row.title, username: row.detail, row })),
    query,
  );
  return (
    <>
      {rows.length >= searchableFrom && (
        <input
          type="search"
          class="phone-search"
          aria-label="Search"
          placeholder="Search"
          value={query}
          dir="auto"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && (
        <p class="phone-sheet-note">{rows.length === 0 ? none : "Nothing is called that."}</p>
      )}
      <ul>
        {found.map(({ row }) => (
          <li key={row.key}>
            <button
              type="button"
              class="phone-row"
              aria-current={row.isCurrent === true ? "true" : undefined}
              onClick={() => onChoose(row)}
            >
              <RowWords row={row} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function RowWords({ row }: { row: Row }): JSX.Element {
  return (
    <>
      <Avatar id={row.id} name={row.title} />
      <span class="phone-row-words">
        <span class="phone-row-title one-line" dir="auto">
          {row.title}
        </span>
        {row.detail !== "" && (
          <span class="phone-row-detail one-line" dir="auto">
            {row.detail}
          </span>
        )}
      </span>
      {row.aside !== undefined && <span class="phone-row-aside">{row.aside}</span>}
    </>
  );
}
