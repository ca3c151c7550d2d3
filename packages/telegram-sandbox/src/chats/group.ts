// A group and what its people do to it. Made through the sandbox.
import { chatObject, type GroupChat, type Topic } from "./chats.ts";
import { deleteTopic, openTopic, setTopicState } from "./forum.ts";
import { Look, type Wait } from "../people/look.ts";
import { changeStanding } from "./membership.ts";
import { isInside, usualRights, type Rights, type Standing } from "./members.ts";
import { Counter, MessageBook } from "../messages/message-book.ts";
import { Person } from "../people/person.ts";
import type { ShownMessage } from "../messages/shown.ts";
import type { Chat, Content, User } from "../wire.ts";
import type { World } from "../world.ts";

export interface GroupFacts {
  title?: string;
  /** Default "supergroup". */
  kind?: "group" | "supergroup";
  forum?: boolean;
  /** Makes it a public group. */
  username?: string;
  /** The channel whose comments it holds. */
  linkedChatId?: number;
  hasVisibleHistory?: boolean;
  /** Default: somebody made up. */
  owner?: Person;
  members?: readonly Person[];
  id?: number;
}

/** A group or supergroup, and what its people do to it. */
export class Group {
  readonly owner: Person;
  readonly #world: World;
  #record: GroupChat;

