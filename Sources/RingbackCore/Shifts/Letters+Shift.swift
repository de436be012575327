import RingbackWords

// The mail that brings a handover note.

extension Letters {
    static func shiftSubject(_ matter: LetterMatter) -> String {
        guard let shift = matter.shift else { return matter.say("A handover note") }
        return matter.say(
            "Handover note for \(shift.principal)’s sheet, \(matter.clock.dated(shift.note.at))")
    }

    static func shiftNote(_ matter: LetterMatter) -> [Letter.Block] {
        guard let shift = matter.shift else { return [.ask(matter.say("A handover note is waiting for you"))] }
        var blocks: [Letter.Block] = [
            .ask(matter.say("\(shift.writer) left you a handover note for \(shift.principal)’s sheet."))
        ]
        if !shift.note.said.isEmpty { blocks.append(.quote(shift.note.said)) }
        let at = matter.clock.dayAndTime(shift.note.at)
        if !shift.lines.isEmpty { blocks.append(.paragraph(matter.say("How the sheet stood, \(at):"))) }
        for kind in ShiftLine.Kind.allCases {
            let lines = shift.lines.filter { $0.item.kind == kind }
            if lines.isEmpty { continue }
            blocks.append(.heading(matter.say(kind.title)))
            blocks.append(.entries(lines.map { entry($0, matter) }))
        }
        let more = shift.note.more
        if more > 0 { blocks.append(.paragraph(matter.say(more, one: "And 1 more.", other: "And \(more) more."))) }
        return blocks
            + links([
                matter.links.sheet(of: shift.note.principal).map {
                    Letter.Link(matter.say("Open the sheet"), url: $0, isMain: true)
                }
            ])
    }

    private static func entry(_ line: ShiftLetter.Line, _ matter: LetterMatter) -> Letter.Entry {
        let about = PlainText.shortened(line.item.regarding, to: 140)
        let words = matter.say(line.item.words)
        return Letter.Entry(
            line.item.caller, details: about.isEmpty ? words : "\(about) · \(words)", number: "", dials: nil,
            url: matter.links.message(line.message))
    }
}
