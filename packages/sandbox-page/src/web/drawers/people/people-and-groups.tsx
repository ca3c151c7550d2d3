import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { AddChannel } from "./add-channel.tsx";
import { AddGroup } from "./add-group.tsx";
import { AddPerson } from "./add-person.tsx";
import { ChannelList, GroupList } from "./chat-lists.tsx";
import { PeopleList } from "./people-list.tsx";
import { Views } from "../views.tsx";

type View = "people" | "groups" | "channels";

const views: readonly { name: View; title: string }[] = [
  { name: "people", title: "People" },
  { name: "groups", title: "Groups" },
  { name: "channels", title: "Channels" },
];

const chosen = signal<View>("people");

const parts = {
  people: () => (
    <>
      <AddPerson />
      <PeopleList />
    </>
  ),
  groups: () => (
    <>
      <AddGroup />
      <GroupList />
    </>
  ),
  channels: () => (
    <>
      <AddChannel />
      <ChannelList />
    </>
  ),
} satisfies Record<View, () => JSX.Element>;

/** Everybody and everywhere in this world, and who may do what where. */
export function PeopleAndGroups(): JSX.Element {
  const Part = parts[chosen.value];
  return (
    <Views
      label="People and groups"
      views={views}
      chosen={chosen.value}
      onChoose={(name) => {
        chosen.value = name;
      }}
    >
      <Part />
    </Views>
  );
}
