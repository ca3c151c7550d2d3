# What reporters read, in Arabic. What may stand in a text is told at the top of ../en/reporters.ftl.
# Directions are the renderer's work: no invisible characters here. Arrows point the other way: ▶ is back.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    للإبلاغ عما هو غير قانوني على تيليجرام. يقرأ البلاغات أشخاص.

    🔒 سرّي لا مجهول المصدر: يرى المراجعون رمزًا، ويعلم تيليجرام أنك كتبت. ومن خطوط المساعدة ما لا يطلب الاسم.
    🚫 يُرجى إرسال روابط أو أسماء فقط، لا صور ولا مقاطع فيديو للاعتداء.

    هذه ليست خدمة طوارئ، وتيليجرام لا يديرها. ماذا رأيت؟
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ لا تُقبل الآن إلا أخطر الفئات: «{ $reason }»
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 عبارة بحث
button-report-material = 📢 قناة أو مجموعة أو رسالة
button-my-reports = 📄 بلاغاتي
button-help-lines = 🆘 خطوط المساعدة
button-home = ▶ إلى البداية

# An unfinished report exists.
resume =
    لديك بلاغ لم يكتمل بعد. لم يُرسل منه شيء.

    هل تريد المتابعة من حيث توقفت، أم البدء من جديد؟
button-go-on = ◀ متابعة
button-start-over = البدء من جديد

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 بدأتَ بلاغًا هنا ولم ترسله. لم يصل شيء منه إلى أحد.
    يمكن المتابعة من حيث توقفت، أو إلغاؤه بالأمر /cancel. وإن تُرك فسيُحذف غدًا.
unfinished-removed = حُذف البلاغ الذي بدأته وتركته. لم يُرسل شيء منه. ويمكن بدء بلاغ جديد في أي وقت: /report

# A button of a question that is not asked any more.
answer-earlier-question = هذا الزر يخص سؤالًا سابقًا. أحدث رسالة تبيّن أين وصلت.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = تم الاستلام: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = هذا البلاغ انتهى. لبدء بلاغ آخر: /report، ولعرض بلاغاتك: /status

# Something arrived that starts nothing.
fallback = لا يوجد في ذلك رابط ولا اسم مستخدم. للإبلاغ عن شيء، يمكن إرسال أحدهما، أو إعادة توجيه رسالة من هناك، أو الاختيار أدناه.
fallback-media = الصور ومقاطع الفيديو والملفات لا تُشاهَد هنا ولا تُحفظ. للإبلاغ عن شيء، يمكن إرسال رابط أو اسم مستخدم، أو إعادة توجيه رسالة من هناك، أو الاختيار أدناه.
fallback-media-removed = الصور ومقاطع الفيديو والملفات تُحذف من هذه المحادثة ولا تُحفظ: حيازة مثل هذه الصور قد تكون جريمة، عليك أنت أيضًا. يكفي رابط أو وصف بالكلمات.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 هل تريد الإبلاغ عن «{ $words }» كعبارة بحث؟
    تتبع ذلك بضعة أسئلة. لا يُرسل شيء قبل أن ترسله أنت.
words-help =
    🆘 إن كنت أنت أو شخص قريب منك بحاجة إلى مساعدة الآن: الرقم <b>112</b> يعمل في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية. هذا البوت لا يستطيع إرسال مساعدة، أما الخطوط أدناه فتستطيع أن تساعد.
words-take =
    ما يستقبله هذا البوت: رابط أو اسم مستخدم، أو رسالة معاد توجيهها، أو كلمات يقود البحث عنها إلى شيء غير قانوني. يقرأ أشخاصٌ كل بلاغ.
button-as_term = 🔎 كعبارة بحث

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 عبارة بحث
flow-material = 📢 قناة أو مجموعة أو رسالة
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
link-hidden = رابط مخفي
given-more =
    { $count ->
        [zero] ولا شيء غير ذلك
        [one] وعنصر آخر
        [two] وعنصران آخران
        [few] و{ $count } عناصر أخرى
        [many] و{ $count } عنصرًا آخر
       *[other] و{ $count } عنصر آخر
    }
notice-line = ⚠️ { $notice }

question-terms = ما الكلمات التي تقود إلى شيء غير قانوني؟ كل عبارة في سطر، كما بحثت عنها.
question-seen_in = أين بحثت؟
question-search_language = بأي لغة بحثت؟
question-subject =
    عمّ تريد الإبلاغ؟ يُرجى إرسال واحد مما يلي:
    • رابط أو اسم مستخدم، مثل <code>@example</code>
    • رسالة معاد توجيهها، أو ملصق
    • أو الاختيار من محادثاتك بالزر أدناه

    البوت لا ينضم إلى هناك، ولن يعلم أحد هناك بالأمر.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = عمّ تريد الإبلاغ؟ يُرجى إرسال رابط أو اسم مستخدم أو رسالة معاد توجيهها أو ملصق، أو الاختيار من محادثاتك.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [zero] لا شيء في بلاغك.
        [one] هذا ما في بلاغك.
        [two] هذان ما في بلاغك.
        [few] في بلاغك هذه العناصر: { $count }.
        [many] في بلاغك هذه العناصر: { $count }.
       *[other] في بلاغك هذه العناصر: { $count }.
    } أرسل المزيد لإضافته، أو أزِل ما لا يخصه.
question-replace = ما الذي تريد الإبلاغ عنه بدلًا من ذلك؟ يبقى ما في بلاغك حتى ترسله.
button-replace = ↻ شيء آخر بدلًا منه
question-category =
    { $flow ->
        [search_term] إلى ماذا تقود؟
       *[material] ما موضوعه؟
    } وإن تعدّد، فالأخطر.
question-details =
    { $need ->
        [required] ما غير القانوني فيه؟ جملة أو جملتان تساعدان المراجعين على الفهم.
        [described] ماذا رأيت أو قرأت هناك؟ تكفي جملة واحدة: المراجعون لا يفتحون مثل هذه الأشياء، ويعتمدون على ما تقوله.
       *[optional] هل هناك ما يساعد على التحقق منه؟ ما رأيته، ومتى، أو رابط وجدته.
    }
    { $flow ->
        [search_term] نص فقط. إن كانت لديك روابط إلى نتائج رأيتها فأضِفها، ولا حاجة إلى البحث من جديد.
       *[material] نص فقط.
    } يُرجى عدم ذكر اسمك أو رقمك.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] ما غير القانوني فيه؟
        [described] ماذا رأيت أو قرأت هناك؟
       *[optional] هل هناك ما يساعد على التحقق منه؟
    } بالكلمات من فضلك، دون اسمك أو رقمك.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [zero] لم تُبلغ عن هذا بعد { $codes }
        [one] أبلغتَ عن هذا من قبل: { $codes }. بلاغك محتسب وقيد النظر.
        [two] أبلغتَ عن هذين من قبل: { $codes }. بلاغاك محتسبان وقيد النظر.
        [few] أبلغتَ عن هذه من قبل: { $codes }. بلاغاتك محتسبة وقيد النظر.
        [many] أبلغتَ عن هذه من قبل: { $codes }. بلاغاتك محتسبة وقيد النظر.
       *[other] أبلغتَ عن هذه من قبل: { $codes }. بلاغاتك محتسبة وقيد النظر.
    }
    هل هناك ما تضيفه؟
# The same in short, below what is said to an answer that did not fit.
question-known-again = هل هناك ما تضيفه إلى { $codes }؟ بالكلمات من فضلك.
button-add-new = ➕ إضافة الجديد

button-more-categories = ⋯ المزيد
seen_in-telegram_search = في بحث تيليجرام
seen_in-channel_or_group = في قناة أو مجموعة
seen_in-bot = في بوت
seen_in-elsewhere = في مكان آخر
button-other-language = لغة أخرى أو لا أعرف

## Reporter: what to know before going on, by category

