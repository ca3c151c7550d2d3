# What reporters read, in Polish: neither Pan nor Pani. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Zgłoś to, co nielegalne w Telegramie. Zgłoszenia czytają ludzie.

    🔒 Poufnie, nie anonimowo: zespół widzi kod, Telegram wie, kto pisze. Niektóre linie pomocy nie pytają o imię.
    🚫 Prosimy przysyłać linki lub nazwy, nigdy zdjęcia i filmy z przemocą.

    To nie numer alarmowy ani bot Telegrama. Co zgłaszasz?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Obecnie przyjmujemy tylko najcięższe kategorie: „{ $reason }”
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Wyszukiwana fraza
button-report-material = 📢 Kanał, grupa lub wiadomość
button-my-reports = 📄 Moje zgłoszenia
button-help-lines = 🆘 Linie pomocy
button-home = ◀ Na początek

# An unfinished report exists.
resume =
    Masz zgłoszenie, które nie jest jeszcze gotowe. Nic z niego nie wysłano.

    Kontynuować czy zacząć od nowa?
button-go-on = ▶ Kontynuuj
button-start-over = Zacznij od nowa

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Masz tu rozpoczęte, niewysłane zgłoszenie. Nic z niego nigdzie nie trafiło.
    Możesz kontynuować albo zakończyć je przez /cancel. Jeśli je zostawisz, jutro zostanie usunięte.
unfinished-removed = Rozpoczęte i pozostawione przez Ciebie zgłoszenie zostało usunięte. Nic z niego nie wysłano. /report w każdej chwili zaczyna nowe.

# A button of a question that is not asked any more.
answer-earlier-question = Ten przycisk należał do wcześniejszego pytania. Najnowsza wiadomość pokazuje, gdzie jesteś.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Otrzymano: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = To zgłoszenie jest już zakończone. /report zaczyna nowe, /status pokazuje Twoje.

# Something arrived that starts nothing.
fallback = Nie ma w tym linku ani nazwy użytkownika. Aby coś zgłosić, wyślij jedno z nich, przekaż stamtąd wiadomość albo wybierz poniżej.
fallback-media = Zdjęć, filmów i plików tu nie oglądamy ani nie przechowujemy. Aby coś zgłosić, wyślij link lub nazwę użytkownika, przekaż stamtąd wiadomość albo wybierz poniżej.

fallback-media-removed = Zdjęcia, filmy i pliki są usuwane z tego czatu i nie są przechowywane: posiadanie takich obrazów może być przestępstwem, także dla Ciebie. Wystarczy link lub opis słowami.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 Zgłosić „{ $words }” jako wyszukiwaną frazę?
    Będzie kilka pytań. Nic nie zostanie wysłane, zanim tego nie zatwierdzisz.
words-help =
    🆘 Jeśli Ty lub ktoś bliski potrzebuje teraz pomocy: <b>112</b> działa w wielu krajach, <b>911</b> w Ameryce Północnej. Ten bot nie może wysłać pomocy; linie poniżej mogą pomóc.
words-take =
    Co przyjmuje ten bot: link lub nazwę użytkownika, przekazaną wiadomość albo słowa, które w wyszukiwaniu prowadzą do czegoś nielegalnego. Każde zgłoszenie czytają ludzie.
button-as_term = 🔎 Jako wyszukiwana fraza

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Wyszukiwana fraza
flow-material = 📢 Kanał, grupa lub wiadomość
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = link ukryty
given-more =
    { $count ->
        [one] i jeszcze 1
        [few] i jeszcze { $count }
       *[many] i jeszcze { $count }
    }
notice-line = ⚠️ { $notice }

question-terms = Jakie słowa prowadzą do czegoś nielegalnego? Jedna fraza w wierszu, tak jak w wyszukiwaniu.
question-seen_in = Gdzie je wyszukiwano?
question-search_language = W jakim języku je wyszukiwano?
question-subject =
    Co chcesz zgłosić? Wyślij jedno z tych:
    • link lub nazwę użytkownika, np. <code>@example</code>
    • przekazaną wiadomość albo naklejkę
    • albo wybierz poniżej ze swoich czatów

    Bot nie dołącza, a nikt tam się nie dowie.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = Co chcesz zgłosić? Wyślij link, nazwę użytkownika, przekazaną wiadomość lub naklejkę albo wybierz ze swoich czatów.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] To jest w Twoim zgłoszeniu.
        [few] Te { $count } są w Twoim zgłoszeniu.
       *[many] Tych { $count } jest w Twoim zgłoszeniu.
    } Wyślij więcej, aby dodać, albo usuń to, co nie pasuje.
question-replace = Co chcesz zgłosić zamiast tego? To, co jest w zgłoszeniu, zostaje, dopóki tego nie wyślesz.
button-replace = ↻ Coś innego zamiast tego
question-category =
    { $flow ->
        [search_term] Do czego to prowadzi?
       *[material] Czego to dotyczy?
    } Jeśli kilka, to najcięższe.
question-details =
    { $need ->
        [required] Co jest w tym nielegalnego? Jedno lub dwa zdania pomogą moderatorom zrozumieć.
        [described] Opisz, co tam pokazano lub powiedziano. Wystarczy jedno zdanie: moderatorzy sami takich rzeczy nie otwierają i polegają na Twoich słowach.
       *[optional] Czy jest coś, co pomoże to sprawdzić? Co było widać, kiedy, albo znaleziony link.
    }
    { $flow ->
        [search_term] Tylko tekst. Jeśli masz linki do tych wyników, dodaj je; nie trzeba szukać ponownie.
       *[material] Tylko tekst.
    } Prosimy bez własnego nazwiska i numeru.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] Co jest w tym nielegalnego?
        [described] Opisz, co tam pokazano lub powiedziano.
       *[optional] Czy jest coś, co pomoże to sprawdzić?
    } Prosimy słowami, bez własnego nazwiska i numeru.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] To już zgłoszone przez Ciebie: { $codes }. Liczy się i jest rozpatrywane.
        [few] To już zgłoszone przez Ciebie: { $codes }. Liczą się i są rozpatrywane.
       *[many] To już zgłoszone przez Ciebie: { $codes }. Liczą się i są rozpatrywane.
    }
    Czy jest coś do dodania?
# The same in short, below what is said to an answer that did not fit.
question-known-again = Czy jest coś do dodania do { $codes }? Prosimy słowami.
button-add-new = ➕ Dodaj, co nowe

button-more-categories = ⋯ Więcej
seen_in-telegram_search = W wyszukiwarce Telegrama
seen_in-channel_or_group = Na kanale lub w grupie
seen_in-bot = W bocie
seen_in-elsewhere = Gdzie indziej
button-other-language = Inny albo nie wiem

## Reporter: what to know before going on, by category

guidance-copyright =
    © Praw autorskich tu się nie zgłasza. Właściciel lub jego przedstawiciel pisze na dmca@telegram.org, jak <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">wyjaśnia Telegram</a>.

    Jeśli coś jeszcze jest z tym nie tak, wróć i wybierz to. Podane dane zostają.
