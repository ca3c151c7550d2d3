# Searchlight, Spanish. What may stand in a text is told at the top of en.ftl.
# Neither tú nor usted: infinitives, passives and “se”.


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
    ⛔ <b>No abrirlo.</b> { $tier ->
        [review] { $described ->
            [yes] Elevar según la descripción.
           *[no] Llegó sin descripción. Se puede pedir una o elevarlo tal como está.
        }
       *[escalation] { $described ->
            [yes] Decidir según la descripción.
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
       *[more] qué hacer
    }
card-panel-nameless = ✋ Alguien está eligiendo.
card-sentence = 🗨 Quien lo reportó también lee: «{ $sentence }»
card-merge-how = Si un caso no aparece: responder a esta tarjeta con su código.
card-return-how = Para preguntar algo a moderación: responder a esta tarjeta.
card-assigned = 🙋 Lo lleva { $who }, hasta las { DATETIME($at, hour: "2-digit", minute: "2-digit") }
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
        [given] Su referencia: <code>{ $reference }</code>. Si es otra, responder a este mensaje con ella.
       *[none] Cuando le den un número, responder a este mensaje con él.
    }
referral-acknowledged =
    📬 <b>{ $code }</b> para { $recipient }
    Con acuse de recibo, { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
    { $known ->
        [given] Su referencia: <code>{ $reference }</code>. Si es otra, responder a este mensaje con ella.
       *[none] Cuando le den un número, responder a este mensaje con él.
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
referral-reference-not-sent = Primero hay que indicar que se envió; después, responder con su número. No se guardó nada.
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
       *[waiting] ·
    } { $subject } · { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }
queue-without-card =
    { $count ->
        [one] y 1 más sin tarjeta
       *[other] y { $count } más sin tarjeta
    }
desk-not-here = Eso funciona en los grupos a los que llegan los casos, para su equipo.
case-needs-code = Por favor, envía junto al comando el código de un caso, como <code>/case C-4K7P2M9X</code>.
case-unknown = No hay ningún caso con ese código.
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
    Pulsar aquello con lo que prefieres no trabajar; otra vez para recuperarlo. Nadie más lo ve.
wellbeing-refused = Esto es para quienes trabajan en los casos. Si es tu caso, pulsa antes un botón en una tarjeta de tu grupo.
button-hard-day = 🌧 Día difícil
button-ready = ☀️ De vuelta
button-leave-out = Apartar categorías
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

ground-no_violation = Sin infracción
ground-not_enough = Información insuficiente
ground-gone = Ya no existe
ground-duplicate = Duplicado
ground-out_of_scope = Fuera de nuestro ámbito
# What follows from an uphold; what is to be done was not done yet.
ground-listed = En la lista
ground-to_telegram = Por reportar a Telegram
ground-to_authority = Por remitir a una autoridad
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
answer-too-often = Fueron muchas acciones en un minuto, así que no se preguntó a Telegram si está permitido. No se cambió nada; por favor, inténtalo otra vez en un minuto.
answer-stale = Esta tarjeta ha cambiado entretanto. Ahora se actualiza; por favor, mírala otra vez.
answer-not-yours = Este caso no te corresponde. Lo mira otra persona del equipo.
answer-bulk-not-yours = Uno de estos casos no te corresponde. Otra persona del equipo puede responder a esta lista.
answer-escalated-it = Este caso lo elevaste tú. Los más graves los confirma otra persona del equipo sénior: dos lo miran antes de seguir.
answer-upheld-it-alone = Este caso lo confirmaste tú y nadie más lo miró antes. Los más graves los remite otra persona del equipo sénior.
answer-vote-kept = Guardado por 24 h. { $code } se desestima si otra persona decide lo mismo sin que llegue antes nada nuevo. Nadie ve antes este voto. Para elevarlo basta una persona.
answer-took = Queda reservado { $minutes } min. El resto lo ve.
answer-released = Vuelve a estar libre.
answer-kept-quiet = Quien lo reportó no sabe nada hasta el { DATETIME($at, day: "numeric", month: "short") }.
answer-told-again = Quien lo reportó recibe avisos de nuevo.
answer-referral_prepared = El texto está en el chat privado con el bot. Enviarlo desde allí y después indicarlo.
answer-write_first = El bot todavía no puede escribirte. Abre un chat privado con él, envía /start y pulsa otra vez.
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
answer-reminded-hard_day = Hoy es un día difícil, así que se pregunta antes a otras personas. Para hacerlo de todos modos, pulsar otra vez en un minuto.
answer-reminded-left_out = Apartaste «{ $category }», así que se pregunta antes a otras personas. Para hacerlo de todos modos, pulsar otra vez en un minuto.
answer-reminded-enough = Casos de los más graves hoy: { $count }. Se pregunta antes a otras personas; quizá convenga una pausa. Para seguir de todos modos, pulsar otra vez en un minuto.
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
answer-unknown-button = Este botón ya no funciona.
answer-anonymous = Aquí se está actuando como admin anónimo. Desactivar «Permanecer anónimo» en los permisos propios y pulsar otra vez.

## Moderators: a question to a reporter, who is a letter of the case to them

team-question-drafted =
    ❓ <b>Persona { $letter }</b> · { $code } · { $who }
    ¿Cuál es la pregunta? Escribirla como respuesta a este mensaje: solo texto, hasta { $max } caracteres.
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
answer-question-begun = Escribir la pregunta como respuesta al mensaje de abajo.
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
    <more>La decisión propia se puede deshacer durante { $minutes } minutos. Donde una tarjeta diga ⛔, no abrir lo reportado; desestimarlo requiere a dos personas, que no ven el voto de la otra.
    🌿 ¿Un día difícil, o ya es bastante? Enviar <code>/wellbeing</code> al bot en privado; aquí nadie se entera.
    🧹 en ⋯ Más: todos los casos de un canal o de una oleada, decididos juntos.
    ⚖️ en una tarjeta: quien reportó objeta, y decide alguien que no lo decidió antes.
    Deciden los administradores de este grupo. Quienes reportan conocen el resultado en términos generales, con la frase preparada si se añade (💬), nunca quién decidió.</more>
help-escalation =
    <b>Cómo decidir sobre los casos elevados</b>
    Cada tarjeta es un caso que elevó el equipo de moderación.
    ✅ <b>Confirmar</b> lo que sea una infracción, y elegir qué sigue.
    ↩ <b>Devolver</b> lo que moderación deba mirar otra vez, con una pregunta si hace falta.
    ✖ <b>Desestimar</b> lo que no lo sea, con un motivo.
    ❓ <b>Preguntar</b> hace una pregunta a quien reportó, que aquí es solo una letra.
    <more>La decisión propia se puede deshacer durante { $minutes } minutos. Donde una tarjeta diga ⛔, no abrir lo reportado; desestimarlo requiere a dos personas, que no ven el voto de la otra.
    🌿 ¿Un día difícil, o ya es bastante? Enviar <code>/wellbeing</code> al bot en privado; aquí nadie se entera.
    🧹 en ⋯ Más: todos los casos de un canal o de una oleada, decididos juntos.
    ⚖️ en una tarjeta: quien reportó objeta, y decide alguien que no lo decidió antes.
    Deciden los administradores de este grupo. Quienes reportan conocen el resultado en términos generales, con la frase preparada si se añade (💬), nunca quién decidió.</more>

# Where members may report.
help-source =
    <b>Reportar desde este grupo</b>
    Responder a un mensaje con /report, y el bot sigue en privado. Nadie aquí ve qué se reporta, y a este grupo no llega nada.

    Los demás pueden ver el comando un momento. Es más seguro reenviar el mensaje al bot en privado.

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

    Siguiente paso: enviar /setup en el grupo del equipo sénior, para que los casos elevados tengan adónde llegar.
setup-done-escalation =
    ✅ Los casos elevados llegan aquí a partir de ahora, para que el equipo sénior los confirme, devuelva o desestime.
    Para decidir hay que ser administrador de este grupo o haber sido designado con /staff.
setup-done-legal = ✅ Desde ahora se ve aquí qué solicitudes legales esperan: código, estado y plazo, nunca de quién tratan. Nombra con /staff a quienes las responden.
setup-done-source =
    ✅ Los miembros ya pueden reportar desde aquí: responder a un mensaje con /report, y el bot sigue en privado. A este grupo no llega nada.
    Los demás pueden ver el comando un momento. Si el bot es un administrador que solo puede borrar mensajes, quita el comando. Aún más seguro es reenviar el mensaje al bot en privado.

    Para terminarlo, enviar /setup aquí otra vez.
setup-unsourced = Los miembros ya no pueden reportar desde aquí. Para permitirlo de nuevo, enviar /setup.
setup-still-source = Los miembros reportan desde aquí, así que aquí no puede llegar nada. Enviar /setup para terminar primero con eso.
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
setup-refused-public = Este grupo es público: cualquiera podría leer los reportes. Hacerlo privado en los ajustes del grupo y enviar /setup otra vez.
setup-refused-linked = Este grupo está vinculado a un canal, así que quienes siguen el canal pueden entrar. Desvincularlo, o usar otro grupo privado, y enviar /setup otra vez.
setup-refused-not-admin = Solo un admin de este bot puede configurarlo. Quien opera el bot nombra a sus admins en <code>ADMIN_IDS</code>.
setup-not-yours = Aquí solo puede elegir un admin de este bot.
setup-refused-cannot-check = Telegram no pudo decir ahora quién puede leer este grupo. No se cambió nada; por favor, envía /setup otra vez.
setup-private =
    /setup es para el grupo al que deben llegar los reportes:
    1. Crear un grupo privado para el equipo de moderación.
    2. Añadirle { $bot }.
    3. Enviar /setup allí.
setup-anonymous = Aquí se está actuando como admin anónimo, así que el bot no puede saber quién es. Desactivar «Permanecer anónimo» en los permisos propios y enviar /setup otra vez.
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
    Para ver o cambiar qué llega a cada lugar, enviar /queues al bot en privado.
setup-topic-asked = Se está creando un tema. Lo que llegue se publica allí.
setup-topic-failed = El bot no puede crear temas aquí. Darle el permiso «Gestionar temas» y enviar /setup otra vez.
setup-test = Esto es una prueba: el bot escribe aquí, cambia lo escrito y lo quita.
setup-test-changed = La prueba terminó; este mensaje desaparece.
goodbye = Este bot solo funciona en grupos que configuraron sus propios admins, así que se va. Para reportar algo, por favor, escribirle en privado.

queue-language-ask =
    🌐 <b>Idioma de este grupo</b>
    ¿En qué idioma debe escribir el bot aquí? Las tarjetas que esperan una decisión se reescriben.
queue-language-set = ✅ A partir de ahora el bot escribe aquí en español.
queue-language-no-queue = A este grupo no llegan casos, así que no tiene idioma propio. En un chat privado con el bot, /language cambia el idioma en que escribe a cada persona.
queue-language-refused = Solo un admin de este bot puede cambiar el idioma de este grupo, y no de forma anónima. En un chat privado con el bot, /language cambia el idioma en que escribe a cada persona.

queue-opened = Ahora puede leer este grupo gente de fuera del equipo, así que no llegan casos y las tarjetas están cubiertas. La administración del bot sabe qué hacer.
queue-regained =
    { $count ->
        [0] ✅ El bot puede volver a escribir aquí.
        [one] ✅ El bot puede volver a escribir aquí. Había 1 caso en espera.
       *[other] ✅ El bot puede volver a escribir aquí. Había { $count } casos en espera.
    }

queues-refused = Solo un admin de este bot puede ver y cambiar sus colas.
queues-none = Todavía no hay ninguna cola configurada. Enviar /setup en el grupo privado al que deben llegar los reportes.
queues-list =
    🗂 <b>Colas</b>
    Un caso va a la cola que mejor le corresponde; si no hay ninguna, a la predeterminada. Elegir una para verla o cambiarla.
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
        [nothing] , pero nada todavía: elegir qué
       *[some] { "" }
    }
    Categorías: { $categories }
    Tipos: { $kinds }
    Idiomas de quienes reportan: { $languages }
    El bot escribe allí en: { $speaks }
    { $deciding ->
        [appointed] Allí solo decide quien está nombrado.
       *[administrators] Allí deciden los administradores del grupo y quien está nombrado.
    }
