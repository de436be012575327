"""Replies as mail programs write them: programs × languages × texts, generated from a received mail.

Nothing here is taken from the product. What programs write is written down by hand, from their mails.
"""
import email.policy
import html as markup
import itertools
import re
import textwrap
from dataclasses import dataclass
from email.message import EmailMessage

# For Tuesday, 24 November 2026, 9:12 in the morning: how Gmail, Apple Mail and Thunderbird word it, Outlook's five
# headers, its date, "Original Message", "Sent from my phone", and a closing.
LANGUAGES = {
    "en": ("On Tue, Nov 24, 2026 at 9:12 AM {name} <{address}> wrote:", "On Nov 24, 2026, at 9:12 AM, {name} <{address}> wrote:",
           "On 24/11/2026 09:12, {name} wrote:", ("From", "Sent", "To", "Subject"), "Tuesday, November 24, 2026 9:12 AM",
           "Original Message", "Sent from my iPhone", "Best regards,"),
    "es": ("El mar, 24 nov 2026 a las 9:12, {name} (<{address}>) escribió:", "El 24 nov 2026, a las 9:12, {name} <{address}> escribió:",
           "El 24/11/2026 a las 9:12, {name} escribió:", ("De", "Enviado", "Para", "Asunto"), "martes, 24 de noviembre de 2026 9:12",
           "Mensaje original", "Enviado desde mi iPhone", "Un saludo,"),
    "fr": ("Le mar. 24 nov. 2026 à 09:12, {name} <{address}> a écrit :", "Le 24 nov. 2026 à 09:12, {name} <{address}> a écrit :",
           "Le 24/11/2026 à 09:12, {name} a écrit :", ("De", "Envoyé", "À", "Objet"), "mardi 24 novembre 2026 09:12",
           "Message d'origine", "Envoyé de mon iPhone", "Cordialement,"),
    "de": ("Am Di., 24. Nov. 2026 um 09:12 Uhr schrieb {name} <{address}>:", "Am 24.11.2026 um 09:12 schrieb {name} <{address}>:",
           "Am 24.11.26 um 09:12 schrieb {name}:", ("Von", "Gesendet", "An", "Betreff"), "Dienstag, 24. November 2026 09:12",
           "Ursprüngliche Nachricht", "Von meinem iPhone gesendet", "Viele Grüße"),
    "it": ("Il giorno mar 24 nov 2026 alle ore 09:12 {name} <{address}> ha scritto:", "Il giorno 24 nov 2026, alle ore 09:12, {name} <{address}> ha scritto:",
           "Il 24/11/2026 09:12, {name} ha scritto:", ("Da", "Inviato", "A", "Oggetto"), "martedì 24 novembre 2026 09:12",
           "Messaggio originale", "Inviato da iPhone", "Cordiali saluti"),
    "pt": ("Em ter., 24 de nov. de 2026 às 09:12, {name} <{address}> escreveu:", "Em 24 de nov. de 2026, à(s) 09:12, {name} <{address}> escreveu:",
           "Em 24/11/2026 09:12, {name} escreveu:", ("De", "Enviado", "Para", "Assunto"), "terça-feira, 24 de novembro de 2026 09:12",
           "Mensagem original", "Enviado do meu iPhone", "Atenciosamente,"),
    "nl": ("Op di 24 nov 2026 om 09:12 schreef {name} <{address}>:", "Op 24 nov 2026 om 09:12 heeft {name} <{address}> het volgende geschreven:",
           "Op 24-11-2026 om 09:12 schreef {name}:", ("Van", "Verzonden", "Aan", "Onderwerp"), "dinsdag 24 november 2026 09:12",
           "Oorspronkelijk bericht", "Verstuurd vanaf mijn iPhone", "Met vriendelijke groet,"),
    "pl": ("wt., 24 lis 2026 o 09:12 {name} <{address}> napisał(a):", "Wiadomość napisana przez {name} <{address}> w dniu 24 lis 2026, o godz. 09:12:",
           "W dniu 24.11.2026 o 09:12, {name} pisze:", ("Od", "Wysłano", "Do", "Temat"), "wtorek, 24 listopada 2026 09:12",
           "Wiadomość oryginalna", "Wysłane z iPhone'a", "Pozdrawiam"),
    "da": ("Den tir. 24. nov. 2026 kl. 09.12 skrev {name} <{address}>:", "Den 24. nov. 2026 kl. 09.12 skrev {name} <{address}>:",
           "Den 24.11.2026 kl. 09.12 skrev {name}:", ("Fra", "Sendt", "Til", "Emne"), "24. november 2026 09:12",
           "Oprindelig meddelelse", "Sendt fra min iPhone", "Venlig hilsen"),
    "sv": ("Den tis 24 nov. 2026 kl 09:12 skrev {name} <{address}>:", "24 nov. 2026 kl. 09:12 skrev {name} <{address}>:",
           "Den 2026-11-24 kl. 09:12, skrev {name}:", ("Från", "Skickat", "Till", "Ämne"), "den 24 november 2026 09:12",
           "Originalmeddelande", "Skickat från min iPhone", "Vänliga hälsningar"),
    "no": ("tir. 24. nov. 2026 kl. 09:12 skrev {name} <{address}>:", "24. nov. 2026 kl. 09:12 skrev {name} <{address}>:",
           "Den 24.11.2026 09:12, skrev {name}:", ("Fra", "Sendt", "Til", "Emne"), "tirsdag 24. november 2026 09:12",
           "Opprinnelig melding", "Sendt fra min iPhone", "Med vennlig hilsen"),
    "fi": ("ti 24. marrask. 2026 klo 9.12 {name} ({address}) kirjoitti:", "{name} <{address}> kirjoitti 24.11.2026 kello 9.12:",
           "{name} kirjoitti 24.11.2026 klo 9.12:", ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"), "tiistai 24. marraskuuta 2026 9.12",
           "Alkuperäinen viesti", "Lähetetty iPhonesta", "Terveisin"),
    "ja": ("2026年11月24日(火) 9:12 {name} <{address}>:", "2026/11/24 9:12、{name} <{address}>のメール:",
           "2026/11/24 9:12 に {name} さんは書きました:", ("差出人", "送信日時", "宛先", "件名"), "2026年11月24日 9:12",
           "元のメッセージ", "iPhoneから送信", "よろしくお願いいたします"),
    "zh": ("{name} <{address}> 于2026年11月24日周二 09:12写道：", "在 2026年11月24日，09:12，{name} <{address}> 写道：",
           "在 2026/11/24 9:12, {name} 写道:", ("发件人", "发送时间", "收件人", "主题"), "2026年11月24日 9:12",
           "原始邮件", "发自我的iPhone", "祝好"),
}

