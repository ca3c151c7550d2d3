# Searchlight, Russian. What may stand in a text is told at the top of en.ftl.


## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Жалобы на незаконные поисковые слова и материалы в Telegram. Их читают люди.

    🔒 Конфиденциально, но не анонимно: модераторы видят код, а Telegram — что вы писали. Есть линии помощи без имени.
    🚫 Пожалуйста, без фото и видео насилия: достаточно ссылки или названия.

    Это не экстренная служба и не бот Telegram. Что вы увидели?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Сейчас принимаются только самые тяжкие категории: «{ $reason }»
button-report-term = 🔎 Поисковый запрос
button-report-material = 📢 Канал, группа, сообщение
button-my-reports = 📄 Мои жалобы
button-help-lines = 🆘 Линии помощи
button-home = ◀ В начало

# An unfinished report exists.
resume =
    У вас есть незаконченная жалоба. Ничего из неё ещё не отправлено.

    Продолжить с того же места или начать заново?
button-go-on = ▶ Продолжить
button-start-over = Начать заново

# A button of a question that is not asked any more.
answer-earlier-question = Эта кнопка от прежнего вопроса. Где вы сейчас, показывает самое новое сообщение.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Получено: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = Эта жалоба уже завершена. /report начинает новую, /status показывает ваши жалобы.

# Something arrived that starts nothing.
fallback = Здесь нет ни ссылки, ни имени пользователя. Чтобы сообщить о чём-то, пришлите ссылку или имя, перешлите сообщение оттуда или выберите ниже.
fallback-media = Фото, видео и файлы здесь не просматриваются и не хранятся. Чтобы сообщить о чём-то, пришлите ссылку или имя пользователя, перешлите сообщение оттуда или выберите ниже.
fallback-media-removed = Фото, видео и файлы удаляются из этого чата и не хранятся: иметь такие изображения может быть преступлением, в том числе для вас. Достаточно ссылки или описания словами.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 Сообщить о «{ $words }» как о поисковом запросе?
    Последует несколько вопросов. Пока вы не отправите жалобу, ничего не отправится.
words-help =
    🆘 Если помощь нужна сейчас вам или кому-то из близких: <b>112</b> работает во многих странах, <b>911</b> в Северной Америке. Этот бот не может прислать помощь, а службы ниже могут помочь.
words-take =
    Что принимает этот бот: ссылку или имя пользователя, пересланное сообщение или слова, по которым при поиске находится что-то незаконное. Каждую жалобу читают люди.
button-as_term = 🔎 Как поисковый запрос


## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Поисковый запрос
flow-material = 📢 Канал, группа, сообщение
progress = <b>{ $flow }</b> · { $step } из { $of }
given = <code>{ $value }</code>
link-hidden = ссылка скрыта
given-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
       *[many] и ещё { $count }
    }
notice-line = ⚠️ { $notice }

question-terms =
    Какие слова ведут к чему-то незаконному? Напишите их так, как искали.
    Если их несколько, пишите по одному в строке, не больше { $max }.
question-seen_in = Где вы искали?
question-search_language = На каком языке вы искали?
question-subject =
    О чём вы хотите сообщить? Пришлите что-то одно:
    • ссылку или имя пользователя, например <code>@example</code>
    • пересланное сообщение или стикер
    • или выберите из своих чатов кнопкой ниже

    Бот никуда не вступает, и там никто об этом не узнает.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = О чём вы хотите сообщить? Пришлите ссылку, имя пользователя, пересланное сообщение или стикер либо выберите из своих чатов.
question-category =
    { $flow ->
        [search_term] К чему это ведёт?
       *[material] Что там?
    } Выберите самое подходящее; если подходит несколько, то самое тяжкое.
question-details =
    { $need ->
        [required] Что в этом незаконного? Одно-два предложения помогут модераторам понять.
        [described] Что вы там увидели или прочитали? Хватит одного предложения: сами модераторы такое не открывают и опираются на ваши слова.
       *[optional] Есть ли что-то, что поможет это проверить? Что вы видели, когда, или найденная ссылка.
    }
    { $flow ->
        [search_term] Только текст. Если у вас есть ссылки на увиденные результаты, добавьте их; искать снова не нужно.
       *[material] Только текст.
    } Пожалуйста, не указывайте своё имя и номер.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] Что в этом незаконного?
        [described] Что вы там увидели или прочитали?
       *[optional] Есть ли что-то, что поможет это проверить?
    } Словами, пожалуйста, без своего имени и номера.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] Вы уже сообщили об этом: { $codes }. Жалоба учтена, её рассматривают.
        [few] Вы уже сообщили об этом: { $codes }. Жалобы учтены, их рассматривают.
       *[many] Вы уже сообщили об этом: { $codes }. Жалобы учтены, их рассматривают.
    }
    Есть что добавить?
# The same in short, below what is said to an answer that did not fit.
question-known-again = Есть что добавить к { $codes }? Словами, пожалуйста.
button-add-new = ➕ Добавить новое

seen_in-telegram_search = В поиске Telegram
seen_in-channel_or_group = В канале или группе
seen_in-bot = В боте
seen_in-elsewhere = В другом месте
button-other-language = Другой или неизвестно

## Reporter: what to know before going on, by category

guidance-child_abuse =
    🆘 Ребёнок в опасности: <b>112</b> во многих странах, <b>911</b> в Северной Америке.

    🚫 Пожалуйста, <b>без фото, видео и файлов</b>: хранить и пересылать их может быть преступлением. Хватит ссылки или описания; снова смотреть не нужно.

    Снимки с вами или с ребёнком: <a href="https://takeitdown.ncmec.org">Take It Down</a> поможет. Линии по странам: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Если кто-то сейчас в опасности, сначала позвоните в экстренную службу: <b>112</b> работает во многих странах, <b>911</b> — в Северной Америке. Этот бот не может прислать помощь.

    Потом продолжите здесь. Достаточно ссылки или описания; пожалуйста, не присылайте фото и видео.
guidance-intimate_images =
    🚫 Пожалуйста, не присылайте <b>фото, видео и файлы</b>. Достаточно ссылки или описания.

    Если на снимках вы: это не ваша вина, и есть помощь, чтобы удалить их со многих платформ, не называя имени. <a href="https://stopncii.org">StopNCII</a> — если вам на них было 18 лет или больше, <a href="https://takeitdown.ncmec.org">Take It Down</a> — если меньше.
guidance-self_harm =
    🆘 Если вы или кто-то другой сейчас в опасности, звоните в экстренную службу: <b>112</b> работает во многих странах, <b>911</b> — в Северной Америке.

    Если хочется с кем-то поговорить: на <a href="https://findahelpline.com">Find A Helpline</a> есть бесплатные и конфиденциальные линии по странам.
guidance-grave =
    🆘 Если кто-то сейчас в опасности, звоните в экстренную службу: <b>112</b> работает во многих странах, <b>911</b> — в Северной Америке.

    Достаточно ссылки или описания; пожалуйста, не присылайте фото и видео. Искать что-то ещё не нужно, а писать тем, кто в этом участвует, небезопасно.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Другие линии помощи
