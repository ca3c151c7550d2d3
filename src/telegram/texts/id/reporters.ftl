# What reporters read, in Indonesian: Anda. What may stand in a text is told at the top of ../en/reporters.ftl.

## Reporter: the first screen

home =
    🛡 <b>Searchlight</b>
    Laporkan hal ilegal di Telegram. Semua dibaca orang.

    🔒 Rahasia, bukan anonim: tim melihat kode, Telegram tahu Anda menulis. Ada hotline tanpa nama.
    🚫 Mohon kirim tautan atau nama, jangan foto atau video kekerasan.

    Bukan layanan darurat, tidak dikelola Telegram. Apa yang Anda lihat?
# An admin paused the intake; $reason is theirs, as written.
home-paused = ⏸ Saat ini hanya kategori paling berat yang diterima: “{ $reason }”
# The team's own words, beneath a text of ours.
own-words = 📌 { $words }
button-report-term = 🔎 Kata pencarian
button-report-material = 📢 Channel, grup atau pesan
button-my-reports = 📄 Laporan saya
button-help-lines = 🆘 Hotline
button-home = ◀ Ke awal

# An unfinished report exists.
resume =
    Anda punya laporan yang belum selesai. Belum ada yang terkirim darinya.

    Lanjutkan dari tempat tadi, atau mulai dari awal?
button-go-on = ▶ Lanjutkan
button-start-over = Mulai ulang

# An unfinished report was left for a day, and for another one.
unfinished-reminder =
    📝 Anda memulai laporan di sini dan belum mengirimnya. Tidak ada isinya yang ke mana-mana.
    Anda bisa melanjutkannya dari tempat tadi, atau mengakhirinya dengan /cancel. Jika dibiarkan, besok laporan itu dihapus.
unfinished-removed = Laporan yang Anda mulai dan tinggalkan telah dihapus. Tidak ada isinya yang terkirim. /report memulai yang baru kapan saja.

# A button of a question that is not asked any more.
answer-earlier-question = Tombol itu milik pertanyaan sebelumnya. Pesan terbaru menunjukkan posisi Anda.

# The answer to Submit, before the receipt is there. $code: one or up to ten.
answer-submitted = Diterima: { $code }

# A button of a report that was submitted or cancelled.
answer-finished = Laporan itu sudah selesai. /report memulai yang lain, /status menampilkan laporan Anda.

# Something arrived that starts nothing.
fallback = Tidak ada tautan atau nama pengguna di situ. Untuk melapor, kirim salah satunya, teruskan pesan dari sana, atau pilih di bawah.
fallback-media = Foto, video, dan file tidak dilihat atau disimpan di sini. Untuk melapor, kirim tautan atau nama pengguna, teruskan pesan dari sana, atau pilih di bawah.

fallback-media-removed = Foto, video, dan file dihapus dari obrolan ini dan tidak disimpan: memiliki gambar seperti itu bisa menjadi kejahatan, juga bagi Anda. Tautan, atau uraian dengan kata-kata, sudah cukup.

# Words without a link, as $words shows them: to search for, or of somebody who needs help.
words-as_term =
    🔎 Laporkan “{ $words }” sebagai kata pencarian?
    Ada beberapa pertanyaan dulu. Tak ada yang terkirim sebelum Anda kirim.
words-help =
    🆘 Jika Anda atau orang dekat Anda butuh bantuan sekarang: <b>112</b> berlaku di banyak negara, <b>911</b> di Amerika Utara. Bot ini tidak bisa mengirim bantuan; hotline di bawah bisa.
words-take =
    Yang diterima bot ini: tautan atau nama pengguna, pesan yang diteruskan, atau kata-kata yang bila dicari membawa ke sesuatu yang ilegal. Setiap laporan dibaca orang.
button-as_term = 🔎 Jadi kata pencarian

## Reporter: the questions. A screen is the progress line, what was given, a notice, the question.

flow-search_term = 🔎 Kata pencarian
flow-material = 📢 Channel, grup atau pesan
progress = <b>{ $flow }</b> · { $step } / { $of }
progress-on = <b>{ $step } / { $of }</b>
given = <code>{ $value }</code>
# Stands for a link that somebody wrote, where a message has no room for more of them.
link-hidden = tautan disembunyikan
given-more =
    { $count ->
       *[other] dan { $count } lagi
    }
notice-line = ⚠️ { $notice }

question-terms = Kata apa yang membawa ke sesuatu yang ilegal? Satu istilah per baris, seperti saat Anda mencarinya.
question-seen_in = Di mana Anda mencari?
question-search_language = Dalam bahasa apa Anda mencari?
question-subject =
    Apa yang ingin Anda laporkan? Kirim salah satu:
    • tautan atau nama pengguna, seperti <code>@example</code>
    • pesan yang diteruskan, atau stiker
    • atau pilih dari obrolan Anda, di bawah

    Bot tidak bergabung, dan tak seorang pun di sana diberi tahu.
# The same in short, below what is said to an answer that did not fit.
question-subject-again = Apa yang ingin Anda laporkan? Kirim tautan, nama pengguna, pesan yang diteruskan atau stiker, atau pilih dari obrolan Anda.
# To somebody who comes back to what they report.
question-edit =
    { $count ->
       *[other] Ada { $count } hal dalam laporan Anda.
    } Kirim lagi untuk menambah, atau keluarkan yang tidak termasuk.
question-replace = Apa yang ingin Anda laporkan sebagai gantinya? Isi laporan Anda tetap ada sampai Anda mengirimnya.
button-replace = ↻ Ganti yang lain
question-category =
    { $flow ->
        [search_term] Membawa ke apa?
       *[material] Tentang apa ini?
    } Jika beberapa, yang terberat.
question-details =
    { $need ->
        [required] Apa yang ilegal di situ? Satu atau dua kalimat membantu moderator memahami.
        [described] Mohon uraikan apa yang ditampilkan atau dikatakan di sana. Satu kalimat cukup: moderator sendiri tidak membukanya, dan berpegang pada kata-kata Anda.
       *[optional] Adakah yang membantu memeriksanya? Apa yang Anda lihat, kapan, atau tautan yang Anda temukan.
    }
    { $flow ->
        [search_term] Hanya teks. Jika punya tautan ke hasil yang Anda lihat, tambahkan; tidak perlu mencari lagi.
       *[material] Hanya teks.
    } Mohon jangan tulis nama dan nomor Anda sendiri.
# The same in short, below what is said to an answer that did not fit.
question-details-again =
    { $need ->
        [required] Apa yang ilegal di situ?
        [described] Mohon uraikan apa yang ditampilkan atau dikatakan di sana.
       *[optional] Adakah yang membantu memeriksanya?
    } Dengan kata-kata, tanpa nama dan nomor Anda sendiri.

# What is their own report already; $codes are their codes.
question-known =
    { $count ->
       *[other] Anda sudah melaporkan ini: { $codes }. Itu dihitung, dan sedang dilihat.
    }
    Adakah yang ingin ditambahkan?
# The same in short, below what is said to an answer that did not fit.
question-known-again = Adakah yang ingin ditambahkan ke { $codes }? Mohon dengan kata-kata.
button-add-new = ➕ Tambah baru

button-more-categories = ⋯ Lagi
seen_in-telegram_search = Pencarian Telegram
seen_in-channel_or_group = Di channel atau grup
seen_in-bot = Di bot
seen_in-elsewhere = Di tempat lain
button-other-language = Lain atau tidak yakin