guidance-copyright =
    © لا يُبلَّغ هنا عن حقوق النشر. يكتب صاحب الحق أو وكيله إلى dmca@telegram.org، كما <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">يشرح تيليجرام</a>.

    إن كان فيه شيء آخر، فعُد واختر ذلك. ما أدخلته محفوظ.
guidance-child_abuse =
    🆘 طفل في خطر الآن: <b>112</b> في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية.

    🚫 يُرجى عدم إرسال <b>صور أو مقاطع فيديو أو ملفات</b>: إرسالها أو الاحتفاظ بها قد يكون جريمة، عليك أيضًا. يكفي رابط أو وصف، ولا حاجة إلى النظر إليها مجددًا.

    صور لك أو لطفل: <a href="https://takeitdown.ncmec.org">Take It Down</a> يساعد. خطوط الإبلاغ حسب البلد: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 إن كان أحد في خطر الآن، فيُرجى الاتصال برقم الطوارئ أولًا: <b>112</b> يعمل في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية. هذا البوت لا يستطيع إرسال المساعدة.

    ثم يمكن المتابعة هنا. يكفي رابط أو وصف؛ يُرجى عدم إرسال صور أو مقاطع فيديو.
guidance-intimate_images =
    🚫 يُرجى عدم إرسال <b>صور أو مقاطع فيديو أو ملفات</b>. يكفي رابط أو وصف.

    إن كنت أنت في الصور: الذنب ليس ذنبك، وهناك مساعدة لإزالتها من منصات كثيرة دون ذكر اسمك. <a href="https://stopncii.org">StopNCII</a> إن كان عمرك فيها 18 سنة أو أكثر، و<a href="https://takeitdown.ncmec.org">Take It Down</a> إن كان أقل.
guidance-self_harm =
    🆘 إن كنت أنت أو غيرك في خطر الآن، فيُرجى الاتصال برقم الطوارئ: <b>112</b> يعمل في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية.

    وإن كان الحديث مع أحد يريحك: في <a href="https://findahelpline.com">Find A Helpline</a> خطوط مجانية وسرّية حسب البلد.
guidance-grave =
    🆘 إن كان أحد في خطر الآن، فيُرجى الاتصال برقم الطوارئ: <b>112</b> يعمل في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية.

    يكفي رابط أو وصف؛ يُرجى عدم إرسال صور أو مقاطع فيديو. لا حاجة إلى البحث عن المزيد، والأسلم ألا تراسل أحدًا ممن لهم صلة بالأمر.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 خطوط مساعدة أخرى
help-lines-countries =
    🆘 <b>خطوط المساعدة</b>
    في حال الخطر الآن: يُرجى الاتصال برقم الطوارئ، <b>112</b> في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية.

    في أي بلد أنت؟ البوت لا يعرف ذلك، ولا يحفظ اختيارك.
