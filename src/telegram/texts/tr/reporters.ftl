# What reporters read, in Turkish: siz. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Telegram’daki yasa dışı şeyleri bildirin. Her bildirimi insanlar okur.

    🔒 Gizli, ama anonim değil: ekip bir kod, Telegram yazanı görür. Bazı yardım hatları isim istemez.
    🚫 Lütfen bağlantı ya da ad gönderin, asla istismar resmi veya videosu değil.

    Acil yardım hattı değildir, Telegram’a ait değildir. Ne gördünüz?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Şu anda yalnızca en ağır kategoriler kabul ediliyor: “{ $reason }”
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Arama terimi
button-report-material = 📢 Kanal, grup veya mesaj
button-my-reports = 📄 Bildirimlerim
button-help-lines = 🆘 Yardım hatları
button-home = ◀ Başa dön

# An unfinished report exists.
resume =
    Henüz bitmemiş bir bildiriminiz var. Hiçbir kısmı gönderilmedi.

    Kaldığınız yerden devam mı, baştan mı?
button-go-on = ▶ Devam et
button-start-over = Baştan başla

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Burada bir bildirime başladınız ve göndermediniz. Hiçbir kısmı bir yere gitmedi.
    Kaldığınız yerden devam edebilir ya da /cancel ile bitirebilirsiniz. Bırakırsanız yarın silinir.
unfinished-removed = Başlayıp bıraktığınız bildirim silindi. Hiçbir kısmı gönderilmedi. /report istediğiniz zaman yenisini başlatır.

# A button of a question that is not asked any more.
answer-earlier-question = O düğme önceki bir soruya aitti. En yeni mesaj nerede olduğunuzu gösterir.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Alındı: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = O bildirim zaten tamamlandı. /report yenisini başlatır, /status sizinkileri gösterir.

# Something arrived that starts nothing.
fallback = İçinde bağlantı veya kullanıcı adı yok. Bir şey bildirmek için bunlardan birini gönderin, oradan bir mesaj iletin veya aşağıdan seçin.
fallback-media = Resim, video ve dosyalara burada bakılmaz, bunlar saklanmaz. Bir şey bildirmek için bağlantı veya kullanıcı adı gönderin, oradan bir mesaj iletin veya aşağıdan seçin.

fallback-media-removed = Resim, video ve dosyalar bu sohbetten silinir ve saklanmaz: böyle görüntüleri bulundurmak sizin için de suç olabilir. Bir bağlantı veya sözle anlatım yeter.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 “{ $words }” arama terimi olarak bildirilsin mi?
    Birkaç soru gelecek. Siz göndermeden hiçbir şey gitmez.
words-help =
    🆘 Sizin veya bir yakınınızın şimdi yardıma ihtiyacı varsa: <b>112</b> birçok ülkede, <b>911</b> Kuzey Amerika’da çalışır. Bu bot yardım gönderemez; aşağıdaki hatlar yardım edebilir.
words-take =
    Bu botun kabul ettikleri: bağlantı veya kullanıcı adı, iletilmiş bir mesaj ya da aranınca yasa dışı bir şeye götüren sözcükler. Her bildirimi insanlar okur.
button-as_term = 🔎 Arama terimi olarak

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Arama terimi
flow-material = 📢 Kanal, grup veya mesaj
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = bağlantı gizlendi
given-more =
    { $count ->
        [one] ve 1 tane daha
       *[other] ve { $count } tane daha
    }
notice-line = ⚠️ { $notice }

question-terms = Hangi sözcükler yasa dışı bir şeye götürüyor? Her satıra bir terim, aradığınız gibi.
question-seen_in = Nerede aradınız?
question-search_language = Hangi dilde aradınız?
question-subject =
    Neyi bildirmek istiyorsunuz? Şunlardan birini gönderin:
    • bağlantı veya kullanıcı adı, <code>@example</code> gibi
    • iletilmiş bir mesaj veya çıkartma
    • ya da aşağıda sohbetlerinizden seçin

    Bot oraya katılmaz, orada kimseye haber verilmez.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = Neyi bildirmek istiyorsunuz? Bağlantı, kullanıcı adı, iletilmiş bir mesaj veya çıkartma gönderin ya da sohbetlerinizden seçin.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] Bildiriminizde bu var.
       *[other] Bildiriminizde bu { $count } tanesi var.
    } Eklemek için yenisini gönderin ya da ait olmayanı çıkarın.
question-replace = Bunun yerine neyi bildirmek istiyorsunuz? Siz gönderene dek bildiriminizdeki kalır.
button-replace = ↻ Bunun yerine başka bir şey
question-category =
    { $flow ->
        [search_term] Neye götürüyor?
       *[material] Ne hakkında?
    } Birkaçıysa en ağırı.
question-details =
    { $need ->
        [required] Nesi yasa dışı? Bir iki cümle moderatörlerin anlamasına yardım eder.
        [described] Lütfen orada gösterileni veya söyleneni anlatın. Bir cümle yeter: moderatörler böyle şeyleri kendileri açmaz, sizin sözünüze göre hareket eder.
       *[optional] Denetlemeye yardımcı bir şey var mı? Ne gördüğünüz, ne zaman ya da bulduğunuz bir bağlantı.
    }
    { $flow ->
        [search_term] Yalnızca metin. Gördüğünüz sonuçların bağlantıları varsa ekleyin; yeniden aramanız gerekmez.
       *[material] Yalnızca metin.
    } Lütfen kendi adınızı ve numaranızı yazmayın.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] Nesi yasa dışı?
        [described] Lütfen orada gösterileni veya söyleneni anlatın.
       *[optional] Denetlemeye yardımcı bir şey var mı?
    } Sözle lütfen, kendi adınız ve numaranız olmadan.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] Bunu zaten bildirdiniz: { $codes }. Sayılıyor ve inceleniyor.
       *[other] Bunları zaten bildirdiniz: { $codes }. Sayılıyor ve inceleniyorlar.
    }
    Ekleyecek bir şey var mı?
# The same in short, below what is said to an answer that did not fit.
question-known-again = { $codes } için ekleyecek bir şey var mı? Sözle lütfen.
button-add-new = ➕ Yeni olanı ekle

button-more-categories = ⋯ Daha fazla
seen_in-telegram_search = Telegram araması
seen_in-channel_or_group = Bir kanalda veya grupta
seen_in-bot = Bir botta
seen_in-elsewhere = Başka yerde
button-other-language = Başka ya da emin değilim

## Reporter: what to know before going on, by category

guidance-copyright =
    © Telif hakkı burada bildirilmez. Hak sahibi veya temsilcisi dmca@telegram.org adresine yazar, <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">Telegram’ın açıkladığı gibi</a>.

    Başka bir sorun da varsa geri dönüp onu seçin. Verdikleriniz saklanır.
