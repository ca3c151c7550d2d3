// Finds out what stands between us and PostgreSQL. Asked by the start, before anything is held.
import { connectSession, type Client } from "../connect.ts";
import { Watch } from "../watch.ts";

/** A pooler whose server is away says nothing, in milliseconds. */
const answerMs = 10_000;

const processOf = async (session: Pick<Client, "unsafe">) => {
  const [row] = await session.unsafe("select pg_backend_pid() as pid");
  return Number(row?.["pid"]);
};

/**
 * Whether sessions are lent out for one transaction each: then what one session holds, such as a lock, is
 * another's a moment later. Two sessions tell: while one is within a transaction, the other one finds
 * itself elsewhere, or the first one found itself where the other one was.
 */
export async function lendsSessions(url: string): Promise<boolean> {
  // Once may be a connection that was lost and made anew.
  return (await looksLent(url)) && looksLent(url);
}

async function looksLent(url: string): Promise<boolean> {
  const open = () => connectSession(url, "searchlight start", () => undefined);
  const [one, other] = [open(), open()];
  const watch = new Watch(answerMs, () => {
    for (const session of [one, other]) void session.end({ timeout: 0 });
  });
  const answered = watch.begin();
  try {
    return await watch.through(compare(one, other));
  } finally {
    answered();
    await Promise.all([one.end({ timeout: 1 }), other.end({ timeout: 1 })]);
  }
}

async function compare(one: Client, other: Client): Promise<boolean> {
  // Both are there before: most poolers give what came back last to whoever asks next.
  await processOf(other);
  const before = await processOf(one);
  return other.begin(async (within) => {
    const [theirs, after] = [await processOf(within), await processOf(one)];
    return theirs === before || after !== before;
  });
}
