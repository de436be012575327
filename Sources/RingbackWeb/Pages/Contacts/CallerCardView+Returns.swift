import RingbackCore
import RingbackDesk
import RingbackWords

extension CallerCardView {
    /// Calls of ours that the caller may be returning: one press says so, and the call is added there. The box belongs
    /// to the desk's form, wherever it stands.
    static func returnCard(_ lines: [RungLine]) -> HTML {
        let returns = lines.filter { $0.returns != nil }
        return card(
            say("Calling back?"),
            returns.map { line in
                """
                <li>\(line.isAdded ? "<span dir=\"auto\">\(line.text)</span><br>" : box(line))\
                \(some: line.about, { "<span class=\"soft\" dir=\"auto\">\($0)</span>" })</li>
                """
            })
    }

    private static func box(_ line: RungLine) -> HTML {
        """
        <label class="check"><input type="checkbox" name="returns" value="\(line.returns ?? "")" form="message"> \
        <span dir="auto">\(line.text)</span></label>
        """
    }
}

extension CallerCardView.RungLine {
    /// "Rings back Margaret Miller's 11:02, left word with Dora."
    /// - Parameter joins: the message to which the call is added anyway.
    init(_ offered: OfferedReturn, _ say: Wording, joins: MessageID? = nil) {
        let message = offered.entry.message
        let (owner, at, with) = (offered.entry.owner.name, say.moment(offered.attempt.at), offered.attempt.with)
        let rang =
            with.isEmpty
            ? say("\(owner) rang \(at)", context: "we rang them")
            : say("\(owner) rang \(at), left word with \(with)", context: "we rang them")
        let (caller, regarding) = (EntryView.caller(message, say), message.regarding)
        let text =
            switch offered.way {
            case .themselves, .number: rang
            case .assistant: say("For \(caller), whose assistant this is: \(rang)")
            case .switchboard: say("Perhaps for \(caller), whose switchboard this is: \(rang)")
            }
        self.init(
            text: text, about: offered.sees && !regarding.isEmpty ? regarding : nil,
            message: offered.sees ? offered.entry.id.text : nil, returns: offered.entry.id.text,
            isAdded: offered.entry.id == joins)
    }
}
