/** What comes within so long is polled, looked for and settled together, in milliseconds. */
export const gatherMs = 10;
