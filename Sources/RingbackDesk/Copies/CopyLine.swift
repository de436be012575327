import RingbackCore
import RingbackSodium

extension Entry {
    /// Of all that a clean copy says of this entry. Nobody's words can be read back from it, and what only the clock
    /// changes is not in it.
    var copyDigest: String {
        let (message, attempt) = (row.message, row.lastAttempt)
        let said: [String] = [
            message.caller.name, message.caller.number ?? "", message.caller.asGiven, row.company, row.pronunciation,
            message.regarding, String(message.code.rawValue), String(message.tally.calls), String(days),
            String(message.timing.due.milliseconds), message.timing.softWindow.map { String($0.milliseconds) } ?? "",
            row.standing?.rawValue ?? "", attempt?.outcome.rawValue ?? "", attempt?.with ?? "",
            attempt.map { String($0.at.milliseconds) } ?? "", offeredTo?.id.text ?? "",
            message.boxes.contains(.returnedYourCall) ? "returned" : "",
        ]
        return Hex.encode(Array(Digest.sha256(said.joined(separator: "\u{1F}")).prefix(6)))
    }
}
