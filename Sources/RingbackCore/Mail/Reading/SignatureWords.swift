/// The words that identify what stands below a mail. Folded like ``MailLine/folded``.
enum SignatureWords {
    /// Words in lower case within a name or title.
    static let links: Set<String> = [
        "of", "and", "the", "for", "de", "del", "la", "las", "los", "y", "e", "da", "du", "des", "le", "et", "von",
        "van",
        "der", "den", "zu", "und", "für", "im", "in", "&",
    ]

    // MARK: From a telephone

    /// "Sent from my iPhone" and the like: a sentence that merely begins so has other words.
    static func isDevice(_ folded: String) -> Bool {
        guard folded.count <= 160, !folded.isEmpty else { return false }
        let line = folded.drop { "<[(-_|".contains($0) || $0 == " " }
        if advertisements.contains(where: { line.hasPrefix($0) }) { return line.split(separator: " ").count <= 16 }
        if japanese.contains(where: { line.contains($0) }) { return line.count <= 30 }
        if let said = sent.first(where: { line.hasPrefix($0) }), isOfDevices(line.dropFirst(said.count)) { return true }
        return isGermanic(line)
    }

    /// "Von meinem iPhone gesendet", "Lähetetty iPhonesta", "Wysłane z iPhone’a": the verb first or last.
    private static func isGermanic(_ line: Substring) -> Bool {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        guard words.count <= 14, let first = words.first, let last = words.last else { return false }
        return (verbs.contains(String(first)) || verbs.contains(String(last))) && isOfDevices(line)
    }

    private static func isOfDevices(_ text: Substring) -> Bool {
        // Apologies may follow.
        let end = [". ", ", ", "; "].compactMap { text.firstRange(of: $0)?.lowerBound }.min() ?? text.endIndex
        let rest = text[end...]
        if rest.contains(where: \.isLetter), !excuses.contains(where: { rest.contains($0) }), !isPlain(rest) {
            return false
        }
        return isPlain(text[..<end]) && devices.contains { text[..<end].contains($0) }
    }

    private static func isPlain(_ text: Substring) -> Bool {
        text.split { $0.isWhitespace || "<>()[]".contains($0) }.filter { !$0.contains("://") }.allSatisfy { words in
            words.split { ",.;'-/&_|:".contains($0) }.allSatisfy { word in
                word.contains(where: \.isNumber) || around.contains(String(word))
                    || devices.contains { word.hasPrefix($0) }
            }
        }
    }

    private static let verbs: Set<String> = [
        "gesendet", "verschickt", "verzonden", "sendt", "skickat", "lahetetty", "wyslane", "wysłane", "wyslano",
        "wysłano", "inviato", "enviado", "enviada", "envoye", "sent",
    ]
    private static let japanese = ["iphoneから送信", "ipadから送信", "androidから送信", "发自我的", "從我的", "发自", "から送信"]

    private static let around: Set<String> = [
        "a", "an", "the", "my", "mi", "mis", "mon", "ma", "meu", "minha", "mio", "mia", "mijn", "meinem", "meiner",
        "mein", "min", "mitt", "mojego", "z", "z.", "von", "van", "fra", "fran", "från", "pa", "på", "via", "with",
        "from", "for", "on", "by", "using", "un", "une", "una", "uno", "de", "del", "dal", "da", "do", "du", "la",
        "le", "el", "il", "der", "dem", "mit", "aus", "met", "para", "pour", "per", "fur", "für", "voor", "app",
        "application", "mail", "email", "secure", "sicher", "network", "reseau", "red", "device", "phone", "cell",
        "powered", "wireless", "verizon", "4g", "5g", "lte", "ios", "android", "windows", "smartphone", "t", "at",
        "att", "mobile", "desktop", "pro", "max", "plus", "ultra", "note", "mini", "air", "edge", "appareil",
        "account", "web", "us", "cellular", "sprint", "rogers", "orange", "vodafone", "o2", "telekom", "please",
        "free", "gratis", "kostenlos", "d", "l", "a\u{300}", "partir", "mein",
        "verschickt", "gesendet", "verzonden", "sendt", "skickat", "lahetetty", "wyslane", "wysłane", "wyslano",
        "wysłano", "inviato", "enviado", "enviada", "envoye", "sent", "unterwegs", "e", "sta", "by", "seguro",
        "seguridad", "chiffre", "envoyee", "securisee", "messagerie", "correo", "courrier", "posta", "of", "in",
        "handset", "con", "avec", "par", "apple", "k", "diese", "nachricht", "wurde", "gerat", "mobiltelefon", "www",
        "com", "est", "este",
        "mensaje", "message", "ce", "ete", "fue", "handheld", "device.", "mailbox", "client", "yahoo", "get",
    ]