  constructor(world: World, facts: GroupFacts) {
    const kind = facts.kind ?? "supergroup";
    this.#world = world;
    this.owner = facts.owner ?? new Person(world, { firstName: "Owner" });
    this.#record = world.directory.addChat<GroupChat>({
      kind,
      id: facts.id ?? world.directory.nextGroupId(kind),
      title: facts.title ?? "Group",
      username: facts.username,
      forum: facts.forum ?? false,
      linkedChatId: facts.linkedChatId,
      hasVisibleHistory: facts.hasVisibleHistory ?? false,
      members: new Map<number, Standing>([[this.owner.id, { kind: "creator", anonymous: false }]]),
      voices: new Map(),
      audience: "stale",
      topics: new Map(),
      migratedTo: "stays",
      book: new MessageBook(kind === "group" ? world.sharedCounter : new Counter()),
      keyboard: "none",
    });
    for (const member of facts.members ?? []) {
      if (member !== this.owner) this.#record.members.set(member.id, { kind: "member" });
    }
  }

  /** Changes when the group is upgraded. */
  get id(): number {
    return this.#record.id;
  }

  get chat(): Chat {
    return chatObject(this.#record);
  }

  get title(): string {
    return this.#record.title;
  }

  readonly record = (): GroupChat => this.#record;

  sees(where: { thread?: number } = {}): ShownMessage[] {
    return new Look(this.record, where.thread).sees();
  }

  /** The newest message of the bot with these words, as soon as there is one. See `Look`. */
  seesText(pattern: string | RegExp, wait: Wait & { thread?: number } = {}): Promise<ShownMessage> {
    return new Look(this.record, wait.thread).seesText(pattern, wait);
  }

  until(
    predicate: (messages: ShownMessage[]) => boolean,
    wait: Wait = {},
  ): Promise<ShownMessage[]> {
    return new Look(this.record).until(predicate, wait);
  }

  addsBot(by: Person = this.owner, how: { asAdmin?: boolean | Partial<Rights> } = {}): void {
    this.#let(by, this.#world.bot, standingFor(how.asAdmin ?? false));
    this.#service(by.user, { new_chat_members: [this.#world.bot] });
  }

  /** The bot can't come back by itself; it is 'kicked'. */
  removesBot(by: Person = this.owner): void {
    this.#let(by, this.#world.bot, { kind: "kicked" });
    this.#service(by.user, { left_chat_member: this.#world.bot });
  }

  promotesBot(by: Person = this.owner, rights: Partial<Rights> = {}): void {
    this.#let(by, this.#world.bot, standingFor(rights));
  }

  demotesBot(by: Person = this.owner): void {
    this.#let(by, this.#world.bot, { kind: "member" });
  }

  /** The bot stays and may not write. */
  restrictsBot(by: Person = this.owner): void {
    this.#let(by, this.#world.bot, { kind: "restricted", isMember: true });
  }

  adds(person: Person, how: { admin?: boolean | Partial<Rights>; by?: Person } = {}): void {
    const by = how.by ?? this.owner;
    this.#let(by, person.user, standingFor(how.admin ?? false));
    this.#service(by.user, { new_chat_members: [person.user] });
  }

  /** @param how who did it, by default the owner; the person themselves: they left */
  removes(person: Person, how: { by?: Person } = {}): void {
    const by = how.by ?? this.owner;
    this.#let(by, person.user, { kind: by === person ? "left" : "kicked" });
    this.#service(by.user, { left_chat_member: person.user });
  }

  promotes(person: Person, rights: Partial<Rights> = {}): void {
    this.#let(this.owner, person.user, standingFor(rights));
  }

  demotes(person: Person): void {
    this.#let(this.owner, person.user, { kind: "member" });
  }

  /** The person stays and may not write. */
  restricts(person: Person): void {
    this.#let(this.owner, person.user, { kind: "restricted", isMember: true });
  }

  /** An admin writes in the group's own name from now on, or no more. */
  hides(admin: Person, isHidden: boolean): void {
    const standing = this.#record.members.get(admin.id);
    const { user } = admin;
    if (standing?.kind === "creator") {
      this.#let(this.owner, user, { ...standing, anonymous: isHidden });
    } else if (standing?.kind === "administrator") {
      const rights = { ...standing.rights, is_anonymous: isHidden };
      this.#let(this.owner, user, { kind: "administrator", rights });
    } else {
      throw new Error(`sandbox: ${user.first_name} is no admin of "${this.title}"`);
    }
  }

  /** Somebody comes in by a link: one that asks nobody, or one with which an admin let them in. */
  joinsByLink(person: Person, how: { approved?: boolean } = {}): void {
    const link = { approved: how.approved ?? false };
    changeStanding(this.#world, this.#record, person.user, person.user, { kind: "member" }, link);
    this.#service(person.user, { new_chat_members: [person.user] });
  }

  /** It becomes a public group, or a private one again. */
  isCalled(username: string | undefined): void {
    this.#record.username = username;
    if (username !== undefined) this.#world.directory.rename(this.id, username);
  }

  /** It holds the comments of a channel from now on, or no more. */
  isLinkedTo(channelId: number | undefined): void {
    this.#record.linkedChatId = channelId;
  }

  renames(title: string): void {
    this.#record.title = title;
  }

  topic(name: string, by: Person = this.owner): Topic {
    if (!this.#record.forum) throw new Error(`sandbox: "${this.title}" has no topics`);
    return openTopic(this.#world, this.#record, by.user, name, 7_322_096);
  }

  /** A bot with can_manage_topics can still write into a closed topic; others can't. */
  closesTopic(topic: Topic, by: Person = this.owner): void {
    setTopicState(this.#world, this.#record, by.user, topic, "closed");
  }

  reopensTopic(topic: Topic, by: Person = this.owner): void {
    setTopicState(this.#world, this.#record, by.user, topic, "open");
  }

  deletesTopic(topic: Topic): void {
    deleteTopic(this.#record, topic);
  }

  /** A basic group becomes a supergroup: with a new id, and without its former messages. */
  upgrades(): void {
    const old = this.#record;
    if (old.kind !== "group") throw new Error(`sandbox: "${old.title}" is a supergroup already`);
    this.#record = this.#world.directory.addChat<GroupChat>({
      ...old,
      kind: "supergroup",
      id: this.#world.directory.nextGroupId("supergroup"),
      members: new Map(old.members),
      book: new MessageBook(new Counter()),
    });
    const by = { from: this.owner.user };
    const leaving = this.#world.post(old, { ...by, migrate_to_chat_id: this.id });
    this.#world.tell(old, leaving, "message");
    old.migratedTo = this.id;
    const arriving = this.#world.post(this.#record, { ...by, migrate_from_chat_id: old.id });
    this.#world.tell(this.#record, arriving, "message");
  }

  #let(by: Person, user: User, next: Standing): void {
    if (!isInside(this.#record.members.get(by.id))) {
      throw new Error(`sandbox: ${by.user.first_name} is not in "${this.title}"`);
    }
    changeStanding(this.#world, this.#record, user, by.user, next);
  }

  #service(from: User, content: Content): void {
    const message = this.#world.post(this.#record, { from, ...content });
    this.#world.tell(this.#record, message, "message");
  }
}

function standingFor(admin: boolean | Partial<Rights>): Standing {
  if (admin === false) return { kind: "member" };
  const rights = admin === true ? usualRights : { ...usualRights, ...admin };
  return { kind: "administrator", rights };
}
