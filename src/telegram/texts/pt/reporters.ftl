# What reporters read, in Portuguese: você. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Denuncie o que é ilegal no Telegram. Pessoas leem tudo.

    🔒 Confidencial, não anônimo: o Telegram vê quem escreve; a equipe, um código. Há linhas de ajuda anônimas.
    🚫 Envie links ou nomes, por favor; nunca fotos nem vídeos de abuso.

    Não é serviço de emergência nem do Telegram. O que você viu?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Por enquanto, só recebemos as categorias mais graves: “{ $reason }”
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Termo de busca
button-report-material = 📢 Canal, grupo ou mensagem
button-my-reports = 📄 Minhas denúncias
button-help-lines = 🆘 Linhas de ajuda
button-home = ◀ Ao início

# An unfinished report exists.
resume =
    Você tem uma denúncia que ainda não terminou. Nada dela foi enviado.

    Continuar de onde parou ou recomeçar?
button-go-on = ▶ Continuar
button-start-over = Recomeçar

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Você começou uma denúncia aqui e não a enviou. Nada dela foi a lugar nenhum.
    Você pode continuar de onde parou ou encerrá-la com /cancel. Se a deixar, ela será removida amanhã.
unfinished-removed = A denúncia que você começou e deixou foi removida. Nada dela foi enviado. /report começa uma nova a qualquer momento.

# A button of a question that is not asked any more.
answer-earlier-question = Esse botão era de uma pergunta anterior. A mensagem mais recente mostra onde você está.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Recebido: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = Essa denúncia já está concluída. /report começa outra, /status mostra as suas.

# Something arrived that starts nothing.
fallback = Não há link nem nome de usuário aí. Para denunciar algo, envie um, encaminhe uma mensagem de lá ou escolha abaixo.
fallback-media = Fotos, vídeos e arquivos não são vistos nem guardados aqui. Para denunciar algo, envie um link ou um nome de usuário, encaminhe uma mensagem de lá ou escolha abaixo.

fallback-media-removed = Fotos, vídeos e arquivos são apagados deste chat e não são guardados: ter imagens assim pode ser crime, também para você. Basta um link ou uma descrição em palavras.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 Denunciar “{ $words }” como termo de busca?
    Seguem algumas perguntas. Nada é enviado antes que você confirme.
words-help =
    🆘 Se você ou alguém próximo precisa de ajuda agora: o <b>112</b> funciona em muitos países, o <b>911</b> na América do Norte. Este bot não pode enviar ajuda; as linhas abaixo podem ajudar.
words-take =
    O que este bot recebe: um link ou um nome de usuário, uma mensagem encaminhada ou palavras que, ao serem buscadas, levam a algo ilegal. Pessoas leem cada denúncia.
button-as_term = 🔎 Como termo de busca

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Termo de busca
flow-material = 📢 Canal, grupo ou mensagem
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = link oculto
given-more =
    { $count ->
        [one] e mais 1
       *[other] e mais { $count }
    }
notice-line = ⚠️ { $notice }

question-terms = Que palavras levam a algo ilegal? Um termo por linha, como você buscou.
question-seen_in = Onde você buscou?
question-search_language = Em que idioma você buscou?
question-subject =
    O que você quer denunciar? Envie uma destas coisas:
    • um link ou nome de usuário, como <code>@example</code>
    • uma mensagem encaminhada ou um sticker
    • ou escolha entre os seus chats, abaixo

    O bot não entra, e ninguém de lá é avisado.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = O que você quer denunciar? Envie um link, um nome de usuário, uma mensagem encaminhada ou um sticker, ou escolha entre os seus chats.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] Isto está na sua denúncia.
       *[other] Estes { $count } estão na sua denúncia.
    } Envie mais para acrescentar, ou tire o que não deve estar ali.
question-replace = O que você quer denunciar no lugar? O que está na sua denúncia fica até você enviar.
button-replace = ↻ Outra coisa no lugar
question-category =
    { $flow ->
        [search_term] A que isso leva?
       *[material] De que se trata?
    } Se forem vários, o mais grave.
question-details =
    { $need ->
        [required] O que há de ilegal nisso? Uma ou duas frases ajudam a moderação a entender.
        [described] Por favor, descreva o que é mostrado ou dito ali. Basta uma frase: a moderação não abre essas coisas e se guia pelo que você diz.
       *[optional] Há algo que ajude a verificar? O que você viu, quando, ou um link que encontrou.
    }
    { $flow ->
        [search_term] Só texto. Se tiver links dos resultados que viu, acrescente-os; não é preciso buscar de novo.
       *[material] Só texto.
    } Por favor, sem o seu nome nem o seu número.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] O que há de ilegal nisso?
        [described] Por favor, descreva o que é mostrado ou dito ali.
       *[optional] Há algo que ajude a verificar?
    } Em palavras, por favor, sem o seu nome nem o seu número.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] Você já denunciou isto: { $codes }. Conta, e está sendo analisado.
       *[other] Você já denunciou estes: { $codes }. Contam, e estão sendo analisados.
    }
    Há algo a acrescentar?
# The same in short, below what is said to an answer that did not fit.
question-known-again = Há algo a acrescentar a { $codes }? Em palavras, por favor.
button-add-new = ➕ Acrescentar o que é novo

button-more-categories = ⋯ Mais
seen_in-telegram_search = Busca do Telegram
seen_in-channel_or_group = Em um canal ou grupo
seen_in-bot = Em um bot
seen_in-elsewhere = Em outro lugar
button-other-language = Outro, ou não sei

## Reporter: what to know before going on, by category

guidance-copyright =
    © Direitos autorais não se denunciam aqui. O titular ou seu representante escreve para dmca@telegram.org, como <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">o Telegram explica</a>.

    Se houver algo mais de errado, volte e escolha isso. O que você informou fica guardado.
