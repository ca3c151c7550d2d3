# What reporters read, and everybody who is not of the team, in English. One folder a language; each
# reporters.ftl has the same texts in the same order. What only the team reads is in team.ftl, which a
# language can do without: its team reads English then.
#
# Marks: <b> <i> <code> <spoiler> <quote> <more> (a quote that folds) and <a href="https://…">.
# Times go through DATETIME: in a group of the team in its own zone, else in UTC. A $choice between [variants] stays as it is.
# No @name outside of <code>: it would become a link to somebody's account.
# Buttons have at most 30 characters, answers to a press at most 200. Neither can have marks.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Report what is illegal on Telegram. People read every report.

    🔒 Confidential, not anonymous: Telegram sees who writes; the team, a code. Some help lines are anonymous.
    🚫 Please send links or names, never pictures or videos of abuse.

    No emergency line, not Telegram's. What did you see?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Only the gravest categories are taken just now: “{ $reason }”
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Search term
button-report-material = 📢 Channel, group or message
button-my-reports = 📄 My reports
button-help-lines = 🆘 Help lines
button-home = ◀ To the start

# An unfinished report exists.
resume =
    You have a report that is not finished yet. Nothing of it has been sent.

    Go on where you were, or start over?
button-go-on = ▶ Go on
button-start-over = Start over

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 You began a report here and have not sent it. Nothing of it has gone anywhere.
    You can go on where you were, or end it with /cancel. If you leave it, it is removed tomorrow.
unfinished-removed = The report that you began and left has been removed. Nothing of it was sent. /report begins a new one at any time.

# A button of a question that is not asked any more.
answer-earlier-question = That button was of an earlier question. The newest message shows where you are.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Received: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = That report is finished already. /report starts another one, /status shows yours.

# Something arrived that starts nothing.
fallback = There is no link or username in it. To report something, send one, forward a message from there, or choose below.
fallback-media = Pictures, videos and files are not looked at or kept here. To report something, send a link or a username, forward a message from there, or choose below.

fallback-media-removed = Pictures, videos and files are deleted from this chat and not kept: having such images can be a crime, for you too. A link, or a description in words, is enough.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 Report “{ $words }” as a search term?
    A few questions follow. Nothing is sent before you submit it.
words-help =
    🆘 If you or somebody close to you needs help now: <b>112</b> works in many countries, <b>911</b> in North America. This bot cannot send help; the lines below can.
words-take =
    What this bot takes: a link or a username, a forwarded message, or words that lead to something illegal when one searches for them. People read every report.
button-as_term = 🔎 As a search term

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Search term
flow-material = 📢 Channel, group or message
progress = <b>{ $flow }</b> · { $step } / { $of }
# Further on: what it is about stands below it.
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = link hidden
given-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
notice-line = ⚠️ { $notice }

question-terms = Which words lead to something illegal? One term a line, as you searched.
question-seen_in = Where did you search?
question-search_language = In which language did you search?
question-subject =
    What do you want to report? Send one of these:
    • a link or a username, like <code>@example</code>
    • a forwarded message, or a sticker
    • or choose it from your chats, below

    The bot does not join, and nobody there is told.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = What do you want to report? Send a link, a username, a forwarded message or a sticker, or choose from your chats.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] This is in your report.
       *[other] These { $count } are in your report.
    } Send more to add to it, or take out what does not belong.
question-replace = What do you want to report instead? What is in your report stays until you send it.
button-replace = ↻ Something else instead
question-category =
    { $flow ->
        [search_term] What does it lead to?
       *[material] What is it about?
    } If several, the gravest.
question-details =
    { $need ->
        [required] What is illegal about it? A sentence or two helps the moderators to understand.
        [described] Please describe what is shown or said there. A sentence is enough: the moderators do not open such things themselves, and go by what you say.
       *[optional] Is there anything that helps to check it? What you saw, when, or a link that you found.
    }
    { $flow ->
        [search_term] Text only. If you have links to results that you saw, add them; there is no need to search again.
       *[material] Text only.
    } Please leave out your own name and number.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] What is illegal about it?
        [described] Please describe what is shown or said there.
       *[optional] Is there anything that helps to check it?
    } In words, please, without your own name and number.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] You reported this already: { $codes }. It counts, and is being looked at.
       *[other] You reported these already: { $codes }. They count, and are being looked at.
    }
    Is there something to add?
# The same in short, below what is said to an answer that did not fit.
question-known-again = Is there something to add to { $codes }? In words, please.
button-add-new = ➕ Add what is new

button-more-categories = ⋯ More
seen_in-telegram_search = Telegram search
seen_in-channel_or_group = In a channel or group
seen_in-bot = In a bot
seen_in-elsewhere = Elsewhere
button-other-language = Another, or not sure

## Reporter: what to know before going on, by category

guidance-copyright =
    © Copyright is not reported here. The owner or their agent writes to dmca@telegram.org, as <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">Telegram explains</a>.

    If something else is wrong with it, go back and choose that. What you gave is kept.
