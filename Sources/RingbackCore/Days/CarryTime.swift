extension Excuse {
    /// When a call that is carried is due unless somebody says otherwise: at ten on the next workday, or when the
    /// office opens if it is closed then.
    package static func nextWorkday(after now: Timestamp, hours: OfficeHours) -> Timestamp? {
        guard let day = hours.nextWorkday(after: hours.workday(at: now)), let opens = hours.opening(on: day) else {
            return nil
        }
        let ten = hours.instant(computed: WallTime(day: day, minutes: 10 * 60))
        return hours.spans(on: day.weekday).contains { $0.opens <= 600 && 600 <= $0.closes } ? ten : opens
    }
}
