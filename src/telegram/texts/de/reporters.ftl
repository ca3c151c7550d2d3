# What reporters read, in German: Sie. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Illegales auf Telegram melden. Menschen lesen jede Meldung.

    🔒 Vertraulich, nicht anonym: Telegram sieht, wer schreibt, das Team nur einen Code. Manche Hilfetelefone sind anonym.
    🚫 Bitte Links oder Namen schicken, nie Bilder oder Videos von Missbrauch.

    Kein Notruf, nicht von Telegram. Was haben Sie gesehen?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Zurzeit werden nur die schwersten Kategorien angenommen: „{ $reason }“
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Suchbegriff
button-report-material = 📢 Kanal, Gruppe, Nachricht
button-my-reports = 📄 Meine Meldungen
button-help-lines = 🆘 Hilfetelefone
button-home = ◀ Zum Anfang

# An unfinished report exists.
resume =
    Sie haben eine Meldung, die noch nicht fertig ist. Nichts davon wurde abgeschickt.

    Dort weitermachen oder neu beginnen?
button-go-on = ▶ Weitermachen
button-start-over = Neu beginnen

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Sie haben hier eine Meldung begonnen und nicht abgeschickt. Nichts davon ist irgendwohin gegangen.
    Sie können dort weitermachen oder sie mit /cancel beenden. Wenn Sie nichts tun, wird sie morgen entfernt.
unfinished-removed = Die Meldung, die Sie begonnen und liegen gelassen haben, wurde entfernt. Nichts davon wurde abgeschickt. /report beginnt jederzeit eine neue.

# A button of a question that is not asked any more.
answer-earlier-question = Dieser Button gehörte zu einer früheren Frage. Die neueste Nachricht zeigt, wo Sie sind.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Angekommen: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = Diese Meldung ist schon abgeschlossen. /report beginnt eine neue, /status zeigt Ihre.

# Something arrived that starts nothing.
fallback = Darin ist kein Link und kein Benutzername. Zum Melden schicken Sie einen, leiten Sie eine Nachricht von dort weiter oder wählen Sie unten.
fallback-media = Bilder, Videos und Dateien werden hier nicht angesehen oder behalten. Zum Melden schicken Sie einen Link oder Benutzernamen, leiten Sie eine Nachricht von dort weiter oder wählen Sie unten.

fallback-media-removed = Bilder, Videos und Dateien werden aus diesem Chat gelöscht und nicht behalten: Solche Bilder zu besitzen kann strafbar sein, auch für Sie. Ein Link oder eine Beschreibung in Worten genügt.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 „{ $words }“ als Suchbegriff melden?
    Es folgen ein paar Fragen. Nichts wird gesendet, bevor Sie es abschicken.
words-help =
    🆘 Wenn Sie oder jemand in Ihrer Nähe jetzt Hilfe braucht: <b>112</b> gilt in vielen Ländern, <b>911</b> in Nordamerika. Dieser Bot kann keine Hilfe schicken; die Stellen unten können helfen.
words-take =
    Was dieser Bot annimmt: einen Link oder Benutzernamen, eine weitergeleitete Nachricht oder Wörter, die bei der Suche zu etwas Illegalem führen. Jede Meldung lesen Menschen.
button-as_term = 🔎 Als Suchbegriff

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Suchbegriff
flow-material = 📢 Kanal, Gruppe, Nachricht
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = Link verborgen
given-more =
    { $count ->
        [one] und 1 weiteres
       *[other] und { $count } weitere
    }
notice-line = ⚠️ { $notice }

question-terms = Welche Wörter führen zu etwas Illegalem? Ein Begriff pro Zeile, so wie Sie gesucht haben.
question-seen_in = Wo haben Sie gesucht?
question-search_language = In welcher Sprache haben Sie gesucht?
question-subject =
    Was möchten Sie melden? Schicken Sie eines davon:
    • einen Link oder Benutzernamen, etwa <code>@example</code>
    • eine weitergeleitete Nachricht oder einen Sticker
    • oder wählen Sie unten aus Ihren Chats

    Der Bot tritt nicht bei, und niemand dort erfährt davon.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = Was möchten Sie melden? Schicken Sie Link, Benutzernamen, eine weitergeleitete Nachricht oder einen Sticker, oder wählen Sie aus Ihren Chats.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] Das steht in Ihrer Meldung.
       *[other] Diese { $count } stehen in Ihrer Meldung.
    } Schicken Sie mehr, um es zu ergänzen, oder nehmen Sie heraus, was nicht dazugehört.
question-replace = Was möchten Sie stattdessen melden? Was in Ihrer Meldung steht, bleibt, bis Sie es schicken.
button-replace = ↻ Etwas anderes stattdessen
question-category =
    { $flow ->
        [search_term] Wohin führt es?
       *[material] Worum geht es?
    } Bei mehreren das Schwerste.
question-details =
    { $need ->
        [required] Was daran ist illegal? Ein oder zwei Sätze helfen der Moderation, es zu verstehen.
        [described] Bitte beschreiben Sie, was dort gezeigt oder gesagt wird. Ein Satz genügt: Die Moderation öffnet so etwas nicht selbst und richtet sich nach Ihren Worten.
       *[optional] Gibt es etwas, das bei der Prüfung hilft? Was Sie gesehen haben, wann, oder ein Link, den Sie gefunden haben.
    }
    { $flow ->
        [search_term] Nur Text. Wenn Sie Links zu Treffern haben, fügen Sie sie hinzu; Sie müssen nicht noch einmal suchen.
       *[material] Nur Text.
    } Bitte ohne Ihren eigenen Namen und Ihre Nummer.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] Was daran ist illegal?
        [described] Bitte beschreiben Sie, was dort gezeigt oder gesagt wird.
       *[optional] Gibt es etwas, das bei der Prüfung hilft?
    } Bitte in Worten, ohne Ihren eigenen Namen und Ihre Nummer.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] Das haben Sie schon gemeldet: { $codes }. Es zählt und wird geprüft.
       *[other] Diese haben Sie schon gemeldet: { $codes }. Sie zählen und werden geprüft.
    }
    Möchten Sie etwas hinzufügen?
# The same in short, below what is said to an answer that did not fit.
question-known-again = Möchten Sie etwas zu { $codes } hinzufügen? Bitte in Worten.
button-add-new = ➕ Neues hinzufügen

button-more-categories = ⋯ Mehr
seen_in-telegram_search = Telegram-Suche
seen_in-channel_or_group = In einem Kanal/einer Gruppe
seen_in-bot = In einem Bot
seen_in-elsewhere = Anderswo
button-other-language = Andere oder unsicher

## Reporter: what to know before going on, by category

guidance-copyright =
    © Urheberrecht wird nicht hier gemeldet. Die Inhaber oder ihre Vertretung schreiben an dmca@telegram.org, wie <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">Telegram erklärt</a>.

    Wenn noch etwas anderes daran nicht stimmt, gehen Sie zurück und wählen Sie das. Ihre Angaben bleiben erhalten.
