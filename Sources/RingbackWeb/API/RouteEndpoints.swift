import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// How calls reach the office, and the proof that none is lost.
struct RouteEndpoints {
    let desk: Desk

    var all: [Endpoint] { [routes, set, prove] }

    private var routes: Endpoint {
        .get(
            "/routes", "getRoutes", "The office's telephone plan, proved for the week that comes.", .seeRoutes,
            gives: Shapes.routes
        ) { call in
            RouteWords(file: try await desk.routes(by: call.acting), language: call.context.language)
        }
    }

    private var set: Endpoint {
        .change(
            .put, "/routes", "setRoutes", "Replace the telephone plan, and prove it.", .setRoutes,
            takes: .required("text", .text(PlanError.largest, atLeast: 1), "YAML."), gives: Shapes.routes,
            isConditional: true
        ) { call, text in
            RouteWords(
                file: try await desk.setRoutes(text, expecting: call.expectedVersion, by: call.acting),
                language: call.context.language)
        }
    }

    private var prove: Endpoint {
        .change(
            .post, "/routes/proof", "proveRoutes", "Prove a telephone plan without saving it.", .seeRoutes,
            takes: .required("text", .text(PlanError.largest, atLeast: 1), "YAML."), gives: Shapes.proof
        ) { call, text in
            ProofWords(proof: try await desk.prove(text, by: call.acting), language: call.context.language)
        }
    }
}

struct RouteWords: Sendable {
    let file: RouteFile
    let language: Language
}

struct ProofWords: Sendable {
    let proof: RouteProof
    let language: Language

    fileprivate var timed: [TimedFault] {
        proof.faults.flatMap { fault in fault.times.map { TimedFault(fault: fault, time: $0, language: language) } }
    }
}

private struct TimedFault: Sendable {
    let fault: RouteFault
    let time: RouteTime
    let language: Language

    var sentence: String {
        var fault = fault
        if fault.times.count > 50 { fault.times = [time] }
        return fault.sentence(in: language)
    }
}

extension RouteFault {
    /// "Main → 0 → Front desk: empty group, Mon–Fri 12:00–12:30".
    func sentence(in language: Language) -> String {
        let path = self.path.map { language($0.words) }.joined(separator: " → ")
        return "\(path): \(language(kind.words)), \(RouteTimeText.words(times) { language($0) })"
    }
}

extension Shapes {
    fileprivate static let routes = Shape<RouteWords>(
        "Routes", version: { $0.file.version }, capacity: { 1024 + 2 * $0.file.text.utf8.count }
    ) {
        Field("version", "0 while none is described.") { $0.file.version }
        Field("text", as: .text(PlanError.largest), "YAML, as it was put in.") { $0.file.text }
        Field("savedAt") { $0.file.savedAt }
        Field("savedBy") { $0.file.savedBy }
        Field("provedAt", "When it was last proved by itself: at each change, and each night.") { $0.file.provedAt }
        Field("proof", proof) { words in
            words.file.proof.map { ProofWords(proof: $0, language: words.language) }
        }
    }

    fileprivate static let proof = Shape<ProofWords>("RouteProof") {
        Field("paths", "Each once for each situation of the week that differs.") { $0.proof.paths }
        Field("more", "Whether there are more paths than that.") { $0.proof.arePathsMore }
        Field("proved") { $0.proof.isProved }
        Field("cut", "Whether there are more faults than are named.") { $0.proof.isCut }
        Field("faults", fault, upTo: 1_000_000) { $0.timed }
    }

    private static let fault = Shape<TimedFault> {
        Field("path", as: .array(.text(1000), upTo: 1000)) { $0.fault.path.map(\.word) }
        Field("fault") { $0.fault.kind }
        Field("from", as: .text(32), "Mon 12:00; of a holiday 2026-12-25 12:00.") { $0.time.start }
        Field("to", as: .text(32)) { $0.time.end }
        Field("where", as: .text(1000)) { $0.fault.place }
        Field("words", as: .text(1_000_000), "With all its times, or with this one where there are many.") {
            $0.sentence
        }
    }
}
