import Foundation

/// Where the mail that is answered stands in the answer.
enum QuotedMail {
    /// The line from which on everything is the mail that is answered, not marked line by line: how Outlook, Yahoo and
    /// most telephones do it. `nil` when there is no such line.
    /// - Parameter isOurs: whether it must be a mail of ours: what only looks like the head of a quotation stays. The head
    ///   is then the last one above what only we write.
    static func start(in lines: [MailLine], isOurs: Bool) -> Int? {
        let marked = isOurs ? quoted(in: lines) : []
        guard
            let last = isOurs
                ? lines.indices.first(where: { !marked[$0] && OwnMail.isIn([lines[$0]]) }) : lines.indices.last
        else { return nil }
        var start: Int?
        var index = 0
        while index <= last {
            defer { index += 1 }
            if lines[index].isBlank || lines[index].isQuoted { continue }
            // Somebody passed a mail on for what it says: then it stays.
            if isForward(lines[index].folded) { break }
            if isDivider(lines[index].folded) || isHeaderBlock(at: index, in: lines, isOurs: isOurs) {
                // A divider and the headers under it are one head.
                let isOneHead = start.map { lines[($0 + 1)..<index].allSatisfy { $0.isBlank || $0.isRule } } ?? false
                if !isOneHead { start = ruleBefore(index, in: lines) }
            } else if let end = attributionEnd(from: index, in: lines), !isQuotedNext(after: end, in: lines) {
                start = index
                index = end
            }
            if start != nil, !isOurs { break }
        }
        return start
    }

    /// For each line whether it is quoted: begins with `>`, or says who wrote what follows.
    static func quoted(in lines: [MailLine]) -> [Bool] {
        var quoted = lines.map(\.isQuoted)
        for index in lines.indices where quoted[index] && (index == 0 || !quoted[index - 1]) {
            guard let last = lines[..<index].lastIndex(where: { !$0.isBlank }), !quoted[last], index - last <= 3 else {
                continue
            }
            let above = (max(0, last - 3)...last).reversed().prefix { !quoted[$0] && !lines[$0].isBlank }
            func line(from first: Int) -> String { joined(lines[first...last]) }
            // In whatever language: where replies to us go is written in no other line above a quotation. Of its lines the
            // first has the date, or the words before it.
            let first =
                above.first { Attribution.isOne(line(from: $0), beforeQuote: true) }
                ?? above.first { OwnMail.hasReplyAddress(line(from: $0)) && Attribution.isDated(line(from: $0)) }
            if let first { for line in first...last { quoted[line] = true } }
        }
        // The empty lines between two quoted ones belong to them.
        for index in lines.indices where lines[index].isBlank && index > 0 && quoted[index - 1] {
            quoted[index] = true
        }
        return quoted
    }

    private static func joined(_ lines: ArraySlice<MailLine>) -> String {
        lines.map(\.folded).joined(separator: " ")
    }

    /// "On Tue, Nov 24, 2026 at 9:12 AM Miller Rowe <…> wrote:", which programs break into up to four lines.
    /// - Returns: its last line.
    private static func attributionEnd(from index: Int, in lines: [MailLine]) -> Int? {
        guard Attribution.mayBegin(lines[index].folded) else { return nil }
        for last in index..<min(index + 4, lines.count) {
            if lines[last].isBlank || lines[last].isQuoted { return nil }
            let line = joined(lines[index...last])
            if Attribution.isOne(line, beforeQuote: false) || Attribution.beginsQuote(line) { return last }
        }
        return nil
    }

    private static func isQuotedNext(after index: Int, in lines: [MailLine]) -> Bool {
        lines[(index + 1)...].first { !$0.isBlank }?.isQuoted ?? false
    }

    /// `-----Original Message-----`
    private static func isDivider(_ folded: String) -> Bool {
        guard folded.hasPrefix("--") else { return false }
        let words = folded.drop { $0 == "-" || $0 == " " }
        guard let end = words.lastIndex(where: { $0 != "-" && $0 != " " }) else { return false }
        let inner = words[...end]
        if dividers.contains(String(inner)) { return true }
        // Zoho: ---- On Tue, 24 Nov 2026 09:12:13 -0600 Miller Rowe <…> wrote ----
        return inner.hasPrefix("on ") && inner.hasSuffix(" wrote") && folded.hasSuffix("--")
    }

