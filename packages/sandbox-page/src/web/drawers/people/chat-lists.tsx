// The lists of groups and channels. Shown in the drawer of people and groups.
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { ShownChat } from "../../../protocol/protocol.ts";
import { keyOf } from "../../phones/phone-keys.ts";
import { chats, people } from "../../store.ts";
import { Members } from "./members.tsx";
import { OpenOnPhone } from "./open-on-phone.tsx";
import { Topics } from "./topics.tsx";

export function GroupList(): JSX.Element {
  const groups = chats.value.filter((chat) => chat.kind !== "channel");
  if (groups.length === 0) return <p class="quiet">There is no group yet.</p>;
  return (
    <>
      {groups.map((group) => (
        <GroupCard key={group.id} group={group} />
      ))}
    </>
  );
}

const kinds = {
  group: "Group",
  supergroup: "Supergroup",
  channel: "Channel",
} satisfies Record<ShownChat["kind"], string>;

function GroupCard({ group }: { group: ShownChat }): JSX.Element {
  const titleId = useId();
  const { title, kind, forum } = group;
  return (
    <article class="card" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <bdi>{title}</bdi>
        <span class="mark">{forum ? "Forum" : kinds[kind]}</span>
      </h3>
      <Members chat={group} />
      {forum && <Topics chat={group} />}
    </article>
  );
}

export function ChannelList(): JSX.Element {
  const channels = chats.value.filter((chat) => chat.kind === "channel");
  if (channels.length === 0) {
    return <p class="quiet">There is no channel yet.</p>;
  }
  return (
    <>
      {channels.map((channel) => (
        <ChannelCard key={channel.id} channel={channel} />
      ))}
    </>
  );
}

function ChannelCard({ channel }: { channel: ShownChat }): JSX.Element {
  const titleId = useId();
  const { id, title, username } = channel;
  const readers = people.value.filter((person) => !person.isDeleted).slice(0, 8);
  return (
    <article class="card" aria-labelledby={titleId}>
      <h3 id={titleId}>
        <bdi>{title}</bdi>
      </h3>
      {username !== undefined && <p class="quiet">@{username}, public</p>}
      <p>Open it on the phone of</p>
      <div class="button-row">
        {readers.map((reader) => (
          <OpenOnPhone
            key={reader.id}
            phone={keyOf({ person: reader.id, chat: id })}
            label={reader.name}
          />
        ))}
      </div>
    </article>
  );
}