# What people write: every line must be kept.
WORDS = {
    "en": ["He is in Dallas on Tuesdays.\n\nTry the other number first; the plant opens at 6:30.", "Ask for Priya, she decides.\nNot before Monday."],
    "es": ["Está en Lyon hasta el jueves.\n\nMejor por la mañana, antes de las 9:30.", "Pregunta por Pilar: ella decide.\nNo llames el lunes."],
    "fr": ["Elle est à Lyon jusqu’à jeudi.\n\nPlutôt le matin, avant 9h30.", "Demande Chloé, c’est elle qui décide.\nPas le lundi."],
    "de": ["Er hört schlecht, bitte langsam sprechen.\n\nNicht vor zehn Uhr.", "Frag nach Jürgen, er entscheidet.\nAm Montag nicht."],
    "it": ["È a Lione fino a giovedì.\n\nMeglio la mattina, prima delle 9:30.", "Chiedi di Giulia: decide lei.\nNon di lunedì."],
    "pt": ["Está em Lisboa até quinta.\n\nMelhor de manhã, antes das 9:30.", "Pergunta pela Inês, ela decide.\nNão ligues na segunda."],
    "nl": ["Ze is tot donderdag in Lyon.\n\nLiever ’s ochtends, voor half tien.", "Vraag naar Joost, hij beslist.\nNiet op maandag."],
    "pl": ["Jest w Łodzi do czwartku.\n\nLepiej rano, przed 9:30.", "Pytaj o Małgorzatę, ona decyduje.\nNie w poniedziałek."],
    "da": ["Hun er i Århus til torsdag.\n\nHelst om morgenen, før 9.30.", "Spørg efter Søren, han bestemmer.\nIkke om mandagen."],
    "sv": ["Hon är i Lund till torsdag.\n\nHelst på morgonen, före 9.30.", "Fråga efter Åsa, hon bestämmer.\nInte på måndag."],
    "no": ["Hun er i Tromsø til torsdag.\n\nHelst om morgenen, før 9.30.", "Spør etter Øystein, han bestemmer.\nIkke på mandag."],
    "fi": ["Hän on Lahdessa torstaihin asti.\n\nMieluiten aamulla ennen 9.30.", "Kysy Äijälää, hän päättää.\nEi maanantaina."],
    "ja": ["木曜日まで大阪にいます。\n\n朝の9時半前が良いです。", "田中さんに聞いてください。\n月曜日は避けてください。"],
    "zh": ["她周四之前在上海。\n\n最好早上九点半以前打。", "请找王经理，由她决定。\n周一不要打。"],
}

