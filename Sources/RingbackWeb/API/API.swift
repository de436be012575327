import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
package import RingbackCore
package import RingbackDesk

/// The JSON API: a table of endpoints that are both registered with the router and described to programs.
package struct API: Sendable {
    package static let root = "/api/v1"

    package let endpoints: [Endpoint]

    private let people: PeopleByAddress
    private let once: OncePerKey

    /// - Parameters:
    ///   - people: who it is that a request names by an email address.
    ///   - once: answers a request that has an idempotency key.
    package init(
        _ endpoints: [Endpoint], people: @escaping PeopleByAddress = { _, _ in .nobody },
        once: @escaping OncePerKey = { _, _, answer in .first(try await answer()) }
    ) {
        self.endpoints = endpoints
        self.people = people
        self.once = once
    }

    package typealias PeopleByAddress = @Sendable (_ email: String, Acting) async throws -> PersonID
    package typealias OncePerKey =
        @Sendable (RequestKey, Acting, @Sendable () async throws -> Answer) async throws -> KeyedAnswer<Answer>

    package func register(at router: AppRouter) {
        for endpoint in endpoints {
            let (people, once) = (people, once)
            router.on(RouterPath(Self.root + endpoint.path), method: endpoint.method) { request, context in
                let read = try await APIReading(endpoint: endpoint, request: request, context: context).call()
                let call = try await endpoint.naming(read) { try await people($0, try read.acting).text }
                guard let key = call.idempotencyKey else { return Self.response(to: try await endpoint.answer(call)) }
                let done = try await once(RequestKey(key, request: call.fingerprint), try call.acting) {
                    try await endpoint.answer(call)
                }
                return Self.response(to: Answer(done, status: endpoint.status))
            }
        }
        let description = OpenAPI(endpoints: endpoints).document
        router.get("\(Self.root)/openapi.json") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-cache"],
                body: .init(byteBuffer: description))
        }
    }

    private static func response(to answer: Answer) -> Response {
        var headers = answer.headers
        let body = answer.stream ?? answer.body.map { .init(byteBuffer: $0) }
        if body != nil { headers[.contentType] = answer.contentType }
        if let version = answer.version { headers[.eTag] = "\"\(version)\"" }
        return Response(status: answer.status, headers: headers, body: body ?? .init())
    }
}