help-lines-countries =
    🆘 <b>Линии помощи</b>
    Опасность прямо сейчас: звоните в экстренную службу, <b>112</b> во многих странах, <b>911</b> в Северной Америке.

    В какой вы стране? Бот этого не знает и ваш выбор не хранит.
button-countries-before = ◀ Предыдущие страны
button-countries-after = Другие страны ▶
button-not-listed = 🌍 Нет в списке
button-countries = 🌍 Все страны
button-back-to-report = ▶ Назад к моей жалобе
help-lines-country = 🆘 <b>Линии помощи: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Экстренная служба
        [crisis] 💬 С кем поговорить
        [child] 🧒 Для детей и тех, кто за ребёнка тревожится
        [child_abuse_report] 🚨 Сообщить о насилии над детьми
        [images] 🖼 Интимные снимки с вами
        [online] 🛡 Мошенничество и проблемы в интернете
       *[trafficking] ⛓️ Торговля людьми
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Экстренная служба: <b>112</b> во многих странах, <b>911</b> в Северной Америке
# Help on the web, in every country.
help-site-crisis = 🌐 С кем поговорить, по странам: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Сообщить о насилии над детьми, можно без имени: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Снимки с вами: <a href="https://takeitdown.ncmec.org">Take It Down</a> (младше 18), <a href="https://stopncii.org">StopNCII</a> (18 и старше)
help-lines-checked = Эти линии ведут другие, не этот бот. Источники прочитаны { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }
help-lines-elsewhere =
    🆘 <b>Линии помощи в вашей стране</b>
    По вашей стране здесь пока нет ни одной линии: неверный номер хуже, чем никакого.

    🆘 Экстренная служба: <b>112</b> работает во многих странах, <b>911</b> — в Северной Америке.

## Reporter: summary

summary-search_term =
    <b>Проверьте и отправьте</b>
    { $terms }

    Где встретилось: { $seen_in }
    К чему ведёт: { $category }
    Примечание: { $has_note ->
        [yes] { $note }
       *[no] нет
    }
summary-material =
    <b>Проверьте и отправьте</b>
    { $subjects }

    Что там: { $category }
    Примечание: { $has_note ->
        [yes] { $note }
       *[no] нет
    }

button-submit = ✅ Отправить
button-skip = Пропустить
button-back = ◀ Назад
button-cancel = ✕ Отмена
button-continue = Продолжить
button-keep = ▶ Оставить как есть
button-edit-terms = ✎ Запрос
button-edit-seen_in = ✎ Где
button-edit-search_language = ✎ Язык
button-edit-subject = ✎ О чём
button-edit-category = ✎ Категория
button-edit-details = ✎ Примечание

## Reporter: choosing from one's own chats

button-pick-chat = Выбрать из моих чатов
picker-ask =
    Что вы хотите выбрать? Кнопки — внизу экрана.
    Бот никуда не вступает, и там никто об этом не узнает.
button-pick-channel = 📢 Канал
button-pick-group = 👥 Группа
button-pick-bot = 🤖 Бот
button-pick-user = 👤 Человек
button-pick-close = ◀ Назад к вопросу
picker-done = Выбрано: { $name }
picker-closed = Хорошо. Вместо этого можно прислать ссылку или имя пользователя.

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
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Сексуальное насилие над детьми
category-violent_extremism = Терроризм и экстремизм
category-threat_to_life = Угроза чьей-то жизни
category-intimate_images = Интимные кадры без согласия
category-trafficking = Торговля людьми
category-drugs = Наркотики
category-weapons = Оружие
category-fraud = Мошенничество и фишинг
category-stolen_data = Украденные или личные данные
category-counterfeits = Подделки товаров и документов
category-hate = Вражда и подстрекательство
category-animal_cruelty = Жестокость к животным
category-self_harm = Склонение к самоповреждению
category-copyright = Авторское право
category-other = Другое

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Ничего, что можно прочитать, не пришло. Пожалуйста, напишите это текстом.
notice-invisible-only = Здесь только невидимые символы. Пожалуйста, напишите так, как видите на экране.
notice-too-long =
    Строка { $line } слишком длинная для поискового запроса: { $units ->
        [one] в ней { $units } символ
        [few] в ней { $units } символа
       *[many] в ней { $units } символов
    }, а помещается не больше { $max }. Пожалуйста, сократите её.
notice-note-too-long =
    { $units ->
        [one] Здесь { $units } символ
        [few] Здесь { $units } символа
       *[many] Здесь { $units } символов
    }, а в примечании помещается не больше { $max }. Пожалуйста, сократите его.
notice-too-many =
    { $count ->
        [one] Получился { $count } поисковый запрос
        [few] Получилось { $count } поисковых запроса
       *[many] Получилось { $count } поисковых запросов
    }, а в одной жалобе их может быть не больше { $max }. Пожалуйста, пришлите сейчас не больше { $max }, а остальные — во второй жалобе.
notice-text-expected = Здесь ответьте, пожалуйста, словами: голосовые сообщения, стикеры, файлы и подобное не сохраняются.
notice-media-not-kept = Фото, видео или файл не сохранены. Достаточно ссылки, названия или описания словами.
notice-media-grave = Фото, видео и файлы здесь удаляются и не хранятся: иметь или пересылать такие изображения может быть преступлением, в том числе для вас. Достаточно ссылки или описания словами.
notice-media-removed = То, что вы прислали как фото, видео или файл, удалено из этого чата, чтобы этого не нашли у вас: иметь такие изображения может быть преступлением. Сообщив об этом, вы не сделали ничего плохого.
notice-hidden-user = Автор этого сообщения скрывает свой аккаунт, и бот не может узнать, кто это. Пожалуйста, пришлите имя пользователя или ссылку на сообщение.
notice-own-message = Это ваше собственное сообщение или сообщение этого бота. Пожалуйста, перешлите то, о котором хотите сообщить, или пришлите ссылку на него.
notice-contact-unknown = По этому контакту не видно, какой это аккаунт в Telegram. Пожалуйста, пришлите имя пользователя этого человека или перешлите любое его сообщение.
notice-no-link = Здесь нет ни ссылки, ни имени пользователя. Пожалуйста, пришлите что-то одно, например <code>https://t.me/example</code> или <code>@example</code>.
notice-words = Здесь нет ни ссылки, ни имени пользователя. Если по этим словам ищут, выберите «Как поисковый запрос».
notice-words-help = Если кому-то нужна помощь сейчас: <b>112</b> во многих странах, <b>911</b> в Северной Америке и службы помощи ниже. Ссылки в этом нет.
notice-website = Это сайт, а не Telegram. Можно продолжить с ним или прислать вместо него ссылку на Telegram.
notice-telegram-link = Это ссылка Telegram, но по ней не видно, на какой канал, группу, человека или сообщение она ведёт. Можно продолжить с ней как есть или добавить ссылку, по которой это видно.
notice-only-first-kept =
    { $max ->
        [one] Сохранена только первая { $max } ссылка.
        [few] Сохранены только первые { $max } ссылки.
       *[many] Сохранены только первые { $max } ссылок.
    } Остальные, пожалуйста, пришлите во второй жалобе.
