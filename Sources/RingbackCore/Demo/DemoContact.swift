/// Someone outside the demo office.
package struct DemoContact: Hashable, Sendable {
    package let name: String
    package let pronunciation: String?
    package let honorific: String
    package let isShe: Bool
    package let company: String
    package let city: String
    /// Two letters, `IE`.
    package let country: String
    package let timeZone: String
    package let numbers: [DemoNumber]
    /// The person who answers this contact's own telephone.
    package let aide: DemoAide?
    /// What to know next time they call.
    package let note: String?
    /// The person in the office who holds the account.
    package let holder: Int?
    package let spellingConfirmed: Bool
}

package struct DemoNumber: Hashable, Sendable {
    package let label: String
    /// As people write it: `+353 1 555 0199`, perhaps `… ext. 12`.
    package let text: String

    package var e164: String {
        "+" + text.prefix { $0 != "e" }.filter(\.isWholeNumber)
    }
}

package struct DemoAide: Hashable, Sendable {
    package let name: String
    package let number: String
}

/// All contacts, each generated on demand.
package struct DemoContacts: RandomAccessCollection, Sendable {
    /// The minimum needed to let a contact call.
    struct Key: Sendable {
        var place: UInt8
        var culture: UInt8
        var trade: UInt8
        var isShe: Bool
        /// Their number: an index into ``numberPlaces``, and an ordinal within it.
        var numberPlace: UInt8
        var ordinal: Int32
        var firm: Int32
        var holder: Int16
    }

    private struct Firm: Sendable {
        let place: UInt8
        let trade: UInt8
        /// Its switchboard in ``DemoPlace/switchboards``; -1 for none.
        let switchboard: Int16
    }

    private static let numberPlaces = DemoPlace.all + [DemoPlace.overflow]
    private static let texas = 1

    private let seed: UInt64
    private let keys: [Key]
    private let firms: [Firm]

    package var startIndex: Int { 0 }
    package var endIndex: Int { keys.count }

    init(count: Int, seed: UInt64, staff: Int) {
        self.seed = seed
        let count = Swift.max(0, count)
        var random = DemoRandom(seed: seed, stream: .companies)
        var switchboards = 0
        firms = (0..<Swift.max(1, count * 2 / 5)).map { _ in
            let place = random.weighted(DemoPlace.weights)
            var switchboard: Int16 = -1
            if place == 0, switchboards < DemoPlace.switchboards.capacity {
                switchboard = Int16(switchboards)
                switchboards += 1
            }
            return Firm(
                place: UInt8(place), trade: UInt8(random.weighted(DemoTrade.weights)), switchboard: switchboard)
        }
        var given = [Int32](repeating: 0, count: Self.numberPlaces.count)
        var keys: [Key] = []
        keys.reserveCapacity(count)
        for index in 0..<count {
            if index < DemoCast.contacts.count {
                keys.append(DemoCast.contacts[index].key)
                continue
            }
            let firmIndex = random.below(firms.count)
            let firm = firms[firmIndex]
            let place = DemoPlace.all[Int(firm.place)]
            let culture =
                place.cultures.isEmpty || random.chance(12)
                ? random.weighted(DemoCulture.houston) : DemoCulture.index(of: random.pick(place.cultures))
            // A full range spills over to mobiles from elsewhere in the state, then to unassigned numbers.
            let number =
                [Int(firm.place), Self.texas, Self.numberPlaces.count - 1].first {
                    Int(given[$0]) < Self.numberPlaces[$0].capacity
                } ?? Self.numberPlaces.count - 1
            keys.append(
                Key(
                    place: firm.place, culture: UInt8(culture), trade: firm.trade, isShe: random.chance(50),
                    numberPlace: UInt8(number), ordinal: given[number], firm: Int32(firmIndex),
                    holder: random.chance(35) ? Int16(random.below(staff)) : -1))
            given[number] += 1
        }
        self.keys = keys
    }

    func key(_ index: Int) -> Key { keys[index] }

    package subscript(position: Int) -> DemoContact {
        if position < DemoCast.contacts.count { return DemoCast.contacts[position].contact }
        let key = keys[position]
        var random = DemoRandom(seed: seed, stream: .contacts, index: position)
        let place = DemoPlace.all[Int(key.place)]
        let trade = DemoTrade.all[Int(key.trade)]
        let name = DemoCulture.all[Int(key.culture)].name(
            isShe: key.isShe, abroad: !place.cultures.isEmpty, with: &random)
        let numberPlace = Self.numberPlaces[Int(key.numberPlace)]
        var numbers = [
            DemoNumber(
                label: key.numberPlace == key.place && random.chance(55) ? "work" : "mobile",
                text: numberPlace.number(Int(key.ordinal)))
        ]
        let firm = firms[Int(key.firm)]
        if firm.switchboard >= 0 {
            let main = DemoPlace.switchboards.number(Int(firm.switchboard))
            numbers.append(DemoNumber(label: "office", text: "\(main) ext. \(random.between(11, 489))"))
        }
        let aide =
            random.chance(7)
            ? DemoAide(name: DemoWords.aides[random.below(DemoWords.aides.count)], number: numbers[0].text) : nil
        return DemoContact(
            name: name.text, pronunciation: name.pronunciation,
            honorific: Self.honorific(trade.honorific, isShe: key.isShe, with: &random),
            isShe: key.isShe, company: company(Int(key.firm), trade: trade, place: place), city: place.name,
            country: place.country, timeZone: place.zone, numbers: numbers, aide: aide,
            note: random.chance(11) ? random.pick(Self.notes) : nil, holder: key.holder < 0 ? nil : Int(key.holder),
            spellingConfirmed: random.chance(name.pronunciation == nil ? 25 : 60))
    }

    private func company(_ index: Int, trade: DemoTrade, place: DemoPlace) -> String {
        var random = DemoRandom(seed: seed, stream: .companies, index: index + 1)
        var name = random.pick(trade.firms)
        for gap in ["{family}", "{other}"] where name.contains(gap) {
            let culture =
                place.cultures.isEmpty
                ? DemoCulture.all[random.weighted(DemoCulture.houston)] : random.pick(place.cultures)
            name = name.replacing(gap, with: random.pick(culture.families).he.latin)
        }
        if name.contains("{place}") {
            let word = place.cultures.isEmpty ? random.pick(DemoLine.corners) : place.name
            name = name.replacing("{place}", with: word)
        }
        return name
    }

    private static func honorific(
        _ kind: DemoTrade.Honorific, isShe: Bool, with random: inout DemoRandom
    ) -> String {
        let plain = isShe ? "Ms." : "Mr."
        switch kind {
        case .doctor: return random.chance(65) ? "Dr." : plain
        case .official: return random.chance(30) ? random.pick(["Inspector", "Captain", "Commissioner"]) : plain
        case .counsel: return random.chance(4) ? "Judge" : plain
        case .plain: return random.chance(3) ? random.pick(["Dr.", "Prof.", "Rev."]) : random.chance(70) ? plain : ""
        }
    }

    private static let notes = [
        "Travels; ask which city", "Prefers Spanish", "Hard of hearing on the left; speak up", "Never before ten",
        "Spells it twice; let it happen", "Mondays at the warehouse, no reception",
        "Will not leave a message with a machine",
        "The mobile first, the office never", "Goes by the middle name", "Likes to hear the number read back",
        "Old friend of the house", "Texts are read, voicemail is not", "Two offices; ask which one",
        "Drives until nine",
        "Always asks who is speaking", "Wants the invoice number before anything else",
    ]
}

extension DemoCulture {
    static func index(of culture: DemoCulture) -> Int { all.firstIndex { $0.name == culture.name } ?? 0 }
}