button-countries-before = ▶ البلدان السابقة
button-countries-after = بلدان أخرى ◀
button-not-listed = 🌍 ليس في القائمة
button-countries = 🌍 جميع البلدان
button-back-to-report = ◀ العودة إلى بلاغي
help-lines-country = 🆘 <b>خطوط المساعدة: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 الطوارئ
        [crisis] 💬 للحديث مع أحد
        [child] 🧒 للأطفال ولمن يقلق على طفل
        [child_abuse_report] 🚨 للإبلاغ عن الاعتداء على الأطفال
        [images] 🖼 صور حميمة لك
        [online] 🛡 الاحتيال والمشكلات على الإنترنت
       *[trafficking] ⛓️ الاتجار بالبشر
    }: { $has_name ->
        [yes] { $name }،{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 الطوارئ: <b>112</b> في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية
# Help on the web, in every country.
help-site-crisis = 🌐 للحديث مع أحد، حسب البلد: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 للإبلاغ عن الاعتداء على الأطفال، ولو دون ذكر اسمك: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 صور لك: <a href="https://takeitdown.ncmec.org">Take It Down</a> (دون 18)، <a href="https://stopncii.org">StopNCII</a> (من 18 فأكثر)
help-lines-checked = يدير هذه الخطوط آخرون، لا هذا البوت. قُرئت المصادر في { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>خطوط المساعدة في بلدك</b>
    لا يوجد هنا خط لبلدك بعد: الرقم الخاطئ أسوأ من عدم وجود رقم.

    🆘 الطوارئ: <b>112</b> يعمل في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية.

## Reporter: summary

summary-search_term =
    <b>المراجعة ثم الإرسال</b>
    { $terms }

    المكان: { $seen_in }
    تقود إلى: { $category }
    ملاحظة: { $has_note ->
        [yes] { $note }
       *[no] لا توجد. يمكنك كتابتها هنا، من دون اسمك ورقمك.
    }
summary-material =
    <b>المراجعة ثم الإرسال</b>
    { $subjects }

    الموضوع: { $category }
    ملاحظة: { $has_note ->
        [yes] { $note }
       *[no] لا توجد. يمكنك كتابتها هنا، من دون اسمك ورقمك.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ يُرسل هذا البلاغ تلقائيًا بعد نحو { $unit ->
        [minute] { $count ->
            [zero] { $count } دقيقة
            [one] دقيقة
            [two] دقيقتين
            [few] { $count } دقائق
            [many] { $count } دقيقة
           *[other] { $count } دقيقة
        }
       *[hour] { $count ->
            [zero] { $count } ساعة
            [one] ساعة
            [two] ساعتين
            [few] { $count } ساعات
            [many] { $count } ساعة
           *[other] { $count } ساعة
        }
    }. لا حاجة إلى الانتظار هنا.
button-later = ⏳ إرساله تلقائيًا حينها
button-not_later = عدم إرساله تلقائيًا
button-submit = ✅ إرسال
button-skip = تخطٍّ
button-no-note = بدون ملاحظة
button-back = ▶ رجوع
button-cancel = ✕ إلغاء
button-continue = متابعة
button-keep = ◀ تركه كما هو
button-edit-terms = ✎ العبارة
button-edit-seen_in = ✎ المكان
button-edit-search_language = ✎ اللغة
button-edit-subject = ✎ الموضوع
button-edit-category = ✎ الفئة
button-edit-details = ✎ الملاحظة
button-add-note = ➕ إضافة ملاحظة

## Reporter: choosing from one's own chats

button-pick-chat = اختيار من محادثاتي
picker-ask =
    ماذا تريد أن تختار؟ الأزرار في أسفل الشاشة.
    البوت لا ينضم إلى هناك، ولن يعلم أحد هناك بالأمر.
button-pick-channel = 📢 قناة
button-pick-group = 👥 مجموعة
button-pick-bot = 🤖 بوت
button-pick-user = 👤 شخص
button-pick-close = ▶ رجوع إلى السؤال
picker-done = تم اختيار: { $name }
picker-closed = حسنًا. يمكن إرسال رابط أو اسم مستخدم بدلًا من ذلك.

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
subject-gone = ▫️ مُحي الآن
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = اعتداء جنسي على أطفال
category-violent_extremism = إرهاب وتطرف عنيف
category-threat_to_life = تهديد لحياة شخص
category-intimate_images = صور حميمة دون موافقة
category-trafficking = اتجار بالبشر
category-drugs = مخدرات
category-weapons = أسلحة
category-fraud = احتيال وتصيّد
category-stolen_data = بيانات مسروقة أو خاصة
category-counterfeits = بضائع ووثائق مزوّرة
category-hate = كراهية وتحريض
category-animal_cruelty = قسوة على الحيوان
category-self_harm = تشجيع على إيذاء النفس
category-copyright = حقوق النشر
category-other = شيء آخر

## Reporter: when an input does not fit. Each says what to do.

notice-empty = لم يصل شيء يمكن قراءته. يُرجى كتابته نصًّا.
notice-invisible-only = ليس فيه سوى رموز غير مرئية. يُرجى كتابته كما تراه على الشاشة.
notice-too-long =
    السطر { $line } أطول من أن يكون عبارة بحث: { $units ->
        [zero] لا حروف فيه
        [one] فيه حرف واحد
        [two] فيه حرفان
        [few] فيه { $units } أحرف
        [many] فيه { $units } حرفًا
       *[other] فيه { $units } حرف
    }، والحد الأقصى { $max }. يُرجى اختصاره.
notice-note-too-long =
    { $units ->
        [zero] لا حروف فيها
        [one] فيها حرف واحد
        [two] فيها حرفان
        [few] فيها { $units } أحرف
        [many] فيها { $units } حرفًا
       *[other] فيها { $units } حرف
    }، والحد الأقصى للملاحظة { $max }. يُرجى اختصارها.
notice-too-many =
    { $count ->
        [zero] لا عبارات بحث هنا
        [one] هذه عبارة بحث واحدة
        [two] هاتان عبارتا بحث
        [few] هذه { $count } عبارات بحث
        [many] هذه { $count } عبارة بحث
       *[other] هذه { $count } عبارة بحث
    }، والحد الأقصى في البلاغ الواحد { $max }. يُرجى إرسال ما لا يزيد على { $max } الآن، والباقي في بلاغ ثانٍ.
notice-text-expected = يُرجى الإجابة هنا بالكلمات: الرسائل الصوتية والملصقات والملفات وما شابهها لا تُحفظ.
notice-media-not-kept = لم تُحفظ الصورة أو الفيديو أو الملف. يكفي رابط أو اسم أو وصف بالكلمات.
notice-media-grave = الصور ومقاطع الفيديو والملفات تُحذف هنا ولا تُحفظ: حيازة مثل هذه الصور أو إرسالها قد يكون جريمة، عليك أنت أيضًا. يكفي رابط أو وصف بالكلمات.
media-not-deleted = لا يسمح تيليغرام للبوت بحذف شيء أرسلته هنا. يُرجى أن تحذفه بنفسك حتى لا يُعثر عليه لديك: اضغط عليه مطولًا (على الحاسوب: انقر بالزر الأيمن) ثم اختر «حذف» لدى الطرفين. بلاغك محسوب على كل حال.
notice-media-removed = ما أرسلته من صور أو مقاطع فيديو أو ملفات لا يبقى في هذه المحادثة: البوت يحذفه الآن حتى لا يُعثر عليه لديك. حيازة مثل هذه الصور قد تكون جريمة. لم ترتكب أي خطأ بالإبلاغ عنه.
notice-hidden-user = من كتب هذه الرسالة يُخفي حسابه، فلا يستطيع البوت معرفة من هو. يُرجى إرسال اسم المستخدم أو رابط الرسالة.
notice-own-message = هذه رسالة لك أو لهذا البوت. يُرجى إعادة توجيه الرسالة التي تريد الإبلاغ عنها، أو إرسال رابطها.
notice-contact-unknown = جهة الاتصال هذه لا تبيّن حساب تيليجرام المقصود. يُرجى إرسال اسم المستخدم لهذا الشخص، أو إعادة توجيه إحدى رسائله.
notice-no-link = لا يوجد في ذلك رابط ولا اسم مستخدم. يُرجى إرسال أحدهما، مثل <code>https://t.me/example</code> أو <code>@example</code>.
notice-words = لا يوجد في ذلك رابط ولا اسم مستخدم. إن كانت كلمات يُبحث عنها فاختر «كعبارة بحث».
notice-words-help = إن كان أحد بحاجة إلى مساعدة الآن: <b>112</b> في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية، وخطوط المساعدة أدناه. لم يكن في ذلك رابط.
notice-website = هذا موقع وليس من تيليجرام. يمكن المتابعة به، أو إضافة رابط تيليجرام إليه.
notice-telegram-link = هذا رابط تيليجرام، لكنه لا يبيّن القناة أو المجموعة أو الشخص أو الرسالة التي يؤدي إليها. يمكن المتابعة به كما هو، أو إضافة رابط يبيّن ذلك.
notice-only-first-kept =
    { $max ->
        [zero] لم يُحفظ أي رابط.
        [one] حُفظ الرابط الأول فقط.
        [two] حُفظ أول رابطين فقط.
        [few] حُفظ أول { $max } روابط فقط.
        [many] حُفظ أول { $max } رابطًا فقط.
       *[other] حُفظ أول { $max } رابط فقط.
    } يُرجى إرسال الباقي في بلاغ ثانٍ.
notice-stale-button = هذا الزر كان لسؤال سابق. أنت الآن هنا.
notice-category-off = لا تُقبل هذه الفئة هنا حاليًا. يُرجى اختيار فئة أخرى.
notice-edited-message = الرسالة المعدَّلة بعد إرسالها لا تُقرأ من جديد. يُرجى إرسال النص الجديد في رسالة مستقلة.
notice-press-expected = يُرجى اختيار أحد الأزرار أدناه.
notice-note-needed = مع «شيء آخر» تلزم ملاحظة قصيرة: ما غير القانوني فيه؟
notice-description-needed = بلا رابط ليس لدى المراجعين إلا كلماتك. تكفي جملة واحدة: ماذا رأيت أو قرأت؟
notice-forward-as-note = الرسالة المعاد توجيهها لا تبيّن من أين أتت. يُرجى كتابة الملاحظة بكلماتك.
notice-taken-out = أُزيل: { $name }
notice-already-chosen = هذا موجود في هذا البلاغ.
notice-added =
    { $count ->
        [zero] لا شيء في هذا البلاغ الآن.
        [one] صار هذا في البلاغ.
        [two] تمت الإضافة: في البلاغ الآن عنصران. لكل منهما رمز خاص به.
        [few] تمت الإضافة: في البلاغ الآن { $count } عناصر. لكل منها رمز خاص به.
        [many] تمت الإضافة: في البلاغ الآن { $count } عنصرًا. لكل منها رمز خاص به.
       *[other] تمت الإضافة: في البلاغ الآن { $count } عنصر. لكل منها رمز خاص به.
    }
notice-from-group = أنت الآن في محادثة خاصة: لا أحد في المجموعة يرى هذا.
notice-from-group-first = أنت الآن في محادثة خاصة: لا أحد في المجموعة يرى هذا. بلاغك الآخر محفوظ، ويظهر من جديد بعد هذا.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    أرسلتَ بلاغات كثيرة مؤخرًا، شكرًا لك. ولكي يُسمع الجميع، يمكن إرسال البلاغ التالي بعد نحو { $unit ->
        [minute] { $count ->
            [zero] { $count } دقيقة
            [one] دقيقة
            [two] دقيقتين
            [few] { $count } دقائق
            [many] { $count } دقيقة
           *[other] { $count } دقيقة
        }
       *[hour] { $count ->
            [zero] { $count } ساعة
            [one] ساعة
            [two] ساعتين
            [few] { $count } ساعات
            [many] { $count } ساعة
           *[other] { $count } ساعة
        }
    }. وهو محفوظ هنا إلى ذلك الحين.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    بلاغاتك متوقفة مدة { $days ->
        [zero] أقل من يوم
        [one] يوم آخر
        [two] يومين آخرين
        [few] { $days } أيام أخرى
        [many] { $days } يومًا آخر
       *[other] { $days } يوم آخر
    }. هذا البلاغ محفوظ هنا. ويمكن الإبلاغ عن الأشد خطورة في أي وقت.
notice-closed = لا تُقبل بلاغات كهذا الآن: «{ $reason }» ما كُتب محفوظ هنا، فيُرجى العودة لاحقًا. أما أخطر الفئات فمفتوحة دائمًا.
notice-blocked = لا يستقبل الفريق حاليًا بلاغات أخرى منك. وإن كان أحد يتعرض لأذى فأخطر الفئات مفتوحة لك، وخطوط المساعدة في /help
notice-command = هذا أمر وليس إجابة. لإلغاء البلاغ: /cancel، وللشرح: /help
command-meant = لا يوجد أمر كهذا. هل المقصود { $command }؟

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = يُرجى المتابعة في محادثة خاصة: لا أحد هنا يرى ما تُبلغ عنه. يعمل الزر مدة 10 دقائق، ولمن استخدم الأمر فقط.
group-help =
    للإبلاغ عن رسالة من هنا، يُرجى الرد عليها بالأمر /report، ثم يتابع البوت معك في محادثة خاصة.
    قد يرى الآخرون الأمر للحظة. والأكثر أمانًا أن تكتب للبوت في محادثة خاصة من البداية.
group-anonymous = تكتب هنا باسم مجموعة أو قناة، فلا يعرف البوت من يجيب. يُرجى مراسلته في محادثة خاصة.
button-report-privately = 🔒 المتابعة في محادثة خاصة
button-help-privately = 🔒 الكتابة في محادثة خاصة
button-anonymous-privately = 🔒 الكتابة في محادثة خاصة

# In private.
ask-expired = هذا الرابط استُخدم، أو مضى عليه أكثر من 10 دقائق، أو كان لشخص آخر. ويمكن الإبلاغ هنا أيضًا: بإعادة توجيه الرسالة أو إرسال رابطها.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = كان ذلك سريعًا جدًا، فلم تُقرأ رسائلك الأخيرة. ما أجبتَ عنه من قبل محفوظ. يُرجى الانتظار دقيقة ثم المتابعة.
answer-too-fast = كان ذلك سريعًا جدًا. يُرجى الانتظار دقيقة ثم الضغط مرة أخرى.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ معظم بلاغاتك التي بُتّ فيها مؤخرًا لم تكن فيها مخالفة، أو لم تكن من اختصاص هذا الفريق. هذا يحدث، ولا يتغير شيء الآن. وإن استمر ذلك فستُستقبل بلاغاتك ببطء لبعض الوقت.

    هل كان أحد القرارات خطأ؟ يمكن فتح البلاغ أدناه والاعتراض: سينظر فيه شخص آخر.
measure-slowed =
    ℹ️ مرة أخرى لم تكن في معظم بلاغاتك مخالفة، أو لم تكن من اختصاص هذا الفريق. لمدة { $days } يومًا يمكن إرسال بلاغ واحد في الساعة، وثلاثة في اليوم على الأكثر. ولا حدّ للإبلاغ عن الأشد خطورة.

    هل كان أحد القرارات خطأ؟ يمكن فتح البلاغ أدناه والاعتراض: سينظر فيه شخص آخر.
measure-paused =
    ℹ️ ما زالت معظم بلاغاتك بلا مخالفة، أو ليست من اختصاص هذا الفريق. لمدة { $days } يومًا لا تُستقبل منك إلا البلاغات عن الأشد خطورة، ثم تُستقبل كلها من جديد.

    هل كان أحد القرارات خطأ؟ يمكن فتح البلاغ أدناه والاعتراض: سينظر فيه شخص آخر.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [zero] ✅ شكرًا لك. لم يصل أي بلاغ { $codes }
        [one] ✅ شكرًا لك. وصل بلاغك { $codes }.
        [two]
            ✅ شكرًا لك. وصل بلاغاك:
            { $codes }
        [few]
            ✅ شكرًا لك. وصلت بلاغاتك، وعددها { $count }:
            { $codes }
        [many]
            ✅ شكرًا لك. وصلت بلاغاتك، وعددها { $count }:
            { $codes }
       *[other]
            ✅ شكرًا لك. وصلت بلاغاتك، وعددها { $count }:
            { $codes }
    }
    { $kind ->
        [life]
            <b>إن لم تتصل بعد: 112 أو 911 أو رقم الطوارئ في بلدك.</b> سينظر المراجعون فيما أرسلته، لكنهم لا يستطيعون إرسال المساعدة.

            حين يُغلق الأمر يصلك ذلك هنا: بعد أيام ومن دون تفاصيل، كي لا يُنبَّه أحد. ويمكن معرفة حاله في أي وقت: /status
        [gravest]
            سينظر المراجعون فيما أرسلته. وحين يُغلق الأمر يصلك ذلك هنا: بعد أيام ومن دون تفاصيل، كي لا يُنبَّه أحد. ويمكن معرفة حاله في أي وقت: /status

            لا يلزمك شيء آخر، ولا حاجة إلى النظر إليه مرة أخرى.
       *[plain]
            سينظر المراجعون فيه. وتصلك النتيجة هنا، أو عبر /status.

            لا يلزمك شيء آخر، ولا النظر إليه مرة أخرى.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ شكرًا لك. وصل ما أضفته إلى { $codes }.
    سينظر فيه المراجعون، وستصلك النتيجة هنا. ويمكن معرفة حاله في أي وقت: /status
button-copy-code =
    { $count ->
        [zero] 📋 نسخ الرمز
        [one] 📋 نسخ الرمز
        [two] 📋 نسخ الرمزين
        [few] 📋 نسخ الرموز
        [many] 📋 نسخ الرموز
       *[other] 📋 نسخ الرموز
    }
button-report-another = الإبلاغ عن شيء آخر
cancelled = أُلغي البلاغ. لم يُرسل شيء.
cancelled-picking = أُلغي البلاغ. لم يُرسل شيء. لبدء بلاغ آخر: /report
nothing-to-cancel = لا يوجد ما يُلغى. لبدء بلاغ: /report

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>بلاغاتك</b> · { $step } من { $of }
       *[single] 📄 <b>بلاغاتك</b>
    }

    { $items }

    يمكن اختيار أحدها للإضافة إليه أو سحبه أو إيقاف إشعاراته.
status-empty = لم تُرسل أي بلاغ بعد.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ لدى المراجعين. إن لم تتصل بعد: 112 أو 911 أو رقم بلدك
       *[other] ⏳ لدى المراجعين
    }
status-upheld = ✅ القرار: تأكدت المخالفة
status-dismissed =
    ✖ القرار: { $ground ->
        [gone] لم يعد موجودًا
        [duplicate] هو جزء من حالة أخرى
        [not_enough] المعلومات لا تكفي
        [out_of_scope] ليس من شأن هذا الفريق
       *[no_violation] لا توجد مخالفة
    }
status-closed = ☑ نُظر فيه وأُغلق
status-withdrawn = ↪ سحبته أنت

# One report, opened from the list: its status-item, then what that means.
own-open =
    سينظر فيه أشخاص{ $kind ->
        [life] ، لكنهم لا يستطيعون إرسال المساعدة. <b>إن لم تتصل بعد: 112 أو 911 أو رقم الطوارئ في بلدك.</b>
       *[other] . ولا يلزمك شيء آخر.
    }
own-upheld = شكرًا على إبلاغنا.
own-dismissed =
    كان الإبلاغ في محله. { $ground ->
        [gone] وإن عاد، فيُرجى الإبلاغ مرة أخرى.
        [duplicate] وما يُقرَّر في تلك الحالة يسري على بلاغك أيضًا.
        [not_enough] وإن علمت بالمزيد، كرابط دقيق، فيُرجى الإبلاغ مرة أخرى.
        [out_of_scope] ويمكن إبلاغ تيليجرام نفسه أيضًا: في التطبيق، من خيار الإبلاغ.
       *[no_violation] وإن علمت بشيء جديد، فيُرجى الإبلاغ مرة أخرى.
    }
own-closed = كان الإبلاغ في محله. ولا يُقال ما تقرر، كي لا يُنبَّه أحد. وإن علمت بشيء جديد، فيُرجى الإبلاغ مرة أخرى.
own-withdrawn = لم يعد يُحتسب. وإن غيّرت رأيك، فيُرجى الإبلاغ مرة أخرى.
own-report-additions =
    { $count ->
        [zero] ➕ لم تُضف إليه شيئًا.
        [one] ➕ أضفت إليه مرة واحدة.
        [two] ➕ أضفت إليه مرتين.
        [few] ➕ أضفت إليه { $count } مرات.
        [many] ➕ أضفت إليه { $count } مرة.
       *[other] ➕ أضفت إليه { $count } مرة.
    }
own-report-muted = 🔕 إشعاراته متوقفة.
own-report-withdrawing = هل تريد سحبه؟ لن يُحتسب بعد ذلك ولا يمكن استعادته. ويمكنك الإبلاغ من جديد في أي وقت.
button-newer = ▶ الأحدث
button-older = الأقدم ◀
button-add = ➕ إضافة المزيد
button-withdraw = ↪ سحب
button-withdraw-now = نعم، سحبه
button-withdraw-not = ▶ لا، الإبقاء عليه
button-mute = 🔕 إيقاف الإشعارات
button-unmute = 🔔 إعادة الإشعارات
button-prove = 🔏 إثبات بلاغي
answer-withdrawn = سُحب البلاغ { $code }.
answer-withdrawn-before = سبق أن سحبت هذا البلاغ.
answer-decided-meanwhile = اتخذ المراجعون قرارًا فيه في هذه الأثناء، فلم يعد ممكنًا سحبه.
answer-muted = لن تصلك إشعارات عنه. لمعرفة حاله: /status
answer-unmuted = ستصلك من جديد أخبار ما يصير إليه.
answer-proof-not-yet = يُعدّ الإثبات مرة في اليوم. يُرجى طلبه غدًا من جديد.
answer-proof-gone = لا إثبات لهذا البلاغ: فقد مضى عليه وقت طويل.
proof =
    🔏 يثبت هذا الملف أن بلاغك <code>{ $code }</code> قد وصل في موعد أقصاه { DATETIME($at, day: "numeric", month: "short") }.
    يمكن التحقق منه دون هذا البوت، بمقارنته بحصيلة ذلك اليوم، وهي لدى الفريق أيضًا:
    <code>{ $receipts }</code>
    طريقة التحقق مكتوبة في الملف. وليس فيه شيء عن غيرك. ومن يطّلع عليه يعلم ببلاغك، فلا تُطلع عليه إلا من تثق به.
answer-not-added-to = لم يعد ممكنًا أن يُضاف إليه شيء. وإن علمت بشيء جديد، فيُرجى الإبلاغ مرة أخرى.

question-adding =
    ➕ <b>إضافة إلى { $code }</b>
    { $subject }

    ماذا تريد أن تضيف؟ رسالة واحدة فيها ما رأيته، ومتى، أو رابط.
    نص فقط. يُرجى عدم ذكر اسمك أو رقمك.
notice-no-more-additions = لا يتسع هذا البلاغ للمزيد. يُرجى إرسال الباقي في بلاغ جديد: /report
notice-command-addition = هذا أمر وليس إجابة. للرجوع: /cancel، وللشرح: /help
addition-kept = ✅ أُضيف إلى <code>{ $code }</code>. يراه المراجعون مع بلاغك.
addition-too-late = اتُّخذ قرار في البلاغ <code>{ $code }</code> في هذه الأثناء، فلم يُضف شيء. وإن علمت بشيء جديد، فيُرجى الإبلاغ مرة أخرى.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [zero] بشأن بلاغاتك { $codes } ({ $subject }):
        [one] بشأن بلاغك { $codes } ({ $subject }):
        [two] بشأن بلاغيك { $codes } ({ $subject }):
        [few] بشأن بلاغاتك { $codes } ({ $subject }):
        [many] بشأن بلاغاتك { $codes } ({ $subject }):
       *[other] بشأن بلاغاتك { $codes } ({ $subject }):
    }
outcome-upheld = ✅ نُظر في الأمر، وتأكدت المخالفة. شكرًا على إبلاغنا.
outcome-referred =
    📨 { $to ->
        [telegram] أُبلغ تيليجرام بذلك.
       *[authority] أُحيل ذلك إلى جهة مختصة.
    } لا حاجة إلى أي شيء آخر.
outcome-dismissed =
    ✖ { $ground ->
        [gone] لم يعد موجودًا حين نظر المراجعون.
        [duplicate] هو جزء من حالة أخرى، ويُقرَّر فيها.
        [not_enough] نُظر في الأمر، ولم تكن المعلومات كافية.
        [out_of_scope] نُظر في الأمر، وليس مما يقرر فيه هذا الفريق. ويمكن إبلاغ تيليجرام نفسه أيضًا: في التطبيق، من خيار الإبلاغ.
       *[no_violation] نُظر في الأمر، ولم تُوجد مخالفة.
    } كان الإبلاغ في محله. { $may_object ->
        [yes] وإن كان لديك رأي آخر، فيمكن لشخص آخر أن ينظر فيه من جديد.
       *[no] وإن علمت بشيء جديد، فيُرجى الإبلاغ مرة أخرى.
    }
outcome-closed =
    ☑ نُظر في الأمر وأُغلق. كان الإبلاغ في محله. ولا يُقال ما تقرر، كي لا يُنبَّه أحد. { $may_object ->
        [yes] وإن بدا لك أن شيئًا قد فات، فيمكن لشخص آخر أن ينظر فيه من جديد.
       *[no] وإن علمت بشيء جديد، فيُرجى الإبلاغ مرة أخرى.
    }
outcome-open = ⏳ يُنظر في الأمر من جديد. وسيصلك القرار هنا.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = لم نعثر عليه بهذا الاسم أو الرابط. إن ظهر مرة أخرى فرابطه الدقيق يساعدنا.
sentence-already_gone = لم يعد موجودًا حين نظرنا. إن عاد فيُرجى الإبلاغ عنه مرة أخرى.
sentence-telegram_too = يمكن إبلاغ تيليجرام نفسه أيضًا: في التطبيق، من خيار الإبلاغ.
sentence-hide_it = لكي لا يظهر مرة أخرى، يمكن حظره أو مغادرته في تيليجرام.
sentence-police_too = إن لحق أذى بك أو بغيرك، فيُرجى إبلاغ الشرطة أيضًا.
sentence-no_more_needed = لا حاجة إلى المزيد من جهتك، ولا إلى لقطة شاشة. يُرجى عدم النظر إليه مرة أخرى.
sentence-keep_away = يُرجى عدم مراسلة من يقف وراءه: سلامتك أولًا.
sentence-bank_too = إن أرسلت مالًا أو أعطيت كلمات مرور أو وثائق، فيُرجى إبلاغ البنك أو الخدمة قريبًا.
sentence-help_lines = إن كان ذلك يثقل عليك: في /help أشخاص يمكنك التحدث إليهم.

## Reporter: objecting to a dismissal

button-object = اعتراض
button-object_plain = اعتراض دون ذكر السبب
question-objecting =
    ⚖️ <b>اعتراض: { $code }</b>
    { $subject }

    لماذا ينبغي النظر فيه مرة أخرى؟ يُرجى كتابة السبب في رسالة واحدة، أو الاعتراض دون ذكره. هذا ممكن مرة واحدة.
    نص فقط. يقرؤه المراجعون حرفيًّا: يُرجى عدم ذكر اسمك أو رقمك.
objection-filed =
    ✅ وصل اعتراضك بشأن <code>{ $code }</code>. ينظر فيه من جديد شخص لم يقرر فيه من قبل.

    ستصلك النتيجة هنا. لا يلزمك شيء آخر.
objection-filed-unheard =
    ✅ وصل اعتراضك بشأن <code>{ $code }</code>. إن كان هناك ما يُنظر فيه من جديد، فينظر فيه شخص لم يقرر فيه من قبل.

    ولا يُقال ما يؤول إليه، كي لا يُنبَّه أحد.
objection-before = سبق أن اعترضت على هذا، ولكل بلاغ اعتراض واحد. لمعرفة حاله: /status
objection-too-late = الاعتراض ممكن خلال ستة أشهر من القرار، وقد انقضت. إن رأيته مجددًا، فيُرجى الإبلاغ عنه من جديد.
objection-not-now = لا يوجد الآن قرار يمكنك الاعتراض عليه. لمعرفة حال بلاغاتك: /status

# The answers to an objection, by what was decided after it.
objection-about = بشأن اعتراضك، { $codes } ({ $subject }):
objection-upheld = ✅ تغيّر القرار: تأكدت المخالفة. كان الاعتراض في محله.
objection-dismissed =
    ✖ نظر فيه شخص آخر، وبقي القرار: { $ground ->
        [gone] لم يعد موجودًا.
        [duplicate] هو جزء من حالة أخرى.
        [not_enough] المعلومات لا تكفي.
        [out_of_scope] ليس مما يقرر فيه هذا الفريق.
       *[no_violation] لم تُوجد مخالفة.
    } وإن علمت بشيء جديد، فيُرجى الإبلاغ مرة أخرى.
objection-closed = ☑ نظر فيه شخص آخر، وأُغلق الأمر. ولا يُقال ما تقرر، كي لا يُنبَّه أحد.

## Reporter: a question of the team

team-question-asked =
    ❓ يسأل الفريق عن بلاغك <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    لا يلزمك أن تجيب. ولن يعرف المراجعون من أنت.
team-question-ended =
    ❓ سأل الفريق عن بلاغك <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    انتهى هذا السؤال.
button-answer = إجابة
button-decline = لن أجيب
button-stop_questions = لا أسئلة أخرى
question-answering =
    ❓ <b>إجابة: { $code }</b>
    { $subject }

    ما إجابتك؟ اكتبها في رسالة واحدة.
    نص فقط. يقرؤه المراجعون حرفيًّا: يُرجى عدم ذكر اسمك أو رقمك.
words-sent = ✅ وصلت إجابتك بشأن <code>{ $code }</code> إلى الفريق. ولن يعرف من أنت.
team-question-over = انتهى هذا السؤال، فلم يُرسل شيء.
answer-question-over = انتهى هذا السؤال.
answer-declined = حسنًا. سيعرف الفريق أنك لن تجيب عن هذا.
answer-stopped = حسنًا. سيعرف الفريق ذلك، ولن يسألك عن هذا بعد الآن.

help-reporter =
    <b>كيفية الإبلاغ</b>
    يمكن إرسال رابط أو اسم مستخدم أو رسالة معاد توجيهها أو /report. ويمكن التغيير والإلغاء قبل الإرسال.

    <more>بلاغاتك، للإضافة إليها أو سحبها: /status
    إلغاء البلاغ الجاري: /cancel
    ما يُحفظ عنك: /privacy · تلقّيه: /mydata
    محو هويتك: /forget
    تغيير اللغة: /language
    في بعض المجموعات يمكن الرد على رسالة بالأمر /report، وقد يراه الآخرون للحظة. هنا أكثر أمانًا.</more>

    🆘 خطر الآن: <b>112</b> في بلدان كثيرة، و<b>911</b> في أمريكا الشمالية.
    خطوط المساعدة حسب البلد: بالزر أدناه.

# States only what is true today.
privacy =
    🔒 <b>ما يُحفظ عنك</b>
    • سرّي لا مجهول المصدر: يرى تيليجرام من يكتب، ويرى المراجعون رمزًا.
    • من يشغّل البوت يمكنه قراءة معرّفك، والمدير لا يراه إلا مع مدير ثانٍ، وتصلك رسالة بذلك.
    • تُقرأ الملاحظات حرفيًّا: يُرجى ألا يظهر فيها من أنت.
    • يبقى بالأيام: هويتك { $identity } بعد آخر حالة، وكلماتك { $words } بعد الرفض.
    • لتلقّي كل ذلك: /mydata ولمحو هويتك: /forget
button-privacy-more = ⋯ المزيد
button-privacy-less = ▶ باختصار
privacy-whole =
    🔒 <b>ما يُحفظ عنك</b>
    • سرّي، لكنه ليس مجهول المصدر: تيليجرام يعلم أنك كتبت هنا. يرى المراجعون رمزًا لا اسمك.
    • يُحفظ معرّفك في تيليجرام مع بلاغك في قاعدة بيانات من يشغّل هذا البوت، كي يستطيع الرد عليك. ويمكنه قراءته.
    • يقرأ المراجعون ما تكتبه في الملاحظة حرفيًّا. يُرجى ألا يظهر فيها من أنت.
    • يُمحى كل ذلك تلقائيًّا: هويتك بعد إغلاق آخر حالة لك (المدة بالأيام: { $identity })، وما كتبته بعد الرفض (بالأيام: { $words })، والبلاغ غير المكتمل بعد يومين. ويمحو /forget هويتك فورًا، وتبقى بلاغاتك من دونك.
    • لا يُعرض من أنت على مدير إلا لسبب خطير وبموافقة مدير ثانٍ. ويخبرك البوت بذلك على الفور.
    • لتلقّي كل ما يُحفظ عنك في ملف: /mydata
    <more>• المدد بالأيام: هويتك بعد آخر بلاغ لك { $identity_cap } على الأكثر؛ ما كتبته عن مخالفة تأكدت { $words_upheld }، وعن الأشد خطورة { $words_gravest } أيًّا كان القرار، وعمّا لم يُبتّ فيه { $words_undecided } بعد البلاغ؛ الأسماء السابقة لما أُبلغ عنه { $former_names }؛ صاحب المسوّدة { $drafts }؛ ما أُرسل وإلى من { $mail }؛ ما تعذّرت معالجته أو إرساله { $dead_letters }؛ أرقام التحديثات { $updates }.
    • إن اعترضت على قرار، قرؤوا السبب أيضًا، دون اسمك كذلك.
    • قد تُحال مخالفة تأكدت إلى تيليجرام أو جهة مختصة، مع ما كُتب عنها حرفيًّا، دون ذكر من كتبه أبدًا.
    • قد يسألك الفريق عن بلاغ. يقرأ إجابتك دون اسمك، ويمكنك إيقاف الأسئلة.
    • مما تُبلغ عنه يحفظ البوت إشارات فقط: كلمات وروابط وأسماء ومعرّفات. وهو لا ينزّل الصور ولا مقاطع الفيديو ولا الملفات، ولا ينسخها ولا يعيد توجيهها. ومما يحذفه منها يحفظ الرقم الذي أعطاه إياه تيليجرام ومن أين أُعيد توجيهه.
    • لا يُحفظ اسمك إلا أثناء كتابة بلاغ، ومع رسالة تعذّرت معالجتها.
    • ويُحفظ أيضًا كم بلاغًا يمكنك إرساله الآن، وهل يثق مدير ببلاغاتك أو أوقف قبولها، وهل رُفض كثير منها. وبعد /forget يبقى كل ذلك عدا الثقة سنةً، وكذلك ما أبلغت عنه، تحت أرقام لا تدل على هويتك. تذكر البطاقة أن شخصًا موثوقًا أبلغ، ولا تذكر من هو.
    • قد يرى الآخرون الأمر /report في مجموعة للحظة. وما طلبته هناك يُحفظ 10 دقائق، ما لم تتابع به هنا.</more>

mydata = 📎 كل ما يُحفظ عنك حتى الآن. يُرجى الاحتفاظ بهذا الملف لنفسك، ففيه ما أبلغت عنه.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = كل ما يحفظه هذا البوت عن حسابك في تيليجرام. الأوقات بالتوقيت العالمي.
mydata-you = الشخص صاحب بلاغاتك، بقدر ما يعرفك البوت.
mydata-your_screen = ما يعرضه البوت لك الآن، واللغة التي يخاطبك بها.
mydata-what_you_were_writing = البلاغات التي بدأتها. ويُحذف ما كتبته عند الإرسال أو الإلغاء.
mydata-progress_of_questions = أين توقفت أسئلة بلاغ لم يكتمل، مع الرسائل التي بدأ بها.
mydata-your_submissions = متى أرسلت بلاغات.
mydata-your_reports = بلاغاتك كما قدّمتها.
mydata-what_you_added = ما أضفته إلى البلاغات لاحقًا.
mydata-files_that_were_deleted = ما بقي من الملفات التي أرسلتها وحذفها البوت: رقمها في تيليجرام ومن أين أتت.
mydata-your_objections = اعتراضاتك، مع الأسباب كما كتبتها.
mydata-questions_to_you = أسئلة الفريق إليك، وما أجبت به.
mydata-notes_that_you_wrote_as_a_moderator = ملاحظاتك على الحالات لأجل الفريق.
mydata-what_you_asked_in_groups = ما طلبته في مجموعات بالأمر /report، لدقائق قليلة.
mydata-how_you_look_after_yourself = ما اخترته لنفسك بالأمر /wellbeing؛ ولا يُعرض على غيرك.
mydata-your_answers_on_examples = ما أجبت به عن الأمثلة بالأمر /train؛ ولا يُعرض على أحد لمن تعود الإجابات.
mydata-who_you_are_was_shown = متى عُرض على مدير أن البلاغ لك، ولماذا.
mydata-you_as_a_moderator = كيف يراك المراجعون إن كنت قد قررت في حالات.
mydata-messages_to_you = ما أرسله البوت إليك أو ما زال عليه إرساله.
mydata-messages_the_bot_may_change = رسائل البوت في هذه المحادثة التي يُبقيها محدّثة.
mydata-messages_from_you = رسائلك وضغطاتك على الأزرار: أرقامها أسبوعًا، ومحتواها حتى معالجتها فقط.
mydata-pace_of_messages_to_you = بأي سرعة يستطيع البوت الكتابة إليك.
mydata-questions_to_telegram_for_you = أن تيليجرام سُئل عن شيء لأجلك خلال الدقيقة الأخيرة.
mydata-planned_for_you = ما على البوت فعله لك لاحقًا.

forget-ask =
    <b>محو هويتي</b>
    يمحو البوت فورًا ما يدل عليك وما كنت تكتبه وما ينتظرك.
    تبقى بلاغاتك وملاحظاتها حرفيًّا في حالاتها بلا صاحب، ولن تصلك إشعارات عنها.
    وما يُلزمنا القانون بحفظه، عن أي شخص، يبقى مقفلًا ولا يُستخدم لغيره، ويُمحى حين ينتهي ذلك.
    لا يمكن التراجع. وتبقى هذه المحادثة حتى تحذفها.
button-forget = نعم، محو هويتي
button-forget-not = ▶ لا، الإبقاء على كل شيء
answer-forget-not = لم يُمحَ شيء.
forgotten =
    تم. لم يعد البوت يعرف من أنت، وتستمر بلاغاتك من دونك. شكرًا عليها.

    إن كتبت هنا مرة أخرى، فستبدأ من جديد، وتبقى الحدود التي كانت عليك سارية. التفاصيل في /privacy.

trouble =
    حدث خطأ من جانبنا. ما أجبت عنه حتى الآن محفوظ.

    أُبلغ من يشغّلون هذا البوت بذلك. يُرجى المتابعة من حيث توقفت.

# Each language's button bears its own name.
language-ask =
    🌐 <b>اللغة</b>
    بأي لغة يكتب لك هذا البوت؟

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 بخصوص بلاغك <code>{ $code }</code>: عُرض للتو على مدير لهذا البوت أي حساب في تيليجرام أرسله. السبب: { $why ->
        [danger] حياة شخص أو سلامته في خطر
        [legal_request] قرّر اثنان في طلب قانوني
       *[crime] البلاغ نفسه قد يكون جريمة، كالتهديد
    }. ووافق على ذلك مدير ثانٍ.
    ما زال المراجعون لا يرون إلا رمزًا. ما يُحفظ عنك: /privacy
legal-told =
    ⚖️ عنك: طلبت { $title } بيانات من هذا البوت بحكم القانون. وقرّر شخصان: { $ground ->
        [full] أن يُسلَّم ما طُلب.
        [part] أن يُسلَّم جزء منه.
       *[nothing_held] أن يُقال إنه لا شيء محفوظ.
    }
    المطلوب: { $what ->
        [who] من أنت
        [words] ما كتبته
        [both] من أنت وما كتبته
       *[other] ما لا يقول من أنت
    }.
    يمكنك التوجه إلى تلك الجهة أو إلى محكمة أو إلى مشغّل هذا البوت وذكر <code>{ $code }</code>. هذه ليست مشورة قانونية. ما يُحفظ: /privacy

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = هذا يعمل في المجموعات التي تصل إليها الحالات، لفريقها.
wellbeing-refused = هذا لمن يعملون على الحالات. إن كنت منهم فاضغط أولًا زرًا على بطاقة في مجموعتك.
training-refused = التدريب لمن عيّنه أحد المديرين للبتّ في الحالات.
answer-too-often = كان ذلك كثيرًا خلال دقيقة، فلم يُسأل تيليجرام إن كان هذا مسموحًا. لم يتغير شيء؛ يُرجى المحاولة مرة أخرى بعد دقيقة.
answer-unknown-button = لم يعد هذا الزر يعمل.

# Where members may report.
help-source =
    <b>الإبلاغ من هذه المجموعة</b>
    يُرجى الرد على رسالة بالأمر /report، ثم يتابع البوت معك في محادثة خاصة. لا أحد هنا يرى ما تُبلغ عنه، ولا يصل إلى هذه المجموعة شيء.

    قد يرى الآخرون الأمر للحظة. والأكثر أمانًا إعادة توجيه الرسالة إلى البوت في محادثة خاصة.
setup-refused-not-admin = لا يستطيع إعدادها إلا مدير لهذا البوت. ومن يشغّل البوت يحدد مديريه في <code>ADMIN_IDS</code>.
setup-private =
    الأمر /setup مخصص للمجموعة التي تصل إليها البلاغات:
    1. إنشاء مجموعة خاصة للمراجعين.
    2. إضافة { $bot } إليها.
    3. إرسال /setup هناك.
setup-anonymous = أنت هنا مشرف مجهول، فلا يستطيع البوت معرفة من أنت. يُرجى إيقاف «البقاء مجهولًا» في صلاحياتك، ثم إرسال /setup مرة أخرى.
goodbye = يعمل هذا البوت فقط في المجموعات التي أعدّها مديروه، ولذلك يغادر الآن. للإبلاغ عن شيء، يُرجى مراسلته في محادثة خاصة.
queue-language-refused = لا يغيّر لغة هذه المجموعة إلا مدير لهذا البوت، وليس بصفة مجهولة. وفي محادثة خاصة مع البوت يمكن تغيير اللغة التي يكتب لك بها: /language

queues-refused = لا يطّلع على القوائم ولا يغيّرها إلا مدير لهذا البوت.

staff-refused = لا يطّلع على الفريق ولا يعيّن فيه إلا مدير لهذا البوت.
staff-anonymous = أنت هنا مشرف مجهول، فلا يستطيع البوت معرفة من أنت. يُرجى إيقاف «البقاء مجهولًا» في صلاحياتك، ثم إرسال /staff مرة أخرى.
staff-link-used = استُعمل هذا الرابط أو انتهت مدته. يُرجى طلب رابط جديد من مدير للبوت.
legal-only = يجيب عن الطلبات القانونية من كُلّف بها. من يكتب باسم جهة رسمية يمكنه استعمال العنوان الذي يحدده مشغّل هذا البوت. لا تُستقبل الطلبات هنا.

admin-only = هذا لمديري البوت. وما يمكن فعله هنا مذكور في /help

## Grounds of decisions: on cards, and in what is published

ground-no_violation = لا مخالفة
ground-not_enough = معلومات غير كافية
ground-gone = لم يعد موجودًا
ground-duplicate = مكرر
ground-out_of_scope = خارج اختصاصنا
# What follows from an uphold; what is to be done was not done yet.
ground-listed = في القائمة
ground-to_telegram = لم يُبلَّغ تيليجرام بعد
ground-to_authority = لم تُحل إلى جهة مختصة بعد

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] قنوات
        [group] مجموعات
        [bot] بوتات
        [user] مستخدمون
        [message] رسائل
        [story] قصص
        [sticker_set] حزم ملصقات
        [invite_link] روابط دعوة
        [folder] مجلدات
        [proxy] خوادم وكيلة (بروكسي)
        [telegram_link] روابط تيليجرام أخرى
        [website] مواقع
       *[search_term] عبارات بحث
    }
