import { actAt } from "./act.ts";
import { findCall, readCall } from "../views/calls-view.ts";
import { addChannel, addGroup, addPerson, addTopic } from "./newcomers.ts";
import { findPlace } from "../phone-place.ts";
import type { Doing, Done } from "../../protocol/protocol.ts";
import { refused, refusedByHand } from "../refused.ts";
import type { Show } from "../show.ts";
import { deleteAccount, setBlocked, setMember, setTopic, setVoice } from "./standing-change.ts";

/** Has something done. Whatever the sandbox's hands refuse comes back in words. */
export async function perform(show: Show, doing: Doing): Promise<Done> {
  try {
    return await performOn(show, doing);
  } catch (error) {
    return refusedByHand(error);
  }
}

async function performOn(show: Show, doing: Doing): Promise<Done> {
  const { sandbox } = show.now();
  switch (doing.do) {
    case "act": {
      const place = findPlace(sandbox.world, doing.phone);
      return place === undefined
        ? refused("There is no such phone any more.")
        : actAt(sandbox, place, doing.act);
    }
    case "set_voice":
      return setVoice(sandbox, doing);
    case "add_person":
      return addPerson(sandbox, doing);
    case "add_group":
      return addGroup(sandbox, doing);
    case "add_channel":
      return addChannel(sandbox, doing);
    case "add_topic":
      return addTopic(sandbox, doing);
    case "set_topic":
      return setTopic(sandbox, doing);
    case "set_member":
      return setMember(sandbox, doing);
    case "set_blocked":
      return setBlocked(sandbox, doing);
    case "delete_account":
      return deleteAccount(sandbox, doing);
    case "situation":
      return show.makeSituation(doing.situation);
    case "find_call":
      return findCall(sandbox, doing.chat, doing.message);
    case "read_call":
      return readCall(sandbox, doing.id);
    case "tour":
      return show.goTour(doing.to);
    case "start_over":
      return show.startOver();
  }
}
