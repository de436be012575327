import RingbackWords

extension Letters {
    static func eveningSubject(_ matter: LetterMatter) -> String {
        let day = matter.clock.date(matter.clock.now)
        guard let evening = matter.evening, !evening.unsigned.isEmpty else {
            return matter.say("The day at \(matter.office), \(day)")
        }
        let count = evening.unsigned.count
        return matter.say(
            count, one: "1 day is not signed at \(matter.office)",
            other: "\(count) days are not signed at \(matter.office)")
    }

    static func evening(_ matter: LetterMatter) -> [Letter.Block] {
        guard let evening = matter.evening else { return [.ask(matter.say("The day is over."))] }
        var blocks: [Letter.Block] = []
        if evening.unsigned.isEmpty {
            blocks.append(.ask(matter.say("Please look at this before the next workday.")))
        } else {
            blocks.append(.ask(matter.say("These days wait for a signature.")))
            let lines = evening.unsigned.prefix(EveningLetter.most).map { line($0, matter) }
            blocks.append(.paragraph(lines.joined(separator: "\n")))
        }
        func list(_ title: Phrase, _ lines: [Phrase]) {
            if lines.isEmpty { return }
            blocks.append(.heading(matter.say(title)))
            blocks.append(.paragraph(lines.prefix(EveningLetter.most).map { matter.say($0) }.joined(separator: "\n")))
        }
        list(say("Greetings out of date"), evening.greetings)
        list(say("Nobody is on duty on the next workday"), evening.gaps)
        return blocks
            + links([
                matter.links.days.map { Letter.Link(matter.say("Review and sign"), url: $0, isMain: true) }
            ])
    }

    private static func line(_ unsigned: EveningLetter.Unsigned, _ matter: LetterMatter) -> String {
        let date = matter.clock.date(unsigned.day)
        let day = unsigned.team.map { matter.say("\(date), \($0)") } ?? date
        let left =
            unsigned.left == 0
            ? matter.say("nothing is left unreturned")
            : matter.say(
                unsigned.left, one: "1 call was left unreturned", other: "\(unsigned.left) calls were left unreturned")
        return matter.say("\(day): \(left)")
    }
}

extension LetterLinks {
    /// Where days are closed.
    var days: String? { home.isEmpty ? nil : "\(home)/days" }
}
