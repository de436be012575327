import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// The playbook beside a message and at the desk.
struct MessagePlaybookRoutes {
    let router: PageRouter

    func register() {
        router.post(Paths.messagePlaybook(":id"), follow)
        router.post(Paths.messagePlaybookUse(":use", of: ":id"), takeBack)
        router.get(Paths.deskPlaybooks, atDesk)
    }

    private func follow(_ call: PageCall) async throws -> PageAnswer {
        let (id, version): (MessageID, String) = (try call.id(), call.form["version"])
        _ = try await call.desk.followPlaybook(version, on: id, by: call.acting)
        return .done(
            try await call.wording()(say("Followed \(version). It is on record with this call.")),
            at: Paths.message(id.text)
        )
    }

    private func takeBack(_ call: PageCall) async throws -> PageAnswer {
        let id: MessageID = try call.id()
        _ = try await call.desk.takeBackPlaybook(try call.id("use"), on: id, by: call.acting)
        return .done(try await call.wording()(say("Taken back.")), at: Paths.message(id.text))
    }

    /// What fits the call that is being taken, as a fragment.
    private func atDesk(_ call: PageCall) async throws -> PageAnswer {
        let found = try await call.desk.fittingPlaybooks(
            regarding: PlainText.shortened(call.query["regarding"], to: TextLimit.regarding),
            forWhom: call.query["for"], isKnown: !call.query["contact"].isEmpty,
            callsAgain: call.query["again"] == "yes", by: call.acting)
        return .fragment(DeskPlaybooks(found).html)
    }
}

/// What fits a call at the desk: quick answers settle it, a playbook is ticked and filed with it.
struct DeskPlaybooks {
    let fitting: [FittingPlaybook]

    init(_ fitting: [FittingPlaybook]) { self.fitting = fitting }

    var html: HTML {
        """
        <section class="block" id="playbooks" tabindex="-1"><h2>\(say("Playbook")) <kbd>F1</kbd></h2>\
        \(when: fitting.isEmpty, "<p class=\"soft\">\(say("None fits.")) <a href=\"\(Paths.playbooks)\">\(say("All playbooks"))</a></p>")\
        \(each: fitting, view)</section>
        """
    }

    private func view(_ one: FittingPlaybook) -> HTML {
        let number = one.number.description
        guard one.playbook.kind == .quick else {
            return """
                <details data-version="\(number)"><summary><span class="plain">\(number)</span> \
                <bdi>\(one.playbook.name)</bdi></summary>\
                \(PlaybookTextView(one.text, isQuick: false, team: nil).brief)\
                <label class="check"><input type="checkbox" value="\(number)" data-follow>\
                \(say("Followed", context: "playbook button"))</label></details>
                """
        }
        return """
            <details data-version="\(number)"><summary><span class="plain">\(number)</span> \
            <bdi>\(one.playbook.name)</bdi></summary>\
            <p><q dir="auto">\(one.text.toSay)</q></p>\
            <button type="button" class="button" data-settle="\(number)">\(say("Said it: settled"))</button></details>
            """
    }
}