## Reporter: what to know before going on, by category

guidance-copyright =
    © Hak cipta tidak dilaporkan di sini. Pemilik atau wakilnya menulis ke dmca@telegram.org, seperti <a href="https://telegram.org/faq#q-a-bot-or-channel-is-infringing-on-my-copyright-what-do-i-do">dijelaskan Telegram</a>.

    Jika ada hal lain yang salah, kembali dan pilih itu. Yang Anda berikan tersimpan.
guidance-child_abuse =
    🆘 Anak dalam bahaya sekarang: <b>112</b> di banyak negara, <b>911</b> di Amerika Utara.

    🚫 Mohon <b>jangan kirim foto, video, atau file</b>: memiliki atau mengirimnya bisa dipidana, juga bagi Anda. Cukup tautan atau kata-kata; tak perlu lihat lagi.

    Gambar Anda atau anak: <a href="https://takeitdown.ncmec.org">Take It Down</a> membantu. Hotline per negara: <a href="https://www.inhope.org">INHOPE</a>.
guidance-threat_to_life =
    🆘 Jika seseorang dalam bahaya sekarang, telepon dulu nomor darurat Anda: <b>112</b> berlaku di banyak negara, <b>911</b> di Amerika Utara. Bot ini tidak bisa mengirim bantuan.

    Lalu lanjutkan di sini. Tautan atau uraian cukup; mohon jangan kirim foto atau video.
guidance-intimate_images =
    🚫 Mohon <b>jangan kirim foto, video, atau file</b>. Tautan atau uraian cukup.

    Jika gambar itu menampilkan Anda: ini bukan salah Anda, dan ada bantuan untuk menghapusnya dari banyak platform, tanpa nama Anda. <a href="https://stopncii.org">StopNCII</a> jika Anda berusia 18 atau lebih di situ, <a href="https://takeitdown.ncmec.org">Take It Down</a> jika lebih muda.
guidance-self_harm =
    🆘 Jika Anda atau orang lain mungkin dalam bahaya sekarang, telepon nomor darurat Anda: <b>112</b> berlaku di banyak negara, <b>911</b> di Amerika Utara.

    Jika ingin bicara dengan seseorang: <a href="https://findahelpline.com">Find A Helpline</a> punya hotline gratis dan rahasia, per negara.
guidance-grave =
    🆘 Jika seseorang dalam bahaya sekarang, telepon nomor darurat Anda: <b>112</b> berlaku di banyak negara, <b>911</b> di Amerika Utara.

    Tautan atau uraian cukup; mohon jangan kirim foto atau video. Anda tidak perlu mencari lebih banyak, dan lebih aman tidak menulis kepada siapa pun yang terlibat.

## Reporter: help lines, by a country that the person chooses

button-more-help-lines = 🆘 Hotline lainnya
help-lines-countries =
    🆘 <b>Hotline bantuan</b>
    Dalam bahaya sekarang: telepon nomor darurat Anda, <b>112</b> di banyak negara, <b>911</b> di Amerika Utara.

    Anda di negara mana? Bot tidak tahu, dan tidak menyimpan pilihan Anda.
button-countries-before = ◀ Sebelumnya
button-countries-after = Berikutnya ▶
button-not-listed = 🌍 Negara lain
button-countries = 🌍 Semua
button-back-to-report = ▶ Ke laporan saya
help-lines-country = 🆘 <b>Hotline bantuan: { $country }</b>
help-line =
    { $kind ->
        [emergency] 🆘 Darurat
        [crisis] 💬 Teman bicara
        [child] 🧒 Untuk anak, atau cemas tentang anak
        [child_abuse_report] 🚨 Lapor kekerasan pada anak
        [images] 🖼 Gambar intim Anda
        [online] 🛡 Penipuan dan masalah daring
       *[trafficking] ⛓️ Perdagangan orang
    }: { $has_name ->
        [yes] { $name },{" "}
       *[no] {""}
    }<b>{ $dial }</b>
# Where no number of a country is listed.
help-line-emergency = 🆘 Darurat: <b>112</b> di banyak negara, <b>911</b> di Amerika Utara
# Help on the web, in every country.
help-site-crisis = 🌐 Teman bicara, per negara: <a href="https://findahelpline.com">Find A Helpline</a>
help-site-child_abuse_report = 🌐 Lapor kekerasan pada anak, bisa tanpa nama Anda: <a href="https://www.inhope.org">INHOPE</a>
help-site-images = 🌐 Gambar Anda: <a href="https://takeitdown.ncmec.org">Take It Down</a> (di bawah 18), <a href="https://stopncii.org">StopNCII</a> (18 atau lebih)
help-lines-checked = Hotline ini dikelola pihak lain, bukan bot ini. Sumber dibaca { DATETIME($read_at, day: "numeric", month: "long", year: "numeric") }.
help-lines-elsewhere =
    🆘 <b>Hotline bantuan di negara Anda</b>
    Untuk negara Anda belum ada hotline di sini: nomor yang salah lebih buruk daripada tidak ada.

    🆘 Darurat: <b>112</b> berlaku di banyak negara, <b>911</b> di Amerika Utara.

## Reporter: summary

summary-search_term =
    <b>Periksa dan kirim</b>
    { $terms }

    Tempat: { $seen_in }
    Membawa ke: { $category }
    Catatan: { $has_note ->
        [yes] { $note }
       *[no] tidak ada. Tulis di sini, tanpa nama dan nomor Anda.
    }
summary-material =
    <b>Periksa dan kirim</b>
    { $subjects }

    Tentang: { $category }
    Catatan: { $has_note ->
        [yes] { $note }
       *[no] tidak ada. Tulis di sini, tanpa nama dan nomor Anda.
    }

# The report was refused past the limit, and is sent by itself then; $count as in notice-limit.
summary-planned =
    ⏳ Ini terkirim sendiri dalam sekitar { $unit ->
        [minute] { $count ->
           *[other] { $count } menit
        }
       *[hour] { $count ->
           *[other] { $count } jam
        }
    }. Anda tidak perlu tetap di sini.
button-later = ⏳ Kirim otomatis nanti
button-not_later = Jangan kirim otomatis
button-submit = ✅ Kirim
button-skip = Lewati
button-no-note = Tanpa catatan
button-back = ◀ Kembali
button-cancel = ✕ Batal
button-continue = Lanjutkan
button-keep = ▶ Biarkan saja
button-edit-terms = ✎ Kata
button-edit-seen_in = ✎ Tempat
button-edit-search_language = ✎ Bahasa
button-edit-subject = ✎ Apa
button-edit-category = ✎ Kategori
button-edit-details = ✎ Catatan
button-add-note = ➕ Tambah catatan

## Reporter: choosing from one's own chats

button-pick-chat = Pilih dari obrolan
picker-ask =
    Apa yang ingin Anda pilih? Pakai tombol di bagian bawah layar.
    Bot tidak bergabung, dan tak seorang pun di sana diberi tahu.
button-pick-channel = 📢 Channel
button-pick-group = 👥 Grup
button-pick-bot = 🤖 Bot
button-pick-user = 👤 Orang
button-pick-close = ◀ Ke pertanyaan
picker-done = Dipilih: { $name }
picker-closed = Baik. Anda bisa mengirim tautan atau nama pengguna saja.

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
subject-gone = ▫️ sudah dihapus
# $subject is the text before, $title a name that its owner gave it.
subject-titled = { $subject } { $title }