guidance-child_abuse =
    🆘 Çocuk şu an tehlikedeyse arayın: birçok ülkede <b>112</b>, Kuzey Amerika’da <b>911</b>.

    🚫 Lütfen <b>resim, video veya dosya göndermeyin</b>: bulundurmak veya göndermek sizin için de suç olabilir. Bağlantı veya tarif yeter, yine bakmak gerekmez.

    Sizin veya çocuğun görüntüleri: <a href="https://takeitdown.ncmec.org">Take It Down</a> yardım eder. Ülke hatları: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Biri şu an tehlikedeyse önce acil numarayı arayın: <b>112</b> birçok ülkede, <b>911</b> Kuzey Amerika’da çalışır. Bu bot yardım gönderemez.

    Sonra buradan devam edin. Bir bağlantı veya anlatım yeter; lütfen resim veya video göndermeyin.
guidance-intimate_images =
    🚫 Lütfen <b>resim, video veya dosya göndermeyin</b>. Bir bağlantı veya anlatım yeter.

    Görüntülerdeki sizseniz: bu sizin suçunuz değil ve bunları birçok platformdan, adınız olmadan kaldırtmak için yardım var. O sırada 18 veya üstüyseniz <a href="https://stopncii.org">StopNCII</a>, daha küçükseniz <a href="https://takeitdown.ncmec.org">Take It Down</a>.
guidance-self_harm =
    🆘 Siz veya başka biri şu an tehlikede olabilirse acil numarayı arayın: <b>112</b> birçok ülkede, <b>911</b> Kuzey Amerika’da çalışır.

    Biriyle konuşmak iyi gelecekse: <a href="https://findahelpline.com">Find A Helpline</a> ülkelere göre ücretsiz ve gizli hatlar sunar.
guidance-grave =
    🆘 Biri şu an tehlikedeyse acil numarayı arayın: <b>112</b> birçok ülkede, <b>911</b> Kuzey Amerika’da çalışır.

    Bir bağlantı veya anlatım yeter; lütfen resim veya video göndermeyin. Daha fazlasını aramanız gerekmez; işin içindeki kimseye yazmamak daha güvenlidir.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Diğer yardım hatları
help-lines-countries =
    🆘 <b>Yardım hatları</b>
    Şu an tehlikedeyseniz acil numarayı arayın: birçok ülkede <b>112</b>, Kuzey Amerika’da <b>911</b>.

    Hangi ülkedesiniz? Bot bilmiyor ve seçiminizi saklamıyor.
