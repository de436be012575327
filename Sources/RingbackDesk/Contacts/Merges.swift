import RingbackCore
import RingbackStore

/// Two records of one contact made into one, and taken apart again.
struct Merges: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func merge(_ other: Contact, into this: Contact, _ choices: MergeChoices) throws -> Contact {
        let (before, goneBefore) = (this.record, other.record)
        var after = choices.record(this: before, other: goneBefore)
        guard after.numbers.count <= ContactDraft.mostNumbers, after.emails.count <= ContactDraft.mostEmails else {
            throw MergeError.tooManyNumbers(most: ContactDraft.mostNumbers)
        }
        // Nobody gains a caller this way: one of the two was theirs. The other's holder loses theirs, which takes the
        // right to hand it over.
        for held in [this.holder, other.holder] where held != after.holder {
            _ = try Accounts(change).handing(from: held, to: after.holder)
        }
        after.note = try PlainText.clean(after.note, limit: TextLimit.note)
        // Open offers of either end: it is a different account now.
        if try AccountQueries.openOffer(of: .contact(other.id), in: office, session) != nil
            || after.holder != this.holder
        {
            try Accounts(change).holderChanged(of: .contact(this.id))
        }
        try Accounts(change).holderChanged(of: .contact(other.id))
        guard try MergeQueries.hide(other, into: this.id, session) else { throw MergeError.changed }
        var kept = this
        kept.record = after
        try store(&kept)
        var moved = try MergeQueries.move(from: other.id, to: this.id, in: office, session)
        change.touch(moved.messages)
        for link in try MergeQueries.links(of: other.id, in: office, session) {
            try MergeQueries.remove(link, from: other.id, in: office, session)
            if let own = try replaced(by: link, of: this.id, choices) {
                moved.replaced = (moved.replaced ?? []) + [own]
            }
            if try MergeQueries.add(link, to: this.id, in: office, session) {
                moved.links.append(link)
            } else {
                moved.dropped.append(link)
            }
        }
        try MergeQueries.add(
            ContactMerge(
                id: newID(), sequence: try MergeQueries.nextSequence(in: office, session), kept: this.id,
                gone: other.id, by: person, at: now,
                state: .init(keptBefore: before, goneBefore: goneBefore, after: after, moved: moved)),
            in: office, session)
        // A number both had was shared; now it belongs to the one contact.
        try CallMatching(change).match(of: &kept)
        var particulars = Particulars.of(kept, was: this)
        particulars["merged"] = .text(other.name)
        tell(.contactMergedWith, of: .contact(this.id), particulars)
        tell(.contactMergedInto, of: .contact(other.id), [.name: .text(other.name), "into": .text(kept.name)])
        return kept
    }

    /// The standing replaced by the other's, if that was chosen and differs.
    private func replaced(
        by link: ContactMerge.Link, of contact: ContactID, _ choices: MergeChoices
    ) throws -> ContactMerge.Link? {
        guard link.kind == .standing, let principal = PersonID(link.other),
            choices.standingsOfOther.contains(principal),
            let own = try MergeQueries.links(of: contact, in: office, session)
                .first(where: { $0.kind == .standing && $0.other == link.other }), own != link
        else { return nil }
        try Policy.require(.setStanding, acting, acting.grounds(toOwner: principal))
        try MergeQueries.remove(own, from: contact, in: office, session)
        return own
    }

    /// Undoes a merge, even beneath later ones: what those took from it goes with it.
    func undo(_ merge: ContactMerge) throws -> Contact {
        guard var gone = try ContactQueries.find([merge.gone], in: office, session)[merge.gone] else {
            throw ContactError.notHere
        }
        let root = try scope.standing(merge.kept)
        try MergeQueries.undo(merge.id, by: person, at: now, in: office, session)
        try MergeQueries.show(gone.id, in: office, session)
        gone.record = merge.state.goneBefore
        gone.mergedInto = nil
        try withdrawUndone(merge, root: root, holder: &gone.holder)
        try store(&gone)
        try MergeQueries.moveBack(merge.state.moved, from: root, to: gone.id, in: office, session)
        change.touch(merge.state.moved.messages)
        for link in merge.state.moved.links + merge.state.moved.dropped {
            try MergeQueries.add(try following(link), to: gone.id, in: office, session)
        }
        tell(.contactRestored, of: .contact(gone.id), [.name: .text(gone.name)])
        return gone
    }

    /// Removes what a merge added to the kept contact, from it and everything it was merged into later.
    private func withdrawUndone(_ merge: ContactMerge, root: ContactID, holder: inout PersonID?) throws {
        var (from, to) = (merge.state.after, merge.state.keptBefore)
        var links = merge.state.moved.links
        var (contact, since) = (merge.kept, merge.sequence)
        var above: [MergeID] = []
        while true {
            for var later in try MergeQueries.into(contact, in: office, session) where later.sequence > since {
                later.revertKept(from: from, to: to)
                later.state.moved.replaced?.removeAll { links.contains($0) }
                try MergeQueries.save(later, in: office, session)
            }
            guard var up = try MergeQueries.of(gone: contact, in: office, session) else { break }
            (from, to) = up.revertGone(from: from, to: to)
            up.state.moved.dropped.removeAll { links.contains($0) }
            links = links.filter { up.state.moved.links.contains($0) }
            up.state.moved.links.removeAll { links.contains($0) }
            up.state.moved.replaced?.removeAll { links.contains($0) }
            above.append(up.id)
            try MergeQueries.save(up, in: office, session)
            (contact, since) = (up.kept, up.sequence)
        }
        guard let old = try ContactQueries.find([root], in: office, session)[root] else { throw ContactError.notHere }
        for link in links { try MergeQueries.remove(try following(link), from: root, in: office, session) }
        try putBack(merge.state.moved.replaced ?? [], to: root, through: above)
        var kept = old
        kept.record = old.record.reverted(from: from, to: to)
        // Leavers hold nothing: what they held then belongs to its present holder.
        func works(_ id: PersonID?) -> PersonID? { id.flatMap { view.person($0)?.works == true ? $0 : nil } }
        holder = works(holder) ?? (holder == nil ? nil : works(old.holder))
        kept.holder = works(kept.holder) ?? (kept.holder == nil ? nil : works(old.holder))
        if kept.holder != old.holder { try Accounts(change).holderChanged(of: .contact(root)) }
        try store(&kept)
        var particulars = Particulars.of(kept, was: old)
        particulars["apart"] = .text(merge.state.goneBefore.name)
        tell(.contactTakenApart, of: .contact(root), particulars)
    }

    /// Restores what the kept contact had before; later merges move it along, or drop it if there is another by now.
    private func putBack(_ links: [ContactMerge.Link], to root: ContactID, through merges: [MergeID]) throws {
        for link in links {
            let isThere = try MergeQueries.add(link, to: root, in: office, session)
            for id in merges {
                guard var merge = try MergeQueries.find(id, in: office, session) else { continue }
                if isThere { merge.state.moved.links.append(link) } else { merge.state.moved.dropped.append(link) }
                try MergeQueries.save(merge, in: office, session)
            }
        }
    }

    /// The link, with the contact at its other end resolved through merges.
    private func following(_ link: ContactMerge.Link) throws -> ContactMerge.Link {
        guard link.kind != .standing, let other = ContactID(link.other) else { return link }
        var link = link
        link.other = try scope.standing(other).text
        return link
    }

    /// Saves a contact as it is, including its index.
    private func store(_ contact: inout Contact) throws {
        guard let version = try ContactQueries.find([contact.id], in: office, session)[contact.id]?.version else {
            throw ContactError.notHere
        }
        contact.version = version
        let country = contact.country.isEmpty ? view.office.country : contact.country
        guard
            try ContactQueries.save(
                contact, sortKey: NameFolding.sortKey(contact.name),
                parts: NameFolding.nameParts(contact.name, company: contact.company),
                national: contact.numbers.map { NumberFormat.nationalKey($0, country: country) }, session)
        else { throw MergeError.changed }
        contact.version += 1
    }
}
