import { readOn, type HelpLine } from "../../speaking/help-line.ts";

const read = readOn("2026-11-25");

/** Eastern Europe and Central Asia. */
export const helpLinesOfTheEast: readonly HelpLine[] = [
  {
    kind: "emergency",
    countries: ["RU"],
    number: "112",
    sources: [
      read(
        "https://moyaokruga.ru/bur-gaz/Articles.aspx?articleId=255341",
        "moyaokruga.ru",
        "Номер 112 действует на территории всей России и предназначен для использования при вызове экстренных служб.",
      ),
      read(
        "https://kazved.ru/news/v-rossii-nachinaet-rabotat-edinyy-nomer-ekstrennyh-sluzhb-112-4734219",
        "kazved.ru",
        "Единый номер вызова экстренных оперативных служб 112 для приема сообщений о пожарах и других чрезвычайных ситуациях начинает работать на всей территории России с 12 августа.",
      ),
    ],
  },
  {
    kind: "child",
    name: "Детский телефон доверия",
    countries: ["RU"],
    number: "8-800-2000-122",
    sources: [
      read(
        "http://kcsonpach.socpnz.ru/news/539",
        "kcsonpach.socpnz.ru",
        "создан единый общероссийский детский телефон доверия 8-800-2000-122",
        "2022-05-17",
      ),
      read(
        "http://podhod24.ru/news/2020/02/26/8-800-2000-122-eto-detskiy-telefon-doveriya-v-rossii-emu-ispolnyaetsya-10-let.html",
        "podhod24.ru",
        "Подростки, а также их родители, позвонив на номер 8-800-2000-122 со стационарных или мобильных телефонов, могут получить психологическую помощь",
        "2020-02-26",
      ),
    ],
  },
  {
    kind: "crisis",
    name: "Національна психологічна асоціація",
    countries: ["UA"],
    number: "0 800 100 102",
    sources: [
      read(
        "https://berezanska-gromada.gov.ua/news/1738583979",
        "Березанська громада",
        "В МОЗ опублікували перелік безоплатних «гарячих ліній», що діють в Україні. […] 0 800 100 102",
      ),
      read(
        "https://krasnogradrda.gov.ua/2022/08/03/gromadyani-yaki-postrazhdali-vid-vijni-mozhut-otrimati-telefonom-bezoplatnu-psixologichnu-dopomogu",
        "Красноградська районна державна адміністрація",
        "“Гарячу лінію” безоплатної психологічної допомоги 0-800-100-102 запустила 1 червня Національна психологічна асоціація.",
        "2022-08-03",
      ),
    ],
  },
  {
    kind: "child",
    name: "Контакт-центр 111",
    countries: ["KZ"],
    number: "111",
    sources: [
      read(
        "https://apgazeta.kz/2024/03/18/na-strazhe-interesov-semi/",
        "apgazeta.kz",
        "По номеру 111 можно звонить круглосуточно, анонимность и защита личных данных гарантирована.",
        "2024-03-18",
      ),
      read(
        "https://vlast.kz/kz/amp/novosti/57178-edinyj-telefon-doveria-dla-zertv-bytovogo-nasilia-i-bullinga-poavilsa-v-kazahstane.html",
        "vlast.kz",
        "жертвы бытового насилия и буллинга уже с 16 октября смогут круглосуточно обращаться в единый государственный контакт-центр 111",
      ),
    ],
  },
];