# Buttons of the reporter and words on the moderators' card.
category-child_abuse = Kekerasan seksual pada anak
category-violent_extremism = Terorisme dan ekstremisme
category-threat_to_life = Ancaman nyawa seseorang
category-intimate_images = Gambar intim tanpa persetujuan
category-trafficking = Perdagangan orang
category-drugs = Narkoba
category-weapons = Senjata
category-fraud = Penipuan dan phishing
category-stolen_data = Data curian atau pribadi
category-counterfeits = Barang, dokumen palsu
category-hate = Kebencian dan hasutan
category-animal_cruelty = Kekejaman pada hewan
category-self_harm = Ajakan menyakiti diri
category-copyright = Hak cipta
category-other = Hal lain

## Reporter: when an input does not fit. Each says what to do.

notice-empty = Tidak ada yang bisa dibaca. Mohon tulis sebagai teks.
notice-invisible-only = Isinya hanya karakter tak terlihat. Mohon tulis seperti yang Anda lihat di layar.
notice-too-long = Baris { $line } terlalu panjang untuk kata pencarian: ada { $units } karakter, paling banyak { $max }. Mohon persingkat.
notice-note-too-long = Itu { $units } karakter, dan catatan bisa memuat { $max }. Mohon persingkat.
notice-too-many = Itu menjadi { $count } kata pencarian, dan satu laporan memuat { $max }. Mohon kirim paling banyak { $max } sekarang dan sisanya dalam laporan kedua.
notice-text-expected = Mohon jawab dengan kata-kata di sini: pesan suara, stiker, file, dan sejenisnya tidak disimpan.
notice-media-not-kept = Foto, video, atau file itu tidak disimpan. Tautan, nama, atau uraian dengan kata-kata sudah cukup.
notice-media-grave = Foto, video, dan file dihapus di sini dan tidak disimpan: memiliki atau mengirim gambar seperti itu bisa menjadi kejahatan, juga bagi Anda. Tautan, atau uraian dengan kata-kata, sudah cukup.
media-not-deleted = Telegram tidak mengizinkan bot menghapus sesuatu yang Anda kirim ke sini. Mohon hapus sendiri, agar tidak ditemukan pada Anda: tekan dan tahan (di komputer: klik kanan), lalu Hapus, untuk kedua pihak. Laporan Anda tetap dihitung.
notice-media-removed = Yang Anda kirim sebagai foto, video, atau file tidak tinggal di obrolan ini: bot sedang menghapusnya, agar tidak ditemukan pada Anda. Memiliki gambar seperti itu bisa menjadi kejahatan. Anda tidak berbuat salah dengan melaporkannya.
notice-hidden-user = Penulis pesan itu menyembunyikan akunnya, jadi bot tidak tahu siapa dia. Mohon kirim nama penggunanya atau tautan ke pesan itu.
notice-own-message = Itu pesan Anda sendiri atau pesan bot ini. Mohon teruskan pesan yang ingin Anda laporkan, atau kirim tautannya.
notice-contact-unknown = Kontak itu tidak menunjukkan akun Telegram mana. Mohon kirim nama pengguna orang itu, atau teruskan salah satu pesannya.
notice-no-link = Tidak ada tautan atau nama pengguna di situ. Mohon kirim satu, misalnya <code>https://t.me/example</code> atau <code>@example</code>.
notice-words = Tidak ada tautan atau nama pengguna di situ. Jika ini kata-kata yang dicari orang, pilih “Jadi kata pencarian”.
notice-words-help = Jika seseorang butuh bantuan sekarang: <b>112</b> di banyak negara, <b>911</b> di Amerika Utara, dan hotline di bawah. Tidak ada tautan di situ.
notice-website = Itu situs web, bukan Telegram. Anda bisa melanjutkan dengannya, atau menambahkan tautan Telegram.
notice-telegram-link = Ini tautan Telegram, tetapi tidak menunjukkan channel, grup, orang, atau pesan mana yang dituju. Anda bisa melanjutkan apa adanya, atau menambahkan tautan yang menunjukkannya.
notice-only-first-kept =
    { $max ->
       *[other] Hanya { $max } tautan pertama yang disimpan.
    } Mohon kirim yang lain dalam laporan kedua.
notice-stale-button = Tombol itu milik pertanyaan sebelumnya. Di sinilah Anda sekarang.
notice-category-off = Kategori ini sedang tidak diterima di sini. Mohon pilih yang lain.
notice-edited-message = Pesan yang diubah setelah dikirim tidak dibaca lagi. Mohon kirim teks baru sebagai pesan tersendiri.
notice-press-expected = Mohon pilih salah satu tombol di bawah.
notice-note-needed = Untuk “Hal lain” perlu catatan singkat: apa yang ilegal di situ?
notice-description-needed = Tanpa tautan, moderator hanya punya kata-kata Anda. Satu kalimat cukup: apa yang ditampilkan atau dikatakan di sana?
notice-forward-as-note = Pesan terusan itu tidak menunjukkan asalnya. Mohon tulis catatan dengan kata-kata Anda sendiri.
notice-taken-out = Dikeluarkan: { $name }
notice-already-chosen = Itu sudah ada dalam laporan ini.
notice-added =
    { $count ->
       *[other] Ditambahkan: laporan ini kini memuat { $count }. Tiap hal punya kode sendiri.
    }
notice-from-group = Anda kini di obrolan pribadi: tak ada di grup yang melihatnya.
notice-from-group-first = Anda kini di obrolan pribadi: tak seorang pun di grup melihat ini. Laporan Anda yang lain tersimpan, dan muncul lagi setelah ini.
# Somebody has reported as much as they may for now; it works again after that time.
notice-limit =
    Belakangan ini Anda banyak melapor, terima kasih. Agar semua orang didengar, yang berikutnya bisa dikirim dalam sekitar { $unit ->
        [minute] { $count ->
           *[other] { $count } menit
        }
       *[hour] { $count ->
           *[other] { $count } jam
        }
    }. Sampai saat itu tersimpan di sini.
# Much of what somebody reported was wrong. Kindly: what follows, for how long, how to object.
notice-paused =
    Laporan Anda dijeda selama { $days ->
       *[other] { $days } hari lagi
    }. Yang ini disimpan di sini. Dalam salah satu kategori paling berat Anda bisa melapor kapan saja.
notice-closed = Laporan seperti ini sedang tidak diterima: “{ $reason }” Yang Anda tulis tersimpan di sini; mohon kembali nanti. Kategori paling berat selalu terbuka.
notice-blocked = Untuk saat ini tim tidak menerima laporan lagi dari Anda. Jika seseorang disakiti, kategori paling berat tetap terbuka bagi Anda, dan /help memuat hotline.
notice-command = Itu perintah, bukan jawaban. /cancel mengakhiri laporan, /help menjelaskan.
command-meant = Perintah itu tidak ada. Apakah maksud Anda { $command }?

## Reporter: from a group in which members may report

# In the group, to nobody in particular: no name, nothing of what was reported.
group-report = Mohon lanjutkan di obrolan pribadi: tak seorang pun di sini melihat apa yang Anda laporkan. Tombol berlaku 10 menit, bagi yang memakai perintah itu.
group-help =
    Untuk melaporkan pesan di sini, balas pesan itu dengan /report. Bot melanjutkan dengan Anda secara pribadi.
    Orang lain mungkin melihat perintah itu sejenak. Lebih aman menulis ke bot secara pribadi sejak awal.
