import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Doing, ShownChat, ShownStanding } from "../../../protocol/protocol.ts";
import { keyOf } from "../../phones/phone-keys.ts";
import { people, stage } from "../../store.ts";
import { Answer } from "../answer.tsx";
import { PersonOptions } from "../../controls/person-options.tsx";
import { OpenOnPhone } from "./open-on-phone.tsx";
import { useDoing } from "../use-doing.ts";

type Wanted = Extract<Doing, { do: "set_member" }>["to"];
type Change = (member: number, to: Wanted) => Promise<void>;

/** Who is inside a group and as what, the bot among them. */
export function Members({ chat }: { chat: ShownChat }): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const { done, ask } = useDoing();
  const change: Change = async (member, to) => {
    await ask({ do: "set_member", chat: chat.id, member, to });
    // The line goes, and the focus with it.
    if (to === "outside") list.current?.focus();
  };
  const bot = stage.value?.bot;
  return (
    <>
      <ul ref={list} class="members" aria-label={`Members of ${chat.title}`} tabIndex={-1}>
        {bot !== undefined && (
          <li>
            <span class="member-name">
              <bdi>{bot.name || "The bot"}</bdi> <span class="mark">bot</span>
            </span>
            <Standing id={bot.id} name="the bot" now={chat.bot} chat={chat} change={change} />
          </li>
        )}
        {chat.members.map(({ id, name, standing }) => (
          <li key={id}>
            <span class="member-name">
              <OpenOnPhone
                phone={keyOf({ person: id, chat: chat.id })}
                label={name}
                hint="open this group on their phone"
              />
            </span>
            <Standing id={id} name={name} now={standing} chat={chat} change={change} />
          </li>
        ))}
      </ul>
      <AddMember chat={chat} change={change} />
      <Answer done={done} />
    </>
  );
}

const standings = {
  administrator: "Administrator",
  member: "Member",
  restricted: "May only read",
  outside: "Not inside",
} satisfies Record<Wanted, string>;
const choices: readonly Wanted[] = ["administrator", "member", "restricted", "outside"];

interface StandingProps {
  id: number;
  name: string;
  now: ShownStanding | "outside";
  chat: ShownChat;
  change: Change;
}

/** Changed by a button, as the arrow keys would otherwise take somebody through all of them. */
function Standing({ id, name, now, chat, change }: StandingProps): JSX.Element {
  const [wanted, want] = useState<Wanted>();
  if (now === "creator") return <span class="quiet">Owner</span>;
  const offered = choices.filter((to) => to !== "restricted" || chat.kind === "supergroup");
  const shown = wanted ?? now;
  return (
    <span class="standing">
      <select
        aria-label={`${name} in ${chat.title}`}
        value={shown}
        onChange={(event) => {
          const { value } = event.currentTarget;
          want(offered.find((to) => to === value));
        }}
      >
        {offered.map((to) => (
          <option key={to} value={to}>
            {standings[to]}
          </option>
        ))}
      </select>
      {shown !== now && (
        <button
          type="button"
          class="button"
          onClick={() => void change(id, shown).then(() => want(undefined))}
        >
          Change
        </button>
      )}
    </span>
  );
}

function AddMember({ chat, change }: { chat: ShownChat; change: Change }): JSX.Element | null {
  const outside = people.value.filter(({ id }) => !chat.members.some((member) => member.id === id));
  const [chosen, choose] = useState(0);
  const person = outside.find(({ id }) => id === chosen) ?? outside[0];
  if (person === undefined) return null;
  return (
    <div class="add-line">
      <select
        aria-label={`Who comes into ${chat.title}`}
        value={person.id}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        <PersonOptions of={outside} />
      </select>
      <button type="button" class="button" onClick={() => void change(person.id, "member")}>
        Add<span class="for-readers"> to {chat.title}</span>
      </button>
    </div>
  );
}
