# What reporters read, in Italian: tu. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Segnala ciò che è illegale su Telegram. Tutto è letto da persone.

    🔒 Riservato, non anonimo: Telegram vede chi scrive; il team, un codice. Alcune linee di aiuto sono anonime.
    🚫 Per favore, invia link o nomi, mai foto o video di abusi.

    Non è un servizio di emergenza, né di Telegram. Cosa hai visto?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Al momento si accettano solo le categorie più gravi: “{ $reason }”
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Termine di ricerca
button-report-material = 📢 Canale, gruppo o messaggio
button-my-reports = 📄 Le mie segnalazioni
button-help-lines = 🆘 Linee di aiuto
button-home = ◀ All’inizio

# An unfinished report exists.
resume =
    Hai una segnalazione non ancora finita. Non ne è stato inviato nulla.

    Continuare da dov’eri o ricominciare?
button-go-on = ▶ Continua
button-start-over = Ricomincia

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Qui hai iniziato una segnalazione e non l’hai inviata. Non ne è arrivato nulla a nessuno.
    Puoi continuare da dov’eri o chiuderla con /cancel. Se la lasci, domani viene rimossa.
unfinished-removed = La segnalazione che avevi iniziato e lasciato è stata rimossa. Non ne è stato inviato nulla. /report ne inizia una nuova in qualsiasi momento.

# A button of a question that is not asked any more.
answer-earlier-question = Quel pulsante era di una domanda precedente. Il messaggio più recente mostra a che punto sei.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Ricevuto: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = Quella segnalazione è già conclusa. /report ne inizia un’altra, /status mostra le tue.

# Something arrived that starts nothing.
fallback = Non c’è né un link né un username. Per segnalare qualcosa, inviane uno, inoltra un messaggio da lì o scegli qui sotto.
fallback-media = Foto, video e file qui non vengono guardati né conservati. Per segnalare qualcosa, invia un link o un username, inoltra un messaggio da lì o scegli qui sotto.

fallback-media-removed = Foto, video e file vengono eliminati da questa chat e non conservati: avere immagini simili può essere reato, anche per te. Basta un link o una descrizione a parole.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 Segnalare “{ $words }” come termine di ricerca?
    Seguono alcune domande. Nulla parte prima che tu lo invii.
words-help =
    🆘 Se tu o qualcuno vicino a te ha bisogno di aiuto ora: il <b>112</b> funziona in molti Paesi, il <b>911</b> in Nord America. Questo bot non può mandare aiuto; le linee qui sotto possono aiutare.
words-take =
    Cosa accetta questo bot: un link o un username, un messaggio inoltrato, o parole che, cercandole, portano a qualcosa di illegale. Ogni segnalazione la leggono persone.
button-as_term = 🔎 Come termine di ricerca

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Termine di ricerca
flow-material = 📢 Canale, gruppo o messaggio
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = link nascosto
given-more =
    { $count ->
        [one] e 1 altro
       *[other] e altri { $count }
    }
notice-line = ⚠️ { $notice }

question-terms = Quali parole portano a qualcosa di illegale? Una ricerca per riga, così come l’hai fatta.
question-seen_in = Dove hai cercato?
question-search_language = In quale lingua hai cercato?
question-subject =
    Cosa vuoi segnalare? Invia una di queste cose:
    • un link o un username, come <code>@example</code>
    • un messaggio inoltrato o uno sticker
    • oppure scegli tra le tue chat, qui sotto

    Il bot non entra, e lì nessuno lo viene a sapere.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = Cosa vuoi segnalare? Invia un link, un username, un messaggio inoltrato o uno sticker, oppure scegli tra le tue chat.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] Questo è nella tua segnalazione.
       *[other] Questi { $count } sono nella tua segnalazione.
    } Invia altro per aggiungerlo, o togli ciò che non c’entra.
question-replace = Cosa vuoi segnalare invece? Ciò che è nella tua segnalazione resta finché non lo invii.
button-replace = ↻ Qualcos’altro invece
question-category =
    { $flow ->
        [search_term] A cosa porta?
       *[material] Di cosa si tratta?
    } Se sono più cose, la più grave.
question-details =
    { $need ->
        [required] Cosa c’è di illegale? Una o due frasi aiutano la moderazione a capire.
        [described] Per favore, descrivi cosa viene mostrato o detto lì. Basta una frase: la moderazione non apre cose simili e si basa su ciò che dici.
       *[optional] C’è qualcosa che aiuta a verificare? Cosa hai visto, quando, o un link che hai trovato.
    }
    { $flow ->
        [search_term] Solo testo. Se hai link ai risultati che hai visto, aggiungili; non serve cercare di nuovo.
       *[material] Solo testo.
    } Per favore, senza il tuo nome e il tuo numero.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] Cosa c’è di illegale?
        [described] Per favore, descrivi cosa viene mostrato o detto lì.
       *[optional] C’è qualcosa che aiuta a verificare?
    } A parole, per favore, senza il tuo nome e il tuo numero.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] L’hai già segnalato: { $codes }. Conta, e viene esaminato.
       *[other] Li hai già segnalati: { $codes }. Contano, e vengono esaminati.
    }
    C’è qualcosa da aggiungere?
# The same in short, below what is said to an answer that did not fit.
question-known-again = C’è qualcosa da aggiungere a { $codes }? A parole, per favore.
button-add-new = ➕ Aggiungi le novità

button-more-categories = ⋯ Altro
seen_in-telegram_search = Ricerca di Telegram
seen_in-channel_or_group = In un canale o gruppo
seen_in-bot = In un bot
seen_in-elsewhere = Altrove
button-other-language = Un’altra, o non so

## Reporter: what to know before going on, by category

guidance-copyright =
    © Il diritto d’autore non si segnala qui. Il titolare o chi lo rappresenta scrive a dmca@telegram.org, come <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">spiega Telegram</a>.

    Se c’è altro che non va, torna indietro e scegli quello. Ciò che hai indicato resta.
guidance-child_abuse =
    🆘 Un minore in pericolo ora: <b>112</b> in molti Paesi, <b>911</b> in Nord America.

    🚫 Per favore, <b>niente foto, video o file</b>: averli o inviarli può essere reato, anche per te. Bastano un link o parole; non serve guardare di nuovo.

    Immagini tue o di un minore: <a href="https://takeitdown.ncmec.org">Take It Down</a> aiuta. Linee per Paese: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Se qualcuno è in pericolo ora, chiama prima il numero di emergenza: il <b>112</b> funziona in molti Paesi, il <b>911</b> in Nord America. Questo bot non può mandare aiuto.

    Poi continua qui. Basta un link o una descrizione; per favore, niente foto o video.
