import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackWords

/// Registers page handlers with the router, and does for each what all need: identifies the person, checks the form
/// token, draws the frame, and reports on the next page what was done.
struct PageRouter: Sendable {
    typealias Handler = @Sendable (PageCall) async throws -> PageAnswer

    let router: AppRouter
    let desk: Desk
    let flashes: FlashCookie

    /// A page or fragment for somebody signed in; others are sent to sign in, or to choose their own password.
    func get(_ path: Path, _ handler: @escaping Handler) {
        router.get(RouterPath(path.text)) { request, context in
            guard context.identity != nil else { return try await signIn(for: request) }
            if context.isNewcomer { return redirect(to: Paths.firstPassword(next: request.uri.string), cookies: []) }
            return try await answer(request, context, Form(), handler)
        }
    }

    /// A page for anybody.
    func getOpenly(_ path: Path, _ handler: @escaping Handler) {
        router.get(RouterPath(path.text)) { request, context in try await answer(request, context, Form(), handler) }
    }

    /// A form of ours. If the session has expired, sign-in is required again.
    func post(_ path: Path, _ handler: @escaping Handler) {
        router.post(RouterPath(path.text)) { request, context in
            guard context.identity != nil else { throw AccessError.notSignedIn }
            let form = try await Self.form(in: request)
            try context.requireForm(form.fields["_form"])
            return try await answer(request, context, form, handler)
        }
    }

    /// A form, or instead a raw file with the token in a header.
    func postFile(_ path: Path, upTo limit: Int, _ handler: @escaping Handler) {
        router.post(RouterPath(path.text)) { request, context in
            guard context.identity != nil else { throw AccessError.notSignedIn }
            guard request.headers[.contentType]?.hasPrefix("text/csv") == true else {
                let form = try await Self.form(in: request)
                try context.requireForm(form.fields["_form"])
                return try await answer(request, context, form, handler)
            }
            try context.requireForm(HTTPField.Name("X-Ringback-Form").flatMap { request.headers[$0] })
            let file = try await request.wholeBody(upTo: limit)
            return try await answer(request, context, Form(file: Array(buffer: file)), handler)
        }
    }

    /// A form that needs no sign-in. Without a session to prove its origin, the browser's own headers are trusted.
    func postOpenly(_ path: Path, _ handler: @escaping Handler) {
        router.post(RouterPath(path.text)) { request, context in
            try Self.requireSameSite(request)
            return try await answer(request, context, try await Self.form(in: request), handler)
        }
    }

    // MARK: In

    /// What was sent.
    struct Form {
        var fields = Fields()
        var file: [UInt8] = []
    }

    static func form(in request: Request) async throws -> Form {
        let type = request.headers[.contentType]
        guard type == nil || type?.hasPrefix("application/x-www-form-urlencoded") == true else {
            throw HTTPProblem.noForm
        }
        let body = try await request.wholeBody()
        // A form without fields is often sent without a body.
        guard type != nil || body.readableBytes == 0 else { throw HTTPProblem.noForm }
        return Form(fields: Fields(try QueryString.read(String(buffer: body), upTo: 5000)))
    }

    private static func requireSameSite(_ request: Request) throws {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        let origin = request.headers[.origin].flatMap { $0.split(separator: "/").last.map(String.init) }
        let isOurs =
            site.map { $0 == "same-origin" || $0 == "none" } ?? origin.map { $0 == request.head.authority } ?? true
        guard isOurs else {
            throw HTTPProblem(.forbidden, say("This form came from another site. Open it here and try again."))
        }
    }

    private func signIn(for request: Request) async throws -> Response {
        let path = try await desk.offices().isEmpty ? Paths.setup : Paths.signIn(next: request.uri.string)
        return Response(status: .seeOther, headers: [.location: path.text])
    }

    // MARK: Out