guidance-child_abuse =
    🆘 A child in danger now: call <b>112</b> in many countries, <b>911</b> in North America.

    🚫 Please send <b>no pictures, videos or files</b>: having or sending them can be a crime, for you too. A link or words are enough; no need to look again.

    Images of you or a child: <a href="https://takeitdown.ncmec.org">Take It Down</a> helps. Hotlines by country: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 If somebody is in danger now, call your emergency number first: <b>112</b> works in many countries, <b>911</b> in North America. This bot cannot send help.

    Then go on here. A link or a description is enough; please send no pictures or videos.
guidance-intimate_images =
    🚫 Please send <b>no pictures, videos or files</b>. A link or a description is enough.

    If the images show you: this is not your fault, and there is help to have them removed from many platforms, without your name. <a href="https://stopncii.org">StopNCII</a> if you were 18 or older in them, <a href="https://takeitdown.ncmec.org">Take It Down</a> if you were younger.
guidance-self_harm =
    🆘 If you or somebody else may be in danger now, call your emergency number: <b>112</b> works in many countries, <b>911</b> in North America.

    If it would be good to talk to someone: <a href="https://findahelpline.com">Find A Helpline</a> has free and confidential lines, by country.
guidance-grave =
    🆘 If somebody is in danger now, call your emergency number: <b>112</b> works in many countries, <b>911</b> in North America.

    A link or a description is enough; please send no pictures or videos. You do not need to look for more, and it is safer not to write to anybody involved.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 More help lines
help-lines-countries =
    🆘 <b>Help lines</b>
    In danger now: call your emergency number, <b>112</b> in many countries, <b>911</b> in North America.

    Which country are you in? The bot does not know, and does not keep your choice.