guidance-intimate_images =
    🚫 Per favore, <b>niente foto, video o file</b>. Basta un link o una descrizione.

    Se le immagini mostrano te: non è colpa tua, e c’è aiuto per farle rimuovere da molte piattaforme, senza il tuo nome. <a href="https://stopncii.org">StopNCII</a> se in esse avevi 18 anni o più, <a href="https://takeitdown.ncmec.org">Take It Down</a> se ne avevi meno.
guidance-self_harm =
    🆘 Se tu o qualcun altro potreste essere in pericolo ora, chiama il numero di emergenza: il <b>112</b> funziona in molti Paesi, il <b>911</b> in Nord America.

    Se farebbe bene parlare con qualcuno: <a href="https://findahelpline.com">Find A Helpline</a> ha linee gratuite e riservate, per Paese.
guidance-grave =
    🆘 Se qualcuno è in pericolo ora, chiama il numero di emergenza: il <b>112</b> funziona in molti Paesi, il <b>911</b> in Nord America.

    Basta un link o una descrizione; per favore, niente foto o video. Non serve cercare altro, ed è più sicuro non scrivere a nessuno di coinvolto.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Altre linee di aiuto
help-lines-countries =
    🆘 <b>Linee di aiuto</b>
    In pericolo ora: chiama il numero di emergenza, <b>112</b> in molti Paesi, <b>911</b> in Nord America.

    In quale Paese sei? Il bot non lo sa, e non conserva la tua scelta.
