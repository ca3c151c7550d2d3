# What reporters read, in French: vous. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Signalez ce qui est illégal sur Telegram. Des humains lisent tout.

    🔒 Confidentiel, pas anonyme : Telegram voit qui écrit ; l’équipe, un code. Certaines lignes d’aide sont anonymes.
    🚫 Merci d’envoyer des liens ou des noms, jamais de photos ni de vidéos d’abus.

    Ni service d’urgence, ni géré par Telegram. Qu’avez-vous vu ?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ En ce moment, seules les catégories les plus graves sont reçues : « { $reason } »
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Terme de recherche
button-report-material = 📢 Canal, groupe ou message
button-my-reports = 📄 Mes signalements
button-help-lines = 🆘 Lignes d’aide
button-home = ◀ Au début

# An unfinished report exists.
resume =
    Vous avez un signalement inachevé. Rien n’en a été envoyé.

    Continuer où vous en étiez, ou recommencer ?
button-go-on = ▶ Continuer
button-start-over = Recommencer

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Vous avez commencé ici un signalement sans l’envoyer. Rien n’en est parti.
    Vous pouvez continuer où vous en étiez, ou y mettre fin avec /cancel. Si vous le laissez, il sera supprimé demain.
unfinished-removed = Le signalement que vous aviez commencé puis laissé a été supprimé. Rien n’en a été envoyé. /report en commence un nouveau à tout moment.

# A button of a question that is not asked any more.
answer-earlier-question = Ce bouton était celui d’une question précédente. Le dernier message montre où vous en êtes.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Reçu : { $code }

# A button of a report that was submitted or cancelled.
answer-finished = Ce signalement est déjà terminé. /report en commence un autre, /status montre les vôtres.

# Something arrived that starts nothing.
fallback = Il n’y a là ni lien ni nom d’utilisateur. Pour signaler quelque chose, envoyez-en un, transférez un message de là-bas, ou choisissez ci-dessous.
fallback-media = Les photos, vidéos et fichiers ne sont ni regardés ni gardés ici. Pour signaler quelque chose, envoyez un lien ou un nom d’utilisateur, transférez un message de là-bas, ou choisissez ci-dessous.

fallback-media-removed = Les photos, vidéos et fichiers sont supprimés de cette discussion et ne sont pas gardés : détenir de telles images peut être un délit, pour vous aussi. Un lien, ou une description avec des mots, suffit.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 Signaler « { $words } » comme terme de recherche ?
    Quelques questions suivent. Rien n’est envoyé avant que vous ne validiez.
words-help =
    🆘 Si vous ou un proche avez besoin d’aide maintenant : le <b>112</b> marche dans de nombreux pays, le <b>911</b> en Amérique du Nord. Ce bot ne peut pas envoyer d’aide ; les lignes ci-dessous le peuvent.
words-take =
    Ce que ce bot reçoit : un lien ou un nom d’utilisateur, un message transféré, ou des mots qui, quand on les cherche, mènent à quelque chose d’illégal. Des personnes lisent chaque signalement.
button-as_term = 🔎 Comme terme de recherche

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Terme de recherche
flow-material = 📢 Canal, groupe ou message
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = lien masqué
given-more =
    { $count ->
        [one] et 1 de plus
       *[other] et { $count } de plus
    }
notice-line = ⚠️ { $notice }

question-terms = Quels mots mènent à quelque chose d’illégal ? Une recherche par ligne, telle que vous l’avez faite.
question-seen_in = Où avez-vous cherché ?
question-search_language = Dans quelle langue avez-vous cherché ?
question-subject =
    Que voulez-vous signaler ? Envoyez l’un de ceux-ci :
    • un lien ou un nom d’utilisateur, comme <code>@example</code>
    • un message transféré, ou un sticker
    • ou choisissez parmi vos discussions, ci-dessous

    Le bot ne rejoint rien, et personne là-bas n’en est informé.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = Que voulez-vous signaler ? Envoyez un lien, un nom d’utilisateur, un message transféré ou un sticker, ou choisissez parmi vos discussions.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
        [one] Ceci est dans votre signalement.
       *[other] Ces { $count } éléments sont dans votre signalement.
    } Envoyez-en plus pour l’ajouter, ou retirez ce qui n’a pas à y être.
question-replace = Que voulez-vous signaler à la place ? Ce qui est dans votre signalement y reste jusqu’à ce que vous l’envoyiez.
button-replace = ↻ Autre chose à la place
question-category =
    { $flow ->
        [search_term] À quoi cela mène-t-il ?
       *[material] De quoi s’agit-il ?
    } Si plusieurs, le plus grave.
question-details =
    { $need ->
        [required] Qu’est-ce qui est illégal ? Une ou deux phrases aident la modération à comprendre.
        [described] Merci de décrire ce qui y est montré ou dit. Une phrase suffit : la modération n’ouvre pas elle-même ces choses, et se fie à ce que vous dites.
       *[optional] Y a-t-il quelque chose qui aide à vérifier ? Ce que vous avez vu, quand, ou un lien que vous avez trouvé.
    }
    { $flow ->
        [search_term] Texte seulement. Si vous avez des liens vers des résultats vus, ajoutez-les ; inutile de chercher à nouveau.
       *[material] Texte seulement.
    } Sans votre nom ni votre numéro, s’il vous plaît.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] Qu’est-ce qui est illégal ?
        [described] Merci de décrire ce qui y est montré ou dit.
       *[optional] Y a-t-il quelque chose qui aide à vérifier ?
    } Avec des mots, sans votre nom ni votre numéro.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
        [one] Vous l’avez déjà signalé : { $codes }. Il compte, et il est examiné.
       *[other] Vous les avez déjà signalés : { $codes }. Ils comptent, et ils sont examinés.
    }
    Y a-t-il quelque chose à ajouter ?
# The same in short, below what is said to an answer that did not fit.
question-known-again = Y a-t-il quelque chose à ajouter à { $codes } ? Avec des mots, s’il vous plaît.
button-add-new = ➕ Ajouter du nouveau

button-more-categories = ⋯ Plus
seen_in-telegram_search = Recherche Telegram
seen_in-channel_or_group = Dans un canal ou un groupe
seen_in-bot = Dans un bot
seen_in-elsewhere = Ailleurs
button-other-language = Une autre, ou incertain

## Reporter: what to know before going on, by category

guidance-copyright =
    © Le droit d’auteur ne se signale pas ici. Le titulaire ou son agent écrit à dmca@telegram.org, comme <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">l’explique Telegram</a>.

    Si autre chose ne va pas, revenez en arrière et choisissez-le. Ce que vous avez donné est conservé.