button-countries-before = ◀ Countries before
button-countries-after = More countries ▶
button-not-listed = 🌍 Not in the list
button-countries = 🌍 All countries
button-back-to-report = ▶ Back to my report
help-lines-country = 🆘 <b>Help lines: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Emergency
        [crisis] 💬 Somebody to talk to
        [child] 🧒 For children, or worried about one
        [child_abuse_report] 🚨 To report child abuse
        [images] 🖼 Intimate images of you
        [online] 🛡 Fraud and trouble online
       *[trafficking] ⛓️ Human trafficking
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Emergency: <b>112</b> in many countries, <b>911</b> in North America
# Help on the web, in every country.
help-site-crisis = 🌐 Somebody to talk to, by country: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 To report child abuse, also without your name: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Images of you: <a href="https://takeitdown.ncmec.org">Take It Down</a> (under 18), <a href="https://stopncii.org">StopNCII</a> (18 or older)
help-lines-checked = Others run these lines, not this bot. Sources read on { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Help lines in your country</b>
    Of your country no line is listed here yet: a wrong number is worse than none.

    🆘 Emergency: <b>112</b> works in many countries, <b>911</b> in North America.

## Reporter: summary

summary-search_term =
    <b>Check and submit</b>
    { $terms }

    Where: { $seen_in }
    Leads to: { $category }
    Note: { $has_note ->
        [yes] { $note }
       *[no] none. Write one here, without your name or number.
    }
summary-material =
    <b>Check and submit</b>
    { $subjects }

    About: { $category }
    Note: { $has_note ->
        [yes] { $note }
       *[no] none. Write one here, without your name or number.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ This is sent by itself in about { $unit ->
        [minute] { $count ->
            [one] a minute
           *[other] { $count } minutes
        }
       *[hour] { $count ->
            [one] an hour
           *[other] { $count } hours
        }
    }. You need not stay here.
button-later = ⏳ Send it by itself then
button-not_later = Don't send it by itself
button-submit = ✅ Submit
button-skip = Skip
button-no-note = Without a note
button-back = ◀ Back
button-cancel = ✕ Cancel
button-continue = Go on
button-keep = ▶ Keep as it is
button-edit-terms = ✎ Term
button-edit-seen_in = ✎ Where
button-edit-search_language = ✎ Language
button-edit-subject = ✎ What
button-edit-category = ✎ Category
button-edit-details = ✎ Note
button-add-note = ➕ Add a note

## Reporter: choosing from one's own chats

button-pick-chat = Choose from my chats
picker-ask =
    What would you like to choose? Use the buttons at the bottom of the screen.
    The bot does not join, and nobody there is told.
button-pick-channel = 📢 A channel
button-pick-group = 👥 A group
button-pick-bot = 🤖 A bot
button-pick-user = 👤 A person
button-pick-close = ◀ Back to the question
picker-done = Chosen: { $name }
picker-closed = All right. You can send a link or a username instead.

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
subject-gone = ▫️ erased by now
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Child sexual abuse
category-violent_extremism = Terrorism, violent extremism
category-threat_to_life = Threat to somebody's life
category-intimate_images = Intimate images, no consent
category-trafficking = Human trafficking
category-drugs = Drugs
category-weapons = Weapons
category-fraud = Fraud and phishing
category-stolen_data = Stolen or private data
category-counterfeits = Counterfeit goods, papers
category-hate = Hate and incitement
category-animal_cruelty = Cruelty to animals
category-self_harm = Promotion of self-harm
category-copyright = Copyright
category-other = Something else

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Nothing to read arrived. Please write it as text.
notice-invisible-only = That has only invisible characters. Please write it as you see it on the screen.
notice-too-long = Line { $line } is too long for a search term: it has { $units } characters, at most { $max } fit. Please shorten it.
notice-note-too-long = That has { $units } characters, and a note can have { $max }. Please shorten it.
notice-too-many = That makes { $count } search terms, and one report takes { $max }. Please send up to { $max } now and the others in a second report.
notice-text-expected = Please answer in words here: voice messages, stickers, files and the like are not kept.
notice-media-not-kept = The picture, video or file was not kept. A link, a name, or a description in words is enough.
notice-media-grave = Pictures, videos and files are deleted here and not kept: having or sending such images can be a crime, for you too. A link, or a description in words, is enough.
media-not-deleted = Telegram does not let the bot delete something that you sent here. Please delete it yourself, so that it is not found with you: press and hold it (on a computer: right click), then Delete, for both sides. Your report counts all the same.
notice-media-removed = What you sent as a picture, video or file does not stay in this chat: the bot is deleting it, so that it is not found with you. Having such images can be a crime. You did nothing wrong by reporting it.
notice-hidden-user = The person who wrote that message hides their account, so the bot cannot tell who it is. Please send their username or a link to the message.
notice-own-message = That is a message of your own or of this bot. Please forward the one that you want to report, or send a link to it.
notice-contact-unknown = That contact does not tell which Telegram account it is. Please send the person's username, or forward one of their messages.
notice-no-link = There is no link or username in it. Please send one, for example <code>https://t.me/example</code> or <code>@example</code>.
notice-words = There is no link or username in it. If these are words that one searches for, choose “As a search term”.
notice-words-help = If somebody needs help now: <b>112</b> in many countries, <b>911</b> in North America, and the help lines below. There was no link in it.
notice-website = That is a website, not Telegram. You can go on with it, or add a Telegram link to it.
notice-telegram-link = This is a Telegram link, but it does not tell me which channel, group, person or message it leads to. You can go on with it as it is, or add a link that does.
notice-only-first-kept =
    { $max ->
        [one] Only the first link was kept.
       *[other] Only the first { $max } links were kept.
    } Please send the others in a second report.
notice-stale-button = That button was of an earlier question. This is where you are now.
notice-category-off = This category is not taken here at present. Please choose another one.
notice-edited-message = A message changed after sending is not read again. Please send the new wording as a message of its own.
notice-press-expected = Please choose one of the buttons below.
notice-note-needed = For “Something else”, a short note is needed: what is illegal about it?
notice-description-needed = Without a link the moderators have only your words to go by. A sentence is enough: what is shown or said there?
notice-forward-as-note = That forwarded message does not show where it is from. Please write the note in your own words.
notice-taken-out = Taken out: { $name }
notice-already-chosen = That is already in this report.
notice-added =
    { $count ->
        [one] It is in this report now.
       *[other] Added: this report names { $count } now. Each gets a code of its own.
    }
notice-from-group = You are in private now: nobody in the group sees this.
notice-from-group-first = You are in private now: nobody in the group sees this. Your other report is kept, and comes up again after this one.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    You have reported a lot lately, thank you. So that everybody is heard, the next one can be submitted in about { $unit ->
        [minute] { $count ->
            [one] a minute
           *[other] { $count } minutes
        }
       *[hour] { $count ->
            [one] an hour
           *[other] { $count } hours
        }
    }. It is kept here until then.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Your reports are paused for { $days ->
        [one] another day
       *[other] { $days } more days
    }. This one is kept here. Under one of the gravest categories you can report at any time.
notice-closed = Reports like this one are not taken just now: “{ $reason }” What you wrote is kept here; please come back later. The gravest categories are always open.
notice-blocked = The team takes no more reports from you for now. If somebody is being harmed, the gravest categories stay open to you, and /help has help lines.
notice-command = That is a command, not an answer. /cancel ends the report, /help explains.
command-meant = There is no such command. Did you mean { $command }?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Please go on in a private chat: nobody here sees what you report. The button works for 10 minutes, for whoever used the command.
group-help =
    To report a message here, reply to it with /report. The bot goes on with you in private.
    Others may see the command for a moment. It is safer to write to the bot in private from the start.
group-anonymous = You write here in the name of a group or channel, so the bot cannot tell whom to answer. Please write to it in private.
button-report-privately = 🔒 Go on in private
button-help-privately = 🔒 Write in private
button-anonymous-privately = 🔒 Write in private

# In private.
ask-expired = That link has been used, is more than 10 minutes old, or was for somebody else. You can report here just as well: forward the message, or send a link to it.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = That was very fast, so your last messages were not read. What you had answered before is kept. Please wait a minute, then go on.
answer-too-fast = That was very fast. Please wait a minute, then press again.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ Of your reports that were decided lately, most showed no violation or were not for this team. That can happen, and nothing changes now. If it goes on, yours will be taken more slowly for a while.

    Was a decision wrong? Open the report below and object: somebody else looks again.
measure-slowed =
    ℹ️ Again most of your decided reports showed no violation or were not for this team. For { $days } days you can submit one report an hour, up to three a day. Under the gravest categories there is no limit.

    Was a decision wrong? Open the report below and object: somebody else looks again.
measure-paused =
    ℹ️ Still most of your decided reports showed no violation or were not for this team. For { $days } days only reports under the gravest categories are taken from you; after that all are again.

    Was a decision wrong? Open the report below and object: somebody else looks again.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Thank you. Your report { $codes } has been received.
       *[other]
            ✅ Thank you. Your { $count } reports have been received:
            { $codes }
    }
    { $kind ->
        [life]
            <b>If you have not called yet: 112, 911 or your country's emergency number.</b> Moderators will look at what you sent, but they cannot send help.

            You will hear here when it is closed: days later and without details, so that nobody is warned. /status shows where it stands.
        [gravest]
            Moderators will look at what you sent. You will hear here when it is closed: days later and without details, so that nobody is warned. /status shows where it stands.

            There is nothing more you need to do, and no need to look at it again.
       *[plain]
            Moderators look at it. You hear the outcome here, or with /status.

            No need to do more, or look again.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Thank you. What you added to { $codes } has been received.
    Moderators will look at it. You will hear here what becomes of it, and /status shows where it stands.
button-copy-code =
    { $count ->
        [one] 📋 Copy code
       *[other] 📋 Copy codes
    }
button-report-another = Report something else
cancelled = Cancelled. Nothing was submitted.
cancelled-picking = Cancelled. Nothing was submitted. /report starts another report.
nothing-to-cancel = There is nothing to cancel. /report starts a report.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Your reports</b> · { $step } of { $of }
       *[single] 📄 <b>Your reports</b>
    }

    { $items }

    Choose one to add to it, withdraw it or stop its notices.
status-empty = You have not reported anything yet.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ With the moderators. If you have not called yet: 112, 911 or your country's number
       *[other] ⏳ With the moderators
    }
