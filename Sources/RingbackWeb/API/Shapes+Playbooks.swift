import RingbackCore
import RingbackDesk
import RingbackWords

extension Shapes {
    static let playbooks = Shape<PlaybooksView>(capacity: { 1024 + $0.playbooks.count * 1024 }) {
        Field("today", as: .day) { $0.today.description }
        Field("playbooks", playbookSummary, upTo: Playbook.most, "Those not withdrawn, by number.") { $0.playbooks }
        Field("former", playbookSummary, upTo: 100_000, "Withdrawn ones, and those of which nothing was approved.") {
            $0.former
        }
        Field("waiting", "How many drafts wait for you to approve them.") { $0.waiting }
    }

    private static let playbookSummary = Shape<PlaybookSummary>("PlaybookSummary") {
        Field("id") { $0.playbook.id }
        Field("number", "Of the version in force, such as 14.2; of the playbook where none is.") { $0.number }
        Field("name") { $0.playbook.name }
        Field("kind") { $0.playbook.kind }
        Field("current", as: .nullable(.count), "The version in force today.") { $0.current?.number }
        Field("next", as: .nullable(.count), "An approved version that counts from a later day.") { $0.next?.number }
        Field("draft", as: .nullable(.count), "A version that waits for approval.") { $0.draft?.number }
        Field("uses", playbookCredit, "Of all versions together.") { $0.credit }
        Field("complaints", "Under the version in force.") { $0.complaints }
        Field("underQuestion", "More complaints than its approver has decided about.") { $0.isUnderQuestion }
    }

    static let playbookCredit = Shape<PlaybookCredit>("PlaybookUses") {
        Field("followed") { $0.followed }
        Field("settled", "Calls that it settled at the desk.") { $0.settled }
        Field("since", as: .nullable(.time)) { $0.since }
    }

    static let playbook = Shape<PlaybookView>(capacity: { 1024 + $0.versions.count * 4096 }) {
        Field("id") { $0.playbook.id }
        Field("number") { $0.playbook.number }
        Field("name") { $0.playbook.name }
        Field("kind") { $0.playbook.kind }
        Field("by") { $0.by }
        Field("at") { $0.playbook.at }
        Field("withdrawnFrom", as: .nullable(.day)) { $0.playbook.withdrawal?.from.description }
        Field("withdrawnBy") { $0.withdrawnBy }
        Field("withdrawnWhy") { $0.playbook.withdrawal?.why }
        Field("current", as: .nullable(.written), "The version in force, such as 14.2.") {
            $0.current?.number.description
        }
        Field("openQuestions", "How many cases about it wait for an answer.") { $0.questions }
        Field("versions", playbookVersion, upTo: 1000, "Newest first.") { $0.versions }
    }

    private static let playbookVersion = Shape<PlaybookVersionView>("PlaybookVersion") {
        Field("version", "Such as 14.2.") { $0.number.description }
        Field("stage") { $0.version.stage }
        Field("inForce") { $0.isInForce }
        Field("text", playbookText, "Null before it is approved, but for its author and whoever may approve it.") {
            $0.text
        }
        Field("author") { $0.author }
        Field("draftedAt") { $0.version.draftedAt }
        Field("approver", "Who is asked to approve it; once it is approved, who did.") { $0.approver }
        Field("approvedAt") { $0.version.approvedAt }
        Field("from", as: .nullable(.day), "The day from which it counts; of a draft, what its author proposes.") {
            $0.version.from?.description
        }
        Field("endedBy", "Who declined or replaced it.") { $0.endedBy }
        Field("endedAt") { $0.version.ending?.at }
        Field("endedWhy") { $0.version.ending?.why }
        Field("uses", playbookCredit) { $0.credit }
        Field("complaints", "That came under it.") { $0.complaints }
        Field("underQuestion") { $0.isUnderQuestion }
        Field("keptAt", "When its approver last decided that it stands.") { $0.kept?.at }
        Field("keptBy") { $0.keptBy }
        Field("keptWhy") { $0.kept?.why }
    }

    private static let playbookText = Shape<PlaybookText>("PlaybookText") {
        Field("words", "Words in regarding, any of which is enough.") { $0.trigger.words }
        Field("topic") { $0.trigger.topic }
        Field("team", as: .nullable(.id)) { $0.trigger.team?.text }
        Field("callers") { $0.trigger.callers }
        Field("steps") { $0.steps }
        Field("say", "Words to use; of a quick answer, its one sentence.") { $0.toSay }
        Field("neverSay") { $0.neverSay }
        Field("decides", "Who may decide what.") { $0.decides }
        Field("why") { $0.why }
    }

    // MARK: Beside a call

    static let playbookFits = Shape<PlaybookFits>(capacity: { 1024 + $0.fitting.count * 2048 }) {
        Field("fitting", fittingPlaybook, upTo: 5, "In force and fitting, the best first.") { $0.fitting }
        Field("followed", followedPlaybook, upTo: 1000, "What was followed, by whom.") { $0.followed }
    }

    static let fittingPlaybooks = Shape<[FittingPlaybook]>(capacity: { 256 + $0.count * 2048 }) {
        Field("fitting", fittingPlaybook, upTo: 5, "In force and fitting, the best first.") { $0 }
    }

    private static let fittingPlaybook = Shape<FittingPlaybook>("FittingPlaybook") {
        Field("version") { $0.number.description }
        Field("name") { $0.playbook.name }
        Field("kind") { $0.playbook.kind }
        Field("text", playbookText) { $0.text }
        Field("uses", playbookCredit) { $0.credit }
    }

    private static let followedPlaybook = Shape<FollowedPlaybook>("FollowedPlaybook") {
        Field("id") { $0.use.id }
        Field("version") { $0.number.description }
        Field("name") { $0.name }
        Field("kind") { $0.use.kind }
        Field("person", "Who acted then.") { $0.person }
        Field("at") { $0.use.at }
        Field("call", "The call it was followed on.") { $0.use.call }
    }

    static let playbookUses = Shape<PlaybookUsePage>(capacity: { 256 + $0.uses.count * 256 }) {
        Field("uses", followedPlaybook, upTo: 1000, "Newest first.") { $0.uses.map(\.use) }
        Field.next { $0.next }
    }

    // MARK: Coverage

    static let playbookCoverage = Shape<PlaybookCoverage>(capacity: { 1024 + $0.lines.count * 160 }) {
        Field("from", as: .day) { $0.from.description }
        Field("to", as: .day) { $0.to.description }
        Field("covered", "How many scenarios have a rule.") { $0.covered }
        Field("of", "Of how many.") { $0.scenarios }
        Field("scenarios", coverageLine, upTo: ScenarioCoverage.most, "The most frequent first.") { $0.lines }
        Field("messages", "How many messages were read.") { $0.messages }
        Field("rest", "How many of them belong to no scenario.") { $0.rest }
        Field("cut", "Only the newest messages were read.") { $0.isCut }
    }

    private static let coverageLine = Shape<PlaybookCoverage.Line>("PlaybookScenario") {
        Field("version", as: .nullable(.written), "The rule, such as 14.2; null where there is none.") {
            $0.rule?.number.description
        }
        Field("name", as: .nullable(.written)) { $0.rule?.name }
        Field("words", "What its messages have in common, where there is no rule.") { $0.words }
        Field("messages") { $0.messages }
    }
}
