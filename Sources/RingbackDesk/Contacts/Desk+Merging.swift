package import RingbackCore
import RingbackStore

/// A standing merge, as shown to people.
package struct MergedContact: Sendable {
    package let merge: MergeID
    /// The contact that went.
    package let gone: ContactID
    /// Its name.
    package let name: String
    package let company: String
    package let by: Named
    package let at: Timestamp
}

/// Two contacts side by side.
package struct ContactPair: Sendable {
    package let this: Contact
    package let other: Contact
    /// Why they may be the same; empty without any sign.
    package let why: [DuplicateReason]
    package let names: [PersonID: String]
    /// Their standings with principals who have different ones with both; only those the viewer may set.
    package let standings: [TwoStandings]

    package struct TwoStandings: Sendable {
        package let principal: Named
        package let this: (kind: Standing, why: String)
        package let other: (kind: Standing, why: String)
    }
}

extension Desk {
    /// Two contacts side by side, for choosing what to keep of each.
    /// - Throws: ``ContactError/notHere``.
    package func pair(_ id: ContactID, with other: ContactID, by acting: Acting) async throws -> ContactPair {
        try Policy.require(.findContacts, acting)
        return try await lookUp(acting, upTo: 2) { scope in
            let (this, other) = try scope.pair(id, other)
            return ContactPair(
                this: this, other: other, why: DuplicateReason.all(this, other), names: scope.view.names,
                standings: try scope.standings(this.id, other.id))
        } counting: { _ in
            LookedUp(contacts: 2)
        }
    }

    /// Merges two records of one contact. Everything of the other moves to the one that stays, and the other can no
    /// longer be found; undoing the merge restores both.
    /// - Parameters:
    ///   - versions: those that were seen; contacts changed since are refused.
    /// - Throws: ``MergeError/changed`` when either was changed since, ``MergeError/noRoomForBoth(_:)``.
    package func merge(
        _ other: ContactID, into id: ContactID, _ choices: MergeChoices,
        versions: (this: Int?, other: Int?) = (nil, nil), by acting: Acting, once: IdempotentRequest<Contact>? = nil
    ) async throws -> IdempotentResult<Contact> {
        try Policy.require(.mergeContacts, acting)
        for (field, side) in choices.sides where side == .both && !field.takesBoth {
            throw MergeError.noRoomForBoth(field)
        }
        return try await counted(acting, upTo: 1) {
            try await change(acting, once: once) { change in
                let (this, other) = try change.scope.pair(id, other)
                if let version = versions.this, version != this.version { throw MergeError.changed }
                if let version = versions.other, version != other.version { throw MergeError.changed }
                return try Merges(change).merge(other, into: this, choices)
            }
        } counting: { _ in
            LookedUp(contacts: 1)
        }
    }

    /// Undoes a merge. Both contacts are restored; later additions stay with the one that was kept.
    /// - Parameter gone: the one that went.
    /// - Throws: ``MergeError/notMerged``, ``ContactError/notHere``.
    /// - Returns: the restored contact.
    package func unmerge(_ gone: ContactID, by acting: Acting) async throws -> Contact {
        try Policy.require(.mergeContacts, acting)
        return try await change(acting) { change in
            guard let merge = try MergeQueries.of(gone: gone, in: change.office, change.session) else {
                guard try ContactQueries.find([gone], in: change.office, change.session)[gone] != nil else {
                    throw ContactError.notHere
                }
                throw MergeError.notMerged
            }
            return try Merges(change).undo(merge)
        }
    }

    /// The contacts merged into one and not separated again.
    package func merges(into id: ContactID, by acting: Acting) async throws -> [MergedContact] {
        try Policy.require(.findContacts, acting)
        return try await lookUp(acting, upTo: 10) { scope in
            let id = try scope.standing(id)
            return try MergeQueries.into(id, in: scope.office, scope.session).map { merge in
                MergedContact(
                    merge: merge.id, gone: merge.gone, name: merge.state.goneBefore.name,
                    company: merge.state.goneBefore.company, by: Named(merge.by, in: scope.view), at: merge.at)
            }
        } counting: {
            LookedUp(contacts: max(1, $0.count))
        }
    }

    /// The contact one was merged into, or itself: where its address leads.
    /// - Throws: ``ContactError/notHere``.
    package func standing(_ id: ContactID, by acting: Acting) async throws -> ContactID {
        try Policy.require(.findContacts, acting)
        return try await read(acting) { try $0.standing(id) }
    }
}

extension ReadScope {
    /// The contact that represents one: itself, or the one it was merged into, through any number of merges.
    func standing(_ id: ContactID) throws -> ContactID {
        var id = id
        // A contact is never merged into itself, so this ends; the bound is for databases edited by hand.
        for _ in 0..<1000 {
            guard let next = try MergeQueries.successor(of: id, in: office, session) else { return id }
            id = next
        }
        return id
    }

    /// Two different unmerged contacts.
    func pair(_ id: ContactID, _ other: ContactID) throws -> (Contact, Contact) {
        guard id != other else { throw MergeError.itself }
        let contacts = try ContactQueries.find([id, other], in: office, session)
        guard let this = contacts[id], let other = contacts[other] else { throw ContactError.notHere }
        for contact in [this, other] where contact.mergedInto != nil {
            let into = try standing(contact.id)
            if into == this.id || into == other.id, this.mergedInto == nil || other.mergedInto == nil {
                throw MergeError.changed
            }
            throw try gone(contact)
        }
        return (this, other)
    }

    fileprivate func standings(_ this: ContactID, _ other: ContactID) throws -> [ContactPair.TwoStandings] {
        let others = try ContactQueries.standings(of: other, in: office, session)
        return try ContactQueries.standings(of: this, in: office, session).compactMap { own in
            guard let other = others.first(where: { $0.principal == own.principal }),
                (other.kind, other.why) != (own.kind, own.why),
                Policy.allows(.setStanding, acting, acting.grounds(toOwner: own.principal))
            else { return nil }
            return ContactPair.TwoStandings(
                principal: Named(own.principal, in: view), this: (own.kind, own.why), other: (other.kind, other.why))
        }
    }

    /// The error for a contact that was merged into another.
    func gone(_ contact: Contact) throws -> MergeError {
        let into = try standing(contact.id)
        let name = try ContactQueries.find([into], in: office, session)[into]?.name ?? "another"
        return .gone(name: contact.name, into: name)
    }
}