guidance-child_abuse =
    🆘 Dziecko w niebezpieczeństwie? Dzwoń: <b>112</b> w wielu krajach, <b>911</b> w Ameryce Płn.

    🚫 Prosimy <b>bez zdjęć, filmów i plików</b>: posiadanie lub wysyłanie ich może być przestępstwem, także dla Ciebie. Link lub opis wystarczy, nie patrz ponownie.

    Zdjęcia Twoje lub dziecka: <a href="https://takeitdown.ncmec.org">Take It Down</a> pomaga. Linie w krajach: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Jeśli ktoś jest teraz w niebezpieczeństwie, najpierw zadzwoń na numer alarmowy: <b>112</b> działa w wielu krajach, <b>911</b> w Ameryce Północnej. Ten bot nie może wysłać pomocy.

    Potem kontynuuj tutaj. Wystarczy link lub opis; prosimy bez zdjęć i filmów.
guidance-intimate_images =
    🚫 Prosimy <b>bez zdjęć, filmów i plików</b>. Wystarczy link lub opis.

    Jeśli te obrazy pokazują Ciebie: to nie Twoja wina i można uzyskać pomoc w usunięciu ich z wielu platform, bez podawania nazwiska. <a href="https://stopncii.org">StopNCII</a>, jeśli masz na nich 18 lat lub więcej, <a href="https://takeitdown.ncmec.org">Take It Down</a>, jeśli mniej.
guidance-self_harm =
    🆘 Jeśli Tobie lub komuś innemu może teraz grozić niebezpieczeństwo, zadzwoń na numer alarmowy: <b>112</b> działa w wielu krajach, <b>911</b> w Ameryce Północnej.

    Jeśli dobrze byłoby z kimś porozmawiać: <a href="https://findahelpline.com">Find A Helpline</a> ma bezpłatne i poufne linie, według kraju.
guidance-grave =
    🆘 Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń na numer alarmowy: <b>112</b> działa w wielu krajach, <b>911</b> w Ameryce Północnej.

    Wystarczy link lub opis; prosimy bez zdjęć i filmów. Nie trzeba szukać więcej, a bezpieczniej jest nie pisać do nikogo, kto ma z tym związek.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Więcej linii pomocy
help-lines-countries =
    🆘 <b>Linie pomocy</b>
    W niebezpieczeństwie teraz: zadzwoń na numer alarmowy, <b>112</b> w wielu krajach, <b>911</b> w Ameryce Północnej.

    W jakim kraju jesteś? Bot tego nie wie i nie zapisuje Twojego wyboru.