button-countries-before = ◀ Paesi precedenti
button-countries-after = Altri Paesi ▶
button-not-listed = 🌍 Non è nell’elenco
button-countries = 🌍 Tutti i Paesi
button-back-to-report = ▶ Torna alla segnalazione
help-lines-country = 🆘 <b>Linee di aiuto: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Emergenza
        [crisis] 💬 Qualcuno con cui parlare
        [child] 🧒 Per minori, o chi è in pensiero per uno
        [child_abuse_report] 🚨 Per segnalare abusi su minori
        [images] 🖼 Immagini intime di te
        [online] 🛡 Frodi e problemi online
       *[trafficking] ⛓️ Tratta di esseri umani
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Emergenza: <b>112</b> in molti Paesi, <b>911</b> in Nord America
# Help on the web, in every country.
help-site-crisis = 🌐 Qualcuno con cui parlare, per Paese: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Per segnalare abusi su minori, anche senza il tuo nome: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Immagini di te: <a href="https://takeitdown.ncmec.org">Take It Down</a> (meno di 18 anni), <a href="https://stopncii.org">StopNCII</a> (18 o più)
help-lines-checked = Queste linee le gestiscono altri, non questo bot. Fonti lette il { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Linee di aiuto nel tuo Paese</b>
    Del tuo Paese qui non è ancora elencata nessuna linea: un numero sbagliato è peggio di nessuno.

    🆘 Emergenza: il <b>112</b> funziona in molti Paesi, il <b>911</b> in Nord America.

## Reporter: summary

summary-search_term =
    <b>Controlla e invia</b>
    { $terms }

    Dove: { $seen_in }
    Porta a: { $category }
    Nota: { $has_note ->
        [yes] { $note }
       *[no] nessuna. Scrivila qui, senza il tuo nome e il tuo numero.
    }
summary-material =
    <b>Controlla e invia</b>
    { $subjects }

    Riguarda: { $category }
    Nota: { $has_note ->
        [yes] { $note }
       *[no] nessuna. Scrivila qui, senza il tuo nome e il tuo numero.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ L’invio avverrà da solo tra circa { $unit ->
        [minute] { $count ->
            [one] un minuto
           *[other] { $count } minuti
        }
       *[hour] { $count ->
            [one] un’ora
           *[other] { $count } ore
        }
    }. Non serve restare qui.
button-later = ⏳ Inviala da sola allora
button-not_later = Non inviarla da sola
button-submit = ✅ Invia
button-skip = Salta
button-no-note = Senza nota
button-back = ◀ Indietro
button-cancel = ✕ Annulla
button-continue = Continua
button-keep = ▶ Lascia com’è
button-edit-terms = ✎ Termine
button-edit-seen_in = ✎ Dove
button-edit-search_language = ✎ Lingua
button-edit-subject = ✎ Cosa
button-edit-category = ✎ Categoria
button-edit-details = ✎ Nota
button-add-note = ➕ Aggiungi una nota

## Reporter: choosing from one's own chats

button-pick-chat = Scegli tra le mie chat
picker-ask =
    Cosa vuoi scegliere? Usa i pulsanti in fondo allo schermo.
    Il bot non entra, e lì nessuno lo viene a sapere.
button-pick-channel = 📢 Un canale
button-pick-group = 👥 Un gruppo
button-pick-bot = 🤖 Un bot
button-pick-user = 👤 Una persona
button-pick-close = ◀ Torna alla domanda
picker-done = Scelto: { $name }
picker-closed = Va bene. Puoi inviare invece un link o un username.

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
subject-gone = ▫️ ormai cancellato
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Abuso sessuale su minori
category-violent_extremism = Terrorismo, estremismo
category-threat_to_life = Minaccia alla vita di qualcuno
category-intimate_images = Immagini intime non consentite
category-trafficking = Tratta di esseri umani
category-drugs = Droghe
category-weapons = Armi
category-fraud = Frode e phishing
category-stolen_data = Dati rubati o privati
category-counterfeits = Merce e documenti falsi
category-hate = Odio e istigazione
category-animal_cruelty = Crudeltà sugli animali
category-self_harm = Incitamento all’autolesionismo
category-copyright = Diritto d’autore
category-other = Qualcos’altro

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Non è arrivato nulla di leggibile. Per favore, scrivilo come testo.
notice-invisible-only = Contiene solo caratteri invisibili. Per favore, scrivilo come lo vedi sullo schermo.
notice-too-long = La riga { $line } è troppo lunga per un termine di ricerca: ha { $units } caratteri, al massimo { $max }. Per favore, accorciala.
notice-note-too-long = Ha { $units } caratteri, e una nota può averne { $max }. Per favore, accorciala.
notice-too-many = Sono { $count } termini di ricerca, e una segnalazione ne contiene { $max }. Per favore, inviane ora fino a { $max } e gli altri in una seconda segnalazione.
notice-text-expected = Per favore, rispondi qui a parole: messaggi vocali, sticker, file e simili non vengono conservati.
notice-media-not-kept = La foto, il video o il file non è stato conservato. Basta un link, un nome o una descrizione a parole.
notice-media-grave = Foto, video e file qui vengono eliminati e non conservati: avere o inviare immagini simili può essere reato, anche per te. Basta un link o una descrizione a parole.
media-not-deleted = Telegram non permette al bot di eliminare ciò che hai inviato qui. Per favore, eliminalo tu, perché nessuno lo trovi sul tuo dispositivo: tieni premuto (al computer: clic destro), poi Elimina, per entrambi. La tua segnalazione vale lo stesso.
notice-media-removed = Ciò che hai inviato come foto, video o file non resta in questa chat: il bot lo sta eliminando, perché nessuno lo trovi sul tuo dispositivo. Avere immagini simili può essere reato. Segnalandolo non hai fatto nulla di male.
notice-hidden-user = Chi ha scritto quel messaggio nasconde il proprio account: il bot non sa chi è. Per favore, invia il suo username o un link al messaggio.
notice-own-message = Quel messaggio è tuo o di questo bot. Per favore, inoltra quello che vuoi segnalare, o invia un link.
notice-contact-unknown = Quel contatto non dice di quale account Telegram si tratta. Per favore, invia l’username della persona o inoltra un suo messaggio.
notice-no-link = Non c’è né un link né un username. Per favore, inviane uno, per esempio <code>https://t.me/example</code> o <code>@example</code>.
notice-words = Non c’è né un link né un username. Se sono parole che si cercano, scegli “Come termine di ricerca”.
notice-words-help = Se qualcuno ha bisogno di aiuto ora: <b>112</b> in molti Paesi, <b>911</b> in Nord America, e le linee di aiuto qui sotto. Non c’era nessun link.
notice-website = È un sito web, non Telegram. Puoi continuare con quello, o aggiungere un link di Telegram.
notice-telegram-link = È un link di Telegram, ma non dice a quale canale, gruppo, persona o messaggio porta. Puoi continuare così com’è, o aggiungere un link che lo dica.
notice-only-first-kept =
    { $max ->
        [one] È stato conservato solo il primo link.
       *[other] Sono stati conservati solo i primi { $max } link.
    } Per favore, invia gli altri in una seconda segnalazione.
notice-stale-button = Quel pulsante era di una domanda precedente. Ora sei qui.
notice-category-off = Questa categoria al momento qui non si accetta. Per favore, scegline un’altra.
notice-edited-message = Un messaggio modificato dopo l’invio non viene riletto. Per favore, invia il nuovo testo in un messaggio a parte.
notice-press-expected = Per favore, scegli un pulsante qui sotto.
notice-note-needed = Per “Qualcos’altro” serve una breve nota: cosa c’è di illegale?
notice-description-needed = Senza un link la moderazione ha solo le tue parole. Basta una frase: cosa viene mostrato o detto lì?
notice-forward-as-note = Quel messaggio inoltrato non mostra da dove viene. Per favore, scrivi la nota con parole tue.
notice-taken-out = Tolto: { $name }
notice-already-chosen = È già in questa segnalazione.
notice-added =
    { $count ->
        [one] Ora è in questa segnalazione.
       *[other] Aggiunto: questa segnalazione ora ne contiene { $count }. Ognuno riceve un proprio codice.
    }
notice-from-group = Ora sei in privato: nessuno nel gruppo lo vede.
notice-from-group-first = Ora sei in privato: nessuno nel gruppo lo vede. L’altra tua segnalazione è conservata e torna dopo questa.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Hai segnalato molto di recente, grazie. Perché tutti siano ascoltati, la prossima si può inviare tra circa { $unit ->
        [minute] { $count ->
            [one] un minuto
           *[other] { $count } minuti
        }
       *[hour] { $count ->
            [one] un’ora
           *[other] { $count } ore
        }
    }. Fino ad allora è conservata qui.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Le tue segnalazioni sono in pausa per { $days ->
        [one] un altro giorno
       *[other] altri { $days } giorni
    }. Questa è conservata qui. In una delle categorie più gravi puoi segnalare in qualsiasi momento.
notice-closed = Segnalazioni come questa al momento non si accettano: “{ $reason }” Ciò che hai scritto è conservato qui; per favore, torna più tardi. Le categorie più gravi sono sempre aperte.
notice-blocked = Il team per ora non accetta altre tue segnalazioni. Se qualcuno subisce un danno, le categorie più gravi ti restano aperte, e /help ha linee di aiuto.
notice-command = Questo è un comando, non una risposta. /cancel chiude la segnalazione, /help spiega.
command-meant = Questo comando non esiste. Si intendeva { $command }?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Per favore, continua in privato: qui nessuno vede cosa segnali. Il pulsante vale 10 minuti, per chi ha usato il comando.
group-help =
    Per segnalare un messaggio qui, rispondi a esso con /report. Il bot continua con te in privato.
    Altri possono vedere il comando per un momento. È più sicuro scrivere al bot in privato dall’inizio.
group-anonymous = Qui scrivi a nome di un gruppo o canale, quindi il bot non sa a chi rispondere. Per favore, scrivigli in privato.
button-report-privately = 🔒 Continua in privato
button-help-privately = 🔒 Scrivi in privato
button-anonymous-privately = 🔒 Scrivi in privato

# In private.
ask-expired = Quel link è già stato usato, ha più di 10 minuti, o era per qualcun altro. Puoi segnalare anche qui: inoltra il messaggio o invia un link.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = È stato molto veloce, quindi i tuoi ultimi messaggi non sono stati letti. Ciò che avevi risposto prima è conservato. Per favore, aspetta un minuto, poi continua.
answer-too-fast = È stato molto veloce. Per favore, aspetta un minuto, poi premi di nuovo.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ Delle tue segnalazioni decise di recente, la maggior parte non mostrava violazioni o non era per questo team. Può succedere, e ora non cambia nulla. Se continua, le tue verranno accettate più lentamente per un po’.

    Una decisione era sbagliata? Apri la segnalazione qui sotto e contesta: qualcun altro guarda di nuovo.
measure-slowed =
    ℹ️ Di nuovo la maggior parte delle tue segnalazioni decise non mostrava violazioni o non era per questo team. Per { $days } giorni puoi inviare una segnalazione all’ora, fino a tre al giorno. Per le categorie più gravi non c’è limite.

    Una decisione era sbagliata? Apri la segnalazione qui sotto e contesta: qualcun altro guarda di nuovo.
measure-paused =
    ℹ️ Ancora la maggior parte delle tue segnalazioni decise non mostrava violazioni o non era per questo team. Per { $days } giorni da te si accettano solo segnalazioni nelle categorie più gravi; poi di nuovo tutte.

    Una decisione era sbagliata? Apri la segnalazione qui sotto e contesta: qualcun altro guarda di nuovo.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Grazie. La tua segnalazione { $codes } è arrivata.
       *[other]
            ✅ Grazie. Le tue { $count } segnalazioni sono arrivate:
            { $codes }
    }
    { $kind ->
        [life]
            <b>Se non hai ancora chiamato: 112, 911 o il numero di emergenza del tuo Paese.</b> La moderazione guarderà ciò che hai inviato, ma non può mandare aiuto.

            Lo saprai qui quando sarà chiuso: giorni dopo e senza dettagli, perché nessuno sia avvertito. /status mostra a che punto è.
        [gravest]
            La moderazione guarderà ciò che hai inviato. Lo saprai qui quando sarà chiuso: giorni dopo e senza dettagli, perché nessuno sia avvertito. /status mostra a che punto è.

            Non serve fare altro, e non serve guardarlo di nuovo.
       *[plain]
            La moderazione guarderà. Saprai l’esito qui, o con /status.

            Non serve fare altro, né guardarlo di nuovo.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Grazie. Ciò che hai aggiunto a { $codes } è arrivato.
    La moderazione lo guarderà. Saprai qui cosa ne sarà, e /status mostra a che punto è.
button-copy-code =
    { $count ->
        [one] 📋 Copia il codice
       *[other] 📋 Copia i codici
    }
button-report-another = Segnala qualcos’altro
cancelled = Annullato. Non è stato inviato nulla.
cancelled-picking = Annullato. Non è stato inviato nulla. /report inizia un’altra segnalazione.
nothing-to-cancel = Non c’è nulla da annullare. /report inizia una segnalazione.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Le tue segnalazioni</b> · { $step } di { $of }
       *[single] 📄 <b>Le tue segnalazioni</b>
    }

    { $items }

    Scegline una per integrarla, ritirarla o fermarne gli avvisi.
status-empty = Non hai ancora segnalato nulla.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ In esame. Se non hai ancora chiamato: 112, 911 o il numero del tuo Paese
       *[other] ⏳ In esame
    }
