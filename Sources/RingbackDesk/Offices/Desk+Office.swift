package import RingbackCore
import RingbackPhones
import RingbackStore
package import RingbackWords

extension Desk {
    /// The office with its people and teams, as visible to everybody in it.
    package func office(by acting: Acting) async throws -> OfficePicture {
        try await read(acting) { scope in
            try Policy.require(.seePeople, scope.acting)
            return scope.view.picture
        }
    }

    /// Whoever somebody means by an email address. An address that nobody has is answered like an unknown id: with an
    /// id that is nobody's.
    package func person(addressed email: String, by acting: Acting) async throws -> PersonID {
        let wanted = email.lowercased()
        return try await read(acting) { scope in
            scope.view.picture.people.values.first { $0.email.lowercased() == wanted }?.id ?? .nobody
        }
    }

    /// The names of everybody who works or worked here.
    package func names(by acting: Acting) async throws -> [PersonID: String] {
        try await view(of: acting.office).names
    }

    /// Changes the office's name, country, hours, or whether it saves callers; `expecting` is the version that was
    /// seen. What is `nil` stays; an empty main number is removed.
    /// - Throws: ``OfficeError/personChanged`` when another saved it since.
    package func changeOffice(
        name: String, country: String, hours: OfficeHours, keepsCallers: Bool? = nil,
        language: Language? = nil, mainNumber: String? = nil, by acting: Acting,
        expecting: Int? = nil
    ) async throws -> Office {
        _ = try await revoking(acting) { change in
            try Policy.require(.runOffice, change.acting)
            if let expecting, expecting != change.view.version { throw OfficeError.personChanged }
            var office = change.view.office
            let before = office
            (office.name, office.country, office.hours) = (name, country, hours)
            if let keepsCallers { office.keepsCallers = keepsCallers }
            if let language { office.language = language }
            if let mainNumber { office.mainNumber = try Self.mainNumber(mainNumber, country: country) }
            office = try Self.checked(office, at: change.now)
            try OfficeQueries.save(office, change.session)
            if office.hours != before.hours { try Retiming(change).retime(of: change.view.picture.people.keys) }
            var picture = change.view.picture
            picture.office = office
            try Coverages(change).retime(picture)
            change.tell(.officeChanged, of: .office(office.id), office.particulars.beside(before.particulars))
        }
        return try await view(of: acting.office).office
    }

    /// - Throws: ``OfficeError/mainNumberWrong(_:)`` for one that nobody could dial.
    private static func mainNumber(_ raw: String, country: String) throws -> String? {
        let text = try PlainText.clean(raw, limit: TextLimit.number, lines: .one)
        if text.isEmpty { return nil }
        guard let e164 = try? Phones.e164(in: text, country: country) else { throw OfficeError.mainNumberWrong(text) }
        return e164
    }
}

extension Office {
    /// The office's particulars for the history: its hours day by day, so that a change shows only the changed days.
    fileprivate var particulars: Particulars {
        var particulars: Particulars = [
            .name: .text(name), "country": .text(country), "zone": .text(hours.zone),
            "keepsCallers": .boolean(keepsCallers), "language": .text((language ?? .english).name),
            "mainNumber": .text(mainNumber ?? ""),
        ]
        for weekday in Weekday.allCases {
            let spans = hours.spans(on: weekday).map(\.description).joined(separator: ", ")
            particulars[Particular(weekday.word)] = .text(spans.isEmpty ? "closed" : spans)
        }
        return particulars
    }
}
