import RingbackCore
import RingbackStore

/// Who a call is from, as far as number and name tell.
struct KnownCaller {
    var contact: Contact?
    /// The number alone identifies nobody.
    var isShared = false
    /// The chosen contact or the number's, whose name does not fit the given one.
    var besides: Contact?
    /// The contacts with the number, if it may be one of them.
    var suggested: [Contact] = []
    /// Names of callers from the number who are not contacts.
    var strangers: [String] = []
    /// Several callers from the number whose name it may be: ambiguous, so it is none of theirs.
    var mayBe: [String] = []
}

extension ReadScope {
    /// The chosen contact, or the only one with this number whose name fits. A shared line alone identifies nobody:
    /// only together with the name does it mean one of its contacts. A name that does not fit is another caller's,
    /// unless somebody confirmed that it is theirs.
    func caller(_ chosen: ContactID?, isConfirmed: Bool, e164: String?, named name: String) throws -> KnownCaller {
        var known = KnownCaller()
        if let id = try chosen.map(standing) {
            guard let contact = try ContactQueries.find([id], in: office, session)[id] else {
                throw ContactError.notHere
            }
            if isConfirmed || NameQuery.fits(name, contact.name) {
                known.contact = contact
                return known
            }
            known.besides = contact
        }
        guard let e164 else { return known }
        let holders = try NumberQueries.holders(of: e164, in: office, limit: 50, session)
        let contacts = try ContactQueries.find(holders.contacts, in: office, session)
        let others = holders.contacts.compactMap { contacts[$0] }.filter { $0.id != known.besides?.id }
        known.isShared = holders.isShared || !holders.contacts.isEmpty && known.besides != nil
        if let only = others.first, others.count == 1, !known.isShared {
            if NameQuery.fits(name, only.name) {
                known.contact = only
            } else {
                (known.besides, known.isShared, known.suggested) = (only, true, [only])
            }
            return known
        }
        if !name.isEmpty {
            let open = try MatchQueries.names(e164, open: true, in: office, session)
            if !open.isEmpty { known.mayBe = NameQuery.mayBe(name, among: open + others.map(\.name)) }
        }
        if !contacts.isEmpty {
            known.contact = name.isEmpty || !known.mayBe.isEmpty ? nil : Self.bearer(of: name, among: others)
            if known.contact == nil {
                known.suggested = others.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            }
            return known
        }
        known.strangers = try MessageQueries.strangers(e164, in: office, limit: 50, session)
        known.isShared = NameQuery.areSeveral(known.strangers + (name.isEmpty ? [] : [name]))
        return known
    }

    /// The open message that a call of theirs is added to; the desk says before filing what filing will do.
    func openMessage(
        of known: KnownCaller, for owner: PersonID, number e164: String?, named name: String
    ) throws -> MessageRow? {
        if !known.mayBe.isEmpty { return nil }
        let open = try MessageQueries.findOpen(
            owner: owner, contact: known.contact?.id, number: e164,
            named: known.isShared || !name.isEmpty ? name : nil, in: office, session)
        // A shared number does not tell whose a nameless message is.
        guard known.isShared, let open, !name.isEmpty, open.message.caller.name.isEmpty else { return open }
        return nil
    }

    /// The one whose name it is: exactly, else by the search rules, if unambiguous.
    private static func bearer(of name: String, among contacts: [Contact]) -> Contact? {
        let key = NameFolding.sortKey(name)
        let exact = contacts.filter { NameFolding.sortKey($0.name) == key }
        if exact.count == 1 { return exact[0] }
        let fitting = exact.isEmpty ? contacts.filter { NameQuery.fits(name, $0.name) } : []
        return fitting.count == 1 ? fitting[0] : nil
    }
}