button-countries-before = ◀ Önceki ülkeler
button-countries-after = Diğer ülkeler ▶
button-not-listed = 🌍 Listede yok
button-countries = 🌍 Tüm ülkeler
button-back-to-report = ▶ Bildirimime dön
help-lines-country = 🆘 <b>Yardım hatları: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Acil yardım
        [crisis] 💬 Konuşacak biri
        [child] 🧒 Çocuklar veya bir çocuk için kaygılananlar
        [child_abuse_report] 🚨 Çocuk istismarını bildirmek için
        [images] 🖼 Sizin mahrem görüntüleriniz
        [online] 🛡 Dolandırıcılık, internette sorun
       *[trafficking] ⛓️ İnsan ticareti
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Acil yardım: birçok ülkede <b>112</b>, Kuzey Amerika’da <b>911</b>
# Help on the web, in every country.
help-site-crisis = 🌐 Konuşacak biri, ülkelere göre: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Çocuk istismarını bildirmek için, adınız olmadan da: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Sizin görüntüleriniz: <a href="https://takeitdown.ncmec.org">Take It Down</a> (18 yaş altı), <a href="https://stopncii.org">StopNCII</a> (18 ve üstü)
help-lines-checked = Bu hatları bu bot değil, başkaları işletir. Kaynakların okunduğu tarih: { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Ülkenizdeki yardım hatları</b>
    Ülkenizden burada henüz bir hat yok: yanlış numara, hiç olmamasından kötüdür.

    🆘 Acil yardım: <b>112</b> birçok ülkede, <b>911</b> Kuzey Amerika’da çalışır.

## Reporter: summary

summary-search_term =
    <b>Gözden geçirin ve gönderin</b>
    { $terms }

    Nerede: { $seen_in }
    Götürdüğü şey: { $category }
    Not: { $has_note ->
        [yes] { $note }
       *[no] yok. Buraya yazabilirsiniz, adınız ve numaranız olmadan.
    }
summary-material =
    <b>Gözden geçirin ve gönderin</b>
    { $subjects }

    Konu: { $category }
    Not: { $has_note ->
        [yes] { $note }
       *[no] yok. Buraya yazabilirsiniz, adınız ve numaranız olmadan.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ Kendiliğinden gönderilecek, yaklaşık { $unit ->
        [minute] { $count ->
            [one] bir dakika
           *[other] { $count } dakika
        }
       *[hour] { $count ->
            [one] bir saat
           *[other] { $count } saat
        }
    } sonra. Burada kalmanız gerekmez.
button-later = ⏳ O zaman kendiliğinden gönder
button-not_later = Kendiliğinden gönderme
button-submit = ✅ Gönder
button-skip = Atla
button-no-note = Not olmadan
button-back = ◀ Geri
button-cancel = ✕ İptal et
button-continue = Devam et
button-keep = ▶ Olduğu gibi bırak
button-edit-terms = ✎ Terim
button-edit-seen_in = ✎ Nerede
button-edit-search_language = ✎ Dil
button-edit-subject = ✎ Ne
button-edit-category = ✎ Kategori
button-edit-details = ✎ Not
button-add-note = ➕ Not ekle

## Reporter: choosing from one's own chats

button-pick-chat = Sohbetlerimden seç
picker-ask =
    Neyi seçmek istersiniz? Ekranın altındaki düğmeleri kullanın.
    Bot oraya katılmaz, orada kimseye haber verilmez.
button-pick-channel = 📢 Bir kanal
button-pick-group = 👥 Bir grup
button-pick-bot = 🤖 Bir bot
button-pick-user = 👤 Bir kişi
button-pick-close = ◀ Soruya dön
picker-done = Seçilen: { $name }
picker-closed = Tamam. Bunun yerine bağlantı veya kullanıcı adı gönderebilirsiniz.

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
subject-gone = ▫️ artık silinmiş
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Çocuğun cinsel istismarı
category-violent_extremism = Terör, şiddetli aşırılık
category-threat_to_life = Birinin hayatına tehdit
category-intimate_images = Rızasız mahrem görüntüler
category-trafficking = İnsan ticareti
category-drugs = Uyuşturucu
category-weapons = Silah
category-fraud = Dolandırıcılık, oltalama
category-stolen_data = Çalıntı veya özel veriler
category-counterfeits = Sahte ürün ve belgeler
category-hate = Nefret ve kışkırtma
category-animal_cruelty = Hayvanlara eziyet
category-self_harm = Kendine zarar vermeye teşvik
category-copyright = Telif hakkı
category-other = Başka bir şey

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Okunacak bir şey gelmedi. Lütfen metin olarak yazın.
notice-invisible-only = İçinde yalnızca görünmez karakterler var. Lütfen ekranda gördüğünüz gibi yazın.
notice-too-long = { $line }. satır bir arama terimi için çok uzun: { $units } karakter, en çok { $max } sığar. Lütfen kısaltın.
notice-note-too-long = Bu { $units } karakter, bir not ise { $max } alabilir. Lütfen kısaltın.
notice-too-many = Bu { $count } arama terimi eder, bir bildirim { $max } alır. Lütfen şimdi en çok { $max } gönderin, ötekileri ikinci bir bildirimde.
notice-text-expected = Lütfen burada sözle yanıt verin: sesli mesaj, çıkartma, dosya ve benzerleri saklanmaz.
notice-media-not-kept = Resim, video veya dosya saklanmadı. Bir bağlantı, ad veya sözle anlatım yeter.
notice-media-grave = Resim, video ve dosyalar burada silinir, saklanmaz: böyle görüntüleri bulundurmak veya göndermek sizin için de suç olabilir. Bir bağlantı veya sözle anlatım yeter.
media-not-deleted = Telegram, buraya gönderdiğiniz bir şeyi botun silmesine izin vermiyor. Sizde bulunmaması için lütfen kendiniz silin: basılı tutun (bilgisayarda: sağ tık), sonra iki taraf için Sil. Bildiriminiz yine de sayılır.
notice-media-removed = Resim, video veya dosya olarak gönderdiğiniz bu sohbette kalmaz: sizde bulunmaması için bot onu siliyor. Böyle görüntüleri bulundurmak suç olabilir. Bildirerek yanlış bir şey yapmadınız.
notice-hidden-user = O mesajı yazan hesabını gizliyor, bot kim olduğunu bilemiyor. Lütfen kullanıcı adını veya mesajın bağlantısını gönderin.
notice-own-message = O mesaj sizin ya da bu botun. Lütfen bildirmek istediğinizi iletin veya bağlantısını gönderin.
notice-contact-unknown = O kişi kaydı hangi Telegram hesabı olduğunu göstermiyor. Lütfen kişinin kullanıcı adını gönderin veya bir mesajını iletin.
notice-no-link = İçinde bağlantı veya kullanıcı adı yok. Lütfen birini gönderin, örneğin <code>https://t.me/example</code> veya <code>@example</code>.
notice-words = İçinde bağlantı veya kullanıcı adı yok. Bunlar aranan sözcüklerse “Arama terimi olarak” seçin.
notice-words-help = Birinin şimdi yardıma ihtiyacı varsa: birçok ülkede <b>112</b>, Kuzey Amerika’da <b>911</b> ve aşağıdaki yardım hatları. İçinde bağlantı yoktu.
notice-website = Bu bir web sitesi, Telegram değil. Onunla devam edebilir veya bir Telegram bağlantısı ekleyebilirsiniz.
notice-telegram-link = Bu bir Telegram bağlantısı, ama hangi kanala, gruba, kişiye veya mesaja götürdüğünü söylemiyor. Bununla devam edebilir veya söyleyen bir bağlantı ekleyebilirsiniz.
notice-only-first-kept =
    { $max ->
        [one] Yalnızca ilk bağlantı saklandı.
       *[other] Yalnızca ilk { $max } bağlantı saklandı.
    } Lütfen ötekileri ikinci bir bildirimde gönderin.
notice-stale-button = O düğme önceki bir soruya aitti. Şimdi buradasınız.
notice-category-off = Bu kategori şu anda burada kabul edilmiyor. Lütfen başka birini seçin.
notice-edited-message = Gönderildikten sonra değiştirilen mesaj yeniden okunmaz. Lütfen yeni metni ayrı bir mesaj olarak gönderin.
notice-press-expected = Lütfen aşağıdaki düğmelerden birini seçin.
notice-note-needed = “Başka bir şey” için kısa bir not gerekli: nesi yasa dışı?
notice-description-needed = Bağlantı olmadan moderatörlerin elinde yalnızca sizin sözünüz var. Bir cümle yeter: orada ne gösteriliyor veya söyleniyor?
notice-forward-as-note = O iletilen mesaj nereden geldiğini göstermiyor. Lütfen notu kendi sözlerinizle yazın.
notice-taken-out = Çıkarıldı: { $name }
notice-already-chosen = Bu zaten bildirimde var.
notice-added =
    { $count ->
        [one] Artık bu bildirimde.
       *[other] Eklendi: bu bildirimde şimdi { $count } tane var. Her biri kendi kodunu alır.
    }
notice-from-group = Artık özel sohbettesiniz: gruptan kimse bunu görmez.
notice-from-group-first = Artık özel sohbettesiniz: gruptan kimse bunu görmez. Öteki bildiriminiz saklandı ve bundan sonra yeniden gelir.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Son zamanlarda çok bildirimde bulundunuz, teşekkürler. Herkes duyulabilsin diye sıradaki, yaklaşık { $unit ->
        [minute] { $count ->
            [one] bir dakika
           *[other] { $count } dakika
        }
       *[hour] { $count ->
            [one] bir saat
           *[other] { $count } saat
        }
    } sonra gönderilebilir. O zamana dek burada saklanır.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Bildirimlerinize ara verildi, kalan süre: { $days ->
        [one] bir gün
       *[other] { $days } gün
    }. Bu bildirim burada saklanıyor. En ağır kategorilerden birinde her zaman bildirebilirsiniz.
notice-closed = Bunun gibi bildirimler şu anda kabul edilmiyor: “{ $reason }” Yazdığınız burada saklanıyor; lütfen sonra yine gelin. En ağır kategoriler her zaman açıktır.
notice-blocked = Ekip şimdilik sizden bildirim almıyor. Birine zarar veriliyorsa en ağır kategoriler size açık, /help ise yardım hatlarını gösterir.
notice-command = Bu bir komut, yanıt değil. /cancel bildirimi bitirir, /help açıklar.
command-meant = Böyle bir komut yok. Şunu mu demek istediniz: { $command }?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Lütfen özel sohbette devam edin: ne bildirdiğinizi burada kimse görmez. Düğme 10 dakika çalışır, yalnızca komutu kullanan için.
group-help =
    Buradaki bir mesajı bildirmek için onu /report ile yanıtlayın. Bot sizinle özelden devam eder.
    Komutu başkaları bir an görebilir. Bota en baştan özelden yazmak daha güvenlidir.
group-anonymous = Burada bir grup veya kanal adına yazıyorsunuz, bot kime yanıt vereceğini bilemiyor. Lütfen ona özelden yazın.
button-report-privately = 🔒 Özelden devam et
button-help-privately = 🔒 Özelden yaz
button-anonymous-privately = 🔒 Özelden yaz

# In private.
ask-expired = O bağlantı kullanılmış, 10 dakikadan eski ya da başkası içindi. Burada da bildirebilirsiniz: mesajı iletin veya bağlantısını gönderin.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = Bu çok hızlıydı, son mesajlarınız okunmadı. Daha önceki yanıtlarınız saklandı. Lütfen bir dakika bekleyin, sonra devam edin.
answer-too-fast = Bu çok hızlıydı. Lütfen bir dakika bekleyip yeniden basın.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ Son zamanlarda karara bağlanan bildirimlerinizin çoğunda ihlal yoktu ya da bu ekibin konusu değildi. Bu olabilir, şimdi bir şey değişmiyor. Böyle sürerse sizinkiler bir süre daha yavaş alınacak.

    Yanlış bir karar mı var? Aşağıda bildirimi açıp itiraz edin: başka biri yeniden bakar.
measure-slowed =
    ℹ️ Karara bağlanan bildirimlerinizin çoğunda yine ihlal yoktu ya da bu ekibin konusu değildi. { $days } gün boyunca saatte bir, günde en çok üç bildirim gönderebilirsiniz. En ağır kategorilerde sınır yok.

    Yanlış bir karar mı var? Aşağıda bildirimi açıp itiraz edin: başka biri yeniden bakar.
measure-paused =
    ℹ️ Karara bağlanan bildirimlerinizin çoğunda hâlâ ihlal yok ya da bu ekibin konusu değil. { $days } gün boyunca sizden yalnızca en ağır kategorilerde bildirim alınır; sonra yine hepsi.

    Yanlış bir karar mı var? Aşağıda bildirimi açıp itiraz edin: başka biri yeniden bakar.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Teşekkürler. { $codes } bildiriminiz alındı.
       *[other]
            ✅ Teşekkürler. { $count } bildiriminiz alındı:
            { $codes }
    }
    { $kind ->
        [life]
            <b>Henüz aramadıysanız: 112, 911 veya ülkenizin acil numarası.</b> Moderatörler gönderdiğinize bakacak, ama yardım gönderemezler.

            Kapandığında burada öğreneceksiniz: günler sonra ve ayrıntısız, kimse uyarılmasın diye. /status durumunu gösterir.
        [gravest]
            Moderatörler gönderdiğinize bakacak. Kapandığında burada öğreneceksiniz: günler sonra ve ayrıntısız, kimse uyarılmasın diye. /status durumunu gösterir.

            Başka bir şey yapmanız gerekmez, yeniden bakmanız da.
       *[plain]
            Moderatörler bakacak. Sonucu burada ya da /status ile öğrenirsiniz.

            Başka bir şey yapmanız, yeniden bakmanız gerekmez.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Teşekkürler. { $codes } için eklediğiniz alındı.
    Moderatörler ona bakacak. Sonucu burada öğreneceksiniz, /status durumunu gösterir.
button-copy-code =
    { $count ->
        [one] 📋 Kodu kopyala
       *[other] 📋 Kodları kopyala
    }
button-report-another = Başka bir şey bildir
cancelled = İptal edildi. Hiçbir şey gönderilmedi.
cancelled-picking = İptal edildi. Hiçbir şey gönderilmedi. /report yeni bir bildirim başlatır.
nothing-to-cancel = İptal edilecek bir şey yok. /report bir bildirim başlatır.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Bildirimleriniz</b> · { $step } / { $of }
       *[single] 📄 <b>Bildirimleriniz</b>
    }

    { $items }

    Eklemek, geri çekmek veya bilgilendirmesini kapatmak için birini seçin.
status-empty = Henüz bir şey bildirmediniz.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ Moderatörlerde. Henüz aramadıysanız: 112, 911 veya ülkenizin numarası
       *[other] ⏳ Moderatörlerde
    }
