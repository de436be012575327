package import RingbackWords

/// Whose value a field takes when two contacts are merged.
package enum MergeSide: String, CaseIterable, Codable, Sendable {
    /// The contact that stays.
    case this
    /// The contact that goes.
    case other
    case both
}

/// Whose value each field takes. Fields not listed keep the staying contact's value, fall back to the other's if that
/// is empty, and keep both where both fit.
package struct MergeChoices: Equatable, Sendable {
    package enum Field: String, CaseIterable, Sendable {
        case name, company, honorific, pronunciation, timeZone, country, note, holder, numbers, emails

        /// Whether it can hold both values.
        package var takesBoth: Bool { [.note, .numbers, .emails].contains(self) }
    }

    package var sides: [Field: MergeSide]
    /// The principals for whom the other's standing wins if both have one; otherwise the staying contact's does.
    package var standingsOfOther: Set<PersonID>

    package init(_ sides: [Field: MergeSide] = [:], standingsOfOther: Set<PersonID> = []) {
        self.sides = sides
        self.standingsOfOther = standingsOfOther
    }

    /// The merged record.
    package func record(this: ContactRecord, other: ContactRecord) -> ContactRecord {
        func isOther(_ field: Field, isEmpty: Bool) -> Bool { (sides[field] ?? (isEmpty ? .other : .this)) == .other }
        var record = this
        if isOther(.name, isEmpty: this.name.isEmpty) {
            (record.name, record.spellingConfirmed) = (other.name, other.spellingConfirmed)
        } else if record.spellingConfirmed == nil, this.name == other.name {
            record.spellingConfirmed = other.spellingConfirmed
        }
        if isOther(.pronunciation, isEmpty: this.pronunciation.isEmpty) {
            record.pronunciation = other.pronunciation
            record.pronunciationConfirmed = other.pronunciationConfirmed
        }
        if isOther(.company, isEmpty: this.company.isEmpty) { record.company = other.company }
        if isOther(.honorific, isEmpty: this.honorific.isEmpty) { record.honorific = other.honorific }
        if isOther(.timeZone, isEmpty: this.timeZone == nil) { record.timeZone = other.timeZone }
        if isOther(.country, isEmpty: this.country.isEmpty) { record.country = other.country }
        if isOther(.holder, isEmpty: this.holder == nil) { record.holder = other.holder }
        record.note = note(this.note, other.note)
        record.numbers = list(this.numbers, other.numbers, sides[.numbers] ?? .both)
        record.emails = list(this.emails, other.emails, sides[.emails] ?? .both)
        // At most one number is tried first.
        if let first = record.numbers.firstIndex(where: \.isPrimary) {
            for place in record.numbers.indices where place != first { record.numbers[place].isPrimary = false }
        }
        return record
    }

    private func note(_ this: String, _ other: String) -> String {
        switch sides[.note] ?? .both {
        case .this: this
        case .other: other
        case .both: this == other || other.isEmpty ? this : this.isEmpty ? other : "\(this)\n\(other)"
        }
    }

    private func list<Item: Mergeable>(_ this: [Item], _ other: [Item], _ side: MergeSide) -> [Item] {
        switch side {
        case .this: return this
        case .other: return other
        case .both:
            var marks = Set(this.map(\.mark))
            return this + other.filter { marks.insert($0.mark).inserted }
        }
    }
}

/// Two records merged into one: what both were and what was moved, so that the merge can be undone.
package struct ContactMerge: Equatable, Sendable {
    package let id: MergeID
    /// Its number among the office's merges.
    package let sequence: Int
    package let kept: ContactID
    package let gone: ContactID
    package let by: PersonID
    package let at: Timestamp
    package var state: State

    package struct State: Codable, Equatable, Sendable {
        package var keptBefore: ContactRecord
        package var goneBefore: ContactRecord
        /// What the staying contact became.
        package var after: ContactRecord
        package var moved: Moved

        package init(keptBefore: ContactRecord, goneBefore: ContactRecord, after: ContactRecord, moved: Moved) {
            self.keptBefore = keptBefore
            self.goneBefore = goneBefore
            self.after = after
            self.moved = moved
        }
    }

    /// What belonged to the contact that went, by id.
    package struct Moved: Codable, Equatable, Sendable {
        package var messages: [MessageID] = []
        package var calls: [CallID] = []
        package var context: [ContextID] = []
        package var questions: [String] = []
        package var notes: [String] = []
        /// `nil` in records written by earlier versions.
        package var favors: [String]?
        /// Moved to the contact that stays.
        package var links: [Link] = []
        /// Dropped, because the staying contact had its own, or would have become its own assistant.
        package var dropped: [Link] = []
        /// The staying contact's own, replaced by the other's; `nil` in records written by earlier versions.
        package var replaced: [Link]?

        package init() {}
    }

    /// A tie between a contact and somebody else; at most one of each.
    package struct Link: Codable, Hashable, Sendable {
        package enum Kind: String, Codable, Sendable {
            /// To a principal.
            case standing
            /// Has this contact as assistant.
            case assistant
            /// Is assistant of this contact.
            case assistantOf
        }

        package var kind: Kind
        /// The id of the principal or contact at the other end.
        package var other: String
        /// The kind of standing.
        package var word: String
        package var text: String
        package var position: Int

        package init(kind: Kind, other: String, word: String = "", text: String, position: Int = 0) {
            self.kind = kind
            self.other = other
            self.word = word
            self.text = text
            self.position = position
        }
    }

    package init(
        id: MergeID, sequence: Int, kept: ContactID, gone: ContactID, by: PersonID, at: Timestamp, state: State
    ) {
        self.id = id
        self.sequence = sequence
        self.kept = kept
        self.gone = gone
        self.by = by
        self.at = at
        self.state = state
    }
}