guidance-child_abuse =
    🆘 Criança em perigo agora: ligue <b>112</b> em muitos países, <b>911</b> na América do Norte.

    🚫 Por favor, <b>nada de fotos, vídeos ou arquivos</b>: ter ou enviar pode ser crime, também para você. Bastam um link ou palavras; não precisa olhar de novo.

    Imagens de você ou de uma criança: <a href="https://takeitdown.ncmec.org">Take It Down</a> ajuda. Linhas por país: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Se alguém está em perigo agora, ligue primeiro para a emergência: o <b>112</b> funciona em muitos países, o <b>911</b> na América do Norte. Este bot não pode enviar ajuda.

    Depois continue aqui. Basta um link ou uma descrição; por favor, não envie fotos nem vídeos.
guidance-intimate_images =
    🚫 Por favor, <b>não envie fotos, vídeos nem arquivos</b>. Basta um link ou uma descrição.

    Se as imagens mostram você: não é culpa sua, e há ajuda para removê-las de muitas plataformas, sem o seu nome. <a href="https://stopncii.org">StopNCII</a> se você tinha 18 anos ou mais nelas, <a href="https://takeitdown.ncmec.org">Take It Down</a> se tinha menos.
guidance-self_harm =
    🆘 Se você ou outra pessoa pode estar em perigo agora, ligue para a emergência: o <b>112</b> funciona em muitos países, o <b>911</b> na América do Norte.

    Se fizer bem conversar com alguém: <a href="https://findahelpline.com">Find A Helpline</a> tem linhas gratuitas e confidenciais, por país.
guidance-grave =
    🆘 Se alguém está em perigo agora, ligue para a emergência: o <b>112</b> funciona em muitos países, o <b>911</b> na América do Norte.

    Basta um link ou uma descrição; por favor, não envie fotos nem vídeos. Não é preciso procurar mais, e é mais seguro não escrever a ninguém envolvido.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Mais linhas de ajuda
help-lines-countries =
    🆘 <b>Linhas de ajuda</b>
    Em perigo agora: ligue para a emergência, <b>112</b> em muitos países, <b>911</b> na América do Norte.

    Em que país você está? O bot não sabe, e não guarda a sua escolha.