notice-stale-button = Эта кнопка была от прежнего вопроса. Сейчас вы здесь.
notice-copyright = Об авторских правах сообщают не здесь: правообладатель или представитель пишет на dmca@telegram.org, как <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">объясняет Telegram</a>. Если дело в чём-то ещё, выберите это.
notice-category-off = Эта категория здесь сейчас не принимается. Пожалуйста, выберите другую.
notice-edited-message = Изменённое после отправки сообщение заново не читается. Пожалуйста, пришлите новый текст отдельным сообщением.
notice-press-expected = Пожалуйста, выберите одну из кнопок ниже.
notice-note-needed = Для «Другое» нужно короткое примечание: что в этом незаконного?
notice-description-needed = Без ссылки у модераторов есть только ваши слова. Хватит одного предложения: что вы увидели или прочитали?
notice-forward-as-note = Из этого пересланного сообщения не видно, откуда оно. Пожалуйста, напишите примечание своими словами.
notice-already-chosen = Это уже есть в этой жалобе.
notice-added =
    { $count ->
        [one] Теперь это есть в жалобе.
        [few] Добавлено: теперь в жалобе их { $count }. Каждая получит свой код.
       *[many] Добавлено: теперь в жалобе их { $count }. Каждая получит свой код.
    }
notice-from-group = Теперь вы в личном чате: в группе этого никто не видит.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Вы много сообщали в последнее время, спасибо. Чтобы услышать всех, следующую жалобу можно отправить примерно через { $unit ->
        [minute] { $count ->
            [one] { $count } минуту
            [few] { $count } минуты
           *[many] { $count } минут
        }
       *[hour] { $count ->
            [one] { $count } час
            [few] { $count } часа
           *[many] { $count } часов
        }
    }. До этого она хранится здесь.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Приём ваших жалоб приостановлен ещё на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }. Эта жалоба хранится здесь. О самом тяжком можно сообщить в любое время.
notice-closed = Такие жалобы сейчас не принимаются: «{ $reason }» Написанное хранится здесь, пожалуйста, вернитесь позже. Самые тяжкие категории открыты всегда.
notice-blocked = Команда пока не принимает ваши жалобы. Если кому-то причиняют вред, самые тяжкие категории для вас открыты, а в /help есть телефоны помощи.
notice-command = Это команда, а не ответ. /cancel отменяет жалобу, /help объясняет, как всё устроено.

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Пожалуйста, продолжите в личном чате: здесь никто не увидит, о чём вы сообщаете. Кнопка действует 10 минут и только для того, кто отправил команду.
group-help =
    Чтобы пожаловаться на сообщение отсюда, ответьте на него командой /report. Дальше бот продолжит с вами в личном чате.
    Команду на мгновение могут увидеть другие. Безопаснее сразу написать боту в личный чат.
group-anonymous = Вы пишете здесь от имени группы или канала, поэтому бот не может понять, кому отвечать. Пожалуйста, напишите ему в личный чат.
button-report-privately = 🔒 Продолжить в личном чате
button-help-privately = 🔒 Написать в личный чат
button-anonymous-privately = 🔒 Написать в личный чат

# In private.
ask-expired = Эта ссылка уже использована, старше 10 минут или предназначалась не вам. Сообщить можно и здесь: перешлите то сообщение или пришлите ссылку на него.
ask-unfinished = Вы хотите пожаловаться на сообщение из группы, а другая жалоба ещё не закончена. Ничего из неё ещё не отправлено.
button-ask-instead = Начать с этого сообщения
answer-ask-expired = С тех пор прошло больше 10 минут. Пожалуйста, отправьте /report в группе ещё раз или перешлите сообщение сюда.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = Это было очень быстро, поэтому последние сообщения не прочитаны. Ответы, данные раньше, сохранены. Пожалуйста, подождите минуту и продолжайте.
answer-too-fast = Это было очень быстро. Пожалуйста, подождите минуту и нажмите ещё раз.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ В большинстве ваших недавно рассмотренных жалоб нарушения не нашли или они были не для этой команды. Так бывает, и сейчас ничего не меняется. Если так продолжится, ваши жалобы какое-то время будут приниматься реже.

    Решение было ошибкой? Откройте жалобу ниже и возразите: её посмотрит кто-то другой.
measure-slowed =
    ℹ️ И снова в большинстве ваших рассмотренных жалоб нарушения не нашли или они были не для этой команды. { $days } дней можно отправлять одну жалобу в час и до трёх в день. О самом тяжком можно сообщать без ограничений.

    Решение было ошибкой? Откройте жалобу ниже и возразите: её посмотрит кто-то другой.
measure-paused =
    ℹ️ По-прежнему в большинстве ваших рассмотренных жалоб нарушения не нашли или они были не для этой команды. { $days } дней от вас принимаются только жалобы на самое тяжкое, потом снова все.

    Решение было ошибкой? Откройте жалобу ниже и возразите: её посмотрит кто-то другой.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Спасибо. Ваша жалоба { $codes } получена.
        [few]
            ✅ Спасибо. Получены { $count } ваши жалобы:
            { $codes }
       *[many]
            ✅ Спасибо. Получено { $count } ваших жалоб:
            { $codes }
    }
    Модераторы посмотрят, что вы прислали. Чем это закончится, вы узнаете здесь; /status показывает, что с жалобой сейчас.

    Больше от вас ничего не нужно, и смотреть на это ещё раз тоже незачем.
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Спасибо. Дополнение к { $codes } получено.
    Модераторы посмотрят его. Чем это закончится, вы узнаете здесь; /status показывает, что с жалобой сейчас.
button-copy-code =
    { $count ->
        [one] 📋 Скопировать код
        [few] 📋 Скопировать коды
       *[many] 📋 Скопировать коды
    }
button-report-another = Сообщить о другом
cancelled = Отменено. Ничего не отправлено.
cancelled-picking = Отменено. Ничего не отправлено. /report начинает новую жалобу.
nothing-to-cancel = Отменять нечего. /report начинает жалобу.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Ваши жалобы</b> · { $step } из { $of }
       *[single] 📄 <b>Ваши жалобы</b>
    }

    { $items }

    Выберите жалобу, чтобы дополнить её, отозвать или отключить уведомления.
status-empty = Вы ещё ни о чём не сообщали.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open = ⏳ У модераторов
status-escalated = ⬆ Передана старшим модераторам
status-upheld = ✅ Решение: нарушение подтверждено
status-dismissed = ✖ Решение: нарушения не найдено
status-withdrawn = ↩ Отозвана вами

# One report, opened from the list: its status-item, then what that means.
own-open = Её посмотрят люди. Больше от вас ничего не нужно.
own-escalated = Решают старшие модераторы.
own-upheld = Спасибо, что сообщили.
own-dismissed = Вы правильно сделали, что спросили. Если узнаете что-то новое, сообщите, пожалуйста, ещё раз.
own-withdrawn = Она больше не учитывается. Если передумаете, сообщите, пожалуйста, ещё раз.
own-report-additions =
    { $count ->
        [one] ➕ Вы дополнили её { $count } раз.
        [few] ➕ Вы дополнили её { $count } раза.
       *[many] ➕ Вы дополнили её { $count } раз.
    }
