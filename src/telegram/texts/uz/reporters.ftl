# What reporters read, in Uzbek, in Latin letters: siz. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Telegramdagi noqonuniy narsalar haqida xabar bering. Odam oʻqiydi.

    🔒 Maxfiy, lekin anonim emas: jamoa kod koʻradi, Telegram yozganingizni biladi. Baʼzi telefonlar ism soʻramaydi.
    🚫 Iltimos, havola yoki nom yuboring, zoʻravonlik rasm-videosini emas.

    Bu favqulodda xizmat emas, Telegram yuritmaydi. Nima koʻrdingiz?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Hozir faqat eng ogʻir toifalar qabul qilinadi: “{ $reason }”
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Qidiruv soʻzi
button-report-material = 📢 Kanal, guruh yoki xabar
button-my-reports = 📄 Shikoyatlarim
button-help-lines = 🆘 Yordam
button-home = ◀ Boshiga

# An unfinished report exists.
resume =
    Tugallanmagan shikoyatingiz bor. Undan hali hech narsa yuborilmagan.

    Toʻxtagan joydan davom etasizmi yoki boshidan boshlaysizmi?
button-go-on = ▶ Davom etish
button-start-over = Boshidan

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Bu yerda shikoyat boshlab, uni yubormadingiz. Undan hech narsa hech qayerga ketmagan.
    Toʻxtagan joydan davom etish yoki uni /cancel bilan tugatish mumkin. Qoldirsangiz, ertaga oʻchiriladi.
unfinished-removed = Boshlab, qoldirgan shikoyatingiz oʻchirildi. Undan hech narsa yuborilmadi. /report istalgan vaqtda yangisini boshlaydi.

# A button of a question that is not asked any more.
answer-earlier-question = Bu tugma oldingi savolniki. Qayerda ekaningizni eng yangi xabar koʻrsatadi.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Olindi: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = Bu shikoyat allaqachon tugagan. /report boshqasini boshlaydi, /status sizniklarni koʻrsatadi.

# Something arrived that starts nothing.
fallback = Bunda havola yoki foydalanuvchi nomi yoʻq. Shikoyat uchun shulardan birini yuboring, oʻsha yerdan xabar uzating yoki quyida tanlang.
fallback-media = Rasm, video va fayllar bu yerda koʻrilmaydi va saqlanmaydi. Shikoyat uchun havola yoki foydalanuvchi nomini yuboring, oʻsha yerdan xabar uzating yoki quyida tanlang.

fallback-media-removed = Rasm, video va fayllar bu chatdan oʻchiriladi va saqlanmaydi: bunday tasvirlarni saqlash jinoyat boʻlishi mumkin, siz uchun ham. Havola yoki soʻz bilan tavsif kifoya.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 “{ $words }” qidiruv soʻzi deb shikoyat qilinsinmi?
    Keyin bir necha savol bor. Siz yubormaguncha hech narsa ketmaydi.
words-help =
    🆘 Sizga yoki yaqiningizga hozir yordam kerak boʻlsa: <b>112</b> koʻp davlatlarda, <b>911</b> Shimoliy Amerikada ishlaydi. Bu bot yordam yubora olmaydi; quyidagi telefonlar yordam bera oladi.
words-take =
    Bu bot nimani qabul qiladi: havola yoki foydalanuvchi nomi, uzatilgan xabar yoki qidirilsa noqonuniy narsaga olib boradigan soʻzlar. Har bir shikoyatni odamlar oʻqiydi.
button-as_term = 🔎 Qidiruv soʻzi deb

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Qidiruv soʻzi
flow-material = 📢 Kanal, guruh yoki xabar
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = havola yashirildi
given-more =
    { $count ->
        [one] va yana 1 ta
       *[other] va yana { $count } ta
    }
notice-line = ⚠️ { $notice }

question-terms = Qaysi soʻzlar noqonuniy narsaga olib boradi? Har qatorga bitta, qidirganingizdek.
question-seen_in = Qayerda qidirdingiz?
question-search_language = Qaysi tilda qidirdingiz?
question-subject =
    Nima ustidan shikoyat qilmoqchisiz? Shulardan birini yuboring:
    • havola yoki foydalanuvchi nomi, masalan <code>@example</code>
    • uzatilgan xabar yoki stiker
    • yoki quyida chatlaringizdan tanlang

    Bot qoʻshilmaydi va u yerda hech kimga aytilmaydi.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = Nima ustidan shikoyat qilmoqchisiz? Havola, foydalanuvchi nomi, uzatilgan xabar yoki stiker yuboring yoki chatlaringizdan tanlang.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] Shikoyatingizda shu bor.
       *[other] Shikoyatingizda shu { $count } tasi bor.
    } Qoʻshish uchun yana yuboring yoki ortiqchasini olib tashlang.
question-replace = Oʻrniga nima ustidan shikoyat qilmoqchisiz? Yuborguningizcha shikoyatingizdagi narsa qoladi.
button-replace = ↻ Oʻrniga boshqasi
question-category =
    { $flow ->
        [search_term] Bu nimaga olib boradi?
       *[material] Bu nima haqida?
    } Bir nechta boʻlsa, eng ogʻiri.
question-details =
    { $need ->
        [required] Buning nimasi noqonuniy? Bir-ikki gap moderatorlarga tushunishga yordam beradi.
        [described] Iltimos, u yerda nima koʻrsatilgan yoki aytilganini yozing. Bir gap kifoya: moderatorlar bunday narsani oʻzlari ochmaydi va soʻzingizga tayanadi.
       *[optional] Tekshirishga yordam beradigan narsa bormi? Nima koʻrdingiz, qachon yoki topgan havolangiz.
    }
    { $flow ->
        [search_term] Faqat matn. Koʻrgan natijalaringiz havolasi boʻlsa, qoʻshing; qayta qidirish shart emas.
       *[material] Faqat matn.
    } Iltimos, oʻz ismingiz va raqamingizni yozmang.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] Buning nimasi noqonuniy?
        [described] Iltimos, u yerda nima koʻrsatilgan yoki aytilganini yozing.
       *[optional] Tekshirishga yordam beradigan narsa bormi?
    } Iltimos, soʻz bilan, oʻz ismingiz va raqamingizsiz.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] Buning ustidan shikoyat qilgansiz: { $codes }. U hisobga olingan va koʻrilmoqda.
       *[other] Bular ustidan shikoyat qilgansiz: { $codes }. Ular hisobga olingan va koʻrilmoqda.
    }
    Qoʻshadigan narsa bormi?
# The same in short, below what is said to an answer that did not fit.
question-known-again = { $codes } uchun qoʻshadigan narsa bormi? Iltimos, soʻz bilan.
button-add-new = ➕ Yangi qoʻshish

button-more-categories = ⋯ Yana
seen_in-telegram_search = Telegram qidiruvi
seen_in-channel_or_group = Kanal yoki guruhda
seen_in-bot = Botda
seen_in-elsewhere = Boshqa joy
button-other-language = Boshqa yoki bilmayman

## Reporter: what to know before going on, by category

guidance-copyright =
    © Mualliflik huquqi bu yerda koʻrilmaydi. Egasi yoki vakili dmca@telegram.org manziliga yozadi, <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">Telegram tushuntirganidek</a>.

    Boshqa muammo boʻlsa, ortga qaytib, oʻshani tanlang. Kiritganingiz saqlangan.
