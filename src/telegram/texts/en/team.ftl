# What only the team reads, in English: moderators, seniors, legal officers, admins. A text that
# reporters read as well is in reporters.ftl. What may stand in a text is told there, at the top.

## Moderators: the card, line by line

card-head =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } <b>{ $code }</b> · { $category }
card-due = due within { $hours } h
card-late = <b>⏰ overdue</b>
card-spellings =
    { $count ->
        [one] 1 more spelling:
       *[other] { $count } more spellings:
    } { $spellings }
# $names are former-name, one after the other.
card-formerly = ↺ formerly { $names }
# $name is a @name as code, or a former-title.
former-name = { $name }, until { DATETIME($last_at, day: "numeric", month: "short") }
former-title = “{ $value }”
card-order = ⚖️ <b>An authority ordered its removal</b>
card-order-due = ⚖️ <b>An authority ordered its removal</b>, answer due { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-counts =
    👥 { $reports ->
        [one] 1 report
       *[other] { $reports } reports
    } by { $people ->
        [one] 1 person
       *[other] { $people } people
    }
card-trusted =
    { $count ->
        [one] 1 trusted
       *[other] { $count } trusted
    }
# People who had never reported anything until now.
card-fresh =
    { $count ->
        [one] 1 new
       *[other] { $count } new
    }
card-burst = 📈 burst
# As what else a case was reported: by how many of the people who reported it. graver: as one of the gravest.
card-split =
    { $weight ->
        [graver] ⚠️ <b>Also reported as:</b> { $items }
       *[alike] 🏷 Also reported as: { $items }
    }
card-split-item = { $people } of { $of }: { $category }
card-seen-in = 📍 { $places }
card-searched-in = searched in: { $languages }
# $leads are what people found by a search term: given, one after the other, and given-more.
card-leads = 🔗 Results seen: { $leads }
card-files =
    { $count ->
        [one] 📎 1 file was sent
       *[other] 📎 { $count } files were sent
    }
card-files-not-deleted =
    { $count ->
        [one] 📎 1 file was sent, not deleted
       *[other] 📎 { $count } files were sent, not deleted: { $not_deleted }
    }
card-time = 🕒 { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-time-day = 🕒 { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } to { DATETIME($latest_at, hour: "2-digit", minute: "2-digit") }
card-time-span = 🕒 { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } to { DATETIME($latest_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
# A note as card-note, several inside a folded quote.
card-note = 💬 { $note }
# $language: of a reporter who was spoken to in another one than this group.
card-note-in = 💬 ({ $language }) { $note }
# Follows a note: how many others whoever wrote it has written.
card-note-others =
    { $count ->
        [one] (1 more from the same person)
       *[other] ({ $count } more from the same person)
    }
card-note-again = (somebody who is above as well)
card-notes-more =
    { $count ->
        [one] … and 1 more person wrote something: ⋯ More → Details
       *[other] … and { $count } more people wrote something: ⋯ More → Details
    }
card-notes = <more>{ $notes }</more>
card-do-not-open =
    ⛔ <b>Do not open it.</b> { $tier ->
        [review] { $described ->
            [yes] Escalate on the description.
           *[no] No description came with it. Ask for one, or escalate it as it stands.
        }
       *[escalation] { $described ->
            [yes] Decide on the description.
           *[no] No description came with it. Ask for one, or decide on it as it stands.
        }
    }
card-escalated = ⬆ Escalated by { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-about-staff = ⬆ It is about an account of somebody of the team, so it came straight to you, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-returned = ↩ Returned by { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. Please look again.
# What the seniors ask the moderators with it.
card-return-question = 📝 The senior team asks: { $question }
card-another-upholds =
    🔑 Escalated by { $who }: somebody else of the seniors upholds it.{ $others ->
        [known] {""}
       *[none] {" "}Nobody else is known here; an admin appoints a senior with /staff.
    }
# Only what a person said to have sent.
card-referral =
    📨 { $kind ->
        [telegram] Reported to
       *[other] Referred to
    } { $recipient }, { DATETIME($at, day: "numeric", month: "short", year: "numeric") }{ $state ->
        [acknowledged] {" "}· acknowledged
       *[sent] {""}
    }
referral-reference = Their reference: <code>{ $reference }</code>
card-reopened = 🔁 Reopened by { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
# A reporter disagrees with a dismissal; $who dismissed it, $ground is why.
card-objection =
    ⚖️ <b>Objection</b> to the dismissal by { $who } ({ $ground }){ $count ->
        [one] .
       *[other] , { $count } of them.
    } Somebody who has not decided on it looks again.
card-question-waiting =
    { $count ->
        [one] ❓ A question was asked, waiting for the answer
       *[other] ❓ { $count } questions were asked, waiting for answers
    }
# Of a case that was decided before.
card-earlier = ↪ earlier: { $verb ->
        [uphold] upheld
       *[dismiss] dismissed
    } { DATETIME($at, day: "numeric", month: "short") }, { $ground }
# $cases are related-case, one after the other, and related-more. The case of a channel, of messages in it.
card-same-place = 🔗 Same place: { $cases }
card-similar = 🔗 Similar: { $cases }
# The same kind of list, not of a search term.
card-perhaps-same = 🔗 Perhaps the same, known by another name or number: { $cases }
# $cases are merged-case, one after the other, and related-more: what was merged into this case.
card-merged = 🧩 with it: { $cases }
merged-case = { $subject } (<code>{ $code }</code>)
card-team-notes =
    { $count ->
        [one] 📝 1 note of the team
       *[other] 📝 { $count } notes of the team
    }
related-case = <code>{ $code }</code> { $subject } { $status ->
        [open] open since
        [escalated] escalated
        [upheld] upheld
        [dismissed] dismissed
       *[withdrawn] withdrawn
    } { DATETIME($at, day: "numeric", month: "short") }
related-more = and { $count } more
card-panel =
    ✋ { $who } is choosing { $page ->
        [dismiss] a ground to dismiss it
        [uphold] what is to follow
        [return] how to return it
        [escalate] what it is
        [escalate_as_other] what it is
        [dismiss_sentence] a sentence for the reporter
        [uphold_sentence] a sentence for the reporter
        [hand_over] who gets it
        [category] another category
        [merge] with which case to merge it
        [quiet] how long to keep quiet
        [snooze] until when to leave it
       *[more] what to do
    }
card-panel-nameless = ✋ Somebody is choosing.
card-sentence = 🗨 Whoever reported it also hears: “{ $sentence }”
card-merge-how = One that is not named: reply to this card with its code.
card-return-how = To ask the moderators something with it, reply to this card.
card-assigned = 🙋 { $who } has it until { DATETIME($at, hour: "2-digit", minute: "2-digit") }
card-snoozed = 😴 Left until { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-settled-escalated =
    ⬆ <b>{ $code }</b> <b>Escalated</b> by { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-dismissed =
    ✖ <b>{ $code }</b> <b>Dismissed</b> by { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-upheld =
    ✅ <b>{ $code }</b> <b>Upheld</b> by { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-withdrawn =
    ↩ <b>{ $code }</b> Withdrawn by the reporter, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-merged =
    🧩 <b>{ $code }</b> <b>Merged into { $ground }</b> by { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
card-settled-returned =
    ↩ <b>{ $code }</b> Returned to the moderators by { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
card-settled-taken_back =
    ↩ <b>{ $code }</b> Taken back by { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
# What stays of a case whose words are gone.
card-gone =
    ▫️ <b>{ $code }</b> · { $as ->
        [upheld] upheld
        [withdrawn] withdrawn by the reporter
        [merged] merged into another case
       *[dismissed] dismissed
    } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
# Takes the place of a card that was posted twice or elsewhere.
card-elsewhere = <b>{ $code }</b> is handled on another card.
# In private, to one of the team who asked for everything about a case.
details-spellings = ✎ As it was reported: { $spellings }
details-history = <b>What was decided</b>
history-line =
    • { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } { $verb ->
        [escalate] escalated
        [dismiss] dismissed
        [uphold] upheld
        [return] returned
        [undo] taken back
        [withdraw] withdrawn
        [recategorize] called something else
        [rate] rated of severity
        [merge] merged with
       *[reopen] reopened
    }, { $who }: { $ground }
details-undecided = Nothing was decided yet.
details-team-notes = <b>Notes of the team</b>
details-notes =
    <b>{ $code }</b>: { $count ->
        [one] what was written, 1 note
       *[other] what was written, { $count } notes
    }
team-note = 📝 { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: { $note }
team-note-no_text = A note of the team is text. Nothing was kept.
team-note-too_long = A note of the team has { $max } characters at most; this one has { $units }. Nothing was kept.
team-note-kept = 📝 Noted on { $code }. Only the team reads it, in the details of the case.
details-refused = These details are for the team of that case's queue, and only while its card is there.

## Seniors: what goes to a recipient. Below referral-prepared stands the text that a person sends: the packet.

referral-prepared =
    📨 <b>{ $code }</b> for { $recipient }
    Not sent yet. Please read it first: people may have written in a note who they are. Tap the text to copy it, pass it on in one of these ways, then say here that you did.
referral-void =
    📨 <b>{ $code }</b> for { $recipient }
    The decision was taken back, so please do not send this. If it was sent before, say so here.
referral-put_away =
    📨 <b>{ $code }</b> for { $recipient }
    Was it sent? The text is gone from here after 12 hours; “Prepare referral” on the card brings it again.
referral-sent =
    📨 <b>{ $code }</b> for { $recipient }
    Sent, says { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] Their reference: <code>{ $reference }</code>. Another one: reply to this message with it.
       *[none] Once they give it a number, reply to this message with it.
    }
referral-acknowledged =
    📬 <b>{ $code }</b> for { $recipient }
    Acknowledged, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] Their reference: <code>{ $reference }</code>. Another one: reply to this message with it.
       *[none] Once they give it a number, reply to this message with it.
    }
referral-not_sent = ✕ <b>{ $code }</b> was not sent to { $recipient }.
referral-remind-prepared =
    ⏰ <b>{ $code }</b> was made ready for { $recipient }; days since: { $days }.
    Was it sent? The card says nothing of it until you say so.
referral-remind-sent =
    ⏰ <b>{ $code }</b> was sent to { $recipient }; days since: { $days }.
    Did they acknowledge it?
referral-reference-kept = ✅ Kept. The details of the case show it.
referral-reference-text = A reference number is text of at most { $max } characters. Nothing was kept.
referral-reference-refused = Its number can be added by the seniors of that case, as long as they are in its group. Nothing was kept.
referral-reference-not-sent = First say that it was sent; then reply with its number. Nothing was kept.
packet-head = Report of illegal content on Telegram
packet-case = Our reference: { $code }
packet-subject =
    { $kind ->
        [channel] Channel
        [group] Group
        [bot] Bot
        [user] User
        [message] Message
        [story] Story
        [sticker_set] Sticker set
        [invite_link] Invite link
        [folder] Folder
        [proxy] Proxy
        [telegram_link] Telegram link
        [website] Website
       *[search_term] Search term
    }: { $value }
packet-number = Telegram's number: { $items }
packet-title = Title: { $items }
packet-formerly = Formerly: { $items }
packet-spellings = Also written: { $items }
packet-category = Alleged: { $category }
packet-times = First reported { DATETIME($first_at, day: "numeric", month: "short", year: "numeric") }, last { DATETIME($latest_at, day: "numeric", month: "short", year: "numeric") }
packet-counts = Reports: { $reports }; people who reported: { $people }
packet-decided = Looked at by moderators and confirmed as a violation, { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
packet-leads = Found with it: { $items }
packet-notes = What people wrote about it (not checked):
packet-note = - { $value }
packet-end = We keep no copies of the material, and do not say who reported it. Please answer under our reference.
queue-head =
    <b>{ $filter ->
        [all] Waiting here
        [free] Waiting, nobody has it
        [near] Near their target
       *[late] Overdue
    }</b>: { $count }{ $pages ->
        [1] {""}
       *[other] {" "}· { $page } of { $pages }
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
        [one] and 1 more without a card
       *[other] and { $count } more without a card
    }
case-needs-code = Please send the code of a case or report with it, or a link, a name or a search term, such as <code>/case C-4K7P2M9X</code>.
case-unknown = In this queue there is no case with that code, link, name or term.
case-alike = There is no case with exactly that in this queue. Written much alike:
# What was upheld in a queue: its filter, then upheld-item, one after another.
upheld-head =
    ✅ <b>Upheld here</b>: { $count }{ $pages ->
        [1] {""}
       *[other] {" "}· { $page } of { $pages }
    }
    { $kinds } · { $category } · { $since ->
        [all] since the beginning
       *[days] last days: { $days }
    }
upheld-item =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } { $code } · { $subject } · { $category } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
upheld-unnamed = ▫️ named on its card only
upheld-any-kind = Of any kind
upheld-any-category = Any category
upheld-file = ⬇ Upheld in this queue, rows: { $count }. People, ways to reach them and the gravest are not named in it. It goes from here after a day.
# Cases that are decided together: the list that asks, each as bulk-item, then what became of them.
bulk-asking =
    🧹 <b>Decide these { $count } together?</b> { $scope ->
        [place] All are of one channel or group.
        [flood] One person reported them all, and nobody else did. They are of the gravest: it takes two of the seniors.
       *[burst] Much the same people reported them within an hour.
    }
    Each is a decision of its own, with Undo on its card. The gravest, objections and what a colleague has are left out.
bulk-choose =
    { $tier ->
        [review] ✖ dismisses all of them on that ground.
       *[escalation] ✖ dismisses all of them on that ground; 📋 📨 🏛 uphold all.
    }
bulk-item = • <code>{ $code }</code> { $subject }
bulk-done =
    🧹 { $who } { $verb ->
        [dismiss] dismissed
        [escalate] escalated
       *[uphold] upheld
    } { $count ->
        [one] 1 case
       *[other] { $count } cases
    }{ $verb ->
        [escalate] {""}
       *[other] : { $ground }
    }
bulk-skipped = Left out, as they changed meanwhile or a colleague has them: { $codes }
bulk-dropped = 🧹 Nothing was decided together.
case-found =
    { $status ->
        [open] It waits for the moderators
        [escalated] It is with the senior team
        [upheld] It was upheld
        [dismissed] It was dismissed
       *[withdrawn] It was withdrawn
    }{ $place ->
        [here] .
       *[elsewhere] . It has no card in this group.
    }
case-found-quiet = 🔕 Its reporters hear nothing of it until { DATETIME($at, day: "numeric", month: "long", year: "numeric") }.
closed-answer =
    { $of ->
        [list] 🗂 This list was taken away after a day. <code>/queue</code> shows what waits now.
        [upheld] 🗂 This list was taken away after a day. <code>/list</code> shows what is upheld now.
       *[case] 🗂 What stood here was taken away after a day. <code>/case</code> with the code shows it again.
    }
handed-over = 🤝 { $who } hands <b>{ $code }</b> over to you. Its card is in your group; it is yours for the next 20 minutes.
# In private, to one of the team: how they look after themselves. Nobody else sees it.
wellbeing =
    🌿 <b>Your wellbeing</b>
    Only you see this page, and nobody is told what you choose.

    Of the gravest, within 16 hours: <b>{ $count }</b>{ $limit ->
        [0] {""}
       *[other] {" "}of { $limit }
    }
    Hard day: { $hard ->
        [yes] until { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") }
       *[no] no
    }
    Left out: { $left ->
        [0] nothing
       *[other] { $categories }
    }
wellbeing-enough = ☕ That is a lot for one day. Maybe take a break.
wellbeing-how = What you are spared goes to others first: it is not handed over to you, and when you press on it, the bot asks once more.
wellbeing-categories =
    🌿 <b>Leave out categories</b>
    Press what you would rather not work on; press it again to take it back. Nobody else sees this.
button-hard-day = 🌧 Hard day
button-ready = ☀️ Ready again
button-leave-out = Leave out categories
# In private, to whoever trains on decided cases: what they see, what they answered, and what was agreed.
training-home =
    🎓 <b>Training</b>
    { $any ->
        [yes] You see cases that were decided. Decide as on a real card; then you read what the team agreed on, and why.
       *[no] There is no example for you just now. Admins mark decided cases as examples.
    }
    No case changes by it, and nobody is shown who answered what.
training-agreement =
    🤝 { $known ->
        [yes] Two people who answer the same example agree in about { $percent }% of all pairs.
       *[no] How often two people agree is told here once several people have answered several examples.
    }
training-card = 🎓 <b>Example</b> · { $category }
training-ask = What would you decide?
training-answered =
    { $alike ->
        [yes] ✅ That is what the team agreed on.
        [nearly] 🟡 The team decided the same, for another reason.
       *[no] ↔ The team agreed on something else.
    }
    You: { $given ->
        [escalate] ⬆ escalate
       *[dismiss] ✖ dismiss
    } · { $given_ground }
    Agreed: { $agreed ->
        [escalate] ⬆ escalate
       *[dismiss] ✖ dismiss
    } · { $ground }
training-why = 💬 { $reason }
button-training = 🎓 Train on examples
button-train-next = ▶ Next example
button-train-stop = ◀ Overview
# For admins: the cases with which moderators train, each as examples-item, with training-why.
examples-list =
    🎓 <b>Examples</b>
    { $any ->
        [yes] Moderators train with these cases, with <code>/train</code>. An example ends when its case is decided on anew, or when its words go.
       *[no] There are none yet.
    }
    To add one, or to say why: <code>/examples CODE</code> and, if you like, why it was decided so. All moderators read that.
examples-item =
    <b>{ $code }</b> · { $category } → { $agreed ->
        [escalate] ⬆ escalate
       *[dismiss] ✖ dismiss
    } · { $ground }
example-needs-code = Send <code>/examples</code> with the code of a decided case, such as <code>C-4K7P2M9X</code>, and, if you like, why it was decided so.
example-unknown-case = There is no case with that code.
example-reason-too-long = Nothing was marked: why it was decided so is to be at most { $max } characters long.
button-mark-example = 🎓 Make it an example
button-unmark-example = 🎓 No example any more
button-unmark-case = ✕ End { $code }
answer-example-marked = { $code } is an example now. To say why it was decided so, send the bot /examples with the code in private.
answer-example-unmarked = { $code } is no example any more, and what was answered on it is gone.
answer-example-gone = This is no example any more.
answer-example-outdated = Somebody decided on this case since. Please ask for it with /case again.
answer-example-undecided = Only a case that was dismissed or upheld can be an example.
answer-example-gravest = One of the gravest is no example: nobody is shown it without need.
answer-example-about-staff = A case about somebody of the team is no example: moderators have no card of it.
answer-example-quiet = Its reporters are to hear nothing of it yet, so it can't be an example now.
answer-example-words-gone = What was written about this case is gone, so it can't be an example.
answer-example-full = There are as many examples as there can be. End one of them first.
# In a queue, when many cases are near their target at once.
queue-near =
    ⏳ { $count ->
        [one] 1 case here is near its target.
       *[other] { $count } cases here are near their target.
    }
# In a queue with many undecided cards, of those that have none yet.
digest =
    📥 { $count ->
        [one] <b>1 more case</b> waits here without a card.
       *[other] <b>{ $count } more cases</b> wait here without a card.
    }
    As you decide, the next ones come by themselves, the gravest first.
# Below it: how many of those are of the gravest, then a line each for the first, and the codes of the next.
digest-gravest =
    ⛔ { $count ->
        [one] <b>1 of them</b> is of the gravest.
       *[other] <b>{ $count } of them</b> are of the gravest.
    } Next:
digest-gravest-item = { $code } · { $category } · { $minutes } min
digest-gravest-more = then { $codes }
digest-over = 📥 No more cases wait here without a card.
answer-nothing-waits = No more cases wait here without a card.
# To the seniors, once a queue and day, then one late-item a line.
late-head =
    ⏰ { DATETIME($at, hour: "2-digit", minute: "2-digit") }: { $count ->
        [one] <b>1 case</b> of { $title } is past its target.
       *[other] <b>{ $count } cases</b> of { $title } are past their target.
    }
late-none = ✅ { DATETIME($at, hour: "2-digit", minute: "2-digit") }: no case of { $title } is past its target any more.
late-item =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } { $code } { $state ->
        [taken] 🙋
       *[waiting] ·
    } waits { $hours } h
late-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
# To a queue, once a day.
queue-summary =
    🗓 <b>The last 24 hours here</b>
    Came in: { $received } · decided: { $decided }{ $unit ->
        [none] {""}
        [minute] {" "}(half within { $half } min)
        [hour] {" "}(half within { $half } h)
       *[day] {" "}(half within { $half } d)
    }
    Waiting: { $waiting }{ $grave ->
        [0] {""}
       *[other] {""}, of the gravest: { $grave }
    }{ $near ->
        [0] {""}
       *[other] {""}, near their target: { $near }
    }{ $late ->
        [0] {""}
       *[other] {""}, past it: { $late }
    }{ $going ->
        [0] {""}
       *[other] {""}, words gone within 30 days: { $going }
    }
    { $thanks ->
        [yes] Thank you for doing this work.
       *[no] {""}
    }
# To whoever has a case, below its card or in private.
near-yours =
    ⏳ { $where ->
        [group] { $who }, <b>{ $code }</b> is near its target, and you have it. Its card is just above.
       *[private] <b>{ $code }</b> is near its target, and you have it. Its card is at the end of your group again.
    }
# One of the team, in private: what is theirs and nobody else's. $codes are cases that they have.
own-desk =
    🗂 <b>Your desk</b>
    { $has ->
        [some] 🙋 You have { $codes }. In your group, <code>/case</code> with the code leads there.
       *[none] 🙋 You have no case just now.
    }
    { $queues ->
        [some]
            📥 Waiting in your queues: { $waiting } · ⏰ overdue: { $late }
            ↩ Sent back by the seniors: { $returned } · ⚖️ objections: { $objections }
       *[none] 📥 In your group, <code>/queue</code> shows what waits.
    }
    { $count ->
        [0] 📨 No referral waits for your word.
       *[other] 📨 Referrals that wait for your word: { $count }
    }
    📊 You decided { $week } in 7 days, { $month } in 30. Nobody else is shown that.
    🌿 A hard day? <code>/wellbeing</code> · your figures again: <code>/stats</code>
button-own-reports = 📝 Report something yourself
who-system = the bot

button-escalate = ⬆ Escalate
button-dismiss = ✖ Dismiss
button-dismiss_as_two = ✖ Dismiss (needs two)
button-uphold = ✅ Uphold
button-return = ↩ Return
button-return_plain = ↩ Return without words
button-measure-listed = 📋 List it
button-measure-to_telegram = 📨 Report to Telegram
button-measure-to_authority = 🏛 Refer to an authority
button-refer = 📨 Prepare referral
button-referral-sent = ✅ I sent it
button-referral-not_sent = ✕ Not sent
button-referral-acknowledged = 📬 They acknowledged it
button-referral-copy_address =
    📋 { $reach ->
        [form] Form
        [list] List
        [mail] Mail
       *[phone] Phone
    }
button-referral-copy_subject = 📋 What was reported
button-ask = ❓ Ask
button-take = ✋ Take
button-release = ↩ Let go
button-more = ⋯ More
button-details = 📄 Details
button-details-notes =
    { $count ->
        [one] 💬 Read the note
       *[other] 💬 Read all { $count } notes
    }
button-hand_over = 🤝 Hand over
button-change_category = 🗂 Category, severity
button-rating = { $severity ->
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } Severity { $severity }
button-reopen = ↩ Reopen
button-merge = 🧩 Merge
button-quiet = 🔕 Keep quiet
button-tell_again = 🔔 Tell again
button-snooze = 😴 Leave until later
button-wake = ⏰ Not later: now
button-snooze-half_hour = For 30 minutes
button-snooze-two_hours = For 2 hours
button-snooze-six_hours = For 6 hours
button-snooze-morning = Until 8 in the morning
button-silence-week = For 1 week
button-silence-month = For 1 month
button-silence-quarter = For 3 months
button-into-case = 🧩 Into { $code }
button-bulk-place =
    { $which ->
        [all] 🧹 All { $count } of this channel
       *[some] 🧹 { $count } of this channel
    }
button-bulk-burst =
    { $which ->
        [all] 🧹 All { $count } of this burst
       *[some] 🧹 { $count } of this burst
    }
button-bulk-flood =
    { $which ->
        [all] 🧹 All { $count } of one person
       *[some] 🧹 { $count } of one person
    }
button-bulk-escalate = ⬆ Escalate all
button-bulk-drop = ✕ Leave it
button-add_sentence = 💬 Add a sentence
button-other_sentence = 💬 Another sentence
button-no_sentence = ✕ No sentence
button-sentence-not_found = Could not find it
button-sentence-already_gone = It was gone already
button-sentence-telegram_too = Report it to Telegram, too
button-sentence-hide_it = It can be blocked or left
button-sentence-police_too = Tell the police, too
button-sentence-no_more_needed = Nothing more is needed
button-sentence-keep_away = Do not write to them
button-sentence-bank_too = Tell the bank, too
button-sentence-help_lines = Help lines are under /help
button-queue-all = All
button-queue-free = Nobody has it
button-queue-near = ⏳ Near their target
button-queue-late = ⏰ Overdue
button-queue-before = ◀ Before
button-queue-after = After ▶
button-bring-cases =
    { $count ->
        [one] ⬇ Bring it
       *[other] ⬇ Bring the next { $count }
    }
button-to-card = ▶ To the card
button-undo = Undo
button-next-case = ⏭ Next case

ground-other-category = Other category…

## Moderators: answers to a press

answer-decided =
    { $verb ->
        [escalate] You escalated { $code } to the senior team.
        [dismiss] You dismissed { $code }.
        [uphold] You upheld { $code }.
        [return] You returned { $code } to the moderators.
       *[reopen] You reopened { $code }.
    }
answer-somebody-was-faster =
    { $verb ->
        [escalate] { $who } escalated this { $ago }
        [dismiss] { $who } dismissed this { $ago }
        [uphold] { $who } upheld this { $ago }
        [return] { $who } returned this { $ago }
        [recategorize] { $who } called this something else { $ago }
        [rate] { $who } rated this { $ago }
        [merge] { $who } merged this { $ago }
       *[reopen] { $who } reopened this { $ago }
    } ({ $ground }).
answer-not-allowed = Only moderators of this queue can decide here.
answer-seniors-only = Only seniors can have a case looked at again.
answer-moved = This case is in another queue now.
answer-cannot-check-membership = Telegram could not confirm just now that you are a member here. Nothing was changed; please try again.
answer-stale = This card has changed since. It is brought up to date now; please look again.
answer-not-yours = This one is not yours to decide. Somebody else of the team looks at it.
answer-bulk-not-yours = One of these is not yours to decide. Somebody else of the team can answer this list.
answer-escalated-it = You escalated this one. Of the gravest, another senior upholds it: two people look before it goes further.
answer-upheld-it-alone = You upheld this one, and nobody else looked at it before. Of the gravest, another senior refers it.
answer-vote-kept = Kept for 24 h. { $code } is dismissed when somebody else decides the same, if nothing new comes by then. Nobody sees your vote before. One person is enough to escalate it.
answer-took = It is yours for { $minutes } min. Others see that.
answer-released = It is free again.
answer-snoozed = Left until { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. Its card comes back then, or earlier if its target draws near.
answer-woken = It waits like any other again.
answer-no-snooze = One of the gravest can be left only as long as it is far from its target. Please decide on it, or hand it over.
answer-next-case = { $code } is yours for { $minutes } min. Its card is at the end of this chat.
answer-nothing-free = Nothing here is free for you just now. /queue shows what waits.
answer-kept-quiet = Its reporters hear nothing until { DATETIME($at, day: "numeric", month: "short") }.
answer-told-again = Its reporters are told again.
answer-referral_prepared = The text is in your private chat with the bot. Send it from there, then say so.
answer-no_recipient = Cases do not go there any more. Please choose again.
answer-referral-sent = Noted: it was sent. The card shows it.
answer-referral-not_sent = Noted: it was not sent.
answer-referral-acknowledged = Noted: they acknowledged it.
answer-referral-stale = That was said before, or has changed. The message shows how it is.
answer-taken = { $who } has it for { $minutes } more min. It is free again then, or when they let go of it.
answer-handed-over = { $who } has it now.
answer-no-colleague = That colleague can't take it just now. Please choose another.
answer-taken-now = { $who } has it now. It is free again after 20 minutes, or when they let go of it.
answer-recategorized = Changed. The card shows it.
# Up to 200 characters, as an alert: others are asked first, and nothing happened yet.
answer-reminded-hard_day = Today is a hard day, so others are asked first. To do it all the same, press again within a minute.
answer-reminded-left_out = You left out “{ $category }”, so others are asked first. To do it all the same, press again within a minute.
answer-reminded-enough = Of the gravest you have worked on { $count } today. Others are asked first; maybe take a break. To go on all the same, press again within a minute.
answer-merged = { $code } went up in { $into }. Both codes lead there.
answer-bulk-too-few = There is nothing else to decide together with it just now.
answer-bulk-first-key = Kept. They are dismissed once another of the seniors dismisses this list, too.
answer-flood-seniors = Only seniors dismiss a flood together.
answer-bulk-stale = That list was answered, or is older than ten minutes. Please begin again from a card.
answer-not-merged-itself = That is this case itself.
answer-not-merged-not_alike = Only cases that both wait for the same team can be merged.
answer-not-merged-objection = There is an objection on one of them. It is decided for itself first.
answer-not-merged-was_gravest = It was called one of the gravest before, so it can only be merged into one of those.
answer-not-merged-question_waits = A reporter is still to answer a question on it. Close the question first, or wait.
answer-details-sent = Sent to you in private. It is deleted there after some hours.
answer-withdrawn-meanwhile = The reporter has withdrawn it meanwhile, so there is nothing to decide any more.
answer-undo-too-late = A decision can be undone for { $minutes } minutes. That time is over.
answer-undo-not-yours = Only { $who }, who decided this, can undo it.
answer-undone = Undone. { $code } waits for a decision again.
answer-left-by-all = Done. Nobody reports { $code } any more, so it is closed.
answer-anonymous = You are here as an anonymous admin. Turn off “Remain anonymous” for yourself, then press again.

## Moderators: a question to a reporter, who is a letter of the case to them

team-question-drafted =
    ❓ <b>Reporter { $letter }</b> · { $code } · { $who }
    What is the question? Reply to this message with it: text only, up to { $max } characters.
team-question-prompt = your question on { $code }: write it as a reply to this message.
team-question-placeholder = Question to the reporter
team-question-dropped = ❓ The question on { $code } was not asked.
team-question-waiting =
    ❓ <b>Reporter { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Asked. The answer will come as a reply to the card.
team-question-answered =
    ❓ <b>Reporter { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Answered, in a reply to the card.
team-question-declined =
    ❓ <b>Reporter { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    The reporter does not answer this.
team-question-stopped =
    ❓ <b>Reporter { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    The reporter does not wish to answer, nor to be asked anything more.
team-question-closed =
    ❓ <b>Reporter { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    The question was closed.
team-question-unreached =
    ❓ <b>Reporter { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    The reporter cannot be reached.
button-ask-other = Reporter { $letter }
button-drop-question = ✕ Do not ask
button-close-question = ✕ Close the question
team-question-told-answer =
    💬 <b>Reporter { $letter }</b> · { $code }
    { $answer }
team-question-told-declined = 💬 <b>Reporter { $letter }</b> · { $code }: does not answer the question.
team-question-told-stopped = 💬 <b>Reporter { $letter }</b> · { $code }: does not wish to answer, nor to be asked anything more on this case.
team-question-told-unreached = 💬 <b>Reporter { $letter }</b> · { $code }: cannot be reached, so there will be no answer.
team-question-gone = ❓ { $code }: a question to a reporter. What was asked and answered is erased.
answer-question-begun = Please write the question in reply to the message below.
answer-nobody-to-ask = Nobody can be asked now: a question waits already, or the reporters do not wish to be asked or cannot be reached.
answer-question-stale = This question is settled already.
team-question-text-only = The question has to be a text, in reply to its message. Nothing was asked.
team-question-too-long = That has { $units } characters, and a question can have { $max }. Nothing was asked; please shorten it.
team-question-not-now = This question cannot be asked any more. “Ask” on the card begins a new one.

ago =
    { $unit ->
        [second] { $count ->
            [one] 1 second ago
           *[other] { $count } seconds ago
        }
        [minute] { $count ->
            [one] 1 minute ago
           *[other] { $count } minutes ago
        }
        [hour] { $count ->
            [one] 1 hour ago
           *[other] { $count } hours ago
        }
       *[day] { $count ->
            [one] 1 day ago
           *[other] { $count } days ago
        }
    }

help-review =
    <b>Deciding on reports</b>
    Each card is one case: all reports on one search term, channel, message and the like.
    ⬆ <b>Escalate</b> what looks illegal: the senior team decides on it.
    ✖ <b>Dismiss</b> what does not, with a ground.
    ❓ <b>Ask</b> puts a question to a reporter, who is only a letter to you.
    <more>You can undo your decision for { $minutes } minutes. Where a card says ⛔, do not open what was reported; dismissing it takes two, who do not see each other's vote.
    🌿 A hard day, or enough of it? Send <code>/wellbeing</code> to the bot in private; nobody here learns of it. 🎓 <code>/train</code> there: examples to train on.
    ⋯ More: details, hand over, merge, leave until later; 🧹 all cases of one channel or burst decided together.
    <code>/queue</code>: what waits. <code>/case</code> with a code, a link or words: where it stands. <code>/list</code>: what was upheld. <code>/stats</code>: its figures. A reply to a card: a note of the team.
    ⚖️ on a card: a reporter objected, and somebody decides who has not decided on it before.
    Administrators of this group decide. Reporters hear the outcome in general words, with the ready sentence if you add one (💬), never who decided.</more>
help-escalation =
    <b>Deciding on escalated cases</b>
    Each card is a case that the moderators passed on.
    ✅ <b>Uphold</b> what is a violation, and choose what follows.
    ↩ <b>Return</b> what the moderators should look at again, with a question if you like.
    ✖ <b>Dismiss</b> what is none, with a ground.
    ❓ <b>Ask</b> puts a question to a reporter, who is only a letter to you.
    <more>You can undo your decision for { $minutes } minutes. Where a card says ⛔, do not open what was reported; dismissing it takes two, who do not see each other's vote.
    🌿 A hard day, or enough of it? Send <code>/wellbeing</code> to the bot in private; nobody here learns of it. 🎓 <code>/train</code> there: examples to train on.
    ⋯ More: details, hand over, merge, leave until later; 🧹 all cases of one channel or burst decided together.
    <code>/queue</code>: what waits. <code>/case</code> with a code, a link or words: where it stands. <code>/list</code>: what was upheld. <code>/stats</code>: its figures. A reply to a card: a note of the team.
    ⚖️ on a card: a reporter objected, and somebody decides who has not decided on it before.
    Administrators of this group decide. Reporters hear the outcome in general words, with the ready sentence if you add one (💬), never who decided.</more>

## Admins: setting up

added-to-group = Thank you for adding Searchlight. To have reports arrive here, or to let members report from here, an admin of the bot sends /setup in this group.
setup-confirm =
    🛠 <b>Set up { $title }</b>
    What should arrive here? Everybody in this group will be able to read it; its administrators decide.
    Or let members report from here: then nothing arrives here.
setup-confirm-source =
    🛠 <b>Set up { $title }</b>
    Members can report messages from here all the same, with /report. Nothing arrives in this group then.
setup-is-source =
    🛠 <b>{ $title }</b>
    Members can report from here with /report. Nothing arrives in this group. To change that, stop it first.
setup-warning-history = ⚠️ New members can read what was posted before they joined. To change it: group settings, “Chat history for new members”, Hidden.
setup-warning-large =
    { $members ->
        [one] ⚠️ This group has 1 member.
       *[other] ⚠️ This group has { $members } members.
    } Each of them will be able to read the reports. A small group is safer.
button-setup-review = 🔎 New reports
button-setup-escalation = ⬆ Escalated cases
button-setup-legal = ⚖️ Legal requests
button-setup-source = 🚩 Let members report here
button-setup-unsource = Stop reports from here
button-setup-cancel = ✕ Cancel
setup-done-review =
    ✅ New reports arrive here from now on, one card a case.
    Make your moderators administrators of this group, or appoint them with /staff.

    Next: send /setup in the senior team's group, so that escalated cases have a place to go.
setup-done-escalation =
    ✅ Escalated cases arrive here from now on, for the senior team to uphold, return or dismiss.
    Make the seniors administrators of this group, or appoint them with /staff.
setup-done-legal = ✅ It stands here from now on which legal requests wait: code, state and deadline, never whom one is about. Appoint who answers them with /staff.
setup-done-source =
    ✅ Members can report from here now: reply to a message with /report, and the bot goes on in private. This group receives nothing.
    Others may see the command for a moment. Make the bot an administrator who may only delete messages, and it takes the command away. Forwarding to the bot in private is safer still.

    To end it, send /setup here again.
setup-unsourced = Members cannot report from here any more. To allow it again, send /setup.
setup-still-source = Members report from here, so nothing can arrive here. Send /setup to stop that first.
setup-waiting =
    { $count ->
        [one] 1 case was waiting and is posted now.
       *[other] { $count } cases were waiting and are posted now.
    }
setup-cancelled = Cancelled. Nothing was changed in this group.
setup-replaced = This group does not receive cases any more: another group has been set up for them. Cards here can no longer be used to decide.
setup-already =
    { $tier ->
        [escalation] Escalated cases arrive here already.
       *[review] New reports arrive here already.
    }
setup-refused-public = This group is public: anybody could read the reports. Make it private in the group settings, then send /setup again.
setup-refused-linked = This group is linked to a channel, so people who follow the channel can get in. Unlink it, or use another private group, then send /setup again.
setup-not-yours = Only an admin of this bot can choose here.
setup-refused-cannot-check = Telegram could not say just now who may read this group. Nothing was changed; please send /setup again.
setup-what =
    🛠 <b>Set up { $title }</b>
    { $tier ->
        [escalation] Which escalated cases should arrive here?
       *[review] Which new reports should arrive here?
    }
setup-what-instead =
    🛠 <b>Set up { $title }</b>
    { $tier ->
        [escalation] Which escalated cases should arrive here?
       *[review] Which new reports should arrive here?
    } All that fits nowhere else goes to { $holder } now.
setup-categories =
    🛠 <b>Set up { $title }</b>
    Which categories should arrive here? Press each of them, then Done.
button-setup-everything = Everything
button-setup-everything-topic = Everything, in a new topic
button-setup-some = Only some categories
button-setup-chosen = ✅ Done
button-setup-chosen-topic = ✅ Done, in a new topic
setup-done-some =
    { $count ->
        [one] ✅ Cases of 1 category arrive here from now on.
       *[other] ✅ Cases of { $count } categories arrive here from now on.
    }
    To see or change what arrives where, send /queues to the bot in private.
setup-topic-asked = A topic is being made. What arrives is posted there.
setup-topic-failed = The bot may not make topics here. Give it the right “Manage topics”, then send /setup again.
setup-test = This is a test: the bot writes here, changes what it wrote, and takes it away.
setup-test-changed = The test is over; this message goes away.

queue-language-ask =
    🌐 <b>Language of this group</b>
    In which language should the bot write here? Cards that wait for a decision are rewritten.
queue-language-set = ✅ From now on the bot writes here in English.
queue-language-no-queue = No cases arrive in this group, so it has no language of its own. In a private chat with the bot, /language changes the one in which it writes to you.

queue-opened = Others than the team can read this group now, so no cases arrive here and the cards are covered. An admin of the bot knows what to do.
queue-regained =
    { $count ->
        [0] ✅ The bot can write here again.
        [one] ✅ The bot can write here again. 1 case was waiting.
       *[other] ✅ The bot can write here again. { $count } cases were waiting.
    }
queues-none = No queue is set up yet. Send /setup in the private group in which reports should arrive.
queues-list =
    🗂 <b>Queues</b>
    A case goes to the queue that fits it best; what fits none goes to the default. Choose one to see or change it.
queue-entry =
    { $tier ->
        [escalation] ⬆
       *[review] 🔎
    } { $title }{ $state ->
        [default] { " " }· default
        [lost] { " " }· not reached
       *[plain] { "" }
    }
queue-page =
    🗂 <b>{ $title }</b>
    { $tier ->
        [escalation] ⬆ Escalated cases
       *[review] 🔎 New reports
    }{ $takes ->
        [everything] , and all that fits no other queue
        [nothing] , but nothing yet: choose what
       *[some] { "" }
    }
    Categories: { $categories }
    Kinds: { $kinds }
    Reporters’ languages: { $languages }
    The bot writes here in: { $speaks }; times: <code>{ $zone }</code>
    { $deciding ->
        [appointed] Only who is appointed decides here.
       *[administrators] The group’s administrators decide here, and who is appointed.
    }
queue-page-lost = ⚠️ It takes no cases now: the bot cannot write there, or others than the team can read it. You were told what to do; send /setup there after that.
queue-any = any
queue-choose =
    🗂 <b>{ $title }</b>
    { $of ->
        [kinds] Which kinds should arrive here?
        [languages] Reports in which languages should arrive here?
       *[categories] Which categories should arrive here?
    } None chosen means any. Press each of them, then Done.
queue-speak = In which language should the bot write in { $title }?
queue-zones = In which time zone should the bot tell times in the group of { $title }? Now: <code>{ $zone }</code>
queue-remove-ask = Remove { $title }? Its cases go to other queues, or wait for one. Cards there can no longer be used to decide.
button-queue-categories = Categories
button-queue-kinds = Kinds
button-queue-languages = Reporters’ languages
button-queue-speak = Language there
button-queue-zone = 🕒 Time zone there
button-queue-administrators = Let administrators decide
button-queue-appointed = Only who is appointed
button-queue-default = Make it the default
button-queue-remove = Remove
button-queue-remove-now = Remove this queue
button-queue-take = ✅ Done
answer-queue-gone = This queue is not there any more.
staff-list =
    👥 <b>Staff</b>
    { $owners ->
        [one] 1 admin is named by whoever runs the bot, and can only be removed there.
       *[other] { $owners } admins are named by whoever runs the bot, and can only be removed there.
    }
    { $appointed ->
        [0] Nobody else is appointed yet.
        [one] 1 person is appointed; choose them to see or change what they are.
       *[other] { $appointed } people are appointed; choose one to see or change what they are.
    }
staff-person =
    👤 <b>{ $name }</b>
    { $count ->
        [0] Not appointed to anything.
        [one] Press the role to end it.
       *[other] Press a role to end it.
    }
    Somebody who is appointed decides only where they are a member of the queue’s group.
staff-roles =
    👤 <b>{ $name }</b>
    What should they be, too?
staff-add =
    👥 <b>Add somebody</b>
    Choose them with the buttons below the text field, or make a link that works once, within ten minutes.
staff-pick = Whom do you want to appoint?
staff-pick-closed = All right, nobody was chosen.
staff-link = Pass this link on to the person who is to be { $role }. It works once, until { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") }: <code>{ $link }</code>
staff-role =
    { $role ->
        [senior] senior
        [legal] legal officer
        [admin] admin
       *[moderator] moderator
    }{ $queue ->
        [everywhere] { "" }
       *[other] { " " }· { $queue }
    }{ $state ->
        [pending] { " " }(another admin is asked)
       *[stands] { "" }
    }
staff-appointed =
    ✅ { $name } is { $role ->
        [senior] a senior
        [legal] a legal officer
        [admin] an admin of the bot
       *[moderator] a moderator
    } now.
staff-already = { $name } is that already.
staff-pending = { $name } becomes an admin of the bot when another admin agrees. They are asked now.
staff-not-a-person = Only a person can be appointed, not a bot, a channel or an anonymous admin.
staff-you-are =
    ✅ You are { $role ->
        [senior] a senior
        [admin] an admin of the bot
       *[moderator] a moderator
    } now. You can decide in the groups of the queues where you are a member.
staff-agree-ask =
    👤 { $by } wants { $name } to become an admin of this bot, who sets up queues and appoints others.
    That takes two admins. Do you agree?
staff-agreed = ✅ Agreed: { $name } is an admin of this bot now.
staff-declined = Declined: { $name } does not become an admin.
# To all admins. $you: it is the reader who is to be removed.
removal-asked =
    👤 { $by } wants to remove { $you ->
        [yes] you
       *[no] { $name }
    } as an admin of this bot.
    It happens in 24 hours, or at once when a second admin agrees. Until then it can be called off.
removal-done =
    👤 { $name } is no admin of this bot any more. { $by } wanted it, { $second ->
        [yes] and a second admin agreed.
       *[no] alone: for 7 days nobody is shown who made a report.
    }
removal-dropped = 👤 { $name } stays an admin of this bot: { $by } called the removal off.
# Where the bot runs, its admins were changed.
owner-named = 👤 { $name } was added to ADMIN_IDS, where this bot runs, and is an admin from now on. If you don't know why, ask whoever runs it.
owner-dropped = 👤 { $name } was taken out of ADMIN_IDS, where this bot runs. If you don't know why, ask whoever runs it. For 7 days nobody is shown who made a report.
staff-pending-legal = { $name } answers legal requests when another admin agrees. They are asked now.
staff-you-are-legal = ✅ You answer legal requests now. Send /legal to see what waits.
staff-agree-ask-legal =
    👤 { $by } wants { $name } to answer legal requests. Two such officers can learn who reported.
    That takes two admins. Do you agree?
staff-agreed-legal = ✅ Agreed: { $name } answers legal requests now.
staff-declined-legal = Declined: { $name } does not answer legal requests.
staff-reply-ask =
    👤 <b>{ $name }</b>
    What should this person be, in all queues?
staff-reply-how = Reply with /staff to a message of the person whom you want to appoint, or send /staff to the bot in private.
staff-left = Nothing was changed.
staff-entry = { $name } · { $roles }
button-staff-add = ➕ Add somebody
button-staff-more = ➕ Another role
button-staff-end = ✖ { $role }
button-staff-link = 🔗 Link for { $role }
button-staff-agree = ✅ Agree
button-staff-decline = ✖ Decline
button-removal-second = ✖ Remove at once
button-removal-keep = Keep as an admin
button-role-moderator = Moderator
button-role-senior = Senior
button-role-legal = Legal officer
button-role-admin = Admin
answer-staff-gone = This is not so any more.
answer-staff-not-you = Another admin has to agree: not who asked for it, nor who is to become one.
answer-removal-asked = All admins are told. It happens in 24 hours, or at once when a second admin agrees.
answer-removal-not-yours = That is for another admin: not for who asked for it, nor for who is to be removed.

alert-dead-letter =
    ⚠️ An incoming message could not be handled after { $attempts } tries and was set aside (number <code>{ $number }</code>). Its sender was told. The log has the reason under that number.
alert-queue-lost =
    ⚠️ { $title } cannot be reached: { $because ->
        [kicked] the bot was removed from it.
        [no_rights] the bot may not write there.
        [topic_closed] its topic is closed.
        [topic_not_found] its topic is gone.
       *[chat_not_found] it does not exist any more.
    }
    No report is lost: { $cases ->
        [handed_over] other queues take its cases until it can be reached again.
       *[waiting] the cases wait.
    } { $because ->
        [kicked] Add the bot again and send /setup there, or in another group.
        [no_rights] Let it write there again, or send /setup in another group.
       *[chat_not_found] Send /setup in another group.
    }
alert-queue-opened =
    ⚠️ { $title } is no closed group any more: { $because ->
        [public] it has a public name, so anybody can read it.
        [linked] it is linked to a channel, whose followers can get in.
       *[join_link] somebody came in by a link that asks nobody.
    }
    Nothing arrives there any more, and its cards are covered. No report is lost: { $cases ->
        [handed_over] other queues take its cases.
       *[waiting] the cases wait.
    }
    { $because ->
        [public] Make it private in its settings,
        [linked] Unlink it in its settings,
       *[join_link] Revoke its links, or let them need an admin's approval,
    } remove whoever does not belong there, and send /setup there. Or send /setup in another private group.
alert-source-lost = ℹ️ { $title }: members cannot report from there any more, as the bot is not in the group now. To allow it again, add the bot and send /setup there.
alert-no-queue =
    ⚠️ { $count ->
        [one] 1 case is waiting
       *[other] { $count } cases are waiting
    } because no group is set up to receive { $tier ->
        [escalation] escalated cases.
       *[review] reports.
    } They are kept. Send /setup in a private group of yours.
alert-send-abandoned =
    ⚠️ { $count ->
        [one] 1 message was given up
       *[other] { $count } messages were given up
    } because Telegram refuses it (error { $error_code }). The log has the details under number <code>{ $number }</code>.
alert-not-composed =
    ⚠️ A message could not be put into words and was given up: a fault of this bot. The log has the details under number <code>{ $number }</code>.
alert-late =
    ⏰ { $count ->
        [one] 1 case of { $title } is past its target: <b>{ $code }</b>.
       *[other] { $count } cases of { $title } are past their target, <b>{ $code }</b> among them.
    } You hear of it because no group is set up for the senior team; once a day, and of each of the gravest.
alert-about-staff = ℹ️ A report is about somebody of the team: <b>{ $code }</b> went straight to the senior team, and the moderators have no card of it. Whoever it is about decides nothing on it.
alert-migrated = ℹ️ { $title } became a supergroup. Its cards go on arriving there; nothing to do.
alert-reveal =
    🔓 { $who } was shown who made the report <code>{ $code }</code>, because { $why ->
        [danger] somebody's life or safety is in danger
        [legal_request] a legal request was decided by two
       *[crime] the report itself may be a crime, such as a threat
    }. { $by } agreed.
    If this should not be, take their role away with /staff.
# After a restore, at the start; $at is when the backup was made.
alert-restored =
    🗄 <b>This bot runs on a backup of { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.</b> What came in and was decided after that is not in it.
    Nobody but you is written to for now; { $count ->
        [one] { $count } message waits
       *[other] { $count } messages wait
    }. Have a look at <code>/health</code>, then send <code>/resume</code>: everything goes out, and the cards of undecided cases are drawn anew.
alert-conflict = ⚠️ Another program is fetching messages with this bot's token. Stop it, or make a new token with @BotFather. Reports may be delayed until then.

# $code is of one of the reports of whoever is trusted; nobody is named.
alert-backlog = ⚠️ Messages have been waiting for more than five minutes, coming in or going out. <code>/health</code> says more. You hear of this once, until it was well again.
alert-dead-letters = ⚠️ Some messages were given up. <code>/health</code> has a button to try them again. You hear of this once, until none is left.
alert-no-poller = ⚠️ Nobody fetches messages from Telegram: reports wait there, for a day at most. Is the bot running and the network up? <code>/health</code> says more.
alert-clock-jumped = ⚠️ The clock is more than a day from when old data was last looked through. Nothing is erased until it is right again; if it is right now, <code>/retention</code> has a button to say so.

trust-done = ✅ Whoever made report <code>{ $code }</code> is a trusted flagger now: what they report from now on comes first and is marked on the card, and they may send more. <code>/untrust</code> with the code ends it.
untrust-done = ✅ Whoever made report <code>{ $code }</code> is no trusted flagger any more.
# In private, to an admin who wants to see who made a report. $account: who made it.
reveal-drafted =
    🔓 <b>Who made <code>{ $code }</code></b>
    It is shown for one of these reasons only, and only if a second admin agrees. All admins hear of it then, and so does whoever made the report, unless a legal request forbids it.
reveal-asked =
    🔓 <b>Who made <code>{ $code }</code></b>
    Because { $why ->
        [danger] somebody's life or safety is in danger
        [legal_request] a legal request was decided by two
       *[crime] the report itself may be a crime, such as a threat
    }.
    The other admins are asked. One of them has 24 hours to agree.
reveal-confirmed =
    🔓 <b>Who made <code>{ $code }</code></b>
    The Telegram account with the number { $account }. Nothing else of it is kept.
    This is deleted 10 minutes after it was agreed to. Please keep it to yourself: whoever reported may be in danger.
reveal-dropped = 🔓 <code>{ $code }</code>: nothing is shown, and nobody is asked any more.
reveal-refused = 🔓 Another admin did not agree to show who made <code>{ $code }</code>.
reveal-lapsed = 🔓 Whoever made <code>{ $code }</code> took the report back or asked to be forgotten, so there is nobody to show.
reveal-expired = 🔓 No other admin agreed within 24 hours to show who made <code>{ $code }</code>.
# To the other admins. $by wants to see it.
reveal-agree-ask =
    🔓 { $by } wants to see who made the report <code>{ $code }</code>, because { $why ->
        [danger] somebody's life or safety is in danger
        [legal_request] a legal request was decided by two
       *[crime] the report itself may be a crime, such as a threat
    }.
    Whoever made it is told, unless a legal request forbids it. Please agree only if there is no other way. After 24 hours it lapses.
reveal-agreed = 🔓 Agreed. Who made <code>{ $code }</code> is shown to the admin who asked; whoever made it is told, unless the law forbids it.
reveal-not-agreed = 🔓 Not agreed. Who made <code>{ $code }</code> is not shown.
reveal-needs-code = Please send the command with the code of a report, and that of a legal request where it is for that: <code>/reveal R-7F3K9Q2M</code>
reveal-withdrawn = That report was taken back, so there is nobody to show.
reveal-no-second = That takes a second admin who has been one for 7 days, and there is none. One is appointed with /staff.
reveal-new_admin = Who made a report is shown, and agreed to, by whoever has been an admin for 7 days. For you that is from { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } (UTC) on.
reveal-after_removal = An admin was removed on one person's word. Until { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } (UTC) nobody is shown who made a report.
button-reveal-danger = Somebody is in danger
button-reveal-crime = The report is a crime itself
button-reveal-drop = ✕ Do not ask
button-reveal-confirm = Agree to show it
button-reveal-refuse = ✕ Do not agree
answer-reveal-gone = This is settled already, or too old.
answer-reveal-not-you = That is for another admin to answer.
# What is held for the law: the list, one of it, and the question to another admin.
holds-list =
    🔏 <b>Held for the law: { $count }</b>
    What stands or is asked for. <code>/hold C-CODE</code> holds a case, <code>/hold R-CODE</code> whoever made a report. It takes two of you.
hold-line = <b>{ $code }</b> · { $target } · { $status ->
        [standing] until { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
        [started] waits for a second person
        [asked] waits for a second admin
       *[drafted] not asked yet
    }
hold-page =
    🔏 <b>{ $code }</b> · { $target }
    What: { $scope ->
        [case] everything on this case
        [subject] everything on what was reported there
        [report] this one report
       *[person] everything that this person reported
    }
    Why: { $ground ->
        [authority] an authority asked for it
        [claim] a legal claim
       *[danger] somebody's life or safety
    }
    { $status ->
        [drafted] Choose why and for how long, then ask another admin. A copy of what is there is kept then; nobody outside can tell.
        [started] A legal request began it. Without a second person it lapses { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
        [asked] Another admin is asked. It lapses after 24 hours.
        [standing] Stands until { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }. { $change ->
            [prolong] Another admin is asked to prolong it.
            [lift] Another admin is asked to lift it.
           *[none] { "" }
        }
        [dropped] Dropped.
        [refused] Another admin did not agree.
        [expired] Nobody agreed in time.
       *[ended] Ended, and its copy is erased: { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }.
    }
hold-agree-ask =
    🔏 { $by } asks you: <code>{ $code }</code> · { $target }. { $what ->
        [place] Hold it for { $days } days?
        [prolong] Prolong it to { $days } days from now?
        [prolong_once] Prolong it by { $days } days beyond its end? The law allows that once.
       *[lift] Lift it now, which erases the copy?
    }
    What: { $scope ->
        [case] everything on this case
        [subject] everything on what was reported there
        [report] this one report
       *[person] everything that this person reported
    }. Why: { $ground ->
        [authority] an authority asked for it
        [claim] a legal claim
       *[danger] somebody's life or safety
    }.
    Please agree only if the law asks for it. It lapses after 24 hours.
hold-agreed = 🔏 <code>{ $code }</code>: another admin agreed.
hold-not-agreed = 🔏 <code>{ $code }</code>: another admin did not agree. Nothing changed.
hold-you-agreed = 🔏 You agreed. It counts from now on.
hold-you-did-not-agree = 🔏 You did not agree. Nothing changed.
hold-copy = 🔏 <code>{ $code }</code>: what is held, without who reported it. Keep it to yourself, and delete it when you are done.
hold-needs-code = Please send the command with the code of a case or a report: <code>/hold C-4K7P2M9X</code>. Alone it lists what is held.
hold-unknown = There is no case or report with this code.
button-hold-list = ☰ All that is held
button-hold-scope-case = The case
button-hold-scope-subject = What was reported
button-hold-scope-person = All by this person
button-hold-scope-report = This report
button-hold-ground-authority = Authority
button-hold-ground-claim = Legal claim
button-hold-ground-danger = Danger
button-hold-days = { $days } d
button-hold-prolong = ⏩ { $days } d
button-hold-place = 🔏 Ask another admin
button-hold-drop = ✕ Drop it
button-hold-lift = 🔓 Lift it
button-hold-copy = 📄 Read the copy
button-hold-confirm = Agree
button-hold-refuse = ✕ Do not agree
# Legal requests. No text of them says whom one is about, but on the pages of an officer.
command-legal = Answer legal requests
answer-legal-not-officer = Only those who answer legal requests can do this.
answer-legal-outdated = This has changed meanwhile. Here is how it is now.
legal-outdated = This has changed meanwhile, so nothing was done. Please send /legal again.
legal-unread = That does not fit this question. Nothing was changed: please answer once more.
legal-home =
    ⚖️ <b>Legal requests</b>
    Wait for a second person: <b>{ $waiting }</b> · open { $open } · overdue { $late }
    This keeps order; it gives no legal advice.
legal-line = <b>{ $code }</b> { $flow } · { $country } · { $state } · { $time }
legal-desk-line = <b>{ $code }</b> · { $state } · { $time }
legal-list =
    ⚖️ <b>{ $filter ->
        [mine] Open requests that you entered
        [open] Open requests
       *[all] All requests
    }</b>
legal-found = ⚖️ <b>Found for “{ $words }”: { $count }</b>
legal-none = There is none.
legal-kind =
    { $kind ->
        [information] Information
        [removal] Removal
        [preservation] Preservation
       *[emergency] Emergency
    }
legal-instrument =
    { $instrument ->
        [epoc] EU production order (EPOC)
        [epoc_pr] EU preservation order (EPOC-PR)
        [dsa_information] DSA Art. 10, information
        [dsa_removal] DSA Art. 9, removal
        [tco_removal] Terrorist content, 1 hour
        [cybertip] US CyberTip, keep for a year
        [preservation_letter] US preservation letter
        [national] National order
        [voluntary] Emergency, voluntary
       *[informal] Informal wish
    }
legal-class =
    { $class ->
        [court] Court
        [prosecutor] Prosecutor
        [police] Police
        [regulator] Regulator
       *[other] Other
    }
legal-channel =
    { $channel ->
        [platform] Official platform
        [mail] E-mail
        [post] Post
        [phone] Phone
       *[in_person] In person
    }
legal-secrecy =
    { $secrecy ->
        [none] May be told
        [until_date] Secret until a date
       *[until_told] Secret until the authority says so
    }
legal-status =
    { $status ->
        [registered] needs the analysis
        [analysed] needs a proposal
        [proposed] needs a second person
        [decided] decided
        [answered] answered
        [narrowing] to be narrowed
        [challenged] challenged
        [withdrawn] withdrawn
        [false] false
       *[closed] closed
    }
legal-section =
    { $section ->
        [identity] Who reported
        [reports] Words of a report
        [additions] What was added
        [files] Traces of files
        [objections] Objections
        [answers] Answers to questions
        [subject] What was reported
        [names] Its names
        [titles] Its titles
        [case] The case
       *[decisions] Decisions
    }
legal-due =
    { $unit ->
        [hours] { $amount } h left
        [days] { $amount } d left
        [over] overdue
       *[none] no deadline
    }
legal-card =
    ⚖️ <code>{ $code }</code> · { $flow }
    { $title }
    Received { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } · { $state } · { $time }
legal-about =
    Targets: { $notes } · held: reports { $reports }, cases { $number }
    { $reporter ->
        [yes] 🔴 <b>It is about somebody who reported.</b> Refuse or narrow.
       *[no] { "" }
    }
legal-asked = Asked for: { $categories }
legal-secret =
    { $secrecy ->
        [until_date] 🤫 Secret until { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
        [until_told] 🤫 Secret until the authority says so
       *[none] The person may be told
    }
legal-held =
    🔏 <code>{ $code }</code> { $status ->
        [started] lapses { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } without a second person
        [standing] until { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
       *[ended] is over
    }
legal-cases =
    🧩 { $state ->
        [some] Cases: { $codes }
        [secret] While it is secret, no case knows of it.
       *[none] Nothing that it names can be a case.
    }
legal-effect = ✔️ Done { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: { $words }
legal-hold-ask = 🔏 { $by } entered <code>{ $request }</code>. What it is about is kept as <code>{ $code }</code> for 24 hours. Should it be kept for as long as the law asks?
legal-reminder =
    ⏰ <code>{ $code }</code>: { $state ->
        [over] the time for an answer is over.
       *[runs] { $percent } % of the time for an answer has gone.
    } Answer by { DATETIME($due_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
legal-chase =
    ⏰ <code>{ $code }</code>: { $state ->
        [validate] 48 hours are over, and no judge’s word is noted. Ask the authority for it.
       *[acknowledge] the law wants it confirmed within 24 hours that this arrived. Send the answer text, then press “Receipt confirmed”.
    }
legal-ask-targets = ✂️ What is <code>{ $code }</code> about from now on? Reply to this message, one a line: a code, a number, <code>@name</code>, a link or a term. Analysis and proposal begin anew.
legal-ask-effect = ✔️ <code>{ $code }</code>: when was it done? Reply to this message: on the first line the time in UTC, like <code>2026-09-01 09:12</code>, and below it what was done, and where.
legal-draft = ⚖️ <b>New request</b> · question { $page } of { $pages }
legal-reply = Reply to this message with your answer.
legal-step =
    { $step ->
        [kind] What does the authority want?
        [instrument] By which instrument? The paper names it.
        [authority] Who asks? Choose, or reply with four lines: its name, its country in two letters, how to reach it, and where you found that. Never take the contact from the request itself.
        [authority_class] What kind of authority is it?
        [reference] Under which reference do they write?
        [issued] When was it issued? For example <code>2026-09-01</code>
        [received] When did it arrive, in UTC? For example <code>2026-09-01 09:12</code>. The time to answer runs from then.
        [answer_by] By when do they want an answer, in UTC? For example <code>2026-09-08 12:00</code>
        [channel] How did it come?
        [basis] On which law do they rely? One line.
        [category] Which offence do they name?
        [targets] What is it about? One a line: a report or case code, a Telegram number, <code>@name</code>, a link or a term.
        [items] What exactly do they ask for? Tick only that.
        [period] For which time? Two lines: the first day and the last one.
        [notified] Was an authority in your own country told as well? Then nothing is given for ten days, unless it clears it.
        [secrecy] Must the person concerned not know?
        [secret_until] Until when? For example <code>2027-03-01</code>
        [secrecy_basis] On which law does the secrecy rest? One line.
        [language] In which language is it written?
       *[document] The paper’s SHA-256, and on a second line where you keep it. The bot takes no files.
    }
legal-check =
    { $flow } · { $role }
    { $title }, received { $ago }
    Targets: { $notes } · held: reports { $reports }, cases { $number }
    { $reporter ->
        [yes] 🔴 It is about somebody who reported.
       *[no] { "" }
    }
    Asked for: { $categories }
    { $state }
legal-analysis =
    ⚖️ <code>{ $code }</code> · analysis: { $amount }
    { $state ->
        [sealed] It is sealed with the proposal and changes no more.
       *[open] Answer all eleven. A “no” to one of the first five bars disclosure; “unclear” needs a reason.
    }
legal-question-name =
    { $question ->
        [binds] Does it bind us?
        [verified] Sender called back?
        [competent] Competent?
        [judicial] Judicial, where needed?
        [complete] Form complete?
        [crime] Suspect, crime by our rules?
        [identified] Person exactly named?
        [collected] Only what is held?
        [bounded] Necessary and bounded?
        [protected] Nobody protected concerned?
       *[secrecy] Secrecy lawful, limited?
    }
legal-question =
    { $question ->
        [binds] 1. Does this bind us? By which law, in which country? Many laws exempt small services.
        [verified] 2. Did you call the sender back, by a contact that you found yourself? Hijacked official mailboxes send false emergencies.
        [competent] 3. Is this authority competent for that?
        [judicial] 4. Where a judge has to order it: did one?
        [complete] 5. Are all elements of the form there: legal basis, reasons, what exactly, remedies, signature?
        [crime] 6. Is somebody suspected of a crime that violates our rules as well?
        [identified] 7. Is the person or thing named so exactly that nobody else is meant?
        [collected] 8. Is only asked for what is held already?
        [bounded] 9. Is it necessary and proportionate, and bounded in time and kind?
        [protected] 10. Is nobody concerned who is protected: press, privilege, political speech, a victim, somebody who reported?
       *[secrecy] 11. Is the secrecy lawful, and does it end?
    }
legal-line-given = ✏️ { $words }
legal-ask-line = ✏️ <code>{ $code }</code>: reply to this message with one line that says why.
legal-ask-key = 🔑 <code>{ $code }</code>: reply to this message with the authority’s key of age. It begins with <code>age1</code>. Read it back to them by a contact that you found yourself.
legal-outcome =
    { $outcome ->
        [full] Give all
        [part] Give a part
        [nothing_held] Nothing is held
        [narrow] Ask to narrow
        [refuse] Refuse
       *[challenge] Challenge
    }
legal-ground =
    { $ground ->
        [not_bound] Does not bind us
        [not_verified] Sender not verified
        [not_competent] Not competent
        [not_judicial] No judge ordered it
        [incomplete] Incomplete
        [not_identified] Nobody identified
        [too_broad] Too broad
        [no_crime] No crime by our rules
        [protected] Protected
        [other_law] Another law forbids it
       *[overtaken] Overtaken
    }
legal-proposal =
    🔑 <code>{ $code }</code>: <b>{ $state }</b>
    Ground: { $facts } · analysis: { $amount }
    { $status ->
        [decided] Decided by two.
        [waits] The other officers are asked.
        [asked] You are asked: look at the analysis, then confirm or send it back.
        [drafted] Ask a second person when it is right.
       *[none] This is proposed at first. Choose what should be.
    }
legal-opens-with = Opens with this key only: <code>{ $number }</code>. Did they read it to you?
legal-gives = Gives: { $categories }, rows { $notes }, columns { $number }
legal-ticks = ☑️ <code>{ $code }</code>: tick exactly what is given. Press a number to tick single columns.
legal-columns = ☑️ <code>{ $code }</code> · { $categories }: which columns are given?
legal-second-ask = 🔑 { $by } proposes a decision on <code>{ $code }</code> and asks for a second person.
legal-secrecy-over = 🤫 <code>{ $code }</code>: the day has come until which it was secret. Should the person be told now? It takes two of you.
legal-package = 📦 <code>{ $code }</code>: it opens with the key { $number } only. SHA-256 inside: <code>{ $head }</code>. It leaves this chat in 24 hours.
legal-package-here = 📦 <code>{ $code }</code>: it lies on the server for 24 hours, in the data folder: <code>{ $name }</code>. It opens with the key { $number } only. SHA-256 inside: <code>{ $head }</code>
legal-package-changed = ✋ <code>{ $code }</code>: what is held has changed since the decision, so nothing was sent. It has to be decided anew.
legal-answer =
    Your reference: { $reference } · ours: <code>{ $code }</code>
    { $status ->
        [full] Please find what we hold of what you asked for in the package, closed to your key, with a statement of what is not held.
        [part] Please find a part of what you asked for in the package, closed to your key. The rest is refused: { $facts }.
        [nothing_held] We hold nothing of what you asked for. A statement of what this service can hold is attached.
        [removed] Your order was carried out on { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }: { $words }
        [removed_part] Your order was carried out in part on { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }: { $words }. The rest is refused: { $facts }.
        [to_remove] We follow your order, and tell you when that is done.
        [to_remove_part] We follow your order in part, and tell you when that is done. The rest is refused: { $facts }.
        [not_here] What you named is not part of our service.
        [kept] What you named is kept, as far as we hold it, until the time for that ends.
        [kept_part] A part of what you named is kept. The rest is refused: { $facts }.
        [nothing_kept] We hold nothing of what you named.
        [narrow] Please narrow the request: { $facts }.
        [refuse] We can’t follow the request: { $facts }.
        [challenge] We challenge the request: { $facts }. Until that is settled nothing is given.
       *[none] We received your request and are looking at it.
    }
    An order about Telegram itself goes to Telegram (<code>abuse@telegram.org</code>; in the EU its representative EDSR, Brussels): this service is not part of it.
legal-ledger = 📒 <b>Ledger of disclosures</b>. Nothing in it is ever changed.
legal-ledger-line = <b>{ $code }</b> · { $state } · { $country } · people { $number } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
reveal-no-request = No legal request with this code was decided by two so that who made this report is given. Send both codes: <code>/reveal R-7F3K9Q2M L-4K7P2M9X</code>
answer-legal-own_matter = It is about you, or about the one who proposed it. Others have to decide.
answer-legal-not_entitled = You, or whoever proposed it, can’t decide on this now.
answer-legal-no_second = That takes a second officer, and there is none now. One is appointed with /staff.
answer-legal-not_analysed = All eleven questions need an answer first.
answer-legal-barred = The analysis bars disclosure.
answer-legal-no_ground = Choose a ground first.
answer-legal-nothing_ticked = Tick what is to be given first.
answer-legal-not_you = That is for somebody else: it takes two.
answer-legal-something_held = Something of it is held, so that can’t be said.
answer-legal-too_early = Another authority was told: nothing is given before its ten days are over, unless it clears it.
answer-legal-no_key = Set the authority’s key first.
answer-legal-no_effect = Record first what was done, where and when.
answer-legal-changed = What is held has changed since the decision. It has to be decided anew.
answer-legal-first = Noted. Another officer has to agree.
button-legal-unclear = Unclear
button-legal-line = ✏️ Say why
button-legal-analysis = 🔎 Analysis { $amount }
button-legal-decision = 🔑 Decision
button-legal-words = ✉️ Answer text
button-legal-ground = Ground
button-legal-ticks = ☑️ What is given
button-legal-ask_second = 🔑 Ask a second person
button-legal-confirm = ✅ Confirm with me
button-legal-send_back = ↩ Send back
button-legal-hand_out = 📦 Hand it out
button-legal-fetched = ✅ Fetched
button-legal-answered = ✅ Answered
button-legal-settled = The challenge is settled
button-legal-close = Close it
button-legal-end_secrecy = 🤫 End the secrecy
button-legal-key = 🔑 Set the key
button-legal-acknowledge = ✉️ Receipt confirmed
button-legal-validate = ⚖️ The judge’s word came
button-legal-effect = ✔️ Record the effect
button-legal-ledger = 📒 Ledger
button-reveal-legal_request = A decided legal request
button-legal-new = ➕ New request
button-legal-mine = Mine
button-legal-all = All
button-legal-open = Open
button-legal-holds = 🔏 Holds
button-legal-home = ☰ Requests
button-legal-before = ◀ Before
button-legal-after = Next ▶
button-legal-narrow = ✂️ Change targets
button-legal-cleared = The other authority clears it
button-legal-false = ✕ It is false
button-legal-withdraw = It was withdrawn
button-legal-register = ✅ Register
button-legal-skip = Skip
button-legal-done = ✅ Done
button-legal-back = ◀ Back
button-legal-drop = ✕ Drop it
button-legal-yes = Yes
button-legal-no = No
trust-needs-code = Please send the command with the code of one of their reports, for example <code>/trust R-7F3K9Q2M</code>. They find it on their receipt and under /status.
mark-unknown-report = There is no report with this code.
trust-unknown-report = There is no report with this code, or whoever made it asked to be forgotten.
admin-in-private = Please send that to the bot in private.
answer-admin-only = Only the admins of this bot can do this.

# A page of the settings: what it is, settings-now where it is a number, buttons.
settings-home =
    ⚙️ <b>Settings</b>
    The buttons show what is in force. A change counts at once, is kept in the audit trail, and can be undone.
settings-now = Now: <b>{ $amount }</b>. At first: { $initial }.
setting-reports_per_hour =
    <b>Reports an hour</b>
    How many reports one person may submit within an hour. The gravest are never refused, and trusted flaggers may send more.
setting-reports_per_day =
    <b>Reports a day</b>
    How many reports one person may submit within a day. The gravest are never refused, and trusted flaggers may send more.
setting-target_hours_4 =
    🔴 <b>Target for the gravest</b>
    Within how many hours such a case should have its first decision.
setting-target_hours_3 =
    🟠 <b>Target for severity 3</b>
    Within how many hours such a case should have its first decision.
setting-target_hours_2 =
    🟡 <b>Target for severity 2</b>
    Within how many hours such a case should have its first decision.
setting-target_hours_1 =
    ⚪ <b>Target for severity 1</b>
    Within how many hours such a case should have its first decision.
setting-gravest_a_day =
    🌿 <b>The gravest, a day</b>
    After how many of them somebody has done enough for a day: others are asked first, and a break is suggested. Who that is, nobody else learns.
setting-cards_at_once =
    📥 <b>Cards at once</b>
    How many undecided cards a queue shows. What comes beyond them is counted in one message and gets its card as others are decided; never the gravest.
setting-summary_hour =
    🗓 <b>Daily summary</b>
    At which hour (UTC) each queue is told what came in, what was decided and what waits. Where nothing happened, nothing is said.
setting-outcome_notice_delay_s =
    <b>Notices of outcome</b>
    How long a decision waits before its reporters hear of it. If it is undone within that time, they hear nothing.
setting-gravest_notice_days =
    <b>Notices of the gravest</b>
    How long after one of the gravest cases is closed its reporters hear so. They hear only that, never what was decided, so that nobody is warned.
setting-dsa_answer_hours =
    ⚖️ <b>Answers under the DSA</b>
    Within how long an order under Art. 9 or 10 is to be answered. The law says “without undue delay”; this is your reading of it. It counts for requests that are entered from now on.
setting-dsa_acknowledge_hours =
    ⚖️ <b>Receipts under the DSA</b>
    Within how long it is to be confirmed to the authority that such an order arrived. It counts for requests that are entered from now on.
setting-keep_identity =
    <b>Who reported</b>
    How long somebody's Telegram id stays after their last case was closed. Until then they can be asked, hear of it and object.
setting-keep_identity_cap =
    <b>Who reported, at most</b>
    How long somebody's Telegram id stays after their last report, even if a case is still open: nothing is to tie a person to a report for ever.
setting-keep_words =
    <b>Words, after a dismissal</b>
    How long what people wrote stays after a dismissal, or after they took it back. Until then it can be looked at again.
setting-keep_words_upheld =
    <b>Words, after an uphold</b>
    How long what people wrote about a confirmed violation stays. An authority may ask about it; after that the outcome is enough.
setting-keep_words_gravest =
    <b>Words on the gravest</b>
    How long they stay after such a case was closed, whatever was decided: with two times, people could tell the outcome.
setting-keep_words_undecided =
    <b>Words about what nobody decided</b>
    How long they stay after the report while nobody decided: a year at most, however long a case waits. The daily summary counts the cases whose words go within 30 days.
setting-keep_former_names =
    <b>Former names</b>
    How long the names stay that something reported had before. By them it is known again after a rename.
setting-keep_dead_letters =
    <b>What could not be handled</b>
    How long it stays, so that <code>/health</code> can try it again, and what could not be sent.
setting-keep_drafts =
    <b>Drafts</b>
    How long it is known whose a draft was. What was typed goes when it is sent or cancelled, and after two days if it is left.
setting-category_order =
    <b>Order of categories</b>
    In which order they are offered to reporters.
setting-categories_off =
    <b>Categories that are off</b>
    They are offered to nobody. The gravest always are.
setting-category_severity =
    <b>Severity of categories</b>
    Where it is another than at first. The gravest stay at 4.
setting-languages_offered =
    <b>Languages</b>
    In which people are spoken to.
setting-seniors_skipped =
    <b>No senior team</b>
    With yes the first steps don't wait for one.
settings-categories =
    <b>Categories</b>
    In this order reporters choose. Press one to move it, rate it or switch it off.
settings-category =
    <b>{ $category }</b>
    { $offered ->
        [yes] Offered to reporters, at place { $place } of { $of }.
       *[no] Not offered to reporters. It would be at place { $place } of { $of }.
    }
    Severity: <b>{ $severity }</b>. At first: { $initial_severity }. It decides on the mark of the card and the target.
settings-gravest =
    <b>{ $category }</b>
    One of the gravest: always offered, always of severity 4, dismissed by two people only. Place { $place } of { $of }.
settings-languages =
    <b>Languages</b>
    In which languages people are spoken to. Who chose one keeps it; whose language is not here is spoken to in English, while that is offered.
settings-retention =
    <b>How long things are kept</b>
    After that they go by themselves. <code>/retention</code> says what is due; <code>/privacy</code> tells everybody the same times.
button-setting-reports_per_hour = 🚩 Reports an hour: { $amount }
button-setting-reports_per_day = 🚩 Reports a day: { $amount }
button-setting-target_hours_4 = 🔴 Target, severity 4: { $amount }
button-setting-target_hours_3 = 🟠 Target, severity 3: { $amount }
button-setting-target_hours_2 = 🟡 Target, severity 2: { $amount }
button-setting-target_hours_1 = ⚪ Target, severity 1: { $amount }
button-setting-gravest_a_day = 🌿 Gravest a day: { $amount }
button-setting-cards_at_once = 📥 Cards at once: { $amount }
button-setting-summary_hour = 🗓 Summary at { $amount }
button-setting-outcome_notice_delay_s = 🔔 Outcome notice: { $amount }
button-setting-gravest_notice_days = Gravest notices after { $amount }
button-setting-dsa_answer_hours = ⚖️ DSA answer: { $amount }
button-setting-dsa_acknowledge_hours = ⚖️ DSA receipt: { $amount }
button-setting-keep_identity = 👤 Who reported: { $amount }
button-setting-keep_identity_cap = 👤 Who reported, most: { $amount }
button-setting-keep_words = 📝 Notes, dismissed: { $amount }
button-setting-keep_words_upheld = 📝 Notes, upheld: { $amount }
button-setting-keep_words_gravest = 🔴 Notes, gravest: { $amount }
button-setting-keep_words_undecided = ⏳ Notes, undecided: { $amount }
button-setting-keep_former_names = 🏷 Former names: { $amount }
button-setting-keep_dead_letters = ✉️ Unhandled mail: { $amount }
button-setting-keep_drafts = ✏️ Drafts: { $amount }
button-setting-retention = 🗂 How long things are kept
button-setting-categories = Categories
button-setting-languages = Languages
button-setting-value =
    { $unit ->
        [count_or_off] off
        [clock] { $count }:00 UTC
        [hours] { $count } h
        [days] { $count } d
       *[seconds] { $count } s
    }
button-setting-up = ▲ Up
button-setting-down = ▼ Down
button-setting-switch =
    { $offered ->
        [yes] Switch off
       *[no] Offer again
    }
button-setting-undo =
    { $setting ->
        [this] ↩ Undo the last change
        [category_order] ↩ Undo the last move
        [categories_off] ↩ Undo the last switch
       *[category_severity] ↩ Undo the last rating
    }
answer-setting-changed = Changed. It counts from now on.
answer-setting-unchanged = It is so already.
answer-setting-outdated = Somebody changed this meanwhile. You see how it is now.
# Categories of the team's own.
button-own-categories = ➕ Your own categories
own-categories =
    ➕ <b>Your own categories</b>
    Each stands beneath one of ours: reporters find it behind <b>More</b>, it is counted and guided as its parent is, and is at least as grave. ✓ is offered, ✎ nobody sees yet, 🚫 stays with old reports alone. At most 12 are offered.
button-own-category-add = ➕ Add one
own-category-parent =
    ➕ <b>A category of your own</b>
    Beneath which one? It counts as that in figures, guidance, queues and what the law asks for.
own-category-severity =
    ➕ <b>A category of your own</b> · { $category }
    How grave? It decides on the mark of the card and the target.
own-category-ask = ➕ What is it called? Reply to this message with one name a line, behind the language: <code>es: Apuestas</code>. A line without a language is { $language }, and so is what people read whose language is not there. At most { $max } characters each, so that it fits on a button. You see it before anybody else does.
own-category-refused =
    { $because ->
        [language] I don't know one of these languages, or it stands there twice. A line looks like this: <code>es: Apuestas</code>.
        [name] A name is at most { $max } characters long, of letters and digits, and no link.
        [main] A name in the bot's first language, or in English, is missing: whoever speaks another one reads that.
       *[unread] Please send it as a text.
    } Nothing was changed. Reply to this message once more.
own-category-full = There is no room for it, or it is gone. Nothing was changed.
own-category-page =
    ➕ <b>{ $name }</b> · { $category }
    { $state ->
        [drafted] Nobody sees it until you use it.
        [renamed] So it would be called. People read the name from before until you use this one.
        [offered] Offered to reporters.
       *[retired] Offered to nobody. Old reports keep it.
    }
    Severity: <b>{ $severity }</b>.
    { $names }
button-own-category-names = ✎ Other names
# All settings as a file, and what is to be set by one.
button-settings-file = 📄 Send as a file
button-settings-write = 📋 Paste changes
settings-file = 📄 All settings, as they are now. To change some, press <b>Paste changes</b> on <code>/settings</code> and reply with the lines as they are to be. For the whole file, on the server: <code>searchlight settings FILE</code>
settings-file-head =
    Settings of { $bot }, <code>{ $moment }</code>.
    One setting a line. What is not named stays as it is. Lines with # are not read.
    start: as the operator set it when the bot was started. none: nothing of it.
settings-file-allowed =
    { $how ->
        [single] One of: { $allowed }
        [some] Any of these, with commas between: { $allowed }
        [all] Each of these once, in your order: { $allowed }
       *[rated] With a severity of 1, 2 or 3, as in: drugs 2, hate 3. What is not named is as at first. Any of these: { $allowed }
    }
settings-file-ask = 📋 Reply to this message with the lines that are to change, as they stand in the file: <code>reports_per_hour = 10</code>. What you leave out stays as it is. A message holds 4,096 characters, so leave out the comments. You see what would change before anything does.
settings-file-unopened = 📋 Files are not opened here. Open it yourself, copy the lines that are to change, and reply to this message with them: what you leave out stays as it is. For a whole file, on the server: <code>searchlight settings FILE</code>
settings-file-fault =
    { $because ->
        [no_line] Line { $line } is no setting. One looks like this: <code>reports_per_hour = 10</code>.
        [twice] Line { $line }: <code>{ $name }</code> stands there twice.
        [unknown] Line { $line }: there is no <code>{ $name }</code>. There are: { $allowed }.
        [not_some] Line { $line }: <code>{ $name }</code> can be any of these, with commas between: { $allowed }.
        [not_all] Line { $line }: <code>{ $name }</code> has to name each of these once, in your order: { $allowed }.
        [not_rated] Line { $line }: <code>{ $name }</code> takes a severity of 1, 2 or 3 behind each, as in <code>drugs 2, hate 3</code>. Any of these: { $allowed }.
       *[not_single] Line { $line }: <code>{ $name }</code> can be one of these: { $allowed }.
    } { $from ->
        [chat] Nothing was changed. Reply to this message with the lines once more.
       *[server] Nothing was changed.
    }
settings-file-same = Everything is so already. Nothing was changed.
settings-proposal =
    { $state ->
        [asking] 📋 <b>This would change</b>
        [server] 📋 <b>Somebody who has the server wants to change this</b>
        [renewed] 📋 <b>Settings were changed meanwhile. This would change now</b>
        [same] Settings were changed meanwhile: everything is as you wanted it.
        [done] ✓ <b>Changed</b>
        [dropped] ✕ <b>Not changed</b>
       *[over] <b>Nobody confirmed this within a day. Nothing was changed.</b>
    }
settings-proposal-line = { $setting }: { $before } → <b>{ $after }</b>
button-settings-confirm = ✓ Change all of it
answer-settings-over = That is settled already, or its day is over.
answer-settings-not-yours = Only the admin who asked for it can confirm it.

pause-done = ⏸ Paused: only the gravest categories are taken. Reporters are told why, as you wrote it: “{ $reason }” What they are writing is kept. <code>/resume</code> ends it.
# A page on which admins write what the team adds to our texts, in its own words.
own-texts-list =
    ✎ <b>Your own words</b>
    What your team adds beneath the bot's own words, which stay: on the first screen, before a report of some categories, in notices. Write it in each language that you speak: whoever reads another one sees the bot's words alone.
button-own-text-place =
    { $place ->
        [welcome] First screen
        [upheld] Notice: upheld
       *[dismissed] Notice: dismissed
    }
own-text-place =
    ✎ <b>{ $place }</b>
    In which language? Those with a tick have words of yours.
own-text-page =
    ✎ <b>{ $place }</b> · { $language }
    { $state ->
        [draft] So it would look. Nobody sees it until you use it.
        [used] So it looks now.
       *[none] There is nothing of yours here. So it looks now.
    }
own-text-ask = { $language }: what is to be added? Reply to this message with one paragraph of at most { $max } characters. You see it before anybody else does. Links and numbers can be copied from it, but open nothing.
own-text-unread = Please send it as a text. Nothing was changed.
own-text-too_long = That is too long for people's screens: please say it in at most { $max } characters. Nothing was changed.
button-own-text-write = ✎ Write
button-own-text-use = ✓ Use it
button-own-text-drop = ✕ Not this
button-own-text-remove = 🗑 Take away
button-own-text-undo = ↩ Undo the last change
answer-own-text-changed = Changed. People read it so from now on.
answer-own-text-outdated = Somebody changed this meanwhile. You see how it is now.
button-own-help = 🆘 Your own help lines
own-help-list =
    🆘 <b>Help lines of your own</b>
    They stand among ours for their country. A wrong number is worse than none: each needs two pages of two publishers that state it, read by one of you. What is the new one for?
button-own-help-add =
    ➕ { $kind ->
        [emergency] Emergency
        [crisis] Somebody to talk to
        [child] For children
        [child_abuse_report] To report child abuse
        [images] Intimate images
        [online] Trouble online
       *[trafficking] Human trafficking
    }
own-help-page =
    🆘 <b>{ $country }</b>
    { $state ->
        [drafted] So it would look. Nobody sees it until you use it.
        [listed] So it looks now.
       *[removed] Nobody sees it now. So it looked:
    }
own-help-sources = Read on { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }: { $one } and { $other }
own-help-ask = Reply to this message, each on a line of its own: the country's two letters (DE, MX), the name (at most { $max } characters), the number or a page that begins with https, and two pages of two publishers that state it. If you did not read them today, the day below: <code>2026-11-25</code>.
own-help-no-unread = Please send five lines: country, name, number or page, and two sources; the day of reading may be a sixth. The name may have { $max } characters. Nothing was added.
own-help-no-country = The first line has to be the two letters of a country, such as DE or MX. Nothing was added.
own-help-no-number = The third line has to be a number that can be dialled as it stands, or a page that begins with https. Nothing was added.
own-help-no-sources = The sources have to be two pages that begin with https, of two different publishers. Nothing was added.
own-help-no-day = The day has to be one of the last twelve months, written such as <code>2026-11-25</code>. Nothing was added.
answer-own-help-full = This country has as many lines of yours as fit. Take one away first.
# The address book: to whom cases can be referred.
recipients-list =
    📇 <b>Recipients</b>
    To whom the senior team can report or refer a case: { $count }. The bot writes to none of them; it makes the text ready, and a person sends it.
button-recipient-add =
    ➕ { $kind ->
        [telegram] Telegram
        [hotline] Hotline
        [police] Police
       *[other] Other
    }
recipient-page =
    📇 <b>{ $name }</b> · { $kind ->
        [telegram] Telegram
        [hotline] hotline
        [police] police
       *[other] other
    }
    Categories: { $categories }
    What it gets is written in the language with the tick.
recipient-reach =
    { $reach ->
        [form] 🌐 Form
        [list] 🌐 Hotlines by country, report it there
        [mail] ✉ Mail
       *[phone] 📞 Phone, to ask where to send it
    }: <code>{ $address }</code>
recipient-gone = 🗑 Removed: no further case goes there.
recipient-choose = Which categories does { $name } take? With none ticked it takes any.
recipient-ask-words =
    { $ask ->
        [new] Who is it? Reply to this message:
       *[other] What is right for { $recipient }? Reply to this message:
    } the name, and below it, each on a line of its own, the page of their form, the mail address or the phone number; one of them is enough.
recipient-unread = Please send the name, and below it at least one of these, each once and on a line of its own: the page of their form, the mail address, the phone number. Nothing was changed.
recipient-too_long = That is too long: the name may have { $max } characters, each line below it { $max_address }. Nothing was changed.
button-recipient-rewrite = ✎ Name and address
button-recipient-remove = 🗑 Remove
button-recipient-put_back = ↩ Put back
pause-needs-reason = Please add why, in a few words that reporters will read as you write them: <code>/pause We are few over the holidays. Please come back on Monday.</code>
pause-too-long = That is too long for people's screens. Please say it in at most 200 characters. Nothing was changed.
resume-done = ▶ Every report is taken again.
resume-released = ▶ Messages go out again, and the cards of undecided cases are drawn anew. If the intake was paused, it still is: <code>/resume</code> once more ends that.
resume-not-paused = Nothing is paused: every report is taken.

# Figures, line by line. $median and $most are stats-time; $items are stats-ground or stats-category.
stats-queue = 📍 <b>{ $queue }</b>
stats-received =
    📊 <b>The last { $days } days</b>
    Received: <b>{ $received }</b>, of them withdrawn: { $withdrawn }
stats-decided =
    Escalated: { $escalated }
    Dismissed: { $dismissed }, upheld: { $upheld }
    Waiting now: { $open }
stats-first-decision = First decision: half within { $median }, nine of ten within { $most }
stats-grounds =
    Why dismissed:
    <more>{ $items }</more>
stats-measures =
    Upheld, and then:
    <more>{ $items }</more>
stats-ground = { $ground }: { $count }
stats-categories =
    By category, received and decided:
    <more>{ $items }</more>
stats-category = { $category }: { $received } · { $decided }
stats-file = 📊 Each of the last { $days } days by category. Days are in UTC.
button-stats-days = { $days } d
button-stats-all = All queues
button-stats-file = ⬇ As a file (CSV)

# On the picture of the figures.
chart-title = The last { $days } days
chart-day = { DATETIME($at, day: "numeric", month: "short") }
chart-flow = Received, decided, waiting
chart-received = Received
chart-decided = Decided
chart-open = Waiting
chart-categories = By category
chart-waits = Until the first decision, in hours
chart-median = Half within
chart-most = Nine of ten within
chart-target-gravest = Target, gravest
chart-target-least = Target, least grave

# What admins take out. $category and $state are as on the buttons.
export =
    ⬇ <b>Take out as a file</b>
    { $of ->
        [cases] Cases, category: { $category }, state: { $state }
       *[audit] The audit log, without legal requests and holds
    }
    { $since ->
        [all] As far back as there is anything
       *[other] Of the last { $days } days
    }

    Nobody who reported is in it; the team stands as numbers. The subject is left out where it is of the gravest, a person, or too old to keep. The other admins hear of it, and the file leaves this chat after a day.
export-file =
    ⬇ { $of ->
        [cases] Cases
       *[audit] Audit log
    }, file { $page } of { $pages }. It goes from here after a day; keep a copy as safe as the bot’s own data.
alert-exported =
    ⬇ { $name } took out { $of ->
        [cases] { $count ->
            [one] { $count } case
           *[other] { $count } cases
        }
        [upheld] { $count ->
            [one] { $count } upheld case of a queue
           *[other] { $count } upheld cases of a queue
        }
       *[audit] { $count ->
            [one] { $count } event of the audit log
           *[other] { $count } events of the audit log
        }
    } as a file.
export-any = Any
export-state-open = Open
export-state-escalated = Escalated
export-state-upheld = Upheld
export-state-dismissed = Dismissed
export-state-withdrawn = Withdrawn
export-state-merged = Merged
answer-export-sent = The file is on its way.
answer-export-nothing = Nothing fits that choice.
button-export-cases = Cases
button-export-audit = Audit log
button-export-all = All
button-upheld-kind = Kind
button-export-category = Category
button-export-state = State
button-export-send = ⬇ Send me the file

publish-list =
    📣 <b>Reports to the public</b>
    { $is ->
        [there] Choose a quarter to have it counted. One that has a number was published: counting it again makes a correction.
       *[nothing] No quarter is over for long enough. It can be counted from the 16th of the month after it.
    }
    It takes two of you. { $channel ->
        [named] What is published goes to the channel that was named.
       *[none] <code>/publish -1001234567890</code> names a channel to which it goes.
    }
publish-status =
    — { $status ->
        [asked] { $by } asks another admin to agree.
        [dropped] Dropped by { $by }.
        [refused] Another admin did not agree.
        [published] Published.
       *[drafted] Counted for { $by }.
    } { $exact ->
        [exact] Legal requests, holds and reveals: to the last one.
       *[ranges] Legal requests, holds and reveals: small numbers as ranges.
    }
publish-counted = 📊 <b>{ $period }</b> was counted today, as it stood. Please look at it: publishing takes two.
publish-agree-ask = 📣 { $by } wants the report of <b>{ $period }</b> published. Look at it, then agree or not.
publish-channel-set = 📣 What is published goes to that channel from now on. The bot has to be an administrator there who may post. Once a day, the head of the audit trail goes there, too.
publish-no-channel = Please send the number of a channel, such as <code>/publish -1001234567890</code>, or a link to a post in a private one (<code>t.me/c/…</code>).
button-publish-open = Look at it
button-publish-exact = ± Tell law's numbers exactly
button-publish-ranges = ± Small ones as ranges
button-publish-bound = § Say that the law demands it
button-publish-voluntary = § Say that it is voluntary
button-publish-ask = 📣 Ask another admin
button-publish-drop = ✕ Drop it
button-publish-confirm = 📣 Agree: publish it
button-publish-refuse = ✕ Do not agree
button-publish-list = ☰ All quarters
feed-list =
    📡 <b>Feed for machines</b>
    Entries: <b>{ $entries }</b>, of them public: <b>{ $public }</b>. Who may read it or is asked for: <b>{ $count }</b>.
    What was upheld enters a day later and leaves with an undo or a reopening. No persons, no phones, no invitations.
    <code>/feed NAME, PURPOSE</code> begins a key for somebody. <code>/feed public ADDRESS</code> opens the public part, with the address at which to object. It takes two of you; one can revoke.
feed-page =
    📡 { $tier ->
        [public] <b>Public part</b>: anybody reads channels and websites up to severity 2. Objections go to { $name }.
       *[key] <b>{ $name }</b>
    Categories: <b>{ $count }</b>.
    }
    { $status ->
        [asked] { $by } asks another admin to agree.
        [granted] Two of you agreed. { $by } can have the key shown, once.
        [active] It counts.
        [dropped] Dropped by { $by }.
        [refused] Another admin did not agree.
        [revoked] Revoked. It opens nothing.
       *[drafted] { $by } began it. Another admin has to agree.
    }
feed-review =
    📡 <b>To review</b>: { $count }
    <code>{ $code }</code> · { $category } · leaves the feed on { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
    Look at the case again with <code>/case</code> and its code in its group. If it is right still, it stays for another year. If not, open it again there: it leaves at once. Without a review it leaves by itself.
feed-review-nothing = 📡 Nothing is to be reviewed. What lapses within 60 days comes up here.
feed-key =
    🔑 The key of <b>{ $name }</b>, shown this once:
    <code>{ $key }</code>
    Give it to them on another way than Telegram. It leaves this chat in 10 minutes, and the bot keeps only its digest.
feed-agree-ask =
    📡 { $by } wants { $tier ->
        [public] to open the public part of the feed. Objections would go to { $name }.
       *[key] <b>{ $name }</b> to get a key to the feed.
    } Look at it, then agree or not.
feed-granted = 📡 Another admin agreed to the key of <b>{ $name }</b>. Have it shown when you can copy it: it is shown once.
feed-name-too-long = Please use at most 64 characters for who it is and what for.
feed-public-already = The public part is open already. Revoke it first to change the address.
button-feed-open = Look at it
button-feed-ask = 📡 Ask another admin
button-feed-drop = ✕ Drop it
button-feed-confirm = 📡 Agree
button-feed-refuse = ✕ Do not agree
button-feed-show = 🔑 Show the key, once
button-feed-revoke = 🚫 Revoke
button-feed-list = ☰ Who reads it
button-feed-review = 🔁 Review what lapses
button-feed-keep = ✓ Right still
restriction-list =
    ⛔ <b>What you did on your own service</b>
    Recorded: <b>{ $count }</b>. Statements of reasons are made from these alone.
    <code>/restriction C-CODE</code> records one for an upheld case, as of today; <code>/restriction C-CODE 2026-11-30</code> as of that day. A second day says when the content was made: without it there is no statement.
restriction-page =
    ⛔ <code>{ $code }</code> · { $status ->
        [recorded] recorded
        [lifted] lifted on <code>{ $lifted }</code>
        [dropped] dropped
       *[drafted] not recorded yet
    }
    { $measure ->
        [removed] Content removed
        [disabled] Access disabled
        [demoted] Shown less
        [payments] Payments suspended
        [suspended] Account suspended
        [terminated] Account ended
       *[none] Choose what was done.
    } · { $ground ->
        [illegal] it is illegal
        [terms] against your terms
        [order] an authority ordered it
       *[none] choose why
    }
    Since <code>{ $applied }</code> · content of <code>{ $content }</code>
restriction-statements = ⛔ { $is ->
    [some] Statements of reasons in the fields of the EU's database. They name nobody. Nothing was sent anywhere.
   *[none] There is no statement to make.
    } Without one: ordered by an authority { $ordered }, no day of the content { $undated }.
restriction-needs-code = Please send the command with the code of a case: <code>/restriction C-4K7P2M9X</code>. Alone it lists what is recorded.
restriction-unknown = There is no case with this code.
restriction-not-upheld = This case is not upheld. Only what follows from an uphold is recorded.
restriction-not-theirs = This one is for others to deal with. Please ask another admin.
restriction-no-day = Please write days as <code>2026-11-30</code>, none of them in the future: first since when it is restricted, then when the content was made.
cybertip-needs-code = Please send the command with the code of a case: <code>/cybertip C-4K7P2M9X</code>.
cybertip-not-this = The sheet is for upheld cases of child abuse.
cybertip-sheet = 🧾 <code>{ $code }</code>: what goes into the web form of the CyberTipline. What the bot can't know is named and left blank. Nothing was sent. It leaves this chat in 24 hours.
answer-restriction-already = Nothing to record: choose what was done and why; what is recorded of that kind has to be lifted first.
button-restriction-removed = Content removed
button-restriction-disabled = Access disabled
button-restriction-demoted = Shown less
button-restriction-payments = Payments stopped
button-restriction-suspended = Account suspended
button-restriction-terminated = Account ended
button-restriction-illegal = Illegal
button-restriction-terms = Against our terms
button-restriction-order = An order
button-restriction-record = ⛔ Record it
button-restriction-lift = ↩ Lifted today
button-restriction-drop = ✕ Drop it
button-restriction-list = ☰ All recorded
button-restriction-statements = 📄 Statements of reasons

block-done = 🚫 No more reports are taken from whoever made report <code>{ $code }</code>, apart from the gravest categories. They are told so when they try. <code>/unblock</code> with the code ends it.
unblock-done = ✅ Reports from whoever made report <code>{ $code }</code> are taken.
block-needs-code = Please send the command with the code of one of their reports, for example <code>/block R-7F3K9Q2M</code>.

# How the bot is, line by line.
health-head = 🩺 <b>Health</b>, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
health-poller = ✅ Messages are fetched by <code>{ $process }</code>
health-no-poller = ⚠️ Nobody fetches messages from Telegram.
health-processes = Running: <code>{ $processes }</code>
health-inbox =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } Coming in: { $waiting ->
        [none] nothing waits
       *[some] { $count } waiting, the oldest for { $time }
    }
health-outbox =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } Going out: { $waiting ->
        [none] nothing waits
       *[some] { $count } waiting, the oldest for { $time }
    }
health-dead-letters =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } Given up: { $count }
health-not-deleted = ⚠️ Files of reporters that Telegram did not let the bot delete, in 7 days: { $count }. They were asked to do it.
health-queue =
    { $state ->
        [well] ✅ Group { $title }
       *[bad] ⚠️ Group { $title } cannot be reached
    }
health-no-queue = ⚠️ No group is set up. /setup in one makes it a queue.
health-audit = Audit: sealed up to { $sealed }, last at { DATETIME($sealed_at, hour: "2-digit", minute: "2-digit", second: "2-digit") }; not yet sealed: { $unsealed }
health-restored =
    { $state ->
        [held] ⚠️ Restored from a backup of { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }; messages wait for <code>/resume</code>
       *[released] Restored from a backup of { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    }
health-versions = Migrations: { $migrations }. PostgreSQL { $postgres }
button-health-retry = 🔁 Try again
button-health-again = ⟳ Look again
# For how long things are kept, line by line.
retention-head =
    🗂 <b>How long things are kept</b>
    In days. What is due goes with the next look, within the hour; looking here erases nothing.
retention-rule =
    { $rule }: <b>{ $days }</b>{ $is ->
        [held_back] , due: { $due }, waiting for notices or objections: { $waits }
        [due] , due: { $due }
       *[nothing] { "" }
    }
retention-rule-identity = Who reported
retention-rule-identity_cap = Who reported, at most
retention-rule-words = Words, dismissed
retention-rule-words_upheld = Words, upheld
retention-rule-words_gravest = Words, gravest
retention-rule-words_undecided = Words, undecided
retention-rule-former_names = Former names
retention-rule-dead_letters = What was not handled
retention-rule-drafts = Whose a draft was
retention-rule-mail = What was sent, to whom
retention-rule-updates = Numbers of updates
retention-ran = Last look { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. Gone so far: rows { $rows }, cases { $cases }, people { $people }
retention-frozen = ⚠️ The clock is more than a day from the last look, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: nothing is erased. Gone so far: rows { $rows }, cases { $cases }, people { $people }
button-retention-again = ⟳ Look again
button-retention-believe = The time is right, go on

# What happened to a case or a report: audit-past, and audit-event for each, the newest first.
audit-past = 📜 <b>{ $code }</b>, the newest first
audit-event = <code>{ DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit") }</code> <b>{ $event }</b> · { $actor } { $facts }
audit-nothing = Nothing is known under <code>{ $code }</code>.
audit-needs-code = Please add the code of a case or a report, for example <code>/audit C-4K7P2M9X</code>, or <code>/audit verify</code> to check the whole history.
audit-whole =
    ✅ The history is whole: { $events } events sealed, { $unsealed } late.
    Head: <code>{ $head }</code>
    Keep it somewhere else: with it one can tell later whether the end was cut off.
audit-broken =
    ⚠️ <b>The history was changed.</b> It is whole up to event { $events }; then: <code>{ $fault }</code>
    Head until there: <code>{ $head }</code>. Not sealed in time: { $unsealed }.
audit-differs =
    ⚠️ <b>The history is whole, but the cases are not what it says.</b> First difference: <code>{ $fault }</code>
    Somebody changed a table past the bot. Events sealed: { $events }; not sealed in time: { $unsealed }.
    Head: <code>{ $head }</code>
# Once a day, to admins and seniors, so that the head stands where the database is not.
audit-head-published =
    🔏 Head of the audit trail today: <code>{ $head }</code>. Whoever keeps it can tell later whether the trail was rewritten.
    Sum of the receipts: <code>{ $receipts }</code>. With it people can prove that their reports arrived.
audit-head-of-day =
    🔏 The history has { $events } sealed events. Its head today:
    <code>{ $head }</code>
    Sum of the receipts, with which people can prove their reports:
    <code>{ $receipts }</code>
    Nothing to do: this message is the note of it. <code>/audit verify</code> checks everything.

# What is left to set up; it ticks itself off.
checklist =
    <b>Until the bot is at work</b>
    { $review ->
        [done] ✅
       *[open] ⬜
    } A private group of your moderators: add the bot, send /setup there, choose “New reports”
    { $seniors ->
        [done] ✅
        [skipped] ➖
       *[open] ⬜
    } The same for the senior team: “Escalated cases”
    { $reported ->
        [done] ✅
       *[open] ⬜
    } A test report: send this bot words that you made up
    { $decided ->
        [done] ✅
       *[open] ⬜
    } Have somebody else decide it on its card: nobody decides on what they reported
checklist-done = Everything works. /help has the commands of admins.
checklist-one-admin = ⚠️ ADMIN_IDS names one person. Add a second, so that nobody rules over this bot alone.
button-skip-seniors = Without a senior team

help-admin =
    <b>Setting up</b>
    1. Make a private group for your moderators, add the bot, send /setup there and choose “New reports”.
    2. Do the same in a group for the senior team, and choose “Escalated cases”.
    Everybody in such a group can read what arrives, so choose its members with care. Its administrators decide.

    To let members of a group report from it, send /setup there, too: it receives nothing.

    <b>Day by day</b>
    <code>/stats</code> figures · <code>/export</code> cases or the audit log as a file · <code>/health</code> how the bot is · <code>/settings</code> limits, targets, categories, languages · <code>/texts</code> own words, language by language · <code>/retention</code> how long things are kept · <code>/recipients</code> to whom cases can be referred · <code>/examples</code> cases to train with
    <code>/pause REASON</code> takes only the gravest until <code>/resume</code>
    <code>/audit CODE</code> what happened to a case or report; <code>/audit verify</code> checks the whole history
    <code>/reveal R-CODE</code> shows who made a report, for a grave reason and when another admin agrees; whoever made it is told
    <code>/hold CODE</code> keeps a copy of a case or of somebody's reports as long as the law asks for it, when another admin agrees
    <code>/staff</code> who moderates, leads, rules or answers authorities · <code>/queues</code> where cases go
    <code>/trust R-CODE</code> puts the reports of whoever sent that one first, <code>/block R-CODE</code> takes no more from them; <code>/untrust</code> and <code>/unblock</code> end it. Nobody is named.

    <b>For the public, and by law</b>
    <code>/publish</code> a report of a quarter, by two of you; anybody reads it with <code>/transparency</code>
    <code>/feed NAME, PURPOSE</code> lets a program read what was upheld, by two of you
    <code>/restriction C-CODE</code> what you did on a service of your own, and the statements of reasons · <code>/cybertip C-CODE</code> fields for the CyberTipline form
    <code>/legal</code> requests of authorities, as long as fewer than two people are appointed to that

    Until a group is set up, reports are kept and wait. The bot writes to you here when something needs you.
help-legal =
    <b>Requests of authorities</b>
    <code>/legal</code> what waits, and a new request; with a code, a name or a country it finds one
    <code>/reveal R-CODE L-CODE</code> who made a report, for two admins, if it was decided so
    <code>/transparency</code> what the public is told
    Nothing is given without eleven answers and two of you. This gives no legal advice.

## What Telegram shows of the bot

command-wellbeing = Hard day, breaks, what to leave out
command-train = Train on decided cases
command-queue = See what waits here
command-case = Find a case by code, link or words
command-list = See what was upheld here
command-setup = Have reports arrive in this group
command-queues = See and change where cases go
command-staff = Appoint moderators, seniors, admins
command-recipients = To whom cases can be referred
command-examples = Cases to train with
command-stats = Figures of the last days
command-export = Cases or the audit log as a file
command-health = How the bot is
command-settings = Limits, targets, categories, languages
command-texts = Add words of your own
command-retention = How long things are kept
command-publish = Publish a report: takes two
command-feed = Who may read what was upheld: takes two
command-restriction = Record what you did on your service
command-cybertip = Fields for the CyberTipline form
command-pause = Take only the gravest for a while
command-resume = Take every report again
command-audit = What happened to a case or report
command-reveal = See who made a report: takes two
command-hold = Hold something for the law: takes two
command-block = Take no more reports from somebody
command-unblock = Take somebody's reports again
command-trust = Make somebody a trusted flagger
command-untrust = End that somebody is one
