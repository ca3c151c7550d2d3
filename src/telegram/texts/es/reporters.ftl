# What reporters read, in Spanish. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Reportes de búsquedas o material ilegales en Telegram. Los leen personas.

    🔒 Confidencial, no anónimo: moderación ve un código; Telegram, quién escribe. Hay líneas de ayuda anónimas.
    🚫 Por favor, sin fotos ni videos de abusos: basta un enlace o un nombre.

    No es un servicio de emergencias ni es de Telegram. ¿Qué se ha visto?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Por ahora solo se reciben las categorías más graves: «{ $reason }»
button-report-term = 🔎 Término de búsqueda
button-report-material = 📢 Canal, grupo o mensaje
button-my-reports = 📄 Mis reportes
button-help-lines = 🆘 Líneas de ayuda
button-home = ◀ Al inicio

# An unfinished report exists.
resume =
    Hay un reporte sin terminar. Todavía no se ha enviado nada de él.

    ¿Seguir donde se quedó o empezar de nuevo?
button-go-on = ▶ Seguir
button-start-over = Empezar de nuevo

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Aquí quedó un reporte empezado y sin enviar. Nada de él ha llegado a nadie.
    Puedes seguir donde se quedó o terminarlo con /cancel. Si lo dejas así, mañana se borra.
unfinished-removed = El reporte que empezaste y dejaste se ha borrado. No se envió nada de él. Con /report puedes empezar otro cuando quieras.

# A button of a question that is not asked any more.
answer-earlier-question = Ese botón era de una pregunta anterior. El mensaje más reciente muestra por dónde va el reporte.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Recibido: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = Ese reporte ya está terminado. /report empieza otro, /status muestra los enviados.

# Something arrived that starts nothing.
fallback = Ahí no hay ningún enlace ni nombre de usuario. Para reportar algo, se puede enviar uno, reenviar un mensaje de allí o elegir abajo.
fallback-media = Aquí no se miran ni se guardan fotos, videos ni archivos. Para reportar algo, se puede enviar un enlace o un nombre de usuario, reenviar un mensaje de allí o elegir abajo.
fallback-media-removed = Las fotos, los videos y los archivos se borran de este chat y no se guardan: tener esas imágenes puede ser delito, también para quien reporta. Basta con un enlace o una descripción con palabras.

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
progress = <b>{ $flow }</b> · { $step } de { $of }
given = <code>{ $value }</code>
link-hidden = enlace oculto
given-more =
    { $count ->
        [one] y 1 más
       *[other] y { $count } más
    }
notice-line = ⚠️ { $notice }

question-terms =
    ¿Qué palabras llevan a algo ilegal? Escribirlas tal como se buscaron.
    Si son varias: una por línea, hasta { $max }.
question-seen_in = ¿Dónde se buscó?
question-search_language = ¿En qué idioma se buscó?
question-subject =
    ¿Qué se quiere reportar? Enviar una de estas cosas:
    • un enlace o un nombre de usuario, como <code>@example</code>
    • un mensaje reenviado, o un sticker
    • o elegirlo abajo, entre los chats propios

    El bot no se une, y allí nadie se entera.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = ¿Qué se quiere reportar? Enviar un enlace, un nombre de usuario, un mensaje reenviado o un sticker, o elegir entre los chats.
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
    } Elegir lo que mejor encaje; si encajan varias cosas, la más grave.
question-details =
    { $need ->
        [required] ¿Qué tiene de ilegal? Una o dos frases ayudan al equipo de moderación a entenderlo.
        [described] ¿Qué se vio o se leyó allí? Basta una frase: el equipo de moderación no abre esas cosas y se guía por lo que se le cuente.
       *[optional] ¿Hay algo que ayude a comprobarlo? Lo que se vio, cuándo, o un enlace encontrado.
    }
    { $flow ->
        [search_term] Solo texto. Si hay enlaces a los resultados vistos, se pueden añadir; no hace falta volver a buscar.
       *[material] Solo texto.
    } Por favor, sin el nombre ni el número propios.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] ¿Qué tiene de ilegal?
        [described] ¿Qué se vio o se leyó allí?
       *[optional] ¿Hay algo que ayude a comprobarlo?
    } Con palabras, por favor, sin el nombre ni el número propios.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] Ya se había reportado desde aquí: { $codes }. Sigue contando, y se está revisando.
       *[other] Ya se habían reportado desde aquí: { $codes }. Siguen contando, y se están revisando.
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
button-other-language = Otro, o no se sabe

