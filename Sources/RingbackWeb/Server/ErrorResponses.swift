package import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
package import NIOCore
import NIOHTTP1
import RingbackCore
import RingbackDesk
import RingbackJSON
package import RingbackWords

/// What a person or program is told about an error.
package struct ErrorNotice: Sendable {
    package var status: HTTPResponse.Status
    package var code: String
    /// A plain sentence or two: what is wrong, what to do.
    package var sentence: Phrase
    package var fields: [HTTPProblem.Fault] = []
    package var headers: HTTPFields = [:]
    /// The id of our log line, if there is one.
    package var reference: String?
}

/// The one place where an error becomes a status: problem+json for programs, a page for people.
struct ErrorResponses: RouterMiddleware {
    typealias Context = AppRequestContext

    let errorPage: ErrorPage
    let allowedMethods: @Sendable (_ path: String) -> [String]

    func handle(
        _ request: Request, context: AppRequestContext, next: (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let gone where gone is HTTPParserError || gone is ChannelError || gone is CancellationError {
            // The client disconnected in the middle of a request: there is nobody to tell.
            throw gone
        } catch {
            return response(to: notice(of: error, request, context), request, context)
        }
    }

    private func notice(of error: any Error, _ request: Request, _ context: AppRequestContext) -> ErrorNotice {
        switch error {
        case let error as HTTPProblem:
            ErrorNotice(
                status: error.status, code: error.code, sentence: error.sentence, fields: error.fields,
                headers: error.headers)
        case let error as LookupError:
            ErrorNotice(
                status: error.kind.status, code: error.code, sentence: error.sentence,
                headers: [.retryAfter: String(error.seconds)])
        case let error as any RingbackError:
            ErrorNotice(
                status: error.kind.status, code: error.code, sentence: error.sentence,
                fields: error.faults.map { .init(field: $0.field, detail: $0.sentence) }, headers: error.headers)
        case let error as HTTPError where error.status == .notFound:
            notFound(request)
        default:
            unexpected(error, context)
        }
    }

    /// No handler: either the path is unknown, or it does not accept this method.
    private func notFound(_ request: Request) -> ErrorNotice {
        let allowed = allowedMethods(request.uri.path)
        guard !allowed.isEmpty, !allowed.contains(request.method.rawValue) else {
            return ErrorNotice(status: .notFound, code: "http.404", sentence: say("There is nothing at this address."))
        }
        let sentence =
            request.method == .get && wantsPage(request)
            ? say("There is no page at this address; it only takes a form. Go back to the page with the form.")
            : say("This address does not accept \(request.method.rawValue); it accepts \(Phrase.list(of: allowed)).")
        return ErrorNotice(
            status: .methodNotAllowed, code: "http.405", sentence: sentence,
            headers: [.allow: allowed.joined(separator: ", ")])
    }

    private func unexpected(_ error: any Error, _ context: AppRequestContext) -> ErrorNotice {
        let reference = context.reference
        context.logger.error(
            "An error nobody expected",
            metadata: ["reference": "\(reference)", "error": "\(String(reflecting: error))"])
        return ErrorNotice(
            status: .internalServerError, code: "http.500",
            sentence: say("Something went wrong here. It is in the log as \(reference); nothing was saved."),
            reference: reference)
    }

    private func wantsPage(_ request: Request) -> Bool {
        !request.uri.path.hasPrefix("/api/") && request.headers.accepts("text/html", unlessNamed: false)
    }

    private func response(to notice: ErrorNotice, _ request: Request, _ context: AppRequestContext) -> Response {
        var headers = notice.headers
        let wantsPage = wantsPage(request)
        headers[.contentType] = wantsPage ? "text/html; charset=utf-8" : "application/problem+json"
        let body = wantsPage ? errorPage(notice, context) : notice.problem(in: context.language)
        return Response(status: notice.status, headers: headers, body: .init(byteBuffer: body))
    }
}

/// Renders an error for a person.
package typealias ErrorPage = @Sendable (ErrorNotice, AppRequestContext) -> ByteBuffer

extension ErrorNotice {
    /// RFC 9457.
    func problem(in language: Language) -> ByteBuffer {
        var json = JSONWriter()
        json.object { json in
            json.field("type", "about:blank")
            json.field("title", status.reasonPhrase)
            json.field("status", status.code)
            json.field("detail", language(sentence))
            json.field("code", code)
            if let reference { json.field("reference", reference) }
            if !fields.isEmpty {
                json.array("errors", of: fields) { json, fault in
                    json.object { json in
                        json.field("field", fault.field)
                        json.field("detail", language(fault.detail))
                    }
                }
            }
        }
        return json.finish()
    }
}

extension ErrorKind {
    var status: HTTPResponse.Status {
        switch self {
        case .invalid: .unprocessableContent
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .conflict: .conflict
        case .stale: .preconditionFailed
        case .tooLarge: .contentTooLarge
        case .tooMany: .tooManyRequests
        case .unavailable: .serviceUnavailable
        case .full: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
        }
    }

    fileprivate var headers: HTTPFields {
        switch self {
        case .unauthenticated: [.wwwAuthenticate: "Bearer realm=\"ringback\""]
        case .unavailable, .full: [.retryAfter: "5"]
        case .tooMany: [.retryAfter: "60"]
        default: [:]
        }
    }
}

extension RingbackError {
    fileprivate var headers: HTTPFields {
        // As its sentence says.
        if case .tooMany(_, let minutes)? = self as? RequestError { return [.retryAfter: String(minutes * 60)] }
        return kind.headers
    }
}
