import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// What is decided on a playbook's page: approved, declined, withdrawn, kept.
struct PlaybookDecisions: Sendable {
    let router: PageRouter
    let page: @Sendable (PageCall) async throws -> PlaybookPage

    func register() {
        router.post(Paths.playbookApproval(":playbook", ":version"), approve)
        router.post(Paths.playbookRefusal(":playbook", ":version"), decline)
        router.post(Paths.playbookWithdrawal(":playbook"), withdraw)
        router.post(Paths.playbookStanding(":playbook"), keep)
    }

    /// - Parameters:
    ///   - kept: what was typed, by the name of its place on the page.
    ///   - day: the place of a day that is wrong.
    private func decide(
        _ call: PageCall, kept: [String: String], day: String = "from", _ act: () async throws -> Phrase
    ) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await page(call)
            page.typed = kept
            for fault in error.faults where fault.field == "from" { page.faults[day] = fault.sentence }
            page.problem = error.sentence
            return page
        } _: {
            let said = try await act()
            return .done(try await call.wording()(said), at: Paths.playbook(call.playbook))
        }
    }

    private func approve(_ call: PageCall) async throws -> PageAnswer {
        try await decide(call, kept: ["from": call.form["from"]]) {
            let day = try await call.playbookDay(call.form["from"])
            _ = try await call.desk.approvePlaybook(
                call.playbook, version: call.version, from: day, by: call.acting)
            return say("Approved. It takes effect on its day.")
        }
    }

    private func decline(_ call: PageCall) async throws -> PageAnswer {
        try await decide(call, kept: ["why": call.form["why"]]) {
            _ = try await call.desk.declinePlaybook(
                call.playbook, version: call.version, why: call.form["why"], by: call.acting)
            return say("Declined. Its author is told why.")
        }
    }

    private func withdraw(_ call: PageCall) async throws -> PageAnswer {
        try await decide(
            call, kept: ["until": call.form["until"], "withdrawn": call.form["withdrawn"]], day: "until"
        ) {
            let day = try await call.playbookDay(call.form["until"])
            _ = try await call.desk.withdrawPlaybook(
                call.playbook, from: day, why: call.form["withdrawn"], by: call.acting)
            return say("Withdrawn. What was done under it stays.")
        }
    }

    private func keep(_ call: PageCall) async throws -> PageAnswer {
        try await decide(call, kept: ["stands": call.form["stands"]]) {
            _ = try await call.desk.keepPlaybook(call.playbook, why: call.form["stands"], by: call.acting)
            return say("It stands. The next complaint where it was followed asks again.")
        }
    }
}

extension PageCall {
    fileprivate var version: String { context.parameters.get("version") ?? "" }
}