group-anonymous = Anda menulis di sini atas nama grup atau channel, jadi bot tidak tahu harus menjawab siapa. Mohon tulis kepadanya secara pribadi.
button-report-privately = 🔒 Lanjut secara pribadi
button-help-privately = 🔒 Tulis secara pribadi
button-anonymous-privately = 🔒 Tulis secara pribadi

# In private.
ask-expired = Tautan itu sudah dipakai, lebih dari 10 menit, atau untuk orang lain. Anda juga bisa melapor di sini: teruskan pesannya, atau kirim tautannya.

## Reporter: receipt, status, outcome

# Somebody sends faster than one can read; said once.
too-fast = Itu sangat cepat, jadi pesan-pesan terakhir Anda tidak terbaca. Jawaban Anda sebelumnya tersimpan. Mohon tunggu satu menit, lalu lanjutkan.
answer-too-fast = Itu sangat cepat. Mohon tunggu satu menit, lalu tekan lagi.
# Steps that follow when many of somebody's reports were wrong; $days is a large number.
measure-told =
    ℹ️ Dari laporan Anda yang baru-baru ini diputuskan, sebagian besar tidak menunjukkan pelanggaran atau bukan untuk tim ini. Itu bisa terjadi, dan kini tak ada yang berubah. Jika berlanjut, laporan Anda diterima lebih lambat sementara waktu.

    Ada keputusan keliru? Buka laporan di bawah dan ajukan keberatan: orang lain melihatnya lagi.
measure-slowed =
    ℹ️ Lagi-lagi sebagian besar laporan Anda yang diputuskan tidak menunjukkan pelanggaran atau bukan untuk tim ini. Selama { $days } hari Anda bisa mengirim satu laporan per jam, paling banyak tiga per hari. Untuk kategori paling berat tidak ada batas.

    Ada keputusan keliru? Buka laporan di bawah dan ajukan keberatan: orang lain melihatnya lagi.
measure-paused =
    ℹ️ Masih sebagian besar laporan Anda yang diputuskan tidak menunjukkan pelanggaran atau bukan untuk tim ini. Selama { $days } hari hanya laporan dalam kategori paling berat yang diterima dari Anda; setelah itu semua lagi.

    Ada keputusan keliru? Buka laporan di bawah dan ajukan keberatan: orang lain melihatnya lagi.
code = <code>{ $code }</code>
receipt =
    { $count ->
       *[other]
            ✅ Terima kasih. Kami terima { $count } laporan Anda:
            { $codes }
    }
    { $kind ->
        [life]
            <b>Jika Anda belum menelepon: 112, 911, atau nomor darurat negara Anda.</b> Moderator akan melihatnya, tetapi tidak bisa mengirim bantuan.

            Anda dikabari di sini saat ditutup: beberapa hari kemudian, tanpa rincian, agar tak ada yang diperingatkan. /status menunjukkan keadaannya.
        [gravest]
            Moderator akan melihat yang Anda kirim. Anda dikabari di sini saat ditutup: beberapa hari kemudian, tanpa rincian, agar tak ada yang diperingatkan. /status menunjukkan keadaannya.

            Tidak ada lagi yang perlu Anda lakukan, dan tidak perlu melihatnya lagi.
       *[plain]
            Moderator akan melihatnya. Hasilnya Anda terima di sini, atau lewat /status.

            Tidak ada lagi yang perlu Anda lakukan, dan tidak perlu melihatnya lagi.
    }
# For somebody who added to what they had reported before.
receipt-added =
    ✅ Terima kasih. Tambahan Anda untuk { $codes } telah diterima.
    Moderator akan melihatnya. Di sini Anda akan mendapat kabar hasilnya, dan /status menunjukkan keadaannya.
button-copy-code =
    { $count ->
       *[other] 📋 Salin kode
    }
button-report-another = Laporkan hal lain
cancelled = Dibatalkan. Tidak ada yang dikirim.
cancelled-picking = Dibatalkan. Tidak ada yang dikirim. /report memulai laporan lain.
nothing-to-cancel = Tidak ada yang perlu dibatalkan. /report memulai laporan.

# $items are status-item, one after another.
status-list =
    { $paging ->
        [several] 📄 <b>Laporan Anda</b> · { $step } dari { $of }
       *[single] 📄 <b>Laporan Anda</b>
    }

    { $items }

    Pilih satu untuk menambahi, menarik, atau menghentikan notifikasinya.
status-empty = Anda belum melaporkan apa pun.
status-item =
    <code>{ $code }</code> · { $subject }
    { $state } · { DATETIME($at, day: "numeric", month: "short") }
status-open =
    { $kind ->
        [life] ⏳ Di tangan moderator. Jika Anda belum menelepon: 112, 911, atau nomor negara Anda
       *[other] ⏳ Di tangan moderator
    }
status-upheld = ✅ Diputuskan: pelanggaran terkonfirmasi
status-dismissed =
    ✖ Diputuskan: { $ground ->
        [gone] sudah tidak ada
        [duplicate] bagian dari kasus lain
        [not_enough] keterangan tidak cukup
        [out_of_scope] bukan untuk tim ini
       *[no_violation] tidak ada pelanggaran
    }
status-closed = ☑ Sudah dilihat dan ditutup
status-withdrawn = ↩ Anda tarik

# One report, opened from the list: its status-item, then what that means.
own-open =
    Orang akan melihatnya{ $kind ->
        [life] , tetapi mereka tidak bisa mengirim bantuan. <b>Jika Anda belum menelepon: 112, 911, atau nomor darurat negara Anda.</b>
       *[other] . Tidak ada lagi yang perlu Anda lakukan.
    }
own-upheld = Terima kasih telah melapor.
own-dismissed =
    Sudah tepat melaporkannya. { $ground ->
        [gone] Jika muncul lagi, mohon laporkan lagi.
        [duplicate] Keputusan pada kasus itu berlaku juga untuk laporan Anda.
        [not_enough] Jika tahu lebih banyak, seperti tautan tepatnya, mohon laporkan lagi.
        [out_of_scope] Telegram sendiri juga menerimanya: di aplikasi, lewat Laporkan.
       *[no_violation] Jika mengetahui hal baru, mohon laporkan lagi.
    }
own-closed = Sudah tepat melaporkannya. Keputusannya tidak diberitahukan, agar tak ada yang diperingatkan. Jika mengetahui hal baru, mohon laporkan lagi.
own-withdrawn = Laporan itu tidak dihitung lagi. Jika berubah pikiran, mohon laporkan lagi.
own-report-additions =
    { $count ->
       *[other] ➕ Anda menambahinya { $count } kali.
    }
