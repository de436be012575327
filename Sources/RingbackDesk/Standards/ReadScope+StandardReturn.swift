import RingbackCore
import RingbackStore
import RingbackWords

extension ReadScope {
    /// What a caller may be told about the day of the return. Whoever returns calls in published hours of their own is
    /// left to these.
    func standardReturn(by person: PersonID) throws -> StandardReturn? {
        guard !view.picture.standards.isEmpty, try discretion(of: person).effectivePromise == .open else { return nil }
        return StandardReturn(
            callAt: now, hours: view.callHours(of: person), view.picture.standards, office: view.office.hours)
    }

    /// What was found in words for a caller, without the day that the office's standard itself has them told.
    func beyondStandard(_ found: [Promise], for person: PersonID) throws -> [Promise] {
        guard !found.isEmpty, let told = try standardReturn(by: person) else { return found }
        let usual = SayThis(
            Discretion(of: person), name: view.name(of: person), verdict: .takeMessage, returned: told, at: now)
        let allowed = Language.all.flatMap { language in
            ([usual.sentence] + usual.followUps).flatMap { PromiseGuard().promises(in: language($0)) }
        }.map { $0.words.lowercased() }
        return found.filter { $0.why == .neverSay || !allowed.contains($0.words.lowercased()) }
    }
}