guidance-child_abuse =
    🆘 Enfant en danger : appelez le <b>112</b> dans bien des pays, <b>911</b> en Amérique du Nord.

    🚫 <b>Ni photos, ni vidéos, ni fichiers</b> : les avoir ou les envoyer peut être un délit, pour vous aussi. Un lien ou des mots suffisent, sans regarder à nouveau.

    Images de vous ou d’un enfant : <a href="https://takeitdown.ncmec.org">Take It Down</a> aide. Lignes par pays : <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Si quelqu’un est en danger maintenant, appelez d’abord les urgences : le <b>112</b> marche dans de nombreux pays, le <b>911</b> en Amérique du Nord. Ce bot ne peut pas envoyer d’aide.

    Ensuite, continuez ici. Un lien ou une description suffit ; ni photos ni vidéos, s’il vous plaît.
guidance-intimate_images =
    🚫 Merci de n’envoyer <b>ni photos, ni vidéos, ni fichiers</b>. Un lien ou une description suffit.

    Si l’on vous voit sur les images : ce n’est pas votre faute, et on peut vous aider à les faire retirer de bien des plateformes, sans votre nom. <a href="https://stopncii.org">StopNCII</a> si vous y aviez 18 ans ou plus, <a href="https://takeitdown.ncmec.org">Take It Down</a> si vous aviez moins.
guidance-self_harm =
    🆘 Si vous ou quelqu’un d’autre êtes peut-être en danger maintenant, appelez les urgences : le <b>112</b> marche dans de nombreux pays, le <b>911</b> en Amérique du Nord.

    Si parler à quelqu’un ferait du bien : <a href="https://findahelpline.com">Find A Helpline</a> a des lignes gratuites et confidentielles, par pays.
guidance-grave =
    🆘 Si quelqu’un est en danger maintenant, appelez les urgences : le <b>112</b> marche dans de nombreux pays, le <b>911</b> en Amérique du Nord.

    Un lien ou une description suffit ; ni photos ni vidéos, s’il vous plaît. Inutile d’en chercher plus, et il est plus sûr de n’écrire à aucune personne impliquée.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Plus de lignes d’aide
help-lines-countries =
    🆘 <b>Lignes d’aide</b>
    En danger maintenant : appelez les urgences, le <b>112</b> dans de nombreux pays, le <b>911</b> en Amérique du Nord.

    Dans quel pays êtes-vous ? Le bot ne le sait pas, et ne garde pas votre choix.