guidance-child_abuse =
    🆘 Ein Kind ist jetzt in Gefahr: <b>112</b> in vielen Ländern, <b>911</b> in Nordamerika.

    🚫 Bitte <b>keine Bilder, Videos, Dateien</b>: Besitz oder Versand kann strafbar sein, auch für Sie. Link oder Worte genügen, ohne noch einmal hinzusehen.

    Bilder von Ihnen oder einem Kind: <a href="https://takeitdown.ncmec.org">Take It Down</a> hilft. Hotlines je Land: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Wenn jetzt jemand in Gefahr ist, rufen Sie zuerst den Notruf an: <b>112</b> gilt in vielen Ländern, <b>911</b> in Nordamerika. Dieser Bot kann keine Hilfe schicken.

    Machen Sie danach hier weiter. Ein Link oder eine Beschreibung genügt; bitte keine Bilder oder Videos.
guidance-intimate_images =
    🚫 Bitte schicken Sie <b>keine Bilder, Videos oder Dateien</b>. Ein Link oder eine Beschreibung genügt.

    Wenn die Bilder Sie zeigen: Es ist nicht Ihre Schuld, und es gibt Hilfe, sie von vielen Plattformen entfernen zu lassen, ohne Ihren Namen. <a href="https://stopncii.org">StopNCII</a>, wenn Sie darauf 18 oder älter waren, <a href="https://takeitdown.ncmec.org">Take It Down</a>, wenn Sie jünger waren.
guidance-self_harm =
    🆘 Wenn Sie oder jemand anderes jetzt in Gefahr sein könnten, rufen Sie den Notruf an: <b>112</b> gilt in vielen Ländern, <b>911</b> in Nordamerika.

    Wenn ein Gespräch guttun würde: <a href="https://findahelpline.com">Find A Helpline</a> nennt kostenlose, vertrauliche Hilfetelefone, nach Land.
guidance-grave =
    🆘 Wenn jetzt jemand in Gefahr ist, rufen Sie den Notruf an: <b>112</b> gilt in vielen Ländern, <b>911</b> in Nordamerika.

    Ein Link oder eine Beschreibung genügt; bitte keine Bilder oder Videos. Sie müssen nicht nach mehr suchen, und es ist sicherer, niemandem zu schreiben, der damit zu tun hat.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Weitere Hilfetelefone
help-lines-countries =
    🆘 <b>Hilfetelefone</b>
    Jetzt in Gefahr: Rufen Sie den Notruf an, <b>112</b> in vielen Ländern, <b>911</b> in Nordamerika.

    In welchem Land sind Sie? Der Bot weiß es nicht und behält Ihre Wahl nicht.