## Reporter: what to know before going on, by category

guidance-copyright =
    © Los derechos de autor no se reportan aquí. El titular o su representante escribe a dmca@telegram.org, como <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">explica Telegram</a>.

    Si hay algo más que esté mal, vuelve atrás y elige eso. Lo que indicaste se conserva.
guidance-child_abuse =
    🆘 Un menor en peligro ahora: <b>112</b> en muchos países, <b>911</b> en América del Norte.

    🚫 Por favor, <b>sin fotos, videos ni archivos</b>: enviarlos o guardarlos puede ser delito. Basta un enlace o una descripción, sin volver a mirarlo.

    Imágenes propias o de un menor: <a href="https://takeitdown.ncmec.org">Take It Down</a> ayuda. Líneas por país: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Si alguien está en peligro ahora, llamar primero al número de emergencias: <b>112</b> funciona en muchos países, <b>911</b> en América del Norte. Este bot no puede enviar ayuda.

    Después se puede seguir aquí. Basta con un enlace o una descripción; por favor, no envíes fotos ni videos.
guidance-intimate_images =
    🚫 Por favor, no envíes <b>fotos, videos ni archivos</b>. Basta con un enlace o una descripción.

    Si apareces en las imágenes: no es culpa tuya, y hay ayuda para que las retiren de muchas plataformas sin que des tu nombre: <a href="https://stopncii.org">StopNCII</a>, si tenías 18 años o más en ellas; <a href="https://takeitdown.ncmec.org">Take It Down</a>, si tenías menos.
guidance-self_harm =
    🆘 Si alguien puede estar en peligro ahora, también quien lee esto, llamar al número de emergencias: <b>112</b> funciona en muchos países, <b>911</b> en América del Norte.

    Para hablar con alguien: en <a href="https://findahelpline.com">Find A Helpline</a> hay líneas gratuitas y confidenciales, por país.
guidance-grave =
    🆘 Si alguien está en peligro ahora, llamar al número de emergencias: <b>112</b> funciona en muchos países, <b>911</b> en América del Norte.

    Basta con un enlace o una descripción; por favor, no envíes fotos ni videos. No hace falta buscar más, y es más seguro no escribir a nadie implicado.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Más líneas de ayuda
