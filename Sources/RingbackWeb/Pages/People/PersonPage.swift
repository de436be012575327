import RingbackCore
import RingbackWords

/// One person: what they do, their own hours, and their leaving.
struct PersonPage: Page {
    var id: String
    var version: Int
    var fields: PersonFields
    var problem: Phrase?
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
        /// The same for the reader: "backup of Grace and lead of Repairs".
        var postNames = ""
        var successors: [Choice] = []

        var mayLeave: Bool { open + accounts == 0 && posts.isEmpty }
    }

    /// Their current name, while another is being typed.
    var name: String?

    /// "Mail to Dana comes back since 9:12: mailbox full".
    var mailTrouble: String?
    /// From the day on which a week starts.
    var week = Weekday.allCases

    var title: Phrase { Phrase(verbatim: name ?? fields.name) }
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
        <div class="\(mayChange ? "halves" : "narrow-left")"><section><h2>\(say("What they do"))</h2>\
        \(mayChange ? form(frame) : reading)</section>
        \(some: leaving, { "<section><h2>\(say("Leaving"))</h2>\(leavingView($0, frame))</section>" })</div>
        \(when: maySetPassword, passwordForm(frame))\
        \(some: historyPath, { "<p><a href=\"\($0)\">\(say("History of this person"))</a></p>" })
        """
    }

    private var ways: HTML {
        """
        <p class="head-acts">\
        \(when: state == nil, "<a class=\"button\" href=\"\(Paths.absences(id))\">\(say("Away"))</a> ")\
        \(some: accountsPath, { "<a class=\"button\" href=\"\($0)\">\(say("Their accounts"))</a> " })\
        \(when: seesSheet, "<a class=\"button\" href=\"\(Paths.sheet(id))\">\(say("Their sheet"))</a>")</p>
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(Paths.person(id))">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">\(fields.main(mayMakeAdmin: mayMakeAdmin))\
        \(Parts.field(
            say("How to say the name", context: "label"), name: "pronunciation", value: fields.pronunciation))\
        \(Parts.select(
            say("Told when they do not answer"), name: "backup",
            options: [Choice(value: "", title: say("their team’s lead"))] + backups, chosen: fields.backup))\
        <details><summary>\(say("Their own hours"))</summary>\
        \(OfficeFields.hourFields(
            fields.hours, of: week,
            hint: say("Only what they are paid for, breaks left out. All empty: the office’s hours.")))\
        </details>\
        <p><button class="button main">\(say("Save"))</button></p></form>
        """
    }

    private func passwordForm(_ frame: Frame) -> HTML {
        """
        <details class="card narrow-left"><summary>\(say("Give them a new first password"))</summary>
        <form method="post" action="\(Paths.personPassword(id))">\(frame.token)\
        \(Parts.field(
            say("First password"), name: "password", type: "password",
            hint: say("Their sign-ins and tokens end. They are told at once, and change it afterwards."),
            required: true, autocomplete: "new-password"))\
        \(PersonFields.ownPassword)\
        <button class="button">\(say("Set it"))</button></form></details>

        """
    }

    private var reading: HTML {
        """
        <dl class="card"><dt>\(say("Email"))</dt><dd>\(fields.email)</dd>\(Self.line(say("Say"), fields.pronunciation))\
        <dt>\(say("Does"))</dt><dd>\(roles)</dd>\(Self.line(say("Teams"), teams))\
        \(Self.line(say("Backup"), backupName))\(Self.line(say("Sheet kept by"), keepers))\
        \(when: !fields.hours.allSatisfy(\.isEmpty), ownHours)</dl>
        """
    }

    private var roles: HTML {
        "\(each: Role.labels(fields.roles).enumerated(), { "\(when: $0 > 0, ", ")\($1)" })"
    }

    private static func line(_ name: Phrase, _ text: String) -> HTML {
        """
        \(when: !text.isEmpty, "<dt>\(name)</dt><dd><bdi>\(text)</bdi></dd>")
        """
    }

    private var ownHours: HTML {
        """
        \(each: OfficeFields.days(of: week, fields.hours), { day in
            "<dt>\(day.name)</dt><dd>\(day.hours.isEmpty ? say("off") : Phrase(verbatim: day.hours))</dd>"
        })
        """
    }

    private func leavingView(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        <div class="card">\(leaving.open + leaving.accounts == 0 ? Self.nothingOwed : owes(leaving, frame))\
        \(when: !leaving.posts.isEmpty, named(leaving, frame))\
        <form method="post" action="\(Paths.personLeaving(id))">\(frame.token)\
        <p class="hint">\(say("When nothing is owed any more, they can leave: their sign-ins end at once."))</p>\
        <button class="button"\(flag: "disabled", !leaving.mayLeave)>\(say("They have left"))</button></form>\
        </div>
        """
    }

    static let nobody = "nobody"

    private func named(_ leaving: Leaving, _ frame: Frame) -> HTML {
        let posts: HTML = "<strong>\(leaving.postNames)</strong>"
        return """
            <p>\(say("Is still \(posts)."))</p>\
            <form method="post" action="\(Paths.personPosts(id))">\(frame.token)\
            \(each: leaving.posts, { "<input type=\"hidden\" name=\"post\" value=\"\($0)\">" })\
            \(Parts.select(
                say("In their place, everywhere"), name: "successor",
                options: [Choice(value: "", title: say("Choose…"))] + leaving.successors
                    + [Choice(value: Self.nobody, title: say("nobody: take them out everywhere"))], chosen: nil,
                hint: say("Single places are changed on the pages of those people and teams."), required: true))\
            <button class="button">\(say("Replace them"))</button></form>

            """
    }

    private static let nothingOwed: HTML = "<p>\(say("Owes no messages and holds no accounts."))</p>"

    private func owes(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        <p>\(Self.owed(leaving))</p>\
        \(when: !leaving.offered.isEmpty, offered(leaving.offered))\
        \(when: leaving.open > leaving.offered.count && leaving.accounts > leaving.offeredAccounts, handing(
            leaving, say("Hand everything over to"), Paths.personEverything(id), say("Offer everything"),
            say("Each may be declined, or all accepted at once; until then it stays here."), frame))\
        \(when: leaving.open > leaving.offered.count, handing(
            leaving, say("Offer the messages to"), Paths.personHandover(id), say("Offer"),
            say("Each may be declined; until it is accepted it stays here."), frame))\
        \(when: leaving.offeredAccounts > 0, offeredAccounts(leaving))\
        \(when: leaving.accounts > leaving.offeredAccounts, handing(
            leaving, say("Offer all accounts to"), Paths.personAccounts(id), say("Offer them"),
            say("Each may be declined; until it is accepted it stays here."), frame))\
        \(when: leaving.accounts > 0, "<p><a href=\"\(Paths.personAccounts(id))\">\(say("Account by account"))</a></p>")
        """
    }

    /// The counts stand out.
    private static func owed(_ leaving: Leaving) -> Phrase {
        let (begin, end): (HTML, HTML) = ("<strong>", "</strong>")
        let open = say(
            leaving.open, one: "\(begin)1 open message\(end)", other: "\(begin)\(leaving.open) open messages\(end)")
        let accounts = say(
            leaving.accounts, one: "\(begin)1 account\(end)", other: "\(begin)\(leaving.accounts) accounts\(end)")
        return say("Owes \(open) and holds \(accounts).")
    }

    private func offered(_ lines: [String]) -> HTML {
        let sentence = say(
            lines.count, one: "1 message offered and not yet answered",
            other: "\(lines.count) messages offered and not yet answered")
        return """
            <details><summary>\(sentence)</summary>\
            <ul class="told">\(each: lines, { "<li>\($0)</li>" })</ul></details>
            """
    }

    private func offeredAccounts(_ leaving: Leaving) -> HTML {
        let sentence = say(
            leaving.offeredAccounts, one: "1 account offered and not yet answered.",
            other: "\(leaving.offeredAccounts) accounts offered and not yet answered.")
        return "<p>\(sentence)</p>"
    }

    /// - Parameter does: the button's text, and half of the field's id.
    private func handing(
        _ leaving: Leaving, _ label: Phrase, _ path: Path, _ does: Phrase, _ hint: Phrase, _ frame: Frame
    ) -> HTML {
        let slug = does.description.lowercased().replacing(" ", with: "-")
        return """
            <form method="post" action="\(path)">\(frame.token)\
            <div class="row"><label for="f-to-\(slug)">\(label)</label>\
            <select class="field" id="f-to-\(slug)" name="to" required \
            aria-describedby="h-to-\(slug)"><option value="">\(say("choose"))</option>\
            \(Parts.options(leaving.receivers, chosen: leaving.chosen))</select>\
            <p class="hint" id="h-to-\(slug)">\(hint)</p></div>\
            <button class="button">\(does)</button></form>

            """
    }
}

extension Role {
    /// "operator, assistant", in the order of the cases.
    static func words(_ roles: Set<String>, _ say: Wording) -> String {
        labels(roles).map { say($0) }.joined(separator: ", ")
    }

    static func labels(_ roles: Set<String>) -> [Phrase] {
        allCases.filter { roles.contains($0.rawValue) }.map(\.label)
    }
}
