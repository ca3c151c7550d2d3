# What reporters read, in Hindi: आप. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Telegram पर जो अवैध है, उसकी रिपोर्ट करें। हर रिपोर्ट लोग पढ़ते हैं।

    🔒 गोपनीय, गुमनाम नहीं: टीम को कोड दिखता है, Telegram को यह कि आपने लिखा। कुछ हेल्पलाइन नाम नहीं पूछतीं।
    🚫 कृपया लिंक या नाम भेजें, शोषण की तस्वीरें या वीडियो कभी नहीं।

    यह आपातकालीन सेवा नहीं है, और Telegram इसे नहीं चलाता। आपने क्या देखा?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ अभी केवल सबसे गंभीर श्रेणियाँ ली जा रही हैं: “{ $reason }”
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 खोज शब्द
button-report-material = 📢 चैनल, ग्रुप या संदेश
button-my-reports = 📄 मेरी रिपोर्टें
button-help-lines = 🆘 हेल्पलाइन
button-home = ◀ शुरुआत पर

# An unfinished report exists.
resume =
    आपकी एक रिपोर्ट अधूरी है। उसमें से अभी कुछ नहीं भेजा गया।

    वहीं से आगे बढ़ें या नए सिरे से शुरू करें?
button-go-on = ▶ आगे बढ़ें
button-start-over = फिर से शुरू

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 आपने यहाँ एक रिपोर्ट शुरू की और भेजी नहीं। उसमें से कुछ कहीं नहीं गया।
    वहीं से आगे बढ़ा जा सकता है, या /cancel से उसे ख़त्म किया जा सकता है। छोड़ देने पर वह कल हटा दी जाएगी।
unfinished-removed = जो रिपोर्ट आपने शुरू करके छोड़ दी थी, वह हटा दी गई। उसमें से कुछ नहीं भेजा गया। /report से कभी भी नई शुरू होती है।

# A button of a question that is not asked any more.
answer-earlier-question = वह बटन पिछले सवाल का था। सबसे नया संदेश दिखाता है कि आप कहाँ हैं।

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = मिल गया: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = वह रिपोर्ट पूरी हो चुकी है। /report दूसरी शुरू करता है, /status आपकी रिपोर्टें दिखाता है।

# Something arrived that starts nothing.
fallback = इसमें कोई लिंक या यूज़रनेम नहीं है। रिपोर्ट करने के लिए इनमें से एक भेजें, वहाँ का कोई संदेश फ़ॉरवर्ड करें, या नीचे चुनें।
fallback-media = तस्वीरें, वीडियो और फ़ाइलें यहाँ न देखी जाती हैं, न रखी जाती हैं। रिपोर्ट करने के लिए लिंक या यूज़रनेम भेजें, वहाँ का कोई संदेश फ़ॉरवर्ड करें, या नीचे चुनें।

fallback-media-removed = तस्वीरें, वीडियो और फ़ाइलें इस चैट से हटा दी जाती हैं और रखी नहीं जातीं: ऐसी तस्वीरें रखना अपराध हो सकता है, आपके लिए भी। लिंक या शब्दों में विवरण काफ़ी है।

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 “{ $words }” की खोज शब्द के रूप में रिपोर्ट करें?
    आगे कुछ सवाल हैं। आपके भेजने से पहले कुछ नहीं जाता।
words-help =
    🆘 अगर आपको या आपके किसी क़रीबी को अभी मदद चाहिए: <b>112</b> कई देशों में काम करता है, <b>911</b> उत्तरी अमेरिका में। यह बॉट मदद नहीं भेज सकता; नीचे की हेल्पलाइन मदद कर सकती हैं।
words-take =
    यह बॉट क्या लेता है: लिंक या यूज़रनेम, फ़ॉरवर्ड किया संदेश, या ऐसे शब्द जिन्हें खोजने पर कुछ अवैध मिलता है। हर रिपोर्ट लोग पढ़ते हैं।
button-as_term = 🔎 खोज शब्द के रूप में

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 खोज शब्द
flow-material = 📢 चैनल, ग्रुप या संदेश
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = लिंक छिपाया गया
given-more =
    { $count ->
        [one] और 1 अन्य
       *[other] और { $count } अन्य
    }
notice-line = ⚠️ { $notice }

question-terms = कौन-से शब्द किसी अवैध चीज़ तक ले जाते हैं? हर पंक्ति में एक, जैसे खोजे थे।
question-seen_in = आपने कहाँ खोजा?
question-search_language = आपने किस भाषा में खोजा?
question-subject =
    आप किसकी रिपोर्ट करना चाहते हैं? इनमें से एक भेजें:
    • लिंक या यूज़रनेम, जैसे <code>@example</code>
    • फ़ॉरवर्ड किया संदेश, या स्टिकर
    • या नीचे अपनी चैट में से चुनें

    बॉट शामिल नहीं होता, और वहाँ किसी को बताया नहीं जाता।
# The same in short, below what is said to an answer that did not fit.
question-subject-again = आप किसकी रिपोर्ट करना चाहते हैं? लिंक, यूज़रनेम, फ़ॉरवर्ड किया संदेश या स्टिकर भेजें, या अपनी चैट में से चुनें।
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] यह आपकी रिपोर्ट में है।
       *[other] ये { $count } आपकी रिपोर्ट में हैं।
    } जोड़ने के लिए और भेजें, या जो इसका नहीं है उसे निकालें।
question-replace = इसकी जगह आप किसकी रिपोर्ट करना चाहते हैं? आपके भेजने तक रिपोर्ट में जो है, वह बना रहता है।
button-replace = ↻ इसकी जगह कुछ और
question-category =
    { $flow ->
        [search_term] यह कहाँ ले जाता है?
       *[material] यह किस बारे में है?
    } कई हों, तो सबसे गंभीर।
question-details =
    { $need ->
        [required] इसमें अवैध क्या है? एक-दो वाक्य मॉडरेटरों को समझने में मदद करते हैं।
        [described] कृपया बताएँ कि वहाँ क्या दिखाया या कहा गया है। एक वाक्य काफ़ी है: मॉडरेटर ऐसी चीज़ें ख़ुद नहीं खोलते, और आपकी बात के आधार पर चलते हैं।
       *[optional] क्या कुछ है जो इसे जाँचने में मदद करे? आपने क्या देखा, कब, या मिला हुआ कोई लिंक।
    }
    { $flow ->
        [search_term] केवल टेक्स्ट। देखे हुए नतीजों के लिंक हों, तो उन्हें जोड़ें; दोबारा खोजने की ज़रूरत नहीं।
       *[material] केवल टेक्स्ट।
    } कृपया अपना नाम और नंबर न लिखें।
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] इसमें अवैध क्या है?
        [described] कृपया बताएँ कि वहाँ क्या दिखाया या कहा गया है।
       *[optional] क्या कुछ है जो इसे जाँचने में मदद करे?
    } कृपया शब्दों में, अपने नाम और नंबर के बिना।

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] आप इसकी रिपोर्ट पहले ही कर चुके हैं: { $codes }। वह गिनी गई है और देखी जा रही है।
       *[other] आप इनकी रिपोर्ट पहले ही कर चुके हैं: { $codes }। वे गिनी गई हैं और देखी जा रही हैं।
    }
    क्या कुछ जोड़ना है?
# The same in short, below what is said to an answer that did not fit.
question-known-again = क्या { $codes } में कुछ जोड़ना है? कृपया शब्दों में।
button-add-new = ➕ नई बात जोड़ें

button-more-categories = ⋯ और
seen_in-telegram_search = Telegram खोज
seen_in-channel_or_group = चैनल या ग्रुप में
seen_in-bot = बॉट में
seen_in-elsewhere = कहीं और
button-other-language = अन्य, या पता नहीं

## Reporter: what to know before going on, by category

guidance-copyright =
    © कॉपीराइट की रिपोर्ट यहाँ नहीं होती। मालिक या उनका प्रतिनिधि dmca@telegram.org पर लिखता है, जैसा <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">Telegram समझाता है</a>।

    अगर इसमें कुछ और ग़लत है, तो पीछे जाकर उसे चुनें। आपने जो दिया, वह सुरक्षित है।
guidance-child_abuse =
    🆘 बच्चा अभी ख़तरे में है: कई देशों में <b>112</b>, उत्तरी अमेरिका में <b>911</b> पर कॉल करें।

    🚫 कृपया <b>तस्वीरें, वीडियो या फ़ाइलें न भेजें</b>: इन्हें रखना या भेजना अपराध हो सकता है, आपके लिए भी। लिंक या शब्द काफ़ी हैं; दोबारा देखने की ज़रूरत नहीं।

    आपकी या किसी बच्चे की तस्वीरें: <a href="https://takeitdown.ncmec.org">Take It Down</a> मदद करता है। देश के अनुसार हॉटलाइन: <a href="https://www.inhope.org">INHOPE</a>।
