import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import RingbackWords

/// How much a request may contain. Each limit is stated in the refusal.
enum Limits {
    static let body = 1 << 20
    static let importedFile = 64 << 20
    static let address = 8 << 10
    static let headerField = 16 << 10
    static let allHeaders = 32 << 10
    static let headerCount = 128
    static let queryParameters = 50
    /// Framing bytes allowed in a chunked body, in addition to seven per byte of content.
    static let chunkFraming = 16 << 10
    /// Seconds from the first byte of a request to the end of its headers.
    static let headerSeconds: Int64 = 10
    /// Seconds from the headers to the end of the body; each 32 KiB received add one.
    static let bodySeconds: Int64 = 30
    /// Seconds an idle connection is kept.
    static let idleSeconds: Int64 = 75
}

/// Refuses URLs that are too long before anything reads them.
struct AddressLimit: RouterMiddleware {
    typealias Context = AppRequestContext

    func handle(
        _ request: Request, context: AppRequestContext, next: (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= Limits.address else {
            throw HTTPProblem(
                .uriTooLong, say("The address is too long: the limit is \(Limits.address) bytes."), closes: true)
        }
        guard !PercentEncoding.hasControls(request.uri.path) else {
            throw HTTPProblem(
                .badRequest, say("The address has a character in it that no address has."), code: "http.control")
        }
        return try await next(request, context)
    }
}

extension Request {
    /// The complete body.
    /// - Throws: a ``HTTPProblem`` that states the limit, as soon as the body exceeds it; or one that says it was
    ///   incomplete.
    func wholeBody(upTo limit: Int = Limits.body) async throws -> ByteBuffer {
        let tooLarge = HTTPProblem(
            .contentTooLarge, say("That is too large: the limit is \(limit.bytesInWords)."), closes: true)
        if let announced = headers[.contentLength].flatMap({ Int($0) }), announced > limit { throw tooLarge }
        var whole = ByteBuffer()
        do {
            for try await part in body {
                guard whole.readableBytes + part.readableBytes <= limit else { throw tooLarge }
                whole.writeImmutableBuffer(part)
            }
        } catch let error as HTTPProblem {
            throw error
        } catch {
            // Reading only fails because of the sender: the body is not HTTP, or they disconnected. Not our error to
            // log.
            throw HTTPProblem(.badRequest, say("The body is incomplete. Send it again."), closes: true)
        }
        return whole
    }
}

extension Int {
    var bytesInWords: Phrase {
        if self >= 1 << 20 { return say("\(self >> 20) MiB") }
        return self >= 1 << 10 ? say("\(self >> 10) KiB") : say("\(self) bytes")
    }
}
