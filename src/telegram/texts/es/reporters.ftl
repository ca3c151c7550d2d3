# What reporters read, in Spanish. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Reporta lo ilegal en Telegram. Los reportes los leen personas.

    🔒 Confidencial, no anónimo: el equipo ve un código; Telegram, que escribes. Hay líneas de ayuda anónimas.
    🚫 Por favor, envía enlaces o nombres, nunca fotos ni videos de abusos.

    No es un servicio de emergencias ni es de Telegram. ¿Qué viste?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Por ahora solo se reciben las categorías más graves: «{ $reason }»
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Término de búsqueda
button-report-material = 📢 Canal, grupo o mensaje
button-my-reports = 📄 Mis reportes
button-help-lines = 🆘 Líneas de ayuda
button-home = ◀ Al inicio

# An unfinished report exists.
resume =
    Tienes un reporte sin terminar. Todavía no se ha enviado nada de él.

    ¿Sigues donde lo dejaste o empiezas de nuevo?
button-go-on = ▶ Seguir
button-start-over = Empezar de nuevo

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Empezaste aquí un reporte y no lo enviaste. Nada de él ha llegado a nadie.
    Puedes seguir donde lo dejaste o terminarlo con /cancel. Si lo dejas así, mañana se borra.
unfinished-removed = El reporte que empezaste y dejaste se ha borrado. No se envió nada de él. Con /report puedes empezar otro cuando quieras.

# A button of a question that is not asked any more.
answer-earlier-question = Ese botón era de una pregunta anterior. El mensaje más reciente muestra dónde estás.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Recibido: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = Ese reporte ya está terminado. /report empieza otro, /status muestra los tuyos.

# Something arrived that starts nothing.
fallback = Ahí no hay ningún enlace ni nombre de usuario. Para reportar algo, envía uno, reenvía un mensaje de allí o elige abajo.
fallback-media = Aquí no se miran ni se guardan fotos, videos ni archivos. Para reportar algo, envía un enlace o un nombre de usuario, reenvía un mensaje de allí o elige abajo.
fallback-media-removed = Las fotos, los videos y los archivos se borran de este chat y no se guardan: tener esas imágenes puede ser delito, también para ti. Basta con un enlace o una descripción con palabras.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 ¿Reportar «{ $words }» como término de búsqueda?
    Siguen unas pocas preguntas. Nada se envía antes de que lo confirmes.
words-help =
    🆘 Si tú o alguien cercano necesita ayuda ahora: el <b>112</b> funciona en muchos países, el <b>911</b> en Norteamérica. Este bot no puede enviar ayuda; las líneas de abajo sí pueden ayudar.
words-take =
    Lo que este bot recibe: un enlace o un nombre de usuario, un mensaje reenviado, o palabras que al buscarlas llevan a algo ilegal. Personas leen cada reporte.
button-as_term = 🔎 Como término de búsqueda

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Término de búsqueda
flow-material = 📢 Canal, grupo o mensaje
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
link-hidden = enlace oculto
given-more =
    { $count ->
        [one] y 1 más
       *[other] y { $count } más
    }
notice-line = ⚠️ { $notice }

question-terms = ¿Qué palabras llevan a algo ilegal? Una búsqueda por línea, tal como la hiciste.
question-seen_in = ¿Dónde buscaste?
question-search_language = ¿En qué idioma buscaste?
question-subject =
    ¿Qué quieres reportar? Envía una de estas cosas:
    • un enlace o un nombre de usuario, como <code>@example</code>
    • un mensaje reenviado, o un sticker
    • o elígelo abajo, entre tus chats

    El bot no se une, y allí nadie se entera.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = ¿Qué quieres reportar? Envía un enlace, un nombre de usuario, un mensaje reenviado o un sticker, o elige entre tus chats.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] Esto está en tu reporte.
       *[other] Estos { $count } están en tu reporte.
    } Envía más para añadirlo, o quita lo que no corresponda.
question-replace = ¿Qué quieres reportar en su lugar? Lo que está en tu reporte se queda hasta que lo envíes.
button-replace = ↻ Otra cosa en su lugar
question-category =
    { $flow ->
        [search_term] ¿A qué lleva?
       *[material] ¿De qué se trata?
    } Si son varias cosas, la más grave.
question-details =
    { $need ->
        [required] ¿Qué tiene de ilegal? Una o dos frases ayudan al equipo de moderación a entenderlo.
        [described] Por favor, describe qué se muestra o se dice allí. Basta una frase: el equipo de moderación no abre esas cosas y se guía por lo que cuentes.
       *[optional] ¿Hay algo que ayude a comprobarlo? Lo que viste, cuándo, o un enlace que encontraste.
    }
    { $flow ->
        [search_term] Solo texto. Si tienes enlaces a los resultados que viste, añádelos; no hace falta volver a buscar.
       *[material] Solo texto.
    } Por favor, sin tu nombre ni tu número.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] ¿Qué tiene de ilegal?
        [described] Por favor, describe qué se muestra o se dice allí.
       *[optional] ¿Hay algo que ayude a comprobarlo?
    } Con palabras, por favor, sin tu nombre ni tu número.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] Ya lo reportaste: { $codes }. Cuenta, y se está revisando.
       *[other] Ya los reportaste: { $codes }. Cuentan, y se están revisando.
    }
    ¿Hay algo que añadir?
# The same in short, below what is said to an answer that did not fit.
question-known-again = ¿Hay algo que añadir a { $codes }? Con palabras, por favor.
button-add-new = ➕ Añadir lo nuevo

button-more-categories = ⋯ Más
seen_in-telegram_search = En el buscador de Telegram
seen_in-channel_or_group = En un canal o grupo
seen_in-bot = En un bot
seen_in-elsewhere = En otro lugar
button-other-language = Otro, o no lo sé

## Reporter: what to know before going on, by category

guidance-copyright =
    © Los derechos de autor no se reportan aquí. El titular o su representante escribe a dmca@telegram.org, como <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">explica Telegram</a>.

    Si hay algo más que esté mal, vuelve atrás y elige eso. Lo que indicaste se conserva.
