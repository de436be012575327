/// When a change of holder can be.
package enum DutyRule {
    /// Checks another holder against those that are confirmed.
    /// - Parameters:
    ///   - corrects: it takes the place of whoever was confirmed for that very day.
    ///   - works: whether somebody works here.
    ///   - name: what somebody is called.
    /// - Throws: ``DutyError``.
    package static func check(
        _ record: DutyRecord, holder: PersonID?, from day: Workday, corrects: Bool = false, today: Workday,
        works: (PersonID) -> Bool, name: (PersonID) -> String
    ) throws(DutyError) {
        guard record.duty.stands else { throw .ended(record.duty.name) }
        guard day >= today.adding(days: -3660), day <= today.adding(days: 366) else { throw .dayFar }
        if let holder {
            guard works(holder) else { throw .holderLeft(name(holder)) }
        }
        guard let last = record.tenures.last else { return }
        // The one before holds it until the day before: what is confirmed is never cut off at its beginning.
        guard day >= last.from else { throw .tooEarly(holder: last.person.map(name), from: last.from) }
        guard last.person != holder else { throw holder.map { .unchanged(name($0)) } ?? .vacantAlready }
        if let other = last.person, last.from == day, !corrects { throw .oneHolder(name(other)) }
    }

    /// Who answers for a duty on a day.
    /// - Parameter works: whether somebody works here: a duty held by a leaver is vacant.
    package static func answers(
        _ record: DutyRecord, on day: Workday, works: (PersonID) -> Bool
    ) -> (person: PersonID, isHolder: Bool) {
        if let holder = record.holder(on: day), works(holder) { return (holder, true) }
        return (record.duty.lead, false)
    }
}