status-upheld = ✅ Decided: violation confirmed
status-dismissed =
    ✖ Decided: { $ground ->
        [gone] it was gone
        [duplicate] it is part of another case
        [not_enough] not enough to go on
        [out_of_scope] not for this team
       *[no_violation] no violation found
    }
status-closed = ☑ Looked at and closed
status-withdrawn = ↩ Withdrawn by you

# One report, opened from the list: its status-item, then what that means.
own-open =
    People will look at it{ $kind ->
        [life] , but they cannot send help. <b>If you have not called yet: 112, 911 or your country's emergency number.</b>
       *[other] . There is nothing more you need to do.
    }
own-upheld = Thank you for telling us.
own-dismissed =
    It was right to report it. { $ground ->
        [gone] If it comes back, please report it again.
        [duplicate] What is decided on that case counts for yours, too.
        [not_enough] If you learn more, such as an exact link, please report it again.
        [out_of_scope] Telegram itself takes it as well: in the app, with Report.
       *[no_violation] If you learn something new, please report it again.
    }
own-closed = It was right to report it. What was decided is not told, so that nobody is warned. If you learn something new, please report it again.
own-withdrawn = It does not count any more. If you change your mind, please report it again.
own-report-additions =
    { $count ->
        [one] ➕ You added to it once.
       *[other] ➕ You added to it { $count } times.
    }
own-report-muted = 🔕 You get no notices about it.
own-report-withdrawing = Withdraw it? It will not count any more, and cannot be brought back. You can always report it again.
button-newer = ◀ Newer
button-older = Older ▶
button-add = ➕ Add more
button-withdraw = ↩ Withdraw
button-withdraw-now = Yes, withdraw it
button-withdraw-not = ◀ No, keep it
button-mute = 🔕 Stop notices
button-unmute = 🔔 Send notices again
button-prove = 🔏 Prove my report
answer-withdrawn = Report { $code } is withdrawn.
answer-withdrawn-before = You withdrew that report already.
answer-decided-meanwhile = The moderators decided on it meanwhile, so it cannot be withdrawn any more.
answer-muted = You will get no notices about it. /status shows where it stands.
answer-unmuted = You will hear again what becomes of it.
answer-proof-not-yet = The proof is made once a day. Please ask again tomorrow.
answer-proof-gone = There is no proof of this report: it is too old for one.
proof =
    🔏 This file proves that your report <code>{ $code }</code> had arrived by { DATETIME($at, day: "numeric", month: "short") }.
    Anybody can check it without this bot, against the sum of that day, which the team has as well:
    <code>{ $receipts }</code>
    The file says how. It tells nothing of others. Whoever has it knows of your report: show it only to people you trust.