help-lines-countries =
    🆘 <b>Líneas de ayuda</b>
    Si hay peligro ahora: llamar al número de emergencias, <b>112</b> en muchos países, <b>911</b> en América del Norte.

    ¿En qué país? El bot no lo sabe, y no guarda lo que se elija.
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
        [child] 🧒 Para menores, o si preocupa uno
        [child_abuse_report] 🚨 Para denunciar abuso de menores
        [images] 🖼 Imágenes íntimas propias
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
help-site-child_abuse_report = 🌐 Para denunciar abuso de menores, también sin dar el nombre: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Imágenes propias: <a href="https://takeitdown.ncmec.org">Take It Down</a> (menores de 18), <a href="https://stopncii.org">StopNCII</a> (18 o más)
help-lines-checked = Estas líneas las llevan otros, no este bot. Fuentes leídas el { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Líneas de ayuda en el propio país</b>
    De ese país no figura todavía ninguna línea aquí: un número equivocado es peor que ninguno.

    🆘 Emergencias: <b>112</b> funciona en muchos países, <b>911</b> en América del Norte.

## Reporter: summary

summary-search_term =
    <b>Revisar y enviar</b>
    { $terms }

    Visto en: { $seen_in }
    Lleva a: { $category }
    Nota: { $has_note ->
        [yes] { $note }
       *[no] ninguna. Puedes escribirla aquí, sin tu nombre ni tu número.
    }
summary-material =
    <b>Revisar y enviar</b>
    { $subjects }

    Trata de: { $category }
    Nota: { $has_note ->
        [yes] { $note }
       *[no] ninguna. Puedes escribirla aquí, sin tu nombre ni tu número.
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
    }. No hace falta esperar aquí.
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
    ¿Qué se quiere elegir? Los botones están en la parte inferior de la pantalla.
    El bot no se une, y allí nadie se entera.
button-pick-channel = 📢 Un canal
button-pick-group = 👥 Un grupo
button-pick-bot = 🤖 Un bot
button-pick-user = 👤 Una persona
button-pick-close = ◀ Volver a la pregunta
picker-done = Elegido: { $name }
picker-closed = De acuerdo. También se puede enviar un enlace o un nombre de usuario.

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
notice-invisible-only = Solo tiene caracteres invisibles. Por favor, escríbelo tal como se ve en la pantalla.
notice-too-long = La línea { $line } es demasiado larga para un término de búsqueda: tiene { $units } caracteres y caben { $max } como máximo. Por favor, acórtala.
notice-note-too-long = Tiene { $units } caracteres, y en una nota caben { $max }. Por favor, acórtala.
notice-too-many = Son { $count } términos de búsqueda, y en un reporte caben { $max }. Por favor, envía ahora hasta { $max } y los demás en un segundo reporte.
notice-text-expected = Aquí, por favor, responde con palabras: los mensajes de voz, stickers, archivos y similares no se guardan.
notice-media-not-kept = La foto, el video o el archivo no se guardó. Basta con un enlace, un nombre o una descripción con palabras.
notice-media-grave = Aquí se borran las fotos, los videos y los archivos, y no se guardan: tener o enviar esas imágenes puede ser delito, también para quien reporta. Basta con un enlace o una descripción con palabras.
media-not-deleted = Telegram no deja que el bot borre algo que llegó aquí. Bórralo tú, por favor, para que nadie lo encuentre en este teléfono: mantenlo pulsado (en un ordenador: clic derecho) y elige Eliminar, para ambas partes. El reporte cuenta igual.
notice-media-removed = Lo que enviaste como foto, video o archivo no se queda en este chat: el bot lo está borrando, para que nadie lo encuentre en tu teléfono. Tener esas imágenes puede ser delito. No hiciste nada malo al reportarlo.
notice-hidden-user = Quien escribió ese mensaje oculta su cuenta, así que el bot no puede saber quién es. Por favor, envía su nombre de usuario o un enlace al mensaje.
notice-own-message = Ese mensaje es propio o de este bot. Por favor, reenvía el que quieres reportar, o envía un enlace a él.
notice-contact-unknown = Ese contacto no indica de qué cuenta de Telegram se trata. Por favor, envía el nombre de usuario de la persona o reenvía uno de sus mensajes.
notice-no-link = Ahí no hay ningún enlace ni nombre de usuario. Por favor, envía uno, por ejemplo <code>https://t.me/example</code> o <code>@example</code>.
notice-words = Ahí no hay ningún enlace ni nombre de usuario. Si son palabras que se buscan, elige «Como término de búsqueda».
notice-words-help = Si alguien necesita ayuda ahora: <b>112</b> en muchos países, <b>911</b> en Norteamérica, y las líneas de ayuda de abajo. Ahí no había ningún enlace.
notice-website = Es un sitio web, no Telegram. Se puede seguir con él o añadirle un enlace de Telegram.
notice-telegram-link = Es un enlace de Telegram, pero no dice a qué canal, grupo, persona o mensaje lleva. Puedes seguir con él tal cual o añadir otro enlace que sí lo diga.
notice-only-first-kept =
    { $max ->
        [one] Solo se guardó el primer enlace.
       *[other] Solo se guardaron los primeros { $max } enlaces.
    } Por favor, envía los demás en un segundo reporte.
notice-stale-button = Ese botón era de una pregunta anterior. El reporte va por aquí.
notice-category-off = Esta categoría no se recibe aquí por ahora. Por favor, elige otra.
notice-edited-message = Un mensaje modificado después de enviarlo no se vuelve a leer. Por favor, envía el nuevo texto en un mensaje aparte.
notice-press-expected = Por favor, elige uno de los botones de abajo.
notice-note-needed = Con «Otra cosa» hace falta una nota breve: ¿qué tiene de ilegal?
notice-description-needed = Sin un enlace, el equipo de moderación solo tiene estas palabras para guiarse. Basta una frase: ¿qué se vio o se leyó?
notice-forward-as-note = Ese mensaje reenviado no muestra de dónde viene. Por favor, escribe la nota con palabras propias.
notice-taken-out = Quitado: { $name }
notice-already-chosen = Eso ya está en este reporte.
notice-added =
    { $count ->
        [one] Ya está en este reporte.
       *[other] Añadido: este reporte nombra ahora { $count }. Cada uno recibe su propio código.
    }
notice-from-group = Esto ya es un chat privado: nadie del grupo lo ve.
notice-from-group-first = Ahora es en privado: nadie del grupo lo ve. Tu otro reporte se conserva y vuelve a aparecer después de este.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Han sido muchos reportes últimamente, gracias. Para atender a todo el mundo, el siguiente se puede enviar en { $unit ->
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
    Los reportes de esta cuenta están en pausa { $days ->
        [one] un día más
       *[other] { $days } días más
    }. Este se guarda aquí. Lo más grave se puede reportar en cualquier momento.
notice-closed = Los reportes como este no se reciben por ahora: «{ $reason }» Lo escrito se guarda aquí; por favor, vuelve más tarde. Las categorías más graves están siempre abiertas.
notice-blocked = El equipo no recibe por ahora más reportes de esta cuenta. Si alguien sufre daño, las categorías más graves siguen abiertas, y en /help hay líneas de ayuda.
notice-command = Eso es un comando, no una respuesta. /cancel cancela el reporte, /help lo explica.

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Por favor, sigue en un chat privado: nadie aquí ve qué se reporta. El botón sirve durante 10 minutos, y solo para quien usó el comando.
group-help =
    Para reportar un mensaje de aquí, responder a él con /report. El bot sigue en privado.
    Los demás pueden ver el comando un momento. Es más seguro escribir al bot en privado desde el principio.
group-anonymous = Aquí se escribió en nombre de un grupo o canal, así que el bot no puede saber a quién responder. Por favor, escribirle en privado.
button-report-privately = 🔒 Seguir en privado
button-help-privately = 🔒 Escribir en privado
button-anonymous-privately = 🔒 Escribir en privado

# In private.
ask-expired = Ese enlace ya se usó, tiene más de 10 minutos o era para otra persona. Aquí también se puede reportar: reenviar el mensaje o enviar un enlace a él.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = Ha ido muy rápido, así que los últimos mensajes no se han leído. Lo respondido antes está guardado. Por favor, espera un minuto y sigue.
answer-too-fast = Ha ido muy rápido. Por favor, espera un minuto y pulsa otra vez.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ En la mayoría de los reportes de esta cuenta decididos últimamente no había infracción, o no eran para este equipo. Puede pasar, y por ahora nada cambia. Si continúa, durante un tiempo se recibirán más despacio.

    ¿Fue errónea una decisión? Abrir el reporte abajo y objetar: otra persona lo mirará.
measure-slowed =
    ℹ️ De nuevo, en la mayoría de los reportes decididos no había infracción, o no eran para este equipo. Durante { $days } días se puede enviar un reporte por hora, hasta tres al día. Para lo más grave no hay límite.

    ¿Fue errónea una decisión? Abrir el reporte abajo y objetar: otra persona lo mirará.
measure-paused =
    ℹ️ Todavía, en la mayoría de los reportes decididos no había infracción, o no eran para este equipo. Durante { $days } días solo se reciben de esta cuenta reportes de lo más grave; después, todos otra vez.

    ¿Fue errónea una decisión? Abrir el reporte abajo y objetar: otra persona lo mirará.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Gracias. El reporte { $codes } se ha recibido.
       *[other]
            ✅ Gracias. Se han recibido { $count } reportes:
            { $codes }
    }
    { $kind ->
        [life]
            <b>Si aún no has llamado: 112, 911 o el número de emergencias de tu país.</b> El equipo de moderación mirará lo enviado, pero no puede enviar ayuda.

            Cuando se cierre, llegará un aviso aquí: días después y sin detalles, para no alertar a nadie. /status muestra cómo va.
        [gravest]
            El equipo de moderación mirará lo enviado. Cuando se cierre, llegará un aviso aquí: días después y sin detalles, para no alertar a nadie. /status muestra cómo va.

            No hace falta hacer nada más, ni volver a mirarlo.
       *[plain]
            El equipo de moderación mirará lo enviado. El resultado llegará aquí, y /status muestra cómo va.

            No hace falta hacer nada más, ni volver a mirarlo.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Gracias. Lo añadido a { $codes } se ha recibido.
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
        [several] 📄 <b>Reportes enviados</b> · { $step } de { $of }
       *[single] 📄 <b>Reportes enviados</b>
    }

    { $items }

    Elegir uno para añadirle algo, retirarlo o silenciar sus avisos.
status-empty = Todavía no hay ningún reporte enviado.
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
status-withdrawn = ↩ Retirado

# One report, opened from the list: its status-item, then what that means.
own-open =
    Lo mirarán personas{ $kind ->
        [life] , pero no pueden enviar ayuda. <b>Si aún no has llamado: 112, 911 o el número de emergencias de tu país.</b>
       *[other] . No hace falta hacer nada más.
    }
own-upheld = Gracias por avisar.
own-dismissed =
    Reportarlo fue lo correcto. { $ground ->
        [gone] Si vuelve, por favor, repórtalo otra vez.
        [duplicate] Lo que se decida en ese caso vale también para este reporte.
        [not_enough] Si sabes algo más, como un enlace exacto, por favor, repórtalo otra vez.
        [out_of_scope] También lo acepta Telegram mismo: en la aplicación, con Reportar.
       *[no_violation] Si aparece algo nuevo, por favor, repórtalo otra vez.
    }
own-closed = Reportarlo fue lo correcto. Lo que se decidió no se cuenta, para no alertar a nadie. Si aparece algo nuevo, por favor, repórtalo otra vez.
own-withdrawn = Ya no cuenta. Si hay un cambio de opinión, por favor, repórtalo otra vez.
own-report-additions =
    { $count ->
        [one] ➕ Se le añadió algo una vez.
       *[other] ➕ Se le añadió algo { $count } veces.
    }
own-report-muted = 🔕 Sus avisos están silenciados.
own-report-withdrawing = ¿Retirarlo? Dejará de contar y no se puede recuperar. Siempre se puede reportar de nuevo.
button-newer = ◀ Más nuevos
button-older = Más antiguos ▶
button-add = ➕ Añadir algo
button-withdraw = ↩ Retirar
button-withdraw-now = Sí, retirarlo
button-withdraw-not = ◀ No, dejarlo
button-mute = 🔕 Silenciar avisos
button-unmute = 🔔 Volver a avisar
answer-withdrawn = El reporte { $code } se ha retirado.
answer-withdrawn-before = Ese reporte ya se había retirado.
answer-decided-meanwhile = El equipo de moderación decidió entretanto, así que ya no se puede retirar.
answer-muted = No habrá avisos sobre él. /status muestra cómo va.
answer-unmuted = Volverá a haber avisos de lo que pase con él.
answer-not-added-to = Ya no se le puede añadir nada. Si aparece algo nuevo, por favor, repórtalo otra vez.

question-adding =
    ➕ <b>Añadir a { $code }</b>
    { $subject }

    ¿Qué se quiere añadir? Un mensaje con lo que se vio, cuándo, o un enlace.
    Solo texto. Por favor, sin el nombre ni el número propios.
notice-no-more-additions = En este reporte no cabe nada más. Por favor, envía el resto en uno nuevo: /report lo empieza.
notice-command-addition = Eso es un comando, no una respuesta. /cancel lleva atrás, /help lo explica.
addition-kept = ✅ Añadido a <code>{ $code }</code>. El equipo de moderación lo ve junto con el reporte.
addition-too-late = El reporte <code>{ $code }</code> se decidió entretanto, así que no se añadió nada. Si aparece algo nuevo, por favor, repórtalo otra vez.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] Sobre el reporte { $codes } ({ $subject }):
       *[other] Sobre los reportes { $codes } ({ $subject }):
    }
