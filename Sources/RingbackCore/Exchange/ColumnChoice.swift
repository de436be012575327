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
    package static let offered: [(choice: ColumnChoice, title: String)] = [
        (.nothing, "not used"), (.name, "the whole name"), (.firstName, "first name"), (.middleName, "middle name"),
        (.lastName, "last name"), (.honorific, "Mr, Ms, Dr …"), (.company, "company"),
        (.pronunciation, "how to say it"), (.phone(""), "a number"), (.phone("work"), "a number: work"),
        (.phone("mobile"), "a number: mobile"), (.phone("home"), "a number: home"), (.phone("fax"), "a number: fax"),
        (.phone("assistant"), "a number: assistant"), (.email, "mail address"), (.note, "note"),
        (.country, "country, two letters"), (.timeZone, "time zone"),
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
    package var title: String {
        switch self {
        case .name: "the whole name"
        case .honorific: "Mr, Ms, Dr …"
        case .firstName: "first name"
        case .middleName: "middle name"
        case .lastName: "last name"
        case .suffix: "after the name"
        case .fallbackName: "the name where there is no other"
        case .company: "company"
        case .note: "note"
        case .email, .emailOf(_, .value): "mail address"
        case .emailOf(let place, _): "label of mail address \(place)"
        case .pronunciation, .firstPronunciation, .lastPronunciation: "how to say it"
        case .id: "which contact it is here"
        case .country: "country"
        case .department, .jobTitle: "into the note"
        case .timeZone: "time zone"
        case .spellingConfirmed: "whether the spelling is confirmed"
        case .pronunciationConfirmed: "whether saying it is confirmed"
        case .phone(let label): label.isEmpty ? "a number" : "a number: \(label)"
        case .phoneOf(let place, let part):
            switch part {
            case .label: "label of number \(place)"
            case .value: "number \(place)"
            case .written: "number \(place) as typed"
            case .ext: "extension of number \(place)"
            case .hours: "best hours of number \(place)"
            case .primary: "whether number \(place) is tried first"
            case .shared: "whether number \(place) is a switchboard"
            case .wrongSince: "since when number \(place) is wrong"
            }
        }
    }
}

extension ContactColumns {
    /// What the column is used for; `nil` if nothing.
    package func field(at place: Int) -> Field? { columns.first { $0.place == place }?.field }
}
