import RingbackCore
import RingbackDesk
import RingbackWords

/// Favors between the reader's side and a contact with their assistants.
struct FavorsView: Sendable {
    /// The page's contact, to which every form leads back.
    var contact: String
    /// The contact and their assistants.
    var with: [Choice]
    /// For whom the reader may count.
    var principals: [Choice]
    /// "Dora Lang: we owe 2, they owe 1".
    var balances: [String] = []
    var favors: [Line] = []

    struct Line: Sendable {
        var id: String
        /// With whom it is.
        var with: String
        /// "we owe Dora Lang: put us through at once".
        var text: String
        /// "Jamie Castillo, Nov 3, for Margaret Miller".
        var by: String
        var isSettled: Bool
    }
}

extension FavorsView {
    /// How it stands, and each favor, with what can be done.
    func items(_ frame: Frame) -> [HTML] {
        balances.map { "<li dir=\"auto\">\($0)</li>" } + favors.map { line($0, frame) }
    }

    func form(_ frame: Frame) -> HTML {
        """
        <form class="edit" id="add-favor" method="post" action="\(Paths.contactFavors(contact))">\(frame.token)\
        <p class="hint">\(Parts.icon(.lock)) \(say("Only the principal and their assistants can see these."))</p>\
        \(choice(say("With"), "with", with))\(choice(say("For"), "for", principals))\
        <label class="on">\(say("What for")) \
        <input class="field" name="what" autocomplete="off" dir="auto"></label>\
        <div class="row"><button class="button" name="side" value="ours">\(say("We owe one more"))</button>\
        <button class="button" name="side" value="theirs">\(say("They owe one more"))</button>\
        <a class="button quiet" href="#main">\(say("Cancel"))</a></div></form>
        """
    }

    private func choice(_ label: Phrase, _ name: StaticString, _ choices: [Choice]) -> HTML {
        guard choices.count > 1 else {
            return """
                <input type="hidden" name="\(literal: name)" value="\(choices.first?.value ?? "")">
                """
        }
        return """
            <label class="on">\(label) <select class="field" name="\(literal: name)">\
            \(Parts.options(choices, chosen: choices.first?.value))</select></label>
            """
    }

    private func line(_ favor: Line, _ frame: Frame) -> HTML {
        """
        <li dir="auto">\(when: favor.isSettled, "<s>")\(favor.text)\(when: favor.isSettled, "</s>") \
        <span class="by">\(favor.by)</span> \
        \(favor.isSettled
            ? act("owed", favor, say("Still owed"), frame)
            : "\(act("settled", favor, say("Returned"), frame)) \(act("removed", favor, say("Remove"), frame))")</li>
        """
    }

    private func act(_ what: StaticString, _ favor: Line, _ label: Phrase, _ frame: Frame) -> HTML {
        """
        <form class="in" method="post" action="\(Paths.contactFavor(contact, favor: favor.id))">\(frame.token)\
        <input type="hidden" name="with" value="\(favor.with)">\
        <button class="plain" name="act" value="\(literal: what)">\(label)<span class="sr">: \(favor.text)</span>\
        </button></form>
        """
    }
}

extension FavorsView {
    /// - Returns: `nil` for a reader who keeps no sheet.
    init?(_ card: CallerCard, _ say: Wording) {
        guard !card.notesFor.isEmpty else { return nil }
        let people = [card.contact] + card.assistants.map(\.contact)
        let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
        self.init(
            contact: card.contact.id.text, with: people.map { Choice(value: $0.id.text, title: $0.name) },
            principals: card.notesFor.map { Choice(value: $0.id.text, title: $0.name) })
        balances = people.compactMap { person in
            let balance = FavorBalance(card.favors.filter { $0.contact == person.id })
            guard balance != FavorBalance([]) else { return nil }
            return say("\(person.name): we owe \(balance.ours), they owe \(balance.theirs)")
        }
        favors = card.favors.map { favor in
            let name = names[favor.contact] ?? card.contact.name
            let who = favor.side == .ours ? say("We owe \(name)") : say("\(name) owes us")
            let (by, principal) = (card.names[favor.by] ?? "", card.names[favor.principal] ?? "")
            return Line(
                id: favor.id.text, with: favor.contact.text, text: favor.what.isEmpty ? who : "\(who): \(favor.what)",
                by: say("\(by), \(say.day(favor.at)), for \(principal)"), isSettled: favor.settled != nil)
        }
    }
}