guidance-child_abuse =
    🆘 Un menor en peligro ahora: <b>112</b> en muchos países, <b>911</b> en América del Norte.

    🚫 Por favor, <b>sin fotos, videos ni archivos</b>: tenerlos o enviarlos puede ser delito, también para ti. Basta un enlace o palabras; no lo mires otra vez.

    Imágenes tuyas o de un menor: <a href="https://takeitdown.ncmec.org">Take It Down</a> ayuda. Líneas por país: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Si alguien está en peligro ahora, llama primero al número de emergencias: el <b>112</b> funciona en muchos países, <b>911</b> en América del Norte. Este bot no puede enviar ayuda.

    Después sigue aquí. Basta con un enlace o una descripción; por favor, no envíes fotos ni videos.
guidance-intimate_images =
    🚫 Por favor, no envíes <b>fotos, videos ni archivos</b>. Basta con un enlace o una descripción.

    Si apareces en las imágenes: no es culpa tuya, y hay ayuda para que las retiren de muchas plataformas sin que des tu nombre: <a href="https://stopncii.org">StopNCII</a>, si tenías 18 años o más en ellas; <a href="https://takeitdown.ncmec.org">Take It Down</a>, si tenías menos.
guidance-self_harm =
    🆘 Si tú o alguien más puede estar en peligro ahora, llama al número de emergencias: el <b>112</b> funciona en muchos países, <b>911</b> en América del Norte.

    Si te haría bien hablar con alguien: en <a href="https://findahelpline.com">Find A Helpline</a> hay líneas gratuitas y confidenciales, por país.
guidance-grave =
    🆘 Si alguien está en peligro ahora, llama al número de emergencias: el <b>112</b> funciona en muchos países, <b>911</b> en América del Norte.

    Basta con un enlace o una descripción; por favor, no envíes fotos ni videos. No hace falta que busques más, y es más seguro no escribir a nadie implicado.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Más líneas de ayuda
help-lines-countries =
    🆘 <b>Líneas de ayuda</b>
    Si estás en peligro ahora: llama al número de emergencias, <b>112</b> en muchos países, <b>911</b> en América del Norte.

    ¿En qué país estás? El bot no lo sabe, y no guarda lo que elijas.
