package import RingbackCore
package import RingbackWords
import Synchronization

/// Somebody has read a lot of other people's data in a short time.
package struct LookupError: RingbackError, Equatable {
    /// Until they may continue.
    package let seconds: Int

    package var code: String { "access.too-much-looked-up" }
    package var kind: ErrorKind { .tooMany }
    package var sentence: Phrase {
        let minutes = (seconds + 59) / 60
        let wait =
            seconds < 90
            ? say(seconds, one: "1 second", other: "\(seconds) seconds")
            : say(minutes, one: "1 minute", other: "\(minutes) minutes")
        return say("You have looked up a lot of contacts and messages in a short time. Try again in \(wait).")
    }
}

/// How much of other people's data was read.
struct LookedUp {
    var contacts = 0
    var messages = 0

    var sum: Int { contacts + messages }
}

/// How much of other people's data everybody reads, how fast, and what the history is to record of it.
///
/// Counted in memory, per server, and stored every minute (``Desk/writeLookups(_:)``).
final class Lookups: Sendable {
    /// Other people's contacts and messages one person may read per hour, by any route; 0 for no limit.
    private let perHour: Int
    private let state = Mutex(State())

    struct Tally {
        var seen = LookedUp()
        /// Refusals and their counts.
        var refused: [String: Int] = [:]
    }

    private struct Opening: Hashable {
        let person: PersonID
        let message: MessageID
    }

    private struct State {
        var left: [PersonID: (amount: Double, at: Timestamp)] = [:]
        var tallies: [OfficeID: [PersonID: Tally]] = [:]
        var openings: [Opening: Timestamp] = [:]
        var shown: [PersonID: (since: Timestamp, messages: Set<MessageID>)] = [:]
    }

    init(perHour: Int) { self.perHour = perHour }

    /// The burst allowed before the rate applies.
    private var atOnce: Double { Double(perHour) / 12 }
    private var perSecond: Double { Double(perHour) / 3600 }

    /// Whose looks are counted.
    private static func reader(_ acting: Acting) -> PersonID? {
        acting.via == .browser || acting.via == .api ? acting.actor.person : nil
    }

    /// Reserves an allowance before reading, so that parallel requests read no more than sequential ones.
    /// - Parameter most: lines that may be read; the unused rest is returned by ``settle(_:for:by:at:)``.
    /// - Throws: ``LookupError`` once somebody's allowance is used up.
    func reserve(_ most: Int, by acting: Acting, at now: Timestamp) throws {
        guard perHour > 0, let reader = Self.reader(acting) else { return }
        let left = state.withLock { state in
            let left = refilled(&state, reader, now)
            if left > 0 { state.left[reader] = (left - share(most), now) }
            return left
        }
        guard left <= 0 else { return }
        throw LookupError(seconds: min(3600, 1 + Int((1 - left) / perSecond)))
    }

    /// Charges what was actually read. A request with any allowance left is answered in full, and the person then waits
    /// longer; never longer than an hour.
    func settle(_ most: Int, for seen: LookedUp, by acting: Acting, at now: Timestamp) {
        guard let reader = Self.reader(acting) else { return }
        state.withLock { state in
            if seen.sum > 0 {
                var tally = state.tallies[acting.office]?[reader] ?? Tally()
                tally.seen.contacts += seen.contacts
                tally.seen.messages += seen.messages
                state.tallies[acting.office, default: [:]][reader] = tally
            }
            guard perHour > 0 else { return }
            let left = refilled(&state, reader, now) + share(most) - Double(seen.sum)
            state.left[reader] = (max(left, -Double(perHour)), now)
        }
    }

    /// Never reserves more than a burst.
    private func share(_ most: Int) -> Double { min(Double(most), atOnce) }

    private func refilled(_ state: inout State, _ person: PersonID, _ now: Timestamp) -> Double {
        guard let known = state.left[person] else { return atOnce }
        return min(atOnce, known.amount + Double(max(0, now.seconds(since: known.at))) * perSecond)
    }

    func refused(_ what: String, to acting: Acting) {
        guard let reader = acting.actor.person else { return }
        state.withLock { state in
            var tally = state.tallies[acting.office]?[reader] ?? Tally()
            // What somebody asks for in vain, again and again, is a word or a few.
            if tally.refused.count < 20 || tally.refused[what] != nil { tally.refused[what, default: 0] += 1 }
            state.tallies[acting.office, default: [:]][reader] = tally
        }
    }

    /// Whether an opening is to be recorded: reloading a page within ten minutes does not count.
    func isNew(_ message: MessageID, openedBy acting: Acting, at now: Timestamp) -> Bool {
        guard let reader = Self.reader(acting) else { return false }
        return state.withLock { state in
            let opening = Opening(person: reader, message: message)
            if let last = state.openings[opening], now.seconds(since: last) < 600 { return false }
            if state.openings.count >= 10_000 { state.openings = [:] }
            state.openings[opening] = now
            return true
        }
    }

    /// How many of these the reader was not shown within the hour: a page that is worked with counts each message once.
    func newlyShown(_ messages: [MessageID], to acting: Acting, at now: Timestamp) -> Int {
        guard let reader = Self.reader(acting) else { return 0 }
        return state.withLock { state in
            var shown = state.shown[reader] ?? (now, [])
            if now.seconds(since: shown.since) >= 3600 || shown.messages.count > 10_000 { shown = (now, []) }
            let before = shown.messages.count
            shown.messages.formUnion(messages)
            state.shown[reader] = shown
            return shown.messages.count - before
        }
    }

    /// What was counted since the last call.
    func take(of office: OfficeID) -> [PersonID: Tally] {
        state.withLock { $0.tallies.removeValue(forKey: office) ?? [:] }
    }

    /// What could not be stored stays counted.
    func giveBack(_ tallies: [PersonID: Tally], of office: OfficeID) {
        state.withLock { state in
            state.tallies[office, default: [:]].merge(tallies) { new, old in
                var both = new
                both.seen.contacts += old.seen.contacts
                both.seen.messages += old.seen.messages
                both.refused.merge(old.refused, uniquingKeysWith: +)
                return both
            }
        }
    }
}
