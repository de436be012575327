/// Whether a mail only says thanks: it is kept with its message and owes nothing.
package enum ThanksWords {
    /// In doubt it does not: a requested call must not be taken for politeness.
    /// - Parameter name: the writer's, which may follow below.
    package static func isAll(_ text: String, from name: String = "") -> Bool {
        let said = MailLine.fold(ReplyText.visible(in: text, sender: name, isReplyToUs: false))
        guard said.count <= 240, !said.contains("?"), !said.contains(where: \.isNumber) else { return false }
        let words = said.split { !$0.isLetter && $0 != "'" }.map(String.init)
        return thanks.contains { thank in words.prefix(8).contains { $0.hasPrefix(thank) } }
            && !words.contains { asks.contains($0) }
    }

    private static let thanks = [
        "thank", "thx", "gracias", "merci", "dank", "danke", "bedankt", "grazie", "obrigad", "dzieku", "dziekuje",
        "tak",
        "tack", "takk", "kiitos", "cheers",
    ]

    /// Words that ask for something, or say it is not over.
    private static let asks: Set<String> = [
        "but", "however", "please", "could", "would", "can", "call", "calls", "ring", "phone", "still", "yet", "again",
        "need", "needs", "want", "wants", "wrong", "not", "no", "never", "don't", "doesn't", "isn't", "when", "what",
        "how", "why", "who", "also", "one", "another", "more", "urgent", "until", "unless", "except", "waiting", "wait",
        "pero", "por", "favor", "puede", "puedes", "llame", "llamar", "llama", "aun", "todavia", "falta", "otra",
        "mais", "rappeler", "rappelez", "appeler", "appelez", "encore", "pouvez", "pourriez", "plait", "pas",
        "aber", "bitte", "konnen", "konnten", "anrufen", "ruckruf", "noch", "nicht", "wann", "warten",
        "pero", "ma", "richiamare", "ancora", "non", "mas", "ligar", "ainda", "nao", "maar", "bellen", "nog", "niet",
        "ale", "jeszcze", "nie", "men", "ringe", "ikke", "ringa", "inte", "mutta", "soittaa",
    ]
}