status-upheld = ✅ Karar: ihlal doğrulandı
status-dismissed =
    ✖ Karar: { $ground ->
        [gone] artık yerinde değildi
        [duplicate] başka bir vakanın parçası
        [not_enough] yeterli dayanak yok
        [out_of_scope] bu ekibin konusu değil
       *[no_violation] ihlal bulunmadı
    }
status-closed = ☑ İncelendi ve kapatıldı
status-withdrawn = ↩ Siz geri çektiniz

# One report, opened from the list: its status-item, then what that means.
own-open =
    İnsanlar ona bakacak{ $kind ->
        [life] , ama yardım gönderemezler. <b>Henüz aramadıysanız: 112, 911 veya ülkenizin acil numarası.</b>
       *[other] . Başka bir şey yapmanız gerekmez.
    }
own-upheld = Bize bildirdiğiniz için teşekkürler.
own-dismissed =
    Bildirmeniz doğruydu. { $ground ->
        [gone] Geri gelirse lütfen yeniden bildirin.
        [duplicate] O vakada verilen karar sizinki için de geçerlidir.
        [not_enough] Daha fazlasını, örneğin tam bağlantıyı öğrenirseniz lütfen yeniden bildirin.
        [out_of_scope] Telegram’ın kendisi de kabul eder: uygulamada, Bildir ile.
       *[no_violation] Yeni bir şey öğrenirseniz lütfen yeniden bildirin.
    }
own-closed = Bildirmeniz doğruydu. Kimse uyarılmasın diye ne karar verildiği söylenmez. Yeni bir şey öğrenirseniz lütfen yeniden bildirin.
own-withdrawn = Artık sayılmıyor. Fikriniz değişirse lütfen yeniden bildirin.
own-report-additions =
    { $count ->
        [one] ➕ Ona bir kez ekleme yaptınız.
       *[other] ➕ Ona { $count } kez ekleme yaptınız.
    }
own-report-muted = 🔕 Bununla ilgili bilgilendirme almıyorsunuz.
own-report-withdrawing = Geri çekilsin mi? Artık sayılmaz ve geri getirilemez. Her zaman yeniden bildirebilirsiniz.
button-newer = ◀ Daha yeni
button-older = Daha eski ▶
button-add = ➕ Ekleme yap
button-withdraw = ↩ Geri çek
button-withdraw-now = Evet, geri çek
button-withdraw-not = ◀ Hayır, kalsın
button-mute = 🔕 Bilgilendirmeyi kapat
button-unmute = 🔔 Bilgilendirmeyi aç
button-prove = 🔏 Bildirimimi kanıtla
answer-withdrawn = { $code } bildirimi geri çekildi.
answer-withdrawn-before = O bildirimi zaten geri çektiniz.
answer-decided-meanwhile = Bu arada moderatörler karar verdi, artık geri çekilemez.
answer-muted = Bununla ilgili bilgilendirme almayacaksınız. /status durumunu gösterir.
answer-unmuted = Sonucunu yeniden öğreneceksiniz.
answer-proof-not-yet = Kanıt günde bir kez hazırlanır. Lütfen yarın yeniden isteyin.
answer-proof-gone = Bu bildirimin kanıtı yok: bunun için çok eski.
proof =
    🔏 Bu dosya, <code>{ $code }</code> bildiriminizin en geç şu tarihte ulaşmış olduğunu kanıtlar: { DATETIME($at, day: "numeric", month: "short") }.
    Bu bot olmadan da denetlenebilir; o günün toplamı ekipte de vardır:
    <code>{ $receipts }</code>
    Nasıl yapılacağı dosyada yazar. Başkaları hakkında hiçbir şey söylemez. Dosyayı gören, bildiriminizi öğrenir: yalnızca güvendiğiniz kişilere gösterin.
answer-not-added-to = Ona artık bir şey eklenemez. Yeni bir şey öğrenirseniz lütfen yeniden bildirin.