guidance-threat_to_life =
    🆘 अगर कोई अभी ख़तरे में है, तो पहले आपातकालीन नंबर पर कॉल करें: <b>112</b> कई देशों में काम करता है, <b>911</b> उत्तरी अमेरिका में। यह बॉट मदद नहीं भेज सकता।

    फिर यहाँ आगे बढ़ें। लिंक या विवरण काफ़ी है; कृपया तस्वीरें या वीडियो न भेजें।
guidance-intimate_images =
    🚫 कृपया <b>तस्वीरें, वीडियो या फ़ाइलें न भेजें</b>। लिंक या विवरण काफ़ी है।

    अगर तस्वीरों में आप हैं: इसमें आपकी ग़लती नहीं है, और उन्हें कई प्लेटफ़ॉर्म से, आपके नाम के बिना, हटवाने के लिए मदद मौजूद है। <a href="https://stopncii.org">StopNCII</a> अगर उनमें आपकी उम्र 18 या ज़्यादा थी, <a href="https://takeitdown.ncmec.org">Take It Down</a> अगर कम थी।
guidance-self_harm =
    🆘 अगर आप या कोई और अभी ख़तरे में हो सकता है, तो आपातकालीन नंबर पर कॉल करें: <b>112</b> कई देशों में काम करता है, <b>911</b> उत्तरी अमेरिका में।

    अगर किसी से बात करना अच्छा लगे: <a href="https://findahelpline.com">Find A Helpline</a> पर देश के अनुसार मुफ़्त और गोपनीय हेल्पलाइन हैं।
guidance-grave =
    🆘 अगर कोई अभी ख़तरे में है, तो आपातकालीन नंबर पर कॉल करें: <b>112</b> कई देशों में काम करता है, <b>911</b> उत्तरी अमेरिका में।

    लिंक या विवरण काफ़ी है; कृपया तस्वीरें या वीडियो न भेजें। और खोजने की ज़रूरत नहीं, और इसमें शामिल किसी को न लिखना ज़्यादा सुरक्षित है।

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 और हेल्पलाइन
help-lines-countries =
    🆘 <b>हेल्पलाइन</b>
    अभी ख़तरे में: आपातकालीन नंबर पर कॉल करें, कई देशों में <b>112</b>, उत्तरी अमेरिका में <b>911</b>।

    आप किस देश में हैं? बॉट नहीं जानता, और आपका चुनाव नहीं रखता।
