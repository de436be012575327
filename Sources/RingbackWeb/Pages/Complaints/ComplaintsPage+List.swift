import RingbackCore
import RingbackDesk
import RingbackWords

extension ComplaintsPage {
    init(
        _ found: ComplaintList, _ figures: ComplaintFigures?, person: PersonID?, isOpenOnly: Bool, mayDraw: Bool,
        reader: PersonID, _ wording: Wording
    ) {
        let lines = found.complaints.map { Line($0, reader: reader, wording) }
        self.init(
            waiting: lines.filter { $0.waits != nil }, others: lines.filter { $0.waits == nil },
            next: found.next.map { Paths.complaints(person: person?.text, open: isOpenOnly, after: $0) },
            isOpenOnly: isOpenOnly,
            figures: figures.map { figures in
                CountsAs.allCases.filter { countsAs in
                    figures.counts.values.contains { $0[countsAs] ?? 0 > 0 }
                }.map { countsAs in
                    (
                        countsAs.title, figures.counts[.complaint]?[countsAs] ?? 0,
                        figures.counts[.compliment]?[countsAs] ?? 0
                    )
                }
            } ?? [],
            figuresOf: figures.map {
                say("Of interactions from \(wording.date($0.from)) to \(wording.date($0.to)).")
            }, mayDraw: mayDraw)
    }
}

extension ComplaintsPage {
    /// What waits for the reader, above their own sheet; `nil` where nothing does.
    static func line(_ waiting: (unseen: Int, handling: Int, deciding: Int)) -> HTML? {
        var parts: [Phrase] = []
        if waiting.unseen > 0 {
            parts.append(
                say(
                    waiting.unseen, one: "1 complaint or compliment about a call of yours",
                    other: "\(waiting.unseen) complaints or compliments about calls of yours"))
        }
        if waiting.handling > 0 {
            parts.append(
                say(
                    waiting.handling, one: "1 complaint to handle", other: "\(waiting.handling) complaints to handle"))
        }
        if waiting.deciding > 0 {
            parts.append(
                say(waiting.deciding, one: "1 dispute to decide", other: "\(waiting.deciding) disputes to decide"))
        }
        if parts.isEmpty { return nil }
        return "\(each: parts, { "<a href=\"\(Paths.complaints)\">\($0)</a> " })"
    }
}

extension ComplaintsPage.Line {
    fileprivate init(_ view: ComplaintView, reader: PersonID, _ wording: Wording) {
        let complaint = view.complaint
        let name = view.person?.name ?? ""
        let about: Phrase =
            switch complaint.about {
            case .person: name.isEmpty ? complaint.about.title : Phrase(verbatim: name)
            default: complaint.about.title
            }
        var waits: Phrase?
        if view.may.decide {
            waits = say("yours to decide")
        } else if complaint.isOpen, view.handler.id == reader, view.may.handle {
            waits = say("yours to handle")
        } else if complaint.concerns(reader), complaint.kind == .complaint, complaint.isOpen,
            complaint.concerned.answeredAt == nil
        {
            waits = say("concerns you")
        }
        self.init(
            id: complaint.id.text, kind: complaint.kind.title,
            said: PlainText.shortened(complaint.said, to: 120), about: about,
            received: say("received \(wording.dateAlone(complaint.source.at))"), stage: complaint.stage.title,
            next: complaint.isOpen
                ? say(
                    "\(view.handler.name), by \(complaint.dueAt.map { wording.moment($0) } ?? "")", context: "deadline")
                : nil,
            isOverdue: view.isOverdue, waits: waits)
    }
}

extension ComplaintFormPage.Form {
    init(_ form: Fields) {
        self.init()
        if !form["kind"].isEmpty { kind = form["kind"] }
        if !form["concerns"].isEmpty { concerns = form["concerns"] }
        if !form["channel"].isEmpty { channel = form["channel"] }
        (interaction, person, said, observed) = (form["interaction"], form["person"], form["said"], form["observed"])
        (place, from, received) = (form["place"], form["from"], form["received"])
    }
}

extension ComplaintFormPage {
    /// Puts back what was typed.
    mutating func fill(_ typed: Fields) {
        let first = form.interaction
        form = Form(typed)
        if !interactions.contains(where: { $0.value == form.interaction }) { form.interaction = first }
        find = typed["find"]
    }
}

extension ComplaintFormPage.Found {
    /// The call that was picked; `nil` where nobody acted on it.
    init?(_ choices: [InteractionChoice], _ message: MessageID, _ wording: Wording) {
        guard let last = choices.first(where: { $0.outcome == nil }) ?? choices.first else { return nil }
        self.init(
            message: message.text, caller: last.caller.isEmpty ? wording.numbers.text(last.rang) : last.caller,
            regarding: PlainText.shortened(last.regarding, to: 80),
            when: say("taken by \(last.person.name), \(wording.moment(last.interaction.at))"))
    }

    init(_ entry: Entry, _ wording: Wording) {
        let message = entry.row.message
        self.init(
            message: message.id.text,
            caller: message.caller.name.isEmpty ? wording.numbers.text(message.caller) : message.caller.name,
            regarding: PlainText.shortened(message.regarding, to: 80),
            when: say("taken by \(entry.taker.name), \(wording.moment(message.timing.lastCallAt))"))
    }
}

extension Choice {
    /// "Dana Kim: took the call, yesterday 2:14 PM".
    init(interaction choice: InteractionChoice, _ wording: Wording) {
        let at = wording.fullMoment(choice.interaction.at)
        let id = choice.interaction.call?.text ?? choice.interaction.attempt?.text ?? ""
        self.init(
            value: id,
            title: choice.outcome.map { say("\(choice.person.name): \($0.label), \(at)") }
                ?? say("\(choice.person.name): took the call, \(at)"))
    }
}
