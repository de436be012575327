/// Which lines of a reply are ours: what was sent, found again, and the heads that programs put above it.
struct SentLines {
    private let lines: [MailLine]
    private let sent: SentWords
    private let pieces: [[SentWords.Piece]]
    /// Where each line occurs in what was sent.
    private var found: [Range<Int>?]
    /// Whether a line is ours; if only its end is, ``kept`` has what precedes.
    private(set) var isOurs: [Bool]
    private(set) var kept: [Int: String] = [:]

    init(_ lines: [MailLine], _ sent: SentWords) {
        self.lines = lines
        self.sent = sent
        pieces = sent.isEmpty ? [] : lines.map(sent.pieces)
        found = Array(repeating: nil, count: lines.count)
        isOurs = Array(repeating: false, count: lines.count)
        if sent.isEmpty { return }
        anchor()
        fillBetween()
        judge()
    }

    var isAny: Bool { isOurs.contains(true) }

    private func count(_ index: Int) -> Int { pieces[index].count { $0 != .link } }

    /// A line that says nothing by itself: blank, a rule, one of our links.
    private func isVoid(_ index: Int) -> Bool { pieces[index].isEmpty }

    // MARK: Finding

    private static let long = 4
    /// This many words in two lines are no accident, even if nothing marks them as quoted.
    private static let many = 12
    private static let few = 5

    private mutating func anchor() {
        let exact = lines.indices.map { count($0) >= Self.long ? sent.places(of: pieces[$0]) : [] }
        guard let first = exact.firstIndex(where: { !$0.isEmpty }), let last = exact.lastIndex(where: { !$0.isEmpty })
        else { return }
        var place = 0
        for index in lines.indices where count(index) >= 3 {
            var places = exact[index]
            // In a quotation a line may differ from ours in a time or number.
            if places.isEmpty, lines[index].isQuoted || first < index && index < last {
                places = sent.places(of: pieces[index], isLoose: true)
            }
            guard let best = best(of: places, from: place) else { continue }
            found[index] = best
            place = best.upperBound
        }
    }

    /// Of several places, the next one in the same letter.
    private func best(of places: [Range<Int>], from place: Int) -> Range<Int>? {
        let letter = sent.letter(of: max(0, place - 1))
        let near = places.filter { sent.letter(of: $0.lowerBound) == letter }
        return near.first { $0.lowerBound >= place } ?? near.first ?? places.first { $0.lowerBound >= place }
            ?? places.first
    }

    /// Short lines are ours only if the lines around them leave room for them: "talked" between two consecutive lines
    /// was typed there.
    private mutating func fillBetween() {
        var last: Int?
        var following = found.indices.filter { found[$0] != nil }[...]
        for index in lines.indices {
            following = following.drop { $0 <= index }
            if found[index] != nil {
                last = index
                continue
            }
            guard let before = last, let place = found[before]?.upperBound, !isVoid(index) else { continue }
            let next = following.first
            let limit = next.flatMap { found[$0]?.lowerBound } ?? place
            let isBroken = lines[before].isQuoted && !lines[index].isQuoted
            let range: Range<Int>?
            if next == nil || isBroken || limit < place || limit - place > 60 || sent.isParted(place..<limit) {
                // A remainder broken off the line above.
                let isNext = index == before + 1 && (!isBroken || lines[before].text.count >= 55)
                range =
                    isNext || !isBroken && !lines[before..<index].contains { !$0.isBlank && !isOurPlace($0) }
                    ? sent.end(of: pieces[index], at: place).map { place..<$0 } : nil
            } else {
                range =
                    sent.places(of: pieces[index]).first { $0.lowerBound >= place && $0.upperBound <= limit }
                    ?? sent.end(of: pieces[index], at: place, isLoose: true).flatMap { $0 <= limit ? place..<$0 : nil }
            }
            if let range {
                found[index] = range
                last = index
            }
        }
        // Lines right before the first one found.
        if let first = lines.indices.first(where: { found[$0] != nil }), var place = found[first]?.lowerBound {
            for index in lines[..<first].indices.reversed() where !isVoid(index) {
                let start = place - count(index)
                guard start >= 0, sent.end(of: pieces[index], at: start) == place, lines[index].isQuoted else { break }
                found[index] = start..<place
                place = start
            }
        }
    }

    private func isOurPlace(_ line: MailLine) -> Bool { sent.pieces(of: line).isEmpty }

    // MARK: Judging

    /// Requires two signs: the words, plus a mark, a head, or more words than anybody would type.
    private mutating func judge() {
        // The letters actually quoted: words from another one may be the sender's own.
        var confirmed: Set<Int> = []
        var index = 0
        while index < lines.count {
            guard found[index] != nil else {
                index += 1
                continue
            }
            let run = run(from: index)
            let words = run.reduce(0) { $0 + (found[$1] == nil ? 0 : count($1)) }
            let matched = run.count { found[$0] != nil }
            let head = words >= Self.few ? QuotationHead(above: run.lowerBound, in: lines, isOurs: isOurs, sent) : nil
            let isMarked = lines[run.lowerBound].isQuoted
            let letters = Set(run.compactMap { line in found[line].map { sent.letter(of: $0.lowerBound) } })
            let isWhole = run.contains { line in found[line].map { sent.isStart($0.lowerBound) } ?? false }
            if letters.isSubset(of: confirmed) || words >= Self.few && (isMarked || head != nil)
                || words >= Self.many && matched >= 2 && isWhole
            {
                for line in run { isOurs[line] = true }
                if let head {
                    for line in head.lines { isOurs[line] = true }
                    if !head.kept.isEmpty { kept[head.lines.lowerBound] = head.kept }
                }
                confirmed.formUnion(letters)
            }
            index = run.upperBound
        }
        dropRemains()
    }

    /// A found line, those that follow it, and empty ones between and after.
    private func run(from start: Int) -> Range<Int> {
        var end = start + 1
        let letter = found[start].map { sent.letter(of: $0.lowerBound) }
        for index in lines.indices[(start + 1)...] {
            guard let place = found[index]?.lowerBound else {
                if isVoid(index) { continue } else { break }
            }
            if sent.letter(of: place) != letter { break }
            end = index + 1
        }
        return start..<end
    }

    /// Marks without text and our links beside lines of ours.
    private mutating func dropRemains() {
        guard isAny else { return }
        for index in lines.indices where isVoid(index) && !lines[index].isBlank && !lines[index].isSignatureMark {
            // With no words of its own it is a bare mark, or links.
            if lines[index].unmarked.isEmpty || lines[index].text.contains(where: \.isLetter) { isOurs[index] = true }
        }
    }
}
