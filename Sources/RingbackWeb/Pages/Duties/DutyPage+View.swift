import RingbackCore
import RingbackDesk
import RingbackWords

extension DutyPage {
    init(_ view: DutyView, in office: OfficePicture, reader: PersonID, _ wording: Wording) {
        self.init(
            id: view.duty.id.text, name: view.duty.name, words: view.duty.words.joined(separator: ", "),
            facts: Self.facts(view, wording),
            holders: view.record.tenures.reversed().map { tenure in
                let by = view.names[tenure.confirmedBy] ?? ""
                return Holder(
                    from: wording.date(tenure.from),
                    name: tenure.person.map { Phrase(verbatim: view.names[$0] ?? "") } ?? say("vacant"),
                    leftOut: tenure.leftOut, confirmed: wording(say("\(by), \(wording.moment(tenure.confirmedAt))")))
            },
            pending: view.pending.map { Pending($0, view, isMine: $0.by == reader, wording) }, may: view.may,
            people: [], fields: HolderFields(from: view.today.description),
            form: DutyFields(view.duty, in: office),
            announced: view.announced.map { told in
                wording(say("Announced by \(view.names[told.by] ?? ""), \(wording.moment(told.at))"))
            }, isEnded: !view.duty.stands)
    }

    private static func facts(_ view: DutyView, _ wording: Wording) -> [Fact] {
        func date(_ day: Workday) -> String { wording.date(day) }
        var facts = [
            Fact(name: say("Who does it"), value: view.holder.map { Phrase(verbatim: $0.name) } ?? say("vacant"))
        ]
        if let since = view.since { facts.append(Fact(name: say("Since"), value: Phrase(verbatim: date(since)))) }
        if let before = view.before {
            facts.append(
                Fact(name: say("After"), value: say("\(before.person.name), until \(date(before.until))")))
        }
        if let leftOut = view.tenure?.leftOut, !leftOut.isEmpty {
            facts.append(Fact(name: say("Not taken over"), value: Phrase(verbatim: leftOut)))
        }
        if let away = view.away {
            facts.append(
                Fact(name: say("Away", context: "moment"), value: Phrase(verbatim: wording.away(away, view.names))))
        }
        facts.append(Fact(name: say("Whom to ask now"), value: Phrase(verbatim: view.ask.name)))
        if !view.deputies.isEmpty {
            facts.append(Fact(name: say("Deputies"), value: Phrase.list(of: view.deputies.map(\.name))))
        }
        if let next = view.next {
            facts.append(
                Fact(
                    name: say("Next"),
                    value: next.person.map { say("\($0.name) from \(date(next.from))") }
                        ?? say("vacant from \(date(next.from))")))
        }
        facts.append(Fact(name: say("Lead"), value: Phrase(verbatim: view.lead.name)))
        if let team = view.team { facts.append(Fact(name: say("Team"), value: Phrase(verbatim: team))) }
        if let tenure = view.tenure {
            let by = view.names[tenure.confirmedBy] ?? ""
            facts.append(
                Fact(name: say("Confirmed"), value: say("\(by), \(wording.moment(tenure.confirmedAt))")))
        }
        return facts
    }
}

extension DutyPage.Pending {
    fileprivate init(_ change: DutyChange, _ view: DutyView, isMine: Bool, _ wording: Wording) {
        let (by, day) = (view.names[change.by] ?? "", wording.date(change.from))
        self.init(
            id: change.id.text,
            sentence: change.person.map { say("\(by) proposes \(view.names[$0] ?? "") from \(day).") }
                ?? say("\(by) proposes that nobody hold it from \(day)."),
            why: change.why, leftOut: change.leftOut, isMine: isMine)
    }
}