queue-page-lost = ⚠️ Ahora no recibe casos: el bot no puede escribir allí, o puede leerla gente de fuera del equipo. Ya se avisó de qué hacer; después, enviar /setup allí.
queue-any = cualquiera
queue-choose =
    🗂 <b>{ $title }</b>
    { $of ->
        [kinds] ¿Qué tipos deben llegar aquí?
        [languages] ¿Reportes en qué idiomas deben llegar aquí?
       *[categories] ¿Qué categorías deben llegar aquí?
    } Sin elegir ninguno, cualquiera. Pulsar cada uno y después Listo.
queue-speak = ¿En qué idioma debe escribir el bot en { $title }?
queue-remove-ask = ¿Quitar { $title }? Sus casos van a otras colas, o esperan. Sus tarjetas ya no servirán para decidir.
button-queue-categories = Categorías
button-queue-kinds = Tipos
button-queue-languages = Idiomas de los reportes
button-queue-speak = Idioma del bot allí
button-queue-administrators = Que decidan administradores
button-queue-appointed = Solo personas nombradas
button-queue-default = Hacerla predeterminada
button-queue-remove = Quitar
button-queue-remove-now = Quitar esta cola
button-queue-take = ✅ Listo
answer-queue-gone = Esta cola ya no existe.
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