button-countries-before = ◀ पिछले देश
button-countries-after = और देश ▶
button-not-listed = 🌍 सूची में नहीं
button-countries = 🌍 सभी देश
button-back-to-report = ▶ मेरी रिपोर्ट पर
help-lines-country = 🆘 <b>हेल्पलाइन: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 आपातकाल
        [crisis] 💬 बात करने के लिए कोई
        [child] 🧒 बच्चों के लिए, या बच्चे की चिंता हो
        [child_abuse_report] 🚨 बाल शोषण की रिपोर्ट
        [images] 🖼 आपकी अंतरंग तस्वीरें
        [online] 🛡 ऑनलाइन धोखाधड़ी और परेशानी
       *[trafficking] ⛓️ मानव तस्करी
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 आपातकाल: कई देशों में <b>112</b>, उत्तरी अमेरिका में <b>911</b>
# Help on the web, in every country.
help-site-crisis = 🌐 बात करने के लिए कोई, देश के अनुसार: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 बाल शोषण की रिपोर्ट, आपके नाम के बिना भी: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 आपकी तस्वीरें: <a href="https://takeitdown.ncmec.org">Take It Down</a> (18 से कम), <a href="https://stopncii.org">StopNCII</a> (18 या ज़्यादा)
help-lines-checked = ये हेल्पलाइन दूसरे चलाते हैं, यह बॉट नहीं। स्रोत { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") } को पढ़े गए।
help-lines-elsewhere =
    🆘 <b>आपके देश में हेल्पलाइन</b>
    आपके देश की कोई हेल्पलाइन यहाँ अभी नहीं है: ग़लत नंबर, नंबर न होने से बुरा है।

    🆘 आपातकाल: <b>112</b> कई देशों में काम करता है, <b>911</b> उत्तरी अमेरिका में।

## Reporter: summary

summary-search_term =
    <b>जाँचें और भेजें</b>
    { $terms }

    कहाँ: { $seen_in }
    ले जाता है: { $category }
    नोट: { $has_note ->
        [yes] { $note }
       *[no] कोई नहीं। यहाँ लिखें, अपने नाम और नंबर के बिना।
    }
summary-material =
    <b>जाँचें और भेजें</b>
    { $subjects }

    बारे में: { $category }
    नोट: { $has_note ->
        [yes] { $note }
       *[no] कोई नहीं। यहाँ लिखें, अपने नाम और नंबर के बिना।
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ यह लगभग { $unit ->
        [minute] { $count ->
            [one] एक मिनट
           *[other] { $count } मिनट
        }
       *[hour] { $count ->
            [one] एक घंटे
           *[other] { $count } घंटे
        }
    } में अपने आप भेज दी जाएगी। यहाँ रुकने की ज़रूरत नहीं।
button-later = ⏳ तब अपने आप भेजें
button-not_later = अपने आप न भेजें
button-submit = ✅ भेजें
button-skip = छोड़ें
button-no-note = नोट के बिना
button-back = ◀ पीछे
button-cancel = ✕ रद्द करें
button-continue = आगे बढ़ें
button-keep = ▶ ऐसे ही रखें
button-edit-terms = ✎ शब्द
button-edit-seen_in = ✎ कहाँ
button-edit-search_language = ✎ भाषा
button-edit-subject = ✎ क्या
button-edit-category = ✎ श्रेणी
button-edit-details = ✎ नोट
button-add-note = ➕ नोट जोड़ें

## Reporter: choosing from one's own chats

button-pick-chat = मेरी चैट से चुनें
picker-ask =
    आप क्या चुनना चाहते हैं? स्क्रीन के नीचे के बटन इस्तेमाल करें।
    बॉट शामिल नहीं होता, और वहाँ किसी को बताया नहीं जाता।
button-pick-channel = 📢 चैनल
button-pick-group = 👥 ग्रुप
button-pick-bot = 🤖 बॉट
button-pick-user = 👤 व्यक्ति
button-pick-close = ◀ सवाल पर वापस
picker-done = चुना गया: { $name }
picker-closed = ठीक है। इसकी जगह लिंक या यूज़रनेम भेजा जा सकता है।

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
subject-gone = ▫️ अब मिटाया जा चुका
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = बाल यौन शोषण
category-violent_extremism = आतंकवाद, हिंसक चरमपंथ
category-threat_to_life = किसी की जान को ख़तरा
category-intimate_images = बिना सहमति अंतरंग तस्वीरें
category-trafficking = मानव तस्करी
category-drugs = ड्रग्स
category-weapons = हथियार
category-fraud = धोखाधड़ी और फ़िशिंग
category-stolen_data = चुराया हुआ या निजी डेटा
category-counterfeits = नकली सामान, दस्तावेज़
category-hate = नफ़रत और उकसावा
category-animal_cruelty = पशुओं पर क्रूरता
category-self_harm = आत्म-क्षति को बढ़ावा
category-copyright = कॉपीराइट
category-other = कुछ और

## Reporter: when an input does not fit. Each says what to do.

notice-empty = पढ़ने लायक कुछ नहीं आया। कृपया टेक्स्ट में लिखें।
notice-invisible-only = इसमें केवल अदृश्य अक्षर हैं। कृपया वैसे लिखें जैसे स्क्रीन पर दिखता है।
notice-too-long = पंक्ति { $line } खोज शब्द के लिए बहुत लंबी है: इसमें { $units } अक्षर हैं, ज़्यादा से ज़्यादा { $max } आते हैं। कृपया छोटा करें।
notice-note-too-long = इसमें { $units } अक्षर हैं, और नोट में { $max } हो सकते हैं। कृपया छोटा करें।
notice-too-many = ये { $count } खोज शब्द हुए, और एक रिपोर्ट { $max } लेती है। कृपया अभी { $max } तक भेजें और बाक़ी दूसरी रिपोर्ट में।
notice-text-expected = कृपया यहाँ शब्दों में जवाब दें: वॉइस संदेश, स्टिकर, फ़ाइलें वगैरह नहीं रखे जाते।
notice-media-not-kept = तस्वीर, वीडियो या फ़ाइल नहीं रखी गई। लिंक, नाम, या शब्दों में विवरण काफ़ी है।
notice-media-grave = तस्वीरें, वीडियो और फ़ाइलें यहाँ हटा दी जाती हैं और रखी नहीं जातीं: ऐसी तस्वीरें रखना या भेजना अपराध हो सकता है, आपके लिए भी। लिंक या शब्दों में विवरण काफ़ी है।
media-not-deleted = आपने यहाँ जो भेजा, उसे Telegram बॉट को हटाने नहीं देता। कृपया उसे ख़ुद हटाएँ, ताकि वह आपके पास न मिले: उसे दबाकर रखें (कंप्यूटर पर: राइट क्लिक), फिर “हटाएँ”, दोनों ओर के लिए। आपकी रिपोर्ट फिर भी गिनी जाती है।
notice-media-removed = आपने जो तस्वीर, वीडियो या फ़ाइल भेजी, वह इस चैट में नहीं रहती: बॉट उसे हटा रहा है, ताकि वह आपके पास न मिले। ऐसी तस्वीरें रखना अपराध हो सकता है। रिपोर्ट करके आपने कुछ ग़लत नहीं किया।
notice-hidden-user = वह संदेश लिखने वाला अपना खाता छिपाता है, इसलिए बॉट नहीं जान सकता कि वह कौन है। कृपया उसका यूज़रनेम या संदेश का लिंक भेजें।
notice-own-message = वह संदेश आपका अपना या इस बॉट का है। कृपया वह फ़ॉरवर्ड करें जिसकी रिपोर्ट करनी है, या उसका लिंक भेजें।
notice-contact-unknown = वह संपर्क नहीं बताता कि कौन-सा Telegram खाता है। कृपया उस व्यक्ति का यूज़रनेम भेजें, या उसका कोई संदेश फ़ॉरवर्ड करें।
notice-no-link = इसमें कोई लिंक या यूज़रनेम नहीं है। कृपया एक भेजें, जैसे <code>https://t.me/example</code> या <code>@example</code>।
notice-words = इसमें कोई लिंक या यूज़रनेम नहीं है। अगर ये खोजे जाने वाले शब्द हैं, तो “खोज शब्द के रूप में” चुनें।
notice-words-help = अगर किसी को अभी मदद चाहिए: कई देशों में <b>112</b>, उत्तरी अमेरिका में <b>911</b>, और नीचे की हेल्पलाइन। इसमें कोई लिंक नहीं था।
notice-website = यह वेबसाइट है, Telegram नहीं। इसी के साथ आगे बढ़ा जा सकता है, या इसमें Telegram लिंक जोड़ा जा सकता है।
notice-telegram-link = यह Telegram लिंक है, पर इससे पता नहीं चलता कि यह किस चैनल, ग्रुप, व्यक्ति या संदेश पर ले जाता है। ऐसे ही आगे बढ़ें, या ऐसा लिंक जोड़ें जिससे पता चले।
notice-only-first-kept =
    { $max ->
        [one] केवल पहला लिंक रखा गया।
       *[other] केवल पहले { $max } लिंक रखे गए।
    } कृपया बाक़ी दूसरी रिपोर्ट में भेजें।
notice-stale-button = वह बटन पिछले सवाल का था। अब आप यहाँ हैं।
notice-category-off = यह श्रेणी अभी यहाँ नहीं ली जा रही। कृपया दूसरी चुनें।
notice-edited-message = भेजने के बाद बदला गया संदेश दोबारा नहीं पढ़ा जाता। कृपया नया पाठ अलग संदेश में भेजें।
notice-press-expected = कृपया नीचे के बटनों में से एक चुनें।
notice-note-needed = “कुछ और” के लिए छोटा नोट चाहिए: इसमें अवैध क्या है?
notice-description-needed = लिंक के बिना मॉडरेटरों के पास केवल आपके शब्द हैं। एक वाक्य काफ़ी है: वहाँ क्या दिखाया या कहा गया है?
notice-forward-as-note = उस फ़ॉरवर्ड किए संदेश से पता नहीं चलता कि वह कहाँ का है। कृपया नोट अपने शब्दों में लिखें।
notice-taken-out = निकाला गया: { $name }
notice-already-chosen = वह इस रिपोर्ट में पहले से है।
notice-added =
    { $count ->
        [one] यह अब इस रिपोर्ट में है।
       *[other] जोड़ा गया: इस रिपोर्ट में अब { $count } हैं। हर एक को अपना कोड मिलता है।
    }
notice-from-group = अब आप निजी चैट में हैं: ग्रुप में इसे कोई नहीं देखता।
notice-from-group-first = अब आप निजी चैट में हैं: ग्रुप में इसे कोई नहीं देखता। आपकी दूसरी रिपोर्ट सुरक्षित है, और इसके बाद फिर सामने आएगी।
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    हाल में आपने बहुत रिपोर्टें की हैं, धन्यवाद। सबकी सुनी जा सके, इसलिए अगली लगभग { $unit ->
        [minute] { $count ->
            [one] एक मिनट
           *[other] { $count } मिनट
        }
       *[hour] { $count ->
            [one] एक घंटे
           *[other] { $count } घंटे
        }
    } में भेजी जा सकती है। तब तक वह यहाँ रखी है।
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    आपकी रिपोर्टें { $days ->
        [one] एक और दिन
       *[other] { $days } और दिन
    } के लिए रुकी हैं। यह यहाँ रखी है। सबसे गंभीर श्रेणियों में कभी भी रिपोर्ट की जा सकती है।
notice-closed = ऐसी रिपोर्टें अभी नहीं ली जा रहीं: “{ $reason }” आपने जो लिखा, वह यहाँ रखा है; कृपया बाद में लौटें। सबसे गंभीर श्रेणियाँ हमेशा खुली हैं।
notice-blocked = टीम फ़िलहाल आपसे और रिपोर्टें नहीं लेती। अगर किसी को नुकसान हो रहा है, तो सबसे गंभीर श्रेणियाँ आपके लिए खुली हैं, और /help में हेल्पलाइन हैं।
notice-command = यह कमांड है, जवाब नहीं। /cancel रिपोर्ट ख़त्म करता है, /help समझाता है।
command-meant = ऐसा कोई आदेश नहीं है। क्या आपका मतलब { $command } था?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = कृपया निजी चैट में आगे बढ़ें: यहाँ कोई नहीं देखता कि आप क्या रिपोर्ट करते हैं। बटन 10 मिनट चलता है, कमांड देने वाले के लिए।
group-help =
    यहाँ किसी संदेश की रिपोर्ट करने के लिए /report से उसका जवाब दें। बॉट आपसे निजी चैट में आगे बात करता है।
    दूसरे लोग कमांड को पल भर देख सकते हैं। शुरू से बॉट को निजी चैट में लिखना ज़्यादा सुरक्षित है।
group-anonymous = आप यहाँ किसी ग्रुप या चैनल के नाम से लिखते हैं, इसलिए बॉट नहीं जान सकता कि किसे जवाब दे। कृपया उसे निजी चैट में लिखें।
button-report-privately = 🔒 निजी चैट में आगे बढ़ें
button-help-privately = 🔒 निजी चैट में लिखें
button-anonymous-privately = 🔒 निजी चैट में लिखें

# In private.
ask-expired = वह लिंक इस्तेमाल हो चुका है, 10 मिनट से पुराना है, या किसी और के लिए था। रिपोर्ट यहाँ भी की जा सकती है: संदेश फ़ॉरवर्ड करें, या उसका लिंक भेजें।

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = यह बहुत तेज़ था, इसलिए आपके पिछले संदेश पढ़े नहीं गए। पहले के आपके जवाब सुरक्षित हैं। कृपया एक मिनट रुकें, फिर आगे बढ़ें।
answer-too-fast = यह बहुत तेज़ था। कृपया एक मिनट रुकें, फिर दोबारा दबाएँ।
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ आपकी जिन रिपोर्टों पर हाल में फ़ैसला हुआ, उनमें से ज़्यादातर में उल्लंघन नहीं मिला या वे इस टीम के लिए नहीं थीं। ऐसा हो सकता है, और अभी कुछ नहीं बदलता। यह चलता रहा, तो आपकी रिपोर्टें कुछ समय धीमी गति से ली जाएँगी।

    क्या कोई फ़ैसला ग़लत था? नीचे रिपोर्ट खोलें और आपत्ति करें: कोई और उसे दोबारा देखता है।
measure-slowed =
    ℹ️ फिर से आपकी ज़्यादातर तय हुई रिपोर्टों में उल्लंघन नहीं मिला या वे इस टीम के लिए नहीं थीं। { $days } दिन तक घंटे में एक रिपोर्ट भेजी जा सकती है, दिन में ज़्यादा से ज़्यादा तीन। सबसे गंभीर श्रेणियों में कोई सीमा नहीं है।

    क्या कोई फ़ैसला ग़लत था? नीचे रिपोर्ट खोलें और आपत्ति करें: कोई और उसे दोबारा देखता है।
measure-paused =
    ℹ️ अब भी आपकी ज़्यादातर तय हुई रिपोर्टों में उल्लंघन नहीं मिला या वे इस टीम के लिए नहीं थीं। { $days } दिन तक आपसे केवल सबसे गंभीर श्रेणियों की रिपोर्टें ली जाती हैं; उसके बाद फिर से सभी।

    क्या कोई फ़ैसला ग़लत था? नीचे रिपोर्ट खोलें और आपत्ति करें: कोई और उसे दोबारा देखता है।
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ धन्यवाद। आपकी रिपोर्ट { $codes } मिल गई है।
       *[other]
            ✅ धन्यवाद। आपकी { $count } रिपोर्टें मिल गई हैं:
            { $codes }
    }
    { $kind ->
        [life]
            <b>अगर आपने अभी कॉल नहीं किया है: 112, 911 या आपके देश का आपातकालीन नंबर।</b> आपने जो भेजा, उसे मॉडरेटर देखेंगे, लेकिन वे मदद नहीं भेज सकते।

            मामला बंद होने पर आपको यहाँ पता चलेगा: कई दिन बाद और बिना ब्योरे के, ताकि कोई सावधान न हो जाए। /status दिखाता है कि वह कहाँ तक पहुँचा।
        [gravest]
            आपने जो भेजा, उसे मॉडरेटर देखेंगे। मामला बंद होने पर आपको यहाँ पता चलेगा: कई दिन बाद और बिना ब्योरे के, ताकि कोई सावधान न हो जाए। /status दिखाता है कि वह कहाँ तक पहुँचा।

            आपको और कुछ नहीं करना है, और इसे दोबारा देखने की ज़रूरत नहीं।
       *[plain]
            मॉडरेटर इसे देखेंगे। नतीजा यहाँ या /status से पता चलेगा।

            और कुछ नहीं करना है, दोबारा देखना भी नहीं।
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ धन्यवाद। आपने { $codes } में जो जोड़ा, वह मिल गया है।
    मॉडरेटर उसे देखेंगे। आगे क्या हुआ, यह आपको यहाँ पता चलेगा, और /status दिखाता है कि वह कहाँ तक पहुँचा।
button-copy-code =
    { $count ->
        [one] 📋 कोड कॉपी करें
       *[other] 📋 कोड कॉपी करें
    }
button-report-another = कुछ और रिपोर्ट करें
cancelled = रद्द किया गया। कुछ नहीं भेजा गया।
cancelled-picking = रद्द किया गया। कुछ नहीं भेजा गया। /report दूसरी रिपोर्ट शुरू करता है।
nothing-to-cancel = रद्द करने को कुछ नहीं है। /report रिपोर्ट शुरू करता है।

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>आपकी रिपोर्टें</b> · { $of } में से { $step }
       *[single] 📄 <b>आपकी रिपोर्टें</b>
    }

    { $items }

    किसी में जोड़ने, उसे वापस लेने या उसकी सूचनाएँ रोकने के लिए उसे चुनें।
status-empty = आपने अभी तक कुछ रिपोर्ट नहीं किया है।
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ मॉडरेटरों के पास। अगर आपने अभी कॉल नहीं किया है: 112, 911 या आपके देश का नंबर
       *[other] ⏳ मॉडरेटरों के पास
    }