button-countries-before = ◀ Pays précédents
button-countries-after = Plus de pays ▶
button-not-listed = 🌍 Pas dans la liste
button-countries = 🌍 Tous les pays
button-back-to-report = ▶ Revenir à mon signalement
help-lines-country = 🆘 <b>Lignes d’aide : { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Urgences
        [crisis] 💬 Quelqu’un à qui parler
        [child] 🧒 Pour les enfants, ou si l’un d’eux vous inquiète
        [child_abuse_report] 🚨 Pour signaler des abus sur enfants
        [images] 🖼 Images intimes de vous
        [online] 🛡 Fraude et ennuis en ligne
       *[trafficking] ⛓️ Traite des êtres humains
    } : { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Urgences : <b>112</b> dans de nombreux pays, <b>911</b> en Amérique du Nord
# Help on the web, in every country.
help-site-crisis = 🌐 Quelqu’un à qui parler, par pays : <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Pour signaler des abus sur enfants, même sans votre nom : <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Images de vous : <a href="https://takeitdown.ncmec.org">Take It Down</a> (moins de 18 ans), <a href="https://stopncii.org">StopNCII</a> (18 ans ou plus)
help-lines-checked = Ces lignes sont gérées par d’autres, pas par ce bot. Sources lues le { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Lignes d’aide dans votre pays</b>
    Aucune ligne de votre pays ne figure encore ici : un faux numéro est pire que pas de numéro.

    🆘 Urgences : le <b>112</b> marche dans de nombreux pays, le <b>911</b> en Amérique du Nord.

## Reporter: summary

summary-search_term =
    <b>Vérifiez et envoyez</b>
    { $terms }

    Où : { $seen_in }
    Mène à : { $category }
    Note : { $has_note ->
        [yes] { $note }
       *[no] aucune. Écrivez-la ici, sans votre nom ni votre numéro.
    }
summary-material =
    <b>Vérifiez et envoyez</b>
    { $subjects }

    Sujet : { $category }
    Note : { $has_note ->
        [yes] { $note }
       *[no] aucune. Écrivez-la ici, sans votre nom ni votre numéro.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ L’envoi se fera tout seul dans environ { $unit ->
        [minute] { $count ->
            [one] une minute
           *[other] { $count } minutes
        }
       *[hour] { $count ->
            [one] une heure
           *[other] { $count } heures
        }
    }. Inutile de rester ici.
button-later = ⏳ L’envoyer tout seul alors
button-not_later = Ne pas l’envoyer tout seul
button-submit = ✅ Envoyer
button-skip = Passer
button-no-note = Sans note
button-back = ◀ Retour
button-cancel = ✕ Annuler
button-continue = Continuer
button-keep = ▶ Laisser tel quel
button-edit-terms = ✎ Terme
button-edit-seen_in = ✎ Où
button-edit-search_language = ✎ Langue
button-edit-subject = ✎ Quoi
button-edit-category = ✎ Catégorie
button-edit-details = ✎ Note
button-add-note = ➕ Ajouter une note

## Reporter: choosing from one's own chats

button-pick-chat = Choisir dans mes discussions
picker-ask =
    Que voulez-vous choisir ? Utilisez les boutons en bas de l’écran.
    Le bot ne rejoint rien, et personne là-bas n’en est informé.
button-pick-channel = 📢 Un canal
button-pick-group = 👥 Un groupe
button-pick-bot = 🤖 Un bot
button-pick-user = 👤 Une personne
button-pick-close = ◀ Revenir à la question
picker-done = Choisi : { $name }
picker-closed = D’accord. Vous pouvez envoyer un lien ou un nom d’utilisateur à la place.

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
subject-gone = ▫️ effacé depuis
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Abus sexuels sur enfants
category-violent_extremism = Terrorisme, extrémisme violent
category-threat_to_life = Menace pour une vie
category-intimate_images = Images intimes non consenties
category-trafficking = Traite des êtres humains
category-drugs = Drogues
category-weapons = Armes
category-fraud = Fraude et hameçonnage
category-stolen_data = Données volées ou privées
category-counterfeits = Contrefaçons, faux papiers
category-hate = Haine et incitation
category-animal_cruelty = Cruauté envers les animaux
category-self_harm = Promotion de l’automutilation
category-copyright = Droit d’auteur
category-other = Autre chose

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Rien de lisible n’est arrivé. Merci de l’écrire en texte.
notice-invisible-only = Il n’y a là que des caractères invisibles. Merci de l’écrire comme vous le voyez à l’écran.
notice-too-long = La ligne { $line } est trop longue pour un terme de recherche : { $units } caractères, { $max } au plus. Merci de la raccourcir.
notice-note-too-long = Cela fait { $units } caractères, et une note peut en avoir { $max }. Merci de la raccourcir.
notice-too-many = Cela fait { $count } termes de recherche, et un signalement en prend { $max }. Merci d’en envoyer jusqu’à { $max } maintenant et les autres dans un second signalement.
notice-text-expected = Merci de répondre ici avec des mots : les messages vocaux, stickers, fichiers et autres ne sont pas gardés.
notice-media-not-kept = La photo, la vidéo ou le fichier n’a pas été gardé. Un lien, un nom, ou une description avec des mots, suffit.
notice-media-grave = Photos, vidéos et fichiers sont supprimés ici, rien n’est gardé : avoir ou envoyer de telles images peut être un délit, pour vous aussi. Un lien, ou une description en mots, suffit.
media-not-deleted = Telegram ne laisse pas le bot supprimer ce que vous avez envoyé ici. Merci de le supprimer vous-même, pour qu’on ne le trouve pas chez vous : appui long (sur ordinateur : clic droit), puis Supprimer, des deux côtés. Votre signalement compte quand même.
notice-media-removed = Ce que vous avez envoyé comme photo, vidéo ou fichier ne reste pas dans cette discussion : le bot le supprime, pour qu’on ne le trouve pas chez vous. Détenir de telles images peut être un délit. Vous n’avez rien fait de mal en le signalant.
notice-hidden-user = L’auteur de ce message masque son compte : le bot ne peut pas savoir qui c’est. Merci d’envoyer son nom d’utilisateur ou un lien vers le message.
notice-own-message = C’est un message de vous ou de ce bot. Merci de transférer celui que vous voulez signaler, ou d’envoyer un lien vers lui.
notice-contact-unknown = Ce contact ne dit pas de quel compte Telegram il s’agit. Merci d’envoyer le nom d’utilisateur de la personne, ou de transférer l’un de ses messages.
notice-no-link = Il n’y a là ni lien ni nom d’utilisateur. Merci d’en envoyer un, par exemple <code>https://t.me/example</code> ou <code>@example</code>.
notice-words = Il n’y a là ni lien ni nom d’utilisateur. Si ce sont des mots que l’on cherche, choisissez « Comme terme de recherche ».
notice-words-help = Si quelqu’un a besoin d’aide maintenant : <b>112</b> dans de nombreux pays, <b>911</b> en Amérique du Nord, et les lignes d’aide ci-dessous. Il n’y avait pas de lien.
notice-website = C’est un site web, pas Telegram. Vous pouvez continuer avec lui, ou y ajouter un lien Telegram.
notice-telegram-link = C’est un lien Telegram, mais il ne dit pas à quel canal, groupe, message ou à quelle personne il mène. Vous pouvez continuer tel quel, ou ajouter un lien qui le dit.
notice-only-first-kept =
    { $max ->
        [one] Seul le premier lien a été gardé.
       *[other] Seuls les { $max } premiers liens ont été gardés.
    } Merci d’envoyer les autres dans un second signalement.
notice-stale-button = Ce bouton était celui d’une question précédente. Voici où vous en êtes.
notice-category-off = Cette catégorie n’est pas reçue ici en ce moment. Merci d’en choisir une autre.
notice-edited-message = Un message modifié après l’envoi n’est pas relu. Merci d’envoyer le nouveau texte dans un message à part.
notice-press-expected = Merci de choisir un bouton ci-dessous.
notice-note-needed = Pour « Autre chose », il faut une courte note : qu’est-ce qui est illégal ?
notice-description-needed = Sans lien, la modération n’a que vos mots. Une phrase suffit : qu’est-ce qui y est montré ou dit ?
notice-forward-as-note = Ce message transféré ne montre pas d’où il vient. Merci d’écrire la note avec vos propres mots.
notice-taken-out = Retiré : { $name }
notice-already-chosen = C’est déjà dans ce signalement.
notice-added =
    { $count ->
        [one] C’est maintenant dans ce signalement.
       *[other] Ajouté : ce signalement en contient maintenant { $count }. Chacun reçoit son propre code.
    }
notice-from-group = Vous êtes maintenant en privé : personne dans le groupe ne voit ceci.
notice-from-group-first = Vous êtes maintenant en privé : personne dans le groupe ne voit ceci. Votre autre signalement est conservé, et reviendra après celui-ci.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Vous avez beaucoup signalé ces derniers temps, merci. Pour que chacun soit entendu, le prochain pourra être envoyé dans environ { $unit ->
        [minute] { $count ->
            [one] une minute
           *[other] { $count } minutes
        }
       *[hour] { $count ->
            [one] une heure
           *[other] { $count } heures
        }
    }. Il est gardé ici jusque-là.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Vos signalements sont suspendus encore { $days ->
        [one] un jour
       *[other] { $days } jours
    }. Celui-ci est gardé ici. Dans l’une des catégories les plus graves, vous pouvez signaler à tout moment.
notice-closed = De tels signalements ne sont pas reçus en ce moment : « { $reason } » Ce que vous avez écrit est gardé ici ; merci de revenir plus tard. Les catégories les plus graves restent ouvertes.
notice-blocked = L’équipe ne reçoit plus de signalements de vous pour le moment. Si l’on fait du mal à quelqu’un, les catégories les plus graves vous restent ouvertes, et /help a des lignes d’aide.
notice-command = C’est une commande, pas une réponse. /cancel met fin au signalement, /help explique.
command-meant = Cette commande n’existe pas. Vouliez-vous dire { $command } ?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Merci de continuer en privé : personne ici ne voit ce que vous signalez. Le bouton marche 10 minutes, pour la personne qui a utilisé la commande.
group-help =
    Pour signaler un message ici, répondez-y par /report. Le bot continue avec vous en privé.
    D’autres peuvent voir la commande un instant. Il est plus sûr d’écrire au bot en privé dès le début.
group-anonymous = Vous écrivez ici au nom d’un groupe ou d’un canal, le bot ne sait donc pas à qui répondre. Merci de lui écrire en privé.
button-report-privately = 🔒 Continuer en privé
button-help-privately = 🔒 Écrire en privé
button-anonymous-privately = 🔒 Écrire en privé

# In private.
ask-expired = Ce lien a déjà servi, a plus de 10 minutes, ou était pour quelqu’un d’autre. Vous pouvez tout aussi bien signaler ici : transférez le message, ou envoyez un lien vers lui.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = C’était très rapide : vos derniers messages n’ont pas été lus. Vos réponses d’avant sont conservées. Merci d’attendre une minute, puis de continuer.
answer-too-fast = C’était très rapide. Merci d’attendre une minute, puis d’appuyer à nouveau.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ La plupart de vos signalements décidés récemment ne montraient pas d’infraction ou n’étaient pas pour cette équipe. Cela arrive, et rien ne change pour l’instant. Si cela continue, les vôtres seront reçus plus lentement un temps.

    Une décision était fausse ? Ouvrez le signalement ci-dessous et contestez : un autre regard suivra.
measure-slowed =
    ℹ️ À nouveau, la plupart de vos signalements décidés ne montraient pas d’infraction ou n’étaient pas pour cette équipe. Pendant { $days } jours, vous pouvez en envoyer un par heure, jusqu’à trois par jour. Les catégories les plus graves sont sans limite.

    Une décision était fausse ? Ouvrez le signalement ci-dessous et contestez : un autre regard suivra.
measure-paused =
    ℹ️ La plupart de vos signalements décidés ne montrent toujours pas d’infraction ou ne sont pas pour cette équipe. Pendant { $days } jours, seuls vos signalements dans les catégories les plus graves sont reçus ; après, tous le sont à nouveau.

    Une décision était fausse ? Ouvrez le signalement ci-dessous et contestez : un autre regard suivra.
code = <code>{ $code }</code>
receipt =
    { $count ->
        [one] ✅ Merci. Votre signalement { $codes } a été reçu.
       *[other]
            ✅ Merci. Vos { $count } signalements ont été reçus :
            { $codes }
    }
    { $kind ->
        [life]
            <b>Si vous n’avez pas encore appelé : 112, 911 ou le numéro d’urgence de votre pays.</b> La modération regardera ce que vous avez envoyé, mais elle ne peut pas envoyer d’aide.

            Vous l’apprendrez ici quand ce sera clos : des jours plus tard et sans détails, pour que personne ne soit averti. /status montre où cela en est.
        [gravest]
            La modération regardera ce que vous avez envoyé. Vous l’apprendrez ici quand ce sera clos : des jours plus tard et sans détails, pour que personne ne soit averti. /status montre où cela en est.

            Vous n’avez rien d’autre à faire, et pas besoin de regarder à nouveau.
       *[plain]
            La modération va regarder. Vous aurez le résultat ici, ou avec /status.

            Rien d’autre à faire, et pas besoin de regarder à nouveau.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Merci. Ce que vous avez ajouté à { $codes } a été reçu.
    La modération le regardera. Vous saurez ici ce qu’il en advient, et /status montre où cela en est.
button-copy-code =
    { $count ->
        [one] 📋 Copier le code
       *[other] 📋 Copier les codes
    }
button-report-another = Signaler autre chose
cancelled = Annulé. Rien n’a été envoyé.
cancelled-picking = Annulé. Rien n’a été envoyé. /report commence un autre signalement.
nothing-to-cancel = Il n’y a rien à annuler. /report commence un signalement.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Vos signalements</b> · { $step } sur { $of }
       *[single] 📄 <b>Vos signalements</b>
    }

    { $items }

    Choisissez-en un pour y ajouter quelque chose, le retirer ou arrêter ses avis.
status-empty = Vous n’avez encore rien signalé.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ En cours d’examen. Si vous n’avez pas encore appelé : 112, 911 ou le numéro de votre pays
       *[other] ⏳ En cours d’examen
    }
status-upheld = ✅ Décidé : infraction confirmée
status-dismissed =
    ✖ Décidé : { $ground ->
        [gone] ce n’était plus là
        [duplicate] cela fait partie d’un autre dossier
        [not_enough] pas assez d’éléments
        [out_of_scope] pas pour cette équipe
       *[no_violation] aucune infraction trouvée
    }
status-closed = ☑ Examiné et clos
status-withdrawn = ↩ Retiré par vous

# One report, opened from the list: its status-item, then what that means.
own-open =
    Des personnes l’examineront{ $kind ->
        [life] , mais elles ne peuvent pas envoyer d’aide. <b>Si vous n’avez pas encore appelé : 112, 911 ou le numéro d’urgence de votre pays.</b>
       *[other] . Vous n’avez rien d’autre à faire.
    }
own-upheld = Merci de nous l’avoir dit.
own-dismissed =
    Vous avez bien fait de le signaler. { $ground ->
        [gone] Si cela revient, merci de le signaler à nouveau.
        [duplicate] Ce qui est décidé dans ce dossier vaut aussi pour le vôtre.
        [not_enough] Si vous en savez plus, comme un lien exact, merci de le signaler à nouveau.
        [out_of_scope] Telegram lui-même le reçoit aussi : dans l’application, avec Signaler.
       *[no_violation] Si vous apprenez du nouveau, merci de le signaler à nouveau.
    }
own-closed = Vous avez bien fait de le signaler. Ce qui a été décidé n’est pas dit, pour que personne ne soit averti. Si vous apprenez du nouveau, merci de le signaler à nouveau.
own-withdrawn = Il ne compte plus. Si vous changez d’avis, merci de le signaler à nouveau.
own-report-additions =
    { $count ->
        [one] ➕ Vous l’avez complété une fois.
       *[other] ➕ Vous l’avez complété { $count } fois.
    }
own-report-muted = 🔕 Vous ne recevez pas d’avis à son sujet.
own-report-withdrawing = Le retirer ? Il ne comptera plus, et on ne peut pas le rétablir. Vous pourrez toujours signaler à nouveau.
button-newer = ◀ Plus récents
button-older = Plus anciens ▶
button-add = ➕ Compléter
button-withdraw = ↩ Retirer
button-withdraw-now = Oui, le retirer
button-withdraw-not = ◀ Non, le garder
button-mute = 🔕 Arrêter les avis
button-unmute = 🔔 Rétablir les avis
button-prove = 🔏 Prouver mon signalement
answer-withdrawn = Le signalement { $code } est retiré.
answer-withdrawn-before = Vous avez déjà retiré ce signalement.
answer-decided-meanwhile = La modération a décidé entre-temps, il ne peut donc plus être retiré.
answer-muted = Vous ne recevrez pas d’avis à son sujet. /status montre où cela en est.
answer-unmuted = Vous saurez de nouveau ce qu’il en advient.
answer-proof-not-yet = La preuve est faite une fois par jour. Redemandez-la demain, s’il vous plaît.
answer-proof-gone = Il n’y a pas de preuve de ce signalement : il est trop ancien.
proof =
    🔏 Ce fichier prouve que votre signalement <code>{ $code }</code> était arrivé au plus tard le { DATETIME($at, day: "numeric", month: "short") }.
    On peut le vérifier sans ce bot, avec la somme de ce jour, que l’équipe a aussi :
    <code>{ $receipts }</code>
    Le fichier dit comment. Il ne dit rien des autres. Qui l’a connaît votre signalement : ne le montrez qu’à des gens de confiance.
answer-not-added-to = On ne peut plus rien y ajouter. Si vous apprenez du nouveau, merci de le signaler à nouveau.

question-adding =
    ➕ <b>Compléter { $code }</b>
    { $subject }

    Que voulez-vous ajouter ? Un message : ce que vous avez vu, quand, ou un lien.
    Texte seulement. Sans votre nom ni votre numéro, s’il vous plaît.
notice-no-more-additions = Plus rien n’entre dans ce signalement. Merci d’envoyer le reste dans un nouveau : /report le commence.
notice-command-addition = C’est une commande, pas une réponse. /cancel ramène en arrière, /help explique.
addition-kept = ✅ Ajouté à <code>{ $code }</code>. La modération le voit avec votre signalement.
addition-too-late = <code>{ $code }</code> a été décidé entre-temps, rien n’a donc été ajouté. Si vous apprenez du nouveau, merci de le signaler à nouveau.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
        [one] Au sujet de votre signalement { $codes } ({ $subject }) :
       *[other] Au sujet de vos signalements { $codes } ({ $subject }) :
    }
outcome-upheld = ✅ Cela a été examiné, et l’infraction a été confirmée. Merci de nous l’avoir dit.
outcome-referred =
    📨 { $to ->
        [telegram] Cela a été signalé à Telegram.
       *[authority] Cela a été transmis à une autorité.
    } Vous n’avez rien d’autre à faire.
outcome-dismissed =
    ✖ { $ground ->
        [gone] Quand l’équipe a regardé, ce n’était plus là.
        [duplicate] Cela fait partie d’un autre dossier, et c’est là que l’on décide.
        [not_enough] Cela a été examiné, et il n’y avait pas assez d’éléments.
        [out_of_scope] Cela a été examiné, et cette équipe ne décide pas de ce genre de choses. Telegram lui-même le reçoit aussi : dans l’application, avec Signaler.
       *[no_violation] Cela a été examiné, et aucune infraction n’a été trouvée.
    } Vous avez bien fait de le signaler. { $may_object ->
        [yes] Si vous n’êtes pas d’accord, quelqu’un d’autre peut regarder à nouveau.
       *[no] Si vous apprenez du nouveau, merci de le signaler à nouveau.
    }
outcome-closed =
    ☑ Cela a été examiné et c’est clos maintenant. Vous avez bien fait de le signaler. Ce qui a été décidé n’est pas dit, pour que personne ne soit averti. { $may_object ->
        [yes] Si vous pensez que quelque chose a échappé, quelqu’un d’autre peut regarder à nouveau.
       *[no] Si vous apprenez du nouveau, merci de le signaler à nouveau.
    }
outcome-open = ⏳ C’est examiné à nouveau. Vous saurez ici ce qui est décidé.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = Nous ne l’avons pas trouvé sous ce nom ou ce lien. Si vous le revoyez, le lien exact nous aide.
sentence-already_gone = Quand nous avons regardé, ce n’était plus là. Si cela revient, merci de le signaler à nouveau.
sentence-telegram_too = Vous pouvez aussi le signaler à Telegram lui-même : dans l’application, avec Signaler.
sentence-hide_it = Pour ne plus le voir, vous pouvez le bloquer ou le quitter dans Telegram.
sentence-police_too = Si vous ou quelqu’un d’autre avez subi un préjudice, merci de prévenir aussi la police.
sentence-no_more_needed = On n’a besoin de rien d’autre de vous, pas de capture d’écran non plus. Merci de ne plus le regarder.
sentence-keep_away = Merci de ne pas écrire à ceux qui sont derrière : votre sécurité d’abord.
sentence-bank_too = Si vous avez envoyé de l’argent ou donné des mots de passe ou des papiers, merci de prévenir vite votre banque ou le service.
sentence-help_lines = Si cela vous pèse : /help indique des personnes à qui parler.

## Reporter: objecting to a dismissal

button-object = Contester
button-object_plain = Contester sans motif
question-objecting =
    ⚖️ <b>Contester : { $code }</b>
    { $subject }

    Pourquoi faudrait-il regarder à nouveau ? Écrivez-le en un message, ou contestez sans motif. C’est possible une fois.
    Texte seulement. La modération le lit mot pour mot : sans votre nom ni votre numéro, s’il vous plaît.
objection-filed =
    ✅ Votre contestation sur <code>{ $code }</code> a été reçue. Quelqu’un qui n’en a pas décidé regarde à nouveau.

    Vous saurez ici ce qu’il en résulte. Vous n’avez rien d’autre à faire.
objection-filed-unheard =
    ✅ Votre contestation sur <code>{ $code }</code> a été reçue. S’il y a quelque chose à revoir, quelqu’un qui n’en a pas décidé le fait.

    Ce qui en résulte n’est pas dit, pour que personne ne soit averti.
objection-before = Vous avez déjà contesté, et une seule contestation par signalement est possible. /status montre où cela en est.
objection-too-late = On peut contester pendant six mois après une décision, et ce délai est passé. Si vous le revoyez, merci de le signaler à nouveau.
objection-not-now = Il n’y a pas maintenant de décision que vous pourriez contester. /status montre où en sont vos signalements.

# The answers to an objection, by what was decided after it.
objection-about = Au sujet de votre contestation, { $codes } ({ $subject }) :
objection-upheld = ✅ Il en a été décidé autrement : l’infraction a été confirmée. Vous avez bien fait de contester.
objection-dismissed =
    ✖ Quelqu’un d’autre a regardé à nouveau, et la décision reste : { $ground ->
        [gone] ce n’était plus là.
        [duplicate] cela fait partie d’un autre dossier.
        [not_enough] il n’y a pas assez d’éléments.
        [out_of_scope] cette équipe ne décide pas de ce genre de choses.
       *[no_violation] aucune infraction n’a été trouvée.
    } Si vous apprenez du nouveau, merci de le signaler à nouveau.
objection-closed = ☑ Quelqu’un d’autre a regardé à nouveau, et c’est clos maintenant. Ce qui a été décidé n’est pas dit, pour que personne ne soit averti.

## Reporter: a question of the team

team-question-asked =
    ❓ L’équipe a une question sur votre signalement <code>{ $code }</code> ({ $subject }) :
    <quote>{ $question }</quote>

    Rien ne vous oblige à répondre. La modération n’apprend pas qui vous êtes.
team-question-ended =
    ❓ L’équipe avait une question sur votre signalement <code>{ $code }</code> ({ $subject }) :
    <quote>{ $question }</quote>

    Cette question est close.
button-answer = Répondre
button-decline = Ne pas répondre
button-stop_questions = Plus de questions
question-answering =
    ❓ <b>Répondre : { $code }</b>
    { $subject }

    Quelle est votre réponse ? Écrivez-la en un message.
    Texte seulement. La modération le lit mot pour mot : sans votre nom ni votre numéro, s’il vous plaît.
words-sent = ✅ Votre réponse sur <code>{ $code }</code> est allée à l’équipe. Elle n’apprend pas qui vous êtes.
team-question-over = Cette question est close, rien n’a donc été envoyé.
answer-question-over = Cette question est close.
answer-declined = D’accord. L’équipe sait que vous n’y répondez pas.
answer-stopped = D’accord. L’équipe le sait, et ne peut plus vous poser de questions là-dessus.

help-reporter =
    <b>Comment signaler</b>
    Envoyez un lien, un nom d’utilisateur, un message transféré ou /report. Modifiable ou annulable avant l’envoi.

    <more>/status : vos signalements, pour les compléter ou les retirer
    /cancel : mettre fin à celui que vous écrivez
    /privacy : ce qui est conservé, /mydata : l’obtenir
    /forget : effacer qui vous êtes
    /language : une autre langue
    Dans certains groupes, on peut répondre à un message par /report ; d’autres peuvent le voir un instant. Ici, c’est plus sûr.</more>

    🆘 En danger : <b>112</b> dans de nombreux pays, <b>911</b> en Amérique du Nord.
    Lignes d’aide par pays : ci-dessous.

# States only what is true today.
privacy =
    🔒 <b>Ce qui est conservé sur vous</b>
    • Confidentiel, pas anonyme : Telegram voit qui écrit ; la modération, un code.
    • Qui gère ce bot peut lire votre identifiant ; un admin, seulement à deux, et on vous le dit.
    • Vos notes sont lues mot pour mot : n’y dites pas qui vous êtes.
    • Reste : qui vous êtes, { $identity } jours après le dernier cas ; mots, { $words } après rejet.
    • /mydata : tout recevoir. /forget : effacer qui vous êtes.
button-privacy-more = ⋯ Plus
button-privacy-less = ◀ Moins
privacy-whole =
    🔒 <b>Ce qui est conservé sur vous</b>
    • Confidentiel, pas anonyme : Telegram sait que vous avez écrit ici. La modération voit un code, pas votre nom.
    • Votre identifiant Telegram est conservé avec votre signalement dans la base de données de ceux qui gèrent ce bot, pour que le bot puisse vous répondre. Ceux-ci peuvent le lire.
    • La modération lit mot pour mot ce que vous écrivez dans une note. Merci de n’y rien mettre qui montre qui vous êtes.
    • Cela part tout seul : qui vous êtes, dans les { $identity } jours après la clôture de votre dernier dossier ; ce que vous avez écrit, dans les { $words } jours après un rejet. Un signalement inachevé part après deux jours. /forget efface tout de suite qui vous êtes ; vos signalements restent sans vous.
    • Qui vous êtes n’est montré à un admin que pour un motif grave et si un second admin est d’accord. Le bot vous le dit tout de suite.
    • /mydata vous envoie tout ce qui est conservé sur vous, dans un fichier.
    <more>• Conservé, en jours : qui vous êtes, au plus { $identity_cap } après votre dernier signalement ; ce que vous avez écrit sur une infraction confirmée { $words_upheld }, sur les plus graves { $words_gravest } quoi qu’il ait été décidé, sur ce dont personne n’a décidé { $words_undecided } après le signalement ; anciens noms de ce qui a été signalé { $former_names } ; à qui était un brouillon { $drafts } ; ce qui a été envoyé à qui { $mail } ; ce qui n’a pas pu être traité ou envoyé { $dead_letters } ; numéros des mises à jour { $updates }.
    • Si vous contestez une décision, l’équipe lit aussi votre motif, là encore sans votre nom.
    • Une infraction confirmée peut être transmise à Telegram ou à une autorité, avec ce que les gens en ont écrit mot pour mot, jamais avec qui ils sont.
    • L’équipe peut vous poser des questions sur un signalement. Elle lit votre réponse sans votre nom, et vous pouvez arrêter ses questions.
    • De ce que vous signalez, le bot garde des références : mots, liens, noms et identifiants. Il ne télécharge, ne copie ni ne transfère de photos, de vidéos ou de fichiers. De ceux qu’il supprime, il garde le numéro que Telegram leur a donné, et d’où ils ont été transférés.
    • Votre nom n’est conservé que pendant que vous écrivez un signalement, et avec un message qui n’a pas pu être traité.
    • Aussi conservé : combien de signalements vous pouvez envoyer maintenant, si un admin fait confiance aux vôtres ou n’en reçoit plus, et si beaucoup ont été rejetés. Après /forget, tout sauf la confiance reste un an, de même que ce que vous avez signalé, sous des numéros qui ne disent pas qui vous êtes. La fiche dit qu’une personne de confiance a signalé, jamais qui.
    • /report dans un groupe peut être vu un instant par d’autres. Ce que vous y avez demandé est gardé 10 minutes, sauf si vous continuez ici.</more>

mydata = 📎 Tout ce qui est conservé sur vous en ce moment. Gardez ce fichier pour vous : il dit ce que vous avez signalé.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Tout ce que ce bot conserve sur votre compte Telegram. Les heures sont en UTC.
mydata-you = La personne derrière vos signalements, pour autant que le bot vous connaisse.
mydata-your_screen = Ce que le bot vous montre maintenant, et la langue dans laquelle il vous parle.
mydata-what_you_were_writing = Les signalements commencés. Ce que vous avez tapé est supprimé quand vous envoyez ou annulez.
mydata-progress_of_questions = Où en sont les questions d’un signalement inachevé, avec les messages qui l’ont commencé.
mydata-your_submissions = Quand vous avez envoyé des signalements.
mydata-your_reports = Vos signalements, tels que vous les avez donnés.
mydata-what_you_added = Ce que vous avez ajouté plus tard aux signalements.
mydata-files_that_were_deleted = Ce qui reste des fichiers que vous avez envoyés et que le bot a supprimés : un numéro de Telegram et d’où ils venaient.
mydata-your_objections = Vos contestations, avec les motifs tels que vous les avez donnés.
mydata-questions_to_you = Les questions de l’équipe, et ce que vous avez répondu.
mydata-notes_that_you_wrote_as_a_moderator = Les notes sur des dossiers que vous avez écrites pour l’équipe.
mydata-what_you_asked_in_groups = Ce que vous avez demandé avec /report dans des groupes, quelques minutes.
mydata-how_you_look_after_yourself = Ce que vous avez choisi pour vous avec /wellbeing ; personne d’autre ne le voit.
mydata-your_answers_on_examples = Ce que vous avez répondu aux exemples avec /train ; personne ne voit de qui sont les réponses.
mydata-who_you_are_was_shown = Quand on a montré à un admin qu’un signalement est de vous, et pourquoi.
mydata-you_as_a_moderator = Comment la modération vous voit, si vous avez décidé de dossiers.
mydata-messages_to_you = Ce que le bot vous a envoyé, ou doit encore vous envoyer.
mydata-messages_the_bot_may_change = Quels messages à lui, dans cette discussion, le bot tient à jour.
mydata-messages_from_you = Vos messages et appuis sur des boutons : leurs numéros une semaine, leur contenu seulement jusqu’au traitement.
mydata-pace_of_messages_to_you = À quelle vitesse le bot peut vous écrire.
mydata-questions_to_telegram_for_you = Que Telegram a été interrogé pour vous dans la dernière minute.
mydata-planned_for_you = Ce que le bot doit faire pour vous plus tard.

forget-ask =
    <b>M’oublier</b>
    Le bot efface tout de suite qui vous êtes, ce que vous écriviez et ce qui vous attend.
    Vos signalements restent dans leurs dossiers, notes mot pour mot, sans être à personne. Vous n’en saurez plus rien.
    Ce que la loi nous fait garder, de quiconque, est sous clé, ne sert à rien d’autre, et est effacé ensuite.
    C’est définitif. Cette discussion reste jusqu’à ce que vous la supprimiez.
button-forget = Oui, m’oublier
button-forget-not = ◀ Non, tout garder
answer-forget-not = Rien n’a été effacé.
forgotten =
    C’est fait. Le bot ne sait plus qui vous êtes, et vos signalements continuent sans vous. Merci pour eux.

    Si vous écrivez ici à nouveau, vous repartez de zéro ; les limites qui étaient les vôtres valent toujours. Voir /privacy.

trouble =
    Un problème est survenu de notre côté. Ce que vous aviez répondu est conservé.

    Ceux qui gèrent ce bot sont prévenus. Merci de continuer où vous en étiez.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Langue</b>
    Dans quelle langue ce bot doit-il vous écrire ?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 Au sujet de votre signalement <code>{ $code }</code> : on vient de montrer à un admin de ce bot de quel compte Telegram il vient, parce que { $why ->
        [danger] la vie ou la sécurité de quelqu’un est en danger
        [legal_request] deux personnes ont décidé d’une demande légale
       *[crime] le signalement peut être lui-même une infraction, comme une menace
    }. Un second admin était d’accord.
    La modération ne voit toujours qu’un code. /privacy dit ce qui est conservé sur vous.
legal-told =
    ⚖️ Cela vous concerne : { $title } a demandé des données à ce bot au titre de la loi. Deux personnes ont décidé : { $ground ->
        [full] ce qui est demandé est donné.
        [part] une partie en est donnée.
       *[nothing_held] il est répondu que rien n’est conservé.
    }
    Il était demandé : { $what ->
        [who] qui vous êtes
        [words] ce que vous avez écrit
        [both] qui vous êtes et ce que vous avez écrit
       *[other] quelque chose qui ne dit pas qui vous êtes
    }.
    Vous pouvez vous adresser à cette autorité, à un tribunal ou à ceux qui gèrent ce bot, en citant <code>{ $code }</code>. Ceci n’est pas un conseil juridique. /privacy dit ce qui est conservé.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = Cela fonctionne dans les groupes où arrivent les dossiers, pour leur équipe.
wellbeing-refused = C’est pour les personnes qui travaillent sur les dossiers. Si vous en êtes, appuyez d’abord sur un bouton d’une fiche dans votre groupe.
training-refused = L’entraînement est pour les personnes qu’un admin a nommées pour décider des dossiers.
answer-too-often = C’était beaucoup en une minute, Telegram n’a donc pas été interrogé sur vos droits. Rien n’a changé ; merci de réessayer dans une minute.
answer-unknown-button = Ce bouton ne fonctionne plus.

# Where members may report.
help-source =
    <b>Signaler depuis ce groupe</b>
    Répondez à un message par /report, et le bot continue avec vous en privé. Personne ici ne voit ce que vous signalez, et rien n’arrive dans ce groupe.

    D’autres peuvent voir la commande un instant. Il est plus sûr de transférer le message au bot en privé.
setup-refused-not-admin = Seul un admin de ce bot peut le configurer. Ceux qui gèrent le bot nomment ses admins dans <code>ADMIN_IDS</code>.
setup-private =
    /setup sert dans le groupe où les signalements doivent arriver :
    1. Créez un groupe privé pour votre modération.
    2. Ajoutez-y { $bot }.
    3. Envoyez-y /setup.
setup-anonymous = Vous êtes ici comme admin anonyme, le bot ne sait donc pas qui vous êtes. Désactivez « Rester anonyme » pour vous, puis envoyez encore /setup.
goodbye = Ce bot ne travaille que dans les groupes que ses propres admins ont configurés, il s’en va donc. Pour signaler quelque chose, merci de lui écrire en privé.
queue-language-refused = Seul un admin de ce bot peut changer la langue de ce groupe, et pas comme admin anonyme. En privé avec le bot, /language change celle dans laquelle il vous écrit.

queues-refused = Seul un admin de ce bot peut voir et changer ses files.

staff-refused = Seul un admin de ce bot peut voir et nommer l’équipe.
staff-anonymous = Vous êtes ici comme admin anonyme, le bot ne sait donc pas qui vous êtes. Désactivez « Rester anonyme » pour vous, puis envoyez encore /staff.
staff-link-used = Ce lien est déjà utilisé ou trop ancien. Demandez-en un nouveau à un admin du bot.
legal-only = Les demandes légales sont traitées par les personnes nommées pour cela. Si vous écrivez pour une autorité, merci d’utiliser l’adresse que l’opérateur de ce bot indique pour cela. Aucune demande n’est reçue ici.

admin-only = C’est pour les admins de ce bot. /help dit ce que vous pouvez faire ici.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = Pas d’infraction
ground-not_enough = Trop peu d’éléments
ground-gone = Plus là
ground-duplicate = En double
ground-out_of_scope = Pas pour cette équipe
# What follows from an uphold; what is to be done was not done yet.
ground-listed = Inscrit sur la liste
ground-to_telegram = À signaler à Telegram
ground-to_authority = À transmettre à une autorité

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Canaux
        [group] Groupes
        [bot] Bots
        [user] Personnes
        [message] Messages
        [story] Stories
        [sticker_set] Packs de stickers
        [invite_link] Liens d’invitation
        [folder] Dossiers
        [proxy] Proxys
        [telegram_link] Autres liens Telegram
        [website] Sites web
       *[search_term] Termes de recherche
    }