answer-not-added-to = Nothing can be added to it any more. If you learn something new, please report it again.

question-adding =
    ➕ <b>Add to { $code }</b>
    { $subject }

    What would you like to add? One message with what you saw, when, or a link.
    Text only. Please leave out your own name and number.
notice-no-more-additions = Nothing more fits into this report. Please send the rest in a new one: /report starts it.
notice-command-addition = That is a command, not an answer. /cancel leads back, /help explains.
addition-kept = ✅ Added to <code>{ $code }</code>. The moderators see it with your report.
addition-too-late = Report <code>{ $code }</code> was decided meanwhile, so nothing was added. If you learn something new, please report it again.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] About your report { $codes } ({ $subject }):
       *[other] About your reports { $codes } ({ $subject }):
    }
outcome-upheld = ✅ It was looked at, and the violation was confirmed. Thank you for telling us.
outcome-referred =
    📨 { $to ->
        [telegram] It was reported to Telegram.
       *[authority] It was passed on to an authority.
    } There is nothing more you need to do.
outcome-dismissed =
    ✖ { $ground ->
        [gone] It was gone already when the moderators looked.
        [duplicate] It is part of another case, and is decided on there.
        [not_enough] It was looked at, and there was not enough to go on.
        [out_of_scope] It was looked at, and it is not something that this team decides on. Telegram itself takes it as well: in the app, with Report.
       *[no_violation] It was looked at, and no violation was found.
    } It was right to report it. { $may_object ->
        [yes] If you disagree, somebody else can look again.
       *[no] If you learn something new, please report it again.
    }
outcome-closed =
    ☑ It was looked at and is closed now. It was right to report it. What was decided is not told, so that nobody is warned. { $may_object ->
        [yes] If you think that something was missed, somebody else can look again.
       *[no] If you learn something new, please report it again.
    }
outcome-open = ⏳ It is being looked at again. You will hear here what is decided.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = We could not find it under this name or link. If you see it again, its exact link helps us.
sentence-already_gone = It was gone already when we looked. If it comes back, please report it again.
sentence-telegram_too = You can report it to Telegram itself as well: in the app, with Report.
sentence-hide_it = So that you see no more of it, you can block or leave it in Telegram.
sentence-police_too = If you or somebody else was harmed, please tell the police as well.
sentence-no_more_needed = Nothing more is needed from you, and no screenshot either. Please do not look at it again.
sentence-keep_away = Please do not write to those behind it: your safety comes first.
sentence-bank_too = If you sent money or gave away passwords or papers, please tell your bank or the service soon.
sentence-help_lines = If it weighs on you: people you can talk to are listed under /help.

## Reporter: objecting to a dismissal

button-object = Object
button-object_plain = Object without a reason
question-objecting =
    ⚖️ <b>Object: { $code }</b>
    { $subject }

    Why should it be looked at again? Write it in one message, or object without a reason. It is possible once.
    Text only. Moderators read it word for word: please leave out your own name and number.
objection-filed =
    ✅ Your objection about <code>{ $code }</code> has been received. Somebody who has not decided on it looks again.

    You will hear here what comes of it. There is nothing more you need to do.
objection-filed-unheard =
    ✅ Your objection about <code>{ $code }</code> has been received. If there is something to look at again, somebody who has not decided on it does.

    What comes of it is not told, so that nobody is warned.
objection-before = You objected to this already, and one objection to a report is possible. /status shows where it stands.
objection-too-late = An objection is possible for six months after a decision, and that time is over. If you see it again, please report it anew.
objection-not-now = There is no decision now that you could object to. /status shows where your reports stand.

# The answers to an objection, by what was decided after it.
objection-about = About your objection, { $codes } ({ $subject }):
objection-upheld = ✅ It was decided otherwise: the violation was confirmed. It was right to object.
objection-dismissed =
    ✖ Somebody else looked again, and the decision stands: { $ground ->
        [gone] it was gone.
        [duplicate] it is part of another case.
        [not_enough] there is not enough to go on.
        [out_of_scope] it is not something that this team decides on.
       *[no_violation] no violation was found.
    } If you learn something new, please report it again.
objection-closed = ☑ Somebody else looked again, and it is closed now. What was decided is not told, so that nobody is warned.

## Reporter: a question of the team

team-question-asked =
    ❓ The team asks about your report <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    You need not answer. Moderators do not learn who you are.
team-question-ended =
    ❓ The team asked about your report <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    This question is over.
button-answer = Answer
button-decline = Don't answer
button-stop_questions = Stop questions
question-answering =
    ❓ <b>Answer: { $code }</b>
    { $subject }

    What is your answer? Write it in one message.
    Text only. Moderators read it word for word: please leave out your own name and number.