button-countries-before = ◀ Países anteriores
button-countries-after = Mais países ▶
button-not-listed = 🌍 Não está na lista
button-countries = 🌍 Todos os países
button-back-to-report = ▶ Voltar à minha denúncia
help-lines-country = 🆘 <b>Linhas de ajuda: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Emergência
        [crisis] 💬 Alguém com quem conversar
        [child] 🧒 Para crianças, ou quem se preocupa com uma
        [child_abuse_report] 🚨 Para denunciar abuso de crianças
        [images] 🖼 Imagens íntimas suas
        [online] 🛡 Fraude e problemas na internet
       *[trafficking] ⛓️ Tráfico de pessoas
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Emergência: <b>112</b> em muitos países, <b>911</b> na América do Norte
# Help on the web, in every country.
help-site-crisis = 🌐 Alguém com quem conversar, por país: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Para denunciar abuso de crianças, também sem o seu nome: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Imagens suas: <a href="https://takeitdown.ncmec.org">Take It Down</a> (menos de 18), <a href="https://stopncii.org">StopNCII</a> (18 ou mais)
help-lines-checked = Estas linhas são de outros, não deste bot. Fontes lidas em { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Linhas de ajuda no seu país</b>
    Do seu país ainda não há nenhuma linha aqui: um número errado é pior do que nenhum.

    🆘 Emergência: o <b>112</b> funciona em muitos países, o <b>911</b> na América do Norte.

## Reporter: summary

summary-search_term =
    <b>Conferir e enviar</b>
    { $terms }

    Onde: { $seen_in }
    Leva a: { $category }
    Nota: { $has_note ->
        [yes] { $note }
       *[no] nenhuma. Escreva uma aqui, sem o seu nome nem o seu número.
    }
summary-material =
    <b>Conferir e enviar</b>
    { $subjects }

    Sobre: { $category }
    Nota: { $has_note ->
        [yes] { $note }
       *[no] nenhuma. Escreva uma aqui, sem o seu nome nem o seu número.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ O envio será automático em cerca de { $unit ->
        [minute] { $count ->
            [one] um minuto
           *[other] { $count } minutos
        }
       *[hour] { $count ->
            [one] uma hora
           *[other] { $count } horas
        }
    }. Você não precisa ficar aqui.
button-later = ⏳ Enviar então, automático
button-not_later = Não enviar automaticamente
button-submit = ✅ Enviar
button-skip = Pular
button-no-note = Sem nota
button-back = ◀ Voltar
button-cancel = ✕ Cancelar
button-continue = Continuar
button-keep = ▶ Deixar como está
button-edit-terms = ✎ Termo
button-edit-seen_in = ✎ Onde
button-edit-search_language = ✎ Idioma
button-edit-subject = ✎ O quê
button-edit-category = ✎ Categoria
button-edit-details = ✎ Nota
button-add-note = ➕ Acrescentar uma nota

## Reporter: choosing from one's own chats

button-pick-chat = Escolher dos meus chats
picker-ask =
    O que você quer escolher? Use os botões na parte de baixo da tela.
    O bot não entra, e ninguém de lá é avisado.
button-pick-channel = 📢 Um canal
button-pick-group = 👥 Um grupo
button-pick-bot = 🤖 Um bot
button-pick-user = 👤 Uma pessoa
button-pick-close = ◀ Voltar à pergunta
picker-done = Escolhido: { $name }
picker-closed = Tudo bem. Você pode enviar um link ou um nome de usuário.

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
subject-gone = ▫️ já apagado
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Abuso sexual de crianças
category-violent_extremism = Terrorismo, extremismo
category-threat_to_life = Ameaça à vida de alguém
category-intimate_images = Imagens íntimas sem permissão
category-trafficking = Tráfico de pessoas
category-drugs = Drogas
category-weapons = Armas
category-fraud = Fraude e phishing
category-stolen_data = Dados roubados ou privados
category-counterfeits = Produtos e papéis falsos
category-hate = Ódio e incitação
category-animal_cruelty = Crueldade contra animais
category-self_harm = Promoção da automutilação
category-copyright = Direitos autorais
category-other = Outra coisa

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Não chegou nada que se possa ler. Por favor, escreva como texto.
notice-invisible-only = Só há caracteres invisíveis. Por favor, escreva como você vê na tela.
notice-too-long = A linha { $line } é longa demais para um termo de busca: tem { $units } caracteres, e cabem no máximo { $max }. Por favor, encurte-a.
notice-note-too-long = Tem { $units } caracteres, e em uma nota cabem { $max }. Por favor, encurte-a.
notice-too-many = São { $count } termos de busca, e em uma denúncia cabem { $max }. Por favor, envie até { $max } agora e os outros em uma segunda denúncia.
notice-text-expected = Por favor, responda aqui com palavras: mensagens de voz, stickers, arquivos e afins não são guardados.
notice-media-not-kept = A foto, o vídeo ou o arquivo não foi guardado. Basta um link, um nome ou uma descrição em palavras.
notice-media-grave = Fotos, vídeos e arquivos são apagados aqui e não são guardados: ter ou enviar imagens assim pode ser crime, também para você. Basta um link ou uma descrição em palavras.
media-not-deleted = O Telegram não deixa o bot apagar algo que você enviou aqui. Por favor, apague você, para que não seja encontrado com você: toque e segure (no computador: clique com o botão direito), depois Apagar, para os dois lados. Sua denúncia conta do mesmo jeito.
notice-media-removed = O que você enviou como foto, vídeo ou arquivo não fica neste chat: o bot está apagando, para que não seja encontrado com você. Ter imagens assim pode ser crime. Você não fez nada de errado ao denunciar.
notice-hidden-user = Quem escreveu essa mensagem oculta a conta, então o bot não sabe quem é. Por favor, envie o nome de usuário ou um link da mensagem.
notice-own-message = Essa mensagem é sua ou deste bot. Por favor, encaminhe a que você quer denunciar ou envie um link dela.
notice-contact-unknown = Esse contato não diz de qual conta do Telegram se trata. Por favor, envie o nome de usuário da pessoa ou encaminhe uma mensagem dela.
notice-no-link = Não há link nem nome de usuário aí. Por favor, envie um, por exemplo <code>https://t.me/example</code> ou <code>@example</code>.
notice-words = Não há link nem nome de usuário aí. Se são palavras que se buscam, escolha “Como termo de busca”.
notice-words-help = Se alguém precisa de ajuda agora: <b>112</b> em muitos países, <b>911</b> na América do Norte, e as linhas de ajuda abaixo. Não havia link.
notice-website = É um site, não o Telegram. Você pode continuar com ele ou acrescentar um link do Telegram.
notice-telegram-link = É um link do Telegram, mas não diz a que canal, grupo, pessoa ou mensagem leva. Você pode continuar com ele assim ou acrescentar um link que diga.
notice-only-first-kept =
    { $max ->
        [one] Só o primeiro link foi guardado.
       *[other] Só os primeiros { $max } links foram guardados.
    } Por favor, envie os outros em uma segunda denúncia.
notice-stale-button = Esse botão era de uma pergunta anterior. Você está aqui agora.
notice-category-off = Esta categoria não é recebida aqui no momento. Por favor, escolha outra.
notice-edited-message = Uma mensagem alterada depois do envio não é lida de novo. Por favor, envie o novo texto em outra mensagem.
notice-press-expected = Por favor, escolha um dos botões abaixo.
notice-note-needed = Para “Outra coisa”, é preciso uma nota curta: o que há de ilegal nisso?
notice-description-needed = Sem um link, a moderação só tem as suas palavras. Basta uma frase: o que é mostrado ou dito ali?
notice-forward-as-note = Essa mensagem encaminhada não mostra de onde vem. Por favor, escreva a nota com as suas palavras.
notice-taken-out = Retirado: { $name }
notice-already-chosen = Isso já está nesta denúncia.
notice-added =
    { $count ->
        [one] Agora está nesta denúncia.
       *[other] Acrescentado: esta denúncia traz agora { $count }. Cada um recebe um código próprio.
    }
notice-from-group = Agora você está no privado: ninguém do grupo vê isto.
notice-from-group-first = Agora você está no privado: ninguém do grupo vê isto. Sua outra denúncia fica guardada e volta depois desta.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Você denunciou muito ultimamente, obrigado. Para que todos sejam ouvidos, a próxima poderá ser enviada em cerca de { $unit ->
        [minute] { $count ->
            [one] um minuto
           *[other] { $count } minutos
        }
       *[hour] { $count ->
            [one] uma hora
           *[other] { $count } horas
        }
    }. Até lá ela fica guardada aqui.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Suas denúncias estão em pausa por mais { $days ->
        [one] um dia
       *[other] { $days } dias
    }. Esta fica guardada aqui. Em uma das categorias mais graves, você pode denunciar a qualquer momento.
notice-closed = Denúncias como esta não são recebidas no momento: “{ $reason }” O que você escreveu fica guardado aqui; por favor, volte mais tarde. As categorias mais graves estão sempre abertas.
notice-blocked = A equipe não recebe mais denúncias suas por enquanto. Se alguém está sofrendo um mal, as categorias mais graves continuam abertas para você, e /help tem linhas de ajuda.
notice-command = Isso é um comando, não uma resposta. /cancel encerra a denúncia, /help explica.
command-meant = Esse comando não existe. Quis dizer { $command }?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Por favor, continue no privado: ninguém aqui vê o que você denuncia. O botão funciona por 10 minutos, para quem usou o comando.
group-help =
    Para denunciar uma mensagem aqui, responda a ela com /report. O bot continua com você no privado.
    Outros podem ver o comando por um momento. É mais seguro escrever ao bot no privado desde o início.
group-anonymous = Você escreve aqui em nome de um grupo ou canal, então o bot não sabe a quem responder. Por favor, escreva a ele no privado.
button-report-privately = 🔒 Continuar no privado
button-help-privately = 🔒 Escrever no privado
button-anonymous-privately = 🔒 Escrever no privado

# In private.
ask-expired = Esse link já foi usado, tem mais de 10 minutos ou era para outra pessoa. Você pode denunciar aqui do mesmo jeito: encaminhe a mensagem ou envie um link dela.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = Foi muito rápido, então suas últimas mensagens não foram lidas. O que você respondeu antes está guardado. Por favor, espere um minuto e continue.
answer-too-fast = Foi muito rápido. Por favor, espere um minuto e toque de novo.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ Das suas denúncias decididas ultimamente, a maioria não mostrava violação ou não era para esta equipe. Isso pode acontecer, e nada muda agora. Se continuar, as suas serão recebidas mais devagar por um tempo.

    Alguma decisão foi errada? Abra a denúncia abaixo e conteste: outra pessoa analisa de novo.
measure-slowed =
    ℹ️ De novo, a maioria das suas denúncias decididas não mostrava violação ou não era para esta equipe. Por { $days } dias, você pode enviar uma denúncia por hora, até três por dia. Nas categorias mais graves não há limite.

    Alguma decisão foi errada? Abra a denúncia abaixo e conteste: outra pessoa analisa de novo.
measure-paused =
    ℹ️ A maioria das suas denúncias decididas ainda não mostrava violação ou não era para esta equipe. Por { $days } dias, só recebemos de você denúncias das categorias mais graves; depois, todas de novo.

    Alguma decisão foi errada? Abra a denúncia abaixo e conteste: outra pessoa analisa de novo.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Obrigado. Sua denúncia { $codes } foi recebida.
       *[other]
            ✅ Obrigado. Suas { $count } denúncias foram recebidas:
            { $codes }
    }
    { $kind ->
        [life]
            <b>Se você ainda não ligou: 112, 911 ou o número de emergência do seu país.</b> A moderação vai analisar o que você enviou, mas não pode enviar ajuda.

            Você saberá aqui quando for encerrado: dias depois e sem detalhes, para que ninguém seja alertado. /status mostra como está.
        [gravest]
            A moderação vai analisar o que você enviou. Você saberá aqui quando for encerrado: dias depois e sem detalhes, para que ninguém seja alertado. /status mostra como está.

            Você não precisa fazer mais nada, nem olhar de novo.
       *[plain]
            A moderação vai analisar. O resultado chega aqui, ou com /status.

            Você não precisa fazer mais nada, nem olhar de novo.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Obrigado. O que você acrescentou a { $codes } foi recebido.
    A moderação vai analisar. Você saberá aqui o que acontecer, e /status mostra como está.
button-copy-code =
    { $count ->
        [one] 📋 Copiar o código
       *[other] 📋 Copiar os códigos
    }
button-report-another = Denunciar outra coisa
cancelled = Cancelado. Nada foi enviado.
cancelled-picking = Cancelado. Nada foi enviado. /report começa outra denúncia.
nothing-to-cancel = Não há nada para cancelar. /report começa uma denúncia.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Suas denúncias</b> · { $step } de { $of }
       *[single] 📄 <b>Suas denúncias</b>
    }

    { $items }

    Escolha uma para acrescentar algo, retirá-la ou parar seus avisos.
status-empty = Você ainda não denunciou nada.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ Com a moderação. Se você ainda não ligou: 112, 911 ou o número do seu país
       *[other] ⏳ Com a moderação
    }