own-report-muted = 🔕 Tidak ada notifikasi tentangnya.
own-report-withdrawing = Tarik laporan? Tidak akan dihitung lagi, dan tidak bisa dikembalikan. Anda selalu bisa melaporkannya lagi.
button-newer = ◀ Lebih baru
button-older = Lebih lama ▶
button-add = ➕ Tambah
button-withdraw = ↩ Tarik
button-withdraw-now = Ya, tarik
button-withdraw-not = ◀ Tidak, simpan
button-mute = 🔕 Hentikan notifikasi
button-unmute = 🔔 Nyalakan notifikasi
button-prove = 🔏 Buktikan laporan saya
answer-withdrawn = Laporan { $code } ditarik.
answer-withdrawn-before = Anda sudah menarik laporan itu.
answer-decided-meanwhile = Moderator sementara itu sudah memutuskannya, jadi tidak bisa ditarik lagi.
answer-muted = Tidak akan ada notifikasi tentangnya. /status menunjukkan keadaannya.
answer-unmuted = Anda akan mendapat kabar lagi tentang hasilnya.
answer-proof-not-yet = Bukti dibuat sekali sehari. Silakan minta lagi besok.
answer-proof-gone = Tidak ada bukti untuk laporan ini: sudah terlalu lama.
proof =
    🔏 File ini membuktikan bahwa laporan Anda <code>{ $code }</code> sudah masuk paling lambat { DATETIME($at, day: "numeric", month: "short") }.
    Ini bisa diperiksa tanpa bot ini, dengan jumlah hari itu, yang juga ada pada tim:
    <code>{ $receipts }</code>
    Caranya ada di file. Tidak ada apa pun tentang orang lain. Siapa yang memegangnya tahu tentang laporan Anda: tunjukkan hanya kepada orang yang Anda percaya.
answer-not-added-to = Tidak bisa ditambahi lagi. Jika mengetahui hal baru, mohon laporkan lagi.

question-adding =
    ➕ <b>Tambah ke { $code }</b>
    { $subject }

    Apa yang ingin Anda tambahkan? Satu pesan berisi apa yang Anda lihat, kapan, atau tautan.
    Hanya teks. Mohon jangan tulis nama dan nomor Anda sendiri.
notice-no-more-additions = Laporan ini sudah penuh. Mohon kirim sisanya dalam laporan baru: /report memulainya.
notice-command-addition = Itu perintah, bukan jawaban. /cancel membawa kembali, /help menjelaskan.
addition-kept = ✅ Ditambahkan ke <code>{ $code }</code>. Moderator melihatnya bersama laporan Anda.
addition-too-late = Laporan <code>{ $code }</code> sementara itu sudah diputuskan, jadi tidak ada yang ditambahkan. Jika mengetahui hal baru, mohon laporkan lagi.

# Of what it is: $codes of one person's reports in one case. What follows is one of the next.
outcome-about =
    { $count ->
       *[other] Tentang laporan Anda { $codes } ({ $subject }):
    }
outcome-upheld = ✅ Sudah dilihat, dan pelanggarannya dikonfirmasi. Terima kasih telah melapor.
outcome-referred =
    📨 { $to ->
        [telegram] Ini telah dilaporkan ke Telegram.
       *[authority] Ini telah diteruskan ke pihak berwenang.
    } Tidak ada lagi yang perlu Anda lakukan.
outcome-dismissed =
    ✖ { $ground ->
        [gone] Sudah tidak ada saat moderator melihatnya.
        [duplicate] Ini bagian dari kasus lain, dan diputuskan di sana.
        [not_enough] Sudah dilihat, dan keterangannya tidak cukup.
        [out_of_scope] Sudah dilihat, dan ini bukan hal yang diputuskan tim ini. Telegram sendiri juga menerimanya: di aplikasi, lewat Laporkan.
       *[no_violation] Sudah dilihat, dan tidak ditemukan pelanggaran.
    } Sudah tepat melaporkannya. { $may_object ->
        [yes] Jika Anda tidak setuju, orang lain bisa melihat lagi.
       *[no] Jika mengetahui hal baru, mohon laporkan lagi.
    }
outcome-closed =
    ☑ Sudah dilihat dan kini ditutup. Sudah tepat melaporkannya. Keputusannya tidak diberitahukan, agar tak ada yang diperingatkan. { $may_object ->
        [yes] Jika menurut Anda ada yang terlewat, orang lain bisa melihat lagi.
       *[no] Jika mengetahui hal baru, mohon laporkan lagi.
    }
outcome-open = ⏳ Sedang dilihat lagi. Di sini Anda akan mendapat kabar keputusannya.
# What the team may add to a notice, chosen from this list: it blames nobody and promises nothing.
sentence-not_found = Kami tidak menemukannya dengan nama atau tautan ini. Jika terlihat lagi, tautan tepatnya membantu kami.
sentence-already_gone = Sudah tidak ada saat kami melihat. Jika muncul lagi, mohon laporkan lagi.
sentence-telegram_too = Anda juga bisa melaporkannya ke Telegram sendiri: di aplikasi, lewat Laporkan.
sentence-hide_it = Agar tidak melihatnya lagi, Anda bisa memblokir atau meninggalkannya di Telegram.
sentence-police_too = Jika Anda atau orang lain dirugikan, mohon beri tahu polisi juga.
sentence-no_more_needed = Tidak ada lagi yang diperlukan dari Anda, tangkapan layar juga tidak. Mohon jangan melihatnya lagi.
sentence-keep_away = Mohon jangan menulis kepada orang di baliknya: keselamatan Anda yang utama.
sentence-bank_too = Jika Anda mengirim uang atau memberikan kata sandi atau dokumen, mohon segera beri tahu bank atau layanannya.
sentence-help_lines = Jika ini membebani Anda: orang yang bisa diajak bicara tercantum di /help.

## Reporter: objecting to a dismissal

button-object = Keberatan
button-object_plain = Keberatan tanpa alasan
question-objecting =
    ⚖️ <b>Keberatan: { $code }</b>
    { $subject }

    Mengapa perlu dilihat lagi? Tulis dalam satu pesan, atau ajukan keberatan tanpa alasan. Ini bisa sekali saja.
    Hanya teks. Moderator membacanya kata demi kata: mohon jangan tulis nama dan nomor Anda sendiri.
objection-filed =
    ✅ Keberatan Anda tentang <code>{ $code }</code> telah diterima. Orang yang belum memutuskannya melihat lagi.

    Di sini Anda akan mendapat kabar hasilnya. Tidak ada lagi yang perlu Anda lakukan.
objection-filed-unheard =
    ✅ Keberatan Anda tentang <code>{ $code }</code> telah diterima. Jika ada yang perlu dilihat lagi, orang yang belum memutuskannya akan melihat.

    Hasilnya tidak diberitahukan, agar tak ada yang diperingatkan.
objection-before = Anda sudah mengajukan keberatan atas ini, dan satu laporan bisa sekali saja. /status menunjukkan keadaannya.
objection-too-late = Keberatan bisa diajukan dalam enam bulan setelah keputusan, dan waktu itu sudah lewat. Jika melihatnya lagi, mohon laporkan lagi.
objection-not-now = Saat ini tidak ada keputusan yang bisa Anda beri keberatan. /status menunjukkan keadaan laporan Anda.

# The answers to an objection, by what was decided after it.
objection-about = Tentang keberatan Anda, { $codes } ({ $subject }):
objection-upheld = ✅ Keputusannya berubah: pelanggaran terkonfirmasi. Sudah tepat mengajukan keberatan.
objection-dismissed =
    ✖ Orang lain melihat lagi, dan keputusan tetap: { $ground ->
        [gone] sudah tidak ada.
        [duplicate] ini bagian dari kasus lain.
        [not_enough] keterangan tidak cukup.
        [out_of_scope] ini bukan hal yang diputuskan tim ini.
       *[no_violation] tidak ditemukan pelanggaran.
    } Jika mengetahui hal baru, mohon laporkan lagi.
objection-closed = ☑ Orang lain melihat lagi, dan kini ditutup. Keputusannya tidak diberitahukan, agar tak ada yang diperingatkan.

## Reporter: a question of the team

team-question-asked =
    ❓ Tim bertanya tentang laporan Anda <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Anda tidak harus menjawab. Moderator tidak tahu siapa Anda.