status-upheld = ✅ फ़ैसला: उल्लंघन की पुष्टि हुई
status-dismissed =
    ✖ फ़ैसला: { $ground ->
        [gone] वह हट चुका था
        [duplicate] वह दूसरे मामले का हिस्सा है
        [not_enough] जानकारी काफ़ी नहीं
        [out_of_scope] इस टीम के लिए नहीं
       *[no_violation] उल्लंघन नहीं मिला
    }
status-closed = ☑ देखा गया और बंद किया गया
status-withdrawn = ↩ आपने वापस ली

# One report, opened from the list: its status-item, then what that means.
own-open =
    इसे लोग देखेंगे{ $kind ->
        [life] , लेकिन वे मदद नहीं भेज सकते। <b>अगर आपने अभी कॉल नहीं किया है: 112, 911 या आपके देश का आपातकालीन नंबर।</b>
       *[other] । आपको और कुछ नहीं करना है।
    }
own-upheld = हमें बताने के लिए धन्यवाद।
own-dismissed =
    इसकी रिपोर्ट करना सही था। { $ground ->
        [gone] अगर यह लौट आए, तो कृपया फिर से रिपोर्ट करें।
        [duplicate] उस मामले में जो तय होगा, वह आपकी रिपोर्ट पर भी लागू है।
        [not_enough] और पता चले, जैसे सटीक लिंक, तो कृपया फिर से रिपोर्ट करें।
        [out_of_scope] Telegram ख़ुद भी इसे लेता है: ऐप में, “रिपोर्ट करें” से।
       *[no_violation] कुछ नया पता चले, तो कृपया फिर से रिपोर्ट करें।
    }
own-closed = इसकी रिपोर्ट करना सही था। क्या तय हुआ, यह बताया नहीं जाता, ताकि कोई सावधान न हो जाए। कुछ नया पता चले, तो कृपया फिर से रिपोर्ट करें।
own-withdrawn = यह अब नहीं गिनी जाती। मन बदले, तो कृपया फिर से रिपोर्ट करें।
own-report-additions =
    { $count ->
        [one] ➕ आपने इसमें एक बार जोड़ा।
       *[other] ➕ आपने इसमें { $count } बार जोड़ा।
    }
own-report-muted = 🔕 इसके बारे में आपको सूचनाएँ नहीं मिलतीं।
own-report-withdrawing = इसे वापस लें? यह फिर नहीं गिनी जाएगी, और लौटाई नहीं जा सकती। दोबारा रिपोर्ट हमेशा की जा सकती है।
button-newer = ◀ नई
button-older = पुरानी ▶
button-add = ➕ और जोड़ें
button-withdraw = ↩ वापस लें
button-withdraw-now = हाँ, वापस लें
button-withdraw-not = ◀ नहीं, रखें
button-mute = 🔕 सूचनाएँ रोकें
button-unmute = 🔔 सूचनाएँ फिर भेजें
button-prove = 🔏 मेरी रिपोर्ट का प्रमाण
answer-withdrawn = रिपोर्ट { $code } वापस ले ली गई।
answer-withdrawn-before = आप वह रिपोर्ट पहले ही वापस ले चुके हैं।
answer-decided-meanwhile = इस बीच मॉडरेटरों ने फ़ैसला कर लिया, इसलिए इसे अब वापस नहीं लिया जा सकता।
answer-muted = इसके बारे में आपको सूचनाएँ नहीं मिलेंगी। /status दिखाता है कि वह कहाँ तक पहुँची।
answer-unmuted = इसका क्या होता है, यह आपको फिर पता चलेगा।
answer-proof-not-yet = प्रमाण दिन में एक बार बनता है। कृपया कल फिर माँगें।
answer-proof-gone = इस रिपोर्ट का प्रमाण नहीं है: यह बहुत पुरानी है।
proof =
    🔏 यह फ़ाइल प्रमाणित करती है कि आपकी रिपोर्ट <code>{ $code }</code> { DATETIME($at, day: "numeric", month: "short") } तक पहुँच चुकी थी।
    इसे इस बॉट के बिना भी जाँचा जा सकता है, उस दिन के योग से, जो टीम के पास भी है:
    <code>{ $receipts }</code>
    तरीका फ़ाइल में लिखा है। इसमें दूसरों के बारे में कुछ नहीं है। जिसके पास यह हो, वह आपकी रिपोर्ट के बारे में जानता है: सिर्फ़ भरोसे के लोगों को दिखाएँ।
answer-not-added-to = इसमें अब कुछ जोड़ा नहीं जा सकता। कुछ नया पता चले, तो कृपया फिर से रिपोर्ट करें।

