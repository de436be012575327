import Foundation

/// Where the quoted mail is in a reply.
enum QuotedMail {
    /// The line that begins an unmarked quotation running to the end, as Outlook, Yahoo and most phones write it. `nil`
    /// if there is none.
    /// - Parameter isOurs: whether the quoted mail must be ours: then lines that merely look like a quotation's head
    ///   stay, and the head is the last one above text that only we write.
    static func start(in lines: [MailLine], isOurs: Bool) -> Int? {
        let marked = isOurs ? quoted(in: lines, isOurs: true, isSure: false) : []
        guard
            let last = isOurs
                ? lines.indices.first(where: { !marked[$0] && OwnMail.isIn([lines[$0]]) }) : lines.indices.last
        else { return nil }
        var start: Int?
        var index = 0
        while index <= last {
            defer { index += 1 }
            if lines[index].isBlank || lines[index].isQuoted { continue }
            // A mail forwarded for its content: it stays.
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

    /// For each line, whether it is quoted: begins with `>`, or says who wrote what follows.
    /// - Parameters:
    ///   - isOurs: whether it must be the mail being answered: a report of what somebody wrote stays.
    ///   - isSure: whether it can be nothing else, as nothing we sent is in it: then marks alone prove nothing.
    static func quoted(in lines: [MailLine], isOurs: Bool, isSure: Bool) -> [Bool] {
        var quoted = lines.map(\.isQuoted)
        for index in lines.indices where lines[index].isQuoted && (index == 0 || !lines[index - 1].isQuoted) {
            let block = index..<(lines[index...].firstIndex { !$0.isQuoted } ?? lines.endIndex)
            if let head = head(above: index, in: lines, quoted) {
                for line in head { quoted[line] = true }
                guard isOurs, !isKnown(head, block, in: lines) else { continue }
                if isMade(head, in: lines), !isIntroduced(head, in: lines, quoted) { continue }
                for line in head.lowerBound..<block.upperBound { quoted[line] = false }
            } else if isSure, !OwnMail.isIn(lines[block]) {
                for line in block { quoted[line] = false }
            }
        }
        // Blank lines between two quoted ones belong to them.
        for index in lines.indices where lines[index].isBlank && index > 0 && quoted[index - 1] {
            quoted[index] = true
        }
        return quoted
    }

    /// The lines right above a quotation that say who wrote it.
    private static func head(above index: Int, in lines: [MailLine], _ quoted: [Bool]) -> ClosedRange<Int>? {
        guard let last = lines[..<index].lastIndex(where: { !$0.isBlank }), !quoted[last], index - last <= 3 else {
            return nil
        }
        let above = (max(0, last - 3)...last).reversed().prefix { !quoted[$0] && !lines[$0].isBlank }
        func line(from first: Int) -> String { joined(lines[first...last]) }
        // In any language: our reply address appears above a quotation only in its head. The head's first line has the
        // date or the words before it.
        let first =
            above.first { Attribution.isOne(line(from: $0), beforeQuote: true) }
            ?? above.first { OwnMail.hasReplyAddress(line(from: $0)) && Attribution.isDated(line(from: $0)) }
        return first.map { $0...last }
    }

    private static func isKnown(_ head: ClosedRange<Int>, _ block: Range<Int>, in lines: [MailLine]) -> Bool {
        OwnMail.isIn(lines[head]) || OwnMail.isIn(lines[block])
    }

    private static func isMade(_ head: ClosedRange<Int>, in lines: [MailLine]) -> Bool {
        Attribution.isMade(joined(lines[Range(head)]))
    }

    /// "This is what he wrote me:"
    private static func isIntroduced(_ head: ClosedRange<Int>, in lines: [MailLine], _ quoted: [Bool]) -> Bool {
        guard let last = lines[..<head.lowerBound].lastIndex(where: { !$0.isBlank }), !quoted[last] else {
            return false
        }
        return lines[last].folded.last == ":"
    }

    private static func joined(_ lines: ArraySlice<MailLine>) -> String {
        lines.map(\.folded).joined(separator: " ")
    }

    /// "On Tue, Nov 24, 2026 at 9:12 AM Miller Rowe <…> wrote:", broken by some programs into up to four lines.
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
    static func isDivider(_ folded: String) -> Bool {
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
        "anfang der weitergeleiteten nachricht", "forwarded by", "messaggio inoltrato", "inizio messaggio inoltrato",
        "mensagem encaminhada", "mensagem reencaminhada", "doorgestuurd bericht", "begin doorgestuurd bericht",
        "wiadomosc przekazana", "videresendt meddelelse", "videresendt melding", "vidarebefordrat meddelande",
        "valitetty viesti", "転送メッセージ", "转发邮件", "转发的邮件",
    ]

    private static let dividers: Set<String> = [
        "original message", "original email", "original mail", "reply message", "mensaje original",
        "message original", "message d'origine", "message initial", "ursprungliche nachricht",
        "ursprungliche mail", "original-nachricht", "originalnachricht", "original nachricht", "mensaje de origen",
        "messaggio originale", "mensagem original", "oorspronkelijk bericht", "originele bericht",
        "oorspronkelijke bericht", "wiadomosc oryginalna", "oryginalna wiadomosc", "wiadomość oryginalna",
        "oryginalna wiadomość", "oprindelig meddelelse", "original meddelelse", "opprinnelig melding",
        "originalmeddelande", "ursprungligt meddelande", "alkuperainen viesti", "元のメッセージ", "原始邮件", "原始郵件",
        "邮件原件", "mensagem originaria",
    ]

    /// `From:`, `Sent:`, `To:`, `Subject:`, as Outlook writes them above a quoted mail.
    private static func isHeaderBlock(at index: Int, in lines: [MailLine], isOurs: Bool) -> Bool {
        if isOurs, isUnknownHeaderBlock(at: index, in: lines) { return true }
        // "From: Houston / To: Dallas / Date: Friday" is not a mail header.
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

    /// The same in any language: three or more lines of a word and a value, one of them our reply address.
    private static func isUnknownHeaderBlock(at index: Int, in lines: [MailLine]) -> Bool {
        let block = lines[index...].prefix(7).prefix { isHeader($0.folded) }
        return block.count >= 3 && block.contains { OwnMail.hasReplyAddress($0.text) }
    }

    /// A word and a value, written like a header.
    static func isHeader(_ folded: String) -> Bool {
        guard let colon = folded.firstIndex(of: ":") else { return false }
        let word = folded[..<colon]
        return !word.isEmpty && word.count <= 24 && word.allSatisfy { $0.isLetter || " .-'()".contains($0) }
    }

    static func isKnownHeader(_ folded: String) -> Bool { HeaderWord(folded) != nil }

    /// Outlook's line of underscores belongs to the head below it.
    private static func ruleBefore(_ index: Int, in lines: [MailLine]) -> Int {
        guard let last = lines[..<index].lastIndex(where: { !$0.isBlank }), lines[last].isRule else { return index }
        return last
    }
}

extension MailLine {
    /// A line of only underscores, dashes, equals signs or stars.
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
