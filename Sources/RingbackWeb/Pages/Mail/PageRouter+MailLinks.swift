import HTTPTypes
import Hummingbird
import HummingbirdCore
import RingbackCore
import RingbackDesk
import RingbackWords

extension PageRouter {
    /// A request for a mail link's page. Its token is the only proof needed: sessions do not count, so other sites
    /// cannot abuse one.
    struct MailLinkCall: Sendable {
        let desk: Desk
        let token: String
        let act: String
        let form: Fields
        /// The client's address, by which wrong links are counted.
        let address: String
        /// The language that the browser asks for.
        let asked: Language?
    }

    typealias MailLinkHandler = @Sendable (MailLinkCall) async throws -> any LinkedPage

    func getMailLink(_ path: Path, _ handler: @escaping MailLinkHandler) {
        router.get(RouterPath(path.text)) { request, context in
            try await answer(request, context, form: Fields(), handler)
        }
    }

    func postMailLink(_ path: Path, _ handler: @escaping MailLinkHandler) {
        router.post(RouterPath(path.text)) { request, context in
            try await answer(request, context, form: try await Self.form(in: request).fields, handler)
        }
    }

    private func answer(
        _ request: Request, _ context: AppRequestContext, form: Fields, _ handler: MailLinkHandler
    ) async throws -> Response {
        let call = MailLinkCall(
            desk: desk, token: context.parameters.get("token") ?? "", act: context.parameters.get("act") ?? "",
            form: form, address: context.client.description,
            asked: request.headers[.acceptLanguage].flatMap(Language.preferred))
        let page: any LinkedPage
        do {
            page = try await handler(call)
        } catch let error as any RingbackError {
            page = MailLinkPage(refused: error, in: context.language)
        }
        // Nobody is signed in here, whatever session the browser has.
        let frame = Frame(office: page.office, formToken: "", language: page.language)
        var response = Self.html(page.html(in: frame), in: page.language, page.status)
        // The address is the key: it must not reach other pages, archives or search engines.
        response.headers[.referrerPolicy] = "no-referrer"
        if let robots = HTTPField.Name("X-Robots-Tag") { response.headers[robots] = "noindex, nofollow, noarchive" }
        return response
    }
}

/// A page that a mailed link opens, in the words of whoever the mail was for.
protocol LinkedPage: Page {
    var office: String { get }
    var language: Language { get }
    var status: HTTPResponse.Status { get }
}
