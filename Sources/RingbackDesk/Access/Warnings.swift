package import RingbackCore
import RingbackStore
import RingbackWords

/// No right can be turned into a greater one unseen: the person concerned is told at once, by mail, and again on the
/// page at their next sign-in (``Desk/accessNews(by:)``).
struct Warnings: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Tells somebody what another person did to their sign-in, or to who sees what is theirs; and if a token did it,
    /// the person it belongs to.
    /// - Parameters:
    ///   - concerned: `nil` for somebody who is not here yet.
    ///   - further: others to tell.
    ///   - did: what was done, in the past tense, of that name; to "you" if it is `nil`.
    func warn(
        _ concerned: PersonID?, and further: [PersonID] = [], did: (_ name: String?) -> Phrase
    ) throws {
        try warnEach(concerned, and: further) { name, _ in did(name) }
    }

    /// The same, where what was done says when: each is told it in their own words.
    func warnEach(
        _ concerned: PersonID?, and further: [PersonID] = [], did: (_ name: String?, _ reader: PersonID) -> Phrase
    ) throws {
        // While an office is being set up, nobody has anything to lose yet.
        guard acting.via != .setup, acting.via != .demo else { return }
        let (name, actor) = (concerned.map(view.name) ?? "", view.name(of: try person))
        if let concerned, !acting.isBy(concerned) {
            try warn(
                concerned, say("\(actor) \(did(nil, concerned))"),
                say("If you did not expect this, talk to \(actor) or an admin right away."))
        }
        if acting.token != nil {
            let holder = try person
            try warn(
                holder, say("One of your tokens \(did(name, holder))"),
                say("If it was not you, revoke the token under Profile, change your password, and undo the change."))
        }
        for other in try Set(further).subtracting([concerned ?? person, person]).sorted() {
            try warn(other, say("\(actor) \(did(name, other))"), say("You get this because you are also an admin."))
        }
    }

    private func warn(_ person: PersonID, _ said: Phrase, _ advice: Phrase) throws {
        let words = view.language(of: person)(say("\(said).\n\(advice)"))
        try Mails(change).write(.access, to: person, particulars: MailParticulars(said: words))
    }

    /// Everybody who may set up the office.
    var admins: [PersonID] {
        view.picture.people.values.filter { $0.works && $0.roles.contains(.admin) }.map(\.id)
    }

    /// A role that grants something must be given by somebody else, and not by a token of lesser scope.
    func mayGive(_ roles: Set<Role>, to known: Person?) throws {
        guard Policy.opens(Set(roles.map(Ground.role)), beyond: known?.roles ?? []) else { return }
        try Policy.require(.giveAccess, acting)
        if acting.isBy(known?.id) { throw AccessError.notForOneself }
    }
}

extension Desk {
    /// For how many seconds it is shown.
    static let accessNewsLasts: Int64 = 30 * 86_400

    /// What others did in the last month to one's sign-in, and to who sees what is one's own; newest first.
    package func accessNews(by acting: Acting) async throws -> History {
        try Policy.require(.ownAccess, acting)
        return try await read(acting) { scope in
            let since = scope.now.adding(seconds: -Self.accessNewsLasts)
            let entries = try scope.accessNews(limit: 200).filter { $0.at > since }
            return History(entries: entries, next: nil, names: scope.view.names, subjects: [:])
        }
    }
}

extension ReadScope {
    private static let access: Set<JournalAction> = [
        .passwordReset, .personChanged, .personLed, .personHandedOver, .assistantsSet,
        .absenceSet, .absenceCovered, .mailboxOpened, .postOffered,
    ]

    private func accessNews(limit: Int, until stops: (JournalRecord) -> Bool) throws -> [JournalRecord] {
        try Journal.entries(office, subject: Subject.person(acting.person).journal, limit: limit, in: session)
            .prefix { !stops($0) }
            .filter { ($0.action.map(Self.access.contains) ?? false) && !acting.isBy($0.actor) }
    }

    func accessNews(limit: Int) throws -> [JournalRecord] { try accessNews(limit: limit) { _ in false } }

    /// Whether there is any since their last sign-in.
    func hasAccessNews() throws -> Bool {
        try !accessNews(limit: 50) { $0.action == .sessionOpened }.isEmpty
    }
}
