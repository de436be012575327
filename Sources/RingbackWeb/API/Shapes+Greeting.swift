import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

extension Shapes {
    static let greetingTexts = Shape<[Language: String]> {
        Field("en", as: .nullable(.text(Greeting.textLimit * 2))) { $0[.english] }
        Field("es", as: .nullable(.text(Greeting.textLimit * 2))) { texts in Language(code: "es").flatMap { texts[$0] }
        }
    }

    private static let returnWindow = Shape<Opening> {
        Field("day", as: .day) { $0.day.description }
        Field("from") { $0.opens }
        Field("to") { $0.closes }
    }

    static let greeting = Shape<Naming<Greeting>>("Greeting") {
        Field("id") { $0.it.id }
        Field("kind") { $0.it.kind }
        Field("windows", returnWindow, upTo: Greeting.mostWindows) { $0.it.windows }
        Field("from", "From when callers hear it.") { $0.it.from }
        Field("until", "When it ends by itself; null for one that somebody has to end.") { $0.it.until }
        Field("back") { $0.it.back }
        Field("cover") { $0.name($0.it.cover) }
        Field("texts", greetingTexts) { $0.it.texts }
        Field("by") { $0.name($0.it.by) }
        Field("at") { $0.it.at }
        Field("over", "How it came to its end.") { $0.it.overHow }
        Field("overAt") { $0.it.overAt }
    }

    static let greetingHistory = Shape<[Naming<Greeting>]>(capacity: { 512 + $0.count * 1000 }) {
        Field("greetings", greeting, upTo: 200) { $0 }
    }

    private static let load = Shape<ReturnLoad> {
        Field("calls", "Open calls due by the end of the windows.") { $0.calls }
        Field("minutesEach") { $0.minutesEach }
        Field("isOwnMedian", "Whether those are the person's own; else the usual ones.") { $0.isOwnMedian }
        Field("minutesNeeded", as: .integer(0...1_000_000_000_000)) { $0.minutesNeeded }
        Field("minutesLeft") { $0.minutesLeft }
        Field("fits") { $0.fits }
    }

    static let greetingView = Shape<GreetingView>("GreetingNow", capacity: { _ in 4096 }) {
        Field("person") { $0.person }
        Field("kind", "Null while callers hear the standard greeting.") { $0.live?.kind }
        Field("text", "What callers hear now.") { $0.text }
        Field("until", "When it ends by itself.") { $0.live?.until }
        Field("isStale", "Whether it should be another one now: the person is in, or away, and it does not say so.") {
            $0.isStale
        }
        Field("greeting", greeting) { view in view.live.map { Naming($0, view.names) } }
        Field("planned", greeting) { view in view.planned.map { Naming($0, view.names) } }
        Field("standard", greetingTexts, "Heard whenever nothing else holds; it promises no time.") { $0.standard }
        Field("load", load, "Whether the waiting calls fit; for those who see how much somebody owes.") { $0.load }
        Field("newWindow", returnWindow, "A stretch that is long enough, where they do not.") { $0.newWindow }
        Field("maySet") { $0.maySet }
    }

    static let greetings = Shape<[GreetingView]>(capacity: { 512 + $0.count * 1500 }) {
        Field("greetings", greetingView, upTo: 5000) { $0 }
    }

    static let calendarFeed = Shape<String> {
        Field("path", "Below the server's address. It is shown once: whoever knows it can read it.") { $0 }
    }
}
