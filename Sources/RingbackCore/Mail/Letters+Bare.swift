// Mails that say only that a call waits, for offices and people who want no particulars in mail.

extension Letters {
    /// - Returns: `nil` if the mail is not about a call.
    static func bareAsk(_ kind: MailKind, _ matter: LetterMatter) -> String? {
        switch kind {
        case .assigned, .nudged, .dueSoon: "A call is waiting for you"
        case .calledAgain: "A caller rang again"
        case .offered: "A call is offered to you"
        case .decided: "What you offered was answered"
        case .question: "Somebody asks you about a call"
        case .answered: "Your question about a call was answered"
        case .returned: "A call that you took is done"
        case .digest, .endOfDay:
            switch owed(matter).count {
            case 0: "No call is waiting for you"
            case 1: "A call is waiting for you"
            case let count: "\(count) calls are waiting for you"
            }
        case .receipt: "Your mail has come in"
        case .trouble: "Mail does not arrive"
        case .access, .test: nil
        }
    }

    /// Nothing in it acts: the reader signs in to see more.
    static func bare(_ kind: MailKind, _ ask: String, _ matter: LetterMatter) -> Letter {
        let isPressing = matter.message?.code == .asap && matter.message?.isOpen == true && kind != .receipt
        let home = matter.message.flatMap { matter.links.message($0.id) } ?? matter.links.sheet(of: matter.reader)
        let more =
            switch kind {
            case .receipt: "Of which call, and all that you wrote, stands in Ringback."
            case .trouble: "Which mail, and what to do, stands in Ringback, on the page of the office’s mail."
            default: "Who it is, and what it is about, stands in Ringback."
            }
        return Letter(
            subject: isPressing ? "ASAP: \(ask)" : ask,
            blocks: [
                .ask(isPressing ? "\(ask), as soon as you can." : ask + act(kind, matter) + "."), .paragraph(more),
            ]
                + links([home.map { Letter.Link("Sign in to see it", url: $0, isMain: true) }]) + [foot(kind, matter)])
    }

    /// ", today at 2:14 PM, and was taken as: talked".
    private static func act(_ kind: MailKind, _ matter: LetterMatter) -> String {
        guard kind == .receipt, let act = matter.particulars.act, let at = matter.madeAt else { return "" }
        return ", \(matter.clock.dayAndTime(at)): \(act)"
    }
}