extension ContactMerge {
    /// Adjusts this merge when an earlier one beneath it is undone: its merged-away contact never was what that merge
    /// made it.
    ///
    /// Whatever this merge took from that contact is put back in the merged record as well.
    /// - Returns: the merged record before and after, for later merges.
    package mutating func revertGone(
        from merged: ContactRecord, to before: ContactRecord
    ) -> (from: ContactRecord, to: ContactRecord) {
        let (old, was) = (state.goneBefore, state.after)
        let new = old.reverted(from: merged, to: before)
        state.goneBefore = new
        // Only values from the contact that went; the staying contact's own values stay.
        var to = was
        func take<Value: Equatable>(_ field: WritableKeyPath<ContactRecord, Value>) {
            guard was[keyPath: field] == old[keyPath: field],
                was[keyPath: field] != state.keptBefore[keyPath: field]
            else { return }
            to[keyPath: field] = new[keyPath: field]
        }
        take(\.name)
        take(\.company)
        take(\.honorific)
        take(\.pronunciation)
        take(\.spellingConfirmed)
        take(\.pronunciationConfirmed)
        take(\.timeZone)
        take(\.country)
        take(\.holder)
        take(\.note)
        if was.note != old.note, was.note.hasSuffix("\n\(old.note)"), !old.note.isEmpty {
            let start = was.note.dropLast(old.note.count + 1)
            to.note = new.note.isEmpty ? String(start) : "\(start)\n\(new.note)"
        }
        let own = Set(state.keptBefore.numbers.map(\.mark))
        let gone = Set(old.numbers.map(\.mark)).subtracting(new.numbers.map(\.mark)).subtracting(own)
        to.numbers.removeAll { gone.contains($0.mark) }
        let ownMails = Set(state.keptBefore.emails.map(\.mark))
        let goneMails = Set(old.emails.map(\.mark)).subtracting(new.emails.map(\.mark)).subtracting(ownMails)
        to.emails.removeAll { goneMails.contains($0.mark) }
        state.after = to
        return (was, to)
    }

    /// Adjusts this merge when an earlier merge into the same contact is undone.
    package mutating func revertKept(from merged: ContactRecord, to before: ContactRecord) {
        state.keptBefore = state.keptBefore.reverted(from: merged, to: before)
        state.after = state.after.reverted(from: merged, to: before)
    }
}

package enum MergeError: RingbackError, Equatable {
    case itself
    case gone(name: String, into: String)
    case notMerged
    case changed
    case tooManyNumbers(most: Int)
    case noRoomForBoth(MergeChoices.Field)

    package var code: String {
        switch self {
        case .itself: "contact.merge-itself"
        case .gone: "contact.merged"
        case .notMerged: "contact.not-merged"
        case .changed: "contact.merge-stale"
        case .tooManyNumbers: "contact.too-many-numbers"
        case .noRoomForBoth: "contact.merge-not-both"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .itself, .tooManyNumbers, .noRoomForBoth: .invalid
        case .gone, .notMerged: .conflict
        case .changed: .stale
        }
    }

    package var sentence: Phrase {
        switch self {
        case .itself: say("This is the same contact. Choose another one to merge with.")
        case .gone(let name, let into): say("\(name) was merged into \(into). Open that contact.")
        case .notMerged: say("These two are no longer merged: somebody just separated them.")
        case .changed: say("Somebody just changed one of the two. Check both, then try again.")
        case .tooManyNumbers(let most):
            say("Together they have more than \(most) numbers or email addresses. Keep those of one of them.")
        case .noRoomForBoth(.note): say("Both do not fit in “note”. Choose one.")
        case .noRoomForBoth(let field): say("Both do not fit in “\(field.rawValue)”. Choose one.")
        }
    }
}
