import HTTPTypes
import Hummingbird
import NIOCore
import RingbackCore
import RingbackJSON
import RingbackWords
import Testing

@testable import RingbackWeb

@Suite("Server front end")
struct ServerTests {
    private let front = Front { router in
        router.get("sheets/{person}") { _, context in "sheet of \(context.parameters.get("person") ?? "")" }
        router.post("sheets/{person}") { _, _ in "posted" }
        router.get("broken") { _, _ -> String in throw Broken() }
        router.get("refused/{kind}") { _, context -> String in
            throw Refused(kind: ErrorKind(rawValue: context.parameters.get("kind") ?? "") ?? .invalid)
        }
        router.post("take") { request, _ in String(try await request.wholeBody(upTo: 8).readableBytes) }
        router.get("me") { _, context in try context.acting().name }
        router.post("form") { request, context in
            try context.requireForm(request.headers[.ringbackForm])
            return "changed"
        }
        router.get("client") { _, context in context.client.description }
    }

    @Test(
        "Every response carries the security headers, errors included", arguments: ["/sheets/1", "/nowhere", "/broken"])
    func securityHeaders(path: String) async throws {
        let reply = try await front.ask(.get, path)
        #expect(reply.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        #expect(reply.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
        #expect(reply.headers[.contentSecurityPolicy]?.contains("unsafe") == false)
        #expect(reply.headers[.xContentTypeOptions] == "nosniff")
        #expect(reply.headers[.referrerPolicy] == "same-origin")
        #expect(reply.headers[.crossOriginOpenerPolicy] == "same-origin")
        #expect(reply.headers[.cacheControl] == "no-store")
        #expect(reply.headers[.strictTransportSecurity] == nil, "plain http must not promise https")
    }

    @Test("Behind https the browser is told to stay on it")
    func strictTransport() async throws {
        let front = Front(settings: .init(host: "127.0.0.1", port: 0, isBehindHTTPS: true)) {
            $0.get("x") { _, _ in "" }
        }
        #expect(try await front.ask(.get, "/x").headers[.strictTransportSecurity] == "max-age=31536000")
    }

    @Test("An unknown path is 404, a wrong method 405 with the allowed ones")
    func methods() async throws {
        #expect(try await front.ask(.get, "/nowhere").status == .notFound)
        for method in [HTTPRequest.Method.delete, .trace, .options, .init("BREW")!] {
            let reply = try await front.ask(method, "/sheets/1")
            #expect(reply.status == .methodNotAllowed)
            #expect(reply.headers[.allow] == "GET, HEAD, POST")
        }
    }

    @Test("Opening a form's address in a browser explains itself")
    func pageOfAForm() async throws {
        let reply = try await front.ask(.get, "/form", [.accept: "text/html"])
        #expect(reply.status == .methodNotAllowed)
        #expect(reply.text.contains("it only takes a form"))
    }

    @Test("HEAD answers like GET, without the body")
    func head() async throws {
        let reply = try await front.ask(.head, "/sheets/1")
        #expect(reply.status == .ok)
        #expect(reply.text.isEmpty)
        #expect(reply.headers[.contentLength] == "10")
    }

    @Test("An error becomes a page for a browser and a problem for a program")
    func errorForms() async throws {
        let page = try await front.ask(.get, "/nowhere", [.accept: "text/html,application/xhtml+xml"])
        #expect(page.headers[.contentType] == "text/html; charset=utf-8")
        let problem = try await front.ask(.get, "/nowhere")
        #expect(problem.headers[.contentType] == "application/problem+json")
        #expect(try problem.json.int("status") == 404)
        #expect(try problem.json.text("code") == "http.404")
    }

