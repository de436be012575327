import RingbackCore
import RingbackDesk
import RingbackWords

extension ChangesPage {
    init(_ changes: SheetChanges, _ promises: SheetPromises, _ say: Wording, for reader: PersonID) {
        self.init(
            person: changes.owner.id.text, name: changes.owner.name,
            since: say.sinceWhen(
                changes.owner, changes.since, isLook: changes.isLook, isReader: changes.owner.id == reader),
            summary: changes.lines.isEmpty ? nil : say.changed(changes.counts, again: changes.again),
            groups: changes.counts.map { kind, count in
                let lines = changes.lines.filter { $0.change.kind == kind }.compactMap { line in
                    line.entry.map { Line($0, say("\(Self.did(kind, $0, say)) \(say.moment(line.change.at))"), say) }
                }
                return Group(title: kind.title, lines: lines, hidden: count - lines.count)
            },
            promises: promises.lines.map { line in
                let at = line.promise.at
                return Line(
                    line.entry, say(line.promise.kind.words(say.moment(at))), say, isLate: at < say.now)
            })
    }

    /// What became of it, before its time.
    private static func did(_ kind: SheetChange.Kind, _ entry: Entry, _ say: Wording) -> String {
        switch kind {
        case .new: return say("new", context: "call")
        case .calledAgain: return say("called again (\(entry.message.tally.calls))")
        case .came: return say("came to this sheet")
        case .went: return say("went to \(entry.owner.name)")
        case .closed: return entry.message.closing.map { say($0.label) } ?? say("closed")
        case .tried:
            guard let attempt = entry.row.lastAttempt else { return say("tried") }
            return attempt.with.isEmpty
                ? say(attempt.outcome.label) : say("\(attempt.outcome.label) with \(attempt.with)")
        }
    }
}

extension ChangesPage.Line {
    fileprivate init(_ entry: Entry, _ words: String, _ say: Wording, isLate: Bool = false) {
        self.init(
            message: entry.id.text, caller: EntryView.caller(entry.message, say),
            regarding: PlainText.shortened(entry.message.regarding, to: 120), words: words, isLate: isLate)
    }
}