stats-time =
    { $unit ->
        [minute] { $count } د
        [hour] { $count } س
       *[day] { $count } يوم
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] مسودة لم تُنشر
        [correction] رقم { $nr }، موقّع، بدلًا من رقم { $corrects }
       *[report] رقم { $nr }، موقّع
    }
    البلاغات { $reports }: ثبت { $upheld }، رُفض { $dismissed }، سُحب { $withdrawn }، ينتظر { $waiting }
    الاعتراضات { $objections }، قُبل منها { $won }
    نصفها صدر فيه أول قرار خلال { $first } وأُغلق خلال { $closing }
    أُحيل { $referred } · كُشف عن مبلّغين { $shown } · حُفظ للقانون { $held }
    قررته آلة { $automated } · من يقررون { $people }
told-requests = طلبات السلطات { $all } · سُلّمت بيانات { $given } · رُفض { $refused } · لا شيء محفوظ { $nothing }
told-year =
    📊 <b>{ $year }</b>: أرباعها الأربعة مجموعة كما عُرضت
    البلاغات { $reports }: ثبت { $upheld }، رُفض { $dismissed }، سُحب { $withdrawn }، كان ينتظر { $waiting }
    الاعتراضات { $objections }، قُبل منها { $won }
    طلبات السلطات { $all } · سُلّمت بيانات { $given } · رُفض { $refused } · لا شيء محفوظ { $nothing }
