/// What an office sets about its rules: one set for all, kept with each version of each rule. Times are minutes of the
/// day on the office's clock.
package struct StandardParameters: Hashable, Sendable {
    /// The days on which the rules hold; holidays are none of them.
    package var weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
    /// When the main line is answered.
    package var hours = Span(opens: 8 * 60, closes: 17 * 60)
    /// A call that comes in later is due the next workday, and its caller is told so.
    package var cutOff = 16 * 60 + 30
    /// When the day is closed and signed.
    package var close = 17 * 60
    /// For how many months training holds.
    package var trainingMonths = 12
    /// How many months may pass between two observed calls of an operator.
    package var observedMonths = 3

    package init() {}

    package static let standard = StandardParameters()

    /// Whether the rules hold on a day at all.
    package func hold(on day: Workday, in office: OfficeHours) -> Bool {
        weekdays.contains(day.weekday) && office.holidays[day] == nil
    }
}
