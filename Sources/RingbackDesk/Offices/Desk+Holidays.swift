package import RingbackCore
import RingbackStore
import RingbackWords

extension Desk {
    /// Makes a day a holiday with a name; an existing holiday is renamed.
    /// - Throws: ``OfficeError/holidayNameMissing``, ``OfficeError/holidayFar``.
    package func keepHoliday(_ day: Workday, named name: String, by acting: Acting) async throws -> Office {
        let name = try PlainText.clean(
            name, limit: OfficeHours.holidayNameLimit, lines: .one, what: say("The name of the holiday"))
        guard !name.isEmpty else { throw OfficeError.holidayNameMissing }
        // A slip of a key makes 0206 of 2026, and nobody would find out why the office is open on that day.
        guard OfficeHours.holidayYears.contains(day.year) else { throw OfficeError.holidayFar }
        return try await changeHolidays(.holidayKept, of: day, to: name, by: acting)
    }

    /// Makes a holiday an ordinary day again.
    /// - Throws: ``HoursError`` if the hours left are impossible.
    package func removeHoliday(_ day: Workday, by acting: Acting) async throws -> Office {
        try await changeHolidays(.holidayRemoved, of: day, to: nil, by: acting)
    }

    private func changeHolidays(
        _ action: JournalAction, of day: Workday, to name: String?, by acting: Acting
    ) async throws -> Office {
        try await revoking(acting) { change in
            try Policy.require(.runOffice, change.acting)
            var office = change.view.office
            let before = office.hours.holidays[day]
            office.hours = try office.hours.keeping(holidays: office.hours.holidays.with(day, name))
            office = try Self.checked(office, at: change.now)
            try OfficeQueries.save(office, change.session)
            try Retiming(change).retime(of: change.view.picture.people.keys)
            change.tell(
                action, of: .office(office.id),
                [
                    "day": .text(day.description), "holidayBefore": .text(before ?? ""), "holiday": .text(name ?? ""),
                ])
        }
        return try await view(of: acting.office).office
    }
}

extension [Workday: String] {
    fileprivate func with(_ day: Workday, _ name: String?) -> Self {
        var days = self
        days[day] = name
        return days
    }
}
