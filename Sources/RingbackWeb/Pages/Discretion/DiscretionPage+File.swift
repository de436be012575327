import RingbackCore
import RingbackDesk
import RingbackWords

extension DiscretionPage {
    /// - Parameter sees: whether the reader is of the principal's side.
    init(_ file: DiscretionFile, sees: Bool, _ say: Wording) {
        let discretion = file.discretion
        self.init(
            person: file.person.id.text, name: file.person.name,
            file: sees ? Settable(file, say) : nil, moment: file.moment,
            now: Self.now(file.moment, until: discretion.momentUntil, say))
    }

    private static func now(_ moment: Moment?, until: Timestamp?, _ say: Wording) -> String {
        guard let moment else { return say("Nothing set: calls are answered with the usual sentence.") }
        let label = say(moment.label)
        return until.map { say("Now: \(label), until \(say.moment($0)).") } ?? say("Now: \(label).")
    }
}

extension DiscretionPage.Settable {
    fileprivate init(_ file: DiscretionFile, _ say: Wording) {
        let blank = Discretion(of: file.person.id)
        func usual(_ verdict: RingVerdict) -> SayThis {
            SayThis(blank, name: file.person.name, verdict: verdict, at: say.now)
        }
        let usualFor: [(Moment, RingVerdict)] = [
            (.taking, .putThrough), (.hold, .hold), (.meeting, .takeMessage), (.out, .takeMessage),
            (.away, .takeMessage),
        ]
        self.init(
            version: file.discretion.version, fields: DiscretionPage.Fields(file.discretion, say),
            usual: Dictionary(uniqueKeysWithValues: usualFor.map { ($0.0, say(usual($0.1).sentence)) }),
            usualFollowUps: usual(.takeMessage).followUps.map { say($0) },
            interrupts: file.interrupts.map { DiscretionPage.Line($0.rule, $0.name, say) }, week: say.week)
    }
}

extension DiscretionPage.Line {
    fileprivate init(_ interrupt: Interrupt, _ name: String, _ say: Wording) {
        let rule =
            switch interrupt.rule {
            case .now: say("put through at once")
            case .never: say("never put through")
            case .hours: say("put through \(Self.hours(interrupt.hours, say))")
            }
        self.init(contact: interrupt.contact.text, name: name, rule: rule, why: interrupt.why)
    }

    /// "Mon–Fri, 10:00 AM–12:00 PM; Sat, 9:00 AM–12:00 PM": the same hours on days that follow one another, once.
    private static func hours(_ hours: [Weekday: [Span]], _ say: Wording) -> String {
        var runs: [(days: [Weekday], text: String)] = []
        var goesOn = false
        for day in say.week {
            let text = hours[day].map { WeekForm.text($0, say) } ?? ""
            if !text.isEmpty, goesOn, let run = runs.last, run.text == text {
                runs.removeLast()
                runs.append((run.days + [day], text))
            } else if !text.isEmpty {
                runs.append(([day], text))
            }
            goesOn = !text.isEmpty
        }
        func short(_ day: Weekday) -> Substring { say(day.name).prefix(3) }
        return runs.map { days, text in
            let ends = days.count == 1 ? days : [days.first, days.last].compactMap(\.self)
            return "\(ends.map(short).joined(separator: "–")), \(text)"
        }.joined(separator: "; ")
    }
}

extension DiscretionPage.Fields {
    fileprivate init(_ discretion: Discretion, _ say: Wording) {
        self.init(
            promise: discretion.promise,
            windows: Weekday.allCases.map { WeekForm.text(discretion.windows[$0] ?? [], say) },
            sentences: discretion.sentences, followUps: discretion.followUps,
            neverSay: discretion.neverSay.map { $0.why.isEmpty ? $0.words : "\($0.words) (\($0.why))" }
                .joined(separator: "\n"))
    }

    /// As typed.
    init(_ form: Fields) {
        self.init(
            promise: form.word("promise") ?? .open, windows: Weekday.allCases.map { form["hours.\($0.rawValue)"] },
            sentences: Moment.allCases.reduce(into: [:]) { $0[$1] = form.text("say.\($1.rawValue)") },
            followUps: form.all("followUp"), neverSay: form["neverSay"])
    }
}

extension DiscretionDraft {
    /// - Throws: ``HoursError/unreadable(_:)``.
    init(_ form: Fields) throws {
        let fields = DiscretionPage.Fields(form)
        self.init()
        promise = fields.promise
        windows = try WeekForm.read(form)
        sentences = fields.sentences
        followUps = fields.followUps
        neverSay = fields.neverSay.split(whereSeparator: \.isNewline).map { Discretion.NeverSay(line: String($0)) }
    }
}

extension Discretion.NeverSay {
    /// "meeting (it invites questions)".
    fileprivate init(line: String) {
        let text = line.trimmingPrefix { $0.isWhitespace }
        guard let open = text.firstIndex(of: "("), open > text.startIndex else {
            self.init(words: String(text))
            return
        }
        let why = text[text.index(after: open)...]
        self.init(words: String(text[..<open]), why: String(why.last == ")" ? why.dropLast() : why))
    }
}

extension DiscretionPage.Adding {
    /// As typed.
    init(_ form: Fields) {
        self.init(
            who: form["who"], rule: form.word("rule") ?? .now, days: Set(form.all("days").compactMap { Int($0) }),
            spans: form["spans"], why: form["why"])
    }

    /// The hours on the days chosen.
    /// - Throws: ``HoursError/unreadable(_:)``.
    func hours() throws -> [Weekday: [Span]] {
        let spans = try WeekForm.spans(spans)
        return Dictionary(uniqueKeysWithValues: days.compactMap { Weekday(rawValue: $0) }.map { ($0, spans) })
    }
}
