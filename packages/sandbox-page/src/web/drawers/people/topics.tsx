import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ShownChat } from "../../../protocol/protocol.ts";
import { keyOf } from "../../phones/phone-keys.ts";
import { Answer } from "../answer.tsx";
import { OpenOnPhone } from "./open-on-phone.tsx";
import { useDoing } from "../use-doing.ts";

type Ask = ReturnType<typeof useDoing>["ask"];

/** The topics of a forum. */
export function Topics({ chat }: { chat: ShownChat }): JSX.Element {
  const { done, ask } = useDoing();
  return (
    <>
      <h4>Topics</h4>
      <ul class="members" aria-label={`Topics of ${chat.title}`}>
        {chat.topics.map((topic) => (
          <TopicLine key={topic.id} chat={chat} topic={topic} ask={ask} />
        ))}
      </ul>
      <AddTopic chat={chat} ask={ask} />
      <Answer done={done} />
    </>
  );
}

interface TopicLineProps {
  chat: ShownChat;
  topic: ShownChat["topics"][number];
  ask: Ask;
}

function TopicLine({ chat, topic, ask }: TopicLineProps): JSX.Element {
  const { id, name, isClosed } = topic;
  const reader = chat.members[0];
  return (
    <li>
      <span class="member-name">
        {reader === undefined ? (
          <bdi>{name}</bdi>
        ) : (
          <OpenOnPhone
            phone={keyOf({ person: reader.id, chat: chat.id, topic: id })}
            label={name}
            hint={`open it on ${reader.name}’s phone`}
          />
        )}
        {isClosed && <span class="mark">closed</span>}
      </span>
      <button
        type="button"
        class="button"
        onClick={() => void ask({ do: "set_topic", chat: chat.id, topic: id, isClosed: !isClosed })}
      >
        {isClosed ? "Reopen" : "Close"}
        <span class="for-readers"> {name}</span>
      </button>
    </li>
  );
}

function AddTopic({ chat, ask }: { chat: ShownChat; ask: Ask }): JSX.Element {
  const [name, setName] = useState("");
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const outcome = await ask({ do: "add_topic", chat: chat.id, name });
    if (outcome?.kind === "made") setName("");
  };
  return (
    <form class="add-line" onSubmit={(event) => void add(event)}>
      <input
        aria-label={`Name of a new topic in ${chat.title}`}
        placeholder="A new topic"
        required
        maxLength={128}
        dir="auto"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        Add<span class="for-readers"> the topic</span>
      </button>
    </form>
  );
}
