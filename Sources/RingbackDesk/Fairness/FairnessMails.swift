import RingbackCore
import RingbackStore

/// The two who read a comparison are told that they do, and that there is a new one.
struct FairnessMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func tellReaders() throws {
        for reader in try scope.fairnessReaders()?.both ?? [] { try Mails(change).write(.fairness, to: reader) }
    }

    /// That others were named: none is a reader without knowing it, and none is put off unseen.
    /// - Parameter before: those who read it until now.
    func tellNamed(before: [PersonID]) throws {
        let named = try scope.fairnessReaders()?.both ?? []
        for reader in named where !before.contains(reader) {
            try Mails(change).write(
                .fairness, to: reader, particulars: MailParticulars(act: Letters.namedForFairness))
        }
        for reader in before where !named.contains(reader) {
            try Mails(change).write(
                .fairness, to: reader, particulars: MailParticulars(act: Letters.replacedForFairness))
        }
    }
}

extension MailComposer {
    func readsFairness(_ person: PersonID) throws -> Bool {
        guard let acting = view.acting(person, via: .mail, at: now) else { return false }
        let scope = ReadScope(session: session, view: view, acting: acting, now: now)
        return try Policy.allows(.seeFairness, acting, scope.fairnessGrounds())
    }
}
