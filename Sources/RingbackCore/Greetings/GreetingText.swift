package import RingbackWords

/// The words of a greeting as they are proposed, in one language: those of the written standard, with names and times
/// filled in.
package struct GreetingText: Sendable {
    private let name: String
    private let office: String
    private let clock: ClockWords
    private let hours: OfficeHours
    private let language: Language

    /// - Parameters:
    ///   - hours: the person's own: their clock is the one that is said.
    ///   - now: when it is recorded: "today" is said of that day alone.
    package init(
        _ name: String, office: Office, hours: OfficeHours, in language: Language, now: Timestamp
    ) {
        (self.name, self.office, self.hours, self.language) = (name, office.name, hours, language)
        clock = ClockWords(hours: hours, country: office.country, language: language, now: now)
    }

    /// "I will return your call between 3:30 PM and 5:00 PM today."
    package func present(_ windows: [Opening]) -> String {
        let spans = Phrase.list(
            windows.map { window in
                say("between \(clock.time(window.opens)) and \(clock.time(window.closes))")
            })
        let isToday = windows.first.map { clock.isToday($0.opens) } ?? true
        let day = windows.first.map { clock.format.spokenDate($0.day) } ?? ""
        let when =
            isToday
            ? say("\(spans) today", context: "greeting") : say("\(spans) on \(day)", context: "greeting")
        return language(
            say(
                """
                You have reached \(name) at \(office). I am currently with another customer. Please leave your name and \
                telephone number and I will return your call \(when). If you are not available during those hours \
                please tell me in your message when I can reach you. Thank you for calling.
                """))
    }

    /// "I am away from the office and will return on Monday, December 14 at 8:00 AM."
    package func absent(back: Timestamp, cover: String?) -> String {
        let day = clock.format.spokenDate(hours.workday(at: back))
        let time = clock.time(back)
        let help =
            cover.map { say("If you need immediate assistance please press # for \($0).") }
            ?? say("If you need immediate assistance please press #.")
        return language(
            say(
                """
                You have reached \(name) at \(office). I am away from the office and will return on \(day) at \(time). \
                \(help) Thank you for calling.
                """))
    }

    /// Of somebody who no longer works here.
    package func left(cover: String?) -> String {
        let help =
            cover.map { say("\($0) takes these calls now: please press # to be connected.") }
            ?? say("Please press # to be connected to somebody who can help.")
        return language(
            say(
                """
                You have reached the number of \(name) at \(office), who no longer works here. \(help) If you leave a \
                message, somebody will return your call the same workday. Thank you for calling.
                """))
    }

    /// Promises no time: heard whenever nothing else holds.
    package var standard: String {
        language(
            say(
                """
                You have reached \(name) at \(office). I cannot take your call right now. Please leave your name and \
                telephone number, and when I can reach you. If you need immediate assistance please press 0 for the \
                operator. Thank you for calling.
                """))
    }
}