button-countries-before = ◀ Länder davor
button-countries-after = Weitere Länder ▶
button-not-listed = 🌍 Nicht in der Liste
button-countries = 🌍 Alle Länder
button-back-to-report = ▶ Zurück zu meiner Meldung
help-lines-country = 🆘 <b>Hilfetelefone: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Notruf
        [crisis] 💬 Jemand zum Reden
        [child] 🧒 Für Kinder oder bei Sorge um eines
        [child_abuse_report] 🚨 Kindesmissbrauch melden
        [images] 🖼 Intime Bilder von Ihnen
        [online] 🛡 Betrug und Ärger im Netz
       *[trafficking] ⛓️ Menschenhandel
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Notruf: <b>112</b> in vielen Ländern, <b>911</b> in Nordamerika
# Help on the web, in every country.
help-site-crisis = 🌐 Jemand zum Reden, nach Land: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Kindesmissbrauch melden, auch ohne Ihren Namen: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Bilder von Ihnen: <a href="https://takeitdown.ncmec.org">Take It Down</a> (unter 18), <a href="https://stopncii.org">StopNCII</a> (ab 18)
help-lines-checked = Diese Stellen betreiben andere, nicht dieser Bot. Quellen gelesen am { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Hilfetelefone in Ihrem Land</b>
    Für Ihr Land ist hier noch keines aufgeführt: Eine falsche Nummer ist schlimmer als keine.

    🆘 Notruf: <b>112</b> gilt in vielen Ländern, <b>911</b> in Nordamerika.

## Reporter: summary

summary-search_term =
    <b>Prüfen und abschicken</b>
    { $terms }

    Wo: { $seen_in }
    Führt zu: { $category }
    Notiz: { $has_note ->
        [yes] { $note }
       *[no] keine. Sie können sie hier schreiben, ohne Ihren Namen und Ihre Nummer.
    }
summary-material =
    <b>Prüfen und abschicken</b>
    { $subjects }

    Worum es geht: { $category }
    Notiz: { $has_note ->
        [yes] { $note }
       *[no] keine. Sie können sie hier schreiben, ohne Ihren Namen und Ihre Nummer.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ Wird von selbst abgeschickt, in etwa { $unit ->
        [minute] { $count ->
            [one] einer Minute
           *[other] { $count } Minuten
        }
       *[hour] { $count ->
            [one] einer Stunde
           *[other] { $count } Stunden
        }
    }. Sie müssen nicht hierbleiben.
button-later = ⏳ Dann von selbst abschicken
button-not_later = Nicht von selbst abschicken
button-submit = ✅ Abschicken
button-skip = Überspringen
button-no-note = Ohne Notiz
button-back = ◀ Zurück
button-cancel = ✕ Abbrechen
button-continue = Weiter
button-keep = ▶ So lassen
button-edit-terms = ✎ Begriff
button-edit-seen_in = ✎ Wo
button-edit-search_language = ✎ Sprache
button-edit-subject = ✎ Was
button-edit-category = ✎ Kategorie
button-edit-details = ✎ Notiz
button-add-note = ➕ Notiz hinzufügen

## Reporter: choosing from one's own chats

button-pick-chat = Aus meinen Chats wählen
picker-ask =
    Was möchten Sie wählen? Nutzen Sie die Buttons unten am Bildschirm.
    Der Bot tritt nicht bei, und niemand dort erfährt davon.
button-pick-channel = 📢 Einen Kanal
button-pick-group = 👥 Eine Gruppe
button-pick-bot = 🤖 Einen Bot
button-pick-user = 👤 Eine Person
button-pick-close = ◀ Zurück zur Frage
picker-done = Gewählt: { $name }
picker-closed = In Ordnung. Sie können stattdessen einen Link oder Benutzernamen schicken.

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
subject-gone = ▫️ inzwischen gelöscht
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Sexueller Kindesmissbrauch
category-violent_extremism = Terror, Gewaltextremismus
category-threat_to_life = Lebensgefahr für jemanden
category-intimate_images = Intime Bilder ohne Zustimmung
category-trafficking = Menschenhandel
category-drugs = Drogen
category-weapons = Waffen
category-fraud = Betrug und Phishing
category-stolen_data = Gestohlene, private Daten
category-counterfeits = Fälschungen, falsche Papiere
category-hate = Hass und Hetze
category-animal_cruelty = Tierquälerei
category-self_harm = Aufruf zur Selbstverletzung
category-copyright = Urheberrecht
category-other = Etwas anderes

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Es kam nichts Lesbares an. Bitte schreiben Sie es als Text.
notice-invisible-only = Das enthält nur unsichtbare Zeichen. Bitte schreiben Sie es so, wie Sie es auf dem Bildschirm sehen.
notice-too-long = Zeile { $line } ist zu lang für einen Suchbegriff: Sie hat { $units } Zeichen, höchstens { $max } passen. Bitte kürzen Sie sie.
notice-note-too-long = Das sind { $units } Zeichen, und eine Notiz kann { $max } haben. Bitte kürzen Sie sie.
notice-too-many = Das sind { $count } Suchbegriffe, und eine Meldung fasst { $max }. Bitte schicken Sie jetzt bis zu { $max } und die anderen in einer zweiten Meldung.
notice-text-expected = Bitte antworten Sie hier in Worten: Sprachnachrichten, Sticker, Dateien und Ähnliches werden nicht behalten.
notice-media-not-kept = Das Bild, das Video oder die Datei wurde nicht behalten. Ein Link, ein Name oder eine Beschreibung in Worten genügt.
notice-media-grave = Bilder, Videos und Dateien werden hier gelöscht und nicht behalten: Besitz oder Versand solcher Bilder kann strafbar sein, auch für Sie. Ein Link oder eine Beschreibung in Worten genügt.
media-not-deleted = Telegram lässt den Bot nicht löschen, was Sie hierher geschickt haben. Bitte löschen Sie es selbst, damit es nicht bei Ihnen gefunden wird: gedrückt halten (am Computer: Rechtsklick), dann Löschen, für beide Seiten. Ihre Meldung zählt trotzdem.
notice-media-removed = Was Sie als Bild, Video oder Datei geschickt haben, bleibt nicht in diesem Chat: Der Bot löscht es, damit es nicht bei Ihnen gefunden wird. Solche Bilder zu besitzen kann strafbar sein. Sie haben mit Ihrer Meldung nichts Falsches getan.
notice-hidden-user = Wer das schrieb, verbirgt das Konto; der Bot weiß nicht, wer es ist. Bitte schicken Sie den Benutzernamen oder einen Link zur Nachricht.
notice-own-message = Diese Nachricht ist von Ihnen selbst oder von diesem Bot. Bitte leiten Sie die weiter, die Sie melden möchten, oder schicken Sie einen Link dazu.
notice-contact-unknown = Dieser Kontakt zeigt nicht, welches Telegram-Konto es ist. Bitte schicken Sie den Benutzernamen oder leiten Sie eine Nachricht der Person weiter.
notice-no-link = Darin ist kein Link und kein Benutzername. Bitte schicken Sie einen, zum Beispiel <code>https://t.me/example</code> oder <code>@example</code>.
notice-words = Darin ist kein Link und kein Benutzername. Wenn das Wörter sind, nach denen man sucht, wählen Sie „Als Suchbegriff“.
notice-words-help = Wenn jemand jetzt Hilfe braucht: <b>112</b> in vielen Ländern, <b>911</b> in Nordamerika und die Hilfetelefone unten. Darin war kein Link.
notice-website = Das ist eine Website, nicht Telegram. Sie können damit weitermachen oder einen Telegram-Link dazu schicken.
notice-telegram-link = Das ist ein Telegram-Link, aber er verrät nicht, zu welchem Kanal, welcher Gruppe, Person oder Nachricht er führt. Sie können so weitermachen oder einen Link hinzufügen, der es zeigt.
notice-only-first-kept =
    { $max ->
        [one] Nur der erste Link wurde behalten.
       *[other] Nur die ersten { $max } Links wurden behalten.
    } Bitte schicken Sie die anderen in einer zweiten Meldung.
notice-stale-button = Dieser Button gehörte zu einer früheren Frage. Hier sind Sie jetzt.
notice-category-off = Diese Kategorie wird hier zurzeit nicht angenommen. Bitte wählen Sie eine andere.
notice-edited-message = Eine nach dem Senden geänderte Nachricht wird nicht noch einmal gelesen. Bitte schicken Sie den neuen Wortlaut als eigene Nachricht.
notice-press-expected = Bitte wählen Sie einen der Buttons unten.
notice-note-needed = Bei „Etwas anderes“ braucht es eine kurze Notiz: Was daran ist illegal?
notice-description-needed = Ohne Link hat die Moderation nur Ihre Worte. Ein Satz genügt: Was wird dort gezeigt oder gesagt?
notice-forward-as-note = Diese weitergeleitete Nachricht zeigt nicht, woher sie stammt. Bitte schreiben Sie die Notiz in eigenen Worten.
notice-taken-out = Herausgenommen: { $name }
notice-already-chosen = Das steht schon in dieser Meldung.
notice-added =
    { $count ->
        [one] Es steht jetzt in dieser Meldung.
       *[other] Hinzugefügt: Diese Meldung nennt jetzt { $count }. Jedes bekommt einen eigenen Code.
    }
notice-from-group = Sie sind jetzt im privaten Chat: Niemand in der Gruppe sieht das.
notice-from-group-first = Sie sind jetzt im privaten Chat: Niemand in der Gruppe sieht das. Ihre andere Meldung bleibt erhalten und kommt nach dieser wieder.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Sie haben zuletzt viel gemeldet, danke. Damit alle gehört werden, kann die nächste Meldung abgeschickt werden in etwa { $unit ->
        [minute] { $count ->
            [one] einer Minute
           *[other] { $count } Minuten
        }
       *[hour] { $count ->
            [one] einer Stunde
           *[other] { $count } Stunden
        }
    }. Bis dahin bleibt sie hier erhalten.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Ihre Meldungen pausieren noch { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }. Diese bleibt hier erhalten. Unter einer der schwersten Kategorien können Sie jederzeit melden.
notice-closed = Meldungen wie diese werden gerade nicht angenommen: „{ $reason }“ Was Sie geschrieben haben, bleibt hier erhalten; bitte kommen Sie später wieder. Die schwersten Kategorien sind immer offen.
notice-blocked = Das Team nimmt vorerst keine Meldungen mehr von Ihnen an. Wenn jemandem Leid geschieht, bleiben Ihnen die schwersten Kategorien offen, und /help nennt Hilfetelefone.
notice-command = Das ist ein Befehl, keine Antwort. /cancel beendet die Meldung, /help erklärt alles.
command-meant = Diesen Befehl gibt es nicht. War { $command } gemeint?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Bitte machen Sie im privaten Chat weiter: Niemand hier sieht, was Sie melden. Der Button gilt 10 Minuten, nur für die Person, die den Befehl benutzt hat.
group-help =
    Um hier eine Nachricht zu melden, antworten Sie darauf mit /report. Der Bot macht mit Ihnen privat weiter.
    Andere sehen den Befehl vielleicht einen Moment. Sicherer ist es, dem Bot von Anfang an privat zu schreiben.
group-anonymous = Sie schreiben hier im Namen einer Gruppe oder eines Kanals; der Bot weiß nicht, wem er antworten soll. Bitte schreiben Sie ihm privat.
button-report-privately = 🔒 Privat weitermachen
button-help-privately = 🔒 Privat schreiben
button-anonymous-privately = 🔒 Privat schreiben

# In private.
ask-expired = Dieser Link wurde schon benutzt, ist über 10 Minuten alt oder war für jemand anderen. Sie können genauso gut hier melden: Leiten Sie die Nachricht weiter oder schicken Sie einen Link dazu.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = Das war sehr schnell, darum sind Ihre letzten Nachrichten ungelesen. Frühere Antworten sind erhalten. Bitte warten Sie eine Minute, dann geht es weiter.
answer-too-fast = Das war sehr schnell. Bitte eine Minute warten, dann noch einmal drücken.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ Von Ihren zuletzt entschiedenen Meldungen zeigten die meisten keinen Verstoß oder waren nicht für dieses Team. Das kann vorkommen, und jetzt ändert sich nichts. Wenn es so weitergeht, werden Ihre eine Zeit lang langsamer angenommen.

    War eine Entscheidung falsch? Öffnen Sie unten die Meldung und widersprechen Sie: Jemand anderes prüft neu.
measure-slowed =
    ℹ️ Wieder zeigten die meisten Ihrer entschiedenen Meldungen keinen Verstoß oder waren nicht für dieses Team. { $days } Tage lang können Sie eine Meldung pro Stunde abschicken, bis zu drei am Tag. Unter den schwersten Kategorien gibt es keine Grenze.

    War eine Entscheidung falsch? Öffnen Sie unten die Meldung und widersprechen Sie: Jemand anderes prüft neu.
measure-paused =
    ℹ️ Noch immer zeigten die meisten Ihrer entschiedenen Meldungen keinen Verstoß oder waren nicht für dieses Team. { $days } Tage lang werden von Ihnen nur Meldungen unter den schwersten Kategorien angenommen, danach wieder alle.

    War eine Entscheidung falsch? Öffnen Sie unten die Meldung und widersprechen Sie: Jemand anderes prüft neu.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Danke. Ihre Meldung { $codes } ist angekommen.
       *[other]
            ✅ Danke. Ihre { $count } Meldungen sind angekommen:
            { $codes }
    }
    { $kind ->
        [life]
            <b>Falls Sie noch nicht angerufen haben: 112, 911 oder der Notruf Ihres Landes.</b> Die Moderation sieht sich an, was Sie geschickt haben, aber sie kann keine Hilfe schicken.

            Sie hören hier, wenn es abgeschlossen ist: Tage später und ohne Einzelheiten, damit niemand gewarnt wird. /status zeigt, wie es steht.
        [gravest]
            Die Moderation sieht sich an, was Sie geschickt haben. Sie hören hier, wenn es abgeschlossen ist: Tage später und ohne Einzelheiten, damit niemand gewarnt wird. /status zeigt, wie es steht.

            Sie müssen nichts weiter tun und nicht noch einmal hinsehen.
       *[plain]
            Die Moderation sieht es sich an. Was daraus wird, hören Sie hier oder mit /status.

            Mehr müssen Sie nicht tun, auch nicht noch einmal hinsehen.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Danke. Was Sie zu { $codes } hinzugefügt haben, ist angekommen.
    Die Moderation sieht es sich an. Sie hören hier, was daraus wird, und /status zeigt, wie es steht.
button-copy-code =
    { $count ->
        [one] 📋 Code kopieren
       *[other] 📋 Codes kopieren
    }
button-report-another = Etwas anderes melden
cancelled = Abgebrochen. Nichts wurde abgeschickt.
cancelled-picking = Abgebrochen. Nichts wurde abgeschickt. /report beginnt eine neue Meldung.
nothing-to-cancel = Es gibt nichts abzubrechen. /report beginnt eine Meldung.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Ihre Meldungen</b> · { $step } von { $of }
       *[single] 📄 <b>Ihre Meldungen</b>
    }

    { $items }

    Wählen Sie eine, um sie zu ergänzen, zurückzuziehen oder ihre Mitteilungen zu beenden.
status-empty = Sie haben noch nichts gemeldet.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ Bei der Moderation. Falls Sie noch nicht angerufen haben: 112, 911 oder die Nummer Ihres Landes
       *[other] ⏳ Bei der Moderation
    }
