# What only the team reads, in Russian. What may stand in a text is told at the top of ../en/reporters.ftl.

## Moderators: the card, line by line

card-head =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } <b>{ $code }</b> · { $category }
card-due = решить за { $hours } ч
card-late = <b>⏰ срок прошёл</b>
card-spellings =
    { $count ->
        [one] ещё { $count } написание:
        [few] ещё { $count } написания:
       *[many] ещё { $count } написаний:
    } { $spellings }
card-formerly = ↺ раньше: { $names }
former-name = { $name }, до { DATETIME($last_at, day: "numeric", month: "short") }
former-title = «{ $value }»
card-order = ⚖️ <b>Есть предписание властей об удалении</b>
card-order-due = ⚖️ <b>Есть предписание властей об удалении</b>, ответ до { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-counts =
    👥 { $reports ->
        [one] { $reports } жалоба
        [few] { $reports } жалобы
       *[many] { $reports } жалоб
    } от { $people ->
        [one] { $people } человека
        [few] { $people } человек
       *[many] { $people } человек
    }
card-trusted =
    { $count ->
        [one] { $count } доверенный
        [few] { $count } доверенных
       *[many] { $count } доверенных
    }
# People who had never reported anything until now.
card-fresh =
    { $count ->
        [one] { $count } новый
        [few] { $count } новых
       *[many] { $count } новых
    }
card-burst = 📈 всплеск
card-split =
    { $weight ->
        [graver] ⚠️ <b>Сообщали и так:</b> { $items }
       *[alike] 🏷 Сообщали и так: { $items }
    }
card-split-item = { $people } из { $of }: { $category }
card-seen-in = 📍 { $places }
card-searched-in = язык поиска: { $languages }
# $leads are what people found by a search term: given, one after the other, and given-more.
card-leads = 🔗 Увиденные результаты: { $leads }
card-files =
    { $count ->
        [one] 📎 Прислан { $count } файл
        [few] 📎 Присланы { $count } файла
       *[many] 📎 Прислано { $count } файлов
    }
card-files-not-deleted =
    { $count ->
        [one] 📎 Прислан { $count } файл, не удалено: { $not_deleted }
        [few] 📎 Присланы { $count } файла, не удалено: { $not_deleted }
       *[many] 📎 Прислано { $count } файлов, не удалено: { $not_deleted }
    }
card-time = 🕒 { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-time-day = 🕒 с { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } до { DATETIME($latest_at, hour: "2-digit", minute: "2-digit") }
card-time-span = 🕒 с { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } по { DATETIME($latest_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
# A note as card-note, several inside a folded quote.
card-note = 💬 { $note }
# $language: of a reporter who was spoken to in another one than this group.
card-note-in = 💬 ({ $language }) { $note }
card-note-others =
    { $count ->
        [one] (ещё { $count } от того же человека)
        [few] (ещё { $count } от того же человека)
       *[many] (ещё { $count } от того же человека)
    }
card-note-again = (от человека, который уже есть выше)
card-notes-more =
    { $count ->
        [one] … и ещё { $count } человек что-то написал: ⋯ Ещё → Подробно
        [few] … и ещё { $count } человека что-то написали: ⋯ Ещё → Подробно
       *[many] … и ещё { $count } человек что-то написали: ⋯ Ещё → Подробно
    }
card-notes = <more>{ $notes }</more>
card-do-not-open =
    ⛔ <b>Не открывайте.</b> { $tier ->
        [review] { $described ->
            [yes] Передавайте по описанию.
           *[no] Описания нет. Запросите его или передайте как есть.
        }
       *[escalation] { $described ->
            [yes] Решайте по описанию.
           *[no] Описания нет. Запросите его или решите как есть.
        }
    }
card-escalated = ⬆ Передано: { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-about-staff = ⬆ Дело об аккаунте кого-то из команды, поэтому оно пришло сразу к вам, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-returned = ↩ Возвращено: { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. Пожалуйста, посмотрите ещё раз.
# What the seniors ask the moderators with it.
card-return-question = 📝 Старшие спрашивают: { $question }
card-another-upholds =
    🔑 Передано: { $who }. Подтверждает кто-то другой из старших.{ $others ->
        [known] {""}
       *[none] {" "}Никого другого здесь пока нет: старших назначает администратор командой /staff.
    }
# Only what a person said to have sent.
card-referral =
    📨 { $kind ->
        [telegram] Сообщено:
       *[other] Передано:
    } { $recipient }, { DATETIME($at, day: "numeric", month: "short", year: "numeric") }{ $state ->
        [acknowledged] {" "}· получение подтверждено
       *[sent] {""}
    }
referral-reference = Их номер: <code>{ $reference }</code>
card-reopened = 🔁 Открыто снова: { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
# A reporter disagrees with a dismissal; $who dismissed it, $ground is why.
card-objection =
    ⚖️ <b>Возражение</b> против отклонения: { $who } ({ $ground }){ $count ->
        [one] .
        [few] , всего { $count }.
       *[many] , всего { $count }.
    } Решает тот, кто по этому делу ещё не решал.
card-question-waiting =
    { $count ->
        [one] ❓ Задан { $count } вопрос, ждём ответа
        [few] ❓ Задано { $count } вопроса, ждём ответов
       *[many] ❓ Задано { $count } вопросов, ждём ответов
    }
card-earlier = ↪ ранее: { $verb ->
        [uphold] подтверждено
       *[dismiss] отклонено
    } { DATETIME($at, day: "numeric", month: "short") }, { $ground }
card-same-place = 🔗 Там же: { $cases }
card-similar = 🔗 Похожие: { $cases }
card-perhaps-same = 🔗 Возможно, то же самое под другим именем или номером: { $cases }
# $cases are merged-case, one after the other, and related-more: what was merged into this case.
card-merged = 🧩 вместе с: { $cases }
merged-case = { $subject } (<code>{ $code }</code>)
card-team-notes =
    { $count ->
        [one] 📝 { $count } заметка команды
        [few] 📝 { $count } заметки команды
       *[many] 📝 { $count } заметок команды
    }
related-case = <code>{ $code }</code> { $subject } { $status ->
        [open] открыто с
        [escalated] передано
        [upheld] подтверждено
        [dismissed] отклонено
       *[withdrawn] отозвано
    } { DATETIME($at, day: "numeric", month: "short") }
related-more = и ещё { $count }
card-panel =
    ✋ { $who } выбирает, { $page ->
        [dismiss] почему отклонить
        [uphold] что за этим последует
        [return] как вернуть
        [escalate] какая это категория
        [escalate_as_other] какая это категория
        [dismiss_sentence] что сказать заявителю
        [uphold_sentence] что сказать заявителю
        [hand_over] кому передать
        [category] какая категория вместо этой
        [merge] с каким делом объединить
        [quiet] как долго молчать
        [snooze] до какого времени отложить
       *[more] что сделать
    }
card-panel-nameless = ✋ Кто-то сейчас выбирает.
card-sentence = 🗨 Сообщившие также прочтут: «{ $sentence }»
card-merge-how = Если дела нет в списке, ответьте на эту карточку его кодом.
card-return-how = Чтобы задать модераторам вопрос, ответьте на эту карточку.
card-assigned = 🙋 Занимается { $who }, до { DATETIME($at, hour: "2-digit", minute: "2-digit") }
card-snoozed = 😴 Отложено до { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-settled-escalated =
    ⬆ <b>{ $code }</b> <b>Передано старшим:</b> { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-dismissed =
    ✖ <b>{ $code }</b> <b>Отклонено:</b> { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-upheld =
    ✅ <b>{ $code }</b> <b>Подтверждено:</b> { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-withdrawn =
    ↩ <b>{ $code }</b> Отозвано заявителем, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-merged =
    🧩 <b>{ $code }</b> <b>Объединено с { $ground }</b>: { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
card-settled-returned =
    ↩ <b>{ $code }</b> Возвращено модераторам: { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
card-settled-taken_back =
    ↩ <b>{ $code }</b> Взято обратно: { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
# What stays of a case whose words are gone.
card-gone =
    ▫️ <b>{ $code }</b> · { $as ->
        [upheld] подтверждено
        [withdrawn] отозвано заявителем
        [merged] объединено с другим делом
       *[dismissed] отклонено
    } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
# Takes the place of a card that was posted twice or elsewhere.
card-elsewhere = Дело <b>{ $code }</b> ведётся на другой карточке.
# In private, to one of the team who asked for everything about a case.
details-spellings = ✎ Как сообщили: { $spellings }
details-history = <b>Что решали</b>
history-line =
    • { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } { $verb ->
        [escalate] передано старшим
        [dismiss] отклонено
        [uphold] подтверждено
        [return] возвращено
        [undo] решение отменено
        [withdraw] отозвано
        [recategorize] другая категория
        [rate] тяжесть
        [merge] объединено с
       *[reopen] открыто снова
    }, { $who }: { $ground }
details-undecided = Пока ничего не решали.
details-team-notes = <b>Заметки команды</b>
details-notes =
    <b>{ $code }</b>: { $count ->
        [one] что написали, { $count } заметка
        [few] что написали, { $count } заметки
       *[many] что написали, { $count } заметок
    }
team-note = 📝 { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: { $note }
team-note-no_text = Заметка команды — это текст. Ничего не сохранено.
team-note-too_long = В заметке команды не больше { $max } знаков, а здесь { $units }. Ничего не сохранено.
team-note-kept = 📝 Записано к делу { $code }. Читает только команда, в сведениях о деле.
details-refused = Эти сведения только для команды, в очереди которой это дело, и только пока там его карточка.

## Seniors: what goes to a recipient. Below referral-prepared stands the text that a person sends: the packet.

referral-prepared =
    📨 <b>{ $code }</b> для { $recipient }
    Ещё не отправлено. Сначала прочитайте: в заметке люди могли написать, кто они. Нажмите на текст, чтобы скопировать его, передайте одним из этих способов и отметьте это здесь.
referral-void =
    📨 <b>{ $code }</b> для { $recipient }
    Решение отменено, поэтому, пожалуйста, не отправляйте это. Если уже отправлено, отметьте это здесь.
referral-put_away =
    📨 <b>{ $code }</b> для { $recipient }
    Отправлено ли это? Через 12 часов текст отсюда убран; кнопка «Подготовить передачу» на карточке пришлёт его снова.
referral-sent =
    📨 <b>{ $code }</b> для { $recipient }
    Отправлено, отмечает { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] Их номер: <code>{ $reference }</code>. Если он другой, пришлите его ответом на это сообщение.
       *[none] Когда они присвоят номер, пришлите его ответом на это сообщение.
    }
referral-acknowledged =
    📬 <b>{ $code }</b> для { $recipient }
    Получение подтверждено, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] Их номер: <code>{ $reference }</code>. Если он другой, пришлите его ответом на это сообщение.
       *[none] Когда они присвоят номер, пришлите его ответом на это сообщение.
    }
referral-not_sent = ✕ <b>{ $code }</b> не отправлено: { $recipient }.
referral-remind-prepared =
    ⏰ <b>{ $code }</b> подготовлено для { $recipient }; дней с тех пор: { $days }.
    Отправлено ли оно? Пока вы этого не отметите, на карточке об этом ничего нет.
referral-remind-sent =
    ⏰ <b>{ $code }</b> отправлено, адресат { $recipient }; дней с тех пор: { $days }.
    Подтвердили ли они получение?
referral-reference-kept = ✅ Сохранено. Номер виден в подробностях дела.
referral-reference-text = Номер — это текст, не больше { $max } знаков. Ничего не сохранено.
referral-reference-refused = Номер могут добавить старшие этого дела, пока они состоят в его группе. Ничего не сохранено.
referral-reference-not-sent = Сначала отметьте, что отправлено, а затем ответьте номером. Ничего не сохранено.
packet-head = Сообщение о незаконном содержании в Telegram
packet-case = Наш номер: { $code }
packet-subject =
    { $kind ->
        [channel] Канал
        [group] Группа
        [bot] Бот
        [user] Пользователь
        [message] Сообщение
        [story] История
        [sticker_set] Набор стикеров
        [invite_link] Ссылка-приглашение
        [folder] Папка
        [proxy] Прокси
        [telegram_link] Ссылка Telegram
        [website] Сайт
       *[search_term] Поисковый запрос
    }: { $value }
packet-number = Номер в Telegram: { $items }
packet-title = Название: { $items }
packet-formerly = Прежде: { $items }
packet-spellings = Другие написания: { $items }
packet-category = О чём речь: { $category }
packet-times = Впервые сообщено { DATETIME($first_at, day: "numeric", month: "short", year: "numeric") }, в последний раз { DATETIME($latest_at, day: "numeric", month: "short", year: "numeric") }
packet-counts = Сообщений: { $reports }; сообщивших: { $people }
packet-decided = Рассмотрено модераторами, нарушение подтверждено { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
packet-leads = Найдено вместе с этим: { $items }
packet-notes = Что об этом написали (не проверено):
packet-note = - { $value }
packet-end = Копий материалов мы не храним и не сообщаем, кто обратился. Пожалуйста, отвечайте с нашим номером.
queue-head =
    <b>{ $filter ->
        [all] Ждут здесь
        [free] Ждут, никто не занят
        [near] Срок близко
       *[late] Срок прошёл
    }</b>: { $count }{ $pages ->
        [1] {""}
       *[other] {" "}· { $page } из { $pages }
    }
# One a line. $code leads to the card.
queue-item =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } { $code } { $state ->
        [taken] 🙋
        [late] ⏰
        [snoozed] 😴
       *[waiting] ·
    } { $subject } · { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
queue-without-card =
    { $count ->
        [one] и ещё { $count } без карточки
        [few] и ещё { $count } без карточки
       *[many] и ещё { $count } без карточки
    }
case-needs-code = Добавьте, пожалуйста, код дела или жалобы, ссылку, имя или поисковый запрос, например <code>/case C-4K7P2M9X</code>.
case-unknown = Дела с таким кодом, ссылкой, именем или запросом в этой очереди нет.
case-alike = В точности такого дела в этой очереди нет. Похоже написано:
# What was upheld in a queue: its filter, then upheld-item, one after another.
upheld-head =
    ✅ <b>Подтверждено здесь</b>: { $count }{ $pages ->
        [1] {""}
       *[other] {" "}· { $page } из { $pages }
    }
    { $kinds } · { $category } · { $since ->
        [all] с самого начала
       *[days] за последние дни: { $days }
    }
upheld-item =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } { $code } · { $subject } · { $category } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
upheld-unnamed = ▫️ названо только на карточке
upheld-any-kind = Всё подряд
upheld-any-category = Любая категория
upheld-file = ⬇ Подтверждено в этой очереди, строк: { $count }. Люди, пути к ним и самое тяжкое в файле не названы. Через сутки он уйдёт отсюда.
# Cases that are decided together: the list that asks, each as bulk-item, then what became of them.
bulk-asking =
    🧹 <b>Решить вместе? Дел: { $count }</b>. { $scope ->
        [place] Все из одного канала или группы.
        [flood] Обо всех сообщил один человек, и больше никто. Они из самых тяжких: нужны двое старших.
       *[burst] О них в течение часа сообщили почти одни и те же люди.
    }
    По каждому решение отдельное, его можно отменить на карточке. Самые тяжкие, возражения и то, что у коллег, сюда не входят.
bulk-choose =
    { $tier ->
        [review] ✖ отклоняет их все по этой причине.
       *[escalation] ✖ отклоняет их все по этой причине; 📋 📨 🏛 подтверждают все.
    }
bulk-item = • <code>{ $code }</code> { $subject }
bulk-done =
    🧹 { $who }: { $verb ->
        [dismiss] отклонено
        [escalate] передано старшим
       *[uphold] подтверждено
    } { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }{ $verb ->
        [escalate] {""}
       *[other] : { $ground }
    }
bulk-skipped = Не вошли, так как изменились или сейчас у коллеги: { $codes }
bulk-dropped = 🧹 Вместе ничего не решено.
case-found =
    { $status ->
        [open] Ждёт модераторов
        [escalated] У старших модераторов
        [upheld] Подтверждено
        [dismissed] Отклонено
       *[withdrawn] Отозвано
    }{ $place ->
        [here] .
       *[elsewhere] . В этой группе его карточки нет.
    }
case-found-quiet = 🔕 Заявители ничего не узнают о деле до { DATETIME($at, day: "numeric", month: "long", year: "numeric") }.
closed-answer =
    { $of ->
        [list] 🗂 Этот список убран спустя сутки. <code>/queue</code> покажет, что ждёт сейчас.
        [upheld] 🗂 Этот список убран спустя сутки. <code>/list</code> покажет, что подтверждено сейчас.
       *[case] 🗂 То, что здесь было, убрано спустя сутки. <code>/case</code> с кодом покажет это снова.
    }
handed-over = 🤝 { $who } передаёт вам <b>{ $code }</b>. Карточка в вашей группе; ближайшие 20 минут дело ваше.
# In private, to one of the team: how they look after themselves. Nobody else sees it.
wellbeing =
    🌿 <b>Забота о себе</b>
    Эту страницу видите только вы, и о вашем выборе никому не говорят.

    Из самых тяжких за 16 часов: <b>{ $count }</b>{ $limit ->
        [0] {""}
       *[other] {" "}из { $limit }
    }
    Тяжёлый день: { $hard ->
        [yes] до { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") }
       *[no] нет
    }
    Исключено: { $left ->
        [0] ничего
       *[other] { $categories }
    }
wellbeing-enough = ☕ Для одного дня это много. Может быть, стоит сделать перерыв.
wellbeing-how = От чего вы избавлены, сначала предлагают другим: вам это не передают, а если вы нажмёте сами, бот переспросит один раз.
wellbeing-categories =
    🌿 <b>Исключить категории</b>
    Нажмите на то, чем вам лучше не заниматься; ещё раз, чтобы вернуть. Никто другой этого не видит.
button-hard-day = 🌧 Тяжёлый день
button-ready = ☀️ Снова в строю
button-leave-out = Исключить категории
# In private, to whoever trains on decided cases: what they see, what they answered, and what was agreed.
training-home =
    🎓 <b>Обучение</b>
    { $any ->
        [yes] Вы видите дела, по которым уже решили. Решайте как на настоящей карточке, а потом прочтёте, что решила команда и почему.
       *[no] Сейчас для вас нет примеров. Администраторы отмечают решённые дела как примеры.
    }
    Ни одно дело от этого не меняется, и никому не показывают, кто что ответил.
training-agreement =
    🤝 { $known ->
        [yes] Двое, ответившие на один пример, согласны примерно в { $percent } % пар.
       *[no] Как часто двое согласны, здесь будет сказано, когда несколько человек ответят на несколько примеров.
    }
training-card = 🎓 <b>Пример</b> · { $category }
training-ask = Что бы вы решили?
training-answered =
    { $alike ->
        [yes] ✅ Так решила и команда.
        [nearly] 🟡 Команда решила так же, но по другой причине.
       *[no] ↔ Команда решила иначе.
    }
    Вы: { $given ->
        [escalate] ⬆ передать старшим
       *[dismiss] ✖ отклонить
    } · { $given_ground }
    Команда: { $agreed ->
        [escalate] ⬆ передать старшим
       *[dismiss] ✖ отклонить
    } · { $ground }
training-why = 💬 { $reason }
button-training = 🎓 Учиться на примерах
button-train-next = ▶ Следующий пример
button-train-stop = ◀ К началу
# For admins: the cases with which moderators train, each as examples-item, with training-why.
examples-list =
    🎓 <b>Примеры</b>
    { $any ->
        [yes] На этих делах модераторы учатся командой <code>/train</code>. Пример кончается, когда по делу решают заново или когда стирают написанное.
       *[no] Пока ни одного.
    }
    Добавить или сказать почему: <code>/examples КОД</code> и, если хотите, почему решили так. Это читают все модераторы.
examples-item =
    <b>{ $code }</b> · { $category } → { $agreed ->
        [escalate] ⬆ передать старшим
       *[dismiss] ✖ отклонить
    } · { $ground }
example-needs-code = Отправьте <code>/examples</code> с кодом решённого дела, например <code>C-4K7P2M9X</code>, и, если хотите, почему решили так.
example-unknown-case = Дела с таким кодом нет.
example-reason-too-long = Ничего не отмечено: на объяснение есть не больше { $max } знаков.
button-mark-example = 🎓 Сделать примером
button-unmark-example = 🎓 Больше не пример
button-unmark-case = ✕ Убрать { $code }
answer-example-marked = { $code } теперь пример. Чтобы сказать, почему решили так, отправьте боту лично /examples с кодом.
answer-example-unmarked = { $code } больше не пример, и ответы на него стёрты.
answer-example-gone = Это больше не пример.
answer-example-outdated = По этому делу тем временем решили. Найдите его снова командой /case.
answer-example-undecided = Примером может быть только отклонённое или подтверждённое дело.
answer-example-gravest = Самое тяжкое примером не бывает: его никому не показывают без нужды.
answer-example-about-staff = Дело о ком-то из команды примером не бывает: у модераторов нет его карточки.
answer-example-quiet = Заявители пока не должны ничего узнать, поэтому сейчас это дело не может быть примером.
answer-example-words-gone = Написанное об этом деле стёрто, поэтому оно не может быть примером.
answer-example-full = Примеров уже столько, сколько может быть. Сначала уберите один.
# In a queue, when many cases are near their target at once.
queue-near =
    ⏳ { $count ->
        [one] Срок близко у { $count } дела здесь.
        [few] Срок близко у { $count } дел здесь.
       *[many] Срок близко у { $count } дел здесь.
    }
# In a queue with many undecided cards, of those that have none yet.
digest =
    📥 { $count ->
        [one] Без карточки здесь ждёт <b>ещё { $count } дело</b>.
        [few] Без карточки здесь ждут <b>ещё { $count } дела</b>.
       *[many] Без карточки здесь ждут <b>ещё { $count } дел</b>.
    }
    Когда вы решаете, следующие приходят сами, сначала самые тяжкие.
# Below it: how many of those are of the gravest, then a line each for the first, and the codes of the next.
digest-gravest =
    ⛔ { $count ->
        [one] Из них <b>{ $count }</b> — из самых тяжких.
        [few] Из них <b>{ $count }</b> — из самых тяжких.
       *[many] Из них <b>{ $count }</b> — из самых тяжких.
    } Следующие:
digest-gravest-item = { $code } · { $category } · { $minutes } мин
digest-gravest-more = затем { $codes }
digest-over = 📥 Дел без карточки здесь больше нет.
answer-nothing-waits = Дел без карточки здесь больше нет.
# To the seniors, once a queue and day, then one late-item a line.
late-head =
    ⏰ { DATETIME($at, hour: "2-digit", minute: "2-digit") }: { $count ->
        [one] в { $title } прошёл срок у <b>{ $count } дела</b>.
        [few] в { $title } прошёл срок у <b>{ $count } дел</b>.
       *[many] в { $title } прошёл срок у <b>{ $count } дел</b>.
    }
late-none = ✅ { DATETIME($at, hour: "2-digit", minute: "2-digit") }: в { $title } больше нет дел, у которых прошёл срок.
late-item =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } { $code } { $state ->
        [taken] 🙋
       *[waiting] ·
    } ждёт { $hours } ч
late-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
       *[many] и ещё { $count }
    }
# To a queue, once a day.
queue-summary =
    🗓 <b>Последние сутки здесь</b>
    Пришло: { $received } · решено: { $decided }{ $unit ->
        [none] {""}
        [minute] {" "}(половина за { $half } мин)
        [hour] {" "}(половина за { $half } ч)
       *[day] {" "}(половина за { $half } дн.)
    }
    Ждут: { $waiting }{ $grave ->
        [0] {""}
       *[other] {""}, самых тяжких: { $grave }
    }{ $near ->
        [0] {""}
       *[other] {""}, срок близко: { $near }
    }{ $late ->
        [0] {""}
       *[other] {""}, срок прошёл: { $late }
    }{ $going ->
        [0] {""}
       *[other] {""}, текст удалится в течение 30 дней: { $going }
    }
    { $thanks ->
        [yes] Спасибо вам за эту работу.
       *[no] {""}
    }
# To whoever has a case, below its card or in private.
near-yours =
    ⏳ { $where ->
        [group] { $who }, у дела <b>{ $code }</b> близко срок, оно у вас. Карточка чуть выше.
       *[private] У дела <b>{ $code }</b> близко срок, оно у вас. Карточка снова в конце вашей группы.
    }
# One of the team, in private: what is theirs and nobody else's. $codes are cases that they have.
own-desk =
    🗂 <b>Ваш стол</b>
    { $has ->
        [some] 🙋 У вас { $codes }. В вашей группе к делу ведёт <code>/case</code> с кодом.
       *[none] 🙋 Сейчас у вас нет дел.
    }
    { $queues ->
        [some]
            📥 Ждут в ваших очередях: { $waiting } · ⏰ срок прошёл: { $late }
            ↩ Возвращены старшими: { $returned } · ⚖️ возражения: { $objections }
       *[none] 📥 Что ждёт, в вашей группе покажет <code>/queue</code>.
    }
    { $count ->
        [0] 📨 Передач, о которых нужно ваше слово, нет.
       *[other] 📨 Передачи, о которых ждут вашего слова: { $count }
    }
    📊 Ваши решения: за 7 дней { $week }, за 30 дней { $month }. Никто другой этого не видит.
    🌿 Тяжёлый день? <code>/wellbeing</code> · снова эти цифры: <code>/stats</code>
button-own-reports = 📝 Сообщить самому
who-system = бот

button-escalate = ⬆ Передать старшим
button-dismiss = ✖ Отклонить
button-dismiss_as_two = ✖ Отклонить (нужны двое)
button-uphold = ✅ Подтвердить
button-return = ↩ Вернуть
button-return_plain = ↩ Вернуть без слов
button-measure-listed = 📋 Внести в список
button-measure-to_telegram = 📨 Сообщить Telegram
button-measure-to_authority = 🏛 Передать ведомству
button-refer = 📨 Подготовить передачу
button-referral-sent = ✅ Отправлено
button-referral-not_sent = ✕ Не отправлено
button-referral-acknowledged = 📬 Получение подтверждено
button-referral-copy_address =
    📋 { $reach ->
        [form] Форма
        [list] Список
        [mail] Почта
       *[phone] Телефон
    }
button-referral-copy_subject = 📋 О чём сообщили
button-ask = ❓ Спросить
button-take = ✋ Взять
button-release = ↩ Освободить
button-more = ⋯ Ещё
button-details = 📄 Подробно
button-details-notes =
    { $count ->
        [one] 💬 Читать { $count } заметку
        [few] 💬 Читать { $count } заметки
       *[many] 💬 Читать { $count } заметок
    }
button-hand_over = 🤝 Передать
button-change_category = 🗂 Категория, тяжесть
button-rating = { $severity ->
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } Тяжесть { $severity }
button-reopen = ↩ Открыть снова
button-merge = 🧩 Объединить
button-quiet = 🔕 Не сообщать
button-tell_again = 🔔 Снова сообщать
button-snooze = 😴 Отложить
button-wake = ⏰ Не откладывать
button-snooze-half_hour = На 30 минут
button-snooze-two_hours = На 2 часа
button-snooze-six_hours = На 6 часов
button-snooze-morning = До 8 утра
button-silence-week = На 1 неделю
button-silence-month = На 1 месяц
button-silence-quarter = На 3 месяца
button-into-case = 🧩 С делом { $code }
button-bulk-place =
    { $which ->
        [all] 🧹 Все из этого канала: { $count }
       *[some] 🧹 Из этого канала: { $count }
    }
button-bulk-burst =
    { $which ->
        [all] 🧹 Все из этой волны: { $count }
       *[some] 🧹 Из этой волны: { $count }
    }
button-bulk-flood =
    { $which ->
        [all] 🧹 Все от одного: { $count }
       *[some] 🧹 От одного: { $count }
    }
button-bulk-escalate = ⬆ Передать все
button-bulk-drop = ✕ Не сейчас
button-add_sentence = 💬 Добавить фразу
button-other_sentence = 💬 Другая фраза
button-no_sentence = ✕ Без фразы
button-sentence-not_found = Не нашли
button-sentence-already_gone = Уже было удалено
button-sentence-telegram_too = Можно сообщить и Telegram
button-sentence-hide_it = Можно скрыть или выйти
button-sentence-police_too = Сообщить и в полицию
button-sentence-no_more_needed = Больше ничего не нужно
button-sentence-keep_away = Не писать им
button-sentence-bank_too = Сообщить и в банк
button-sentence-help_lines = Помощь: /help
button-queue-all = Все
button-queue-free = Свободные
button-queue-near = ⏳ Срок близко
button-queue-late = ⏰ Срок прошёл
button-queue-before = ◀ Раньше
button-queue-after = Дальше ▶
button-bring-cases =
    { $count ->
        [one] ⬇ Показать ещё { $count }
        [few] ⬇ Показать ещё { $count }
       *[many] ⬇ Показать ещё { $count }
    }
button-to-card = ▶ К карточке
button-undo = Отменить решение
button-next-case = ⏭ Следующее дело

ground-other-category = Другая категория…

## Moderators: answers to a press

answer-decided =
    { $verb ->
        [escalate] Вы передали { $code } старшим модераторам.
        [dismiss] Вы отклонили { $code }.
        [uphold] Вы подтвердили { $code }.
        [return] Вы вернули { $code } модераторам.
       *[reopen] Вы снова открыли { $code }.
    }
answer-somebody-was-faster =
    { $verb ->
        [escalate] Уже передано: { $who }, { $ago }
        [dismiss] Уже отклонено: { $who }, { $ago }
        [uphold] Уже подтверждено: { $who }, { $ago }
        [return] Уже возвращено: { $who }, { $ago }
        [recategorize] Уже изменена категория: { $who }, { $ago }
        [rate] Уже изменена тяжесть: { $who }, { $ago }
        [merge] Уже объединено: { $who }, { $ago }
       *[reopen] Уже открыто снова: { $who }, { $ago }
    } ({ $ground }).
answer-not-allowed = Решать здесь могут только модераторы этой очереди.
answer-seniors-only = Вернуть дело на рассмотрение могут только старшие.
answer-moved = Это дело теперь в другой очереди.
answer-cannot-check-membership = Telegram сейчас не смог подтвердить, что вы состоите в этой группе. Ничего не изменено; попробуйте, пожалуйста, ещё раз.
answer-stale = Эта карточка с тех пор изменилась. Сейчас она обновится; посмотрите, пожалуйста, ещё раз.
answer-not-yours = По этому делу решаете не вы. На него посмотрит кто-то другой из команды.
answer-bulk-not-yours = По одному из этих дел решаете не вы. На этот список может ответить кто-то другой из команды.
answer-escalated-it = Это дело передали вы. Самые тяжкие подтверждает кто-то другой из старших: до следующего шага смотрят двое.
answer-upheld-it-alone = Это дело подтвердили вы, и до вас его никто не смотрел. Самое тяжкое направляет кто-то другой из старших.
answer-vote-kept = Учтено на 24 ч. { $code } будет отклонено, если кто-то ещё решит так же и до этого не придёт ничего нового. До этого ваш голос никто не видит. Чтобы передать, достаточно одного.
answer-took = Оно ваше на { $minutes } мин. Другие это видят.
answer-released = Оно снова свободно.
answer-snoozed = Отложено до { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. Тогда карточка вернётся — или раньше, если срок станет близок.
answer-woken = Оно снова ждёт, как все.
answer-no-snooze = Самые тяжкие дела можно отложить, только пока до срока далеко. Примите решение или передайте дело.
answer-next-case = { $code } — ваше на { $minutes } мин. Карточка внизу этого чата.
answer-nothing-free = Свободных дел для вас здесь сейчас нет. /queue покажет, что ждёт.
answer-kept-quiet = Заявители ничего не узнают до { DATETIME($at, day: "numeric", month: "short") }.
answer-told-again = Заявителям снова сообщается.
answer-referral_prepared = Текст в вашем личном чате с ботом. Отправьте его оттуда, а затем отметьте это.
answer-no_recipient = Туда дела больше не передаются. Пожалуйста, выберите снова.
answer-referral-sent = Отмечено: отправлено. Это видно на карточке.
answer-referral-not_sent = Отмечено: не отправлено.
answer-referral-acknowledged = Отмечено: получение подтверждено.
answer-referral-stale = Это уже отмечено или изменилось. В сообщении видно, как сейчас.
answer-taken = Занимается { $who }, ещё { $minutes } мин. Потом, или когда отпустит, оно снова свободно.
answer-handed-over = Теперь занимается { $who }.
answer-no-colleague = Этот коллега сейчас не может его взять. Выберите, пожалуйста, другого.
answer-taken-now = Сейчас им занимается { $who }. Через 20 минут, или раньше, оно снова свободно.
answer-recategorized = Изменено. Карточка это показывает.
# Up to 200 characters, as an alert: others are asked first, and nothing happened yet.
answer-reminded-hard_day = Сегодня тяжёлый день, поэтому сначала просят других. Если всё же хотите, нажмите ещё раз в течение минуты.
answer-reminded-left_out = Вы исключили «{ $category }», поэтому сначала просят других. Если всё же хотите, нажмите ещё раз в течение минуты.
answer-reminded-enough = Самых тяжких дел у вас сегодня: { $count }. Сначала просят других; может быть, стоит сделать перерыв. Чтобы всё же продолжить, нажмите ещё раз в течение минуты.
answer-merged = { $code } теперь часть { $into }. Оба кода ведут туда.
answer-bulk-too-few = Сейчас вместе с ним решать больше нечего.
answer-bulk-first-key = Принято. Они будут отклонены, когда этот список отклонит ещё один старший.
answer-flood-seniors = Отклонить поток вместе могут только старшие.
answer-bulk-stale = На этот список уже ответили, или ему больше десяти минут. Начните, пожалуйста, снова с карточки.
answer-not-merged-itself = Это то же самое дело.
answer-not-merged-not_alike = Объединить можно только дела, которые ждут одну и ту же команду.
answer-not-merged-objection = По одному из них есть возражение. Сначала решают его отдельно.
answer-not-merged-was_gravest = Раньше его относили к самым тяжким, поэтому объединить можно только с таким же.
answer-not-merged-question_waits = По нему ещё ждут ответа заявителя. Сначала закройте вопрос или подождите.
answer-details-sent = Отправлено вам лично. Через несколько часов оно там удалится.
answer-withdrawn-meanwhile = Заявитель тем временем отозвал жалобу, решать больше нечего.
answer-undo-too-late =
    Решение можно отменить в течение { $minutes ->
        [one] { $minutes } минуты
        [few] { $minutes } минут
       *[many] { $minutes } минут
    }. Это время прошло.
answer-undo-not-yours = Отменить решение может только тот, кто его принял: { $who }.
answer-undone = Отменено. { $code } снова ждёт решения.
answer-left-by-all = Готово. Жалоб по { $code } больше нет, поэтому дело закрыто.
answer-anonymous = Вы здесь анонимный администратор. Выключите для себя «Анонимность» в правах администратора и нажмите ещё раз.

## Moderators: a question to a reporter, who is a letter of the case to them

team-question-drafted =
    ❓ <b>Заявитель { $letter }</b> · { $code } · { $who }
    Какой вопрос? Напишите его ответом на это сообщение: только текст, не больше { $max } знаков.
team-question-prompt = ваш вопрос по делу { $code }: напишите его ответом на это сообщение.
team-question-placeholder = Вопрос заявителю
team-question-dropped = ❓ Вопрос по делу { $code } не задан.
team-question-waiting =
    ❓ <b>Заявитель { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Задан. Ответ придёт как ответ на карточку.
team-question-answered =
    ❓ <b>Заявитель { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Есть ответ: он идёт ответом на карточку.
team-question-declined =
    ❓ <b>Заявитель { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Заявитель на это не отвечает.
team-question-stopped =
    ❓ <b>Заявитель { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Заявитель не хочет отвечать и просит больше не спрашивать.
team-question-closed =
    ❓ <b>Заявитель { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Вопрос закрыт.
team-question-unreached =
    ❓ <b>Заявитель { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Связаться с заявителем не удаётся.
button-ask-other = Заявитель { $letter }
button-drop-question = ✕ Не спрашивать
button-close-question = ✕ Закрыть вопрос
team-question-told-answer =
    💬 <b>Заявитель { $letter }</b> · { $code }
    { $answer }
team-question-told-declined = 💬 <b>Заявитель { $letter }</b> · { $code }: на вопрос не отвечает.
team-question-told-stopped = 💬 <b>Заявитель { $letter }</b> · { $code }: не хочет отвечать и просит больше не спрашивать по этому делу.
team-question-told-unreached = 💬 <b>Заявитель { $letter }</b> · { $code }: связаться не удаётся, ответа не будет.
team-question-gone = ❓ { $code }: вопрос заявителю. Вопрос и ответ стёрты.
answer-question-begun = Напишите вопрос ответом на сообщение ниже.
answer-nobody-to-ask = Сейчас спросить некого: вопрос уже задан, или заявители не хотят отвечать, или с ними нет связи.
answer-question-stale = Этот вопрос уже закрыт.
team-question-text-only = Вопрос должен быть текстом, ответом на его сообщение. Ничего не отправлено.
team-question-too-long = Здесь { $units } знаков, а в вопрос помещается { $max }. Ничего не отправлено; сократите, пожалуйста.
team-question-not-now = Этот вопрос задать уже нельзя. Новый начинает кнопка «Спросить» на карточке.

ago =
    { $unit ->
        [second] { $count ->
            [one] { $count } секунду назад
            [few] { $count } секунды назад
           *[many] { $count } секунд назад
        }
        [minute] { $count ->
            [one] { $count } минуту назад
            [few] { $count } минуты назад
           *[many] { $count } минут назад
        }
        [hour] { $count ->
            [one] { $count } час назад
            [few] { $count } часа назад
           *[many] { $count } часов назад
        }
       *[day] { $count ->
            [one] { $count } день назад
            [few] { $count } дня назад
           *[many] { $count } дней назад
        }
    }

help-review =
    <b>Как решать по жалобам</b>
    Каждая карточка — одно дело: все жалобы на один поисковый запрос, канал, сообщение и тому подобное.
    ⬆ <b>Передать старшим</b> — то, что похоже на незаконное: решат старшие модераторы.
    ✖ <b>Отклонить</b> — то, что не похоже, с указанием причины.
    ❓ <b>Спросить</b> — задать вопрос заявителю; для вас он только буква.
    <more>Своё решение можно отменить в течение { $minutes ->
        [one] { $minutes } минуты
        [few] { $minutes } минут
       *[many] { $minutes } минут
    }. Если на карточке стоит ⛔, не открывайте то, о чём сообщили; отклонить такое могут только двое, и ни один не видит голоса другого.
    🌿 Тяжёлый день или уже достаточно? Отправьте боту лично <code>/wellbeing</code>; здесь об этом никто не узнает. 🎓 <code>/train</code> там же: примеры для обучения.
    ⋯ Ещё: сведения, передать, объединить, отложить; 🧹 решить вместе все дела одного канала или одной волны.
    <code>/queue</code>: что ждёт. <code>/case</code> с кодом, ссылкой или словами: где дело. <code>/list</code>: что подтверждено. <code>/stats</code>: цифры очереди. Ответ на карточку: заметка команды.
    ⚖️ на карточке: заявитель возразил, и решает тот, кто по этому делу ещё не решал.
    Решают администраторы этой группы. Заявители узнают итог в общих словах и готовую фразу, если её добавить (💬), но не кто решил.</more>
help-escalation =
    <b>Как решать по переданным делам</b>
    Каждая карточка — дело, которое передали модераторы.
    ✅ <b>Подтвердить</b> — то, что нарушает правила, и выбрать, что последует.
    ↩ <b>Вернуть</b> — то, на что модераторам стоит посмотреть ещё раз; можно с вопросом.
    ✖ <b>Отклонить</b> — то, что не нарушает, с указанием причины.
    ❓ <b>Спросить</b> — задать вопрос заявителю; для вас он только буква.
    <more>Своё решение можно отменить в течение { $minutes ->
        [one] { $minutes } минуты
        [few] { $minutes } минут
       *[many] { $minutes } минут
    }. Если на карточке стоит ⛔, не открывайте то, о чём сообщили; отклонить такое могут только двое, и ни один не видит голоса другого.
    🌿 Тяжёлый день или уже достаточно? Отправьте боту лично <code>/wellbeing</code>; здесь об этом никто не узнает. 🎓 <code>/train</code> там же: примеры для обучения.
    ⋯ Ещё: сведения, передать, объединить, отложить; 🧹 решить вместе все дела одного канала или одной волны.
    <code>/queue</code>: что ждёт. <code>/case</code> с кодом, ссылкой или словами: где дело. <code>/list</code>: что подтверждено. <code>/stats</code>: цифры очереди. Ответ на карточку: заметка команды.
    ⚖️ на карточке: заявитель возразил, и решает тот, кто по этому делу ещё не решал.
    Решают администраторы этой группы. Заявители узнают итог в общих словах и готовую фразу, если её добавить (💬), но не кто решил.</more>

## Admins: setting up

added-to-group = Спасибо, что добавили Searchlight. Чтобы жалобы приходили сюда или чтобы участники могли сообщать отсюда, администратор бота отправляет в этой группе /setup.
setup-confirm =
    🛠 <b>Настройка группы { $title }</b>
    Что должно приходить сюда? Читать это смогут все в этой группе, решать — её администраторы.
    Или разрешите участникам сообщать отсюда: тогда сюда ничего не приходит.
setup-confirm-source =
    🛠 <b>Настройка группы { $title }</b>
    Участники всё же могут жаловаться на сообщения отсюда командой /report. Тогда в эту группу ничего не приходит.
setup-is-source =
    🛠 <b>{ $title }</b>
    Участники могут сообщать отсюда командой /report. В эту группу ничего не приходит. Чтобы изменить это, сначала прекратите жалобы отсюда.
setup-warning-history = ⚠️ Новые участники видят то, что было написано до их прихода. Чтобы изменить это: настройки группы, «История чата для новых участников», «Скрыта».
setup-warning-large =
    { $members ->
        [one] ⚠️ В этой группе { $members } участник.
        [few] ⚠️ В этой группе { $members } участника.
       *[many] ⚠️ В этой группе { $members } участников.
    } Каждый из них сможет читать жалобы. Небольшая группа безопаснее.
button-setup-review = 🔎 Новые жалобы
button-setup-escalation = ⬆ Переданные дела
button-setup-legal = ⚖️ Запросы ведомств
button-setup-source = 🚩 Разрешить жалобы отсюда
button-setup-unsource = Прекратить жалобы отсюда
button-setup-cancel = ✕ Отмена
setup-done-review =
    ✅ Новые жалобы теперь приходят сюда, по одной карточке на дело.
    Сделайте своих модераторов администраторами этой группы или назначьте их командой /staff.

    Дальше: отправьте /setup в группе старших модераторов, чтобы переданным делам было куда прийти.
setup-done-escalation =
    ✅ Переданные дела теперь приходят сюда: старшие модераторы подтверждают, возвращают или отклоняют их.
    Сделайте старших администраторами этой группы или назначьте их командой /staff.
setup-done-legal = ✅ Теперь здесь видно, какие запросы ведомств ждут: код, состояние и срок, но никогда о ком они. Назначьте ответственных командой /staff.
setup-done-source =
    ✅ Теперь участники могут сообщать отсюда: на сообщение отвечают командой /report, и бот продолжает в личном чате. В эту группу ничего не приходит.
    Команду на мгновение могут увидеть другие. Сделайте бота администратором, которому разрешено только удалять сообщения, и он будет её убирать. Ещё безопаснее пересылать сообщение боту в личный чат.

    Чтобы закончить, снова отправьте здесь /setup.
setup-unsourced = Сообщать отсюда участники больше не могут. Чтобы снова разрешить это, отправьте /setup.
setup-still-source = Отсюда сообщают участники, поэтому сюда ничего не может приходить. Отправьте /setup, чтобы сначала прекратить это.
setup-waiting =
    { $count ->
        [one] Ждало { $count } дело, теперь оно здесь.
        [few] Ждали { $count } дела, теперь они здесь.
       *[many] Ждало { $count } дел, теперь они здесь.
    }
setup-cancelled = Отменено. В этой группе ничего не изменилось.
setup-replaced = Эта группа больше не получает дела: для них настроена другая группа. Карточками здесь решать уже нельзя.
setup-already =
    { $tier ->
        [escalation] Переданные дела уже приходят сюда.
       *[review] Новые жалобы уже приходят сюда.
    }
setup-refused-public = Эта группа публичная: жалобы мог бы прочитать кто угодно. Сделайте её частной в настройках группы и отправьте /setup ещё раз.
setup-refused-linked = Эта группа привязана к каналу, и его подписчики могут в неё попасть. Отвяжите её или возьмите другую частную группу и отправьте /setup ещё раз.
setup-not-yours = Выбирать здесь может только администратор этого бота.
setup-refused-cannot-check = Telegram сейчас не смог сказать, кто может читать эту группу. Ничего не изменено; пожалуйста, отправьте /setup ещё раз.
setup-what =
    🛠 <b>Настройка группы { $title }</b>
    { $tier ->
        [escalation] Какие переданные дела должны приходить сюда?
       *[review] Какие новые жалобы должны приходить сюда?
    }
setup-what-instead =
    🛠 <b>Настройка группы { $title }</b>
    { $tier ->
        [escalation] Какие переданные дела должны приходить сюда?
       *[review] Какие новые жалобы должны приходить сюда?
    } Всё, чему нет другого места, сейчас получает { $holder }.
setup-categories =
    🛠 <b>Настройка группы { $title }</b>
    Какие категории должны приходить сюда? Нажмите каждую, затем «Готово».
button-setup-everything = Всё
button-setup-everything-topic = Всё, в новой теме
button-setup-some = Только некоторые категории
button-setup-chosen = ✅ Готово
button-setup-chosen-topic = ✅ Готово, в новой теме
setup-done-some =
    { $count ->
        [one] ✅ Дела { $count } категории теперь приходят сюда.
        [few] ✅ Дела { $count } категорий теперь приходят сюда.
       *[many] ✅ Дела { $count } категорий теперь приходят сюда.
    }
    Посмотреть и изменить, что куда приходит, можно командой /queues в личном чате с ботом.
setup-topic-asked = Тема создаётся. Всё будет приходить туда.
setup-topic-failed = Боту нельзя создавать здесь темы. Дайте ему право «Управление темами» и отправьте /setup ещё раз.
setup-test = Это проверка: бот пишет сюда, меняет написанное и убирает его.
setup-test-changed = Проверка окончена, это сообщение исчезнет.

queue-language-ask =
    🌐 <b>Язык этой группы</b>
    На каком языке боту писать сюда? Карточки, которые ждут решения, он перепишет.
queue-language-set = ✅ Теперь бот пишет сюда по-русски.
queue-language-no-queue = В эту группу дела не приходят, поэтому своего языка у неё нет. В личном чате с ботом /language меняет язык, на котором он пишет вам.

queue-opened = Теперь эту группу могут читать не только члены команды, поэтому дела сюда не приходят, а карточки закрыты. Администратор бота знает, что делать.
queue-regained =
    { $count ->
        [0] ✅ Бот снова может писать сюда.
        [one] ✅ Бот снова может писать сюда. Ждало { $count } дело.
        [few] ✅ Бот снова может писать сюда. Ждали { $count } дела.
       *[many] ✅ Бот снова может писать сюда. Ждало { $count } дел.
    }
queues-none = Ни одна очередь ещё не настроена. Отправьте /setup в частной группе, куда должны приходить жалобы.
queues-list =
    🗂 <b>Очереди</b>
    Дело идёт в очередь, которая подходит ему лучше всего, а если ни одна не подходит — в основную. Выберите очередь, чтобы посмотреть или изменить её.
queue-entry =
    { $tier ->
        [escalation] ⬆
       *[review] 🔎
    } { $title }{ $state ->
        [default] { " " }· основная
        [lost] { " " }· недоступна
       *[plain] { "" }
    }
queue-page =
    🗂 <b>{ $title }</b>
    { $tier ->
        [escalation] ⬆ Переданные дела
       *[review] 🔎 Новые жалобы
    }{ $takes ->
        [everything] { " " }и всё, чему нет другой очереди
        [nothing] , но пока ничего: выберите что
       *[some] { "" }
    }
    Категории: { $categories }
    Что это: { $kinds }
    Языки заявителей: { $languages }
    Бот пишет там: { $speaks }; время: <code>{ $zone }</code>
    { $deciding ->
        [appointed] Решают только назначенные.
       *[administrators] Решают администраторы группы и назначенные.
    }
queue-page-lost = ⚠️ Сейчас она не принимает дел: бот не может туда писать или её могут читать не только члены команды. Что делать, вам уже написано; после этого отправьте там /setup.
queue-any = любые
queue-choose =
    🗂 <b>{ $title }</b>
    { $of ->
        [kinds] О чём жалобы должны приходить сюда?
        [languages] Жалобы на каких языках должны приходить сюда?
       *[categories] Какие категории должны приходить сюда?
    } Если ничего не выбрано — любые. Нажмите нужное, затем «Готово».
queue-speak = На каком языке боту писать в { $title }?
queue-zones = В каком часовом поясе показывать время в группе { $title }? Сейчас: <code>{ $zone }</code>
queue-remove-ask = Убрать { $title }? Её дела уйдут в другие очереди или будут ждать. Карточками там решать будет уже нельзя.
button-queue-categories = Категории
button-queue-kinds = Что это
button-queue-languages = Языки заявителей
button-queue-speak = Язык бота там
button-queue-zone = 🕒 Часовой пояс там
button-queue-administrators = Пусть решают администраторы
button-queue-appointed = Только назначенные
button-queue-default = Сделать основной
button-queue-remove = Убрать
button-queue-remove-now = Убрать эту очередь
button-queue-take = ✅ Готово
answer-queue-gone = Этой очереди больше нет.
staff-list =
    👥 <b>Команда</b>
    { $owners ->
        [one] { $owners } администратора назвал тот, кто ведёт бота; убрать его можно только там.
        [few] { $owners } администраторов назвал тот, кто ведёт бота; убрать их можно только там.
       *[many] { $owners } администраторов назвал тот, кто ведёт бота; убрать их можно только там.
    }
    { $appointed ->
        [0] Больше пока никто не назначен.
        [one] Назначен { $appointed } человек; выберите его, чтобы посмотреть или изменить роль.
        [few] Назначены { $appointed } человека; выберите любого, чтобы посмотреть или изменить роль.
       *[many] Назначено { $appointed } человек; выберите любого, чтобы посмотреть или изменить роль.
    }
staff-person =
    👤 <b>{ $name }</b>
    { $count ->
        [0] Никакой роли нет.
        [one] Нажмите роль, чтобы её снять.
        [few] Нажмите роль, чтобы её снять.
       *[many] Нажмите роль, чтобы её снять.
    }
    Назначенный решает только там, где состоит в группе очереди.
staff-roles =
    👤 <b>{ $name }</b>
    Какую роль добавить?
staff-add =
    👥 <b>Назначить человека</b>
    Выберите его кнопками под полем ввода или создайте ссылку: она сработает один раз, в течение десяти минут.
staff-pick = Кого вы хотите назначить?
staff-pick-closed = Хорошо, никто не выбран.
staff-link = Передайте эту ссылку тому, кто получит роль «{ $role }». Она сработает один раз, до { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") }: <code>{ $link }</code>
staff-role =
    { $role ->
        [senior] старший модератор
        [legal] ответственный за запросы ведомств
        [admin] администратор
       *[moderator] модератор
    }{ $queue ->
        [everywhere] { "" }
       *[other] { " " }· { $queue }
    }{ $state ->
        [pending] { " " }(спрошен другой администратор)
       *[stands] { "" }
    }
staff-appointed =
    ✅ { $name }: теперь { $role ->
        [senior] старший модератор
        [legal] ответственный за запросы ведомств
        [admin] администратор бота
       *[moderator] модератор
    }.
staff-already = У { $name } эта роль уже есть.
staff-pending = { $name } станет администратором бота, когда согласится другой администратор. Других уже спросили.
staff-not-a-person = Назначить можно только человека, а не бота, канал или анонимного администратора.
staff-you-are =
    ✅ Ваша роль теперь: { $role ->
        [senior] старший модератор
        [admin] администратор бота
       *[moderator] модератор
    }. Решать можно в группах очередей, в которых вы состоите.
staff-agree-ask =
    👤 { $by } предлагает { $name } в администраторы этого бота: они настраивают очереди и назначают других.
    Для этого нужны два администратора. Вы согласны?
staff-agreed = ✅ Согласовано: { $name } теперь администратор этого бота.
staff-declined = Отклонено: { $name } не становится администратором.
# To all admins. $you: it is the reader who is to be removed.
removal-asked =
    👤 { $by } хочет снять { $you ->
        [yes] вас
       *[no] { $name }
    } с роли администратора этого бота.
    Это произойдёт через 24 часа или сразу, если согласится второй администратор. До этого всё можно отменить.
removal-done =
    👤 { $name } больше не администратор этого бота. Этого хочет { $by }, { $second ->
        [yes] и второй администратор согласен.
       *[no] и больше никто: 7 дней никому не показывают, кто отправил жалобу.
    }
removal-dropped = 👤 { $name } остаётся администратором этого бота: отменяет { $by }.
# Where the bot runs, its admins were changed.
owner-named = 👤 { $name } теперь в ADMIN_IDS там, где работает бот, и с этого времени администратор. Если вы не знаете почему, спросите того, кто ведёт бота.
owner-dropped = 👤 { $name } больше не в ADMIN_IDS там, где работает бот. Если вы не знаете почему, спросите того, кто ведёт бота. 7 дней никому не показывают, кто отправил жалобу.
staff-pending-legal = { $name } будет отвечать на запросы ведомств, когда согласится другой администратор. Других уже спросили.
staff-you-are-legal = ✅ Теперь вы отвечаете на запросы ведомств. Отправьте /legal, чтобы увидеть, что ждёт.
staff-agree-ask-legal =
    👤 { $by } предлагает, чтобы на запросы ведомств отвечал(а) { $name }. Двое таких могут узнать, кто сообщил.
    Для этого нужны два администратора. Вы согласны?
staff-agreed-legal = ✅ Согласовано: на запросы ведомств теперь отвечает { $name }.
staff-declined-legal = Отклонено: { $name } не отвечает на запросы ведомств.
staff-reply-ask =
    👤 <b>{ $name }</b>
    Какую роль дать этому человеку во всех очередях?
staff-reply-how = Ответьте командой /staff на сообщение того, кого хотите назначить, или отправьте /staff боту в личном чате.
staff-left = Ничего не изменено.
staff-entry = { $name } · { $roles }
button-staff-add = ➕ Назначить человека
button-staff-more = ➕ Ещё одна роль
button-staff-end = ✖ { $role }
button-staff-link = 🔗 Ссылка: { $role }
button-staff-agree = ✅ Согласиться
button-staff-decline = ✖ Отклонить
button-removal-second = ✖ Снять сразу
button-removal-keep = Оставить администратором
button-role-moderator = Модератор
button-role-senior = Старший модератор
button-role-legal = Запросы ведомств
button-role-admin = Администратор
answer-staff-gone = Это уже не так.
answer-staff-not-you = Согласиться должен другой администратор: не тот, кто предложил, и не тот, кого предлагают.
answer-removal-asked = Все администраторы извещены. Это произойдёт через 24 часа или сразу, если согласится второй администратор.
answer-removal-not-yours = Это решает другой администратор: не тот, кто просил, и не тот, кого снимают.

alert-dead-letter =
    ⚠️ Входящее сообщение не удалось обработать { $attempts ->
        [one] после { $attempts } попытки
        [few] после { $attempts } попыток
       *[many] после { $attempts } попыток
    }, и оно отложено (номер <code>{ $number }</code>). Отправитель об этом знает. Причина — в журнале под этим номером.
alert-queue-lost =
    ⚠️ До группы { $title } не достучаться: { $because ->
        [kicked] бота из неё удалили.
        [no_rights] боту нельзя там писать.
        [topic_closed] её тема закрыта.
        [topic_not_found] её темы больше нет.
       *[chat_not_found] её больше нет.
    }
    Ни одна жалоба не потеряна: { $cases ->
        [handed_over] дела идут в другие очереди, пока она снова не станет доступна.
       *[waiting] дела ждут.
    } { $because ->
        [kicked] Добавьте бота снова и отправьте там /setup, или сделайте это в другой группе.
        [no_rights] Разрешите ему снова писать там или отправьте /setup в другой группе.
       *[chat_not_found] Отправьте /setup в другой группе.
    }
alert-queue-opened =
    ⚠️ { $title } — больше не закрытая группа: { $because ->
        [public] у неё есть публичное имя, и читать её может кто угодно.
        [linked] она привязана к каналу, и его подписчики могут войти.
       *[join_link] кто-то вошёл по ссылке, которая не требует одобрения.
    }
    Туда больше ничего не приходит, карточки закрыты. Ни одна жалоба не потеряна: { $cases ->
        [handed_over] её дела принимают другие очереди.
       *[waiting] дела ждут.
    }
    { $because ->
        [public] Сделайте её частной в настройках,
        [linked] Отвяжите её в настройках,
       *[join_link] Отзовите её ссылки или включите для них одобрение,
    } удалите тех, кому там не место, и отправьте там /setup. Или отправьте /setup в другой частной группе.
alert-source-lost = ℹ️ { $title }: участники больше не могут сообщать оттуда, потому что бота нет в группе. Чтобы снова разрешить это, добавьте бота и отправьте там /setup.
alert-no-queue =
    ⚠️ { $count ->
        [one] Ждёт { $count } дело
        [few] Ждут { $count } дела
       *[many] Ждёт { $count } дел
    }: не настроена группа, в которую приходили бы { $tier ->
        [escalation] переданные дела.
       *[review] жалобы.
    } Они сохранены. Отправьте /setup в своей частной группе.
alert-send-abandoned =
    ⚠️ { $count ->
        [one] Не отправлено { $count } сообщение
        [few] Не отправлены { $count } сообщения
       *[many] Не отправлено { $count } сообщений
    }: Telegram этого не принимает (ошибка { $error_code }). Подробности — в журнале под номером <code>{ $number }</code>.
alert-not-composed =
    ⚠️ Одно сообщение не удалось составить, и оно не отправлено: это ошибка бота. Подробности — в журнале под номером <code>{ $number }</code>.
alert-late =
    ⏰ { $count ->
        [one] В { $title } прошёл срок у { $count } дела: <b>{ $code }</b>.
        [few] В { $title } прошёл срок у { $count } дел, среди них <b>{ $code }</b>.
       *[many] В { $title } прошёл срок у { $count } дел, среди них <b>{ $code }</b>.
    } Пишу вам, потому что группы старших модераторов нет; раз в день и о каждом из самых тяжких.
alert-about-staff = ℹ️ Жалоба касается кого-то из команды: <b>{ $code }</b> сразу у старших модераторов, карточки у модераторов нет. Тот, кого оно касается, по нему ничего не решает.
alert-migrated = ℹ️ Группа { $title } стала супергруппой. Её карточки приходят туда и дальше; делать ничего не нужно.
alert-reveal =
    🔓 { $who }: показан автор жалобы <code>{ $code }</code>. Причина: { $why ->
        [danger] чья-то жизнь или безопасность под угрозой
        [legal_request] по запросу ведомства решили двое
       *[crime] сама жалоба может быть преступлением, например угрозой
    }. Согласие: { $by }.
    Если так быть не должно, заберите роль через /staff.
# After a restore, at the start; $at is when the backup was made.
alert-restored =
    🗄 <b>Бот работает на резервной копии от { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.</b> Того, что поступило и было решено позже, в ней нет.
    Пока бот пишет только вам; { $count ->
        [one] ждёт { $count } сообщение
        [few] ждут { $count } сообщения
       *[many] ждут { $count } сообщений
    }. Посмотрите <code>/health</code>, затем отправьте <code>/resume</code>: всё уйдёт, а карточки нерешённых дел будут нарисованы заново.
alert-conflict = ⚠️ Другая программа забирает сообщения с токеном этого бота. Остановите её или создайте новый токен у @BotFather. До тех пор жалобы могут задерживаться.

# $code is of one of the reports of whoever is trusted; nobody is named.
alert-backlog = ⚠️ Сообщения ждут больше пяти минут, входящие или исходящие. Подробнее: <code>/health</code>. Об этом сообщается один раз, пока всё не наладится.
alert-dead-letters = ⚠️ Некоторые сообщения оставлены после нескольких попыток. В <code>/health</code> есть кнопка, чтобы повторить. Об этом сообщается один раз, пока они есть.
alert-no-poller = ⚠️ Никто не получает сообщения от Telegram: жалобы ждут там, не больше суток. Работает ли бот, есть ли сеть? Подробнее: <code>/health</code>.
alert-clock-jumped = ⚠️ Часы разошлись больше чем на сутки с последней проверкой старых данных. Пока они не пойдут верно, ничего не стирается; если они верны, подтвердите это кнопкой в <code>/retention</code>.

trust-done = ✅ Автор жалобы <code>{ $code }</code> теперь доверенный заявитель: то, что он пришлёт с этого времени, идёт первым и отмечено на карточке, и отправлять можно больше. <code>/untrust</code> с этим кодом отменяет это.
untrust-done = ✅ Автор жалобы <code>{ $code }</code> больше не доверенный заявитель.
# In private, to an admin who wants to see who made a report. $account: who made it.
reveal-drafted =
    🔓 <b>Кто автор <code>{ $code }</code></b>
    Это показывают только по одной из этих причин и только с согласия второго администратора. Тогда об этом узнают все администраторы и, если не запрещает запрос ведомства, сам автор жалобы.
reveal-asked =
    🔓 <b>Кто автор <code>{ $code }</code></b>
    Причина: { $why ->
        [danger] чья-то жизнь или безопасность под угрозой
        [legal_request] по запросу ведомства решили двое
       *[crime] сама жалоба может быть преступлением, например угрозой
    }.
    Другие администраторы получили вопрос. У одного из них есть 24 часа, чтобы согласиться.
reveal-confirmed =
    🔓 <b>Кто автор <code>{ $code }</code></b>
    Аккаунт Telegram с номером { $account }. Больше о нём ничего не хранится.
    Это сообщение удаляется через 10 минут после согласия. Пожалуйста, никому не передавайте: автор может быть в опасности.
reveal-dropped = 🔓 <code>{ $code }</code>: ничего не показано, и больше никого не спрашивают.
reveal-refused = 🔓 Другой администратор не согласился показать автора <code>{ $code }</code>.
reveal-lapsed = 🔓 Автор <code>{ $code }</code> отозвал жалобу или попросил забыть о себе: показывать некого.
reveal-expired = 🔓 За 24 часа никто из администраторов не согласился показать автора <code>{ $code }</code>.
# To the other admins. $by wants to see it.
reveal-agree-ask =
    🔓 { $by } хочет увидеть автора жалобы <code>{ $code }</code>. Причина: { $why ->
        [danger] чья-то жизнь или безопасность под угрозой
        [legal_request] по запросу ведомства решили двое
       *[crime] сама жалоба может быть преступлением, например угрозой
    }.
    Автору об этом скажут, если не запрещает запрос ведомства. Соглашайтесь, пожалуйста, только если иначе нельзя. Через 24 часа запрос теряет силу.
reveal-agreed = 🔓 Согласие дано. Автора <code>{ $code }</code> покажут тому администратору, который просил; автору об этом скажут, если закон не запрещает.
reveal-not-agreed = 🔓 Согласия нет. Автора <code>{ $code }</code> не покажут.
reveal-needs-code = Пожалуйста, отправьте команду с кодом жалобы, а по запросу ведомства и с его кодом: <code>/reveal R-7F3K9Q2M</code>
reveal-withdrawn = Эту жалобу отозвали, поэтому показывать некого.
reveal-no-second = Для этого нужен второй администратор, который им стал не меньше 7 дней назад, а такого нет. Его назначают командой /staff.
reveal-new_admin = Кто отправил жалобу, видит — и соглашается на это — тот, кто администратор уже 7 дней. Для вас это с { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } (UTC).
reveal-after_removal = Администратора сняли по слову одного человека. До { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } (UTC) никому не показывают, кто отправил жалобу.
button-reveal-danger = Кто-то в опасности
button-reveal-crime = Сама жалоба преступна
button-reveal-drop = ✕ Не спрашивать
button-reveal-confirm = Согласиться показать
button-reveal-refuse = ✕ Не соглашаться
answer-reveal-gone = Это уже решено или устарело.
answer-reveal-not-you = На это отвечает другой администратор.
# What is held for the law: the list, one of it, and the question to another admin.
holds-list =
    🔏 <b>Удерживается по закону: { $count }</b>
    Что действует или ждёт согласия. <code>/hold C-КОД</code> удерживает дело, <code>/hold R-КОД</code> автора жалобы. Нужны двое из вас.
hold-line = <b>{ $code }</b> · { $target } · { $status ->
        [standing] до { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
        [started] ждёт второго человека
        [asked] ждёт второго администратора
       *[drafted] ещё не запрошено
    }
hold-page =
    🔏 <b>{ $code }</b> · { $target }
    Что: { $scope ->
        [case] всё по этому делу
        [subject] всё о том, на что там пожаловались
        [report] только это сообщение
       *[person] всё, о чём сообщил этот человек
    }
    Почему: { $ground ->
        [authority] запросило ведомство
        [claim] судебное требование
       *[danger] жизнь или безопасность человека
    }
    { $status ->
        [drafted] Выберите причину и срок, затем спросите другого администратора. Тогда сохранится копия того, что есть; снаружи этого не видно.
        [started] Начато запросом ведомства. Без второго человека отпадёт { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
        [asked] Спрошен другой администратор. Через 24 часа запрос отпадёт.
        [standing] Действует до { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }. { $change ->
            [prolong] Другого администратора просят продлить.
            [lift] Другого администратора просят снять.
           *[none] { "" }
        }
        [dropped] Отменено.
        [refused] Другой администратор не согласился.
        [expired] Никто не согласился вовремя.
       *[ended] Закончилось, копия стёрта: { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }.
    }
hold-agree-ask =
    🔏 { $by } спрашивает вас: <code>{ $code }</code> · { $target }. { $what ->
        [place] Удержать? Срок в днях: { $days }
        [prolong] Продлить, считая от сегодняшнего дня? Срок в днях: { $days }
        [prolong_once] Продлить сверх срока? Дней: { $days }. Закон допускает это один раз.
       *[lift] Снять сейчас и стереть копию?
    }
    Что: { $scope ->
        [case] всё по этому делу
        [subject] всё о том, на что там пожаловались
        [report] только это сообщение
       *[person] всё, о чём сообщил этот человек
    }. Почему: { $ground ->
        [authority] запросило ведомство
        [claim] судебное требование
       *[danger] жизнь или безопасность человека
    }.
    Пожалуйста, соглашайтесь, только если этого требует закон. Через 24 часа запрос отпадёт.
hold-agreed = 🔏 <code>{ $code }</code>: другой администратор согласился.
hold-not-agreed = 🔏 <code>{ $code }</code>: другой администратор не согласился. Ничего не изменилось.
hold-you-agreed = 🔏 Вы согласились. Действует с этой минуты.
hold-you-did-not-agree = 🔏 Вы не согласились. Ничего не изменилось.
hold-copy = 🔏 <code>{ $code }</code>: всё, что удерживается, кроме того, кто сообщил. Никому не показывайте и удалите, когда закончите.
hold-needs-code = Пожалуйста, отправьте команду с кодом дела или жалобы: <code>/hold C-4K7P2M9X</code>. Без кода она показывает список.
hold-unknown = Дела или жалобы с таким кодом нет.
button-hold-list = ☰ Всё, что удерживается
button-hold-scope-case = Дело
button-hold-scope-subject = То, о чём сообщили
button-hold-scope-person = Всё от этого человека
button-hold-scope-report = Это сообщение
button-hold-ground-authority = Ведомство
button-hold-ground-claim = Требование
button-hold-ground-danger = Опасность
button-hold-days = { $days } дн.
button-hold-prolong = ⏩ { $days } дн.
button-hold-place = 🔏 Спросить другого
button-hold-drop = ✕ Отменить
button-hold-lift = 🔓 Снять
button-hold-copy = 📄 Прочитать копию
button-hold-confirm = Согласиться
button-hold-refuse = ✕ Не соглашаться
# Запросы ведомств. Ни один текст не говорит, о ком запрос, кроме страниц того, кто на него отвечает.
command-legal = Ответить на запросы ведомств
answer-legal-not-officer = Это могут только те, кто отвечает на запросы ведомств.
answer-legal-outdated = За это время что-то изменилось. Вот как сейчас.
legal-outdated = За это время что-то изменилось, поэтому ничего не сделано. Пожалуйста, отправьте /legal ещё раз.
legal-unread = Это не подходит к вопросу. Ничего не изменилось: пожалуйста, ответьте ещё раз.
legal-home =
    ⚖️ <b>Запросы ведомств</b>
    Ждут второго человека: <b>{ $waiting }</b> · открыто { $open } · просрочено { $late }
    Здесь только порядок, а не юридические советы.
legal-line = <b>{ $code }</b> { $flow } · { $country } · { $state } · { $time }
legal-desk-line = <b>{ $code }</b> · { $state } · { $time }
legal-list =
    ⚖️ <b>{ $filter ->
        [mine] Открытые запросы, которые внесли вы
        [open] Открытые запросы
       *[all] Все запросы
    }</b>
legal-found = ⚖️ <b>Найдено по «{ $words }»: { $count }</b>
legal-none = Ничего нет.
legal-kind =
    { $kind ->
        [information] Сведения
        [removal] Удаление
        [preservation] Сохранение
       *[emergency] Чрезвычайный
    }
legal-instrument =
    { $instrument ->
        [epoc] Ордер ЕС на выдачу (EPOC)
        [epoc_pr] Ордер ЕС на сохранение (EPOC-PR)
        [dsa_information] DSA, ст. 10, сведения
        [dsa_removal] DSA, ст. 9, удаление
        [tco_removal] Террористический контент, 1 час
        [cybertip] CyberTip (США), хранить год
        [preservation_letter] Письмо о сохранении (США)
        [national] Национальное предписание
        [voluntary] Чрезвычайный, добровольно
       *[informal] Неформальная просьба
    }
legal-class =
    { $class ->
        [court] Суд
        [prosecutor] Прокуратура
        [police] Полиция
        [regulator] Регулятор
       *[other] Другое
    }
legal-channel =
    { $channel ->
        [platform] Официальная платформа
        [mail] Эл. почта
        [post] Почта
        [phone] Телефон
       *[in_person] Лично
    }
legal-secrecy =
    { $secrecy ->
        [none] Можно сообщить
        [until_date] Тайна до даты
       *[until_told] Тайна, пока ведомство не снимет
    }
legal-status =
    { $status ->
        [registered] нужен анализ
        [analysed] нужно предложение
        [proposed] нужен второй человек
        [decided] решено
        [answered] отвечено
        [narrowing] надо сузить
        [challenged] оспаривается
        [withdrawn] отозван
        [false] поддельный
       *[closed] закрыт
    }
legal-section =
    { $section ->
        [identity] Кто сообщил
        [reports] Слова сообщения
        [additions] Дополнения
        [files] Следы файлов
        [objections] Возражения
        [answers] Ответы на вопросы
        [subject] О чём сообщили
        [names] Его имена
        [titles] Его названия
        [case] Дело
       *[decisions] Решения
    }
legal-due =
    { $unit ->
        [hours] осталось { $amount } ч
        [days] осталось { $amount } дн.
        [over] просрочено
       *[none] без срока
    }
legal-card =
    ⚖️ <code>{ $code }</code> · { $flow }
    { $title }
    Получен { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } · { $state } · { $time }
legal-about =
    Цели: { $notes } · хранится: сообщений { $reports }, дел { $number }
    { $reporter ->
        [yes] 🔴 <b>Речь о том, кто сообщил.</b> Откажите или сузьте.
       *[no] { "" }
    }
legal-asked = Просят: { $categories }
legal-secret =
    { $secrecy ->
        [until_date] 🤫 Тайна до { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
        [until_told] 🤫 Тайна, пока ведомство её не снимет
       *[none] Человеку можно сообщить
    }
legal-held =
    🔏 <code>{ $code }</code> { $status ->
        [started] отпадёт { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } без второго человека
        [standing] до { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
       *[ended] закончилось
    }
legal-cases =
    🧩 { $state ->
        [some] Дела: { $codes }
        [secret] Пока это тайна, ни одно дело о нём не знает.
       *[none] Из названного ничто не может быть делом.
    }
legal-effect = ✔️ Сделано { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: { $words }
legal-hold-ask = 🔏 { $by }: внесён запрос <code>{ $request }</code>. То, о чём он, сохранено как <code>{ $code }</code> на 24 часа. Хранить столько, сколько требует закон?
legal-reminder =
    ⏰ <code>{ $code }</code>: { $state ->
        [over] срок ответа истёк.
       *[runs] прошло { $percent } % срока на ответ.
    } Ответить до { DATETIME($due_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
legal-chase =
    ⏰ <code>{ $code }</code>: { $state ->
        [validate] 48 часов прошли, а решение судьи не отмечено. Запросите его у ведомства.
       *[acknowledge] закон требует подтвердить получение в течение 24 часов. Отправьте текст ответа и нажмите «Получение подтверждено».
    }
legal-ask-targets = ✂️ О чём теперь <code>{ $code }</code>? Ответьте на это сообщение, по одному на строке: код, номер, <code>@name</code>, ссылка или запрос. Анализ и предложение начнутся заново.
legal-ask-effect = ✔️ <code>{ $code }</code>: когда это было сделано? Ответьте на это сообщение: в первой строке время по UTC, например <code>2026-09-01 09:12</code>, ниже — что сделано и где.
legal-draft = ⚖️ <b>Новый запрос</b> · вопрос { $page } из { $pages }
legal-reply = Ответьте на это сообщение.
legal-step =
    { $step ->
        [kind] Чего хочет ведомство?
        [instrument] Каким документом? Он назван в бумаге.
        [authority] Кто спрашивает? Выберите или ответьте четырьмя строками: название, страна двумя буквами, как связаться и где вы это нашли. Никогда не берите контакт из самого запроса.
        [authority_class] Что это за ведомство?
        [reference] Под каким номером они пишут?
        [issued] Когда он выдан? Например, <code>2026-09-01</code>
        [received] Когда он пришёл, по UTC? Например, <code>2026-09-01 09:12</code>. Срок ответа идёт с этого времени.
        [answer_by] К какому времени нужен ответ, по UTC? Например, <code>2026-09-08 12:00</code>
        [channel] Как он пришёл?
        [basis] На какой закон они ссылаются? Одна строка.
        [category] Какое нарушение они называют?
        [targets] О чём он? По одному на строке: код сообщения или дела, номер Telegram, <code>@name</code>, ссылка или запрос.
        [items] Что именно они просят? Отметьте только это.
        [period] За какое время? Две строки: первый день и последний.
        [notified] Уведомлено ли ведомство вашей страны? Тогда десять дней ничего не выдаётся, если оно не разрешит раньше.
        [secrecy] Нельзя ли человеку знать?
        [secret_until] До какого дня? Например, <code>2027-03-01</code>
        [secrecy_basis] На каком законе держится тайна? Одна строка.
        [language] На каком языке он написан?
       *[document] SHA-256 бумаги и на второй строке, где она лежит. Файлы бот не берёт.
    }
legal-check =
    { $flow } · { $role }
    { $title }, получен { $ago }
    Цели: { $notes } · хранится: сообщений { $reports }, дел { $number }
    { $reporter ->
        [yes] 🔴 Речь о человеке, который сообщил.
       *[no] { "" }
    }
    Просят: { $categories }
    { $state }
legal-analysis =
    ⚖️ <code>{ $code }</code> · анализ: { $amount }
    { $state ->
        [sealed] Он запечатан с предложением и больше не меняется.
       *[open] Ответьте на все одиннадцать. «Нет» на один из первых пяти запрещает выдачу; «неясно» требует причины.
    }
legal-question-name =
    { $question ->
        [binds] Обязывает ли это нас?
        [verified] Отправителю перезвонили?
        [competent] Есть полномочия?
        [judicial] Суд, где он нужен?
        [complete] Форма полная?
        [crime] Подозрение, и по правилам?
        [identified] Человек назван точно?
        [collected] Только то, что хранится?
        [bounded] Нужно и ограничено?
        [protected] Никто под защитой?
       *[secrecy] Тайна законна, с концом?
    }
legal-question =
    { $question ->
        [binds] 1. Обязывает ли это нас? По какому закону, в какой стране? Многие законы не касаются малых сервисов.
        [verified] 2. Перезвонили ли вы отправителю по контакту, который нашли сами? С захваченных служебных ящиков шлют ложные срочные запросы.
        [competent] 3. Есть ли у этого ведомства такие полномочия?
        [judicial] 4. Там, где решает суд: решил ли он?
        [complete] 5. Есть ли всё, что требует форма: закон, причины, что именно, как обжаловать, подпись?
        [crime] 6. Подозревают ли человека в том, что нарушает и наши правила?
        [identified] 7. Назван ли человек или предмет так точно, что не спутать?
        [collected] 8. Просят ли только то, что уже хранится?
        [bounded] 9. Нужно ли это, соразмерно ли, ограничено ли по времени и виду?
        [protected] 10. Не затронут ли кто-то под защитой: пресса, тайна, политика, пострадавший, тот, кто сообщил?
       *[secrecy] 11. Законна ли тайна, и есть ли у неё конец?
    }
legal-line-given = ✏️ { $words }
legal-ask-line = ✏️ <code>{ $code }</code>: ответьте на это сообщение одной строкой, почему.
legal-ask-key = 🔑 <code>{ $code }</code>: ответьте на это сообщение ключом age ведомства. Он начинается с <code>age1</code>. Сверьте его по контакту, который нашли сами.
legal-outcome =
    { $outcome ->
        [full] Выдать всё
        [part] Выдать часть
        [nothing_held] Ничего не хранится
        [narrow] Просить сузить
        [refuse] Отказать
       *[challenge] Оспорить
    }
legal-ground =
    { $ground ->
        [not_bound] Нас не обязывает
        [not_verified] Отправитель не проверен
        [not_competent] Нет полномочий
        [not_judicial] Нет решения суда
        [incomplete] Неполно
        [not_identified] Человек не назван
        [too_broad] Слишком широко
        [no_crime] Не нарушает наших правил
        [protected] Под защитой
        [other_law] Запрещает другой закон
       *[overtaken] Уже неактуально
    }
legal-proposal =
    🔑 <code>{ $code }</code>: <b>{ $state }</b>
    Основание: { $facts } · анализ: { $amount }
    { $status ->
        [decided] Решено вдвоём.
        [waits] Остальные спрошены.
        [asked] Спрашивают вас: посмотрите анализ, затем подтвердите или верните.
        [drafted] Когда всё верно, спросите второго человека.
       *[none] Это предлагается сначала. Выберите, как должно быть.
    }
legal-opens-with = Открывается только этим ключом: <code>{ $number }</code>. Вам его прочитали?
legal-gives = Выдаётся: { $categories }, строк { $notes }, столбцов { $number }
legal-ticks = ☑️ <code>{ $code }</code>: отметьте ровно то, что выдаётся. Нажмите на число, чтобы отметить отдельные столбцы.
legal-columns = ☑️ <code>{ $code }</code> · { $categories }: какие столбцы выдаются?
legal-second-ask = 🔑 { $by } предлагает решение по <code>{ $code }</code>, нужен второй человек.
legal-secrecy-over = 🤫 <code>{ $code }</code>: настал день, до которого была тайна. Сообщить человеку? Для этого нужны двое.
legal-package = 📦 <code>{ $code }</code>: открывается только ключом { $number }. SHA-256 внутри: <code>{ $head }</code>. Через 24 часа уйдёт из этого чата.
legal-package-here = 📦 <code>{ $code }</code>: пакет 24 часа лежит на сервере, в папке данных: <code>{ $name }</code>. Открывается только ключом { $number }. SHA-256 содержимого: <code>{ $head }</code>
legal-package-changed = ✋ <code>{ $code }</code>: с решения то, что хранится, изменилось, поэтому ничего не отправлено. Надо решить заново.
legal-answer =
    Ваш номер: { $reference } · наш: <code>{ $code }</code>
    { $status ->
        [full] То, что у нас есть из запрошенного, находится в пакете, закрытом вашим ключом, вместе со справкой о том, чего нет.
        [part] Часть запрошенного находится в пакете, закрытом вашим ключом. В остальном отказано: { $facts }.
        [nothing_held] Из запрошенного у нас ничего не хранится. Приложена справка о том, что этот сервис может хранить.
        [removed] Ваше предписание исполнено { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }: { $words }
        [removed_part] Ваше предписание исполнено частично { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }: { $words }. В остальном отказано: { $facts }.
        [to_remove] Мы исполняем ваше предписание и сообщим, когда это будет сделано.
        [to_remove_part] Мы исполняем ваше предписание частично и сообщим, когда это будет сделано. В остальном отказано: { $facts }.
        [not_here] Названное вами не относится к нашему сервису.
        [kept] Названное вами хранится, насколько оно у нас есть, до истечения срока.
        [kept_part] Часть названного вами хранится. В остальном отказано: { $facts }.
        [nothing_kept] Из названного вами у нас ничего не хранится.
        [narrow] Просим сузить запрос: { $facts }.
        [refuse] Мы не можем исполнить запрос: { $facts }.
        [challenge] Мы оспариваем запрос: { $facts }. До решения ничего не выдаётся.
       *[none] Ваш запрос получен и рассматривается.
    }
    Предписание самому Telegram направляется в Telegram (<code>abuse@telegram.org</code>; в ЕС — его представитель EDSR, Брюссель): этот сервис к нему не относится.
legal-ledger = 📒 <b>Книга выдач</b>. В ней ничего не меняется.
legal-ledger-line = <b>{ $code }</b> · { $state } · { $country } · людей { $number } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
reveal-no-request = Нет запроса с этим кодом, по которому двое решили выдать автора этой жалобы. Отправьте оба кода: <code>/reveal R-7F3K9Q2M L-4K7P2M9X</code>
answer-legal-own_matter = Речь о вас или о том, кто предложил. Решать должны другие.
answer-legal-not_entitled = Вы или тот, кто предложил, сейчас не можете это решать.
answer-legal-no_second = Нужен второй ответственный, а его сейчас нет. Его назначают командой /staff.
answer-legal-not_analysed = Сначала нужны ответы на все одиннадцать вопросов.
answer-legal-barred = Анализ запрещает выдачу.
answer-legal-no_ground = Сначала выберите основание.
answer-legal-nothing_ticked = Сначала отметьте, что выдаётся.
answer-legal-not_you = Это для другого человека: нужны двое.
answer-legal-something_held = Кое-что из этого хранится, поэтому так ответить нельзя.
answer-legal-too_early = Уведомлено другое ведомство: десять дней ничего не выдаётся, если оно не разрешит.
answer-legal-no_key = Сначала задайте ключ ведомства.
answer-legal-no_effect = Сначала запишите, что сделано, где и когда.
answer-legal-changed = С решения то, что хранится, изменилось. Надо решить заново.
answer-legal-first = Записано. Нужно согласие ещё одного человека.
button-legal-unclear = Неясно
button-legal-line = ✏️ Почему
button-legal-analysis = 🔎 Анализ { $amount }
button-legal-decision = 🔑 Решение
button-legal-words = ✉️ Текст ответа
button-legal-ground = Основание
button-legal-ticks = ☑️ Что выдаётся
button-legal-ask_second = 🔑 Спросить второго
button-legal-confirm = ✅ Подтвердить
button-legal-send_back = ↩ Вернуть
button-legal-hand_out = 📦 Выдать
button-legal-fetched = ✅ Забрано
button-legal-answered = ✅ Ответ отправлен
button-legal-settled = Спор решён
button-legal-close = Закрыть
button-legal-end_secrecy = 🤫 Снять тайну
button-legal-key = 🔑 Задать ключ
button-legal-acknowledge = ✉️ Получение подтверждено
button-legal-validate = ⚖️ Решение судьи получено
button-legal-effect = ✔️ Записать исполнение
button-legal-ledger = 📒 Книга выдач
button-reveal-legal_request = По решённому запросу ведомства
button-legal-new = ➕ Новый запрос
button-legal-mine = Мои
button-legal-all = Все
button-legal-open = Открыть
button-legal-holds = 🔏 Удержания
button-legal-home = ☰ Запросы
button-legal-before = ◀ Назад
button-legal-after = Дальше ▶
button-legal-narrow = ✂️ Изменить цели
button-legal-cleared = Другое ведомство разрешает
button-legal-false = ✕ Он поддельный
button-legal-withdraw = Его отозвали
button-legal-register = ✅ Внести
button-legal-skip = Пропустить
button-legal-done = ✅ Готово
button-legal-back = ◀ Назад
button-legal-drop = ✕ Отменить
button-legal-yes = Да
button-legal-no = Нет
trust-needs-code = Пожалуйста, отправьте команду с кодом одной из жалоб этого человека, например <code>/trust R-7F3K9Q2M</code>. Код есть в подтверждении и в /status.
mark-unknown-report = Жалобы с таким кодом нет.
trust-unknown-report = Жалобы с таким кодом нет, или её автор попросил забыть о себе.
admin-in-private = Пожалуйста, отправьте это боту в личном чате.
answer-admin-only = Это могут только администраторы бота.

# A page of the settings: what it is, settings-now where it is a number, buttons.
settings-home =
    ⚙️ <b>Настройки</b>
    На кнопках то, что действует. Изменение вступает в силу сразу, остаётся в журнале, и его можно отменить.
settings-now = Сейчас: <b>{ $amount }</b>. Изначально: { $initial }.
setting-reports_per_hour =
    <b>Жалоб в час</b>
    Сколько жалоб один человек может отправить за час. Самые тяжкие принимаются всегда, доверенные заявители могут отправлять больше.
setting-reports_per_day =
    <b>Жалоб в день</b>
    Сколько жалоб один человек может отправить за день. Самые тяжкие принимаются всегда, доверенные заявители могут отправлять больше.
setting-target_hours_4 =
    🔴 <b>Срок для самых тяжких</b>
    За сколько часов по такому делу должно быть первое решение.
setting-target_hours_3 =
    🟠 <b>Срок для тяжести 3</b>
    За сколько часов по такому делу должно быть первое решение.
setting-target_hours_2 =
    🟡 <b>Срок для тяжести 2</b>
    За сколько часов по такому делу должно быть первое решение.
setting-target_hours_1 =
    ⚪ <b>Срок для тяжести 1</b>
    За сколько часов по такому делу должно быть первое решение.
setting-gravest_a_day =
    🌿 <b>Самых тяжких за день</b>
    После скольких таких дел человеку на день достаточно: сначала просят других и предлагают перерыв. Кто это, никто другой не узнает.
setting-cards_at_once =
    📥 <b>Карточек сразу</b>
    Сколько нерешённых карточек показывает очередь. Остальные дела считает одно сообщение, и карточки приходят, когда решены другие; самых тяжких это не касается.
setting-summary_hour =
    🗓 <b>Сводка за день</b>
    В котором часу (UTC) каждой очереди сообщается, что пришло, что решено и что ждёт. Где ничего не было, ничего не пишется.
setting-outcome_notice_delay_s =
    <b>Сообщения об итоге</b>
    Сколько решение ждёт, прежде чем о нём узнают заявители. Если за это время его отменят, они ничего не услышат.
setting-gravest_notice_days =
    <b>Сообщения о самом тяжком</b>
    Через сколько после закрытия одного из самых тяжких дел об этом узнают заявители. Они узнают только это и никогда — что решили, чтобы никого не предупредить.
setting-dsa_answer_hours =
    ⚖️ <b>Ответы по DSA</b>
    За сколько надо ответить на предписание по ст. 9 или 10. В законе сказано «без неоправданной задержки»; это ваше понимание. Действует для запросов, внесённых с этого момента.
setting-dsa_acknowledge_hours =
    ⚖️ <b>Подтверждения по DSA</b>
    За сколько надо подтвердить ведомству, что такое предписание пришло. Действует для запросов, внесённых с этого момента.
setting-keep_identity =
    <b>Кто сообщил</b>
    Сколько хранится идентификатор человека после закрытия его последнего дела. До этого его можно спросить, ему сообщают исход, он может возразить.
setting-keep_identity_cap =
    <b>Кто сообщил, самое большее</b>
    Сколько хранится идентификатор человека после его последней жалобы, даже если дело ещё открыто: связь человека с жалобой не должна оставаться навсегда.
setting-keep_words =
    <b>Текст после отклонения</b>
    Сколько хранится написанное людьми после отклонения или после отзыва жалобы. До этого дело можно рассмотреть снова.
setting-keep_words_upheld =
    <b>Текст после подтверждения</b>
    Сколько хранится написанное о подтверждённом нарушении. О нём может спросить ведомство; потом достаточно исхода.
setting-keep_words_gravest =
    <b>Текст о самом тяжком</b>
    Сколько он хранится после закрытия такого дела, что бы ни решили: по двум разным срокам люди узнали бы исход.
setting-keep_words_undecided =
    <b>Текст о том, что никто не решил</b>
    Сколько он хранится после жалобы, пока никто не решил: не больше года, сколько бы дело ни ждало. Ежедневная сводка считает дела, текст которых удалится в течение 30 дней.
setting-keep_former_names =
    <b>Прежние имена</b>
    Сколько хранятся имена, которые были раньше у того, о чём сообщили. По ним его узнают после переименования.
setting-keep_dead_letters =
    <b>Что не удалось обработать</b>
    Сколько хранится это и то, что не удалось отправить, чтобы повторить через <code>/health</code>.
setting-keep_drafts =
    <b>Черновики</b>
    Сколько известно, чей это был черновик. Набранное исчезает после отправки или отмены, а брошенное через два дня.
setting-category_order =
    <b>Порядок категорий</b>
    В каком порядке их видят заявители.
setting-categories_off =
    <b>Отключённые категории</b>
    Они никому не предлагаются. Самые тяжкие предлагаются всегда.
setting-category_severity =
    <b>Тяжесть категорий</b>
    Где она не такая, как изначально. У самых тяжких всегда 4.
setting-languages_offered =
    <b>Языки</b>
    На каких бот говорит с людьми.
setting-seniors_skipped =
    <b>Без старшей команды</b>
    При yes первые шаги её не ждут.
settings-categories =
    <b>Категории</b>
    В этом порядке их видят заявители. Нажмите на категорию, чтобы передвинуть, оценить или отключить её.
settings-category =
    <b>{ $category }</b>
    { $offered ->
        [yes] Предлагается заявителям, место { $place } из { $of }.
       *[no] Не предлагается заявителям. Её место было бы { $place } из { $of }.
    }
    Тяжесть: <b>{ $severity }</b>. Изначально: { $initial_severity }. От неё зависят отметка на карточке и срок.
settings-gravest =
    <b>{ $category }</b>
    Из самых тяжких: предлагается всегда, тяжесть всегда 4, отклонить могут только двое. Место { $place } из { $of }.
settings-languages =
    <b>Языки</b>
    На каких языках бот говорит с людьми. Выбранный язык остаётся; если языка человека здесь нет, бот говорит по-английски, пока английский включён.
settings-retention =
    <b>Сколько что хранится</b>
    Потом это исчезает само. <code>/retention</code> показывает, чему вышел срок; <code>/privacy</code> называет те же сроки всем.
button-setting-reports_per_hour = 🚩 Жалоб в час: { $amount }
button-setting-reports_per_day = 🚩 Жалоб в день: { $amount }
button-setting-target_hours_4 = 🔴 Срок, тяжесть 4: { $amount }
button-setting-target_hours_3 = 🟠 Срок, тяжесть 3: { $amount }
button-setting-target_hours_2 = 🟡 Срок, тяжесть 2: { $amount }
button-setting-target_hours_1 = ⚪ Срок, тяжесть 1: { $amount }
button-setting-gravest_a_day = 🌿 Самых тяжких в день: { $amount }
button-setting-cards_at_once = 📥 Карточек сразу: { $amount }
button-setting-summary_hour = 🗓 Сводка в { $amount }
button-setting-outcome_notice_delay_s = Итог через { $amount }
button-setting-gravest_notice_days = О самом тяжком через { $amount }
button-setting-dsa_answer_hours = ⚖️ Ответ по DSA: { $amount }
button-setting-dsa_acknowledge_hours = ⚖️ Приём по DSA: { $amount }
button-setting-keep_identity = 👤 Кто сообщил: { $amount }
button-setting-keep_identity_cap = 👤 Кто сообщил, макс.: { $amount }
button-setting-keep_words = 📝 Тексты отклонённых: { $amount }
button-setting-keep_words_upheld = 📝 Тексты подтвержд.: { $amount }
button-setting-keep_words_gravest = 🔴 Тексты тяжких: { $amount }
button-setting-keep_words_undecided = ⏳ Тексты без решения: { $amount }
button-setting-keep_former_names = 🏷 Прежние имена: { $amount }
button-setting-keep_dead_letters = ✉️ Сбои: { $amount }
button-setting-keep_drafts = ✏️ Черновики: { $amount }
button-setting-retention = 🗂 Сколько что хранится
button-setting-categories = Категории
button-setting-languages = Языки
button-setting-value =
    { $unit ->
        [count_or_off] без предела
        [clock] { $count }:00 UTC
        [hours] { $count } ч
        [days] { $count } дн.
       *[seconds] { $count } с
    }
button-setting-up = ▲ Выше
button-setting-down = ▼ Ниже
button-setting-switch =
    { $offered ->
        [yes] Отключить
       *[no] Снова предлагать
    }
button-setting-undo =
    { $setting ->
        [this] ↩ Отменить изменение
        [category_order] ↩ Вернуть прежний порядок
        [categories_off] ↩ Отменить переключение
       *[category_severity] ↩ Вернуть прежнюю тяжесть
    }
answer-setting-changed = Изменено. Действует с этой минуты.
answer-setting-unchanged = Так уже и есть.
answer-setting-outdated = Это успели изменить. Показано, как сейчас.
# Categories of the team's own.
button-own-categories = ➕ Ваши категории
own-categories =
    ➕ <b>Ваши категории</b>
    Каждая стоит под одной из наших: заявители находят её за кнопкой <b>Другие</b>, она считается вместе с ней, с теми же подсказками и не менее тяжкая. ✓ предлагается, ✎ пока никто не видит, 🚫 остаётся только у старых жалоб. Предлагается не больше 12.
button-own-category-add = ➕ Добавить
own-category-parent =
    ➕ <b>Ваша категория</b>
    Под какой? Вместе с ней она идёт в цифры, подсказки, очереди и то, чего требует закон.
own-category-severity =
    ➕ <b>Ваша категория</b> · { $category }
    Насколько она тяжкая? От этого зависят отметка на карточке и срок.
own-category-ask = ➕ Как она называется? Ответьте на это сообщение: по одному названию в строке, после языка: <code>es: Apuestas</code>. Строка без языка: { $language }; это же читают те, чьего языка нет. Не больше { $max } знаков в каждом, чтобы поместилось на кнопке. Вы увидите её раньше всех.
own-category-refused =
    { $because ->
        [language] Один из языков неизвестен или назван дважды. Строка выглядит так: <code>es: Apuestas</code>.
        [name] В названии не больше { $max } знаков, только буквы и цифры, без ссылок.
        [main] Нет названия на первом языке бота или на английском: его читают все остальные.
       *[unread] Пришлите, пожалуйста, текст.
    } Ничего не изменилось. Ответьте на это сообщение ещё раз.
own-category-full = Для неё нет места, или её уже нет. Ничего не изменилось.
own-category-page =
    ➕ <b>{ $name }</b> · { $category }
    { $state ->
        [drafted] Её никто не увидит, пока вы её не примените.
        [renamed] Так она будет называться. Пока вы это не примените, люди читают прежнее название.
        [offered] Предлагается заявителям.
       *[retired] Никому не предлагается. У старых жалоб остаётся.
    }
    Тяжесть: <b>{ $severity }</b>.
    { $names }
button-own-category-names = ✎ Другие названия
# All settings as a file, and what is to be set by one.
button-settings-file = 📄 Прислать файлом
button-settings-write = 📋 Вставить изменения
settings-file = 📄 Все настройки, как сейчас. Чтобы изменить некоторые, нажмите <b>Вставить изменения</b> в <code>/settings</code> и ответьте строками, какими они должны стать. Для всего файла, на сервере: <code>searchlight settings FILE</code>
settings-file-head =
    Настройки { $bot }, <code>{ $moment }</code>.
    По одной настройке в строке. Что не названо, остаётся как есть. Строки с # не читаются.
    start: как задано при запуске бота. none: ничего.
settings-file-allowed =
    { $how ->
        [single] Одно из: { $allowed }
        [some] Любые из этих, через запятую: { $allowed }
        [all] Каждая по одному разу, в вашем порядке: { $allowed }
       *[rated] С тяжестью 1, 2 или 3, например: drugs 2, hate 3. Что не названо, остаётся как изначально. Любые из этих: { $allowed }
    }
settings-file-ask = 📋 Ответьте на это сообщение строками, которые надо изменить, как в файле: <code>reports_per_hour = 10</code>. Что пропущено, остаётся как есть. В сообщение входит 4096 знаков, поэтому пояснения не нужны. Сначала вы увидите, что изменится.
settings-file-unopened = 📋 Файлы здесь не открываются. Откройте его, скопируйте строки, которые надо изменить, и ответьте ими на это сообщение: что пропущено, остаётся как есть. Для всего файла, на сервере: <code>searchlight settings FILE</code>
settings-file-fault =
    { $because ->
        [no_line] Строка { $line } не похожа на настройку. Вот пример: <code>reports_per_hour = 10</code>.
        [twice] Строка { $line }: <code>{ $name }</code> встречается дважды.
        [unknown] Строка { $line }: настройки <code>{ $name }</code> нет. Есть: { $allowed }.
        [not_some] Строка { $line }: в <code>{ $name }</code> могут быть любые из этих, через запятую: { $allowed }.
        [not_all] Строка { $line }: в <code>{ $name }</code> нужна каждая из этих по одному разу, в вашем порядке: { $allowed }.
        [not_rated] Строка { $line }: в <code>{ $name }</code> после каждой нужна тяжесть 1, 2 или 3, например <code>drugs 2, hate 3</code>. Любые из этих: { $allowed }.
       *[not_single] Строка { $line }: в <code>{ $name }</code> может быть одно из: { $allowed }.
    } { $from ->
        [chat] Ничего не изменилось. Ответьте на это сообщение строками ещё раз.
       *[server] Ничего не изменилось.
    }
settings-file-same = Всё уже так. Ничего не изменилось.
settings-proposal =
    { $state ->
        [asking] 📋 <b>Вот что изменится</b>
        [server] 📋 <b>Изменить это хочет тот, у кого есть доступ к серверу</b>
        [renewed] 📋 <b>Настройки успели изменить. Вот что изменится теперь</b>
        [same] Настройки успели изменить: всё уже так, как вы хотели.
        [done] ✓ <b>Изменено</b>
        [dropped] ✕ <b>Не изменено</b>
       *[over] <b>За сутки этого никто не подтвердил. Ничего не изменилось.</b>
    }
settings-proposal-line = { $setting }: { $before } → <b>{ $after }</b>
button-settings-confirm = ✓ Изменить всё это
answer-settings-over = Это уже решено, или сутки прошли.
answer-settings-not-yours = Подтвердить может только администратор, который это предложил.

pause-done = ⏸ Приостановлено: принимаются только самые тяжкие категории. Люди видят причину так, как вы её написали: «{ $reason }» Начатое ими хранится. <code>/resume</code> отменяет паузу.
# A page on which admins write what the team adds to our texts, in its own words.
own-texts-list =
    ✎ <b>Ваши слова</b>
    Что ваша команда добавляет под словами бота; сами они остаются: на первом экране, перед жалобой некоторых категорий, в уведомлениях. Напишите это на каждом языке, на котором говорите: кто читает на другом, видит только слова бота.
button-own-text-place =
    { $place ->
        [welcome] Первый экран
        [upheld] Уведомление: подтверждено
       *[dismissed] Уведомление: отклонено
    }
own-text-place =
    ✎ <b>{ $place }</b>
    На каком языке? Галочкой отмечены языки, на которых есть ваши слова.
own-text-page =
    ✎ <b>{ $place }</b> · { $language }
    { $state ->
        [draft] Так это будет выглядеть. Пока вы не примените текст, его никто не видит.
        [used] Так это выглядит сейчас.
       *[none] Ваших слов здесь нет. Так это выглядит сейчас.
    }
own-text-ask = { $language }: что добавить? Ответьте на это сообщение одним абзацем, не длиннее { $max } знаков. Вы увидите его раньше всех. Ссылки и номера из него можно скопировать, но они ничего не открывают.
own-text-unread = Пришлите, пожалуйста, текст. Ничего не изменилось.
own-text-too_long = Это слишком длинно для экрана: уложитесь, пожалуйста, в { $max } знаков. Ничего не изменилось.
button-own-text-write = ✎ Написать
button-own-text-use = ✓ Применить
button-own-text-drop = ✕ Не это
button-own-text-remove = 🗑 Убрать
button-own-text-undo = ↩ Отменить последнее изменение
answer-own-text-changed = Изменено. С этого момента люди читают так.
answer-own-text-outdated = Это успели изменить. Показано, как сейчас.
button-own-help = 🆘 Ваши линии помощи
own-help-list =
    🆘 <b>Ваши линии помощи</b>
    Они стоят среди наших для своей страны. Неверный номер хуже, чем никакого: к каждому нужны две страницы двух разных издателей, где он назван, и кто-то из вас должен их прочитать. Для чего новая линия?
button-own-help-add =
    ➕ { $kind ->
        [emergency] Экстренная помощь
        [crisis] С кем поговорить
        [child] Для детей
        [child_abuse_report] О насилии над детьми
        [images] Интимные снимки
        [online] Беда в интернете
       *[trafficking] Торговля людьми
    }
own-help-page =
    🆘 <b>{ $country }</b>
    { $state ->
        [drafted] Так это будет выглядеть. Пока вы не примените, её никто не видит.
        [listed] Так это выглядит сейчас.
       *[removed] Сейчас её никто не видит. Так это выглядело:
    }
own-help-sources = Прочитано { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }: { $one } и { $other }
own-help-ask = Ответьте на это сообщение, каждое на своей строке: две буквы страны (DE, MX), название (не длиннее { $max } знаков), номер или страница, которая начинается с https, и две страницы разных издателей, где он назван. Если вы прочитали их не сегодня, ниже укажите день: <code>2026-11-25</code>.
own-help-no-unread = Пришлите, пожалуйста, пять строк: страна, название, номер или страница и два источника; шестой может быть день, когда вы их прочитали. Название — не длиннее { $max } знаков. Ничего не добавлено.
own-help-no-country = В первой строке должны быть две буквы страны, например DE или MX. Ничего не добавлено.
own-help-no-number = В третьей строке должен быть номер, который можно набрать как есть, или страница, которая начинается с https. Ничего не добавлено.
own-help-no-sources = Источники — это две страницы, которые начинаются с https, у двух разных издателей. Ничего не добавлено.
own-help-no-day = День должен быть из последних двенадцати месяцев и написан так: <code>2026-11-25</code>. Ничего не добавлено.
answer-own-help-full = У этой страны уже столько ваших линий, сколько помещается. Сначала уберите одну.
# The address book: to whom cases can be referred.
recipients-list =
    📇 <b>Адресаты</b>
    Кому старшие могут сообщить о деле или передать его: { $count }. Сам бот им не пишет: он готовит текст, а отправляет человек.
button-recipient-add =
    ➕ { $kind ->
        [telegram] Telegram
        [hotline] Горячая линия
        [police] Полиция
       *[other] Другое
    }
recipient-page =
    📇 <b>{ $name }</b> · { $kind ->
        [telegram] Telegram
        [hotline] горячая линия
        [police] полиция
       *[other] другое
    }
    Категории: { $categories }
    Текст для этого адресата пишется на языке с галочкой.
recipient-reach =
    { $reach ->
        [form] 🌐 Форма
        [list] 🌐 Горячие линии по странам, сообщите туда
        [mail] ✉ Почта
       *[phone] 📞 Телефон, узнать, куда отправить
    }: <code>{ $address }</code>
recipient-gone = 🗑 Удалено: дела туда больше не передаются.
recipient-choose = Какие категории принимает { $name }? Если не отмечено ничего, принимает любые.
recipient-ask-words =
    { $ask ->
        [new] Кто это? Ответьте на это сообщение:
       *[other] Как правильно для { $recipient }? Ответьте на это сообщение:
    } название, а под ним, каждое на своей строке, страница формы, почта или телефон; хватит чего-то одного.
recipient-unread = Нужно название, а под ним хотя бы одно из этого, каждое один раз и на своей строке: страница формы, почта, телефон. Ничего не изменено.
recipient-too_long = Это слишком длинно: в названии может быть { $max } знаков, в каждой строке под ним { $max_address }. Ничего не изменено.
button-recipient-rewrite = ✎ Название и адрес
button-recipient-remove = 🗑 Удалить
button-recipient-put_back = ↩ Вернуть
pause-needs-reason = Пожалуйста, добавьте причину в нескольких словах, люди прочтут её как есть: <code>/pause В праздники нас мало. Вернитесь, пожалуйста, в понедельник.</code>
pause-too-long = Это слишком длинно для экрана. Пожалуйста, не больше 200 знаков. Ничего не изменилось.
resume-done = ▶ Снова принимаются все жалобы.
resume-released = ▶ Сообщения снова уходят, а карточки нерешённых дел рисуются заново. Если приём был приостановлен, он приостановлен и сейчас: ещё одна команда <code>/resume</code> снимет паузу.
resume-not-paused = Паузы нет: принимаются все жалобы.

# Figures, line by line. $median and $most are stats-time; $items are stats-ground or stats-category.
stats-queue = 📍 <b>{ $queue }</b>
stats-received =
    📊 <b>За последние дни: { $days }</b>
    Получено: <b>{ $received }</b>, из них отозвано: { $withdrawn }
stats-decided =
    Передано старшим: { $escalated }
    Отклонено: { $dismissed }, подтверждено: { $upheld }
    Ждут сейчас: { $open }
stats-first-decision = Первое решение: половина за { $median }, девять из десяти за { $most }
stats-grounds =
    Почему отклонено:
    <more>{ $items }</more>
stats-measures =
    Подтверждено, а затем:
    <more>{ $items }</more>
stats-ground = { $ground }: { $count }
stats-categories =
    По категориям, получено и решено:
    <more>{ $items }</more>
stats-category = { $category }: { $received } · { $decided }
stats-file = 📊 По дням и категориям, последние дни: { $days }. Дни по UTC.
button-stats-days = { $days } дн.
button-stats-all = Все очереди
button-stats-file = ⬇ Файлом (CSV)

# On the picture of the figures.
chart-title = Последние дни: { $days }
chart-day = { DATETIME($at, day: "numeric", month: "short") }
chart-flow = Получено, решено, ждёт
chart-received = Получено
chart-decided = Решено
chart-open = Ждёт
chart-categories = По категориям
chart-waits = До первого решения, в часах
chart-median = Половина
chart-most = Девять из десяти
chart-target-gravest = Срок: самые тяжкие
chart-target-least = Срок: самые лёгкие

# What admins take out. $category and $state are as on the buttons.
export =
    ⬇ <b>Выгрузить файлом</b>
    { $of ->
        [cases] Дела, категория: { $category }, состояние: { $state }
       *[audit] Журнал действий, без запросов властей и удержаний
    }
    { $since ->
        [all] За всё время
       *[other] За последние дни: { $days }
    }

    Тех, кто сообщал, в нём нет; команда — только номера. Предмет не указан, если он из самых тяжких, если это человек или срок хранения вышел. Другие администраторы узнают о выгрузке; через сутки файл уйдёт из чата.
export-file =
    ⬇ { $of ->
        [cases] Дела
       *[audit] Журнал действий
    }, файл { $page } из { $pages }. Через сутки он уйдёт отсюда; храните копию так же надёжно, как данные бота.
alert-exported =
    ⬇ { $name }: выгрузка файлом, { $of ->
        [cases] { $count ->
            [one] { $count } дело
            [few] { $count } дела
           *[many] { $count } дел
        }
        [upheld] { $count ->
            [one] { $count } подтверждённое дело очереди
            [few] { $count } подтверждённых дела очереди
           *[many] { $count } подтверждённых дел очереди
        }
       *[audit] { $count ->
            [one] { $count } запись журнала действий
            [few] { $count } записи журнала действий
           *[many] { $count } записей журнала действий
        }
    }.
export-any = Любая
export-state-open = Открыто
export-state-escalated = Передано
export-state-upheld = Подтверждено
export-state-dismissed = Отклонено
export-state-withdrawn = Отозвано
export-state-merged = Объединено
answer-export-sent = Файл уже в пути.
answer-export-nothing = Под этот выбор ничего не подходит.
button-export-cases = Дела
button-export-audit = Журнал
button-export-all = Всё
button-upheld-kind = Что это
button-export-category = Категория
button-export-state = Состояние
button-export-send = ⬇ Прислать файл

publish-list =
    📣 <b>Отчёты для всех</b>
    { $is ->
        [there] Выберите квартал, чтобы посчитать его. У которого есть номер, тот опубликован: новый подсчёт станет исправлением.
       *[nothing] Ни один квартал ещё не кончился достаточно давно. Считать можно с 16-го числа следующего месяца.
    }
    Нужны двое из вас. { $channel ->
        [named] Опубликованное идёт в названный канал.
       *[none] <code>/publish -1001234567890</code> называет канал, куда оно идёт.
    }
publish-status =
    — { $status ->
        [asked] { $by } просит согласия другого админа.
        [dropped] { $by } передумал(а).
        [refused] Другой админ не согласился.
        [published] Опубликовано.
       *[drafted] Посчитано для { $by }.
    } { $exact ->
        [exact] Запросы властей, хранение и раскрытия: точно.
       *[ranges] Запросы властей, хранение и раскрытия: малые числа диапазоном.
    }
publish-counted = 📊 <b>{ $period }</b> сегодня подсчитан, как он есть. Посмотрите его: публикуют двое.
publish-agree-ask = 📣 { $by } хочет опубликовать отчёт за <b>{ $period }</b>. Посмотрите его и согласитесь или нет.
publish-channel-set = 📣 Опубликованное теперь идёт в этот канал. Бот должен быть там администратором с правом писать. Раз в день туда же уходит последний хеш журнала.
publish-no-channel = Пришлите номер канала, например <code>/publish -1001234567890</code>, или ссылку на запись в закрытом канале (<code>t.me/c/…</code>).
button-publish-open = Посмотреть
button-publish-exact = ± Числа закона точно
button-publish-ranges = ± Малые диапазоном
button-publish-bound = § Указать: по закону
button-publish-voluntary = § Указать: добровольно
button-publish-ask = 📣 Спросить другого админа
button-publish-drop = ✕ Не надо
button-publish-confirm = 📣 Согласиться: опубликовать
button-publish-refuse = ✕ Не соглашаться
button-publish-list = ☰ Все кварталы
feed-list =
    📡 <b>Лента для программ</b>
    Записей: <b>{ $entries }</b>, из них открытых: <b>{ $public }</b>. Читателей и просьб: <b>{ $count }</b>.
    Подтверждённое попадает сюда через сутки и уходит при отмене или новом рассмотрении. Ни людей, ни телефонов, ни приглашений.
    <code>/feed ИМЯ, ЦЕЛЬ</code> начинает ключ для кого-то. <code>/feed public АДРЕС</code> открывает общую часть с адресом для возражений. Нужны двое из вас; отозвать может один.
feed-page =
    📡 { $tier ->
        [public] <b>Общая часть</b>: любой читает каналы и сайты до тяжести 2. Возражения идут на { $name }.
       *[key] <b>{ $name }</b>
    Категорий: <b>{ $count }</b>.
    }
    { $status ->
        [asked] { $by } просит согласия другого админа.
        [granted] Двое из вас согласны. { $by } может один раз показать себе ключ.
        [active] Действует.
        [dropped] { $by } передумал(а).
        [refused] Другой админ не согласился.
        [revoked] Отозвано. Ничего не открывает.
       *[drafted] Начато: { $by }. Нужно согласие другого админа.
    }
feed-review =
    📡 <b>На пересмотр</b>: { $count }
    <code>{ $code }</code> · { $category } · уйдёт из ленты { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
    Посмотрите дело ещё раз: <code>/case</code> с кодом в его группе. Если всё верно, запись останется ещё на год. Если нет, откройте дело там заново: запись уйдёт сразу. Без пересмотра она уйдёт сама.
feed-review-nothing = 📡 Пересматривать нечего. Здесь появится то, чему до ухода осталось меньше 60 дней.
feed-key =
    🔑 Ключ для <b>{ $name }</b>, показан один раз:
    <code>{ $key }</code>
    Передайте его не через Telegram. Через 10 минут он исчезнет из чата, а у бота останется только его хеш.
feed-agree-ask =
    📡 { $by } хочет { $tier ->
        [public] открыть общую часть ленты. Возражения пойдут на { $name }.
       *[key] дать ключ к ленте: <b>{ $name }</b>.
    } Посмотрите и согласитесь или нет.
feed-granted = 📡 Другой админ согласился на ключ для <b>{ $name }</b>. Откройте его, когда сможете скопировать: он показывается один раз.
feed-name-too-long = Уложитесь, пожалуйста, в 64 знака: кто это и зачем.
feed-public-already = Общая часть уже открыта. Чтобы сменить адрес, сначала отзовите её.
button-feed-open = Посмотреть
button-feed-ask = 📡 Спросить другого админа
button-feed-drop = ✕ Не надо
button-feed-confirm = 📡 Согласиться
button-feed-refuse = ✕ Не соглашаться
button-feed-show = 🔑 Показать ключ, один раз
button-feed-revoke = 🚫 Отозвать
button-feed-list = ☰ Кто читает
button-feed-review = 🔁 Пересмотреть старое
button-feed-keep = ✓ Всё ещё верно
restriction-list =
    ⛔ <b>Что вы сделали на своём сервисе</b>
    Записано: <b>{ $count }</b>. Обоснования решений делаются только из этого.
    <code>/restriction C-КОД</code> записывает ограничение по подтверждённому делу с сегодняшнего дня; <code>/restriction C-КОД 2026-11-30</code> с того дня. Второй день говорит, когда появилось содержимое: без него обоснования нет.
restriction-page =
    ⛔ <code>{ $code }</code> · { $status ->
        [recorded] записано
        [lifted] снято <code>{ $lifted }</code>
        [dropped] отменено
       *[drafted] ещё не записано
    }
    { $measure ->
        [removed] Содержимое удалено
        [disabled] Доступ закрыт
        [demoted] Показывается реже
        [payments] Выплаты остановлены
        [suspended] Аккаунт приостановлен
        [terminated] Аккаунт закрыт
       *[none] Выберите, что сделано.
    } · { $ground ->
        [illegal] это незаконно
        [terms] против ваших правил
        [order] по приказу органа
       *[none] выберите почему
    }
    С <code>{ $applied }</code> · содержимое от <code>{ $content }</code>
restriction-statements = ⛔ { $is ->
    [some] Обоснования решений в полях базы ЕС. Они никого не называют. Ничего никуда не отправлено.
   *[none] Обосновывать нечего.
    } Без обоснования: по приказу органа { $ordered }, без дня содержимого { $undated }.
restriction-needs-code = Пришлите команду с кодом дела: <code>/restriction C-4K7P2M9X</code>. Без кода она показывает записанное.
restriction-unknown = Дела с таким кодом нет.
restriction-not-upheld = Это дело не подтверждено. Записывается только то, что следует из подтверждения.
restriction-not-theirs = Этим займутся другие. Попросите другого админа.
restriction-no-day = Пишите дни так: <code>2026-11-30</code>, не позже сегодняшнего. Сначала с какого дня ограничено, потом когда появилось содержимое.
cybertip-needs-code = Пришлите команду с кодом дела: <code>/cybertip C-4K7P2M9X</code>.
cybertip-not-this = Лист только для подтверждённых дел о насилии над детьми.
cybertip-sheet = 🧾 <code>{ $code }</code>: что вписать в веб-форму CyberTipline. Чего бот знать не может, названо и пусто. Ничего не отправлено. Через 24 часа исчезнет из чата.
answer-restriction-already = Записывать нечего: выберите, что сделано и почему; записанное того же вида сначала надо снять.
button-restriction-removed = Удалено
button-restriction-disabled = Доступ закрыт
button-restriction-demoted = Показ реже
button-restriction-payments = Без выплат
button-restriction-suspended = Аккаунт на паузе
button-restriction-terminated = Аккаунт закрыт
button-restriction-illegal = Незаконно
button-restriction-terms = Против правил
button-restriction-order = Приказ
button-restriction-record = ⛔ Записать
button-restriction-lift = ↩ Снято сегодня
button-restriction-drop = ✕ Не надо
button-restriction-list = ☰ Всё записанное
button-restriction-statements = 📄 Обоснования решений

block-done = 🚫 Жалобы автора жалобы <code>{ $code }</code> больше не принимаются, кроме самых тяжких категорий. Об этом ему скажут, когда он попробует. <code>/unblock</code> с кодом отменяет это.
unblock-done = ✅ Жалобы автора жалобы <code>{ $code }</code> принимаются.
block-needs-code = Пожалуйста, отправьте команду с кодом одной из жалоб этого человека, например <code>/block R-7F3K9Q2M</code>.

# How the bot is, line by line.
health-head = 🩺 <b>Состояние</b>, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
health-poller = ✅ Сообщения получает <code>{ $process }</code>
health-no-poller = ⚠️ Никто не получает сообщения от Telegram.
health-processes = Работают: <code>{ $processes }</code>
health-inbox =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } Входящие: { $waiting ->
        [none] ничего не ждёт
       *[some] ждут { $count }, дольше всего { $time }
    }
health-outbox =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } Исходящие: { $waiting ->
        [none] ничего не ждёт
       *[some] ждут { $count }, дольше всего { $time }
    }
health-dead-letters =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } Не удалось обработать: { $count }
health-not-deleted = ⚠️ Файлы заявителей, которые Telegram не дал боту удалить, за 7 дней: { $count }. Их попросили сделать это самим.
health-queue =
    { $state ->
        [well] ✅ Группа { $title }
       *[bad] ⚠️ Группа { $title } недоступна
    }
health-no-queue = ⚠️ Ни одна группа не настроена. /setup в группе делает её очередью.
health-audit = Журнал: заверено до { $sealed }, последний раз в { DATETIME($sealed_at, hour: "2-digit", minute: "2-digit", second: "2-digit") }; ещё не заверено: { $unsealed }
health-restored =
    { $state ->
        [held] ⚠️ Восстановлено из резервной копии от { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }; сообщения ждут команды <code>/resume</code>
       *[released] Восстановлено из резервной копии от { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    }
health-versions = Миграций: { $migrations }. PostgreSQL { $postgres }
button-health-retry = 🔁 Повторить
button-health-again = ⟳ Обновить
# For how long things are kept, line by line.
retention-head =
    🗂 <b>Сколько что хранится</b>
    В днях. Чему вышел срок, исчезнет при следующей проверке, в течение часа; просмотр ничего не стирает.
retention-rule =
    { $rule }: <b>{ $days }</b>{ $is ->
        [held_back] , вышел срок: { $due }, ждут сообщений или возражений: { $waits }
        [due] , вышел срок: { $due }
       *[nothing] { "" }
    }
retention-rule-identity = Кто сообщил
retention-rule-identity_cap = Кто сообщил, предел
retention-rule-words = Текст, отклонено
retention-rule-words_upheld = Текст, подтверждено
retention-rule-words_gravest = Текст, самое тяжкое
retention-rule-words_undecided = Текст, не решено
retention-rule-former_names = Прежние имена
retention-rule-dead_letters = Не обработано
retention-rule-drafts = Чей черновик
retention-rule-mail = Что и кому отправлено
retention-rule-updates = Номера обновлений
retention-ran = Последняя проверка { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. Стёрто всего: строк { $rows }, дел { $cases }, людей { $people }
retention-frozen = ⚠️ Часы разошлись больше чем на сутки с последней проверкой, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: ничего не стирается. Стёрто всего: строк { $rows }, дел { $cases }, людей { $people }
button-retention-again = ⟳ Обновить
button-retention-believe = Время верное, продолжать

# What happened to a case or a report: audit-past, and audit-event for each, the newest first.
audit-past = 📜 <b>{ $code }</b>, сначала новое
audit-event = <code>{ DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit") }</code> <b>{ $event }</b> · { $actor } { $facts }
audit-nothing = Под кодом <code>{ $code }</code> ничего нет.
audit-needs-code = Пожалуйста, добавьте код дела или жалобы, например <code>/audit C-4K7P2M9X</code>, или <code>/audit verify</code>, чтобы проверить весь журнал.
audit-whole =
    ✅ Журнал цел: заверено событий { $events }, не заверено вовремя: { $unsealed }.
    Последний хеш: <code>{ $head }</code>
    Сохраните его в другом месте: по нему позже видно, не отрезан ли конец.
audit-broken =
    ⚠️ <b>Журнал изменён.</b> Он цел до события { $events }; дальше: <code>{ $fault }</code>
    Последний хеш до этого места: <code>{ $head }</code>. Не заверено вовремя: { $unsealed }.
audit-differs =
    ⚠️ <b>Журнал цел, но дела с ним не сходятся.</b> Первое расхождение: <code>{ $fault }</code>
    Кто-то изменил таблицу в обход бота. Заверено событий: { $events }; не заверено вовремя: { $unsealed }.
    Последний хеш: <code>{ $head }</code>
# Once a day, to admins and seniors, so that the head stands where the database is not.
audit-head-published =
    🔏 Последний хеш журнала на сегодня: <code>{ $head }</code>. Сохранив его, позже можно проверить, не переписан ли журнал.
    Сумма принятых жалоб: <code>{ $receipts }</code>. С её помощью можно доказать, что жалоба была получена.
audit-head-of-day =
    🔏 В журнале заверено событий: { $events }. Последний хеш на сегодня:
    <code>{ $head }</code>
    Сумма принятых жалоб, с помощью которой можно доказать свою жалобу:
    <code>{ $receipts }</code>
    Делать ничего не нужно: это сообщение и есть запись о нём. <code>/audit verify</code> проверяет всё.

# What is left to set up; it ticks itself off.
checklist =
    <b>Чтобы бот заработал</b>
    { $review ->
        [done] ✅
       *[open] ⬜
    } Закрытая группа ваших модераторов: добавьте бота, отправьте там /setup, выберите «Новые жалобы»
    { $seniors ->
        [done] ✅
        [skipped] ➖
       *[open] ⬜
    } То же для старшей команды: «Переданные дела»
    { $reported ->
        [done] ✅
       *[open] ⬜
    } Пробная жалоба: отправьте боту выдуманные слова
    { $decided ->
        [done] ✅
       *[open] ⬜
    } Пусть её решит кто-то другой на карточке: своё никто не решает
checklist-done = Всё работает. В /help есть команды администраторов.
checklist-one-admin = ⚠️ В ADMIN_IDS один человек. Добавьте второго, чтобы никто не распоряжался ботом в одиночку.
button-skip-seniors = Без старшей команды

help-admin =
    <b>Настройка</b>
    1. Создайте частную группу для своих модераторов, добавьте бота, отправьте там /setup и выберите «Новые жалобы».
    2. Сделайте то же в группе старших модераторов и выберите «Переданные дела».
    Всё, что приходит в такую группу, могут читать все её участники, поэтому выбирайте их внимательно. Решают её администраторы.
    Чтобы участники группы могли сообщать из неё, тоже отправьте там /setup: в неё ничего не приходит.

    <b>Каждый день</b>
    <code>/stats</code> цифры · <code>/export</code> дела или журнал файлом · <code>/health</code> состояние бота · <code>/settings</code> ограничения, сроки, категории, языки · <code>/texts</code> свои слова на каждом языке · <code>/retention</code> сколько что хранится · <code>/recipients</code> кому передавать дела · <code>/examples</code> дела для обучения
    <code>/pause ПРИЧИНА</code> принимает только самое тяжкое до <code>/resume</code>
    <code>/audit КОД</code> что было с делом или жалобой; <code>/audit verify</code> проверяет весь журнал
    <code>/reveal R-КОД</code> показывает автора жалобы: по серьёзной причине и с согласия другого администратора; автору об этом скажут
    <code>/hold КОД</code> хранит копию дела или жалоб человека, пока этого требует закон, с согласия другого администратора
    <code>/staff</code> кто модерирует, руководит, управляет или отвечает ведомствам · <code>/queues</code> куда идут дела
    <code>/trust R-КОД</code> ставит жалобы того, кто отправил эту, вперёд, <code>/block R-КОД</code> больше их не принимает; <code>/untrust</code> и <code>/unblock</code> отменяют это. Никто не называется.

    <b>Для всех и по закону</b>
    <code>/publish</code> отчёт за квартал, вдвоём; его читает каждый командой <code>/transparency</code>
    <code>/feed ИМЯ, ЦЕЛЬ</code> даёт программе читать подтверждённое, вдвоём
    <code>/restriction C-КОД</code> что вы сделали на своём сервисе, и изложение причин · <code>/cybertip C-КОД</code> поля для формы CyberTipline
    <code>/legal</code> запросы ведомств, пока для них назначено меньше двух человек

    Пока группа не настроена, жалобы хранятся и ждут. Если вы понадобитесь, бот напишет вам сюда.
help-legal =
    <b>Запросы ведомств</b>
    <code>/legal</code> что ждёт, и новый запрос; с кодом, названием или страной находит запрос
    <code>/reveal R-КОД L-КОД</code> автор жалобы, для двух администраторов, если так решено
    <code>/transparency</code> что сообщается всем
    Без одиннадцати ответов и двух человек ничего не выдаётся. Это не юридический совет.

## What Telegram shows of the bot

command-wellbeing = Тяжёлый день, перерыв, что исключить
command-train = Учиться на решённых делах
command-queue = Что здесь ждёт решения
command-case = Найти дело по коду, ссылке, словам
command-list = Посмотреть, что подтверждено здесь
command-setup = Получать жалобы в этой группе
command-queues = Смотреть и менять, куда идут дела
command-staff = Назначать модераторов и админов
command-recipients = Кому можно передать дела
command-examples = Дела-примеры для обучения
command-stats = Цифры за последние дни
command-export = Дела или журнал действий файлом
command-health = Состояние бота
command-settings = Ограничения, сроки, категории, языки
command-texts = Добавить свои слова
command-retention = Сколько что хранится
command-publish = Опубликовать отчёт: нужны двое
command-feed = Кто читает подтверждённое: нужны двое
command-restriction = Записать, что сделано на сервисе
command-cybertip = Поля для формы CyberTipline
command-pause = Пока принимать только самое тяжкое
command-resume = Снова принимать все жалобы
command-audit = Что было с делом или жалобой
command-reveal = Увидеть автора жалобы: нужны двое
command-hold = Удержать по закону: нужны двое
command-block = Больше не принимать чьи-то жалобы
command-unblock = Снова принимать чьи-то жалобы
command-trust = Сделать доверенным заявителем
command-untrust = Отменить доверие