guidance-child_abuse =
    🆘 Bola hozir xavfda: koʻp davlatlarda <b>112</b>, Shimoliy Amerikada <b>911</b>.

    🚫 Iltimos, <b>rasm, video, fayl yubormang</b>: saqlash yoki yuborish jinoyat boʻlishi mumkin, siz uchun ham. Havola yoki soʻz kifoya; qayta qarash shart emas.

    Siz yoki bola tasvirlari: <a href="https://takeitdown.ncmec.org">Take It Down</a>. Davlatlar boʻyicha liniyalar: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Kimdir hozir xavfda boʻlsa, avval favqulodda raqamga qoʻngʻiroq qiling: <b>112</b> koʻp davlatlarda, <b>911</b> Shimoliy Amerikada ishlaydi. Bu bot yordam yubora olmaydi.

    Keyin shu yerda davom eting. Havola yoki tavsif kifoya; iltimos, rasm yoki video yubormang.
guidance-intimate_images =
    🚫 Iltimos, <b>rasm, video yoki fayl yubormang</b>. Havola yoki tavsif kifoya.

    Tasvirlarda siz boʻlsangiz: bu sizning aybingiz emas va ularni koʻp platformalardan ismingizsiz olib tashlashga yordam bor. Ularda 18 yosh yoki kattaroq boʻlsangiz, <a href="https://stopncii.org">StopNCII</a>, kichikroq boʻlsangiz, <a href="https://takeitdown.ncmec.org">Take It Down</a>.
guidance-self_harm =
    🆘 Siz yoki boshqa kishi hozir xavfda boʻlishi mumkin boʻlsa, favqulodda raqamga qoʻngʻiroq qiling: <b>112</b> koʻp davlatlarda, <b>911</b> Shimoliy Amerikada ishlaydi.

    Kim bilandir gaplashish yaxshi boʻlsa: <a href="https://findahelpline.com">Find A Helpline</a> saytida davlatlar boʻyicha bepul va maxfiy telefonlar bor.
guidance-grave =
    🆘 Kimdir hozir xavfda boʻlsa, favqulodda raqamga qoʻngʻiroq qiling: <b>112</b> koʻp davlatlarda, <b>911</b> Shimoliy Amerikada ishlaydi.

    Havola yoki tavsif kifoya; iltimos, rasm yoki video yubormang. Yana qidirish shart emas, bunga aloqador hech kimga yozmaslik xavfsizroq.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Boshqa telefonlar
help-lines-countries =
    🆘 <b>Yordam telefonlari</b>
    Hozir xavfda: favqulodda raqamga qoʻngʻiroq qiling, koʻp davlatlarda <b>112</b>, Shimoliy Amerikada <b>911</b>.

    Qaysi davlatdasiz? Bot buni bilmaydi va tanlovingizni saqlamaydi.
