import Logging
package import RingbackCore
import RingbackSodium
import RingbackStore
import Synchronization

/// The `Idempotency-Key` of a request on its way through the Desk: the first change made for it counts it.
///
/// It goes with the task, as no operation needs to know of it: whoever writes a new one gets this for nothing.
package final class RequestKey: Sendable {
    /// The key of the request that this task answers, and whose it is.
    @TaskLocal static var current: (key: RequestKey, person: PersonID)?

    package let text: String
    /// Of everything that distinguishes the request.
    package let digest: [UInt8]
    private let state = Mutex(State.new)

    enum State { case new, counted, answered }

    /// - Parameter request: every byte that distinguishes the request.
    package init(_ text: String, request: [UInt8]) {
        self.text = text
        digest = Digest.sha256(request)
    }

    var stands: State {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}

/// What became of a request with a key.
package enum KeyedAnswer<Answer: Sendable>: Sendable {
    case first(Answer)
    /// It was answered before; this was kept of the answer.
    case again(String)
}

/// Ends a change that was made before: nothing of it is saved.
struct AnsweredBefore: Error { let answer: String }

/// An answer that a repeat hears without its change being tried again: it tells only of its subject, which whoever
/// hears it must still see, or of what was checked before. What it tells may not be there to be done again.
protocol HeardBySubject {}

extension Entry: HeardBySubject {}
extension Filed: HeardBySubject {}
extension LadderFile: HeardBySubject {}
extension Contact: HeardBySubject {}
extension Erased: HeardBySubject {}
extension WaitingCaller: HeardBySubject {}
extension TokenRow: HeardBySubject {}
/// How many there were.
extension Int: HeardBySubject {}

extension Desk {
    /// Answers a request once per key; requests with the same key wait for each other.
    ///
    /// A repeat is tried on the spot and taken back before it hears the first answer, so that it hears no more than
    /// the same person would now.
    /// - Parameter kept: what to keep of an answer, empty for none; `nil` if it cannot be kept.
    /// - Throws: what `body` throws; ``MessageError/keyUsed``, ``MessageError/doneAndGone``,
    ///   ``MessageError/doneBefore``.
    package func answer<Answer: Sendable>(
        once key: RequestKey, by acting: Acting, kept: @Sendable (Answer) -> String?,
        _ body: @Sendable () async throws -> Answer
    ) async throws -> KeyedAnswer<Answer> {
        let (person, office) = (try acting.person, acting.office)
        return try await keyTurns.run("\(person.text) \(key.text)") {
            let known = try await store.read {
                try AccessQueries.answered(key: key.text, by: person, in: office, $0)
            }
            if let known {
                guard known.digest == key.digest else { throw MessageError.keyUsed }
                // Of what tells nothing, whoever did it may hear again, and it may not be there to be done again.
                if known.answer == KeptAnswer.empty { return .again(known.answer) }
            }
            do {
                let answer = try await RequestKey.$current.withValue((key, person)) { try await body() }
                if key.stands == .counted, let kept = kept(answer) { await keep(kept, of: key, by: acting) }
                return .first(answer)
            } catch let before as AnsweredBefore {
                if before.answer.isEmpty { throw MessageError.doneBefore }
                return .again(before.answer)
            }
        }
    }

    /// The change is made by now: whatever happens here, its sender hears the answer.
    private func keep(_ answer: String, of key: RequestKey, by acting: Acting) async {
        do {
            let person = try acting.person
            try await store.write(in: acting.office) {
                try AccessQueries.keep(answer, key: key.text, by: person, in: acting.office, $0)
            }
        } catch {
            log.warning("an answer was not kept", metadata: ["error": "\(error)"])
        }
    }

    /// Counts the request's key before something is done that no transaction holds.
    func count(_ acting: Acting) async throws {
        if RequestKey.current != nil { try await change(acting) { _ in } }
    }

    /// Counts the request's key with its first change.
    func counting<T: Sendable>(
        _ acting: Acting, _ body: @escaping @Sendable (Change) throws -> T
    ) -> (key: RequestKey?, body: @Sendable (Change) throws -> T) {
        guard let (key, person) = RequestKey.current, key.stands == .new, acting.isBy(person) else {
            return (nil, body)
        }
        return (
            key,
            { change in
                let office = change.office
                if let known = try AccessQueries.answered(key: key.text, by: person, in: office, change.session) {
                    guard known.digest == key.digest else { throw MessageError.keyUsed }
                    if !known.isCallAlone { try change.scope.mayHearAgain(of: known.subject) }
                    try Self.rehearse(change, body)
                    throw AnsweredBefore(answer: known.answer)
                }
                let result = try body(change)
                try AccessQueries.remember(
                    key: key.text, digest: key.digest, subject: change.subject, answer: "",
                    isCallAlone: change.tellsCallAlone, by: person, at: change.now, in: office, change.session)
                return result
            }
        )
    }

    /// - Throws: ``MessageError/doneAndGone`` if they could not do it now for want of a right.
    static func rehearse<T>(_ change: Change, _ body: (Change) throws -> T) throws {
        do { _ = try body(change) } catch let error as any RingbackError {
            switch error.kind {
            case .forbidden, .unauthenticated, .notFound: throw MessageError.doneAndGone
            case .unavailable, .full: throw error
            case .invalid, .conflict, .stale, .tooLarge, .tooMany: break
            }
        }
    }
}

/// How the answer to a change is kept: its version, if it has one, and its body.
package enum KeptAnswer {
    /// That of a change that answers with nothing.
    package static let empty = "- "
    /// The most bytes of an answer that are kept.
    package static let most = 256 * 1024
}