button-countries-before = ◀ Poprzednie kraje
button-countries-after = Więcej krajów ▶
button-not-listed = 🌍 Nie ma na liście
button-countries = 🌍 Wszystkie kraje
button-back-to-report = ▶ Wróć do zgłoszenia
help-lines-country = 🆘 <b>Linie pomocy: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Numer alarmowy
        [crisis] 💬 Ktoś do rozmowy
        [child] 🧒 Dla dzieci lub w trosce o dziecko
        [child_abuse_report] 🚨 Aby zgłosić krzywdzenie dzieci
        [images] 🖼 Twoje intymne zdjęcia
        [online] 🛡 Oszustwa i kłopoty w sieci
       *[trafficking] ⛓️ Handel ludźmi
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Numer alarmowy: <b>112</b> w wielu krajach, <b>911</b> w Ameryce Północnej
# Help on the web, in every country.
help-site-crisis = 🌐 Ktoś do rozmowy, według kraju: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Aby zgłosić krzywdzenie dzieci, także bez nazwiska: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Twoje zdjęcia: <a href="https://takeitdown.ncmec.org">Take It Down</a> (poniżej 18 lat), <a href="https://stopncii.org">StopNCII</a> (od 18 lat)
help-lines-checked = Te linie prowadzą inni, nie ten bot. Źródła przeczytano: { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Linie pomocy w Twoim kraju</b>
    Dla Twojego kraju nie ma tu jeszcze żadnej linii: zły numer jest gorszy niż żaden.

    🆘 Numer alarmowy: <b>112</b> działa w wielu krajach, <b>911</b> w Ameryce Północnej.

## Reporter: summary

summary-search_term =
    <b>Sprawdź i wyślij</b>
    { $terms }

    Gdzie: { $seen_in }
    Prowadzi do: { $category }
    Notatka: { $has_note ->
        [yes] { $note }
       *[no] brak. Napisz ją tu, bez własnego nazwiska i numeru.
    }
summary-material =
    <b>Sprawdź i wyślij</b>
    { $subjects }

    Dotyczy: { $category }
    Notatka: { $has_note ->
        [yes] { $note }
       *[no] brak. Napisz ją tu, bez własnego nazwiska i numeru.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ Wyśle się samo za mniej więcej { $unit ->
        [minute] { $count ->
            [one] minutę
            [few] { $count } minuty
           *[many] { $count } minut
        }
       *[hour] { $count ->
            [one] godzinę
            [few] { $count } godziny
           *[many] { $count } godzin
        }
    }. Nie musisz tu czekać.
button-later = ⏳ Niech się wtedy samo wyśle
button-not_later = Nie wysyłaj samo
button-submit = ✅ Wyślij
button-skip = Pomiń
button-no-note = Bez notatki
button-back = ◀ Wstecz
button-cancel = ✕ Anuluj
button-continue = Dalej
button-keep = ▶ Zostaw, jak jest
button-edit-terms = ✎ Fraza
button-edit-seen_in = ✎ Gdzie
button-edit-search_language = ✎ Język
button-edit-subject = ✎ Co
button-edit-category = ✎ Kategoria
button-edit-details = ✎ Notatka
button-add-note = ➕ Dodaj notatkę

## Reporter: choosing from one's own chats

button-pick-chat = Wybierz z moich czatów
picker-ask =
    Co chcesz wybrać? Użyj przycisków u dołu ekranu.
    Bot nie dołącza, a nikt tam się nie dowie.
button-pick-channel = 📢 Kanał
button-pick-group = 👥 Grupa
button-pick-bot = 🤖 Bot
button-pick-user = 👤 Osoba
button-pick-close = ◀ Wróć do pytania
picker-done = Wybrano: { $name }
picker-closed = W porządku. Możesz zamiast tego wysłać link lub nazwę użytkownika.

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
subject-gone = ▫️ już usunięte
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Przemoc seksualna wobec dzieci
category-violent_extremism = Terroryzm, ekstremizm
category-threat_to_life = Groźba dla czyjegoś życia
category-intimate_images = Intymne zdjęcia bez zgody
category-trafficking = Handel ludźmi
category-drugs = Narkotyki
category-weapons = Broń
category-fraud = Oszustwa i phishing
category-stolen_data = Dane skradzione lub prywatne
category-counterfeits = Podróbki, fałszywe dokumenty
category-hate = Nienawiść i podżeganie
category-animal_cruelty = Okrucieństwo wobec zwierząt
category-self_harm = Zachęta do samookaleczeń
category-copyright = Prawa autorskie
category-other = Coś innego

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Nie dotarło nic do przeczytania. Prosimy napisać to jako tekst.
notice-invisible-only = Są tu tylko niewidoczne znaki. Prosimy napisać to tak, jak widać na ekranie.
notice-too-long = Wiersz { $line } jest za długi na wyszukiwaną frazę: liczba znaków { $units }, najwyżej { $max }. Prosimy go skrócić.
notice-note-too-long = Liczba znaków: { $units }, a notatka może mieć { $max }. Prosimy ją skrócić.
notice-too-many = Liczba fraz: { $count }, a jedno zgłoszenie mieści { $max }. Prosimy wysłać teraz najwyżej { $max }, a pozostałe w drugim zgłoszeniu.
notice-text-expected = Prosimy odpowiedzieć tu słowami: wiadomości głosowe, naklejki, pliki i podobne nie są przechowywane.
notice-media-not-kept = Zdjęcie, film lub plik nie zostały zachowane. Wystarczy link, nazwa lub opis słowami.
notice-media-grave = Zdjęcia, filmy i pliki są tu usuwane, nie przechowywane: posiadanie lub wysyłanie takich obrazów może być przestępstwem, także dla Ciebie. Wystarczy link lub opis słowami.
media-not-deleted = Telegram nie pozwala botowi usunąć tego, co zostało tu wysłane. Prosimy usunąć to samodzielnie, aby nikt nie znalazł tego u Ciebie: przytrzymaj (na komputerze: prawy przycisk myszy), potem Usuń, dla obu stron. Twoje zgłoszenie i tak się liczy.
notice-media-removed = To, co wysłano jako zdjęcie, film lub plik, nie zostaje w tym czacie: bot to usuwa, aby nikt nie znalazł tego u Ciebie. Posiadanie takich obrazów może być przestępstwem. Zgłaszając, nie robisz nic złego.
notice-hidden-user = Autor tej wiadomości ukrywa konto, więc bot nie wie, kto to jest. Prosimy wysłać nazwę użytkownika lub link do wiadomości.
notice-own-message = To wiadomość Twoja lub tego bota. Prosimy przekazać tę, którą chcesz zgłosić, albo wysłać do niej link.
notice-contact-unknown = Ten kontakt nie mówi, które to konto w Telegramie. Prosimy wysłać nazwę użytkownika tej osoby lub przekazać jej wiadomość.
notice-no-link = Nie ma w tym linku ani nazwy użytkownika. Prosimy wysłać, na przykład <code>https://t.me/example</code> lub <code>@example</code>.
notice-words = Nie ma w tym linku ani nazwy użytkownika. Jeśli to słowa, których się szuka, wybierz „Jako wyszukiwana fraza”.
notice-words-help = Jeśli ktoś potrzebuje teraz pomocy: <b>112</b> w wielu krajach, <b>911</b> w Ameryce Północnej i linie pomocy poniżej. Nie było w tym linku.
notice-website = To strona internetowa, nie Telegram. Możesz z nią kontynuować albo dodać do niej link Telegrama.
notice-telegram-link = To link Telegrama, ale nie mówi, do którego kanału, grupy, osoby czy wiadomości prowadzi. Możesz z nim kontynuować albo dodać taki, który to mówi.
notice-only-first-kept =
    { $max ->
        [one] Zachowano tylko pierwszy link.
        [few] Zachowano tylko pierwsze { $max } linki.
       *[many] Zachowano tylko pierwszych { $max } linków.
    } Prosimy wysłać pozostałe w drugim zgłoszeniu.
notice-stale-button = Ten przycisk należał do wcześniejszego pytania. Teraz jesteś tutaj.
notice-category-off = Ta kategoria nie jest tu teraz przyjmowana. Prosimy wybrać inną.
notice-edited-message = Wiadomość zmieniona po wysłaniu nie jest czytana ponownie. Prosimy wysłać nową treść jako osobną wiadomość.
notice-press-expected = Prosimy wybrać przycisk poniżej.
notice-note-needed = Przy „Coś innego” potrzebna jest krótka notatka: co jest w tym nielegalnego?
notice-description-needed = Bez linku moderatorzy mają tylko Twoje słowa. Wystarczy jedno zdanie: co tam pokazano lub powiedziano?
notice-forward-as-note = Ta przekazana wiadomość nie pokazuje, skąd pochodzi. Prosimy napisać notatkę własnymi słowami.
notice-taken-out = Usunięto: { $name }
notice-already-chosen = To już jest w tym zgłoszeniu.
notice-added =
    { $count ->
        [one] Jest teraz w tym zgłoszeniu.
        [few] Dodano: to zgłoszenie obejmuje teraz { $count }. Każde dostaje własny kod.
       *[many] Dodano: to zgłoszenie obejmuje teraz { $count }. Każde dostaje własny kod.
    }
notice-from-group = To teraz czat prywatny: nikt w grupie tego nie widzi.
notice-from-group-first = To teraz czat prywatny: nikt w grupie tego nie widzi. Twoje drugie zgłoszenie zostaje i wróci po tym.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Ostatnio wiele od Ciebie zgłoszeń, dziękujemy. Aby wysłuchać wszystkich, następne można wysłać za mniej więcej { $unit ->
        [minute] { $count ->
            [one] minutę
            [few] { $count } minuty
           *[many] { $count } minut
        }
       *[hour] { $count ->
            [one] godzinę
            [few] { $count } godziny
           *[many] { $count } godzin
        }
    }. Do tego czasu zostaje tutaj.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Twoje zgłoszenia są wstrzymane jeszcze przez { $days ->
        [one] jeden dzień
        [few] { $days } dni
       *[many] { $days } dni
    }. To zostaje tutaj. W jednej z najcięższych kategorii możesz zgłaszać w każdej chwili.
notice-closed = Takie zgłoszenia nie są teraz przyjmowane: „{ $reason }” To, co tu napisano, zostaje; prosimy wrócić później. Najcięższe kategorie są zawsze otwarte.
notice-blocked = Zespół na razie nie przyjmuje od Ciebie zgłoszeń. Jeśli komuś dzieje się krzywda, najcięższe kategorie pozostają otwarte, a w /help są linie pomocy.
notice-command = To polecenie, a nie odpowiedź. /cancel kończy zgłoszenie, /help wyjaśnia.
command-meant = Nie ma takiego polecenia. Czy chodziło o { $command }?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Prosimy kontynuować na czacie prywatnym: nikt tu nie widzi, co zgłaszasz. Przycisk działa 10 minut, dla osoby, która użyła polecenia.
group-help =
    Aby zgłosić tu wiadomość, odpowiedz na nią przez /report. Bot kontynuuje z Tobą prywatnie.
    Inni mogą przez chwilę widzieć polecenie. Bezpieczniej pisać do bota prywatnie od początku.
group-anonymous = Piszesz tu w imieniu grupy lub kanału, więc bot nie wie, komu odpowiedzieć. Prosimy napisać do niego prywatnie.
button-report-privately = 🔒 Kontynuuj prywatnie
button-help-privately = 🔒 Napisz prywatnie
button-anonymous-privately = 🔒 Napisz prywatnie

# In private.
ask-expired = Ten link został już użyty, ma ponad 10 minut albo był dla kogoś innego. Równie dobrze możesz zgłosić tutaj: przekaż wiadomość lub wyślij do niej link.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = To było bardzo szybko, więc ostatnie wiadomości nie zostały przeczytane. Wcześniejsze odpowiedzi są zachowane. Prosimy chwilę poczekać i kontynuować za minutę.
answer-too-fast = To było bardzo szybko. Prosimy poczekać minutę i nacisnąć ponownie.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ Większość Twoich ostatnio rozpatrzonych zgłoszeń nie wykazała naruszenia lub nie była dla tego zespołu. To się zdarza i nic się teraz nie zmienia. Jeśli tak zostanie, Twoje będą przez pewien czas przyjmowane wolniej.

    Decyzja była błędna? Otwórz zgłoszenie poniżej i wnieś sprzeciw: spojrzy ktoś inny.
measure-slowed =
    ℹ️ Znowu większość Twoich rozpatrzonych zgłoszeń nie wykazała naruszenia lub nie była dla tego zespołu. Przez { $days } dni możesz wysyłać jedno zgłoszenie na godzinę, najwyżej trzy dziennie. W najcięższych kategoriach nie ma ograniczeń.

    Decyzja była błędna? Otwórz zgłoszenie poniżej i wnieś sprzeciw: spojrzy ktoś inny.
measure-paused =
    ℹ️ Nadal większość Twoich rozpatrzonych zgłoszeń nie wykazała naruszenia lub nie była dla tego zespołu. Przez { $days } dni przyjmujemy od Ciebie tylko zgłoszenia w najcięższych kategoriach; potem znów wszystkie.

    Decyzja była błędna? Otwórz zgłoszenie poniżej i wnieś sprzeciw: spojrzy ktoś inny.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Dziękujemy. Otrzymaliśmy Twoje zgłoszenie { $codes }.
        [few]
            ✅ Dziękujemy. Otrzymaliśmy { $count } Twoje zgłoszenia:
            { $codes }
       *[many]
            ✅ Dziękujemy. Otrzymaliśmy { $count } Twoich zgłoszeń:
            { $codes }
    }
    { $kind ->
        [life]
            <b>Jeśli nikt jeszcze nie zadzwonił: 112, 911 lub numer alarmowy Twojego kraju.</b> Moderatorzy obejrzą, co przesłano, ale nie mogą wysłać pomocy.

            Dowiesz się tutaj, gdy sprawa zostanie zamknięta: kilka dni później i bez szczegółów, aby nikogo nie ostrzec. /status pokazuje, na czym stoi.
        [gravest]
            Moderatorzy obejrzą, co przesłano. Dowiesz się tutaj, gdy sprawa zostanie zamknięta: kilka dni później i bez szczegółów, aby nikogo nie ostrzec. /status pokazuje, na czym stoi.

            Nic więcej nie musisz robić ani patrzeć na to ponownie.
       *[plain]
            Moderatorzy to sprawdzą. O wyniku dowiesz się tutaj albo przez /status.

            Nic więcej nie musisz robić ani patrzeć na to ponownie.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Dziękujemy. Otrzymaliśmy to, co dodano do { $codes }.
    Moderatorzy to obejrzą. Tutaj dowiesz się, co z tego wynikło, a /status pokazuje, na czym stoi.
button-copy-code =
    { $count ->
        [one] 📋 Skopiuj kod
        [few] 📋 Skopiuj kody
       *[many] 📋 Skopiuj kody
    }
button-report-another = Zgłoś coś innego
cancelled = Anulowano. Nic nie wysłano.
cancelled-picking = Anulowano. Nic nie wysłano. /report zaczyna nowe zgłoszenie.
nothing-to-cancel = Nie ma czego anulować. /report zaczyna zgłoszenie.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Twoje zgłoszenia</b> · { $step } z { $of }
       *[single] 📄 <b>Twoje zgłoszenia</b>
    }

    { $items }

    Wybierz jedno, aby je uzupełnić, wycofać lub wyłączyć jego powiadomienia.
status-empty = Nie masz jeszcze żadnych zgłoszeń.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ U moderatorów. Jeśli nikt jeszcze nie zadzwonił: 112, 911 lub numer Twojego kraju
       *[other] ⏳ U moderatorów
    }
