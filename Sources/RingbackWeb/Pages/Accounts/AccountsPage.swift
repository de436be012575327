import RingbackCore
import RingbackWords

/// Somebody's accounts, and the form to offer them to others.
struct AccountsPage: Page {
    var person: String
    var name: String
    var lines: [Line]
    /// How many there are besides those shown.
    var more = 0
    /// Possible receivers and their workload.
    var loads: [Load] = []
    var mayOffer = false
    var problem: Phrase?
    /// The selection, if it was refused.
    var chosen: Set<String> = []
    var to = ""
    var note = ""
    var aside = ""

    struct Line: Sendable {
        /// The form's value.
        var value: String
        var name: String
        var company: String
        /// The contact's page; a company has none.
        var path: Path?
        /// "offered to Dana today 9:12 AM".
        var offered: String?
        /// The open offer, which can be withdrawn.
        var offer: String?
        /// "declined by Tom Mon 9:12: too many already".
        var declined: String?
    }

    var title: Phrase { say("Accounts of \(name)") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension AccountsPage {
    func main(in frame: Frame) -> HTML {
        let whose: HTML = "<bdi>\(name)</bdi>"
        return Settings.page(
            .people, frame, "\(say("Accounts of \(whose)"))", about: "\(summary)",
            acts: "<a class=\"button\" href=\"\(Paths.person(person))\">\(name)</a>", problem: problem,
            panel: loads.isEmpty ? .none : Settings.panel(say("Workload"), Settings.block(say("Workload"), loadTable)),
            lines.isEmpty ? Parts.blank(say("Holds no accounts."), icon: .people) : content(frame))
    }

    private var summary: Phrase {
        let (all, offered) = (lines.count + more, lines.count { $0.offer != nil })
        let count = say(all, one: "1 account", other: "\(all) accounts")
        return offered == 0 ? count : say("\(count), \(offered) offered and not yet answered")
    }

    private func content(_ frame: Frame) -> HTML {
        """
        \(mayOffer ? choosing(frame) : "<ul class=\"things\">\(each: lines, { "<li>\(Self.text($0))</li>" })</ul>")\
        \(when: more > 0, "<p class=\"soft\">\(say("and \(more) more, after these are handed over"))</p>")\
        \(each: mayOffer ? lines : [], { withdrawal($0, frame) })
        """
    }

    /// Checkboxes of everything that can be offered, and the receiver.
    private func choosing(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.personAccounts(person))">\(frame.token)\
        <input type="hidden" name="some" value="true">\
        \(Settings.group(
            say("Receiver"), about: say("Each can be declined; until it is accepted, \(name) holds it."), receiver))\
        <fieldset><legend class="sr">\(say("Accounts to offer"))</legend><ul class="things">\
        \(each: lines, row)</ul></fieldset>\
        \(Parts.saveBar(say("Offer")))</form>

        """
    }

    private var receiver: HTML {
        """
        \(Parts.select(
            say("Offer selected to"), name: "to",
            options: [Choice(value: "", title: say("choose"))]
                + loads.map(Choice.init),
            chosen: to, required: true))\
        \(Parts.field(say("Note for them"), name: "note", value: note))\
        \(Parts.field(say("To put aside for it (optional)"), name: "aside", value: aside))
        """
    }

    private func row(_ line: Line) -> HTML {
        guard let offer = line.offer else {
            return """
                <li><label class="check"><input type="checkbox" name="account" value="\(line.value)"\
                \(flag: "checked", chosen.contains(line.value))> <bdi>\(line.name)</bdi></label>\
                <span>\(Self.rest(line))</span></li>

                """
        }
        return """
            <li>\(Self.text(line)) <button class="plain push" form="w-\(offer)" \
            aria-label="\(say("Withdraw the offer of \(line.name)"))">\
            \(say("Withdraw", context: "an offer"))</button></li>

            """
    }

    private static func text(_ line: Line) -> HTML {
        """
        <span><bdi>\(line.name)</bdi>\(rest(line))</span>
        """
    }

    private static func rest(_ line: Line) -> HTML {
        """
        \(when: !line.company.isEmpty, " <span class=\"soft\"><bdi>\(line.company)</bdi></span>")\
        \(some: line.path, {
            " <a class=\"plain\" href=\"\($0)\" aria-label=\"\(say("View \(line.name)"))\">\(say("view"))</a>"
        })\
        \(some: line.offered, { "<br><span class=\"soft\">\($0)</span>" })\
        \(some: line.declined, { "<br><span class=\"late\" dir=\"auto\">\($0)</span>" })
        """
    }

    /// A separate form: forms cannot be nested.
    private func withdrawal(_ line: Line, _ frame: Frame) -> HTML {
        guard let offer = line.offer else { return .none }
        return """
            <form id="w-\(offer)" method="post" action="\(Paths.accountWithdrawal(offer))">\(frame.token)\
            <input type="hidden" name="person" value="\(person)"></form>

            """
    }

    private var loadTable: HTML {
        """
        <ul class="things">\(each: loads, {
            "<li><bdi>\($0.name)</bdi> <span class=\"soft\">\($0.words)</span></li>"
        })</ul>
        """
    }
}
