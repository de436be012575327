import RingbackCore
import RingbackStore

extension MailComposer {
    /// The handover note that a mail brings; `nil` if it was read meanwhile, or its receiver no longer keeps the sheet.
    func shiftLetter(_ row: OutboxRow, to person: PersonID) throws -> ShiftLetter? {
        guard let id = MailParticulars(json: row.particulars).shiftNote,
            let acting = view.acting(person, via: .mail, at: now),
            let note = try ShiftNoteQueries.find(id, in: view.office.id, session),
            Policy.allows(.seeShiftNotes, acting, acting.grounds(toOwner: note.principal))
        else { return nil }
        let shown = try ReadScope(session: session, view: view, acting: acting, now: now).view(note)
        guard shown.waits else { return nil }
        let clock = view.clock(of: person, at: now)
        let numbers = NumberFormat(country: view.office.country)
        return ShiftLetter(
            note: note, writer: shown.by.name, principal: shown.principal.name,
            lines: shown.lines.map { line in
                let message = line.entry.message
                let caller = message.caller.name.isEmpty ? numbers.text(message.caller) : message.caller.name
                return ShiftLetter.Line(
                    ShiftText.Item(
                        kind: line.line.kind, caller: caller, regarding: message.regarding,
                        words: line.line.words(line.attempt) { clock.dated($0) }),
                    message: message.id)
            })
    }
}
