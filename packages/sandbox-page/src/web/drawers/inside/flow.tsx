import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import type { InsideDatabase, ShownInside } from "../../../protocol/inside.ts";
import { Icon } from "../../controls/icon.tsx";
import { LiveNumber } from "./live-number.tsx";
import { OutboxBars } from "./outbox-bars.tsx";
import { caseWords, eventWords } from "./inside-words.ts";
import { span } from "../calls/readable.ts";

/** The way from what people write to what they read, and how much there is at each place. */
export function Flow({ inside }: { inside: ShownInside }): JSX.Element {
  const { database } = inside;
  return (
    <div class="flow">
      <Box title="Telegram" words="Keeps what people do until the bot has fetched it.">
        <Count of={inside.pendingUpdates} what="updates to fetch" />
      </Box>
      <Way />
      {database === undefined ? <NoDatabase /> : <OfDatabase database={database} />}
      <Way />
      <Box
        title="Telegram’s answers"
        words="Each call of the bot gets one. A refused call says why."
      >
        <Methods methods={inside.methods} />
      </Box>
    </div>
  );
}

function NoDatabase(): JSX.Element {
  return (
    <Box title="The bot’s database" words="It runs inside the bot, and comes back with it.">
      <p class="quiet">It can’t be read while the bot is down.</p>
    </Box>
  );
}

function OfDatabase({ database }: { database: InsideDatabase }): JSX.Element {
  const { inbox, outbox, cases, audit } = database;
  return (
    <>
      <Box
        title="Inbox"
        words="An update is written down before anything else. So it is done once, even after a crash."
      >
        <Count of={inbox.waiting} what="waiting" />
        <Count of={inbox.done} what="done" />
        <Count of={inbox.dead} what="given up" isBad={inbox.dead > 0} />
        {inbox.waiting > 0 && (
          <p class="quiet">The oldest waits for {span(inbox.oldestWaitingMs)}.</p>
        )}
      </Box>
      <Way />
      <div class="pair">
        <Box title="Cases" words="Reports on the same thing are one case, decided once.">
          <Count of={database.reports} what={database.reports === 1 ? "report" : "reports"} />
          {cases.map(({ status, count }) => (
            <Count key={status} of={count} what={caseWords(status)} />
          ))}
        </Box>
        <Box
          title="Audit"
          words="Who did what. Each seal covers all before it: no event can go unseen."
        >
          <Count of={audit.events} what="events" />
          <Count of={audit.unsealed} what="not sealed yet" />
          <AuditHead head={audit.head} />
        </Box>
      </div>
      {audit.newest.length > 0 && <NewestEvents newest={audit.newest} />}
      <Way />
      <Box
        title="Outbox"
        words="What the bot will say, written down with the decision itself. The urgent goes first."
      >
        <OutboxBars rows={outbox} />
        <Count of={database.unknownOutcomes} what="sends with unknown outcome" />
        <Count of={database.abandoned} what="given up" isBad={database.abandoned > 0} />
      </Box>
    </>
  );
}

interface BoxProps {
  title: string;
  /** What it is for. */
  words: string;
  children: ComponentChildren;
}

function Box({ title, words, children }: BoxProps): JSX.Element {
  const titleId = useId();
  return (
    <section class="box" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <div class="box-facts">{children}</div>
      <p class="box-words">{words}</p>
    </section>
  );
}

function Way(): JSX.Element {
  return (
    <div class="way">
      <Icon name="down" />
    </div>
  );
}

function Count({ of, what, isBad = false }: { of: number; what: string; isBad?: boolean }) {
  return (
    <p class={isBad ? "count bad" : "count"}>
      <LiveNumber of={of} /> <span class="count-what">{what}</span>
    </p>
  );
}

function AuditHead({ head }: { head: string }): JSX.Element {
  if (head === "") return <p class="quiet">No seal yet.</p>;
  return (
    <p class="quiet">
      Newest seal <code>{head.slice(0, 14)}…</code>
    </p>
  );
}

function NewestEvents({ newest }: { newest: InsideDatabase["audit"]["newest"] }): JSX.Element {
  return (
    <details class="newest">
      <summary>Newest audit events</summary>
      <ol>
        {newest.map(({ kind, code }, index) => (
          <li key={`${index} ${kind} ${code}`}>
            {eventWords(kind)} {code !== "" && <code>{code}</code>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Methods({ methods }: { methods: ShownInside["methods"] }): JSX.Element {
  if (methods.length === 0) return <p class="quiet">Nothing was called yet.</p>;
  return (
    <table class="methods">
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col">Calls</th>
          <th scope="col">Refused</th>
        </tr>
      </thead>
      <tbody>
        {methods.slice(0, 8).map(({ method, calls, refused }) => (
          <tr key={method}>
            <th scope="row">
              <code>{method}</code>
            </th>
            <td>
              <LiveNumber of={calls} />
            </td>
            <td class={refused > 0 ? "bad" : ""}>
              <LiveNumber of={refused} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
