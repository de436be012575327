import Foundation
import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// Clean copies: on paper, and whether one is still current.
struct CopyRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.copyPDF(of: ":id")) { call in
            .pdf(try await call.desk.printedCopy(of: try call.id(), in: call.language, by: call.acting))
        }
        router.get(Paths.copies, typed)
        router.get(Paths.copy(":code")) { call in
            try await check(call.context.parameters.get("code")?.removingPercentEncoding ?? "", call)
        }
        router.post(Paths.copyMail(of: ":id"), mail)
    }

    private func typed(_ call: PageCall) async throws -> PageAnswer {
        guard let code = call.query.text("code") else {
            _ = try call.acting
            return .page(CopyPage())
        }
        return try await check(code, call)
    }

    private func check(_ code: String, _ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        do {
            let view = try await call.desk.copy(called: code, by: acting)
            return .page(
                CopyPage(
                    view, in: try await call.desk.view(of: acting.office), reader: try acting.person,
                    try await call.wording()))
        } catch let error as CopyError {
            return .page(CopyPage(typed: String(code.prefix(40)), problem: error.sentence), status: error.status)
        }
    }

    private func mail(_ call: PageCall) async throws -> PageAnswer {
        let sheet = try call.id()
        let to = try await call.desk.mailCopy(of: sheet, to: call.form.id("to"), by: call.acting)
        return .done(
            try await call.wording()(say("The copy is on its way to \(to.name).")),
            at: call.back(or: Paths.sheet(sheet.text)))
    }
}