status-upheld = ✅ Decyzja: naruszenie potwierdzone
status-dismissed =
    ✖ Decyzja: { $ground ->
        [gone] już tego nie było
        [duplicate] należy do innej sprawy
        [not_enough] za mało danych
        [out_of_scope] nie dla tego zespołu
       *[no_violation] nie znaleziono naruszenia
    }
status-closed = ☑ Rozpatrzone i zamknięte
status-withdrawn = ↩ Wycofane przez Ciebie

# One report, opened from the list: its status-item, then what that means.
own-open =
    Obejrzą je ludzie{ $kind ->
        [life] , ale nie mogą wysłać pomocy. <b>Jeśli nikt jeszcze nie zadzwonił: 112, 911 lub numer alarmowy Twojego kraju.</b>
       *[other] . Nic więcej nie musisz robić.
    }
own-upheld = Dziękujemy za tę informację.
own-dismissed =
    Zgłoszenie tego było słuszne. { $ground ->
        [gone] Jeśli to wróci, prosimy zgłosić ponownie.
        [duplicate] Decyzja w tamtej sprawie dotyczy też Twojego zgłoszenia.
        [not_enough] Jeśli dowiesz się więcej, np. poznasz dokładny link, prosimy zgłosić ponownie.
        [out_of_scope] Przyjmuje to też sam Telegram: w aplikacji, przez Zgłoś.
       *[no_violation] Jeśli dowiesz się czegoś nowego, prosimy zgłosić ponownie.
    }
own-closed = Zgłoszenie tego było słuszne. Nie mówimy, co postanowiono, aby nikogo nie ostrzec. Jeśli dowiesz się czegoś nowego, prosimy zgłosić ponownie.
own-withdrawn = Już się nie liczy. Jeśli zmienisz zdanie, prosimy zgłosić ponownie.
own-report-additions =
    { $count ->
        [one] ➕ Uzupełnione przez Ciebie jeden raz.
        [few] ➕ Uzupełnione przez Ciebie { $count } razy.
       *[many] ➕ Uzupełnione przez Ciebie { $count } razy.
    }
own-report-muted = 🔕 Nie dostajesz powiadomień o nim.
own-report-withdrawing = Wycofać je? Nie będzie się już liczyć i nie da się go przywrócić. Zawsze możesz zgłosić ponownie.
button-newer = ◀ Nowsze
button-older = Starsze ▶
button-add = ➕ Dodaj więcej
button-withdraw = ↩ Wycofaj
button-withdraw-now = Tak, wycofaj
button-withdraw-not = ◀ Nie, zostaw
button-mute = 🔕 Wyłącz powiadomienia
button-unmute = 🔔 Włącz powiadomienia
button-prove = 🔏 Udowodnij zgłoszenie
answer-withdrawn = Zgłoszenie { $code } jest wycofane.
answer-withdrawn-before = To zgłoszenie zostało już wycofane.
answer-decided-meanwhile = Moderatorzy podjęli tymczasem decyzję, więc nie można go już wycofać.
answer-muted = Nie będzie powiadomień o nim. /status pokazuje, na czym stoi.
answer-unmuted = Znów będziesz się dowiadywać, co z nim dalej.
answer-proof-not-yet = Dowód powstaje raz na dobę. Poproś o niego jutro.
answer-proof-gone = Nie ma dowodu tego zgłoszenia: jest na to zbyt dawne.
proof =
    🔏 Ten plik dowodzi, że Twoje zgłoszenie <code>{ $code }</code> dotarło najpóźniej { DATETIME($at, day: "numeric", month: "short") }.
    Można to sprawdzić bez tego bota, z sumą z tamtego dnia, którą ma też zespół:
    <code>{ $receipts }</code>
    Plik mówi jak. Nie mówi nic o innych. Kto go ma, wie o Twoim zgłoszeniu: pokazuj go tylko osobom, którym ufasz.
