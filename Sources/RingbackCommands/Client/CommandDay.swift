import RingbackCore
import RingbackWords

/// Days given to commands. Only pages read what people say of a day, such as “Dec 1”.
enum CommandDay {
    /// - Throws: ``CommandError`` for any other form than 2026-12-01.
    static func check(_ day: String?, flag: String) throws {
        guard let day, Workday(day) == nil else { return }
        throw CommandError.outOfRange(flag: flag, value: day, takes: say("a day such as 2026-12-01"))
    }
}
