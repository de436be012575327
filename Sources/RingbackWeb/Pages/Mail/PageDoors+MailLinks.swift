import HTTPTypes
import Hummingbird
import HummingbirdCore
import RingbackCore
import RingbackDesk

extension PageDoors {
    /// What the page of a mail's link is asked with. Its token is all the proof there is and all that is needed: no
    /// session counts, and so no other site can borrow one.
    struct MailLinkCall: Sendable {
        let desk: Desk
        let token: String
        let act: String
        let form: Fields
        /// Where the request comes from; wrong links are counted by it.
        let address: String
    }

    typealias MailLinkHandler = @Sendable (MailLinkCall) async throws -> MailLinkPage

    func getMailLink(_ path: Path, _ handler: @escaping MailLinkHandler) {
        doors.get(RouterPath(path.text)) { _, visit in
            try await answer(visit, form: Fields(), handler)
        }
    }

    func postMailLink(_ path: Path, _ handler: @escaping MailLinkHandler) {
        doors.post(RouterPath(path.text)) { request, visit in
            try await answer(visit, form: try await Self.form(in: request).fields, handler)
        }
    }

    private func answer(_ visit: Visit, form: Fields, _ handler: MailLinkHandler) async throws -> Response {
        let call = MailLinkCall(
            desk: desk, token: visit.parameters.get("token") ?? "", act: visit.parameters.get("act") ?? "",
            form: form, address: visit.client.description)
        let page: MailLinkPage
        do {
            page = try await handler(call)
        } catch let error as any RingbackError {
            page = MailLinkPage(refused: error)
        }
        // Nobody is signed in here, whoever may be in this browser.
        var response = Self.html(page.html(in: Frame(office: page.office, formToken: "")), page.status)
        // The address is the key: it goes on to no other page, no archive and no search engine.
        response.headers[.referrerPolicy] = "no-referrer"
        if let robots = HTTPField.Name("X-Robots-Tag") { response.headers[robots] = "noindex, nofollow, noarchive" }
        return response
    }
}
