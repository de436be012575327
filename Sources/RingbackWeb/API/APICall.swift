import HTTPTypes
package import Hummingbird
import NIOCore
package import RingbackCore
package import RingbackJSON

/// A validated API request: everything in it matches the endpoint's description.
package struct APICall: Sendable {
    package let context: AppRequestContext
    /// A person named by their email address is here by their id, as they are in the query and in the body.
    package var path: [String: String]
    package var query: JSONValue
    package var body: JSONValue
    /// The body, for an endpoint that takes a file.
    package let file: ByteBuffer
    package let idempotencyKey: String?
    /// Every byte that distinguishes the request: an idempotency key is for one request only.
    package let fingerprint: [UInt8]
    /// The version the sender saw; `nil` if they did not say.
    package let expectedVersion: Int?

    /// The acting person. Only endpoints open to anybody have none.
    package var acting: Acting { get throws { try context.acting() } }

    /// The answer, in the language of whoever asks.
    func json<Value>(_ shape: Shape<Value>, _ value: Value, _ status: HTTPResponse.Status = .ok) -> Answer {
        .json(shape, value, status, in: context.language)
    }

    /// An id in the path; malformed ids were already rejected.
    package func id<Kind>(_ name: String, _ kind: Kind.Type = Kind.self) throws -> ID<Kind> {
        guard let id = path[name].flatMap({ ID<Kind>($0) }) else { throw AccessError.notHere }
        return id
    }
}

extension JSONValue {
    package func id<Kind>(_ name: String, _ kind: Kind.Type = Kind.self) -> ID<Kind>? {
        text(name).flatMap { ID<Kind>($0) }
    }
}