told-secret = الأعداد الصغيرة نطاقات. الطلبات التي يجب أن تبقى سرية ليست هنا؛ وتُحصى متأخرة حين تنتهي سريتها.
told-too-few = أقل من أن يُقال
told-withheld = محجوب: كان سيكشف أكثر مما ينبغي.
told-total = المجموع
told-head = تقرير الشفافية { $period }، رقم { $nr }
told-corrects = يحلّ هذا التقرير محلّ رقم { $nr }.
told-ranges = العدد من 1 إلى 4 يُذكر 1–4. والمجاميع هي جمع ما يُعرض، فلا يمكن استنتاج عدد صغير.
told-basis-voluntary = نُشر طوعًا، على بنية قانون الخدمات الرقمية للاتحاد الأوروبي (DSA).
told-basis-bound = نُشر كما يطلب قانون الخدمات الرقمية للاتحاد الأوروبي (DSA).
told-signed = بيانات هذه الصفحة موقّعة بالمفتاح:
told-table =
    { $table ->
        [decisions] القرارات
        [objections] الاعتراضات
        [referrals] الإحالات
        [requests] طلبات السلطات
        [late_requests] طلبات أُحصيت متأخرة
        [persons_given] أشخاص سُلّمت بياناتهم
        [holds] ما حُفظ للقانون
        [reveals] الكشف عن مبلّغين
        [erased] ما مُحي
        [automated] ما قررته آلة
        [people] العاملون
        [medians] الأوقات
        [shares] عمّ كانت البلاغات
       *[reports] البلاغات حسب الفئة
    }
