package import RingbackCore
package import RingbackWords

/// A list position; opaque to clients.
package enum Cursor {
    static func text<Kind>(_ at: Timestamp, _ id: ID<Kind>) -> String { "t\(at.milliseconds)-\(id.text)" }
    static func text(offset: Int) -> String { "o\(offset)" }

    static func read<Kind>(_ text: String, _: ID<Kind>.Type) throws(CursorError) -> (at: Timestamp, id: ID<Kind>) {
        let parts = text.dropFirst().split(separator: "-", maxSplits: 1)
        guard text.first == "t", parts.count == 2, let at = Int64(parts[0]).flatMap(Timestamp.init(exactly:)),
            let id = ID<Kind>(parts[1])
        else {
            throw CursorError()
        }
        return (at, id)
    }

    static func text(mail id: InboxID) -> String { "m\(id.text)" }

    static func readMail(_ text: String) throws(CursorError) -> InboxID {
        guard text.first == "m", let id = InboxID(text.dropFirst()) else { throw CursorError() }
        return id
    }

    static func text(sequence: Int64) -> String { "s\(sequence)" }

    static func readSequence(_ text: String) throws(CursorError) -> Int64 {
        guard text.first == "s", let sequence = Int64(text.dropFirst()), sequence >= 0 else { throw CursorError() }
        return sequence
    }

    /// A message's place in filing order; messages from before places existed have some below 0.
    static func text(place: Int64) -> String { "p\(place)" }

    static func readPlace(_ text: String) throws(CursorError) -> Int64 {
        guard text.first == "p", let place = Int64(text.dropFirst()) else { throw CursorError() }
        return place
    }

    static func readOffset(_ text: String) throws(CursorError) -> Int {
        guard text.first == "o", let offset = Int(text.dropFirst()), (0...1_000_000).contains(offset) else {
            throw CursorError()
        }
        return offset
    }
}

package struct CursorError: RingbackError {
    package let code = "list.bad-cursor"
    package let kind = ErrorKind.notFound
    package let sentence = say("This list cannot continue from there. Start again from the beginning.")
}