status-upheld = ✅ Deciso: violazione confermata
status-dismissed =
    ✖ Deciso: { $ground ->
        [gone] non c’era più
        [duplicate] fa parte di un altro caso
        [not_enough] elementi insufficienti
        [out_of_scope] non è per questo team
       *[no_violation] nessuna violazione trovata
    }
status-closed = ☑ Esaminata e chiusa
status-withdrawn = ↩ Ritirata da te

# One report, opened from the list: its status-item, then what that means.
own-open =
    La guarderanno persone{ $kind ->
        [life] , ma non possono mandare aiuto. <b>Se non hai ancora chiamato: 112, 911 o il numero di emergenza del tuo Paese.</b>
       *[other] . Non serve fare altro.
    }
own-upheld = Grazie per avercelo detto.
own-dismissed =
    Segnalarlo è stato giusto. { $ground ->
        [gone] Se torna, per favore, segnalalo di nuovo.
        [duplicate] Ciò che si decide su quel caso vale anche per la tua.
        [not_enough] Se scopri di più, per esempio un link esatto, per favore, segnalalo di nuovo.
        [out_of_scope] Lo accetta anche Telegram stesso: nell’app, con Segnala.
       *[no_violation] Se scopri qualcosa di nuovo, per favore, segnalalo di nuovo.
    }
own-closed = Segnalarlo è stato giusto. Cosa è stato deciso non viene detto, perché nessuno sia avvertito. Se scopri qualcosa di nuovo, per favore, segnalalo di nuovo.
own-withdrawn = Non conta più. Se cambi idea, per favore, segnalalo di nuovo.
own-report-additions =
    { $count ->
        [one] ➕ L’hai integrata una volta.
       *[other] ➕ L’hai integrata { $count } volte.
    }
own-report-muted = 🔕 Non ricevi avvisi su questa.
own-report-withdrawing = Ritirarla? Non conterà più, e non si può recuperare. Puoi sempre segnalare di nuovo.
button-newer = ◀ Più recenti
button-older = Meno recenti ▶
button-add = ➕ Aggiungi altro
button-withdraw = ↩ Ritira
button-withdraw-now = Sì, ritirala
button-withdraw-not = ◀ No, tienila
button-mute = 🔕 Ferma gli avvisi
button-unmute = 🔔 Riattiva gli avvisi
button-prove = 🔏 Prova la mia segnalazione
answer-withdrawn = La segnalazione { $code } è ritirata.
answer-withdrawn-before = Hai già ritirato quella segnalazione.
answer-decided-meanwhile = Nel frattempo la moderazione ha deciso, quindi non si può più ritirare.
answer-muted = Non riceverai avvisi su questa. /status mostra a che punto è.
answer-unmuted = Saprai di nuovo cosa ne sarà.
answer-proof-not-yet = La prova si fa una volta al giorno. Chiedila di nuovo domani, per favore.
answer-proof-gone = Non c’è una prova di questa segnalazione: è troppo vecchia.
proof =
    🔏 Questo file prova che la tua segnalazione <code>{ $code }</code> era arrivata al più tardi il { DATETIME($at, day: "numeric", month: "short") }.
    Si può controllare senza questo bot, con la somma di quel giorno, che ha anche il team:
    <code>{ $receipts }</code>
    Il file dice come. Non dice nulla di altri. Chi lo ha sa della tua segnalazione: mostralo solo a persone fidate.
answer-not-added-to = Non si può più aggiungere nulla. Se scopri qualcosa di nuovo, per favore, segnalalo di nuovo.

question-adding =
    ➕ <b>Aggiungi a { $code }</b>
    { $subject }

    Cosa vuoi aggiungere? Un messaggio: cosa hai visto, quando, o un link.
    Solo testo. Per favore, senza il tuo nome e il tuo numero.