status-upheld = ✅ Decidido: violação confirmada
status-dismissed =
    ✖ Decidido: { $ground ->
        [gone] já não estava lá
        [duplicate] faz parte de outro caso
        [not_enough] elementos insuficientes
        [out_of_scope] não é para esta equipe
       *[no_violation] nenhuma violação encontrada
    }
status-closed = ☑ Analisada e encerrada
status-withdrawn = ↩ Retirada por você

# One report, opened from the list: its status-item, then what that means.
own-open =
    Pessoas vão analisá-la{ $kind ->
        [life] , mas não podem enviar ajuda. <b>Se você ainda não ligou: 112, 911 ou o número de emergência do seu país.</b>
       *[other] . Você não precisa fazer mais nada.
    }
own-upheld = Obrigado por nos contar.
own-dismissed =
    Foi certo denunciar. { $ground ->
        [gone] Se voltar, por favor, denuncie de novo.
        [duplicate] O que for decidido naquele caso vale também para a sua.
        [not_enough] Se souber mais, como um link exato, por favor, denuncie de novo.
        [out_of_scope] O próprio Telegram também recebe: no aplicativo, com Denunciar.
       *[no_violation] Se souber algo novo, por favor, denuncie de novo.
    }
own-closed = Foi certo denunciar. O que foi decidido não é dito, para que ninguém seja alertado. Se souber algo novo, por favor, denuncie de novo.
own-withdrawn = Ela não conta mais. Se mudar de ideia, por favor, denuncie de novo.
own-report-additions =
    { $count ->
        [one] ➕ Você a completou uma vez.
       *[other] ➕ Você a completou { $count } vezes.
    }
own-report-muted = 🔕 Você não recebe avisos sobre ela.
own-report-withdrawing = Retirá-la? Ela não contará mais e não pode ser recuperada. Você sempre pode denunciar de novo.
button-newer = ◀ Mais novas
button-older = Mais antigas ▶
button-add = ➕ Acrescentar mais
button-withdraw = ↩ Retirar
button-withdraw-now = Sim, retirar
button-withdraw-not = ◀ Não, manter
button-mute = 🔕 Parar avisos
button-unmute = 🔔 Voltar a avisar
button-prove = 🔏 Provar minha denúncia
answer-withdrawn = A denúncia { $code } foi retirada.
answer-withdrawn-before = Você já retirou essa denúncia.
answer-decided-meanwhile = A moderação decidiu nesse meio-tempo, então ela não pode mais ser retirada.
answer-muted = Você não receberá avisos sobre ela. /status mostra como está.
answer-unmuted = Você voltará a saber o que acontece com ela.
answer-proof-not-yet = A prova é feita uma vez por dia. Peça de novo amanhã, por favor.
answer-proof-gone = Não há prova desta denúncia: ela é antiga demais.
proof =
    🔏 Este arquivo prova que sua denúncia <code>{ $code }</code> tinha chegado até { DATETIME($at, day: "numeric", month: "short") }.
    Pode-se verificar sem este bot, com a soma desse dia, que a equipe também tem:
    <code>{ $receipts }</code>
    O arquivo diz como. Não diz nada de outras pessoas. Quem o tiver saberá da sua denúncia: mostre só a quem você confia.
