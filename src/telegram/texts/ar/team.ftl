# What only the team reads, in Arabic. What may stand in a text is told at the top of ../en/reporters.ftl.
# Directions are the renderer's work: no invisible characters here. Arrows point the other way: ▶ is back.

## Moderators: the card, line by line

card-head =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } <b>{ $code }</b> · { $category }
card-due = خلال { $hours } س
card-late = <b>⏰ فات الموعد</b>
card-spellings =
    { $count ->
        [zero] لا كتابات أخرى:
        [one] كتابة أخرى:
        [two] كتابتان أخريان:
        [few] { $count } كتابات أخرى:
        [many] { $count } كتابة أخرى:
       *[other] { $count } كتابة أخرى:
    } { $spellings }
card-formerly = ↺ سابقًا: { $names }
former-name = { $name }، حتى { DATETIME($last_at, day: "numeric", month: "short") }
former-title = «{ $value }»
card-order = ⚖️ <b>أمرت سلطة بإزالته</b>
card-order-due = ⚖️ <b>أمرت سلطة بإزالته</b>، والرد قبل { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-counts =
    👥 { $reports ->
        [zero] لا بلاغات
        [one] بلاغ واحد
        [two] بلاغان
        [few] { $reports } بلاغات
        [many] { $reports } بلاغًا
       *[other] { $reports } بلاغ
    } من { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
card-trusted =
    { $count ->
        [zero] لا موثوق
        [one] موثوق واحد
        [two] موثوقان
        [few] { $count } موثوقين
        [many] { $count } موثوقًا
       *[other] { $count } موثوق
    }
# People who had never reported anything until now.
card-fresh =
    { $count ->
        [zero] لا جدد
        [one] واحد جديد
        [two] اثنان جديدان
        [few] { $count } جدد
        [many] { $count } جديدًا
       *[other] { $count } جديد
    }
card-burst = 📈 موجة
card-split =
    { $weight ->
        [graver] ⚠️ <b>أُبلغ عنه أيضًا على أنه:</b> { $items }
       *[alike] 🏷 أُبلغ عنه أيضًا على أنه: { $items }
    }
card-split-item = { $people } من { $of }: { $category }
card-seen-in = 📍 { $places }
card-searched-in = لغة البحث: { $languages }
# $leads are what people found by a search term: given, one after the other, and given-more.
card-leads = 🔗 نتائج شوهدت: { $leads }
card-files =
    { $count ->
        [zero] 📎 لم تُرسل ملفات
        [one] 📎 أُرسل ملف واحد
        [two] 📎 أُرسل ملفان
        [few] 📎 أُرسلت { $count } ملفات
        [many] 📎 أُرسل { $count } ملفًا
       *[other] 📎 أُرسل { $count } ملف
    }
card-files-not-deleted =
    { $count ->
        [zero] 📎 لم تُرسل ملفات
        [one] 📎 أُرسل ملف واحد ولم يُحذف
        [two] 📎 أُرسل ملفان، غير المحذوف: { $not_deleted }
        [few] 📎 أُرسلت { $count } ملفات، غير المحذوف: { $not_deleted }
        [many] 📎 أُرسل { $count } ملفًا، غير المحذوف: { $not_deleted }
       *[other] 📎 أُرسل { $count } ملف، غير المحذوف: { $not_deleted }
    }
card-time = 🕒 { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-time-day = 🕒 من { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } إلى { DATETIME($latest_at, hour: "2-digit", minute: "2-digit") }
card-time-span = 🕒 من { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } إلى { DATETIME($latest_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
# A note as card-note, several inside a folded quote.
card-note = 💬 { $note }
# $language: of a reporter who was spoken to in another one than this group.
card-note-in = 💬 ({ $language }) { $note }
card-note-others =
    { $count ->
        [zero] (لا مزيد من الشخص نفسه)
        [one] (ملاحظة أخرى من الشخص نفسه)
        [two] (ملاحظتان أخريان من الشخص نفسه)
        [few] ({ $count } ملاحظات أخرى من الشخص نفسه)
        [many] ({ $count } ملاحظة أخرى من الشخص نفسه)
       *[other] ({ $count } ملاحظة أخرى من الشخص نفسه)
    }
card-note-again = (من شخص مذكور أعلاه)
card-notes-more =
    { $count ->
        [zero] … ولم يكتب أحد غيرهم: ⋯ المزيد ← التفاصيل
        [one] … وكتب شخص آخر شيئًا: ⋯ المزيد ← التفاصيل
        [two] … وكتب شخصان آخران شيئًا: ⋯ المزيد ← التفاصيل
        [few] … وكتب { $count } أشخاص آخرين شيئًا: ⋯ المزيد ← التفاصيل
        [many] … وكتب { $count } شخصًا آخر شيئًا: ⋯ المزيد ← التفاصيل
       *[other] … وكتب { $count } شخص آخر شيئًا: ⋯ المزيد ← التفاصيل
    }
card-notes = <more>{ $notes }</more>
card-do-not-open =
    ⛔ <b>يُرجى عدم فتحه.</b> { $tier ->
        [review] { $described ->
            [yes] التصعيد بناءً على الوصف.
           *[no] لم يصل معه وصف. يمكن طلب وصف، أو تصعيده كما هو.
        }
       *[escalation] { $described ->
            [yes] القرار بناءً على الوصف.
           *[no] لم يصل معه وصف. يمكن طلب وصف، أو البتّ فيه كما هو.
        }
    }
card-escalated = ⬆ تصعيد: { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-about-staff = ⬆ تتعلق بحساب أحد أعضاء الفريق، لذلك وصلت إليكم مباشرة، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-returned = ↪ إعادة: { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. يُرجى النظر فيه مرة أخرى.
# What the seniors ask the moderators with it.
card-return-question = 📝 يسأل الفريق الأعلى: { $question }
card-another-upholds =
    🔑 صعّدها { $who }: يؤكدها شخص آخر من الفريق الأعلى.{ $others ->
        [known] {""}
       *[none] {" "}لا يُعرف هنا شخص آخر بعد؛ يعيّنه مدير بالأمر /staff
    }
# Only what a person said to have sent.
card-referral =
    📨 { $kind ->
        [telegram] أُبلغ عنها:
       *[other] أُحيلت إلى:
    } { $recipient }، { DATETIME($at, day: "numeric", month: "short", year: "numeric") }{ $state ->
        [acknowledged] {" "}· تأكد الاستلام
       *[sent] {""}
    }
referral-reference = رقمها لديهم: <code>{ $reference }</code>
card-reopened = 🔁 إعادة فتح: { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
# A reporter disagrees with a dismissal; $who dismissed it, $ground is why.
card-objection =
    ⚖️ <b>اعتراض</b> على الرفض: { $who } ({ $ground }){ $count ->
        [zero] .
        [one] .
        [two] ، وهما اعتراضان.
        [few] ، وعدد الاعتراضات { $count }.
        [many] ، وعدد الاعتراضات { $count }.
       *[other] ، وعدد الاعتراضات { $count }.
    } ينظر فيها من لم يقرر فيها من قبل.
card-question-waiting =
    { $count ->
        [zero] ❓ لا أسئلة في الانتظار
        [one] ❓ طُرح سؤال، والجواب منتظر
        [two] ❓ طُرح سؤالان، والجواب منتظر
        [few] ❓ طُرحت { $count } أسئلة، والأجوبة منتظرة
        [many] ❓ طُرح { $count } سؤالًا، والأجوبة منتظرة
       *[other] ❓ طُرح { $count } سؤال، والأجوبة منتظرة
    }
card-earlier = ↩ سابقًا: { $verb ->
        [uphold] تأكدت المخالفة
       *[dismiss] رُفضت
    } في { DATETIME($at, day: "numeric", month: "short") }، { $ground }
card-same-place = 🔗 في المكان نفسه: { $cases }
card-similar = 🔗 عبارات مشابهة: { $cases }
card-perhaps-same = 🔗 ربما الشيء نفسه باسم أو رقم آخر: { $cases }
# $cases are merged-case, one after the other, and related-more: what was merged into this case.
card-merged = 🧩 معها: { $cases }
merged-case = { $subject } (<code>{ $code }</code>)
card-team-notes =
    { $count ->
        [zero] 📝 لا ملاحظات للفريق
        [one] 📝 ملاحظة واحدة للفريق
        [two] 📝 ملاحظتان للفريق
        [few] 📝 { $count } ملاحظات للفريق
        [many] 📝 { $count } ملاحظة للفريق
       *[other] 📝 { $count } ملاحظة للفريق
    }
related-case = <code>{ $code }</code> { $subject } { $status ->
        [open] مفتوحة منذ
        [escalated] صُعّدت في
        [upheld] تأكدت في
        [dismissed] رُفضت في
       *[withdrawn] سُحبت في
    } { DATETIME($at, day: "numeric", month: "short") }
related-more =
    { $count ->
        [zero] ولا حالات أخرى
        [one] وحالة أخرى
        [two] وحالتان أخريان
        [few] و{ $count } حالات أخرى
        [many] و{ $count } حالة أخرى
       *[other] و{ $count } حالة أخرى
    }
card-panel =
    ✋ { $who }: يجري اختيار { $page ->
        [dismiss] سبب للرفض
        [uphold] ما يتبع التأكيد
        [return] كيف تُعاد
        [escalate] الفئة
        [escalate_as_other] الفئة
        [dismiss_sentence] جملة للمُبلِّغ
        [uphold_sentence] جملة للمُبلِّغ
        [hand_over] من يتولاها
        [category] فئة أخرى
        [merge] الحالة التي تُدمج معها
        [quiet] مدة الكتمان
        [snooze] إلى متى تُؤجَّل
       *[more] ما يُفعل
    }
card-panel-nameless = ✋ هناك من يختار الآن.
card-sentence = 🗨 يقرأ المُبلِّغون أيضًا: «{ $sentence }»
card-merge-how = إن لم تُذكر الحالة: يُرد على هذه البطاقة برمزها.
card-return-how = لسؤال المراجعين عن شيء معها: يُرد على هذه البطاقة.
card-assigned = 🙋 لدى { $who } حتى { DATETIME($at, hour: "2-digit", minute: "2-digit") }
card-snoozed = 😴 مؤجَّلة حتى { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-settled-escalated =
    ⬆ <b>{ $code }</b> <b>تم التصعيد</b>: { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-dismissed =
    ✖ <b>{ $code }</b> <b>تم الرفض</b>: { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-upheld =
    ✅ <b>{ $code }</b> <b>تم التأكيد</b>: { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-withdrawn =
    ↪ <b>{ $code }</b> سحبها المبلِّغ، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-merged =
    🧩 <b>{ $code }</b> <b>دُمجت في { $ground }</b>: { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
card-settled-returned =
    ↪ <b>{ $code }</b> أُعيدت إلى المراجعين: { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
card-settled-taken_back =
    ↪ <b>{ $code }</b> سُحبت: { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
# What stays of a case whose words are gone.
card-gone =
    ▫️ <b>{ $code }</b> · { $as ->
        [upheld] مؤكَّدة
        [withdrawn] سحبها من أبلغ
        [merged] مدمجة في حالة أخرى
       *[dismissed] مرفوضة
    } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
# Takes the place of a card that was posted twice or elsewhere.
card-elsewhere = تُعالَج الحالة <b>{ $code }</b> في بطاقة أخرى.
# In private, to one of the team who asked for everything about a case.
details-spellings = ✎ كما أُبلغ عنه: { $spellings }
details-history = <b>ما تقرر</b>
history-line =
    • { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } { $verb ->
        [escalate] صُعِّدت
        [dismiss] رُفضت
        [uphold] أُكِّدت
        [return] أُعيدت
        [undo] تراجع
        [withdraw] سُحبت
        [recategorize] فئة أخرى
        [rate] درجة الخطورة
        [merge] دُمجت مع
       *[reopen] أُعيد فتحها
    }، { $who }: { $ground }
details-undecided = لم يتقرر شيء بعد.
details-team-notes = <b>ملاحظات الفريق</b>
details-notes =
    <b>{ $code }</b>: { $count ->
        [zero] لم يُكتب شيء
        [one] ما كُتب، ملاحظة واحدة
        [two] ما كُتب، ملاحظتان
        [few] ما كُتب، { $count } ملاحظات
        [many] ما كُتب، { $count } ملاحظة
       *[other] ما كُتب، { $count } ملاحظة
    }
team-note = 📝 { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: { $note }
team-note-no_text = ملاحظة الفريق نص. لم يُحفظ شيء.
team-note-too_long = طول ملاحظة الفريق { $max } حرف على الأكثر، وهذه { $units }. لم يُحفظ شيء.
team-note-kept = 📝 سُجّلت الملاحظة على { $code }. لا يقرؤها إلا الفريق، في تفاصيل الحالة.
details-refused = هذه التفاصيل لفريق قائمة تلك الحالة، وفقط ما دامت بطاقتها هناك.

## Seniors: what goes to a recipient. Below referral-prepared stands the text that a person sends: the packet.

referral-prepared =
    📨 <b>{ $code }</b> إلى { $recipient }
    لم تُرسل بعد. يُرجى قراءتها أولًا: ربما كتب أحدهم في ملاحظة من هو. يُنسخ النص بالضغط عليه، ويُنقل بإحدى هذه الطرق، ثم يُذكر ذلك هنا.
referral-void =
    📨 <b>{ $code }</b> إلى { $recipient }
    جرى التراجع عن القرار، فيُرجى عدم إرسالها. إن كانت قد أُرسلت، فليُذكر ذلك هنا.
referral-put_away =
    📨 <b>{ $code }</b> إلى { $recipient }
    هل أُرسلت؟ يُزال النص من هنا بعد 12 ساعة؛ زر «تجهيز الإحالة» على البطاقة يعيده.
referral-sent =
    📨 <b>{ $code }</b> إلى { $recipient }
    أُرسلت بحسب { $who }، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] رقمها لديهم: <code>{ $reference }</code>. إن كان غيره، فيُرد به على هذه الرسالة.
       *[none] حين يعطونها رقمًا، يُرد به على هذه الرسالة.
    }
referral-acknowledged =
    📬 <b>{ $code }</b> إلى { $recipient }
    تأكد الاستلام، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] رقمها لديهم: <code>{ $reference }</code>. إن كان غيره، فيُرد به على هذه الرسالة.
       *[none] حين يعطونها رقمًا، يُرد به على هذه الرسالة.
    }
referral-not_sent = ✕ <b>{ $code }</b> لم تُرسل إلى { $recipient }.
referral-remind-prepared =
    ⏰ <b>{ $code }</b> جُهّزت إلى { $recipient }؛ الأيام منذ ذلك: { $days }.
    هل أُرسلت؟ لا تذكر البطاقة شيئًا عنها حتى يُقال ذلك هنا.
referral-remind-sent =
    ⏰ <b>{ $code }</b> أُرسلت إلى { $recipient }؛ الأيام منذ ذلك: { $days }.
    هل تأكد الاستلام؟
referral-reference-kept = ✅ حُفظ. يظهر في تفاصيل الحالة.
referral-reference-text = الرقم نص من { $max } حرفًا على الأكثر. لم يُحفظ شيء.
referral-reference-refused = الرقم يضيفه الفريق الأعلى لتلك الحالة ما دام في مجموعتها. لم يُحفظ شيء.
referral-reference-not-sent = يُذكر أولًا أنها أُرسلت، ثم يُرد برقمها. لم يُحفظ شيء.
packet-head = بلاغ عن محتوى غير قانوني على تيليجرام
packet-case = رقمنا: { $code }
packet-subject =
    { $kind ->
        [channel] قناة
        [group] مجموعة
        [bot] بوت
        [user] مستخدم
        [message] رسالة
        [story] قصة
        [sticker_set] حزمة ملصقات
        [invite_link] رابط دعوة
        [folder] مجلد
        [proxy] خادم وكيل (بروكسي)
        [telegram_link] رابط تيليجرام
        [website] موقع
       *[search_term] عبارة بحث
    }: { $value }
packet-number = رقمه في تيليجرام: { $items }
packet-title = العنوان: { $items }
packet-formerly = سابقًا: { $items }
packet-spellings = كُتبت أيضًا: { $items }
packet-category = موضوع البلاغ: { $category }
packet-times = أول بلاغ: { DATETIME($first_at, day: "numeric", month: "short", year: "numeric") }، وآخر بلاغ: { DATETIME($latest_at, day: "numeric", month: "short", year: "numeric") }
packet-counts = البلاغات: { $reports }؛ المبلّغون: { $people }
packet-decided = نظر فيها المراجعون وتأكدت المخالفة، { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
packet-leads = وُجد معها: { $items }
packet-notes = ما كُتب عنها (لم يُتحقق منه):
packet-note = - { $value }
packet-end = لا نحتفظ بنسخ من المواد، ولا نذكر من أبلغ عنها. يُرجى الرد مع ذكر رقمنا.
queue-head =
    <b>{ $filter ->
        [all] بانتظاركم هنا
        [free] بانتظار من يتولاها
        [near] اقترب موعدها
       *[late] فات موعدها
    }</b>: { $count }{ $pages ->
        [1] {""}
       *[other] {" "}· { $page } من { $pages }
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
        [zero] ولا غيرها بلا بطاقة
        [one] وحالة أخرى بلا بطاقة
        [two] وحالتان أخريان بلا بطاقة
        [few] و{ $count } حالات أخرى بلا بطاقة
        [many] و{ $count } حالة أخرى بلا بطاقة
       *[other] و{ $count } حالة أخرى بلا بطاقة
    }
case-needs-code = يُرجى أن تُرسل معه رمز حالة أو بلاغ، أو رابطًا أو اسمًا أو عبارة بحث، مثل <code>/case C-4K7P2M9X</code>.
case-unknown = لا توجد في هذه القائمة حالة بهذا الرمز أو الرابط أو الاسم أو العبارة.
case-alike = لا توجد في هذه القائمة حالة بهذا تمامًا. ما يُكتب على نحو مشابه:
# What was upheld in a queue: its filter, then upheld-item, one after another.
upheld-head =
    ✅ <b>ما أُكِّد هنا</b>: { $count }{ $pages ->
        [1] {""}
       *[other] {" "}· { $page } من { $pages }
    }
    { $kinds } · { $category } · { $since ->
        [all] منذ البداية
       *[days] آخر الأيام: { $days }
    }
upheld-item =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } { $code } · { $subject } · { $category } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
upheld-unnamed = ▫️ يُذكر في بطاقته فقط
upheld-any-kind = كل الأنواع
upheld-any-category = كل الفئات
upheld-file = ⬇ ما أُكِّد في هذه القائمة، الصفوف: { $count }. لا يُذكر فيه أشخاص ولا سبل الوصول إليهم ولا الأشد خطورة. يُحذف من هنا بعد يوم.
# Cases that are decided together: the list that asks, each as bulk-item, then what became of them.
bulk-asking =
    🧹 <b>أتُقرَّر هذه معًا؟ عددها { $count }</b>. { $scope ->
        [place] كلها من قناة أو مجموعة واحدة.
        [flood] أبلغ عنها كلها شخص واحد ولم يبلغ عنها غيره. وهي من الأشد خطورة: يلزم لها اثنان من الفريق الأعلى.
       *[burst] أبلغ عنها الأشخاص أنفسهم تقريبًا خلال ساعة.
    }
    لكل منها قرار قائم بذاته يمكن التراجع عنه في بطاقتها. ولا تشمل القائمة الأشد خطورة والاعتراضات وما لدى الزملاء.
bulk-choose =
    { $tier ->
        [review] تُرفض كلها بالسبب المختار بعلامة ✖.
       *[escalation] تُرفض كلها بالسبب المختار بعلامة ✖، وتؤكدها كلها 📋 📨 🏛.
    }
bulk-item = • <code>{ $code }</code> { $subject }
bulk-done =
    🧹 { $who }: { $verb ->
        [dismiss] رُفضت
        [escalate] صُعِّدت
       *[uphold] أُكِّدت
    } { $count ->
        [zero] لا حالات
        [one] حالة واحدة
        [two] حالتان
        [few] { $count } حالات
        [many] { $count } حالة
       *[other] { $count } حالة
    }{ $verb ->
        [escalate] {""}
       *[other] : { $ground }
    }
bulk-skipped = بقيت خارجها لأنها تغيرت في الأثناء أو يتولاها زميل: { $codes }
bulk-dropped = 🧹 لم يتقرر شيء معًا.
case-found =
    { $status ->
        [open] بانتظار المراجعين
        [escalated] لدى الفريق الأعلى
        [upheld] أُكِّدت
        [dismissed] رُفضت
       *[withdrawn] سُحبت
    }{ $place ->
        [here] .
       *[elsewhere] . ولا بطاقة لها في هذه المجموعة.
    }
case-found-quiet = 🔕 لا يعلم من أبلغ بشيء عنها حتى { DATETIME($at, day: "numeric", month: "long", year: "numeric") }.
closed-answer =
    { $of ->
        [list] 🗂 أُزيلت هذه القائمة بعد يوم. <code>/queue</code> يعرض ما ينتظر الآن.
        [upheld] 🗂 أُزيلت هذه القائمة بعد يوم. <code>/list</code> يعرض ما أُكِّد حتى الآن.
       *[case] 🗂 أُزيل ما كان هنا بعد يوم. <code>/case</code> مع الرمز يعرضه من جديد.
    }
handed-over = 🤝 { $who }: سلَّمك <b>{ $code }</b>. البطاقة في مجموعتك؛ وهي لك في العشرين دقيقة القادمة.
# In private, to one of the team: how they look after themselves. Nobody else sees it.
wellbeing =
    🌿 <b>راحتك</b>
    لا يرى هذه الصفحة غيرك، ولا يُقال لأحد ما تختاره.

    من الأشد خطورة خلال 16 ساعة: <b>{ $count }</b>{ $limit ->
        [0] {""}
       *[other] {" "}من { $limit }
    }
    يوم صعب: { $hard ->
        [yes] حتى { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") }
       *[no] لا
    }
    المستثنى: { $left ->
        [0] لا شيء
       *[other] { $categories }
    }
wellbeing-enough = ☕ هذا كثير ليوم واحد. ربما حان وقت استراحة.
wellbeing-how = ما تُعفى منه يُعرض على غيرك أولًا: لا يُسلَّم إليك، وإذا ضغطت عليه سأل البوت مرة أخرى.
wellbeing-categories =
    🌿 <b>استثناء فئات</b>
    اضغط ما تفضّل ألا تعمل عليه، واضغطه ثانية لإعادته. لا يرى هذا غيرك.
button-hard-day = 🌧 يوم صعب
button-ready = ☀️ عدتُ للعمل
button-leave-out = استثناء فئات
# In private, to whoever trains on decided cases: what they see, what they answered, and what was agreed.
training-home =
    🎓 <b>التدريب</b>
    { $any ->
        [yes] تُعرض عليك حالات سبق البتّ فيها. قرِّر كما على بطاقة حقيقية، ثم تقرأ ما اتفق عليه الفريق ولماذا.
       *[no] لا مثال لك الآن. المديرون هم من يختارون حالات محسومة لتكون أمثلة.
    }
    لا تتغير بذلك أي حالة، ولا يُعرض على أحد من أجاب وبماذا.
training-agreement =
    🤝 { $known ->
        [yes] شخصان يجيبان عن المثال نفسه يتفقان في نحو { $percent }٪ من الحالات.
       *[no] مدى اتفاق شخصين يُذكر هنا حين يجيب عدة أشخاص عن عدة أمثلة.
    }
training-card = 🎓 <b>مثال</b> · { $category }
training-ask = ما قرارك؟
training-answered =
    { $alike ->
        [yes] ✅ هذا ما اتفق عليه الفريق.
        [nearly] 🟡 قرر الفريق الأمر نفسه لسبب آخر.
       *[no] ↔ اتفق الفريق على غير ذلك.
    }
    أنت: { $given ->
        [escalate] ⬆ تصعيد
       *[dismiss] ✖ رفض
    } · { $given_ground }
    الفريق: { $agreed ->
        [escalate] ⬆ تصعيد
       *[dismiss] ✖ رفض
    } · { $ground }
training-why = 💬 { $reason }
button-training = 🎓 التدرب على أمثلة
button-train-next = ◀ المثال التالي
button-train-stop = ▶ إلى البداية
# For admins: the cases with which moderators train, each as examples-item, with training-why.
examples-list =
    🎓 <b>الأمثلة</b>
    { $any ->
        [yes] يتدرب المراجعون على هذه الحالات بالأمر <code>/train</code>. وينتهي المثال إذا بُتّ في حالته من جديد أو مُحي ما كُتب عنها.
       *[no] لا أمثلة بعد.
    }
    لإضافة مثال أو ذكر السبب: <code>/examples</code> مع الرمز، وبعده سبب القرار إن شئت. ويقرؤه جميع المراجعين.
examples-item =
    <b>{ $code }</b> · { $category } ← { $agreed ->
        [escalate] ⬆ تصعيد
       *[dismiss] ✖ رفض
    } · { $ground }
example-needs-code = أرسل <code>/examples</code> مع رمز حالة محسومة مثل <code>C-4K7P2M9X</code>، وبعده سبب القرار إن شئت.
example-unknown-case = لا توجد حالة بهذا الرمز.
example-reason-too-long = لم يُختر شيء: طول السبب { $max } حرفًا على الأكثر.
button-mark-example = 🎓 اجعلها مثالًا
button-unmark-example = 🎓 لم تعد مثالًا
button-unmark-case = ✕ إنهاء { $code }
answer-example-marked = صارت { $code } مثالًا. لذكر سبب القرار أرسل إلى البوت على الخاص /examples مع الرمز.
answer-example-unmarked = لم تعد { $code } مثالًا، ومُحي ما أُجيب به عنها.
answer-example-gone = لم يعد هذا مثالًا.
answer-example-outdated = بُتّ في هذه الحالة في أثناء ذلك. ابحث عنها من جديد بالأمر /case
answer-example-undecided = المثال حالة رُفضت أو أُكِّدت، لا غير.
answer-example-gravest = الحالات الأشد خطورة ليست أمثلة: لا تُعرض على أحد بلا حاجة.
answer-example-about-staff = الحالة التي تخص أحدًا من الفريق ليست مثالًا: لا بطاقة لها عند المراجعين.
answer-example-quiet = لا ينبغي أن يعلم من أبلغ بشيء عنها بعد، فلا تكون مثالًا الآن.
answer-example-words-gone = مُحي ما كُتب عن هذه الحالة، فلا تكون مثالًا.
answer-example-full = بلغت الأمثلة حدّها الأقصى. أنهِ واحدًا منها أولًا.
# In a queue, when many cases are near their target at once.
queue-near =
    ⏳ { $count ->
        [zero] لا حالة هنا اقترب موعدها.
        [one] حالة واحدة هنا اقترب موعدها.
        [two] حالتان هنا اقترب موعدهما.
        [few] { $count } حالات هنا اقترب موعدها.
        [many] { $count } حالة هنا اقترب موعدها.
       *[other] { $count } حالة هنا اقترب موعدها.
    }
# In a queue with many undecided cards, of those that have none yet.
digest =
    📥 { $count ->
        [zero] لا حالات أخرى هنا بلا بطاقة.
        [one] <b>حالة أخرى</b> تنتظر هنا بلا بطاقة.
        [two] <b>حالتان أخريان</b> تنتظران هنا بلا بطاقة.
        [few] <b>{ $count } حالات أخرى</b> تنتظر هنا بلا بطاقة.
        [many] <b>{ $count } حالة أخرى</b> تنتظر هنا بلا بطاقة.
       *[other] <b>{ $count } حالة أخرى</b> تنتظر هنا بلا بطاقة.
    }
    ومع كل قرار تصل الحالات التالية من تلقاء نفسها، والأشد خطورة أولًا.
# Below it: how many of those are of the gravest, then a line each for the first, and the codes of the next.
digest-gravest =
    ⛔ { $count ->
        [zero] ليس بينها حالات من الأشد خطورة.
        [one] <b>واحدة منها</b> من الأشد خطورة.
        [two] <b>اثنتان منها</b> من الأشد خطورة.
        [few] <b>{ $count } منها</b> من الأشد خطورة.
        [many] <b>{ $count } منها</b> من الأشد خطورة.
       *[other] <b>{ $count } منها</b> من الأشد خطورة.
    } التالية:
digest-gravest-item = { $code } · { $category } · { $minutes } د
digest-gravest-more = ثم { $codes }
digest-over = 📥 لم تعد هنا حالات تنتظر بلا بطاقة.
answer-nothing-waits = لم تعد هنا حالات تنتظر بلا بطاقة.
# To the seniors, once a queue and day, then one late-item a line.
late-head =
    ⏰ { DATETIME($at, hour: "2-digit", minute: "2-digit") }: { $count ->
        [zero] لا حالة في { $title } فات موعدها.
        [one] <b>حالة واحدة</b> في { $title } فات موعدها.
        [two] <b>حالتان</b> في { $title } فات موعدهما.
        [few] <b>{ $count } حالات</b> في { $title } فات موعدها.
        [many] <b>{ $count } حالة</b> في { $title } فات موعدها.
       *[other] <b>{ $count } حالة</b> في { $title } فات موعدها.
    }
late-none = ✅ { DATETIME($at, hour: "2-digit", minute: "2-digit") }: لم تعد في { $title } حالات فات موعدها.
late-item =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } { $code } { $state ->
        [taken] 🙋
       *[waiting] ·
    } تنتظر منذ { $hours } س
late-more =
    { $count ->
        [zero] ولا غيرها
        [one] وحالة أخرى
        [two] وحالتان أخريان
        [few] و{ $count } حالات أخرى
        [many] و{ $count } حالة أخرى
       *[other] و{ $count } حالة أخرى
    }
# To a queue, once a day.
queue-summary =
    🗓 <b>آخر 24 ساعة هنا</b>
    وصل: { $received } · حُسم: { $decided }{ $unit ->
        [none] {""}
        [minute] {" "}(نصفها خلال { $half } د)
        [hour] {" "}(نصفها خلال { $half } س)
       *[day] {" "}(نصفها خلال { $half } يوم)
    }
    بالانتظار: { $waiting }{ $grave ->
        [0] {""}
       *[other] {""}، من الأشد خطورة: { $grave }
    }{ $near ->
        [0] {""}
       *[other] {""}، اقترب موعدها: { $near }
    }{ $late ->
        [0] {""}
       *[other] {""}، فات موعدها: { $late }
    }{ $going ->
        [0] {""}
       *[other] {""}، تُمحى نصوصها خلال 30 يومًا: { $going }
    }
    { $thanks ->
        [yes] شكرًا لكم على هذا العمل.
       *[no] {""}
    }
# To whoever has a case, below its card or in private.
near-yours =
    ⏳ { $where ->
        [group] { $who }: اقترب موعد الحالة <b>{ $code }</b> وهي لديك. بطاقتها في الأعلى مباشرة.
       *[private] اقترب موعد الحالة <b>{ $code }</b> وهي لديك. بطاقتها في آخر مجموعتك من جديد.
    }
# One of the team, in private: what is theirs and nobody else's. $codes are cases that they have.
own-desk =
    🗂 <b>مكتبك</b>
    { $has ->
        [some] 🙋 لديك { $codes }. في مجموعتك يقود إليها <code>/case</code> مع الرمز.
       *[none] 🙋 ليست لديك حالة الآن.
    }
    { $queues ->
        [some]
            📥 بانتظارك في قوائمك: { $waiting } · ⏰ فات موعدها: { $late }
            ↪ أعادها الفريق الأعلى: { $returned } · ⚖️ اعتراضات: { $objections }
       *[none] 📥 في مجموعتك يُظهر <code>/queue</code> ما ينتظر.
    }
    { $count ->
        [0] 📨 لا إحالة تنتظر كلمتك.
       *[other] 📨 الإحالات التي تنتظر كلمتك: { $count }
    }
    📊 قراراتك خلال 7 أيام: { $week }، وخلال 30 يومًا: { $month }. لا يرى ذلك أحد غيرك.
    🌿 يوم صعب؟ <code>/wellbeing</code> · أرقامك من جديد: <code>/stats</code>
button-own-reports = 📝 تقديم بلاغ
who-system = البوت

button-escalate = ⬆ تصعيد
button-dismiss = ✖ رفض
button-dismiss_as_two = ✖ رفض (يلزم اثنان)
button-uphold = ✅ تأكيد
button-return = ↪ إعادة
button-return_plain = ↪ إعادة بلا كلام
button-measure-listed = 📋 إدراج في القائمة
button-measure-to_telegram = 📨 إبلاغ تيليجرام
button-measure-to_authority = 🏛 إحالة إلى جهة مختصة
button-refer = 📨 تجهيز الإحالة
button-referral-sent = ✅ أُرسلت
button-referral-not_sent = ✕ لم تُرسل
button-referral-acknowledged = 📬 تأكد الاستلام
button-referral-copy_address =
    📋 { $reach ->
        [form] الاستمارة
        [list] القائمة
        [mail] البريد
       *[phone] الهاتف
    }
button-referral-copy_subject = 📋 ما أُبلغ عنه
button-ask = ❓ سؤال
button-take = ✋ تولَّ
button-release = ↪ ترك
button-more = ⋯ المزيد
button-details = 📄 التفاصيل
button-details-notes =
    { $count ->
        [zero] 💬 لا ملاحظات
        [one] 💬 قراءة الملاحظة
        [two] 💬 قراءة الملاحظتين
        [few] 💬 قراءة { $count } ملاحظات
        [many] 💬 قراءة { $count } ملاحظة
       *[other] 💬 قراءة { $count } ملاحظة
    }
button-hand_over = 🤝 تسليم
button-change_category = 🗂 الفئة والخطورة
button-rating = { $severity ->
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } الخطورة { $severity }
button-reopen = ↩ إعادة الفتح
button-merge = 🧩 دمج
button-quiet = 🔕 كتمان
button-tell_again = 🔔 إشعار من جديد
button-snooze = 😴 تأجيل
button-wake = ⏰ إنهاء التأجيل
button-snooze-half_hour = لمدة 30 دقيقة
button-snooze-two_hours = لمدة ساعتين
button-snooze-six_hours = لمدة 6 ساعات
button-snooze-morning = حتى الثامنة صباحًا
button-silence-week = أسبوعًا واحدًا
button-silence-month = شهرًا واحدًا
button-silence-quarter = ثلاثة أشهر
button-into-case = 🧩 في { $code }
button-bulk-place =
    { $which ->
        [all] 🧹 كل ما في القناة: { $count }
       *[some] 🧹 من هذه القناة: { $count }
    }
button-bulk-burst =
    { $which ->
        [all] 🧹 كل هذه الموجة: { $count }
       *[some] 🧹 من هذه الموجة: { $count }
    }
button-bulk-flood =
    { $which ->
        [all] 🧹 كلها من شخص واحد: { $count }
       *[some] 🧹 من شخص واحد: { $count }
    }
button-bulk-escalate = ⬆ تصعيد الكل
button-bulk-drop = ✕ ترك الأمر
button-add_sentence = 💬 إضافة جملة
button-other_sentence = 💬 جملة أخرى
button-no_sentence = ✕ بلا جملة
button-sentence-not_found = لم نعثر عليه
button-sentence-already_gone = لم يعد موجودًا
button-sentence-telegram_too = إبلاغ تيليجرام أيضًا
button-sentence-hide_it = يمكن حظره أو مغادرته
button-sentence-police_too = إبلاغ الشرطة أيضًا
button-sentence-no_more_needed = لا حاجة إلى المزيد
button-sentence-keep_away = عدم مراسلتهم
button-sentence-bank_too = إبلاغ البنك أيضًا
button-sentence-help_lines = خطوط المساعدة في /help
button-queue-all = الكل
button-queue-free = بلا متولٍّ
button-queue-near = ⏳ اقترب موعدها
button-queue-late = ⏰ فات الموعد
button-queue-before = ▶ السابق
button-queue-after = التالي ◀
button-bring-cases =
    { $count ->
        [zero] ⬇ عرض التالي
        [one] ⬇ عرض الحالة
        [two] ⬇ عرض الحالتين
        [few] ⬇ عرض { $count } حالات
        [many] ⬇ عرض { $count } حالة
       *[other] ⬇ عرض { $count } حالة
    }
button-to-card = ◀ إلى البطاقة
button-undo = تراجع
button-next-case = ⏭ الحالة التالية

ground-other-category = فئة أخرى…

## Moderators: answers to a press

answer-decided =
    { $verb ->
        [escalate] تم تصعيد { $code } إلى الفريق الأعلى.
        [dismiss] تم رفض { $code }.
        [uphold] تم تأكيد { $code }.
        [return] تمت إعادة { $code } إلى المراجعين.
       *[reopen] أُعيد فتح { $code }.
    }
answer-somebody-was-faster =
    { $verb ->
        [escalate] سبقك بالتصعيد: { $who }، { $ago }
        [dismiss] سبقك بالرفض: { $who }، { $ago }
        [uphold] سبقك بالتأكيد: { $who }، { $ago }
        [return] سبقك بالإعادة: { $who }، { $ago }
        [recategorize] سبقك بتغيير الفئة: { $who }، { $ago }
        [rate] سبقك بتغيير درجة الخطورة: { $who }، { $ago }
        [merge] سبقك بالدمج: { $who }، { $ago }
       *[reopen] سبقك بإعادة الفتح: { $who }، { $ago }
    } ({ $ground }).
answer-not-allowed = القرار هنا لمراجعي هذه القائمة فقط.
answer-seniors-only = لا يمكن إلا للفريق الأعلى أن يطلب النظر في الحالة مرة أخرى.
answer-moved = هذه الحالة الآن في قائمة أخرى.
answer-cannot-check-membership = لم يستطع تيليجرام الآن تأكيد عضويتك هنا. لم يتغير شيء؛ يُرجى المحاولة مرة أخرى.
answer-stale = تغيّرت هذه البطاقة منذ ذلك الحين. يجري تحديثها الآن؛ يُرجى النظر مرة أخرى.
answer-not-yours = القرار في هذه الحالة ليس لك. ينظر فيها شخص آخر من الفريق.
answer-bulk-not-yours = القرار في إحدى هذه الحالات ليس لك. يمكن لشخص آخر من الفريق الرد على هذه القائمة.
answer-escalated-it = أنت من صعّد هذه الحالة. أخطر الحالات يؤكدها شخص آخر من الفريق الأعلى: ينظر فيها اثنان قبل أي خطوة تالية.
answer-upheld-it-alone = أنت من أكّد هذه الحالة ولم ينظر فيها أحد قبلك. أخطر الحالات يحيلها شخص آخر من الفريق الأعلى.
answer-vote-kept = حُفظ صوتك لمدة 24 ساعة. تُرفض { $code } إن قرر شخص آخر الأمر نفسه ولم يصل جديد قبل ذلك. ولا يرى أحد صوتك قبلها. وللتصعيد يكفي شخص واحد.
answer-took = هي لك مدة { $minutes } د. ويرى الآخرون ذلك.
answer-released = صارت متاحة من جديد.
answer-snoozed = مؤجَّلة حتى { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. تعود البطاقة حينها، أو قبل ذلك إذا اقتربت مهلتها.
answer-woken = تنتظر من جديد كغيرها.
answer-no-snooze = لا تُؤجَّل حالة من الأشد خطورة إلا ما دامت مهلتها بعيدة. يُرجى البتّ فيها أو تسليمها.
answer-next-case = الحالة { $code } لديك لمدة { $minutes } د. بطاقتها في آخر هذه المحادثة.
answer-nothing-free = لا توجد هنا الآن حالة متاحة لك. يُظهر /queue ما ينتظر.
answer-kept-quiet = لا يعلم من أبلغ بشيء حتى { DATETIME($at, day: "numeric", month: "short") }.
answer-told-again = يُشعَر من أبلغ من جديد.
answer-referral_prepared = النص في محادثتك الخاصة مع البوت. يُرسل من هناك، ثم يُذكر ذلك.
answer-no_recipient = لم تعد الحالات تُحال إلى هناك. يُرجى الاختيار مرة أخرى.
answer-referral-sent = سُجّل: أُرسلت. وتظهر على البطاقة.
answer-referral-not_sent = سُجّل: لم تُرسل.
answer-referral-acknowledged = سُجّل: تأكد الاستلام.
answer-referral-stale = ذُكر هذا من قبل أو تغيّر. تُظهر الرسالة الحال الآن.
answer-taken = لدى { $who } مدة { $minutes } د أخرى. ثم تصبح متاحة، أو فور تركها.
answer-handed-over = صارت الآن لدى { $who }.
answer-no-colleague = لا يمكن لهذا الزميل توليها الآن. يُرجى اختيار غيره.
answer-taken-now = هي الآن لدى { $who }. وتصبح متاحة بعد عشرين دقيقة أو قبل ذلك.
answer-recategorized = تم التغيير. والبطاقة تُظهره.
# Up to 200 characters, as an alert: others are asked first, and nothing happened yet.
answer-reminded-hard_day = اليوم صعب، فيُسأل غيرك أولًا. للقيام به مع ذلك، اضغط مرة أخرى خلال دقيقة.
answer-reminded-left_out = استثنيتَ «{ $category }»، فيُسأل غيرك أولًا. للقيام به مع ذلك، اضغط مرة أخرى خلال دقيقة.
answer-reminded-enough = عدد الحالات الأشد خطورة لديك اليوم: { $count }. يُسأل غيرك أولًا، وربما حان وقت استراحة. للمتابعة مع ذلك، اضغط مرة أخرى خلال دقيقة.
answer-merged = صارت { $code } ضمن { $into }. والرمزان يؤديان إليها.
answer-bulk-too-few = لا يوجد الآن ما يُقرَّر معها.
answer-bulk-first-key = حُفظ. تُرفض الحالات حين يرفض هذه القائمة شخص آخر من الفريق الأعلى أيضًا.
answer-flood-seniors = لا يمكن إلا للفريق الأعلى أن يرفض سيل بلاغات معًا.
answer-bulk-stale = أُجيب عن تلك القائمة أو مضى عليها أكثر من عشر دقائق. يُرجى البدء من جديد من إحدى البطاقات.
answer-not-merged-itself = هذه هي الحالة نفسها.
answer-not-merged-not_alike = لا تُدمج إلا حالات تنتظر الفريق نفسه.
answer-not-merged-objection = على إحداهما اعتراض. يُبَت فيه أولًا على حدة.
answer-not-merged-was_gravest = عُدّت من قبل من الأشد خطورة، فلا تُدمج إلا في حالة مثلها.
answer-not-merged-question_waits = ما زال سؤال فيها ينتظر جواب المبلِّغ. أغلق السؤال أولًا أو انتظر.
answer-details-sent = أُرسلت إليك على الخاص. وتُحذف هناك بعد ساعات.
answer-withdrawn-meanwhile = سحبه المبلِّغ في هذه الأثناء، فلم يبق ما يُقرَّر فيه.
answer-undo-too-late =
    يمكن التراجع عن القرار خلال { $minutes ->
        [zero] لحظات
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. وقد انقضت هذه المدة.
answer-undo-not-yours = لا يتراجع عن هذا القرار إلا من اتخذه: { $who }.
answer-undone = تم التراجع. { $code } بانتظار قرار من جديد.
answer-left-by-all = تم. لم يعد أحد يبلّغ عن { $code }، لذلك أُغلقت.
answer-anonymous = أنت هنا مشرف مجهول. يُرجى إيقاف «البقاء مجهولًا» في صلاحياتك ثم الضغط مرة أخرى.

## Moderators: a question to a reporter, who is a letter of the case to them

team-question-drafted =
    ❓ <b>المبلِّغ { $letter }</b> · { $code } · { $who }
    ما السؤال؟ اكتبه ردًّا على هذه الرسالة: نص فقط، حتى { $max } حرف.
team-question-prompt = سؤالك عن { $code }: اكتبه ردًّا على هذه الرسالة.
team-question-placeholder = سؤال إلى المبلِّغ
team-question-dropped = ❓ لم يُطرح السؤال بشأن { $code }.
team-question-waiting =
    ❓ <b>المبلِّغ { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    طُرح السؤال. سيصل الجواب ردًّا على البطاقة.
team-question-answered =
    ❓ <b>المبلِّغ { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    وصل الجواب ردًّا على البطاقة.
team-question-declined =
    ❓ <b>المبلِّغ { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    لا يجيب المبلِّغ عن هذا.
team-question-stopped =
    ❓ <b>المبلِّغ { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    لا يرغب المبلِّغ في الإجابة، ولا في أسئلة أخرى.
team-question-closed =
    ❓ <b>المبلِّغ { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    أُغلق السؤال.
team-question-unreached =
    ❓ <b>المبلِّغ { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    يتعذّر الوصول إلى المبلِّغ.
button-ask-other = المبلِّغ { $letter }
button-drop-question = ✕ دون سؤال
button-close-question = ✕ إغلاق السؤال
team-question-told-answer =
    💬 <b>المبلِّغ { $letter }</b> · { $code }
    { $answer }
team-question-told-declined = 💬 <b>المبلِّغ { $letter }</b> · { $code }: لا يجيب عن السؤال.
team-question-told-stopped = 💬 <b>المبلِّغ { $letter }</b> · { $code }: لا يرغب في الإجابة، ولا في أسئلة أخرى في هذه الحالة.
team-question-told-unreached = 💬 <b>المبلِّغ { $letter }</b> · { $code }: يتعذّر الوصول إليه، فلن يكون هناك جواب.
team-question-gone = ❓ { $code }: سؤال لمن أبلغ. مُحي ما سُئل وما أُجيب به.
answer-question-begun = اكتب السؤال ردًّا على الرسالة أدناه.
answer-nobody-to-ask = لا يمكن سؤال أحد الآن: هناك سؤال منتظر، أو لا يرغب المبلِّغون في الأسئلة، أو يتعذّر الوصول إليهم.
answer-question-stale = انتهى هذا السؤال من قبل.
team-question-text-only = ينبغي أن يكون السؤال نصًّا، ردًّا على رسالته. لم يُطرح شيء.
team-question-too-long = فيه { $units } حرف، ويتسع السؤال لـ { $max }. لم يُطرح شيء؛ يُرجى اختصاره.
team-question-not-now = لم يعد يمكن طرح هذا السؤال. زر «سؤال» على البطاقة يبدأ سؤالًا جديدًا.

ago =
    { $unit ->
        [second] { $count ->
            [zero] الآن
            [one] قبل ثانية واحدة
            [two] قبل ثانيتين
            [few] قبل { $count } ثوانٍ
            [many] قبل { $count } ثانية
           *[other] قبل { $count } ثانية
        }
        [minute] { $count ->
            [zero] الآن
            [one] قبل دقيقة واحدة
            [two] قبل دقيقتين
            [few] قبل { $count } دقائق
            [many] قبل { $count } دقيقة
           *[other] قبل { $count } دقيقة
        }
        [hour] { $count ->
            [zero] الآن
            [one] قبل ساعة واحدة
            [two] قبل ساعتين
            [few] قبل { $count } ساعات
            [many] قبل { $count } ساعة
           *[other] قبل { $count } ساعة
        }
       *[day] { $count ->
            [zero] اليوم
            [one] قبل يوم واحد
            [two] قبل يومين
            [few] قبل { $count } أيام
            [many] قبل { $count } يومًا
           *[other] قبل { $count } يوم
        }
    }

help-review =
    <b>القرار في البلاغات</b>
    كل بطاقة حالة واحدة: جميع البلاغات عن عبارة بحث أو قناة أو رسالة أو ما شابه.
    ⬆ <b>تصعيد</b> لما يبدو غير قانوني: والقرار للفريق الأعلى.
    ✖ <b>رفض</b> لما ليس كذلك، مع ذكر السبب.
    ❓ <b>سؤال</b> يوجّه سؤالًا إلى المبلِّغ، وهو عندكم حرف لا غير.
    <more>يمكنك التراجع عن قرارك خلال { $minutes ->
        [zero] لحظات
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. وحيث تظهر ⛔ على بطاقة، يُرجى عدم فتح ما أُبلغ عنه؛ ورفضه يلزمه اثنان لا يرى أحدهما صوت الآخر.
    🌿 يوم صعب، أو يكفي لهذا اليوم؟ أرسل <code>/wellbeing</code> إلى البوت على الخاص؛ ولا يعلم بذلك أحد هنا. 🎓 أمثلة للتدرب هناك: <code>/train</code>
    ⋯ المزيد: التفاصيل، التسليم، الدمج، التأجيل؛ 🧹 البتّ معًا في كل حالات قناة واحدة أو موجة واحدة.
    ما ينتظر: <code>/queue</code>. موضع حالة برمز أو رابط أو كلمات: <code>/case</code>. ما أُكِّد: <code>/list</code>. أرقام القائمة: <code>/stats</code>. الرد على بطاقة: ملاحظة للفريق.
    ⚖️ على البطاقة: اعترض المبلِّغ، فيقرر من لم يقرر في الحالة من قبل.
    القرار لمشرفي هذه المجموعة. ويعرف المبلِّغون النتيجة بعبارات عامة، ومعها الجملة الجاهزة إن أُضيفت (💬)، لا من قرر.</more>
help-escalation =
    <b>القرار في الحالات المصعّدة</b>
    كل بطاقة حالة أحالها المراجعون.
    ✅ <b>تأكيد</b> لما هو مخالفة، مع اختيار ما يتبعه.
    ↪ <b>إعادة</b> لما يجب أن ينظر فيه المراجعون مرة أخرى، ومعها سؤال عند الحاجة.
    ✖ <b>رفض</b> لما ليس مخالفة، مع ذكر السبب.
    ❓ <b>سؤال</b> يوجّه سؤالًا إلى المبلِّغ، وهو عندكم حرف لا غير.
    <more>يمكنك التراجع عن قرارك خلال { $minutes ->
        [zero] لحظات
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. وحيث تظهر ⛔ على بطاقة، يُرجى عدم فتح ما أُبلغ عنه؛ ورفضه يلزمه اثنان لا يرى أحدهما صوت الآخر.
    🌿 يوم صعب، أو يكفي لهذا اليوم؟ أرسل <code>/wellbeing</code> إلى البوت على الخاص؛ ولا يعلم بذلك أحد هنا. 🎓 أمثلة للتدرب هناك: <code>/train</code>
    ⋯ المزيد: التفاصيل، التسليم، الدمج، التأجيل؛ 🧹 البتّ معًا في كل حالات قناة واحدة أو موجة واحدة.
    ما ينتظر: <code>/queue</code>. موضع حالة برمز أو رابط أو كلمات: <code>/case</code>. ما أُكِّد: <code>/list</code>. أرقام القائمة: <code>/stats</code>. الرد على بطاقة: ملاحظة للفريق.
    ⚖️ على البطاقة: اعترض المبلِّغ، فيقرر من لم يقرر في الحالة من قبل.
    القرار لمشرفي هذه المجموعة. ويعرف المبلِّغون النتيجة بعبارات عامة، ومعها الجملة الجاهزة إن أُضيفت (💬)، لا من قرر.</more>

## Admins: setting up

added-to-group = شكرًا على إضافة Searchlight. كي تصل البلاغات إلى هنا، أو كي يُبلغ الأعضاء من هنا، يرسل أحد مديري البوت /setup في هذه المجموعة.
setup-confirm =
    🛠 <b>إعداد { $title }</b>
    ماذا يصل إلى هنا؟ سيتمكن كل من في هذه المجموعة من قراءته؛ والقرار لمشرفيها.
    أو يُسمح للأعضاء بالإبلاغ من هنا: عندئذ لا يصل إلى هنا شيء.
setup-confirm-source =
    🛠 <b>إعداد { $title }</b>
    ومع ذلك يمكن للأعضاء الإبلاغ عن رسائل من هنا بالأمر /report، وعندئذ لا يصل إلى هذه المجموعة شيء.
setup-is-source =
    🛠 <b>{ $title }</b>
    يمكن للأعضاء الإبلاغ من هنا بالأمر /report، ولا يصل إلى هذه المجموعة شيء. لتغيير ذلك، يُرجى إيقافه أولًا.
setup-warning-history = ⚠️ يمكن للأعضاء الجدد قراءة ما نُشر قبل انضمامهم. لتغيير ذلك: إعدادات المجموعة، «سجل المحادثة للأعضاء الجدد»، مخفي.
setup-warning-large =
    { $members ->
        [zero] ⚠️ لا أعضاء في هذه المجموعة.
        [one] ⚠️ في هذه المجموعة عضو واحد.
        [two] ⚠️ في هذه المجموعة عضوان.
        [few] ⚠️ في هذه المجموعة { $members } أعضاء.
        [many] ⚠️ في هذه المجموعة { $members } عضوًا.
       *[other] ⚠️ في هذه المجموعة { $members } عضو.
    } سيتمكن كل منهم من قراءة البلاغات. المجموعة الصغيرة أكثر أمانًا.
button-setup-review = 🔎 البلاغات الجديدة
button-setup-escalation = ⬆ الحالات المصعّدة
button-setup-legal = ⚖️ الطلبات القانونية
button-setup-source = 🚩 السماح بالإبلاغ من هنا
button-setup-unsource = إيقاف الإبلاغ من هنا
button-setup-cancel = ✕ إلغاء
setup-done-review =
    ✅ تصل البلاغات الجديدة إلى هنا من الآن، بطاقة لكل حالة.
    يُرجى جعل المراجعين مشرفين في هذه المجموعة، أو تعيينهم بالأمر /staff.

    بعد ذلك: إرسال /setup في مجموعة الفريق الأعلى، كي يكون للحالات المصعّدة مكان تصل إليه.
setup-done-escalation =
    ✅ تصل الحالات المصعّدة إلى هنا من الآن، ليؤكدها الفريق الأعلى أو يعيدها أو يرفضها.
    يُرجى جعل أعضاء الفريق الأعلى مشرفين في هذه المجموعة، أو تعيينهم بالأمر /staff.
setup-done-legal = ✅ من الآن يظهر هنا أي الطلبات القانونية تنتظر: الرمز والحالة والمهلة، ولا يظهر أبدًا عمّن هي. يُعيَّن من يجيب عنها عبر /staff.
setup-done-source =
    ✅ يمكن للأعضاء الآن الإبلاغ من هنا: بالرد على رسالة بالأمر /report، ثم يتابع البوت في محادثة خاصة. لا يصل إلى هذه المجموعة شيء.
    قد يرى الآخرون الأمر للحظة. وإذا جُعل البوت مشرفًا لا يُسمح له إلا بحذف الرسائل، فإنه يزيل الأمر. والأكثر أمانًا إعادة توجيه الرسالة إلى البوت في محادثة خاصة.

    لإنهاء ذلك، يُرجى إرسال /setup هنا مرة أخرى.
setup-unsourced = لم يعد يمكن للأعضاء الإبلاغ من هنا. للسماح بذلك من جديد، يُرجى إرسال /setup هنا.
setup-still-source = الأعضاء يُبلغون من هنا، فلا يمكن أن يصل إلى هنا شيء. يُرجى إرسال /setup لإيقاف ذلك أولًا.
setup-waiting =
    { $count ->
        [zero] لم تكن أي حالة في الانتظار.
        [one] كانت حالة واحدة في الانتظار، ونُشرت الآن.
        [two] كانت حالتان في الانتظار، ونُشرتا الآن.
        [few] كانت { $count } حالات في الانتظار، ونُشرت الآن.
        [many] كانت { $count } حالة في الانتظار، ونُشرت الآن.
       *[other] كانت { $count } حالة في الانتظار، ونُشرت الآن.
    }
setup-cancelled = أُلغي الإعداد. لم يتغير شيء في هذه المجموعة.
setup-replaced = لم تعد هذه المجموعة تستقبل الحالات: أُعدّت لها مجموعة أخرى. ولم يعد ممكنًا اتخاذ القرار بالبطاقات الموجودة هنا.
setup-already =
    { $tier ->
        [escalation] تصل الحالات المصعّدة إلى هنا بالفعل.
       *[review] تصل البلاغات الجديدة إلى هنا بالفعل.
    }
setup-refused-public = هذه المجموعة عامة: يستطيع أي شخص قراءة البلاغات. يُرجى جعلها خاصة في إعدادات المجموعة، ثم إرسال /setup مرة أخرى.
setup-refused-linked = هذه المجموعة مرتبطة بقناة، فيستطيع متابعو القناة دخولها. يُرجى فك الارتباط أو استخدام مجموعة خاصة أخرى، ثم إرسال /setup مرة أخرى.
setup-not-yours = الاختيار هنا لمدير هذا البوت فقط.
setup-refused-cannot-check = لم يستطع تيليجرام الآن تحديد من يقرأ هذه المجموعة. لم يتغير شيء؛ يُرجى إرسال /setup مرة أخرى.
setup-what =
    🛠 <b>إعداد { $title }</b>
    { $tier ->
        [escalation] أي حالات مصعّدة تصل إلى هنا؟
       *[review] أي بلاغات جديدة تصل إلى هنا؟
    }
setup-what-instead =
    🛠 <b>إعداد { $title }</b>
    { $tier ->
        [escalation] أي حالات مصعّدة تصل إلى هنا؟
       *[review] أي بلاغات جديدة تصل إلى هنا؟
    } كل ما ليس له مكان آخر يصل الآن إلى { $holder }.
setup-categories =
    🛠 <b>إعداد { $title }</b>
    أي فئات تصل إلى هنا؟ يُرجى الضغط على كل منها، ثم على «تم».
button-setup-everything = كل شيء
button-setup-everything-topic = كل شيء، في موضوع جديد
button-setup-some = بعض الفئات فقط
button-setup-chosen = ✅ تم
button-setup-chosen-topic = ✅ تم، في موضوع جديد
setup-done-some =
    { $count ->
        [zero] ✅ لا تصل حالات أي فئة إلى هنا.
        [one] ✅ تصل حالات فئة واحدة إلى هنا من الآن.
        [two] ✅ تصل حالات فئتين إلى هنا من الآن.
        [few] ✅ تصل حالات { $count } فئات إلى هنا من الآن.
        [many] ✅ تصل حالات { $count } فئة إلى هنا من الآن.
       *[other] ✅ تصل حالات { $count } فئة إلى هنا من الآن.
    }
    لمعرفة ما يصل إلى كل مكان أو تغييره، يُرجى إرسال /queues إلى البوت في محادثة خاصة.
setup-topic-asked = يجري إنشاء موضوع، وسيُنشر فيه ما يصل.
setup-topic-failed = لا يُسمح للبوت بإنشاء مواضيع هنا. يُرجى منحه صلاحية «إدارة المواضيع»، ثم إرسال /setup مرة أخرى.
setup-test = هذا اختبار: يكتب البوت هنا، ويغيّر ما كتب، ثم يزيله.
setup-test-changed = انتهى الاختبار، وستختفي هذه الرسالة.

queue-language-ask =
    🌐 <b>لغة هذه المجموعة</b>
    بأي لغة يكتب البوت هنا؟ تُعاد كتابة البطاقات التي تنتظر قرارًا.
queue-language-set = ✅ من الآن يكتب البوت هنا بالعربية.
queue-language-no-queue = لا تصل حالات إلى هذه المجموعة، فليست لها لغة خاصة بها. في محادثة خاصة مع البوت يمكن تغيير اللغة التي يكتب لك بها: /language

queue-opened = يستطيع غير الفريق قراءة هذه المجموعة الآن، فلا تصل إليها حالات وبطاقاتها محجوبة. مدير البوت يعرف ما يجب فعله.
queue-regained =
    { $count ->
        [0] ✅ عاد البوت قادرًا على الكتابة هنا.
        [zero] ✅ عاد البوت قادرًا على الكتابة هنا.
        [one] ✅ عاد البوت قادرًا على الكتابة هنا. كانت حالة واحدة في الانتظار.
        [two] ✅ عاد البوت قادرًا على الكتابة هنا. كانت حالتان في الانتظار.
        [few] ✅ عاد البوت قادرًا على الكتابة هنا. كانت { $count } حالات في الانتظار.
        [many] ✅ عاد البوت قادرًا على الكتابة هنا. كانت { $count } حالة في الانتظار.
       *[other] ✅ عاد البوت قادرًا على الكتابة هنا. كانت { $count } حالة في الانتظار.
    }
queues-none = لم تُعدّ أي قائمة بعد. يُرجى إرسال /setup في المجموعة الخاصة التي تصل إليها البلاغات.
queues-list =
    🗂 <b>القوائم</b>
    تذهب الحالة إلى القائمة الأنسب لها، وإن لم تناسبها أي قائمة فإلى القائمة الأساسية. يُرجى اختيار قائمة لعرضها أو تغييرها.
queue-entry =
    { $tier ->
        [escalation] ⬆ قائمة
       *[review] 🔎 قائمة
    } { $title }{ $state ->
        [default] { " " }· الأساسية
        [lost] { " " }· يتعذّر الوصول
       *[plain] { "" }
    }
queue-page =
    🗂 <b>{ $title }</b>
    { $tier ->
        [escalation] ⬆ الحالات المصعّدة
       *[review] 🔎 البلاغات الجديدة
    }{ $takes ->
        [everything] { " " }وكل ما لا يناسب قائمة أخرى
        [nothing] ، ولا شيء بعد: يُرجى الاختيار
       *[some] { "" }
    }
    الفئات: { $categories }
    الأنواع: { $kinds }
    لغات المبلّغين: { $languages }
    يكتب البوت هناك بلغة: { $speaks }؛ التوقيت: <code>{ $zone }</code>
    { $deciding ->
        [appointed] القرار هناك للمعيَّنين فقط.
       *[administrators] القرار هناك لمشرفي المجموعة وللمعيَّنين.
    }
queue-page-lost = ⚠️ لا تستقبل حالات الآن: لا يستطيع البوت الكتابة فيها، أو يستطيع غير الفريق قراءتها. سبق إخبارك بما يجب فعله؛ وبعد ذلك يُرسل فيها الأمر /setup
queue-any = أيّ منها
queue-choose =
    🗂 <b>{ $title }</b>
    { $of ->
        [kinds] أي أنواع تصل إلى هنا؟
        [languages] البلاغات بأي لغات تصل إلى هنا؟
       *[categories] أي فئات تصل إلى هنا؟
    } عدم اختيار شيء يعني أيًّا منها. يُرجى الضغط على كل منها، ثم على «تم».
queue-speak = بأي لغة يكتب البوت في { $title }؟
queue-zones = بأي منطقة زمنية يذكر البوت الأوقات في مجموعة { $title }؟ الآن: <code>{ $zone }</code>
queue-remove-ask = إزالة { $title }؟ تذهب حالاتها إلى قوائم أخرى أو تنتظر. ولن يمكن اتخاذ القرار بالبطاقات الموجودة هناك.
button-queue-categories = الفئات
button-queue-kinds = الأنواع
button-queue-languages = لغات المبلّغين
button-queue-speak = لغة البوت هناك
button-queue-zone = 🕒 المنطقة الزمنية هناك
button-queue-administrators = السماح للمشرفين بالقرار
button-queue-appointed = القرار للمعيَّنين فقط
button-queue-default = جعلها الأساسية
button-queue-remove = إزالة
button-queue-remove-now = إزالة هذه القائمة
button-queue-take = ✅ تم
answer-queue-gone = لم تعد هذه القائمة موجودة.
staff-list =
    👥 <b>الفريق</b>
    { $owners ->
        [zero] لم يحدّد مشغّل البوت أي مدير.
        [one] حدّد مشغّل البوت مديرًا واحدًا، ولا يُزال إلا من هناك.
        [two] حدّد مشغّل البوت مديرين، ولا يُزالان إلا من هناك.
        [few] حدّد مشغّل البوت { $owners } مديرين، ولا يُزالون إلا من هناك.
        [many] حدّد مشغّل البوت { $owners } مديرًا، ولا يُزالون إلا من هناك.
       *[other] حدّد مشغّل البوت { $owners } مدير، ولا يُزالون إلا من هناك.
    }
    { $appointed ->
        [0] لم يُعيَّن أحد غيرهم بعد.
        [zero] لم يُعيَّن أحد غيرهم بعد.
        [one] عُيّن شخص واحد؛ يُرجى اختياره لعرض دوره أو تغييره.
        [two] عُيّن شخصان؛ يُرجى اختيار أحدهما لعرض دوره أو تغييره.
        [few] عُيّن { $appointed } أشخاص؛ يُرجى اختيار أحدهم لعرض دوره أو تغييره.
        [many] عُيّن { $appointed } شخصًا؛ يُرجى اختيار أحدهم لعرض دوره أو تغييره.
       *[other] عُيّن { $appointed } شخص؛ يُرجى اختيار أحدهم لعرض دوره أو تغييره.
    }
staff-person =
    👤 <b>{ $name }</b>
    { $count ->
        [0] بلا دور.
        [zero] بلا دور.
        [one] لإنهاء الدور يُرجى الضغط عليه.
        [two] لإنهاء أي دور يُرجى الضغط عليه.
        [few] لإنهاء أي دور يُرجى الضغط عليه.
        [many] لإنهاء أي دور يُرجى الضغط عليه.
       *[other] لإنهاء أي دور يُرجى الضغط عليه.
    }
    لا يقرر المعيَّن إلا حيث يكون عضوًا في مجموعة القائمة.
staff-roles =
    👤 <b>{ $name }</b>
    أي دور يُضاف؟
staff-add =
    👥 <b>إضافة شخص</b>
    يُرجى اختياره بالأزرار أسفل حقل الكتابة، أو إنشاء رابط يعمل مرة واحدة خلال عشر دقائق.
staff-pick = من الذي تريد تعيينه؟
staff-pick-closed = حسنًا، لم يُختر أحد.
staff-link = يُرجى إعطاء هذا الرابط لمن سيكون دوره: { $role }. يعمل مرة واحدة حتى الساعة { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") } بالتوقيت العالمي: <code>{ $link }</code>
staff-role =
    { $role ->
        [senior] الفريق الأعلى
        [legal] مسؤول الطلبات القانونية
        [admin] مدير
       *[moderator] مراجع
    }{ $queue ->
        [everywhere] { "" }
       *[other] { " " }· { $queue }
    }{ $state ->
        [pending] { " " }(يُسأل مدير آخر)
       *[stands] { "" }
    }
staff-appointed =
    ✅ دور { $name } من الآن: { $role ->
        [senior] الفريق الأعلى
        [legal] مسؤول الطلبات القانونية
        [admin] مدير للبوت
       *[moderator] مراجع
    }.
staff-already = لدى { $name } هذا الدور بالفعل.
staff-pending = يصبح { $name } مديرًا للبوت عندما يوافق مدير آخر. وقد سُئل المديرون الآن.
staff-not-a-person = لا يُعيَّن إلا شخص، لا بوت ولا قناة ولا مشرف مجهول.
staff-you-are =
    ✅ دورك من الآن: { $role ->
        [senior] الفريق الأعلى
        [admin] مدير للبوت
       *[moderator] مراجع
    }. يمكنك القرار في مجموعات القوائم التي أنت عضو فيها.
staff-agree-ask =
    👤 يقترح { $by } أن يصبح { $name } مديرًا لهذا البوت، يُعدّ القوائم ويعيّن آخرين.
    يلزم لذلك مديران. هل توافق؟
staff-agreed = ✅ تمت الموافقة: أصبح { $name } مديرًا لهذا البوت.
staff-declined = رُفض: لن يصبح { $name } مديرًا.
# To all admins. $you: it is the reader who is to be removed.
removal-asked =
    👤 طلب إزالة من إدارة هذا البوت: { $you ->
        [yes] إزالتك أنت
       *[no] { $name }
    }. صاحب الطلب: { $by }.
    يحدث ذلك بعد 24 ساعة، أو فورًا إن وافق مدير ثانٍ. ويمكن إلغاؤه حتى ذلك الحين.
removal-done =
    👤 لم يعد في إدارة هذا البوت: { $name }. صاحب الطلب: { $by }، { $second ->
        [yes] ووافق مدير ثانٍ.
       *[no] وحده: لن يُعرض صاحب أي بلاغ على أحد مدة 7 أيام.
    }
removal-dropped = 👤 باقٍ في إدارة هذا البوت: { $name }. ألغى الإزالة: { $by }.
# Where the bot runs, its admins were changed.
owner-named = 👤 { $name }: أُضيف إلى ADMIN_IDS حيث يعمل هذا البوت، وصار مديرًا من الآن. إن كان السبب مجهولًا لديك فيُرجى سؤال من يشغّله.
owner-dropped = 👤 { $name }: حُذف من ADMIN_IDS حيث يعمل هذا البوت. إن كان السبب مجهولًا لديك فيُرجى سؤال من يشغّله. لن يُعرض صاحب أي بلاغ على أحد مدة 7 أيام.
staff-pending-legal = سيجيب { $name } عن الطلبات القانونية عندما يوافق مدير آخر. وقد سُئل المديرون الآن.
staff-you-are-legal = ✅ أنت الآن ممن يجيبون عن الطلبات القانونية. يُرجى إرسال /legal لرؤية ما ينتظر.
staff-agree-ask-legal =
    👤 يقترح { $by } أن يجيب { $name } عن الطلبات القانونية. ويمكن لاثنين منهم معرفة من بلّغ.
    يلزم لذلك مديران. هل توافق؟
staff-agreed-legal = ✅ تمت الموافقة: يجيب { $name } الآن عن الطلبات القانونية.
staff-declined-legal = رُفض: لن يجيب { $name } عن الطلبات القانونية.
staff-reply-ask =
    👤 <b>{ $name }</b>
    ما دور هذا الشخص في كل القوائم؟
staff-reply-how = يُرجى الرد بالأمر /staff على رسالة ممن تريد تعيينه، أو إرسال /staff إلى البوت في محادثة خاصة.
staff-left = لم يتغير شيء.
staff-entry = العضو { $name } · { $roles }
button-staff-add = ➕ إضافة شخص
button-staff-more = ➕ دور آخر
button-staff-end = ✖ إنهاء: { $role }
button-staff-link = 🔗 رابط: { $role }
button-staff-agree = ✅ موافقة
button-staff-decline = ✖ رفض
button-removal-second = ✖ إزالة فورًا
button-removal-keep = الإبقاء على المدير
button-role-moderator = مراجع
button-role-senior = الفريق الأعلى
button-role-legal = الطلبات القانونية
button-role-admin = مدير
answer-staff-gone = لم يعد الأمر كذلك.
answer-staff-not-you = يجب أن يوافق مدير آخر: لا من اقترح ولا من اقتُرح.
answer-removal-asked = أُخبر كل المديرين. يحدث ذلك بعد 24 ساعة، أو فورًا إن وافق مدير ثانٍ.
answer-removal-not-yours = هذا لمدير آخر: ليس لمن طلبه ولا لمن ستُزال صفته.

alert-dead-letter =
    ⚠️ تعذّرت معالجة رسالة واردة بعد { $attempts ->
        [zero] عدة محاولات
        [one] محاولة واحدة
        [two] محاولتين
        [few] { $attempts } محاولات
        [many] { $attempts } محاولة
       *[other] { $attempts } محاولة
    }، فوُضعت جانبًا (الرقم <code>{ $number }</code>). وأُبلغ مرسلها بذلك. السبب في السجل تحت هذا الرقم.
alert-queue-lost =
    ⚠️ لا يمكن الوصول إلى { $title }: { $because ->
        [kicked] أُزيل البوت منها.
        [no_rights] لا يُسمح للبوت بالكتابة فيها.
        [topic_closed] موضوعها مغلق.
        [topic_not_found] لم يعد موضوعها موجودًا.
       *[chat_not_found] لم تعد موجودة.
    }
    لم يضع أي بلاغ: { $cases ->
        [handed_over] تستقبل قوائم أخرى حالاتها إلى أن يصبح الوصول إليها ممكنًا من جديد.
       *[waiting] الحالات تنتظر.
    } { $because ->
        [kicked] يُرجى إضافة البوت من جديد وإرسال /setup هناك أو في مجموعة أخرى.
        [no_rights] يُرجى السماح له بالكتابة هناك من جديد، أو إرسال /setup في مجموعة أخرى.
       *[chat_not_found] يُرجى إرسال /setup في مجموعة أخرى.
    }
alert-queue-opened =
    ⚠️ لم تعد مجموعة مغلقة: { $title }. السبب: { $because ->
        [public] لها اسم عام فيستطيع أي شخص قراءتها.
        [linked] هي مرتبطة بقناة، ويستطيع متابعوها الدخول.
       *[join_link] دخل شخص برابط لا يحتاج إلى موافقة.
    }
    لا يصل إليها شيء الآن، وبطاقاتها محجوبة. لم يضع أي بلاغ: { $cases ->
        [handed_over] تستقبل حالاتها قوائم أخرى.
       *[waiting] الحالات في الانتظار.
    }
    { $because ->
        [public] يُرجى جعلها خاصة في إعداداتها،
        [linked] يُرجى فك الارتباط في إعداداتها،
       *[join_link] يُرجى إلغاء روابطها أو جعلها تحتاج إلى موافقة،
    } ثم إخراج من لا ينتمي إليها، وإرسال /setup فيها. أو إرسال /setup في مجموعة خاصة أخرى.
alert-source-lost = ℹ️ { $title }: لم يعد يمكن للأعضاء الإبلاغ من هناك، لأن البوت ليس في المجموعة الآن. للسماح بذلك من جديد، يُرجى إضافة البوت وإرسال /setup هناك.
alert-no-queue =
    ⚠️ { $count ->
        [zero] لا حالات في الانتظار
        [one] حالة واحدة في الانتظار
        [two] حالتان في الانتظار
        [few] { $count } حالات في الانتظار
        [many] { $count } حالة في الانتظار
       *[other] { $count } حالة في الانتظار
    } إذ لم تُعدّ مجموعة لاستقبال { $tier ->
        [escalation] الحالات المصعّدة.
       *[review] البلاغات.
    } وهي محفوظة. يُرجى إرسال /setup في مجموعة خاصة لك.
alert-send-abandoned =
    ⚠️ { $count ->
        [zero] لم تُترك أي رسالة
        [one] تُركت رسالة واحدة دون إرسال
        [two] تُركت رسالتان دون إرسال
        [few] تُركت { $count } رسائل دون إرسال
        [many] تُركت { $count } رسالة دون إرسال
       *[other] تُركت { $count } رسالة دون إرسال
    } لأن تيليجرام يرفض ذلك (الخطأ { $error_code }). التفاصيل في السجل تحت الرقم <code>{ $number }</code>.
alert-not-composed =
    ⚠️ تعذّرت صياغة إحدى الرسائل فلم تُرسل: وهذا خلل في البوت. التفاصيل في السجل تحت الرقم <code>{ $number }</code>.
alert-late =
    ⏰ { $count ->
        [zero] لا حالة في { $title } فات موعدها، وكانت منها <b>{ $code }</b>.
        [one] حالة واحدة في { $title } فات موعدها: <b>{ $code }</b>.
        [two] حالتان في { $title } فات موعدهما، ومنهما <b>{ $code }</b>.
        [few] { $count } حالات في { $title } فات موعدها، ومنها <b>{ $code }</b>.
        [many] { $count } حالة في { $title } فات موعدها، ومنها <b>{ $code }</b>.
       *[other] { $count } حالة في { $title } فات موعدها، ومنها <b>{ $code }</b>.
    } يصلك هذا لأنه لا توجد مجموعة للفريق الأعلى؛ مرة في اليوم، وعن كل حالة من الأخطر.
alert-about-staff = ℹ️ بلاغ يتعلق بأحد أعضاء الفريق: وصلت <b>{ $code }</b> إلى الفريق الأعلى مباشرة، ولا بطاقة لها عند المشرفين. ومن تتعلق به لا يقرر فيها شيئًا.
alert-migrated = ℹ️ صارت { $title } مجموعة خارقة. تستمر بطاقاتها في الوصول إليها؛ ولا يلزم فعل شيء.
alert-reveal =
    🔓 { $who }: عُرض عليه صاحب البلاغ <code>{ $code }</code>. السبب: { $why ->
        [danger] حياة شخص أو سلامته في خطر
        [legal_request] قرّر اثنان في طلب قانوني
       *[crime] البلاغ نفسه قد يكون جريمة، كالتهديد
    }. والموافقة من: { $by }.
    إن لم يكن هذا صحيحًا فتُنزع الصلاحية بالأمر /staff
# After a restore, at the start; $at is when the backup was made.
alert-restored =
    🗄 <b>يعمل البوت على نسخة احتياطية من { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.</b> وما ورد أو قُرّر بعدها ليس فيها.
    لا يكتب البوت الآن إلا إليك؛ { $count ->
        [zero] لا رسائل تنتظر
        [one] تنتظر رسالة واحدة
        [two] تنتظر رسالتان
        [few] تنتظر { $count } رسائل
        [many] تنتظر { $count } رسالة
       *[other] تنتظر { $count } رسالة
    }. انظر في <code>/health</code> ثم أرسل <code>/resume</code>: عندها يُرسَل كل شيء، وتُرسم من جديد بطاقات الحالات التي لم يُبتّ فيها.
alert-conflict = ⚠️ برنامج آخر يجلب الرسائل بمفتاح هذا البوت (token). يُرجى إيقافه، أو إنشاء مفتاح جديد لدى @BotFather. وقد تتأخر البلاغات حتى ذلك الحين.

# $code is of one of the reports of whoever is trusted; nobody is named.
alert-backlog = ⚠️ رسائل تنتظر منذ أكثر من خمس دقائق، واردة أو صادرة. التفاصيل: <code>/health</code>. يصل هذا التنبيه مرة واحدة إلى أن يعود كل شيء سليمًا.
alert-dead-letters = ⚠️ تُركت بعض الرسائل بعد عدة محاولات. ويوجد زر لإعادة المحاولة هنا: <code>/health</code>. يصل هذا التنبيه مرة واحدة إلى ألا يبقى منها شيء.
alert-no-poller = ⚠️ لا أحد يجلب الرسائل من تيليجرام: تنتظر البلاغات هناك يومًا على الأكثر. هل البوت يعمل والشبكة متصلة؟ التفاصيل: <code>/health</code>.
alert-clock-jumped = ⚠️ الساعة تبعد أكثر من يوم عن آخر مراجعة للبيانات القديمة. لا يُمحى شيء حتى تصح؛ وإن كانت صحيحة الآن ففي <code>/retention</code> زر لتأكيد ذلك.

trust-done = ✅ صار صاحب البلاغ <code>{ $code }</code> مبلّغًا موثوقًا: ما يرسله من الآن يأتي أولًا ويُميَّز على البطاقة، ويمكنه إرسال المزيد. لإنهاء ذلك يُرسل مع الرمز: <code>/untrust</code>
untrust-done = ✅ لم يعد صاحب البلاغ <code>{ $code }</code> مبلّغًا موثوقًا.
# In private, to an admin who wants to see who made a report. $account: who made it.
reveal-drafted =
    🔓 <b>صاحب البلاغ <code>{ $code }</code></b>
    لا يُعرض إلا لأحد هذه الأسباب، وبموافقة مدير ثانٍ فقط. وعندها يعلم بذلك كل المديرين، ويعلم صاحب البلاغ أيضًا ما لم يمنعه طلب قانوني.
reveal-asked =
    🔓 <b>صاحب البلاغ <code>{ $code }</code></b>
    السبب: { $why ->
        [danger] حياة شخص أو سلامته في خطر
        [legal_request] قرّر اثنان في طلب قانوني
       *[crime] البلاغ نفسه قد يكون جريمة، كالتهديد
    }.
    سُئل المديرون الآخرون. ولدى أحدهم 24 ساعة للموافقة.
reveal-confirmed =
    🔓 <b>صاحب البلاغ <code>{ $code }</code></b>
    حساب تيليجرام بالرقم { $account }. ولا يُحفظ عنه شيء آخر.
    تُحذف هذه الرسالة بعد 10 دقائق من الموافقة. يُرجى عدم إطلاع أحد عليها: فقد يكون صاحب البلاغ في خطر.
reveal-dropped = 🔓 <code>{ $code }</code>: لا يُعرض شيء، ولا يُسأل أحد بعد الآن.
reveal-refused = 🔓 لم يوافق مدير آخر على عرض صاحب البلاغ <code>{ $code }</code>.
reveal-lapsed = 🔓 صاحب البلاغ <code>{ $code }</code> سحبه أو طلب محو بياناته، فلا أحد يُعرض.
reveal-expired = 🔓 لم يوافق أي مدير آخر خلال 24 ساعة على عرض صاحب البلاغ <code>{ $code }</code>.
# To the other admins. $by wants to see it.
reveal-agree-ask =
    🔓 { $by }: طلب لمعرفة صاحب البلاغ <code>{ $code }</code>. السبب: { $why ->
        [danger] حياة شخص أو سلامته في خطر
        [legal_request] قرّر اثنان في طلب قانوني
       *[crime] البلاغ نفسه قد يكون جريمة، كالتهديد
    }.
    سيُخبَر صاحب البلاغ بذلك ما لم يمنعه طلب قانوني. يُرجى ألا تكون الموافقة إلا إن لم يوجد سبيل آخر. ويسقط الطلب بعد 24 ساعة.
reveal-agreed = 🔓 تمت الموافقة. يُعرض صاحب البلاغ <code>{ $code }</code> على المدير الذي طلب ذلك، ويُخبَر صاحبه ما لم يمنعه القانون.
reveal-not-agreed = 🔓 لم تتم الموافقة. لن يُعرض صاحب البلاغ <code>{ $code }</code>.
reveal-needs-code = يُرجى إرسال الأمر مع رمز بلاغ، ومع رمز الطلب القانوني إن كان لأجله: <code>/reveal R-7F3K9Q2M</code>
reveal-withdrawn = سُحب ذلك البلاغ، فلا أحد يُعرض.
reveal-no-second = يحتاج هذا إلى مدير ثانٍ مضت على إدارته 7 أيام، ولا يوجد. ويُعيَّن بالأمر /staff
reveal-new_admin = صاحب البلاغ يُعرض على من مضى على إدارته 7 أيام، وهو من يوافق على ذلك. وموعدك من { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } (UTC).
reveal-after_removal = أُزيل مدير بكلمة شخص واحد. حتى { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } (UTC) لا يُعرض صاحب أي بلاغ على أحد.
button-reveal-danger = شخص في خطر
button-reveal-crime = البلاغ نفسه جريمة
button-reveal-drop = ✕ لا تسأل
button-reveal-confirm = الموافقة على العرض
button-reveal-refuse = ✕ عدم الموافقة
answer-reveal-gone = حُسم هذا من قبل، أو فات أوانه.
answer-reveal-not-you = يجيب عن هذا مدير آخر.
# What is held for the law: the list, one of it, and the question to another admin.
holds-list =
    🔏 <b>المحجوز بحكم القانون: { $count }</b>
    ما هو سارٍ أو مطلوب. للحالة <code>/hold C-CODE</code> ولصاحب بلاغ <code>/hold R-CODE</code>. ويلزم اثنان منكم.
hold-line = <b>{ $code }</b> · { $target } · { $status ->
        [standing] حتى { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
        [started] ينتظر شخصًا ثانيًا
        [asked] بانتظار مدير ثانٍ
       *[drafted] لم يُطلب بعد
    }
hold-page =
    🔏 <b>{ $code }</b> · { $target }
    ماذا: { $scope ->
        [case] كل ما في هذه الحالة
        [subject] كل ما عن الشيء المبلَّغ عنه فيها
        [report] هذا البلاغ وحده
       *[person] كل ما أبلغ عنه هذا الشخص
    }
    السبب: { $ground ->
        [authority] طلبته جهة مختصة
        [claim] مطالبة قانونية
       *[danger] حياة شخص أو سلامته
    }
    { $status ->
        [drafted] يُرجى اختيار السبب والمدة ثم سؤال مدير آخر. عندها تُحفظ نسخة مما هو موجود، ولا يظهر ذلك لأحد في الخارج.
        [started] بدأه طلب قانوني. يسقط { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } إن لم يوافق شخص ثانٍ.
        [asked] سُئل مدير آخر. ويسقط الطلب بعد 24 ساعة.
        [standing] سارٍ حتى { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }. { $change ->
            [prolong] طُلب من مدير آخر تمديده.
            [lift] طُلب من مدير آخر رفعه.
           *[none] { "" }
        }
        [dropped] أُلغي.
        [refused] لم يوافق مدير آخر.
        [expired] لم يوافق أحد في الوقت.
       *[ended] انتهى ومُحيت نسخته: { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }.
    }
hold-agree-ask =
    🔏 يسألك { $by }: <code>{ $code }</code> · { $target }. { $what ->
        [place] هل يُحجز؟ المدة بالأيام: { $days }
        [prolong] هل يُمدَّد من اليوم؟ المدة بالأيام: { $days }
        [prolong_once] هل يُمدَّد بعد نهايته؟ الأيام: { $days }. والقانون يسمح بذلك مرة واحدة.
       *[lift] هل يُرفع الآن وتُمحى النسخة؟
    }
    ماذا: { $scope ->
        [case] كل ما في هذه الحالة
        [subject] كل ما عن الشيء المبلَّغ عنه فيها
        [report] هذا البلاغ وحده
       *[person] كل ما أبلغ عنه هذا الشخص
    }. السبب: { $ground ->
        [authority] طلبته جهة مختصة
        [claim] مطالبة قانونية
       *[danger] حياة شخص أو سلامته
    }.
    يُرجى ألا تكون الموافقة إلا إن طلبه القانون. ويسقط الطلب بعد 24 ساعة.
hold-agreed = 🔏 <code>{ $code }</code>: وافق مدير آخر.
hold-not-agreed = 🔏 <code>{ $code }</code>: لم يوافق مدير آخر. لم يتغير شيء.
hold-you-agreed = 🔏 تمت الموافقة، وتسري من الآن.
hold-you-did-not-agree = 🔏 لم تتم الموافقة. لم يتغير شيء.
hold-copy = 🔏 <code>{ $code }</code>: كل ما هو محجوز، دون هوية المُبلِّغ. يُرجى عدم إطلاع أحد عليه وحذفه عند الانتهاء.
hold-needs-code = يُرجى إرسال الأمر مع رمز حالة أو بلاغ: <code>/hold C-4K7P2M9X</code>. ومن دون رمز يعرض ما هو محجوز.
hold-unknown = لا توجد حالة ولا بلاغ بهذا الرمز.
button-hold-list = ☰ كل ما هو محجوز
button-hold-scope-case = الحالة
button-hold-scope-subject = ما أُبلغ عنه
button-hold-scope-person = كل ما من هذا الشخص
button-hold-scope-report = هذا البلاغ
button-hold-ground-authority = جهة مختصة
button-hold-ground-claim = مطالبة
button-hold-ground-danger = خطر
button-hold-days = { $days } يومًا
button-hold-prolong = ⏩ { $days } يومًا
button-hold-place = 🔏 سؤال مدير آخر
button-hold-drop = ✕ إلغاء
button-hold-lift = 🔓 رفع
button-hold-copy = 📄 قراءة النسخة
button-hold-confirm = الموافقة
button-hold-refuse = ✕ عدم الموافقة
# الطلبات القانونية. لا يقول أي نص عمّن هي، إلا في صفحات من يجيب عنها.
command-legal = الرد على الطلبات القانونية
answer-legal-not-officer = هذا لمن يجيب عن الطلبات القانونية فقط.
answer-legal-outdated = تغيّر هذا في الأثناء. وهذا حاله الآن.
legal-outdated = تغيّر هذا في الأثناء، فلم يُفعل شيء. يُرجى إرسال /legal مرة أخرى.
legal-unread = هذا لا يناسب السؤال. لم يتغيّر شيء: يُرجى الإجابة مرة أخرى.
legal-home =
    ⚖️ <b>الطلبات القانونية</b>
    تنتظر شخصًا ثانيًا: <b>{ $waiting }</b> · مفتوحة { $open } · متأخرة { $late }
    هذا سجلّ فقط، ولا يقدّم مشورة قانونية.
legal-line = <b>{ $code }</b> { $flow } · { $country } · { $state } · { $time }
legal-desk-line = <b>{ $code }</b> · { $state } · { $time }
legal-list =
    ⚖️ <b>{ $filter ->
        [mine] الطلبات المفتوحة التي سجّلتها
        [open] الطلبات المفتوحة
       *[all] كل الطلبات
    }</b>
legal-found = ⚖️ <b>نتائج «{ $words }»: { $count }</b>
legal-none = لا يوجد شيء.
legal-kind =
    { $kind ->
        [information] معلومات
        [removal] إزالة
        [preservation] حفظ
       *[emergency] طارئ
    }
legal-instrument =
    { $instrument ->
        [epoc] أمر أوروبي بالتقديم (EPOC)
        [epoc_pr] أمر أوروبي بالحفظ (EPOC-PR)
        [dsa_information] DSA المادة 10، معلومات
        [dsa_removal] DSA المادة 9، إزالة
        [tco_removal] محتوى إرهابي، ساعة واحدة
        [cybertip] CyberTip الأمريكي، حفظ سنة
        [preservation_letter] رسالة حفظ أمريكية
        [national] أمر وطني
        [voluntary] طارئ، طوعي
       *[informal] طلب غير رسمي
    }
legal-class =
    { $class ->
        [court] محكمة
        [prosecutor] نيابة
        [police] شرطة
        [regulator] جهة تنظيمية
       *[other] أخرى
    }
legal-channel =
    { $channel ->
        [platform] منصة رسمية
        [mail] بريد إلكتروني
        [post] بريد
        [phone] هاتف
       *[in_person] حضوريًا
    }
legal-secrecy =
    { $secrecy ->
        [none] يمكن الإخبار
        [until_date] سري حتى تاريخ
       *[until_told] سري حتى ترفعه الجهة
    }
legal-status =
    { $status ->
        [registered] ينقصه التحليل
        [analysed] ينقصه الاقتراح
        [proposed] ينقصه شخص ثانٍ
        [decided] تقرّر
        [answered] أُجيب عنه
        [narrowing] للتضييق
        [challenged] مطعون فيه
        [withdrawn] سُحب
        [false] مزيّف
       *[closed] مغلق
    }
legal-section =
    { $section ->
        [identity] من بلّغ
        [reports] كلمات بلاغ
        [additions] ما أُضيف
        [files] آثار ملفات
        [objections] اعتراضات
        [answers] إجابات عن أسئلة
        [subject] ما بُلّغ عنه
        [names] أسماؤه
        [titles] عناوينه
        [case] الحالة
       *[decisions] قرارات
    }
legal-due =
    { $unit ->
        [hours] بقي { $amount } س
        [days] بقي { $amount } ي
        [over] متأخر
       *[none] بلا مهلة
    }
legal-card =
    ⚖️ <code>{ $code }</code> · { $flow }
    { $title }
    ورد { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } · { $state } · { $time }
legal-about =
    الأهداف: { $notes } · المحفوظ: بلاغات { $reports }، حالات { $number }
    { $reporter ->
        [yes] 🔴 <b>يتعلق بشخص بلّغ.</b> يُرفض أو يُضيَّق.
       *[no] { "" }
    }
legal-asked = المطلوب: { $categories }
legal-secret =
    { $secrecy ->
        [until_date] 🤫 سري حتى { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
        [until_told] 🤫 سري حتى ترفعه الجهة
       *[none] يمكن إخبار الشخص
    }
legal-held =
    🔏 <code>{ $code }</code> { $status ->
        [started] يسقط { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } دون شخص ثانٍ
        [standing] حتى { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
       *[ended] انتهى
    }
legal-cases =
    🧩 { $state ->
        [some] القضايا: { $codes }
        [secret] ما دام سريًا لا تعلم به أي حالة.
       *[none] لا شيء مما يسمّيه يمكن أن يكون حالة.
    }
legal-effect = ✔️ نُفّذ { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: { $words }
legal-hold-ask = 🔏 سجّل { $by } الطلب <code>{ $request }</code>. ما يتعلق به محفوظ باسم <code>{ $code }</code> مدة 24 ساعة. هل يُحفظ ما دام القانون يطلبه؟
legal-reminder =
    ⏰ <code>{ $code }</code>: { $state ->
        [over] انتهت مهلة الرد.
       *[runs] مضى { $percent } % من مهلة الرد.
    } الرد قبل { DATETIME($due_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
legal-chase =
    ⏰ <code>{ $code }</code>: { $state ->
        [validate] انقضت 48 ساعة ولم يُسجَّل قرار قاضٍ. يُطلب من الجهة.
       *[acknowledge] يوجب القانون تأكيد الاستلام خلال 24 ساعة. يُرسل نص الرد ثم يُضغط «تأكّد الاستلام».
    }
legal-ask-targets = ✂️ بم يتعلق <code>{ $code }</code> من الآن؟ يُرجى الرد على هذه الرسالة، واحد في كل سطر: رمز أو رقم أو <code>@name</code> أو رابط أو عبارة. يبدأ التحليل والاقتراح من جديد.
legal-ask-effect = ✔️ <code>{ $code }</code>: متى نُفّذ ذلك؟ الرد على هذه الرسالة: في السطر الأول الوقت بتوقيت UTC، مثل <code>2026-09-01 09:12</code>، وتحته ما الذي نُفّذ وأين.
legal-draft = ⚖️ <b>طلب جديد</b> · السؤال { $page } من { $pages }
legal-reply = يُرجى الرد على هذه الرسالة بالجواب.
legal-step =
    { $step ->
        [kind] ماذا تريد الجهة؟
        [instrument] بأي أداة؟ تُذكر في الورقة.
        [authority] من يطلب؟ يُرجى الاختيار، أو الرد بأربعة أسطر: الاسم، والبلد بحرفين، وطريقة التواصل، وأين وُجدت. لا يؤخذ التواصل من الطلب نفسه أبدًا.
        [authority_class] ما نوع هذه الجهة؟
        [reference] بأي مرجع يكتبون؟
        [issued] متى صدر؟ مثلًا <code>2026-09-01</code>
        [received] متى وصل بتوقيت UTC؟ مثلًا <code>2026-09-01 09:12</code>. تبدأ مهلة الرد من حينها.
        [answer_by] متى يريدون الرد بتوقيت UTC؟ مثلًا <code>2026-09-08 12:00</code>
        [channel] كيف وصل؟
        [basis] على أي قانون يستندون؟ سطر واحد.
        [category] أي جريمة يذكرون؟
        [targets] بم يتعلق؟ واحد في كل سطر: رمز بلاغ أو حالة، أو رقم تيليجرام، أو <code>@name</code>، أو رابط، أو عبارة.
        [items] ماذا يطلبون بالضبط؟ يُعلَّم ذلك فقط.
        [period] عن أي مدة؟ سطران: أول يوم وآخر يوم.
        [notified] هل أُبلغت أيضًا جهة في بلدكم؟ عندها لا يُسلَّم شيء عشرة أيام ما لم تأذن.
        [secrecy] هل يجب ألا يعلم الشخص المعني؟
        [secret_until] حتى متى؟ مثلًا <code>2027-03-01</code>
        [secrecy_basis] على أي قانون تستند السرية؟ سطر واحد.
        [language] بأي لغة كُتب؟
       *[document] قيمة SHA-256 للورقة، وفي سطر ثانٍ مكان حفظها. لا يستقبل البوت ملفات.
    }
legal-check =
    { $flow } · { $role }
    { $title }، ورد { $ago }
    الأهداف: { $notes } · المحفوظ: بلاغات { $reports }، حالات { $number }
    { $reporter ->
        [yes] 🔴 يتعلق بشخص بلّغ.
       *[no] { "" }
    }
    المطلوب: { $categories }
    { $state }
legal-analysis =
    ⚖️ <code>{ $code }</code> · التحليل: { $amount }
    { $state ->
        [sealed] خُتم مع الاقتراح ولا يتغيّر بعد ذلك.
       *[open] يُجاب عن الأسئلة الأحد عشر كلها. جواب «لا» عن أحد الخمسة الأولى يمنع التسليم، و«غير واضح» يحتاج إلى سبب.
    }
legal-question-name =
    { $question ->
        [binds] هل يُلزمنا؟
        [verified] هل عاودتم الاتصال؟
        [competent] هل الجهة مختصة؟
        [judicial] قاضٍ حيث يلزم؟
        [complete] هل الشكل كامل؟
        [crime] اشتباه بجريمة وفق القواعد؟
        [identified] هل الشخص محدّد؟
        [collected] المحفوظ فقط؟
        [bounded] ضروري ومحدود؟
        [protected] لا أحد محمي معني؟
       *[secrecy] سرية قانونية ومحدودة؟
    }
legal-question =
    { $question ->
        [binds] 1. هل يُلزمنا هذا؟ بأي قانون وفي أي بلد؟ كثير من القوانين يعفي الخدمات الصغيرة.
        [verified] 2. هل عاودتم الاتصال بالمرسل عبر وسيلة وجدتموها بأنفسكم؟ صناديق رسمية مخترقة ترسل طوارئ كاذبة.
        [competent] 3. هل هذه الجهة مختصة بذلك؟
        [judicial] 4. حيث يجب أمر قاضٍ: هل صدر؟
        [complete] 5. هل عناصر الشكل كلها موجودة: الأساس القانوني والأسباب والمطلوب بالضبط وطرق الطعن والتوقيع؟
        [crime] 6. هل هناك اشتباه بجريمة تخالف قواعدنا أيضًا؟
        [identified] 7. هل سُمّي الشخص أو الشيء بدقة لا تحتمل غيره؟
        [collected] 8. هل المطلوب محفوظ أصلًا لا غير؟
        [bounded] 9. هل هو ضروري ومتناسب ومحدود زمنًا ونوعًا؟
        [protected] 10. ألا يتعلق بمن تحميه القوانين: صحافة أو سر مهني أو رأي سياسي أو ضحية أو شخص بلّغ؟
       *[secrecy] 11. هل السرية قانونية ولها نهاية؟
    }
legal-line-given = ✏️ { $words }
legal-ask-line = ✏️ <code>{ $code }</code>: يُرجى الرد على هذه الرسالة بسطر واحد يقول لماذا.
legal-ask-key = 🔑 <code>{ $code }</code>: يُرجى الرد على هذه الرسالة بمفتاح age للجهة. يبدأ بـ <code>age1</code>. ويُتحقق منه عبر وسيلة وجدتموها بأنفسكم.
legal-outcome =
    { $outcome ->
        [full] تسليم الكل
        [part] تسليم جزء
        [nothing_held] لا شيء محفوظ
        [narrow] طلب التضييق
        [refuse] رفض
       *[challenge] طعن
    }
legal-ground =
    { $ground ->
        [not_bound] لا يُلزمنا
        [not_verified] المرسل غير موثّق
        [not_competent] غير مختصة
        [not_judicial] لم يأمر به قاضٍ
        [incomplete] ناقص
        [not_identified] لم يُحدَّد أحد
        [too_broad] واسع جدًا
        [no_crime] لا يخالف قواعدنا
        [protected] شخص محمي
        [other_law] يمنعه قانون آخر
       *[overtaken] تجاوزه الزمن
    }
legal-proposal =
    🔑 <code>{ $code }</code>: <b>{ $state }</b>
    السبب: { $facts } · التحليل: { $amount }
    { $status ->
        [decided] قرّره اثنان.
        [waits] سُئل الآخرون.
        [asked] القرار مطلوب منك: يُنظر في التحليل ثم يُؤكَّد أو يُعاد.
        [drafted] عندما يصبح صحيحًا يُسأل شخص ثانٍ.
       *[none] هذا هو المقترح أولًا. يُرجى اختيار ما يجب أن يكون.
    }
legal-opens-with = لا تُفتح إلا بهذا المفتاح: <code>{ $number }</code>. هل قرؤوه عليك؟
legal-gives = يُسلَّم: { $categories }، صفوف { $notes }، أعمدة { $number }
legal-ticks = ☑️ <code>{ $code }</code>: يُعلَّم ما يُسلَّم بالضبط. الضغط على رقم يفتح الأعمدة المفردة.
legal-columns = ☑️ <code>{ $code }</code> · { $categories }: أي الأعمدة تُسلَّم؟
legal-second-ask = 🔑 يقترح { $by } قرارًا في <code>{ $code }</code> ويطلب شخصًا ثانيًا.
legal-secrecy-over = 🤫 <code>{ $code }</code>: حلّ اليوم الذي كان سريًا حتى مجيئه. هل يُخبَر الشخص الآن؟ يلزم اثنان.
legal-package = 📦 <code>{ $code }</code>: لا يُفتح إلا بالمفتاح { $number }. قيمة SHA-256 لما فيه: <code>{ $head }</code>. يغادر هذه الدردشة بعد 24 ساعة.
legal-package-here = 📦 <code>{ $code }</code>: الحزمة على الخادم لمدة 24 ساعة، في مجلد البيانات: <code>{ $name }</code>. لا تُفتح إلا بالمفتاح { $number }. بصمة SHA-256 للمحتوى: <code>{ $head }</code>
legal-package-changed = ✋ <code>{ $code }</code>: تغيّر المحفوظ منذ القرار فلم يُرسل شيء. يجب القرار من جديد.
legal-answer =
    مرجعكم: { $reference } · مرجعنا: <code>{ $code }</code>
    { $status ->
        [full] تجدون ما نحفظه مما طلبتموه في الحزمة المغلقة بمفتاحكم، مع بيان بما لا يُحفظ.
        [part] تجدون جزءًا مما طلبتموه في الحزمة المغلقة بمفتاحكم. ويُرفض الباقي: { $facts }.
        [nothing_held] لا نحفظ شيئًا مما طلبتموه. ومرفق بيان بما يمكن أن تحفظه هذه الخدمة.
        [removed] نُفّذ أمركم في { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }: { $words }
        [removed_part] نُفّذ أمركم جزئيًا في { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }: { $words }. ويُرفض الباقي: { $facts }.
        [to_remove] ننفّذ أمركم، وسنخبركم حين يتم ذلك.
        [to_remove_part] ننفّذ أمركم جزئيًا، وسنخبركم حين يتم ذلك. ويُرفض الباقي: { $facts }.
        [not_here] ما سمّيتموه ليس جزءًا من خدمتنا.
        [kept] ما سمّيتموه محفوظ، بقدر ما هو لدينا، إلى أن تنتهي مدته.
        [kept_part] جزء مما سمّيتموه محفوظ. ويُرفض الباقي: { $facts }.
        [nothing_kept] لا نحفظ شيئًا مما سمّيتموه.
        [narrow] نرجو تضييق الطلب: { $facts }.
        [refuse] لا يمكننا تلبية الطلب: { $facts }.
        [challenge] نطعن في الطلب: { $facts }. ولا يُسلَّم شيء حتى يُبتّ في ذلك.
       *[none] وصلنا طلبكم ونحن ننظر فيه.
    }
    الأمر المتعلق بتيليجرام نفسه يوجَّه إلى تيليجرام (<code>abuse@telegram.org</code>، وفي الاتحاد الأوروبي إلى ممثله EDSR في بروكسل): هذه الخدمة ليست جزءًا منه.
legal-ledger = 📒 <b>سجل التسليم</b>. لا يتغيّر فيه شيء أبدًا.
legal-ledger-line = <b>{ $code }</b> · { $state } · { $country } · أشخاص { $number } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
reveal-no-request = لا يوجد طلب قانوني بهذا الرمز قرّر اثنان فيه تسليم صاحب هذا البلاغ. يُرسل الرمزان معًا: <code>/reveal R-7F3K9Q2M L-4K7P2M9X</code>
answer-legal-own_matter = الأمر يتعلق بك أو بمن اقترحه. يجب أن يقرّر آخرون.
answer-legal-not_entitled = لا يمكنك، أو لا يمكن لمن اقترحه، القرار في هذا الآن.
answer-legal-no_second = يلزم مسؤول ثانٍ ولا يوجد الآن. ويُعيَّن عبر /staff
answer-legal-not_analysed = يجب أولًا جواب عن الأسئلة الأحد عشر كلها.
answer-legal-barred = التحليل يمنع التسليم.
answer-legal-no_ground = يُرجى اختيار سبب أولًا.
answer-legal-nothing_ticked = يُرجى أولًا تعليم ما يُسلَّم.
answer-legal-not_you = هذا لشخص آخر: يلزم اثنان.
answer-legal-something_held = شيء منه محفوظ، فلا يمكن قول ذلك.
answer-legal-too_early = أُبلغت جهة أخرى: لا يُسلَّم شيء قبل عشرة أيام ما لم تأذن.
answer-legal-no_key = يُرجى وضع مفتاح الجهة أولًا.
answer-legal-no_effect = يُسجَّل أولًا ما نُفّذ وأين ومتى.
answer-legal-changed = تغيّر المحفوظ منذ القرار. يجب القرار من جديد.
answer-legal-first = سُجّل. يجب أن يوافق شخص آخر.
button-legal-unclear = غير واضح
button-legal-line = ✏️ السبب
button-legal-analysis = 🔎 التحليل { $amount }
button-legal-decision = 🔑 القرار
button-legal-words = ✉️ نص الرد
button-legal-ground = السبب
button-legal-ticks = ☑️ ما يُسلَّم
button-legal-ask_second = 🔑 سؤال شخص ثانٍ
button-legal-confirm = ✅ تأكيد
button-legal-send_back = ↩ إعادة
button-legal-hand_out = 📦 تسليم
button-legal-fetched = ✅ استُلم
button-legal-answered = ✅ أُجيب
button-legal-settled = بُتّ في الطعن
button-legal-close = إغلاق
button-legal-end_secrecy = 🤫 رفع السرية
button-legal-key = 🔑 وضع المفتاح
button-legal-acknowledge = ✉️ تأكّد الاستلام
button-legal-validate = ⚖️ ورد قرار القاضي
button-legal-effect = ✔️ تسجيل التنفيذ
button-legal-ledger = 📒 السجل
button-reveal-legal_request = طلب قانوني تقرّر
button-legal-new = ➕ طلب جديد
button-legal-mine = طلباتي
button-legal-all = الكل
button-legal-open = فتح
button-legal-holds = 🔏 المحفوظات
button-legal-home = ☰ الطلبات
button-legal-before = ◀ السابق
button-legal-after = التالي ▶
button-legal-narrow = ✂️ تغيير الأهداف
button-legal-cleared = الجهة الأخرى أذنت
button-legal-false = ✕ إنه مزيّف
button-legal-withdraw = سُحب الطلب
button-legal-register = ✅ تسجيل
button-legal-skip = تخطٍّ
button-legal-done = ✅ تم
button-legal-back = ◀ رجوع
button-legal-drop = ✕ إلغاء
button-legal-yes = نعم
button-legal-no = لا
trust-needs-code = يُرجى إرسال الأمر مع رمز أحد بلاغات هذا الشخص، مثلًا <code>/trust R-7F3K9Q2M</code>. والرمز في إشعار الاستلام وفي /status
mark-unknown-report = لا يوجد بلاغ بهذا الرمز.
trust-unknown-report = لا يوجد بلاغ بهذا الرمز، أو طلب صاحبه محو بياناته.
admin-in-private = يُرجى إرسال ذلك إلى البوت في محادثة خاصة.
answer-admin-only = هذا متاح لمديري البوت فقط.

# A page of the settings: what it is, settings-now where it is a number, buttons.
settings-home =
    ⚙️ <b>الإعدادات</b>
    تُظهر الأزرار ما هو معمول به. يسري كل تغيير فورًا، ويبقى في سجل التدقيق، ويمكن التراجع عنه.
settings-now = الآن: <b>{ $amount }</b>. في الأصل: { $initial }.
setting-reports_per_hour =
    <b>البلاغات في الساعة</b>
    كم بلاغًا يمكن لشخص واحد إرساله في ساعة. لا يُرفض الأخطر أبدًا، ويمكن للمبلّغين الموثوقين إرسال المزيد.
setting-reports_per_day =
    <b>البلاغات في اليوم</b>
    كم بلاغًا يمكن لشخص واحد إرساله في يوم. لا يُرفض الأخطر أبدًا، ويمكن للمبلّغين الموثوقين إرسال المزيد.
setting-target_hours_4 =
    🔴 <b>مهلة الأخطر</b>
    في كم ساعة ينبغي أن يصدر أول قرار في حالة كهذه.
setting-target_hours_3 =
    🟠 <b>مهلة الخطورة 3</b>
    في كم ساعة ينبغي أن يصدر أول قرار في حالة كهذه.
setting-target_hours_2 =
    🟡 <b>مهلة الخطورة 2</b>
    في كم ساعة ينبغي أن يصدر أول قرار في حالة كهذه.
setting-target_hours_1 =
    ⚪ <b>مهلة الخطورة 1</b>
    في كم ساعة ينبغي أن يصدر أول قرار في حالة كهذه.
setting-gravest_a_day =
    🌿 <b>الأشد خطورة في اليوم</b>
    بعد كم حالة منها يكفي المرءَ عملُ يومه: يُسأل غيره أولًا وتُقترح استراحة. ولا يعرف أحد سواه من هو.
setting-cards_at_once =
    📥 <b>البطاقات معًا</b>
    كم بطاقة بلا قرار تعرضها القائمة. وما زاد يُعدّ في رسالة واحدة وتصل بطاقته حين يُحسم غيره؛ ولا يشمل ذلك الأشد خطورة أبدًا.
setting-summary_hour =
    🗓 <b>ملخص اليوم</b>
    في أي ساعة (بتوقيت UTC) يُقال في كل قائمة ما وصل وما حُسم وما ينتظر. وحيث لم يحدث شيء لا يُقال شيء.
setting-outcome_notice_delay_s =
    <b>إشعارات النتيجة</b>
    كم ينتظر القرار قبل أن يعلم به من أبلغ. وإن تم التراجع عنه في هذه المدة فلا يصلهم شيء.
setting-gravest_notice_days =
    <b>إشعارات الأشد خطورة</b>
    بعد كم من إغلاق حالة من الأشد خطورة يعلم بذلك من أبلغ. لا يعلم إلا بهذا، ولا يعلم أبدًا بما تقرر، كي لا يُنبَّه أحد.
setting-dsa_answer_hours =
    ⚖️ <b>الردود بموجب قانون الخدمات الرقمية</b>
    خلال كم يُرد على أمر بموجب المادة 9 أو 10. يقول القانون «دون تأخير غير مبرر»، وهذا فهمكم له. ويسري على الطلبات التي تُسجَّل من الآن.
setting-dsa_acknowledge_hours =
    ⚖️ <b>تأكيد الاستلام بموجب قانون الخدمات الرقمية</b>
    خلال كم يُؤكَّد للجهة أن أمرًا كهذا وصل. ويسري على الطلبات التي تُسجَّل من الآن.
setting-keep_identity =
    <b>من أبلغ</b>
    كم يُحفظ معرّف الشخص بعد إغلاق آخر حالة له. وحتى ذلك الحين يمكن سؤاله وإبلاغه بالنتيجة، ويمكنه الاعتراض.
setting-keep_identity_cap =
    <b>من أبلغ، على الأكثر</b>
    كم يُحفظ معرّف الشخص بعد آخر بلاغ له، حتى إن بقيت حالة مفتوحة: لا ينبغي أن يرتبط شخص ببلاغ إلى الأبد.
setting-keep_words =
    <b>النصوص بعد الرفض</b>
    كم يُحفظ ما كتبه الناس بعد الرفض أو بعد سحب البلاغ. وحتى ذلك الحين يمكن النظر فيه من جديد.
setting-keep_words_upheld =
    <b>النصوص بعد التأكيد</b>
    كم يُحفظ ما كُتب عن مخالفة تأكدت. قد تسأل عنها جهة مختصة، وبعد ذلك تكفي النتيجة.
setting-keep_words_gravest =
    <b>النصوص عن الأشد خطورة</b>
    كم تُحفظ بعد إغلاق حالة كهذه، أيًّا كان القرار: فبمدتين مختلفتين تُعرف النتيجة.
setting-keep_words_undecided =
    <b>النصوص عمّا لم يُبتّ فيه</b>
    كم تُحفظ بعد البلاغ ما دام لم يُتخذ قرار: سنة على الأكثر مهما طال انتظار الحالة. ويعدّ الملخص اليومي الحالات التي تُمحى نصوصها خلال 30 يومًا.
setting-keep_former_names =
    <b>الأسماء السابقة</b>
    كم تُحفظ الأسماء التي كانت من قبل لما أُبلغ عنه. بها يُعرف بعد تغيير اسمه.
setting-keep_dead_letters =
    <b>ما تعذّرت معالجته</b>
    كم يُحفظ كي تُعاد محاولته عبر <code>/health</code>، ومعه ما تعذّر إرساله.
setting-keep_drafts =
    <b>المسوّدات</b>
    كم يُعرف صاحب المسوّدة. يُمحى ما كُتب عند الإرسال أو الإلغاء، وبعد يومين إن تُركت.
setting-category_order =
    <b>ترتيب الفئات</b>
    الترتيب الذي تُعرض به على من يبلّغ.
setting-categories_off =
    <b>الفئات المتوقفة</b>
    لا تُعرض على أحد. أما الأخطر فتُعرض دائمًا.
setting-category_severity =
    <b>خطورة الفئات</b>
    حيث تختلف عما كانت في الأصل. ويبقى الأخطر على 4.
setting-languages_offered =
    <b>اللغات</b>
    اللغات التي يُخاطَب بها الناس.
setting-seniors_skipped =
    <b>دون فريق أعلى</b>
    مع yes لا تنتظره الخطوات الأولى.
settings-categories =
    <b>الفئات</b>
    بهذا الترتيب تُعرض على من يبلّغ. الضغط على فئة يتيح نقلها أو تقدير خطورتها أو إيقافها.
settings-category =
    <b>{ $category }</b>
    { $offered ->
        [yes] تُعرض على من يبلّغ، في الموضع { $place } من { $of }.
       *[no] لا تُعرض على من يبلّغ. وموضعها كان سيكون { $place } من { $of }.
    }
    الخطورة: <b>{ $severity }</b>. في الأصل: { $initial_severity }. تحدد علامة البطاقة والمهلة.
settings-gravest =
    <b>{ $category }</b>
    من الأخطر: تُعرض دائمًا، وخطورتها 4 دائمًا، ولا يرفضها إلا شخصان معًا. الموضع { $place } من { $of }.
settings-languages =
    <b>اللغات</b>
    اللغات التي يُخاطَب بها الناس. من اختار لغة تبقى له، ومن ليست لغته هنا يُخاطَب بالإنجليزية ما دامت معروضة.
settings-retention =
    <b>مدد الحفظ</b>
    بعدها يُمحى كل شيء تلقائيًّا. يبيّن الأمر <code>/retention</code> ما حان أوانه، ويذكر <code>/privacy</code> المدد نفسها للجميع.
button-setting-reports_per_hour = 🚩 بلاغات في الساعة: { $amount }
button-setting-reports_per_day = 🚩 بلاغات في اليوم: { $amount }
button-setting-target_hours_4 = 🔴 مهلة الخطورة 4: { $amount }
button-setting-target_hours_3 = 🟠 مهلة الخطورة 3: { $amount }
button-setting-target_hours_2 = 🟡 مهلة الخطورة 2: { $amount }
button-setting-target_hours_1 = ⚪ مهلة الخطورة 1: { $amount }
button-setting-gravest_a_day = 🌿 الأخطر في اليوم: { $amount }
button-setting-cards_at_once = 📥 البطاقات معًا: { $amount }
button-setting-summary_hour = 🗓 الملخص { $amount }
button-setting-outcome_notice_delay_s = الإشعار بعد { $amount }
button-setting-gravest_notice_days = الأشد خطورة بعد { $amount }
button-setting-dsa_answer_hours = ⚖️ رد DSA: { $amount }
button-setting-dsa_acknowledge_hours = ⚖️ استلام DSA: { $amount }
button-setting-keep_identity = 👤 هوية المبلِّغ: { $amount }
button-setting-keep_identity_cap = 👤 الهوية، الأقصى: { $amount }
button-setting-keep_words = 📝 نصوص المرفوض: { $amount }
button-setting-keep_words_upheld = 📝 نصوص المؤكَّد: { $amount }
button-setting-keep_words_gravest = 🔴 نصوص الأخطر: { $amount }
button-setting-keep_words_undecided = ⏳ نصوص بلا قرار: { $amount }
button-setting-keep_former_names = 🏷 الأسماء السابقة: { $amount }
button-setting-keep_dead_letters = ✉️ ما تعذّر: { $amount }
button-setting-keep_drafts = ✏️ المسوّدات: { $amount }
button-setting-retention = 🗂 مدد الحفظ
button-setting-categories = الفئات
button-setting-languages = اللغات
button-setting-value =
    { $unit ->
        [count_or_off] بلا حد
        [clock] الساعة { $count }:00
        [hours] { $count } س
        [days] { $count } يوم
       *[seconds] { $count } ث
    }
button-setting-up = ▲ أعلى
button-setting-down = ▼ أسفل
button-setting-switch =
    { $offered ->
        [yes] إيقاف
       *[no] عرضها من جديد
    }
button-setting-undo =
    { $setting ->
        [this] ↩ التراجع عن التغيير
        [category_order] ↩ التراجع عن النقل
        [categories_off] ↩ التراجع عن الإيقاف
       *[category_severity] ↩ التراجع عن التقدير
    }
answer-setting-changed = تم التغيير، ويسري من الآن.
answer-setting-unchanged = هو كذلك بالفعل.
answer-setting-outdated = غيّره شخص آخر في هذه الأثناء. وهذا ما هو عليه الآن.
# Categories of the team's own.
button-own-categories = ➕ فئات منكم
own-categories =
    ➕ <b>فئات منكم</b>
    تندرج كل منها تحت إحدى فئاتنا: يجدها من يبلّغ خلف <b>المزيد</b>، وتُحسب وتُرفق بالإرشاد نفسه، ولا تقل عنها خطورة. ✓ معروضة، ✎ لا يراها أحد بعد، 🚫 تبقى مع البلاغات القديمة وحدها. يُعرض منها 12 على الأكثر.
button-own-category-add = ➕ إضافة فئة
own-category-parent =
    ➕ <b>فئة منكم</b>
    تحت أي فئة؟ تُعامل مثلها في الأرقام والإرشاد والقوائم وما يطلبه القانون.
own-category-severity =
    ➕ <b>فئة منكم</b> · { $category }
    ما خطورتها؟ عليها تتوقف علامة البطاقة والمهلة.
own-category-ask = ➕ ما اسمها؟ يُرجى الرد على هذه الرسالة باسم في كل سطر بعد اللغة: <code>es: Apuestas</code>. السطر الذي لا لغة فيه: { $language }، وهو ما يقرؤه من ليست لغته هناك. { $max } حرف على الأكثر لكل اسم ليتسع له الزر. تظهر لك قبل غيرك.
own-category-refused =
    { $because ->
        [language] إحدى اللغات غير معروفة أو مذكورة مرتين. يكون السطر هكذا: <code>es: Apuestas</code>.
        [name] الاسم { $max } حرف على الأكثر، من حروف وأرقام، وليس رابطًا.
        [main] ينقص اسم بلغة البوت الأولى أو بالإنجليزية: يقرؤه من يتكلم غيرها.
       *[unread] يُرجى إرساله نصًا.
    } لم يتغير شيء. يُرجى الرد على هذه الرسالة مرة أخرى.
own-category-full = لا مكان لها، أو لم تعد موجودة. لم يتغير شيء.
own-category-page =
    ➕ <b>{ $name }</b> · { $category }
    { $state ->
        [drafted] لا يراها أحد حتى تُستخدم.
        [renamed] هكذا سيكون اسمها. وحتى يُستخدم يقرأ الناس الاسم السابق.
        [offered] معروضة على من يبلّغ.
       *[retired] لا تُعرض على أحد. وتبقى مع البلاغات القديمة.
    }
    الخطورة: <b>{ $severity }</b>.
    { $names }
button-own-category-names = ✎ أسماء أخرى
# All settings as a file, and what is to be set by one.
button-settings-file = 📄 إرسالها كملف
button-settings-write = 📋 لصق التغييرات
settings-file = 📄 كل الإعدادات كما هي الآن. لتغيير بعضها يُضغط <b>لصق التغييرات</b> في <code>/settings</code> ثم يُرد بالأسطر كما ينبغي أن تكون. وللملف كاملًا، على الخادم: <code>searchlight settings FILE</code>
settings-file-head =
    إعدادات { $bot }، <code>{ $moment }</code>.
    إعداد واحد في كل سطر. ما لا يُذكر يبقى كما هو. الأسطر التي تبدأ بعلامة # لا تُقرأ.
    start: كما حُدد عند تشغيل البوت. none: لا شيء.
settings-file-allowed =
    { $how ->
        [single] واحد من: { $allowed }
        [some] أي من هذه، وبينها فواصل: { $allowed }
        [all] كل من هذه مرة واحدة، بالترتيب المطلوب: { $allowed }
       *[rated] مع خطورة 1 أو 2 أو 3، مثل: drugs 2, hate 3. ما لا يُذكر يبقى كما في الأصل. أي من هذه: { $allowed }
    }
settings-file-ask = 📋 يُرجى الرد على هذه الرسالة بالأسطر المطلوب تغييرها، كما هي في الملف: <code>reports_per_hour = 10</code>. ما لا يُذكر يبقى كما هو. تتسع الرسالة لعدد 4096 من الأحرف، فلا حاجة إلى الشروح. يظهر لك ما سيتغير قبل أن يتغير شيء.
settings-file-unopened = 📋 لا تُفتح الملفات هنا. يُرجى فتحه ونسخ الأسطر المطلوب تغييرها والرد بها على هذه الرسالة: ما لا يُذكر يبقى كما هو. وللملف كاملًا، على الخادم: <code>searchlight settings FILE</code>
settings-file-fault =
    { $because ->
        [no_line] السطر { $line } ليس إعدادًا. والإعداد يكون هكذا: <code>reports_per_hour = 10</code>.
        [twice] السطر { $line }: <code>{ $name }</code> مذكور مرتين.
        [unknown] السطر { $line }: لا يوجد <code>{ $name }</code>. الموجود: { $allowed }.
        [not_some] السطر { $line }: يقبل <code>{ $name }</code> أيًّا من هذه، وبينها فواصل: { $allowed }.
        [not_all] السطر { $line }: يجب أن يذكر <code>{ $name }</code> كلًّا من هذه مرة واحدة، بالترتيب المطلوب: { $allowed }.
        [not_rated] السطر { $line }: يقبل <code>{ $name }</code> خطورة 1 أو 2 أو 3 بعد كل فئة، مثل <code>drugs 2, hate 3</code>. أي من هذه: { $allowed }.
       *[not_single] السطر { $line }: يقبل <code>{ $name }</code> واحدًا من هذه: { $allowed }.
    } { $from ->
        [chat] لم يتغير شيء. يُرجى الرد على هذه الرسالة بالأسطر مرة أخرى.
       *[server] لم يتغير شيء.
    }
settings-file-same = كل شيء كذلك بالفعل. لم يتغير شيء.
settings-proposal =
    { $state ->
        [asking] 📋 <b>هذا ما سيتغير</b>
        [server] 📋 <b>من لديه الخادم يريد تغيير هذا</b>
        [renewed] 📋 <b>تغيرت الإعدادات في هذه الأثناء. هذا ما سيتغير الآن</b>
        [same] تغيرت الإعدادات في هذه الأثناء: كل شيء كما أردت.
        [done] ✓ <b>تم التغيير</b>
        [dropped] ✕ <b>لم يتغير</b>
       *[over] <b>لم يؤكد ذلك أحد خلال يوم. لم يتغير شيء.</b>
    }
settings-proposal-line = { $setting }: { $before } ← <b>{ $after }</b>
button-settings-confirm = ✓ تغيير كل هذا
answer-settings-over = بُتّ في ذلك من قبل، أو انقضى يومه.
answer-settings-not-yours = لا يؤكد ذلك إلا من طلبه.

pause-done = ⏸ تم الإيقاف المؤقت: لا تُقبل إلا أخطر الفئات. ويقرأ الناس السبب كما كُتب: «{ $reason }» وما بدؤوه محفوظ. لإنهاء الإيقاف: <code>/resume</code>
# A page on which admins write what the team adds to our texts, in its own words.
own-texts-list =
    ✎ <b>كلماتكم</b>
    ما يضيفه فريقكم تحت كلمات البوت، وهي تبقى كما هي: في الشاشة الأولى، وقبل البلاغ في بعض الفئات، وفي الإشعارات. اكتبوه بكل لغة تتحدثون بها: من يقرأ بلغة أخرى يرى كلمات البوت وحدها.
button-own-text-place =
    { $place ->
        [welcome] الشاشة الأولى
        [upheld] إشعار: تأكدت المخالفة
       *[dismissed] إشعار: لم تثبت المخالفة
    }
own-text-place =
    ✎ <b>{ $place }</b>
    بأي لغة؟ عند علامة الصح كلمات منكم.
own-text-page =
    ✎ <b>{ $place }</b> · { $language }
    { $state ->
        [draft] هكذا سيبدو. لا يراه أحد حتى يُستخدم.
        [used] هكذا يبدو الآن.
       *[none] لا شيء منكم هنا. هكذا يبدو الآن.
    }
own-text-ask = { $language }: ماذا يُضاف؟ يُرجى الرد على هذه الرسالة بفقرة واحدة لا تزيد على { $max } حرف. يظهر لك قبل غيرك. يمكن نسخ الروابط والأرقام منها، لكنها لا تفتح شيئًا.
own-text-unread = يُرجى إرساله نصًا. لم يتغير شيء.
own-text-too_long = هذا أطول من أن تتسع له الشاشات: يُرجى قوله في { $max } حرف على الأكثر. لم يتغير شيء.
button-own-text-write = ✎ كتابة
button-own-text-use = ✓ استخدامه
button-own-text-drop = ✕ ليس هذا
button-own-text-remove = 🗑 إزالة
button-own-text-undo = ↩ التراجع عن آخر تغيير
answer-own-text-changed = تم التغيير. هكذا يُقرأ من الآن.
answer-own-text-outdated = غيّره شخص آخر في هذه الأثناء. وهذا ما هو عليه الآن.
button-own-help = 🆘 خطوط مساعدة منكم
own-help-list =
    🆘 <b>خطوط مساعدة منكم</b>
    تظهر بين خطوطنا لبلدها. الرقم الخاطئ أسوأ من لا رقم: لكل خط صفحتان من ناشرين مختلفين تذكرانه، قرأهما أحدكم. لأي غرض الخط الجديد؟
button-own-help-add =
    ➕ { $kind ->
        [emergency] الطوارئ
        [crisis] من يمكن التحدث معه
        [child] للأطفال
        [child_abuse_report] الإبلاغ عن إساءة لطفل
        [images] صور حميمة
        [online] مشاكل على الإنترنت
       *[trafficking] الاتجار بالبشر
    }
own-help-page =
    🆘 <b>{ $country }</b>
    { $state ->
        [drafted] هكذا سيبدو. لا يراه أحد حتى يُستخدم.
        [listed] هكذا يبدو الآن.
       *[removed] لا يراه أحد الآن. هكذا كان يبدو:
    }
own-help-sources = قُرئ في { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }: { $one } و{ $other }
own-help-ask = يُرجى الرد على هذه الرسالة، كل شيء في سطر: حرفا البلد (DE أو MX)، والاسم ({ $max } حرف على الأكثر)، والرقم أو صفحة تبدأ بـ https، وصفحتان من ناشرين مختلفين تذكرانه. إن لم تكن القراءة اليوم، فاليوم تحتها هكذا: <code>2026-11-25</code>.
own-help-no-unread = يُرجى إرسال خمسة أسطر: البلد والاسم والرقم أو الصفحة ومصدران؛ ويمكن أن يكون يوم القراءة سادسًا. للاسم { $max } حرف على الأكثر. لم يُضف شيء.
own-help-no-country = يجب أن يكون السطر الأول حرفي بلد، مثل DE أو MX. لم يُضف شيء.
own-help-no-number = يجب أن يكون السطر الثالث رقمًا يمكن طلبه كما هو، أو صفحة تبدأ بـ https. لم يُضف شيء.
own-help-no-sources = يجب أن يكون المصدران صفحتين تبدآن بـ https من ناشرين مختلفين. لم يُضف شيء.
own-help-no-day = يجب أن يكون اليوم من الأشهر الاثني عشر الماضية، ويُكتب هكذا: <code>2026-11-25</code>. لم يُضف شيء.
answer-own-help-full = لهذا البلد من خطوطكم ما يتسع له المكان. يُرجى إزالة واحد أولًا.
# The address book: to whom cases can be referred.
recipients-list =
    📇 <b>جهات الإحالة</b>
    من يمكن للفريق الأعلى إبلاغهم بحالة أو إحالتها إليهم: { $count }. لا يراسلهم البوت: يجهّز النص، ويرسله شخص.
button-recipient-add =
    ➕ { $kind ->
        [telegram] تيليجرام
        [hotline] خط بلاغات
        [police] الشرطة
       *[other] جهة أخرى
    }
recipient-page =
    📇 <b>{ $name }</b> · { $kind ->
        [telegram] تيليجرام
        [hotline] خط بلاغات
        [police] الشرطة
       *[other] جهة أخرى
    }
    الفئات: { $categories }
    يُكتب ما تتلقاه باللغة التي عليها العلامة.
recipient-reach =
    { $reach ->
        [form] 🌐 الاستمارة
        [list] 🌐 خطوط البلاغات حسب البلد، ويُبلَّغ هناك
        [mail] ✉ البريد
       *[phone] 📞 الهاتف، للسؤال إلى أين يُرسل
    }: <code>{ $address }</code>
recipient-gone = 🗑 حُذفت: لا تُحال إليها حالات أخرى.
recipient-choose = أي فئات تستقبلها { $name }؟ بلا علامة تستقبل كل الفئات.
recipient-ask-words =
    { $ask ->
        [new] من هي الجهة؟ يُرد على هذه الرسالة:
       *[other] ما الصحيح لـ { $recipient }؟ يُرد على هذه الرسالة:
    } الاسم، وتحته، كلٌّ في سطر، صفحة الاستمارة أو البريد أو الهاتف؛ يكفي واحد منها.
recipient-unread = المطلوب الاسم، وتحته واحد على الأقل مما يلي، كلٌّ مرة واحدة وفي سطر: صفحة الاستمارة، البريد، الهاتف. لم يتغير شيء.
recipient-too_long = هذا أطول من اللازم: للاسم { $max } حرفًا، ولكل سطر تحته { $max_address }. لم يتغير شيء.
button-recipient-rewrite = ✎ الاسم والعنوان
button-recipient-remove = 🗑 حذف
button-recipient-put_back = ↪ إعادة
pause-needs-reason = يُرجى ذكر السبب في كلمات قليلة يقرؤها الناس كما هي: <code>/pause نحن قلة في أيام العيد. يُرجى العودة يوم الأحد.</code>
pause-too-long = هذا طويل على شاشات الناس. يُرجى ألا يزيد على 200 حرف. لم يتغير شيء.
resume-done = ▶ تُقبل كل البلاغات من جديد.
resume-released = ▶ تُرسَل الرسائل من جديد، وتُرسم بطاقات الحالات التي لم يُبتّ فيها من جديد. وإن كان الاستقبال موقوفًا فما زال كذلك: ينهي ذلك <code>/resume</code> مرة أخرى.
resume-not-paused = لا يوجد إيقاف: تُقبل كل البلاغات.

# Figures, line by line. $median and $most are stats-time; $items are stats-ground or stats-category.
stats-queue = 📍 <b>{ $queue }</b>
stats-received =
    📊 <b>الأيام الأخيرة: { $days }</b>
    الواردة: <b>{ $received }</b>، منها مسحوبة: { $withdrawn }
stats-decided =
    المصعّدة: { $escalated }
    المرفوضة: { $dismissed }، المؤكَّدة: { $upheld }
    المنتظرة الآن: { $open }
stats-first-decision = أول قرار: النصف خلال { $median }، وتسعة من عشرة خلال { $most }
stats-grounds =
    أسباب الرفض:
    <more>{ $items }</more>
stats-measures =
    ما تأكد، وما يتبعه:
    <more>{ $items }</more>
stats-ground = { $ground }: { $count }
stats-categories =
    حسب الفئة، الواردة والمبتوت فيها:
    <more>{ $items }</more>
stats-category = { $category }: { $received } · { $decided }
stats-file = 📊 كل يوم من الأيام الأخيرة ({ $days }) حسب الفئة. الأيام بالتوقيت العالمي.
button-stats-days = { $days } يوم
button-stats-all = كل القوائم
button-stats-file = ⬇ كملف CSV

# On the picture of the figures.
chart-title = عدد الأيام الأخيرة: { $days }
chart-day = { DATETIME($at, day: "numeric", month: "short") }
chart-flow = الوارد والمحسوم والمنتظر
chart-received = وردت
chart-decided = حُسمت
chart-open = تنتظر
chart-categories = حسب الفئة
chart-waits = حتى أول قرار، بالساعات
chart-median = النصف
chart-most = تسعة من عشرة
chart-target-gravest = المهلة: الأخطر
chart-target-least = المهلة: الأخف

# What admins take out. $category and $state are as on the buttons.
export =
    ⬇ <b>الاستخراج في ملف</b>
    { $of ->
        [cases] الحالات، الفئة: { $category }، الوضع: { $state }
       *[audit] سجل الأعمال، دون الطلبات القانونية وأوامر الحفظ
    }
    { $since ->
        [all] منذ البداية
       *[other] عدد الأيام الأخيرة: { $days }
    }

    لا يظهر فيه من أبلغ، ويظهر الفريق بأرقام. لا يُذكر الموضوع إن كان من أخطر الفئات أو كان شخصًا أو انتهت مدة حفظه. يُبلَّغ بقية المشرفين بذلك، ويُحذف الملف من هذه الدردشة بعد يوم.
export-file =
    ⬇ { $of ->
        [cases] الحالات
       *[audit] سجل الأعمال
    }، الملف { $page } من { $pages }. يُحذف من هنا بعد يوم؛ احفظ نسختك كما تُحفظ بيانات البوت.
alert-exported =
    ⬇ استخراج في ملف من طرف { $name }: { $of ->
        [cases] { $count ->
            [zero] لا حالات
            [one] حالة واحدة
            [two] حالتان
            [few] { $count } حالات
            [many] { $count } حالة
           *[other] { $count } حالة
        }
        [upheld] { $count ->
            [zero] لا حالات مؤكدة في قائمة
            [one] حالة مؤكدة واحدة في قائمة
            [two] حالتان مؤكدتان في قائمة
            [few] { $count } حالات مؤكدة في قائمة
            [many] { $count } حالة مؤكدة في قائمة
           *[other] { $count } حالة مؤكدة في قائمة
        }
       *[audit] { $count ->
            [zero] لا أحداث من سجل الأعمال
            [one] حدث واحد من سجل الأعمال
            [two] حدثان من سجل الأعمال
            [few] { $count } أحداث من سجل الأعمال
            [many] { $count } حدثًا من سجل الأعمال
           *[other] { $count } حدث من سجل الأعمال
        }
    }.
export-any = الكل
export-state-open = مفتوحة
export-state-escalated = مُصعَّدة
export-state-upheld = مؤكَّدة
export-state-dismissed = مرفوضة
export-state-withdrawn = مسحوبة
export-state-merged = مدموجة
answer-export-sent = الملف في الطريق إليك.
answer-export-nothing = لا شيء يطابق هذا الاختيار.
button-export-cases = الحالات
button-export-audit = السجل
button-export-all = الكل
button-upheld-kind = النوع
button-export-category = الفئة
button-export-state = الوضع
button-export-send = ⬇ أرسل لي الملف

publish-list =
    📣 <b>تقارير للعموم</b>
    { $is ->
        [there] اختر ربع سنة ليُحصى. ما له رقم نُشر: وإحصاؤه من جديد يصنع تصحيحًا.
       *[nothing] لم ينتهِ أي ربع سنة منذ وقت كافٍ. يمكن إحصاؤه من اليوم 16 من الشهر الذي يليه.
    }
    يلزم اثنان منكم. { $channel ->
        [named] ما يُنشر يذهب إلى القناة المسماة.
       *[none] <code>/publish -1001234567890</code> يسمّي قناة يذهب إليها.
    }
publish-status =
    — { $status ->
        [asked] يطلب { $by } موافقة مشرف آخر.
        [dropped] تخلّى عنه { $by }.
        [refused] لم يوافق مشرف آخر.
        [published] نُشر.
       *[drafted] أُحصي لـ { $by }.
    } { $exact ->
        [exact] الطلبات القانونية والحفظ والكشف: بدقة.
       *[ranges] الطلبات القانونية والحفظ والكشف: الأعداد الصغيرة نطاقات.
    }
publish-counted = 📊 أُحصي <b>{ $period }</b> اليوم كما كان. تُرجى مراجعته: النشر يحتاج إلى اثنين.
publish-agree-ask = 📣 يريد { $by } نشر تقرير <b>{ $period }</b>. انظر إليه ثم وافق أو لا.
publish-channel-set = 📣 ما يُنشر يذهب إلى تلك القناة من الآن. يجب أن يكون البوت فيها مشرفًا يحق له النشر. ويُرسل إليها رأس السجل أيضًا مرة في اليوم.
publish-no-channel = أرسل رقم قناة، مثل <code>/publish -1001234567890</code>، أو رابطًا إلى منشور في قناة خاصة (<code>t.me/c/…</code>).
button-publish-open = انظر إليه
button-publish-exact = ± أرقام القانون بدقة
button-publish-ranges = ± الصغيرة نطاقات
button-publish-bound = § ذكر أن القانون يوجبه
button-publish-voluntary = § ذكر أنه طوعي
button-publish-ask = 📣 اسأل مشرفًا آخر
button-publish-drop = ✕ تخلَّ عنه
button-publish-confirm = 📣 أوافق: انشره
button-publish-refuse = ✕ لا أوافق
button-publish-list = ☰ كل أرباع السنة
feed-list =
    📡 <b>قائمة للبرامج</b>
    المدخلات: <b>{ $entries }</b>، والعلنية منها: <b>{ $public }</b>. من يقرؤها أو طُلبت له: <b>{ $count }</b>.
    ما ثبت يدخل بعد يوم ويخرج عند التراجع أو إعادة الفتح. لا أشخاص ولا هواتف ولا دعوات.
    يبدأ <code>/feed NAME, PURPOSE</code> مفتاحًا لجهة. ويفتح <code>/feed public ADDRESS</code> الجزء العلني مع عنوان الاعتراض. يلزم اثنان منكم، ويكفي واحد للإلغاء.
feed-page =
    📡 { $tier ->
        [public] <b>الجزء العلني</b>: يقرأ أي أحد القنوات والمواقع حتى الخطورة 2. تذهب الاعتراضات إلى { $name }.
       *[key] <b>{ $name }</b>
    الفئات: <b>{ $count }</b>.
    }
    { $status ->
        [asked] يطلب { $by } موافقة مشرف آخر.
        [granted] وافق اثنان منكم. يستطيع { $by } إظهار المفتاح مرة واحدة.
        [active] سارٍ.
        [dropped] تخلّى عنه { $by }.
        [refused] لم يوافق مشرف آخر.
        [revoked] أُلغي. لا يفتح شيئًا.
       *[drafted] بدأه { $by }. تلزم موافقة مشرف آخر.
    }
feed-review =
    📡 <b>للمراجعة</b>: { $count }
    <code>{ $code }</code> · { $category } · يخرج من التغذية في { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
    تُراجع الحالة بالأمر <code>/case</code> مع رمزها في مجموعتها. إن بقيت صحيحة تبقى سنة أخرى، وإلا فتُفتح هناك من جديد وتخرج فورًا. ومن دون مراجعة تخرج من تلقاء نفسها.
feed-review-nothing = 📡 لا شيء للمراجعة. يظهر هنا ما تنتهي مدته خلال 60 يومًا.
feed-key =
    🔑 مفتاح <b>{ $name }</b>، يظهر هذه المرة فقط:
    <code>{ $key }</code>
    أعطه لهم بغير تيليغرام. يخرج من هذه الدردشة بعد 10 دقائق، ولا يحفظ البوت إلا بصمته.
feed-agree-ask =
    📡 يريد { $by } { $tier ->
        [public] فتح الجزء العلني من القائمة. ستذهب الاعتراضات إلى { $name }.
       *[key] أن يُعطى <b>{ $name }</b> مفتاحًا للقائمة.
    } انظر إليه ثم وافق أو لا.
feed-granted = 📡 وافق مشرف آخر على مفتاح <b>{ $name }</b>. أظهره حين تستطيع نسخه: يظهر مرة واحدة.
feed-name-too-long = استخدم 64 حرفًا على الأكثر لمن هو ولأي غرض.
feed-public-already = الجزء العلني مفتوح. ألغِه أولًا لتغيير العنوان.
button-feed-open = انظر إليه
button-feed-ask = 📡 اسأل مشرفًا آخر
button-feed-drop = ✕ تخلَّ عنه
button-feed-confirm = 📡 أوافق
button-feed-refuse = ✕ لا أوافق
button-feed-show = 🔑 أظهر المفتاح مرة واحدة
button-feed-revoke = 🚫 ألغِه
button-feed-list = ☰ من يقرؤها
button-feed-review = 🔁 مراجعة ما ينتهي
button-feed-keep = ✓ ما زالت صحيحة
restriction-list =
    ⛔ <b>ما فعلتموه في خدمتكم</b>
    المسجَّل: <b>{ $count }</b>. بيانات الأسباب تُصنع منه وحده.
    يسجّل <code>/restriction C-CODE</code> قيدًا لحالة ثبتت، من اليوم؛ و<code>/restriction C-CODE 2026-11-30</code> من ذلك اليوم. واليوم الثاني يقول متى صُنع المحتوى: وبدونه لا بيان.
restriction-page =
    ⛔ <code>{ $code }</code> · { $status ->
        [recorded] مسجَّل
        [lifted] رُفع في <code>{ $lifted }</code>
        [dropped] تُرك
       *[drafted] لم يُسجَّل بعد
    }
    { $measure ->
        [removed] أُزيل المحتوى
        [disabled] أُغلق الوصول
        [demoted] يظهر أقل
        [payments] أُوقفت المدفوعات
        [suspended] عُلّق الحساب
        [terminated] أُغلق الحساب
       *[none] اختر ما فُعل.
    } · { $ground ->
        [illegal] لأنه غير قانوني
        [terms] لأنه ضد شروطكم
        [order] بأمر من سلطة
       *[none] اختر السبب
    }
    منذ <code>{ $applied }</code> · محتوى <code>{ $content }</code>
restriction-statements = ⛔ { $is ->
    [some] بيانات الأسباب في حقول قاعدة الاتحاد الأوروبي. لا تسمّي أحدًا. لم يُرسل شيء إلى أي مكان.
   *[none] لا بيان يُصنع.
    } بلا بيان: بأمر من سلطة { $ordered }، بلا يوم للمحتوى { $undated }.
restriction-needs-code = أرسل الأمر مع رمز حالة: <code>/restriction C-4K7P2M9X</code>. وحده يعرض ما سُجّل.
restriction-unknown = لا حالة بهذا الرمز.
restriction-not-upheld = هذه الحالة لم تثبت. لا يُسجَّل إلا ما يتبع ثبوتها.
restriction-not-theirs = هذه يتولاها آخرون. اطلب من مشرف آخر.
restriction-no-day = اكتب الأيام هكذا: <code>2026-11-30</code>، وليس في المستقبل: أولًا منذ متى قُيّد، ثم متى صُنع المحتوى.
cybertip-needs-code = أرسل الأمر مع رمز حالة: <code>/cybertip C-4K7P2M9X</code>.
cybertip-not-this = الورقة للحالات الثابتة من إساءة الأطفال.
cybertip-sheet = 🧾 <code>{ $code }</code>: ما يُكتب في نموذج CyberTipline على الويب. ما لا يمكن للبوت معرفته مسمّى ومتروك فارغًا. لم يُرسل شيء. تخرج من هذه الدردشة بعد 24 ساعة.
answer-restriction-already = لا شيء يُسجَّل: اختر ما فُعل ولماذا؛ وما سُجّل من النوع نفسه يُرفع أولًا.
button-restriction-removed = أُزيل
button-restriction-disabled = أُغلق الوصول
button-restriction-demoted = يظهر أقل
button-restriction-payments = بلا مدفوعات
button-restriction-suspended = عُلّق الحساب
button-restriction-terminated = أُغلق الحساب
button-restriction-illegal = غير قانوني
button-restriction-terms = ضد شروطنا
button-restriction-order = أمر
button-restriction-record = ⛔ سجّله
button-restriction-lift = ↩ رُفع اليوم
button-restriction-drop = ✕ تخلَّ عنه
button-restriction-list = ☰ كل المسجَّل
button-restriction-statements = 📄 بيانات الأسباب

block-done = 🚫 لا تُقبل بلاغات أخرى من صاحب البلاغ <code>{ $code }</code>، ما عدا أخطر الفئات، ويُخبَر بذلك حين يحاول. لإنهاء ذلك يُرسل مع الرمز: <code>/unblock</code>
unblock-done = ✅ تُقبل بلاغات صاحب البلاغ <code>{ $code }</code>.
block-needs-code = يُرجى إرسال الأمر مع رمز أحد بلاغات هذا الشخص، مثلًا <code>/block R-7F3K9Q2M</code>

# How the bot is, line by line.
health-head = 🩺 <b>الحالة</b>، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
health-poller = ✅ تُجلب الرسائل عبر <code>{ $process }</code>
health-no-poller = ⚠️ لا أحد يجلب الرسائل من تيليجرام.
health-processes = قيد التشغيل: <code>{ $processes }</code>
health-inbox =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } الواردة: { $waiting ->
        [none] لا شيء ينتظر
       *[some] المنتظرة { $count }، أقدمها منذ { $time }
    }
health-outbox =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } الصادرة: { $waiting ->
        [none] لا شيء ينتظر
       *[some] المنتظرة { $count }، أقدمها منذ { $time }
    }
health-dead-letters =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } المتروكة: { $count }
health-not-deleted = ⚠️ ملفات من مبلّغين لم يسمح تيليغرام للبوت بحذفها خلال 7 أيام: { $count }. طُلب منهم أن يحذفوها بأنفسهم.
health-queue =
    { $state ->
        [well] ✅ مجموعة { $title }
       *[bad] ⚠️ تعذّر الوصول إلى مجموعة { $title }
    }
health-no-queue = ⚠️ لم تُعدّ أي مجموعة. ويجعل الأمر /setup المجموعة قائمة.
health-audit = التدقيق: مختوم حتى { $sealed }، آخر مرة في { DATETIME($sealed_at, hour: "2-digit", minute: "2-digit", second: "2-digit") }؛ غير المختوم: { $unsealed }
health-restored =
    { $state ->
        [held] ⚠️ استُعيد من نسخة احتياطية من { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }؛ تنتظر الرسائل <code>/resume</code>
       *[released] استُعيد من نسخة احتياطية من { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    }
health-versions = الترحيلات: { $migrations }. PostgreSQL { $postgres }
button-health-retry = 🔁 المحاولة من جديد
button-health-again = ⟳ تحديث
# For how long things are kept, line by line.
retention-head =
    🗂 <b>مدد الحفظ</b>
    بالأيام. ما حان أوانه يُمحى في المراجعة التالية خلال ساعة، والنظر هنا لا يمحو شيئًا.
retention-rule =
    { $rule }: <b>{ $days }</b>{ $is ->
        [held_back] ، حان أوانه: { $due }، ينتظر إشعارات أو اعتراضات: { $waits }
        [due] ، حان أوانه: { $due }
       *[nothing] { "" }
    }
retention-rule-identity = من أبلغ
retention-rule-identity_cap = من أبلغ، الأقصى
retention-rule-words = النصوص، المرفوض
retention-rule-words_upheld = النصوص، المؤكَّد
retention-rule-words_gravest = النصوص، الأخطر
retention-rule-words_undecided = النصوص، دون قرار
retention-rule-former_names = الأسماء السابقة
retention-rule-dead_letters = ما تعذّرت معالجته
retention-rule-drafts = أصحاب المسوّدات
retention-rule-mail = ما أُرسل وإلى من
retention-rule-updates = أرقام التحديثات
retention-ran = آخر مراجعة { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. ما مُحي حتى الآن: الصفوف { $rows }، الحالات { $cases }، الأشخاص { $people }
retention-frozen = ⚠️ الساعة تبعد أكثر من يوم عن آخر مراجعة، { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: لا يُمحى شيء. ما مُحي حتى الآن: الصفوف { $rows }، الحالات { $cases }، الأشخاص { $people }
button-retention-again = ⟳ تحديث
button-retention-believe = الوقت صحيح، المتابعة

# What happened to a case or a report: audit-past, and audit-event for each, the newest first.
audit-past = 📜 <b>{ $code }</b>، الأحدث أولًا
audit-event = <code>{ DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit") }</code> <b>{ $event }</b> · { $actor } { $facts }
audit-nothing = لا شيء معروف تحت الرمز <code>{ $code }</code>.
audit-needs-code = يُرجى إضافة رمز حالة أو بلاغ، مثلًا <code>/audit C-4K7P2M9X</code>، أو <code>/audit verify</code> للتحقق من السجل كله.
audit-whole =
    ✅ السجل سليم: الأحداث المختومة { $events }، والمتأخرة { $unsealed }.
    الرأس: <code>{ $head }</code>
    يُرجى حفظه في مكان آخر: به يُعرف لاحقًا هل قُطعت نهايته.
audit-broken =
    ⚠️ <b>جرى تغيير السجل.</b> هو سليم حتى الحدث { $events }، وبعده: <code>{ $fault }</code>
    الرأس إلى هناك: <code>{ $head }</code>. ما لم يُختم في وقته: { $unsealed }.
audit-differs =
    ⚠️ <b>السجل سليم، لكن الحالات لا تطابق ما فيه.</b> أول اختلاف: <code>{ $fault }</code>
    غيّر أحدٌ جدولًا من دون المرور بالبوت. الأحداث المختومة: { $events }؛ وما لم يُختم في وقته: { $unsealed }.
    الرأس: <code>{ $head }</code>
# Once a day, to admins and seniors, so that the head stands where the database is not.
audit-head-published =
    🔏 رأس السجل اليوم: <code>{ $head }</code>. من يحتفظ به يستطيع لاحقًا معرفة ما إذا أُعيدت كتابة السجل.
    حصيلة البلاغات المستلمة: <code>{ $receipts }</code>. بها يمكن إثبات وصول البلاغ.
audit-head-of-day =
    🔏 عدد الأحداث المختومة في السجل: { $events }. رأسه اليوم:
    <code>{ $head }</code>
    حصيلة البلاغات المستلمة، التي يمكن بها إثبات وصول البلاغ:
    <code>{ $receipts }</code>
    لا يلزمك فعل شيء: هذه الرسالة هي تدوينها. يفحص <code>/audit verify</code> كل شيء.

# What is left to set up; it ticks itself off.
checklist =
    <b>إلى أن يبدأ البوت عمله</b>
    { $review ->
        [done] ✅
       *[open] ⬜
    } مجموعة خاصة للمراجعين: إضافة البوت، وإرسال /setup هناك، واختيار «البلاغات الجديدة»
    { $seniors ->
        [done] ✅
        [skipped] ➖
       *[open] ⬜
    } والشيء نفسه للفريق الأعلى: «الحالات المصعّدة»
    { $reported ->
        [done] ✅
       *[open] ⬜
    } بلاغ تجريبي: إرسال كلمات مخترعة إلى البوت
    { $decided ->
        [done] ✅
       *[open] ⬜
    } أن يبتّ فيه شخص آخر على بطاقته: لا أحد يبتّ في ما أبلغ عنه
checklist-done = كل شيء يعمل. وأوامر المديرين في /help
checklist-one-admin = ⚠️ في ADMIN_IDS شخص واحد. تُرجى إضافة ثانٍ، كي لا ينفرد أحد بهذا البوت.
button-skip-seniors = دون فريق أعلى

help-admin =
    <b>الإعداد</b>
    1. إنشاء مجموعة خاصة للمراجعين، وإضافة البوت، وإرسال /setup هناك، واختيار «البلاغات الجديدة».
    2. فعل الشيء نفسه في مجموعة للفريق الأعلى، واختيار «الحالات المصعّدة».
    كل من في مجموعة كهذه يستطيع قراءة ما يصل، فيُرجى اختيار أعضائها بعناية. والقرار لمشرفيها.
    كي يُبلغ أعضاء مجموعة منها، يُرجى إرسال /setup هناك أيضًا: لا يصل إليها شيء.

    <b>كل يوم</b>
    الأرقام <code>/stats</code> · الحالات أو السجل في ملف <code>/export</code> · حالة البوت <code>/health</code> · الحدود والمهل والفئات واللغات <code>/settings</code> · كلماتكم بكل لغة <code>/texts</code> · مدد الحفظ <code>/retention</code> · جهات الإحالة <code>/recipients</code> · حالات للتدرب <code>/examples</code>
    لا يُقبل إلا الأخطر بعد <code>/pause السبب</code> إلى <code>/resume</code>
    ما جرى لحالة أو بلاغ: <code>/audit CODE</code>، والتحقق من السجل كله: <code>/audit verify</code>
    يعرض الأمر <code>/reveal R-CODE</code> صاحب بلاغ لسبب خطير وبموافقة مدير آخر، ويُخبَر صاحبه
    يحفظ الأمر <code>/hold CODE</code> نسخة من حالة أو من بلاغات شخص ما دام القانون يطلبها، بموافقة مدير آخر
    من يراجع ومن يقود ومن يدير ومن يرد على الجهات: <code>/staff</code> · وجهة الحالات: <code>/queues</code>
    يقدّم الأمر <code>/trust R-CODE</code> بلاغات من أرسل هذا البلاغ، ويوقف قبولها <code>/block R-CODE</code>، وينهي ذلك <code>/untrust</code> و<code>/unblock</code>. ولا يُذكر اسم أحد.

    <b>للعموم وبحكم القانون</b>
    تقرير ربع سنة، بموافقة اثنين: <code>/publish</code>، ويقرؤه أي شخص بالأمر <code>/transparency</code>
    يتيح الأمر <code>/feed NAME</code> لبرنامج قراءة ما ثبت، بموافقة اثنين
    ما فعلتموه في خدمة لكم وبيان الأسباب: <code>/restriction C-CODE</code> · حقول نموذج CyberTipline: <code>/cybertip C-CODE</code>
    طلبات الجهات، ما دام المعيّنون لها أقل من اثنين: <code>/legal</code>

    إلى أن تُعدّ مجموعة، تُحفظ البلاغات وتنتظر. ويكتب لك البوت هنا حين يحتاج شيء إليك.
help-legal =
    <b>طلبات الجهات</b>
    ما ينتظر، وطلب جديد، والبحث برمز أو اسم أو بلد: <code>/legal</code>
    صاحب بلاغ، لمديرين، إن تقرر ذلك: <code>/reveal R-CODE L-CODE</code>
    ما يُقال للعموم: <code>/transparency</code>
    لا يُسلَّم شيء من دون أحد عشر جوابًا وشخصين. هذه ليست مشورة قانونية.

## What Telegram shows of the bot

command-wellbeing = يوم صعب، استراحة، ما يُستثنى
command-train = التدرب على حالات محسومة
command-queue = عرض ما ينتظر هنا
command-case = البحث عن حالة برمز أو رابط أو كلمات
command-list = عرض ما أُكِّد هنا
command-setup = استقبال البلاغات في هذه المجموعة
command-queues = عرض وجهة الحالات وتغييرها
command-staff = تعيين المراجعين والمديرين
command-recipients = الجهات التي تُحال إليها الحالات
command-examples = حالات للتدرب
command-stats = أرقام الأيام الأخيرة
command-export = الحالات أو سجل الأعمال في ملف
command-health = حالة البوت
command-settings = الحدود والمهل والفئات واللغات
command-texts = إضافة كلمات منكم
command-retention = مدد الحفظ
command-publish = نشر تقرير: يلزم اثنان
command-feed = من يقرأ ما ثبت: يلزم اثنان
command-restriction = تسجيل ما فُعل في خدمتكم
command-cybertip = حقول نموذج CyberTipline
command-pause = قبول الأخطر فقط لبعض الوقت
command-resume = قبول كل البلاغات من جديد
command-audit = ما جرى لحالة أو بلاغ
command-reveal = معرفة صاحب بلاغ: بموافقة اثنين
command-hold = حجز شيء بحكم القانون: باثنين
command-block = عدم قبول بلاغات أخرى من شخص
command-unblock = قبول بلاغات شخص من جديد
command-trust = جعل شخص مبلّغًا موثوقًا
command-untrust = إنهاء هذه الثقة