outcome-upheld = ✅ Se revisó, y la infracción quedó confirmada. Gracias por avisar.
outcome-referred =
    📨 { $to ->
        [telegram] Se ha reportado a Telegram.
       *[authority] Se ha remitido a una autoridad.
    } No hace falta nada más.
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
sentence-not_found = No lo encontramos con este nombre o enlace. Si vuelve a aparecer, ayuda el enlace exacto.
sentence-already_gone = Cuando miramos, ya no estaba. Si vuelve, por favor, repórtalo de nuevo.
sentence-telegram_too = También se puede reportar a Telegram mismo: en la aplicación, con Reportar.
sentence-hide_it = Para no verlo más, se puede bloquear o abandonar en Telegram.
sentence-police_too = Si hay alguien perjudicado, por favor, avisa también a la policía.
sentence-no_more_needed = No hace falta nada más, tampoco una captura. Por favor, no lo mires otra vez.
sentence-keep_away = Por favor, no escribas a quienes están detrás: la seguridad propia es lo primero.
sentence-bank_too = Si se envió dinero o se dieron contraseñas o documentos, por favor, avisa pronto al banco o al servicio.
sentence-help_lines = Si esto pesa: en /help hay personas con quienes hablar.

## Reporter: objecting to a dismissal

button-object = Objetar
button-object_plain = Objetar sin motivo
question-objecting =
    ⚖️ <b>Objetar: { $code }</b>
    { $subject }

    ¿Por qué habría que mirarlo otra vez? Escribirlo en un mensaje, u objetar sin motivo. Es posible una sola vez.
    Solo texto. El equipo de moderación lo lee palabra por palabra: por favor, sin el nombre ni el número propios.