button-countries-before = ◀ Países anteriores
button-countries-after = Más países ▶
button-not-listed = 🌍 No está en la lista
button-countries = 🌍 Todos los países
button-back-to-report = ▶ Volver a mi reporte
help-lines-country = 🆘 <b>Líneas de ayuda: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Emergencias
        [crisis] 💬 Para hablar con alguien
        [child] 🧒 Para menores, o si te preocupa uno
        [child_abuse_report] 🚨 Para denunciar abuso de menores
        [images] 🖼 Imágenes íntimas tuyas
        [online] 🛡 Fraude y problemas en internet
       *[trafficking] ⛓️ Trata de personas
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Emergencias: <b>112</b> en muchos países, <b>911</b> en América del Norte
# Help on the web, in every country.
help-site-crisis = 🌐 Para hablar con alguien, por país: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Para denunciar abuso de menores, también sin tu nombre: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Imágenes tuyas: <a href="https://takeitdown.ncmec.org">Take It Down</a> (menores de 18), <a href="https://stopncii.org">StopNCII</a> (18 o más)
help-lines-checked = Estas líneas las llevan otros, no este bot. Fuentes leídas el { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Líneas de ayuda en tu país</b>
    De tu país no figura todavía ninguna línea aquí: un número equivocado es peor que ninguno.

    🆘 Emergencias: <b>112</b> funciona en muchos países, <b>911</b> en América del Norte.

## Reporter: summary

summary-search_term =
    <b>Revisa y envía</b>
    { $terms }

    Dónde: { $seen_in }
    Lleva a: { $category }
    Nota: { $has_note ->
        [yes] { $note }
       *[no] ninguna. Escríbela aquí, sin tu nombre ni tu número.
    }
summary-material =
    <b>Revisa y envía</b>
    { $subjects }

    Trata de: { $category }
    Nota: { $has_note ->
        [yes] { $note }
       *[no] ninguna. Escríbela aquí, sin tu nombre ni tu número.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ Se envía solo en { $unit ->
        [minute] { $count ->
            [one] un minuto
           *[other] unos { $count } minutos
        }
       *[hour] { $count ->
            [one] una hora
           *[other] unas { $count } horas
        }
    }. No hace falta que esperes aquí.
button-later = ⏳ Enviarlo solo entonces
button-not_later = No enviarlo solo
button-submit = ✅ Enviar
button-skip = Omitir
button-no-note = Sin nota
button-back = ◀ Atrás
button-cancel = ✕ Cancelar
button-continue = Seguir
button-keep = ▶ Dejarlo como está
button-edit-terms = ✎ Término
button-edit-seen_in = ✎ Dónde
button-edit-search_language = ✎ Idioma
button-edit-subject = ✎ Qué
button-edit-category = ✎ Categoría
button-edit-details = ✎ Nota
button-add-note = ➕ Añadir una nota

## Reporter: choosing from one's own chats

button-pick-chat = Elegir entre mis chats
picker-ask =
    ¿Qué quieres elegir? Usa los botones de la parte inferior de la pantalla.
    El bot no se une, y allí nadie se entera.
button-pick-channel = 📢 Un canal
button-pick-group = 👥 Un grupo
button-pick-bot = 🤖 Un bot
button-pick-user = 👤 Una persona
button-pick-close = ◀ Volver a la pregunta
picker-done = Elegido: { $name }
picker-closed = De acuerdo. También puedes enviar un enlace o un nombre de usuario.

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
subject-gone = ▫️ ya borrado
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Abuso sexual de menores
category-violent_extremism = Terrorismo, extremismo
category-threat_to_life = Amenaza a una vida
category-intimate_images = Imágenes íntimas sin permiso
category-trafficking = Trata de personas
category-drugs = Drogas
category-weapons = Armas
category-fraud = Fraude y phishing
category-stolen_data = Datos robados o privados
category-counterfeits = Falsificaciones
category-hate = Odio e incitación
category-animal_cruelty = Crueldad con animales
category-self_harm = Promoción de autolesiones
category-copyright = Derechos de autor
category-other = Otra cosa

## Reporter: when an input does not fit. Each says what to do.

notice-empty = No llegó nada que se pueda leer. Por favor, escríbelo como texto.
notice-invisible-only = Solo tiene caracteres invisibles. Por favor, escríbelo tal como lo ves en la pantalla.
notice-too-long = La línea { $line } es demasiado larga para un término de búsqueda: tiene { $units } caracteres y caben { $max } como máximo. Por favor, acórtala.
notice-note-too-long = Tiene { $units } caracteres, y en una nota caben { $max }. Por favor, acórtala.
notice-too-many = Son { $count } términos de búsqueda, y en un reporte caben { $max }. Por favor, envía ahora hasta { $max } y los demás en un segundo reporte.
notice-text-expected = Aquí, por favor, responde con palabras: los mensajes de voz, stickers, archivos y similares no se guardan.
notice-media-not-kept = La foto, el video o el archivo no se guardó. Basta con un enlace, un nombre o una descripción con palabras.
notice-media-grave = Aquí se borran las fotos, los videos y los archivos, y no se guardan: tener o enviar esas imágenes puede ser delito, también para ti. Basta con un enlace o una descripción con palabras.
media-not-deleted = Telegram no deja que el bot borre algo que enviaste aquí. Bórralo tú, por favor, para que nadie lo encuentre en tu teléfono: mantenlo pulsado (en un ordenador: clic derecho) y elige Eliminar, para ambas partes. Tu reporte cuenta igual.
notice-media-removed = Lo que enviaste como foto, video o archivo no se queda en este chat: el bot lo está borrando, para que nadie lo encuentre en tu teléfono. Tener esas imágenes puede ser delito. No hiciste nada malo al reportarlo.
notice-hidden-user = Quien escribió ese mensaje oculta su cuenta, así que el bot no puede saber quién es. Por favor, envía su nombre de usuario o un enlace al mensaje.
notice-own-message = Ese mensaje es tuyo o de este bot. Por favor, reenvía el que quieres reportar, o envía un enlace a él.
notice-contact-unknown = Ese contacto no indica de qué cuenta de Telegram se trata. Por favor, envía el nombre de usuario de la persona o reenvía uno de sus mensajes.
notice-no-link = Ahí no hay ningún enlace ni nombre de usuario. Por favor, envía uno, por ejemplo <code>https://t.me/example</code> o <code>@example</code>.
notice-words = Ahí no hay ningún enlace ni nombre de usuario. Si son palabras que se buscan, elige «Como término de búsqueda».
notice-words-help = Si alguien necesita ayuda ahora: <b>112</b> en muchos países, <b>911</b> en Norteamérica, y las líneas de ayuda de abajo. Ahí no había ningún enlace.
notice-website = Es un sitio web, no Telegram. Puedes seguir con él o añadirle un enlace de Telegram.
notice-telegram-link = Es un enlace de Telegram, pero no dice a qué canal, grupo, persona o mensaje lleva. Puedes seguir con él tal cual o añadir otro enlace que sí lo diga.
notice-only-first-kept =
    { $max ->
        [one] Solo se guardó el primer enlace.
       *[other] Solo se guardaron los primeros { $max } enlaces.
    } Por favor, envía los demás en un segundo reporte.
notice-stale-button = Ese botón era de una pregunta anterior. Ahora estás aquí.
notice-category-off = Esta categoría no se recibe aquí por ahora. Por favor, elige otra.
notice-edited-message = Un mensaje modificado después de enviarlo no se vuelve a leer. Por favor, envía el nuevo texto en un mensaje aparte.
notice-press-expected = Por favor, elige uno de los botones de abajo.
notice-note-needed = Con «Otra cosa» hace falta una nota breve: ¿qué tiene de ilegal?
notice-description-needed = Sin un enlace, el equipo de moderación solo tiene tus palabras para guiarse. Basta una frase: ¿qué se muestra o se dice allí?
notice-forward-as-note = Ese mensaje reenviado no muestra de dónde viene. Por favor, escribe la nota con tus propias palabras.
notice-taken-out = Quitado: { $name }
notice-already-chosen = Eso ya está en este reporte.
notice-added =
    { $count ->
        [one] Ya está en este reporte.
       *[other] Añadido: este reporte nombra ahora { $count }. Cada uno recibe su propio código.
    }
notice-from-group = Ahora estás en privado: nadie del grupo lo ve.
notice-from-group-first = Ahora estás en privado: nadie del grupo lo ve. Tu otro reporte se conserva y vuelve a aparecer después de este.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Has reportado mucho últimamente, gracias. Para atender a todo el mundo, podrás enviar el siguiente en { $unit ->
        [minute] { $count ->
            [one] un minuto
           *[other] unos { $count } minutos
        }
       *[hour] { $count ->
            [one] una hora
           *[other] unas { $count } horas
        }
    }. Hasta entonces se guarda aquí.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Tus reportes están en pausa { $days ->
        [one] un día más
       *[other] { $days } días más
    }. Este se guarda aquí. Lo más grave lo puedes reportar en cualquier momento.
notice-closed = Los reportes como este no se reciben por ahora: «{ $reason }» Lo que escribiste se guarda aquí; por favor, vuelve más tarde. Las categorías más graves están siempre abiertas.
notice-blocked = El equipo no recibe por ahora más reportes tuyos. Si alguien sufre daño, las categorías más graves siguen abiertas para ti, y en /help hay líneas de ayuda.
notice-command = Eso es un comando, no una respuesta. /cancel cancela el reporte, /help lo explica.
command-meant = Ese comando no existe. ¿Querías decir { $command }?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Por favor, sigue en un chat privado: nadie aquí ve qué reportas. El botón sirve durante 10 minutos, y solo para quien usó el comando.
group-help =
    Para reportar un mensaje de aquí, respóndele con /report. El bot sigue contigo en privado.
    Los demás pueden ver el comando un momento. Es más seguro que escribas al bot en privado desde el principio.
group-anonymous = Aquí escribes en nombre de un grupo o canal, así que el bot no puede saber a quién responder. Por favor, escríbele en privado.
button-report-privately = 🔒 Seguir en privado
button-help-privately = 🔒 Escribir en privado
button-anonymous-privately = 🔒 Escribir en privado

# In private.
ask-expired = Ese enlace ya se usó, tiene más de 10 minutos o era para otra persona. Aquí también puedes reportar: reenvía el mensaje o envía un enlace a él.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = Has ido muy rápido, así que tus últimos mensajes no se han leído. Lo que respondiste antes está guardado. Por favor, espera un minuto y sigue.
answer-too-fast = Has ido muy rápido. Por favor, espera un minuto y pulsa otra vez.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ En la mayoría de tus reportes decididos últimamente no había infracción, o no eran para este equipo. Puede pasar, y por ahora nada cambia. Si continúa, durante un tiempo los tuyos se recibirán más despacio.

    ¿Fue errónea una decisión? Abre el reporte abajo y objeta: otra persona lo mirará.
measure-slowed =
    ℹ️ De nuevo, en la mayoría de tus reportes decididos no había infracción, o no eran para este equipo. Durante { $days } días puedes enviar un reporte por hora, hasta tres al día. Para lo más grave no hay límite.

    ¿Fue errónea una decisión? Abre el reporte abajo y objeta: otra persona lo mirará.
measure-paused =
    ℹ️ Todavía, en la mayoría de tus reportes decididos no había infracción, o no eran para este equipo. Durante { $days } días solo se reciben de ti reportes de lo más grave; después, todos otra vez.

    ¿Fue errónea una decisión? Abre el reporte abajo y objeta: otra persona lo mirará.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Gracias. Tu reporte { $codes } se ha recibido.
       *[other]
            ✅ Gracias. Se han recibido tus { $count } reportes:
            { $codes }
    }
    { $kind ->
        [life]
            <b>Si aún no has llamado: 112, 911 o el número de emergencias de tu país.</b> El equipo de moderación mirará lo que enviaste, pero no puede enviar ayuda.

            Cuando se cierre, llegará un aviso aquí: días después y sin detalles, para no alertar a nadie. /status muestra cómo va.
        [gravest]
            El equipo de moderación mirará lo que enviaste. Cuando se cierre, llegará un aviso aquí: días después y sin detalles, para no alertar a nadie. /status muestra cómo va.

            No hace falta que hagas nada más, ni que vuelvas a mirarlo.
       *[plain]
            El equipo de moderación lo mirará. El resultado llegará aquí, o con /status.

            No hace falta que hagas nada más, ni que vuelvas a mirarlo.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Gracias. Lo que añadiste a { $codes } se ha recibido.
    El equipo de moderación lo mirará. El resultado llegará aquí, y /status muestra cómo va.
button-copy-code =
    { $count ->
        [one] 📋 Copiar el código
       *[other] 📋 Copiar los códigos
    }
button-report-another = Reportar otra cosa
cancelled = Cancelado. No se envió nada.
cancelled-picking = Cancelado. No se envió nada. /report empieza otro reporte.
nothing-to-cancel = No hay nada que cancelar. /report empieza un reporte.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Tus reportes</b> · { $step } de { $of }
       *[single] 📄 <b>Tus reportes</b>
    }

    { $items }

    Elige uno para añadirle algo, retirarlo o silenciar sus avisos.
status-empty = Todavía no has reportado nada.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ En manos de moderación. Si aún no has llamado: 112, 911 o el número de tu país
       *[other] ⏳ En manos de moderación
    }
