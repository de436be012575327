import RingbackCore
import RingbackDesk
import RingbackWords

extension PageCall {
    /// "Otto until 12:00 PM, then Ana"; empty while nobody is planned.
    func onDuty() async throws -> String {
        let (duty, names) = try await desk.onDuty(by: acting)
        let say = try await wording()
        let now = say.list(duty.now.prefix(3).compactMap { names[$0] })
        let next = duty.next.flatMap { next in names[next.person].map { ($0, next.from) } }
        switch (now.isEmpty, duty.until, next) {
        case (false, let until?, let next?): return say("\(now) until \(say.clock(until)), then \(next.0)")
        case (false, let until?, nil): return say("\(now) until \(say.clock(until))")
        case (true, _, let next?): return say("nobody now; \(next.0) from \(say.clock(next.1))")
        default: return ""
        }
    }
}
