import RingbackCore
import RingbackWords

// The panel of a contact's page: what can be done, their numbers, and what everybody should know.
extension ContactPage {
    func panel(_ card: CallerCardView, _ id: String, _ frame: Frame) -> HTML {
        """
        <aside class="panel" aria-label="\(say("About this person"))">
        <header class="panel-head"><h2>\(clock.map { Phrase(verbatim: $0) } ?? say("Local time unknown"))</h2>\
        <p>\(clock == nil ? say("Edit the contact to set a time zone") : say("their local time"))</p></header>
        \(dock(card, id))
        <div class="panel-body">\(numbers(card, frame))\(card.asking(frame))\
        \(each: lists(card, id, frame).filter { !$0.items.isEmpty }, \.block)\
        \(standing(card, id, frame))\(account(card, frame))\
        \(some: merges, { $0.html(in: frame) })\(toAdd(lists(card, id, frame).filter { $0.items.isEmpty }))</div>
        </aside>
        """
    }

    /// What nothing is known of yet takes one line in all.
    private func toAdd(_ lists: [Notes]) -> HTML {
        guard !lists.isEmpty else { return .none }
        return """
            <section class="block"><h2>\(say("To add"))</h2><p class="row">\(each: lists, {
                "<a class=\"plain\" href=\"#\(literal: $0.anchor)\">\($0.title)</a>"
            })</p>\(each: lists, \.form)</section>

            """
    }

    private func dock(_ card: CallerCardView, _ id: String) -> HTML {
        """
        <div class="dock" role="group" aria-label="\(say("What to do with this contact"))">\(some: first, call)\
        <a class="button" data-key="n" href="\(Paths.desk(contact: id))">\(say("Message")) <kbd>n</kbd></a>\
        <a class="button" data-key="e" href="#edit">\(say("Edit")) <kbd>e</kbd></a>\
        <details class="act"><summary class="button" data-key=".">\(say("More")) <kbd>.</kbd></summary><div class="pop"><ul>\
        \(Self.item(Paths.contactCalls(id), say("All calls")))\
        \(when: merges?.mayMerge == true, Self.item(Paths.contactMerge(id), say("Merge with another contact")))\
        \(some: historyPath, { Self.item($0, say("History of this contact")) })\
        \(when: mayErase, """
            <li><a class="button" href="\(Paths.contactEverything(id))" download>\
            \(say("Download everything about this person"))</a></li>
            """)\
        \(when: mayErase, Self.item(Paths.contactErasure(id), say("Erase this person’s data…")))\
        </ul></div></details></div>
        """
    }

    private static func item(_ path: Path, _ label: Phrase) -> HTML {
        "<li><a class=\"button\" href=\"\(path)\">\(label)</a></li>"
    }

    private func call(_ number: CallerCardView.Number) -> HTML {
        guard let dial = number.dial, number.care == nil else { return .none }
        return """
            <a class="button main call" data-key="d" href="\(Paths.dial(dial))">\(Parts.icon(.phone))\
            <span>\(say("Call \(number.text)"))</span><kbd>d</kbd></a>
            """
    }

    // MARK: Blocks

    /// A part of the panel: what is known, and behind a link the form that adds to it or changes it.
    static func block(_ title: Phrase, act: (to: StaticString, label: Phrase)? = nil, _ content: HTML) -> HTML {
        """
        <section class="block"><h2>\(title)\(some: act, {
            " <a class=\"plain\" href=\"#\(literal: $0.to)\">\($0.label)<span class=\"sr\">: \(title)</span></a>"
        })</h2>\(content)</section>

        """
    }

    private func numbers(_ card: CallerCardView, _ frame: Frame) -> HTML {
        let mails: HTML = "\(each: fields.emails, Self.mailLine)"
        let none = card.numbers.isEmpty && fields.emails.isEmpty
        return Self.block(
            say("Numbers"), act: ("edit-numbers", say("Edit")),
            """
            \(edit(.numbers, frame))<dl class="facts">\(each: card.numbers, CallerCardView.numberLine)\(mails)</dl>\
            \(when: none, Parts.empty(say("No number is known.")))
            """)
    }

    private static func mailLine(_ mail: ContactFields.Email) -> HTML {
        """
        <dt>\(mail.label.isEmpty ? say("Mail") : Phrase(numberLabel: mail.label))</dt>\
        <dd><bdi>\(mail.address)</bdi></dd>
        """
    }

    private func standing(_ card: CallerCardView, _ id: String, _ frame: Frame) -> HTML {
        guard !standings.isEmpty || card.standing != nil else { return .none }
        let known = card.standing.map { Phrase(verbatim: $0) } ?? say("none")
        let forms: HTML = """
            <div class="edit" id="edit-standing">\(each: standings, { standingForm($0, id, frame) })\
            <a class="button quiet" href="#main">\(say("Cancel"))</a></div>
            """
        return Self.block(
            say("Standing"), act: standings.isEmpty ? nil : ("edit-standing", say("Edit")),
            """
            \(when: !standings.isEmpty, forms)<p dir="auto">\(known)</p>
            """)
    }

    private func standingForm(_ standing: Standing, _ id: String, _ frame: Frame) -> HTML {
        """
        <form class="on" method="post" action="\(Paths.contactStanding(id))">\
        \(frame.token)<input type="hidden" name="principal" value="\(standing.principal)">\
        <b>\(say("To \(standing.name)"))</b>\
        <select class="field" name="standing" aria-label="\(say("Standing to \(standing.name)"))">\
        \(Parts.options(Self.standingChoices, chosen: standing.value))</select>\
        <input class="field" name="why" value="\(standing.why)" placeholder="\(say("Why"))" \
        aria-label="\(say("Why"))" dir="auto" autocomplete="off">\
        <button class="button">\(say("Save"))</button></form>

        """
    }

    private static let standingChoices = [
        Choice(value: "", title: say("none")), Choice(value: "wanted", title: say("wanted")),
        Choice(value: "mustReturn", title: say("must return")),
    ]

    /// Who holds their account, and that of their company.
    private func account(_ card: CallerCardView, _ frame: Frame) -> HTML {
        let form = merges?.companyForm(frame)
        guard form != nil || card.holder != nil else { return .none }
        return Self.block(
            say("Account"), act: form == nil ? nil : ("edit-account", say("Edit")),
            """
            \(some: form, { $0 })<p dir="auto">\(card.holder.map { Phrase(verbatim: $0) } ?? say("nobody holds it"))</p>
            """)
    }
}
