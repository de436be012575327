import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// The JSON API: a table of endpoints that are both registered with the router and described to programs.
package struct API: Sendable {
    package static let root = "/api/v1"

    package let endpoints: [Endpoint]

    package init(_ endpoints: [Endpoint]) { self.endpoints = endpoints }

    package func register(at router: AppRouter) {
        for endpoint in endpoints {
            router.on(RouterPath(Self.root + endpoint.path), method: endpoint.method) { request, context in
                let call = try await APIReading(endpoint: endpoint, request: request, context: context).call()
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
