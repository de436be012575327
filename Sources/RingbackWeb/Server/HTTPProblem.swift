package import HTTPTypes
package import RingbackWords

/// A request refused by HTTP itself, before any operation: malformed, too large, of an unsupported type. Errors from
/// operations are `RingbackError`s.
package struct HTTPProblem: Error {
    package let status: HTTPResponse.Status
    package let code: String
    package let sentence: Phrase
    package var headers: HTTPFields = [:]
    /// What is wrong with which field, if the request has fields.
    package var fields: [Fault] = []

    /// One thing that is wrong, and where: `caller.number`.
    package struct Fault: Sendable, Equatable {
        package let field: String
        package let detail: Phrase
    }

    /// - Parameter closes: whether the connection closes after the answer, because the rest of the request is not read.
    package init(
        _ status: HTTPResponse.Status, _ sentence: Phrase, code: String? = nil, fields: [Fault] = [],
        closes: Bool = false
    ) {
        self.status = status
        self.code = code ?? "http.\(status.code)"
        self.sentence = sentence
        self.fields = fields
        if closes { headers[.connection] = "close" }
    }
}
