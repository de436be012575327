import RingbackWords

/// What a brief says of one entry of a sheet.
package struct BriefEntry: Equatable, Sendable {
    package let id: MessageID
    package let code: Code
    package let name: String
    package let number: String
    package let pronunciation: String
    package let regarding: String
    package let calls: Int
    package let days: Int
    package let standing: Standing?
    package let standingWhy: String
    package let boxes: Boxes

    package init(
        id: MessageID, code: Code, name: String, number: String = "", pronunciation: String = "",
        regarding: String = "", calls: Int = 1, days: Int = 1, standing: Standing? = nil, standingWhy: String = "",
        boxes: Boxes = []
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.number = number
        self.pronunciation = pronunciation
        self.regarding = regarding
        self.calls = calls
        self.days = days
        self.standing = standing
        self.standingWhy = standingWhy
        self.boxes = boxes
    }

    package init(_ row: MessageRow, days: Int) {
        let message = row.message
        self.init(
            id: message.id, code: message.code, name: message.caller.name, number: message.caller.asGiven,
            pronunciation: row.pronunciation, regarding: message.regarding, calls: message.tally.calls, days: days,
            standing: row.standing, standingWhy: row.standingWhy, boxes: message.boxes)
    }
}

extension BriefEntry {
    /// How much of an entry is said.
    package enum Detail: Int, CaseIterable, Sendable {
        /// Who.
        case name
        /// What about, in a few words.
        case what
        /// How often, and whether the call is wanted or must be returned.
        case full
        /// All of what about, and why it is wanted.
        case why

        /// What there is time for in so many seconds.
        package static func wanted(in seconds: Double) -> Self { seconds < 5 ? .name : seconds < 60 ? .full : .why }
    }

    /// What a voice is given.
    func spoken(_ detail: Detail, in language: Language) -> String {
        SpokenText.of(Self.line(who(isSpoken: true, language), rest(detail, language), detail), in: language)
    }

    /// The line as one reads it, and its two parts: who, and the rest.
    func written(_ detail: Detail, in language: Language) -> (line: String, who: String, rest: String) {
        let (who, rest) = (who(isSpoken: false, language), rest(detail, language))
        return (Self.line(who, rest, detail), who, rest)
    }

    private static func line(_ who: String, _ rest: String, _ detail: Detail) -> String {
        // Names alone stand in a row, or each on its line.
        rest.isEmpty ? detail == .name ? who : who.asSentence : "\(who): \(rest)"
    }

    private func rest(_ detail: Detail, _ language: Language) -> String {
        guard detail != .name else { return "" }
        let about = about(upTo: detail == .why ? 120 : detail == .full ? 60 : 40, language)
        let parts = (about.isEmpty ? [] : [about]) + (detail == .what ? [] : more(detail, language))
        return parts.map(\.asSentence).joined(separator: " ")
    }

    /// The family name of a person, as a voice is given it: of a name in two words, or one whose pronunciation is known.
    /// Else all of it.
    func spokenShort(in language: Language) -> String {
        let (name, said) = (name.split(separator: " "), who(isSpoken: true, language).split(separator: " "))
        let isPersons = name.count == 2 || name.count == 3 && !pronunciation.isEmpty
        guard isPersons, said.count == name.count, let last = said.last else { return spoken(.name, in: language) }
        return SpokenText.of(String(last), in: language)
    }

    private func who(isSpoken: Bool, _ language: Language) -> String {
        // Capitals in a pronunciation are stress; a voice would spell them.
        if isSpoken, !pronunciation.isEmpty { return pronunciation.lowercased() }
        if !name.isEmpty { return name }
        let digits = number.filter { ("0"..."9").contains($0) }
        guard digits.count >= 4 else { return language(say("somebody")) }
        return language(say("the number ending \(digits.suffix(4))"))
    }

    private func about(upTo limit: Int, _ language: Language) -> String {
        let text = BriefWords.of(regarding, upTo: limit)
        // Many write it down as well.
        let says = text.lowercased()
        guard boxes.contains(.returnedYourCall), !says.contains("return"), !says.contains("devuel") else { return text }
        let returning = language(say("returning your call"))
        return text.isEmpty ? returning : "\(returning), \(text)"
    }

    private func more(_ detail: Detail, _ language: Language) -> [String] {
        var parts: [String] = []
        if calls > 1 {
            let often = say(calls, one: "1 call", other: "\(calls) calls")
            let within = detail == .why && days > 1
            parts.append(language(within ? say("\(often) in \(days) days") : often))
        }
        if boxes.contains(.urgent) { parts.append(language(say("Urgent"))) }
        if let standing {
            let why = detail == .why ? BriefWords.of(standingWhy, upTo: 60) : ""
            let label = standing == .wanted ? say("Wanted") : say("Must return")
            parts.append(why.isEmpty ? language(label) : "\(language(label)): \(why)")
        }
        return parts
    }
}
