/// The words by which what stands under a mail is known. All folded as ``MailLine/folded`` is.
enum SignatureWords {
    /// Words that stay small between the words of a name or a title.
    static let links: Set<String> = [
        "of", "and", "the", "for", "de", "del", "la", "las", "los", "y", "e", "da", "du", "des", "le", "et", "von",
        "van",
        "der", "den", "zu", "und", "für", "im", "in", "&",
    ]

    // MARK: From a telephone

    /// "Sent from my iPhone", and what else a program says of itself.
    static func isDevice(_ folded: String) -> Bool {
        guard folded.count <= 160, !folded.isEmpty else { return false }
        let line = folded.drop { "<[(-_".contains($0) || $0 == " " }
        if advertisements.contains(where: { line.hasPrefix($0) }) { return true }
        guard line.split(separator: " ").count <= 16 else { return false }
        if goesOn(line) { return false }
        let isSent = sent.contains { line.hasPrefix($0) } || line.contains("gesendet") || line.contains("verschickt")
        return isSent && devices.contains { line.contains($0) }
    }

    /// "Sent from my desk phone, is much easier to …": a sentence that only begins so. Excuses for the telephone are not.
    private static func goesOn(_ line: Substring) -> Bool {
        let marks = [", ", ". ", "; "].compactMap { line.firstRange(of: $0)?.lowerBound }
        guard let end = marks.min() else { return false }
        let rest = line[end...].split { !$0.isLetter && $0 != "'" }
        return rest.count > 3 && !excuses.contains { excuse in rest.contains { $0.hasPrefix(excuse) } }
    }

    private static let excuses = [
        "excuse", "pardon", "forgive", "brevity", "brief", "typo", "terse", "error", "disculp", "breve", "errores",
        "brievete",
        "concis", "faute", "kurze", "tippfehler", "entschuld",
    ]

    private static let sent = [
        "sent from ", "sent via ", "sent with ", "sent by ", "sent on ", "sent using ", "typed on ", "enviado desde ",
        "enviado de ", "enviado con ", "enviado por ", "enviado usando ", "envoye de ", "envoye depuis ",
        "envoye a partir d", "envoye avec ", "envoye par ", "envoye d'", "ecrit depuis ", "provenance : ",
        "gesendet ", "von meinem ", "von unterwegs",
    ]

    private static let devices = [
        "iphone", "ipad", "android", "samsung", "galaxy", "pixel", "huawei", "xiaomi", "redmi", "oneplus", "nokia",
        "motorola", "xperia", "blackberry", "smartphone", "mobile", "movil", "portable", "mobil", "handy", "telefono",
        "telephone", "my phone", "my cell", "tablet", "yahoo mail", "outlook", "mail for windows", "mail fur windows",
        "correo para windows", "courrier pour windows", "proton", "k-9", "fairemail", "thunderbird", "gmx", "web.de",
        "aol", "gmail", "apple watch", "samsung mail", "verizon", "t-mobile", "at&t", "unterwegs", "appareil",
        "dispositivo", "tutanota", "tuta mail", "zoho", "courriel",
    ]

    private static let advertisements = [
        "get outlook for ", "obtener outlook para ", "obten outlook para ", "obtenga outlook para ",
        "obtenir outlook pour ", "telecharger outlook pour ", "telechargez outlook pour ", "holen sie sich outlook fur",
        "outlook fur ios", "outlook fur android", "outlook for ios", "outlook for android", "outlook para ios",
        "outlook para android", "outlook pour ios", "outlook pour android", "yahoo mail: search, organize",
        "yahoo mail: busca, organiza", "please excuse my brevity", "please excuse any typos", "excuse my brevity",
        "veuillez excuser ma brievete", "disculpa mi brevedad", "por favor, disculpa mi brevedad",
        "bitte entschuldigen sie die kurze", "bitte entschuldige die kurze", "enviado desde mi iphone",
    ]

    // MARK: Closings

    /// "Best regards," by itself on a line.
    static func isClosing(_ folded: String) -> Bool {
        isRegards(folded) || thanks.contains(words(folded))
    }

    /// A closing that says nothing else.
    static func isRegards(_ folded: String) -> Bool { regards.contains(words(folded)) }

    private static func words(_ folded: String) -> String {
        var text = folded[...]
        while let last = text.last, ",.!- ".contains(last) { text.removeLast() }
        return String(text)
    }

    private static let regards: Set<String> = [
        "best", "regards", "best regards", "kind regards", "kindest regards", "warm regards", "warmest regards",
        "with kind regards", "with best regards", "all the best", "best wishes", "sincerely", "yours sincerely",
        "yours truly", "yours faithfully", "respectfully", "cheers", "br", "rgds", "kr", "cordially",
        "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordialmente", "atentamente",
        "muy atentamente", "atte", "un abrazo", "abrazos", "reciba un cordial saludo", "un saludo cordial",
        "cordialement", "bien cordialement", "tres cordialement", "bien a vous", "bien a toi", "cdlt", "cdt",
        "sinceres salutations", "meilleures salutations", "salutations", "amities", "a bientot",
        "salutations distinguees", "respectueusement",
        "mit freundlichen grussen", "mit freundlichem gruss", "mit besten grussen", "freundliche grusse",
        "freundliche grusse aus houston", "viele grusse", "beste grusse", "liebe grusse", "schone grusse",
        "herzliche grusse", "grusse", "gruss", "mfg", "lg", "vg", "bg", "hochachtungsvoll",
    ]