question-adding =
    ➕ <b>Şuna ekle: { $code }</b>
    { $subject }

    Ne eklemek istersiniz? Tek mesaj: ne gördüğünüz, ne zaman ya da bir bağlantı.
    Yalnızca metin. Lütfen kendi adınızı ve numaranızı yazmayın.
notice-no-more-additions = Bu bildirime başka bir şey sığmıyor. Lütfen gerisini yeni bir bildirimde gönderin: /report başlatır.
notice-command-addition = Bu bir komut, yanıt değil. /cancel geri götürür, /help açıklar.
addition-kept = ✅ Eklendi: <code>{ $code }</code>. Moderatörler bunu bildiriminizle birlikte görür.
addition-too-late = <code>{ $code }</code> bildirimi bu arada karara bağlandı, bir şey eklenmedi. Yeni bir şey öğrenirseniz lütfen yeniden bildirin.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] { $codes } bildiriminiz hakkında ({ $subject }):
       *[other] { $codes } bildirimleriniz hakkında ({ $subject }):
    }
outcome-upheld = ✅ İncelendi ve ihlal doğrulandı. Bize bildirdiğiniz için teşekkürler.
outcome-referred =
    📨 { $to ->
        [telegram] Telegram’a bildirildi.
       *[authority] Bir makama iletildi.
    } Başka bir şey yapmanız gerekmez.
outcome-dismissed =
    ✖ { $ground ->
        [gone] Moderatörler baktığında artık yerinde değildi.
        [duplicate] Başka bir vakanın parçası, karar orada veriliyor.
        [not_enough] İncelendi, ama yeterli dayanak yoktu.
        [out_of_scope] İncelendi; bu ekibin karar verdiği bir şey değil. Telegram’ın kendisi de kabul eder: uygulamada, Bildir ile.
       *[no_violation] İncelendi ve ihlal bulunmadı.
    } Bildirmeniz doğruydu. { $may_object ->
        [yes] Katılmıyorsanız başka biri yeniden bakabilir.
       *[no] Yeni bir şey öğrenirseniz lütfen yeniden bildirin.
    }
outcome-closed =
    ☑ İncelendi ve şimdi kapandı. Bildirmeniz doğruydu. Kimse uyarılmasın diye ne karar verildiği söylenmez. { $may_object ->
        [yes] Bir şeyin gözden kaçtığını düşünüyorsanız başka biri yeniden bakabilir.
       *[no] Yeni bir şey öğrenirseniz lütfen yeniden bildirin.
    }
outcome-open = ⏳ Yeniden inceleniyor. Kararı burada öğreneceksiniz.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = Bu ad veya bağlantıyla bulamadık. Yeniden görürseniz tam bağlantısı bize yardım eder.
sentence-already_gone = Baktığımızda artık yerinde değildi. Geri gelirse lütfen yeniden bildirin.
sentence-telegram_too = Bunu Telegram’ın kendisine de bildirebilirsiniz: uygulamada, Bildir ile.
sentence-hide_it = Artık görmemek için Telegram’da onu engelleyebilir veya oradan ayrılabilirsiniz.
sentence-police_too = Siz veya başka biri zarar gördüyse lütfen polise de bildirin.
sentence-no_more_needed = Sizden başka bir şey gerekmiyor, ekran görüntüsü de. Lütfen yeniden bakmayın.
sentence-keep_away = Lütfen bunun arkasındakilere yazmayın: önce sizin güvenliğiniz gelir.
sentence-bank_too = Para gönderdiyseniz ya da şifre veya belge verdiyseniz lütfen bankanıza veya hizmete bir an önce haber verin.
sentence-help_lines = Size ağır geliyorsa: konuşabileceğiniz kişiler /help altında.

## Reporter: objecting to a dismissal

button-object = İtiraz et
button-object_plain = Gerekçesiz itiraz et
question-objecting =
    ⚖️ <b>İtiraz: { $code }</b>
    { $subject }

    Neden yeniden bakılmalı? Tek mesajda yazın ya da gerekçesiz itiraz edin. Bir kez yapılabilir.
    Yalnızca metin. Moderatörler kelimesi kelimesine okur: lütfen kendi adınızı ve numaranızı yazmayın.
objection-filed =
    ✅ <code>{ $code }</code> hakkındaki itirazınız alındı. Bu konuda karar vermemiş biri yeniden bakıyor.

    Ne çıktığını burada öğreneceksiniz. Başka bir şey yapmanız gerekmez.
objection-filed-unheard =
    ✅ <code>{ $code }</code> hakkındaki itirazınız alındı. Yeniden bakılacak bir şey varsa bunu bu konuda karar vermemiş biri yapar.

    Kimse uyarılmasın diye ne çıktığı söylenmez.
objection-before = Buna zaten itiraz ettiniz; bir bildirime bir itiraz yapılabilir. /status durumunu gösterir.
objection-too-late = Karardan sonra altı ay içinde itiraz edilebilir, bu süre doldu. Yeniden görürseniz lütfen baştan bildirin.
objection-not-now = Şu anda itiraz edebileceğiniz bir karar yok. /status bildirimlerinizin durumunu gösterir.

# The answers to an objection, by what was decided after it.
objection-about = İtirazınız hakkında, { $codes } ({ $subject }):
objection-upheld = ✅ Başka türlü karar verildi: ihlal doğrulandı. İtiraz etmeniz doğruydu.
objection-dismissed =
    ✖ Başka biri yeniden baktı ve karar değişmedi: { $ground ->
        [gone] artık yerinde değildi.
        [duplicate] başka bir vakanın parçası.
        [not_enough] yeterli dayanak yok.
        [out_of_scope] bu ekibin karar verdiği bir şey değil.
       *[no_violation] ihlal bulunmadı.
    } Yeni bir şey öğrenirseniz lütfen yeniden bildirin.
objection-closed = ☑ Başka biri yeniden baktı ve şimdi kapandı. Kimse uyarılmasın diye ne karar verildiği söylenmez.

## Reporter: a question of the team

team-question-asked =
    ❓ Ekip <code>{ $code }</code> bildiriminiz hakkında soruyor ({ $subject }):
    <quote>{ $question }</quote>

    Yanıtlamak zorunda değilsiniz. Moderatörler kim olduğunuzu öğrenmez.
team-question-ended =
    ❓ Ekip <code>{ $code }</code> bildiriminiz hakkında sormuştu ({ $subject }):
    <quote>{ $question }</quote>

    Bu soru kapandı.
button-answer = Yanıtla
button-decline = Yanıtlama
button-stop_questions = Soruları durdur
question-answering =
    ❓ <b>Yanıt: { $code }</b>
    { $subject }

    Yanıtınız nedir? Tek mesajda yazın.
    Yalnızca metin. Moderatörler kelimesi kelimesine okur: lütfen kendi adınızı ve numaranızı yazmayın.
words-sent = ✅ <code>{ $code }</code> hakkındaki yanıtınız ekibe gitti. Kim olduğunuzu öğrenmezler.
team-question-over = O soru kapandı, bir şey gönderilmedi.
answer-question-over = O soru kapandı.
answer-declined = Tamam. Ekibe bunu yanıtlamadığınız bildirilir.
answer-stopped = Tamam. Ekibe bildirilir ve size artık bu konuda soru soramaz.