staff-refused = Solo un admin de este bot puede ver y nombrar al equipo.
staff-anonymous = Aquí se está actuando como admin anónimo, así que el bot no puede saber quién es. Desactivar «Permanecer anónimo» en los permisos propios y enviar /staff otra vez.
staff-list =
    👥 <b>Equipo</b>
    { $owners ->
        [one] Quien opera el bot nombró a 1 admin; solo allí se le puede quitar.
       *[other] Quien opera el bot nombró a { $owners } admins; solo allí se les puede quitar.
    }
    { $appointed ->
        [0] Todavía no hay nadie más con nombramiento.
        [one] Hay 1 persona nombrada; elegirla para ver o cambiar su función.
       *[other] Hay { $appointed } personas nombradas; elegir una para ver o cambiar su función.
    }
staff-person =
    👤 <b>{ $name }</b>
    { $count ->
        [0] Sin ninguna función.
        [one] Pulsar la función para terminarla.
       *[other] Pulsar una función para terminarla.
    }
    Quien está nombrado decide solo donde es miembro del grupo de la cola.
staff-roles =
    👤 <b>{ $name }</b>
    ¿Qué otra función debe tener?
staff-add =
    👥 <b>Añadir a alguien</b>
    Elegir a la persona con los botones bajo el campo de texto, o crear un enlace que sirve una vez, durante diez minutos.
