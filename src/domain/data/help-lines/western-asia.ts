import { readOn, type HelpLine } from "../../speaking/help-line.ts";

const read = readOn("2026-11-25");

export const helpLinesOfWesternAsia: readonly HelpLine[] = [
  {
    kind: "child",
    name: "اورژانس اجتماعی",
    countries: ["IR"],
    number: "123",
    sources: [
      read(
        "https://www.ilna.ir/%D8%A8%D8%AE%D8%B4-%D8%A7%D8%AC%D8%AA%D9%85%D8%A7%D8%B9%DB%8C-5/1712119-%D8%A7%D8%B7%D9%84%D8%A7%D8%B9%D8%A7%D8%AA-%D8%AA%D9%85%D8%A7%D8%B3-%DA%AF%DB%8C%D8%B1%D9%86%D8%AF%D9%87-%D8%A8%D8%A7%D8%A8%D8%AA-%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4-%D8%AE%D8%B4%D9%88%D9%86%D8%AA-%D8%A8%D9%87-%D9%85%D8%AD%D8%B1%D9%85%D8%A7%D9%86%D9%87-%D9%85%DB%8C-%D9%85%D8%A7%D9%86%D8%AF",
        "ILNA",
        "تماس شهروندان با اورژانس اجتماعی با شماره ۱۲۳ برای گزارش خشونت مانند همسرآزاری یا کودک آزاری، میتواند جان یک انسان را نجات دهد",
        "2025-11-10",
      ),
      read(
        "https://www.iribnews.ir/fa/news/5616799/%D8%B3%D8%A7%D9%84%D9%85%D9%86%D8%AF-%D8%A2%D8%B2%D8%A7%D8%B1%DB%8C-%D8%B1%D8%A7-%D8%A8%D9%87-%DA%A9%D8%AC%D8%A7-%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4-%D8%AF%D9%87%DB%8C%D9%85",
        "IRIB News",
        "آگاهی مردم از نقش و وظایف اورژانس اجتماعی با شماره تماس ۱۲۳ را یادآوری کرد",
        "2025-11-04",
      ),
    ],
  },
  {
    kind: "emergency",
    countries: ["TR"],
    number: "112",
    sources: [
      read(
        "https://kaynarcadh.saglik.gov.tr/TR-499182/acil-durumda-sadece-112.html",
        "Kaynarca Devlet Hastanesi",
        "Acil Durumda Sadece 112",
        "2020-12-30",
      ),
      read(
        "https://cerkezkoyhaber.com.tr/haber/84679/-gunu-dolayisiyla-acil-cagri-merkezlerine-dikkat-cekildi-.html",
        "Çerkezköy Haber",
        "156 Jandarma çağrı hatları tek çatı altında toplanarak 112 Acil Çağrı Merkezi bünyesinde hizmet vermeye başladı",
      ),
    ],
  },
  {
    kind: "child",
    name: "Alo 183",
    countries: ["TR"],
    number: "183",
    sources: [
      read(
        "https://www.dunya.com/gundem/bakanliga-sms-ile-ulasilabilecek-haberi-238876",
        "Dünya",
        "Alo 183 hattı ile kadın, çocuk, engelli, yaşlı, şehit yakınları ve gazilerle ilgili gelen çağrılar değerlendiriliyor.",
      ),
      read(
        "http://samanyoluhaber.com/yerel-haberler/Alo-183e-gecen-yil-24-bin-cagri-geldi/491586",
        "Samanyolu Haber",
        "Sosyal Hizmetler Çocuk Esirgeme Kurumu (SHÇEK)'na bağlı Alo 183 Hattı'nı 2010 yılında 24 bin 398 kişi arayarak derdini paylaştı.",
      ),
    ],
  },
  {
    kind: "child",
    name: "خط مساندة الطفل",
    countries: ["SA"],
    number: "116111",
    sources: [
      read(
        "https://sauress.com/alriyadh/867006",
        "Sauress: الرياض",
        "دشنت وزارة التربية والتعليم حملة خط مساندة الطفل (116111) التوعوية لطلاب وطالبات مراحل التعليم الحكومي والأهلي",
      ),
      read(
        "https://ksaplayers.com/Ksahome/NewsDetial/?nid=4977516",
        "ksaplayers.com",
        "اعتمد المجلس الإشرافي لخط مساندة الطفل في برنامج الأمان الأسري الوطني عمل الخط (116111) على مدار الساعة بدءًا من مطلع العام المقبل 2017م.",
        "2016",
      ),
    ],
  },
];