help-reporter =
    <b>Nasıl bildirilir</b>
    Bir bağlantı, kullanıcı adı, iletilmiş mesaj veya /report gönderin. Onaylayana dek değiştirebilir, iptal edebilirsiniz.

    <more>/status: bildirimleriniz, eklemek veya geri çekmek için
    /cancel: yazmakta olduğunuzu bitirir
    /privacy: ne saklanıyor, /mydata: onu alın
    /forget: kim olduğunuzu siler
    /language: başka bir dil
    Bazı gruplarda bir mesajı /report ile yanıtlayabilirsiniz; başkaları bunu bir an görebilir. Burası daha güvenli.</more>

    🆘 Şu an tehlikedeyseniz: birçok ülkede <b>112</b>, Kuzey Amerika’da <b>911</b>.
    Ülkelere göre yardım hatları: aşağıda.

# States only what is true today.
privacy =
    🔒 <b>Hakkınızda ne saklanıyor</b>
    • Gizli, ama anonim değil: Telegram yazanı, moderatörler bir kod görür.
    • Kimliğinizi botu işleten okuyabilir; bir yönetici ancak ikincisiyle, ve size söylenir.
    • Notlar kelimesi kelimesine okunur: kim olduğunuzu yazmayın.
    • Kalır: kimliğiniz son vakadan sonra { $identity }, yazdıklarınız retten sonra { $words } gün.
    • /mydata: hepsini alın. /forget: kim olduğunuzu sildirin.
button-privacy-more = ⋯ Devamı
button-privacy-less = ◀ Kısaca
privacy-whole =
    🔒 <b>Hakkınızda ne saklanıyor</b>
    • Gizli, ama anonim değil: Telegram buraya yazdığınızı bilir. Moderatörler adınızı değil, bir kod görür.
    • Size yanıt verebilsin diye Telegram kimliğiniz, bildiriminizle birlikte bu botu işletenin veritabanında saklanır. İşleten onu okuyabilir.
    • Moderatörler nota yazdığınızı kelimesi kelimesine okur. Lütfen kim olduğunuzu gösteren şeyleri yazmayın.
    • Kendiliğinden gider: kim olduğunuz, son vakanız kapandıktan sonra { $identity } gün içinde; yazdıklarınız, bir retten sonra { $words } gün içinde. Bitmemiş bir bildirim iki gün sonra gider. /forget kim olduğunuzu hemen siler; bildirimleriniz siz olmadan kalır.
    • Kim olduğunuz bir yöneticiye yalnızca ağır bir nedenle ve ikinci bir yönetici onaylarsa gösterilir. Bot bunu size hemen söyler.
    • /mydata hakkınızda saklanan her şeyi dosya olarak gönderir.
    <more>• Saklanan, gün olarak: kim olduğunuz, son bildiriminizden sonra en çok { $identity_cap }; doğrulanmış bir ihlal hakkında yazdıklarınız { $words_upheld }, en ağırları hakkında, karar ne olursa olsun, { $words_gravest }, kimsenin karar vermediği şey hakkında bildirimden sonra { $words_undecided }; bildirilenin eski adları { $former_names }; bir taslağın kime ait olduğu { $drafts }; kime ne gönderildiği { $mail }; işlenemeyen veya gönderilemeyen { $dead_letters }; güncelleme numaraları { $updates }.
    • Bir karara itiraz ederseniz gerekçenizi de okurlar, yine adınız olmadan.
    • Doğrulanmış bir ihlal, hakkında yazılanlarla birlikte kelimesi kelimesine Telegram’a veya bir makama iletilebilir, yazanların kim olduğu asla.
    • Ekip size bir bildirim hakkında soru sorabilir. Yanıtınızı adınız olmadan okur ve sorularını durdurabilirsiniz.
    • Bot, bildirdiğiniz şeyden göndermeler saklar: sözcükler, bağlantılar, adlar ve kimlikler. Resim, video veya dosya indirmez, kopyalamaz, iletmez. Sildiği birinden, Telegram’ın ona verdiği numarayı ve nereden iletildiğini saklar.
    • Adınız yalnızca siz bir bildirim yazarken ve işlenemeyen bir mesajla birlikte saklanır.
    • Ayrıca saklanan: şimdi kaç bildirim gönderebileceğiniz, bir yöneticinin bildirimlerinize güvenip güvenmediği veya artık almadığı ve çoğunun reddedilip reddedilmediği. /forget sonrasında güven dışında hepsi, bildirdikleriniz de, kim olduğunuzu söylemeyen numaralar altında bir yıl kalır. Kart güvenilen birinin bildirdiğini söyler, kim olduğunu asla.
    • Bir gruptaki /report orada başkaları tarafından bir an görülebilir. Orada istediğiniz, burada devam etmezseniz 10 dakika saklanır.</more>

mydata = 📎 Şu an itibarıyla hakkınızda saklanan her şey. Bu dosyayı kendinize saklayın: ne bildirdiğinizi söyler.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Bu botun Telegram hesabınız hakkında sakladığı her şey. Saatler UTC’dir.
mydata-you = Botun sizi tanıdığı kadarıyla, bildirimlerinizin arkasındaki kişi.
mydata-your_screen = Botun size şu an ne gösterdiği ve sizinle hangi dilde konuştuğu.
mydata-what_you_were_writing = Başladığınız bildirimler. Gönderdiğinizde veya iptal ettiğinizde yazdıklarınız silinir.
mydata-progress_of_questions = Bitmemiş bir bildirimin soruları nerede, onu başlatan mesajlarla birlikte.
mydata-your_submissions = Bildirimleri ne zaman gönderdiğiniz.
mydata-your_reports = Bildirimleriniz, verdiğiniz gibi.
mydata-what_you_added = Bildirimlere sonradan ekledikleriniz.
mydata-files_that_were_deleted = Gönderdiğiniz ve botun sildiği dosyalardan kalan: Telegram’ın bir numarası ve nereden geldikleri.
mydata-your_objections = İtirazlarınız, verdiğiniz gerekçelerle.
mydata-questions_to_you = Ekibin size soruları ve verdiğiniz yanıtlar.
mydata-notes_that_you_wrote_as_a_moderator = Ekip için vakalara yazdığınız notlar.
mydata-what_you_asked_in_groups = Gruplarda /report ile istedikleriniz, birkaç dakikalığına.
mydata-how_you_look_after_yourself = Kendiniz için /wellbeing ile seçtikleriniz; başka kimseye gösterilmez.
mydata-your_answers_on_examples = /train ile örneklere verdiğiniz yanıtlar; kimin yanıtı oldukları kimseye gösterilmez.
mydata-who_you_are_was_shown = Bir bildirimin sizin olduğunun bir yöneticiye ne zaman ve neden gösterildiği.
mydata-you_as_a_moderator = Vakalarda karar verdiyseniz moderatörlerin sizi nasıl gördüğü.
mydata-messages_to_you = Botun size gönderdikleri veya daha göndermesi gerekenler.
mydata-messages_the_bot_may_change = Botun bu sohbetteki hangi mesajlarını güncel tuttuğu.
mydata-messages_from_you = Mesajlarınız ve düğmelere basışlarınız: numaraları bir hafta, içerikleri yalnızca işlenene dek.
mydata-pace_of_messages_to_you = Botun size ne hızla yazabileceği.
mydata-questions_to_telegram_for_you = Son dakika içinde Telegram’a sizin için bir şey sorulduğu.
mydata-planned_for_you = Botun sizin için sonra yapacakları.