own-report-muted = 🔕 Уведомления о ней отключены.
own-report-withdrawing = Отозвать её? Она больше не будет учитываться, и вернуть её нельзя. Сообщить снова можно всегда.
button-newer = ◀ Более новые
button-older = Более ранние ▶
button-add = ➕ Дополнить
button-withdraw = ↩ Отозвать
button-withdraw-now = Да, отозвать
button-withdraw-not = ◀ Нет, оставить
button-mute = 🔕 Отключить уведомления
button-unmute = 🔔 Включить уведомления
answer-withdrawn = Жалоба { $code } отозвана.
answer-withdrawn-before = Вы уже отозвали эту жалобу.
answer-decided-meanwhile = Модераторы тем временем приняли решение, и отозвать её уже нельзя.
answer-muted = Уведомлений о ней больше не будет. /status показывает, что с ней сейчас.
answer-unmuted = Вы снова будете узнавать, чем она закончится.
answer-not-added-to = Дополнить её уже нельзя. Если узнаете что-то новое, сообщите, пожалуйста, ещё раз.

question-adding =
    ➕ <b>Дополнение к { $code }</b>
    { $subject }

    Что вы хотите добавить? Одно сообщение: что вы видели, когда, или ссылка.
    Только текст. Пожалуйста, не указывайте своё имя и номер.
notice-no-more-additions = В эту жалобу больше ничего не помещается. Остальное, пожалуйста, пришлите в новой: её начинает /report.
notice-command-addition = Это команда, а не ответ. /cancel возвращает назад, /help объясняет, как всё устроено.
addition-kept = ✅ Добавлено к <code>{ $code }</code>. Модераторы видят это вместе с вашей жалобой.
addition-too-late = По жалобе <code>{ $code }</code> тем временем приняли решение, поэтому ничего не добавлено. Если узнаете что-то новое, сообщите, пожалуйста, ещё раз.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] О вашей жалобе { $codes } ({ $subject }):
        [few] О ваших жалобах { $codes } ({ $subject }):
       *[many] О ваших жалобах { $codes } ({ $subject }):
    }
outcome-escalated = ⬆ Модераторы передали дело старшим модераторам. Что они решат, вы узнаете здесь.
outcome-upheld = ✅ Дело рассмотрели, и нарушение подтвердилось. Спасибо, что сообщили.
outcome-referred =
    📨 { $to ->
        [telegram] Об этом сообщено Telegram.
       *[authority] Это передано ведомству.
    } Больше ничего делать не нужно.
outcome-dismissed =
    ✖ Дело рассмотрели, и нарушения не нашли. Вы правильно сделали, что спросили. { $may_object ->
        [yes] Если вы не согласны, ещё раз посмотрит кто-то другой.
       *[no] Если узнаете что-то новое, сообщите, пожалуйста, ещё раз.
    }
outcome-reopened = ⏳ Дело рассматривают ещё раз. Что решат, вы узнаете здесь.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = Под этим именем или ссылкой мы этого не нашли. Если увидите снова, нам поможет точная ссылка.
sentence-already_gone = Когда мы смотрели, этого уже не было. Если оно появится снова, сообщите, пожалуйста, ещё раз.
sentence-telegram_too = Можно сообщить и в сам Telegram: в приложении для этого есть кнопка жалобы.
sentence-hide_it = Чтобы больше этого не видеть, это можно заблокировать или покинуть в Telegram.
sentence-police_too = Если пострадали вы или кто-то другой, сообщите, пожалуйста, и в полицию.
sentence-no_more_needed = От вас больше ничего не нужно, снимок экрана тоже. Пожалуйста, не смотрите на это снова.
sentence-keep_away = Пожалуйста, не пишите тем, кто за этим стоит: ваша безопасность важнее.
sentence-bank_too = Если вы отправили деньги, пароли или документы, сообщите, пожалуйста, поскорее в банк или сервис.
sentence-help_lines = Если вам тяжело: с кем можно поговорить, перечислено в /help.

## Reporter: objecting to a dismissal

button-object = Возразить
button-object_plain = Возразить без объяснений
question-objecting =
    ⚖️ <b>Возражение по { $code }</b>
    { $subject }

    Почему стоит посмотреть ещё раз? Напишите одним сообщением или возразите без объяснений. Это можно сделать один раз.
    Только текст. Модераторы прочитают его дословно: пожалуйста, не указывайте своё имя и номер.
objection-filed =
    ✅ Ваше возражение по <code>{ $code }</code> получено. Ещё раз посмотрит тот, кто по этому делу не решал.

    Что из этого выйдет, вы узнаете здесь. Больше от вас ничего не нужно.
objection-before = Вы уже возражали, а по одной жалобе это возможно один раз. Если решения ещё нет, вы узнаете его здесь.
objection-too-late = Возразить можно в течение шести месяцев после решения, и это время прошло. Если увидите это снова, сообщите, пожалуйста, заново.
objection-not-now = Сейчас нет решения, по которому вы могли бы возразить. Что с вашими жалобами, показывает /status.

# The answers to an objection, by what was decided after it.
objection-about = О вашем возражении по { $codes } ({ $subject }):
objection-escalated = ⬆ Посмотрел другой человек и решил иначе: теперь дело у старших модераторов. Что они решат, вы узнаете здесь.
objection-upheld = ✅ Решили иначе: нарушение подтвердилось. Вы правильно сделали, что возразили.
objection-dismissed = ✖ Посмотрел другой человек, и решение осталось прежним: нарушения не нашли. Если узнаете что-то новое, сообщите, пожалуйста, ещё раз.

## Reporter: a question of the team

team-question-asked =
    ❓ Вопрос команды о вашей жалобе <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Отвечать не обязательно. Кто вы, модераторы не узнают.
team-question-ended =
    ❓ Вопрос команды о вашей жалобе <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Этот вопрос закрыт, больше ничего делать не нужно.
button-answer = Ответить
button-decline = Не отвечать
button-stop_questions = Больше не спрашивать
question-answering =
    ❓ <b>Ответ: { $code }</b>
    { $subject }

    Что вы ответите? Напишите одним сообщением.
    Только текст. Модераторы прочитают его дословно: пожалуйста, не указывайте своё имя и номер.
words-sent = ✅ Ваш ответ по <code>{ $code }</code> передан команде. Кто вы, она не узнает.
team-question-over = Этот вопрос уже закрыт, поэтому ничего не отправлено. Больше от вас ничего не нужно.
answer-question-over = Этот вопрос уже закрыт. Больше от вас ничего не нужно.
answer-declined = Хорошо. Команда узнает, что на это вы не отвечаете.
answer-stopped = Хорошо. Команда об этом узнает и больше не сможет вас об этом спрашивать.

