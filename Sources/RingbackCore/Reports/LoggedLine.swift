/// One call behind a figure of the phone system’s log, or one caller who was put on hold.
package struct LoggedLine: Sendable {
    /// Of the log’s line, or of the caller on hold.
    package let id: LoggedCallID
    package let fact: LineFact
    /// E.164; `nil` where none is known, and for whoever was on hold.
    package let number: String?
    /// As the log has it.
    package let asGiven: String
    package let name: String

    package init(_ id: LoggedCallID, _ fact: LineFact, number: String? = nil, asGiven: String = "", name: String = "") {
        (self.id, self.fact, self.number, self.asGiven, self.name) = (id, fact, number, asGiven, name)
    }
}

extension LineFact.Kind {
    /// As programs know it.
    package var word: String {
        switch self {
        case .incoming: "in"
        case .outgoing: "out"
        case .held: "held"
        }
    }
}
