/// What a mail program puts above a quoted mail: "On … wrote:", or a header block, with or without a divider.
struct QuotationHead {
    /// The lines it spans.
    private(set) var lines: Range<Int>
    /// The sender's own words before it on its first line.
    private(set) var kept = ""

    /// - Parameters:
    ///   - start: where text known to be ours begins.
    ///   - isOurs: lines already known to be ours.
    init?(above start: Int, in lines: [MailLine], isOurs: [Bool], _ sent: SentWords) {
        // Words typed into the quotation above the first known line.
        var top = start
        if lines[start].isQuoted { while top > 0, lines[top - 1].isQuoted { top -= 1 } }
        // Apple's programs mark it, too.
        if let last = lines[top..<start].lastIndex(where: { !$0.words.isEmpty }), !isOurs[last],
            let found = Self.attribution(endingAt: last, in: lines, sent)
        {
            self = found
            takeNames(lines, sent)
            return
        }
        guard let last = lines[..<top].lastIndex(where: { !$0.isBlank }), !isOurs[last], top - last <= 4 else {
            return nil
        }
        // Otherwise a block that begins with its date would lose it to a shorter head.
        if QuotedMail.isKnownHeader(lines[last].folded), let first = Self.headers(endingAt: last, in: lines, sent) {
            self.init(first..<last + 1)
        } else if let found = Self.attribution(endingAt: last, in: lines, sent) {
            self = found
        } else if let first = Self.headers(endingAt: last, in: lines, sent) {
            self.init(first..<last + 1)
        } else if QuotedMail.isDivider(lines[last].folded) {
            self.init(last..<last + 1)
        } else {
            return nil
        }
        takeNames(lines, sent)
        if kept.isEmpty { takeDividers(lines) }
    }

    private init(_ lines: Range<Int>, kept: String = "") {
        self.lines = lines
        self.kept = kept
    }

    /// Lines right above it that a program broke after the name.
    private mutating func takeNames(_ all: [MailLine], _ sent: SentWords) {
        while kept.isEmpty, lines.lowerBound > 0, sent.isName(all[lines.lowerBound - 1].words) {
            lines = lines.lowerBound - 1..<lines.upperBound
        }
    }

    /// The rules and "Original message" lines above it.
    private mutating func takeDividers(_ all: [MailLine]) {
        for _ in 0..<3 {
            guard let above = all[..<lines.lowerBound].lastIndex(where: { !$0.isBlank }),
                all[above].isRule || QuotedMail.isDivider(all[above].folded)
            else { return }
            lines = above..<lines.upperBound
        }
    }

    // MARK: "On … wrote:"

    private static func attribution(endingAt last: Int, in lines: [MailLine], _ sent: SentWords) -> Self? {
        var loose: Self?
        for first in stride(from: last, through: max(0, last - 3), by: -1) {
            let line = lines[first]
            if line.isBlank || line.isQuoted != lines[last].isQuoted { break }
            let text = lines[first...last].map(\.words).joined(separator: " ")
            guard text.utf8.count < 500 else { break }
            let isNamed = sent.names(us: text)
            let isTabled = Attribution.isOne(text, beforeQuote: true)
            let isDated = Attribution.hasTime(text) || Attribution.hasYear(text)
            let isWhole = isTabled && (isNamed || Attribution.isMade(text))
            guard isWhole || isNamed && (isDated || Attribution.ends(text)) else { continue }
            // After somebody's own words on the same line.
            if !QuotedMail.isKnownHeader(line.folded),
                let (before, rest) = Attribution.parted(String(line.unmarked))
            {
                let own = sent.beforeName(in: before)
                if !own.isEmpty { return Self(first..<last + 1, kept: own) }
                if isDated, Attribution.begins(rest) { return Self(first..<last + 1) }
            }
            if isWhole { return Self(first..<last + 1) }
            if loose == nil, isDated { loose = Self(first..<last + 1) }
        }
        return loose
    }

    // MARK: "From: … To: …"

    private static func headers(endingAt last: Int, in lines: [MailLine], _ sent: SentWords) -> Int? {
        var first = last
        var top: Int?
        var known = 0
        var isNamed = false
        var strangers = 0
        while first >= 0, last - first < 14, !lines[first].isBlank {
            let folded = lines[first].folded
            if QuotedMail.isHeader(folded) {
                let isKnown = QuotedMail.isKnownHeader(folded)
                if isKnown { known += 1 }
                let names = sent.names(us: folded)
                isNamed = isNamed || names
                // Once the language is known, lines above in another language do not belong to the block.
                if isKnown || names || known == 0 || top == nil { top = first }
                strangers = 0
            } else {
                strangers += 1
                if strangers > 2 || QuotedMail.isDivider(folded) || lines[first].isRule { break }
                isNamed = isNamed || sent.names(us: folded)
            }
            first -= 1
        }
        guard let top else { return nil }
        let count = lines[top...last].count { QuotedMail.isHeader($0.folded) }
        // "Object: gutters / Date: Friday / From: her daughter", typed into a quotation, is not a mail header.
        let isDated = lines[top...last].contains { $0.text.contains("@") || Attribution.hasTime($0.folded) }
        return count >= 2 && (isNamed || known >= 3 && isDated) ? top : nil
    }
}
