/// What a caller does for a living, and what such people call about.
struct DemoTrade: Sendable {
    let name: String
    /// How many in a hundred firms.
    let weight: Int
    /// `{family}`, `{other}` and `{place}` are filled in.
    let firms: [String]
    let honorific: Honorific
    /// The team (service, accounts, projects) such a call is for, if nobody in particular is asked for.
    let team: Int
    let lines: [DemoLine]

    enum Honorific: Sendable { case plain, doctor, official, counsel }

    init(
        _ name: String, weight: Int, team: Int, honorific: Honorific = .plain, firms: [String], lines: String
    ) {
        self.name = name
        self.weight = weight
        self.team = team
        self.honorific = honorific
        self.firms = firms
        self.lines = lines.split(separator: "\n").map { DemoLine(String($0)) }
    }

    static let weights: [Int] = all.map(\.weight)
}

/// A sentence with gaps, parsed once and filled many times.
struct DemoLine: Sendable {
    enum Piece: Sendable {
        case text(String)
        case gap(Gap)
    }

    enum Gap: String, Sendable {
        case weekday, date, amount, ref, site, show, mate, hour, n, city, month, he, him, his, family, other, place
    }

    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            let word = String(rest[rest.index(after: open)..<close])
            pieces.append(Gap(rawValue: word).map { .gap($0) } ?? .text(word))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// - Parameter isShe: the gender for `{he}`, `{him}` and `{his}`.
    func filled(isShe: Bool, with random: inout DemoRandom) -> String {
        var text = ""
        text.reserveCapacity(96)
        for piece in pieces {
            switch piece {
            case .text(let words): text += words
            case .gap(let gap): text += Self.word(for: gap, isShe: isShe, with: &random)
            }
        }
        return text
    }

    /// The same, capitalized.
    func sentence(isShe: Bool, with random: inout DemoRandom) -> String {
        let text = filled(isShe: isShe, with: &random)
        guard let first = text.unicodeScalars.first, first.properties.isLowercase else { return text }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private static func word(for gap: Gap, isShe: Bool, with random: inout DemoRandom) -> String {
        switch gap {
        case .weekday: return random.pick(weekdays)
        case .date: return dates[random.below(28)]
        case .amount: return amount(with: &random)
        case .ref: return String(random.between(1_204, 48_990))
        case .site: return random.pick(sites)
        case .show: return random.pick(shows)
        case .mate: return random.pick(mates)
        case .hour: return random.pick(hours)
        case .n: return random.pick(numbers)
        case .city: return random.pick(cities)
        case .month: return random.pick(months)
        case .he: return isShe ? "she" : "he"
        case .him: return isShe ? "her" : "him"
        case .his: return isShe ? "her" : "his"
        case .family: return random.pick(DemoCulture.english.families).he.latin
        case .other: return random.pick(DemoCulture.english.families).she.latin
        case .place: return random.pick(corners)
        }
    }

    private static func amount(with random: inout DemoRandom) -> String {
        let dollars = random.chance(75) ? random.between(38, 690) * 10 : random.between(71, 480) * 100
        guard dollars >= 1000 else { return "$\(dollars)" }
        let rest = String(dollars % 1000)
        return "$\(dollars / 1000)," + String(repeating: "0", count: 3 - rest.count) + rest
    }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
    private static let dates: [String] = (1...28).map { day in
        switch day {
        case 1, 21: "the \(day)st"
        case 2, 22: "the \(day)nd"
        case 3, 23: "the \(day)rd"
        default: "the \(day)th"
        }
    }
    private static let sites = [
        "Navigation Boulevard", "the Heights stage", "the cannery", "Bayou Crossing", "the Montrose house",
        "the Eastwood lot", "Pier 9", "the Almeda warehouse", "the Rosenberg depot", "the Telephone Road shop",
        "the Galveston house", "the third floor", "the annex", "the old ice plant",
    ]
    private static let shows = [
        "Harbor Lights", "The Long Causeway", "Salt Grass", "Second Unit", "Nine Mile Bridge", "The Ferryman’s Ledger",
        "Low Water", "The Orchard Line", "Paper Lanterns", "Winter Range",
    ]
    private static let mates = [
        "Teresa", "Owen", "Minh", "Eli", "Katarzyna", "Andre", "Grace", "Rafael", "Nora", "Walter", "Ananya", "Colleen",
        "Hannah", "Folake",
    ]
    private static let hours = ["9:00", "9:30", "10:00", "11:00", "noon", "1:30", "2:00", "3:00", "4:00", "4:30"]
    private static let numbers = ["two", "three", "four", "five", "six", "eight", "ten", "twelve"]
    private static let cities = [
        "Austin", "Dallas", "New Orleans", "Galveston", "San Antonio", "Mobile", "Corpus Christi", "Beaumont", "Tulsa",
        "Chicago", "Atlanta", "Monterrey", "Rotterdam", "Lagos",
    ]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let corners = [
        "Bayou", "Gulf", "Heights", "Harrisburg", "Magnolia", "Live Oak", "Causeway", "Lantern", "Pelican", "Cypress",
        "Westheimer", "Brazos", "Trinity", "Prairie", "Lone Pine", "Heron", "San Jacinto", "Buffalo Creek", "Redfish",
        "Memorial", "Palmetto", "Southmore",
    ]
}