help-reporter =
    <b>Как сообщить</b>
    Пришлите ссылку, имя пользователя, пересланное сообщение или /report. До отправки можно изменить или отменить.

    <more>/status — ваши жалобы: дополнить, отозвать
    /cancel — отменить ту, которую вы пишете
    /privacy — что хранится, /mydata — получить это
    /forget — чтобы бот вас забыл
    /language — язык
    В некоторых группах на сообщение можно ответить командой /report; другие могут на мгновение её увидеть. Здесь безопаснее.</more>

    🆘 Опасность сейчас: <b>112</b> во многих странах, <b>911</b> в Северной Америке.
    Линии помощи по странам — кнопкой ниже.

# States only what is true today.
privacy =
    🔒 <b>Что о вас хранится</b>
    • Конфиденциально, но не анонимно: Telegram знает, что вы сюда писали. Модераторы видят код, а не ваше имя.
    • Ваш идентификатор в Telegram хранится вместе с жалобой в базе данных тех, кто держит этого бота, чтобы бот мог вам ответить. Они могут его прочитать.
    • Модераторы читают ваше примечание дословно. Пожалуйста, не пишите того, что выдаёт, кто вы.
    • Всё хранится, пока вы не отправите /forget: тогда стирается всё, по чему видно, кто вы, а жалобы остаются без вас. Само пока больше ничего не удаляется, и текст в базе данных пока не зашифрован.
    • Кто вы, администратору показывают только по серьёзной причине и с согласия второго администратора. Бот сразу скажет вам об этом.
    • /mydata пришлёт файлом всё, что о вас хранится.
    <more>• Если вы возразите против решения, они прочитают и ваше объяснение, тоже без вашего имени.
    • Подтверждённое нарушение могут передать Telegram или ведомству вместе с тем, что о нём написали, дословно; кто написал, не сообщается.
    • Команда может спросить вас о жалобе. Ваш ответ она читает без вашего имени, и вопросы можно остановить.
    • Из того, о чём вы сообщаете, бот хранит только указания: слова, ссылки, названия и идентификаторы. Он не скачивает, не копирует и не пересылает фото, видео и файлы. От удалённого файла остаётся номер, который дал ему Telegram, и откуда он был переслан.
    • Ваше имя хранится, только пока вы пишете жалобу, и с сообщением, которое не удалось обработать.
    • Хранится и то, сколько жалоб вы можете отправить сейчас, доверяет ли администратор вашим жалобам, не отказался ли он их принимать, и много ли из них отклонено. Первое остаётся и после /forget на сутки, под номером, по которому не видно, кто вы. На карточке видно, что сообщил доверенный человек, но не кто.
    • Команду /report в группе другие могут на мгновение увидеть. То, о чём вы просили там, хранится 10 минут, если вы не продолжите здесь.</more>

mydata = 📎 Всё, что о вас хранится на эту минуту. Никому не передавайте этот файл: из него видно, о чём вы сообщали.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Всё, что этот бот хранит о вашей учётной записи в Telegram. Время указано по UTC.
mydata-you = Человек, от которого ваши жалобы, — насколько бот вас знает.
mydata-your_screen = Что бот вам сейчас показывает и на каком языке.
mydata-what_you_were_writing = Жалобы, которые вы начинали. Написанное удаляется, когда вы отправляете жалобу или отменяете её.
mydata-progress_of_questions = На каком вопросе остановилась неоконченная жалоба, с сообщениями, с которых она началась.
mydata-your_submissions = Когда вы отправляли жалобы.
mydata-your_reports = Ваши жалобы, как вы их написали.
mydata-what_you_added = Чем вы дополнили жалобы потом.
mydata-files_that_were_deleted = Что осталось от присланных вами и удалённых ботом файлов: номер в Telegram и откуда они.
mydata-your_objections = Ваши возражения и причины, как вы их написали.
mydata-questions_to_you = Вопросы команды к вам и ваши ответы.
mydata-notes_that_you_wrote_as_a_moderator = Ваши заметки по делам для команды.
mydata-what_you_asked_in_groups = Что вы просили командой /report в группах: хранится несколько минут.
mydata-how_you_look_after_yourself = Что вы выбрали для себя в /wellbeing; никому другому это не показывают.
mydata-who_you_are_was_shown = Когда администратору показали, что жалоба ваша, и почему.
mydata-you_as_a_moderator = Каким вас видят модераторы, если вы принимали решения.
mydata-messages_to_you = Что бот вам отправил или ещё должен отправить.
mydata-messages_the_bot_may_change = Какие свои сообщения в этом чате бот обновляет.
mydata-messages_from_you = Ваши сообщения и нажатия кнопок: номера — неделю, содержание — только до обработки.
mydata-pace_of_messages_to_you = Как часто бот может вам писать.
mydata-questions_to_telegram_for_you = Что за последнюю минуту у Telegram что-то спрашивали ради вас.
mydata-planned_for_you = Что бот должен сделать для вас позже.

forget-ask =
    <b>Забыть меня</b>
    Бот сразу сотрёт всё, по чему видно, кто вы: ваш идентификатор в Telegram, язык, то, что вы писали, и сообщения, которые вас ждут.

    Жалобы останутся в делах, примечания — дословно, и никто не узнает, чьи они. Уведомлений о них больше не будет.

    Этот чат останется, пока вы его не удалите. Отменить это нельзя.
button-forget = Да, забыть меня
button-forget-not = ◀ Нет, оставить всё
answer-forget-not = Ничего не стёрто.
forgotten =
    Готово. Бот больше не знает, кто вы, а жалобы идут дальше без вас. Спасибо за них.

    Если напишете сюда снова, начнёте с чистого листа.

trouble =
    С нашей стороны что-то пошло не так. То, на что вы уже ответили, сохранено.

    Те, кто держит этого бота, об этом знают. Пожалуйста, продолжайте с того же места.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Язык</b>
    На каком языке боту писать вам?

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
        [one] 📎 Прислан и удалён { $count } файл
        [few] 📎 Присланы и удалены { $count } файла
       *[many] 📎 Прислано и удалено { $count } файлов
    }