status-upheld = ✅ Entschieden: Verstoß bestätigt
status-dismissed =
    ✖ Entschieden: { $ground ->
        [gone] es war nicht mehr da
        [duplicate] es gehört zu einem anderen Fall
        [not_enough] zu wenig Anhaltspunkte
        [out_of_scope] nicht für dieses Team
       *[no_violation] kein Verstoß gefunden
    }
status-closed = ☑ Geprüft und abgeschlossen
status-withdrawn = ↩ Von Ihnen zurückgezogen

# One report, opened from the list: its status-item, then what that means.
own-open =
    Menschen sehen es sich an{ $kind ->
        [life] , aber sie können keine Hilfe schicken. <b>Falls Sie noch nicht angerufen haben: 112, 911 oder der Notruf Ihres Landes.</b>
       *[other] . Sie müssen nichts weiter tun.
    }
own-upheld = Danke, dass Sie es uns gesagt haben.
own-dismissed =
    Es war richtig, es zu melden. { $ground ->
        [gone] Wenn es wiederkommt, melden Sie es bitte erneut.
        [duplicate] Was in jenem Fall entschieden wird, gilt auch für Ihre Meldung.
        [not_enough] Wenn Sie mehr erfahren, etwa einen genauen Link, melden Sie es bitte erneut.
        [out_of_scope] Auch Telegram selbst nimmt es an: in der App mit „Melden“.
       *[no_violation] Wenn Sie etwas Neues erfahren, melden Sie es bitte erneut.
    }
own-closed = Es war richtig, es zu melden. Was entschieden wurde, wird nicht mitgeteilt, damit niemand gewarnt wird. Wenn Sie etwas Neues erfahren, melden Sie es bitte erneut.
own-withdrawn = Sie zählt nicht mehr. Wenn Sie es sich anders überlegen, melden Sie es bitte erneut.
own-report-additions =
    { $count ->
        [one] ➕ Sie haben sie einmal ergänzt.
       *[other] ➕ Sie haben sie { $count } Mal ergänzt.
    }
own-report-muted = 🔕 Sie bekommen dazu keine Mitteilungen.
own-report-withdrawing = Zurückziehen? Sie zählt dann nicht mehr und lässt sich nicht zurückholen. Sie können es jederzeit neu melden.
button-newer = ◀ Neuere
button-older = Ältere ▶
button-add = ➕ Ergänzen
button-withdraw = ↩ Zurückziehen
button-withdraw-now = Ja, zurückziehen
button-withdraw-not = ◀ Nein, behalten
button-mute = 🔕 Mitteilungen aus
button-unmute = 🔔 Mitteilungen wieder an
button-prove = 🔏 Meldung nachweisen
answer-withdrawn = Die Meldung { $code } ist zurückgezogen.
answer-withdrawn-before = Sie haben diese Meldung schon zurückgezogen.
answer-decided-meanwhile = Die Moderation hat inzwischen darüber entschieden, darum lässt sie sich nicht mehr zurückziehen.
answer-muted = Sie bekommen dazu keine Mitteilungen. /status zeigt, wie es steht.
answer-unmuted = Sie hören wieder, was daraus wird.
answer-proof-not-yet = Der Nachweis entsteht einmal am Tag. Bitte fragen Sie morgen noch einmal.
answer-proof-gone = Zu dieser Meldung gibt es keinen Nachweis: Sie ist zu alt dafür.
proof =
    🔏 Diese Datei beweist, dass Ihre Meldung <code>{ $code }</code> spätestens am { DATETIME($at, day: "numeric", month: "short") } eingegangen war.
    Prüfen lässt sich das ohne diesen Bot, mit der Summe jenes Tages, die auch das Team hat:
    <code>{ $receipts }</code>
    Wie, steht in der Datei. Über andere sagt sie nichts. Wer sie hat, weiß von Ihrer Meldung: Zeigen Sie sie nur Menschen, denen Sie vertrauen.
answer-not-added-to = Sie lässt sich nicht mehr ergänzen. Wenn Sie etwas Neues erfahren, melden Sie es bitte erneut.

question-adding =
    ➕ <b>{ $code } ergänzen</b>
    { $subject }

    Was möchten Sie hinzufügen? Eine Nachricht: was Sie gesehen haben, wann, oder ein Link.
    Nur Text. Bitte ohne Ihren eigenen Namen und Ihre Nummer.
