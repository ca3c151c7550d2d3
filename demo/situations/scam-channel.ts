import { phoneOf } from "../stage/phones.ts";
import type { Stage } from "../stage/stage.ts";
import { told, type Told } from "./told.ts";

/** Invented: nothing of it exists, and nothing is behind it. */
const posts = [
  "🏮 Welcome to Golden Lantern Offers. Only today, only here.",
  "Send 1 paper coin, get 10 back by midnight. It works, my whole family did it.",
  "Your parcel from Lantern Post is waiting. A small fee of 2 paper coins sets it free.",
  "You were chosen: a new phone for everybody who sends us their birthday and first school.",
  "Work from home, 900 paper coins a day, no skills needed. Write to our manager now.",
  "Last call. The secret list closes in 10 minutes, and after that nobody gets in.",
];

/** A public channel full of scams: it stands in everybody's list of chats. */
export function makeScamChannel({ sandbox, cast }: Stage): Told {
  const channel = sandbox.channel({
    title: "Golden Lantern Offers",
    username: "golden_lantern_offers",
    posts,
  });
  return told(
    "Rita has come across “Golden Lantern Offers”, a channel full of promises. Forward one of its posts to the bot: that alone begins a report.",
    phoneOf(cast.rita, channel),
  );
}
