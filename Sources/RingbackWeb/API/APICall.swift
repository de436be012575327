import HTTPTypes
package import Hummingbird
import NIOCore
package import RingbackCore
package import RingbackJSON

/// A request to the API that was found in order: everything in it fits the endpoint's description.
package struct APICall: Sendable {
    package let context: AppRequestContext
    package let path: [String: String]
    package let query: JSONValue
    package let body: JSONValue
    /// The body of an endpoint that takes a file.
    package let file: ByteBuffer
    package let idempotencyKey: String?
    /// Every byte that makes the request what it is: a key stands for one request only.
    package let fingerprint: [UInt8]
    /// The version that the sender looked at; `nil` when they did not say.
    package let expectedVersion: Int?

    /// Who asks. Only an endpoint that anybody may ask has nobody.
    package var acting: Acting { get throws { try context.acting() } }

    /// An id in the path; a text that is none was refused before.
    package func id<Kind>(_ name: String, _ kind: Kind.Type = Kind.self) throws -> ID<Kind> {
        guard let id = path[name].flatMap({ ID<Kind>($0) }) else { throw AccessError.notHere }
        return id
    }
}

extension JSONValue {
    package func id<Kind>(_ name: String, _ kind: Kind.Type = Kind.self) -> ID<Kind>? {
        text(name).flatMap { ID<Kind>($0) }
    }

    package func time(_ name: String) -> Timestamp? {
        text(name).flatMap { Timestamp(rfc3339: $0) }
    }

    package func day(_ name: String) -> Workday? {
        text(name).flatMap { Workday($0) }
    }
}
