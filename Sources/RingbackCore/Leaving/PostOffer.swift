/// A leaver's place that somebody is asked to take over.
package struct PostOffer: Equatable, Sendable {
    package enum Decision: String, CaseIterable, Sendable { case accepted, declined, withdrawn }

    package let id: PostOfferID
    /// Who leaves.
    package let person: PersonID
    /// "backup of Grace", in English.
    package let place: String
    package let to: PersonID
    package let by: PersonID
    package let offeredAt: Timestamp
    package var decidedAt: Timestamp?
    package var decision: Decision?
    /// Why it was declined.
    package var reason = ""

    package init(
        id: PostOfferID, person: PersonID, place: String, to: PersonID, by: PersonID, offeredAt: Timestamp
    ) {
        (self.id, self.person, self.place) = (id, person, place)
        (self.to, self.by, self.offeredAt) = (to, by, offeredAt)
    }

    package var isOpen: Bool { decidedAt == nil }

    package static let reasonLimit = 300
}