words-sent = ✅ Your answer about <code>{ $code }</code> went to the team. They do not learn who you are.
team-question-over = That question is over, so nothing was sent.
answer-question-over = That question is over.
answer-declined = All right. The team is told that you do not answer this.
answer-stopped = All right. The team is told, and cannot ask you about this any more.

help-reporter =
    <b>How to report</b>
    Send a link, a username, a forwarded message, or /report. You can change or cancel it until you submit.

    <more>/status: your reports, to add to them or withdraw them
    /cancel: end the one you are writing
    /privacy: what is kept, /mydata: get it
    /forget: erase who you are
    /language: another language
    In some groups you can reply to a message with /report; others may see that for a moment. Here is safer.</more>

    🆘 In danger now: <b>112</b> in many countries, <b>911</b> in North America.
    Help lines by country: button below.

# States only what is true today.
privacy =
    🔒 <b>What is kept about you</b>
    • Confidential, not anonymous: Telegram sees who writes; moderators, a code.
    • Whoever runs this bot can read your id; an admin only with a second one, and you are told.
    • Moderators read your notes word for word: leave out who you are.
    • Kept: who you are { $identity } days after the last case; words, { $words } after a dismissal.
    • /mydata: get all of it. /forget: erase who you are.
button-privacy-more = ⋯ More
button-privacy-less = ◀ Less
# The whole of it, behind the button.
privacy-whole =
    🔒 <b>What is kept about you</b>
    • Confidential, not anonymous: Telegram knows that you wrote here. Moderators see a code, not your name.
    • Your Telegram id is kept with your report in the database of whoever runs this bot, so that it can answer you. They can read it.
    • Moderators read what you write in a note, word for word. Please leave out what shows who you are.
    • It goes by itself: who you are, after your last case is closed, within { $identity } days; what you wrote, within { $words } days after a dismissal. An unfinished report goes after two days. /forget erases at once who you are; your reports stay without you.
    • Who you are is shown to an admin only for a grave reason and when a second admin agrees. The bot tells you of it at once.
    • /mydata sends you everything that is kept about you, as a file.
    <more>• Kept, in days: who you are at most { $identity_cap } after your last report; what you wrote about a confirmed violation { $words_upheld }, of the gravest { $words_gravest } whatever was decided, of what nobody decided { $words_undecided } after the report; former names of what was reported { $former_names }; whose a draft was { $drafts }; what was sent to whom { $mail }; what could not be handled or sent { $dead_letters }; numbers of updates { $updates }.
    • If you object to a decision, they read your reason as well, again without your name.
    • A confirmed violation can be passed on to Telegram or an authority, with what people wrote about it word for word, never with who they are.
    • The team can ask you about a report. They read your answer without your name, and you can stop their questions.
    • Of what you report, the bot keeps references: words, links, names and ids. It does not download, copy or forward pictures, videos or files. Of one that it deletes it keeps the number that Telegram gave it, and where it was forwarded from.
    • Your name is kept only while you write a report, and with a message that could not be handled.
    • Also kept: how many reports you may send now, whether an admin trusts your reports or takes no more of them, and whether many of them were dismissed. After /forget all but the trust stays for a year, and so does what you reported, under numbers that do not say who you are. The card says that a trusted person reported, never who.
    • /report in a group may be seen by others there for a moment. What you asked for there is kept for 10 minutes, unless you go on with it here.</more>

mydata = 📎 Everything that is kept about you, as of now. Keep this file to yourself: it says what you reported.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Everything that this bot keeps about your Telegram account. Times are in UTC.
mydata-you = The person behind your reports, as far as the bot knows you.
mydata-your_screen = What the bot shows you now, and the language in which it speaks to you.
mydata-what_you_were_writing = Reports that you began. What you typed is removed when you submit or cancel.
mydata-progress_of_questions = Where the questions of an unfinished report stand, with the messages that began it.
mydata-your_submissions = When you submitted reports.
mydata-your_reports = Your reports, as you gave them.
mydata-what_you_added = What you added to reports later.
mydata-files_that_were_deleted = What is left of files that you sent and the bot deleted: a number of Telegram's and where they came from.
mydata-your_objections = Your objections, with the reasons as you gave them.
mydata-questions_to_you = Questions of the team to you, and what you answered.
mydata-notes_that_you_wrote_as_a_moderator = Notes on cases that you wrote for the team.
mydata-what_you_asked_in_groups = What you asked for with /report in groups, for a few minutes.
mydata-how_you_look_after_yourself = What you chose with /wellbeing for yourself; nobody else is shown it.
mydata-your_answers_on_examples = What you answered on examples with /train; nobody is shown whose answers they are.
mydata-who_you_are_was_shown = When an admin was shown that a report is yours, and why.
mydata-you_as_a_moderator = How moderators see you, if you decided on cases.
mydata-messages_to_you = What the bot sent you, or still has to.
mydata-messages_the_bot_may_change = Which of its messages in this chat the bot keeps up to date.
mydata-messages_from_you = Your messages and button presses: their numbers for a week, their content only until they are handled.
mydata-pace_of_messages_to_you = How fast the bot may write to you.
mydata-questions_to_telegram_for_you = That Telegram was asked something for you within the last minute.
mydata-planned_for_you = What the bot is to do for you later.

