package import RingbackCore
import RingbackStore
package import RingbackWords

/// What callers hear of one person, until when, and what follows.
package struct GreetingView: Sendable {
    package let person: Named
    package let names: [PersonID: String]
    /// `nil` while callers hear the standard greeting.
    package let live: Greeting?
    package let planned: Greeting?
    /// Promises no time; heard whenever nothing else holds. By language.
    package let standard: [Language: String]
    /// The languages that are proposed first: the person's own, or the office's.
    package let language: Language
    /// Who covers, in the live greeting or the planned one.
    package let cover: Named?
    /// Whether somebody who is in hears nothing current now, in their paid hours.
    package let isStale: Bool
    /// Whether the waiting calls fit the published hours; `nil` without any.
    package let load: ReturnLoad?
    /// A long enough stretch, where they do not fit.
    package let newWindow: Opening?
    /// The absence that is on or comes next.
    package let absence: Absence?
    package let away: AwayNotice?
    package let maySet: Bool
    /// Whether their line never promises a time, so that no hours can be published.
    package let neverPromises: Bool
    /// When the viewer's own calendar address was made; `nil` for others and while there is none.
    package let feedMadeAt: Timestamp?

    /// The words heard now, in the language that is proposed first or in the only one there is.
    package var text: String {
        guard let live else { return standard[language] ?? "" }
        return live.texts[language] ?? live.texts.sorted { $0.key.code < $1.key.code }.first?.value ?? ""
    }
}

extension ReadScope {
    /// Somebody with assistants, whose line promises no time, and who has set no hours.
    func neverPromises(_ person: PersonID) throws -> Bool {
        guard view.picture.assistants[person]?.isEmpty == false else { return false }
        return try DiscretionQueries.find(of: person, in: office, session).map { $0.promise == .open } ?? true
    }

    /// - Parameter withMedian: whether the person's own calls are looked up for their median; else the usual minutes count.
    func greeting(of person: PersonID, withLoad: Bool = true, withMedian: Bool = true) throws -> GreetingView {
        guard let known = view.person(person) else { throw AccessError.notHere }
        let all = view.picture.greetings[person] ?? []
        let (live, planned) = (all.live(at: now), all.planned(after: now))
        let hours = view.hours(of: person)
        let shown = live ?? planned
        let windows = (live?.windows ?? planned?.windows ?? []).filter { $0.closes > now }
        let load =
            try withLoad
            ? windows.last.map { last in
                try self.load(of: person, windows, by: last.closes, withMedian: withMedian)
            } : nil
        let away = view.notice(of: person, at: now)
        let neverPromises = try neverPromises(person)
        let isCurrent =
            away == nil ? live?.kind == .present || live == nil && neverPromises : live.map { $0.kind != .present }
        return GreetingView(
            person: Named(person, in: view), names: view.names, live: live, planned: planned,
            standard: Language.all.reduce(into: [:]) { $0[$1] = text(of: known, $1).standard },
            language: view.language(of: person), cover: shown?.cover.map { Named($0, in: view) },
            isStale: known.works && hours.isOpen(at: now) && !(isCurrent ?? false), load: load,
            newWindow: load.flatMap { $0.fits ? nil : $0.newWindow(hours: hours, now: now) },
            absence: (view.picture.absences[person] ?? []).filter { $0.until > now }.min { $0.from < $1.from },
            away: away, maySet: Policy.allows(.setGreeting, acting, acting.grounds(toOwner: person)),
            neverPromises: neverPromises,
            feedMadeAt: acting.isBy(person) ? try CalendarFeedQueries.made(by: person, in: office, session) : nil)
    }

    private func load(
        of person: PersonID, _ windows: [Opening], by due: Timestamp, withMedian: Bool
    ) throws -> ReturnLoad {
        ReturnLoad(
            calls: try WindowQueries.waiting(for: person, by: due, in: office, session),
            callSeconds: withMedian
                ? try WindowQueries.callSeconds(
                    of: person, since: now.adding(seconds: -14 * 86_400), in: office, limit: 100, session) : [],
            windows: windows, now: now)
    }

    func text(of person: Person, _ language: Language) -> GreetingText {
        GreetingText(person.name, office: view.office, hours: view.hours(of: person.id), in: language, now: now)
    }

    func proposed(
        _ kind: Greeting.Kind, windows: [Opening], back: Timestamp?, cover: PersonID?, of person: Person,
        in language: Language
    ) -> String {
        let (text, name) = (text(of: person, language), cover.map(view.name(of:)))
        return switch kind {
        case .present: text.present(windows)
        case .absent: back.map { text.absent(back: $0, cover: name) } ?? text.standard
        case .left: text.left(cover: name)
        }
    }
}