objection-filed =
    ✅ La objeción sobre <code>{ $code }</code> ha llegado. El caso lo revisa alguien que no decidió sobre él.

    Lo que resulte llegará aquí. No hace falta hacer nada más.
objection-filed-unheard =
    ✅ La objeción sobre <code>{ $code }</code> ha llegado. Si hay algo que mirar de nuevo, lo hace alguien que no decidió sobre ello.

    Lo que resulte no se cuenta, para no alertar a nadie.
objection-before = Ya hubo una objeción a esto, y por cada reporte es posible una. /status muestra cómo va.
objection-too-late = Se puede objetar durante seis meses después de una decisión, y ese tiempo ya pasó. Si vuelve a verse, por favor, repórtalo otra vez.
objection-not-now = Ahora no hay ninguna decisión a la que se pueda objetar. /status muestra cómo van los reportes.

# The answers to an objection, by what was decided after it.
objection-about = Sobre la objeción a { $codes } ({ $subject }):
objection-upheld = ✅ Se decidió de otro modo: se confirmó la infracción. Objetar fue lo correcto.
objection-dismissed =
    ✖ Otra persona lo revisó, y la decisión se mantiene: { $ground ->
        [gone] ya no estaba.
        [duplicate] es parte de otro caso.
        [not_enough] faltan datos para decidir.
        [out_of_scope] no es algo que este equipo decida.
       *[no_violation] no se encontró ninguna infracción.
    } Si aparece algo nuevo, por favor, repórtalo otra vez.
