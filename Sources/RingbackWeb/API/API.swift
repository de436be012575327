import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
package import RingbackCore

/// The JSON API: a table of endpoints that are both registered with the router and described to programs.
package struct API: Sendable {
    package static let root = "/api/v1"

    package let endpoints: [Endpoint]

    private let people: PeopleByAddress

    /// - Parameter people: who it is that a path names by an email address.
    package init(_ endpoints: [Endpoint], people: @escaping PeopleByAddress = { _, _ in .nobody }) {
        self.endpoints = endpoints
        self.people = people
    }

    package typealias PeopleByAddress = @Sendable (_ email: String, Acting) async throws -> PersonID

    package func register(at router: AppRouter) {
        for endpoint in endpoints {
            let people = people
            router.on(RouterPath(Self.root + endpoint.path), method: endpoint.method) { request, context in
                var call = try await APIReading(endpoint: endpoint, request: request, context: context).call()
                if let email = call.path["person"], email.contains("@") {
                    call.path["person"] = try await people(email, try call.acting).text
                }
                return Self.response(to: try await endpoint.answer(call))
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