notice-no-more-additions = In diese Meldung passt nichts mehr. Bitte schicken Sie den Rest in einer neuen: /report beginnt sie.
notice-command-addition = Das ist ein Befehl, keine Antwort. /cancel führt zurück, /help erklärt alles.
addition-kept = ✅ Zu <code>{ $code }</code> hinzugefügt. Die Moderation sieht es mit Ihrer Meldung.
addition-too-late = Über <code>{ $code }</code> wurde inzwischen entschieden, darum wurde nichts hinzugefügt. Wenn Sie etwas Neues erfahren, melden Sie es bitte erneut.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] Zu Ihrer Meldung { $codes } ({ $subject }):
       *[other] Zu Ihren Meldungen { $codes } ({ $subject }):
    }
outcome-upheld = ✅ Es wurde geprüft, und der Verstoß wurde bestätigt. Danke, dass Sie es uns gesagt haben.
outcome-referred =
    📨 { $to ->
        [telegram] Es wurde Telegram gemeldet.
       *[authority] Es wurde an eine Behörde weitergegeben.
    } Sie müssen nichts weiter tun.
outcome-dismissed =
    ✖ { $ground ->
        [gone] Als die Moderation hinsah, war es nicht mehr da.
        [duplicate] Es gehört zu einem anderen Fall, und dort wird darüber entschieden.
        [not_enough] Es wurde geprüft, und es gab zu wenig Anhaltspunkte.
        [out_of_scope] Es wurde geprüft, und dieses Team entscheidet nicht über so etwas. Auch Telegram selbst nimmt es an: in der App mit „Melden“.
       *[no_violation] Es wurde geprüft, und es wurde kein Verstoß gefunden.
    } Es war richtig, es zu melden. { $may_object ->
        [yes] Wenn Sie anderer Meinung sind, kann jemand anderes noch einmal prüfen.
       *[no] Wenn Sie etwas Neues erfahren, melden Sie es bitte erneut.
    }
outcome-closed =
    ☑ Es wurde geprüft und ist jetzt abgeschlossen. Es war richtig, es zu melden. Was entschieden wurde, wird nicht mitgeteilt, damit niemand gewarnt wird. { $may_object ->
        [yes] Wenn Sie meinen, dass etwas übersehen wurde, kann jemand anderes noch einmal prüfen.
       *[no] Wenn Sie etwas Neues erfahren, melden Sie es bitte erneut.
    }
outcome-open = ⏳ Es wird noch einmal geprüft. Sie hören hier, was entschieden wird.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = Wir konnten es unter diesem Namen oder Link nicht finden. Wenn Sie es wieder sehen, hilft uns der genaue Link.
sentence-already_gone = Als wir hinsahen, war es nicht mehr da. Wenn es wiederkommt, melden Sie es bitte erneut.
sentence-telegram_too = Sie können es auch Telegram selbst melden: in der App mit „Melden“.
sentence-hide_it = Damit Sie nichts mehr davon sehen, können Sie es in Telegram blockieren oder verlassen.
sentence-police_too = Wenn Ihnen oder jemand anderem geschadet wurde, sagen Sie es bitte auch der Polizei.
sentence-no_more_needed = Von Ihnen wird nichts weiter gebraucht, auch kein Screenshot. Bitte sehen Sie es sich nicht noch einmal an.
sentence-keep_away = Bitte schreiben Sie nicht an die, die dahinterstehen: Ihre Sicherheit geht vor.
sentence-bank_too = Wenn Sie Geld geschickt oder Passwörter oder Papiere weitergegeben haben, sagen Sie es bitte bald Ihrer Bank oder dem Dienst.
sentence-help_lines = Wenn es Sie belastet: Unter /help steht, mit wem Sie reden können.

## Reporter: objecting to a dismissal

button-object = Widersprechen
button-object_plain = Ohne Grund widersprechen
question-objecting =
    ⚖️ <b>Widersprechen: { $code }</b>
    { $subject }

    Warum soll es noch einmal geprüft werden? Schreiben Sie es in einer Nachricht, oder widersprechen Sie ohne Grund. Das geht einmal.
    Nur Text. Die Moderation liest ihn Wort für Wort: Bitte ohne Ihren eigenen Namen und Ihre Nummer.
objection-filed =
    ✅ Ihr Widerspruch zu <code>{ $code }</code> ist angekommen. Es prüft noch einmal jemand, der nicht darüber entschieden hat.

    Sie hören hier, was dabei herauskommt. Sie müssen nichts weiter tun.
objection-filed-unheard =
    ✅ Ihr Widerspruch zu <code>{ $code }</code> ist angekommen. Wenn es etwas noch einmal zu prüfen gibt, tut das jemand, der nicht darüber entschieden hat.

    Was dabei herauskommt, wird nicht mitgeteilt, damit niemand gewarnt wird.
objection-before = Sie haben dem schon widersprochen, und zu einer Meldung ist ein Widerspruch möglich. /status zeigt, wie es steht.
objection-too-late = Ein Widerspruch ist bis sechs Monate nach einer Entscheidung möglich, und diese Zeit ist vorbei. Wenn Sie es wieder sehen, melden Sie es bitte neu.
objection-not-now = Es gibt gerade keine Entscheidung, der Sie widersprechen könnten. /status zeigt, wie es um Ihre Meldungen steht.

# The answers to an objection, by what was decided after it.
objection-about = Zu Ihrem Widerspruch, { $codes } ({ $subject }):
objection-upheld = ✅ Es wurde anders entschieden: Der Verstoß wurde bestätigt. Es war richtig, zu widersprechen.
objection-dismissed =
    ✖ Jemand anderes hat noch einmal geprüft, und die Entscheidung bleibt: { $ground ->
        [gone] Es war nicht mehr da.
        [duplicate] Es gehört zu einem anderen Fall.
        [not_enough] Es gibt zu wenig Anhaltspunkte.
        [out_of_scope] Dieses Team entscheidet nicht über so etwas.
       *[no_violation] Es wurde kein Verstoß gefunden.
    } Wenn Sie etwas Neues erfahren, melden Sie es bitte erneut.
objection-closed = ☑ Jemand anderes hat noch einmal geprüft, und es ist jetzt abgeschlossen. Was entschieden wurde, wird nicht mitgeteilt, damit niemand gewarnt wird.

## Reporter: a question of the team

team-question-asked =
    ❓ Das Team fragt zu Ihrer Meldung <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Sie müssen nicht antworten. Die Moderation erfährt nicht, wer Sie sind.
team-question-ended =
    ❓ Das Team fragte zu Ihrer Meldung <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Diese Frage ist vorbei.
button-answer = Antworten
button-decline = Nicht antworten
button-stop_questions = Keine Fragen mehr
question-answering =
    ❓ <b>Antworten: { $code }</b>
    { $subject }

    Wie lautet Ihre Antwort? Schreiben Sie sie in einer Nachricht.
    Nur Text. Die Moderation liest ihn Wort für Wort: Bitte ohne Ihren eigenen Namen und Ihre Nummer.
words-sent = ✅ Ihre Antwort zu <code>{ $code }</code> ging an das Team. Es erfährt nicht, wer Sie sind.
team-question-over = Diese Frage ist vorbei, darum wurde nichts geschickt.
answer-question-over = Diese Frage ist vorbei.
answer-declined = In Ordnung. Das Team erfährt, dass Sie darauf nicht antworten.
answer-stopped = In Ordnung. Das Team erfährt es und kann Sie dazu nichts mehr fragen.

