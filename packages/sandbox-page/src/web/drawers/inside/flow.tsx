import { Fragment, type ComponentChildren, type JSX } from "preact";
import { useId } from "preact/hooks";
import type { InsidePlace, InsideStep, ShownInside } from "../../../protocol/inside.ts";
import { Icon } from "../../controls/icon.tsx";
import { LiveNumber } from "./live-number.tsx";
import { OutboxBars } from "./outbox-bars.tsx";

/** The way from what people write to what they read, and how much there is at each place. */
export function Flow({ inside }: { inside: ShownInside }): JSX.Element {
  const { database } = inside;
  return (
    <div class="flow">
      <Box title="Telegram" words="Keeps what people do until the bot has fetched it.">
        <Count of={inside.pendingUpdates} what="updates to fetch" />
      </Box>
      <Way />
      {database === undefined ? (
        <NoDatabase />
      ) : (
        database.map((step, index) => (
          <Fragment key={step.places[0]?.title}>
            {index > 0 && <Way />}
            <Step step={step} />
          </Fragment>
        ))
      )}
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

function Step({ step }: { step: InsideStep }): JSX.Element {
  const places = step.places.map((place) => <Place key={place.title} place={place} />);
  return (
    <>
      {places.length > 1 ? <div class="pair">{places}</div> : places}
      {step.newest !== undefined && step.newest.events.length > 0 && (
        <NewestEvents newest={step.newest} />
      )}
    </>
  );
}

function Place({ place }: { place: InsidePlace }): JSX.Element {
  const { title, words, counts, notes, priorities } = place;
  return (
    <Box title={title} words={words}>
      {priorities !== undefined && <OutboxBars rows={priorities} />}
      {counts.map((count) => (
        <Count key={count.what} {...count} />
      ))}
      {notes.map((note) => (
        <p key={note.words} class="quiet">
          {note.words} {note.code !== undefined && <code>{note.code}</code>}
        </p>
      ))}
    </Box>
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

function NewestEvents({ newest }: { newest: NonNullable<InsideStep["newest"]> }): JSX.Element {
  return (
    <details class="newest">
      <summary>{newest.title}</summary>
      <ol>
        {newest.events.map(({ words, code }, index) => (
          <li key={`${index} ${words} ${code}`}>
            {words} {code !== "" && <code>{code}</code>}
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