answer-not-added-to = Nic nie można już do niego dodać. Jeśli dowiesz się czegoś nowego, prosimy zgłosić ponownie.

question-adding =
    ➕ <b>Dodaj do { $code }</b>
    { $subject }

    Co chcesz dodać? Jedna wiadomość: co było widać, kiedy, albo link.
    Tylko tekst. Prosimy bez własnego nazwiska i numeru.
notice-no-more-additions = W tym zgłoszeniu nic więcej się nie zmieści. Prosimy wysłać resztę w nowym: /report je zaczyna.
notice-command-addition = To polecenie, a nie odpowiedź. /cancel prowadzi z powrotem, /help wyjaśnia.
addition-kept = ✅ Dodano do <code>{ $code }</code>. Moderatorzy widzą to razem ze zgłoszeniem.
addition-too-late = O <code>{ $code }</code> tymczasem zdecydowano, więc nic nie dodano. Jeśli dowiesz się czegoś nowego, prosimy zgłosić ponownie.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] O Twoim zgłoszeniu { $codes } ({ $subject }):
        [few] O Twoich zgłoszeniach { $codes } ({ $subject }):
       *[many] O Twoich zgłoszeniach { $codes } ({ $subject }):
    }
outcome-upheld = ✅ Rozpatrzono to i potwierdzono naruszenie. Dziękujemy za tę informację.
outcome-referred =
    📨 { $to ->
        [telegram] Zgłoszono to Telegramowi.
       *[authority] Przekazano to organowi.
    } Nic więcej nie musisz robić.
outcome-dismissed =
    ✖ { $ground ->
        [gone] Gdy moderatorzy spojrzeli, już tego nie było.
        [duplicate] Należy do innej sprawy i tam się o tym decyduje.
        [not_enough] Rozpatrzono to, ale danych było za mało.
        [out_of_scope] Rozpatrzono to, ale ten zespół o czymś takim nie decyduje. Przyjmuje to też sam Telegram: w aplikacji, przez Zgłoś.
       *[no_violation] Rozpatrzono to i nie znaleziono naruszenia.
    } Zgłoszenie tego było słuszne. { $may_object ->
        [yes] Jeśli się nie zgadzasz, może spojrzeć jeszcze ktoś inny.
       *[no] Jeśli dowiesz się czegoś nowego, prosimy zgłosić ponownie.
    }
outcome-closed =
    ☑ Rozpatrzono to i sprawa jest zamknięta. Zgłoszenie tego było słuszne. Nie mówimy, co postanowiono, aby nikogo nie ostrzec. { $may_object ->
        [yes] Jeśli uważasz, że coś pominięto, może spojrzeć jeszcze ktoś inny.
       *[no] Jeśli dowiesz się czegoś nowego, prosimy zgłosić ponownie.
    }
outcome-open = ⏳ Jest rozpatrywane ponownie. Tutaj dowiesz się, co postanowiono.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = Pod tą nazwą lub linkiem tego nie znaleźliśmy. Jeśli znów to zobaczysz, pomoże nam dokładny link.
sentence-already_gone = Gdy spojrzeliśmy, już tego nie było. Jeśli to wróci, prosimy zgłosić ponownie.
sentence-telegram_too = Możesz zgłosić to też samemu Telegramowi: w aplikacji, przez Zgłoś.
sentence-hide_it = Aby więcej tego nie widzieć, możesz to w Telegramie zablokować lub opuścić.
sentence-police_too = Jeśli Tobie lub komuś innemu stała się krzywda, prosimy powiadomić też policję.
sentence-no_more_needed = Nic więcej od Ciebie nie trzeba, zrzutu ekranu też nie. Prosimy nie patrzeć na to ponownie.
sentence-keep_away = Prosimy nie pisać do tych, którzy za tym stoją: Twoje bezpieczeństwo jest najważniejsze.
sentence-bank_too = Jeśli przekazano pieniądze, hasła lub dokumenty, prosimy szybko powiadomić swój bank lub serwis.
sentence-help_lines = Jeśli to Ci ciąży: w /help są osoby, z którymi można porozmawiać.

## Reporter: objecting to a dismissal

button-object = Wnieś sprzeciw
button-object_plain = Sprzeciw bez uzasadnienia
question-objecting =
    ⚖️ <b>Sprzeciw: { $code }</b>
    { $subject }

    Dlaczego trzeba spojrzeć ponownie? Napisz w jednej wiadomości albo wnieś sprzeciw bez uzasadnienia. Można to zrobić raz.
    Tylko tekst. Moderatorzy czytają go słowo w słowo: prosimy bez własnego nazwiska i numeru.
objection-filed =
    ✅ Otrzymaliśmy Twój sprzeciw w sprawie <code>{ $code }</code>. Spojrzy ktoś, kto o tym nie decydował.

    Tutaj dowiesz się, co z tego wynikło. Nic więcej nie musisz robić.
objection-filed-unheard =
    ✅ Otrzymaliśmy Twój sprzeciw w sprawie <code>{ $code }</code>. Jeśli jest na co spojrzeć ponownie, zrobi to ktoś, kto o tym nie decydował.

    Nie mówimy, co z tego wynikło, aby nikogo nie ostrzec.
objection-before = Sprzeciw już tu był, a do jednego zgłoszenia możliwy jest jeden. /status pokazuje, na czym stoi.
objection-too-late = Sprzeciw jest możliwy przez sześć miesięcy po decyzji i ten czas minął. Jeśli znów to zobaczysz, prosimy zgłosić od nowa.
objection-not-now = Nie ma teraz decyzji, wobec której można wnieść sprzeciw. /status pokazuje, na czym stoją Twoje zgłoszenia.

# The answers to an objection, by what was decided after it.
objection-about = O Twoim sprzeciwie, { $codes } ({ $subject }):
objection-upheld = ✅ Zdecydowano inaczej: naruszenie potwierdzono. Sprzeciw był słuszny.
objection-dismissed =
    ✖ Spojrzał ktoś inny i decyzja pozostaje: { $ground ->
        [gone] już tego nie było.
        [duplicate] należy do innej sprawy.
        [not_enough] danych jest za mało.
        [out_of_scope] ten zespół o czymś takim nie decyduje.
       *[no_violation] nie znaleziono naruszenia.
    } Jeśli dowiesz się czegoś nowego, prosimy zgłosić ponownie.
objection-closed = ☑ Spojrzał ktoś inny i sprawa jest zamknięta. Nie mówimy, co postanowiono, aby nikogo nie ostrzec.

## Reporter: a question of the team

team-question-asked =
    ❓ Zespół pyta o Twoje zgłoszenie <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Nie musisz odpowiadać. Moderatorzy nie dowiedzą się, kim jesteś.
team-question-ended =
    ❓ Zespół pytał o Twoje zgłoszenie <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    To pytanie jest zakończone.
