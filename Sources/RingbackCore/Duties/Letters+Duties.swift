import RingbackWords

extension Letters {
    static func dutySubject(_ matter: LetterMatter) -> String {
        switch matter.duty {
        case .proposed(_, let duty): matter.say("A new holder for “\(duty.name)”: please confirm or decline")
        case .confirmed(let change, let duty, _):
            matter.say("Who holds “\(duty.name)” from \(matter.clock.date(change.from))")
        case .declined(_, let duty): matter.say("“\(duty.name)” stays as it is")
        case .announced(_, _, let duty): matter.say("Whom to ask about “\(duty.name)”")
        case nil: matter.say("The register of duties")
        }
    }

    static func duty(_ matter: LetterMatter) -> [Letter.Block] {
        switch matter.duty {
        case .proposed(let change, let duty):
            let (by, day) = (matter.name(change.by), matter.clock.date(change.from))
            let ask =
                change.person.map {
                    matter.say("\(by) proposes that \(matter.name($0)) hold “\(duty.name)” from \(day).")
                } ?? matter.say("\(by) proposes that nobody hold “\(duty.name)” from \(day).")
            return [.ask(ask)] + (change.why.isEmpty ? [] : [.quote(change.why)]) + leftOut(change, matter)
                + [.paragraph(matter.say("Nothing changes until you confirm it."))]
                + dutyLinks(duty, say("Confirm or decline"), matter)
        case .confirmed(let change, let duty, let before):
            return [.ask(confirmed(change, duty, before, matter))] + leftOut(change, matter)
                + dutyLinks(duty, say("See the duty"), matter)
        case .declined(let change, let duty):
            let by = matter.name(change.decidedBy)
            return [.ask(matter.say("\(by) declined your proposal about “\(duty.name)”."))]
                + (change.reason.isEmpty ? [] : [.quote(change.reason)])
                + dutyLinks(duty, say("See the duty"), matter)
        case .announced(let text, let by, let duty):
            return [.ask(matter.say("\(matter.name(by)) writes about “\(duty.name)”:")), .quote(text)]
                + dutyLinks(duty, say("See the duty"), matter)
        case nil: return [.ask(matter.say("The register of duties was changed."))]
        }
    }

    private static func confirmed(
        _ change: DutyChange, _ duty: Duty, _ before: PersonID?, _ matter: LetterMatter
    ) -> String {
        let (day, by) = (matter.clock.date(change.from), matter.name(change.decidedBy))
        guard let holder = change.person else {
            return matter.say(
                "Nobody holds “\(duty.name)” from \(day); \(matter.name(duty.lead)) answers for it. \(by) confirmed it."
            )
        }
        if holder == matter.reader {
            return before.map {
                matter.say("You hold “\(duty.name)” from \(day), after \(matter.name($0)). \(by) confirmed it.")
            } ?? matter.say("You hold “\(duty.name)” from \(day). \(by) confirmed it.")
        }
        return matter.say("\(matter.name(holder)) holds “\(duty.name)” from \(day). \(by) confirmed it.")
    }

    private static func leftOut(_ change: DutyChange, _ matter: LetterMatter) -> [Letter.Block] {
        change.leftOut.isEmpty ? [] : [.paragraph(matter.say("Not taken over: \(change.leftOut)"))]
    }

    private static func dutyLinks(_ duty: Duty, _ label: Phrase, _ matter: LetterMatter) -> [Letter.Block] {
        guard !matter.links.home.isEmpty else { return [] }
        return links([
            .init(matter.say(label), url: "\(matter.links.home)/duties/\(duty.id.text)", isMain: true)
        ])
    }
}
