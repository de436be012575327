import Foundation

/// What is known to have been mailed to somebody, recognized in their reply by its words in order, whatever a mail
/// program did to lines, marks, links and the language around it.
package struct SentWords: Sendable {
    /// A part of a line: a folded word, or a link that is not ours as it stands.
    enum Piece: Equatable {
        case word(String)
        case link

        var text: String? { if case .word(let text) = self { text } else { nil } }
    }

    /// The words of all letters, separated by empty ones.
    private var words: [String] = []
    /// The same with digits masked by length only: a mail generated again has another time in it.
    private var shapes: [String] = []
    /// Where each word occurs.
    private var places: [String: [Int]] = [:]
    private var shapePlaces: [String: [Int]] = [:]
    /// Where each letter begins, and where its text begins after the subject.
    private var starts: [(subject: Int, text: Int)] = []
    /// The words that had one of our links before them; link protection substitutes others.
    private var linked: Set<Int> = []
    private var links: Set<String> = []
    /// Our names in a line above a quotation: the office's name and its addresses, folded.
    private let names: [String]

    /// - Parameters:
    ///   - letters: subjects and texts of the mails sent.
    ///   - names: the office's name and addresses.
    package init(_ letters: [String] = [], names: [String] = []) {
        self.names = names.map(MailLine.fold).filter { $0.count >= 3 }
        for letter in letters {
            let start = words.count
            let lines = letter.split(separator: "\n")
            for (number, line) in lines.enumerated() {
                if number == 1 { starts.append((start, words.count)) }
                add(MailLine(line))
            }
            if lines.count < 2 { starts.append((start, start)) }
            words.append("")
            linked.insert(words.count)
        }
        shapes = words.map(Self.shape)
        for (place, word) in words.enumerated() where !word.isEmpty {
            places[word, default: []].append(place)
            shapePlaces[shapes[place], default: []].append(place)
        }
    }

    package var isEmpty: Bool { words.isEmpty }

    private mutating func add(_ line: MailLine) {
        Self.split(line.unmarked) { word, isLink in
            if isLink {
                links.insert(Self.plain(word))
                linked.insert(words.count)
            } else {
                for part in Self.words(of: word) where !Self.isHalf(part, of: words.last) {
                    if Self.endsHalf(part, words.last, words.dropLast().last) {
                        words.removeLast()
                    } else {
                        words.append(part)
                    }
                }
            }
        }
    }

    /// Whether a line attributes a quotation to us.
    func names(us folded: String) -> Bool {
        OwnMail.hasReplyAddress(folded) || names.contains { folded.contains($0) }
    }

    /// What precedes the office's name or address; everything if neither occurs.
    func beforeName(in text: String) -> String {
        let ends = names.compactMap {
            text.range(of: $0, options: [.caseInsensitive, .diacriticInsensitive])?.lowerBound
        }
        guard let end = ends.min() else { return text }
        let before = text[..<end].trimmingCharacters(in: .whitespaces)
        return Self.leads.contains(MailLine.fold(before)) ? "" : before
    }

    /// Whether a line has nothing but the office's name and address.
    func isName(_ folded: String) -> Bool {
        var rest = folded
        for name in names { rest = rest.replacing(name, with: "") }
        return rest != folded && OwnMail.withoutLinks(rest).allSatisfy { !$0.isLetter }
    }

    /// Words that programs write before the name.
    private static let leads: Set<String> = [
        "wiadomosc napisana przez", "wiadomość napisana przez", "message de", "from",
    ]

    // MARK: Lines

    /// The pieces that one of our mails must contain for this line to be ours.
    func pieces(of line: MailLine) -> [Piece] {
        guard line.text.utf8.count <= 4000 else { return [.link] }
        var pieces: [Piece] = []
        Self.split(line.unmarked) { word, isLink in
            if !isLink {
                for part in Self.words(of: word) {
                    let (last, before) = (pieces.last?.text, pieces.dropLast().last?.text)
                    if Self.isHalf(part, of: last) { continue }
                    if Self.endsHalf(part, last, before) { pieces.removeLast() } else { pieces.append(.word(part)) }
                }
            } else if !OwnMail.isActing(word), !links.contains(Self.plain(word)) {
                pieces.append(.link)
            }
        }
        // Broken off the time above.
        if pieces.count > 1, let first = pieces.first?.text, first == "am" || first == "pm" { pieces.removeFirst() }
        return pieces
    }

    /// Where these pieces occur in what was sent, in order.
    /// - Parameter isLoose: whether numbers need only match in length, in a line with other words.
    func places(of pieces: [Piece], isLoose: Bool = false) -> [Range<Int>] {
        guard case .word(let first)? = pieces.first,
            let starts = isLoose ? shapePlaces[Self.shape(first)] : places[first],
            !isLoose
                || pieces.contains(where: { if case .word(let word) = $0 { Self.shape(word) == word } else { false } })
        else { return [] }
        return starts.prefix(Self.mostPlaces).compactMap { start in
            end(of: pieces, at: start, isLoose: isLoose).map { start..<$0 }
        }
    }

    /// Where pieces that begin at a place end; `nil` if they do not occur there.
    func end(of pieces: [Piece], at start: Int, isLoose: Bool = false) -> Int? {
        var (place, next) = (start, 0)
        while next < pieces.count {
            if let word = pieces[next].text {
                if isWord(word, at: place, isLoose) {
                    (place, next) = (place + 1, next + 1)
                } else if isDate(pieces[next...].prefix(2), at: place, isLoose) {
                    (place, next) = (place + 2, next + 2)
                } else {
                    return nil
                }
            } else {
                guard linked.contains(place) else { return nil }
                next += 1
            }
        }
        return place
    }

    private func isWord(_ word: String, at place: Int, _ isLoose: Bool) -> Bool {
        words.indices.contains(place) && (isLoose ? shapes[place] == Self.shape(word) : words[place] == word)
    }

    /// Whether a day and its month stand there the other way round: a mail sent before the office's country, or this
    /// program, wrote them as it does now.
    private func isDate(_ pieces: ArraySlice<Piece>, at place: Int, _ isLoose: Bool) -> Bool {
        guard pieces.count == 2, let first = pieces.first?.text, let last = pieces.last?.text,
            Self.isNumber(first) != Self.isNumber(last), isWord(last, at: place, isLoose)
        else { return false }
        return isWord(first, at: place + 1, isLoose)
    }

    /// The letter a place is in.
    func letter(of place: Int) -> Int { (starts.firstIndex { $0.subject > place } ?? starts.count) - 1 }

    /// Whether a letter begins there.
    func isStart(_ place: Int) -> Bool { starts.contains { $0.text == place || $0.subject == place } }

    private static func shape(_ word: String) -> String {
        word.allSatisfy(\.isNumber) ? "#\(max(word.count, 2))" : word
    }

    /// Whether a letter ends between two places.
    func isParted(_ range: Range<Int>) -> Bool { words[range].contains("") }

    private static let mostPlaces = 200

    // MARK: Words

    /// Walks a line's words and links, with or without brackets.
    private static func split(_ text: Substring, _ each: (Substring, _ isLink: Bool) -> Void) {
        for word in text.split(whereSeparator: { $0.isWhitespace || "<>[]".contains($0) }) {
            let bare = word.drop { "(\"'".contains($0) }
            let isLink =
                bare.contains("://") || bare.hasPrefix("tel:") || bare.hasPrefix("mailto:") || OwnMail.isActing(bare)
            each(isLink ? bare : word, isLink)
        }
    }

    private static func plain(_ link: Substring) -> String {
        var link = link.lowercased()[...]
        while let last = link.last, ".,;:)\"'".contains(last) { link.removeLast() }
        return String(link)
    }

    /// "9:12 AM", "9:12 a. m." and "9:12" are one time.
    private static func isHalf(_ word: String, of last: String?) -> Bool {
        (word == "am" || word == "pm") && isNumber(last)
    }

    /// Whether "m." ends a half of the day whose "p." was taken for a word.
    private static func endsHalf(_ word: String, _ last: String?, _ before: String?) -> Bool {
        word == "m" && (last == "a" || last == "p") && isNumber(before)
    }

    private static func isNumber(_ word: String?) -> Bool {
        word.map { !$0.isEmpty && $0.allSatisfy(\.isNumber) } ?? false
    }

    private static func words(of text: Substring) -> [String] {
        MailLine.fold(String(text)).split { !$0.isLetter && !$0.isNumber }.map { word in
            // "09:12" and "9:12" are one time, too.
            word.count == 2 && word.first == "0" ? String(word.dropFirst()) : String(word)
        }
    }
}