team-question-ended =
    ❓ Tim telah bertanya tentang laporan Anda <code>{ $code }</code> ({ $subject }):
    <quote>{ $question }</quote>

    Pertanyaan ini sudah usai.
button-answer = Jawab
button-decline = Tidak jawab
button-stop_questions = Hentikan pertanyaan
question-answering =
    ❓ <b>Jawaban: { $code }</b>
    { $subject }

    Apa jawaban Anda? Tulis dalam satu pesan.
    Hanya teks. Moderator membacanya kata demi kata: mohon jangan tulis nama dan nomor Anda sendiri.
words-sent = ✅ Jawaban Anda tentang <code>{ $code }</code> sampai ke tim. Mereka tidak tahu siapa Anda.
team-question-over = Pertanyaan itu sudah usai, jadi tak ada yang dikirim.
answer-question-over = Pertanyaan itu sudah usai.
answer-declined = Baik. Tim diberi tahu bahwa Anda tidak menjawab ini.
answer-stopped = Baik. Tim diberi tahu, dan tidak bisa lagi bertanya kepada Anda tentang ini.

help-reporter =
    <b>Cara melapor</b>
    Kirim tautan, nama pengguna, pesan yang diteruskan, atau /report. Bisa diubah atau dibatalkan sebelum dikirim.

    <more>/status: laporan Anda, untuk ditambah atau ditarik
    /cancel: akhiri yang sedang Anda tulis
    /privacy: apa yang disimpan, /mydata: dapatkan
    /forget: hapus siapa Anda
    /language: bahasa lain
    Di beberapa grup Anda bisa membalas pesan dengan /report; orang lain mungkin melihatnya sejenak. Di sini lebih aman.</more>

    🆘 Dalam bahaya sekarang: <b>112</b> di banyak negara, <b>911</b> di Amerika Utara.
    Hotline per negara: tombol di bawah.

# States only what is true today.
privacy =
    🔒 <b>Yang disimpan tentang Anda</b>
    • Rahasia, bukan anonim: Telegram melihat penulis, moderator hanya kode.
    • Pengelola bot bisa membaca ID Anda; admin hanya bersama admin kedua, dan Anda diberi tahu.
    • Catatan dibaca kata demi kata: jangan tulis siapa Anda.
    • Disimpan: siapa Anda { $identity } hari usai kasus terakhir; kata { $words } usai ditolak.
    • /mydata: terima semuanya. /forget: hapus siapa Anda.
button-privacy-more = ⋯ Selengkapnya
button-privacy-less = ◀ Ringkas
privacy-whole =
    🔒 <b>Yang disimpan tentang Anda</b>
    • Rahasia, bukan anonim: Telegram tahu Anda menulis di sini. Moderator melihat kode, bukan nama Anda.
    • ID Telegram Anda disimpan bersama laporan Anda di basis data pengelola bot ini, agar bot bisa menjawab Anda. Mereka bisa membacanya.
    • Moderator membaca catatan Anda kata demi kata. Mohon jangan tulis hal yang menunjukkan siapa Anda.
    • Ini hilang sendiri: siapa Anda, setelah kasus terakhir Anda ditutup, dalam { $identity } hari; yang Anda tulis, dalam { $words } hari setelah ditolak. Laporan yang belum selesai hilang setelah dua hari. /forget langsung menghapus siapa Anda; laporan Anda tetap ada tanpa Anda.
    • Siapa Anda ditunjukkan kepada admin hanya karena alasan berat dan bila admin kedua setuju. Bot langsung memberi tahu Anda.
    • /mydata mengirimkan semua yang disimpan tentang Anda, sebagai file.
    <more>• Disimpan, dalam hari: siapa Anda paling lama { $identity_cap } setelah laporan terakhir Anda; yang Anda tulis tentang pelanggaran terkonfirmasi { $words_upheld }, tentang yang paling berat { $words_gravest } apa pun keputusannya, tentang yang tidak diputuskan siapa pun { $words_undecided } setelah laporan; nama lama dari yang dilaporkan { $former_names }; pemilik suatu draf { $drafts }; apa yang dikirim kepada siapa { $mail }; yang tidak bisa diproses atau dikirim { $dead_letters }; nomor pembaruan { $updates }.
    • Jika Anda keberatan atas keputusan, mereka membaca alasan Anda juga, lagi-lagi tanpa nama Anda.
    • Pelanggaran terkonfirmasi bisa diteruskan ke Telegram atau pihak berwenang, dengan yang ditulis orang tentangnya kata demi kata, tidak pernah dengan siapa mereka.
    • Tim bisa bertanya kepada Anda tentang laporan. Mereka membaca jawaban Anda tanpa nama Anda, dan Anda bisa menghentikan pertanyaan mereka.
    • Dari yang Anda laporkan, bot menyimpan rujukan: kata, tautan, nama, dan ID. Bot tidak mengunduh, menyalin, atau meneruskan foto, video, atau file. Dari yang dihapusnya, bot menyimpan nomor yang diberikan Telegram, dan dari mana itu diteruskan.
    • Nama Anda disimpan hanya selama Anda menulis laporan, dan bersama pesan yang tidak bisa diproses.
    • Juga disimpan: berapa laporan yang bisa Anda kirim sekarang, apakah admin memercayai laporan Anda atau tidak menerimanya lagi, dan apakah banyak yang ditolak. Setelah /forget semua kecuali kepercayaan itu tinggal setahun, begitu pula yang Anda laporkan, di bawah nomor yang tidak menunjukkan siapa Anda. Kartu menyebut bahwa orang tepercaya melapor, tidak pernah siapa.
    • /report di grup mungkin terlihat orang lain sejenak. Yang Anda minta di sana disimpan 10 menit, kecuali Anda melanjutkannya di sini.</more>

mydata = 📎 Semua yang disimpan tentang Anda, per saat ini. Simpan file ini sendiri: isinya menyebut apa yang Anda laporkan.
# Inside the file: what it is, and one sentence to each of its parts.
mydata-file = Semua yang disimpan bot ini tentang akun Telegram Anda. Waktu dalam UTC.
mydata-you = Orang di balik laporan Anda, sejauh bot mengenal Anda.
mydata-your_screen = Yang ditampilkan bot kepada Anda sekarang, dan bahasa yang dipakainya.
mydata-what_you_were_writing = Laporan yang Anda mulai. Yang Anda ketik dihapus saat Anda mengirim atau membatalkan.
mydata-progress_of_questions = Sampai mana pertanyaan laporan yang belum selesai, dengan pesan yang memulainya.
mydata-your_submissions = Kapan Anda mengirim laporan.
mydata-your_reports = Laporan Anda, seperti yang diberikan.
mydata-what_you_added = Yang kemudian Anda tambahkan ke laporan.
mydata-files_that_were_deleted = Sisa dari file yang Anda kirim dan dihapus bot: nomor dari Telegram dan dari mana asalnya.
mydata-your_objections = Keberatan Anda, dengan alasan seperti yang Anda berikan.
mydata-questions_to_you = Pertanyaan tim kepada Anda, dan jawaban Anda.
mydata-notes_that_you_wrote_as_a_moderator = Catatan kasus yang Anda tulis untuk tim.
mydata-what_you_asked_in_groups = Yang Anda minta dengan /report di grup, selama beberapa menit.
mydata-how_you_look_after_yourself = Yang Anda pilih dengan /wellbeing untuk diri sendiri; orang lain tak melihatnya.
mydata-your_answers_on_examples = Jawaban Anda atas contoh dengan /train; tidak seorang pun ditunjukkan milik siapa jawabannya.
mydata-who_you_are_was_shown = Kapan admin ditunjukkan bahwa suatu laporan dari Anda, dan mengapa.
mydata-you_as_a_moderator = Bagaimana moderator melihat Anda, jika Anda memutus kasus.
mydata-messages_to_you = Yang bot kirim, atau masih harus kirim, kepada Anda.
mydata-messages_the_bot_may_change = Pesan bot mana di obrolan ini yang terus diperbaruinya.
mydata-messages_from_you = Pesan dan tekanan tombol Anda: nomornya selama seminggu, isinya hanya sampai diproses.
mydata-pace_of_messages_to_you = Secepat apa bot boleh menulis kepada Anda.
mydata-questions_to_telegram_for_you = Bahwa Telegram ditanyai sesuatu untuk Anda dalam satu menit terakhir.
mydata-planned_for_you = Yang akan dilakukan bot untuk Anda nanti.