status-upheld = ✅ Decidido: infracción confirmada
status-dismissed =
    ✖ Decidido: { $ground ->
        [gone] ya no estaba
        [duplicate] es parte de otro caso
        [not_enough] faltan datos
        [out_of_scope] no es para este equipo
       *[no_violation] sin infracción
    }
status-closed = ☑ Revisado y cerrado
status-withdrawn = ↩ Lo retiraste

# One report, opened from the list: its status-item, then what that means.
own-open =
    Lo mirarán personas{ $kind ->
        [life] , pero no pueden enviar ayuda. <b>Si aún no has llamado: 112, 911 o el número de emergencias de tu país.</b>
       *[other] . No hace falta que hagas nada más.
    }
own-upheld = Gracias por avisarnos.
own-dismissed =
    Reportarlo fue lo correcto. { $ground ->
        [gone] Si vuelve, por favor, repórtalo otra vez.
        [duplicate] Lo que se decida en ese caso vale también para el tuyo.
        [not_enough] Si sabes algo más, como un enlace exacto, por favor, repórtalo otra vez.
        [out_of_scope] También lo acepta Telegram mismo: en la aplicación, con Reportar.
       *[no_violation] Si te enteras de algo nuevo, por favor, repórtalo otra vez.
    }
own-closed = Reportarlo fue lo correcto. Lo que se decidió no se cuenta, para no alertar a nadie. Si te enteras de algo nuevo, por favor, repórtalo otra vez.
own-withdrawn = Ya no cuenta. Si cambias de opinión, por favor, repórtalo otra vez.
own-report-additions =
    { $count ->
        [one] ➕ Le añadiste algo una vez.
       *[other] ➕ Le añadiste algo { $count } veces.
    }
own-report-muted = 🔕 No recibes avisos sobre él.
own-report-withdrawing = ¿Retirarlo? Dejará de contar y no se puede recuperar. Siempre puedes reportarlo de nuevo.
button-newer = ◀ Más nuevos
button-older = Más antiguos ▶
button-add = ➕ Añadir algo
button-withdraw = ↩ Retirar
button-withdraw-now = Sí, retirarlo
button-withdraw-not = ◀ No, dejarlo
button-mute = 🔕 Silenciar avisos
button-unmute = 🔔 Volver a avisar
button-prove = 🔏 Probar mi reporte
answer-withdrawn = El reporte { $code } se ha retirado.
answer-withdrawn-before = Ya habías retirado ese reporte.
answer-decided-meanwhile = El equipo de moderación decidió entretanto, así que ya no se puede retirar.
answer-muted = No recibirás avisos sobre él. /status muestra cómo va.
answer-unmuted = Volverás a saber qué pasa con él.
answer-proof-not-yet = La prueba se hace una vez al día. Pídela otra vez mañana, por favor.
answer-proof-gone = No hay prueba de este reporte: es demasiado antiguo.
proof =
    🔏 Este archivo prueba que tu reporte <code>{ $code }</code> había llegado a más tardar el { DATETIME($at, day: "numeric", month: "short") }.
    Se puede comprobar sin este bot, con la suma de ese día, que también tiene el equipo:
    <code>{ $receipts }</code>
    El archivo dice cómo. No dice nada de otras personas. Quien lo tenga sabrá de tu reporte: muéstralo solo a gente de confianza.
