import RingbackCore
import RingbackWords

// Whom it is for: the proposed owner stands filled in, with why; what may be decided about it lies in the same row.
extension DeskPage {
    var ownerField: HTML {
        let name = draft.for.isEmpty ? proposal?.owner ?? "" : draft.for
        return """
            <label class="label" for="for">\(say("For"))</label>\
            <div class="whose"><div class="owner"><label class="chip">\
            \(Parts.avatar(name))<input id="for" name="for" value="\(name)" list="people" autocomplete="off" \
            dir="auto" aria-label="\(say("For"))" placeholder="\(say("Who should call back?"))" \
            aria-describedby="proposal"\(flag: "autofocus", caller != nil && name.isEmpty)></label>\
            <span class="why" id="proposal" data-fill="proposal" aria-live="polite">\
            \(some: proposal, Self.proposalView)</span></div></div>
            """
    }

    /// Why them, and what speaks against it.
    static func proposalView(_ proposal: ProposalView) -> HTML {
        """
        <span data-owner="\(proposal.owner)">\(proposal.why)</span>\
        \(some: proposal.away, { " <span class=\"wait\">\($0)</span>" })\
        \(some: proposal.elsewhere, { " <span class=\"wait\">\($0.sentence)</span>" })
        """
    }

    /// In the document these follow the fields, so that Tab moves from one field to the next whatever is proposed.
    static func asksView(_ proposal: ProposalView) -> HTML {
        """
        \(when: proposal.joins != nil, separately)\
        \(some: proposal.away == nil ? nil : proposal.cover, instead)\
        \(some: proposal.elsewhere, { instead($0.owner) })
        """
    }

    private static var separately: HTML {
        """
        <label class="check"><input type="checkbox" name="again" value="new"> \(say("File separately"))</label>
        """
    }

    private static func instead(_ other: String) -> HTML {
        """
        <button type="button" class="button" data-for="\(other)" title="\(other)">\(say("For \(other)"))</button>
        """
    }

    /// A lower code needs confirmation; a higher one raises the entry by itself.
    static func lowering(_ proposal: ProposalView?, _ chosen: Code) -> HTML {
        guard let proposal, proposal.joins != nil, let code = proposal.code else { return .none }
        return """
            <label class="check" data-lower="\(code.rawValue)"\(flag: "hidden", chosen.rawValue <= code.rawValue)>\
            <input type="checkbox" name="lower" value="true"> \
            \(say("Change it from \(code.rawValue) \(code.name)"))</label>
            """
    }
}