answer-not-added-to = Não se pode acrescentar mais nada. Se souber algo novo, por favor, denuncie de novo.

question-adding =
    ➕ <b>Acrescentar a { $code }</b>
    { $subject }

    O que você quer acrescentar? Uma mensagem com o que você viu, quando, ou um link.
    Só texto. Por favor, sem o seu nome nem o seu número.
notice-no-more-additions = Não cabe mais nada nesta denúncia. Por favor, envie o resto em uma nova: /report a começa.
notice-command-addition = Isso é um comando, não uma resposta. /cancel volta atrás, /help explica.
addition-kept = ✅ Acrescentado a <code>{ $code }</code>. A moderação vê isso com a sua denúncia.
addition-too-late = A denúncia <code>{ $code }</code> foi decidida nesse meio-tempo, então nada foi acrescentado. Se souber algo novo, por favor, denuncie de novo.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] Sobre a sua denúncia { $codes } ({ $subject }):
       *[other] Sobre as suas denúncias { $codes } ({ $subject }):
    }
outcome-upheld = ✅ Foi analisado, e a violação foi confirmada. Obrigado por nos contar.
outcome-referred =
    📨 { $to ->
        [telegram] Foi denunciado ao Telegram.
       *[authority] Foi encaminhado a uma autoridade.
    } Você não precisa fazer mais nada.
outcome-dismissed =
    ✖ { $ground ->
        [gone] Quando a moderação olhou, já não estava lá.
        [duplicate] Faz parte de outro caso, e é decidido lá.
        [not_enough] Foi analisado, e os elementos não eram suficientes.
        [out_of_scope] Foi analisado, e não é algo que esta equipe decida. O próprio Telegram também recebe: no aplicativo, com Denunciar.
       *[no_violation] Foi analisado, e nenhuma violação foi encontrada.
    } Foi certo denunciar. { $may_object ->
        [yes] Se você discorda, outra pessoa pode analisar de novo.
       *[no] Se souber algo novo, por favor, denuncie de novo.
    }
outcome-closed =
    ☑ Foi analisado e está encerrado agora. Foi certo denunciar. O que foi decidido não é dito, para que ninguém seja alertado. { $may_object ->
        [yes] Se você acha que algo passou despercebido, outra pessoa pode analisar de novo.
       *[no] Se souber algo novo, por favor, denuncie de novo.
    }
outcome-open = ⏳ Está sendo analisado de novo. Você saberá aqui o que for decidido.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = Não encontramos com esse nome ou link. Se você vir de novo, o link exato nos ajuda.
sentence-already_gone = Quando olhamos, já não estava lá. Se voltar, por favor, denuncie de novo.
sentence-telegram_too = Você também pode denunciar ao próprio Telegram: no aplicativo, com Denunciar.
sentence-hide_it = Para não ver mais isso, você pode bloquear ou sair no Telegram.
sentence-police_too = Se você ou outra pessoa sofreu um dano, por favor, avise também a polícia.
sentence-no_more_needed = Não é preciso mais nada de você, nem captura de tela. Por favor, não olhe de novo.
sentence-keep_away = Por favor, não escreva a quem está por trás: a sua segurança vem primeiro.
sentence-bank_too = Se você enviou dinheiro ou passou senhas ou documentos, por favor, avise logo o seu banco ou o serviço.
sentence-help_lines = Se isso pesa em você: em /help há pessoas com quem conversar.

## Reporter: objecting to a dismissal

button-object = Contestar
button-object_plain = Contestar sem motivo
question-objecting =
    ⚖️ <b>Contestar: { $code }</b>
    { $subject }

    Por que analisar de novo? Escreva em uma mensagem, ou conteste sem motivo. É possível uma vez.
    Só texto. A moderação lê palavra por palavra: por favor, sem o seu nome nem o seu número.
objection-filed =
    ✅ Sua contestação sobre <code>{ $code }</code> foi recebida. Alguém que não decidiu o caso analisa de novo.

    Você saberá aqui o resultado. Você não precisa fazer mais nada.
objection-filed-unheard =
    ✅ Sua contestação sobre <code>{ $code }</code> foi recebida. Se houver algo a analisar de novo, quem faz isso é alguém que não decidiu o caso.

    O resultado não é dito, para que ninguém seja alertado.
objection-before = Você já contestou isto, e é possível uma contestação por denúncia. /status mostra como está.
objection-too-late = É possível contestar até seis meses depois de uma decisão, e esse prazo acabou. Se você vir de novo, por favor, denuncie outra vez.
objection-not-now = Não há agora nenhuma decisão que você possa contestar. /status mostra como estão as suas denúncias.

# The answers to an objection, by what was decided after it.
objection-about = Sobre a sua contestação, { $codes } ({ $subject }):
objection-upheld = ✅ Foi decidido de outro modo: a violação foi confirmada. Foi certo contestar.
objection-dismissed =
    ✖ Outra pessoa analisou de novo, e a decisão se mantém: { $ground ->
        [gone] já não estava lá.
        [duplicate] faz parte de outro caso.
        [not_enough] não há elementos suficientes.
        [out_of_scope] não é algo que esta equipe decida.
       *[no_violation] nenhuma violação foi encontrada.
    } Se souber algo novo, por favor, denuncie de novo.
objection-closed = ☑ Outra pessoa analisou de novo, e está encerrado agora. O que foi decidido não é dito, para que ninguém seja alertado.

## Reporter: a question of the team

team-question-asked =
    ❓ A equipe pergunta sobre a sua denúncia <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Você não precisa responder. A moderação não fica sabendo quem você é.
team-question-ended =
    ❓ A equipe perguntou sobre a sua denúncia <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Esta pergunta está encerrada.
button-answer = Responder
button-decline = Não responder
button-stop_questions = Parar perguntas
question-answering =
    ❓ <b>Responder: { $code }</b>
    { $subject }

    Qual é a sua resposta? Escreva em uma mensagem.
    Só texto. A moderação lê palavra por palavra: por favor, sem o seu nome nem o seu número.
