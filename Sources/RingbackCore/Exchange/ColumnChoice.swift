package import RingbackWords

/// What somebody says a column holds, when its name says something else or nothing.
package enum ColumnChoice: Hashable, Sendable {
    case nothing
    case name, firstName, middleName, lastName, honorific, company, pronunciation, note, email, country, timeZone
    /// A number with this label.
    case phone(String)

    /// As the API, the page and the command write it: `lastName`, `phone`, `phone:mobile`, `-` for nothing.
    package init?(_ code: String) {
        if code == "phone" || code.hasPrefix("phone:") {
            let label = code.dropFirst(6)
            guard label.unicodeScalars.count <= ContactRow.labelLimit else { return nil }
            self = .phone(String(label))
            return
        }
        guard let plain = Self.plain.first(where: { $0.code == code }) else { return nil }
        self = plain.choice
    }

    package var code: String {
        if case .phone(let label) = self { return label.isEmpty ? "phone" : "phone:\(label)" }
        return Self.plain.first { $0.choice == self }?.code ?? "-"
    }

    private static let plain: [(code: String, choice: ColumnChoice)] = [
        ("-", .nothing), ("name", .name), ("firstName", .firstName), ("middleName", .middleName),
        ("lastName", .lastName), ("honorific", .honorific), ("company", .company), ("pronunciation", .pronunciation),
        ("note", .note), ("email", .email), ("country", .country), ("timeZone", .timeZone),
    ]

    /// The options of a form, worded for people.
    package static let offered: [(choice: ColumnChoice, title: Phrase)] = [
        (.nothing, say("not used")), (.name, say("the whole name")), (.firstName, say("first name")),
        (.middleName, say("middle name")), (.lastName, say("last name")), (.honorific, say("Mr, Ms, Dr …")),
        (.company, say("company")), (.pronunciation, say("how to say it")), (.phone(""), say("a number")),
        (.phone("work"), say("a number: work")), (.phone("mobile"), say("a number: mobile")),
        (.phone("home"), say("a number: home")), (.phone("fax"), say("a number: fax")),
        (.phone("assistant"), say("a number: assistant")), (.email, say("email address")), (.note, say("note")),
        (.country, say("country, two letters")), (.timeZone, say("time zone")),
    ]

    var field: ContactColumns.Field? {
        switch self {
        case .nothing: nil
        case .name: .name
        case .firstName: .firstName
        case .middleName: .middleName
        case .lastName: .lastName
        case .honorific: .honorific
        case .company: .company
        case .pronunciation: .pronunciation
        case .note: .note
        case .email: .email
        case .country: .country
        case .timeZone: .timeZone
        case .phone(let label): .phone(label: label)
        }
    }

    /// Reads `name,-,,phone:mobile`: one choice per column in order, empty to go by its name.
    /// - Throws: ``ExchangeError/noChoice(_:)``.
    package static func list(_ text: String) throws(ExchangeError) -> [Int: ColumnChoice] {
        var choices: [Int: ColumnChoice] = [:]
        for (place, code) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            let code = code.trimmingSpaces
            if code.isEmpty { continue }
            guard let choice = ColumnChoice(code) else { throw .noChoice(code) }
            choices[place] = choice
        }
        return choices
    }
}

extension ContactColumns.Field {
    /// What the column is used for, worded for people.
    package var title: Phrase {
        switch self {
        case .name: say("the whole name")
        case .honorific: say("Mr, Ms, Dr …")
        case .firstName: say("first name")
        case .middleName: say("middle name")
        case .lastName: say("last name")
        case .suffix: say("after the name")
        case .fallbackName: say("the name where there is no other")
        case .company: say("company")
        case .note: say("note")
        case .email, .emailOf(_, .value): say("email address")
        case .emailOf(let place, _): say("label of email address \(place)")
        case .pronunciation, .firstPronunciation, .lastPronunciation: say("how to say it")
        case .id: say("which existing contact it is")
        case .country: say("country")
        case .department, .jobTitle: say("into the note")
        case .timeZone: say("time zone")
        case .spellingConfirmed: say("whether the spelling is confirmed")
        case .pronunciationConfirmed: say("whether saying it is confirmed")
        case .phone(let label): label.isEmpty ? say("a number") : say("a number: \(label)")
        case .phoneOf(let place, let part):
            switch part {
            case .label: say("label of number \(place)")
            case .value: say("number \(place)")
            case .written: say("number \(place) as typed")
            case .ext: say("extension of number \(place)")
            case .hours: say("best hours of number \(place)")
            case .primary: say("whether number \(place) is tried first")
            case .shared: say("whether number \(place) is a switchboard")
            case .wrongSince: say("since when number \(place) is wrong")
            }
        }
    }
}

extension ContactColumns {
    /// What the column is used for; `nil` if nothing.
    package func field(at place: Int) -> Field? { columns.first { $0.place == place }?.field }
}
