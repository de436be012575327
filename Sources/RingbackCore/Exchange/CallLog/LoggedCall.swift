/// A call as a telephone system logged it.
package struct LoggedCall: Equatable, Sendable {
    package let id: LoggedCallID
    package let key: String
    package let at: Timestamp
    package let direction: CallLogRow.Direction
    package let number: String?
    package let asGiven: String
    package let name: String
    package let ext: String
    package let ended: String
    package let seconds: Int

    package init(
        id: LoggedCallID, key: String, at: Timestamp, direction: CallLogRow.Direction, number: String?,
        asGiven: String, name: String, ext: String, ended: String, seconds: Int
    ) {
        self.id = id
        self.key = key
        self.at = at
        self.direction = direction
        self.number = number
        self.asGiven = asGiven
        self.name = name
        self.ext = ext
        self.ended = ended
        self.seconds = seconds
    }
}
