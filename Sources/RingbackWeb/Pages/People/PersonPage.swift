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
    /// Whether the reader is of this person's side.
    var setsWhatToSay = false
    /// Their review, or one's own record.
    var review: (title: Phrase, path: Path)?
    /// "Accounts, Repairs".
    var teams = ""
    /// "Jamie Castillo and Lou Nakamura".
    var keepers = ""
    /// The backup's name, if read-only.
    var backupName = ""
    var backups: [Choice] = []
    /// What must be handed over before they leave.
    var leaving: Leaving?
    /// They have left, and their checklist still leads somewhere.
    var keepsChecklist = false
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
        /// Whether messages and accounts are both still to be offered.
        var offersBoth: Bool { open > offered.count && accounts > offeredAccounts }
    }

    /// Their current name, while another is being typed.
    var name: String?

    /// "Mail to Dana comes back since 9:12: mailbox full".
    var mailTrouble: String?
    /// From the day on which a week starts.
    var week = Weekday.allCases

    var title: Phrase { Phrase(verbatim: name ?? fields.name) }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension PersonPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .people, frame, "<bdi>\(title)</bdi>", about: about, acts: ways, problem: problem,
            panel: panel(frame), mayChange ? form(frame) : reading)
    }

    private var about: HTML {
        "\(some: state, { "\($0)" })\(when: state != nil && away != nil, "; ")\(some: away, { "\($0)" })"
    }

    private var ways: HTML {
        """
        \(when: state == nil, "<a class=\"button\" href=\"\(Paths.absences(id))\">\(say("Away"))</a>")\
        \(some: accountsPath, { "<a class=\"button\" href=\"\($0)\">\(say("Accounts"))</a>" })\
        <a class="button" href="\(Paths.duties(of: id))">\(say("Duties"))</a>\
        <a class="button" href="\(Paths.greeting(id))">\(say("Greeting"))</a>\
        \(when: setsWhatToSay, "<a class=\"button\" href=\"\(Paths.discretion(id))\">\(say("What to say"))</a>")\
        \(when: seesSheet, "<a class=\"button\" href=\"\(Paths.sheet(id))\">\(say("Sheet"))</a>")\
        \(some: review, { "<a class=\"button\" href=\"\($0.path)\">\($0.title)</a>" })\
        \(some: historyPath, { "<a class=\"button\" href=\"\($0)\">\(say("History"))</a>" })
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.person(id))">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">\
        \(fields.main(mayMakeAdmin: mayMakeAdmin, more: Parts.field(
            say("Pronunciation", context: "label"), name: "pronunciation", value: fields.pronunciation)))\
        \(Settings.group(say("Backup"), about: say("Notified when this person does not answer."), Parts.select(
            say("Backup"), name: "backup",
            options: [Choice(value: "", title: say("their team’s lead"))] + backups, chosen: fields.backup,
            problem: fields.faults["backup"])))\
        \(Settings.group(
            say("Own hours"), about: say("Working hours, without breaks. Leave empty to use the office’s hours."),
            OfficeFields.hourFields(
                fields.hours, of: week, hint: say("8-12, 1-5 for a day with a break; empty on a day off."),
                faults: fields.faults)))\
        \(Parts.saveBar())</form>
        """
    }

    private func panel(_ frame: Frame) -> HTML {
        guard leaving != nil || keepsChecklist || maySetPassword || mailTrouble != nil else { return .none }
        return Settings.panel(
            title,
            """
            \(some: mailTrouble, { trouble in
                Settings.block(say("Mail"), "<p class=\"late\"><bdi>\(trouble)</bdi></p>")
            })\
            \(some: leaving, { Settings.block(say("Leaving"), leavingView($0, frame)) })\
            \(when: keepsChecklist && leaving == nil, Settings.block(say("Leaving"), checklistLink))\
            \(when: maySetPassword, passwordForm(frame))
            """)
    }

    private func passwordForm(_ frame: Frame) -> HTML {
        Settings.block(
            say("Password"),
            """
            <details\(flag: "open", fields.faults["password"] != nil || fields.faults["own"] != nil)>\
            <summary class="button">\(say("Reset password"))</summary>
            <form class="form" method="post" action="\(Paths.personPassword(id))">\(frame.token)\
            \(Parts.field(
                say("First password"), name: "password", type: "password",
                hint: say("They are signed out everywhere, told at once, and choose their own password."),
                problem: fields.faults["password"], required: true, autocomplete: "new-password"))\
            \(PersonFields.ownPassword(fields.faults["own"]))\
            <div class="row"><button class="button">\(say("Set password"))</button></div></form></details>
            """)
    }

    private var reading: HTML {
        Settings.group(
            say("Who they are"),
            Parts.facts(
                [
                    (say("Email"), "\(fields.email)"), (say("Say"), Self.line(fields.pronunciation)),
                    (say("Roles"), roles),
                    (say("Teams"), Self.line(teams)), (say("Backup"), Self.line(backupName)),
                    (say("Sheet kept by"), Self.line(keepers)),
                ] + ownHours))
    }

    private var roles: HTML {
        "\(each: Role.labels(fields.roles).enumerated(), { "\(when: $0 > 0, ", ")\($1)" })"
    }

    private static func line(_ text: String) -> HTML { "\(when: !text.isEmpty, "<bdi>\(text)</bdi>")" }

    private var ownHours: [(Phrase, HTML)] {
        fields.hours.allSatisfy(\.isEmpty)
            ? []
            : OfficeFields.days(of: week, fields.hours).map { day in
                (day.name, "\(day.hours.isEmpty ? say("off") : Phrase(verbatim: day.hours))")
            }
    }

    private var checklistLink: HTML {
        "<p><a class=\"button\" href=\"\(Paths.leavingChecklist(id))\">\(say("Leaving checklist"))</a></p>"
    }

    private func leavingView(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        \(checklistLink)\
        \(leaving.open + leaving.accounts == 0 ? Self.nothingOwed : owes(leaving, frame))\
        \(when: !leaving.posts.isEmpty, named(leaving, frame))\
        <form class="form" method="post" action="\(Paths.personLeaving(id))">\(frame.token)\
        <p class="hint">\(say("They can leave when they have nothing open. It signs them out everywhere."))</p>\
        <div class="row"><button class="button"\(flag: "disabled", !leaving.mayLeave)>\(say("Mark as left"))</button>\
        </div></form>
        """
    }

    static let nobody = "nobody"

    private func named(_ leaving: Leaving, _ frame: Frame) -> HTML {
        let posts: HTML = "<strong>\(leaving.postNames)</strong>"
        return """
            <p>\(say("Still \(posts)."))</p>\
            <form class="form" method="post" action="\(Paths.personPosts(id))">\(frame.token)\
            \(each: leaving.posts, { "<input type=\"hidden\" name=\"post\" value=\"\($0)\">" })\
            \(Parts.select(
                say("Replacement everywhere"), name: "successor",
                options: [Choice(value: "", title: say("Choose…"))] + leaving.successors
                    + [Choice(value: Self.nobody, title: say("nobody: remove them everywhere"))], chosen: nil,
                hint: say("Change single places on the pages of those people and teams."), required: true))\
            <div class="row"><button class="button">\(say("Replace"))</button></div></form>

            """
    }

    private static let nothingOwed: HTML = "<p>\(say("No open messages or accounts."))</p>"

    private func owes(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        <p>\(Self.owed(leaving))</p>\
        \(when: !leaving.offered.isEmpty, offered(leaving.offered))\
        \(when: leaving.offeredAccounts > 0, offeredAccounts(leaving))\
        \(leaving.offersBoth ? everything(leaving, frame) : parts(leaving, frame))
        """
    }

    /// All at once; or, behind it, messages and accounts each to somebody else.
    private func everything(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        \(handing(
            leaving, say("Hand everything over to"), Paths.personEverything(id), say("Offer everything"),
            say("Each can be declined, or all accepted at once; until then everything stays here."), frame))\
        <details><summary class="plain">\(say("Messages and accounts separately"))</summary>\
        \(parts(leaving, frame))</details>
        """
    }

    private func parts(_ leaving: Leaving, _ frame: Frame) -> HTML {
        """
        \(when: leaving.open > leaving.offered.count, handing(
            leaving, say("Offer the messages to"), Paths.personHandover(id), say("Offer"),
            say("Each can be declined; until it is accepted, it stays here."), frame))\
        \(when: leaving.accounts > leaving.offeredAccounts, handing(
            leaving, say("Offer all accounts to"), Paths.personAccounts(id), say("Offer them"),
            say("Each can be declined; until it is accepted, it stays here."), frame))\
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
        return say("Has \(open) and \(accounts).")
    }

    private func offered(_ lines: [String]) -> HTML {
        let sentence = say(
            lines.count, one: "1 message offered and not yet answered",
            other: "\(lines.count) messages offered and not yet answered")
        return """
            <details><summary class="plain">\(sentence)</summary>\
            <ul class="things">\(each: lines, { "<li>\($0)</li>" })</ul></details>
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
            <form class="form" method="post" action="\(path)">\(frame.token)\
            <div class="on"><label for="f-to-\(slug)">\(label)</label>\
            <select class="field" id="f-to-\(slug)" name="to" required \
            aria-describedby="h-to-\(slug)"><option value="">\(say("choose"))</option>\
            \(Parts.options(leaving.receivers, chosen: leaving.chosen))</select>\
            <p class="hint" id="h-to-\(slug)">\(hint)</p></div>\
            <label class="on">\(say("To put aside for it (optional)")) \
            <input class="field" name="aside" maxlength="\(Load.asideLimit)" dir="auto"></label>\
            <div class="row"><button class="button">\(does)</button></div></form>

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