notice-no-more-additions = In questa segnalazione non entra altro. Per favore, invia il resto in una nuova: /report la inizia.
notice-command-addition = Questo è un comando, non una risposta. /cancel torna indietro, /help spiega.
addition-kept = ✅ Aggiunto a <code>{ $code }</code>. La moderazione lo vede con la tua segnalazione.
addition-too-late = Su <code>{ $code }</code> nel frattempo si è deciso, quindi non è stato aggiunto nulla. Se scopri qualcosa di nuovo, per favore, segnalalo di nuovo.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] Sulla tua segnalazione { $codes } ({ $subject }):
       *[other] Sulle tue segnalazioni { $codes } ({ $subject }):
    }
outcome-upheld = ✅ È stato esaminato, e la violazione è stata confermata. Grazie per avercelo detto.
outcome-referred =
    📨 { $to ->
        [telegram] È stato segnalato a Telegram.
       *[authority] È stato trasmesso a un’autorità.
    } Non serve fare altro.
outcome-dismissed =
    ✖ { $ground ->
        [gone] Quando la moderazione ha guardato, non c’era più.
        [duplicate] Fa parte di un altro caso, e si decide lì.
        [not_enough] È stato esaminato, e gli elementi non bastavano.
        [out_of_scope] È stato esaminato, e non è una cosa su cui decide questo team. Lo accetta anche Telegram stesso: nell’app, con Segnala.
       *[no_violation] È stato esaminato, e non è stata trovata nessuna violazione.
    } Segnalarlo è stato giusto. { $may_object ->
        [yes] Se non sei d’accordo, qualcun altro può guardare di nuovo.
       *[no] Se scopri qualcosa di nuovo, per favore, segnalalo di nuovo.
    }
outcome-closed =
    ☑ È stato esaminato e ora è chiuso. Segnalarlo è stato giusto. Cosa è stato deciso non viene detto, perché nessuno sia avvertito. { $may_object ->
        [yes] Se pensi che qualcosa sia sfuggito, qualcun altro può guardare di nuovo.
       *[no] Se scopri qualcosa di nuovo, per favore, segnalalo di nuovo.
    }
outcome-open = ⏳ Viene esaminato di nuovo. Saprai qui cosa viene deciso.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = Non l’abbiamo trovato con questo nome o link. Se lo vedi di nuovo, il link esatto ci aiuta.
sentence-already_gone = Quando abbiamo guardato, non c’era più. Se torna, per favore, segnalalo di nuovo.
sentence-telegram_too = Puoi segnalarlo anche a Telegram stesso: nell’app, con Segnala.
sentence-hide_it = Per non vederlo più, puoi bloccarlo o lasciarlo in Telegram.
sentence-police_too = Se tu o qualcun altro avete subito un danno, per favore, dillo anche alla polizia.
sentence-no_more_needed = Da te non serve altro, nemmeno uno screenshot. Per favore, non guardarlo di nuovo.
sentence-keep_away = Per favore, non scrivere a chi c’è dietro: la tua sicurezza viene prima.
sentence-bank_too = Se hai inviato denaro o dato password o documenti, per favore, avvisa presto la tua banca o il servizio.
sentence-help_lines = Se ti pesa: in /help trovi persone con cui parlare.

## Reporter: objecting to a dismissal

button-object = Contesta
button-object_plain = Contesta senza motivo
question-objecting =
    ⚖️ <b>Contesta: { $code }</b>
    { $subject }

    Perché guardarlo di nuovo? Scrivilo in un messaggio, o contesta senza motivo. È possibile una volta.
    Solo testo. La moderazione lo legge parola per parola: per favore, senza il tuo nome e il tuo numero.
objection-filed =
    ✅ La tua contestazione su <code>{ $code }</code> è arrivata. Guarda di nuovo qualcuno che non ha deciso in merito.

    Saprai qui cosa ne risulta. Non serve fare altro.
objection-filed-unheard =
    ✅ La tua contestazione su <code>{ $code }</code> è arrivata. Se c’è qualcosa da riguardare, lo fa qualcuno che non ha deciso in merito.

    Cosa ne risulta non viene detto, perché nessuno sia avvertito.
objection-before = L’hai già contestato, e per ogni segnalazione è possibile una contestazione. /status mostra a che punto è.
objection-too-late = Si può contestare per sei mesi dopo una decisione, e quel tempo è passato. Se lo vedi di nuovo, per favore, segnalalo da capo.
objection-not-now = Ora non c’è nessuna decisione che tu possa contestare. /status mostra a che punto sono le tue segnalazioni.

# The answers to an objection, by what was decided after it.
objection-about = Sulla tua contestazione, { $codes } ({ $subject }):
objection-upheld = ✅ Si è deciso diversamente: la violazione è stata confermata. Contestare è stato giusto.
objection-dismissed =
    ✖ Qualcun altro ha guardato di nuovo, e la decisione resta: { $ground ->
        [gone] non c’era più.
        [duplicate] fa parte di un altro caso.
        [not_enough] gli elementi non bastano.
        [out_of_scope] non è una cosa su cui decide questo team.
       *[no_violation] non è stata trovata nessuna violazione.
    } Se scopri qualcosa di nuovo, per favore, segnalalo di nuovo.
objection-closed = ☑ Qualcun altro ha guardato di nuovo, e ora è chiuso. Cosa è stato deciso non viene detto, perché nessuno sia avvertito.

## Reporter: a question of the team

team-question-asked =
    ❓ Il team chiede sulla tua segnalazione <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Non è obbligatorio rispondere. La moderazione non viene a sapere chi sei.
team-question-ended =
    ❓ Il team ha chiesto sulla tua segnalazione <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Questa domanda è chiusa.
button-answer = Rispondi
button-decline = Non rispondere
button-stop_questions = Ferma le domande
question-answering =
    ❓ <b>Rispondi: { $code }</b>
    { $subject }

    Qual è la tua risposta? Scrivila in un messaggio.
    Solo testo. La moderazione lo legge parola per parola: per favore, senza il tuo nome e il tuo numero.
words-sent = ✅ La tua risposta su <code>{ $code }</code> è andata al team. Non viene a sapere chi sei.
team-question-over = Quella domanda è chiusa, quindi non è stato inviato nulla.
answer-question-over = Quella domanda è chiusa.
answer-declined = Va bene. Al team viene detto che a questo non rispondi.
answer-stopped = Va bene. Al team viene detto, e non può più farti domande su questo.