words-sent = ✅ Sua resposta sobre <code>{ $code }</code> foi para a equipe. Ela não fica sabendo quem você é.
team-question-over = Essa pergunta está encerrada, então nada foi enviado.
answer-question-over = Essa pergunta está encerrada.
answer-declined = Tudo bem. A equipe é avisada de que você não responde a isto.
answer-stopped = Tudo bem. A equipe é avisada e não pode mais perguntar a você sobre isto.

help-reporter =
    <b>Como denunciar</b>
    Envie um link, um nome de usuário, uma mensagem encaminhada ou /report. Pode alterar ou cancelar até enviar.

    <more>/status: suas denúncias, para completá-las ou retirá-las
    /cancel: encerrar a que você está escrevendo
    /privacy: o que é guardado, /mydata: receber isso
    /forget: apagar quem você é
    /language: outro idioma
    Em alguns grupos você pode responder a uma mensagem com /report; outros podem ver isso por um momento. Aqui é mais seguro.</more>

    🆘 Em perigo agora: <b>112</b> em muitos países, <b>911</b> na América do Norte.
    Linhas de ajuda por país: botão abaixo.

# States only what is true today.
privacy =
    🔒 <b>O que é guardado sobre você</b>
    • Confidencial, não anônimo: o Telegram vê quem escreve; a moderação, um código.
    • Quem mantém este bot pode ler o seu ID; um admin, só com um segundo, e avisamos você.
    • A moderação lê suas notas palavra por palavra: não diga quem você é.
    • Fica: quem você é, { $identity } dias após o último caso; textos, { $words } após rejeição.
    • /mydata: receber tudo. /forget: apagar quem você é.
button-privacy-more = ⋯ Mais
button-privacy-less = ◀ Menos
privacy-whole =
    🔒 <b>O que é guardado sobre você</b>
    • Confidencial, não anônimo: o Telegram sabe que você escreveu aqui. A moderação vê um código, não o seu nome.
    • Seu ID do Telegram é guardado com a sua denúncia no banco de dados de quem mantém este bot, para que ele possa responder a você. Quem o mantém pode lê-lo.
    • A moderação lê palavra por palavra o que você escreve em uma nota. Por favor, deixe de fora o que mostre quem você é.
    • Some sozinho: quem você é, em até { $identity } dias depois de encerrado o seu último caso; o que você escreveu, em até { $words } dias depois de uma rejeição. Uma denúncia inacabada some depois de dois dias. /forget apaga na hora quem você é; suas denúncias ficam sem você.
    • Quem você é só é mostrado a um admin por um motivo grave e se um segundo admin concordar. O bot avisa você na hora.
    • /mydata envia a você, em um arquivo, tudo o que é guardado sobre você.
    <more>• Guardado, em dias: quem você é, no máximo { $identity_cap } depois da sua última denúncia; o que você escreveu sobre uma violação confirmada { $words_upheld }, sobre as mais graves { $words_gravest }, seja qual for a decisão, sobre o que ninguém decidiu { $words_undecided } depois da denúncia; nomes anteriores do que foi denunciado { $former_names }; de quem era um rascunho { $drafts }; o que foi enviado a quem { $mail }; o que não pôde ser processado ou enviado { $dead_letters }; números de atualizações { $updates }.
    • Se você contesta uma decisão, a moderação lê também o seu motivo, de novo sem o seu nome.
    • Uma violação confirmada pode ser repassada ao Telegram ou a uma autoridade, com o que as pessoas escreveram sobre ela palavra por palavra, nunca com quem elas são.
    • A equipe pode fazer perguntas a você sobre uma denúncia. Ela lê a sua resposta sem o seu nome, e você pode parar as perguntas.
    • Do que você denuncia, o bot guarda referências: palavras, links, nomes e IDs. Ele não baixa, copia nem encaminha fotos, vídeos ou arquivos. De um que ele apaga, guarda o número que o Telegram lhe deu e de onde foi encaminhado.
    • Seu nome só é guardado enquanto você escreve uma denúncia, e com uma mensagem que não pôde ser processada.
    • Também são guardados: quantas denúncias você pode enviar agora, se um admin confia nas suas ou não as recebe mais, e se muitas delas foram rejeitadas. Depois de /forget, tudo menos a confiança fica por um ano, assim como o que você denunciou, sob números que não dizem quem você é. O cartão diz que uma pessoa de confiança denunciou, nunca quem.
    • /report em um grupo pode ser visto por outros ali por um momento. O que você pediu ali é guardado por 10 minutos, a não ser que continue aqui.</more>

mydata = 📎 Tudo o que é guardado sobre você, neste momento. Não compartilhe este arquivo: ele diz o que você denunciou.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Tudo o que este bot guarda sobre a sua conta do Telegram. Os horários são em UTC.
mydata-you = A pessoa por trás das suas denúncias, até onde o bot conhece você.
mydata-your_screen = O que o bot mostra a você agora, e o idioma em que ele fala com você.
mydata-what_you_were_writing = Denúncias que você começou. O que você digitou é removido quando você envia ou cancela.
mydata-progress_of_questions = Onde estão as perguntas de uma denúncia inacabada, com as mensagens que a começaram.
mydata-your_submissions = Quando você enviou denúncias.
mydata-your_reports = Suas denúncias, como você as fez.
mydata-what_you_added = O que você acrescentou depois às denúncias.
mydata-files_that_were_deleted = O que resta de arquivos que você enviou e o bot apagou: um número do Telegram e de onde vieram.
mydata-your_objections = Suas contestações, com os motivos como você os deu.
mydata-questions_to_you = Perguntas da equipe a você, e o que você respondeu.
mydata-notes_that_you_wrote_as_a_moderator = Notas sobre casos que você escreveu para a equipe.
mydata-what_you_asked_in_groups = O que você pediu com /report em grupos, por alguns minutos.
mydata-how_you_look_after_yourself = O que você escolheu com /wellbeing para si; não é mostrado a mais ninguém.
mydata-your_answers_on_examples = O que você respondeu nos exemplos com /train; a ninguém se mostra de quem são as respostas.
mydata-who_you_are_was_shown = Quando foi mostrado a um admin que uma denúncia é sua, e por quê.
mydata-you_as_a_moderator = Como a moderação vê você, se você decidiu casos.
mydata-messages_to_you = O que o bot enviou a você, ou ainda tem que enviar.
mydata-messages_the_bot_may_change = Quais das mensagens dele neste chat o bot mantém atualizadas.
mydata-messages_from_you = Suas mensagens e toques em botões: os números por uma semana, o conteúdo só até serem processados.
mydata-pace_of_messages_to_you = Com que rapidez o bot pode escrever a você.
mydata-questions_to_telegram_for_you = Que se perguntou algo ao Telegram por você no último minuto.
mydata-planned_for_you = O que o bot deve fazer por você mais tarde.