    private static let excuses = [
        "excuse", "pardon", "forgive", "brevity", "brief", "typo", "terse", "error", "disculp", "breve", "errores",
        "brievete",
        "concis", "faute", "kurze", "tippfehler", "entschuld",
    ]

    private static let sent = [
        "sent from ", "sent via ", "sent with ", "sent by ", "sent on ", "sent using ", "typed on ", "enviado desde ",
        "enviado de ", "enviado do ", "enviado a partir ", "enviado con ", "enviado por ", "enviado usando ",
        "enviado pelo ", "enviado via ", "enviada do ", "envoye de ", "envoye depuis ",
        "envoye a partir d", "envoye avec ", "envoye par ", "envoye d'", "ecrit depuis ", "provenance : ",
        "provenance: ", "von meinem ", "von unterwegs", "inviato da ", "inviato dal ", "inviato con ",
        "verzonden vanaf ", "verzonden met ", "verstuurd vanaf ", "verstuurd met ", "sendt fra ", "skickat fran ",
        "skickat från ", "wyslane z ", "wysłane z ", "wysłano z ",
    ]

    private static let devices = [
        "iphone", "ipad", "android", "samsung", "galaxy", "pixel", "huawei", "xiaomi", "redmi", "oneplus", "nokia",
        "motorola", "xperia", "blackberry", "smartphone", "mobile", "movil", "portable", "mobil", "handy", "telefono",
        "telephone", "phone", "cell", "tablet", "yahoo", "outlook", "windows", "correo",
        "courrier", "proton", "k-9", "k9", "fairemail", "thunderbird", "gmx", "web.de", "web",
        "aol", "gmail", "watch", "verizon", "t-mobile", "at&t", "unterwegs", "appareil",
        "dispositivo", "tutanota", "tuta", "zoho", "courriel", "telemovel", "celular", "telefon", "telefoon",
        "puhelim", "roundcube", "spark", "airmail", "bluemail", "mailspring", "superhuman", "hey", "fastmail", "mac",
    ]

    private static let advertisements = [
        "get outlook for ", "get bluemail for ", "get spark", "obtener outlook para ", "obten outlook para ",
        "obtenga outlook para ",
        "obtenir outlook pour ", "telecharger outlook pour ", "telechargez outlook pour ", "holen sie sich outlook fur",
        "outlook fur ios", "outlook fur android", "outlook for ios", "outlook for android", "outlook para ios",
        "outlook para android", "outlook pour ios", "outlook pour android", "yahoo mail: search, organize",
        "yahoo mail: busca, organiza", "please excuse my brevity", "please excuse any typos", "excuse my brevity",
        "hanki outlook ", "hent outlook ", "hamta outlook ", "skaffa outlook ", "pobierz outlook ", "download outlook ",
        "scarica outlook ", "ottieni outlook ", "obter o outlook ", "obtenha o outlook ",
        "uzyskaj outlook", "ios 版 outlook を入手", "获取 outlook", "获取适用于",
        "veuillez excuser ma brievete", "disculpa mi brevedad", "por favor, disculpa mi brevedad",
        "bitte entschuldigen sie die kurze", "bitte entschuldige die kurze", "enviado desde mi iphone",
    ]

    // MARK: Closings

    /// "Best regards," alone on a line.
    static func isClosing(_ folded: String) -> Bool {
        isRegards(folded) || thanks.contains(words(folded))
    }