# Texts that were lost before, or are similar.
TRAPS = [
    "At 9:30 on 24 Nov he said:\nno deal before Monday.", "From: Houston\nTo: Dallas\nDate: Friday 9:30\n\nHe wants that flight.",
    "This email contains the price he asked for: 4,000 a month.", "Sent from my desk, is much easier than the mobile to reach him.",
    "He said\n--\nring the plant first, then him, and do not mention the strike\n--\nplease.",
    "On Tuesday he wrote that the boiler leaks, and on Friday that it does not.",
    "Thank you for this\nJohn Carver is the one to ask\n(713) 555-0142", "External: the auditor wants to hear from us.",
    "Original message was garbled, he says: the site is plant 4.", "Please note: no confidential or privileged matter by telephone.",
    "> is what he types before each sentence, so be patient", "Best he could do was Thursday.\nRegards from his daughter, too.",
    "See https://maps.example/plant-4?x=1 for the way in.", "-- no dashes please --\nhe hates them",
    "Objet : gouttières seulement\nDate : vendredi\nDe : sa fille", "On 12 May 2025 he signed, and on 3 June 2025 he wrote that he would not pay.",
    "Van: het dak\nAan: de grond\nzoveel goot is nodig.", "24日に書きました:来ないでください。",
    "Talked to Ana\nLeft word with Bob is what I did before, so ask Bob", "Le lundi il écrit toujours :\njamais avant dix heures.",
]


@dataclass
class Reply:
    name: str
    raw: bytes
    own: str
    # What may also be kept: nothing of ours, and no word missing.
    exact: bool = True


def every(came, subject):
    """Every reply to a received mail. Each has a name that says how it was made."""
    made = []
    for place, (language, program) in enumerate(itertools.product(LANGUAGES, PROGRAMS)):
        own = WORDS[language][place % 2]
        made.append((f"{program.__name__}-{language}", program, language, own))
    for place, trap in enumerate(TRAPS):
        for turn in range(3):
            program = PROGRAMS[(place * 5 + turn * 4) % len(PROGRAMS)]
            made.append((f"trap-{place}-{program.__name__}", program, "en", trap))
    for place, (name, program, language, own) in enumerate(made):
        yield Reply(name, program(came, subject, language, own, f"reply-{place}"), own)
    yield from below(came, subject)


def _parts(came, language):
    address = came.mail["Reply-To"].addresses[0]
    name = came.mail["From"].addresses[0].display_name
    return LANGUAGES[language], {"name": name, "address": f"{address.username}@{address.domain}"}


def _mail(came, subject, number, text=None, html=None, flowed=False, agent=None):
    address = came.mail["Reply-To"].addresses[0]
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"] = came.mail["To"].addresses[0].__str__()
    mail["To"] = f"Miller Rowe <{address.username}@{address.domain}>"
    mail["Subject"] = f"Re: {subject}"
    mail["Message-ID"] = f"<{number}@mail.millerrowe.example>"
    mail["In-Reply-To"] = came.message_id
    mail["References"] = came.message_id
    mail["Date"] = "Tue, 24 Nov 2026 20:31:02 +0000"
    if agent:
        mail["User-Agent"] = agent
    if text is not None:
        mail.set_content(text, cte="8bit")
        if flowed:
            mail.set_param("format", "flowed")
    if html is not None:
        if text is None:
            mail.set_content(html, subtype="html", cte="base64")
        else:
            mail.add_alternative(html, subtype="html", cte="base64")
    return mail.as_bytes()


def _marked(text, width=72, mark="> "):
    lines = []
    for line in text.rstrip("\n").split("\n"):
        lines += textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]
    return "\n".join((mark + line).rstrip() for line in lines)


def _folded(text, width=76):
    """Broken where programs break the line above a quotation: before it gets too long."""
    return "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))


def _inner(came):
    """The body of our HTML as programs quote it: without head and comments."""
    body = re.search(r"<body[^>]*>(.*)</body>", came.html, re.S).group(1)
    return re.sub(r"<!--.*?-->", "", body, flags=re.S)


def _lines(own, tag="div"):
    return "".join(f"<{tag}>{markup.escape(line) or '<br>'}</{tag}>" for line in own.split("\n"))


def _seen(came):
    """The text of our HTML, as Outlook and phones write it: cells on lines, links in brackets."""
    body = _inner(came)
    body = re.sub(r"\s+", " ", body)
    body = re.sub(r'<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>', r"\2<\1>", body)
    body = re.sub(r"</(?:p|div|h1|h2|blockquote|tr|table)>|<br ?/?>", "\n", body)
    body = re.sub(r"</t[hd]>", "\n", body)
    body = re.sub(r"<(?!https?:|tel:)[^>]*>", "", body)
    return "\n".join(line.strip() for line in markup.unescape(body).split("\n"))


