// What can be told from a chat's number. Used by links and origins of subjects, and by links to cards.

/**
 * Bot API ids of channels and supergroups are -(10¹² + the bare id that links to private chats
 * carry); basic groups have small negative ids, people positive ones.
 */
const channelIdBase = 1_000_000_000_000;

/** Takes the id with the -100 of bots as well, with or without the minus: people paste both. */
export function channelOfBareId(id: number): number {
  const bare = Math.abs(id);
  return bare > channelIdBase ? -bare : -(channelIdBase + bare);
}

export function isBasicGroup(chatId: number): boolean {
  return chatId < 0 && -chatId <= channelIdBase;
}

/** Channels and supergroups have a link form for their members; basic groups have none. */
export function displayOfChatId(chatId: number): string {
  const bare = -chatId - channelIdBase;
  return bare > 0 ? `t.me/c/${bare}` : `chat ${chatId}`;
}

/** The link to a message for members of its chat; undefined where messages have none. */
export function linkToMessage(chatId: number, messageId: number): string | undefined {
  return isBasicGroup(chatId) ? undefined : `https://${displayOfChatId(chatId)}/${messageId}`;
}
