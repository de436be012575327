package import RingbackCore

/// A contact found, and why.
package struct ContactHit: Equatable, Sendable {
    package enum Why: String, Sendable, CaseIterable {
        case number, partOfNumber, name, company, variant, sound, similar, part
    }

    package let contact: ContactID
    package let why: Why
    /// The contact's own word that the reason is about, folded; empty for numbers.
    package let word: String
    /// When they called last, for this office's recent callers.
    package let called: Timestamp?
}

extension ContactHit.Why {
    init(_ match: NameQuery.Match) {
        self =
            switch match.why {
            case .name: match.isCompany ? .company : .name
            case .variant: .variant
            case .sound: .sound
            case .similar: .similar
            case .part: .part
            }
    }
}