button-countries-before = ◀ Oldingilari
button-countries-after = Keyingilari ▶
button-not-listed = 🌍 Boshqasi
button-countries = 🌍 Hammasi
button-back-to-report = ▶ Shikoyatimga
help-lines-country = 🆘 <b>Yordam: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Favqulodda
        [crisis] 💬 Gaplashish uchun
        [child] 🧒 Bolalarga va bola uchun xavotirda
        [child_abuse_report] 🚨 Bolaga zoʻravonlikni bildirish
        [images] 🖼 Sizning intim tasvirlaringiz
        [online] 🛡 Internetda firibgarlik, muammo
       *[trafficking] ⛓️ Odam savdosi
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Favqulodda: koʻp davlatlarda <b>112</b>, Shimoliy Amerikada <b>911</b>
# Help on the web, in every country.
help-site-crisis = 🌐 Gaplashish uchun, davlatlar boʻyicha: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Bolaga zoʻravonlikni bildirish, ismsiz ham: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Sizning tasvirlaringiz: <a href="https://takeitdown.ncmec.org">Take It Down</a> (18 gacha), <a href="https://stopncii.org">StopNCII</a> (18 va katta)
help-lines-checked = Bu telefonlarni boshqalar yuritadi, bot emas. Manbalar oʻqilgan: { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Davlatingizdagi yordam telefonlari</b>
    Davlatingiz uchun bu yerda hali telefon yoʻq: notoʻgʻri raqam raqam yoʻqligidan yomonroq.

    🆘 Favqulodda: <b>112</b> koʻp davlatlarda, <b>911</b> Shimoliy Amerikada ishlaydi.

## Reporter: summary

summary-search_term =
    <b>Tekshirib, yuboring</b>
    { $terms }

    Qayerda: { $seen_in }
    Olib boradi: { $category }
    Izoh: { $has_note ->
        [yes] { $note }
       *[no] yoʻq. Shu yerda yozing, ismingiz va raqamingizsiz.
    }
summary-material =
    <b>Tekshirib, yuboring</b>
    { $subjects }

    Mavzu: { $category }
    Izoh: { $has_note ->
        [yes] { $note }
       *[no] yoʻq. Shu yerda yozing, ismingiz va raqamingizsiz.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ Bu taxminan { $unit ->
        [minute] { $count ->
            [one] bir daqiqadan
           *[other] { $count } daqiqadan
        }
       *[hour] { $count ->
            [one] bir soatdan
           *[other] { $count } soatdan
        }
    } keyin oʻzi yuboriladi. Bu yerda kutish shart emas.
button-later = ⏳ Oʻzi yuborilsin
button-not_later = Oʻzi yuborilmasin
button-submit = ✅ Yuborish
button-skip = Oʻtkazish
button-no-note = Izohsiz
button-back = ◀ Ortga
button-cancel = ✕ Bekor
button-continue = Davom etish
button-keep = ▶ Shunday qolsin
button-edit-terms = ✎ Soʻz
button-edit-seen_in = ✎ Joy
button-edit-search_language = ✎ Til
button-edit-subject = ✎ Nima
button-edit-category = ✎ Toifa
button-edit-details = ✎ Izoh
button-add-note = ➕ Izoh qoʻshish

## Reporter: choosing from one's own chats

button-pick-chat = Chatlarimdan tanlash
picker-ask =
    Nimani tanlamoqchisiz? Ekran pastidagi tugmalardan foydalaning.
    Bot qoʻshilmaydi va u yerda hech kimga aytilmaydi.
button-pick-channel = 📢 Kanal
button-pick-group = 👥 Guruh
button-pick-bot = 🤖 Bot
button-pick-user = 👤 Odam
button-pick-close = ◀ Savolga
picker-done = Tanlandi: { $name }
picker-closed = Mayli. Oʻrniga havola yoki foydalanuvchi nomi yuborish mumkin.

## What something is

subject =
    { $kind ->
        [search_term] 🔎
        [channel] 📢
        [group] 👥
        [bot] 🤖
        [user] 👤
        [message] 💬
        [story] 📷
        [sticker_set] 🎨
        [invite_link] ✉️
        [folder] 🗂
        [proxy] 🔌
        [telegram_link] ❔
       *[website] 🌐
    } <code>{ $value }</code>
subject-gone = ▫️ endi oʻchgan
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Bolalarga jinsiy zoʻravonlik
category-violent_extremism = Terrorizm, zoʻravon ekstremizm
category-threat_to_life = Birovning hayotiga tahdid
category-intimate_images = Roziliksiz intim tasvirlar
category-trafficking = Odam savdosi
category-drugs = Giyohvand moddalar
category-weapons = Qurollar
category-fraud = Firibgarlik va fishing
category-stolen_data = Oʻgʻirlangan, shaxsiy maʼlumot
category-counterfeits = Soxta tovar va hujjatlar
category-hate = Nafrat va gij-gijlash
category-animal_cruelty = Hayvonlarga shafqatsizlik
category-self_harm = Oʻziga zarar berishga undash
category-copyright = Mualliflik huquqi
category-other = Boshqa narsa

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Oʻqiydigan hech narsa kelmadi. Iltimos, matn bilan yozing.
notice-invisible-only = Bunda faqat koʻrinmas belgilar bor. Iltimos, ekranda koʻrganingizdek yozing.
notice-too-long = { $line }-qator qidiruv soʻzi uchun juda uzun: unda { $units } ta belgi bor, koʻpi bilan { $max } ta sigʻadi. Iltimos, qisqartiring.
notice-note-too-long = Bunda { $units } ta belgi bor, izohda { $max } ta boʻlishi mumkin. Iltimos, qisqartiring.
notice-too-many = Bu { $count } ta qidiruv soʻzi boʻladi, bitta shikoyatga { $max } ta sigʻadi. Iltimos, hozir { $max } tagacha yuboring, qolganini ikkinchi shikoyatda.
notice-text-expected = Iltimos, bu yerda soʻz bilan javob bering: ovozli xabar, stiker, fayl va shu kabilar saqlanmaydi.
notice-media-not-kept = Rasm, video yoki fayl saqlanmadi. Havola, nom yoki soʻz bilan tavsif kifoya.
notice-media-grave = Rasm, video va fayllar bu yerda oʻchiriladi va saqlanmaydi: bunday tasvirlarni saqlash yoki yuborish jinoyat boʻlishi mumkin, siz uchun ham. Havola yoki soʻz bilan tavsif kifoya.
media-not-deleted = Telegram botga siz bu yerga yuborgan narsani oʻchirishga yoʻl qoʻymaydi. Iltimos, u sizdan topilmasligi uchun oʻzingiz oʻchiring: bosib turing (kompyuterda: oʻng tugma), keyin “Oʻchirish”, ikkala tomon uchun. Shikoyatingiz baribir hisobga olinadi.
notice-media-removed = Rasm, video yoki fayl qilib yuborganingiz bu chatda qolmaydi: u sizdan topilmasligi uchun bot uni oʻchirmoqda. Bunday tasvirlarni saqlash jinoyat boʻlishi mumkin. Shikoyat qilib, yomon ish qilmadingiz.
notice-hidden-user = Bu xabarni yozgan kishi hisobini yashirgan, bot uning kimligini bila olmaydi. Iltimos, uning foydalanuvchi nomini yoki xabar havolasini yuboring.
notice-own-message = Bu sizning yoki shu botning xabari. Iltimos, shikoyat qilmoqchi boʻlgan xabarni uzating yoki uning havolasini yuboring.
notice-contact-unknown = Bu kontaktdan qaysi Telegram hisobi ekani bilinmaydi. Iltimos, oʻsha kishining foydalanuvchi nomini yuboring yoki biror xabarini uzating.
notice-no-link = Bunda havola yoki foydalanuvchi nomi yoʻq. Iltimos, birini yuboring, masalan <code>https://t.me/example</code> yoki <code>@example</code>.
notice-words = Bunda havola yoki foydalanuvchi nomi yoʻq. Bular qidiriladigan soʻzlar boʻlsa, “Qidiruv soʻzi deb” tugmasini tanlang.
notice-words-help = Kimgadir hozir yordam kerak boʻlsa: koʻp davlatlarda <b>112</b>, Shimoliy Amerikada <b>911</b> va quyidagi yordam telefonlari. Bunda havola yoʻq edi.
notice-website = Bu sayt, Telegram emas. U bilan davom etish yoki unga Telegram havolasini qoʻshish mumkin.
notice-telegram-link = Bu Telegram havolasi, lekin qaysi kanal, guruh, odam yoki xabarga olib borishi bilinmaydi. Shu holicha davom etish yoki buni bildiradigan havola qoʻshish mumkin.
notice-only-first-kept =
    { $max ->
        [one] Faqat birinchi havola saqlandi.
       *[other] Faqat birinchi { $max } ta havola saqlandi.
    } Iltimos, qolganini ikkinchi shikoyatda yuboring.
notice-stale-button = Bu tugma oldingi savolniki edi. Hozir shu yerdasiz.
notice-category-off = Bu toifa hozir bu yerda qabul qilinmaydi. Iltimos, boshqasini tanlang.
notice-edited-message = Yuborilgandan keyin oʻzgartirilgan xabar qayta oʻqilmaydi. Iltimos, yangi matnni alohida xabar qilib yuboring.
notice-press-expected = Iltimos, quyidagi tugmalardan birini tanlang.
notice-note-needed = “Boshqa narsa” uchun qisqa izoh kerak: buning nimasi noqonuniy?
notice-description-needed = Havolasiz moderatorlarda faqat soʻzingiz bor. Bir gap kifoya: u yerda nima koʻrsatilgan yoki aytilgan?
notice-forward-as-note = Bu uzatilgan xabarning qayerdanligi koʻrinmaydi. Iltimos, izohni oʻz soʻzingiz bilan yozing.
notice-taken-out = Olib tashlandi: { $name }
notice-already-chosen = Bu shikoyatda bu allaqachon bor.
notice-added =
    { $count ->
        [one] Endi bu shu shikoyatda.
       *[other] Qoʻshildi: endi bu shikoyatda { $count } ta. Har biri oʻz kodini oladi.
    }
notice-from-group = Endi shaxsiy chatdasiz: guruhda buni hech kim koʻrmaydi.
notice-from-group-first = Endi shaxsiy chatdasiz: guruhda buni hech kim koʻrmaydi. Boshqa shikoyatingiz saqlangan va bundan keyin yana chiqadi.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Yaqinda koʻp shikoyat qildingiz, rahmat. Hammani eshitish uchun keyingisini taxminan { $unit ->
        [minute] { $count ->
            [one] bir daqiqadan
           *[other] { $count } daqiqadan
        }
       *[hour] { $count ->
            [one] bir soatdan
           *[other] { $count } soatdan
        }
    } keyin yuborish mumkin. Ungacha u shu yerda saqlanadi.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Shikoyatlaringiz yana { $days ->
        [one] bir kunga
       *[other] { $days } kunga
    } toʻxtatilgan. Bunisi shu yerda saqlanadi. Eng ogʻir toifalarda istalgan vaqtda shikoyat qilish mumkin.
notice-closed = Bunday shikoyatlar hozir qabul qilinmaydi: “{ $reason }” Yozganingiz shu yerda saqlanadi; iltimos, keyinroq qayting. Eng ogʻir toifalar doim ochiq.
notice-blocked = Jamoa hozircha sizdan boshqa shikoyat qabul qilmaydi. Kimgadir zarar yetayotgan boʻlsa, eng ogʻir toifalar siz uchun ochiq, /help ichida yordam telefonlari bor.
notice-command = Bu buyruq, javob emas. /cancel shikoyatni tugatadi, /help tushuntiradi.
command-meant = Bunday buyruq yoʻq. Balki { $command } demoqchi boʻlgandirsiz?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Iltimos, shaxsiy chatda davom eting: nima ustidan shikoyat qilishingizni bu yerda hech kim koʻrmaydi. Tugma 10 daqiqa ishlaydi, buyruq bergan kishi uchun.
group-help =
    Bu yerdagi xabar ustidan shikoyat uchun unga /report bilan javob bering. Bot siz bilan shaxsiy chatda davom etadi.
    Boshqalar buyruqni bir lahza koʻrishi mumkin. Boshidanoq botga shaxsiy yozish xavfsizroq.
group-anonymous = Bu yerda guruh yoki kanal nomidan yozasiz, bot kimga javob berishni bilmaydi. Iltimos, unga shaxsiy yozing.
button-report-privately = 🔒 Shaxsiy davom etish
button-help-privately = 🔒 Shaxsiy yozish
button-anonymous-privately = 🔒 Shaxsiy yozish

# In private.
ask-expired = Bu havola ishlatilgan, 10 daqiqadan eski yoki boshqa kishi uchun edi. Bu yerda ham shikoyat qilish mumkin: xabarni uzating yoki uning havolasini yuboring.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = Bu juda tez boʻldi, shuning uchun oxirgi xabarlaringiz oʻqilmadi. Oldingi javoblaringiz saqlangan. Iltimos, bir daqiqa kutib, davom eting.
answer-too-fast = Bu juda tez boʻldi. Iltimos, bir daqiqa kutib, yana bosing.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ Yaqinda hal qilingan shikoyatlaringizning koʻpida qoidabuzarlik topilmadi yoki ular bu jamoaga tegishli emas edi. Shunday boʻlib turadi, hozir hech narsa oʻzgarmaydi. Davom etsa, shikoyatlaringiz bir muddat sekinroq qabul qilinadi.

    Biror qaror notoʻgʻri edimi? Quyida shikoyatni ochib, eʼtiroz bildiring: boshqa kishi qayta qaraydi.
measure-slowed =
    ℹ️ Yana hal qilingan shikoyatlaringizning koʻpida qoidabuzarlik topilmadi yoki ular bu jamoaga tegishli emas edi. { $days } kun davomida soatiga bitta, kuniga koʻpi bilan uchta shikoyat yuborish mumkin. Eng ogʻir toifalarda cheklov yoʻq.

    Biror qaror notoʻgʻri edimi? Quyida shikoyatni ochib, eʼtiroz bildiring: boshqa kishi qayta qaraydi.
measure-paused =
    ℹ️ Hamon hal qilingan shikoyatlaringizning koʻpida qoidabuzarlik topilmadi yoki ular bu jamoaga tegishli emas edi. { $days } kun davomida sizdan faqat eng ogʻir toifalardagi shikoyatlar qabul qilinadi; keyin yana hammasi.

    Biror qaror notoʻgʻri edimi? Quyida shikoyatni ochib, eʼtiroz bildiring: boshqa kishi qayta qaraydi.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Rahmat. { $codes } shikoyatingiz qabul qilindi.
       *[other]
            ✅ Rahmat. { $count } ta shikoyatingiz qabul qilindi:
            { $codes }
    }
    { $kind ->
        [life]
            <b>Hali qoʻngʻiroq qilmagan boʻlsangiz: 112, 911 yoki davlatingizning favqulodda raqami.</b> Moderatorlar yuborganingizni koʻradi, lekin yordam yubora olmaydi.

            Ish yopilganda shu yerda bilasiz: bir necha kundan keyin va tafsilotsiz, hech kim ogohlantirilmasligi uchun. /status hozirgi holatni koʻrsatadi.
        [gravest]
            Moderatorlar yuborganingizni koʻradi. Ish yopilganda shu yerda bilasiz: bir necha kundan keyin va tafsilotsiz, hech kim ogohlantirilmasligi uchun. /status hozirgi holatni koʻrsatadi.

            Sizdan boshqa hech narsa kerak emas, unga qayta qarash ham shart emas.
       *[plain]
            Moderatorlar koʻradi. Natijani shu yerda yoki /status orqali bilasiz.

            Boshqa hech narsa kerak emas, qayta qarash ham.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Rahmat. { $codes } uchun qoʻshganingiz qabul qilindi.
    Moderatorlar uni koʻradi. Nima boʻlganini shu yerda bilasiz, /status esa hozirgi holatni koʻrsatadi.
button-copy-code =
    { $count ->
        [one] 📋 Kodni nusxalash
       *[other] 📋 Kodlardan nusxa
    }
button-report-another = Boshqa shikoyat
cancelled = Bekor qilindi. Hech narsa yuborilmadi.
cancelled-picking = Bekor qilindi. Hech narsa yuborilmadi. /report boshqa shikoyatni boshlaydi.
nothing-to-cancel = Bekor qiladigan narsa yoʻq. /report shikoyat boshlaydi.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Shikoyatlaringiz</b> · { $step } / { $of }
       *[single] 📄 <b>Shikoyatlaringiz</b>
    }

    { $items }

    Toʻldirish, qaytarish yoki xabarini toʻxtatish uchun birini tanlang.
status-empty = Hali hech qanday shikoyatingiz yoʻq.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ Moderatorlarda. Hali qoʻngʻiroq qilmagan boʻlsangiz: 112, 911 yoki davlatingiz raqami
       *[other] ⏳ Moderatorlarda
    }