stats-time =
    { $unit ->
        [minute] { $count } min
        [hour] { $count } h
       *[day] { $count } j
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] brouillon, non publié
        [correction] nº { $nr }, signé, à la place du nº { $corrects }
       *[report] nº { $nr }, signé
    }
    Signalements { $reports } : confirmés { $upheld }, rejetés { $dismissed }, retirés { $withdrawn }, en attente { $waiting }
    Contestations { $objections }, dont acceptées { $won }
    La moitié a eu une première décision en { $first }, a été close en { $closing }
    Transmis { $referred } · auteurs montrés { $shown } · conservations légales { $held }
    Décidés par machine { $automated } · personnes qui décident { $people }
told-requests = Demandes d’autorités { $all } · données remises { $given } · refusées { $refused } · rien de conservé { $nothing }
told-year =
    📊 <b>{ $year }</b> : ses quatre trimestres, additionnés tels qu’ils ont été montrés
    Signalements { $reports } : confirmés { $upheld }, rejetés { $dismissed }, retirés { $withdrawn }, en attente alors { $waiting }
    Contestations { $objections }, dont acceptées { $won }
    Demandes d’autorités { $all } · données remises { $given } · refusées { $refused } · rien de conservé { $nothing }
told-secret = Les petits nombres sont des intervalles. Les demandes qui doivent rester secrètes n’y sont pas ; elles sont comptées plus tard, quand leur secret prend fin.
told-too-few = trop peu pour le dire
told-withheld = Non montré : cela en dirait trop.
told-total = Ensemble
told-head = Rapport de transparence { $period }, nº { $nr }
told-corrects = Ce rapport remplace le nº { $nr }.
told-ranges = Un nombre de 1 à 4 est donné comme 1–4. Les totaux additionnent ce qui est montré, pour qu’aucun petit nombre ne puisse être calculé.
told-basis-voluntary = Publié volontairement, selon la structure du règlement européen sur les services numériques.
told-basis-bound = Publié comme le demande le règlement européen sur les services numériques.
told-signed = Les données de cette page sont signées avec la clé :
told-table =
    { $table ->
        [decisions] Décisions
        [objections] Contestations
        [referrals] Transmissions
        [requests] Demandes d’autorités
        [late_requests] Demandes comptées plus tard
        [persons_given] Personnes dont les données ont été remises
        [holds] Conservations légales
        [reveals] Auteurs montrés
        [erased] Effacé
        [automated] Décidés par machine
        [people] Personnes en service
        [medians] Délais
        [shares] Objet des signalements
       *[reports] Signalements par catégorie
    }