staff-pick = ¿A quién se quiere nombrar?
staff-link = Este enlace es para quien tendrá la función «{ $role }». Sirve una vez, hasta las { DATETIME($ends_at, hour: "2-digit", minute: "2-digit") }: <code>{ $link }</code>
staff-link-used = Este enlace ya se usó o ha caducado. Pedir otro a un admin del bot.
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
    ✅ Función propia a partir de ahora: { $role ->
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
staff-reply-how = Responder con /staff a un mensaje de la persona que se quiere nombrar, o enviar /staff al bot en privado.
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
        [kicked] Añadir el bot de nuevo y enviar /setup allí, o en otro grupo.
        [no_rights] Permitirle escribir allí de nuevo, o enviar /setup en otro grupo.
       *[chat_not_found] Enviar /setup en otro grupo.
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
        [public] Hacerlo privado en sus ajustes,
        [linked] Desvincularlo en sus ajustes,
       *[join_link] Revocar sus enlaces, o hacer que pidan aprobación,
    } quitar a quien no deba estar y enviar /setup allí. O enviar /setup en otro grupo privado.
alert-source-lost = ℹ️ { $title }: los miembros ya no pueden reportar desde allí, porque el bot no está en el grupo. Para permitirlo de nuevo, añadir el bot y enviar /setup allí.
alert-no-queue =
    ⚠️ { $count ->
        [one] Hay 1 caso en espera
       *[other] Hay { $count } casos en espera
    } porque no hay ningún grupo configurado para recibir { $tier ->
        [escalation] casos elevados.
       *[review] reportes.
    } Se conservan. Enviar /setup en un grupo privado propio.
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
    Si no debería ser así, quitar su función con /staff.
