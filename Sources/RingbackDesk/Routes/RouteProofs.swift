import RingbackCore
import Synchronization

/// Proofs are kept for as long as what they were made from holds: whoever reads a plan again proves nothing. Only one
/// is made at a time.
final class RouteProofs: Sendable {
    static let shared = RouteProofs()

    private struct Basis: Hashable {
        let text: String
        let hours: WeekTimes
        let calendar: RouteCalendar
    }

    private struct Kept {
        let basis: Basis
        let proof: Result<RouteProof, PlanError>
        let size: Int
    }

    /// The oldest first.
    private let kept = Mutex<[Kept]>([])
    private let turn = Mutex(())

    /// In parts of paths and times.
    private static let mostKept = 1_000_000

    /// - Parameter text: of the plan.
    /// - Throws: ``PlanError/tooMuch``.
    func proof(of plan: RoutePlan, _ text: String, on calendar: RouteCalendar) throws -> RouteProof {
        let basis = Basis(text: text, hours: plan.hours, calendar: calendar)
        if let known = known(basis) { return try known.get() }
        return try turn.withLock { _ in
            if let known = known(basis) { return try known.get() }
            let proof = Result<RouteProof, PlanError> { () throws(PlanError) in try plan.proof(on: calendar) }
            keep(proof, basis)
            return try proof.get()
        }
    }

    private func known(_ basis: Basis) -> Result<RouteProof, PlanError>? {
        kept.withLock { kept in kept.last { $0.basis == basis }?.proof }
    }

    private func keep(_ proof: Result<RouteProof, PlanError>, _ basis: Basis) {
        let faults = (try? proof.get())?.faults ?? []
        let size = faults.reduce(basis.text.utf8.count / 16 + 1000) { $0 + $1.path.count + $1.times.count }
        kept.withLock { kept in
            kept.append(Kept(basis: basis, proof: proof, size: size))
            var all = kept.reduce(0) { $0 + $1.size }
            while all > Self.mostKept, kept.count > 1 { all -= kept.removeFirst().size }
        }
    }
}