    /// A closing and nothing else.
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
        "cordiali saluti", "distinti saluti", "saluti", "un saluto", "cordialmente", "buona giornata",
        "atenciosamente", "att", "cumprimentos", "melhores cumprimentos", "com os melhores cumprimentos", "abracos",
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "groet", "groeten",
        "hartelijke groet",
        "pozdrawiam", "z powazaniem", "z powazaniem,", "pozdrowienia", "serdecznie pozdrawiam",
        "med venlig hilsen", "venlig hilsen", "hilsen", "mvh", "bedste hilsner", "med vennlig hilsen", "vennlig hilsen",
        "beste hilsen", "med vanliga halsningar", "vanliga halsningar", "med vanlig halsning", "vanlig halsning",
        "halsningar", "halsning", "ystavallisin terveisin", "terveisin", "parhain terveisin", "terv",
        "よろしくお願いします", "よろしくお願いいたします", "敬具", "此致", "此致敬礼", "祝好",
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

    /// A paragraph no person wrote for this mail.
    static func isDisclaimer(_ folded: String) -> Bool {
        let text = folded.drop { "*_-=[(\" ".contains($0) }
        return text.count >= 40 && disclaimers.contains { text.hasPrefix($0) }
            && legalWords.count { text.contains($0) } >= (headings.contains { text.hasPrefix($0) } ? 1 : 3)
    }

    /// Headings nobody uses when merely mentioning a mail.
    private static let headings = [
        "confidential", "disclaimer", "privileged", "legal notice", "important notice", "please consider the env",
        "please think of the env", "think before you print", "internal revenue", "irs circular", "virus-free",
        "scanned by", "aviso", "confidencial", "antes de imprimir", "por favor, piense", "en cumplimiento", "avis de",
        "avertissement", "avant d'imprimer", "pensez a", "n'imprimez", "haftungsausschluss", "vertraulichkeits",
        "rechtlicher hinweis", "bitte denken sie", "denken sie an", "bitte prufen sie", "sitz der",
    ]

    /// Three of these occur in legal disclaimers and printing advice, besides the opening.
    private static let legalWords = [
        "confiden", "privileg", "intended", "recipient", "disclos", "unauthori", "virus", "environment", "print",
        "scanned",
        "destinat", "imprimir", "ambiente", "datos", "imprim", "environnement",
        "vertraulich",
        "empfanger", "bestimmt", "rechtlich", "geschutz", "adressat", "absender", "irrtum", "sender", "delete",
        "notify",
        "error", "eliminar", "borrar", "supprimer", "erreur", "loschen", "vernicht", "vertroulijk",
        "geadresseerde", "bestemd", "riservat", "poufn", "adresat", "fortrolig", "modtager",
        "konfidentiel", "mottagare", "mottaker", "luottamuks", "vastaanott", "umwelt", "drucken", "ausdruck", "irs",
        "penalt", "legal", "prohibi", "interdit",
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

    /// A mail server's notice above external mail.
    static func isBanner(_ folded: String) -> Bool {
        let text = folded.drop { "*_-=[(! ".contains($0) }
        return banners.contains { text.hasPrefix($0) } && (text.count <= 24 || guards.count { text.contains($0) } >= 2)
    }

    /// What such a notice warns about.
    private static let guards = [
        "email", "e-mail", "sender", "outside", "organi", "click", "link", "attach", "originat", "often",
        "important", "recogni", "correo", "remitente", "courri", "message", "absender",
        "anhang", "frecuencia", "souvent", "haufig", "nicht oft", "adjunt", "expediteur",
    ]

    private static let banners = [
        "you don't often get email from", "caution: this email originated", "caution: external",
        "external email:", "external email - ", "external sender", "external:", "external]", "warning: external",
        "this message was sent from outside", "this email originated from outside", "this email was sent from outside",
        "some people who received this message don't often", "no suele recibir correo", "no suele recibir correos",
        "vous ne recevez pas souvent", "sie erhalten nicht oft", "sie erhalten nicht haufig", "achtung: externe",
        "precaucion: este correo", "atencion: este correo", "attention : courriel externe", "attention: ce message",
    ]
}