told-name =
    { $name ->
        [upheld] confirmés
        [dismissed] rejetés
        [withdrawn] retirés
        [waiting] en attente
        [count] nombre
        [acknowledged] reçus par le destinataire
        [sent] envoyés
        [full] tout remis
        [part] remis en partie
        [nothing_held] rien de conservé
        [narrow] à préciser
        [refuse] refusés
        [challenge] contestés
        [false] faux
        [placed] posées
        [confirmed] montrés
        [refused] non montrés
        [escalate] transmis plus haut
        [dismiss] rejetés
        [uphold] confirmés
        [return] renvoyés
        [reopen] rouverts
        [undo] annulés
        [rejected] refusées
        [telegram] Telegram
        [hotline] lignes de signalement
        [police] police
        [authority] une autorité l’a demandé
        [claim] une action en justice
        [danger] danger pour quelqu’un
        [crime] une infraction
        [legal_request] une demande légale
        [information] informations
        [removal] retrait
        [preservation] conservation
        [emergency] urgence
        [informal] informelle
        [persons] personnes
        [people] personnes oubliées
        [cases] dossiers vidés
        [overdue] dus, pas encore effacés
        [closings] dossiers clos
        [decided] ont décidé quelque chose
        [first_decision] première décision (médiane)
        [first_decision_gravest] première décision, les plus graves (médiane)
        [closing] clôture (médiane)
        [order_registered] ordre de retrait : enregistré (médiane)
        [order_effect] ordre de retrait : exécuté (médiane)
       *[other] autre
    }
