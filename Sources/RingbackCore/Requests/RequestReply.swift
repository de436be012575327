/// What a reply to the mail about a request says: its first line one of the answers, and what is written below it.
package enum RequestReply: Equatable, Sendable {
    /// - Parameter to: for "not mine", whom it names; empty for whoever holds the duty.
    case answer(RequestAnswer, text: String, to: String)
    case choice(ask: Bool)

    /// - Returns: `nil` if its first line is none of the answers.
    package init?(_ visible: String) {
        let lines = visible.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: true).map(String.init)
        guard let first = lines.first, first.utf8.count <= 400 else { return nil }
        let rest = lines.count > 1 ? lines[1].trimmed : ""
        let (head, tail) = Self.parted(first)
        let words = NameFolding.terms(head).joined(separator: " ")
        func text(_ more: String = "") -> String { [more, rest].filter { !$0.isEmpty }.joined(separator: "\n") }
        if let ask = Self.choices[words] {
            self = .choice(ask: ask)
        } else if let answer = Self.answers[words] {
            let names = answer == .notMine && !tail.isEmpty && tail.split(separator: " ").count <= 4
            self = .answer(answer, text: text(names ? "" : tail), to: names ? tail : "")
        } else if let name = Self.named(first) {
            self = .answer(.notMine, text: rest, to: name)
        } else {
            return nil
        }
    }

    /// What stands before a colon or a dash, and what after it.
    private static func parted(_ line: String) -> (String, String) {
        guard let mark = line.firstIndex(where: { ":—–".contains($0) }) else { return (line, "") }
        return (String(line[..<mark]), String(line[line.index(after: mark)...]).trimmed)
    }

    /// "to Omar", "para Omar".
    private static func named(_ line: String) -> String? {
        let words = line.split(separator: " ")
        guard (2...5).contains(words.count), ["to", "para"].contains(words[0].lowercased()) else { return nil }
        return words.dropFirst().joined(separator: " ").trimmingEnds(".,!")
    }

    private static let choices: [String: Bool] = [
        "yes ask": true, "ask": true, "please ask": true, "si pregunte": true, "pregunte": true, "si preguntar": true,
        "no need": false, "dont ask": false, "no hace falta": false, "no es necesario": false,
    ]

    private static let answers: [String: RequestAnswer] = [
        "this once": .thisOnce, "yes this once": .thisOnce, "once": .thisOnce, "esta vez": .thisOnce,
        "por esta vez": .thisOnce, "si por esta vez": .thisOnce, "si esta vez": .thisOnce,
        "mine": .mine, "yes": .mine, "yes mine": .mine, "yes it is mine": .mine, "its mine": .mine, "si": .mine,
        "mio": .mine, "es mio": .mine, "si es mio": .mine, "me toca": .mine,
        "later": .later, "later then": .later, "despues": .later, "mas tarde": .later, "luego": .later,
        "not mine": .notMine, "no es mio": .notMine, "no me toca": .notMine, "no es para mi": .notMine,
        "another way": .anotherWay, "otra forma": .anotherWay, "de otra forma": .anotherWay, "otra manera": .anotherWay,
        "shall i ask": .askManager, "ask manager": .askManager, "ask our manager": .askManager, "pregunto": .askManager,
        "le pregunto": .askManager, "preguntar": .askManager,
        "no": .no, "no sorry": .no, "no gracias": .no, "no puedo": .no, "i cannot": .no, "i cant": .no,
    ]
}

extension String {
    fileprivate var trimmed: String { trimmingEnds(" \n\r\t") }

    fileprivate func trimmingEnds(_ marks: String) -> String {
        var text = self[...]
        while let first = text.first, marks.contains(first) || first.isWhitespace { text.removeFirst() }
        while let last = text.last, marks.contains(last) || last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
