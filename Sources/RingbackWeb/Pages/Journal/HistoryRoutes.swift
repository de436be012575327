import RingbackCore
import RingbackDesk
import RingbackWords

/// The history of the office, of one kind of thing, or of one thing.
struct HistoryRoutes {
    let router: PageRouter

    func register() { router.get(Paths.history, history) }

    private func history(_ call: PageCall) async throws -> PageAnswer {
        let filter = call.query["subject"]
        let history = try await lines(filter, call)
        let say = try await call.wording()
        let lines = history.entries.map { HistoryLine($0, in: history, say) }
        return .page(
            HistoryPage(
                subject: Subject(filter).map { Self.name($0, lines, say) }, filter: filter, kinds: Self.kinds,
                lines: lines, next: history.next))
    }

    private func lines(_ filter: String, _ call: PageCall) async throws -> History {
        let (before, acting) = (call.query.text("after"), try call.acting)
        if let subject = Subject(filter) {
            return try await call.desk.history(of: subject, before: before, limit: 100, by: acting)
        }
        if let kind = Subject.Kind(rawValue: filter) {
            return try await call.desk.history(ofAll: kind, before: before, limit: 100, by: acting)
        }
        do {
            return try await call.desk.history(before: before, limit: 100, by: acting)
        } catch AccessError.forbidden {
            // Without the right to the office's history, one's own is shown.
            return try await call.desk.history(of: .person(acting.person), before: before, limit: 100, by: acting)
        }
    }

    private static let kinds = [
        Choice(value: "message", title: say("messages")), Choice(value: "contact", title: say("contacts")),
        Choice(value: "person", title: say("people")), Choice(value: "team", title: say("teams")),
        Choice(value: "office", title: say("the office")), Choice(value: "waiting", title: say("callers on hold")),
    ]

    /// The name from the oldest entry shown, since that is where things get their names.
    private static func name(_ subject: Subject, _ lines: [HistoryLine], _ say: Wording) -> String {
        let known = lines.reversed().filter(\.isNamed).compactMap(\.subject).first
        guard let known else { return say(subject.kind.unnamed) }
        return subject.kind == .message ? say("\(known)’s message") : known
    }
}
