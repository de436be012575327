import RingbackWords

// Trying every phone: to whoever is looked for, and to whoever has the next move.

extension Letters {
    static func ladder(_ matter: LetterMatter) -> [Letter.Block] {
        let whose = whose(matter)
        let owner = matter.message.map { matter.name($0.owner) } ?? ""
        switch matter.particulars.decision {
        case "reach":
            let by = matter.particulars.by.map(matter.name) ?? owner
            return [
                .ask(matter.say("\(by) is trying to reach you: \(whose).")),
                .paragraph(
                    matter.say("Confirm that you know, and nobody rings you about it any more.")),
            ] + links([matter.links.act(.know, matter.say("I know"), isMain: true)]) + [facts(matter)]
                + ownersLinks(matter) + background(matter)
        case "back":
            return [
                .ask(matter.say("\(owner) knows of \(whose), and nothing has happened since.")),
                .paragraph(matter.say("Every phone is tried again.")), facts(matter),
            ] + links([opening(matter)])
        default:
            return [
                .ask(matter.say("Nobody confirmed \(whose). You have the next move.")),
                .paragraph(
                    matter.say("When \(owner) calls in, say: “\(nextWords(matter))”")), facts(matter),
            ] + links([opening(matter)])
        }
    }

    /// "John Smith, ASAP, about boiler leaks."
    private static func nextWords(_ matter: LetterMatter) -> String {
        guard let message = matter.message else { return "" }
        let caller = message.caller.name.isEmpty ? matter.number?.shown ?? "" : message.caller.name
        let about = PlainText.excerpt(message.regarding, to: 120)
        return matter.say(about.isEmpty ? say("\(caller), ASAP") : say("\(caller), ASAP: \(about)"))
    }
}
