import RingbackCore
import RingbackWords

/// One playbook: its versions, newest first, and what can be done with each.
struct PlaybookPage: Page {
    var id: String
    var number: Int
    var name: String
    var isQuick: Bool
    var versions: [Version]
    /// "Withdrawn by Carol, counts no longer from Dec 1: nobody asks any more."
    var withdrawn: Phrase?
    /// The version in force, to be used at the desk.
    var current: String?
    var mayDraft: Bool
    var mayWithdraw: Bool
    /// "Rule 14.2 was followed: 3 complaints in 410 uses."
    var question: Phrase?
    /// The reader answers for it.
    var mayKeep: Bool
    var today: String
    var tomorrow: String
    /// "2 cases about it wait for an answer."
    var cases: Phrase?
    var problem: Phrase?
    /// What was typed and refused, by the name of its form.
    var typed: [String: String] = [:]
    var faults: [String: Phrase] = [:]

    struct Version: Sendable {
        /// "14.2".
        var number: String
        var short: Int
        /// The version before it that counted.
        var before: Int?
        var heading: Phrase
        /// Who wrote and approved it, and when.
        var written: [Phrase]
        var text: PlaybookTextView
        /// "410 uses since March 3", and complaints.
        var used: Phrase?
        var mayApprove: Bool
        /// Proposed by its author, as a form takes it.
        var from: String
        var isOpen: Bool
        /// The reader may read it already.
        var isRead = true
    }

    var title: Phrase { Phrase(verbatim: "\(number) \(name)") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .playbooks_css] }
}

extension PlaybookPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .playbooks, frame, "\(number) <bdi>\(name)</bdi>",
            about: "\(kind)",
            acts: acts, problem: problem,
            """
            \(Parts.crumb(Paths.playbooks, "\(say("Playbooks"))"))\
            \(some: withdrawn, { Parts.strip(.wait, "\($0)", icon: .warn) })\
            \(some: question, { asking($0, frame) })\
            \(some: cases, { Parts.strip(.plain, "\($0)", icon: .say) })\
            \(when: versions.isEmpty, Parts.empty(say("Nothing is written yet.")))\
            \(each: versions, { version($0, frame) })\
            \(when: mayWithdraw, withdrawal(frame))
            """)
    }

    private var kind: Phrase {
        isQuick
            ? say("A quick answer: one sentence that settles a call at the desk.")
            : say("A playbook: what to do, and what to say.")
    }

    private var acts: HTML {
        """
        \(when: mayDraft, """
            <a class="button main" href="\(Paths.newPlaybookVersion(id))">\(say("Write a new version"))</a>
            """)\
        \(some: isQuick ? current : nil, {
            "<a class=\"button\" href=\"\(Paths.desk(playbook: $0))\">\(say("Use at the desk"))</a>"
        })
        """
    }

    private func version(_ version: Version, _ frame: Frame) -> HTML {
        """
        <section class="block book" id="v-\(version.short)"><h2>\(version.heading)</h2>\
        \(when: version.isRead, """
            <details\(flag: "open", version.isOpen)><summary><span class="plain">\(say("What it says"))</span></summary>\
            \(version.text.html)</details>
            """)\
        \(each: version.written, { "<p class=\"soft\">\($0)</p>" })\
        \(some: version.used, {
            "<p><a href=\"\(Paths.playbookUses(id, version: String(version.short)))\">\($0)</a></p>"
        })\
        \(some: version.before, { before in
            """
            <p><a class="plain" href="\(Paths.playbookDifference(id, from: before, to: version.short))">\
            \(say("\(number).\(before) → \(version.number): what changed"))</a></p>
            """
        })\
        \(when: version.mayApprove, deciding(version, frame))</section>

        """
    }

    private func deciding(_ version: Version, _ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.playbookApproval(id, String(version.short)))">\(frame.token)\
        \(Parts.field(
            say("Takes effect on"), name: "from", value: typed["from"] ?? version.from, type: "date",
            hint: say("Today or a later day. Calls on past days were handled without it."),
            problem: faults["from"]))\
        <div class="row"><button class="button main">\(say("Approve"))</button></div></form>\
        <details class="ask"><summary class="button">\(say("Decline"))…</summary>\
        <form class="form" method="post" action="\(Paths.playbookRefusal(id, String(version.short)))">\(frame.token)\
        \(Parts.field(
            say("Why"), name: "why", value: typed["why"] ?? "", hint: say("A sentence that its author can use."),
            required: true))\
        <div class="row"><button class="button">\(say("Decline"))</button></div></form></details>
        """
    }

    /// A complaint came under it: its approver is asked, not the person who followed it.
    private func asking(_ question: Phrase, _ frame: Frame) -> HTML {
        """
        <section class="block" id="question"><h2>\(say("Does it stand?"))</h2><p>\(question)</p>\
        <p class="soft">\(say("Whoever followed it did what it says. Whoever approved it says whether it stands."))</p>\
        \(when: mayKeep, """
            <form class="form" method="post" action="\(Paths.playbookStanding(id))">\(frame.token)\
            \(Parts.field(say("It stands, because"), name: "stands", value: typed["stands"] ?? "", required: true))\
            <div class="row"><button class="button main">\(say("It stands"))</button>\
            <a class="button" href="\(Paths.newPlaybookVersion(id))">\(say("Write a new version"))</a></div></form>
            """)</section>

        """
    }

    private func withdrawal(_ frame: Frame) -> HTML {
        """
        <details class="block ask"><summary class="button">\(say("Withdraw"))…</summary>\
        <form class="form" method="post" action="\(Paths.playbookWithdrawal(id))">\(frame.token)\
        \(Parts.field(
            say("No longer in force from"), name: "until", value: typed["until"] ?? tomorrow, type: "date",
            hint: say("It may be in use on calls today. What was done under it stays."), problem: faults["until"]))\
        \(Parts.field(say("Why"), name: "withdrawn", value: typed["withdrawn"] ?? "", required: true))\
        <div class="row"><button class="button">\(say("Withdraw it"))</button></div></form></details>

        """
    }
}