button-answer = Odpowiedz
button-decline = Nie odpowiadaj
button-stop_questions = Koniec pytań
question-answering =
    ❓ <b>Odpowiedz: { $code }</b>
    { $subject }

    Jaka jest Twoja odpowiedź? Napisz ją w jednej wiadomości.
    Tylko tekst. Moderatorzy czytają go słowo w słowo: prosimy bez własnego nazwiska i numeru.
words-sent = ✅ Twoja odpowiedź o <code>{ $code }</code> trafiła do zespołu. Nie dowie się, kim jesteś.
team-question-over = To pytanie jest zakończone, więc nic nie wysłano.
answer-question-over = To pytanie jest zakończone.
answer-declined = W porządku. Zespół dowie się, że na to nie odpowiadasz.
answer-stopped = W porządku. Zespół dowie się o tym i nie może już o to pytać.

help-reporter =
    <b>Jak zgłaszać</b>
    Wyślij link, nazwę użytkownika, przekazaną wiadomość lub /report. Zmiana lub anulowanie możliwe do wysłania.

    <more>/status: Twoje zgłoszenia, aby je uzupełnić lub wycofać
    /cancel: zakończ to, które piszesz
    /privacy: co jest przechowywane, /mydata: otrzymaj to
    /forget: usuń, kim jesteś
    /language: inny język
    W niektórych grupach można odpowiedzieć na wiadomość przez /report; inni mogą to przez chwilę widzieć. Tu jest bezpieczniej.</more>

    🆘 Zagrożenie teraz: <b>112</b> w wielu krajach, <b>911</b> w Ameryce Północnej.
    Linie pomocy według kraju: poniżej.

# States only what is true today.
privacy =
    🔒 <b>Co o Tobie przechowujemy</b>
    • Poufnie, nie anonimowo: Telegram widzi, kto pisze, a moderatorzy kod.
    • Kto prowadzi bota, może odczytać Twój identyfikator; admin tylko z drugim, a Ty się dowiesz.
    • Notatki czyta się słowo w słowo: nie pisz, kim jesteś.
    • W dniach: kim jesteś, { $identity } po ostatniej sprawie; słowa, { $words } po odrzuceniu.
    • /mydata: odbierz wszystko. /forget: usuń to, kim jesteś.
button-privacy-more = ⋯ Więcej
button-privacy-less = ◀ Mniej
privacy-whole =
    🔒 <b>Co o Tobie przechowujemy</b>
    • Poufnie, nie anonimowo: Telegram wie, że tu piszesz. Moderatorzy widzą kod, nie Twoje nazwisko.
    • Twój identyfikator w Telegramie jest przechowywany ze zgłoszeniem w bazie danych tych, którzy prowadzą tego bota, aby mógł Ci odpowiadać. Mogą go odczytać.
    • Moderatorzy czytają słowo w słowo, co piszesz w notatce. Prosimy pominąć to, co pokazuje, kim jesteś.
    • Znika samo: to, kim jesteś, w ciągu { $identity } dni od zamknięcia Twojej ostatniej sprawy; to, co piszesz, w ciągu { $words } dni od odrzucenia. Niedokończone zgłoszenie znika po dwóch dniach. /forget od razu usuwa to, kim jesteś; Twoje zgłoszenia zostają bez Ciebie.
    • To, kim jesteś, pokazuje się adminowi tylko z ważnego powodu i za zgodą drugiego admina. Bot od razu Ci o tym mówi.
    • /mydata wysyła Ci w pliku wszystko, co o Tobie przechowujemy.
    <more>• Przechowywane, w dniach: kim jesteś, najwyżej { $identity_cap } od ostatniego zgłoszenia; co piszesz o potwierdzonym naruszeniu { $words_upheld }, o najcięższych { $words_gravest } niezależnie od decyzji, o tym, o czym nikt nie zdecydował, { $words_undecided } od zgłoszenia; dawne nazwy tego, co zgłoszono { $former_names }; czyj był szkic { $drafts }; co do kogo wysłano { $mail }; czego nie dało się przetworzyć lub wysłać { $dead_letters }; numery aktualizacji { $updates }.
    • Jeśli wniesiesz sprzeciw wobec decyzji, moderatorzy czytają też jego uzasadnienie, znów bez Twojego nazwiska.
    • Potwierdzone naruszenie można przekazać Telegramowi lub organowi, z tym, co o nim napisano, słowo w słowo, nigdy z tym, kto to napisał.
    • Zespół może pytać Cię o zgłoszenie. Czyta Twoją odpowiedź bez Twojego nazwiska, a Ty możesz zakończyć te pytania.
    • Z tego, co zgłaszasz, bot przechowuje odniesienia: słowa, linki, nazwy i identyfikatory. Nie pobiera, nie kopiuje ani nie przekazuje zdjęć, filmów i plików. Z tych, które usuwa, zachowuje numer nadany przez Telegram i to, skąd je przekazano.
    • Twoje imię i nazwisko są przechowywane tylko wtedy, gdy piszesz zgłoszenie, oraz z wiadomością, której nie dało się przetworzyć.
    • Przechowujemy też: ile zgłoszeń możesz teraz wysłać, czy admin ufa Twoim zgłoszeniom lub już ich nie przyjmuje i czy wiele z nich odrzucono. Po /forget wszystko oprócz zaufania zostaje na rok, podobnie to, co zgłoszono, pod numerami, które nie mówią, kim jesteś. Karta mówi, że zgłosiła zaufana osoba, nigdy która.
    • /report w grupie inni mogą tam przez chwilę widzieć. To, o co tam prosisz, jest przechowywane 10 minut, chyba że będziesz kontynuować tutaj.</more>

mydata = 📎 Wszystko, co teraz o Tobie przechowujemy. Zachowaj ten plik dla siebie: mówi, co zgłoszono.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Wszystko, co ten bot przechowuje o Twoim koncie w Telegramie. Czas podano w UTC.
mydata-you = Osoba stojąca za Twoimi zgłoszeniami, na ile bot Cię zna.
mydata-your_screen = Co bot Ci teraz pokazuje i w jakim języku do Ciebie mówi.
mydata-what_you_were_writing = Rozpoczęte przez Ciebie zgłoszenia. Wpisany tekst jest usuwany po wysłaniu lub anulowaniu.
mydata-progress_of_questions = Na czym stoją pytania niedokończonego zgłoszenia, z wiadomościami, od których się zaczęło.
mydata-your_submissions = Kiedy wysłano Twoje zgłoszenia.
mydata-your_reports = Twoje zgłoszenia, tak jak je podano.
mydata-what_you_added = Co dodano później do Twoich zgłoszeń.
mydata-files_that_were_deleted = Co zostało z plików przysłanych przez Ciebie i usuniętych przez bota: numer Telegrama i skąd pochodziły.
mydata-your_objections = Twoje sprzeciwy, z uzasadnieniami tak, jak je podano.
mydata-questions_to_you = Pytania zespołu do Ciebie i Twoje odpowiedzi.
mydata-notes_that_you_wrote_as_a_moderator = Twoje notatki o sprawach, napisane dla zespołu.
mydata-what_you_asked_in_groups = O co prosisz przez /report w grupach, przez kilka minut.
mydata-how_you_look_after_yourself = Co wybierasz dla siebie przez /wellbeing; nikomu innemu się tego nie pokazuje.
mydata-your_answers_on_examples = Twoje odpowiedzi na przykłady przez /train; nikomu się nie pokazuje, czyje to odpowiedzi.
mydata-who_you_are_was_shown = Kiedy pokazano adminowi, że zgłoszenie jest Twoje, i dlaczego.
mydata-you_as_a_moderator = Jak widzą Cię moderatorzy, jeśli decydujesz w sprawach.
mydata-messages_to_you = Co bot Ci wysłał lub ma jeszcze wysłać.
mydata-messages_the_bot_may_change = Które ze swoich wiadomości w tym czacie bot aktualizuje.
mydata-messages_from_you = Twoje wiadomości i naciśnięcia przycisków: numery przez tydzień, treść tylko do przetworzenia.
mydata-pace_of_messages_to_you = Jak szybko bot może do Ciebie pisać.
mydata-questions_to_telegram_for_you = Że w ostatniej minucie pytano o coś Telegram dla Ciebie.
mydata-planned_for_you = Co bot ma zrobić dla Ciebie później.