question-adding =
    ➕ <b>{ $code } में जोड़ें</b>
    { $subject }

    आप क्या जोड़ना चाहते हैं? एक संदेश: आपने क्या देखा, कब, या कोई लिंक।
    केवल टेक्स्ट। कृपया अपना नाम और नंबर न लिखें।
notice-no-more-additions = इस रिपोर्ट में और जगह नहीं है। कृपया बाक़ी नई रिपोर्ट में भेजें: /report उसे शुरू करता है।
notice-command-addition = यह कमांड है, जवाब नहीं। /cancel पीछे ले जाता है, /help समझाता है।
addition-kept = ✅ <code>{ $code }</code> में जोड़ा गया। मॉडरेटर इसे आपकी रिपोर्ट के साथ देखते हैं।
addition-too-late = रिपोर्ट <code>{ $code }</code> पर इस बीच फ़ैसला हो गया, इसलिए कुछ नहीं जोड़ा गया। कुछ नया पता चले, तो कृपया फिर से रिपोर्ट करें।

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] आपकी रिपोर्ट { $codes } ({ $subject }) के बारे में:
       *[other] आपकी रिपोर्टों { $codes } ({ $subject }) के बारे में:
    }
outcome-upheld = ✅ इसे देखा गया, और उल्लंघन की पुष्टि हुई। हमें बताने के लिए धन्यवाद।
outcome-referred =
    📨 { $to ->
        [telegram] इसकी रिपोर्ट Telegram को की गई।
       *[authority] इसे एक प्राधिकरण को सौंपा गया।
    } आपको और कुछ नहीं करना है।
outcome-dismissed =
    ✖ { $ground ->
        [gone] मॉडरेटरों के देखने तक वह हट चुका था।
        [duplicate] यह दूसरे मामले का हिस्सा है, और वहीं तय होता है।
        [not_enough] इसे देखा गया, पर जानकारी काफ़ी नहीं थी।
        [out_of_scope] इसे देखा गया, और ऐसी बात यह टीम तय नहीं करती। Telegram ख़ुद भी इसे लेता है: ऐप में, “रिपोर्ट करें” से।
       *[no_violation] इसे देखा गया, और उल्लंघन नहीं मिला।
    } इसकी रिपोर्ट करना सही था। { $may_object ->
        [yes] आप असहमत हों, तो कोई और दोबारा देख सकता है।
       *[no] कुछ नया पता चले, तो कृपया फिर से रिपोर्ट करें।
    }
outcome-closed =
    ☑ इसे देखा गया और अब बंद है। इसकी रिपोर्ट करना सही था। क्या तय हुआ, यह बताया नहीं जाता, ताकि कोई सावधान न हो जाए। { $may_object ->
        [yes] आपको लगे कि कुछ छूट गया, तो कोई और दोबारा देख सकता है।
       *[no] कुछ नया पता चले, तो कृपया फिर से रिपोर्ट करें।
    }
outcome-open = ⏳ इसे दोबारा देखा जा रहा है। क्या तय हुआ, यह आपको यहाँ पता चलेगा।
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = हमें यह इस नाम या लिंक से नहीं मिला। फिर दिखे, तो इसका सटीक लिंक हमारी मदद करता है।
sentence-already_gone = हमारे देखने तक वह हट चुका था। अगर यह लौट आए, तो कृपया फिर से रिपोर्ट करें।
sentence-telegram_too = इसकी रिपोर्ट ख़ुद Telegram को भी की जा सकती है: ऐप में, “रिपोर्ट करें” से।
sentence-hide_it = यह और न दिखे, इसके लिए Telegram में इसे ब्लॉक किया या छोड़ा जा सकता है।
sentence-police_too = अगर आपको या किसी और को नुकसान हुआ है, तो कृपया पुलिस को भी बताएँ।
sentence-no_more_needed = आपसे और कुछ नहीं चाहिए, स्क्रीनशॉट भी नहीं। कृपया इसे दोबारा न देखें।
sentence-keep_away = कृपया इसके पीछे के लोगों को न लिखें: आपकी सुरक्षा सबसे पहले है।
sentence-bank_too = अगर आपने पैसे भेजे या पासवर्ड या काग़ज़ दिए, तो कृपया जल्द अपने बैंक या सेवा को बताएँ।
sentence-help_lines = अगर यह मन पर भारी है: जिनसे बात की जा सकती है, वे /help में हैं।

## Reporter: objecting to a dismissal

button-object = आपत्ति करें
button-object_plain = बिना कारण आपत्ति करें
question-objecting =
    ⚖️ <b>आपत्ति: { $code }</b>
    { $subject }

    इसे दोबारा क्यों देखा जाए? एक संदेश में लिखें, या बिना कारण आपत्ति करें। यह एक बार हो सकता है।
    केवल टेक्स्ट। मॉडरेटर इसे शब्दशः पढ़ते हैं: कृपया अपना नाम और नंबर न लिखें।
objection-filed =
    ✅ <code>{ $code }</code> पर आपकी आपत्ति मिल गई है। जिसने इस पर फ़ैसला नहीं किया, वह दोबारा देखता है।

    क्या निकला, यह आपको यहाँ पता चलेगा। आपको और कुछ नहीं करना है।
objection-filed-unheard =
    ✅ <code>{ $code }</code> पर आपकी आपत्ति मिल गई है। दोबारा देखने को कुछ हुआ, तो वह देखता है जिसने इस पर फ़ैसला नहीं किया।

    क्या निकला, यह बताया नहीं जाता, ताकि कोई सावधान न हो जाए।
objection-before = आप इस पर पहले ही आपत्ति कर चुके हैं, और एक रिपोर्ट पर एक आपत्ति हो सकती है। /status दिखाता है कि वह कहाँ तक पहुँची।
objection-too-late = आपत्ति फ़ैसले के बाद छह महीने तक हो सकती है, और वह समय बीत गया। यह फिर दिखे, तो कृपया नई रिपोर्ट करें।
objection-not-now = अभी ऐसा कोई फ़ैसला नहीं जिस पर आपत्ति हो सके। /status दिखाता है कि आपकी रिपोर्टें कहाँ हैं।

# The answers to an objection, by what was decided after it.
objection-about = आपकी आपत्ति के बारे में, { $codes } ({ $subject }):
objection-upheld = ✅ फ़ैसला बदला: उल्लंघन की पुष्टि हुई। आपत्ति करना सही था।
objection-dismissed =
    ✖ किसी और ने दोबारा देखा, और फ़ैसला बना हुआ है: { $ground ->
        [gone] वह हट चुका था।
        [duplicate] यह दूसरे मामले का हिस्सा है।
        [not_enough] जानकारी काफ़ी नहीं है।
        [out_of_scope] ऐसी बात यह टीम तय नहीं करती।
       *[no_violation] उल्लंघन नहीं मिला।
    } कुछ नया पता चले, तो कृपया फिर से रिपोर्ट करें।
objection-closed = ☑ किसी और ने दोबारा देखा, और अब यह बंद है। क्या तय हुआ, यह बताया नहीं जाता, ताकि कोई सावधान न हो जाए।

## Reporter: a question of the team

team-question-asked =
    ❓ टीम आपकी रिपोर्ट <code>{ $code }</code> ({ $subject }) के बारे में पूछती है:
    <quote>{ $question }</quote>

    जवाब देना ज़रूरी नहीं। मॉडरेटर नहीं जान पाते कि आप कौन हैं।
team-question-ended =
    ❓ टीम ने आपकी रिपोर्ट <code>{ $code }</code> ({ $subject }) के बारे में पूछा:
    <quote>{ $question }</quote>

    यह सवाल ख़त्म हो चुका है।
button-answer = जवाब दें
button-decline = जवाब न दें
button-stop_questions = सवाल रोकें
question-answering =
    ❓ <b>जवाब: { $code }</b>
    { $subject }

    आपका जवाब क्या है? एक संदेश में लिखें।
    केवल टेक्स्ट। मॉडरेटर इसे शब्दशः पढ़ते हैं: कृपया अपना नाम और नंबर न लिखें।
words-sent = ✅ <code>{ $code }</code> पर आपका जवाब टीम को मिल गया। वे नहीं जान पाते कि आप कौन हैं।
team-question-over = वह सवाल ख़त्म हो चुका है, इसलिए कुछ नहीं भेजा गया।
answer-question-over = वह सवाल ख़त्म हो चुका है।
answer-declined = ठीक है। टीम को बताया जाता है कि आप इसका जवाब नहीं देते।
answer-stopped = ठीक है। टीम को बताया जाता है, और वह अब आपसे इस बारे में नहीं पूछ सकती।