status-upheld = ✅ Qaror: qoidabuzarlik tasdiqlandi
status-dismissed =
    ✖ Qaror: { $ground ->
        [gone] u yoʻq edi
        [duplicate] u boshqa ishning qismi
        [not_enough] maʼlumot yetarli emas
        [out_of_scope] bu jamoaga tegishli emas
       *[no_violation] qoidabuzarlik topilmadi
    }
status-closed = ☑ Koʻrilib, yopildi
status-withdrawn = ↩ Qaytarib oldingiz

# One report, opened from the list: its status-item, then what that means.
own-open =
    Uni odamlar koʻradi{ $kind ->
        [life] , lekin ular yordam yubora olmaydi. <b>Hali qoʻngʻiroq qilmagan boʻlsangiz: 112, 911 yoki davlatingizning favqulodda raqami.</b>
       *[other] . Sizdan boshqa hech narsa kerak emas.
    }
own-upheld = Aytganingiz uchun rahmat.
own-dismissed =
    Shikoyat qilish toʻgʻri edi. { $ground ->
        [gone] U qaytib kelsa, iltimos, yana shikoyat qiling.
        [duplicate] Oʻsha ish boʻyicha qaror siznikiga ham tegishli.
        [not_enough] Koʻproq bilsangiz, masalan aniq havolani, iltimos, yana shikoyat qiling.
        [out_of_scope] Telegramning oʻzi ham qabul qiladi: ilovada, “Shikoyat qilish” orqali.
       *[no_violation] Yangi narsa bilsangiz, iltimos, yana shikoyat qiling.
    }
own-closed = Shikoyat qilish toʻgʻri edi. Nima hal qilingani aytilmaydi, hech kim ogohlantirilmasligi uchun. Yangi narsa bilsangiz, iltimos, yana shikoyat qiling.
own-withdrawn = U endi hisobga olinmaydi. Fikringiz oʻzgarsa, iltimos, yana shikoyat qiling.
own-report-additions =
    { $count ->
        [one] ➕ Uni bir marta toʻldirdingiz.
       *[other] ➕ Uni { $count } marta toʻldirdingiz.
    }
own-report-muted = 🔕 U haqda bildirishnoma kelmaydi.
own-report-withdrawing = Qaytarib olinsinmi? U endi hisobga olinmaydi va tiklab boʻlmaydi. Yana shikoyat qilish doim mumkin.
button-newer = ◀ Yangiroq
button-older = Eskiroq ▶
button-add = ➕ Qoʻshish
button-withdraw = ↩ Qaytarish
button-withdraw-now = Ha, qaytarish
button-withdraw-not = ◀ Yoʻq, qolsin
button-mute = 🔕 Bildirishnomasiz
button-unmute = 🔔 Bildirishnoma bilan
button-prove = 🔏 Shikoyatimni isbotlash
answer-withdrawn = { $code } qaytarib olindi.
answer-withdrawn-before = Bu shikoyatni avval qaytarib olgansiz.
answer-decided-meanwhile = Bu orada moderatorlar qaror qildi, endi uni qaytarib olib boʻlmaydi.
answer-muted = U haqda bildirishnoma kelmaydi. /status hozirgi holatni koʻrsatadi.
answer-unmuted = Nima boʻlganini yana bilib turasiz.
answer-proof-not-yet = Isbot kuniga bir marta tayyorlanadi. Iltimos, ertaga yana soʻrang.
answer-proof-gone = Bu shikoyat uchun isbot yoʻq: u juda eski.
proof =
    🔏 Bu fayl <code>{ $code }</code> shikoyatingiz koʻpi bilan shu kungacha kelganini isbotlaydi: { DATETIME($at, day: "numeric", month: "short") }.
    Uni bu botsiz ham tekshirish mumkin: oʻsha kunning yigʻindisi jamoada ham bor:
    <code>{ $receipts }</code>
    Qanday tekshirish faylda yozilgan. Unda boshqalar haqida hech narsa yoʻq. Uni koʻrgan kishi shikoyatingizni biladi: faqat ishongan odamlaringizga koʻrsating.
