package import RingbackCore

/// A contact found, and why.
package struct ContactHit: Equatable, Sendable {
    package enum Why: String, Sendable, CaseIterable {
        case number, partOfNumber, name, company, variant, sound, similar, part
    }

    /// How clearly the typed text means them.
    package enum Plainness: Int, Comparable, Sendable {
        /// Similar in sound, by company, or by part of a word.
        case weak
        /// The typed text is a prefix.
        case begun
        /// Whole words of the name as typed.
        case words
        /// The whole name or number as typed.
        case whole

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    package let contact: ContactID
    package let why: Why
    /// The contact's word that matched, folded; empty for numbers.
    package let word: String
    /// Their last call, for this office's recent callers.
    package let called: Timestamp?
    package var plainness = Plainness.weak
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

extension ContactHit.Plainness {
    init(_ match: NameQuery.Match) {
        self =
            match.why != .name || match.isCompany ? .weak : match.isWhole ? .whole : match.isExact ? .words : .begun
    }
}

extension Sequence<ContactHit.Plainness> {
    /// Whether the first is a clearer match than every other: only then may it be picked without a look.
    package var isFirstMeant: Bool {
        var others = makeIterator()
        guard let first = others.next(), first > .weak else { return false }
        while let other = others.next() { if other >= first { return false } }
        return true
    }
}