forget-ask =
    <b>Lupakan saya</b>
    Bot langsung menghapus siapa Anda, yang sedang ditulis, dan yang menunggu Anda.
    Laporan Anda tetap pada kasusnya, catatan kata demi kata, tanpa pemilik. Anda tidak mendapat kabar lagi.
    Yang wajib kami simpan menurut hukum, dari siapa pun, dikunci, tidak dipakai untuk hal lain, dan dihapus saat itu berakhir.
    Ini tidak bisa dibatalkan. Obrolan ini tetap ada sampai Anda hapus.
button-forget = Ya, lupakan
button-forget-not = ◀ Tidak, simpan
answer-forget-not = Tidak ada yang dihapus.
forgotten =
    Selesai. Bot tidak tahu lagi siapa Anda, dan laporan Anda berjalan terus tanpa Anda. Terima kasih untuk itu.

    Jika menulis di sini lagi, Anda mulai sebagai orang baru; batas yang berlaku bagi Anda tetap ada. Lihat /privacy.

trouble =
    Ada yang salah di pihak kami. Yang sudah Anda jawab tersimpan.

    Pengelola bot ini sudah diberi tahu. Mohon lanjutkan dari tempat tadi.

# Each language's button bears its own name.
language-ask =
    🌐 <b>Bahasa</b>
    Dalam bahasa apa bot ini menulis kepada Anda?

## Reporter: somebody learned who reported

# To whoever made the report.
reveal-told =
    🔓 Tentang laporan Anda <code>{ $code }</code>: seorang admin bot ini baru saja ditunjukkan akun Telegram mana yang membuatnya, karena { $why ->
        [danger] nyawa atau keselamatan seseorang terancam
        [legal_request] sebuah permintaan hukum diputuskan oleh dua orang
       *[crime] laporan itu sendiri mungkin tindak pidana, seperti ancaman
    }. Admin kedua setuju.
    Moderator tetap hanya melihat kode. /privacy menyebut apa yang disimpan tentang Anda.
legal-told =
    ⚖️ Ini tentang Anda: { $title } meminta data kepada bot ini menurut hukum. Dua orang memutuskan: { $ground ->
        [full] yang diminta diberikan.
        [part] sebagian diberikan.
       *[nothing_held] dijawab bahwa tidak ada yang disimpan.
    }
    Yang diminta: { $what ->
        [who] siapa Anda
        [words] yang Anda tulis
        [both] siapa Anda dan yang Anda tulis
       *[other] hal yang tidak menyebut siapa Anda
    }.
    Anda bisa menghubungi pihak itu, pengadilan, atau pengelola bot ini, dan sebutkan <code>{ $code }</code>. Ini bukan nasihat hukum. /privacy menyebut apa yang disimpan.

## Whoever asks for what is the team's, and groups in which the bot does not work

desk-not-here = Itu berfungsi di grup tempat kasus tiba, untuk timnya.
wellbeing-refused = Ini untuk orang yang menangani kasus. Jika Anda salah satunya, tekan dulu tombol pada kartu di grup Anda.
training-refused = Latihan ini untuk orang yang ditunjuk admin untuk memutuskan kasus.
answer-too-often = Itu terlalu banyak dalam semenit, jadi Telegram tidak ditanya apakah Anda boleh melakukannya. Tidak ada yang berubah; mohon coba lagi semenit lagi.
answer-unknown-button = Tombol ini tidak berfungsi lagi.

# Where members may report.
help-source =
    <b>Melapor dari grup ini</b>
    Balas sebuah pesan dengan /report, dan bot melanjutkan dengan Anda secara pribadi. Tidak ada yang melihat apa yang Anda laporkan, dan grup ini tidak menerima apa pun.

    Orang lain mungkin melihat perintah itu sejenak. Lebih aman meneruskan pesannya ke bot secara pribadi.
setup-refused-not-admin = Hanya admin bot ini yang bisa menyiapkannya. Pengelola bot menyebut admin-adminnya di <code>ADMIN_IDS</code>.
setup-private =
    /setup untuk grup tempat laporan akan tiba:
    1. Buat grup pribadi untuk moderator Anda.
    2. Tambahkan { $bot } ke sana.
    3. Kirim /setup di sana.
setup-anonymous = Anda di sini sebagai admin anonim, jadi bot tidak tahu siapa Anda. Matikan “Tetap anonim” untuk diri Anda, lalu kirim /setup lagi.
goodbye = Bot ini hanya bekerja di grup yang disiapkan adminnya sendiri, jadi ia keluar lagi. Untuk melaporkan sesuatu, mohon tulis kepadanya secara pribadi.
queue-language-refused = Hanya admin bot ini yang bisa mengubah bahasa grup ini, dan bukan sebagai admin anonim. Di obrolan pribadi dengan bot, /language mengubah bahasa yang dipakainya untuk Anda.

queues-refused = Hanya admin bot ini yang bisa melihat dan mengubah antreannya.

staff-refused = Hanya admin bot ini yang bisa melihat dan mengangkat tim.
staff-anonymous = Anda di sini sebagai admin anonim, jadi bot tidak tahu siapa Anda. Matikan “Tetap anonim” untuk diri Anda, lalu kirim /staff lagi.
staff-link-used = Tautan ini sudah terpakai atau terlalu lama. Minta yang baru kepada admin bot.
legal-only = Permintaan hukum dijawab oleh mereka yang diangkat untuk itu. Jika Anda menulis untuk pihak berwenang, mohon pakai alamat yang diberikan pengelola bot ini untuk itu. Di sini permintaan tidak diterima.

admin-only = Ini untuk admin bot ini. /help menyebut apa yang bisa Anda lakukan di sini.

## Grounds of decisions: on cards, and in what is published

ground-no_violation = Tidak ada pelanggaran
ground-not_enough = Bahannya kurang
ground-gone = Sudah tidak ada
ground-duplicate = Ganda
ground-out_of_scope = Bukan untuk tim ini
# What follows from an uphold; what is to be done was not done yet.
ground-listed = Masuk daftar
ground-to_telegram = Dilaporkan ke Telegram
ground-to_authority = Untuk pihak berwenang

## Everybody: what is published

kind-name =
    { $kind ->
        [channel] Channel
        [group] Grup
        [bot] Bot
        [user] Orang
        [message] Pesan
        [story] Story
        [sticker_set] Set stiker
        [invite_link] Tautan undangan
        [folder] Folder
        [proxy] Proxy
        [telegram_link] Tautan Telegram lain
        [website] Situs web
       *[search_term] Kata pencarian
    }
