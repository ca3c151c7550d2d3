import { expect, it } from "vitest";
import { taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

async function reports(languageCode: string, term: string, note: string, labels: string[]) {
  const person = scene.sandbox.person({ firstName: "Rita", languageCode });
  person.sends("/report");
  const [way = "", place = "", category = "", submit = ""] = labels;
  await taps(person, way);
  await person.seesText("1");
  person.sends(term);
  await taps(person, place);
  await taps(person, category);
  await person.seesText(/Check and submit|Проверьте и отправьте/);
  person.sends(note);
  await person.until((all) => all.some((each) => read(each).includes(`: ${note}`)));
  await taps(person, submit);
  await person.seesText(/R-\w{8}/);
}

/** As a person reads it: without the isolates. */
const read = ({ text }: { text: string }): string => text.replaceAll(/[\u2066-\u2069]/g, "");

const inEnglish = ["Search term", "In a bot", "Drugs", "Submit"];
const inRussian = ["Поисковый запрос", "В боте", "Наркотики", "Отправить"];

it("an admin gives a queue its language: open cards, answers and all that follows are in it", async () => {
  const { admin, mo, review } = scene;
  await reports("en", "blue starfish", "price list in the first result", inEnglish);
  const before = await review.seesText(/blue starfish/);
  expect(read(before)).toMatch(/Drugs[^]*💬 price list/);
  const asked = admin.in(review).sends("/language");
  await review.seesText(/In which language should the bot write here/, { after: asked });
  await admin.in(review).pressesSoon("Русский");
  await review.seesText(/Теперь бот пишет сюда по-русски/);
  const card = await review.seesText(/Наркотики[^]*1 жалоба от 1 человека/);
  expect(card.message_id).toBe(before.message_id);
  expect(read(card)).toContain("💬 (английский) price list");
  await mo.in(review).presses("Отклонить", { message: card }).answer();
  await mo.in(review).pressesSoon("Нет нарушения");
  await review.seesText(/Отклонено: Mo/);
  const late = mo.in(review).pressesData(card, "c:AAAAAAAAAAAAAAAAAAAAAA:1:escalate:drugs");
  expect((await late.answer()).text).toBe("Эта кнопка больше не работает.");
  const [event] =
    await records.sql`select actor, facts from audit_events where kind = 'queue_language_set'`;
  expect(event).toMatchObject({ facts: { tier: "review", language: "ru" } });
});

it("a note in the queue's own language stands without a word about that", async () => {
  const { review } = scene;
  await reports("ru", "синие звёзды", "прайс в первом результате", inRussian);
  const card = await review.seesText(/синие звёзды/);
  expect(read(card)).toContain("💬 прайс в первом результате");
});

it("whoever is no admin can't choose, and the queue stays as it is", async () => {
  const { admin, mia, escalation, review } = scene;
  const asked = mia.in(review).sends("/language");
  await review.seesText(/может только администратор бота/, { after: asked });
  admin.in(escalation).sends("/language");
  const question = await escalation.seesText(/In which language/);
  const press = scene.sue.in(escalation).presses("Español", { message: question });
  expect(await press.answer()).toMatchObject({
    alert: true,
    text: "Only an admin of this bot can choose here.",
  });
  const [queue] = await records.sql`select language from queues where tier = 'escalation'`;
  expect(queue).toMatchObject({ language: "en" });
});

it("a group that is not set up is answered in the language of whoever asks", async () => {
  const { admin, sandbox } = scene;
  const amal = sandbox.person({ firstName: "Amal", languageCode: "ar" });
  const group = sandbox.group({ title: "Other", owner: admin, members: [amal] });
  group.addsBot(admin);
  await group.seesText(/Thank you for adding/);
  amal.in(group).sends("/setup");
  await group.seesText(/لا يستطيع إعدادها إلا مدير لهذا البوت/);
  admin.in(group).sends("/language");
  await group.seesText(/No cases arrive in this group/);
});