answer-not-added-to = Unga endi hech narsa qoʻshib boʻlmaydi. Yangi narsa bilsangiz, iltimos, yana shikoyat qiling.

question-adding =
    ➕ <b>Toʻldirish: { $code }</b>
    { $subject }

    Nima qoʻshmoqchisiz? Bitta xabar: nima koʻrdingiz, qachon yoki havola.
    Faqat matn. Iltimos, oʻz ismingiz va raqamingizni yozmang.
notice-no-more-additions = Bu shikoyatga boshqa sigʻmaydi. Iltimos, qolganini yangisida yuboring: uni /report boshlaydi.
notice-command-addition = Bu buyruq, javob emas. /cancel ortga qaytaradi, /help tushuntiradi.
addition-kept = ✅ Qoʻshildi: <code>{ $code }</code>. Moderatorlar buni shikoyatingiz bilan koʻradi.
addition-too-late = Bu orada <code>{ $code }</code> shikoyati hal qilindi, shuning uchun hech narsa qoʻshilmadi. Yangi narsa bilsangiz, iltimos, yana shikoyat qiling.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] { $codes } ({ $subject }) shikoyatingiz haqida:
       *[other] { $codes } ({ $subject }) shikoyatlaringiz haqida:
    }
outcome-upheld = ✅ Koʻrib chiqildi va qoidabuzarlik tasdiqlandi. Aytganingiz uchun rahmat.
outcome-referred =
    📨 { $to ->
        [telegram] Bu Telegramga bildirildi.
       *[authority] Bu tegishli organga topshirildi.
    } Sizdan boshqa hech narsa kerak emas.
outcome-dismissed =
    ✖ { $ground ->
        [gone] Moderatorlar qaraganda u yoʻq edi.
        [duplicate] Bu boshqa ishning qismi va oʻsha yerda hal qilinadi.
        [not_enough] Koʻrib chiqildi, lekin maʼlumot yetarli emas edi.
        [out_of_scope] Koʻrib chiqildi, bunday narsani bu jamoa hal qilmaydi. Telegramning oʻzi ham qabul qiladi: ilovada, “Shikoyat qilish” orqali.
       *[no_violation] Koʻrib chiqildi va qoidabuzarlik topilmadi.
    } Shikoyat qilish toʻgʻri edi. { $may_object ->
        [yes] Rozi boʻlmasangiz, boshqa kishi qayta qarashi mumkin.
       *[no] Yangi narsa bilsangiz, iltimos, yana shikoyat qiling.
    }
outcome-closed =
    ☑ Koʻrib chiqildi va endi yopildi. Shikoyat qilish toʻgʻri edi. Nima hal qilingani aytilmaydi, hech kim ogohlantirilmasligi uchun. { $may_object ->
        [yes] Nimadir eʼtibordan qolgan desangiz, boshqa kishi qayta qarashi mumkin.
       *[no] Yangi narsa bilsangiz, iltimos, yana shikoyat qiling.
    }
outcome-open = ⏳ Qayta koʻrilmoqda. Nima hal qilinganini shu yerda bilasiz.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = Uni shu nom yoki havola bilan topmadik. Yana koʻrsangiz, aniq havolasi bizga yordam beradi.
sentence-already_gone = Biz qaraganda u yoʻq edi. Qaytib kelsa, iltimos, yana shikoyat qiling.
sentence-telegram_too = Telegramning oʻziga ham shikoyat qilish mumkin: ilovada, “Shikoyat qilish” orqali.
sentence-hide_it = Uni boshqa koʻrmaslik uchun Telegramda bloklash yoki chiqib ketish mumkin.
sentence-police_too = Siz yoki boshqa kishi zarar koʻrgan boʻlsa, iltimos, politsiyaga ham ayting.
sentence-no_more_needed = Sizdan boshqa hech narsa kerak emas, skrinshot ham. Iltimos, unga qayta qaramang.
sentence-keep_away = Iltimos, buning ortidagilarga yozmang: xavfsizligingiz birinchi oʻrinda.
sentence-bank_too = Pul yuborgan, parol yoki hujjat bergan boʻlsangiz, iltimos, tezroq bank yoki xizmatga ayting.
sentence-help_lines = Bu sizga ogʻir botsa: gaplasha oladigan odamlar /help ichida.

## Reporter: objecting to a dismissal

button-object = Eʼtiroz
button-object_plain = Sababsiz eʼtiroz
question-objecting =
    ⚖️ <b>Eʼtiroz: { $code }</b>
    { $subject }

    Nega qayta koʻrilishi kerak? Bitta xabarda yozing yoki sababsiz eʼtiroz bildiring. Bu bir marta mumkin.
    Faqat matn. Moderatorlar uni soʻzma-soʻz oʻqiydi: iltimos, oʻz ismingiz va raqamingizni yozmang.
objection-filed =
    ✅ <code>{ $code }</code> boʻyicha eʼtirozingiz qabul qilindi. Uni hal qilmagan kishi qayta qaraydi.

    Natijasini shu yerda bilasiz. Sizdan boshqa hech narsa kerak emas.
objection-filed-unheard =
    ✅ <code>{ $code }</code> boʻyicha eʼtirozingiz qabul qilindi. Qayta koʻradigan narsa boʻlsa, uni hal qilmagan kishi qaraydi.

    Natijasi aytilmaydi, hech kim ogohlantirilmasligi uchun.
objection-before = Bunga allaqachon eʼtiroz bildirgansiz, bitta shikoyatga bitta eʼtiroz mumkin. /status hozirgi holatni koʻrsatadi.
objection-too-late = Eʼtiroz qarordan keyin olti oy ichida mumkin, bu vaqt oʻtgan. Uni yana koʻrsangiz, iltimos, yangidan shikoyat qiling.
objection-not-now = Hozir eʼtiroz bildirsa boʻladigan qaror yoʻq. /status shikoyatlaringiz holatini koʻrsatadi.

# The answers to an objection, by what was decided after it.
objection-about = Eʼtirozingiz haqida, { $codes } ({ $subject }):
objection-upheld = ✅ Boshqacha hal qilindi: qoidabuzarlik tasdiqlandi. Eʼtiroz bildirish toʻgʻri edi.
objection-dismissed =
    ✖ Boshqa kishi qayta qaradi va qaror oʻz kuchida: { $ground ->
        [gone] u yoʻq edi.
        [duplicate] bu boshqa ishning qismi.
        [not_enough] maʼlumot yetarli emas.
        [out_of_scope] bunday narsani bu jamoa hal qilmaydi.
       *[no_violation] qoidabuzarlik topilmadi.
    } Yangi narsa bilsangiz, iltimos, yana shikoyat qiling.
objection-closed = ☑ Boshqa kishi qayta qaradi va endi yopildi. Nima hal qilingani aytilmaydi, hech kim ogohlantirilmasligi uchun.

## Reporter: a question of the team

team-question-asked =
    ❓ Jamoa <code>{ $code }</code> ({ $subject }) shikoyatingiz haqida soʻraydi:
    <quote>{ $question }</quote>

    Javob berish shart emas. Moderatorlar kimligingizni bilmaydi.
team-question-ended =
    ❓ Jamoa <code>{ $code }</code> ({ $subject }) shikoyatingiz haqida soʻragan edi:
    <quote>{ $question }</quote>

    Bu savol tugagan.
button-answer = Javob
button-decline = Javobsiz
button-stop_questions = Boshqa soʻralmasin
question-answering =
    ❓ <b>Javob: { $code }</b>
    { $subject }

    Javobingiz qanday? Bitta xabarda yozing.
    Faqat matn. Moderatorlar uni soʻzma-soʻz oʻqiydi: iltimos, oʻz ismingiz va raqamingizni yozmang.
