import RingbackCore

/// One person: what they do, their own hours, and their leaving.
struct PersonPage: Page {
    var id: String
    var version: Int
    var fields: PersonFields
    var problem: String?
    var mayChange: Bool
    /// May make somebody an admin, or revoke that.
    var mayMakeAdmin = false
    var maySetPassword = false
    var seesSheet = false
    /// "Accounts, Repairs".
    var teams = ""
    /// "Jamie Castillo and Lou Nakamura".
    var keepers = ""
    /// The backup's name, if read-only.
    var backupName = ""
    var backups: [Choice] = []
    /// What must be handed over before they leave.
    var leaving: Leaving?
    /// The page of their accounts, for those who may see it.
    var accountsPath: Path?
    /// "left Nov 3".
    var state: String?
    /// "Grace is away until Mon, Dec 14; Tom covers until then."
    var away: String?
    var historyPath: Path?

    /// Everything a person owes, and who could take it, with everybody's workload.
    struct Leaving: Sendable {
        var open: Int
        var accounts: Int
        var offeredAccounts = 0
        /// The receiver chosen before a refusal.
        var chosen = ""
        /// "Dana Whitfield: 12 open, 40 accounts".
        var receivers: [Choice]
        /// What is already offered but not accepted: "Ana Ortiz, offered to Dana".
        var offered: [String] = []
        /// Where others name them: "backup of Grace".
        var posts: [String] = []
        var successors: [Choice] = []

        var mayLeave: Bool { open + accounts == 0 && posts.isEmpty }
    }

    /// Their current name, while another is being typed.
    var name: String?

    /// "Mail to Dana comes back since 9:12: mailbox full".
    var mailTrouble: String?
    /// From the day on which a week starts.
    var week = Weekday.allCases

    var title: String { name ?? fields.name }
    var section: Section? { .office }
}

