import RingbackCore
import RingbackDesk
import RingbackWords

extension Wording {
    /// The made lines of a handover note, as the reader reads them.
    /// - Parameter withReasons: with why entries are held back, for those who may see it. Never in what is written
    ///   down: others may read that.
    func items(
        _ view: ShiftNoteView, withReasons: Bool = false
    ) -> [(item: ShiftText.Item, message: MessageID)] {
        let isToday = isToday(view.note.at)
        return view.lines.map { line in
            let message = line.entry.message
            var words = line.line.words(line.attempt) { isToday ? moment($0) : dated($0) }
            if withReasons, line.line.kind == .held, let reason = message.hold?.reason, !reason.isEmpty {
                words = say("\(words): \(reason)")
            }
            return (
                ShiftText.Item(
                    kind: line.line.kind, caller: EntryView.caller(message, self), regarding: message.regarding,
                    words: words),
                message.id
            )
        }
    }

    /// The made part as plain text.
    func madeText(_ view: ShiftNoteView) -> String {
        ShiftText.write(items(view).map(\.item), more: view.note.more, in: language)
    }

    /// "Lou and Max see it at the top of the sheet until they have read it."
    func whoReads(_ others: [Named], principal: Named) -> Phrase {
        if others.isEmpty {
            return say(
                """
                Nobody else keeps \(principal.name)’s sheet, so nobody else reads this note. It stays for you: \
                you see it tomorrow.
                """)
        }
        let names = list(others.map(\.name))
        return say(
            others.count, one: "\(names) sees it above the sheet until they have read it.",
            other: "\(names) see it above the sheet until they have read it.")
    }

    /// "Since Margaret last looked at 2:51 PM".
    func sinceWhen(_ owner: Named, _ since: Timestamp, isLook: Bool, isReader: Bool) -> Phrase {
        let at = moment(since)
        if !isLook { return isDayLong(since) ? say("Today", context: "since") : say("Since \(at)") }
        if isReader { return say("Since you last looked, \(at)") }
        return say("Since \(EntryView.firstName(owner.name)) last looked, \(at)")
    }

    /// Whether a moment is the beginning of today.
    func isDayLong(_ since: Timestamp) -> Bool { isToday(since) && time(since) == clock(0) }

    /// "3 new, 2 closed, Smith called again (3)".
    func changed(_ counts: [(kind: SheetChange.Kind, count: Int)], again: Entry?) -> Phrase {
        .list(
            counts.map { kind, count in
                guard kind == .calledAgain, count == 1, let again else { return kind.counted(count) }
                let caller = EntryView.caller(again.message, self)
                return say("\(caller) called again (\(again.message.tally.calls))")
            })
    }
}
