import RingbackCore
import RingbackDesk
import RingbackWords

extension ContactResult {
    /// One of several contacts sharing a number.
    init(suggested contact: Contact, _ say: Wording) {
        let number = contact.firstToTry
        self.init(
            id: contact.id.text, name: contact.name, detail: contact.company.isEmpty ? nil : contact.company,
            number: number.map { say.numbers.text($0) }, dial: number?.e164, state: nil)
    }
}

// What stands beside the form, about the caller.
extension DeskPage {
    /// The caller as far as they are known, what to say to them, or who they may be.
    static func card(
        _ caller: CallerCardView?, _ proposal: ProposalView?, _ draft: DeskDraft, _ suggested: [ContactResult],
        _ besides: ContactResult?, _ rung: [CallerCardView.RungLine], _ frame: Frame
    ) -> HTML {
        let isTyped = !draft.name.isEmpty || !draft.number.isEmpty
        return """
            \(some: caller, { $0.head })\
            \(when: caller == nil && isTyped && suggested.isEmpty, unknown(draft))\
            \(suggestions(suggested))\(some: proposal?.tell, { $0.card })\
            \(CallerCardView.returnCard(rung))\(some: caller, { $0.rest(frame) })\
            \(CallerCardView.rungCard(rung.filter { $0.returns == nil }))
            """
    }

    /// Nobody found: what to ask of somebody who has not called before.
    private static func unknown(_ draft: DeskDraft) -> HTML {
        """
        <h2 class="title"><bdi>\(draft.name.isEmpty ? draft.number : draft.name)</bdi></h2>\
        <p class="say soft">\(known(draft))</p>\
        \(when: draft.name.isEmpty, """
            <div class="tell"><small>\(say("Check with caller"))</small>\
            <q>\(say("How do you spell your name, please? And how do you say it?"))</q></div>
            """)
        """
    }

    /// Who else has called from the number, if anybody has.
    private static func known(_ draft: DeskDraft) -> Phrase {
        let names = Phrase.list(draft.others.prefix(5).map { Phrase(verbatim: "“\($0)”") })
        return switch (draft.others.isEmpty, draft.name.isEmpty) {
        case (true, true): say("Nobody here has this number.")
        case (true, false): say("Not a contact, and no earlier call.")
        case (false, true): say("Called from this number before: \(names).")
        case (false, false): say("Not a contact. Called from this number before: \(names).")
        }
    }

    /// The possible contacts: a shared number identifies none of them.
    static func suggestions(_ suggested: [ContactResult]) -> HTML {
        guard !suggested.isEmpty else { return .none }
        return """
            <h2 class="title">\(say("Who is it?"))</h2><p class="say soft">\(say("Shared number"))</p>\
            <ul class="pick">\(each: suggested, { result in
                """
                <li><a class="button" href="\(Paths.desk(contact: result.id))" data-contact="\(result.id)" \
                data-name="\(result.name)"><bdi>\(result.name)</bdi>\
                \(some: result.detail, { " <span class=\"soft\" dir=\"auto\">\($0)</span>" })</a></li>
                """
            })</ul>

            """
    }
}