answer-not-added-to = Ya no se le puede añadir nada. Si te enteras de algo nuevo, por favor, repórtalo otra vez.

question-adding =
    ➕ <b>Añadir a { $code }</b>
    { $subject }

    ¿Qué quieres añadir? Un mensaje con lo que viste, cuándo, o un enlace.
    Solo texto. Por favor, sin tu nombre ni tu número.
notice-no-more-additions = En este reporte no cabe nada más. Por favor, envía el resto en uno nuevo: /report lo empieza.
notice-command-addition = Eso es un comando, no una respuesta. /cancel lleva atrás, /help lo explica.
addition-kept = ✅ Añadido a <code>{ $code }</code>. El equipo de moderación lo ve junto con tu reporte.
addition-too-late = El reporte <code>{ $code }</code> se decidió entretanto, así que no se añadió nada. Si te enteras de algo nuevo, por favor, repórtalo otra vez.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] Sobre tu reporte { $codes } ({ $subject }):
       *[other] Sobre tus reportes { $codes } ({ $subject }):
    }
outcome-upheld = ✅ Se revisó, y la infracción quedó confirmada. Gracias por avisarnos.
outcome-referred =
    📨 { $to ->
        [telegram] Se ha reportado a Telegram.
       *[authority] Se ha remitido a una autoridad.
    } No hace falta que hagas nada más.
outcome-dismissed =
    ✖ { $ground ->
        [gone] Cuando el equipo lo miró, ya no estaba.
        [duplicate] Es parte de otro caso, y se decide allí.
        [not_enough] Se revisó, y faltaban datos para decidir.
        [out_of_scope] Se revisó, y no es algo que este equipo decida. También lo acepta Telegram mismo: en la aplicación, con Reportar.
       *[no_violation] Se revisó, y no se encontró ninguna infracción.
    } Reportarlo fue lo correcto. { $may_object ->
        [yes] Si no estás de acuerdo, otra persona puede revisarlo de nuevo.
       *[no] Si te enteras de algo nuevo, por favor, repórtalo otra vez.
    }
outcome-closed =
    ☑ Se revisó y está cerrado. Reportarlo fue lo correcto. Lo que se decidió no se cuenta, para no alertar a nadie. { $may_object ->
        [yes] Si crees que algo se pasó por alto, otra persona puede mirarlo.
       *[no] Si te enteras de algo nuevo, por favor, repórtalo otra vez.
    }
outcome-open = ⏳ Se está revisando de nuevo. Lo que se decida llegará aquí.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = No lo encontramos con este nombre o enlace. Si lo vuelves a ver, nos ayuda el enlace exacto.
sentence-already_gone = Cuando miramos, ya no estaba. Si vuelve, por favor, repórtalo de nuevo.
sentence-telegram_too = También puedes reportarlo a Telegram mismo: en la aplicación, con Reportar.
sentence-hide_it = Para no verlo más, puedes bloquearlo o abandonarlo en Telegram.
sentence-police_too = Si tú u otra persona sufrió daño, por favor, avisa también a la policía.
sentence-no_more_needed = No hace falta nada más de ti, tampoco una captura. Por favor, no lo mires otra vez.
sentence-keep_away = Por favor, no escribas a quienes están detrás: tu seguridad es lo primero.
sentence-bank_too = Si enviaste dinero o diste contraseñas o documentos, por favor, avisa pronto a tu banco o al servicio.
sentence-help_lines = Si esto te pesa: en /help hay personas con quienes hablar.

## Reporter: objecting to a dismissal

button-object = Objetar
button-object_plain = Objetar sin motivo
question-objecting =
    ⚖️ <b>Objetar: { $code }</b>
    { $subject }

    ¿Por qué habría que mirarlo otra vez? Escríbelo en un mensaje, u objeta sin motivo. Es posible una sola vez.
    Solo texto. El equipo de moderación lo lee palabra por palabra: por favor, sin tu nombre ni tu número.
objection-filed =
    ✅ Tu objeción sobre <code>{ $code }</code> ha llegado. El caso lo revisa alguien que no decidió sobre él.

    Lo que resulte llegará aquí. No hace falta que hagas nada más.
objection-filed-unheard =
    ✅ Tu objeción sobre <code>{ $code }</code> ha llegado. Si hay algo que mirar de nuevo, lo hace alguien que no decidió sobre ello.

    Lo que resulte no se cuenta, para no alertar a nadie.
objection-before = Ya objetaste a esto, y por cada reporte es posible una. /status muestra cómo va.
objection-too-late = Puedes objetar durante seis meses después de una decisión, y ese tiempo ya pasó. Si lo vuelves a ver, por favor, repórtalo otra vez.
objection-not-now = Ahora no hay ninguna decisión a la que puedas objetar. /status muestra cómo van tus reportes.

# The answers to an objection, by what was decided after it.
objection-about = Sobre tu objeción a { $codes } ({ $subject }):
objection-upheld = ✅ Se decidió de otro modo: se confirmó la infracción. Objetar fue lo correcto.
objection-dismissed =
    ✖ Otra persona lo revisó, y la decisión se mantiene: { $ground ->
        [gone] ya no estaba.
        [duplicate] es parte de otro caso.
        [not_enough] faltan datos para decidir.
        [out_of_scope] no es algo que este equipo decida.
       *[no_violation] no se encontró ninguna infracción.
    } Si te enteras de algo nuevo, por favor, repórtalo otra vez.
objection-closed = ☑ Otra persona lo revisó, y está cerrado. Lo que se decidió no se cuenta, para no alertar a nadie.

## Reporter: a question of the team

team-question-asked =
    ❓ El equipo pregunta sobre tu reporte <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    No tienes que responder. El equipo de moderación no sabrá quién eres.
team-question-ended =
    ❓ El equipo preguntó sobre tu reporte <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Esta pregunta está cerrada.
button-answer = Responder
button-decline = No responder
button-stop_questions = No más preguntas
question-answering =
    ❓ <b>Responder: { $code }</b>
    { $subject }

    ¿Cuál es tu respuesta? Escríbela en un solo mensaje.
    Solo texto. El equipo de moderación lo lee palabra por palabra: por favor, sin tu nombre ni tu número.