forget-ask =
    <b>Forget me</b>
    The bot erases at once who you are, what you were writing, and what waits for you.
    Your reports stay with their cases, notes word for word, as nobody's. You hear no more of them.
    What the law makes us keep, of anybody, is locked, used for nothing else, and erased when that ends.
    This can't be undone. This chat stays until you delete it.
button-forget = Yes, forget me
button-forget-not = ◀ No, keep everything
answer-forget-not = Nothing was erased.
forgotten =
    Done. The bot does not know any more who you are, and your reports go on without you. Thank you for them.

    If you write here again, you begin as somebody new; limits that were yours still hold. See /privacy.

trouble =
    Something went wrong on our side. What you had answered so far is kept.

    The people who run this bot have been told. Please go on where you were.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Language</b>
    In which language should this bot write to you?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 About your report <code>{ $code }</code>: an admin of this bot was shown just now which Telegram account made it, because { $why ->
        [danger] somebody's life or safety is in danger
        [legal_request] a legal request was decided by two
       *[crime] the report itself may be a crime, such as a threat
    }. A second admin agreed.
    Moderators still see a code only. /privacy says what is kept about you.
legal-told =
    ⚖️ About you: { $title } asked this bot for data by law. Two people decided: { $ground ->
        [full] it is given what it asked for.
        [part] a part of it is given.
       *[nothing_held] it is told that nothing is held.
    }
    It asked for: { $what ->
        [who] who you are
        [words] what you wrote
        [both] who you are and what you wrote
       *[other] something that does not say who you are
    }.
    You can turn to that authority, to a court, or to whoever runs this bot, and name <code>{ $code }</code>. This is no legal advice. /privacy says what is kept.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = That works in the groups to which cases go, for their team.
wellbeing-refused = This is for people who work on cases. If you are one of them, press a button on a card in your group first.
training-refused = Training is for people whom an admin appointed to decide on cases.
answer-too-often = That was a lot within a minute, so Telegram was not asked whether you may do this. Nothing was changed; please try again in a minute.
answer-unknown-button = This button does not work any more.

# Where members may report.
help-source =
    <b>Reporting from this group</b>
    Reply to a message with /report, and the bot goes on with you in private. Nobody here sees what you report, and this group receives nothing.

    Others may see the command for a moment. It is safer to forward the message to the bot in private.
setup-refused-not-admin = Only an admin of this bot can set it up. Whoever runs the bot names its admins in <code>ADMIN_IDS</code>.
setup-private =
    /setup is for the group in which reports should arrive:
    1. Make a private group for your moderators.
    2. Add { $bot } to it.
    3. Send /setup there.
setup-anonymous = You are here as an anonymous admin, so the bot cannot tell who you are. Turn off “Remain anonymous” for yourself, then send /setup again.
goodbye = This bot works only in groups that its own admins have set up, so it leaves again. To report something, please write to it in private.
queue-language-refused = Only an admin of this bot can change the language of this group, and not as an anonymous admin. In a private chat with the bot, /language changes the one in which it writes to you.

queues-refused = Only an admin of this bot can see and change its queues.

staff-refused = Only an admin of this bot can see and appoint staff.
staff-anonymous = You are here as an anonymous admin, so the bot cannot tell who you are. Turn off “Remain anonymous” for yourself, then send /staff again.
staff-link-used = This link is used up or too old. Ask an admin of the bot for a new one.
legal-only = Legal requests are answered by those who were appointed to it. If you write for an authority, please use the address that the operator of this bot gives for that. It takes no requests here.

admin-only = This is for the admins of this bot. /help says what you can do here.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = No violation
ground-not_enough = Not enough to go on
ground-gone = Gone
ground-duplicate = Duplicate
ground-out_of_scope = Not our scope
# What follows from an uphold; what is to be done was not done yet.
ground-listed = Listed
ground-to_telegram = To be reported to Telegram
ground-to_authority = To be referred to an authority

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Channels
        [group] Groups
        [bot] Bots
        [user] Users
        [message] Messages
        [story] Stories
        [sticker_set] Sticker sets
        [invite_link] Invite links
        [folder] Folders
        [proxy] Proxies
        [telegram_link] Other Telegram links
        [website] Websites
       *[search_term] Search terms
    }
stats-time =
    { $unit ->
        [minute] { $count } min
        [hour] { $count } h
       *[day] { $count } d
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] draft, not published
        [correction] nr { $nr }, signed, in place of nr { $corrects }
       *[report] nr { $nr }, signed
    }
    Reports { $reports }: upheld { $upheld }, dismissed { $dismissed }, withdrawn { $withdrawn }, waiting { $waiting }
    Objections { $objections }, of them upheld { $won }
    Half had a first decision within { $first }, were closed within { $closing }
    Referred { $referred } · reporters shown { $shown } · legal holds { $held }
    Decided by machine { $automated } · people who decide { $people }