words-sent = ✅ <code>{ $code }</code> boʻyicha javobingiz jamoaga yetdi. Ular kimligingizni bilmaydi.
team-question-over = Bu savol tugagan, hech narsa yuborilmadi.
answer-question-over = Bu savol tugagan.
answer-declined = Mayli. Jamoaga bunga javob bermasligingiz aytiladi.
answer-stopped = Mayli. Jamoaga aytiladi va u endi sizdan bu haqda soʻray olmaydi.

help-reporter =
    <b>Qanday shikoyat qilinadi</b>
    Havola, foydalanuvchi nomi, uzatilgan xabar yoki /report yuboring. Yuborguncha oʻzgartirish yoki bekor qilish mumkin.

    <more>/status: shikoyatlaringiz, toʻldirish yoki qaytarib olish
    /cancel: yozayotganingizni tugatish
    /privacy: nima saqlanadi, /mydata: uni olish
    /forget: kimligingizni oʻchirish
    /language: boshqa til
    Baʼzi guruhlarda xabarga /report bilan javob berish mumkin; boshqalar uni bir lahza koʻrishi mumkin. Bu yerda xavfsizroq.</more>

    🆘 Hozir xavfda: koʻp davlatlarda <b>112</b>, Shimoliy Amerikada <b>911</b>.
    Davlatlar boʻyicha telefonlar: quyida.

# States only what is true today.
privacy =
    🔒 <b>Siz haqingizda nima saqlanadi</b>
    • Maxfiy, anonim emas: Telegram kim yozganini, moderatorlar kodni koʻradi.
    • Botni yurituvchi ID raqamingizni oʻqiy oladi; admin faqat ikkinchisi bilan, sizga aytiladi.
    • Izohlar soʻzma-soʻz oʻqiladi: kimligingizni yozmang.
    • Saqlanadi: kimligingiz oxirgi ishdan keyin { $identity }, soʻzlar rad etilgach { $words } kun.
    • /mydata: hammasini oling. /forget: kimligingizni oʻchiring.
button-privacy-more = ⋯ Batafsil
button-privacy-less = ◀ Qisqacha
privacy-whole =
    🔒 <b>Siz haqingizda nima saqlanadi</b>
    • Maxfiy, lekin anonim emas: Telegram bu yerga yozganingizni biladi. Moderatorlar kod koʻradi, ismingizni emas.
    • Telegram ID raqamingiz shikoyatingiz bilan birga shu botni yurituvchining maʼlumotlar bazasida saqlanadi, bot sizga javob bera olishi uchun. Ular uni oʻqiy oladi.
    • Moderatorlar izohda yozganingizni soʻzma-soʻz oʻqiydi. Iltimos, kimligingizni koʻrsatadigan narsani yozmang.
    • Bu oʻzi oʻchadi: kimligingiz oxirgi ishingiz yopilgach { $identity } kun ichida; yozganingiz rad etilgach { $words } kun ichida. Tugallanmagan shikoyat ikki kundan keyin oʻchadi. /forget kimligingizni darhol oʻchiradi; shikoyatlaringiz sizsiz qoladi.
    • Kimligingiz adminga faqat jiddiy sabab bilan va ikkinchi admin rozi boʻlganda koʻrsatiladi. Bot buni sizga darhol aytadi.
    • /mydata siz haqingizda saqlanadigan hamma narsani fayl qilib yuboradi.
    <more>• Saqlanish muddati, kun: kimligingiz oxirgi shikoyatingizdan keyin koʻpi bilan { $identity_cap }; tasdiqlangan qoidabuzarlik haqida yozganingiz { $words_upheld }, eng ogʻirlari haqida, qanday hal qilinmasin, { $words_gravest }, hech kim hal qilmagani haqida shikoyatdan keyin { $words_undecided }; shikoyat qilingan narsaning oldingi nomlari { $former_names }; qoralama kimniki ekani { $drafts }; kimga nima yuborilgani { $mail }; ishlov berib yoki yuborib boʻlmagani { $dead_letters }; yangilanish raqamlari { $updates }.
    • Qarorga eʼtiroz bildirsangiz, ular sababingizni ham oʻqiydi, yana ismingizsiz.
    • Tasdiqlangan qoidabuzarlik Telegram yoki tegishli organga topshirilishi mumkin, odamlar u haqda yozgani bilan soʻzma-soʻz, lekin hech qachon ularning kimligi bilan emas.
    • Jamoa sizdan shikoyat haqida soʻrashi mumkin. Javobingizni ismingizsiz oʻqiydi va savollarini toʻxtatish mumkin.
    • Shikoyat qilganingizdan bot koʻrsatkichlarni saqlaydi: soʻz, havola, nom va ID. U rasm, video yoki fayllarni yuklab olmaydi, nusxalamaydi, uzatmaydi. Oʻchirganidan Telegram bergan raqamni va qayerdan uzatilganini saqlaydi.
    • Ismingiz faqat shikoyat yozayotganingizda va ishlov berib boʻlmagan xabar bilan saqlanadi.
    • Yana saqlanadi: hozir nechta shikoyat yubora olishingiz, admin shikoyatlaringizga ishonadimi yoki ularni endi qabul qilmaydimi va ularning koʻpi rad etilganmi. /forget dan keyin ishonchdan boshqa hammasi bir yil qoladi, shikoyat qilganingiz ham, kimligingizni aytmaydigan raqamlar ostida. Kartochkada ishonchli odam shikoyat qilgani aytiladi, kimligi hech qachon.
    • Guruhdagi /report buyrugʻini boshqalar bir lahza koʻrishi mumkin. U yerda soʻraganingiz, shu yerda davom ettirmasangiz, 10 daqiqa saqlanadi.</more>

mydata = 📎 Siz haqingizda hozirgacha saqlangan hamma narsa. Bu faylni oʻzingizda saqlang: unda shikoyat qilganingiz bor.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Bu bot Telegram hisobingiz haqida saqlaydigan hamma narsa. Vaqt UTC boʻyicha.
mydata-you = Shikoyatlaringiz ortidagi odam, bot sizni bilgancha.
mydata-your_screen = Bot hozir sizga nima koʻrsatadi va qaysi tilda gaplashadi.
mydata-what_you_were_writing = Boshlagan shikoyatlaringiz. Yozganingiz yuborsangiz yoki bekor qilsangiz oʻchadi.
mydata-progress_of_questions = Tugallanmagan shikoyat savollari qayerga yetgani, uni boshlagan xabarlar bilan.
mydata-your_submissions = Shikoyatlarni qachon yubordingiz.
mydata-your_reports = Shikoyatlaringiz, berganingizdek.
mydata-what_you_added = Keyin shikoyatlarga qoʻshganingiz.
mydata-files_that_were_deleted = Siz yuborgan va bot oʻchirgan fayllardan qolgani: Telegram raqami va qayerdan kelgani.
mydata-your_objections = Eʼtirozlaringiz, sabablari bilan, berganingizdek.
mydata-questions_to_you = Jamoaning sizga savollari va javoblaringiz.
mydata-notes_that_you_wrote_as_a_moderator = Jamoa uchun ishlarga yozgan qaydlaringiz.
mydata-what_you_asked_in_groups = Guruhlarda /report bilan soʻraganingiz, bir necha daqiqaga.
mydata-how_you_look_after_yourself = /wellbeing bilan oʻzingiz uchun tanlaganingiz; boshqa hech kimga koʻrsatilmaydi.
mydata-your_answers_on_examples = /train bilan misollarga bergan javoblaringiz; javoblar kimniki ekani hech kimga koʻrsatilmaydi.
mydata-who_you_are_was_shown = Shikoyat sizniki ekani adminga qachon va nega koʻrsatilgani.
mydata-you_as_a_moderator = Ish hal qilgan boʻlsangiz, moderatorlar sizni qanday koʻradi.
mydata-messages_to_you = Bot sizga yuborgan yoki hali yuboradigan narsa.
mydata-messages_the_bot_may_change = Bot bu chatdagi qaysi xabarlarini yangilab turadi.
mydata-messages_from_you = Xabarlaringiz va tugma bosishlaringiz: raqami bir hafta, mazmuni faqat ishlov berilguncha.
mydata-pace_of_messages_to_you = Bot sizga qanchalik tez yoza oladi.
mydata-questions_to_telegram_for_you = Oxirgi daqiqada siz uchun Telegramdan nimadir soʻralgani.
mydata-planned_for_you = Bot keyin siz uchun nima qiladi.

