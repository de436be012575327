import RingbackCore
import RingbackStore

/// "Not mine: here is who".
struct PassingOn: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Whom it goes to: as named, else whoever holds the duty. What would go round in a circle stops at the lead.
    /// - Throws: ``RequestError/backToAsker(_:)``, ``RequestError/left(_:instead:)``, ``RequestError/roundTrip``.
    func target(of request: WorkRequest, named: PersonID?) throws -> PersonID {
        let duty = try request.duty.flatMap { try DutyQueries.find($0, in: office, session) }
        let chain = try RequestQueries.chain(of: request.root, in: office, session)
        // What was taken back has been nowhere.
        let seen = Set(chain.filter { $0.state != .withdrawn }.map(\.to)).union([request.from, request.to])
        if let named {
            if named == request.to { throw RequestError.toOneself }
            if named == request.from { throw RequestError.backToAsker(view.name(of: named)) }
            guard let person = view.person(named) else { throw AccessError.notHere }
            guard person.works else {
                throw RequestError.left(
                    person.name, instead: duty.map { view.name(of: scope.answers($0).person) })
            }
            if !seen.contains(named) { return named }
        } else if let duty {
            let holder = scope.answers(duty).person
            if !seen.contains(holder), view.person(holder)?.works == true { return holder }
        }
        let leads =
            [duty?.duty.lead].compactMap(\.self) + view.supervisors(of: request.to)
            + view.supervisors(of: request.from)
        guard let lead = leads.first(where: { !seen.contains($0) && view.person($0)?.works == true }) else {
            throw RequestError.roundTrip
        }
        return lead
    }

    /// The request, as it reaches the next one: from the same asker, with what was said.
    func pass(_ request: WorkRequest, to target: PersonID) throws {
        let recent = try RequestQueries.between(
            request.from, target, since: now.adding(seconds: -RequestLikeness.window), limit: 200, in: office, session)
        let id: WorkRequestID = newID()
        let next = WorkRequest(
            id: id, from: request.from, to: target, kind: scope.kind(from: request.from, to: target),
            duty: request.duty, what: request.what, by: request.by, at: now, root: request.root,
            previous: request.id,
            like: Requests(change).likeness(of: request.what, request.duty, among: recent) ?? id)
        try Requests(change).add(next, by: request.to)
    }
}