extension PersonPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1><bdi>\(title)</bdi></h1>\(some: state, { "<p class=\"soft\">\($0)</p>" })\
        \(some: away, { "<p class=\"soft\">\($0)</p>" })</div>
        \(ways)</div>
        \(OfficeRoom.links(.people, frame))\
        \(Parts.problem(problem))\
        \(some: mailTrouble, { "<div class=\"notice problem\"><p><bdi>\($0)</bdi></p></div>\n" })\
        <div class="\(mayChange ? "halves" : "narrow-left")"><section><h2>What they do</h2>\
        \(mayChange ? form(frame) : reading)</section>
        \(some: leaving, { "<section><h2>Leaving</h2>\(leavingView($0, frame))</section>" })</div>
        \(when: maySetPassword, passwordForm(frame))\
        \(some: historyPath, { "<p><a href=\"\($0)\">History of this person</a></p>" })
        """
    }

    private var ways: HTML {
        """
        <p class="head-acts">\(when: state == nil, "<a class=\"button\" href=\"\(Paths.absences(id))\">Away</a> ")\
        \(some: accountsPath, { "<a class=\"button\" href=\"\($0)\">Their accounts</a> " })\
        \(when: seesSheet, "<a class=\"button\" href=\"\(Paths.sheet(id))\">Their sheet</a>")</p>
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(Paths.person(id))">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">\(fields.main(mayMakeAdmin: mayMakeAdmin))\
        \(Parts.field("How to say the name", name: "pronunciation", value: fields.pronunciation))\
        \(Parts.select(
            "Told when they do not answer", name: "backup",
            options: [Choice(value: "", title: "their team’s lead")] + backups, chosen: fields.backup))\
        <details><summary>Their own hours</summary>\
        \(OfficeFields.hourFields(
            fields.hours, of: week, hint: "Only what they are paid for, breaks left out. All empty: the office’s hours."))\
        </details>\
        <p><button class="button main">Save</button></p></form>
        """
    }

    private func passwordForm(_ frame: Frame) -> HTML {
        """
        <details class="card narrow-left"><summary>Give them a new first password</summary>
        <form method="post" action="\(Paths.personPassword(id))">\(frame.token)\
        \(Parts.field(
            "First password", name: "password", type: "password",
            hint: "Their sign-ins and tokens end. They are told at once, and change it afterwards.", required: true,
            autocomplete: "new-password"))\
        \(PersonFields.ownPassword)\
        <button class="button">Set it</button></form></details>

        """
    }

    private var reading: HTML {
        """
        <dl class="card"><dt>Email</dt><dd>\(fields.email)</dd>\(Self.line("Say", fields.pronunciation))\
        <dt>Does</dt><dd>\(Role.words(fields.roles))</dd>\(Self.line("Teams", teams))\
        \(Self.line("Backup", backupName))\(Self.line("Sheet kept by", keepers))\
        \(when: !fields.hours.allSatisfy(\.isEmpty), ownHours)</dl>
        """
    }

    private static func line(_ name: StaticString, _ text: String) -> HTML {
        """
        \(when: !text.isEmpty, "<dt>\(literal: name)</dt><dd><bdi>\(text)</bdi></dd>")
        """
    }

    private var ownHours: HTML {
        """
        \(each: OfficeFields.days(of: week, fields.hours), { day in
            "<dt>\(literal: day.name)</dt><dd>\(day.hours.isEmpty ? "off" : day.hours)</dd>"
        })
        """
    }

    private func leavingView(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        <div class="card">\(leaving.open + leaving.accounts == 0 ? Self.nothingOwed : owes(leaving, frame))\
        \(when: !leaving.posts.isEmpty, named(leaving, frame))\
        <form method="post" action="\(Paths.personLeaving(id))">\(frame.token)\
        <p class="hint">When nothing is owed any more, they can leave: their sign-ins end at once.</p>\
        <button class="button"\(flag: "disabled", !leaving.mayLeave)>They have left</button></form>\
        </div>
        """
    }

    static let nobody = "nobody"

    private func named(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        <p>Is still <strong>\(Wording.list(leaving.posts))</strong>.</p>\
        <form method="post" action="\(Paths.personPosts(id))">\(frame.token)\
        \(each: leaving.posts, { "<input type=\"hidden\" name=\"post\" value=\"\($0)\">" })\
        \(Parts.select(
            "In their place, everywhere", name: "successor",
            options: [Choice(value: "", title: "Choose…")] + leaving.successors
                + [Choice(value: Self.nobody, title: "nobody: take them out everywhere")], chosen: nil,
            hint: "Single places are changed on the pages of those people and teams.", required: true))\
        <button class="button">Replace them</button></form>

        """
    }

    private static let nothingOwed: HTML = "<p>Owes no messages and holds no accounts.</p>"

    private func owes(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        <p>Owes <strong>\(Wording.count(leaving.open, "open message"))</strong> and holds <strong>\
        \(Wording.count(leaving.accounts, "account"))</strong>.</p>\
        \(when: !leaving.offered.isEmpty, offered(leaving.offered))\
        \(when: leaving.open > leaving.offered.count && leaving.accounts > leaving.offeredAccounts, handing(
            leaving, "Hand everything over to", Paths.personEverything(id), "Offer everything",
            "Each may be declined, or all accepted at once; until then it stays here.", frame))\
        \(when: leaving.open > leaving.offered.count, handing(
            leaving, "Offer the messages to", Paths.personHandover(id), "Offer",
            "Each may be declined; until it is accepted it stays here.", frame))\
        \(when: leaving.offeredAccounts > 0, offeredAccounts(leaving))\
        \(when: leaving.accounts > leaving.offeredAccounts, handing(
            leaving, "Offer all accounts to", Paths.personAccounts(id), "Offer them",
            "Each may be declined; until it is accepted it stays here.", frame))\
        \(when: leaving.accounts > 0, "<p><a href=\"\(Paths.personAccounts(id))\">Account by account</a></p>")
        """
    }

    private func offered(_ lines: [String]) -> HTML {
        """
        <details><summary>\(Wording.count(lines.count, "message")) offered and not yet answered</summary>\
        <ul class="told">\(each: lines, { "<li>\($0)</li>" })</ul></details>
        """
    }

    private func offeredAccounts(_ leaving: Leaving) -> HTML {
        """
        <p>\(Wording.count(leaving.offeredAccounts, "account")) offered and not yet answered.</p>
        """
    }

    /// - Parameter does: the button's text, and half of the field's id.
    private func handing(
        _ leaving: Leaving, _ label: StaticString, _ path: Path, _ does: StaticString, _ hint: StaticString,
        _ frame: Frame
    ) -> HTML {
        let slug = "\(does)".lowercased().replacing(" ", with: "-")
        return """
            <form method="post" action="\(path)">\(frame.token)\
            <div class="row"><label for="f-to-\(slug)">\(literal: label)</label>\
            <select class="field" id="f-to-\(slug)" name="to" required \
            aria-describedby="h-to-\(slug)"><option value="">choose</option>\
            \(Parts.options(leaving.receivers, chosen: leaving.chosen))</select>\
            <p class="hint" id="h-to-\(slug)">\(literal: hint)</p></div>\
            <button class="button">\(literal: does)</button></form>

            """
    }
}

extension Role {
    /// "operator, assistant", in the order of the cases.
    static func words(_ roles: Set<String>) -> String {
        allCases.map(\.rawValue).filter(roles.contains).joined(separator: ", ")
    }
}
