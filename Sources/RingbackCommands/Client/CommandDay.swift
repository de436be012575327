import RingbackCore
import RingbackWords

/// Days in the one form that these commands take; ``APIClient/day(typed:or:)`` reads what people say of a day.
enum CommandDay {
    /// - Throws: ``CommandError`` for any other form than 2026-12-01.
    static func check(_ day: String?, flag: String) throws {
        guard let day, Workday(day) == nil else { return }
        throw CommandError.outOfRange(flag: flag, value: day, takes: say("a day such as 2026-12-01"))
    }
}
