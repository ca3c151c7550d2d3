// What is said about what leaves the system, or is held for whoever asks from outside. Part of delivery.ts.
import { feedMessages } from "./feed/subscriber.ts";
import { legalMessages } from "./legal/legal-page.ts";
import { holdMessages } from "./privacy/hold.ts";
import { cyberTipMessages } from "./referrals/cybertip.ts";
import { restrictionMessages } from "./referrals/restriction.ts";
import { revealMessages } from "./privacy/reveal.ts";
import { reportMessages } from "./transparency/draft.ts";

export const outwardMessages = [
  ...holdMessages,
  ...legalMessages,
  ...reportMessages,
  ...revealMessages,
  ...feedMessages,
  ...restrictionMessages,
  ...cyberTipMessages,
] as const;
