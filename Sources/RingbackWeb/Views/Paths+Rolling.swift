import RingbackCore

extension Paths {
    /// The sessions of a sheet's rolling calls, the latest first; the same below ``api``.
    static func rollingReports(_ person: String) -> Path { Path("/sheets/\(segment(person))/rolling-reports") }
    /// On the page of the rolling calls: that the principal made this call alone, so that it is asked how it went.
    static func alone(_ message: String) -> Path { Path("?alone=\(segment(message))") }
    /// The rolling calls as long as a session runs; its report afterwards.
    static func rolling(_ person: String, session: String) -> Path { rolling(person).with(["session": session]) }
}