help-reporter =
    <b>So melden Sie</b>
    Schicken Sie Link, Benutzernamen, eine weitergeleitete Nachricht oder /report. Ändern, abbrechen: bis zum Abschicken.

    <more>/status: Ihre Meldungen, zum Ergänzen oder Zurückziehen
    /cancel: beendet die, die Sie schreiben
    /privacy: was gespeichert ist, /mydata: es bekommen
    /forget: löscht, wer Sie sind
    /language: andere Sprache
    In manchen Gruppen können Sie auf eine Nachricht mit /report antworten; andere sehen das vielleicht einen Moment. Hier ist es sicherer.</more>

    🆘 Jetzt in Gefahr: <b>112</b> in vielen Ländern, <b>911</b> in Nordamerika.
    Hilfetelefone nach Land: Button unten.

# States only what is true today.
privacy =
    🔒 <b>Was über Sie gespeichert ist</b>
    • Vertraulich, nicht anonym: Telegram sieht Sie, die Moderation einen Code.
    • Wer den Bot betreibt, kann Ihre ID lesen; ein Admin nur mit einem zweiten, und Sie erfahren es.
    • Notizen werden Wort für Wort gelesen: Bitte nicht schreiben, wer Sie sind.
    • Bleibt: wer Sie sind { $identity } Tage nach dem letzten Fall, Worte { $words } nach Ablehnung.
    • /mydata: alles bekommen. /forget: löschen, wer Sie sind.
button-privacy-more = ⋯ Mehr
button-privacy-less = ◀ Weniger
privacy-whole =
    🔒 <b>Was über Sie gespeichert ist</b>
    • Vertraulich, nicht anonym: Telegram weiß, dass Sie hier geschrieben haben. Die Moderation sieht einen Code, nicht Ihren Namen.
    • Ihre Telegram-ID wird mit Ihrer Meldung in der Datenbank derer gespeichert, die diesen Bot betreiben, damit er Ihnen antworten kann. Diese können sie lesen.
    • Die Moderation liest Wort für Wort, was Sie in eine Notiz schreiben. Bitte lassen Sie weg, was zeigt, wer Sie sind.
    • Es verschwindet von selbst: wer Sie sind, innerhalb von { $identity } Tagen nach dem Abschluss Ihres letzten Falls; was Sie geschrieben haben, innerhalb von { $words } Tagen nach einer Ablehnung. Eine unfertige Meldung verschwindet nach zwei Tagen. /forget löscht sofort, wer Sie sind; Ihre Meldungen bleiben ohne Sie.
    • Wer Sie sind, wird einem Admin nur aus einem schweren Grund gezeigt und wenn ein zweiter Admin zustimmt. Der Bot sagt es Ihnen sofort.
    • /mydata schickt Ihnen alles, was über Sie gespeichert ist, als Datei.
    <more>• Gespeichert, in Tagen: wer Sie sind, höchstens { $identity_cap } nach Ihrer letzten Meldung; was Sie über einen bestätigten Verstoß geschrieben haben, { $words_upheld }, über die schwersten { $words_gravest }, wie auch immer entschieden wurde, über das, worüber niemand entschied, { $words_undecided } nach der Meldung; frühere Namen des Gemeldeten { $former_names }; wem ein Entwurf gehörte { $drafts }; was wem geschickt wurde { $mail }; was nicht verarbeitet oder gesendet werden konnte { $dead_letters }; Nummern von Updates { $updates }.
    • Wenn Sie einer Entscheidung widersprechen, liest die Moderation auch Ihren Grund, wieder ohne Ihren Namen.
    • Ein bestätigter Verstoß kann an Telegram oder eine Behörde weitergegeben werden, Wort für Wort mit dem, was dazu geschrieben wurde, nie damit, wer es schrieb.
    • Das Team kann Sie zu einer Meldung fragen. Es liest Ihre Antwort ohne Ihren Namen, und Sie können seine Fragen beenden.
    • Von dem, was Sie melden, speichert der Bot Verweise: Wörter, Links, Namen und IDs. Bilder, Videos oder Dateien lädt er nicht herunter, kopiert er nicht und leitet er nicht weiter. Von einer, die er löscht, behält er die Nummer, die Telegram ihr gab, und woher sie weitergeleitet wurde.
    • Ihr Name ist nur gespeichert, solange Sie eine Meldung schreiben, und bei einer Nachricht, die nicht verarbeitet werden konnte.
    • Auch gespeichert: wie viele Meldungen Sie jetzt schicken können, ob ein Admin Ihren Meldungen vertraut oder keine mehr annimmt, und ob viele davon abgelehnt wurden. Nach /forget bleibt alles außer dem Vertrauen ein Jahr lang, ebenso was Sie gemeldet haben, unter Nummern, die nicht sagen, wer Sie sind. Die Karte sagt, dass eine Person meldete, der vertraut wird, nie wer.
    • /report in einer Gruppe können andere dort vielleicht einen Moment sehen. Was Sie dort verlangt haben, bleibt 10 Minuten gespeichert, außer Sie machen hier damit weiter.</more>

mydata = 📎 Alles, was jetzt über Sie gespeichert ist. Behalten Sie diese Datei für sich: Sie sagt, was Sie gemeldet haben.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Alles, was dieser Bot über Ihr Telegram-Konto speichert. Zeiten sind in UTC.
mydata-you = Die Person hinter Ihren Meldungen, soweit der Bot Sie kennt.
mydata-your_screen = Was der Bot Ihnen jetzt zeigt, und in welcher Sprache er mit Ihnen spricht.
mydata-what_you_were_writing = Meldungen, die Sie begonnen haben. Was Sie getippt haben, wird beim Abschicken oder Abbrechen entfernt.
mydata-progress_of_questions = Wo die Fragen einer unfertigen Meldung stehen, mit den Nachrichten, mit denen sie begann.
mydata-your_submissions = Wann Sie Meldungen abgeschickt haben.
mydata-your_reports = Ihre Meldungen, wie Sie sie gegeben haben.
mydata-what_you_added = Was Sie später zu Meldungen hinzugefügt haben.
mydata-files_that_were_deleted = Was von Dateien übrig ist, die Sie geschickt und die der Bot gelöscht hat: eine Nummer von Telegram und woher sie kamen.
mydata-your_objections = Ihre Widersprüche, mit den Gründen, wie Sie sie gegeben haben.
mydata-questions_to_you = Fragen des Teams an Sie und was Sie geantwortet haben.
mydata-notes_that_you_wrote_as_a_moderator = Notizen zu Fällen, die Sie für das Team geschrieben haben.
mydata-what_you_asked_in_groups = Was Sie mit /report in Gruppen verlangt haben, für ein paar Minuten.
mydata-how_you_look_after_yourself = Was Sie mit /wellbeing für sich gewählt haben; sonst wird es niemandem gezeigt.
mydata-your_answers_on_examples = Was Sie mit /train auf Beispiele geantwortet haben; niemandem wird gezeigt, von wem die Antworten sind.
mydata-who_you_are_was_shown = Wann einem Admin gezeigt wurde, dass eine Meldung von Ihnen ist, und warum.
mydata-you_as_a_moderator = Wie die Moderation Sie sieht, wenn Sie über Fälle entschieden haben.
mydata-messages_to_you = Was der Bot Ihnen geschickt hat oder noch schicken muss.
mydata-messages_the_bot_may_change = Welche seiner Nachrichten in diesem Chat der Bot aktuell hält.
mydata-messages_from_you = Ihre Nachrichten und gedrückten Buttons: ihre Nummern eine Woche lang, ihr Inhalt nur, bis sie verarbeitet sind.
mydata-pace_of_messages_to_you = Wie schnell der Bot Ihnen schreiben darf.
mydata-questions_to_telegram_for_you = Dass Telegram in der letzten Minute für Sie etwas gefragt wurde.
mydata-planned_for_you = Was der Bot später für Sie tun soll.