    private static let thanks: Set<String> = [
        "thanks", "thank you", "many thanks", "thanks a lot", "thanks again", "thx", "ty", "thanks in advance",
        "thank you very much", "thanks so much", "thanks and regards", "thanks & regards", "thanks, best",
        "gracias", "muchas gracias", "mil gracias", "gracias y saludos", "muchas gracias y un saludo",
        "gracias de antemano",
        "merci", "merci beaucoup", "merci d'avance", "merci et bonne journee", "bonne journee",
        "danke", "vielen dank", "besten dank", "danke schon", "danke und gruss", "danke und grusse",
        "vielen dank und viele grusse", "danke im voraus",
    ]

    // MARK: Lawyers and servers

    /// A paragraph that no person wrote for this mail.
    static func isDisclaimer(_ folded: String) -> Bool {
        let text = folded.drop { "*_-=[(\" ".contains($0) }
        return text.count >= 40 && disclaimers.contains { text.hasPrefix($0) }
            && legalWords.contains { text.contains($0) }
    }

    /// One of them stands in what lawyers and printers want under a mail, beside the way that it begins.
    private static let legalWords = [
        "confiden", "privileg", "intended", "recipient", "disclos", "unauthori", "virus", "environment", "print",
        "scanned",
        "destinatari", "imprimir", "ambiente", "datos", "destinataire", "confident", "imprim", "environnement",
        "vertraulich",
        "empfanger", "bestimmt", "umwelt", "drucken", "ausdruck", "irs", "penalt", "legal", "prohibi", "interdit",
        "unbefugt",
    ]

    private static let disclaimers = [
        "confidentiality notice", "confidentiality:", "confidentiality statement", "disclaimer", "notice:",
        "privileged and confidential", "privileged & confidential", "legal notice", "important notice",
        "this email and any", "this e-mail and any", "this email, including", "this e-mail, including",
        "this message and any", "this email message", "this e-mail message", "this message is intended",
        "this email is intended", "this e-mail is intended", "this message contains", "this email contains",
        "this e-mail contains", "this communication", "this email may contain", "this e-mail may contain",
        "this message may contain", "this transmission", "the information contained in", "the information in this e",
        "the contents of this e", "the content of this e", "if you are not the intended", "if you have received this",
        "please consider the environment", "please think of the environment", "think before you print",
        "internal revenue service regulations", "irs circular 230", "virus-free", "scanned by",
        "aviso legal", "aviso de confidencialidad", "confidencialidad", "este mensaje y", "este mensaje va dirigido",
        "este mensaje contiene", "este mensaje puede contener", "este correo electronico", "este correo y",
        "este e-mail", "este email", "la informacion contenida en", "la informacion incluida en",
        "antes de imprimir", "por favor, piense en el medio ambiente", "en cumplimiento de",
        "le informamos que sus datos",
        "ce message et", "ce message est", "ce message peut", "ce message (et", "ce courriel",
        "ce courrier electronique",
        "ce mail", "cet e-mail", "cet email", "les informations contenues dans", "avis de confidentialite",
        "avertissement", "avant d'imprimer", "pensez a l'environnement", "n'imprimez ce",
        "diese e-mail", "diese email", "diese mail", "diese nachricht enthalt", "diese nachricht ist",
        "der inhalt dieser e", "die information in dieser", "die in dieser e", "haftungsausschluss",
        "vertraulichkeitshinweis", "rechtlicher hinweis", "bitte denken sie an die umwelt",
        "denken sie an die umwelt", "bitte prufen sie, ob diese", "sitz der gesellschaft",
    ]

    /// What a mail server says of a mail from outside, above it.
    static func isBanner(_ folded: String) -> Bool {
        let text = folded.drop { "*_-=[(! ".contains($0) }
        return banners.contains { text.hasPrefix($0) }
    }

    private static let banners = [
        "you don't often get email from", "caution: this email originated", "caution: external",
        "external email:", "external email - ", "external sender", "external:", "external]", "warning: external",
        "this message was sent from outside", "this email originated from outside", "this email was sent from outside",
        "some people who received this message don't often", "no suele recibir correo", "no suele recibir correos",
        "vous ne recevez pas souvent", "sie erhalten nicht oft", "sie erhalten nicht haufig", "achtung: externe",
        "precaucion: este correo", "atencion: este correo", "attention : courriel externe", "attention: ce message",
    ]
}
