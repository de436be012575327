import RingbackWords

extension Letters {
    /// What a mail's particulars say where it tells somebody that they were named to read the comparison.
    package static let namedForFairness = "named"
    /// That others were named in their place.
    package static let replacedForFairness = "replaced"

    static func fairnessSubject(_ matter: LetterMatter) -> String {
        switch matter.particulars.act {
        case namedForFairness: matter.say("You were named to read how complaints compare")
        case replacedForFairness: matter.say("Others were named to read how complaints compare")
        default: matter.say("A half-year of complaints was compared in similar cases")
        }
    }

    /// No figure leaves the office by mail.
    static func fairness(_ matter: LetterMatter) -> [Letter.Block] {
        switch matter.particulars.act {
        case namedForFairness: [.ask(named(matter))] + toFairness(matter, matter.say("Double standards"))
        case replacedForFairness: [.ask(replaced(matter))]
        default:
            [
                .ask(compared(matter)),
                .paragraph(matter.say("Sign in to read what it says, and what it cannot rule out.")),
            ] + toFairness(matter, matter.say("Read the comparison"))
        }
    }

    private static func toFairness(_ matter: LetterMatter, _ words: String) -> [Letter.Block] {
        if matter.links.home.isEmpty { return [] }
        return links([.init(words, url: "\(matter.links.home)/fairness", isMain: true)])
    }

    private static func named(_ matter: LetterMatter) -> String {
        matter.say(
            """
            You are now one of the two people at different levels who read how complaints compare between groups. One \
            of you drafts a question, and the other opens it. If you would rather not, tell an administrator.
            """)
    }

    private static func replaced(_ matter: LetterMatter) -> String {
        matter.say(
            """
            An administrator has named others to read how complaints compare between groups, so you are no longer one \
            of the two readers. What was published until now is not shown to whoever comes after you.
            """)
    }

    private static func compared(_ matter: LetterMatter) -> String {
        matter.say(
            """
            The complaints of a half-year were compared between groups. Two people at different levels read it, and \
            you are one of them.
            """)
    }
}
