import RingbackCore
import RingbackDesk
import RingbackWords

/// Leaving checklists, and the messages of people who are away.
struct LeavingRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.leavers) { call in
            .page(
                LeaversPage(
                    try await call.desk.leavers(by: call.acting),
                    offers: try await call.desk.postOffers(by: call.acting), try await call.wording()))
        }
        router.post(Paths.postOffer(":offer")) { call in
            let accepts = call.form["act"] == "accept"
            try await call.desk.decidePost(
                try call.id("offer"), accepts: accepts, reason: call.form["reason"], by: call.acting)
            let say = try await call.wording()
            return .done(accepts ? say("Accepted.") : say("Declined."), at: Paths.leavers)
        }
        router.get(Paths.leavingChecklist(":id")) { .page(try await page($0)) }
        router.post(Paths.leavingChecklist(":id")) { call in
            let (id, form): (PersonID, Fields) = (try call.id(), call.form)
            return try await act(call) {
                try await call.desk.setLeaving(
                    of: id, lastDay: form["lastDay"], cover: form.id("cover"), by: call.acting)
            }
        }
        register("post") { call, id in
            try await call.desk.passPost(call.form["place"], of: id, to: call.form.id("to"), by: call.acting)
        }
        register("work") { call, id in
            try await call.desk.workLeaverMailbox(of: id, calls: call.form.number("calls") ?? 0, by: call.acting)
            return nil
        }
        register("told") { call, id in
            try await call.desk.tellAskers(of: id, call.form["text"], by: call.acting)
        }
        register("park") { call, id in
            try await call.desk.parkNumber(of: id, at: call.form["where"], by: call.acting)
        }
        register("disconnect") { call, id in try await call.desk.disconnectMailbox(of: id, by: call.acting) }
        register("stop") { call, id in
            try await call.desk.stopLeaving(of: id, by: call.acting)
            return nil
        }
        router.get(Paths.mailbox(":id"), mailbox)
        router.post(Paths.mailbox(":id"), openMailbox)
        router.get(Paths.whileAway) { call in
            .page(WhileAwayPage(try await call.desk.mailboxOpenings(by: call.acting), try await call.wording()))
        }
        router.post(Paths.whileAway) { call in
            try await call.desk.markMailboxOpeningsSeen(by: call.acting)
            return .done(try await call.wording()(say("Marked as read.")), at: Paths.whileAway)
        }
    }

    private func register(
        _ name: String, _ body: @escaping @Sendable (PageCall, PersonID) async throws -> LeavingView?
    ) {
        router.post(Paths.leavingAct(name, of: ":id")) { call in
            let id: PersonID = try call.id()
            return try await act(call) { try await body(call, id) }
        }
    }

    private func page(_ call: PageCall) async throws -> LeavingPage {
        let office = try await call.desk.view(of: try call.acting.office)
        return LeavingPage(
            try await call.desk.leavingChecklist(of: try call.id(), by: call.acting), in: office,
            try await call.wording())
    }

    private func act(_ call: PageCall, _ body: () async throws -> LeavingView?) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await call.answer { error in
            var page = try await page(call)
            page.problem = error.sentence
            if call.form.has("lastDay") { page.fields.lastDay = call.form["lastDay"] }
            if call.form.has("cover") { page.fields.cover = call.form["cover"] }
            if call.form.has("where") { page.fields.parked = call.form["where"] }
            if call.form.has("text") { page.fields.text = call.form["text"] }
            return page
        } _: {
            _ = try await body()
            return .done(try await call.wording()(say("Saved.")), at: Paths.leavingChecklist(id.text))
        }
    }

    // MARK: Absent people

    private func mailbox(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        do {
            return .page(
                MailboxPage(try await call.desk.absentMessages(of: id, by: call.acting), try await call.wording()))
        } catch MailboxError.notAway, MailboxError.ownWay {
            return .seeOther(Paths.sheet(id.text))
        }
    }

    private func openMailbox(_ call: PageCall) async throws -> PageAnswer {
        let id: PersonID = try call.id()
        return try await call.answer { error in
            var page = MailboxPage(
                try await call.desk.absentMessages(of: id, by: call.acting), try await call.wording())
            page.problem = error.sentence
            page.why = call.form["why"]
            return page
        } _: {
            _ = try await call.desk.openAbsentMailbox(of: id, why: call.form["why"], by: call.acting)
            return .seeOther(Paths.mailbox(id.text))
        }
    }
}
