import RingbackCore
import RingbackStore
import RingbackWords

/// Who is calling whom at this moment.
struct Claims: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Claims a number for the acting person.
    /// - Parameters:
    ///   - number: as stored.
    ///   - caution: why it needs a second thought, if it does.
    ///   - message: the one whose caller is called, if that is known.
    @discardableResult
    func take(
        _ number: String, _ caution: DialCaution?, isConfirmed: Bool, for message: MessageID? = nil
    ) throws -> Claim {
        if let caution {
            guard !caution.needsRelease || view.picture.released[number] != nil else {
                throw ClaimError.unreleased(caution)
            }
            guard isConfirmed else { throw ClaimError.caution(caution) }
        }
        for other in try otherNumbers(of: number) {
            if let claim = try HoldQueries.claim(other, in: office, session), claim.until > now,
                !acting.isBy(claim.by)
            {
                throw ClaimError.taken(by: view.name(of: claim.by))
            }
        }
        let wanted = Claim(
            id: newID(), number: number, by: try person, until: now.adding(seconds: Desk.claimSeconds))
        let stands = try HoldQueries.claim(wanted, at: now, in: office, session)
        guard acting.isBy(stands.by) else { throw ClaimError.taken(by: view.name(of: stands.by)) }
        var particulars: Particulars = [.number: .text(number)]
        if let caution { particulars["although"] = .text(caution.label.description) }
        try RungNumbers(change).note(number, for: message)
        tell(.callerClaimed, of: .claim(stands.id), particulars)
        return stands
    }

    /// Does nothing where the acting person has no claim.
    func release(_ number: String) throws {
        guard let claim = try HoldQueries.release(number, by: person, in: office, session) else { return }
        tell(.callerReleased, of: .claim(claim.id), [.number: .text(number)])
    }

    /// The other numbers of whoever has this one: two of us ring one person no more than one number. A switchboard is
    /// nobody's own.
    private func otherNumbers(of number: String) throws -> Set<String> {
        let holders = try ContactQueries.withNumber(number, in: office, limit: 4, session)
        let contacts = try ContactQueries.find(holders, in: office, session)
        var others: Set<String> = []
        for contact in contacts.values
        where contact.numbers.contains(where: { $0.e164 == number && !$0.isShared }) {
            others.formUnion(contact.numbers.filter { !$0.isShared }.compactMap(\.e164))
        }
        return others.subtracting([number])
    }
}
