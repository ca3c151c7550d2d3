import * as fc from "fast-check";

/** A thing on Telegram: what tells it from others, and the forms in which people hand it over. */
export interface Thing {
  readonly identity: string;
  readonly forms: readonly string[];
}

const fronts = ["t.me", "telegram.me", "telegram.dog", "www.t.me"].flatMap((host) => [
  host,
  `https://${host}`,
  `http://${host}`,
  `HTTPS://${host.toUpperCase()}`,
]);
const paths = (...tails: string[]) =>
  tails.flatMap((tail) => fronts.map((front) => `${front}/${tail}`));

const inWebClient = (client: string, address: string) =>
  `https://web.telegram.org/${client}/#?tgaddr=${encodeURIComponent(address)}`;

// Few names and numbers, so that different things are often nearly the same.
export const names = fc.constantFrom(
  "blue_fish",
  "blue_fish1",
  "bluefish",
  "blue_fishbot",
  "s123",
  "c123",
);
export const ids = fc.constantFrom(1, 2, 12, 123, 1234567890, 4567);

const named = names.map((name): Thing => ({
  identity: `name ${name}`,
  forms: [
    ...paths(name, name.toUpperCase(), `@${name}`, `${name}?boost`, `s/${name}`, `${name}?start=1`),
    `@${name}`,
    `${name}.t.me`,
    `https://${name}.t.me/`,
    `tg://resolve?domain=${name}`,
    `tg:resolve?domain=${name.toUpperCase()}`,
    `https://web.telegram.org/k/#@${name}`,
    `https://web.telegram.org/a/#@${name}`,
    `https://webz.telegram.org/#@${name}`,
    `tg://boost?domain=${name}`,
    `t.me%2F${name}`,
    ...paths(`boost/${name}`, `${name}?videochat`, `${name}?startattach=1`),
    ...paths(`${name}/a/1`, `${name}/c/1`, `red_fish?attach=${name}`),
    `t%2Eme/${name}`,
    `tg://resolve?domain=${name}&album=2&ref=x`,
    inWebClient("k", `tg://resolve?domain=${name}`),
  ],
}));

const post = fc.tuple(names, ids, ids).map(([name, id, topic]): Thing => ({
  identity: `message ${name} ${id}`,
  forms: [
    ...paths(`${name}/${id}`, `${name}/${id}?single`, `${name}/${topic}/${id}`, `s/${name}/${id}`),
    `@${name}/${id}`,
    `${name}.t.me/${id}`,
    `${name}.t.me/${topic}/${id}?thread=${topic}`,
    `tg://resolve?domain=${name}&post=${id}&thread=${topic}`,
    `https://web.telegram.org/k/#/im?p=@${name}&post=${id}`,
    inWebClient("a", `tg://resolve?domain=${name}&post=${id}`),
  ],
}));

const privatePost = fc.tuple(ids, ids, ids).map(([chat, id, topic]): Thing => ({
  identity: `private ${chat} ${id}`,
  forms: [
    ...paths(`c/${chat}/${id}`, `c/${chat}/${topic}/${id}`, `c/${chat}/${id}?thread=${topic}`),
    `tg://privatepost?channel=${chat}&post=${id}&single`,
    inWebClient("z", `tg://privatepost?channel=${chat}&post=${id}`),
  ],
}));

const comment = fc.tuple(names, ids, ids).map(([name, id, reply]): Thing => ({
  identity: `comment ${name} ${id} ${reply}`,
  forms: [
    ...paths(`${name}/${id}?comment=${reply}`, `s/${name}/${id}?comment=${reply}`),
    `tg://resolve?domain=${name}&post=${id}&comment=${reply}`,
  ],
}));

const story = fc.tuple(names, ids).map(([name, id]): Thing => ({
  identity: `story ${name} ${id}`,
  forms: [
    ...paths(`${name}/s/${id}`, `@${name}/s/${id}/`, `${name}%2Fs%2F${id}`),
    `${name}.t.me/s/${id}`,
    `tg://resolve?domain=${name}&story=${id}`,
    inWebClient("k", `tg://resolve?domain=${name}&story=${id}`),
  ],
}));
const privateStory = fc.tuple(ids, ids).map(([chatId, id]): Thing => ({
  identity: `private story ${chatId} ${id}`,
  forms: paths(`c/${chatId}/s/${id}`),
}));

const hashes = fc.constantFrom("AbCdEf-GhIjK_mnO", "abCdEf-GhIjK_mnO", "AbCdEf-GhIjK_mn_");
const invite = hashes.map((hash): Thing => ({
  identity: `invite ${hash}`,
  forms: [
    ...paths(`+${hash}`, `joinchat/${hash}`, `%2B${hash}`),
    `tg://join?invite=${hash}`,
    inWebClient("a", `tg://join?invite=${hash}`),
  ],
}));
const folder = hashes.map((slug): Thing => ({
  identity: `folder ${slug}`,
  forms: [
    ...paths(`addlist/${slug}`),
    `tg://addlist?slug=${slug}`,
    inWebClient("k", `tg://addlist?slug=${slug}`),
  ],
}));
const stickers = names.map((name): Thing => ({
  identity: `stickers ${name}`,
  forms: [
    ...paths(`addstickers/${name}`, `addemoji/${name.toUpperCase()}`),
    `tg://addstickers?set=${name}`,
    `tg:addemoji?set=${name.toUpperCase()}`,
    inWebClient("z", `tg://addstickers?set=${name}`),
  ],
}));
const chat = ids.map((id): Thing => ({
  identity: `chat ${id}`,
  forms: [
    ...paths(`c/${id}`, `c/${id}?boost`, `boost?c=${id}`),
    `tg://boost?channel=${id}`,
    ...["a", "k", "z"].map(
      (client) => `https://web.telegram.org/${client}/#-${1_000_000_000_000 + id}`,
    ),
  ],
}));
const kept = fc
  .tuple(fc.constantFrom("nft", "giftcode", "call", "addtheme"), hashes)
  .map(([word, slug]): Thing => ({
    identity: `kept ${word} ${slug}`,
    forms: [...paths(`${word}/${slug}`, `${word}/${slug}/`), `tg://${word}?slug=${slug}`],
  }));
const proxy = ids.map((id): Thing => ({
  identity: `proxy ${id}`,
  forms: [
    ...paths(
      `proxy?server=p${id}.example&port=443&secret=ee`,
      `socks?port=443&server=P${id}.example`,
    ),
    `tg://proxy?server=p${id}.example&port=443`,
  ],
}));
const person = ids.map((id): Thing => ({
  identity: `person ${id}`,
  forms: [
    `tg://user?id=${id}`,
    ...["a", "k", "z"].map((client) => `https://web.telegram.org/${client}/#${id}`),
    `tg://openmessage?user_id=${id}`,
  ],
}));
const website = fc
  .constantFrom("example.com/a", "example.com/a?b=1", "example.org")
  .map((page): Thing => ({
    identity: page,
    forms: [page, `https://${page}`, `HTTP://WWW.${page}`, `https://${page}#part`],
  }));

export const thing = fc.oneof(
  named,
  post,
  privatePost,
  comment,
  story,
  privateStory,
  kept,
  invite,
  folder,
  stickers,
  chat,
  proxy,
  person,
  website,
);
