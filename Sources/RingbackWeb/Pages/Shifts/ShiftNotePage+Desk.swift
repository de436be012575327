import RingbackCore
import RingbackDesk
import RingbackWords

extension ShiftNotePage {
    init(_ notes: ShiftNotes, _ say: Wording) {
        let made = say.madeText(notes.draft)
        let (now, start) = (say.moment(notes.draft.note.at), say.moment(notes.draft.note.since))
        self.init(
            person: notes.owner.id.text, name: notes.owner.name,
            readers: say.whoReads(notes.others, principal: notes.owner), made: made, text: made,
            madeAt: say.isDayLong(notes.draft.note.since)
                ? RingbackWords.say("How the sheet stands at \(now), and what was done today. Change what you like.")
                : RingbackWords.say(
                    "How the sheet stands at \(now), and what was done since \(start). Change what you like."),
            notes: notes.notes.map { Note($0, say) })
    }
}

extension ShiftNotePage.Note {
    fileprivate init(_ view: ShiftNoteView, _ say: Wording) {
        let at = say.moment(view.note.at)
        let items = say.items(view, withReasons: true)
        self.init(
            id: view.note.id.text, title: RingbackWords.say("\(view.by.name), \(at)"), said: view.note.said,
            madeTitle: RingbackWords.say("How the sheet stood, \(at)"),
            groups: ShiftLine.Kind.allCases.compactMap { kind in
                let lines = items.filter { $0.item.kind == kind }.map { item, message in
                    ChangesPage.Line(
                        message: message.text, caller: item.caller,
                        regarding: PlainText.shortened(item.regarding, to: 120), words: say(item.words),
                        isLate: kind == .late)
                }
                return lines.isEmpty ? nil : ChangesPage.Group(title: kind.title, lines: lines)
            }, more: view.note.more,
            readers: view.readers.compactMap { reader in
                if reader.person.id == view.by.id { return nil }
                guard let read = reader.readAt else {
                    return RingbackWords.say("\(reader.person.name) has not read it")
                }
                return RingbackWords.say("\(reader.person.name) read it \(say.moment(read))")
            }, waits: view.waits)
    }
}

extension AskView {
    /// A handover note that the reader has not read yet.
    init(_ view: ShiftNoteView, _ say: Wording, back: Path) {
        let said = view.note.said.split(separator: "\n").first.map(String.init) ?? ""
        let counted = say(view.lines.count, one: "1 entry", other: "\(view.lines.count) entries")
        self.init(
            kind: .shiftNote(note: view.note.id.text, principal: view.principal.id.text), message: "",
            caller: say("\(view.principal.name)’s sheet"),
            from: say("Handover note from \(EntryView.firstName(view.by.name)), \(say.moment(view.note.at))"),
            text: said.isEmpty ? counted : PlainText.shortened(said, to: 140), back: back)
    }
}
