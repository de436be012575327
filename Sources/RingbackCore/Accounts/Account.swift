package import RingbackWords

/// What somebody in the office can hold: the account of one contact, or that of a company.
package enum Account: Hashable, Sendable {
    case contact(ContactID)
    /// By the company's name, folded.
    case company(String)
}

/// An account offered to somebody else, by its holder or by the person handling the holder's leaving. Nothing moves
/// until it is accepted.
package struct AccountOffer: Equatable, Sendable {
    package enum Decision: String, Sendable { case accepted, refused, withdrawn }

    package let id: AccountOfferID
    package let account: Account
    /// Who holds the account while it is offered.
    package let from: PersonID
    package let to: PersonID
    /// Who offered it.
    package let by: PersonID
    package let note: String
    package let offeredAt: Timestamp
    package var decidedAt: Timestamp?
    package var decision: Decision?
    /// Why it was declined.
    package var reason: String

    package init(
        id: AccountOfferID, account: Account, from: PersonID, to: PersonID, by: PersonID, note: String,
        offeredAt: Timestamp, decidedAt: Timestamp? = nil, decision: Decision? = nil, reason: String = ""
    ) {
        self.id = id
        self.account = account
        self.from = from
        self.to = to
        self.by = by
        self.note = note
        self.offeredAt = offeredAt
        self.decidedAt = decidedAt
        self.decision = decision
        self.reason = reason
    }

    package var isOpen: Bool { decision == nil }
}

/// A company whose account somebody holds.
package struct Company: Equatable, Sendable {
    /// Its name, folded: `Miller & Rowe` and `miller rowe` are one.
    package let key: String
    package var name: String
    package var holder: PersonID?

    package init(key: String, name: String, holder: PersonID?) {
        self.key = key
        self.name = name
        self.holder = holder
    }
}

package enum AccountError: RingbackError, Equatable {
    case notHeld(String)
    case noneChosen
    case companyMissing
    case noCompany
    case heldBy(String)
    case addressOf(contact: String, holder: String)

    package var code: String {
        switch self {
        case .notHeld: "account.not-held"
        case .noneChosen: "account.none-chosen"
        case .companyMissing: "company.name-missing"
        case .noCompany: "company.not-found"
        case .heldBy: "account.held"
        case .addressOf: "account.address"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notHeld, .heldBy, .addressOf: .conflict
        case .noneChosen, .companyMissing: .invalid
        case .noCompany: .notFound
        }
    }

    package var sentence: Phrase {
        switch self {
        case .notHeld(let name): say("\(name) no longer holds all of these accounts. Check them, then try again.")
        case .noneChosen: say("Choose at least one account.")
        case .companyMissing: say("Enter the company.")
        case .noCompany: say("There is no such company.")
        case .heldBy(let name):
            say("\(name) holds this account. They, their supervisor or a manager can hand it over.")
        case .addressOf(let contact, let holder):
            say(
                """
                Mail from this address goes to \(holder), who holds the account of \(contact). Ask them, their \
                supervisor or a manager to change it.
                """)
        }
    }
}