forget-ask =
    <b>Esquecer-me</b>
    O bot apaga na hora quem você é, o que você estava escrevendo e o que espera por você.
    Suas denúncias ficam com os casos, notas palavra por palavra, sem dono. Você não saberá mais delas.
    O que a lei nos faz guardar, de qualquer pessoa, fica trancado, não serve para mais nada e é apagado quando isso acaba.
    Não dá para desfazer. Este chat fica até você apagá-lo.
button-forget = Sim, esquecer-me
button-forget-not = ◀ Não, manter tudo
answer-forget-not = Nada foi apagado.
forgotten =
    Pronto. O bot já não sabe quem você é, e suas denúncias seguem sem você. Obrigado por elas.

    Se escrever aqui de novo, você começa como alguém novo; limites que eram seus continuam valendo. Veja /privacy.

trouble =
    Algo deu errado do nosso lado. O que você já respondeu está guardado.

    Quem mantém este bot foi avisado. Por favor, continue de onde parou.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Idioma</b>
    Em que idioma este bot deve escrever para você?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 Sobre a sua denúncia <code>{ $code }</code>: acaba de ser mostrado a um admin deste bot de qual conta do Telegram ela veio, porque { $why ->
        [danger] a vida ou a segurança de alguém está em perigo
        [legal_request] um pedido legal foi decidido por duas pessoas
       *[crime] a própria denúncia pode ser um crime, como uma ameaça
    }. Um segundo admin concordou.
    A moderação continua vendo só um código. /privacy diz o que é guardado sobre você.
legal-told =
    ⚖️ É sobre você: { $title } pediu dados a este bot por lei. Duas pessoas decidiram: { $ground ->
        [full] é entregue o que foi pedido.
        [part] uma parte é entregue.
       *[nothing_held] responde-se que nada está guardado.
    }
    Foi pedido: { $what ->
        [who] quem você é
        [words] o que você escreveu
        [both] quem você é e o que você escreveu
       *[other] algo que não diz quem você é
    }.
    Você pode procurar essa autoridade, um tribunal ou quem mantém este bot, citando <code>{ $code }</code>. Isto não é orientação jurídica. /privacy diz o que é guardado.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = Isso funciona nos grupos aonde os casos chegam, para a equipe deles.
wellbeing-refused = Isto é para quem trabalha nos casos. Se é você, aperte antes um botão de um cartão no seu grupo.
training-refused = O treino é para quem um admin nomeou para decidir sobre casos.
answer-too-often = Foi muita coisa em um minuto, então não se perguntou ao Telegram se você pode fazer isso. Nada mudou; por favor, tente de novo em um minuto.
answer-unknown-button = Este botão não funciona mais.

# Where members may report.
help-source =
    <b>Denunciar a partir deste grupo</b>
    Responda a uma mensagem com /report, e o bot continua com você no privado. Ninguém aqui vê o que você denuncia, e nada chega a este grupo.

    Outros podem ver o comando por um momento. É mais seguro encaminhar a mensagem ao bot no privado.
setup-refused-not-admin = Só um admin deste bot pode configurá-lo. Quem mantém o bot indica os admins em <code>ADMIN_IDS</code>.
setup-private =
    /setup é para o grupo ao qual as denúncias devem chegar:
    1. Crie um grupo privado para a sua moderação.
    2. Adicione { $bot } a ele.
    3. Envie /setup lá.
setup-anonymous = Você está aqui como admin anônimo, então o bot não sabe quem você é. Desative “Permanecer anônimo” para você e envie /setup de novo.
goodbye = Este bot só trabalha em grupos que os próprios admins dele configuraram, então ele sai de novo. Para denunciar algo, por favor, escreva a ele no privado.
queue-language-refused = Só um admin deste bot pode mudar o idioma deste grupo, e não como admin anônimo. No privado com o bot, /language muda aquele em que ele escreve a você.

queues-refused = Só um admin deste bot pode ver e mudar as filas dele.

staff-refused = Só um admin deste bot pode ver e nomear a equipe.
staff-anonymous = Você está aqui como admin anônimo, então o bot não sabe quem você é. Desative “Permanecer anônimo” para você e envie /staff de novo.
staff-link-used = Este link já foi usado ou é antigo demais. Peça um novo a um admin do bot.
legal-only = Pedidos legais são respondidos por quem foi nomeado para isso. Se você escreve por uma autoridade, por favor, use o endereço que o operador deste bot informa para isso. Aqui não se recebem pedidos.

admin-only = Isto é para os admins deste bot. /help diz o que você pode fazer aqui.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = Sem violação
ground-not_enough = Faltam elementos
ground-gone = Já não está lá
ground-duplicate = Repetido
ground-out_of_scope = Não é para esta equipe
# What follows from an uphold; what is to be done was not done yet.
ground-listed = Na lista
ground-to_telegram = A denunciar ao Telegram
ground-to_authority = A repassar a uma autoridade

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Canais
        [group] Grupos
        [bot] Bots
        [user] Pessoas
        [message] Mensagens
        [story] Stories
        [sticker_set] Pacotes de figurinhas
        [invite_link] Links de convite
        [folder] Pastas
        [proxy] Proxies
        [telegram_link] Outros links do Telegram
        [website] Sites
       *[search_term] Termos de busca
    }
stats-time =
    { $unit ->
        [minute] { $count } min
        [hour] { $count } h
       *[day] { $count } d
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] rascunho, não publicado
        [correction] nº { $nr }, assinado, no lugar do nº { $corrects }
       *[report] nº { $nr }, assinado
    }
    Denúncias { $reports }: confirmadas { $upheld }, rejeitadas { $dismissed }, retiradas { $withdrawn }, em espera { $waiting }
    Contestações { $objections }, das quais aceitas { $won }
    Metade teve uma primeira decisão em até { $first }, foi encerrada em até { $closing }
    Repassadas { $referred } · denunciantes mostrados { $shown } · retenções legais { $held }
    Decididas por máquina { $automated } · pessoas que decidem { $people }