def _block(came, words, into, subject, mark=lambda word: f"{word}:"):
    who = (f"{into['name']} <{into['address']}>", words[4], str(came.mail["To"].addresses[0]), subject)
    return "\n".join(f"{mark(word)} {value}" for word, value in zip(words[3], who))


# Programs and what each writes.


def gmail_web(came, subject, language, own, number):
    words, into = _parts(came, language)
    head = words[0].format(**into)
    text = f"{own}\n\n{_folded(head)}\n\n{_marked(came.text)}\n"
    html = (f'<div dir="ltr">{_lines(own)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
            f'{markup.escape(head)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">{_inner(came)}</blockquote></div>')
    return _mail(came, subject, number, text, html)


def gmail_app(came, subject, language, own, number):
    words, into = _parts(came, language)
    head = words[0].format(**into)
    html = (f'<div dir="auto">{_lines(own)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
            f'{markup.escape(head)}<br></div><blockquote class="gmail_quote">{_inner(came)}</blockquote></div>')
    return _mail(came, subject, number, html=html)


def apple_mail(came, subject, language, own, number):
    words, into = _parts(came, language)
    head = words[1].format(**into)
    text = f"{own}\n\n{words[7]}\nAna\n\n> {head}\n> \n{_marked(came.text)}\n"
    return _mail(came, subject, number, text, agent="Apple Mail (2.3774)")


def iphone(came, subject, language, own, number):
    words, into = _parts(came, language)
    head = words[1].format(**into)
    text = f"{own}\n\n{words[6]}\n\n> {head}\n> \n> \ufeff\n{_marked(_seen(came))}\n"
    html = (f'<html><body dir="auto">{_lines(own)}<div><br></div><div id="AppleMailSignature" dir="ltr">{words[6]}</div>'
            f'<div dir="ltr"><br><blockquote type="cite">{markup.escape(head)}<br><br></blockquote></div>'
            f'<blockquote type="cite"><div dir="ltr">\ufeff{_inner(came)}</div></blockquote></body></html>')
    return _mail(came, subject, number, text, html)


def outlook_desktop(came, subject, language, own, number):
    words, into = _parts(came, language)
    text = f"{own}\n\n{words[7]}\nAna\n\n{_block(came, words, into, subject)}\n\n{_seen(came)}\n"
    return _mail(came, subject, number, text)


def outlook_html(came, subject, language, own, number):
    words, into = _parts(came, language)
    head = markup.escape(_block(came, words, into, subject)).replace("\n", "<br>")
    html = (f'<html><body><div class="WordSection1">{_lines(own, "p")}<p>&nbsp;</p><div style="border:none;border-top:solid #E1E1E1 1.0pt">'
            f"<p class=MsoNormal>{head}</p></div>{_inner(came)}</div></body></html>")
    return _mail(came, subject, number, html=html)


def outlook_web(came, subject, language, own, number):
    words, into = _parts(came, language)
    head = "<br>".join(f"<b>{markup.escape(line.split(':')[0])}:</b>{markup.escape(line.split(':', 1)[1])}"
                       for line in _block(came, words, into, subject).split("\n"))
    html = (f'<html><body>{_lines(own)}<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">'
            f"<font face=Calibri>{head}</font><div>&nbsp;</div></div>{_inner(came)}</body></html>")
    return _mail(came, subject, number, html=html)


def outlook_mobile(came, subject, language, own, number):
    words, into = _parts(came, language)
    block = _block(came, words, into, subject)
    text = f"{own}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n{block}\n\n{_seen(came)}\n"
    return _mail(came, subject, number, text)


def thunderbird(came, subject, language, own, number):
    words, into = _parts(came, language)
    text = f"{own}\n\n{words[2].format(**into)}\n{_marked(came.text, 200)}\n\n-- \nAna Reyes\nMiller Rowe\n"
    return _mail(came, subject, number, text, agent="Mozilla Thunderbird")


def thunderbird_below(came, subject, language, own, number):
    words, into = _parts(came, language)
    text = f"{words[2].format(**into)}\n{_marked(came.text, 200)}\n\n{own}\n"
    return _mail(came, subject, number, text, agent="Mozilla Thunderbird")


def yahoo(came, subject, language, own, number):
    words, into = _parts(came, language)
    text = f"{own}\n\n    {words[0].format(**into)}  \n \n{_seen(came)}\n"
    return _mail(came, subject, number, text)


