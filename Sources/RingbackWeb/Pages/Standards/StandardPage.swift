import RingbackCore
import RingbackWords

/// One standard: what it says, all its versions, who has acknowledged each.
struct StandardPage: Page {
    var rule: StandardRule
    var versions: [Version]
    /// The version that the reader is to acknowledge; `nil` if they have.
    var toKnow: Int?
    var isAcknowledged: Bool
    /// `nil` for those who may not change it.
    var form: StandardForm?
    var problem: Phrase?

    struct Version: Sendable {
        var number: Int
        /// "Version 2, in force since Dec 1, 2026".
        var heading: Phrase
        /// "Written by Sam Petrosyan, Nov 30, 2026, 9:12 AM".
        var written: Phrase
        var text: String
        /// "Answered 8:00 AM–5:00 PM · Mon–Fri".
        var parameters: [Phrase]
        /// What changed since the version before: taken out and put in.
        var removed: [String]
        var added: [String]
        var acknowledged: [String]
        var missing: [String]
        var isCurrent: Bool
    }

    var title: Phrase { rule.title }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension StandardPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .standards, frame, "\(say("\(rule.place). \(rule.title)"))", problem: problem,
            """
            \(Parts.crumb(Paths.standards, "\(say("Standards"))"))\
            \(acknowledging(frame))\
            \(each: versions, version)\
            \(some: form, { $0.view(rule, frame) })
            """)
    }

    private func acknowledging(_ frame: Frame) -> HTML {
        """
        \(some: toKnow, {
            """
            <form method="post" action="\(Paths.standardAcknowledgement(rule.rawValue))">\(frame.token)\
            <input type="hidden" name="version" value="\($0)">\
            <div class="row"><button class="button main">\(say("I have read this standard"))</button></div></form>

            """
        })\
        \(when: isAcknowledged, Parts.strip(.plain, "\(say("You have acknowledged this standard."))", icon: .check))
        """
    }

    private func version(_ version: Version) -> HTML {
        """
        <section class="block" id="v-\(version.number)"><h2>\(version.heading)</h2>\
        \(each: version.text.split(separator: "\n").map(String.init), { "<p dir=\"auto\">\($0)</p>" })\
        \(when: !version.parameters.isEmpty, "<p>\(Phrase.list(version.parameters))</p>")\
        <p class="soft">\(version.written)</p>\
        \(when: !version.removed.isEmpty || !version.added.isEmpty, changes(version))\
        \(when: !version.acknowledged.isEmpty || !version.missing.isEmpty, people(version))</section>

        """
    }

    private func changes(_ version: Version) -> HTML {
        """
        <details><summary><span class="plain">\(say("What changed"))</span></summary>\
        \(each: version.removed, { "<p dir=\"auto\"><del>\($0)</del></p>" })\
        \(each: version.added, { "<p dir=\"auto\"><ins>\($0)</ins></p>" })</details>
        """
    }

    private func people(_ version: Version) -> HTML {
        """
        <details\(flag: "open", version.isCurrent && version.missing.count < 10 && !version.missing.isEmpty)><summary>\
        <span class="plain">\(say("Acknowledged by \(version.acknowledged.count), missing \(version.missing.count)"))\
        </span></summary>\
        \(Parts.facts([
            (say("Acknowledged"), "<bdi>\(version.acknowledged.joined(separator: ", "))</bdi>"),
            (say("Missing"), "<bdi>\(version.missing.joined(separator: ", "))</bdi>"),
        ]))</details>
        """
    }
}