help-reporter =
    <b>Come segnalare</b>
    Invia un link, un username, un messaggio inoltrato o /report. Puoi cambiarla o annullarla fino all’invio.

    <more>/status: le tue segnalazioni, per integrarle o ritirarle
    /cancel: chiudere quella che stai scrivendo
    /privacy: cosa si conserva, /mydata: riceverlo
    /forget: cancellare chi sei
    /language: un’altra lingua
    In alcuni gruppi puoi rispondere a un messaggio con /report; altri possono vederlo per un momento. Qui è più sicuro.</more>

    🆘 In pericolo ora: <b>112</b> in molti Paesi, <b>911</b> in Nord America.
    Linee di aiuto per Paese: qui sotto.

# States only what is true today.
privacy =
    🔒 <b>Cosa si conserva di te</b>
    • Riservato, non anonimo: Telegram vede chi scrive; la moderazione, un codice.
    • Chi gestisce il bot può leggere il tuo ID; un admin solo con un secondo, e lo saprai.
    • Le tue note sono lette parola per parola: non dire chi sei.
    • In giorni: chi sei, { $identity } dopo l’ultimo caso; parole, { $words } dopo un rigetto.
    • /mydata: ricevere tutto. /forget: cancellare chi sei.
button-privacy-more = ⋯ Di più
button-privacy-less = ◀ Di meno
privacy-whole =
    🔒 <b>Cosa si conserva di te</b>
    • Riservato, non anonimo: Telegram sa che hai scritto qui. La moderazione vede un codice, non il tuo nome.
    • Il tuo ID Telegram è conservato con la tua segnalazione nel database di chi gestisce questo bot, perché il bot possa risponderti. Chi lo gestisce può leggerlo.
    • La moderazione legge parola per parola ciò che scrivi in una nota. Per favore, tralascia ciò che mostra chi sei.
    • Scompare da sé: chi sei, entro { $identity } giorni dalla chiusura del tuo ultimo caso; ciò che hai scritto, entro { $words } giorni da un rigetto. Una segnalazione non finita scompare dopo due giorni. /forget cancella subito chi sei; le tue segnalazioni restano senza di te.
    • Chi sei viene mostrato a un admin solo per un motivo grave e se un secondo admin è d’accordo. Il bot te lo dice subito.
    • /mydata ti invia in un file tutto ciò che si conserva di te.
    <more>• Conservato, in giorni: chi sei, al massimo { $identity_cap } dopo la tua ultima segnalazione; ciò che hai scritto su una violazione confermata { $words_upheld }, sulle più gravi { $words_gravest } qualunque cosa sia stata decisa, su ciò che nessuno ha deciso { $words_undecided } dopo la segnalazione; nomi precedenti di ciò che è stato segnalato { $former_names }; di chi era una bozza { $drafts }; cosa è stato inviato a chi { $mail }; ciò che non si è potuto elaborare o inviare { $dead_letters }; numeri degli aggiornamenti { $updates }.
    • Se contesti una decisione, la moderazione legge anche il tuo motivo, di nuovo senza il tuo nome.
    • Una violazione confermata può essere trasmessa a Telegram o a un’autorità, con ciò che le persone ne hanno scritto parola per parola, mai con chi sono.
    • Il team può farti domande su una segnalazione. Legge la tua risposta senza il tuo nome, e puoi fermare le sue domande.
    • Di ciò che segnali il bot conserva riferimenti: parole, link, nomi e ID. Non scarica, copia né inoltra foto, video o file. Di uno che elimina conserva il numero che gli ha dato Telegram, e da dove è stato inoltrato.
    • Il tuo nome è conservato solo mentre scrivi una segnalazione, e con un messaggio che non si è potuto elaborare.
    • Si conserva anche: quante segnalazioni puoi inviare ora, se un admin si fida delle tue o non ne accetta più, e se molte sono state rigettate. Dopo /forget tutto tranne la fiducia resta per un anno, e così ciò che hai segnalato, sotto numeri che non dicono chi sei. La scheda dice che ha segnalato una persona fidata, mai chi.
    • /report in un gruppo può essere visto lì da altri per un momento. Ciò che vi hai chiesto è conservato 10 minuti, salvo che tu continui qui.</more>

mydata = 📎 Tutto ciò che si conserva di te, in questo momento. Tieni questo file per te: dice cosa hai segnalato.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Tutto ciò che questo bot conserva sul tuo account Telegram. Gli orari sono in UTC.
mydata-you = La persona dietro le tue segnalazioni, per quanto il bot ti conosce.
mydata-your_screen = Cosa ti mostra ora il bot, e la lingua in cui ti parla.
mydata-what_you_were_writing = Segnalazioni che hai iniziato. Ciò che hai scritto viene rimosso quando invii o annulli.
mydata-progress_of_questions = A che punto sono le domande di una segnalazione non finita, con i messaggi che l’hanno iniziata.
mydata-your_submissions = Quando hai inviato segnalazioni.
mydata-your_reports = Le tue segnalazioni, come le hai date.
mydata-what_you_added = Ciò che hai aggiunto in seguito alle segnalazioni.
mydata-files_that_were_deleted = Ciò che resta dei file che hai inviato e il bot ha eliminato: un numero di Telegram e da dove venivano.
mydata-your_objections = Le tue contestazioni, con i motivi come li hai dati.
mydata-questions_to_you = Domande del team a te, e ciò che hai risposto.
mydata-notes_that_you_wrote_as_a_moderator = Note sui casi che hai scritto per il team.
mydata-what_you_asked_in_groups = Ciò che hai chiesto con /report nei gruppi, per pochi minuti.
mydata-how_you_look_after_yourself = Ciò che hai scelto con /wellbeing per te; a nessun altro viene mostrato.
mydata-your_answers_on_examples = Ciò che hai risposto agli esempi con /train; a nessuno viene mostrato di chi sono le risposte.
mydata-who_you_are_was_shown = Quando a un admin è stato mostrato che una segnalazione è tua, e perché.
mydata-you_as_a_moderator = Come ti vede la moderazione, se hai deciso casi.
mydata-messages_to_you = Cosa il bot ti ha inviato, o deve ancora inviarti.
mydata-messages_the_bot_may_change = Quali suoi messaggi in questa chat il bot tiene aggiornati.
mydata-messages_from_you = I tuoi messaggi e pulsanti premuti: i loro numeri per una settimana, il contenuto solo finché non sono elaborati.
mydata-pace_of_messages_to_you = Quanto velocemente il bot può scriverti.
mydata-questions_to_telegram_for_you = Che nell’ultimo minuto si è chiesto qualcosa a Telegram per te.
mydata-planned_for_you = Cosa il bot deve fare per te più tardi.