help-reporter =
    <b>रिपोर्ट कैसे करें</b>
    लिंक, यूज़रनेम, फ़ॉरवर्ड किया संदेश या /report भेजें। भेजने से पहले बदला या रद्द किया जा सकता है।

    <more>/status: आपकी रिपोर्टें, जोड़ने या वापस लेने के लिए
    /cancel: जो लिख रहे हैं, उसे ख़त्म करें
    /privacy: क्या रखा जाता है, /mydata: उसे पाएँ
    /forget: आप कौन हैं, यह मिटाएँ
    /language: दूसरी भाषा
    कुछ ग्रुपों में /report से किसी संदेश का जवाब दिया जा सकता है; दूसरे उसे पल भर देख सकते हैं। यहाँ ज़्यादा सुरक्षित है।</more>

    🆘 अभी ख़तरे में: कई देशों में <b>112</b>, उत्तरी अमेरिका में <b>911</b>।
    देश के अनुसार हेल्पलाइन: नीचे का बटन।

# States only what is true today.
privacy =
    🔒 <b>आपके बारे में क्या रखा जाता है</b>
    • गोपनीय, गुमनाम नहीं: Telegram देखता है कि कौन लिखता है, मॉडरेटर केवल कोड।
    • बॉट चलाने वाले आपकी आईडी पढ़ सकते हैं; एडमिन केवल दूसरे एडमिन के साथ, और आपको बताया जाता है।
    • नोट शब्दशः पढ़े जाते हैं: यह न लिखें कि आप कौन हैं।
    • रहता है: आप कौन हैं, आख़िरी मामले के { $identity } दिन बाद तक; आपके शब्द, खारिज होने के { $words } दिन बाद तक।
    • /mydata: सब पाएँ। /forget: मिटाएँ कि आप कौन हैं।
button-privacy-more = ⋯ और
button-privacy-less = ◀ संक्षेप
privacy-whole =
    🔒 <b>आपके बारे में क्या रखा जाता है</b>
    • गोपनीय, गुमनाम नहीं: Telegram जानता है कि आपने यहाँ लिखा। मॉडरेटरों को कोड दिखता है, आपका नाम नहीं।
    • आपकी Telegram आईडी आपकी रिपोर्ट के साथ इस बॉट को चलाने वालों के डेटाबेस में रखी जाती है, ताकि बॉट आपको जवाब दे सके। वे उसे पढ़ सकते हैं।
    • नोट में आपका लिखा मॉडरेटर शब्दशः पढ़ते हैं। कृपया वह न लिखें जिससे पता चले कि आप कौन हैं।
    • यह अपने आप मिटता है: आप कौन हैं, यह आपका आख़िरी मामला बंद होने के { $identity } दिन के भीतर; आपने जो लिखा, वह खारिज होने के { $words } दिन के भीतर। अधूरी रिपोर्ट दो दिन बाद मिटती है। /forget तुरंत मिटाता है कि आप कौन हैं; आपकी रिपोर्टें आपके बिना बनी रहती हैं।
    • आप कौन हैं, यह किसी एडमिन को केवल गंभीर कारण से और दूसरे एडमिन की सहमति पर दिखाया जाता है। बॉट आपको तुरंत बताता है।
    • /mydata आपके बारे में रखा सब कुछ फ़ाइल में भेजता है।
    <more>• कितने दिन रखा जाता है: आप कौन हैं, आपकी आख़िरी रिपोर्ट के बाद ज़्यादा से ज़्यादा { $identity_cap }; पुष्ट उल्लंघन के बारे में आपका लिखा { $words_upheld }, सबसे गंभीर के बारे में, जो भी तय हो, { $words_gravest }, जिस पर किसी ने फ़ैसला नहीं किया उसके बारे में रिपोर्ट के बाद { $words_undecided }; रिपोर्ट की गई चीज़ों के पुराने नाम { $former_names }; ड्राफ़्ट किसका था { $drafts }; किसे क्या भेजा गया { $mail }; जो सँभाला या भेजा न जा सका { $dead_letters }; अपडेट के नंबर { $updates }।
    • आप फ़ैसले पर आपत्ति करें, तो वे आपका कारण भी पढ़ते हैं, फिर आपके नाम के बिना।
    • पुष्ट उल्लंघन Telegram या किसी प्राधिकरण को सौंपा जा सकता है, उसके बारे में लोगों के लिखे के साथ, शब्दशः, पर कभी यह नहीं कि वे कौन हैं।
    • टीम आपसे किसी रिपोर्ट के बारे में पूछ सकती है। वह आपका जवाब आपके नाम के बिना पढ़ती है, और उसके सवाल रोके जा सकते हैं।
    • आप जो रिपोर्ट करते हैं, उसके बॉट केवल संदर्भ रखता है: शब्द, लिंक, नाम और आईडी। वह तस्वीरें, वीडियो या फ़ाइलें डाउनलोड, कॉपी या फ़ॉरवर्ड नहीं करता। जिसे हटाता है, उसका Telegram का दिया नंबर और वह कहाँ से फ़ॉरवर्ड हुआ, यह रखता है।
    • आपका नाम केवल रिपोर्ट लिखने तक, और सँभाले न जा सके संदेश के साथ, रखा जाता है।
    • यह भी रखा जाता है: अभी कितनी रिपोर्टें भेजी जा सकती हैं, क्या कोई एडमिन आपकी रिपोर्टों पर भरोसा करता है या अब नहीं लेता, और क्या उनमें से कई खारिज हुईं। /forget के बाद भरोसे को छोड़ यह सब एक साल रहता है, और आपकी रिपोर्ट की गई चीज़ें भी, ऐसे नंबरों के नीचे जो नहीं बताते कि आप कौन हैं। कार्ड बताता है कि किसी भरोसेमंद ने रिपोर्ट की, कभी यह नहीं कि किसने।
    • ग्रुप में /report को दूसरे पल भर देख सकते हैं। वहाँ आपने जो माँगा, वह 10 मिनट रखा जाता है, जब तक आप उसे यहाँ आगे न बढ़ाएँ।</more>

mydata = 📎 अभी तक आपके बारे में रखा सब कुछ। यह फ़ाइल अपने पास रखें: इसमें लिखा है कि आपने क्या रिपोर्ट किया।
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = यह बॉट आपके Telegram खाते के बारे में जो कुछ रखता है। समय UTC में है।
mydata-you = आपकी रिपोर्टों के पीछे का व्यक्ति, जितना बॉट आपको जानता है।
mydata-your_screen = बॉट अभी आपको क्या दिखाता है, और किस भाषा में बात करता है।
mydata-what_you_were_writing = आपकी शुरू की हुई रिपोर्टें। आपका लिखा, भेजने या रद्द करने पर हटा दिया जाता है।
mydata-progress_of_questions = अधूरी रिपोर्ट के सवाल कहाँ तक पहुँचे, उसे शुरू करने वाले संदेशों के साथ।
mydata-your_submissions = आपने रिपोर्टें कब भेजीं।
mydata-your_reports = आपकी रिपोर्टें, जैसे आपने दीं।
mydata-what_you_added = रिपोर्टों में आपने बाद में जो जोड़ा।
mydata-files_that_were_deleted = आपकी भेजी और बॉट की हटाई फ़ाइलों का जो बचा: Telegram का एक नंबर और वे कहाँ से आईं।
mydata-your_objections = आपकी आपत्तियाँ, कारणों के साथ, जैसे आपने दिए।
mydata-questions_to_you = टीम के आपसे सवाल, और आपके जवाब।
mydata-notes_that_you_wrote_as_a_moderator = मामलों पर टीम के लिए आपके लिखे नोट।
mydata-what_you_asked_in_groups = ग्रुपों में /report से आपने जो माँगा, कुछ मिनटों के लिए।
mydata-how_you_look_after_yourself = /wellbeing में आपने अपने लिए जो चुना; यह किसी और को नहीं दिखाया जाता।
mydata-your_answers_on_examples = /train में उदाहरणों पर आपके उत्तर; किसी को नहीं दिखाया जाता कि उत्तर किसके हैं।
mydata-who_you_are_was_shown = किसी एडमिन को कब दिखाया गया कि रिपोर्ट आपकी है, और क्यों।
mydata-you_as_a_moderator = मॉडरेटर आपको कैसे देखते हैं, अगर आपने मामले तय किए।
mydata-messages_to_you = बॉट ने आपको जो भेजा, या अभी भेजना है।
mydata-messages_the_bot_may_change = इस चैट में अपने कौन-से संदेश बॉट अद्यतन रखता है।
mydata-messages_from_you = आपके संदेश और बटन दबाना: नंबर एक हफ़्ते तक, सामग्री केवल सँभाले जाने तक।
mydata-pace_of_messages_to_you = बॉट आपको कितनी तेज़ी से लिख सकता है।
mydata-questions_to_telegram_for_you = कि पिछले एक मिनट में आपके लिए Telegram से कुछ पूछा गया।
mydata-planned_for_you = बॉट को बाद में आपके लिए क्या करना है।