forget-ask =
    <b>Mich vergessen</b>
    Der Bot löscht sofort, wer Sie sind, was Sie gerade schrieben und was auf Sie wartet.
    Ihre Meldungen bleiben in ihren Fällen, Notizen wörtlich, als niemandes. Sie hören nichts mehr davon.
    Was wir nach dem Gesetz behalten müssen, von wem auch immer, ist gesperrt, dient nichts anderem und wird danach gelöscht.
    Es gibt kein Zurück. Dieser Chat bleibt, bis Sie ihn löschen.
button-forget = Ja, mich vergessen
button-forget-not = ◀ Nein, alles behalten
answer-forget-not = Nichts wurde gelöscht.
forgotten =
    Erledigt. Der Bot weiß nicht mehr, wer Sie sind, und Ihre Meldungen gehen ohne Sie weiter. Danke dafür.

    Wenn Sie hier wieder schreiben, beginnen Sie als jemand Neues; Grenzen, die für Sie galten, gelten weiter. Siehe /privacy.

trouble =
    Bei uns ist etwas schiefgegangen. Ihre bisherigen Antworten sind erhalten.

    Wer diesen Bot betreibt, weiß Bescheid. Bitte machen Sie dort weiter, wo Sie waren.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Sprache</b>
    In welcher Sprache soll dieser Bot Ihnen schreiben?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 Zu Ihrer Meldung <code>{ $code }</code>: Einem Admin dieses Bots wurde gerade gezeigt, von welchem Telegram-Konto sie ist, weil { $why ->
        [danger] Leben oder Sicherheit von jemandem in Gefahr ist
        [legal_request] über eine rechtliche Anfrage zu zweit entschieden wurde
       *[crime] die Meldung selbst eine Straftat sein kann, etwa eine Drohung
    }. Ein zweiter Admin hat zugestimmt.
    Die Moderation sieht weiterhin nur einen Code. /privacy sagt, was über Sie gespeichert ist.
legal-told =
    ⚖️ Es geht um Sie: { $title } hat von diesem Bot auf gesetzlicher Grundlage Daten verlangt. Zwei Personen haben entschieden: { $ground ->
        [full] Es wird gegeben, was verlangt wurde.
        [part] Ein Teil davon wird gegeben.
       *[nothing_held] Es wird mitgeteilt, dass nichts gespeichert ist.
    }
    Verlangt wurde: { $what ->
        [who] wer Sie sind
        [words] was Sie geschrieben haben
        [both] wer Sie sind und was Sie geschrieben haben
       *[other] etwas, das nicht sagt, wer Sie sind
    }.
    Sie können sich an diese Behörde wenden, an ein Gericht oder an die, die diesen Bot betreiben; nennen Sie <code>{ $code }</code>. Das ist keine Rechtsberatung. /privacy sagt, was gespeichert ist.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = Das geht in den Gruppen, in denen Fälle ankommen, für deren Team.
wellbeing-refused = Das ist für Menschen, die an Fällen arbeiten. Wenn Sie dazugehören, drücken Sie zuerst in Ihrer Gruppe einen Button auf einer Karte.
training-refused = Das Üben ist für Menschen, die ein Admin dazu ernannt hat, über Fälle zu entscheiden.
answer-too-often = Das war viel in einer Minute, darum wurde Telegram nicht gefragt, ob Sie das dürfen. Nichts wurde geändert; bitte versuchen Sie es in einer Minute wieder.
answer-unknown-button = Dieser Button funktioniert nicht mehr.

# Where members may report.
help-source =
    <b>Aus dieser Gruppe melden</b>
    Antworten Sie auf eine Nachricht mit /report, und der Bot macht mit Ihnen privat weiter. Niemand hier sieht, was Sie melden, und in dieser Gruppe kommt nichts an.

    Andere sehen den Befehl vielleicht einen Moment. Sicherer ist es, die Nachricht privat an den Bot weiterzuleiten.
setup-refused-not-admin = Nur ein Admin dieses Bots kann ihn einrichten. Wer den Bot betreibt, nennt dessen Admins in <code>ADMIN_IDS</code>.
setup-private =
    /setup ist für die Gruppe, in der Meldungen ankommen sollen:
    1. Legen Sie eine private Gruppe für Ihre Moderation an.
    2. Fügen Sie { $bot } hinzu.
    3. Schicken Sie dort /setup.
setup-anonymous = Sie sind hier als anonymer Admin, darum kann der Bot nicht erkennen, wer Sie sind. Schalten Sie „Anonym bleiben“ für sich aus und schicken Sie dann noch einmal /setup.
goodbye = Dieser Bot arbeitet nur in Gruppen, die seine eigenen Admins eingerichtet haben, darum geht er wieder. Um etwas zu melden, schreiben Sie ihm bitte privat.
queue-language-refused = Nur ein Admin dieses Bots kann die Sprache dieser Gruppe ändern, und nicht als anonymer Admin. Im privaten Chat mit dem Bot ändert /language, in welcher er Ihnen schreibt.

queues-refused = Nur ein Admin dieses Bots kann seine Warteschlangen sehen und ändern.

staff-refused = Nur ein Admin dieses Bots kann das Team sehen und ernennen.
staff-anonymous = Sie sind hier als anonymer Admin, darum kann der Bot nicht erkennen, wer Sie sind. Schalten Sie „Anonym bleiben“ für sich aus und schicken Sie dann noch einmal /staff.
staff-link-used = Dieser Link ist verbraucht oder zu alt. Bitten Sie einen Admin des Bots um einen neuen.
legal-only = Rechtliche Anfragen beantworten die, die dafür ernannt wurden. Wenn Sie für eine Behörde schreiben, nutzen Sie bitte die Adresse, die der Betreiber dieses Bots dafür angibt. Hier werden keine Anfragen angenommen.

admin-only = Das ist für die Admins dieses Bots. /help sagt, was Sie hier tun können.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = Kein Verstoß
ground-not_enough = Zu wenig Anhaltspunkte
ground-gone = Nicht mehr da
ground-duplicate = Doppelt
ground-out_of_scope = Nicht für dieses Team
# What follows from an uphold; what is to be done was not done yet.
ground-listed = Aufgelistet
ground-to_telegram = An Telegram zu melden
ground-to_authority = An eine Behörde zu geben

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Kanäle
        [group] Gruppen
        [bot] Bots
        [user] Personen
        [message] Nachrichten
        [story] Storys
        [sticker_set] Sticker-Sets
        [invite_link] Einladungslinks
        [folder] Ordner
        [proxy] Proxys
        [telegram_link] Andere Telegram-Links
        [website] Websites
       *[search_term] Suchbegriffe
    }