told-requests = Authorities asked { $all } · data given { $given } · refused { $refused } · nothing held { $nothing }
told-year =
    📊 <b>{ $year }</b>: its four quarters, added up as they were shown
    Reports { $reports }: upheld { $upheld }, dismissed { $dismissed }, withdrawn { $withdrawn }, waiting at the time { $waiting }
    Objections { $objections }, of them upheld { $won }
    Authorities asked { $all } · data given { $given } · refused { $refused } · nothing held { $nothing }
told-secret = Small numbers are ranges. Requests that must stay secret are not in here; they are counted as late once their secrecy ends.
told-too-few = too few to say
told-withheld = Withheld: it would tell too much.
told-total = Together
told-head = Transparency report { $period }, nr { $nr }
told-corrects = This report comes in place of nr { $nr }.
told-ranges = A number from 1 to 4 is told as 1–4. Totals are what is shown, added up, so that no small number can be worked out.
told-basis-voluntary = Published voluntarily. It follows the structure of the EU's Digital Services Act.
told-basis-bound = Published as the EU's Digital Services Act demands.
told-signed = The data of this page is signed with the key:
told-table =
    { $table ->
        [decisions] Decisions
        [objections] Objections
        [referrals] Referrals
        [requests] Authorities' requests
        [late_requests] Requests counted late
        [persons_given] People whose data was given
        [holds] Legal holds
        [reveals] Reporters shown
        [erased] Erased
        [automated] Decided by machine
        [people] People on duty
        [medians] Times
        [shares] What reports were about
       *[reports] Reports by category
    }
told-name =
    { $name ->
        [upheld] upheld
        [dismissed] dismissed
        [withdrawn] withdrawn
        [waiting] waiting
        [count] number
        [acknowledged] acknowledged
        [sent] sent
        [full] given in full
        [part] given in part
        [nothing_held] nothing held
        [narrow] to be narrowed
        [refuse] refused
        [challenge] challenged
        [false] false
        [placed] placed
        [confirmed] shown
        [refused] not shown
        [escalate] escalated
        [dismiss] dismissed
        [uphold] upheld
        [return] returned
        [reopen] opened again
        [undo] undone
        [rejected] rejected
        [telegram] Telegram
        [hotline] hotlines
        [police] police
        [authority] an authority asked
        [claim] a legal claim
        [danger] danger to somebody
        [crime] a crime
        [legal_request] a legal request
        [information] information
        [removal] removal
        [preservation] preservation
        [emergency] emergency
        [informal] informal
        [persons] people
        [people] people forgotten
        [cases] cases emptied
        [overdue] due, not yet erased
        [closings] cases closed
        [decided] who decided something
        [first_decision] first decision (median)
        [first_decision_gravest] first decision of the gravest (median)
        [closing] closing (median)
        [order_registered] removal order: taken up (median)
        [order_effect] removal order: carried out (median)
       *[other] other
    }
transparency-nothing = 📊 Nothing was published yet. A report of each quarter comes after the 15th of the month that follows it.
transparency-countries =
    🌍 <b>{ $period }</b>: authorities that asked, by country
    { $is ->
        [there] { $list }
       *[nothing] No request of an authority is counted.
    }
transparency-files = 📎 <b>{ $period }</b>, nr { $nr }: a page to read, the data with its signature, and each table as CSV.
transparency-file = 📊 { $period }, nr { $nr }
transparency-list = 📊 All reports, the newest first. A correction has a number of its own; what it corrects stays.
transparency-check =
    🔏 <b>How to check a report</b>
    Get its data and its signature from <b>Files</b> into one folder, then, with minisign:
    <code>minisign -V -m report-1.json -P KEY</code>
    It tells number, quarter, and the SHA-256 of the report before. KEY is <code>{ $key }</code> and stays the same: note it.
button-transparency-countries = 🌍 Countries
button-transparency-files = 📎 Files
button-transparency-list = ☰ Earlier
button-transparency-check = 🔏 Check the signature
button-transparency-back = ◀ Back
button-transparency-html = Page
button-transparency-json = Data
button-transparency-signature = Signature

## What Telegram shows of the bot

command-start = Start here
command-report = Report something illegal
command-status = See what became of your reports
command-cancel = Cancel the report you are writing
command-help = How it works, and help lines
command-privacy = What is kept about you
command-mydata = Get what is kept about you as a file
command-forget = Have the bot forget who you are
command-language = Change the language
command-transparency = What this bot does, in numbers
bot-description =
    Report illegal search terms and illegal material that you came across on Telegram. People read every report, and you hear what becomes of it.

    Confidential: moderators see a code, not your name. Please send no pictures or videos of abuse; a link or a name is enough.

    If somebody is in danger now, call your emergency number first.
bot-short-description = Report illegal search terms and material on Telegram. Confidential, read by people.