def proton(came, subject, language, own, number):
    words, into = _parts(came, language)
    text = f"{own}\n\nSent with [Proton Mail](https://proton.me/mail/home) secure email.\n\n{words[0].format(**into)}\n\n{_marked(came.text)}\n"
    return _mail(came, subject, number, text)


def samsung(came, subject, language, own, number):
    words, into = _parts(came, language)
    block = _block(came, words, into, subject)
    text = f"{own}\n\nSent from my Galaxy\n\n-------- {words[5]} --------\n{block}\n\n{_seen(came)}\n"
    return _mail(came, subject, number, text)


def k9(came, subject, language, own, number):
    words, into = _parts(came, language)
    text = f"{own}\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.\n\n{words[1].format(**into)}\n{_marked(came.text, 400, '>')}\n"
    return _mail(came, subject, number, text)


def roundcube(came, subject, language, own, number):
    words, into = _parts(came, language)
    text = f"{words[2].format(**into)}\n{_marked(came.text)}\n\n{own}\n\n{words[7]}\nAna\n"
    return _mail(came, subject, number, text, agent="Roundcube Webmail/1.6.0")


def zoho(came, subject, language, own, number):
    _, into = _parts(came, language)
    head = "---- On Tue, 24 Nov 2026 09:12:13 -0600 {name} <{address}> wrote ----".format(**into)
    return _mail(came, subject, number, f"{own}\n\n\n\n{head}\n\n{came.text}")


def netease(came, subject, language, own, number):
    _, into = _parts(came, language)
    head = 'At 2026-11-24 09:12:13, "{name}" <{address}> wrote:'.format(**into)
    return _mail(came, subject, number, f"{own}\n\n\n\n\n{head}\n{_marked(came.text, 300, '>')}\n")


def gmx(came, subject, language, own, number):
    words, into = _parts(came, language)
    sender, sent, to, about = _block(came, words, into, subject).split("\n")
    return _mail(came, subject, number, f"{own}\n \n\n{sent}\n{sender}\n{to}\n{about}\n\n{came.text}")


def emclient(came, subject, language, own, number):
    words, into = _parts(came, language)
    sender, sent, to, about = _block(came, words, into, subject).split("\n")
    return _mail(came, subject, number, f"{own}\n\n\n------ {words[5]} ------\n{sender}\n{to}\n{sent}\n{about}\n\n{came.text}")


def bluemail(came, subject, language, own, number):
    words, into = _parts(came, language)
    text = f"{own}\n\n\u2063Get BlueMail for Android \u200b\n\n{words[1].format(**into)}\n{_marked(came.text, 70, '>')}\n"
    return _mail(came, subject, number, text)


def mutt(came, subject, language, own, number):
    """Interleaved answers."""
    _, into = _parts(came, language)
    lines = _marked(came.text).split("\n")
    text = "\n".join(["On Tue, Nov 24, 2026 at 09:12:13AM -0600, {name} wrote:".format(**into), *lines[:4], "", own, "", *lines[4:]])
    return _mail(came, subject, number, text + "\n", agent="Mutt/2.2.12")


PROGRAMS = [
    gmail_web, gmail_app, apple_mail, iphone, outlook_desktop, outlook_html, outlook_web, outlook_mobile, thunderbird,
    thunderbird_below, yahoo, proton, samsung, k9, roundcube, zoho, netease, gmx, emclient, bluemail, mutt,
]


def below(came, subject):
    """Words on the attribution line, inside the quotation, between its lines, and in a quotation with rewritten
    links."""
    words, into = _parts(came, "en")
    for place, language in enumerate(LANGUAGES):
        head = LANGUAGES[language][0].format(**into)
        text = f"done {head}\n{_marked(came.text)}\n"
        yield Reply(f"one-line-{language}", _mail(came, subject, f"line-{place}", text), "done")
    lines = _marked(came.text).split("\n")
    for place in range(1, min(len(lines), 9)):
        typed = [*lines[:place], "> He wants the copper one.", *lines[place:]]
        text = f"See below.\n\n{words[0].format(**into)}\n" + "\n".join(typed) + "\n"
        yield Reply(f"inside-{place}", _mail(came, subject, f"inside-{place}", text), "See below.\n\nHe wants the copper one.")
    for place in range(2, 8):
        typed = [*lines[:place], "", "Only by the side gate.", "", *lines[place:]]
        text = f"{words[0].format(**into)}\n" + "\n".join(typed) + "\n"
        yield Reply(f"between-{place}", _mail(came, subject, f"between-{place}", text), "Only by the side gate.")
