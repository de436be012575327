package import RingbackCore
package import RingbackWords

/// The current state of a mail link: what it would do, for whom, to which message, and what prevents it.
package struct MailLink: Sendable {
    /// Why pressing a genuine link would do nothing.
    package enum Hindrance: Equatable, Sendable {
        /// Pressed before.
        case done(Timestamp)
        /// Handed on, so that it no longer concerns this person.
        case notYours
        case owned(by: String)
        case ended(ClosingOutcome, by: String, at: Timestamp)
        case notOffered
        case alreadyReplied
    }

    package let act: MailAct
    package let office: OfficeView
    package let person: PersonID
    /// `nil` if this person may no longer see the message.
    package let entry: Entry?
    package let hindrance: Hindrance?
    /// The question they are asked, and by whom.
    package let question: AnswerRow?
    package let now: Timestamp
    /// Until when it can be undone; only once it was pressed.
    package var undoUntil: Timestamp?

    package var name: String { office.name(of: person) }
    package var address: String { office.person(person)?.email ?? "" }

    /// People this message can be passed to.
    package var receivers: [Named] {
        office.picture.people.values.filter { $0.works && $0.id != person && $0.id != entry?.owner.id }
            .sorted { $0.name < $1.name }.map { Named($0.id, in: office) }
    }
}

/// What was entered on a link's page.
package struct MailLinkFields: Sendable {
    /// Their words: a note, a question, a reason, a reply.
    package var text: String
    /// Who word was left with.
    package var with: String
    /// A person's id; empty to follow the rules.
    package var to: String

    package init(text: String = "", with: String = "", to: String = "") {
        self.text = text
        self.with = with
        self.to = to
    }
}

/// Why a mail link opens nothing.
package enum MailLinkError: RingbackError, Equatable {
    case unknown
    case expired
    /// One that sets a password: used, or an hour old.
    case passwordOver
    case left
    /// It was mailed to an address that is no longer theirs, where somebody else may read it.
    case moved

    package var code: String {
        switch self {
        case .unknown: "mail-link.unknown"
        case .expired: "mail-link.expired"
        case .passwordOver: "mail-link.password-over"
        case .left: "mail-link.left"
        case .moved: "mail-link.moved"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .unknown: .notFound
        case .expired, .passwordOver, .left, .moved: .conflict
        }
    }

    package var sentence: Phrase {
        switch self {
        case .unknown:
            say("This link is not valid, or it is incomplete. Open it from the email again, or sign in.")
        case .expired:
            say(
                """
                This link has expired: links in emails work for 30 days. Sign in to see the message.
                """)
        case .passwordOver:
            say("This link has expired: it works once, within an hour. Ask for a new one on the sign-in page.")
        case .left:
            say(
                """
                This link belonged to somebody who no longer works here. Ask an admin if it should be yours.
                """)
        case .moved: say("This link went to an address that has changed since. Sign in to see the call.")
        }
    }
}