words-sent = ✅ Tu respuesta sobre <code>{ $code }</code> llegó al equipo, que no sabrá quién eres.
team-question-over = Esa pregunta ya está cerrada, así que no se envió nada.
answer-question-over = Esa pregunta ya está cerrada.
answer-declined = De acuerdo. El equipo sabrá que a esto no respondes.
answer-stopped = De acuerdo. El equipo lo sabrá y ya no podrá preguntarte sobre esto.

help-reporter =
    <b>Cómo reportar</b>
    Envía un enlace, un nombre de usuario, un mensaje reenviado o /report. Antes de enviarlo puedes cambiarlo o cancelarlo.

    <more>/status: tus reportes, para añadirles algo o retirarlos
    /cancel: cancela el que estás escribiendo
    /privacy: qué se guarda, /mydata: recíbelo
    /forget: borra quién eres
    /language: otro idioma
    En algunos grupos puedes responder a un mensaje con /report; los demás pueden verlo un momento. Aquí es más seguro.</more>

    🆘 Peligro ahora: <b>112</b> en muchos países, <b>911</b> en América del Norte.
    Líneas de ayuda por país: abajo.

# States only what is true today.
privacy =
    🔒 <b>Qué se guarda sobre ti</b>
    • Confidencial, no anónimo: Telegram ve quién escribe; el equipo, un código.
    • Quien opera el bot puede leer tu identificador; un admin, solo con otro, y se te avisa.
    • Tus notas se leen palabra por palabra: no digas quién eres.
    • Días: quién eres, { $identity } tras el último caso; palabras, { $words } tras un rechazo.
    • /mydata: recibirlo todo. /forget: borrar quién eres.
button-privacy-more = ⋯ Más
button-privacy-less = ◀ Menos
privacy-whole =
    🔒 <b>Qué se guarda sobre ti</b>
    • Confidencial, no anónimo: Telegram sabe que escribiste aquí. El equipo de moderación ve un código, no tu nombre.
    • Tu identificador de Telegram se guarda con tu reporte en la base de datos de quien opera este bot, para poder responderte. Quien lo opera puede leerlo.
    • El equipo de moderación lee palabra por palabra lo que escribes en una nota. Por favor, no pongas nada que muestre quién eres.
    • Se borra solo: quién eres, a los { $identity } días de cerrarse tu último caso; lo que escribiste, a los { $words } días de un rechazo. Un reporte sin terminar, a los dos días. /forget borra enseguida quién eres; tus reportes quedan sin ti.
    • Quién eres se muestra a un admin solo por un motivo grave y si un segundo admin está de acuerdo. El bot te lo dice enseguida.
    • /mydata te envía en un archivo todo lo que se guarda sobre ti.
    <more>• Plazos en días: quién eres, como máximo { $identity_cap } desde tu último reporte; lo que escribiste sobre una infracción confirmada { $words_upheld }, sobre lo más grave { $words_gravest } se decida lo que se decida, sobre lo que nadie decidió { $words_undecided } tras el reporte; nombres anteriores de lo reportado { $former_names }; de quién era un borrador { $drafts }; qué se envió y a quién { $mail }; lo que no se pudo procesar o enviar { $dead_letters }; números de actualizaciones { $updates }.
    • Si objetas a una decisión, también leen tu motivo, igualmente sin tu nombre.
    • Una infracción confirmada se puede pasar a Telegram o a una autoridad, con lo que se escribió sobre ella palabra por palabra, nunca quién lo escribió.
    • El equipo puede preguntarte sobre un reporte. Lee tu respuesta sin tu nombre, y puedes pedir que no pregunte más.
    • De lo que reportas, el bot guarda referencias: palabras, enlaces, nombres e identificadores. No descarga, copia ni reenvía fotos, videos ni archivos. De uno que elimina guarda el número que le dio Telegram y de dónde fue reenviado.
    • Tu nombre se guarda solo mientras escribes un reporte, y con un mensaje que no se pudo procesar.
    • También se guarda cuántos reportes puedes enviar ahora, si un admin confía en los tuyos o ya no los recibe, y si muchos se desestimaron. Después de /forget, todo menos la confianza queda un año, con lo que reportaste, bajo números que no dicen quién eres. La tarjeta dice que reportó una persona de confianza, nunca quién.
    • Los demás pueden ver un momento un /report en un grupo. Lo que pediste allí se guarda 10 minutos, si no sigues aquí con ello.</more>

mydata = 📎 Todo lo que se guarda sobre ti, en este momento. No compartas este archivo: dice qué reportaste.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Todo lo que este bot guarda sobre tu cuenta de Telegram. Las horas están en UTC.
mydata-you = La persona detrás de tus reportes, hasta donde el bot te conoce.
mydata-your_screen = Qué te muestra el bot ahora y en qué idioma te habla.
mydata-what_you_were_writing = Los reportes que empezaste. Lo que escribiste se borra al enviarlos o cancelarlos.
mydata-progress_of_questions = En qué pregunta está un reporte sin terminar, con los mensajes con los que empezó.
mydata-your_submissions = Cuándo enviaste reportes.
mydata-your_reports = Tus reportes, tal como los diste.
mydata-what_you_added = Lo que añadiste después a los reportes.
mydata-files_that_were_deleted = Lo que queda de los archivos que enviaste y el bot eliminó: un número de Telegram y de dónde venían.
mydata-your_objections = Tus objeciones, con los motivos tal como los diste.
mydata-questions_to_you = Preguntas del equipo y lo que respondiste.
mydata-notes_that_you_wrote_as_a_moderator = Notas sobre casos que escribiste para el equipo.
mydata-what_you_asked_in_groups = Lo que pediste con /report en grupos, por unos minutos.
mydata-how_you_look_after_yourself = Lo que elegiste para ti con /wellbeing; a nadie más se le muestra.
mydata-your_answers_on_examples = Lo que respondiste a ejemplos con /train; a nadie se le muestra de quién son las respuestas.
mydata-who_you_are_was_shown = Cuándo se mostró a un admin que un reporte es tuyo, y por qué.
mydata-you_as_a_moderator = Cómo te ve el equipo de moderación, si decidiste casos.
mydata-messages_to_you = Lo que el bot te envió, o todavía tiene que enviarte.
mydata-messages_the_bot_may_change = Qué mensajes suyos en este chat mantiene el bot al día.
mydata-messages_from_you = Tus mensajes y los botones que pulsaste: sus números, una semana; su contenido, solo hasta procesarlos.
mydata-pace_of_messages_to_you = A qué ritmo puede escribirte el bot.
mydata-questions_to_telegram_for_you = Que en el último minuto se preguntó algo a Telegram por ti.
mydata-planned_for_you = Lo que el bot tiene que hacer por ti más tarde.

