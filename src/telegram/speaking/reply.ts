type Said = {
  reply_to_message?:
    { from?: { id: number } | undefined; forum_topic_created?: unknown } | undefined;
};

/**
 * Whether a message answers what somebody said. In a topic, what replies to nothing replies to the
 * message that opened it, which says nothing.
 */
export function isReplyTo({ reply_to_message: reply }: Said, userId: number): boolean {
  return reply?.from?.id === userId && reply.forum_topic_created === undefined;
}