# After a restore, at the start; $at is when the backup was made.
alert-restored =
    🗄 <b>El bot funciona con una copia de seguridad del { DATETIME($at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.</b> Lo que llegó y se decidió después no está en ella.
    Por ahora el bot solo te escribe a ti; { $count ->
        [one] espera { $count } mensaje
       *[other] esperan { $count } mensajes
    }. Mira <code>/health</code> y luego envía <code>/resume</code>: todo sale, y las fichas de los casos sin decidir se dibujan de nuevo.
alert-conflict = ⚠️ Otro programa está recogiendo mensajes con el token de este bot. Detenerlo, o crear un token nuevo con @BotFather. Hasta entonces, los reportes pueden retrasarse.

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
# To whoever made the report.
reveal-told =
    🔓 Sobre tu reporte <code>{ $code }</code>: a un admin de este bot se le acaba de mostrar qué cuenta de Telegram lo hizo, porque { $why ->
        [danger] la vida o la seguridad de alguien está en peligro
        [legal_request] se decidió entre dos sobre una solicitud legal
       *[crime] el propio reporte puede ser un delito, como una amenaza
    }. Un segundo admin estuvo de acuerdo.
    El equipo de moderación sigue viendo solo un código. /privacy dice qué se guarda.
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
legal-only = A las solicitudes legales responden quienes tienen ese encargo. Si escribes por una autoridad, usa la dirección que indica quien opera este bot. Aquí no se reciben solicitudes.
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
legal-hold-ask = 🔏 { $by } registró <code>{ $request }</code>. Lo que pide se guarda como <code>{ $code }</code> durante 24 horas. ¿Guardarlo el tiempo que pide la ley?
legal-reminder =
    ⏰ <code>{ $code }</code>: { $state ->
        [over] el plazo de respuesta ha vencido.
       *[runs] ha pasado el { $percent } % del plazo de respuesta.
    } Responder antes del { DATETIME($due_at, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit") }.
legal-ask-targets = ✂️ ¿De qué trata <code>{ $code }</code> a partir de ahora? Responde a este mensaje, uno por línea: un código, un número, <code>@name</code>, un enlace o un término. El análisis y la propuesta empiezan de nuevo.
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
legal-package-changed = ✋ <code>{ $code }</code>: lo guardado ha cambiado desde la decisión, así que no se envió nada. Hay que decidir de nuevo.
legal-told =
    ⚖️ Sobre ti: { $title } pidió datos a este bot por ley. Dos personas decidieron: { $ground ->
        [full] se le entrega lo que pidió.
        [part] se le entrega una parte.
       *[nothing_held] se le dice que no se guarda nada.
    }
    Puedes dirigirte a esa autoridad, a un tribunal o a quien opera este bot, y nombrar <code>{ $code }</code>. Esto no es consejo legal. /privacy dice qué se guarda.
legal-answer =
    Su referencia: { $reference } · la nuestra: <code>{ $code }</code>
    { $status ->
        [full] Lo que guardamos de lo pedido está en el paquete, cerrado con su clave, con una declaración de lo que no se guarda.
        [part] Una parte de lo pedido está en el paquete, cerrado con su clave. El resto se rechaza: { $facts }.
        [nothing_held] No guardamos nada de lo pedido. Se adjunta una declaración de lo que este servicio puede guardar.
        [removed] Su orden se cumplió en lo que toca a nuestro propio servicio.
        [narrow] Les pedimos que acoten la solicitud: { $facts }.
        [refuse] No podemos cumplir la solicitud: { $facts }.
        [challenge] Impugnamos la solicitud: { $facts }. Hasta que se resuelva no se entrega nada.
       *[none] Recibimos su solicitud y la estamos estudiando.
    }
    Una orden sobre Telegram mismo se dirige a Telegram: este servicio no forma parte de él.
legal-ledger = 📒 <b>Libro de entregas</b>. En él no se cambia nada.
legal-ledger-line = <b>{ $code }</b> · { $state } · { $country } · personas { $number } · { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
reveal-no-request = Ninguna solicitud legal con ese código se decidió entre dos para entregar quién hizo este reporte. Envía ambos códigos: <code>/reveal R-7F3K9Q2M L-4K7P2M9X</code>
answer-legal-own_matter = Trata de ti o de quien lo propuso. Tienen que decidir otras personas.
answer-legal-not_entitled = Tú o quien lo propuso no pueden decidir esto ahora.
answer-legal-no_second = Hace falta otra persona con ese encargo, y ahora no la hay. Se nombra con /staff.
answer-legal-not_analysed = Primero hay que responder a las once preguntas.
answer-legal-barred = El análisis impide entregar.
answer-legal-no_ground = Elige primero un motivo.
answer-legal-nothing_ticked = Marca primero lo que se entrega.
answer-legal-not_you = Eso es para otra persona: hacen falta dos.
answer-legal-something_held = Algo de eso se guarda, así que no se puede decir.
answer-legal-too_early = Se avisó a otra autoridad: no se entrega nada en diez días, salvo que lo autorice.
answer-legal-no_key = Pon primero la clave de la autoridad.
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

admin-only = Esto es para la administración del bot. En /help está lo que se puede hacer aquí.
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
button-setting-reports_per_hour = Hora: { $amount }
button-setting-reports_per_day = Día: { $amount }
button-setting-target_hours_4 = 🔴 en { $amount }
button-setting-target_hours_3 = 🟠 en { $amount }
button-setting-target_hours_2 = 🟡 en { $amount }
button-setting-target_hours_1 = ⚪ en { $amount }
button-setting-gravest_a_day = 🌿 Basta: { $amount }
button-setting-cards_at_once = 📥 Tarjetas a la vez: { $amount }
button-setting-summary_hour = 🗓 Resumen a las { $amount }
button-setting-outcome_notice_delay_s = Avisos tras { $amount }
button-setting-gravest_notice_days = Lo más grave tras { $amount }
button-setting-keep_identity = 👤 Quién: { $amount }
button-setting-keep_identity_cap = 👤 Máximo: { $amount }
button-setting-keep_words = 📝 Rechazado: { $amount }
button-setting-keep_words_upheld = 📝 Confirmado: { $amount }
button-setting-keep_words_gravest = 🔴 Lo más grave: { $amount }
button-setting-keep_words_undecided = ⏳ Sin decidir: { $amount }
button-setting-keep_former_names = 🏷 Nombres: { $amount }
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

pause-done = ⏸ En pausa: solo se reciben las categorías más graves. Quien reporta lee el motivo tal como está escrito: «{ $reason }» Lo empezado se guarda. <code>/resume</code> termina la pausa.
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
resume-released = ▶ Los mensajes vuelven a salir, y las fichas de los casos sin decidir se dibujan de nuevo. Si la recepción estaba en pausa, sigue en pausa: otro <code>/resume</code> la termina.
resume-not-paused = No hay ninguna pausa: se reciben todos los reportes.

# Figures, line by line. $median and $most are stats-time; $items are stats-ground or stats-category.
stats-received =
    📊 <b>Los últimos { $days } días</b>
    Recibidos: <b>{ $received }</b>, de ellos retirados: { $withdrawn }
stats-decided =
    Elevados: { $escalated }
    Desestimados: { $dismissed }, confirmados: { $upheld }
    Esperan ahora: { $open }
stats-first-decision = Primera decisión: la mitad en { $median }, nueve de cada diez en { $most }
stats-time =
    { $unit ->
        [minute] { $count } min
        [hour] { $count } h
       *[day] { $count } d
    }
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
button-stats-file = ⬇ Como archivo (CSV)

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
publish-agree-ask = 📣 { $by } quiere publicar el informe de <b>{ $period }</b>. Míralo y di si estás de acuerdo.
publish-channel-set = 📣 Lo publicado va a ese canal desde ahora. El bot tiene que ser allí administrador con permiso para publicar. Una vez al día va allí también la cabeza de la historia.
publish-no-channel = Envía el número de un canal, como <code>/publish -1001234567890</code>, o un enlace a un mensaje de uno privado (<code>t.me/c/…</code>).
button-publish-open = Mirarlo
button-publish-exact = ± Cifras legales exactas
button-publish-ranges = ± Pequeñas como rangos
button-publish-ask = 📣 Preguntar a otro admin
button-publish-drop = ✕ Descartarlo
button-publish-confirm = 📣 De acuerdo: publicar
button-publish-refuse = ✕ No estar de acuerdo
button-publish-list = ☰ Todos los trimestres

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
audit-head-published = 🔏 Cabeza de la historia de hoy: <code>{ $head }</code>. Quien la guarde puede saber después si la historia se reescribió.
audit-head-of-day =
    🔏 La historia tiene { $events } eventos sellados. Su cabeza de hoy:
    <code>{ $head }</code>
    No tienes que hacer nada: este mensaje ya lo deja anotado. <code>/audit verify</code> lo comprueba todo.

# What is left to set up; it ticks itself off.
checklist =
    <b>Hasta que el bot esté en marcha</b>
    { $review ->
        [done] ✅
       *[open] ⬜
    } Un grupo privado de moderación: añadir el bot, enviar /setup allí, elegir «Reportes nuevos»
    { $seniors ->
        [done] ✅
        [skipped] ➖
       *[open] ⬜
    } Lo mismo para el equipo sénior: «Casos elevados»
    { $reported ->
        [done] ✅
       *[open] ⬜
    } Un reporte de prueba: enviar al bot palabras inventadas
    { $decided ->
        [done] ✅
       *[open] ⬜
    } Que otra persona lo decida en su tarjeta: nadie decide sobre lo que reportó
checklist-done = Todo funciona. En /help están los comandos de administración.
checklist-one-admin = ⚠️ ADMIN_IDS nombra a una sola persona. Añade una segunda, para que nadie decida en solitario sobre este bot.
button-skip-seniors = Sin equipo sénior

help-admin =
    <b>Configuración</b>
    1. Crear un grupo privado para el equipo de moderación, añadir el bot, enviar /setup allí y elegir «Reportes nuevos».
    2. Hacer lo mismo en un grupo para el equipo sénior y elegir «Casos elevados».
    Todas las personas de un grupo así pueden leer lo que llega; conviene elegir bien a sus miembros. Deciden sus administradores.
    Para que los miembros de un grupo reporten desde él, enviar /setup también allí: no recibe nada.

    <b>Día a día</b>
    <code>/stats</code> cifras · <code>/health</code> estado del bot · <code>/settings</code> límites, plazos, categorías, idiomas · <code>/retention</code> cuánto se guarda · <code>/recipients</code> a quién remitir casos
    <code>/pause MOTIVO</code> recibe solo lo más grave hasta <code>/resume</code>
    <code>/audit CÓDIGO</code> qué pasó con un caso o reporte; <code>/audit verify</code> comprueba toda la historia
    <code>/reveal R-CÓDIGO</code> muestra quién hizo un reporte, por un motivo grave y si otro admin está de acuerdo; se le dice
    <code>/hold CÓDIGO</code> guarda una copia de un caso o de los reportes de alguien mientras la ley lo exija, si otro admin está de acuerdo
    <code>/trust R-CÓDIGO</code> pone primero los reportes de quien envió ese, <code>/block R-CÓDIGO</code> no recibe más; <code>/untrust</code> y <code>/unblock</code> lo terminan. No se nombra a nadie.

    Hasta que haya un grupo configurado, los reportes se guardan y esperan. El bot escribe aquí cuando algo requiere atención.

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
command-wellbeing = Día difícil, pausas, qué apartar
command-queue = Ver qué espera aquí
command-case = Buscar un caso por su código
command-setup = Recibir reportes en este grupo
command-queues = Ver y cambiar adónde van los casos
command-staff = Nombrar moderación y admins
command-recipients = A quién se pueden remitir casos
command-stats = Cifras de los últimos días
command-health = Estado del bot
command-settings = Límites, plazos, categorías, idiomas
command-retention = Cuánto se guarda
command-publish = Publicar un informe: hacen falta dos
command-pause = Recibir solo lo más grave por un tiempo
command-resume = Recibir de nuevo todos los reportes
command-audit = Qué pasó con un caso o reporte
command-reveal = Ver quién hizo un reporte: entre dos
command-hold = Retener algo por ley: hacen falta dos
command-block = No recibir más reportes de alguien
command-unblock = Recibir de nuevo los de alguien
command-trust = Hacer de alguien un alertador fiable
command-untrust = Terminar esa confianza
bot-description =
    Para reportar términos de búsqueda y material ilegales vistos en Telegram. Cada reporte lo leen personas, y el resultado se comunica aquí.

    Confidencial: el equipo de moderación ve un código, no un nombre. Por favor, no envíes fotos ni videos de abusos; basta con un enlace o un nombre.

    Si alguien está en peligro ahora, llamar primero al número de emergencias.
bot-short-description = Reportar términos de búsqueda y material ilegales en Telegram. Confidencial, lo leen personas.