    /// `---------- Forwarded message ---------`
    private static func isForward(_ folded: String) -> Bool {
        forwards.contains(folded.trimmingCharacters(in: ["-", " ", ":", "="]))
    }

    private static let forwards: Set<String> = [
        "forwarded message", "begin forwarded message", "mensaje reenviado", "inicio del mensaje reenviado",
        "message transfere", "debut du message transfere", "debut du message reexpedie", "weitergeleitete nachricht",
        "anfang der weitergeleiteten nachricht", "forwarded by",
    ]

    private static let dividers: Set<String> = [
        "original message", "original email", "original mail", "reply message", "mensaje original",
        "message original", "message d'origine", "message initial", "ursprungliche nachricht",
        "ursprungliche mail", "original-nachricht", "originalnachricht", "original nachricht", "mensaje de origen",
    ]

    /// `From:`, `Sent:`, `To:`, `Subject:` as Outlook writes them above the mail that it answers.
    private static func isHeaderBlock(at index: Int, in lines: [MailLine], isOurs: Bool) -> Bool {
        if isOurs, isUnknownHeaderBlock(at: index, in: lines) { return true }
        // "From: Houston / To: Dallas / Date: Friday" is nobody's mail.
        let isDated = lines[index...].prefix(9).contains { $0.text.contains("@") || Attribution.hasTime($0.folded) }
        guard !isOurs || isDated else { return false }
        guard let first = HeaderWord(lines[index].folded), first == .from || first == .date else { return false }
        var found: Set<HeaderWord> = [first]
        for line in lines[(index + 1)...].prefix(8) {
            if line.isBlank { if found.count == 1 { continue } else { break } }
            if let word = HeaderWord(line.folded) { found.insert(word) }
        }
        return found.contains(.from) && found.count >= 3
    }

    /// The same in any language: three and more lines of a word and a value, one of which is where replies to us go.
    private static func isUnknownHeaderBlock(at index: Int, in lines: [MailLine]) -> Bool {
        let block = lines[index...].prefix(7).prefix { line in
            guard let colon = line.folded.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
            let word = line.folded[..<colon]
            return !word.isEmpty && word.count <= 24 && word.allSatisfy { $0.isLetter || " .-'".contains($0) }
        }
        return block.count >= 3 && block.contains { OwnMail.hasReplyAddress($0.text) }
    }

    private enum HeaderWord {
        case from, date, to, cc, subject

        init?(_ folded: String) {
            guard let colon = folded.firstIndex(of: ":"),
                let word = Self.words[String(folded[..<colon]).trimmingSuffix(" ")]
            else { return nil }
            self = word
        }

        private static let words: [String: Self] = [
            "from": .from, "de": .from, "von": .from,
            "sent": .date, "date": .date, "enviado": .date, "enviado el": .date, "fecha": .date, "envoye": .date,
            "envoye le": .date, "gesendet": .date, "gesendet am": .date, "datum": .date, "date d'envoi": .date,
            "to": .to, "para": .to, "a": .to, "an": .to,
            "cc": .cc, "copie a": .cc, "kopie": .cc, "cc:": .cc,
            "subject": .subject, "asunto": .subject, "objet": .subject, "betreff": .subject,
        ]
    }

    /// The line of underscores that Outlook draws goes with what it stands above.
    private static func ruleBefore(_ index: Int, in lines: [MailLine]) -> Int {
        guard let last = lines[..<index].lastIndex(where: { !$0.isBlank }), lines[last].isRule else { return index }
        return last
    }
}

extension MailLine {
    /// A line of nothing but underscores, dashes, equals signs or stars.
    var isRule: Bool {
        guard let mark = text.first, "_-=*~".contains(mark), text.count >= 3 else { return false }
        return text.allSatisfy { $0 == mark }
    }
}

extension String {
    func trimmingSuffix(_ mark: Character) -> String {
        var text = self[...]
        while text.last == mark { text.removeLast() }
        return String(text)
    }
}