told-requests = Pedidos de autoridades { $all } · dados entregues { $given } · recusados { $refused } · nada guardado { $nothing }
told-year =
    📊 <b>{ $year }</b>: seus quatro trimestres, somados como foram mostrados
    Denúncias { $reports }: confirmadas { $upheld }, rejeitadas { $dismissed }, retiradas { $withdrawn }, em espera na época { $waiting }
    Contestações { $objections }, das quais aceitas { $won }
    Pedidos de autoridades { $all } · dados entregues { $given } · recusados { $refused } · nada guardado { $nothing }
told-secret = Números pequenos são faixas. Pedidos que devem ficar em segredo não estão aqui; são contados mais tarde, quando o segredo termina.
told-too-few = poucos demais para dizer
told-withheld = Não mostrado: diria demais.
told-total = Juntos
told-head = Relatório de transparência { $period }, nº { $nr }
told-corrects = Este relatório substitui o nº { $nr }.
told-ranges = Um número de 1 a 4 é dado como 1–4. Os totais somam o que é mostrado, para que nenhum número pequeno possa ser calculado.
told-basis-voluntary = Publicado voluntariamente, na estrutura do Regulamento dos Serviços Digitais da UE.
told-basis-bound = Publicado como exige o Regulamento dos Serviços Digitais da UE.
told-signed = Os dados desta página são assinados com a chave:
told-table =
    { $table ->
        [decisions] Decisões
        [objections] Contestações
        [referrals] Repasses
        [requests] Pedidos de autoridades
        [late_requests] Pedidos contados mais tarde
        [persons_given] Pessoas cujos dados foram entregues
        [holds] Retenções legais
        [reveals] Denunciantes mostrados
        [erased] Apagado
        [automated] Decidido por máquina
        [people] Pessoas em serviço
        [medians] Tempos
        [shares] Sobre o que foram as denúncias
       *[reports] Denúncias por categoria
    }
told-name =
    { $name ->
        [upheld] confirmadas
        [dismissed] rejeitadas
        [withdrawn] retiradas
        [waiting] em espera
        [count] número
        [acknowledged] recebimento confirmado
        [sent] enviados
        [full] tudo entregue
        [part] entregue em parte
        [nothing_held] nada guardado
        [narrow] a restringir
        [refuse] recusados
        [challenge] contestados
        [false] falsos
        [placed] feitas
        [confirmed] mostrados
        [refused] não mostrados
        [escalate] passadas adiante
        [dismiss] rejeitadas
        [uphold] confirmadas
        [return] devolvidas
        [reopen] reabertas
        [undo] desfeitas
        [rejected] rejeitadas
        [telegram] Telegram
        [hotline] canais de denúncia
        [police] polícia
        [authority] uma autoridade pediu
        [claim] uma ação na justiça
        [danger] perigo para alguém
        [crime] um crime
        [legal_request] um pedido legal
        [information] informação
        [removal] remoção
        [preservation] preservação
        [emergency] emergência
        [informal] informal
        [persons] pessoas
        [people] pessoas esquecidas
        [cases] casos esvaziados
        [overdue] vencidos, ainda não apagados
        [closings] casos encerrados
        [decided] decidiram algo
        [first_decision] primeira decisão (mediana)
        [first_decision_gravest] primeira decisão, mais graves (mediana)
        [closing] encerramento (mediana)
        [order_registered] ordem de remoção: registrada (mediana)
        [order_effect] ordem de remoção: cumprida (mediana)
       *[other] outro
    }
transparency-nothing = 📊 Nada foi publicado ainda. O relatório de cada trimestre vem depois do dia 15 do mês seguinte.
transparency-countries =
    🌍 <b>{ $period }</b>: autoridades que pediram, por país
    { $is ->
        [there] { $list }
       *[nothing] Nenhum pedido de autoridade está contado.
    }
transparency-files = 📎 <b>{ $period }</b>, nº { $nr }: uma página para ler, os dados com a assinatura e cada tabela em CSV.
transparency-file = 📊 { $period }, nº { $nr }
transparency-list = 📊 Todos os relatórios, os mais recentes primeiro. Uma correção tem número próprio; o que ela corrige fica.
transparency-check =
    🔏 <b>Como verificar um relatório</b>
    Pegue os dados e a assinatura em <b>Arquivos</b>, em uma só pasta, e então, com minisign:
    <code>minisign -V -m report-1.json -P KEY</code>
    Isso diz o número, o trimestre e o SHA-256 do relatório anterior. KEY é <code>{ $key }</code> e não muda: anote.
button-transparency-countries = 🌍 Países
button-transparency-files = 📎 Arquivos
button-transparency-list = ☰ Anteriores
button-transparency-check = 🔏 Verificar a assinatura
button-transparency-back = ◀ Voltar
button-transparency-html = Página
button-transparency-json = Dados
button-transparency-signature = Assinatura

## What Telegram shows of the bot

command-start = Começar aqui
command-report = Denunciar algo ilegal
command-status = Ver o que houve com as suas denúncias
command-cancel = Cancelar a denúncia que você escreve
command-help = Como funciona, e linhas de ajuda
command-privacy = O que é guardado sobre você
command-mydata = Receber em arquivo o que é guardado
command-forget = Fazer o bot esquecer quem você é
command-language = Mudar o idioma
command-transparency = O que este bot faz, em números
bot-description =
    Denuncie termos de busca e materiais ilegais que você encontrou no Telegram. Pessoas leem cada denúncia, e você fica sabendo o que acontece com ela.

    Confidencial: a moderação vê um código, não o seu nome. Por favor, não envie fotos nem vídeos de abuso; basta um link ou um nome.

    Se alguém está em perigo agora, ligue primeiro para a emergência.
bot-short-description = Denunciar termos de busca e material ilegais no Telegram. Confidencial, lido por pessoas.