transparency-nothing = 📊 Rien n’est encore publié. Le rapport d’un trimestre vient après le 15 du mois qui le suit.
transparency-countries =
    🌍 <b>{ $period }</b> : autorités qui ont demandé, par pays
    { $is ->
        [there] { $list }
       *[nothing] Aucune demande d’autorité n’est comptée.
    }
transparency-files = 📎 <b>{ $period }</b>, nº { $nr } : une page à lire, les données avec leur signature, et chaque tableau en CSV.
transparency-file = 📊 { $period }, nº { $nr }
transparency-list = 📊 Tous les rapports, les plus récents d’abord. Une correction a son propre numéro ; ce qu’elle corrige reste.
transparency-check =
    🔏 <b>Vérifier un rapport</b>
    Prenez ses données et sa signature dans <b>Fichiers</b>, dans un même dossier, puis, avec minisign :
    <code>minisign -V -m report-1.json -P KEY</code>
    On y lit le numéro, le trimestre et le SHA-256 du rapport précédent. KEY est <code>{ $key }</code> et ne change pas : notez-la.
button-transparency-countries = 🌍 Pays
button-transparency-files = 📎 Fichiers
button-transparency-list = ☰ Plus anciens
button-transparency-check = 🔏 Vérifier la signature
button-transparency-back = ◀ Retour
button-transparency-html = Page
button-transparency-json = Données
button-transparency-signature = Signature

## What Telegram shows of the bot

command-start = Commencer ici
command-report = Signaler quelque chose d’illégal
command-status = Voir ce que deviennent vos signalements
command-cancel = Annuler le signalement en cours
command-help = Comment ça marche, et lignes d’aide
command-privacy = Ce qui est conservé sur vous
command-mydata = Recevoir en fichier ce qui est conservé
command-forget = Faire oublier au bot qui vous êtes
command-language = Changer de langue
command-transparency = Ce que fait ce bot, en chiffres
bot-description =
    Signalez les termes de recherche et les contenus illégaux que vous avez vus sur Telegram. Des personnes lisent chaque signalement, et vous saurez ce qu’il en advient.

    Confidentiel : la modération voit un code, pas votre nom. Pas de photos ni de vidéos d’abus, s’il vous plaît ; un lien ou un nom suffit.

    Si quelqu’un est en danger maintenant, appelez d’abord les urgences.
bot-short-description = Signaler des recherches et contenus illégaux sur Telegram. Confidentiel, lu par des personnes.