forget-ask =
    <b>Meni unuting</b>
    Bot kimligingizni, yozayotganingizni va sizni kutganini darhol oʻchiradi.
    Shikoyatlaringiz, izohlari soʻzma-soʻz, ishlarda egasiz qoladi. Ular haqda boshqa xabar olmaysiz.
    Qonun saqlashga majburlagani, kimniki boʻlsa ham, yopiq turadi, boshqa ishlatilmaydi va muddati tugagach oʻchiriladi.
    Buni qaytarib boʻlmaydi. Bu chat siz oʻchirmaguncha qoladi.
button-forget = Ha, unutilsin
button-forget-not = ◀ Yoʻq, qolsin
answer-forget-not = Hech narsa oʻchirilmadi.
forgotten =
    Tayyor. Bot endi kimligingizni bilmaydi, shikoyatlaringiz sizsiz davom etadi. Ular uchun rahmat.

    Bu yerga yana yozsangiz, yangi odamdek boshlaysiz; sizdagi cheklovlar oʻz kuchida. Qarang: /privacy.

trouble =
    Biz tomonda nimadir xato ketdi. Shu paytgacha javob berganlaringiz saqlangan.

    Bu botni yurituvchilarga aytildi. Iltimos, toʻxtagan joydan davom eting.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Til</b>
    Bu bot sizga qaysi tilda yozsin?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 <code>{ $code }</code> shikoyatingiz haqida: shu botning adminiga uni qaysi Telegram hisobi yuborgani hozirgina koʻrsatildi, chunki { $why ->
        [danger] kimningdir hayoti yoki xavfsizligi xavf ostida
        [legal_request] qonuniy soʻrov boʻyicha ikki kishi qaror qildi
       *[crime] shikoyatning oʻzi jinoyat boʻlishi mumkin, masalan tahdid
    }. Ikkinchi admin rozi boʻldi.
    Moderatorlar avvalgidek faqat kod koʻradi. /privacy siz haqingizda nima saqlanishini aytadi.
legal-told =
    ⚖️ Bu siz haqingizda: { $title } qonun asosida shu botdan maʼlumot soʻradi. Ikki kishi qaror qildi: { $ground ->
        [full] soʻralgani beriladi.
        [part] bir qismi beriladi.
       *[nothing_held] hech narsa saqlanmasligi aytiladi.
    }
    Soʻralgani: { $what ->
        [who] kimligingiz
        [words] yozganlaringiz
        [both] kimligingiz va yozganlaringiz
       *[other] kimligingizni aytmaydigan narsa
    }.
    Oʻsha organga, sudga yoki shu botni yurituvchilarga murojaat qilib, <code>{ $code }</code> kodini aytishingiz mumkin. Bu huquqiy maslahat emas. /privacy nima saqlanishini aytadi.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = Bu ishlar keladigan guruhlarda, ularning jamoasi uchun ishlaydi.
wellbeing-refused = Bu ishlar ustida ishlaydiganlar uchun. Siz ulardan biri boʻlsangiz, avval guruhingizda kartadagi tugmani bosing.
training-refused = Mashq admin ishlar boʻyicha qaror qilishga tayinlagan kishilar uchun.
answer-too-often = Bir daqiqa uchun bu koʻp edi, shuning uchun sizga ruxsat bormi, Telegramdan soʻralmadi. Hech narsa oʻzgarmadi; iltimos, bir daqiqadan keyin qayta urining.
answer-unknown-button = Bu tugma endi ishlamaydi.

# Where members may report.
help-source =
    <b>Shu guruhdan shikoyat</b>
    Xabarga /report bilan javob bering, bot siz bilan shaxsiy chatda davom etadi. Nima ustidan shikoyat qilganingizni bu yerda hech kim koʻrmaydi va bu guruhga hech narsa kelmaydi.

    Boshqalar buyruqni bir lahza koʻrishi mumkin. Xabarni botga shaxsiy uzatish xavfsizroq.
setup-refused-not-admin = Buni faqat shu botning admini sozlay oladi. Botni yurituvchi adminlarni <code>ADMIN_IDS</code> da koʻrsatadi.
setup-private =
    /setup shikoyatlar kelishi kerak boʻlgan guruh uchun:
    1. Moderatorlaringiz uchun yopiq guruh oching.
    2. Unga { $bot } ni qoʻshing.
    3. Oʻsha yerda /setup yuboring.
setup-anonymous = Siz bu yerda anonim adminsiz, bot kimligingizni bila olmaydi. Oʻzingiz uchun “Anonim qolish”ni oʻchiring va /setup ni qayta yuboring.
goodbye = Bu bot faqat oʻz adminlari sozlagan guruhlarda ishlaydi, shuning uchun chiqib ketadi. Shikoyat qilish uchun, iltimos, unga shaxsiy yozing.
queue-language-refused = Bu guruh tilini faqat shu botning admini oʻzgartira oladi, anonim admin sifatida emas. Bot bilan shaxsiy chatda /language u sizga yozadigan tilni oʻzgartiradi.

queues-refused = Navbatlarni faqat shu botning admini koʻra va oʻzgartira oladi.

staff-refused = Jamoani faqat shu botning admini koʻra va tayinlay oladi.
staff-anonymous = Siz bu yerda anonim adminsiz, bot kimligingizni bila olmaydi. Oʻzingiz uchun “Anonim qolish”ni oʻchiring va /staff ni qayta yuboring.
staff-link-used = Bu havola ishlatilgan yoki eskirgan. Botning adminidan yangisini soʻrang.
legal-only = Qonuniy soʻrovlarga buning uchun tayinlanganlar javob beradi. Davlat organi nomidan yozsangiz, iltimos, shu botni yurituvchi buning uchun bergan manzildan foydalaning. Bu yerda soʻrov qabul qilinmaydi.

admin-only = Bu shu botning adminlari uchun. /help bu yerda nima qila olishingizni aytadi.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = Qoidabuzarlik yoʻq
ground-not_enough = Maʼlumot yetarli emas
ground-gone = Endi yoʻq
ground-duplicate = Takror
ground-out_of_scope = Bu jamoa uchun emas
# What follows from an uphold; what is to be done was not done yet.
ground-listed = Roʻyxatda
ground-to_telegram = Telegramga aytiladi
ground-to_authority = Organga topshiriladi

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Kanallar
        [group] Guruhlar
        [bot] Botlar
        [user] Odamlar
        [message] Xabarlar
        [story] Hikoyalar
        [sticker_set] Stiker toʻplamlari
        [invite_link] Taklif havolalari
        [folder] Jildlar
        [proxy] Proksilar
        [telegram_link] Boshqa Telegram havolalari
        [website] Veb-saytlar
       *[search_term] Qidiruv soʻzlari
    }