forget-ask =
    <b>Dimenticami</b>
    Il bot cancella subito chi sei, ciò che stavi scrivendo e ciò che ti aspetta.
    Le tue segnalazioni restano nei loro casi, note parola per parola, di nessuno. Non ne saprai più nulla.
    Ciò che la legge ci fa conservare, di chiunque, è sotto chiave, non serve ad altro, e poi viene cancellato.
    Non si può annullare. Questa chat resta finché non la elimini.
button-forget = Sì, dimenticami
button-forget-not = ◀ No, tieni tutto
answer-forget-not = Non è stato cancellato nulla.
forgotten =
    Fatto. Il bot non sa più chi sei, e le tue segnalazioni vanno avanti senza di te. Grazie.

    Se scrivi di nuovo qui, inizi come una persona nuova; i limiti che erano tuoi valgono ancora. Vedi /privacy.

trouble =
    Qualcosa è andato storto da noi. Ciò che hai risposto finora è conservato.

    Chi gestisce questo bot lo sa già. Per favore, continua da dov’eri.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Lingua</b>
    In quale lingua deve scriverti questo bot?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 Sulla tua segnalazione <code>{ $code }</code>: a un admin di questo bot è stato appena mostrato da quale account Telegram proviene, perché { $why ->
        [danger] la vita o la sicurezza di qualcuno è in pericolo
        [legal_request] una richiesta di legge è stata decisa in due
       *[crime] la segnalazione stessa può essere un reato, come una minaccia
    }. Un secondo admin era d’accordo.
    La moderazione vede ancora solo un codice. /privacy dice cosa si conserva di te.
legal-told =
    ⚖️ Ti riguarda: { $title } ha chiesto dati a questo bot per legge. Due persone hanno deciso: { $ground ->
        [full] si dà ciò che ha chiesto.
        [part] se ne dà una parte.
       *[nothing_held] si risponde che non si conserva nulla.
    }
    È stato chiesto: { $what ->
        [who] chi sei
        [words] ciò che hai scritto
        [both] chi sei e ciò che hai scritto
       *[other] qualcosa che non dice chi sei
    }.
    Puoi rivolgerti a quell’autorità, a un tribunale o a chi gestisce questo bot, indicando <code>{ $code }</code>. Questa non è consulenza legale. /privacy dice cosa si conserva.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = Funziona nei gruppi in cui arrivano i casi, per il loro team.
wellbeing-refused = È per chi lavora sui casi. Se è il tuo caso, premi prima un pulsante su una scheda nel tuo gruppo.
training-refused = L’esercizio è per chi un admin ha nominato per decidere sui casi.
answer-too-often = Era molto in un minuto, quindi a Telegram non è stato chiesto se puoi farlo. Non è cambiato nulla; per favore, riprova tra un minuto.
answer-unknown-button = Questo pulsante non funziona più.

# Where members may report.
help-source =
    <b>Segnalare da questo gruppo</b>
    Rispondi a un messaggio con /report, e il bot continua con te in privato. Nessuno qui vede cosa segnali, e in questo gruppo non arriva nulla.

    Altri possono vedere il comando per un momento. È più sicuro inoltrare il messaggio al bot in privato.
setup-refused-not-admin = Solo un admin di questo bot può configurarlo. Chi gestisce il bot indica i suoi admin in <code>ADMIN_IDS</code>.
setup-private =
    /setup serve nel gruppo in cui devono arrivare le segnalazioni:
    1. Crea un gruppo privato per la tua moderazione.
    2. Aggiungi { $bot }.
    3. Invia lì /setup.
setup-anonymous = Qui sei un admin anonimo, quindi il bot non può sapere chi sei. Disattiva “Rimani anonimo” per te, poi invia di nuovo /setup.
goodbye = Questo bot lavora solo nei gruppi che i suoi admin hanno configurato, quindi se ne va. Per segnalare qualcosa, per favore, scrivigli in privato.
queue-language-refused = Solo un admin di questo bot può cambiare la lingua di questo gruppo, e non come admin anonimo. In privato con il bot, /language cambia quella in cui ti scrive.

queues-refused = Solo un admin di questo bot può vedere e cambiare le sue code.

staff-refused = Solo un admin di questo bot può vedere e nominare il team.
staff-anonymous = Qui sei un admin anonimo, quindi il bot non può sapere chi sei. Disattiva “Rimani anonimo” per te, poi invia di nuovo /staff.
staff-link-used = Questo link è già usato o troppo vecchio. Chiedine uno nuovo a un admin del bot.
legal-only = Alle richieste di legge risponde chi è stato nominato per farlo. Se scrivi per un’autorità, per favore, usa l’indirizzo che il gestore di questo bot indica per questo. Qui non si accettano richieste.

admin-only = È per gli admin di questo bot. /help dice cosa puoi fare qui.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = Nessuna violazione
ground-not_enough = Troppo poco per decidere
ground-gone = Non c’è più
ground-duplicate = Doppio
ground-out_of_scope = Non per questo team
# What follows from an uphold; what is to be done was not done yet.
ground-listed = In elenco
ground-to_telegram = Da segnalare a Telegram
ground-to_authority = Da passare a un’autorità

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Canali
        [group] Gruppi
        [bot] Bot
        [user] Persone
        [message] Messaggi
        [story] Storie
        [sticker_set] Pacchetti di sticker
        [invite_link] Link di invito
        [folder] Cartelle
        [proxy] Proxy
        [telegram_link] Altri link Telegram
        [website] Siti web
       *[search_term] Termini di ricerca
    }
