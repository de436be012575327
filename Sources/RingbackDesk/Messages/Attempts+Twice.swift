import RingbackCore
import RingbackStore

extension Attempts {
    /// Two who see one entry may record the same try within seconds: the second is asked first.
    ///
    /// - Parameter seen: the version on the second one's screen; `nil` if they have been asked, or nothing was shown.
    /// - Throws: ``AttemptJustRecorded`` if somebody else's try is newer than what they saw, and only just recorded.
    func mustNotRepeat(_ id: MessageID, seen: Int?) throws {
        guard let seen else { return }
        let row = try message(id, for: .attemptMessage)
        guard row.message.isOpen, row.message.version > seen, let last = row.lastAttempt, try last.by != person,
            now.seconds(since: last.at) <= AttemptJustRecorded.lasts
        else { return }
        throw AttemptJustRecorded(by: view.name(of: last.by), outcome: last.outcome)
    }
}