forget-ask =
    <b>Zapomnij mnie</b>
    Bot od razu usuwa, kim jesteś, co teraz piszesz i co na Ciebie czeka.
    Twoje zgłoszenia zostają w sprawach, notatki słowo w słowo, jako niczyje. Więcej o nich nie usłyszysz.
    To, co każe nam zachować prawo, o kimkolwiek, jest zamknięte, nie służy niczemu innemu i potem jest usuwane.
    Nie da się tego cofnąć. Ten czat zostaje, dopóki go nie usuniesz.
button-forget = Tak, zapomnij mnie
button-forget-not = ◀ Nie, zachowaj wszystko
answer-forget-not = Nic nie usunięto.
forgotten =
    Gotowe. Bot już nie wie, kim jesteś, a Twoje zgłoszenia idą dalej bez Ciebie. Dziękujemy za nie.

    Jeśli znów tu napiszesz, zaczniesz jako ktoś nowy; Twoje ograniczenia nadal obowiązują. Zobacz /privacy.

trouble =
    Coś poszło nie tak po naszej stronie. Dotychczasowe odpowiedzi są zachowane.

    Osoby prowadzące tego bota już wiedzą. Prosimy kontynuować od tego miejsca.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Język</b>
    W jakim języku ten bot ma do Ciebie pisać?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 W sprawie zgłoszenia <code>{ $code }</code>: adminowi tego bota pokazano właśnie, z którego konta Telegrama pochodzi, ponieważ { $why ->
        [danger] czyjeś życie lub bezpieczeństwo jest zagrożone
        [legal_request] o wniosku prawnym zdecydowały dwie osoby
       *[crime] samo zgłoszenie może być przestępstwem, na przykład groźbą
    }. Drugi admin się zgodził.
    Moderacja nadal widzi tylko kod. /privacy mówi, co jest przechowywane.
legal-told =
    ⚖️ To dotyczy Ciebie: { $title } zażądał od tego bota danych na podstawie prawa. Dwie osoby zdecydowały: { $ground ->
        [full] wydaje się to, o co proszono.
        [part] wydaje się część tego.
       *[nothing_held] odpowiada się, że nic nie jest przechowywane.
    }
    Zażądano: { $what ->
        [who] informacji, kim jesteś
        [words] tego, co napisano
        [both] informacji, kim jesteś, i tego, co napisano
       *[other] czegoś, co nie mówi, kim jesteś
    }.
    Można zwrócić się do tego organu, do sądu albo do tych, którzy prowadzą tego bota, podając <code>{ $code }</code>. To nie jest porada prawna. /privacy mówi, co jest przechowywane.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = To działa w grupach, do których trafiają sprawy, dla ich zespołu.
wellbeing-refused = To jest dla osób, które pracują nad sprawami. Jeśli jesteś jedną z nich, najpierw naciśnij przycisk na karcie w swojej grupie.
training-refused = Ćwiczenia są dla osób, które admin wyznaczył do decydowania o sprawach.
answer-too-often = To dużo jak na minutę, więc Telegrama nie zapytano, czy możesz to zrobić. Nic się nie zmieniło; spróbuj ponownie za minutę.
answer-unknown-button = Ten przycisk już nie działa.

# Where members may report.
help-source =
    <b>Zgłaszanie z tej grupy</b>
    Odpowiedz na wiadomość przez /report, a bot poprowadzi Cię dalej prywatnie. Nikt tu nie widzi, co zgłaszasz, i do tej grupy nic nie trafia.

    Inni mogą przez chwilę widzieć polecenie. Bezpieczniej jest przekazać wiadomość botowi prywatnie.
setup-refused-not-admin = Tylko admin tego bota może go ustawić. Kto prowadzi bota, podaje jego adminów w <code>ADMIN_IDS</code>.
setup-private =
    /setup jest dla grupy, do której mają trafiać zgłoszenia:
    1. Utwórz prywatną grupę dla moderacji.
    2. Dodaj do niej { $bot }.
    3. Wyślij tam /setup.
setup-anonymous = Jesteś tu jako anonimowy admin, więc bot nie wie, kim jesteś. Wyłącz dla siebie „Pozostań anonimowy” i wyślij /setup ponownie.
goodbye = Ten bot działa tylko w grupach, które ustawili jego admini, więc wychodzi. Aby coś zgłosić, napisz do niego prywatnie.
queue-language-refused = Tylko admin tego bota może zmienić język tej grupy, i nie jako anonimowy admin. W prywatnym czacie z botem /language zmienia ten, w którym bot pisze do Ciebie.

queues-refused = Tylko admin tego bota może widzieć i zmieniać jego kolejki.

staff-refused = Tylko admin tego bota może widzieć i wyznaczać zespół.
staff-anonymous = Jesteś tu jako anonimowy admin, więc bot nie wie, kim jesteś. Wyłącz dla siebie „Pozostań anonimowy” i wyślij /staff ponownie.
staff-link-used = Ten link jest już użyty albo za stary. Poproś admina bota o nowy.
legal-only = Na wnioski prawne odpowiadają osoby do tego wyznaczone. Jeśli piszesz w imieniu organu, użyj adresu, który podaje do tego operator bota. Tutaj wniosków się nie przyjmuje.

admin-only = To jest dla adminów tego bota. /help mówi, co możesz tu zrobić.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = Brak naruszenia
ground-not_enough = Za mało informacji
ground-gone = Już tego nie ma
ground-duplicate = Powtórzenie
ground-out_of_scope = Nie dla tego zespołu
# What follows from an uphold; what is to be done was not done yet.
ground-listed = Na liście
ground-to_telegram = Do zgłoszenia Telegramowi
ground-to_authority = Do przekazania organowi

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Kanały
        [group] Grupy
        [bot] Boty
        [user] Osoby
        [message] Wiadomości
        [story] Relacje
        [sticker_set] Zestawy naklejek
        [invite_link] Linki z zaproszeniem
        [folder] Foldery
        [proxy] Proxy
        [telegram_link] Inne linki Telegrama
        [website] Strony internetowe
       *[search_term] Wyszukiwane frazy
    }
