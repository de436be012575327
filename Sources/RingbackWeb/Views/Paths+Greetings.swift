extension Paths {
    // MARK: Greetings

    static let greetings = Path("/greetings")
    static func greeting(_ person: String) -> Path { Path("/greetings/\(segment(person))") }
    static func greetingEnd(_ person: String) -> Path { Path("/greetings/\(segment(person))/ending") }
    static func greetingSound(_ person: String, in language: String) -> Path {
        Path("/greetings/\(segment(person))/sound").with(["language": language])
    }
    /// To read from when recording.
    static func greetingCard(_ person: String) -> Path { Path("/greetings/\(segment(person))/card") }
    static let ownCalendar = Path("/calendar")
    static let ownCalendarEnd = Path("/calendar/ending")
    /// A calendar program reads it; its secret is all that it needs.
    static func calendar(_ secret: String) -> Path { Path("/calendars/\(segment(secret)).ics") }
    /// For the router, which finds secret and ending in one.
    static let calendarFile = Path("/calendars/:file")

    // MARK: Leaving

    static func leavingChecklist(_ person: String) -> Path { Path("/people/\(segment(person))/leaving/checklist") }
    /// One act on a checklist: a POST of its form.
    static func leavingAct(_ act: String, of person: String) -> Path {
        Path("/people/\(segment(person))/leaving/\(segment(act))")
    }
    static let leavers = Path("/leaving")
    static func postOffer(_ id: String) -> Path { Path("/leaving/offers/\(segment(id))") }

    // MARK: Absent people's messages

    static func mailbox(_ person: String) -> Path { Path("/people/\(segment(person))/mailbox") }
    /// Who opened one's messages meanwhile.
    static let whileAway = Path("/while-you-were-away")
}