    private func answer(
        _ request: Request, _ context: AppRequestContext, _ form: Form, _ handler: Handler
    ) async throws -> Response {
        var call = PageCall(
            desk: desk, context: context, headers: request.headers, path: request.uri.path,
            query: Fields(try QueryString.read(request.uri.query ?? "")), form: form.fields,
            file: form.file)
        call.people = try await people(in: context)
        switch try await Self.askingWhy(call, handler) {
        case .page(let page, let status): return try await show(page, status, request, context)
        case .fragment(let html): return Self.html(html, in: context.language, .ok)
        case .seeOther(let path, let flash): return redirect(to: path, cookies: flash.map { [flashes.set($0)] } ?? [])
        case .welcome(let path, let cookies): return redirect(to: path, cookies: cookies)
        case .file(let name, let type, let body): return Self.file(name, type, body)
        case .sound(let bytes, let range): return Sound(bytes: bytes, range: range).response
        case .attachment(let file, let range): return AttachmentFile(file: file, range: range).response
        case .pdf(let printed): return CopyFile(printed).response
        case .audit(let printed): return AuditFile(printed).response
        }
    }

    /// Whoever opens the messages of somebody absent is asked why, and goes on from there.
    private static func askingWhy(_ call: PageCall, _ handler: Handler) async throws -> PageAnswer {
        do { return try await handler(call) } catch MailboxError.askedFirst(let owner, _) {
            return .seeOther(Paths.mailbox(owner.text))
        }
    }

    /// Whom the path names by an email address.
    private func people(in context: AppRequestContext) async throws -> [String: PersonID] {
        guard let acting = context.identity?.acting, !context.isNewcomer else { return [:] }
        var found: [String: PersonID] = [:]
        for (name, raw) in context.parameters {
            guard let text = PercentEncoding.decode(raw), text.contains("@"), text.utf8.count <= TextLimit.email else {
                continue
            }
            found[String(name)] = try await desk.person(addressed: text, by: acting)
        }
        return found
    }

    private func show(
        _ page: any Page, _ status: HTTPResponse.Status, _ request: Request, _ context: AppRequestContext
    ) async throws -> Response {
        var frame = Frame(office: "", formToken: "")
        if context.isNewcomer, let identity = context.identity {
            let office = try await desk.view(of: identity.acting.office).office.name
            frame = Frame(office: office, formToken: identity.formToken ?? "")
        } else if let identity = context.identity {
            let view = try await desk.view(of: identity.acting.office)
            frame = Frame(view.office.name, identity)
            frame.viewer?.keepsSheets = view.isAskedForCalls(identity.acting)
            if let known = page.awaiting {
                frame.awaiting = known
            } else {
                frame.awaiting = try await desk.awaiting(by: identity.acting)
            }
            frame.requests = try await desk.requestsAwaiting(by: identity.acting)
            frame.quarantined = try await desk.quarantined(by: identity.acting)
        }
        frame.flash = flashes.value(in: request)
        frame.language = context.language
        frame.isLarge = request.cookies["ringback-density"]?.value == "large"
        var response = Self.html(page.html(in: frame), in: frame.language, status)
        if frame.flash != nil { response.headers.append(.setCookie(flashes.removed)) }
        return response
    }

    private func redirect(to path: Path, cookies: [String]) -> Response {
        var headers: HTTPFields = [.location: path.text]
        for cookie in cookies { headers.append(.setCookie(cookie)) }
        return Response(status: .seeOther, headers: headers)
    }

    static func html(_ html: HTML, in language: Language, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: html.bytes(in: language))))
    }

    private static func file(_ name: String, _ type: String, _ body: ResponseBody) -> Response {
        var headers: HTTPFields = [.contentType: type]
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return Response(status: .ok, headers: headers, body: body)
    }
}

extension HTTPField {
    fileprivate static func setCookie(_ value: String) -> HTTPField { HTTPField(name: .setCookie, value: value) }
}

extension Frame {
    /// The frame for somebody signed in.
    init(_ office: String, _ identity: Identity) {
        let acting = identity.acting
        self.init(
            office: office,
            viewer: Viewer(
                id: acting.actor.person?.text ?? "", name: acting.name, setsUpOffice: Policy.allows(.runOffice, acting),
                seesQuarantine: Policy.allows(.seeQuarantine, acting),
                seesBoard: Policy.allows(.seeLoad, acting)),
            formToken: identity.formToken ?? "")
    }

    /// For fragments shared by several people: nothing personal.
    static let ofNobody = Frame(office: "", formToken: "")
}

extension HTTPProblem {
    fileprivate static let noForm = Self(
        .unsupportedMediaType, say("A form is expected here (application/x-www-form-urlencoded)."))
}