told-name =
    { $name ->
        [upheld] ثبت
        [dismissed] رُفض
        [withdrawn] سُحب
        [waiting] ينتظر
        [count] العدد
        [acknowledged] أُكّد استلامه
        [sent] أُرسل
        [full] سُلّم كاملًا
        [part] سُلّم جزء
        [nothing_held] لا شيء محفوظ
        [narrow] يُضيَّق
        [refuse] رُفض الطلب
        [challenge] طُعن فيه
        [false] زائف
        [placed] بدأ
        [confirmed] كُشف
        [refused] لم يُكشف
        [escalate] رُفع
        [dismiss] رُفض
        [uphold] ثبت
        [return] أُعيد
        [reopen] فُتح من جديد
        [undo] أُلغي
        [rejected] رُفض الاعتراض
        [telegram] تيليجرام
        [hotline] خطوط البلاغات
        [police] الشرطة
        [authority] طلب سلطة
        [claim] مطالبة قانونية
        [danger] خطر على شخص
        [crime] جريمة
        [legal_request] طلب قانوني
        [information] معلومات
        [removal] إزالة
        [preservation] حفظ
        [emergency] طارئ
        [informal] غير رسمي
        [persons] أشخاص
        [people] أشخاص نُسوا
        [cases] قضايا أُفرغت
        [overdue] حان ولم يُمحَ بعد
        [closings] قضايا أُغلقت
        [decided] من قرر شيئًا
        [first_decision] أول قرار (الوسيط)
        [first_decision_gravest] أول قرار في الأخطر (الوسيط)
        [closing] الإغلاق (الوسيط)
        [order_registered] أمر إزالة: أُخذ به (الوسيط)
        [order_effect] أمر إزالة: نُفّذ (الوسيط)
       *[other] غيره
    }
