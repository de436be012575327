package import RingbackCore
import RingbackStore
import RingbackWords

/// A number as shown to somebody about to dial it.
package struct NumberCard: Sendable {
    package let number: String
    /// `nil` for an ordinary number.
    package let care: DialCare?
    package let released: (by: Named, at: Timestamp)?
    /// Whether the acting person may release it.
    package let mayRelease: Bool
}

extension Desk {
    /// More would no longer be exceptions.
    package static let mostReleased = 10_000

    /// What needs attention before dialling a number.
    /// - Throws: ``PhoneError`` if it is not a number.
    package func numberCard(_ text: String, by acting: Acting) async throws -> NumberCard {
        try Policy.require(.findContacts, acting)
        let (number, caution) = try await costly(text, acting)
        return try await read(acting) { $0.card(number, caution) }
    }

    /// The released costly numbers, in order.
    package func releasedNumbers(
        cursor: String?, limit: Int, by acting: Acting
    ) async throws -> (numbers: [NumberCard], next: String?) {
        try Policy.require(.findContacts, acting)
        return try await read(acting) { scope in
            let start = try cursor.map(Cursor.readOffset) ?? 0
            let all = scope.view.picture.released.keys.sorted().dropFirst(start)
            return (
                all.prefix(limit).map { scope.card($0, scope.caution($0)) },
                all.count > limit ? Cursor.text(offset: start + limit) : nil
            )
        }
    }

    /// Releases a premium, shared-cost or satellite number for dialling; on record, with who released it.
    /// - Throws: ``ClaimError/ordinary``, ``ClaimError/tooManyReleased(most:)``.
    package func releaseNumber(_ text: String, by acting: Acting) async throws -> NumberCard {
        try Policy.require(.releaseNumber, acting)
        let (number, caution) = try await costly(text, acting)
        guard let caution, caution.needsRelease else { throw ClaimError.ordinary }
        return try await change(acting) { change in
            if let known = change.view.picture.released[number] {
                return change.scope.card(number, caution, released: known)
            }
            guard change.view.picture.released.count < Self.mostReleased else {
                throw ClaimError.tooManyReleased(most: Self.mostReleased)
            }
            let release = NumberRelease(by: try change.person, at: change.now)
            if try ReleasedNumberQueries.add(number, release, in: change.office, change.session) {
                try OfficeQueries.touch(change.office, change.session)
                change.tell(
                    .numberReleased, of: .claim(change.newID()),
                    [.number: .text(number), "although": .text(caution.label.description)])
            }
            return change.scope.card(number, caution, released: release)
        }
    }

    /// Withdraws a release.
    /// - Throws: ``PhoneError`` if it is not a number.
    package func withdrawNumber(_ text: String, by acting: Acting) async throws {
        try Policy.require(.releaseNumber, acting)
        let (number, _) = try await costly(text, acting)
        try await change(acting) { change in
            guard try ReleasedNumberQueries.remove(number, in: change.office, change.session) else { return }
            try OfficeQueries.touch(change.office, change.session)
            change.tell(.numberWithdrawn, of: .claim(change.newID()), [.number: .text(number)])
        }
    }
}

extension ReadScope {
    fileprivate func caution(_ number: String) -> DialCaution? {
        NumberFormat(country: view.office.country).caution(number)
    }

    fileprivate func card(_ number: String, _ caution: DialCaution?, released: NumberRelease? = nil) -> NumberCard {
        let released = released ?? view.picture.released[number]
        return NumberCard(
            number: number, care: caution.map { DialCare($0, isReleased: released != nil) },
            released: released.map { (Named($0.by, in: view), $0.at) },
            mayRelease: caution?.needsRelease == true && Policy.allows(.releaseNumber, acting))
    }
}
