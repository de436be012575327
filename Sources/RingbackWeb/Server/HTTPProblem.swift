package import HTTPTypes

/// A request that HTTP itself is refused for, before any operation was asked: not well formed, too large, of a kind
/// we do not take. What an operation refuses is a `RingbackError`.
package struct HTTPProblem: Error {
    package let status: HTTPResponse.Status
    package let code: String
    package let sentence: String
    package var headers: HTTPFields = [:]
    /// What is wrong with which field, where a request names fields.
    package var fields: [Fault] = []

    /// One thing that is wrong, and where: `caller.number`.
    package struct Fault: Sendable, Equatable {
        package let field: String
        package let detail: String
    }

    /// - Parameter closes: whether the connection ends after the answer, because the rest of the request is not read.
    package init(
        _ status: HTTPResponse.Status, _ sentence: String, code: String? = nil, fields: [Fault] = [],
        closes: Bool = false
    ) {
        self.status = status
        self.code = code ?? "http.\(status.code)"
        self.sentence = sentence
        self.fields = fields
        if closes { headers[.connection] = "close" }
    }
}