stats-time =
    { $unit ->
        [minute] { $count } mnt
        [hour] { $count } jam
       *[day] { $count } hari
    }

told-report =
    📊 <b>{ $period }</b> · { $place ->
        [draft] rancangan, belum diterbitkan
        [correction] no { $nr }, ditandatangani, pengganti no { $corrects }
       *[report] no { $nr }, ditandatangani
    }
    Laporan { $reports }: terkonfirmasi { $upheld }, ditolak { $dismissed }, ditarik { $withdrawn }, menunggu { $waiting }
    Keberatan { $objections }, yang diterima { $won }
    Separuhnya mendapat keputusan pertama dalam { $first }, ditutup dalam { $closing }
    Diteruskan { $referred } · pelapor ditunjukkan { $shown } · ditahan demi hukum { $held }
    Diputuskan mesin { $automated } · orang yang memutuskan { $people }
told-requests = Permintaan pihak berwenang { $all } · data diberikan { $given } · ditolak { $refused } · tidak ada yang disimpan { $nothing }
told-year =
    📊 <b>{ $year }</b>: empat kuartalnya, dijumlahkan seperti yang ditunjukkan
    Laporan { $reports }: terkonfirmasi { $upheld }, ditolak { $dismissed }, ditarik { $withdrawn }, saat itu menunggu { $waiting }
    Keberatan { $objections }, yang diterima { $won }
    Permintaan pihak berwenang { $all } · data diberikan { $given } · ditolak { $refused } · tidak ada yang disimpan { $nothing }
told-secret = Angka kecil berupa rentang. Permintaan yang harus tetap rahasia tidak ada di sini; dihitung belakangan setelah kerahasiaannya berakhir.
told-too-few = terlalu sedikit untuk disebut
told-withheld = Tidak ditunjukkan: akan terlalu banyak mengungkap.
told-total = Bersama
told-head = Laporan transparansi { $period }, no { $nr }
told-corrects = Laporan ini menggantikan no { $nr }.
told-ranges = Angka 1 sampai 4 disebut sebagai 1–4. Jumlah adalah yang ditunjukkan, dijumlahkan, agar tidak ada angka kecil yang bisa dihitung.
told-basis-voluntary = Diterbitkan secara sukarela, mengikuti susunan Undang-Undang Layanan Digital UE.
told-basis-bound = Diterbitkan sesuai tuntutan Undang-Undang Layanan Digital UE.
told-signed = Data halaman ini ditandatangani dengan kunci:
told-table =
    { $table ->
        [decisions] Keputusan
        [objections] Keberatan
        [referrals] Penerusan
        [requests] Permintaan pihak berwenang
        [late_requests] Permintaan yang dihitung belakangan
        [persons_given] Orang yang datanya diberikan
        [holds] Ditahan demi hukum
        [reveals] Pelapor ditunjukkan
        [erased] Dihapus
        [automated] Diputuskan mesin
        [people] Orang yang bertugas
        [medians] Waktu
        [shares] Isi laporan
       *[reports] Laporan per kategori
    }
told-name =
    { $name ->
        [upheld] terkonfirmasi
        [dismissed] ditolak
        [withdrawn] ditarik
        [waiting] menunggu
        [count] jumlah
        [acknowledged] diterima penerimanya
        [sent] dikirim
        [full] diberikan semua
        [part] diberikan sebagian
        [nothing_held] tidak ada yang disimpan
        [narrow] perlu dipersempit
        [refuse] ditolak
        [challenge] digugat
        [false] palsu
        [placed] dibuat
        [confirmed] ditunjukkan
        [refused] tidak ditunjukkan
        [escalate] dinaikkan
        [dismiss] ditolak
        [uphold] dikonfirmasi
        [return] dikembalikan
        [reopen] dibuka lagi
        [undo] dibatalkan
        [rejected] tidak diterima
        [telegram] Telegram
        [hotline] hotline
        [police] polisi
        [authority] diminta pihak berwenang
        [claim] tuntutan hukum
        [danger] bahaya bagi seseorang
        [crime] tindak pidana
        [legal_request] permintaan hukum
        [information] informasi
        [removal] penghapusan
        [preservation] penyimpanan
        [emergency] darurat
        [informal] tidak resmi
        [persons] orang
        [people] orang yang dilupakan
        [cases] kasus yang dikosongkan
        [overdue] jatuh tempo, belum dihapus
        [closings] kasus yang ditutup
        [decided] memutuskan sesuatu
        [first_decision] keputusan pertama (median)
        [first_decision_gravest] keputusan pertama, paling berat (median)
        [closing] penutupan (median)
        [order_registered] perintah penghapusan: dicatat (median)
        [order_effect] perintah penghapusan: dijalankan (median)
       *[other] lainnya
    }
transparency-nothing = 📊 Belum ada yang diterbitkan. Laporan tiap kuartal terbit setelah tanggal 15 bulan berikutnya.
transparency-countries =
    🌍 <b>{ $period }</b>: pihak berwenang yang meminta, per negara
    { $is ->
        [there] { $list }
       *[nothing] Tidak ada permintaan pihak berwenang yang terhitung.
    }
transparency-files = 📎 <b>{ $period }</b>, no { $nr }: halaman untuk dibaca, data dengan tanda tangannya, dan tiap tabel sebagai CSV.
transparency-file = 📊 { $period }, no { $nr }
transparency-list = 📊 Semua laporan, yang terbaru dulu. Koreksi punya nomor sendiri; yang dikoreksinya tetap ada.
transparency-check =
    🔏 <b>Cara memeriksa laporan</b>
    Ambil data dan tanda tangannya dari <b>File</b> ke satu folder, lalu, dengan minisign:
    <code>minisign -V -m report-1.json -P KEY</code>
    Itu menyebut nomor, kuartal, dan SHA-256 laporan sebelumnya. KEY adalah <code>{ $key }</code> dan tetap sama: catatlah.
button-transparency-countries = 🌍 Negara
button-transparency-files = 📎 File
button-transparency-list = ☰ Sebelumnya
button-transparency-check = 🔏 Periksa tanda tangan
button-transparency-back = ◀ Kembali
button-transparency-html = Halaman
button-transparency-json = Data
button-transparency-signature = Tanda tangan

## What Telegram shows of the bot

command-start = Mulai di sini
command-report = Laporkan hal yang ilegal
command-status = Lihat perkembangan laporan Anda
command-cancel = Batalkan laporan yang sedang Anda tulis
command-help = Cara kerjanya, dan hotline
command-privacy = Yang disimpan tentang Anda
command-mydata = Dapatkan yang disimpan sebagai file
command-forget = Agar bot melupakan siapa Anda
command-language = Ganti bahasa
command-transparency = Kerja bot ini dalam angka
bot-description =
    Laporkan kata pencarian ilegal dan materi ilegal yang Anda temui di Telegram. Setiap laporan dibaca orang, dan Anda mendapat kabar hasilnya.

    Rahasia: moderator melihat kode, bukan nama Anda. Mohon jangan kirim foto atau video kekerasan; tautan atau nama sudah cukup.

    Jika seseorang dalam bahaya sekarang, telepon dulu nomor darurat Anda.
bot-short-description = Laporkan kata pencarian dan materi ilegal di Telegram. Rahasia, dibaca orang.