forget-ask =
    <b>मुझे भूल जाएँ</b>
    बॉट तुरंत मिटाता है कि आप कौन हैं, आप क्या लिख रहे थे, और आपके लिए क्या रुका है।
    आपकी रिपोर्टें, नोट शब्दशः, अपने मामलों में बिना नाम के रहती हैं। उनके बारे में आपको और कुछ पता नहीं चलेगा।
    क़ानून हमसे जो रखवाता है, किसी का भी हो, वह बंद रहता है, किसी और काम नहीं आता, और समय बीतने पर मिटाया जाता है।
    इसे लौटाया नहीं जा सकता। यह चैट तब तक रहती है जब तक आप इसे न हटाएँ।
button-forget = हाँ, मुझे भूल जाएँ
button-forget-not = ◀ नहीं, सब रखें
answer-forget-not = कुछ नहीं मिटाया गया।
forgotten =
    हो गया। बॉट अब नहीं जानता कि आप कौन हैं, और आपकी रिपोर्टें आपके बिना चलती रहती हैं। उनके लिए धन्यवाद।

    यहाँ फिर लिखने पर आप नए व्यक्ति की तरह शुरू करते हैं; आपकी जो सीमाएँ थीं, वे लागू रहती हैं। देखें /privacy।

trouble =
    हमारी ओर से कुछ गड़बड़ हुई। अब तक के आपके जवाब सुरक्षित हैं।

    इस बॉट को चलाने वालों को बता दिया गया है। कृपया वहीं से आगे बढ़ें।

# Each language's button bears its own name.
language-ask =
    🌐 <b>भाषा</b>
    यह बॉट आपको किस भाषा में लिखे?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 आपकी रिपोर्ट <code>{ $code }</code> के बारे में: इस बॉट के एक एडमिन को अभी दिखाया गया कि वह किस Telegram खाते से आई, क्योंकि { $why ->
        [danger] किसी की जान या सुरक्षा ख़तरे में है
        [legal_request] एक क़ानूनी अनुरोध पर दो लोगों ने फ़ैसला किया
       *[crime] रिपोर्ट ख़ुद अपराध हो सकती है, जैसे धमकी
    }। दूसरा एडमिन सहमत था।
    मॉडरेटरों को अब भी केवल कोड दिखता है। /privacy बताता है कि आपके बारे में क्या रखा जाता है।
legal-told =
    ⚖️ आपके बारे में: { $title } ने क़ानून के तहत इस बॉट से डेटा माँगा। दो लोगों ने फ़ैसला किया: { $ground ->
        [full] जो माँगा गया, वह दिया जाता है।
        [part] उसका एक हिस्सा दिया जाता है।
       *[nothing_held] जवाब दिया जाता है कि कुछ नहीं रखा गया है।
    }
    माँगा गया: { $what ->
        [who] आप कौन हैं
        [words] आपने जो लिखा
        [both] आप कौन हैं और आपने जो लिखा
       *[other] कुछ ऐसा जो नहीं बताता कि आप कौन हैं
    }.
    आप उस प्राधिकरण, अदालत या इस बॉट को चलाने वालों से संपर्क कर सकते हैं; <code>{ $code }</code> बताएँ। यह क़ानूनी सलाह नहीं है। /privacy बताता है कि क्या रखा जाता है।

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = यह उन ग्रुपों में चलता है जहाँ मामले आते हैं, उनकी टीम के लिए।
wellbeing-refused = यह मामलों पर काम करने वालों के लिए है। आप उनमें से हैं, तो पहले अपने ग्रुप में किसी कार्ड का बटन दबाएँ।
training-refused = अभ्यास उन लोगों के लिए है जिन्हें किसी एडमिन ने मामलों पर फ़ैसला करने के लिए नियुक्त किया है।
answer-too-often = एक मिनट में यह बहुत था, इसलिए Telegram से नहीं पूछा गया कि आप यह कर सकते हैं या नहीं। कुछ नहीं बदला; कृपया एक मिनट बाद फिर कोशिश करें।
answer-unknown-button = यह बटन अब काम नहीं करता।

# Where members may report.
help-source =
    <b>इस ग्रुप से रिपोर्ट करना</b>
    किसी संदेश का जवाब /report से दें, और बॉट आपके साथ निजी चैट में आगे बढ़ेगा। यहाँ कोई नहीं देखता कि आप क्या रिपोर्ट करते हैं, और इस ग्रुप में कुछ नहीं आता।

    दूसरे लोग कमांड को पल भर देख सकते हैं। संदेश को निजी चैट में बॉट को आगे भेजना ज़्यादा सुरक्षित है।
setup-refused-not-admin = इसे केवल इस बॉट का एडमिन सेट कर सकता है। बॉट को चलाने वाले उसके एडमिन <code>ADMIN_IDS</code> में बताते हैं।
setup-private =
    /setup उस ग्रुप के लिए है जहाँ रिपोर्टें आनी हैं:
    1. अपने मॉडरेटरों के लिए एक निजी ग्रुप बनाएँ।
    2. उसमें { $bot } को जोड़ें।
    3. वहाँ /setup भेजें।
setup-anonymous = आप यहाँ गुमनाम एडमिन के रूप में हैं, इसलिए बॉट नहीं जान सकता कि आप कौन हैं। अपने लिए “गुमनाम रहें” बंद करें, फिर /setup दोबारा भेजें।
goodbye = यह बॉट केवल उन ग्रुपों में चलता है जिन्हें उसके अपने एडमिनों ने सेट किया है, इसलिए वह यहाँ से जाता है। रिपोर्ट करने के लिए कृपया उसे निजी चैट में लिखें।
queue-language-refused = इस ग्रुप की भाषा केवल इस बॉट का एडमिन बदल सकता है, और गुमनाम एडमिन के रूप में नहीं। बॉट के साथ निजी चैट में /language वह भाषा बदलता है जिसमें वह आपको लिखता है।

queues-refused = इस बॉट की क़तारें केवल उसका एडमिन देख और बदल सकता है।

staff-refused = टीम को केवल इस बॉट का एडमिन देख और नियुक्त कर सकता है।
staff-anonymous = आप यहाँ गुमनाम एडमिन के रूप में हैं, इसलिए बॉट नहीं जान सकता कि आप कौन हैं। अपने लिए “गुमनाम रहें” बंद करें, फिर /staff दोबारा भेजें।
staff-link-used = यह लिंक इस्तेमाल हो चुका है या पुराना है। बॉट के किसी एडमिन से नया माँगें।
legal-only = क़ानूनी अनुरोधों का जवाब वे देते हैं जो इसके लिए नियुक्त हैं। आप किसी प्राधिकरण की ओर से लिखते हैं, तो कृपया वह पता काम में लें जो इस बॉट का संचालक इसके लिए बताता है। यहाँ अनुरोध नहीं लिए जाते।

admin-only = यह इस बॉट के एडमिनों के लिए है। /help बताता है कि आप यहाँ क्या कर सकते हैं।

## Grounds of decisions: on cards, and in what is published

ground-no_violation = कोई उल्लंघन नहीं
ground-not_enough = जानकारी कम है
ground-gone = अब नहीं है
ground-duplicate = दोहराव
ground-out_of_scope = इस टीम के लिए नहीं
# What follows from an uphold; what is to be done was not done yet.
ground-listed = सूची में
ground-to_telegram = Telegram को रिपोर्ट करना है
ground-to_authority = प्राधिकरण को सौंपना है

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] चैनल
        [group] ग्रुप
        [bot] बॉट
        [user] लोग
        [message] संदेश
        [story] स्टोरी
        [sticker_set] स्टिकर सेट
        [invite_link] आमंत्रण लिंक
        [folder] फ़ोल्डर
        [proxy] प्रॉक्सी
        [telegram_link] अन्य Telegram लिंक
        [website] वेबसाइट
       *[search_term] खोज शब्द
    }
