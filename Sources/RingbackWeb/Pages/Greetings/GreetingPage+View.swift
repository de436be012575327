import RingbackCore
import RingbackDesk
import RingbackWords

extension GreetingPage {
    init(
        _ view: GreetingView, history: [Greeting], in office: OfficeView, _ say: Wording, isAudible: Bool,
        isOneself: Bool
    ) {
        let texts = view.live?.texts ?? [view.language: view.text]
        self.init(
            person: view.person.id.text, name: view.person.name, state: say.state(of: view), isStale: view.isStale,
            texts: texts.sorted { $0.key.code < $1.key.code }.map {
                Spoken(code: $0.key.code, language: $0.key.name, text: $0.value)
            }, maySet: view.maySet, mayEnd: view.maySet && (view.live ?? view.planned) != nil, isAudible: isAudible,
            fields: Fields(view, office.hours(of: view.person.id)))
        facts = [
            (RingbackWords.say("Calls are returned"), view.live.map { say.windows($0.windows) } ?? ""),
            (RingbackWords.say("Back"), view.live?.back.map { say.fullMoment($0) } ?? ""),
            (RingbackWords.say("Covers", context: "person"), view.live?.cover.map(office.name(of:)) ?? ""),
        ]
        planned = view.planned.map { "\(say.moment($0.from)): \(say.what($0))" }
        neverPromises = view.neverPromises
        coverers = Choice.workers(in: office.picture, besides: view.person.id)
        absence = view.absence.flatMap { absence in
            office.notice(of: view.person.id, at: max(say.now, absence.from)).map { say.away($0, office.names) }
        }
        tooMuch = view.load.flatMap { load in
            load.fits ? nil : TooMuch(load, view.newWindow, office.hours(of: view.person.id), say)
        }
        self.history = history.filter { ($0.overAt != nil || $0.end <= say.now) && $0.from < $0.end }.map { greeting in
            Past(
                when: "\(say.dated(greeting.from)) – \(say.dated(max(greeting.from, greeting.end)))",
                what: say.what(greeting), text: greeting.texts.sorted { $0.key.code < $1.key.code }.first?.value ?? "")
        }
        if isOneself { feed = Feed(madeAt: view.feedMadeAt.map { say.fullMoment($0) }) }
    }
}

extension GreetingPage {
    /// Above one’s sheet; `nil` where the calls fit.
    static func line(_ view: GreetingView?, _ say: Wording) -> HTML? {
        guard let view, let load = view.load, !load.fits else { return nil }
        return """
            <b>\(RingbackWords.say("Your calls do not fit into the hours that you published."))</b> \
            <span>\(TooMuch.sentence(load, say))</span> \
            <a href="\(Paths.greeting(view.person.id.text))">\(RingbackWords.say("Publish other hours"))</a>
            """
    }
}

extension GreetingPage.TooMuch {
    fileprivate init(_ load: ReturnLoad, _ window: Opening?, _ hours: OfficeHours, _ say: Wording) {
        sentence = Self.sentence(load, say)
        self.window = window.map { "\(say.day($0.opens)) \(say.time($0.opens))–\(say.time($0.closes))" }
        guard let window else { return }
        day = window.day.description
        from = Span.clock(hours.wallTime(at: window.opens).minutes)
        to = Span.clock(hours.wallTime(at: window.closes).minutes)
    }
}

extension GreetingPage.TooMuch {
    fileprivate static func sentence(_ load: ReturnLoad, _ say: Wording) -> String {
        let each = load.minutesEach
        return say(
            load.calls,
            one: "1 call waits and takes about \(each) min; \(load.minutesLeft) min are left in the published hours.",
            other: """
                \(load.calls) calls wait, about \(each) min each: \(load.minutesNeeded) min. \(load.minutesLeft) min \
                are left in the published hours.
                """)
    }
}

extension GreetingPage.Fields {
    /// The form as it is opened: what would be set next.
    fileprivate init(_ view: GreetingView, _ hours: OfficeHours) {
        self.init()
        kind = view.away != nil || view.neverPromises ? .absent : .present
        languages = Set((view.live?.texts.keys.map(\.code) ?? []) + [view.language.code])
        guard let windows = view.live?.windows, !windows.isEmpty else { return }
        for (place, window) in windows.prefix(from.count).enumerated() {
            from[place] = Span.clock(hours.wallTime(at: window.opens).minutes)
            to[place] = Span.clock(hours.wallTime(at: window.closes).minutes)
        }
    }
}

extension Wording {
    /// "today 3:30 PM–5:00 PM".
    func windows(_ windows: [Opening]) -> String {
        guard let first = windows.first else { return "" }
        return day(first.opens) + " " + windows.map { "\(time($0.opens))–\(time($0.closes))" }.joined(separator: ", ")
    }

    /// What a greeting says, in a few words.
    func what(_ greeting: Greeting) -> String {
        switch greeting.kind {
        case .present: self("calls are returned \(windows(greeting.windows))")
        case .absent:
            greeting.back.map { self("away, back \(fullMoment($0))") } ?? self("away")
        case .left: self("no longer works here")
        }
    }

    /// "Present, until today 5:00 PM", "Standard greeting since Fri, Nov 27, 5:00 PM".
    func state(of view: GreetingView) -> String {
        guard let live = view.live else { return self("Callers hear the standard greeting, which promises no time.") }
        guard let until = live.until else { return self("It stands until somebody ends it.") }
        return self("It ends by itself \(fullMoment(until)).")
    }
}
