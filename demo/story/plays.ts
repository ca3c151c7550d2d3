// How each step of the story is played. Named by the story.
import type { Hand } from "../stage/hand.ts";
import type { Hands } from "../stage/hands.ts";

/** Invented and harmless, as is all that is reported here. */
const term = "blue starfish tablets";
const sameTerm = "Blue-Starfish tablets";
const channelLink = "https://t.me/paper_lantern_fair";

const receipt = /Thank you[^]*R-/;

export async function setUpGroups({ nightWatch, seniorTeam, narrator }: Hands): Promise<void> {
  narrator.remarks(
    "Ada runs the bot. Mo and Mia moderate in “Night watch”, Sue is in the “Senior team”.",
  );
  const first = nightWatch.ada;
  await first.does("adds the bot to the group", nightWatch.addsBot);
  await first.writes("/setup");
  await first.sees(/./, "New reports");
  await first.presses("New reports");
  await first.sees(/New reports arrive here/);

  const second = seniorTeam.ada;
  await second.does("adds the bot to the group", seniorTeam.addsBot);
  await second.writes("/setup");
  await second.sees(/./, "Escalated cases");
  await second.presses("Escalated cases");
  await second.sees(/Escalated cases arrive here/);
}

export async function reportChannel({ ivan, nightWatch, narrator }: Hands): Promise<void> {
  narrator.remarks("A pasted link or a forwarded message is enough to start with.");
  await ivan.writes(channelLink);
  await ivan.sees(/paper_lantern_fair/, "Fraud");
  await ivan.presses("Fraud");
  await ivan.sees(/paper_lantern_fair/, "Submit");
  await ivan.presses("Submit");
  await ivan.sees(receipt);
  await nightWatch.mo.sees(/paper_lantern_fair/, "Dismiss");
  narrator.remarks("Moderators see what was reported, never by whom.");
}

export async function reportTerm({
  rita,
  ivan,
  nightWatch,
  narrator,
  lineMs,
}: Hands): Promise<void> {
  narrator.remarks("She did not prepare anything, so the bot asks.");
  await rita.writes("/start");
  await rita.sees(/./, "Search term");
  const meanwhile = narrator.aside();
  const ivanIsAsked = beginAsWell(ivan.toldBy(meanwhile.narrator));
  // It is awaited below; until then a failure must not end the process.
  ivanIsAsked.catch(() => undefined);
  await rita.presses("Search term");
  await rita.sees(/./, "Cancel");
  await rita.writes(term);
  await rita.sees(/blue starfish/, "Telegram search");
  await rita.presses("Telegram search");
  await rita.sees(/blue starfish/, "Drugs");
  await rita.presses("Drugs");
  await rita.sees(/blue starfish/, "Submit");
  await rita.writes("The first result was a price list");
  await rita.sees(/price list/, "Submit");
  await rita.presses("Submit");
  await rita.sees(receipt);
  await nightWatch.mo.sees(/1 report by 1 person/, "Escalate");

  await ivanIsAsked;
  narrator.gap();
  narrator.remarks("Meanwhile Ivan has come across the same words, spelt differently.");
  await meanwhile.read(lineMs);
  await ivan.presses("Drugs");
  await ivan.sees(/Starfish/, "Submit");
  await ivan.presses("Submit");
  await ivan.sees(receipt);
}

/** What Ivan does while one watches Rita, until he is asked what the search term leads to. */
async function beginAsWell(ivan: Hand): Promise<void> {
  await ivan.writes("/report");
  await ivan.presses("Search term");
  await ivan.sees(/./, "Cancel");
  await ivan.writes(sameTerm);
  await ivan.presses("In a channel or group");
  await ivan.sees(/Starfish/, "Drugs");
}

export async function escalate({ nightWatch, narrator }: Hands): Promise<void> {
  const { mia } = nightWatch;
  const card = await mia.finds(/blue starfish/);
  await mia.presses("Escalate", card);
  await mia.sees(/2 reports by 2 people/, "Other category");
  narrator.remarks("Both reports are on one card.");
  await mia.presses("Drugs", card);
  await mia.sees(/Escalated by Mia/);
}

export async function decideTogether({ ivan, nightWatch, narrator }: Hands): Promise<void> {
  narrator.remarks("Mo opens the list of grounds, and then both press one.");
  const { mo, mia } = nightWatch;
  const card = await mo.finds(/paper_lantern_fair/);
  await mo.presses("Dismiss", card);
  await mo.sees(/paper_lantern_fair/, "No violation");
  const presses = [
    { hand: mo, press: mo.pressesNow("No violation", card) },
    { hand: mia, press: mia.pressesNow("Not our scope", card) },
  ];
  const answers = await Promise.all(
    presses.map(async ({ hand, press }) => ({ hand, text: (await press.answer(15_000)).text })),
  );
  const faster = answers.filter(({ text }) => text.startsWith("You dismissed"));
  const slower = answers.filter(({ text }) => text.includes("dismissed this"));
  for (const { hand, text } of [...faster, ...slower]) hand.popsUp(text);
  if (faster.length !== 1 || slower.length !== 1) {
    throw new Error("Expected that one of the two decides, and the other is told who did.");
  }
  await mo.sees(new RegExp(`Dismissed by ${faster[0]?.hand.name}`));
  narrator.remarks("One case, one decision, however many press.");
  await ivan.sees(
    faster[0]?.text.includes("not our scope") === true ? /not something that/ : /no violation/,
  );
}

export async function uphold({ rita, ivan, seniorTeam }: Hands): Promise<void> {
  await seniorTeam.sue.sees(/blue starfish/, "Uphold");
  await seniorTeam.sue.presses("Uphold");
  await seniorTeam.sue.sees(/blue starfish/, "List it");
  await seniorTeam.sue.presses("List it");
  await seniorTeam.sue.sees(/Upheld by Sue/);
  for (const reporter of [rita, ivan]) await reporter.sees(/violation was confirmed/);
}

export async function lookAtStatus(hands: Hands): Promise<void> {
  await hands.rita.writes("/status");
  await hands.rita.sees(/Your reports/);
  nobodyIsNamed(hands);
}

/** No chat of the team names a reporter, and no reporter's chat names one of the team. */
function nobodyIsNamed({ rita, ivan, nightWatch, seniorTeam }: Hands): void {
  const team = [nightWatch.ada, nightWatch.mo, nightWatch.mia, seniorTeam.sue];
  const sides = [
    { chats: [rita, ivan], others: team },
    { chats: [nightWatch.mo, seniorTeam.sue], others: [rita, ivan] },
  ];
  for (const { chats, others } of sides) {
    const text = chats.flatMap((chat) => chat.hasHeard().map((message) => message.text));
    const named = others.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text.join("\n")));
    if (named.length > 0) {
      const names = named.map(({ name }) => name).join(" and ");
      throw new Error(`Expected that nobody is named to the other side; ${names} was.`);
    }
  }
}