objection-closed = ☑ Otra persona lo revisó, y está cerrado. Lo que se decidió no se cuenta, para no alertar a nadie.

## Reporter: a question of the team

team-question-asked =
    ❓ El equipo pregunta sobre el reporte <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    No es obligatorio responder. El equipo de moderación no sabrá quién responde.
team-question-ended =
    ❓ El equipo preguntó sobre el reporte <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Esta pregunta está cerrada.
button-answer = Responder
button-decline = No responder
button-stop_questions = No más preguntas
question-answering =
    ❓ <b>Responder: { $code }</b>
    { $subject }

    ¿Cuál es la respuesta? En un solo mensaje.
    Solo texto. El equipo de moderación lo lee palabra por palabra: por favor, sin el nombre ni el número propios.
words-sent = ✅ La respuesta sobre <code>{ $code }</code> llegó al equipo, que no sabrá de quién es.
team-question-over = Esa pregunta ya está cerrada, así que no se envió nada.
answer-question-over = Esa pregunta ya está cerrada.
answer-declined = De acuerdo. El equipo sabrá que a esto no hay respuesta.
answer-stopped = De acuerdo. El equipo lo sabrá y ya no podrá preguntar sobre esto.

help-reporter =
    <b>Cómo reportar</b>
    Enviar un enlace, un nombre de usuario, un mensaje reenviado o /report. Antes de enviarlo se puede cambiar o cancelar.

    <more>/status: los reportes, para añadirles algo o retirarlos
    /cancel: cancelar el que se está escribiendo
    /privacy: qué se guarda, /mydata: recibirlo
    /forget: borrar quién reportó
    /language: otro idioma
    En algunos grupos se puede responder a un mensaje con /report; los demás pueden verlo un momento. Aquí es más seguro.</more>

    🆘 Peligro ahora: <b>112</b> en muchos países, <b>911</b> en América del Norte.
    Líneas de ayuda por país: abajo.