forget-ask =
    <b>Olvidarme</b>
    El bot borra al momento quién eres, lo que escribías y lo que te espera.
    Tus reportes quedan en sus casos, con sus notas palabra por palabra, sin ser de nadie. No sabrás más de ellos.
    Lo que la ley obliga a guardar, de quien sea, queda bajo llave, no se usa para nada más y se borra cuando eso termina.
    No se puede deshacer. Este chat queda hasta que lo borres.
button-forget = Sí, olvidarme
button-forget-not = ◀ No, conservarlo todo
answer-forget-not = No se borró nada.
forgotten =
    Listo. El bot ya no sabe quién eres, y tus reportes siguen sin ti. Gracias por ellos.

    Si vuelves a escribir aquí, empiezas de cero; los límites que tenías siguen valiendo. Más en /privacy.

trouble =
    Algo falló por nuestra parte. Lo que respondiste hasta ahora está guardado.

    Quienes operan este bot ya lo saben. Por favor, sigue donde lo dejaste.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Idioma</b>
    ¿En qué idioma debe escribirte este bot?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 Sobre tu reporte <code>{ $code }</code>: a un admin de este bot se le acaba de mostrar qué cuenta de Telegram lo hizo, porque { $why ->
        [danger] la vida o la seguridad de alguien está en peligro
        [legal_request] se decidió entre dos sobre una solicitud legal
       *[crime] el propio reporte puede ser un delito, como una amenaza
    }. Un segundo admin estuvo de acuerdo.
    El equipo de moderación sigue viendo solo un código. /privacy dice qué se guarda.
legal-told =
    ⚖️ Sobre ti: { $title } pidió datos a este bot por ley. Dos personas decidieron: { $ground ->
        [full] se le entrega lo que pidió.
        [part] se le entrega una parte.
       *[nothing_held] se le dice que no se guarda nada.
    }
    Pidió: { $what ->
        [who] quién eres
        [words] lo que escribiste
        [both] quién eres y lo que escribiste
       *[other] algo que no dice quién eres
    }.
    Puedes dirigirte a esa autoridad, a un tribunal o a quien opera este bot, y nombrar <code>{ $code }</code>. Esto no es consejo legal. /privacy dice qué se guarda.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = Eso funciona en los grupos a los que llegan los casos, para su equipo.
wellbeing-refused = Esto es para quienes trabajan en los casos. Si es tu caso, pulsa antes un botón en una tarjeta de tu grupo.
training-refused = La práctica es para quienes un admin nombró para decidir sobre casos.
answer-too-often = Fueron muchas acciones en un minuto, así que no se preguntó a Telegram si está permitido. No se cambió nada; por favor, inténtalo otra vez en un minuto.
answer-unknown-button = Este botón ya no funciona.

# Where members may report.
help-source =
    <b>Reportar desde este grupo</b>
    Responder a un mensaje con /report, y el bot sigue en privado. Nadie aquí ve qué se reporta, y a este grupo no llega nada.

    Los demás pueden ver el comando un momento. Es más seguro reenviar el mensaje al bot en privado.
setup-refused-not-admin = Solo un admin de este bot puede configurarlo. Quien opera el bot nombra a sus admins en <code>ADMIN_IDS</code>.
setup-private =
    /setup es para el grupo al que deben llegar los reportes:
    1. Crear un grupo privado para el equipo de moderación.
    2. Añadirle { $bot }.
    3. Enviar /setup allí.
setup-anonymous = Aquí se está actuando como admin anónimo, así que el bot no puede saber quién es. Desactivar «Permanecer anónimo» en los permisos propios y enviar /setup otra vez.
goodbye = Este bot solo funciona en grupos que configuraron sus propios admins, así que se va. Para reportar algo, por favor, escribirle en privado.
queue-language-refused = Solo un admin de este bot puede cambiar el idioma de este grupo, y no de forma anónima. En un chat privado con el bot, /language cambia el idioma en que escribe a cada persona.

queues-refused = Solo un admin de este bot puede ver y cambiar sus colas.

staff-refused = Solo un admin de este bot puede ver y nombrar al equipo.
staff-anonymous = Aquí se está actuando como admin anónimo, así que el bot no puede saber quién es. Desactivar «Permanecer anónimo» en los permisos propios y enviar /staff otra vez.
staff-link-used = Este enlace ya se usó o ha caducado. Pedir otro a un admin del bot.
legal-only = A las solicitudes legales responden quienes tienen ese encargo. Si escribes por una autoridad, usa la dirección que indica quien opera este bot. Aquí no se reciben solicitudes.

admin-only = Esto es para la administración del bot. En /help está lo que se puede hacer aquí.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = Sin infracción
ground-not_enough = Información insuficiente
ground-gone = Ya no existe
ground-duplicate = Duplicado
ground-out_of_scope = Fuera de nuestro ámbito
# What follows from an uphold; what is to be done was not done yet.
ground-listed = En la lista
ground-to_telegram = Por reportar a Telegram
ground-to_authority = Por remitir a una autoridad

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Canales
        [group] Grupos
        [bot] Bots
        [user] Usuarios
        [message] Mensajes
        [story] Historias
        [sticker_set] Paquetes de stickers
        [invite_link] Enlaces de invitación
        [folder] Carpetas
        [proxy] Proxies
        [telegram_link] Otros enlaces de Telegram
        [website] Sitios web
       *[search_term] Términos de búsqueda
    }