stats-time =
    { $unit ->
        [minute] { $count } daqiqa
        [hour] { $count } soat
       *[day] { $count } kun
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] qoralama, eʼlon qilinmagan
        [correction] { $nr }-son, imzolangan, { $corrects }-son oʻrniga
       *[report] { $nr }-son, imzolangan
    }
    Shikoyatlar { $reports }: tasdiqlandi { $upheld }, rad etildi { $dismissed }, qaytarib olindi { $withdrawn }, kutmoqda { $waiting }
    Eʼtirozlar { $objections }, shundan qabul qilindi { $won }
    Yarmi boʻyicha birinchi qaror { $first } ichida, yopilish { $closing } ichida
    Topshirildi { $referred } · koʻrsatilgan shikoyatchi { $shown } · qonun uchun saqlandi { $held }
    Mashina qarori { $automated } · qaror qiluvchilar { $people }
told-requests = Organlar soʻrovi { $all } · maʼlumot berildi { $given } · rad etildi { $refused } · hech narsa saqlanmagan { $nothing }
told-year =
    📊 <b>{ $year }</b>: toʻrt choragi, koʻrsatilganidek qoʻshilgan
    Shikoyatlar { $reports }: tasdiqlandi { $upheld }, rad etildi { $dismissed }, qaytarib olindi { $withdrawn }, oʻsha paytda kutgan { $waiting }
    Eʼtirozlar { $objections }, shundan qabul qilindi { $won }
    Organlar soʻrovi { $all } · maʼlumot berildi { $given } · rad etildi { $refused } · hech narsa saqlanmagan { $nothing }
told-secret = Kichik sonlar oraliq bilan beriladi. Maxfiy qolishi kerak soʻrovlar bu yerda yoʻq; maxfiyligi tugagach, keyin sanaladi.
told-too-few = aytish uchun juda kam
told-withheld = Koʻrsatilmadi: juda koʻp narsani aytib qoʻyardi.
told-total = Jami
told-head = Shaffoflik hisoboti { $period }, { $nr }-son
told-corrects = Bu hisobot { $nr }-son oʻrniga.
told-ranges = 1 dan 4 gacha son 1–4 deb beriladi. Jamilar koʻrsatilganlar yigʻindisi, shunda birorta kichik sonni hisoblab topib boʻlmaydi.
told-basis-voluntary = Ixtiyoriy eʼlon qilindi, Yevropa Ittifoqining Raqamli xizmatlar qonuni tuzilishida.
told-basis-bound = Yevropa Ittifoqining Raqamli xizmatlar qonuni talab qilganidek eʼlon qilindi.
told-signed = Bu sahifa maʼlumotlari shu kalit bilan imzolangan:
told-table =
    { $table ->
        [decisions] Qarorlar
        [objections] Eʼtirozlar
        [referrals] Topshirilganlar
        [requests] Organlar soʻrovi
        [late_requests] Keyin sanalgan soʻrovlar
        [persons_given] Maʼlumoti berilgan odamlar
        [holds] Qonun uchun saqlanganlar
        [reveals] Koʻrsatilgan shikoyatchilar
        [erased] Oʻchirilganlar
        [automated] Mashina qarorlari
        [people] Xizmatdagi odamlar
        [medians] Muddatlar
        [shares] Shikoyatlar nima haqida edi
       *[reports] Toifalar boʻyicha shikoyatlar
    }
told-name =
    { $name ->
        [upheld] tasdiqlandi
        [dismissed] rad etildi
        [withdrawn] qaytarib olindi
        [waiting] kutmoqda
        [count] soni
        [acknowledged] olgani tasdiqlandi
        [sent] yuborildi
        [full] hammasi berildi
        [part] bir qismi berildi
        [nothing_held] hech narsa saqlanmagan
        [narrow] toraytirilishi kerak
        [refuse] rad etildi
        [challenge] eʼtiroz bildirildi
        [false] soxta
        [placed] qoʻyildi
        [confirmed] koʻrsatildi
        [refused] koʻrsatilmadi
        [escalate] yuqoriga oʻtkazildi
        [dismiss] rad etildi
        [uphold] tasdiqlandi
        [return] qaytarildi
        [reopen] qayta ochildi
        [undo] bekor qilindi
        [rejected] qabul qilinmadi
        [telegram] Telegram
        [hotline] xabar berish liniyalari
        [police] politsiya
        [authority] organ soʻradi
        [claim] huquqiy daʼvo
        [danger] kimgadir xavf
        [crime] jinoyat
        [legal_request] qonuniy soʻrov
        [information] maʼlumot
        [removal] olib tashlash
        [preservation] saqlab turish
        [emergency] favqulodda
        [informal] norasmiy
        [persons] odamlar
        [people] unutilgan odamlar
        [cases] boʻshatilgan ishlar
        [overdue] muddati keldi, hali oʻchirilmadi
        [closings] yopilgan ishlar
        [decided] qaror qilganlar
        [first_decision] birinchi qaror (mediana)
        [first_decision_gravest] birinchi qaror, eng ogʻirlari (mediana)
        [closing] yopilish (mediana)
        [order_registered] olib tashlash buyrugʻi: qayd etildi (mediana)
        [order_effect] olib tashlash buyrugʻi: bajarildi (mediana)
       *[other] boshqa
    }
transparency-nothing = 📊 Hali hech narsa eʼlon qilinmagan. Har chorak hisoboti keyingi oyning 15 kunidan soʻng chiqadi.
transparency-countries =
    🌍 <b>{ $period }</b>: soʻrov yuborgan organlar, davlatlar boʻyicha
    { $is ->
        [there] { $list }
       *[nothing] Birorta organ soʻrovi sanalmagan.
    }
transparency-files = 📎 <b>{ $period }</b>, { $nr }-son: oʻqish uchun sahifa, imzosi bilan maʼlumotlar va har jadval CSV shaklida.
transparency-file = 📊 { $period }, { $nr }-son
transparency-list = 📊 Barcha hisobotlar, avval eng yangilari. Tuzatishning oʻz raqami bor; u tuzatgani ham qoladi.
transparency-check =
    🔏 <b>Hisobot qanday tekshiriladi</b>
    Maʼlumotlari va imzosini <b>Fayllar</b> boʻlimidan bitta jildga oling, keyin minisign bilan:
    <code>minisign -V -m report-1.json -P KEY</code>
    U raqam, chorak va oldingi hisobotning SHA-256 qiymatini aytadi. KEY bu <code>{ $key }</code>, u oʻzgarmaydi: yozib oling.
button-transparency-countries = 🌍 Davlatlar
button-transparency-files = 📎 Fayllar
button-transparency-list = ☰ Oldingilari
button-transparency-check = 🔏 Imzoni tekshirish
button-transparency-back = ◀ Ortga
button-transparency-html = Sahifa
button-transparency-json = Maʼlumotlar
button-transparency-signature = Imzo

## What Telegram shows of the bot

command-start = Boshlash
command-report = Noqonuniy narsaga shikoyat
command-status = Shikoyatlaringiz nima boʻldi
command-cancel = Yozayotgan shikoyatni bekor qilish
command-help = Qanday ishlaydi, yordam telefonlari
command-privacy = Siz haqingizda nima saqlanadi
command-mydata = Saqlanganini fayl qilib olish
command-forget = Bot kimligingizni unutsin
command-language = Tilni almashtirish
command-transparency = Bu bot nima qiladi, raqamlarda
bot-description =
    Telegramda uchratgan noqonuniy qidiruv soʻzlari va noqonuniy materiallar ustidan shikoyat qiling. Har bir shikoyatni odamlar oʻqiydi va nima boʻlganini bilasiz.

    Maxfiy: moderatorlar kod koʻradi, ismingizni emas. Iltimos, zoʻravonlik rasmi yoki videosini yubormang; havola yoki nom kifoya.

    Kimdir hozir xavfda boʻlsa, avval favqulodda raqamga qoʻngʻiroq qiling.
bot-short-description = Telegramdagi noqonuniy qidiruv soʻzi va materiallarga shikoyat. Maxfiy, odamlar oʻqiydi.
