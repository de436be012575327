extension Paths {
    // MARK: The end of a day

    /// Today's, and the days that nobody signed.
    static let days = Path("/days")
    /// A day as a supervisor closes it.
    /// - Parameter day: `2026-11-30`.
    static func day(_ day: String, group: String? = nil) -> Path {
        Path("/days/\(segment(day))").with(["group": group])
    }
    static func dayMailboxes(_ day: String) -> Path { Path("/days/\(segment(day))/mailboxes") }
    /// Takes back what was just carried.
    static func dayUndo(_ day: String) -> Path { Path("/days/\(segment(day))/undo") }
    /// What one has left oneself.
    static func dayLeft(_ day: String) -> Path { Path("/days/\(segment(day))/left") }
    /// When it is asked for what is left, and when supervisors are mailed.
    static let dayClose = Path("/office/day-close")
}