stats-time =
    { $unit ->
        [minute] { $count } min
        [hour] { $count } h
       *[day] { $count } d
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] borrador, sin publicar
        [correction] n.º { $nr }, firmado, en lugar del n.º { $corrects }
       *[report] n.º { $nr }, firmado
    }
    Avisos { $reports }: confirmados { $upheld }, descartados { $dismissed }, retirados { $withdrawn }, en espera { $waiting }
    Objeciones { $objections }, de ellas aceptadas { $won }
    La mitad tuvo una primera decisión en { $first } y se cerró en { $closing }
    Remitidos { $referred } · identidades mostradas { $shown } · retenciones legales { $held }
    Decididos por máquina { $automated } · personas que deciden { $people }
told-requests = Autoridades preguntaron { $all } · datos entregados { $given } · rechazadas { $refused } · nada guardado { $nothing }
told-year =
    📊 <b>{ $year }</b>: sus cuatro trimestres, sumados como se mostraron
    Avisos { $reports }: confirmados { $upheld }, descartados { $dismissed }, retirados { $withdrawn }, entonces en espera { $waiting }
    Objeciones { $objections }, de ellas aceptadas { $won }
    Autoridades preguntaron { $all } · datos entregados { $given } · rechazadas { $refused } · nada guardado { $nothing }
told-secret = Los números pequeños son rangos. Las solicitudes que deben seguir en secreto no están aquí; se cuentan como tardías cuando termina el secreto.
told-too-few = demasiado pocos para decirlo
told-withheld = No se muestra: diría demasiado.
told-total = En total
told-head = Informe de transparencia { $period }, n.º { $nr }
told-corrects = Este informe sustituye al n.º { $nr }.
told-ranges = Un número del 1 al 4 se indica como 1–4. Los totales son la suma de lo que se muestra, para que ningún número pequeño se pueda deducir.
told-basis-voluntary = Publicado de forma voluntaria. Sigue la estructura de la Ley de Servicios Digitales de la UE (DSA).
told-basis-bound = Publicado como exige la Ley de Servicios Digitales de la UE (DSA).
told-signed = Los datos de esta página están firmados con la clave:
told-table =
    { $table ->
        [decisions] Decisiones
        [objections] Objeciones
        [referrals] Remisiones
        [requests] Solicitudes de autoridades
        [late_requests] Solicitudes contadas tarde
        [persons_given] Personas cuyos datos se dieron
        [holds] Retenciones legales
        [reveals] Identidades mostradas
        [erased] Borrado
        [automated] Decidido por máquina
        [people] Personas de turno
        [medians] Tiempos
        [shares] De qué trataban los avisos
       *[reports] Avisos por categoría
    }
told-name =
    { $name ->
        [upheld] confirmado
        [dismissed] descartado
        [withdrawn] retirado
        [waiting] en espera
        [count] número
        [acknowledged] acusado
        [sent] enviado
        [full] dado por completo
        [part] dado en parte
        [nothing_held] nada guardado
        [narrow] por acotar
        [refuse] rechazado
        [challenge] impugnado
        [false] falso
        [placed] puestas
        [confirmed] mostradas
        [refused] no mostradas
        [escalate] escalado
        [dismiss] descartado
        [uphold] confirmado
        [return] devuelto
        [reopen] reabierto
        [undo] deshecho
        [rejected] rechazada
        [telegram] Telegram
        [hotline] líneas de denuncia
        [police] policía
        [authority] pedido de autoridad
        [claim] reclamación legal
        [danger] peligro para alguien
        [crime] un delito
        [legal_request] solicitud legal
        [information] información
        [removal] retirada
        [preservation] conservación
        [emergency] emergencia
        [informal] informal
        [persons] personas
        [people] personas olvidadas
        [cases] casos vaciados
        [overdue] vencido, sin borrar
        [closings] casos cerrados
        [decided] quienes decidieron algo
        [first_decision] primera decisión (mediana)
        [first_decision_gravest] primera decisión de lo más grave (mediana)
        [closing] cierre (mediana)
        [order_registered] orden de retirada: atendida (mediana)
        [order_effect] orden de retirada: cumplida (mediana)
       *[other] otro
    }
transparency-nothing = 📊 Aún no se ha publicado nada. El informe de cada trimestre sale después del día 15 del mes siguiente.
transparency-countries =
    🌍 <b>{ $period }</b>: autoridades que preguntaron, por país
    { $is ->
        [there] { $list }
       *[nothing] No se cuenta ninguna solicitud de una autoridad.
    }
transparency-files = 📎 <b>{ $period }</b>, n.º { $nr }: una página para leer, los datos con su firma y cada tabla en CSV.
transparency-file = 📊 { $period }, n.º { $nr }
transparency-list = 📊 Todos los informes, los más nuevos primero. Una corrección tiene su propio número; lo corregido se queda.
transparency-check =
    🔏 <b>Cómo comprobar un informe</b>
    Guarda sus datos y su firma desde <b>Archivos</b> en una carpeta y luego, con minisign:
    <code>minisign -V -m report-1.json -P KEY</code>
    Dice el número, el trimestre y el SHA-256 del informe anterior. KEY es <code>{ $key }</code> y siempre es la misma: apúntala.
button-transparency-countries = 🌍 Países
button-transparency-files = 📎 Archivos
button-transparency-list = ☰ Anteriores
button-transparency-check = 🔏 Comprobar la firma
button-transparency-back = ◀ Atrás
button-transparency-html = Página
button-transparency-json = Datos
button-transparency-signature = Firma

## What Telegram shows of the bot

command-start = Empezar aquí
command-report = Reportar algo ilegal
command-status = Ver qué ha sido de los reportes
command-cancel = Cancelar el reporte que se está escribiendo
command-help = Cómo funciona y líneas de ayuda
command-privacy = Qué se guarda de quien reporta
command-mydata = Recibir en un archivo lo que se guarda
command-forget = Borrar del bot quién reportó
command-language = Cambiar el idioma
command-transparency = Lo que hace este bot, en números
bot-description =
    Para reportar términos de búsqueda y material ilegales vistos en Telegram. Cada reporte lo leen personas, y el resultado se comunica aquí.

    Confidencial: el equipo de moderación ve un código, no un nombre. Por favor, no envíes fotos ni videos de abusos; basta con un enlace o un nombre.

    Si alguien está en peligro ahora, llamar primero al número de emergencias.
bot-short-description = Reportar términos de búsqueda y material ilegales en Telegram. Confidencial, lo leen personas.
