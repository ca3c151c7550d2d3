# What only the team reads, in Spanish. What may stand in a text is told at the top of ../en/reporters.ftl.

## Moderators: the card, line by line

card-head =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } <b>{ $code }</b> · { $category }
card-due = decidir en { $hours } h
card-late = <b>⏰ fuera de plazo</b>
card-spellings =
    { $count ->
        [one] 1 grafía más:
       *[other] { $count } grafías más:
    } { $spellings }
card-formerly = ↺ antes: { $names }
former-name = { $name }, hasta el { DATETIME($last_at, day: "numeric", month: "short") }
former-title = «{ $value }»
card-order = ⚖️ <b>Una autoridad ordenó retirarlo</b>
card-order-due = ⚖️ <b>Una autoridad ordenó retirarlo</b>, respuesta antes del { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-counts =
    👥 { $reports ->
        [one] 1 reporte
       *[other] { $reports } reportes
    } de { $people ->
        [one] 1 persona
       *[other] { $people } personas
    }
card-trusted =
    { $count ->
        [one] 1 de confianza
       *[other] { $count } de confianza
    }
# People who had never reported anything until now.
card-fresh =
    { $count ->
        [one] 1 nueva
       *[other] { $count } nuevas
    }
card-burst = 📈 oleada
card-split =
    { $weight ->
        [graver] ⚠️ <b>También reportado como:</b> { $items }
       *[alike] 🏷 También reportado como: { $items }
    }
card-split-item = { $people } de { $of }: { $category }
card-seen-in = 📍 { $places }
card-searched-in = idioma de la búsqueda: { $languages }
# $leads are what people found by a search term: given, one after the other, and given-more.
card-leads = 🔗 Resultados vistos: { $leads }
card-files =
    { $count ->
        [one] 📎 Se envió 1 archivo
       *[other] 📎 Se enviaron { $count } archivos
    }
card-files-not-deleted =
    { $count ->
        [one] 📎 Se envió 1 archivo, no borrado
       *[other] 📎 Se enviaron { $count } archivos, no borrados: { $not_deleted }
    }
card-time = 🕒 { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-time-day = 🕒 { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } a { DATETIME($latest_at, hour: "2-digit", minute: "2-digit") }
card-time-span = 🕒 { DATETIME($first_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } a { DATETIME($latest_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
# A note as card-note, several inside a folded quote.
card-note = 💬 { $note }
# $language: of a reporter who was spoken to in another one than this group.
card-note-in = 💬 ({ $language }) { $note }
card-note-others =
    { $count ->
        [one] (de la misma persona, 1 más)
       *[other] (de la misma persona, { $count } más)
    }
card-note-again = (de alguien que ya está arriba)
card-notes-more =
    { $count ->
        [one] … y 1 persona más escribió algo: ⋯ Más → Detalles
       *[other] … y { $count } personas más escribieron algo: ⋯ Más → Detalles
    }
card-notes = <more>{ $notes }</more>
card-do-not-open =
    ⛔ <b>No lo abras.</b> { $tier ->
        [review] { $described ->
            [yes] Elévalo según la descripción.
           *[no] Llegó sin descripción. Se puede pedir una o elevarlo tal como está.
        }
       *[escalation] { $described ->
            [yes] Decide según la descripción.
           *[no] Llegó sin descripción. Se puede pedir una o decidir tal como está.
        }
    }
card-escalated = ⬆ Elevado por { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-about-staff = ⬆ Trata de una cuenta de alguien del equipo, así que llegó directamente aquí, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-returned = ↩ Devuelto por { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. Por favor, míralo otra vez.
# What the seniors ask the moderators with it.
card-return-question = 📝 El equipo sénior pregunta: { $question }
card-another-upholds =
    🔑 Elevado por { $who }: lo confirma otra persona del equipo sénior.{ $others ->
        [known] {""}
       *[none] {" "}Aquí no se conoce a nadie más; un admin la nombra con /staff.
    }
# Only what a person said to have sent.
card-referral =
    📨 { $kind ->
        [telegram] Reportado a
       *[other] Remitido a
    } { $recipient }, { DATETIME($at, day: "numeric", month: "short", year: "numeric") }{ $state ->
        [acknowledged] {" "}· con acuse de recibo
       *[sent] {""}
    }
referral-reference = Su referencia: <code>{ $reference }</code>
card-reopened = 🔁 Reabierto por { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
# A reporter disagrees with a dismissal; $who dismissed it, $ground is why.
card-objection =
    ⚖️ <b>Objeción</b> a que { $who } lo desestimara ({ $ground }){ $count ->
        [one] .
       *[other] , { $count } en total.
    } Lo revisa alguien que no decidió antes.
card-question-waiting =
    { $count ->
        [one] ❓ Se hizo una pregunta, falta la respuesta
       *[other] ❓ Se hicieron { $count } preguntas, faltan las respuestas
    }
card-earlier = ↪ antes: { $verb ->
        [uphold] confirmado
       *[dismiss] desestimado
    } el { DATETIME($at, day: "numeric", month: "short") }, { $ground }
card-same-place = 🔗 En el mismo lugar: { $cases }
card-similar = 🔗 Parecidos: { $cases }
card-perhaps-same = 🔗 Quizás lo mismo, con otro nombre o número: { $cases }
# $cases are merged-case, one after the other, and related-more: what was merged into this case.
card-merged = 🧩 junto con: { $cases }
merged-case = { $subject } (<code>{ $code }</code>)
card-team-notes =
    { $count ->
        [one] 📝 1 nota del equipo
       *[other] 📝 { $count } notas del equipo
    }
related-case = <code>{ $code }</code> { $subject } { $status ->
        [open] abierto desde el
        [escalated] elevado el
        [upheld] confirmado el
        [dismissed] desestimado el
       *[withdrawn] retirado el
    } { DATETIME($at, day: "numeric", month: "short") }
related-more = y { $count } más
card-panel =
    ✋ { $who } está eligiendo { $page ->
        [dismiss] un motivo para desestimarlo
        [uphold] qué sigue
        [return] cómo devolverlo
        [escalate] qué es
        [escalate_as_other] qué es
        [dismiss_sentence] una frase para quien reportó
        [uphold_sentence] una frase para quien reportó
        [hand_over] a quién pasarlo
        [category] otra categoría
        [merge] con qué caso unirlo
        [quiet] cuánto tiempo callar
        [snooze] hasta cuándo dejarlo
       *[more] qué hacer
    }
card-panel-nameless = ✋ Alguien está eligiendo.
card-sentence = 🗨 Quien lo reportó también lee: «{ $sentence }»
card-merge-how = Si un caso no aparece: responde a esta tarjeta con su código.
card-return-how = Para preguntar algo a moderación: responde a esta tarjeta.
card-assigned = 🙋 Lo lleva { $who }, hasta las { DATETIME($at, hour: "2-digit", minute: "2-digit") }
card-snoozed = 😴 Se deja hasta el { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
card-settled-escalated =
    ⬆ <b>{ $code }</b> <b>Elevado</b> por { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-dismissed =
    ✖ <b>{ $code }</b> <b>Desestimado</b> por { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-upheld =
    ✅ <b>{ $code }</b> <b>Confirmado</b> por { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-withdrawn =
    ↩ <b>{ $code }</b> Retirado por quien lo reportó, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $ground } · { $subject }
card-settled-merged =
    🧩 <b>{ $code }</b> <b>Unido a { $ground }</b> por { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
card-settled-returned =
    ↩ <b>{ $code }</b> Devuelto a moderación por { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
card-settled-taken_back =
    ↩ <b>{ $code }</b> Decisión anulada por { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    { $subject }
# What stays of a case whose words are gone.
card-gone =
    ▫️ <b>{ $code }</b> · { $as ->
        [upheld] confirmado
        [withdrawn] retirado por quien reportó
        [merged] unido a otro caso
       *[dismissed] rechazado
    } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
# Takes the place of a card that was posted twice or elsewhere.
card-elsewhere = <b>{ $code }</b> se trata en otra tarjeta.
# In private, to one of the team who asked for everything about a case.
details-spellings = ✎ Como se reportó: { $spellings }
details-history = <b>Qué se decidió</b>
history-line =
    • { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } { $verb ->
        [escalate] elevado
        [dismiss] desestimado
        [uphold] confirmado
        [return] devuelto
        [undo] deshecho
        [withdraw] retirado
        [recategorize] otra categoría
        [rate] gravedad
        [merge] unido con
       *[reopen] reabierto
    }, { $who }: { $ground }
details-undecided = Todavía no se decidió nada.
details-team-notes = <b>Notas del equipo</b>
details-notes =
    <b>{ $code }</b>: { $count ->
        [one] lo que se escribió, 1 nota
       *[other] lo que se escribió, { $count } notas
    }
team-note = 📝 { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: { $note }
team-note-no_text = Una nota del equipo es texto. No se guardó nada.
team-note-too_long = Una nota del equipo tiene como máximo { $max } caracteres; esta tiene { $units }. No se guardó nada.
team-note-kept = 📝 Anotado en { $code }. Solo lo lee el equipo, en los detalles del caso.
details-refused = Estos detalles son para el equipo de la cola de ese caso, y solo mientras su tarjeta esté allí.

## Seniors: what goes to a recipient. Below referral-prepared stands the text that a person sends: the packet.

referral-prepared =
    📨 <b>{ $code }</b> para { $recipient }
    Aún no se ha enviado. Por favor, léelo antes: alguien pudo escribir en una nota quién es. Toca el texto para copiarlo, pásalo por una de estas vías y después indícalo aquí.
referral-void =
    📨 <b>{ $code }</b> para { $recipient }
    La decisión se deshizo: por favor, no envíes esto. Si ya se envió, indícalo aquí.
referral-put_away =
    📨 <b>{ $code }</b> para { $recipient }
    ¿Se envió? El texto se retira de aquí a las 12 horas; «Preparar el envío», en la tarjeta, lo trae otra vez.
referral-sent =
    📨 <b>{ $code }</b> para { $recipient }
    Enviado, según { $who }, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] Su referencia: <code>{ $reference }</code>. Si es otra, responde a este mensaje con ella.
       *[none] Cuando le den un número, responde a este mensaje con él.
    }
referral-acknowledged =
    📬 <b>{ $code }</b> para { $recipient }
    Con acuse de recibo, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] Su referencia: <code>{ $reference }</code>. Si es otra, responde a este mensaje con ella.
       *[none] Cuando le den un número, responde a este mensaje con él.
    }
referral-not_sent = ✕ <b>{ $code }</b> no se envió a { $recipient }.
referral-remind-prepared =
    ⏰ <b>{ $code }</b> se preparó para { $recipient }; días desde entonces: { $days }.
    ¿Se envió? La tarjeta no dice nada hasta que se indique aquí.
referral-remind-sent =
    ⏰ <b>{ $code }</b> se envió a { $recipient }; días desde entonces: { $days }.
    ¿Hay acuse de recibo?
referral-reference-kept = ✅ Guardado. Aparece en los detalles del caso.
referral-reference-text = Una referencia es texto de { $max } caracteres como máximo. No se guardó nada.
referral-reference-refused = Su número lo puede añadir el equipo sénior de ese caso mientras esté en su grupo. No se guardó nada.
referral-reference-not-sent = Primero indica que se envió; después, responde con su número. No se guardó nada.
packet-head = Reporte de contenido ilegal en Telegram
packet-case = Nuestra referencia: { $code }
packet-subject =
    { $kind ->
        [channel] Canal
        [group] Grupo
        [bot] Bot
        [user] Usuario
        [message] Mensaje
        [story] Historia
        [sticker_set] Paquete de stickers
        [invite_link] Enlace de invitación
        [folder] Carpeta
        [proxy] Proxy
        [telegram_link] Enlace de Telegram
        [website] Sitio web
       *[search_term] Término de búsqueda
    }: { $value }
packet-number = Número en Telegram: { $items }
packet-title = Título: { $items }
packet-formerly = Antes: { $items }
packet-spellings = También escrito: { $items }
packet-category = Se alega: { $category }
packet-times = Primer reporte: { DATETIME($first_at, day: "numeric", month: "short", year: "numeric") }; último: { DATETIME($latest_at, day: "numeric", month: "short", year: "numeric") }
packet-counts = Reportes: { $reports }; personas que reportaron: { $people }
packet-decided = Revisado por moderación y confirmado como infracción, { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
packet-leads = Encontrado con ello: { $items }
packet-notes = Lo que se escribió sobre ello (sin comprobar):
packet-note = - { $value }
packet-end = No guardamos copias del material ni decimos quién lo reportó. Por favor, responda con nuestra referencia.
queue-head =
    <b>{ $filter ->
        [all] En espera aquí
        [free] En espera, sin nadie
        [near] Cerca del plazo
       *[late] Fuera de plazo
    }</b>: { $count }{ $pages ->
        [1] {""}
       *[other] {" "}· { $page } de { $pages }
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
        [one] y 1 más sin tarjeta
       *[other] y { $count } más sin tarjeta
    }
case-needs-code = Por favor, envía con el comando el código de un caso o reporte, un enlace, un nombre o un término, como <code>/case C-4K7P2M9X</code>.
case-unknown = En esta cola no hay ningún caso con ese código, enlace, nombre o término.
case-alike = En esta cola no hay ningún caso con exactamente eso. Se escribe de forma parecida:
# What was upheld in a queue: its filter, then upheld-item, one after another.
upheld-head =
    ✅ <b>Confirmado aquí</b>: { $count }{ $pages ->
        [1] {""}
       *[other] {" "}· { $page } de { $pages }
    }
    { $kinds } · { $category } · { $since ->
        [all] desde el principio
       *[days] últimos días: { $days }
    }
upheld-item =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } { $code } · { $subject } · { $category } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
upheld-unnamed = ▫️ solo se nombra en su tarjeta
upheld-any-kind = De cualquier tipo
upheld-any-category = Cualquier categoría
upheld-file = ⬇ Confirmado en esta cola, filas: { $count }. No nombra a personas, cómo llegar a ellas ni lo más grave. Sale de aquí al cabo de un día.
# Cases that are decided together: the list that asks, each as bulk-item, then what became of them.
bulk-asking =
    🧹 <b>¿Decidir estos { $count } juntos?</b> { $scope ->
        [place] Todos son de un mismo canal o grupo.
        [flood] Los reportó todos una sola persona y nadie más. Son de los más graves: hacen falta dos personas del equipo sénior.
       *[burst] Los reportó casi la misma gente en una hora.
    }
    Cada uno es una decisión propia, con Deshacer en su tarjeta. Quedan fuera lo más grave, las objeciones y lo que lleva otra persona.
bulk-choose =
    { $tier ->
        [review] ✖ desestima todos por ese motivo.
       *[escalation] ✖ desestima todos por ese motivo; 📋 📨 🏛 confirman todos.
    }
bulk-item = • <code>{ $code }</code> { $subject }
bulk-done =
    🧹 { $who } { $verb ->
        [dismiss] desestimó
        [escalate] elevó
       *[uphold] confirmó
    } { $count ->
        [one] 1 caso
       *[other] { $count } casos
    }{ $verb ->
        [escalate] {""}
       *[other] : { $ground }
    }
bulk-skipped = Quedaron fuera, porque cambiaron entretanto o los lleva otra persona: { $codes }
bulk-dropped = 🧹 No se decidió nada en conjunto.
case-found =
    { $status ->
        [open] Espera a moderación
        [escalated] Lo tiene el equipo sénior
        [upheld] Se confirmó
        [dismissed] Se desestimó
       *[withdrawn] Se retiró
    }{ $place ->
        [here] .
       *[elsewhere] . No tiene tarjeta en este grupo.
    }
case-found-quiet = 🔕 Quien lo reportó no sabe nada del caso hasta el { DATETIME($at, day: "numeric", month: "long", year: "numeric") }.
closed-answer =
    { $of ->
        [list] 🗂 Esta lista se retiró al cabo de un día. <code>/queue</code> muestra lo que espera ahora.
        [upheld] 🗂 Esta lista se retiró al cabo de un día. <code>/list</code> muestra lo confirmado ahora.
       *[case] 🗂 Lo que había aquí se retiró al cabo de un día. <code>/case</code> con el código lo muestra de nuevo.
    }
handed-over = 🤝 { $who } pasa <b>{ $code }</b> a tu cargo. Su tarjeta está en tu grupo; queda reservado los próximos 20 minutos.
# In private, to one of the team: how they look after themselves. Nobody else sees it.
wellbeing =
    🌿 <b>Tu bienestar</b>
    Esta página solo la ves tú, y a nadie se le dice lo que eliges.

    De los más graves, en 16 horas: <b>{ $count }</b>{ $limit ->
        [0] {""}
       *[other] {" "}de { $limit }
    }
    Día difícil: { $hard ->
        [yes] hasta las { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") }
       *[no] no
    }
    Apartado: { $left ->
        [0] nada
       *[other] { $categories }
    }
wellbeing-enough = ☕ Es mucho para un día. Quizá convenga una pausa.
wellbeing-how = Lo que se te ahorra va primero a otras personas: no se te pasa, y si pulsas ahí, el bot pregunta una vez más.
wellbeing-categories =
    🌿 <b>Apartar categorías</b>
    Pulsa aquello con lo que prefieres no trabajar; otra vez para recuperarlo. Nadie más lo ve.
button-hard-day = 🌧 Día difícil
button-ready = ☀️ De vuelta
button-leave-out = Apartar categorías
# In private, to whoever trains on decided cases: what they see, what they answered, and what was agreed.
training-home =
    🎓 <b>Práctica</b>
    { $any ->
        [yes] Ves casos ya decididos. Decide como en una tarjeta real; después lees qué acordó el equipo y por qué.
       *[no] Ahora no hay ningún ejemplo para ti. La administración marca casos decididos como ejemplos.
    }
    Ningún caso cambia por ello, y a nadie se le muestra quién respondió qué.
training-agreement =
    🤝 { $known ->
        [yes] Dos personas que responden al mismo ejemplo coinciden en cerca del { $percent } % de los pares.
       *[no] Con qué frecuencia coinciden dos personas se dice aquí cuando varias hayan respondido a varios ejemplos.
    }
training-card = 🎓 <b>Ejemplo</b> · { $category }
training-ask = ¿Qué decidirías?
training-answered =
    { $alike ->
        [yes] ✅ Es lo que acordó el equipo.
        [nearly] 🟡 El equipo decidió lo mismo, por otro motivo.
       *[no] ↔ El equipo acordó otra cosa.
    }
    Tú: { $given ->
        [escalate] ⬆ elevar
       *[dismiss] ✖ desestimar
    } · { $given_ground }
    Acordado: { $agreed ->
        [escalate] ⬆ elevar
       *[dismiss] ✖ desestimar
    } · { $ground }
training-why = 💬 { $reason }
button-training = 🎓 Practicar con ejemplos
button-train-next = ▶ Siguiente ejemplo
button-train-stop = ◀ Resumen
# For admins: the cases with which moderators train, each as examples-item, with training-why.
examples-list =
    🎓 <b>Ejemplos</b>
    { $any ->
        [yes] El equipo practica con estos casos, con <code>/train</code>. Un ejemplo termina cuando su caso se decide de nuevo o cuando se borra lo escrito.
       *[no] Aún no hay ninguno.
    }
    Para añadir uno o decir por qué: <code>/examples CÓDIGO</code> y, si quieres, por qué se decidió así. Lo lee todo el equipo de moderación.
examples-item =
    <b>{ $code }</b> · { $category } → { $agreed ->
        [escalate] ⬆ elevar
       *[dismiss] ✖ desestimar
    } · { $ground }
example-needs-code = Envía <code>/examples</code> con el código de un caso decidido, como <code>C-4K7P2M9X</code>, y, si quieres, por qué se decidió así.
example-unknown-case = No hay ningún caso con ese código.
example-reason-too-long = No se marcó nada: el porqué puede tener como máximo { $max } caracteres.
button-mark-example = 🎓 Usar como ejemplo
button-unmark-example = 🎓 Dejar de usar como ejemplo
button-unmark-case = ✕ Quitar { $code }
answer-example-marked = { $code } es ahora un ejemplo. Para decir por qué se decidió así, envía al bot /examples con el código en privado.
answer-example-unmarked = { $code } deja de ser un ejemplo, y se borró lo que se respondió.
answer-example-gone = Esto ya no es un ejemplo.
answer-example-outdated = Alguien decidió sobre este caso entretanto. Búscalo otra vez con /case.
answer-example-undecided = Solo puede ser ejemplo un caso desestimado o confirmado.
answer-example-gravest = Un caso de los más graves no sirve de ejemplo: no se muestra a nadie sin necesidad.
answer-example-about-staff = Un caso sobre alguien del equipo no sirve de ejemplo: moderación no tiene su tarjeta.
answer-example-quiet = Quien lo reportó aún no debe saber nada, así que ahora no puede ser un ejemplo.
answer-example-words-gone = Lo escrito sobre este caso se borró, así que no puede ser un ejemplo.
answer-example-full = Hay tantos ejemplos como puede haber. Quita antes uno.
# In a queue, when many cases are near their target at once.
queue-near =
    ⏳ { $count ->
        [one] 1 caso de aquí está cerca de su plazo.
       *[other] { $count } casos de aquí están cerca de su plazo.
    }
# In a queue with many undecided cards, of those that have none yet.
digest =
    📥 { $count ->
        [one] <b>1 caso más</b> espera aquí sin tarjeta.
       *[other] <b>{ $count } casos más</b> esperan aquí sin tarjeta.
    }
    Con cada decisión llegan solos los siguientes, los más graves primero.
# Below it: how many of those are of the gravest, then a line each for the first, and the codes of the next.
digest-gravest =
    ⛔ { $count ->
        [one] <b>1 de ellos</b> es de los más graves.
       *[other] <b>{ $count } de ellos</b> son de los más graves.
    } Siguen:
digest-gravest-item = { $code } · { $category } · { $minutes } min
digest-gravest-more = después { $codes }
digest-over = 📥 Ya no espera aquí ningún caso sin tarjeta.
answer-nothing-waits = Ya no espera aquí ningún caso sin tarjeta.
# To the seniors, once a queue and day, then one late-item a line.
late-head =
    ⏰ { DATETIME($at, hour: "2-digit", minute: "2-digit") }: { $count ->
        [one] <b>1 caso</b> de { $title } está fuera de plazo.
       *[other] <b>{ $count } casos</b> de { $title } están fuera de plazo.
    }
late-none = ✅ { DATETIME($at, hour: "2-digit", minute: "2-digit") }: ya no hay casos de { $title } fuera de plazo.
late-item =
    { $severity ->
        [4] 🔴
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } { $code } { $state ->
        [taken] 🙋
       *[waiting] ·
    } espera { $hours } h
late-more =
    { $count ->
        [one] y 1 más
       *[other] y { $count } más
    }
# To a queue, once a day.
queue-summary =
    🗓 <b>Las últimas 24 horas aquí</b>
    Llegaron: { $received } · decididos: { $decided }{ $unit ->
        [none] {""}
        [minute] {" "}(la mitad en { $half } min)
        [hour] {" "}(la mitad en { $half } h)
       *[day] {" "}(la mitad en { $half } d)
    }
    En espera: { $waiting }{ $grave ->
        [0] {""}
       *[other] {""}, de los más graves: { $grave }
    }{ $near ->
        [0] {""}
       *[other] {""}, cerca del plazo: { $near }
    }{ $late ->
        [0] {""}
       *[other] {""}, fuera de plazo: { $late }
    }{ $going ->
        [0] {""}
       *[other] {""}, sus textos se borran en 30 días: { $going }
    }
    { $thanks ->
        [yes] Gracias por este trabajo.
       *[no] {""}
    }
# To whoever has a case, below its card or in private.
near-yours =
    ⏳ { $where ->
        [group] { $who }: <b>{ $code }</b> está cerca de su plazo y está a tu cargo. Su tarjeta está justo arriba.
       *[private] <b>{ $code }</b> está cerca de su plazo y está a tu cargo. Su tarjeta está otra vez al final de tu grupo.
    }
# One of the team, in private: what is theirs and nobody else's. $codes are cases that they have.
own-desk =
    🗂 <b>Tu mesa</b>
    { $has ->
        [some] 🙋 Tienes { $codes }. En tu grupo, <code>/case</code> con el código lleva allí.
       *[none] 🙋 Ahora no tienes ningún caso.
    }
    { $queues ->
        [some]
            📥 Esperan en tus colas: { $waiting } · ⏰ fuera de plazo: { $late }
            ↩ Devueltos por el equipo sénior: { $returned } · ⚖️ objeciones: { $objections }
       *[none] 📥 En tu grupo, <code>/queue</code> muestra lo que espera.
    }
    { $count ->
        [0] 📨 Ningún envío espera tu palabra.
       *[other] 📨 Envíos que esperan tu palabra: { $count }
    }
    📊 Decidiste { $week } en 7 días, { $month } en 30. Nadie más lo ve.
    🌿 ¿Un día difícil? <code>/wellbeing</code> · tus cifras otra vez: <code>/stats</code>
button-own-reports = 📝 Reportar algo
who-system = el bot

button-escalate = ⬆ Elevar
button-dismiss = ✖ Desestimar
button-dismiss_as_two = ✖ Desestimar (entre dos)
button-uphold = ✅ Confirmar
button-return = ↩ Devolver
button-return_plain = ↩ Devolver sin palabras
button-measure-listed = 📋 Incluir en la lista
button-measure-to_telegram = 📨 Reportar a Telegram
button-measure-to_authority = 🏛 Remitir a una autoridad
button-refer = 📨 Preparar el envío
button-referral-sent = ✅ Está enviado
button-referral-not_sent = ✕ No se envió
button-referral-acknowledged = 📬 Hay acuse de recibo
button-referral-copy_address =
    📋 { $reach ->
        [form] Formulario
        [list] Lista
        [mail] Correo
       *[phone] Teléfono
    }
button-referral-copy_subject = 📋 Lo reportado
button-ask = ❓ Preguntar
button-take = ✋ Tomar
button-release = ↩ Soltar
button-more = ⋯ Más
button-details = 📄 Detalles
button-details-notes =
    { $count ->
        [one] 💬 Leer la nota
       *[other] 💬 Leer las { $count } notas
    }
button-hand_over = 🤝 Pasar
button-change_category = 🗂 Categoría, gravedad
button-rating = { $severity ->
        [3] 🟠
        [2] 🟡
       *[1] ⚪
    } Gravedad { $severity }
button-reopen = ↩ Reabrir
button-merge = 🧩 Unir
button-quiet = 🔕 No avisar
button-tell_again = 🔔 Volver a avisar
button-snooze = 😴 Dejar para luego
button-wake = ⏰ No luego: ahora
button-snooze-half_hour = Por 30 minutos
button-snooze-two_hours = Por 2 horas
button-snooze-six_hours = Por 6 horas
button-snooze-morning = Hasta las 8 de la mañana
button-silence-week = Durante 1 semana
button-silence-month = Durante 1 mes
button-silence-quarter = Durante 3 meses
button-into-case = 🧩 A { $code }
button-bulk-place =
    { $which ->
        [all] 🧹 Los { $count } de este canal
       *[some] 🧹 { $count } de este canal
    }
button-bulk-burst =
    { $which ->
        [all] 🧹 Los { $count } de esta oleada
       *[some] 🧹 { $count } de esta oleada
    }
button-bulk-flood =
    { $which ->
        [all] 🧹 Los { $count } de una persona
       *[some] 🧹 { $count } de una persona
    }
button-bulk-escalate = ⬆ Elevar todos
button-bulk-drop = ✕ Dejarlo
button-add_sentence = 💬 Añadir una frase
button-other_sentence = 💬 Otra frase
button-no_sentence = ✕ Sin frase
button-sentence-not_found = No se encontró
button-sentence-already_gone = Ya no estaba
button-sentence-telegram_too = Reportar también a Telegram
button-sentence-hide_it = Se puede bloquear o salir
button-sentence-police_too = Avisar también a la policía
button-sentence-no_more_needed = No hace falta nada más
button-sentence-keep_away = No escribirles
button-sentence-bank_too = Avisar también al banco
button-sentence-help_lines = Líneas de ayuda: /help
button-queue-all = Todos
button-queue-free = Sin nadie
button-queue-near = ⏳ Cerca del plazo
button-queue-late = ⏰ Fuera de plazo
button-queue-before = ◀ Anteriores
button-queue-after = Siguientes ▶
button-bring-cases =
    { $count ->
        [one] ⬇ Traerlo
       *[other] ⬇ Traer los próximos { $count }
    }
button-to-card = ▶ A la tarjeta
button-undo = Deshacer
button-next-case = ⏭ Siguiente caso

ground-other-category = Otra categoría…

## Moderators: answers to a press

answer-decided =
    { $verb ->
        [escalate] { $code } se ha elevado al equipo sénior.
        [dismiss] { $code } se ha desestimado.
        [uphold] { $code } se ha confirmado.
        [return] { $code } se ha devuelto a moderación.
       *[reopen] { $code } se ha reabierto.
    }
answer-somebody-was-faster =
    { $verb ->
        [escalate] { $who } ya lo elevó { $ago }
        [dismiss] { $who } ya lo desestimó { $ago }
        [uphold] { $who } ya lo confirmó { $ago }
        [return] { $who } ya lo devolvió { $ago }
        [recategorize] { $who } ya cambió la categoría { $ago }
        [rate] { $who } ya cambió la gravedad { $ago }
        [merge] { $who } ya lo unió { $ago }
       *[reopen] { $who } ya lo reabrió { $ago }
    } ({ $ground }).
answer-not-allowed = Aquí solo puede decidir el equipo de moderación de esta cola.
answer-seniors-only = Solo el equipo sénior puede hacer que un caso se mire otra vez.
answer-moved = Este caso está ahora en otra cola.
answer-cannot-check-membership = Telegram no pudo confirmar ahora la pertenencia a este grupo. No se cambió nada; por favor, inténtalo otra vez.
answer-stale = Esta tarjeta ha cambiado entretanto. Ahora se actualiza; por favor, mírala otra vez.
answer-not-yours = Este caso no te corresponde. Lo mira otra persona del equipo.
answer-bulk-not-yours = Uno de estos casos no te corresponde. Otra persona del equipo puede responder a esta lista.
answer-escalated-it = Este caso lo elevaste tú. Los más graves los confirma otra persona del equipo sénior: dos lo miran antes de seguir.
answer-upheld-it-alone = Este caso lo confirmaste tú y nadie más lo miró antes. Los más graves los remite otra persona del equipo sénior.
answer-vote-kept = Guardado por 24 h. { $code } se desestima si otra persona decide lo mismo sin que llegue antes nada nuevo. Nadie ve antes este voto. Para elevarlo basta una persona.
answer-took = Queda reservado { $minutes } min. El resto lo ve.
answer-released = Vuelve a estar libre.
answer-snoozed = Se deja hasta el { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. La tarjeta vuelve entonces, o antes si su plazo se acerca.
answer-woken = Espera de nuevo como los demás.
answer-no-snooze = Uno de los más graves solo se puede dejar mientras su plazo esté lejos. Toca decidirlo, o pasarlo.
answer-next-case = { $code } es tuyo durante { $minutes } min. Su tarjeta está al final de este chat.
answer-nothing-free = Ahora no hay aquí nada libre para ti. /queue muestra lo que espera.
answer-kept-quiet = Quien lo reportó no sabe nada hasta el { DATETIME($at, day: "numeric", month: "short") }.
answer-told-again = Quien lo reportó recibe avisos de nuevo.
answer-referral_prepared = El texto está en tu chat privado con el bot. Envíalo desde allí y después indícalo.
answer-no_recipient = Ya no se remiten casos ahí. Por favor, elige otra vez.
answer-referral-sent = Anotado: se envió. La tarjeta lo muestra.
answer-referral-not_sent = Anotado: no se envió.
answer-referral-acknowledged = Anotado: hay acuse de recibo.
answer-referral-stale = Eso ya se indicó o ha cambiado. El mensaje muestra cómo está.
answer-taken = Lo lleva { $who }, { $minutes } min más. Después, o en cuanto lo suelte, vuelve a estar libre.
answer-handed-over = Ahora lo lleva { $who }.
answer-no-colleague = Esa persona no puede llevarlo ahora. Por favor, elige otra.
answer-taken-now = Ahora lo lleva { $who }. Vuelve a estar libre pasados 20 minutos, o antes.
answer-recategorized = Cambiado. La tarjeta lo muestra.
# Up to 200 characters, as an alert: others are asked first, and nothing happened yet.
answer-reminded-hard_day = Hoy es un día difícil, así que se pregunta antes a otras personas. Para hacerlo de todos modos, pulsa otra vez en un minuto.
answer-reminded-left_out = Apartaste «{ $category }», así que se pregunta antes a otras personas. Para hacerlo de todos modos, pulsa otra vez en un minuto.
answer-reminded-enough = Casos de los más graves hoy: { $count }. Se pregunta antes a otras personas; quizá convenga una pausa. Para seguir de todos modos, pulsa otra vez en un minuto.
answer-merged = { $code } pasó a { $into }. Ambos códigos llevan allí.
answer-bulk-too-few = Ahora no hay nada más que decidir junto con él.
answer-bulk-first-key = Guardado. Se descartan cuando otra persona del equipo sénior descarte también esta lista.
answer-flood-seniors = Solo el equipo sénior descarta juntos los casos de una avalancha.
answer-bulk-stale = Esa lista ya se respondió o tiene más de diez minutos. Por favor, empieza otra vez desde una tarjeta.
answer-not-merged-itself = Es este mismo caso.
answer-not-merged-not_alike = Solo se pueden unir casos que esperan al mismo equipo.
answer-not-merged-objection = Hay una objeción en uno de ellos. Primero se decide por separado.
answer-not-merged-was_gravest = Antes se consideró de los más graves, así que solo se puede unir a uno de esos.
answer-not-merged-question_waits = Falta la respuesta de quien lo reportó. Primero cerrar la pregunta, o esperar.
answer-details-sent = Enviado en privado. Allí se borra pasadas unas horas.
answer-withdrawn-meanwhile = Quien lo reportó lo retiró entretanto; ya no hay nada que decidir.
answer-undo-too-late = Una decisión se puede deshacer durante { $minutes } minutos. Ese tiempo ya pasó.
answer-undo-not-yours = Solo { $who }, que lo decidió, puede deshacerlo.
answer-undone = Deshecho. { $code } vuelve a esperar una decisión.
answer-left-by-all = Hecho. Ya nadie reporta { $code }, así que queda cerrado.
answer-anonymous = Aquí eres admin anónimo. Desactiva «Permanecer anónimo» en tus permisos y pulsa otra vez.

## Moderators: a question to a reporter, who is a letter of the case to them

team-question-drafted =
    ❓ <b>Persona { $letter }</b> · { $code } · { $who }
    ¿Cuál es la pregunta? Escribirla como respuesta a este mensaje: solo texto, hasta { $max } caracteres.
team-question-prompt = tu pregunta sobre { $code }: escríbela como respuesta a este mensaje.
team-question-placeholder = Pregunta para quien reportó
team-question-dropped = ❓ La pregunta sobre { $code } no se hizo.
team-question-waiting =
    ❓ <b>Persona { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Hecha. La respuesta llegará como respuesta a la tarjeta.
team-question-answered =
    ❓ <b>Persona { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Respondida, en respuesta a la tarjeta.
team-question-declined =
    ❓ <b>Persona { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Quien reportó no responde a esto.
team-question-stopped =
    ❓ <b>Persona { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    Quien reportó no quiere responder ni recibir más preguntas.
team-question-closed =
    ❓ <b>Persona { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    La pregunta se cerró.
team-question-unreached =
    ❓ <b>Persona { $letter }</b> · { $code } · { $who }
    <quote>{ $question }</quote>
    No se puede contactar con quien reportó.
button-ask-other = Persona { $letter }
button-drop-question = ✕ No preguntar
button-close-question = ✕ Cerrar la pregunta
team-question-told-answer =
    💬 <b>Persona { $letter }</b> · { $code }
    { $answer }
team-question-told-declined = 💬 <b>Persona { $letter }</b> · { $code }: no responde a la pregunta.
team-question-told-stopped = 💬 <b>Persona { $letter }</b> · { $code }: no quiere responder ni recibir más preguntas sobre este caso.
team-question-told-unreached = 💬 <b>Persona { $letter }</b> · { $code }: no se le puede contactar, así que no habrá respuesta.
team-question-gone = ❓ { $code }: una pregunta a quien reportó. Lo preguntado y lo respondido se borró.
answer-question-begun = Escribe la pregunta como respuesta al mensaje de abajo.
answer-nobody-to-ask = Ahora no se puede preguntar a nadie: ya hay una pregunta pendiente, o quienes reportaron no quieren o no se les puede contactar.
answer-question-stale = Esta pregunta ya está resuelta.
team-question-text-only = La pregunta tiene que ser un texto, en respuesta a su mensaje. No se preguntó nada.
team-question-too-long = Tiene { $units } caracteres, y una pregunta puede tener { $max }. No se preguntó nada; por favor, acórtala.
team-question-not-now = Esta pregunta ya no se puede hacer. «Preguntar» en la tarjeta empieza otra.

ago =
    { $unit ->
        [second] { $count ->
            [one] hace 1 segundo
           *[other] hace { $count } segundos
        }
        [minute] { $count ->
            [one] hace 1 minuto
           *[other] hace { $count } minutos
        }
        [hour] { $count ->
            [one] hace 1 hora
           *[other] hace { $count } horas
        }
       *[day] { $count ->
            [one] hace 1 día
           *[other] hace { $count } días
        }
    }

help-review =
    <b>Cómo decidir sobre los reportes</b>
    Cada tarjeta es un caso: todos los reportes sobre un mismo término de búsqueda, canal, mensaje o similar.
    ⬆ <b>Elevar</b> lo que parezca ilegal: decide el equipo sénior.
    ✖ <b>Desestimar</b> lo que no, con un motivo.
    ❓ <b>Preguntar</b> hace una pregunta a quien reportó, que aquí es solo una letra.
    <more>Puedes deshacer tu decisión durante { $minutes } minutos. Donde una tarjeta diga ⛔, no abras lo reportado; desestimarlo requiere a dos personas, que no ven el voto de la otra.
    🌿 ¿Un día difícil, o ya es bastante? Envía <code>/wellbeing</code> al bot en privado; aquí nadie se entera. 🎓 <code>/train</code> allí: ejemplos para practicar.
    ⋯ Más: detalles, pasarlo, unirlo, dejarlo para luego; 🧹 decidir juntos todos los casos de un canal o de una oleada.
    <code>/queue</code>: lo que espera. <code>/case</code> con un código, un enlace o palabras: dónde está. <code>/list</code>: lo confirmado. <code>/stats</code>: sus cifras. Responde a una tarjeta: queda una nota del equipo.
    ⚖️ en una tarjeta: quien reportó objeta, y decide alguien que no lo decidió antes.
    Deciden los administradores de este grupo. Quienes reportan conocen el resultado en términos generales, con la frase preparada si se añade (💬), nunca quién decidió.</more>
help-escalation =
    <b>Cómo decidir sobre los casos elevados</b>
    Cada tarjeta es un caso que elevó el equipo de moderación.
    ✅ <b>Confirmar</b> lo que sea una infracción, y elegir qué sigue.
    ↩ <b>Devolver</b> lo que moderación deba mirar otra vez, con una pregunta si hace falta.
    ✖ <b>Desestimar</b> lo que no lo sea, con un motivo.
    ❓ <b>Preguntar</b> hace una pregunta a quien reportó, que aquí es solo una letra.
    <more>Puedes deshacer tu decisión durante { $minutes } minutos. Donde una tarjeta diga ⛔, no abras lo reportado; desestimarlo requiere a dos personas, que no ven el voto de la otra.
    🌿 ¿Un día difícil, o ya es bastante? Envía <code>/wellbeing</code> al bot en privado; aquí nadie se entera. 🎓 <code>/train</code> allí: ejemplos para practicar.
    ⋯ Más: detalles, pasarlo, unirlo, dejarlo para luego; 🧹 decidir juntos todos los casos de un canal o de una oleada.
    <code>/queue</code>: lo que espera. <code>/case</code> con un código, un enlace o palabras: dónde está. <code>/list</code>: lo confirmado. <code>/stats</code>: sus cifras. Responde a una tarjeta: queda una nota del equipo.
    ⚖️ en una tarjeta: quien reportó objeta, y decide alguien que no lo decidió antes.
    Deciden los administradores de este grupo. Quienes reportan conocen el resultado en términos generales, con la frase preparada si se añade (💬), nunca quién decidió.</more>

## Admins: setting up

added-to-group = Gracias por añadir Searchlight. Para que los reportes lleguen aquí, o para que los miembros reporten desde aquí, un admin del bot envía /setup en este grupo.
setup-confirm =
    🛠 <b>Configurar { $title }</b>
    ¿Qué debe llegar aquí? Todas las personas de este grupo podrán leerlo; deciden sus administradores.
    O dejar que los miembros reporten desde aquí: entonces aquí no llega nada.
setup-confirm-source =
    🛠 <b>Configurar { $title }</b>
    Los miembros pueden de todos modos reportar mensajes desde aquí, con /report. A este grupo no llega nada entonces.
setup-is-source =
    🛠 <b>{ $title }</b>
    Los miembros pueden reportar desde aquí con /report. A este grupo no llega nada. Para cambiarlo, primero hay que terminar con eso.
setup-warning-history = ⚠️ Los miembros nuevos pueden leer lo publicado antes de que entraran. Para cambiarlo: ajustes del grupo, «Historial del chat para nuevos miembros», Oculto.
setup-warning-large =
    { $members ->
        [one] ⚠️ Este grupo tiene 1 miembro.
       *[other] ⚠️ Este grupo tiene { $members } miembros.
    } Cada uno de ellos podrá leer los reportes. Un grupo pequeño es más seguro.
button-setup-review = 🔎 Reportes nuevos
button-setup-escalation = ⬆ Casos elevados
button-setup-legal = ⚖️ Solicitudes legales
button-setup-source = 🚩 Dejar reportar desde aquí
button-setup-unsource = No más reportes desde aquí
button-setup-cancel = ✕ Cancelar
setup-done-review =
    ✅ Los reportes nuevos llegan aquí a partir de ahora, una tarjeta por caso.
    Para decidir hay que ser administrador de este grupo o haber sido designado con /staff.

    Siguiente paso: envía /setup en el grupo del equipo sénior, para que los casos elevados tengan adónde llegar.
setup-done-escalation =
    ✅ Los casos elevados llegan aquí a partir de ahora, para que el equipo sénior los confirme, devuelva o desestime.
    Para decidir hay que ser administrador de este grupo o haber sido designado con /staff.
setup-done-legal = ✅ Desde ahora se ve aquí qué solicitudes legales esperan: código, estado y plazo, nunca de quién tratan. Nombra con /staff a quienes las responden.
setup-done-source =
    ✅ Los miembros ya pueden reportar desde aquí: responden a un mensaje con /report, y el bot sigue en privado. A este grupo no llega nada.
    Los demás pueden ver el comando un momento. Si el bot es un administrador que solo puede borrar mensajes, quita el comando. Aún más seguro es reenviar el mensaje al bot en privado.

    Para terminarlo, envía /setup aquí otra vez.
setup-unsourced = Los miembros ya no pueden reportar desde aquí. Para permitirlo de nuevo, envía /setup.
setup-still-source = Los miembros reportan desde aquí, así que aquí no puede llegar nada. Envía /setup para terminar primero con eso.
setup-waiting =
    { $count ->
        [one] Había 1 caso en espera y ya está publicado.
       *[other] Había { $count } casos en espera y ya están publicados.
    }
setup-cancelled = Cancelado. No se cambió nada en este grupo.
setup-replaced = Este grupo ya no recibe casos: se configuró otro grupo para ellos. Las tarjetas de aquí ya no sirven para decidir.
setup-already =
    { $tier ->
        [escalation] Los casos elevados ya llegan aquí.
       *[review] Los reportes nuevos ya llegan aquí.
    }
setup-refused-public = Este grupo es público: cualquiera podría leer los reportes. Hazlo privado en los ajustes del grupo y envía /setup otra vez.
setup-refused-linked = Este grupo está vinculado a un canal, así que quienes siguen el canal pueden entrar. Desvincúlalo, o usa otro grupo privado, y envía /setup otra vez.
setup-not-yours = Aquí solo puede elegir un admin de este bot.
setup-refused-cannot-check = Telegram no pudo decir ahora quién puede leer este grupo. No se cambió nada; por favor, envía /setup otra vez.
setup-what =
    🛠 <b>Configurar { $title }</b>
    { $tier ->
        [escalation] ¿Qué casos elevados deben llegar aquí?
       *[review] ¿Qué reportes nuevos deben llegar aquí?
    }
setup-what-instead =
    🛠 <b>Configurar { $title }</b>
    { $tier ->
        [escalation] ¿Qué casos elevados deben llegar aquí?
       *[review] ¿Qué reportes nuevos deben llegar aquí?
    } Todo lo que no tiene otro lugar va ahora a { $holder }.
setup-categories =
    🛠 <b>Configurar { $title }</b>
    ¿Qué categorías deben llegar aquí? Pulsar cada una y después Listo.
button-setup-everything = Todo
button-setup-everything-topic = Todo, en un tema nuevo
button-setup-some = Solo algunas categorías
button-setup-chosen = ✅ Listo
button-setup-chosen-topic = ✅ Listo, en un tema nuevo
setup-done-some =
    { $count ->
        [one] ✅ Los casos de 1 categoría llegan aquí a partir de ahora.
       *[other] ✅ Los casos de { $count } categorías llegan aquí a partir de ahora.
    }
    Para ver o cambiar qué llega a cada lugar, envía /queues al bot en privado.
setup-topic-asked = Se está creando un tema. Lo que llegue se publica allí.
setup-topic-failed = El bot no puede crear temas aquí. Dale el permiso «Gestionar temas» y envía /setup otra vez.
setup-test = Esto es una prueba: el bot escribe aquí, cambia lo escrito y lo quita.
setup-test-changed = La prueba terminó; este mensaje desaparece.

queue-language-ask =
    🌐 <b>Idioma de este grupo</b>
    ¿En qué idioma debe escribir el bot aquí? Las tarjetas que esperan una decisión se reescriben.
queue-language-set = ✅ A partir de ahora el bot escribe aquí en español.
queue-language-no-queue = A este grupo no llegan casos, así que no tiene idioma propio. En un chat privado con el bot, /language cambia el idioma en que escribe a cada persona.

queue-opened = Ahora puede leer este grupo gente de fuera del equipo, así que no llegan casos y las tarjetas están cubiertas. La administración del bot sabe qué hacer.
queue-regained =
    { $count ->
        [0] ✅ El bot puede volver a escribir aquí.
        [one] ✅ El bot puede volver a escribir aquí. Había 1 caso en espera.
       *[other] ✅ El bot puede volver a escribir aquí. Había { $count } casos en espera.
    }
queues-none = Todavía no hay ninguna cola configurada. Envía /setup en el grupo privado al que deben llegar los reportes.
queues-list =
    🗂 <b>Colas</b>
    Un caso va a la cola que mejor le corresponde; si no hay ninguna, a la predeterminada. Elige una para verla o cambiarla.
queue-entry =
    { $tier ->
        [escalation] ⬆
       *[review] 🔎
    } { $title }{ $state ->
        [default] { " " }· predeterminada
        [lost] { " " }· no se llega
       *[plain] { "" }
    }
queue-page =
    🗂 <b>{ $title }</b>
    { $tier ->
        [escalation] ⬆ Casos elevados
       *[review] 🔎 Reportes nuevos
    }{ $takes ->
        [everything] { " " }y todo lo que no va a otra cola
        [nothing] , pero nada todavía: elige qué
       *[some] { "" }
    }
    Categorías: { $categories }
    Tipos: { $kinds }
    Idiomas de quienes reportan: { $languages }
    El bot escribe allí en: { $speaks }; horas: <code>{ $zone }</code>
    { $deciding ->
        [appointed] Allí solo decide quien está nombrado.
       *[administrators] Allí deciden los administradores del grupo y quien está nombrado.
    }
queue-page-lost = ⚠️ Ahora no recibe casos: el bot no puede escribir allí, o puede leerla gente de fuera del equipo. Ya se te avisó de qué hacer; después, envía /setup allí.
queue-any = cualquiera
queue-choose =
    🗂 <b>{ $title }</b>
    { $of ->
        [kinds] ¿Qué tipos deben llegar aquí?
        [languages] ¿Reportes en qué idiomas deben llegar aquí?
       *[categories] ¿Qué categorías deben llegar aquí?
    } Sin elegir ninguno, cualquiera. Pulsa cada uno y después Listo.
queue-speak = ¿En qué idioma debe escribir el bot en { $title }?
queue-zones = ¿En qué zona horaria debe decir el bot las horas en el grupo de { $title }? Ahora: <code>{ $zone }</code>
queue-remove-ask = ¿Quitar { $title }? Sus casos van a otras colas, o esperan. Sus tarjetas ya no servirán para decidir.
button-queue-categories = Categorías
button-queue-kinds = Tipos
button-queue-languages = Idiomas de los reportes
button-queue-speak = Idioma del bot allí
button-queue-zone = 🕒 Zona horaria allí
button-queue-administrators = Que decidan administradores
button-queue-appointed = Solo personas nombradas
button-queue-default = Hacerla predeterminada
button-queue-remove = Quitar
button-queue-remove-now = Quitar esta cola
button-queue-take = ✅ Listo
answer-queue-gone = Esta cola ya no existe.
staff-list =
    👥 <b>Equipo</b>
    { $owners ->
        [one] Quien opera el bot nombró a 1 admin; solo allí se le puede quitar.
       *[other] Quien opera el bot nombró a { $owners } admins; solo allí se les puede quitar.
    }
    { $appointed ->
        [0] Todavía no hay nadie más con nombramiento.
        [one] Hay 1 persona nombrada; elegirla para ver o cambiar su función.
       *[other] Hay { $appointed } personas nombradas; elige una para ver o cambiar su función.
    }
staff-person =
    👤 <b>{ $name }</b>
    { $count ->
        [0] Sin ninguna función.
        [one] Pulsa la función para terminarla.
       *[other] Pulsa una función para terminarla.
    }
    Quien está nombrado decide solo donde es miembro del grupo de la cola.
staff-roles =
    👤 <b>{ $name }</b>
    ¿Qué otra función debe tener?
staff-add =
    👥 <b>Añadir a alguien</b>
    Elige a la persona con los botones bajo el campo de texto, o crea un enlace que sirve una vez, durante diez minutos.
staff-pick = ¿A quién quieres nombrar?
staff-pick-closed = De acuerdo, no se eligió a nadie.
staff-link = Este enlace es para quien tendrá la función «{ $role }». Sirve una vez, hasta las { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") }: <code>{ $link }</code>
staff-role =
    { $role ->
        [senior] equipo sénior
        [legal] solicitudes legales
        [admin] admin
       *[moderator] moderación
    }{ $queue ->
        [everywhere] { "" }
       *[other] { " " }· { $queue }
    }{ $state ->
        [pending] { " " }(se pregunta a otro admin)
       *[stands] { "" }
    }
staff-appointed =
    ✅ Función de { $name } a partir de ahora: { $role ->
        [senior] equipo sénior
        [legal] solicitudes legales
        [admin] admin del bot
       *[moderator] moderación
    }.
staff-already = { $name } ya tiene esa función.
staff-pending = { $name } será admin del bot cuando otro admin esté de acuerdo. Ya se les pregunta.
staff-not-a-person = Solo se puede nombrar a una persona, no a un bot, un canal ni un admin anónimo.
staff-you-are =
    ✅ Tu función a partir de ahora: { $role ->
        [senior] equipo sénior
        [admin] admin del bot
       *[moderator] moderación
    }. Se puede decidir en los grupos de las colas de los que se es miembro.
staff-agree-ask =
    👤 { $by } propone que { $name } sea admin de este bot: configura colas y nombra a otras personas.
    Para eso hacen falta dos admins. ¿De acuerdo?
staff-agreed = ✅ De acuerdo: { $name } es ahora admin de este bot.
staff-declined = Rechazado: { $name } no será admin.
# To all admins. $you: it is the reader who is to be removed.
removal-asked =
    👤 { $by } { $you ->
        [yes] quiere quitarte
       *[no] quiere quitar a { $name }
    } de la administración de este bot.
    Sucede en 24 horas, o enseguida si alguien más de la administración lo acepta. Hasta entonces se puede anular.
removal-done =
    👤 { $name } ya no está en la administración de este bot. Lo quiso { $by }, { $second ->
        [yes] y alguien más lo aceptó.
       *[no] y nadie más: durante 7 días no se muestra a nadie quién hizo un reporte.
    }
removal-dropped = 👤 { $name } sigue en la administración de este bot: { $by } lo anuló.
# Where the bot runs, its admins were changed.
owner-named = 👤 { $name } se añadió a ADMIN_IDS, donde funciona este bot, y desde ahora está en la administración. Si no sabes por qué, pregunta a quien lo gestiona.
owner-dropped = 👤 { $name } se quitó de ADMIN_IDS, donde funciona este bot. Si no sabes por qué, pregunta a quien lo gestiona. Durante 7 días no se muestra a nadie quién hizo un reporte.
staff-pending-legal = { $name } responderá a solicitudes legales cuando otro admin esté de acuerdo. Ya se les pregunta.
staff-you-are-legal = ✅ Desde ahora respondes a solicitudes legales. Envía /legal para ver lo que espera.
staff-agree-ask-legal =
    👤 { $by } propone que { $name } responda a solicitudes legales. Dos personas con ese encargo pueden saber quién reportó.
    Para eso hacen falta dos admins. ¿De acuerdo?
staff-agreed-legal = ✅ De acuerdo: { $name } responde ahora a solicitudes legales.
staff-declined-legal = Rechazado: { $name } no responderá a solicitudes legales.
staff-reply-ask =
    👤 <b>{ $name }</b>
    ¿Qué función debe tener esta persona en todas las colas?
staff-reply-how = Responde con /staff a un mensaje de la persona que quieres nombrar, o envía /staff al bot en privado.
staff-left = No se cambió nada.
staff-entry = { $name } · { $roles }
button-staff-add = ➕ Añadir a alguien
button-staff-more = ➕ Otra función
button-staff-end = ✖ { $role }
button-staff-link = 🔗 Enlace: { $role }
button-staff-agree = ✅ De acuerdo
button-staff-decline = ✖ Rechazar
button-removal-second = ✖ Quitar enseguida
button-removal-keep = Mantener
button-role-moderator = Moderación
button-role-senior = Equipo superior
button-role-legal = Solicitudes legales
button-role-admin = Admin
answer-staff-gone = Esto ya no es así.
answer-staff-not-you = Debe estar de acuerdo otro admin: ni quien lo propuso ni la persona propuesta.
answer-removal-asked = Se avisa a toda la administración. Sucede en 24 horas, o enseguida si alguien más lo acepta.
answer-removal-not-yours = Eso es para otra persona de la administración: no para quien lo pidió ni para quien se va a quitar.

alert-dead-letter =
    ⚠️ Un mensaje entrante no se pudo tratar tras { $attempts } intentos y se apartó (número <code>{ $number }</code>). Se avisó a quien lo envió. El registro tiene el motivo bajo ese número.
alert-queue-lost =
    ⚠️ No se puede llegar a { $title }: { $because ->
        [kicked] el bot fue eliminado del grupo.
        [no_rights] el bot no puede escribir allí.
        [topic_closed] su tema está cerrado.
        [topic_not_found] su tema ya no existe.
       *[chat_not_found] ya no existe.
    }
    No se pierde ningún reporte: { $cases ->
        [handed_over] otras colas toman sus casos hasta que se pueda llegar de nuevo.
       *[waiting] los casos esperan.
    } { $because ->
        [kicked] Añade el bot de nuevo y envía /setup allí, o en otro grupo.
        [no_rights] Permítele escribir allí de nuevo, o envía /setup en otro grupo.
       *[chat_not_found] Envía /setup en otro grupo.
    }
alert-queue-opened =
    ⚠️ { $title } ya no es un grupo cerrado: { $because ->
        [public] tiene un nombre público, así que cualquiera puede leerlo.
        [linked] está vinculado a un canal, y quienes lo siguen pueden entrar.
       *[join_link] alguien entró por un enlace que no pide aprobación.
    }
    Ya no llega nada allí, y sus tarjetas están cubiertas. No se pierde ningún reporte: { $cases ->
        [handed_over] otras colas reciben sus casos.
       *[waiting] los casos esperan.
    }
    { $because ->
        [public] Hazlo privado en sus ajustes,
        [linked] Desvincúlalo en sus ajustes,
       *[join_link] Revoca sus enlaces, o haz que pidan aprobación,
    } quita a quien no deba estar y envía /setup allí. O envía /setup en otro grupo privado.
alert-source-lost = ℹ️ { $title }: los miembros ya no pueden reportar desde allí, porque el bot no está en el grupo. Para permitirlo de nuevo, añade el bot y envía /setup allí.
alert-no-queue =
    ⚠️ { $count ->
        [one] Hay 1 caso en espera
       *[other] Hay { $count } casos en espera
    } porque no hay ningún grupo configurado para recibir { $tier ->
        [escalation] casos elevados.
       *[review] reportes.
    } Se conservan. Envía /setup en un grupo privado tuyo.
alert-send-abandoned =
    ⚠️ { $count ->
        [one] Se renunció a 1 mensaje
       *[other] Se renunció a { $count } mensajes
    } porque Telegram lo rechaza (error { $error_code }). El registro tiene los detalles bajo el número <code>{ $number }</code>.
alert-not-composed =
    ⚠️ Un mensaje no se pudo redactar y se renunció a él: es un fallo de este bot. El registro tiene los detalles bajo el número <code>{ $number }</code>.
alert-late =
    ⏰ { $count ->
        [one] 1 caso de { $title } está fuera de plazo: <b>{ $code }</b>.
       *[other] { $count } casos de { $title } están fuera de plazo, entre ellos <b>{ $code }</b>.
    } Recibes este aviso porque no hay un grupo del equipo sénior; una vez al día, y por cada caso de los más graves.
alert-about-staff = ℹ️ Un reporte trata de alguien del equipo: <b>{ $code }</b> pasó directamente al equipo sénior, y los moderadores no tienen su tarjeta. La persona de quien trata no decide nada sobre él.
alert-migrated = ℹ️ { $title } pasó a ser un supergrupo. Sus tarjetas siguen llegando allí; no hay nada que hacer.
alert-reveal =
    🔓 A { $who } se le mostró quién hizo el reporte <code>{ $code }</code>, porque { $why ->
        [danger] la vida o la seguridad de alguien está en peligro
        [legal_request] se decidió entre dos sobre una solicitud legal
       *[crime] el propio reporte puede ser un delito, como una amenaza
    }. Estuvo de acuerdo { $by }.
    Si no debería ser así, quítale su función con /staff.
# After a restore, at the start; $at is when the backup was made.
alert-restored =
    🗄 <b>El bot funciona con una copia de seguridad del { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.</b> Lo que llegó y se decidió después no está en ella.
    Por ahora el bot solo te escribe a ti; { $count ->
        [one] espera { $count } mensaje
       *[other] esperan { $count } mensajes
    }. Mira <code>/health</code> y luego envía <code>/resume</code>: todo sale, y las tarjetas de los casos sin decidir se dibujan de nuevo.
alert-conflict = ⚠️ Otro programa está recogiendo mensajes con el token de este bot. Detenlo, o crea un token nuevo con @BotFather. Hasta entonces, los reportes pueden retrasarse.

# $code is of one of the reports of whoever is trusted; nobody is named.
alert-backlog = ⚠️ Hay mensajes en espera desde hace más de cinco minutos, entrantes o salientes. Más en <code>/health</code>. Se avisa una vez, hasta que vuelva a estar bien.
alert-dead-letters = ⚠️ Algunos mensajes se abandonaron. En <code>/health</code> hay un botón para intentarlo de nuevo. Se avisa una vez, hasta que no quede ninguno.
alert-no-poller = ⚠️ Nadie recoge los mensajes de Telegram: los reportes esperan allí, un día como mucho. ¿Está en marcha el bot y hay red? Más en <code>/health</code>.
alert-clock-jumped = ⚠️ El reloj está a más de un día de la última revisión de datos antiguos. No se borra nada hasta que vuelva a estar bien; si está bien, <code>/retention</code> tiene un botón para decirlo.

trust-done = ✅ Quien hizo el reporte <code>{ $code }</code> es ahora un alertador fiable: lo que reporte desde ahora va primero y se marca en la tarjeta, y puede enviar más. <code>/untrust</code> con el código lo termina.
untrust-done = ✅ Quien hizo el reporte <code>{ $code }</code> ya no es un alertador fiable.
# In private, to an admin who wants to see who made a report. $account: who made it.
reveal-drafted =
    🔓 <b>Quién hizo <code>{ $code }</code></b>
    Se muestra solo por uno de estos motivos, y solo si un segundo admin está de acuerdo. Entonces lo saben todos los admins, y también quien hizo el reporte, salvo que lo prohíba una solicitud legal.
reveal-asked =
    🔓 <b>Quién hizo <code>{ $code }</code></b>
    Porque { $why ->
        [danger] la vida o la seguridad de alguien está en peligro
        [legal_request] se decidió entre dos sobre una solicitud legal
       *[crime] el propio reporte puede ser un delito, como una amenaza
    }.
    Se pregunta a los otros admins. Uno de ellos tiene 24 horas para aceptar.
reveal-confirmed =
    🔓 <b>Quién hizo <code>{ $code }</code></b>
    La cuenta de Telegram con el número { $account }. No se guarda nada más de ella.
    Esto se borra 10 minutos después de aceptarse. Por favor, no lo compartas: quien reportó puede estar en peligro.
reveal-dropped = 🔓 <code>{ $code }</code>: no se muestra nada, y ya no se pregunta a nadie.
reveal-refused = 🔓 Otro admin no aceptó mostrar quién hizo <code>{ $code }</code>.
reveal-lapsed = 🔓 Quien hizo <code>{ $code }</code> retiró el reporte o pidió que se olvidaran sus datos: no hay a quién mostrar.
reveal-expired = 🔓 Ningún otro admin aceptó en 24 horas mostrar quién hizo <code>{ $code }</code>.
# To the other admins. $by wants to see it.
reveal-agree-ask =
    🔓 { $by } quiere ver quién hizo el reporte <code>{ $code }</code>, porque { $why ->
        [danger] la vida o la seguridad de alguien está en peligro
        [legal_request] se decidió entre dos sobre una solicitud legal
       *[crime] el propio reporte puede ser un delito, como una amenaza
    }.
    A quien lo hizo se le dice, salvo que lo prohíba una solicitud legal. Por favor, acepta solo si no hay otra manera. Pasadas 24 horas ya no vale.
reveal-agreed = 🔓 Aceptado. Quién hizo <code>{ $code }</code> se muestra al admin que lo pidió; a quien lo hizo se le dice, salvo que la ley lo prohíba.
reveal-not-agreed = 🔓 No aceptado. Quién hizo <code>{ $code }</code> no se muestra.
reveal-needs-code = Por favor, envía el comando con el código de un reporte, y el de la solicitud legal si es por eso: <code>/reveal R-7F3K9Q2M</code>
reveal-withdrawn = Ese reporte fue retirado, así que no hay a quién mostrar.
reveal-no-second = Para eso hace falta una segunda persona que lleve 7 días en la administración, y no la hay. Se nombra con /staff.
reveal-new_admin = Quién hizo un reporte lo ve, y lo acepta, quien lleva 7 días en la administración. En tu caso, desde el { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } (UTC).
reveal-after_removal = Se quitó a alguien de la administración por decisión de una sola persona. Hasta el { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } (UTC) no se muestra a nadie quién hizo un reporte.
button-reveal-danger = Alguien está en peligro
button-reveal-crime = El reporte es un delito
button-reveal-drop = ✕ No preguntar
button-reveal-confirm = Aceptar que se muestre
button-reveal-refuse = ✕ No aceptar
answer-reveal-gone = Esto ya está resuelto, o caducó.
answer-reveal-not-you = Eso lo responde otro admin.
# What is held for the law: the list, one of it, and the question to another admin.
holds-list =
    🔏 <b>Retenido por ley: { $count }</b>
    Lo vigente o solicitado. <code>/hold C-CÓDIGO</code> retiene un caso, <code>/hold R-CÓDIGO</code> a quien hizo un reporte. Hacen falta dos admins.
hold-line = <b>{ $code }</b> · { $target } · { $status ->
        [standing] hasta el { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
        [started] espera a otra persona
        [asked] espera a un segundo admin
       *[drafted] aún sin pedir
    }
hold-page =
    🔏 <b>{ $code }</b> · { $target }
    Qué: { $scope ->
        [case] todo sobre este caso
        [subject] todo sobre lo que allí se reportó
        [report] solo este reporte
       *[person] todo lo que reportó esta persona
    }
    Por qué: { $ground ->
        [authority] lo pidió una autoridad
        [claim] una reclamación legal
       *[danger] la vida o la seguridad de alguien
    }
    { $status ->
        [drafted] Elige el motivo y el plazo, y pregunta a otro admin. Entonces se guarda una copia de lo que hay; desde fuera no se nota.
        [started] La inició una solicitud legal. Sin otra persona caduca el { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
        [asked] Se ha preguntado a otro admin. Caduca a las 24 horas.
        [standing] Vigente hasta el { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }. { $change ->
            [prolong] Se ha pedido a otro admin prolongarlo.
            [lift] Se ha pedido a otro admin levantarlo.
           *[none] { "" }
        }
        [dropped] Descartado.
        [refused] Otro admin no estuvo de acuerdo.
        [expired] Nadie aceptó a tiempo.
       *[ended] Terminado, y su copia se borró: { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }.
    }
hold-agree-ask =
    🔏 { $by } te pregunta: <code>{ $code }</code> · { $target }. { $what ->
        [place] ¿Retenerlo? Plazo en días: { $days }
        [prolong] ¿Prolongarlo, contando desde hoy? Plazo en días: { $days }
        [prolong_once] ¿Prolongarlo más allá de su fin? Días: { $days }. La ley lo permite una vez.
       *[lift] ¿Levantarlo ahora y borrar la copia?
    }
    Qué: { $scope ->
        [case] todo sobre este caso
        [subject] todo sobre lo que allí se reportó
        [report] solo este reporte
       *[person] todo lo que reportó esta persona
    }. Por qué: { $ground ->
        [authority] lo pidió una autoridad
        [claim] una reclamación legal
       *[danger] la vida o la seguridad de alguien
    }.
    Por favor, acepta solo si la ley lo exige. Caduca a las 24 horas.
hold-agreed = 🔏 <code>{ $code }</code>: otro admin está de acuerdo.
hold-not-agreed = 🔏 <code>{ $code }</code>: otro admin no está de acuerdo. No cambió nada.
hold-you-agreed = 🔏 Has aceptado. Vale desde ahora.
hold-you-did-not-agree = 🔏 No has aceptado. No cambió nada.
hold-copy = 🔏 <code>{ $code }</code>: todo lo retenido, sin decir quién lo reportó. No lo compartas y bórralo al terminar.
hold-needs-code = Por favor, envía el comando con el código de un caso o reporte: <code>/hold C-4K7P2M9X</code>. Solo, muestra lo retenido.
hold-unknown = No hay caso ni reporte con este código.
button-hold-list = ☰ Todo lo retenido
button-hold-scope-case = El caso
button-hold-scope-subject = Lo reportado
button-hold-scope-person = Todo de esta persona
button-hold-scope-report = Este reporte
button-hold-ground-authority = Autoridad
button-hold-ground-claim = Reclamación
button-hold-ground-danger = Peligro
button-hold-days = { $days } d
button-hold-prolong = ⏩ { $days } d
button-hold-place = 🔏 Preguntar a otro admin
button-hold-drop = ✕ Descartar
button-hold-lift = 🔓 Levantar
button-hold-copy = 📄 Leer la copia
button-hold-confirm = Aceptar
button-hold-refuse = ✕ No aceptar
# Solicitudes legales. Ningún texto dice de quién tratan, salvo las páginas de quien responde.
command-legal = Responder a solicitudes legales
answer-legal-not-officer = Esto solo pueden hacerlo quienes responden a solicitudes legales.
answer-legal-outdated = Esto ha cambiado entretanto. Así está ahora.
legal-outdated = Esto ha cambiado entretanto, así que no se hizo nada. Envía /legal otra vez.
legal-unread = Eso no encaja en esta pregunta. Nada ha cambiado: responde una vez más.
legal-home =
    ⚖️ <b>Solicitudes legales</b>
    Esperan a otra persona: <b>{ $waiting }</b> · abiertas { $open } · vencidas { $late }
    Esto guarda el orden; no da consejo legal.
legal-line = <b>{ $code }</b> { $flow } · { $country } · { $state } · { $time }
legal-desk-line = <b>{ $code }</b> · { $state } · { $time }
legal-list =
    ⚖️ <b>{ $filter ->
        [mine] Solicitudes abiertas que registraste
        [open] Solicitudes abiertas
       *[all] Todas las solicitudes
    }</b>
legal-found = ⚖️ <b>Encontradas por «{ $words }»: { $count }</b>
legal-none = No hay ninguna.
legal-kind =
    { $kind ->
        [information] Información
        [removal] Retirada
        [preservation] Conservación
       *[emergency] Urgencia
    }
legal-instrument =
    { $instrument ->
        [epoc] Orden europea de producción (EPOC)
        [epoc_pr] Orden europea de conservación (EPOC-PR)
        [dsa_information] DSA art. 10, información
        [dsa_removal] DSA art. 9, retirada
        [tco_removal] Contenido terrorista, 1 hora
        [cybertip] CyberTip de EE. UU., guardar un año
        [preservation_letter] Carta de conservación de EE. UU.
        [national] Orden nacional
        [voluntary] Urgencia, voluntaria
       *[informal] Petición informal
    }
legal-class =
    { $class ->
        [court] Tribunal
        [prosecutor] Fiscalía
        [police] Policía
        [regulator] Regulador
       *[other] Otra
    }
legal-channel =
    { $channel ->
        [platform] Plataforma oficial
        [mail] Correo electrónico
        [post] Correo postal
        [phone] Teléfono
       *[in_person] En persona
    }
legal-secrecy =
    { $secrecy ->
        [none] Se puede avisar
        [until_date] Secreto hasta una fecha
       *[until_told] Secreto hasta que la autoridad lo levante
    }
legal-status =
    { $status ->
        [registered] falta el análisis
        [analysed] falta la propuesta
        [proposed] falta otra persona
        [decided] decidida
        [answered] respondida
        [narrowing] por acotar
        [challenged] impugnada
        [withdrawn] retirada
        [false] falsa
       *[closed] cerrada
    }
legal-section =
    { $section ->
        [identity] Quién reportó
        [reports] Palabras de un reporte
        [additions] Lo que se añadió
        [files] Rastros de archivos
        [objections] Objeciones
        [answers] Respuestas a preguntas
        [subject] Lo que se reportó
        [names] Sus nombres
        [titles] Sus títulos
        [case] El caso
       *[decisions] Decisiones
    }
legal-due =
    { $unit ->
        [hours] quedan { $amount } h
        [days] quedan { $amount } d
        [over] vencida
       *[none] sin plazo
    }
legal-card =
    ⚖️ <code>{ $code }</code> · { $flow }
    { $title }
    Recibida { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } · { $state } · { $time }
legal-about =
    Objetos: { $notes } · hay reportes { $reports }, casos { $number }
    { $reporter ->
        [yes] 🔴 <b>Trata de alguien que reportó.</b> Rechaza o acota.
       *[no] { "" }
    }
legal-asked = Se pide: { $categories }
legal-secret =
    { $secrecy ->
        [until_date] 🤫 Secreto hasta el { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
        [until_told] 🤫 Secreto hasta aviso de la autoridad
       *[none] Se puede avisar a la persona
    }
legal-held =
    🔏 <code>{ $code }</code> { $status ->
        [started] caduca el { DATETIME($ends_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") } sin otra persona
        [standing] hasta el { DATETIME($ends_at, day: "numeric", month: "short", year: "numeric") }
       *[ended] terminó
    }
legal-cases =
    🧩 { $state ->
        [some] Casos: { $codes }
        [secret] Mientras sea secreta, ningún caso sabe de ella.
       *[none] Nada de lo que nombra puede ser un caso.
    }
legal-effect = ✔️ Hecho { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: { $words }
legal-hold-ask = 🔏 { $by } registró <code>{ $request }</code>. Lo que pide se guarda como <code>{ $code }</code> durante 24 horas. ¿Guardarlo el tiempo que pide la ley?
legal-reminder =
    ⏰ <code>{ $code }</code>: { $state ->
        [over] el plazo de respuesta ha vencido.
       *[runs] ha pasado el { $percent } % del plazo de respuesta.
    } Responde antes del { DATETIME($due_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
legal-chase =
    ⏰ <code>{ $code }</code>: { $state ->
        [validate] pasaron 48 horas y no consta la palabra de un juez. Pídela a la autoridad.
       *[acknowledge] la ley quiere que se confirme en 24 horas que esto llegó. Envía el texto de respuesta y pulsa «Recepción confirmada».
    }
legal-ask-targets = ✂️ ¿De qué trata <code>{ $code }</code> a partir de ahora? Responde a este mensaje, uno por línea: un código, un número, <code>@name</code>, un enlace o un término. El análisis y la propuesta empiezan de nuevo.
legal-ask-effect = ✔️ <code>{ $code }</code>: ¿cuándo se hizo? Responde a este mensaje: en la primera línea la hora en UTC, como <code>2026-09-01 09:12</code>, y debajo qué se hizo y dónde.
legal-draft = ⚖️ <b>Nueva solicitud</b> · pregunta { $page } de { $pages }
legal-reply = Responde a este mensaje.
legal-step =
    { $step ->
        [kind] ¿Qué quiere la autoridad?
        [instrument] ¿Con qué instrumento? El papel lo nombra.
        [authority] ¿Quién pide? Elige, o responde con cuatro líneas: su nombre, su país en dos letras, cómo contactar y dónde lo encontraste. Nunca tomes el contacto de la propia solicitud.
        [authority_class] ¿Qué tipo de autoridad es?
        [reference] ¿Con qué referencia escriben?
        [issued] ¿Cuándo se emitió? Por ejemplo <code>2026-09-01</code>
        [received] ¿Cuándo llegó, en UTC? Por ejemplo <code>2026-09-01 09:12</code>. El plazo corre desde entonces.
        [answer_by] ¿Para cuándo quieren respuesta, en UTC? Por ejemplo <code>2026-09-08 12:00</code>
        [channel] ¿Cómo llegó?
        [basis] ¿En qué ley se apoyan? Una línea.
        [category] ¿Qué delito nombran?
        [targets] ¿De qué trata? Uno por línea: código de reporte o caso, número de Telegram, <code>@name</code>, enlace o término.
        [items] ¿Qué piden exactamente? Marca solo eso.
        [period] ¿De qué periodo? Dos líneas: el primer día y el último.
        [notified] ¿Se avisó también a una autoridad de tu país? Entonces no se entrega nada en diez días, salvo que lo autorice.
        [secrecy] ¿No debe saberlo la persona?
        [secret_until] ¿Hasta cuándo? Por ejemplo <code>2027-03-01</code>
        [secrecy_basis] ¿En qué ley se apoya el secreto? Una línea.
        [language] ¿En qué idioma está escrita?
       *[document] El SHA-256 del papel y, en otra línea, dónde lo guardas. El bot no recibe archivos.
    }
legal-check =
    { $flow } · { $role }
    { $title }, recibida { $ago }
    Objetos: { $notes } · hay reportes { $reports }, casos { $number }
    { $reporter ->
        [yes] 🔴 Trata de alguien que reportó.
       *[no] { "" }
    }
    Se pide: { $categories }
    { $state }
legal-analysis =
    ⚖️ <code>{ $code }</code> · análisis: { $amount }
    { $state ->
        [sealed] Está sellado con la propuesta y ya no cambia.
       *[open] Responde a las once. Un «no» a una de las cinco primeras impide entregar; «dudoso» necesita un motivo.
    }
legal-question-name =
    { $question ->
        [binds] ¿Nos obliga?
        [verified] ¿Se devolvió la llamada?
        [competent] ¿Es competente?
        [judicial] ¿Hay juez, si hace falta?
        [complete] ¿Forma completa?
        [crime] ¿Delito según las reglas?
        [identified] ¿Persona exacta?
        [collected] ¿Solo lo guardado?
        [bounded] ¿Necesario y acotado?
        [protected] ¿Nadie protegido?
       *[secrecy] ¿Secreto legal y con fin?
    }
legal-question =
    { $question ->
        [binds] 1. ¿Nos obliga esto? ¿Por qué ley, en qué país? Muchas leyes eximen a los servicios pequeños.
        [verified] 2. ¿Devolviste la llamada por un contacto que encontraste tú? Buzones oficiales robados envían urgencias falsas.
        [competent] 3. ¿Es competente esta autoridad?
        [judicial] 4. Donde debe ordenarlo un juez: ¿lo ordenó?
        [complete] 5. ¿Está todo lo que pide la forma: base legal, motivos, qué exactamente, recursos, firma?
        [crime] 6. ¿Se sospecha de un delito que también viola nuestras reglas?
        [identified] 7. ¿Se nombra a la persona o cosa tan exactamente que no cabe otra?
        [collected] 8. ¿Se pide solo lo que ya se guarda?
        [bounded] 9. ¿Es necesario y proporcionado, y está acotado en tiempo y tipo?
        [protected] 10. ¿No afecta a nadie protegido: prensa, secreto profesional, política, una víctima, quien reportó?
       *[secrecy] 11. ¿Es legal el secreto, y tiene fin?
    }
legal-line-given = ✏️ { $words }
legal-ask-line = ✏️ <code>{ $code }</code>: responde a este mensaje con una línea que diga por qué.
legal-ask-key = 🔑 <code>{ $code }</code>: responde a este mensaje con la clave age de la autoridad. Empieza por <code>age1</code>. Compruébala por un contacto que encontraste tú.
legal-outcome =
    { $outcome ->
        [full] Entregar todo
        [part] Entregar una parte
        [nothing_held] No se guarda nada
        [narrow] Pedir que acoten
        [refuse] Rechazar
       *[challenge] Impugnar
    }
legal-ground =
    { $ground ->
        [not_bound] No nos obliga
        [not_verified] Remitente sin verificar
        [not_competent] No es competente
        [not_judicial] Sin orden de un juez
        [incomplete] Incompleta
        [not_identified] Nadie identificado
        [too_broad] Demasiado amplia
        [no_crime] No viola nuestras reglas
        [protected] Alguien protegido
        [other_law] Otra ley lo prohíbe
       *[overtaken] Ya sin objeto
    }
legal-proposal =
    🔑 <code>{ $code }</code>: <b>{ $state }</b>
    Motivo: { $facts } · análisis: { $amount }
    { $status ->
        [decided] Decidido por dos personas.
        [waits] Se pregunta a las demás personas.
        [asked] Se te pregunta: mira el análisis y confirma o devuelve.
        [drafted] Cuando esté bien, pregunta a otra persona.
       *[none] Esto se propone al principio. Elige lo que debe ser.
    }
legal-opens-with = Se abre solo con esta clave: <code>{ $number }</code>. ¿Te la han leído?
legal-gives = Se entrega: { $categories }, filas { $notes }, columnas { $number }
legal-ticks = ☑️ <code>{ $code }</code>: marca exactamente lo que se entrega. Pulsa un número para marcar columnas sueltas.
legal-columns = ☑️ <code>{ $code }</code> · { $categories }: ¿qué columnas se entregan?
legal-second-ask = 🔑 { $by } propone una decisión sobre <code>{ $code }</code> y pide otra persona.
legal-secrecy-over = 🤫 <code>{ $code }</code>: llegó el día hasta el que era secreto. ¿Avisar ahora a la persona? Hacen falta dos.
legal-package = 📦 <code>{ $code }</code>: se abre solo con la clave { $number }. SHA-256 de dentro: <code>{ $head }</code>. Sale de este chat en 24 horas.
legal-package-here = 📦 <code>{ $code }</code>: está 24 horas en el servidor, en la carpeta de datos: <code>{ $name }</code>. Se abre solo con la clave { $number }. SHA-256 del contenido: <code>{ $head }</code>
legal-package-changed = ✋ <code>{ $code }</code>: lo guardado ha cambiado desde la decisión, así que no se envió nada. Hay que decidir de nuevo.
legal-answer =
    Su referencia: { $reference } · la nuestra: <code>{ $code }</code>
    { $status ->
        [full] Lo que guardamos de lo pedido está en el paquete, cerrado con su clave, con una declaración de lo que no se guarda.
        [part] Una parte de lo pedido está en el paquete, cerrado con su clave. El resto se rechaza: { $facts }.
        [nothing_held] No guardamos nada de lo pedido. Se adjunta una declaración de lo que este servicio puede guardar.
        [removed] Su orden se cumplió el { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }: { $words }
        [removed_part] Su orden se cumplió en parte el { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }: { $words }. El resto se rechaza: { $facts }.
        [to_remove] Cumplimos su orden y les avisaremos cuando esté hecho.
        [to_remove_part] Cumplimos su orden en parte y les avisaremos cuando esté hecho. El resto se rechaza: { $facts }.
        [not_here] Lo que nombran no forma parte de nuestro servicio.
        [kept] Lo que nombran se conserva, en la medida en que lo tenemos, hasta que acabe el plazo.
        [kept_part] Una parte de lo que nombran se conserva. El resto se rechaza: { $facts }.
        [nothing_kept] No guardamos nada de lo que nombran.
        [narrow] Les pedimos que acoten la solicitud: { $facts }.
        [refuse] No podemos cumplir la solicitud: { $facts }.
        [challenge] Impugnamos la solicitud: { $facts }. Hasta que se resuelva no se entrega nada.
       *[none] Recibimos su solicitud y la estamos estudiando.
    }
    Una orden sobre Telegram mismo se dirige a Telegram (<code>abuse@telegram.org</code>; en la UE, su representante EDSR, Bruselas): este servicio no forma parte de él.
legal-ledger = 📒 <b>Libro de entregas</b>. En él no se cambia nada.
legal-ledger-line = <b>{ $code }</b> · { $state } · { $country } · personas { $number } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
reveal-no-request = Ninguna solicitud legal con ese código se decidió entre dos para entregar quién hizo este reporte. Envía ambos códigos: <code>/reveal R-7F3K9Q2M L-4K7P2M9X</code>
answer-legal-own_matter = Trata de ti o de quien lo propuso. Tienen que decidir otras personas.
answer-legal-not_entitled = Tú o quien lo propuso no pueden decidir esto ahora.
answer-legal-no_second = Hace falta otra persona con ese encargo, y ahora no la hay. Se nombra con /staff.
answer-legal-not_analysed = Primero responde a las once preguntas.
answer-legal-barred = El análisis impide entregar.
answer-legal-no_ground = Elige primero un motivo.
answer-legal-nothing_ticked = Marca primero lo que se entrega.
answer-legal-not_you = Eso es para otra persona: hacen falta dos.
answer-legal-something_held = Algo de eso se guarda, así que no se puede decir.
answer-legal-too_early = Se avisó a otra autoridad: no se entrega nada en diez días, salvo que lo autorice.
answer-legal-no_key = Pon primero la clave de la autoridad.
answer-legal-no_effect = Anota primero qué se hizo, dónde y cuándo.
answer-legal-changed = Lo guardado ha cambiado desde la decisión. Hay que decidir de nuevo.
answer-legal-first = Anotado. Otra persona tiene que aceptar.
button-legal-unclear = Dudoso
button-legal-line = ✏️ Decir por qué
button-legal-analysis = 🔎 Análisis { $amount }
button-legal-decision = 🔑 Decisión
button-legal-words = ✉️ Texto de respuesta
button-legal-ground = Motivo
button-legal-ticks = ☑️ Qué se entrega
button-legal-ask_second = 🔑 Pedir otra persona
button-legal-confirm = ✅ Confirmar
button-legal-send_back = ↩ Devolver
button-legal-hand_out = 📦 Entregar
button-legal-fetched = ✅ Recogido
button-legal-answered = ✅ Respondida
button-legal-settled = Impugnación resuelta
button-legal-close = Cerrar
button-legal-end_secrecy = 🤫 Levantar el secreto
button-legal-key = 🔑 Poner la clave
button-legal-acknowledge = ✉️ Recepción confirmada
button-legal-validate = ⚖️ Llegó la palabra del juez
button-legal-effect = ✔️ Anotar el efecto
button-legal-ledger = 📒 Libro
button-reveal-legal_request = Una solicitud legal decidida
button-legal-new = ➕ Nueva solicitud
button-legal-mine = Mías
button-legal-all = Todas
button-legal-open = Abrir
button-legal-holds = 🔏 Retenciones
button-legal-home = ☰ Solicitudes
button-legal-before = ◀ Anterior
button-legal-after = Siguiente ▶
button-legal-narrow = ✂️ Cambiar objetos
button-legal-cleared = La otra autoridad lo autoriza
button-legal-false = ✕ Es falsa
button-legal-withdraw = La retiraron
button-legal-register = ✅ Registrar
button-legal-skip = Saltar
button-legal-done = ✅ Listo
button-legal-back = ◀ Atrás
button-legal-drop = ✕ Descartar
button-legal-yes = Sí
button-legal-no = No
trust-needs-code = Por favor, envía el comando con el código de uno de sus reportes, por ejemplo <code>/trust R-7F3K9Q2M</code>. Está en el recibo y en /status.
mark-unknown-report = No hay ningún reporte con este código.
trust-unknown-report = No hay ningún reporte con ese código, o quien lo hizo pidió que se olvidaran sus datos.
admin-in-private = Por favor, envíalo al bot en privado.
answer-admin-only = Solo la administración del bot puede hacer esto.

# A page of the settings: what it is, settings-now where it is a number, buttons.
settings-home =
    ⚙️ <b>Ajustes</b>
    Los botones muestran lo que está en vigor. Un cambio vale enseguida, queda en el registro de auditoría y se puede deshacer.
settings-now = Ahora: <b>{ $amount }</b>. Al principio: { $initial }.
setting-reports_per_hour =
    <b>Reportes por hora</b>
    Cuántos reportes puede enviar una persona en una hora. Los más graves nunca se rechazan, y los alertadores fiables pueden enviar más.
setting-reports_per_day =
    <b>Reportes por día</b>
    Cuántos reportes puede enviar una persona en un día. Los más graves nunca se rechazan, y los alertadores fiables pueden enviar más.
setting-target_hours_4 =
    🔴 <b>Plazo para los más graves</b>
    En cuántas horas debería tener un caso así su primera decisión.
setting-target_hours_3 =
    🟠 <b>Plazo para la gravedad 3</b>
    En cuántas horas debería tener un caso así su primera decisión.
setting-target_hours_2 =
    🟡 <b>Plazo para la gravedad 2</b>
    En cuántas horas debería tener un caso así su primera decisión.
setting-target_hours_1 =
    ⚪ <b>Plazo para la gravedad 1</b>
    En cuántas horas debería tener un caso así su primera decisión.
setting-gravest_a_day =
    🌿 <b>Los más graves, por día</b>
    Después de cuántos alguien ha hecho bastante por un día: se pregunta antes a otras personas y se sugiere una pausa. Quién es, nadie más lo sabe.
setting-cards_at_once =
    📥 <b>Tarjetas a la vez</b>
    Cuántas tarjetas sin decidir muestra una cola. Lo demás se cuenta en un mensaje y recibe su tarjeta cuando se deciden otras; nunca los casos más graves.
setting-summary_hour =
    🗓 <b>Resumen diario</b>
    A qué hora (UTC) se dice en cada cola qué llegó, qué se decidió y qué espera. Donde no pasó nada, no se dice nada.
setting-outcome_notice_delay_s =
    <b>Avisos de resultado</b>
    Cuánto espera una decisión antes de que lo sepa quien reportó. Si se deshace en ese tiempo, no se avisa.
setting-gravest_notice_days =
    <b>Avisos de lo más grave</b>
    Cuánto después de cerrarse un caso de los más graves lo sabe quien reportó. Solo sabe eso, nunca qué se decidió, para no alertar a nadie.
setting-dsa_answer_hours =
    ⚖️ <b>Respuestas según la DSA</b>
    En cuánto tiempo se responde a una orden de los art. 9 o 10. La ley dice «sin dilación indebida»; esto es cómo la entendéis. Vale para las solicitudes que se registren desde ahora.
setting-dsa_acknowledge_hours =
    ⚖️ <b>Acuses de recibo según la DSA</b>
    En cuánto tiempo se confirma a la autoridad que llegó una orden así. Vale para las solicitudes que se registren desde ahora.
setting-keep_identity =
    <b>Quién reportó</b>
    Cuánto se guarda el identificador de una persona tras cerrarse su último caso. Hasta entonces se le puede preguntar, se le avisa y puede objetar.
setting-keep_identity_cap =
    <b>Quién reportó, como máximo</b>
    Cuánto se guarda el identificador de una persona tras su último reporte, aunque un caso siga abierto: nada debe unir para siempre a una persona con un reporte.
setting-keep_words =
    <b>Textos, tras un rechazo</b>
    Cuánto se guarda lo que se escribió tras un rechazo, o tras retirar el reporte. Hasta entonces se puede volver a revisar.
setting-keep_words_upheld =
    <b>Textos, tras una confirmación</b>
    Cuánto se guarda lo que se escribió sobre una infracción confirmada. Una autoridad puede preguntar; después basta el resultado.
setting-keep_words_gravest =
    <b>Textos sobre lo más grave</b>
    Cuánto se guardan tras cerrarse un caso así, se decida lo que se decida: con dos plazos se sabría el resultado.
setting-keep_words_undecided =
    <b>Textos sobre lo que nadie decidió</b>
    Cuánto se guardan tras el reporte mientras nadie decide: un año como máximo, por mucho que espere un caso. El resumen diario cuenta los casos cuyos textos se borran en 30 días.
setting-keep_former_names =
    <b>Nombres anteriores</b>
    Cuánto se guardan los nombres que tuvo antes lo reportado. Por ellos se reconoce si cambia de nombre.
setting-keep_dead_letters =
    <b>Lo que no se pudo procesar</b>
    Cuánto se guarda, para que <code>/health</code> lo intente otra vez, y lo que no se pudo enviar.
setting-keep_drafts =
    <b>Borradores</b>
    Cuánto se sabe de quién era un borrador. Lo escrito se borra al enviar o cancelar, y a los dos días si se abandona.
setting-category_order =
    <b>Orden de las categorías</b>
    En qué orden se ofrecen al reportar.
setting-categories_off =
    <b>Categorías desactivadas</b>
    No se ofrecen a nadie. Las más graves se ofrecen siempre.
setting-category_severity =
    <b>Gravedad de las categorías</b>
    Donde no es la del principio. Las más graves se quedan en 4.
setting-languages_offered =
    <b>Idiomas</b>
    En los que se habla con la gente.
setting-seniors_skipped =
    <b>Sin equipo sénior</b>
    Con yes los primeros pasos no lo esperan.
settings-categories =
    <b>Categorías</b>
    En este orden se ofrecen al reportar. Pulsar una permite moverla, valorarla o desactivarla.
settings-category =
    <b>{ $category }</b>
    { $offered ->
        [yes] Se ofrece al reportar, en el lugar { $place } de { $of }.
       *[no] No se ofrece al reportar. Estaría en el lugar { $place } de { $of }.
    }
    Gravedad: <b>{ $severity }</b>. Al principio: { $initial_severity }. De ella dependen la marca de la tarjeta y el plazo.
settings-gravest =
    <b>{ $category }</b>
    De las más graves: siempre se ofrece, siempre tiene gravedad 4 y solo la desestiman dos personas. Lugar { $place } de { $of }.
settings-languages =
    <b>Idiomas</b>
    En qué idiomas se habla con la gente. Quien eligió uno lo conserva; si el suyo no está aquí, se le habla en inglés mientras este se ofrezca.
settings-retention =
    <b>Cuánto se guarda</b>
    Después se borra solo. <code>/retention</code> dice qué toca ya; <code>/privacy</code> dice a todo el mundo los mismos plazos.
button-setting-reports_per_hour = 🚩 Reportes por hora: { $amount }
button-setting-reports_per_day = 🚩 Reportes al día: { $amount }
button-setting-target_hours_4 = 🔴 Plazo, gravedad 4: { $amount }
button-setting-target_hours_3 = 🟠 Plazo, gravedad 3: { $amount }
button-setting-target_hours_2 = 🟡 Plazo, gravedad 2: { $amount }
button-setting-target_hours_1 = ⚪ Plazo, gravedad 1: { $amount }
button-setting-gravest_a_day = 🌿 Más graves al día: { $amount }
button-setting-cards_at_once = 📥 Tarjetas a la vez: { $amount }
button-setting-summary_hour = 🗓 Resumen a las { $amount }
button-setting-outcome_notice_delay_s = Avisos tras { $amount }
button-setting-gravest_notice_days = Lo más grave tras { $amount }
button-setting-dsa_answer_hours = ⚖️ Respuesta DSA: { $amount }
button-setting-dsa_acknowledge_hours = ⚖️ Acuse DSA: { $amount }
button-setting-keep_identity = 👤 Quién reportó: { $amount }
button-setting-keep_identity_cap = 👤 Quién reportó, máx.: { $amount }
button-setting-keep_words = 📝 Notas, desestim.: { $amount }
button-setting-keep_words_upheld = 📝 Notas, confirmadas: { $amount }
button-setting-keep_words_gravest = 🔴 Notas, más graves: { $amount }
button-setting-keep_words_undecided = ⏳ Notas sin decidir: { $amount }
button-setting-keep_former_names = 🏷 Nombres antiguos: { $amount }
button-setting-keep_dead_letters = ✉️ Fallidos: { $amount }
button-setting-keep_drafts = ✏️ Borradores: { $amount }
button-setting-retention = 🗂 Cuánto se guarda
button-setting-categories = Categorías
button-setting-languages = Idiomas
button-setting-value =
    { $unit ->
        [count_or_off] sin límite
        [clock] { $count }:00 UTC
        [hours] { $count } h
        [days] { $count } d
       *[seconds] { $count } s
    }
button-setting-up = ▲ Subir
button-setting-down = ▼ Bajar
button-setting-switch =
    { $offered ->
        [yes] Desactivar
       *[no] Ofrecer de nuevo
    }
button-setting-undo =
    { $setting ->
        [this] ↩ Deshacer el cambio
        [category_order] ↩ Deshacer el orden
        [categories_off] ↩ Deshacer la activación
       *[category_severity] ↩ Deshacer la gravedad
    }
answer-setting-changed = Cambiado. Vale desde ahora.
answer-setting-unchanged = Ya está así.
answer-setting-outdated = Alguien lo cambió entretanto. Así está ahora.
# Categories of the team's own.
button-own-categories = ➕ Vuestras categorías
own-categories =
    ➕ <b>Vuestras categorías</b>
    Cada una está bajo una de las nuestras: quien reporta la encuentra tras <b>Más</b>, se cuenta y se guía como ella y es al menos igual de grave. ✓ se ofrece, ✎ aún no la ve nadie, 🚫 queda solo en reportes antiguos. Se ofrecen 12 como máximo.
button-own-category-add = ➕ Añadir una
own-category-parent =
    ➕ <b>Una categoría vuestra</b>
    ¿Bajo cuál? Cuenta como ella en cifras, guía, colas y lo que pide la ley.
own-category-severity =
    ➕ <b>Una categoría vuestra</b> · { $category }
    ¿Qué gravedad tiene? De ella dependen la marca de la tarjeta y el plazo.
own-category-ask = ➕ ¿Cómo se llama? Responde a este mensaje con un nombre por línea, tras el idioma: <code>es: Apuestas</code>. Una línea sin idioma es { $language }, y eso lee también quien habla otro que no esté. { $max } caracteres como máximo, para que quepa en un botón. La ves antes que nadie.
own-category-refused =
    { $because ->
        [language] No se conoce uno de los idiomas, o aparece dos veces. Una línea es así: <code>es: Apuestas</code>.
        [name] Un nombre tiene { $max } caracteres como máximo, con letras y cifras, y no es un enlace.
        [main] Falta un nombre en el primer idioma del bot o en inglés: lo lee quien habla otro.
       *[unread] Envíalo como texto, por favor.
    } No ha cambiado nada. Responde a este mensaje otra vez.
own-category-full = No hay sitio para ella, o ya no está. No ha cambiado nada.
own-category-page =
    ➕ <b>{ $name }</b> · { $category }
    { $state ->
        [drafted] Nadie la ve hasta que la uses.
        [renamed] Así se llamaría. Hasta que lo uses se lee el nombre de antes.
        [offered] Se ofrece al reportar.
       *[retired] No se ofrece a nadie. Los reportes antiguos la conservan.
    }
    Gravedad: <b>{ $severity }</b>.
    { $names }
button-own-category-names = ✎ Otros nombres
# All settings as a file, and what is to be set by one.
button-settings-file = 📄 Enviar como archivo
button-settings-write = 📋 Pegar cambios
settings-file = 📄 Todos los ajustes, como están ahora. Para cambiar algunos, pulsa <b>Pegar cambios</b> en <code>/settings</code> y responde con las líneas como deben quedar. Para el archivo entero, en el servidor: <code>searchlight settings FILE</code>
settings-file-head =
    Ajustes de { $bot }, <code>{ $moment }</code>.
    Un ajuste por línea. Lo que no se nombra se queda como está. Las líneas con # no se leen.
    start: como se fijó al arrancar el bot. none: nada.
settings-file-allowed =
    { $how ->
        [single] Uno de: { $allowed }
        [some] Cualquiera de estos, con comas: { $allowed }
        [all] Cada uno una vez, en tu orden: { $allowed }
       *[rated] Con una gravedad de 1, 2 o 3, como en: drugs 2, hate 3. Lo que no se nombra queda como al principio. Cualquiera de estas: { $allowed }
    }
settings-file-ask = 📋 Responde a este mensaje con las líneas que deben cambiar, como están en el archivo: <code>reports_per_hour = 10</code>. Lo que no pongas se queda como está. Un mensaje admite 4096 caracteres, así que deja fuera los comentarios. Verás qué cambiaría antes de que cambie nada.
settings-file-unopened = 📋 Aquí no se abren archivos. Ábrelo, copia las líneas que deben cambiar y responde con ellas a este mensaje: lo que no pongas se queda como está. Para un archivo entero, en el servidor: <code>searchlight settings FILE</code>
settings-file-fault =
    { $because ->
        [no_line] La línea { $line } no es un ajuste. Uno es así: <code>reports_per_hour = 10</code>.
        [twice] Línea { $line }: <code>{ $name }</code> aparece dos veces.
        [unknown] Línea { $line }: no existe <code>{ $name }</code>. Existen: { $allowed }.
        [not_some] Línea { $line }: <code>{ $name }</code> puede tener cualquiera de estos, con comas: { $allowed }.
        [not_all] Línea { $line }: <code>{ $name }</code> tiene que nombrar cada uno una vez, en tu orden: { $allowed }.
        [not_rated] Línea { $line }: <code>{ $name }</code> lleva tras cada una una gravedad de 1, 2 o 3, como en <code>drugs 2, hate 3</code>. Cualquiera de estas: { $allowed }.
       *[not_single] Línea { $line }: <code>{ $name }</code> puede ser uno de estos: { $allowed }.
    } { $from ->
        [chat] No ha cambiado nada. Responde a este mensaje con las líneas otra vez.
       *[server] No ha cambiado nada.
    }
settings-file-same = Todo está ya así. No ha cambiado nada.
settings-proposal =
    { $state ->
        [asking] 📋 <b>Esto cambiaría</b>
        [server] 📋 <b>Alguien con acceso al servidor quiere cambiar esto</b>
        [renewed] 📋 <b>Los ajustes cambiaron entretanto. Esto cambiaría ahora</b>
        [same] Los ajustes cambiaron entretanto: todo está como querías.
        [done] ✓ <b>Cambiado</b>
        [dropped] ✕ <b>Sin cambios</b>
       *[over] <b>Nadie lo confirmó en un día. No ha cambiado nada.</b>
    }
settings-proposal-line = { $setting }: { $before } → <b>{ $after }</b>
button-settings-confirm = ✓ Cambiar todo esto
answer-settings-over = Ya está resuelto, o pasó su día.
answer-settings-not-yours = Solo puede confirmarlo quien lo pidió.

pause-done = ⏸ En pausa: solo se reciben las categorías más graves. Quien reporta lee el motivo tal como está escrito: «{ $reason }» Lo empezado se guarda. <code>/resume</code> termina la pausa.
# A page on which admins write what the team adds to our texts, in its own words.
own-texts-list =
    ✎ <b>Vuestras palabras</b>
    Lo que tu equipo añade debajo de las palabras del bot, que se quedan: en la primera pantalla, antes de reportar en algunas categorías, en los avisos. Escríbelo en cada idioma que habléis: quien lee en otro ve solo las palabras del bot.
button-own-text-place =
    { $place ->
        [welcome] Primera pantalla
        [upheld] Aviso: confirmado
       *[dismissed] Aviso: desestimado
    }
own-text-place =
    ✎ <b>{ $place }</b>
    ¿En qué idioma? Los marcados tienen palabras vuestras.
own-text-page =
    ✎ <b>{ $place }</b> · { $language }
    { $state ->
        [draft] Así se vería. Nadie lo ve hasta que lo uses.
        [used] Así se ve ahora.
       *[none] Aquí no hay nada vuestro. Así se ve ahora.
    }
own-text-ask = { $language }: ¿qué se añade? Responde a este mensaje con un párrafo de { $max } caracteres como máximo. Lo ves antes que nadie. Los enlaces y números se pueden copiar, pero no abren nada.
own-text-unread = Envíalo como texto, por favor. No ha cambiado nada.
own-text-too_long = Es demasiado largo para las pantallas: dilo en { $max } caracteres como máximo, por favor. No ha cambiado nada.
button-own-text-write = ✎ Escribir
button-own-text-use = ✓ Usarlo
button-own-text-drop = ✕ Esto no
button-own-text-remove = 🗑 Quitar
button-own-text-undo = ↩ Deshacer el último cambio
answer-own-text-changed = Cambiado. Desde ahora se lee así.
answer-own-text-outdated = Alguien lo cambió entretanto. Así está ahora.
button-own-help = 🆘 Vuestras líneas de ayuda
own-help-list =
    🆘 <b>Vuestras líneas de ayuda</b>
    Aparecen entre las nuestras de su país. Un número equivocado es peor que ninguno: cada una necesita dos páginas de dos editores que lo den, leídas por alguien del equipo. ¿Para qué es la nueva?
button-own-help-add =
    ➕ { $kind ->
        [emergency] Emergencias
        [crisis] Alguien con quien hablar
        [child] Para menores
        [child_abuse_report] Denunciar abuso infantil
        [images] Imágenes íntimas
        [online] Problemas en internet
       *[trafficking] Trata de personas
    }
own-help-page =
    🆘 <b>{ $country }</b>
    { $state ->
        [drafted] Así se vería. Nadie la ve hasta que la uses.
        [listed] Así se ve ahora.
       *[removed] Ahora no la ve nadie. Así se veía:
    }
own-help-sources = Leído el { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }: { $one } y { $other }
own-help-ask = Responde a este mensaje, cada cosa en su línea: las dos letras del país (DE, MX), el nombre ({ $max } caracteres como máximo), el número o una página que empiece por https, y dos páginas de dos editores que lo den. Si no las leíste hoy, el día debajo: <code>2026-11-25</code>.
own-help-no-unread = Envía cinco líneas, por favor: país, nombre, número o página, y dos fuentes; el día de lectura puede ser la sexta. El nombre puede tener { $max } caracteres. No se ha añadido nada.
own-help-no-country = La primera línea tiene que ser las dos letras de un país, como DE o MX. No se ha añadido nada.
own-help-no-number = La tercera línea tiene que ser un número que se pueda marcar tal cual, o una página que empiece por https. No se ha añadido nada.
own-help-no-sources = Las fuentes tienen que ser dos páginas que empiecen por https, de dos editores distintos. No se ha añadido nada.
own-help-no-day = El día tiene que ser de los últimos doce meses, escrito así: <code>2026-11-25</code>. No se ha añadido nada.
answer-own-help-full = Este país ya tiene todas las líneas vuestras que caben. Quita una antes.
# The address book: to whom cases can be referred.
recipients-list =
    📇 <b>Destinatarios</b>
    A quién puede el equipo sénior reportar o remitir un caso: { $count }. El bot no les escribe: prepara el texto, y una persona lo envía.
button-recipient-add =
    ➕ { $kind ->
        [telegram] Telegram
        [hotline] Línea de denuncia
        [police] Policía
       *[other] Otro
    }
recipient-page =
    📇 <b>{ $name }</b> · { $kind ->
        [telegram] Telegram
        [hotline] línea de denuncia
        [police] policía
       *[other] otro
    }
    Categorías: { $categories }
    Lo que recibe se escribe en el idioma marcado.
recipient-reach =
    { $reach ->
        [form] 🌐 Formulario
        [list] 🌐 Líneas de denuncia por país, reportarlo allí
        [mail] ✉ Correo
       *[phone] 📞 Teléfono, para preguntar adónde enviarlo
    }: <code>{ $address }</code>
recipient-gone = 🗑 Quitado: ya no se le remiten más casos.
recipient-choose = ¿Qué categorías atiende { $name }? Sin ninguna marcada, todas.
recipient-ask-words =
    { $ask ->
        [new] ¿Quién es? Responder a este mensaje:
       *[other] ¿Qué es lo correcto para { $recipient }? Responder a este mensaje:
    } el nombre y, debajo, cada cosa en su línea, la página del formulario, el correo o el teléfono; con una basta.
recipient-unread = Hace falta el nombre y, debajo, al menos una de estas cosas, cada una una vez y en su línea: la página del formulario, el correo, el teléfono. No se ha cambiado nada.
recipient-too_long = Es demasiado largo: el nombre puede tener { $max } caracteres y cada línea de debajo { $max_address }. No se ha cambiado nada.
button-recipient-rewrite = ✎ Nombre y dirección
button-recipient-remove = 🗑 Quitar
button-recipient-put_back = ↩ Recuperar
pause-needs-reason = Por favor, añade el motivo en pocas palabras, que se leerán tal cual: <code>/pause En las fiestas somos pocos. Vuelve el lunes, por favor.</code>
pause-too-long = Es demasiado largo para una pantalla. Por favor, como mucho 200 caracteres. No se cambió nada.
resume-done = ▶ Se reciben de nuevo todos los reportes.
resume-released = ▶ Los mensajes vuelven a salir, y las tarjetas de los casos sin decidir se dibujan de nuevo. Si la recepción estaba en pausa, sigue en pausa: otro <code>/resume</code> la termina.
resume-not-paused = No hay ninguna pausa: se reciben todos los reportes.

# Figures, line by line. $median and $most are stats-time; $items are stats-ground or stats-category.
stats-queue = 📍 <b>{ $queue }</b>
stats-received =
    📊 <b>Los últimos { $days } días</b>
    Recibidos: <b>{ $received }</b>, de ellos retirados: { $withdrawn }
stats-decided =
    Elevados: { $escalated }
    Desestimados: { $dismissed }, confirmados: { $upheld }
    Esperan ahora: { $open }
stats-first-decision = Primera decisión: la mitad en { $median }, nueve de cada diez en { $most }
stats-grounds =
    Por qué se desestimó:
    <more>{ $items }</more>
stats-measures =
    Confirmado, y después:
    <more>{ $items }</more>
stats-ground = { $ground }: { $count }
stats-categories =
    Por categoría, recibidos y decididos:
    <more>{ $items }</more>
stats-category = { $category }: { $received } · { $decided }
stats-file = 📊 Cada uno de los últimos { $days } días por categoría. Días en UTC.
button-stats-days = { $days } d
button-stats-all = Todas las colas
button-stats-file = ⬇ Como archivo (CSV)

# On the picture of the figures.
chart-title = Los últimos { $days } días
chart-day = { DATETIME($at, day: "numeric", month: "short") }
chart-flow = Recibido, decidido, en espera
chart-received = Recibido
chart-decided = Decidido
chart-open = En espera
chart-categories = Por categoría
chart-waits = Hasta la primera decisión, en horas
chart-median = La mitad
chart-most = Nueve de cada diez
chart-target-gravest = Meta, lo más grave
chart-target-least = Meta, lo menos grave

# What admins take out. $category and $state are as on the buttons.
export =
    ⬇ <b>Sacar como archivo</b>
    { $of ->
        [cases] Casos, categoría: { $category }, estado: { $state }
       *[audit] El registro de actividad, sin solicitudes legales ni retenciones
    }
    { $since ->
        [all] Desde el principio
       *[other] De los últimos { $days } días
    }

    Nadie que haya denunciado figura en él; el equipo aparece como números. El objeto se omite si es de lo más grave, si es una persona o si ya no debe guardarse. Los demás administradores se enteran, y el archivo sale de este chat al cabo de un día.
export-file =
    ⬇ { $of ->
        [cases] Casos
       *[audit] Registro de actividad
    }, archivo { $page } de { $pages }. Sale de aquí al cabo de un día; guarda la copia tan bien como los datos del bot.
alert-exported =
    ⬇ { $name } sacó { $of ->
        [cases] { $count ->
            [one] { $count } caso
           *[other] { $count } casos
        }
        [upheld] { $count ->
            [one] { $count } caso confirmado de una cola
           *[other] { $count } casos confirmados de una cola
        }
       *[audit] { $count ->
            [one] { $count } evento del registro
           *[other] { $count } eventos del registro
        }
    } como archivo.
export-any = Cualquiera
export-state-open = Abierto
export-state-escalated = Escalado
export-state-upheld = Confirmado
export-state-dismissed = Desestimado
export-state-withdrawn = Retirado
export-state-merged = Fusionado
answer-export-sent = El archivo está en camino.
answer-export-nothing = Nada encaja con esa elección.
button-export-cases = Casos
button-export-audit = Registro
button-export-all = Todo
button-upheld-kind = Tipo
button-export-category = Categoría
button-export-state = Estado
button-export-send = ⬇ Envíame el archivo

publish-list =
    📣 <b>Informes al público</b>
    { $is ->
        [there] Elige un trimestre para contarlo. El que tiene número ya se publicó: contarlo otra vez hace una corrección.
       *[nothing] Ningún trimestre terminó hace bastante. Se puede contar desde el día 16 del mes siguiente.
    }
    Hacen falta dos. { $channel ->
        [named] Lo publicado va al canal indicado.
       *[none] <code>/publish -1001234567890</code> indica un canal al que va.
    }
publish-status =
    — { $status ->
        [asked] { $by } pide que otro admin esté de acuerdo.
        [dropped] { $by } lo descartó.
        [refused] Otro admin no estuvo de acuerdo.
        [published] Publicado.
       *[drafted] Contado para { $by }.
    } { $exact ->
        [exact] Solicitudes legales, retenciones e identidades: exactas.
       *[ranges] Solicitudes legales, retenciones e identidades: números pequeños como rangos.
    }
publish-counted = 📊 <b>{ $period }</b> se contó hoy, tal como estaba. Míralo: publicar es cosa de dos.
publish-agree-ask = 📣 { $by } quiere publicar el informe de <b>{ $period }</b>. Míralo y di si estás de acuerdo.
publish-channel-set = 📣 Lo publicado va a ese canal desde ahora. El bot tiene que ser allí administrador con permiso para publicar. Una vez al día va allí también la cabeza de la historia.
publish-no-channel = Envía el número de un canal, como <code>/publish -1001234567890</code>, o un enlace a un mensaje de uno privado (<code>t.me/c/…</code>).
button-publish-open = Mirarlo
button-publish-exact = ± Cifras legales exactas
button-publish-ranges = ± Pequeñas como rangos
button-publish-bound = § Decir que la ley lo exige
button-publish-voluntary = § Decir que es voluntario
button-publish-ask = 📣 Preguntar a otro admin
button-publish-drop = ✕ Descartarlo
button-publish-confirm = 📣 De acuerdo: publicar
button-publish-refuse = ✕ No estar de acuerdo
button-publish-list = ☰ Todos los trimestres
feed-list =
    📡 <b>Lista para programas</b>
    Entradas: <b>{ $entries }</b>, públicas: <b>{ $public }</b>. Quienes la leen o se piden: <b>{ $count }</b>.
    Lo confirmado entra un día después y sale al deshacerse o reabrirse. Ni personas, ni teléfonos, ni invitaciones.
    <code>/feed NOMBRE, FIN</code> empieza una clave para alguien. <code>/feed public DIRECCIÓN</code> abre la parte pública, con la dirección para objetar. Hacen falta dos; uno puede revocar.
feed-page =
    📡 { $tier ->
        [public] <b>Parte pública</b>: cualquiera lee canales y sitios hasta gravedad 2. Las objeciones van a { $name }.
       *[key] <b>{ $name }</b>
    Categorías: <b>{ $count }</b>.
    }
    { $status ->
        [asked] { $by } pide que otro admin esté de acuerdo.
        [granted] Dos están de acuerdo. { $by } puede ver la clave, una vez.
        [active] Vale.
        [dropped] { $by } lo descartó.
        [refused] Otro admin no estuvo de acuerdo.
        [revoked] Revocada. No abre nada.
       *[drafted] { $by } lo empezó. Otro admin tiene que estar de acuerdo.
    }
feed-review =
    📡 <b>Por revisar</b>: { $count }
    <code>{ $code }</code> · { $category } · sale del canal de datos el { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
    Mira otra vez el caso con <code>/case</code> y su código en su grupo. Si sigue siendo correcto, se queda un año más. Si no, reábrelo allí: sale enseguida. Sin revisión sale por sí solo.
feed-review-nothing = 📡 No hay nada que revisar. Aquí aparece lo que caduca en menos de 60 días.
feed-key =
    🔑 La clave de <b>{ $name }</b>, solo esta vez:
    <code>{ $key }</code>
    Dásela por otra vía que no sea Telegram. Sale de este chat en 10 minutos, y el bot guarda solo su huella.
feed-agree-ask =
    📡 { $by } quiere { $tier ->
        [public] abrir la parte pública de la lista. Las objeciones irían a { $name }.
       *[key] que <b>{ $name }</b> tenga una clave de la lista.
    } Míralo y di si estás de acuerdo.
feed-granted = 📡 Otro admin está de acuerdo con la clave de <b>{ $name }</b>. Pide verla cuando puedas copiarla: se muestra una vez.
feed-name-too-long = Usa como mucho 64 caracteres para decir quién es y para qué.
feed-public-already = La parte pública ya está abierta. Revócala antes de cambiar la dirección.
button-feed-open = Mirarlo
button-feed-ask = 📡 Preguntar a otro admin
button-feed-drop = ✕ Descartarlo
button-feed-confirm = 📡 De acuerdo
button-feed-refuse = ✕ No estar de acuerdo
button-feed-show = 🔑 Ver la clave, una vez
button-feed-revoke = 🚫 Revocar
button-feed-list = ☰ Quién la lee
button-feed-review = 🔁 Revisar lo que caduca
button-feed-keep = ✓ Sigue siendo correcto
restriction-list =
    ⛔ <b>Lo que hiciste en tu propio servicio</b>
    Anotado: <b>{ $count }</b>. Las motivaciones se hacen solo de esto.
    <code>/restriction C-CÓDIGO</code> anota una de un caso confirmado, desde hoy; <code>/restriction C-CÓDIGO 2026-11-30</code> desde ese día. Un segundo día dice de cuándo es el contenido: sin él no hay motivación.
restriction-page =
    ⛔ <code>{ $code }</code> · { $status ->
        [recorded] anotado
        [lifted] levantado el <code>{ $lifted }</code>
        [dropped] descartado
       *[drafted] sin anotar todavía
    }
    { $measure ->
        [removed] Contenido retirado
        [disabled] Acceso cerrado
        [demoted] Se muestra menos
        [payments] Pagos suspendidos
        [suspended] Cuenta suspendida
        [terminated] Cuenta cerrada
       *[none] Elige qué se hizo.
    } · { $ground ->
        [illegal] es ilegal
        [terms] contra tus condiciones
        [order] lo ordenó una autoridad
       *[none] elige por qué
    }
    Desde <code>{ $applied }</code> · contenido del <code>{ $content }</code>
restriction-statements = ⛔ { $is ->
    [some] Motivaciones en los campos de la base de la UE. No nombran a nadie. No se envió nada a ninguna parte.
   *[none] No hay motivación que hacer.
    } Sin ella: por orden de una autoridad { $ordered }, sin día del contenido { $undated }.
restriction-needs-code = Envía la orden con el código de un caso: <code>/restriction C-4K7P2M9X</code>. Sola muestra lo anotado.
restriction-unknown = No hay ningún caso con este código.
restriction-not-upheld = Este caso no está confirmado. Solo se anota lo que sigue a una confirmación.
restriction-not-theirs = De este se ocupan otros. Pídelo a otro admin.
restriction-no-day = Escribe los días así: <code>2026-11-30</code>, ninguno futuro: primero desde cuándo está restringido, luego de cuándo es el contenido.
cybertip-needs-code = Envía la orden con el código de un caso: <code>/cybertip C-4K7P2M9X</code>.
cybertip-not-this = La hoja es para casos confirmados de abuso infantil.
cybertip-sheet = 🧾 <code>{ $code }</code>: lo que va en el formulario web de CyberTipline. Lo que el bot no puede saber está nombrado y en blanco. No se envió nada. Sale de este chat en 24 horas.
answer-restriction-already = Nada que anotar: elige qué se hizo y por qué; lo anotado de esa clase hay que levantarlo antes.
button-restriction-removed = Retirado
button-restriction-disabled = Acceso cerrado
button-restriction-demoted = Se muestra menos
button-restriction-payments = Sin pagos
button-restriction-suspended = Cuenta suspendida
button-restriction-terminated = Cuenta cerrada
button-restriction-illegal = Ilegal
button-restriction-terms = Contra condiciones
button-restriction-order = Una orden
button-restriction-record = ⛔ Anotarlo
button-restriction-lift = ↩ Levantado hoy
button-restriction-drop = ✕ Descartarlo
button-restriction-list = ☰ Todo lo anotado
button-restriction-statements = 📄 Motivaciones

block-done = 🚫 No se reciben más reportes de quien hizo el reporte <code>{ $code }</code>, salvo en las categorías más graves. Se le dice cuando lo intenta. <code>/unblock</code> con el código lo termina.
unblock-done = ✅ Se reciben los reportes de quien hizo el reporte <code>{ $code }</code>.
block-needs-code = Por favor, envía el comando con el código de uno de sus reportes, por ejemplo <code>/block R-7F3K9Q2M</code>.

# How the bot is, line by line.
health-head = 🩺 <b>Estado</b>, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
health-poller = ✅ Los mensajes los recoge <code>{ $process }</code>
health-no-poller = ⚠️ Nadie recoge los mensajes de Telegram.
health-processes = En marcha: <code>{ $processes }</code>
health-inbox =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } Entrantes: { $waiting ->
        [none] nada en espera
       *[some] { $count } en espera, el más antiguo desde hace { $time }
    }
health-outbox =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } Salientes: { $waiting ->
        [none] nada en espera
       *[some] { $count } en espera, el más antiguo desde hace { $time }
    }
health-dead-letters =
    { $state ->
        [well] ✅
       *[bad] ⚠️
    } Abandonados: { $count }
health-not-deleted = ⚠️ Archivos de quienes reportan que Telegram no dejó borrar al bot, en 7 días: { $count }. Se les pidió que lo hicieran.
health-queue =
    { $state ->
        [well] ✅ Grupo { $title }
       *[bad] ⚠️ No se llega al grupo { $title }
    }
health-no-queue = ⚠️ No hay ningún grupo configurado. /setup en un grupo lo convierte en cola.
health-audit = Auditoría: sellada hasta { $sealed }, la última vez a las { DATETIME($sealed_at, hour: "2-digit", minute: "2-digit", second: "2-digit") }; sin sellar: { $unsealed }
health-restored =
    { $state ->
        [held] ⚠️ Restaurado de una copia del { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }; los mensajes esperan a <code>/resume</code>
       *[released] Restaurado de una copia del { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
    }
health-versions = Migraciones: { $migrations }. PostgreSQL { $postgres }
button-health-retry = 🔁 Intentar de nuevo
button-health-again = ⟳ Mirar de nuevo
# For how long things are kept, line by line.
retention-head =
    🗂 <b>Cuánto se guarda</b>
    En días. Lo que toca se borra en la próxima revisión, antes de una hora; mirar aquí no borra nada.
retention-rule =
    { $rule }: <b>{ $days }</b>{ $is ->
        [held_back] , toca: { $due }, esperan avisos u objeciones: { $waits }
        [due] , toca: { $due }
       *[nothing] { "" }
    }
retention-rule-identity = Quién reportó
retention-rule-identity_cap = Quién reportó, máximo
retention-rule-words = Textos, rechazado
retention-rule-words_upheld = Textos, confirmado
retention-rule-words_gravest = Textos, lo más grave
retention-rule-words_undecided = Textos, sin decidir
retention-rule-former_names = Nombres anteriores
retention-rule-dead_letters = Lo no procesado
retention-rule-drafts = De quién era un borrador
retention-rule-mail = Qué se envió y a quién
retention-rule-updates = Números de actualizaciones
retention-ran = Última revisión { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }. Borrado hasta ahora: filas { $rows }, casos { $cases }, personas { $people }
retention-frozen = ⚠️ El reloj está a más de un día de la última revisión, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }: no se borra nada. Borrado hasta ahora: filas { $rows }, casos { $cases }, personas { $people }
button-retention-again = ⟳ Actualizar
button-retention-believe = La hora es correcta, seguir

# What happened to a case or a report: audit-past, and audit-event for each, the newest first.
audit-past = 📜 <b>{ $code }</b>, primero lo más nuevo
audit-event = <code>{ DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit") }</code> <b>{ $event }</b> · { $actor } { $facts }
audit-nothing = No se sabe nada de <code>{ $code }</code>.
audit-needs-code = Por favor, añade el código de un caso o reporte, por ejemplo <code>/audit C-4K7P2M9X</code>, o <code>/audit verify</code> para comprobar toda la historia.
audit-whole =
    ✅ La historia está íntegra: { $events } eventos sellados, { $unsealed } con retraso.
    Cabeza: <code>{ $head }</code>
    Guardarla en otro lugar permite ver más tarde si se cortó el final.
audit-broken =
    ⚠️ <b>La historia fue alterada.</b> Está íntegra hasta el evento { $events }; después: <code>{ $fault }</code>
    Cabeza hasta ahí: <code>{ $head }</code>. Sin sellar a tiempo: { $unsealed }.
audit-differs =
    ⚠️ <b>La historia está íntegra, pero los casos no coinciden con ella.</b> Primera diferencia: <code>{ $fault }</code>
    Alguien cambió una tabla sin pasar por el bot. Eventos sellados: { $events }; sin sellar a tiempo: { $unsealed }.
    Cabeza: <code>{ $head }</code>
# Once a day, to admins and seniors, so that the head stands where the database is not.
audit-head-published =
    🔏 Cabeza de la historia de hoy: <code>{ $head }</code>. Quien la guarde puede saber después si la historia se reescribió.
    Suma de los reportes recibidos: <code>{ $receipts }</code>. Con ella se puede probar que un reporte llegó.
audit-head-of-day =
    🔏 La historia tiene { $events } eventos sellados. Su cabeza de hoy:
    <code>{ $head }</code>
    Suma de los reportes recibidos, con la que se puede probar un reporte:
    <code>{ $receipts }</code>
    No tienes que hacer nada: este mensaje ya lo deja anotado. <code>/audit verify</code> lo comprueba todo.

# What is left to set up; it ticks itself off.
checklist =
    <b>Hasta que el bot esté en marcha</b>
    { $review ->
        [done] ✅
       *[open] ⬜
    } Un grupo privado de moderación: añade el bot, envía /setup allí, elige «Reportes nuevos»
    { $seniors ->
        [done] ✅
        [skipped] ➖
       *[open] ⬜
    } Lo mismo para el equipo sénior: «Casos elevados»
    { $reported ->
        [done] ✅
       *[open] ⬜
    } Un reporte de prueba: envía al bot palabras inventadas
    { $decided ->
        [done] ✅
       *[open] ⬜
    } Que otra persona lo decida en su tarjeta: nadie decide sobre lo que reportó
checklist-done = Todo funciona. En /help están los comandos de administración.
checklist-one-admin = ⚠️ ADMIN_IDS nombra a una sola persona. Añade una segunda, para que nadie decida en solitario sobre este bot.
button-skip-seniors = Sin equipo sénior

help-admin =
    <b>Configuración</b>
    1. Crea un grupo privado para el equipo de moderación, añade el bot, envía /setup allí y elige «Reportes nuevos».
    2. Haz lo mismo en un grupo para el equipo sénior y elige «Casos elevados».
    Todas las personas de un grupo así pueden leer lo que llega; elige bien a sus miembros. Deciden sus administradores.
    Para que los miembros de un grupo reporten desde él, envía /setup también allí: no recibe nada.

    <b>Día a día</b>
    <code>/stats</code> cifras · <code>/export</code> casos o registro como archivo · <code>/health</code> estado del bot · <code>/settings</code> límites, plazos, categorías, idiomas · <code>/texts</code> palabras propias, idioma por idioma · <code>/retention</code> cuánto se guarda · <code>/recipients</code> a quién remitir casos · <code>/examples</code> casos para practicar
    <code>/pause MOTIVO</code> recibe solo lo más grave hasta <code>/resume</code>
    <code>/audit CÓDIGO</code> qué pasó con un caso o reporte; <code>/audit verify</code> comprueba toda la historia
    <code>/reveal R-CÓDIGO</code> muestra quién hizo un reporte, por un motivo grave y si otro admin está de acuerdo; se le dice
    <code>/hold CÓDIGO</code> guarda una copia de un caso o de los reportes de alguien mientras la ley lo exija, si otro admin está de acuerdo
    <code>/staff</code> quién modera, dirige, administra o responde a las autoridades · <code>/queues</code> adónde van los casos
    <code>/trust R-CÓDIGO</code> pone primero los reportes de quien envió ese, <code>/block R-CÓDIGO</code> no recibe más; <code>/untrust</code> y <code>/unblock</code> lo terminan. No se nombra a nadie.

    <b>Para el público y por ley</b>
    <code>/publish</code> el informe de un trimestre, entre dos; lo lee cualquiera con <code>/transparency</code>
    <code>/feed NOMBRE, PARA QUÉ</code> deja que un programa lea lo confirmado, entre dos
    <code>/restriction C-CÓDIGO</code> lo que hicisteis en un servicio propio, y las declaraciones de motivos · <code>/cybertip C-CÓDIGO</code> campos del formulario de CyberTipline
    <code>/legal</code> solicitudes de autoridades, mientras haya menos de dos personas nombradas para ello

    Hasta que haya un grupo configurado, los reportes se guardan y esperan. El bot escribe aquí cuando algo requiere atención.
help-legal =
    <b>Solicitudes de autoridades</b>
    <code>/legal</code> lo que espera, y una solicitud nueva; con código, nombre o país la encuentra
    <code>/reveal R-CÓDIGO L-CÓDIGO</code> quién hizo un reporte, para dos admins, si así se decidió
    <code>/transparency</code> lo que se dice al público
    Nada se entrega sin once respuestas y dos personas. Esto no es asesoría jurídica.

## What Telegram shows of the bot

command-wellbeing = Día difícil, pausas, qué apartar
command-train = Practicar con casos decididos
command-queue = Ver qué espera aquí
command-case = Buscar un caso: código, enlace, palabras
command-list = Ver lo confirmado aquí
command-setup = Recibir reportes en este grupo
command-queues = Ver y cambiar adónde van los casos
command-staff = Nombrar moderación y admins
command-recipients = A quién se pueden remitir casos
command-examples = Casos para practicar
command-stats = Cifras de los últimos días
command-export = Casos o registro como archivo
command-health = Estado del bot
command-settings = Límites, plazos, categorías, idiomas
command-texts = Añadir palabras vuestras
command-retention = Cuánto se guarda
command-publish = Publicar un informe: hacen falta dos
command-feed = Quién lee lo confirmado: hacen falta dos
command-restriction = Anotar lo hecho en tu servicio
command-cybertip = Campos del formulario CyberTipline
command-pause = Recibir solo lo más grave por un tiempo
command-resume = Recibir de nuevo todos los reportes
command-audit = Qué pasó con un caso o reporte
command-reveal = Ver quién hizo un reporte: entre dos
command-hold = Retener algo por ley: hacen falta dos
command-block = No recibir más reportes de alguien
command-unblock = Recibir de nuevo los de alguien
command-trust = Hacer de alguien un alertador fiable
command-untrust = Terminar esa confianza
