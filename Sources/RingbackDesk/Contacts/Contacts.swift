import RingbackCore
import RingbackStore

/// Contacts as they are added and changed.
struct Contacts: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func add(_ draft: ContactDraft) throws -> Contact {
        try add(try ReadContact(draft, country: view.office.country))
    }

    func add(_ read: ReadContact) throws -> Contact {
        var contact = Contact(office: office, id: newID(), record: ContactRecord(name: read.draft.name))
        try fill(&contact, from: read)
        try ContactQueries.add(
            contact, sortKey: read.sortKey, parts: read.parts, national: read.national, session)
        tell(.contactAdded, of: .contact(contact.id), .of(contact))
        try CallMatching(change).match(of: &contact)
        return contact
    }

    /// Saves an existing contact from a draft and records the differences; does nothing if there are none.
    func save(_ draft: ContactDraft, over old: Contact, as action: JournalAction) throws -> Contact {
        let read = try ReadContact(draft, country: view.office.country).keeping(old)
        var contact = old
        try fill(&contact, from: read)
        if contact == old { return old }
        guard
            try ContactQueries.save(
                contact, sortKey: read.sortKey, parts: read.parts, national: read.national, session)
        else { throw OfficeError.personChanged }
        if contact.holder != old.holder { try Accounts(change).holderChanged(of: .contact(contact.id)) }
        tell(action, of: .contact(contact.id), .of(contact, was: old))
        contact.version += 1
        try CallMatching(change).match(of: &contact, before: old.numbers)
        return contact
    }

    /// Letters go to the holder of the contact with their sender's address. Only that holder, and those who may hand
    /// over their accounts, may take the address from the contact or give it to a second.
    /// - Throws: ``AccountError/addressOf(_:)``.
    func mayMove(_ emails: [Contact.Email], before: [Contact.Email] = []) throws {
        let changed = Set(emails.map { $0.address.lowercased() })
            .symmetricDifference(before.map { $0.address.lowercased() })
        for address in changed.sorted() {
            let ids = try CorrespondenceQueries.contacts(withAddress: address, in: office, session)
            for contact in try ContactQueries.find(ids, in: office, session).values {
                guard let holder = try scope.holder(of: contact)?.person, !acting.isBy(holder),
                    !Policy.stands(.offerAccounts, acting, acting.grounds(toOwner: holder))
                else { continue }
                throw AccountError.addressOf(contact: contact.name, holder: view.name(of: holder))
            }
        }
    }

    func fill(_ contact: inout Contact, from read: ReadContact) throws {
        if let holder = read.draft.holder, view.person(holder)?.works != true { throw AccessError.notHere }
        contact.name = read.draft.name
        contact.company = read.draft.company
        contact.honorific = read.draft.honorific
        contact.pronunciation = read.draft.pronunciation
        contact.timeZone = read.draft.timeZone
        contact.country = read.draft.country
        contact.note = read.draft.note
        contact.holder = read.draft.holder
        contact.numbers = read.numbers
        contact.emails = read.draft.emails
        contact.spellingConfirmed = try confirmation(read.draft.spellingConfirmed, was: contact.spellingConfirmed)
        contact.pronunciationConfirmed = try confirmation(
            read.draft.pronunciationConfirmed, was: contact.pronunciationConfirmed)
    }

    /// Who confirmed it first stays on record for as long as it is confirmed.
    private func confirmation(_ isConfirmed: Bool, was: Contact.Confirmation?) throws -> Contact.Confirmation? {
        try isConfirmed ? was ?? .init(by: person, at: now) : nil
    }
}