stats-time =
    { $unit ->
        [minute] { $count } min
        [hour] { $count } h
       *[day] { $count } g
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] bozza, non pubblicata
        [correction] nº { $nr }, firmato, al posto del nº { $corrects }
       *[report] nº { $nr }, firmato
    }
    Segnalazioni { $reports }: confermate { $upheld }, rigettate { $dismissed }, ritirate { $withdrawn }, in attesa { $waiting }
    Contestazioni { $objections }, di cui accolte { $won }
    La metà ha avuto una prima decisione entro { $first }, è stata chiusa entro { $closing }
    Trasmesse { $referred } · segnalatori mostrati { $shown } · conservazioni per legge { $held }
    Decise da macchine { $automated } · persone che decidono { $people }
told-requests = Richieste di autorità { $all } · dati consegnati { $given } · rifiutate { $refused } · nulla conservato { $nothing }
told-year =
    📊 <b>{ $year }</b>: i suoi quattro trimestri, sommati come sono stati mostrati
    Segnalazioni { $reports }: confermate { $upheld }, rigettate { $dismissed }, ritirate { $withdrawn }, allora in attesa { $waiting }
    Contestazioni { $objections }, di cui accolte { $won }
    Richieste di autorità { $all } · dati consegnati { $given } · rifiutate { $refused } · nulla conservato { $nothing }
told-secret = I numeri piccoli sono intervalli. Le richieste che devono restare segrete non ci sono; si contano in seguito, quando il segreto finisce.
told-too-few = troppo pochi per dirlo
told-withheld = Non mostrato: direbbe troppo.
told-total = Insieme
told-head = Rapporto di trasparenza { $period }, nº { $nr }
told-corrects = Questo rapporto sostituisce il nº { $nr }.
told-ranges = Un numero da 1 a 4 si dà come 1–4. I totali sommano ciò che è mostrato, perché nessun numero piccolo si possa ricavare.
told-basis-voluntary = Pubblicato volontariamente, secondo la struttura del regolamento UE sui servizi digitali.
told-basis-bound = Pubblicato come chiede il regolamento UE sui servizi digitali.
told-signed = I dati di questa pagina sono firmati con la chiave:
told-table =
    { $table ->
        [decisions] Decisioni
        [objections] Contestazioni
        [referrals] Trasmissioni
        [requests] Richieste di autorità
        [late_requests] Richieste contate in seguito
        [persons_given] Persone i cui dati sono stati consegnati
        [holds] Conservazioni per legge
        [reveals] Segnalatori mostrati
        [erased] Cancellato
        [automated] Deciso da macchine
        [people] Persone in servizio
        [medians] Tempi
        [shares] Di cosa trattavano le segnalazioni
       *[reports] Segnalazioni per categoria
    }
told-name =
    { $name ->
        [upheld] confermate
        [dismissed] rigettate
        [withdrawn] ritirate
        [waiting] in attesa
        [count] numero
        [acknowledged] ricezione confermata
        [sent] inviate
        [full] dati consegnati del tutto
        [part] dati consegnati in parte
        [nothing_held] nulla conservato
        [narrow] da restringere
        [refuse] rifiutate
        [challenge] impugnate
        [false] false
        [placed] disposte
        [confirmed] mostrati
        [refused] non mostrati
        [escalate] passate al livello superiore
        [dismiss] rigettate
        [uphold] confermate
        [return] rinviate
        [reopen] riaperte
        [undo] annullate
        [rejected] respinte
        [telegram] Telegram
        [hotline] linee di segnalazione
        [police] polizia
        [authority] lo ha chiesto un’autorità
        [claim] un’azione legale
        [danger] pericolo per qualcuno
        [crime] un reato
        [legal_request] una richiesta di legge
        [information] informazioni
        [removal] rimozione
        [preservation] conservazione
        [emergency] emergenza
        [informal] informale
        [persons] persone
        [people] persone dimenticate
        [cases] casi svuotati
        [overdue] scaduti, non ancora cancellati
        [closings] casi chiusi
        [decided] hanno deciso qualcosa
        [first_decision] prima decisione (mediana)
        [first_decision_gravest] prima decisione, i più gravi (mediana)
        [closing] chiusura (mediana)
        [order_registered] ordine di rimozione: registrato (mediana)
        [order_effect] ordine di rimozione: eseguito (mediana)
       *[other] altro
    }
transparency-nothing = 📊 Non è ancora stato pubblicato nulla. Il rapporto di un trimestre arriva dopo il 15 del mese seguente.
transparency-countries =
    🌍 <b>{ $period }</b>: autorità che hanno chiesto, per Paese
    { $is ->
        [there] { $list }
       *[nothing] Non è contata alcuna richiesta di autorità.
    }
transparency-files = 📎 <b>{ $period }</b>, nº { $nr }: una pagina da leggere, i dati con la loro firma, e ogni tabella in CSV.
transparency-file = 📊 { $period }, nº { $nr }
transparency-list = 📊 Tutti i rapporti, prima i più recenti. Una correzione ha un suo numero; ciò che corregge resta.
transparency-check =
    🔏 <b>Come verificare un rapporto</b>
    Prendi i suoi dati e la sua firma da <b>File</b> in una cartella, poi, con minisign:
    <code>minisign -V -m report-1.json -P KEY</code>
    Vi si legge il numero, il trimestre e lo SHA-256 del rapporto precedente. KEY è <code>{ $key }</code> e resta uguale: annotala.
button-transparency-countries = 🌍 Paesi
button-transparency-files = 📎 File
button-transparency-list = ☰ Precedenti
button-transparency-check = 🔏 Verifica la firma
button-transparency-back = ◀ Indietro
button-transparency-html = Pagina
button-transparency-json = Dati
button-transparency-signature = Firma

## What Telegram shows of the bot

command-start = Inizia qui
command-report = Segnala qualcosa di illegale
command-status = Vedi che ne è delle tue segnalazioni
command-cancel = Annulla la segnalazione che scrivi
command-help = Come funziona, e linee di aiuto
command-privacy = Cosa si conserva di te
command-mydata = Ricevi in un file ciò che si conserva
command-forget = Fai dimenticare al bot chi sei
command-language = Cambia la lingua
command-transparency = Cosa fa questo bot, in numeri
bot-description =
    Segnala termini di ricerca e contenuti illegali che hai trovato su Telegram. Persone leggono ogni segnalazione, e saprai cosa ne sarà.

    Riservato: la moderazione vede un codice, non il tuo nome. Per favore, niente foto o video di abusi; basta un link o un nome.

    Se qualcuno è in pericolo ora, chiama prima il numero di emergenza.
bot-short-description = Segnala termini di ricerca e contenuti illegali su Telegram. Riservato, letto da persone.