card-time = 🕒 { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-time-day = 🕒 с { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } до { DATETIME($latest_at, hour: "2-digit", minute: "2-digit") }
card-time-span = 🕒 с { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } по { DATETIME($latest_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
# A note as card-note, several inside a folded quote.
card-note = 💬 { $note }
# $language: of a reporter who was spoken to in another one than this group.
card-note-in = 💬 ({ $language }) { $note }
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
card-returned = ↩ Возвращено: { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. Пожалуйста, посмотрите ещё раз.
# What the seniors ask the moderators with it.
card-return-question = 📝 Старшие спрашивают: { $question }
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
card-objection = ⚖️ <b>Возражение</b> против отклонения: { $who } ({ $ground }). Решает тот, кто по этому делу ещё не решал.
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
        [escalate_sentence] что сказать заявителю
        [hand_over] кому передать
        [category] какая категория вместо этой
        [merge] с каким делом объединить
       *[more] что сделать
    }
card-panel-nameless = ✋ Кто-то сейчас выбирает.
card-sentence = 🗨 Сообщившие также прочтут: «{ $sentence }»
card-merge-how = Если дела нет в списке, ответьте на эту карточку его кодом.
card-return-how = Чтобы задать модераторам вопрос, ответьте на эту карточку.
card-assigned = 🙋 Занимается { $who }, до { DATETIME($at, hour: "2-digit", minute: "2-digit") }
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
team-note = 📝 { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: { $note }
team-note-no_text = Заметка команды — это текст. Ничего не сохранено.
team-note-too_long = В заметке команды не больше { $max } знаков, а здесь { $units }. Ничего не сохранено.
details-refused = Эти сведения для команды очереди этого дела, и только пока там его карточка.
## Seniors: what goes to a recipient. Below referral-prepared stands the text that a person sends: the packet.

referral-prepared =
    📨 <b>{ $code }</b> для { $recipient }
    Ещё не отправлено. Сначала прочитайте: в заметке люди могли написать, кто они. Нажмите на текст, чтобы скопировать его, отправьте на <code>{ $address }</code> и отметьте это здесь.
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
        [given] Их номер: <code>{ $reference }</code>. Если он другой, ответьте на это сообщение.
       *[none] Когда они присвоят номер, ответьте им на это сообщение.
    }
referral-acknowledged =
    📬 <b>{ $code }</b> для { $recipient }
    Получение подтверждено, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] Их номер: <code>{ $reference }</code>. Если он другой, ответьте на это сообщение.
       *[none] Когда они присвоят номер, ответьте им на это сообщение.
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
       *[waiting] ·
    } { $subject } · { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
queue-without-card =
    { $count ->
        [one] и ещё { $count } без карточки
        [few] и ещё { $count } без карточки
       *[many] и ещё { $count } без карточки
    }
desk-not-here = Это работает в группах, куда приходят дела, для их команды.
case-needs-code = Добавьте, пожалуйста, код дела, например <code>/case C-4K7P2M9X</code>.
case-unknown = Дела с таким кодом нет.
# Cases that are decided together: the list that asks, each as bulk-item, then what became of them.
bulk-asking =
    🧹 <b>Решить вместе? Дел: { $count }</b>. { $scope ->
        [place] Все из одного канала или группы.
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
wellbeing-refused = Это для тех, кто работает с делами. Если это вы, сначала нажмите кнопку на карточке в вашей группе.
button-hard-day = 🌧 Тяжёлый день
button-ready = ☀️ Снова в строю
button-leave-out = Исключить категории
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
button-referral-copy_address = 📋 Адрес
button-referral-copy_subject = 📋 О чём сообщили
button-ask = ❓ Спросить
button-take = ✋ Взять
button-release = ↩ Отпустить
button-more = ⋯ Ещё
button-details = 📄 Подробно
button-hand_over = 🤝 Передать
button-change_category = 🗂 Категория, тяжесть
button-rating = { $severity ->
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } Тяжесть { $severity }
button-reopen = ↩ Открыть снова
button-merge = 🧩 Объединить
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

ground-no_violation = Нет нарушения
ground-not_enough = Слишком мало сведений
ground-gone = Уже удалено
ground-duplicate = Повтор
ground-out_of_scope = Не по нашей части
# What follows from an uphold; what is to be done was not done yet.
ground-listed = Внесено в список
ground-to_telegram = Предстоит сообщить Telegram
ground-to_authority = Предстоит передать ведомству
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
answer-too-often = За минуту было слишком много действий, поэтому у Telegram не спрашивали, можно ли вам это. Ничего не изменено; попробуйте, пожалуйста, через минуту.
answer-stale = Эта карточка с тех пор изменилась. Сейчас она обновится; посмотрите, пожалуйста, ещё раз.
answer-decided-before = По этому делу вы уже решали; теперь смотрит кто-то другой.
answer-vote-kept = Учтено на 24 ч. { $code } отклонится, если кто-то ещё решит так же и до этого не придёт ничего нового. До этого ваш голос никто не видит. Чтобы передать, достаточно одного.
answer-took = Оно ваше на { $minutes } мин. Другие это видят.
answer-released = Оно снова свободно.
answer-referral_prepared = Текст в вашем личном чате с ботом. Отправьте его оттуда, а затем отметьте это.
answer-write_first = Бот пока не может вам написать. Откройте с ним личный чат, отправьте /start и нажмите ещё раз.
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
answer-unknown-button = Эта кнопка больше не работает.
answer-anonymous = Вы здесь анонимный администратор. Выключите для себя «Анонимность» в правах администратора и нажмите ещё раз.

## Moderators: a question to a reporter, who is a letter of the case to them

team-question-drafted =
    ❓ <b>Заявитель { $letter }</b> · { $code } · { $who }
    Какой вопрос? Напишите его ответом на это сообщение: только текст, не больше { $max } знаков.
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
    🌿 Тяжёлый день или уже достаточно? Отправьте боту лично <code>/wellbeing</code>; здесь об этом никто не узнает.
    🧹 в ⋯ Ещё: решить вместе все дела одного канала или одной волны.
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
    🌿 Тяжёлый день или уже достаточно? Отправьте боту лично <code>/wellbeing</code>; здесь об этом никто не узнает.
    🧹 в ⋯ Ещё: решить вместе все дела одного канала или одной волны.
    ⚖️ на карточке: заявитель возразил, и решает тот, кто по этому делу ещё не решал.
    Решают администраторы этой группы. Заявители узнают итог в общих словах и готовую фразу, если её добавить (💬), но не кто решил.</more>

# Where members may report.
help-source =
    <b>Как сообщить из этой группы</b>
    Ответьте на сообщение командой /report, и бот продолжит с вами в личном чате. Здесь никто не увидит, о чём вы сообщаете, и в эту группу ничего не приходит.

    Команду на мгновение могут увидеть другие. Безопаснее переслать сообщение боту в личный чат.

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
setup-refused-not-admin = Настроить её может только администратор этого бота. Администраторов называет тот, кто держит бота, в <code>ADMIN_IDS</code>.
setup-not-yours = Выбирать здесь может только администратор этого бота.
setup-refused-cannot-check = Telegram сейчас не смог сказать, кто может читать эту группу. Ничего не изменено; пожалуйста, отправьте /setup ещё раз.
setup-private =
    /setup нужен в той группе, куда должны приходить жалобы:
    1. Создайте частную группу для своих модераторов.
    2. Добавьте в неё { $bot }.
    3. Отправьте там /setup.
setup-anonymous = Вы здесь анонимный администратор, и бот не может узнать, кто вы. Выключите для себя «Анонимность» в правах администратора и отправьте /setup ещё раз.
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
goodbye = Этот бот работает только в группах, которые настроили его администраторы, поэтому он уходит. Чтобы сообщить о чём-то, напишите ему, пожалуйста, в личном чате.

queue-language-ask =
    🌐 <b>Язык этой группы</b>
    На каком языке боту писать сюда? Карточки, которые ждут решения, он перепишет.
queue-language-set = ✅ Теперь бот пишет сюда по-русски.
queue-language-no-queue = В эту группу дела не приходят, поэтому своего языка у неё нет. В личном чате с ботом /language меняет язык, на котором он пишет вам.
queue-language-refused = Сменить язык этой группы может только администратор бота, и не анонимно. В личном чате с ботом /language меняет язык, на котором он пишет вам.

queue-regained =
    { $count ->
        [0] ✅ Бот снова может писать сюда.
        [one] ✅ Бот снова может писать сюда. Ждало { $count } дело.
        [few] ✅ Бот снова может писать сюда. Ждали { $count } дела.
       *[many] ✅ Бот снова может писать сюда. Ждало { $count } дел.
    }

queues-refused = Смотреть и менять очереди может только администратор этого бота.
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
    Бот пишет там: { $speaks }
    { $deciding ->
        [appointed] Решают только назначенные.
       *[administrators] Решают администраторы группы и назначенные.
    }
queue-page-lost = ⚠️ Сейчас она недоступна. Её дела вернутся, когда она снова станет доступна.
queue-any = любые
queue-choose =
    🗂 <b>{ $title }</b>
    { $of ->
        [kinds] О чём жалобы должны приходить сюда?
        [languages] Жалобы на каких языках должны приходить сюда?
       *[categories] Какие категории должны приходить сюда?
    } Если ничего не выбрано — любые. Нажмите нужное, затем «Готово».
queue-speak = На каком языке боту писать в { $title }?
queue-remove-ask = Убрать { $title }? Её дела уйдут в другие очереди или будут ждать. Карточками там решать будет уже нельзя.
button-queue-categories = Категории
button-queue-kinds = Что это
button-queue-languages = Языки заявителей
button-queue-speak = Язык бота там
button-queue-administrators = Пусть решают администраторы
button-queue-appointed = Только назначенные
button-queue-default = Сделать основной
button-queue-remove = Убрать
button-queue-remove-now = Убрать эту очередь
button-queue-take = ✅ Готово
answer-queue-gone = Этой очереди больше нет.
kind-name =
    { $kind ->
        [channel] Каналы
        [group] Группы
        [bot] Боты
        [user] Пользователи
        [message] Сообщения
        [story] Истории
        [sticker_set] Наборы стикеров
        [invite_link] Пригласительные ссылки
        [folder] Папки
        [proxy] Прокси
        [telegram_link] Другие ссылки Telegram
        [website] Сайты
       *[search_term] Поисковые запросы
    }

staff-refused = Смотреть и назначать команду может только администратор этого бота.
staff-anonymous = Вы здесь анонимный администратор, и бот не может узнать, кто вы. Выключите для себя «Анонимность» в правах администратора и отправьте /staff ещё раз.
staff-list =
    👥 <b>Команда</b>
    { $owners ->
        [one] { $owners } администратора назвал тот, кто держит бота; убрать его можно только там.
        [few] { $owners } администраторов назвал тот, кто держит бота; убрать их можно только там.
       *[many] { $owners } администраторов назвал тот, кто держит бота; убрать их можно только там.
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
staff-link = Передайте эту ссылку тому, кто получит роль «{ $role }». Она сработает один раз, до { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") }: <code>{ $link }</code>
staff-link-used = Эта ссылка уже использована или устарела. Попросите у администратора бота новую.
staff-role =
    { $role ->
        [senior] старший модератор
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
alert-migrated = ℹ️ Группа { $title } стала супергруппой. Её карточки приходят туда и дальше; делать ничего не нужно.
alert-reveal =
    🔓 { $who }: показан автор жалобы <code>{ $code }</code>. Причина: { $why ->
        [danger] чья-то жизнь или безопасность под угрозой
       *[crime] сама жалоба может быть преступлением, например угрозой
    }. Согласие: { $by }.
    Если так быть не должно, заберите роль через /staff.
alert-conflict = ⚠️ Другая программа забирает сообщения с токеном этого бота. Остановите её или создайте новый токен у @BotFather. До тех пор жалобы могут задерживаться.

# $code is of one of the reports of whoever is trusted; nobody is named.
alert-backlog = ⚠️ Сообщения ждут больше пяти минут, входящие или исходящие. Подробнее: <code>/health</code>. Об этом сообщается один раз, пока всё не наладится.
alert-dead-letters = ⚠️ Некоторые сообщения оставлены после нескольких попыток. В <code>/health</code> есть кнопка, чтобы повторить. Об этом сообщается один раз, пока они есть.
alert-no-poller = ⚠️ Никто не получает сообщения от Telegram: жалобы ждут там, не больше суток. Работает ли бот, есть ли сеть? Подробнее: <code>/health</code>.

trust-done = ✅ Автор жалобы <code>{ $code }</code> теперь доверенный заявитель: то, что он пришлёт с этого времени, идёт первым и отмечено на карточке, и отправлять можно больше. <code>/untrust</code> с этим кодом отменяет это.
untrust-done = ✅ Автор жалобы <code>{ $code }</code> больше не доверенный заявитель.
# In private, to an admin who wants to see who made a report. $account: who made it.
reveal-drafted =
    🔓 <b>Кто автор <code>{ $code }</code></b>
    Это показывают только по одной из этих причин и только с согласия второго администратора. Тогда об этом узнают все администраторы и сам автор жалобы.
reveal-asked =
    🔓 <b>Кто автор <code>{ $code }</code></b>
    Причина: { $why ->
        [danger] чья-то жизнь или безопасность под угрозой
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
       *[crime] сама жалоба может быть преступлением, например угрозой
    }.
    Автору об этом скажут. Соглашайтесь, пожалуйста, только если иначе нельзя. Через 24 часа запрос теряет силу.
reveal-agreed = 🔓 Согласие дано. Автора <code>{ $code }</code> покажут тому администратору, который просил; автору об этом скажут.
reveal-not-agreed = 🔓 Согласия нет. Автора <code>{ $code }</code> не покажут.
# To whoever made the report.
reveal-told =
    🔓 О вашей жалобе <code>{ $code }</code>: администратору этого бота только что показали, с какого аккаунта Telegram она отправлена. Причина: { $why ->
        [danger] чья-то жизнь или безопасность под угрозой
       *[crime] сама жалоба может быть преступлением, например угрозой
    }. Второй администратор согласился.
    Модераторы по-прежнему видят только код. Что о вас хранится: /privacy
reveal-needs-code = Пожалуйста, отправьте команду с кодом жалобы и ничем больше: <code>/reveal R-7F3K9Q2M</code>
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
trust-needs-code = Пожалуйста, отправьте команду с кодом одной из жалоб этого человека, например <code>/trust R-7F3K9Q2M</code>. Код есть в подтверждении и в /status.
mark-unknown-report = Жалобы с таким кодом нет.
trust-unknown-report = Жалобы с таким кодом нет, или её автор попросил забыть о себе.

admin-only = Это для администраторов бота. В /help сказано, что можно делать здесь.
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
button-setting-reports_per_hour = В час: { $amount }
button-setting-reports_per_day = В день: { $amount }
button-setting-target_hours_4 = 🔴 за { $amount }
button-setting-target_hours_3 = 🟠 за { $amount }
button-setting-target_hours_2 = 🟡 за { $amount }
button-setting-target_hours_1 = ⚪ за { $amount }
button-setting-gravest_a_day = 🌿 Хватит: { $amount }
button-setting-cards_at_once = 📥 Карточек сразу: { $amount }
button-setting-summary_hour = 🗓 Сводка в { $amount }
button-setting-outcome_notice_delay_s = Итог через { $amount }
button-setting-categories = Категории
button-setting-languages = Языки
button-setting-value =
    { $unit ->
        [count_or_off] без предела
        [clock] { $count }:00 UTC
        [hours] { $count } ч
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

pause-done = ⏸ Приостановлено: принимаются только самые тяжкие категории. Люди видят причину так, как вы её написали: «{ $reason }» Начатое ими хранится. <code>/resume</code> отменяет паузу.
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
    <code>{ $address }</code>
    Категории: { $categories }
    Текст для этого адресата пишется на языке с галочкой.
recipient-gone = 🗑 Удалено: дела туда больше не передаются.
recipient-choose = Какие категории принимает { $name }? Если не отмечено ничего, принимает любые.
recipient-ask-words =
    { $ask ->
        [new] Кто это? Ответьте на это сообщение двумя строками:
       *[other] Как правильно для { $recipient }? Ответьте на это сообщение двумя строками:
    } название, а под ним почта, страница или номер.
recipient-two_lines = Нужны две строки: название, а под ним почта, страница или номер. Ничего не изменено.
recipient-too_long = Это слишком длинно: в названии может быть { $max } знаков, во второй строке { $max_address }. Ничего не изменено.
button-recipient-rewrite = ✎ Название и адрес
button-recipient-remove = 🗑 Удалить
button-recipient-put_back = ↩ Вернуть
pause-needs-reason = Пожалуйста, добавьте причину в нескольких словах, люди прочтут её как есть: <code>/pause В праздники нас мало. Вернитесь, пожалуйста, в понедельник.</code>
pause-too-long = Это слишком длинно для экрана. Пожалуйста, не больше 200 знаков. Ничего не изменилось.
resume-done = ▶ Снова принимаются все жалобы.
resume-not-paused = Паузы нет: принимаются все жалобы.

# Figures, line by line. $median and $most are stats-time; $items are stats-ground or stats-category.
stats-received =
    📊 <b>За последние дни: { $days }</b>
    Получено: <b>{ $received }</b>, из них отозвано: { $withdrawn }
stats-decided =
    Передано старшим: { $escalated }
    Отклонено: { $dismissed }, подтверждено: { $upheld }
    Ждут сейчас: { $open }
stats-first-decision = Первое решение: половина за { $median }, девять из десяти за { $most }
stats-time =
    { $unit ->
        [minute] { $count } мин
        [hour] { $count } ч
       *[day] { $count } дн.
    }
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
button-stats-file = ⬇ Файлом (CSV)

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
    } Оставлено: { $count }
health-queue =
    { $state ->
        [well] ✅ Группа { $title }
       *[bad] ⚠️ Группа { $title } недоступна
    }
health-no-queue = ⚠️ Ни одна группа не настроена. /setup в группе делает её очередью.
health-audit = Журнал: скреплено до { $sealed }, последний раз в { DATETIME($sealed_at, hour: "2-digit", minute: "2-digit", second: "2-digit") }; ещё не скреплено: { $unsealed }
health-versions = Миграций: { $migrations }. PostgreSQL { $postgres }
button-health-retry = 🔁 Повторить
button-health-again = ⟳ Обновить

# What happened to a case or a report: audit-past, and audit-event for each, the newest first.
audit-past = 📜 <b>{ $code }</b>, сначала новое
audit-event = <code>{ DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit") }</code> <b>{ $event }</b> · { $actor } { $facts }
audit-nothing = Под кодом <code>{ $code }</code> ничего нет.
audit-needs-code = Пожалуйста, добавьте код дела или жалобы, например <code>/audit C-4K7P2M9X</code>, или <code>/audit verify</code>, чтобы проверить весь журнал.
audit-whole =
    ✅ Журнал цел: скреплено событий { $events }, опаздывает { $unsealed }.
    Вершина: <code>{ $head }</code>
    Сохраните её в другом месте: по ней позже видно, не отрезан ли конец.
audit-broken =
    ⚠️ <b>Журнал изменён.</b> Он цел до события { $events }; дальше: <code>{ $fault }</code>
    Вершина до этого места: <code>{ $head }</code>. Не скреплено вовремя: { $unsealed }.

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
    } Решите её на карточке в группе
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
    <code>/stats</code> цифры · <code>/health</code> состояние бота · <code>/settings</code> ограничения, сроки, категории, языки · <code>/recipients</code> кому передавать дела
    <code>/pause ПРИЧИНА</code> принимает только самое тяжкое до <code>/resume</code>
    <code>/audit КОД</code> что было с делом или жалобой; <code>/audit verify</code> проверяет весь журнал
    <code>/reveal R-КОД</code> показывает автора жалобы: по серьёзной причине и с согласия другого администратора; автору об этом скажут
    <code>/trust R-КОД</code> ставит жалобы того, кто отправил эту, вперёд, <code>/block R-КОД</code> больше их не принимает; <code>/untrust</code> и <code>/unblock</code> отменяют это. Никто не называется.

    Пока группа не настроена, жалобы хранятся и ждут. Если вы понадобитесь, бот напишет вам сюда.

## What Telegram shows of the bot

command-start = Начать здесь
command-report = Сообщить о незаконном
command-status = Узнать, что с вашими жалобами
command-cancel = Отменить жалобу, которую вы пишете
command-help = Как это работает и линии помощи
command-privacy = Что о вас хранится
command-mydata = Получить файлом всё, что о вас хранится
command-forget = Чтобы бот забыл, кто вы
command-language = Сменить язык
command-wellbeing = Тяжёлый день, перерыв, что исключить
command-queue = Что здесь ждёт решения
command-case = Найти дело по коду
command-setup = Получать жалобы в этой группе
command-queues = Смотреть и менять, куда идут дела
command-staff = Назначать модераторов и админов
command-recipients = Кому можно передать дела
command-stats = Цифры за последние дни
command-health = Состояние бота
command-settings = Ограничения, сроки, категории, языки
command-pause = Пока принимать только самое тяжкое
command-resume = Снова принимать все жалобы
command-audit = Что было с делом или жалобой
command-reveal = Увидеть автора жалобы: нужны двое
command-block = Больше не принимать чьи-то жалобы
command-unblock = Снова принимать чьи-то жалобы
command-trust = Сделать доверенным заявителем
command-untrust = Отменить доверие
bot-description =
    Сообщите о незаконных поисковых запросах и материалах, которые встретились вам в Telegram. Каждую жалобу читают люди, и вы узнаете, чем она закончилась.

    Конфиденциально: модераторы видят код, а не ваше имя. Пожалуйста, не присылайте фото и видео насилия; достаточно ссылки или названия.

    Если кто-то сейчас в опасности, сначала позвоните в экстренную службу.
bot-short-description = Сообщить о незаконных запросах и материалах в Telegram. Конфиденциально, читают люди.