stats-time =
    { $unit ->
        [minute] { $count } मिनट
        [hour] { $count } घंटे
       *[day] { $count } दिन
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] मसौदा, प्रकाशित नहीं
        [correction] सं { $nr }, हस्ताक्षरित, सं { $corrects } की जगह
       *[report] सं { $nr }, हस्ताक्षरित
    }
    रिपोर्टें { $reports }: पुष्ट { $upheld }, ख़ारिज { $dismissed }, वापस ली गईं { $withdrawn }, प्रतीक्षा में { $waiting }
    आपत्तियाँ { $objections }, उनमें मानी गईं { $won }
    आधी का पहला फ़ैसला { $first } में हुआ, और { $closing } में बंद हुईं
    सौंपी गईं { $referred } · दिखाए गए रिपोर्टर { $shown } · क़ानूनी रोक { $held }
    मशीन के फ़ैसले { $automated } · फ़ैसला करने वाले लोग { $people }
told-requests = प्राधिकरणों के अनुरोध { $all } · डेटा दिया { $given } · इनकार { $refused } · कुछ नहीं रखा था { $nothing }
told-year =
    📊 <b>{ $year }</b>: उसकी चार तिमाहियाँ, जैसी दिखाई गईं वैसी जोड़ी गईं
    रिपोर्टें { $reports }: पुष्ट { $upheld }, ख़ारिज { $dismissed }, वापस ली गईं { $withdrawn }, तब प्रतीक्षा में { $waiting }
    आपत्तियाँ { $objections }, उनमें मानी गईं { $won }
    प्राधिकरणों के अनुरोध { $all } · डेटा दिया { $given } · इनकार { $refused } · कुछ नहीं रखा था { $nothing }
told-secret = छोटी संख्याएँ सीमाओं में हैं। जिन अनुरोधों को गुप्त रहना है, वे यहाँ नहीं हैं; गोपनीयता ख़त्म होने पर वे बाद में गिने जाते हैं।
told-too-few = बताने के लिए बहुत कम
told-withheld = नहीं दिखाया गया: यह बहुत कुछ बता देता।
told-total = कुल
told-head = पारदर्शिता रिपोर्ट { $period }, सं { $nr }
told-corrects = यह रिपोर्ट सं { $nr } की जगह है।
told-ranges = 1 से 4 तक की संख्या 1–4 लिखी जाती है। कुल वही है जो दिखाया गया, जोड़कर, ताकि कोई छोटी संख्या न निकाली जा सके।
told-basis-voluntary = स्वेच्छा से प्रकाशित, यूरोपीय संघ के डिजिटल सेवा अधिनियम की बनावट पर।
told-basis-bound = यूरोपीय संघ के डिजिटल सेवा अधिनियम की माँग के अनुसार प्रकाशित।
told-signed = इस पेज का डेटा इस कुंजी से हस्ताक्षरित है:
told-table =
    { $table ->
        [decisions] फ़ैसले
        [objections] आपत्तियाँ
        [referrals] सौंपे गए मामले
        [requests] प्राधिकरणों के अनुरोध
        [late_requests] बाद में गिने गए अनुरोध
        [persons_given] लोग जिनका डेटा दिया गया
        [holds] क़ानूनी रोक
        [reveals] दिखाए गए रिपोर्टर
        [erased] मिटाया गया
        [automated] मशीन के फ़ैसले
        [people] काम पर लोग
        [medians] समय
        [shares] रिपोर्टें किस बारे में थीं
       *[reports] श्रेणी के अनुसार रिपोर्टें
    }
told-name =
    { $name ->
        [upheld] पुष्ट
        [dismissed] ख़ारिज
        [withdrawn] वापस ली गईं
        [waiting] प्रतीक्षा में
        [count] संख्या
        [acknowledged] मिलने की पुष्टि
        [sent] भेजे गए
        [full] पूरा दिया गया
        [part] कुछ दिया गया
        [nothing_held] कुछ नहीं रखा था
        [narrow] सीमित करना है
        [refuse] इनकार
        [challenge] चुनौती दी गई
        [false] नक़ली
        [placed] लगाई गई
        [confirmed] दिखाया गया
        [refused] नहीं दिखाया गया
        [escalate] सीनियर को भेजे गए
        [dismiss] ख़ारिज
        [uphold] पुष्ट
        [return] लौटाए गए
        [reopen] फिर खोले गए
        [undo] पलटे गए
        [rejected] नहीं मानी गईं
        [telegram] Telegram
        [hotline] हॉटलाइन
        [police] पुलिस
        [authority] किसी प्राधिकरण ने माँगा
        [claim] क़ानूनी दावा
        [danger] किसी को ख़तरा
        [crime] अपराध
        [legal_request] क़ानूनी अनुरोध
        [information] जानकारी
        [removal] हटाना
        [preservation] सहेजना
        [emergency] आपातकाल
        [informal] अनौपचारिक
        [persons] लोग
        [people] भुलाए गए लोग
        [cases] ख़ाली किए गए मामले
        [overdue] समय हो चुका, अभी मिटाया नहीं
        [closings] बंद किए गए मामले
        [decided] जिन्होंने कुछ तय किया
        [first_decision] पहला फ़ैसला (माध्यिका)
        [first_decision_gravest] पहला फ़ैसला, सबसे गंभीर (माध्यिका)
        [closing] बंद होना (माध्यिका)
        [order_registered] हटाने का आदेश: दर्ज (माध्यिका)
        [order_effect] हटाने का आदेश: पूरा (माध्यिका)
       *[other] अन्य
    }
transparency-nothing = 📊 अभी कुछ प्रकाशित नहीं हुआ। हर तिमाही की रिपोर्ट अगले महीने की 15 तारीख़ के बाद आती है।
transparency-countries =
    🌍 <b>{ $period }</b>: अनुरोध करने वाले प्राधिकरण, देश के अनुसार
    { $is ->
        [there] { $list }
       *[nothing] प्राधिकरण का कोई अनुरोध नहीं गिना गया।
    }
transparency-files = 📎 <b>{ $period }</b>, सं { $nr }: पढ़ने के लिए पेज, हस्ताक्षर के साथ डेटा, और हर तालिका CSV में।
transparency-file = 📊 { $period }, सं { $nr }
transparency-list = 📊 सभी रिपोर्टें, सबसे नई पहले। सुधार की अपनी संख्या होती है; जिसे वह सुधारता है, वह बनी रहती है।
transparency-check =
    🔏 <b>रिपोर्ट कैसे जाँचें</b>
    उसका डेटा और हस्ताक्षर <b>फ़ाइलें</b> से एक फ़ोल्डर में लें, फिर minisign से:
    <code>minisign -V -m report-1.json -P KEY</code>
    यह संख्या, तिमाही और पिछली रिपोर्ट का SHA-256 बताता है। KEY है <code>{ $key }</code>, और वही रहती है: लिख लें।
button-transparency-countries = 🌍 देश
button-transparency-files = 📎 फ़ाइलें
button-transparency-list = ☰ पिछली
button-transparency-check = 🔏 हस्ताक्षर जाँचें
button-transparency-back = ◀ पीछे
button-transparency-html = पेज
button-transparency-json = डेटा
button-transparency-signature = हस्ताक्षर

## What Telegram shows of the bot

command-start = यहाँ शुरू करें
command-report = किसी अवैध चीज़ की रिपोर्ट करें
command-status = आपकी रिपोर्टों का क्या हुआ
command-cancel = लिखी जा रही रिपोर्ट रद्द करें
command-help = यह कैसे काम करता है, और हेल्पलाइन
command-privacy = आपके बारे में क्या रखा जाता है
command-mydata = आपके बारे में रखा सब फ़ाइल में पाएँ
command-forget = बॉट भूल जाए कि आप कौन हैं
command-language = भाषा बदलें
command-transparency = यह बॉट क्या करता है, अंकों में
bot-description =
    Telegram पर मिले अवैध खोज शब्दों और अवैध सामग्री की रिपोर्ट करें। हर रिपोर्ट लोग पढ़ते हैं, और आपको पता चलता है कि उसका क्या हुआ।

    गोपनीय: मॉडरेटरों को कोड दिखता है, आपका नाम नहीं। कृपया शोषण की तस्वीरें या वीडियो न भेजें; लिंक या नाम काफ़ी है।

    अगर कोई अभी ख़तरे में है, तो पहले आपातकालीन नंबर पर कॉल करें।
bot-short-description = Telegram पर अवैध खोज शब्दों और सामग्री की रिपोर्ट करें। गोपनीय, लोग पढ़ते हैं।