    @Test("Each kind of error has its status")
    func errorKinds() async throws {
        var statuses: [ErrorKind: Int] = [:]
        for kind in ErrorKind.allCases {
            statuses[kind] = try await front.ask(.get, "/refused/\(kind.rawValue)").status.code
        }
        #expect(
            statuses == [
                .invalid: 422, .unauthenticated: 401, .forbidden: 403, .notFound: 404, .conflict: 409, .stale: 412,
                .tooLarge: 413, .tooMany: 429, .unavailable: 503, .full: 507,
            ])
    }

    @Test("An unexpected error shows only its reference")
    func unexpected() async throws {
        let reply = try await front.ask(.get, "/broken")
        #expect(reply.status == .internalServerError)
        #expect(try reply.json.text("reference") != nil)
        #expect(!reply.text.contains("secret"))
    }

    @Test("A body over the limit is refused with the limit, announced or not, and the connection ends")
    func bodyLimit() async throws {
        #expect(try await front.ask(.post, "/take", body: "12345678").text == "8")
        for headers in [[:], [.contentLength: "9"]] as [HTTPFields] {
            let reply = try await front.ask(.post, "/take", headers, body: "123456789")
            #expect(reply.status == .contentTooLarge)
            #expect(reply.detail == "That is too large: the limit is 8 bytes.")
            #expect(reply.headers[.connection] == "close")
        }
    }

    @Test("A URL over 8 KiB is refused")
    func addressLimit() async throws {
        let reply = try await front.ask(.get, "/sheets/1?q=" + String(repeating: "x", count: 9000))
        #expect(reply.status == .uriTooLong)
    }

    @Test("A token or session identifies a person; a wrong token is refused, an ended session is a stranger")
    func visitors() async throws {
        #expect(try await front.ask(.get, "/me", .dana).text == "Dana")
        #expect(try await front.ask(.get, "/me", [.cookie: "ringback=dana's"]).text == "Dana")
        #expect(try await front.ask(.get, "/me", [.authorization: "Bearer rb_other"]).status == .unauthorized)
        #expect(try await front.ask(.get, "/me", [.authorization: "Basic ZGFuYTo="]).status == .unauthorized)
        let stranger = try await front.ask(.get, "/me", [.cookie: "ringback=ended"])
        #expect(stranger.status == .unauthorized)
        #expect(stranger.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
    }

    @Test("Behind https only the __Host- cookie counts")
    func hostCookie() async throws {
        let front = Front(settings: .init(host: "127.0.0.1", port: 0, isBehindHTTPS: true)) {
            $0.get("me") { _, context in try context.acting().name }
        }
        #expect(try await front.ask(.get, "/me", [.cookie: "ringback=dana's"]).status == .unauthorized)
        #expect(try await front.ask(.get, "/me", [.cookie: "__Host-ringback=dana's"]).text == "Dana")
        #expect(SessionCookie(isSecure: true).set("s") == "__Host-ringback=s; Path=/; HttpOnly; SameSite=Lax; Secure")
    }

    @Test("A session needs its form token for changes; an API token does not")
    func formToken() async throws {
        let session: HTTPFields = [.cookie: "ringback=dana's"]
        #expect(try await front.ask(.post, "/form", session).status == .forbidden)
        #expect(try await front.ask(.post, "/form", session.with(.ringbackForm, "form-8")).status == .forbidden)
        #expect(try await front.ask(.post, "/form", session.with(.ringbackForm, "form-7")).text == "changed")
        #expect(try await front.ask(.post, "/form", .dana).text == "changed")
    }

    @Test("Readiness says why not")
    func readiness() async throws {
        let front = Front(ready: { throw Refused(kind: .unavailable) }) { _ in }
        #expect(try await front.ask(.get, "/healthz").status == .ok)
        #expect(try await front.ask(.get, "/readyz").status == .serviceUnavailable)
    }
}

private struct Broken: Error { let secret = "secret" }

private struct Refused: RingbackError {
    let kind: ErrorKind
    var code: String { "test.refused" }
    var sentence: Phrase { Phrase(verbatim: "No.") }
}
