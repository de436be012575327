/// The words that act, in English and Spanish, and what may follow each.
struct ReplyPhrase: Sendable {
    /// What follows the words of a phrase.
    struct Argument {
        private let words: [ReplyCommand.Word]
        /// Separated by a colon, comma or dash.
        let isParted: Bool
        private let mark: Character?

        init(_ words: [ReplyCommand.Word], isParted: Bool, mark: Character?) {
            self.words = words
            self.isParted = isParted
            self.mark = mark
        }

        /// What follows a colon or dash is a reason; after a comma it may be anything.
        var isReason: Bool { isParted && mark != "," }

        /// Nothing follows, and the line was not a question.
        var isNothing: Bool { words.isEmpty && mark != "?" && mark != ";" }

        /// As written.
        var text: String { words.map(\.written).joined(separator: " ") }

        /// Text after a colon, or nothing.
        var said: String? {
            if words.isEmpty { return isNothing ? "" : nil }
            return isParted ? text : nil
        }

        /// A name, team or address of up to `limit` words, but not a sentence.
        func name(upTo limit: Int = 4) -> String? {
            guard (1...limit).contains(words.count), let last = words.last, last.mark != "?" else { return nil }
            for word in words.dropLast() {
                guard let mark = word.mark else { continue }
                guard mark == ".", ReplyPhrase.titles.contains(word.folded) || word.folded.count == 1 else {
                    return nil
                }
            }
            guard words.allSatisfy({ $0.folded.contains(where: \.isLetter) }) else { return nil }
            var name = text[...]
            while let end = name.last, ".,:;!-\"”’»)".contains(end) { name.removeLast() }
            return name.isEmpty ? nil : String(name)
        }

        /// Somebody here: “to her” and “para él” name nobody, and would be found in longer names.
        func colleague(_ pronouns: Set<String> = ReplyPhrase.pronouns) -> String? {
            words.count == 1 && pronouns.contains(words[0].folded) ? nil : name()
        }
    }

    static let pronouns: Set<String> = ["him", "her", "them", "me", "us", "you", "it", "myself"]
    static let spanishPronouns: Set<String> = [
        "el", "ella", "ellos", "ellas", "mi", "ti", "usted", "ustedes", "nosotros", "nosotras", "eso", "esto",
    ]

    /// Folded, but for words whose accent tells what was done from an order: “hablé con él”, “hable con él”.
    let words: [String]
    let make: @Sendable (Argument) -> ReplyCommand?