forget-ask =
    <b>Beni unut</b>
    Bot kim olduğunuzu, yazmakta olduğunuzu ve sizi bekleyeni hemen siler.
    Bildirimleriniz vakalarında, notlar kelimesi kelimesine, sahipsiz kalır. Onlardan artık haber almazsınız.
    Kim olursa olsun, yasanın bize saklattığı kilitlidir, başka hiçbir şeye kullanılmaz ve bu bitince silinir.
    Bu geri alınamaz. Siz silene dek bu sohbet kalır.
button-forget = Evet, beni unut
button-forget-not = ◀ Hayır, hepsi kalsın
answer-forget-not = Hiçbir şey silinmedi.
forgotten =
    Tamamlandı. Bot artık kim olduğunuzu bilmiyor, bildirimleriniz siz olmadan sürüyor. Onlar için teşekkürler.

    Buraya yeniden yazarsanız yeni biri olarak başlarsınız; sizin için geçerli sınırlar sürer. Bkz. /privacy.

trouble =
    Bizim tarafımızda bir şey ters gitti. Şimdiye dek yanıtladıklarınız saklandı.

    Bu botu işletenlere haber verildi. Lütfen kaldığınız yerden devam edin.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Dil</b>
    Bu bot size hangi dilde yazsın?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 <code>{ $code }</code> bildiriminiz hakkında: bu botun bir yöneticisine az önce bildirimi hangi Telegram hesabının yaptığı gösterildi, çünkü { $why ->
        [danger] birinin canı veya güvenliği tehlikede
        [legal_request] yasal bir talebe iki kişi karar verdi
       *[crime] bildirimin kendisi bir suç olabilir, örneğin tehdit
    }. İkinci bir yönetici onayladı.
    Moderatörler hâlâ yalnızca bir kod görür. /privacy hakkınızda ne saklandığını söyler.
legal-told =
    ⚖️ Sizinle ilgili: { $title } yasaya dayanarak bu bottan veri istedi. İki kişi karar verdi: { $ground ->
        [full] istenen verilir.
        [part] bir kısmı verilir.
       *[nothing_held] hiçbir şey saklanmadığı söylenir.
    }
    İstenen: { $what ->
        [who] kim olduğunuz
        [words] yazdıklarınız
        [both] kim olduğunuz ve yazdıklarınız
       *[other] kim olduğunuzu söylemeyen bir şey
    }.
    O makama, bir mahkemeye veya bu botu işletenlere başvurabilir, <code>{ $code }</code> kodunu verebilirsiniz. Bu, hukuki danışmanlık değildir. /privacy ne saklandığını söyler.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = Bu, vakaların geldiği gruplarda, oranın ekibi için çalışır.
wellbeing-refused = Bu, vakalar üzerinde çalışanlar içindir. Onlardansanız önce grubunuzda bir kartın düğmesine basın.
training-refused = Alıştırma, bir yöneticinin vakalara karar vermesi için atadığı kişiler içindir.
answer-too-often = Bir dakikada çok fazlaydı, bu yüzden bunu yapıp yapamayacağınız Telegram’a sorulmadı. Hiçbir şey değişmedi; lütfen bir dakika sonra yeniden deneyin.
answer-unknown-button = Bu düğme artık çalışmıyor.

# Where members may report.
help-source =
    <b>Bu gruptan bildirmek</b>
    Bir mesajı /report ile yanıtlayın, bot sizinle özelden devam eder. Ne bildirdiğinizi burada kimse görmez ve bu gruba hiçbir şey gelmez.

    Komutu başkaları bir an görebilir. Mesajı bota özelden iletmek daha güvenlidir.
setup-refused-not-admin = Bunu yalnızca bu botun bir yöneticisi kurabilir. Botu işleten, yöneticilerini <code>ADMIN_IDS</code> içinde belirtir.
setup-private =
    /setup, bildirimlerin geleceği grup içindir:
    1. Moderatörleriniz için özel bir grup açın.
    2. Gruba { $bot } botunu ekleyin.
    3. Orada /setup gönderin.
setup-anonymous = Burada anonim yöneticisiniz, bot kim olduğunuzu bilemiyor. Kendiniz için “Anonim kal” ayarını kapatın, sonra yeniden /setup gönderin.
goodbye = Bu bot yalnızca kendi yöneticilerinin kurduğu gruplarda çalışır, bu yüzden ayrılıyor. Bir şey bildirmek için lütfen ona özelden yazın.
queue-language-refused = Bu grubun dilini yalnızca bu botun bir yöneticisi değiştirebilir, anonim yönetici olarak değil. Botla özel sohbette /language, size yazdığı dili değiştirir.

queues-refused = Kuyrukları yalnızca bu botun bir yöneticisi görebilir ve değiştirebilir.

staff-refused = Ekibi yalnızca bu botun bir yöneticisi görebilir ve atayabilir.
staff-anonymous = Burada anonim yöneticisiniz, bot kim olduğunuzu bilemiyor. Kendiniz için “Anonim kal” ayarını kapatın, sonra yeniden /staff gönderin.
staff-link-used = Bu bağlantı kullanılmış veya çok eski. Botun bir yöneticisinden yenisini isteyin.
legal-only = Yasal talepleri, bunun için atananlar yanıtlar. Bir makam adına yazıyorsanız lütfen bu botu işletenin bunun için verdiği adresi kullanın. Burada talep alınmaz.

admin-only = Bu, botun yöneticileri içindir. /help burada ne yapabileceğinizi söyler.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = İhlal yok
ground-not_enough = Yeterli bilgi yok
ground-gone = Artık yok
ground-duplicate = Tekrar
ground-out_of_scope = Bu ekibin konusu değil
# What follows from an uphold; what is to be done was not done yet.
ground-listed = Listelendi
ground-to_telegram = Telegram’a bildirilecek
ground-to_authority = Bir makama iletilecek

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Kanallar
        [group] Gruplar
        [bot] Botlar
        [user] Kişiler
        [message] Mesajlar
        [story] Hikâyeler
        [sticker_set] Çıkartma setleri
        [invite_link] Davet bağlantıları
        [folder] Klasörler
        [proxy] Vekil sunucular
        [telegram_link] Diğer Telegram bağlantıları
        [website] Web siteleri
       *[search_term] Arama terimleri
    }
