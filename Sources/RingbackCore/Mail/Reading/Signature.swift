/// What stands below a mail's text: the sender's card, the device, the legal disclaimer.
struct Signature {
    /// The folded words of the sender's name.
    private let sender: [String]

    init(of sender: String) {
        self.sender = MailLine.fold(sender.beginning(200)).split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(
            String.init)
    }

    /// Removes what stands below the text, repeatedly while anything matches.
    func strip(_ lines: [MailLine]) -> [MailLine] {
        var kept = withoutBanner(lines[...])
        for _ in 0..<20 {
            let before = kept.count
            while let last = kept.last, last.isBlank || last.isRule || SignatureWords.isDevice(last.folded) {
                kept.removeLast()
            }
            kept = withoutDisclaimer(kept)
            if let mark = markStart(kept) { kept = kept[..<mark] }
            if let start = closingStart(kept) { kept = kept[..<start] }
            if kept.count == before { break }
        }
        return Array(kept)
    }

    /// A mail server's notice above external mail.
    private func withoutBanner(_ lines: ArraySlice<MailLine>) -> ArraySlice<MailLine> {
        var kept = lines.drop { $0.isBlank }
        while let first = kept.first, SignatureWords.isBanner(first.folded) {
            kept = kept.drop { !$0.isBlank }.drop { $0.isBlank }
        }
        return kept
    }

    private func withoutDisclaimer(_ lines: ArraySlice<MailLine>) -> ArraySlice<MailLine> {
        guard let last = lines.lastIndex(where: { !$0.isBlank }) else { return lines }
        let start = lines[..<last].lastIndex { $0.isBlank }.map { $0 + 1 } ?? lines.startIndex
        // One may begin in the middle of a paragraph if the program leaves no blank line.
        for index in max(start, last - 100)...last {
            let paragraph = lines[index...min(index + 2, last)].map(\.folded).joined(separator: " ")
            if SignatureWords.isDisclaimer(paragraph) { return lines[..<index] }
        }
        return lines
    }

    /// `-- `, or without its space if little follows.
    private func markStart(_ lines: ArraySlice<MailLine>) -> Int? {
        // Somebody may have written between two such lines; what is below the last must look like a card.
        var (rest, first, isCard): ([MailLine], Int?, Bool?) = ([], nil, nil)
        for index in lines.indices.reversed() where !lines[index].isBlank {
            if lines[index].isSignatureMark {
                let isOne = isCard ?? self.isCard(rest)
                if isOne { first = index }
                isCard = isOne
            } else if !lines[index].isRule {
                rest.insert(lines[index], at: 0)
                isCard = nil
                if rest.count > 12 { break }
            }
        }
        if let first { return first }
        for index in Self.tail(of: lines, 9) where lines[index].text == "--" || lines[index].text == "—" {
            let rest = lines[(index + 1)...].filter { !$0.isBlank }
            if rest.allSatisfy({ $0.text.count <= 90 }), isBlock(rest) { return index }
        }
        return nil
    }

    /// What follows a signature mark: somebody's card, whatever else is below it.
    private func isCard(_ lines: [MailLine]) -> Bool {
        guard let first = lines.first else { return true }
        if isBlock(lines) || isName(first) || SignatureWords.isDevice(first.folded) { return true }
        let paragraph = lines.prefix(3).map(\.folded).joined(separator: " ")
        if SignatureWords.isDisclaimer(paragraph) { return true }
        return lines.count { Self.isContact($0.folded) } * 2 >= lines.count
    }

    /// The range of the last `count` non-blank lines, including blank ones between.
    private static func tail(of lines: ArraySlice<MailLine>, _ count: Int) -> Range<Int> {
        var found = 0
        var start = lines.endIndex
        for index in lines.indices.reversed() {
            if !lines[index].isBlank { found += 1 }
            if found > count { break }
            start = index
        }
        return start..<lines.endIndex
    }

    /// "Best regards," with the name and numbers that follow; or the sender's name alone with the same.
    private func closingStart(_ lines: ArraySlice<MailLine>) -> Int? {
        let hasText = Self.tail(of: lines, 11).first.map { $0 > (lines.firstIndex { !$0.isBlank } ?? 0) } ?? false
        var isFirst = !hasText
        for index in Self.tail(of: lines, 11) where !lines[index].isBlank {
            let rest = lines[(index + 1)...].filter { !$0.isBlank }
            let isAllThereIs = isFirst
            isFirst = false
            if SignatureWords.isClosing(lines[index].folded) {
                if rest.isEmpty {
                    if SignatureWords.isRegards(lines[index].folded), !isAllThereIs { return index }
                } else if let first = rest.first, isName(first), isBlock(rest), !isAllThereIs,
                    SignatureWords.isRegards(lines[index].folded) || sender.isEmpty || isOfSender(first)
                {
                    return index
                }
            } else if isSender(lines[index]), !isAllThereIs, isBlock([lines[index]] + rest) {
                return index
            }
        }
        return nil
    }

    private func isSender(_ line: MailLine) -> Bool {
        let words = line.folded.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
        guard !sender.isEmpty, !words.isEmpty else { return false }
        return words == sender || words == [sender[0]]
    }

    /// Whether a line has a word of the sender's name: "Thanks" may also precede a caller's name and number.
    private func isOfSender(_ line: MailLine) -> Bool {
        line.folded.split { !$0.isLetter && $0 != "'" && $0 != "-" }.contains { sender.contains(String($0)) }
    }

    /// Up to four words, each written like a name.
    private func isName(_ line: MailLine) -> Bool {
        if isSender(line) { return true }
        let words = line.text.split(separator: " ")
        guard (1...4).contains(words.count), let last = line.text.last, !"?!:;".contains(last) else { return false }
        return words.allSatisfy { $0.first?.isUppercase ?? false || SignatureWords.links.contains($0.lowercased()) }
    }

    /// Lines of a business card: each a name, a title or a way to reach somebody.
    private func isBlock(_ lines: [MailLine]) -> Bool {
        let contacts = lines.filter { Self.isContact($0.folded) || SignatureWords.isDevice($0.folded) }
        return lines.allSatisfy { line in
            if Self.isContact(line.folded) || line.isRule || SignatureWords.isDevice(line.folded) { return true }
            let words = line.text.split(separator: " ")
            guard line.text.count <= 70, let last = line.text.last, !"?!".contains(last) else { return false }
            let isTitle = words.allSatisfy {
                !($0.first?.isLowercase ?? false) || SignatureWords.links.contains($0.lowercased())
            }
            return isTitle && words.count <= 8 || words.count <= 5 && !contacts.isEmpty && last != "."
        }
    }

    /// A telephone number, a mail or web address, or a line with bars.
    private static func isContact(_ folded: String) -> Bool {
        guard folded.count <= 120 else { return false }
        let words = folded.split(separator: " ")
        if folded.contains(" | ") || folded.contains("www.") || folded.contains("http") { return words.count <= 14 }
        if words.count <= 4, folded.contains("@") { return true }
        let digits = folded.filter(\.isNumber).count
        return digits >= 7 && words.count <= 9 && folded.filter(\.isLetter).count <= 16
    }
}