stats-time =
    { $unit ->
        [minute] { $count } min
        [hour] { $count } godz.
       *[day] { $count } d
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] szkic, nieopublikowany
        [correction] nr { $nr }, podpisany, w miejsce nr { $corrects }
       *[report] nr { $nr }, podpisany
    }
    Zgłoszenia { $reports }: potwierdzone { $upheld }, odrzucone { $dismissed }, wycofane { $withdrawn }, czekające { $waiting }
    Sprzeciwy { $objections }, z tego uwzględnione { $won }
    Połowa miała pierwszą decyzję w { $first }, a zamknięcie w { $closing }
    Przekazane { $referred } · ujawnieni zgłaszający { $shown } · zachowane na mocy prawa { $held }
    Decyzje maszyn { $automated } · osoby, które decydują { $people }
told-requests = Wnioski organów { $all } · dane wydane { $given } · odmowy { $refused } · nic nie przechowywano { $nothing }
told-year =
    📊 <b>{ $year }</b>: cztery kwartały, zsumowane tak, jak je pokazano
    Zgłoszenia { $reports }: potwierdzone { $upheld }, odrzucone { $dismissed }, wycofane { $withdrawn }, wtedy czekające { $waiting }
    Sprzeciwy { $objections }, z tego uwzględnione { $won }
    Wnioski organów { $all } · dane wydane { $given } · odmowy { $refused } · nic nie przechowywano { $nothing }
told-secret = Małe liczby to przedziały. Wniosków, które muszą pozostać tajne, tu nie ma; liczy się je później, gdy tajność się skończy.
told-too-few = za mało, by powiedzieć
told-withheld = Nie pokazano: zdradziłoby za dużo.
told-total = Razem
told-head = Raport przejrzystości { $period }, nr { $nr }
told-corrects = Ten raport zastępuje nr { $nr }.
told-ranges = Liczbę od 1 do 4 podaje się jako 1–4. Sumy to zsumowane to, co pokazano, by nie dało się wyliczyć żadnej małej liczby.
told-basis-voluntary = Opublikowano dobrowolnie, według układu Aktu UE o usługach cyfrowych.
told-basis-bound = Opublikowano, jak wymaga Akt UE o usługach cyfrowych.
told-signed = Dane tej strony są podpisane kluczem:
told-table =
    { $table ->
        [decisions] Decyzje
        [objections] Sprzeciwy
        [referrals] Przekazania
        [requests] Wnioski organów
        [late_requests] Wnioski policzone później
        [persons_given] Osoby, których dane wydano
        [holds] Zachowane na mocy prawa
        [reveals] Ujawnieni zgłaszający
        [erased] Wymazane
        [automated] Decyzje maszyn
        [people] Osoby na służbie
        [medians] Czasy
        [shares] Czego dotyczyły zgłoszenia
       *[reports] Zgłoszenia według kategorii
    }
told-name =
    { $name ->
        [upheld] potwierdzone
        [dismissed] odrzucone
        [withdrawn] wycofane
        [waiting] czekające
        [count] liczba
        [acknowledged] odbiór potwierdzony
        [sent] wysłane
        [full] wydano wszystko
        [part] wydano część
        [nothing_held] nic nie przechowywano
        [narrow] do zawężenia
        [refuse] odmowy
        [challenge] zaskarżone
        [false] fałszywe
        [placed] założone
        [confirmed] pokazane
        [refused] niepokazane
        [escalate] przekazane wyżej
        [dismiss] odrzucone
        [uphold] potwierdzone
        [return] zwrócone
        [reopen] otwarte ponownie
        [undo] cofnięte
        [rejected] nieuwzględnione
        [telegram] Telegram
        [hotline] linie zgłoszeń
        [police] policja
        [authority] prosił organ
        [claim] roszczenie prawne
        [danger] niebezpieczeństwo dla kogoś
        [crime] przestępstwo
        [legal_request] wniosek prawny
        [information] informacje
        [removal] usunięcie
        [preservation] zabezpieczenie
        [emergency] nagły przypadek
        [informal] nieformalne
        [persons] osoby
        [people] osoby zapomniane
        [cases] opróżnione sprawy
        [overdue] termin minął, jeszcze niewymazane
        [closings] zamknięte sprawy
        [decided] coś zdecydowały
        [first_decision] pierwsza decyzja (mediana)
        [first_decision_gravest] pierwsza decyzja, najcięższe (mediana)
        [closing] zamknięcie (mediana)
        [order_registered] nakaz usunięcia: zarejestrowany (mediana)
        [order_effect] nakaz usunięcia: wykonany (mediana)
       *[other] inne
    }
transparency-nothing = 📊 Niczego jeszcze nie opublikowano. Raport za kwartał ukazuje się po 15. dniu kolejnego miesiąca.
transparency-countries =
    🌍 <b>{ $period }</b>: organy, które złożyły wnioski, według krajów
    { $is ->
        [there] { $list }
       *[nothing] Nie policzono żadnego wniosku organu.
    }
transparency-files = 📎 <b>{ $period }</b>, nr { $nr }: strona do czytania, dane z podpisem i każda tabela jako CSV.
transparency-file = 📊 { $period }, nr { $nr }
transparency-list = 📊 Wszystkie raporty, najnowsze najpierw. Korekta ma własny numer; to, co koryguje, zostaje.
transparency-check =
    🔏 <b>Jak sprawdzić raport</b>
    Pobierz jego dane i podpis z <b>Pliki</b> do jednego folderu, a potem z minisign:
    <code>minisign -V -m report-1.json -P KEY</code>
    Pokaże to numer, kwartał i SHA-256 poprzedniego raportu. KEY to <code>{ $key }</code> i się nie zmienia: zanotuj go.
button-transparency-countries = 🌍 Kraje
button-transparency-files = 📎 Pliki
button-transparency-list = ☰ Wcześniejsze
button-transparency-check = 🔏 Sprawdź podpis
button-transparency-back = ◀ Wstecz
button-transparency-html = Strona
button-transparency-json = Dane
button-transparency-signature = Podpis

## What Telegram shows of the bot

command-start = Zacznij tutaj
command-report = Zgłoś coś nielegalnego
command-status = Zobacz, co z Twoimi zgłoszeniami
command-cancel = Anuluj pisane zgłoszenie
command-help = Jak to działa i linie pomocy
command-privacy = Co o Tobie przechowujemy
command-mydata = Otrzymaj w pliku to, co przechowujemy
command-forget = Niech bot zapomni, kim jesteś
command-language = Zmień język
command-transparency = Co robi ten bot, w liczbach
bot-description =
    Zgłaszaj nielegalne frazy wyszukiwania i nielegalne treści napotkane w Telegramie. Każde zgłoszenie czytają ludzie, a Ty dowiesz się, co z nim dalej.

    Poufnie: moderatorzy widzą kod, nie Twoje nazwisko. Prosimy nie wysyłać zdjęć ani filmów z przemocą; wystarczy link lub nazwa.

    Jeśli ktoś jest teraz w niebezpieczeństwie, najpierw zadzwoń na numer alarmowy.
bot-short-description = Zgłoś nielegalne frazy wyszukiwania i treści w Telegramie. Poufnie, czytają ludzie.