    static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "st", "sr", "sra", "srta", "dra", "prof", "jr"]

    /// Longest first, so that "not mine" is not read as something shorter.
    static let all: [Self] = (plain + named + said).sorted { $0.words.count > $1.words.count }

    private init(_ text: String, _ make: @escaping @Sendable (Argument) -> ReplyCommand?) {
        words = text.split(separator: " ").map(String.init)
        self.make = make
    }

    // MARK: By themselves

    private static let plain: [Self] = alone.flatMap { command, texts in
        texts.map { text in Self(text) { $0.isNothing ? command : nil } }
    }

    private static let alone: [(ReplyCommand, [String])] = [
        (
            .attempt(.talked, with: ""),
            [
                "done", "talked", "talked to him", "talked to her", "talked to them", "talked with him",
                "talked with her", "talked with them", "spoke", "spoke to him", "spoke to her", "spoke to them",
                "spoke with him", "spoke with her", "spoke with them", "spoken", "called back", "returned",
                "call returned", "returned the call", "i returned the call", "i called back", "we talked", "we spoke",
                "hecho", "hablé", "ya hable", "hablado", "hablamos", "hablé con el", "hablé con ella",
                "hablé con ellos", "ya hable con el", "ya hable con ella", "llamada devuelta", "ya hablamos",
                "ya esta hecho", "esta hecho", "ya devolvi la llamada", "devolvi la llamada",
            ]
        ),
        (
            .attempt(.leftWord, with: ""),
            [
                "left word", "i left word", "dejé recado", "recado dejado", "le dejé recado", "dejé un recado",
                "dejado recado",
            ]
        ),
        (
            .attempt(.noAnswer, with: ""),
            [
                "no answer", "no reply", "didn't answer", "did not answer", "nobody answered", "no one answered",
                "didn't pick up", "did not pick up", "no contesta", "no contesto", "no contestan", "no contestaron",
                "sin respuesta", "nadie contesta", "nadie contesto", "no responde", "no respondio",
            ]
        ),
        (
            .attempt(.busy, with: ""),
            [
                "busy", "line busy", "line was busy", "busy line", "ocupado", "estaba ocupado", "linea ocupada",
                "comunicando", "comunica", "comunicaba",
            ]
        ),
        (
            .attempt(.leftVoicemail, with: ""),
            [
                "left voicemail", "left a voicemail", "left voice mail", "left vm", "left a vm", "lvm", "voicemail",
                "left a voice mail", "i left a voicemail", "dejé mensaje de voz", "dejé un mensaje de voz",
                "buzon de voz", "dejé mensaje en el buzon", "dejé un mensaje en el buzon", "mensaje en el buzon",
                "dejé mensaje en el contestador", "dejé un mensaje en el contestador", "mensaje de voz dejado",
                "le dejé mensaje de voz", "le dejé un mensaje de voz",
            ]
        ),
        (
            .attempt(.wrongNumber, with: ""),
            [
                "wrong number", "wrong no", "the wrong number", "it's the wrong number", "numero equivocado",
                "numero incorrecto", "numero erroneo",
            ]
        ),
        (
            .mine,
            [
                "mine", "it's mine", "this is mine", "that's mine", "i'll return it", "i will return it",
                "i'll return the call", "i will return the call", "i'll call", "i will call", "i'll call back",
                "i will call back", "i'll call him", "i'll call her", "i'll call them", "i'll call him back",
                "i'll call her back", "i'll call them back", "i will call him", "i will call her",
                "i will call them", "i will call him back", "i will call her back", "i will call them back",
                "i'll take it", "i will take it", "i'll do it",
                "i will do it", "on it", "i'm on it", "i'll handle it", "i've got it", "ill call", "ill return it",
                "ill call back", "mio", "mia", "es mio", "es mia", "yo llamo", "yo le llamo", "yo la llamo",
                "yo lo llamo", "lo llamo yo", "la llamo yo", "le llamo yo", "llamo yo", "yo devuelvo la llamada",
                "yo la devuelvo", "yo lo hago", "lo hago yo", "me encargo", "yo me encargo", "me encargo yo",
                "me ocupo yo", "yo me ocupo", "la devuelvo yo", "devuelvo la llamada", "yo devuelvo", "es para mi",
            ]
        ),
        (.accept, ["accept", "accepted", "i accept", "i accept it", "acepto", "aceptado", "la acepto", "lo acepto"]),
        (.yes, ["yes", "ok", "okay", "yes please", "sure", "si", "vale", "de acuerdo", "yep", "yeah", "claro"]),
    ]

    // MARK: With somebody

    private static let named: [Self] =
        [
            "left word with", "i left word with", "left a message with", "left message with", "left msg with",
            "i left a message with", "deje recado con", "deje un recado con", "le deje recado con",
            "deje el recado con", "deje recado a", "deje mensaje con", "deje un mensaje con", "deje el mensaje con",
            "le deje el recado con", "recado dejado con", "dejado recado con",
        ].map { text in Self(text) { $0.name(upTo: 6).map { .attempt(.leftWord, with: $0) } } }
        + [
            "to", "hand to", "hand over to", "hand it to", "hand it over to", "pass to", "pass it to", "pass on to",
            "pass it on to", "give to", "give it to", "forward to", "offer to",
        ].map { text in Self(text) { $0.colleague().map { .handOver(to: $0) } } }
        + [
            "para", "pasar a", "pasalo a", "pasala a", "pasaselo a", "pasasela a", "pasela a", "paselo a", "es para",
            "traspasar a", "traspasarla a", "traspasela a", "traspasala a",
        ].map { text in Self(text) { $0.colleague(spanishPronouns).map { .handOver(to: $0) } } }
        + [
            "not mine", "it's not mine", "that's not mine", "this is not mine", "not my call", "isn't mine",
            "not for me",
            "this isn't mine", "it isn't mine", "not my job", "no es mio", "no es mia", "no es para mi", "no me toca",
            "no me corresponde", "esta no es mia", "este no es mio", "no es de mi incumbencia",
        ].map { text in
            Self(text) { argument in
                if argument.isNothing { return .notMine(to: "", why: "") }
                guard argument.isParted else { return nil }
                if let name = argument.colleague(pronouns.union(spanishPronouns)) { return .notMine(to: name, why: "") }
                return .notMine(to: "", why: argument.text)
            }
        }

    // MARK: With words of their own

    private static let said: [Self] =
        [
            "please do it for me", "please do it", "please do this for me", "please return it for me",
            "please call for me", "please call him for me", "please call her for me", "please call them for me",
            "could you do it for me", "can you do it for me", "can you do this for me", "do it for me",
            "do it for me please", "por favor hazlo tu", "hazlo tu por favor", "hazlo tu", "por favor hagalo usted",
            "hagalo usted por favor", "hagalo usted", "por favor hazlo por mi", "hazlo por mi", "por favor llama tu",
            "por favor llame usted", "llama tu por favor", "puedes hacerlo tu", "puede hacerlo usted",
            "hagalo por mi por favor", "por favor hagalo por mi", "hagalo por mi", "hagalo por favor",
            "por favor hagalo", "hazlo por mi por favor", "hazlo por favor", "por favor hazlo", "puedes hacerlo por mi",
            "puede hacerlo por mi",
        ].map { text in
            Self(text) { argument in
                // It may be asked as a question.
                if argument.text.isEmpty { return .pleaseDoIt(note: "") }
                return argument.said.map { .pleaseDoIt(note: $0) }
            }
        }
        + [
            "need more", "need more info", "need more information", "need more details", "i need more",
            "i need more info", "i need more information", "need to know more", "question", "necesito mas",
            "necesito mas informacion", "necesito mas info", "necesito mas datos", "necesito saber mas", "pregunta",
            "falta informacion", "falta", "falta info", "faltan datos", "me falta informacion", "me faltan datos",
            "necesito saber",
        ].map { text in Self(text) { $0.said.map { .needMore($0) } } }
        + [
            "note", "context", "fyi", "note for next time", "for next time", "context for next time", "nota",
            "contexto", "para la proxima", "para la proxima vez", "nota para la proxima", "nota para la proxima vez",
        ].map { text in
            Self(text) { argument in
                guard let said = argument.said, argument.isParted || !said.isEmpty else { return nil }
                return .note(said)
            }
        }
        + [
            "no", "no thanks", "no thank you", "decline", "declined", "i decline", "i can't", "can't",
            "sorry no", "no sorry", "no gracias", "rechazo", "la rechazo", "lo rechazo", "no puedo", "no acepto",
            "lo siento no", "nope",
        ].map { text in
            Self(text) { argument in
                if argument.isNothing { return .no(why: "") }
                return argument.isReason ? .no(why: argument.text) : nil
            }
        }
}