transparency-nothing = 📊 لم يُنشر شيء بعد. يصدر تقرير كل ربع سنة بعد اليوم 15 من الشهر الذي يليه.
transparency-countries =
    🌍 <b>{ $period }</b>: السلطات التي طلبت، حسب البلد
    { $is ->
        [there] { $list }
       *[nothing] لم يُحصَ أي طلب من سلطة.
    }
transparency-files = 📎 <b>{ $period }</b>، رقم { $nr }: صفحة للقراءة، والبيانات مع توقيعها، وكل جدول بصيغة CSV.
transparency-file = 📊 { $period }، رقم { $nr }
transparency-list = 📊 كل التقارير، الأحدث أولًا. للتصحيح رقم خاص به، ويبقى ما صُحّح.
transparency-check =
    🔏 <b>كيف تتحقق من تقرير</b>
    احفظ بياناته وتوقيعه من <b>الملفات</b> في مجلد واحد، ثم باستخدام minisign:
    <code>minisign -V -m report-1.json -P KEY</code>
    يذكر الرقم وربع السنة وSHA-256 للتقرير السابق. KEY هو <code>{ $key }</code> ولا يتغير: سجّله.
button-transparency-countries = 🌍 البلدان
button-transparency-files = 📎 الملفات
button-transparency-list = ☰ السابقة
button-transparency-check = 🔏 تحقق من التوقيع
button-transparency-back = ◀ رجوع
button-transparency-html = صفحة
button-transparency-json = البيانات
button-transparency-signature = التوقيع

## What Telegram shows of the bot

command-start = البدء هنا
command-report = الإبلاغ عن شيء غير قانوني
command-status = معرفة ما صارت إليه بلاغاتك
command-cancel = إلغاء البلاغ الجاري
command-help = كيفية العمل وخطوط المساعدة
command-privacy = ما يُحفظ عنك
command-mydata = تلقّي ما يُحفظ عنك في ملف
command-forget = محو هويتك من البوت
command-language = تغيير اللغة
command-transparency = ما يفعله هذا البوت بالأرقام
bot-description =
    للإبلاغ عن عبارات بحث ومواد غير قانونية صادفتها على تيليجرام. كل بلاغ يقرؤه أشخاص، وستصلك نتيجته.

    سرّي: يرى المراجعون رمزًا لا اسمك. يُرجى عدم إرسال صور أو مقاطع فيديو للاعتداء؛ يكفي رابط أو اسم.

    إن كان أحد في خطر الآن، فيُرجى الاتصال برقم الطوارئ أولًا.
bot-short-description = للإبلاغ عن عبارات بحث ومواد غير قانونية على تيليجرام. سرّي، ويقرؤه أشخاص.
