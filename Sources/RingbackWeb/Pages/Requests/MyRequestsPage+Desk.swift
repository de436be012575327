import RingbackCore
import RingbackDesk
import RingbackWords

extension MyRequestsPage {
    init(_ list: RequestList, _ patterns: PatternList, _ wording: Wording) {
        self.init(
            // What the reader asked and is to choose about waits for them, too.
            received: (list.sent.filter(\.waits) + list.received).map { Line($0, wording) },
            sent: list.sent.filter { !$0.waits }.map { Line($0, wording) },
            earlier: list.earlier.map { Line($0, wording) }, above: list.above.map { Line($0, wording) },
            patterns: patterns.received.map { view in
                PatternLine(
                    line: wording.line(of: view), path: Paths.pattern(view.pattern.like.text), link: say("Look closer"))
            },
            own: patterns.sent.map { PatternLine(line: wording.line(of: $0), path: nil, link: .none) },
            notes: patterns.notes.map { PatternLine($0, wording) })
    }
}

extension MyRequestsPage.Line {
    init(_ view: RequestView, _ wording: Wording) {
        let request = view.request
        var about: [Phrase] = [
            view.isReceiver
                ? say("\(view.from.name) asks you")
                : request.previous == nil ? say("you asked \(view.to.name)") : say("passed on to \(view.to.name)"),
            request.kind == .assignment ? request.kind.words : .none,
            request.by.map { say("by \(wording.date($0))") } ?? .none, view.duty.map { say("for \($0.name)") } ?? .none,
            say("asked \(wording.moment(request.at))"),
        ].filter { !$0.description.isEmpty }
        if let passed = view.passedTo { about.append(say("passed on to \(passed.name)")) }
        self.init(
            id: view.id.text, what: request.what, about: about, state: wording.state(of: view), waits: view.waits)
    }

    init(_ asked: AskedAbove, _ wording: Wording) {
        self.init(
            id: asked.id.text, what: asked.what,
            about: [
                say("\(asked.from.name) asked \(asked.to.name), and both want to know what you think"),
                asked.by.map { say("by \(wording.date($0))") } ?? .none,
            ].filter { !$0.description.isEmpty },
            state: asked.isOpen ? say("write to both") : say("settled"),
            letter: asked.isOpen ? Self.letter(to: asked.emails, about: asked.what) : nil)
    }

    /// An email to both in the reader’s own mail program.
    private static func letter(to emails: [String], about what: String) -> String {
        let to = emails.map { PercentEncoding.encode($0).replacing("%40", with: "@") }.joined(separator: ",")
        return "mailto:\(to)?subject=\(PercentEncoding.encode(what))"
    }
}

extension MyRequestsPage.PatternLine {
    init(_ view: PatternNoteView, _ wording: Wording) {
        let at = wording.moment(view.note.at)
        var parts: [Phrase] = [
            view.isWriter
                ? say("You gave \(view.about.name) a note, \(at)")
                : say("\(view.by.name) gave \(view.about.name) a note, \(at)")
        ]
        if let manager = view.manager, let shared = view.note.managerAt {
            parts.append(say("\(manager.name) has had it since \(wording.moment(shared))"))
        }
        self.init(line: .list(parts), path: Paths.patternNote(view.note.id.text), link: say("Read the note"))
    }
}