# States only what is true today.
privacy =
    🔒 <b>Qué se guarda de quien reporta</b>
    • Confidencial, no anónimo: Telegram sabe quién escribe aquí. El equipo de moderación ve un código, no un nombre.
    • El identificador de Telegram se guarda con el reporte en la base de datos de quien opera este bot, para poder responder. Quien lo opera puede leerlo.
    • El equipo de moderación lee las notas palabra por palabra. Por favor, no pongas nada que muestre quién las escribe.
    • Se borra solo: quién reportó, a los { $identity } días de cerrarse su último caso; lo que escribió, a los { $words } días de un rechazo. Un reporte sin terminar, a los dos días. /forget borra enseguida quién reportó; los reportes quedan sin esa persona.
    • Quién reporta se muestra a un admin solo por un motivo grave y si un segundo admin está de acuerdo. El bot te lo dice enseguida.
    • /mydata envía en un archivo todo lo que se guarda.
    <more>• Plazos en días: quién reportó, como máximo { $identity_cap } desde su último reporte; lo escrito sobre una infracción confirmada { $words_upheld }, sobre lo más grave { $words_gravest } se decida lo que se decida, sobre lo que nadie decidió { $words_undecided } tras el reporte; nombres anteriores de lo reportado { $former_names }; de quién era un borrador { $drafts }; qué se envió y a quién { $mail }; lo que no se pudo procesar o enviar { $dead_letters }; números de actualizaciones { $updates }.
    • Si se objeta a una decisión, también leen el motivo, igualmente sin el nombre.
    • Una infracción confirmada se puede pasar a Telegram o a una autoridad, con lo que se escribió sobre ella palabra por palabra, nunca quién lo escribió.
    • El equipo puede preguntar sobre un reporte. Lee la respuesta sin el nombre, y se puede pedir que no pregunte más.
    • De lo reportado, el bot guarda referencias: palabras, enlaces, nombres e identificadores. No descarga, copia ni reenvía fotos, videos ni archivos. De uno que elimina guarda el número que le dio Telegram y de dónde fue reenviado.
    • El nombre se guarda solo mientras se escribe un reporte, y con un mensaje que no se pudo procesar.
    • También se guarda cuántos reportes se pueden enviar ahora, si la administración confía en ellos o ya no los recibe, y si muchos se desestimaron. Después de /forget, todo menos la confianza queda un año, con lo que se reportó, bajo números que no dicen de quién es. La tarjeta dice que reportó una persona de confianza, nunca quién.
    • Los demás pueden ver un momento un /report en un grupo. Lo que se pidió allí se guarda 10 minutos, si no se sigue aquí con ello.</more>