stats-time =
    { $unit ->
        [minute] { $count } Min.
        [hour] { $count } Std.
       *[day] { $count } T.
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] Entwurf, nicht veröffentlicht
        [correction] Nr { $nr }, signiert, anstelle von Nr { $corrects }
       *[report] Nr { $nr }, signiert
    }
    Meldungen { $reports }: bestätigt { $upheld }, abgelehnt { $dismissed }, zurückgezogen { $withdrawn }, wartend { $waiting }
    Widersprüche { $objections }, davon erfolgreich { $won }
    Die Hälfte hatte eine erste Entscheidung innerhalb von { $first }, war abgeschlossen innerhalb von { $closing }
    Weitergegeben { $referred } · gezeigte Meldende { $shown } · gesetzlich Aufbewahrtes { $held }
    Von Maschinen entschieden { $automated } · Menschen, die entscheiden { $people }
told-requests = Anfragen von Behörden { $all } · Daten gegeben { $given } · verweigert { $refused } · nichts gespeichert { $nothing }
told-year =
    📊 <b>{ $year }</b>: seine vier Quartale, zusammengezählt, wie sie gezeigt wurden
    Meldungen { $reports }: bestätigt { $upheld }, abgelehnt { $dismissed }, zurückgezogen { $withdrawn }, damals wartend { $waiting }
    Widersprüche { $objections }, davon erfolgreich { $won }
    Anfragen von Behörden { $all } · Daten gegeben { $given } · verweigert { $refused } · nichts gespeichert { $nothing }
told-secret = Kleine Zahlen sind Bereiche. Anfragen, die geheim bleiben müssen, stehen nicht darin; sie werden nachgezählt, sobald ihre Geheimhaltung endet.
told-too-few = zu wenige für eine Angabe
told-withheld = Nicht gezeigt: Es würde zu viel verraten.
told-total = Zusammen
told-head = Transparenzbericht { $period }, Nr { $nr }
told-corrects = Dieser Bericht tritt an die Stelle von Nr { $nr }.
told-ranges = Eine Zahl von 1 bis 4 wird als 1–4 angegeben. Summen sind das Gezeigte, zusammengezählt, damit sich keine kleine Zahl ausrechnen lässt.
told-basis-voluntary = Freiwillig veröffentlicht. Der Aufbau folgt dem Gesetz über digitale Dienste der EU.
told-basis-bound = Veröffentlicht, wie es das Gesetz über digitale Dienste der EU verlangt.
told-signed = Die Daten dieser Seite sind mit diesem Schlüssel signiert:
told-table =
    { $table ->
        [decisions] Entscheidungen
        [objections] Widersprüche
        [referrals] Weitergaben
        [requests] Anfragen von Behörden
        [late_requests] Nachgezählte Anfragen
        [persons_given] Personen, deren Daten gegeben wurden
        [holds] Gesetzlich Aufbewahrtes
        [reveals] Gezeigte Meldende
        [erased] Gelöschtes
        [automated] Von Maschinen entschieden
        [people] Menschen im Dienst
        [medians] Zeiten
        [shares] Worum es in Meldungen ging
       *[reports] Meldungen nach Kategorie
    }
told-name =
    { $name ->
        [upheld] bestätigt
        [dismissed] abgelehnt
        [withdrawn] zurückgezogen
        [waiting] wartend
        [count] Anzahl
        [acknowledged] Empfang bestätigt
        [sent] abgeschickt
        [full] ganz gegeben
        [part] teilweise gegeben
        [nothing_held] nichts gespeichert
        [narrow] einzugrenzen
        [refuse] verweigert
        [challenge] angefochten
        [false] unecht
        [placed] angelegt
        [confirmed] gezeigt
        [refused] nicht gezeigt
        [escalate] weitergeleitet
        [dismiss] abgelehnt
        [uphold] bestätigt
        [return] zurückgegeben
        [reopen] wieder geöffnet
        [undo] rückgängig gemacht
        [rejected] zurückgewiesen
        [telegram] Telegram
        [hotline] Hotlines
        [police] Polizei
        [authority] eine Behörde verlangte es
        [claim] ein Rechtsanspruch
        [danger] Gefahr für jemanden
        [crime] eine Straftat
        [legal_request] eine rechtliche Anfrage
        [information] Auskunft
        [removal] Entfernung
        [preservation] Sicherung
        [emergency] Notfall
        [informal] formlos
        [persons] Personen
        [people] vergessene Personen
        [cases] geleerte Fälle
        [overdue] fällig, noch nicht gelöscht
        [closings] abgeschlossene Fälle
        [decided] haben etwas entschieden
        [first_decision] erste Entscheidung (Median)
        [first_decision_gravest] erste Entscheidung, schwerste (Median)
        [closing] Abschluss (Median)
        [order_registered] Entfernungsanordnung: erfasst (Median)
        [order_effect] Entfernungsanordnung: ausgeführt (Median)
       *[other] anderes
    }
transparency-nothing = 📊 Noch wurde nichts veröffentlicht. Der Bericht eines Quartals kommt nach dem 15. des Monats, der darauf folgt.
transparency-countries =
    🌍 <b>{ $period }</b>: Behörden, die angefragt haben, nach Land
    { $is ->
        [there] { $list }
       *[nothing] Keine Anfrage einer Behörde ist gezählt.
    }
transparency-files = 📎 <b>{ $period }</b>, Nr { $nr }: eine Seite zum Lesen, die Daten mit ihrer Signatur und jede Tabelle als CSV.
transparency-file = 📊 { $period }, Nr { $nr }
transparency-list = 📊 Alle Berichte, die neuesten zuerst. Eine Korrektur hat eine eigene Nummer; was sie korrigiert, bleibt.
transparency-check =
    🔏 <b>So prüfen Sie einen Bericht</b>
    Holen Sie seine Daten und seine Signatur aus <b>Dateien</b> in einen Ordner, dann mit minisign:
    <code>minisign -V -m report-1.json -P KEY</code>
    Das zeigt Nummer, Quartal und den SHA-256 des Berichts davor. KEY ist <code>{ $key }</code> und bleibt gleich: Notieren Sie ihn.
button-transparency-countries = 🌍 Länder
button-transparency-files = 📎 Dateien
button-transparency-list = ☰ Frühere
button-transparency-check = 🔏 Signatur prüfen
button-transparency-back = ◀ Zurück
button-transparency-html = Seite
button-transparency-json = Daten
button-transparency-signature = Signatur

## What Telegram shows of the bot

command-start = Hier beginnen
command-report = Etwas Illegales melden
command-status = Sehen, was aus Ihren Meldungen wurde
command-cancel = Die begonnene Meldung abbrechen
command-help = Wie es geht, und Hilfetelefone
command-privacy = Was über Sie gespeichert ist
command-mydata = Ihre gespeicherten Daten als Datei
command-forget = Den Bot vergessen lassen, wer Sie sind
command-language = Die Sprache ändern
command-transparency = Was dieser Bot tut, in Zahlen
bot-description =
    Melden Sie illegale Suchbegriffe und illegale Inhalte, auf die Sie auf Telegram gestoßen sind. Jede Meldung lesen Menschen, und Sie hören, was daraus wird.

    Vertraulich: Die Moderation sieht einen Code, nicht Ihren Namen. Bitte schicken Sie keine Bilder oder Videos von Missbrauch; ein Link oder ein Name genügt.

    Wenn jetzt jemand in Gefahr ist, rufen Sie zuerst den Notruf an.
bot-short-description = Illegale Suchbegriffe und Inhalte auf Telegram melden. Vertraulich, von Menschen gelesen.