stats-time =
    { $unit ->
        [minute] { $count } dk
        [hour] { $count } sa
       *[day] { $count } gün
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] taslak, yayımlanmadı
        [correction] no { $nr }, imzalı, no { $corrects } yerine
       *[report] no { $nr }, imzalı
    }
    Bildirimler { $reports }: doğrulanan { $upheld }, reddedilen { $dismissed }, geri çekilen { $withdrawn }, bekleyen { $waiting }
    İtirazlar { $objections }, bunlardan kabul edilen { $won }
    Yarısı için ilk karar şu sürede verildi: { $first }; kapanma süresi: { $closing }
    İletilen { $referred } · gösterilen bildiren { $shown } · yasal saklama { $held }
    Makinenin kararı { $automated } · karar veren insanlar { $people }
told-requests = Makamların talepleri { $all } · veri verildi { $given } · reddedildi { $refused } · saklanan bir şey yoktu { $nothing }
told-year =
    📊 <b>{ $year }</b>: dört çeyreği, gösterildikleri gibi toplandı
    Bildirimler { $reports }: doğrulanan { $upheld }, reddedilen { $dismissed }, geri çekilen { $withdrawn }, o sırada bekleyen { $waiting }
    İtirazlar { $objections }, bunlardan kabul edilen { $won }
    Makamların talepleri { $all } · veri verildi { $given } · reddedildi { $refused } · saklanan bir şey yoktu { $nothing }
told-secret = Küçük sayılar aralık olarak verilir. Gizli kalması gereken talepler burada yoktur; gizlilikleri bitince sonradan sayılırlar.
told-too-few = söylemek için çok az
told-withheld = Gösterilmedi: çok şey belli ederdi.
told-total = Toplam
told-head = Şeffaflık raporu { $period }, no { $nr }
told-corrects = Bu rapor no { $nr } yerine geçer.
told-ranges = 1 ile 4 arası bir sayı 1–4 olarak verilir. Toplamlar gösterilenin toplamıdır; böylece küçük bir sayı hesaplanamaz.
told-basis-voluntary = Gönüllü olarak yayımlandı, AB Dijital Hizmetler Yasası’nın yapısına göre.
told-basis-bound = AB Dijital Hizmetler Yasası’nın istediği gibi yayımlandı.
told-signed = Bu sayfanın verileri şu anahtarla imzalıdır:
told-table =
    { $table ->
        [decisions] Kararlar
        [objections] İtirazlar
        [referrals] İletilenler
        [requests] Makamların talepleri
        [late_requests] Sonradan sayılan talepler
        [persons_given] Verisi verilen kişiler
        [holds] Yasal saklamalar
        [reveals] Gösterilen bildirenler
        [erased] Silinenler
        [automated] Makinenin kararları
        [people] Görevdeki insanlar
        [medians] Süreler
        [shares] Bildirimlerin konusu
       *[reports] Kategoriye göre bildirimler
    }
told-name =
    { $name ->
        [upheld] doğrulanan
        [dismissed] reddedilen
        [withdrawn] geri çekilen
        [waiting] bekleyen
        [count] sayı
        [acknowledged] alındığı onaylanan
        [sent] gönderilen
        [full] tümü verildi
        [part] bir kısmı verildi
        [nothing_held] saklanan bir şey yoktu
        [narrow] daraltılacak
        [refuse] reddedildi
        [challenge] itiraz edildi
        [false] sahte
        [placed] konan
        [confirmed] gösterilen
        [refused] gösterilmeyen
        [escalate] üst ekibe iletilen
        [dismiss] reddedilen
        [uphold] doğrulanan
        [return] geri gönderilen
        [reopen] yeniden açılan
        [undo] geri alınan
        [rejected] kabul edilmeyen
        [telegram] Telegram
        [hotline] ihbar hatları
        [police] polis
        [authority] bir makam istedi
        [claim] hukuki bir talep
        [danger] biri için tehlike
        [crime] bir suç
        [legal_request] yasal bir talep
        [information] bilgi
        [removal] kaldırma
        [preservation] saklama
        [emergency] acil durum
        [informal] gayriresmî
        [persons] kişiler
        [people] unutulan kişiler
        [cases] boşaltılan vakalar
        [overdue] süresi geldi, henüz silinmedi
        [closings] kapanan vakalar
        [decided] bir karar verenler
        [first_decision] ilk karar (medyan)
        [first_decision_gravest] ilk karar, en ağırlar (medyan)
        [closing] kapanma (medyan)
        [order_registered] kaldırma emri: kaydedildi (medyan)
        [order_effect] kaldırma emri: uygulandı (medyan)
       *[other] diğer
    }
transparency-nothing = 📊 Henüz bir şey yayımlanmadı. Her çeyreğin raporu, izleyen ayın 15’inden sonra gelir.
transparency-countries =
    🌍 <b>{ $period }</b>: talepte bulunan makamlar, ülkeye göre
    { $is ->
        [there] { $list }
       *[nothing] Sayılan bir makam talebi yok.
    }
transparency-files = 📎 <b>{ $period }</b>, no { $nr }: okunacak bir sayfa, imzasıyla veriler ve her tablo CSV olarak.
transparency-file = 📊 { $period }, no { $nr }
transparency-list = 📊 Tüm raporlar, en yenisi önce. Bir düzeltmenin kendi numarası vardır; düzelttiği rapor kalır.
transparency-check =
    🔏 <b>Bir rapor nasıl doğrulanır</b>
    Verilerini ve imzasını <b>Dosyalar</b> altından tek bir klasöre alın, sonra minisign ile:
    <code>minisign -V -m report-1.json -P KEY</code>
    Numarayı, çeyreği ve önceki raporun SHA-256 değerini söyler. KEY şudur: <code>{ $key }</code>; hep aynı kalır, not edin.
button-transparency-countries = 🌍 Ülkeler
button-transparency-files = 📎 Dosyalar
button-transparency-list = ☰ Öncekiler
button-transparency-check = 🔏 İmzayı doğrula
button-transparency-back = ◀ Geri
button-transparency-html = Sayfa
button-transparency-json = Veri
button-transparency-signature = İmza

## What Telegram shows of the bot

command-start = Buradan başlayın
command-report = Yasa dışı bir şey bildirin
command-status = Bildirimlerinizin sonucunu görün
command-cancel = Yazdığınız bildirimi iptal edin
command-help = Nasıl işler, ve yardım hatları
command-privacy = Hakkınızda ne saklanıyor
command-mydata = Hakkınızda saklananı dosya olarak alın
command-forget = Bot kim olduğunuzu unutsun
command-language = Dili değiştirin
command-transparency = Bu botun yaptıkları, sayılarla
bot-description =
    Telegram’da karşılaştığınız yasa dışı arama terimlerini ve içerikleri bildirin. Her bildirimi insanlar okur, sonucunu öğrenirsiniz.

    Gizli: moderatörler adınızı değil, bir kod görür. Lütfen istismar resmi veya videosu göndermeyin; bir bağlantı veya ad yeter.

    Biri şu an tehlikedeyse önce acil numarayı arayın.
bot-short-description = Telegram’daki yasa dışı arama terimlerini ve içerikleri bildirin. Gizli, insanlar okur.
