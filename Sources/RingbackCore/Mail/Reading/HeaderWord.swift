/// The headers that mail programs write above a quoted mail, in their users' languages.
enum HeaderWord {
    case from, date, to, cc, subject

    init?(_ folded: String) {
        guard let colon = folded.firstIndex(of: ":"),
            let word = Self.words[String(folded[..<colon]).trimmingSuffix(" ")]
        else { return nil }
        self = word
    }

    private static let words: [String: Self] = {
        let table: [(Self, [String])] = [
            (
                .from,
                [
                    "from", "de", "von", "da", "van", "od", "fra", "fran", "från", "lahettaja", "expediteur",
                    "afsender",
                    "差出人", "送信者", "发件人", "寄件者", "寄件人", "发送者",
                ]
            ),
            (
                .date,
                [
                    "sent", "date", "enviado", "enviado el", "enviada em", "enviado em", "fecha", "envoye", "envoye le",
                    "gesendet", "gesendet am", "datum", "date d'envoi", "inviato", "data", "verzonden", "wysłano",
                    "wyslano", "wysłane", "sendt", "dato", "skickat", "lahetetty", "paivamaara", "paivays", "送信日時",
                    "日付", "日時", "发送时间", "日期", "寄件日期", "傳送時間", "發送時間",
                ]
            ),
            (.to, ["to", "para", "a", "an", "aan", "do", "til", "till", "vastaanottaja", "宛先", "收件人", "收件者"]),
            (.cc, ["cc", "copie a", "kopie", "kopi", "kopia", "dw", "kopio", "抄送", "副本"]),
            (
                .subject,
                [
                    "subject", "asunto", "objet", "betreff", "oggetto", "assunto", "onderwerp", "temat", "emne", "amne",
                    "ämne", "aihe", "件名", "主题", "主旨", "主題",
                ]
            ),
        ]
        var words: [String: Self] = [:]
        for (word, names) in table { for name in names { words[name] = word } }
        return words
    }()
}