mydata = 📎 Todo lo que se guarda, en este momento. Conviene no compartir este archivo: dice qué se reportó.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Todo lo que este bot guarda sobre esta cuenta de Telegram. Las horas están en UTC.
mydata-you = La persona detrás de los reportes, hasta donde el bot la conoce.
mydata-your_screen = Qué muestra el bot ahora y en qué idioma.
mydata-what_you_were_writing = Los reportes empezados. Lo escrito se borra al enviarlos o cancelarlos.
mydata-progress_of_questions = En qué pregunta está un reporte sin terminar, con los mensajes con los que empezó.
mydata-your_submissions = Cuándo se enviaron reportes.
mydata-your_reports = Los reportes, tal como se dieron.
mydata-what_you_added = Lo que se añadió después a los reportes.
mydata-files_that_were_deleted = Lo que queda de los archivos enviados que el bot eliminó: un número de Telegram y de dónde venían.
mydata-your_objections = Las objeciones presentadas, con los motivos tal como se dieron.
mydata-questions_to_you = Preguntas del equipo y lo que se respondió.
mydata-notes_that_you_wrote_as_a_moderator = Notas sobre casos, escritas para el equipo.
mydata-what_you_asked_in_groups = Lo que se pidió con /report en grupos, por unos minutos.
mydata-how_you_look_after_yourself = Lo que se eligió con /wellbeing para uno mismo; a nadie más se le muestra.
mydata-who_you_are_was_shown = Cuándo se mostró a un admin que un reporte es tuyo, y por qué.
mydata-you_as_a_moderator = Cómo ve a esta persona el equipo de moderación, si decidió casos.
mydata-messages_to_you = Lo que el bot envió, o todavía tiene que enviar.
mydata-messages_the_bot_may_change = Qué mensajes suyos en este chat mantiene el bot al día.
mydata-messages_from_you = Los mensajes y botones pulsados: sus números, una semana; su contenido, solo hasta procesarlos.
mydata-pace_of_messages_to_you = A qué ritmo puede escribir el bot.
mydata-questions_to_telegram_for_you = Que en el último minuto se preguntó algo a Telegram por ti.
mydata-planned_for_you = Lo que el bot tiene que hacer más tarde.

forget-ask =
    <b>Olvidarme</b>
    El bot borra al momento quién eres, lo que escribías y lo que te espera.
    Tus reportes quedan en sus casos, con sus notas palabra por palabra, sin ser de nadie. No llegarán más avisos.
    Lo que la ley obliga a guardar, de quien sea, queda bajo llave, no se usa para nada más y se borra cuando eso termina.
    No se puede deshacer. Este chat queda hasta que lo borres.
button-forget = Sí, olvidarme
button-forget-not = ◀ No, conservarlo todo
answer-forget-not = No se borró nada.
forgotten =
    Listo. El bot ya no sabe quién reportó, y los reportes siguen su curso. Gracias por ellos.

    Si se vuelve a escribir aquí, se empieza de cero; los límites de antes siguen valiendo. Más en /privacy.

trouble =
    Algo falló por nuestra parte. Lo respondido hasta ahora está guardado.

    Quienes operan este bot ya lo saben. Por favor, sigue donde se quedó.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Idioma</b>
    ¿En qué idioma debe escribir este bot?

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
    Puedes dirigirte a esa autoridad, a un tribunal o a quien opera este bot, y nombrar <code>{ $code }</code>. Esto no es consejo legal. /privacy dice qué se guarda.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = Eso funciona en los grupos a los que llegan los casos, para su equipo.
wellbeing-refused = Esto es para quienes trabajan en los casos. Si es tu caso, pulsa antes un botón en una tarjeta de tu grupo.
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
        [order_registered] orden de retirada: registrada (mediana)
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
