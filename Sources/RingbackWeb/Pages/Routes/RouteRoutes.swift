import RingbackCore
import RingbackDesk
import RingbackWords

/// The telephone plan: shown, proved, replaced.
struct RouteRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.routes) { call in .page(try await page(call)) }
        router.post(Paths.routes, save)
    }

    private func page(_ call: PageCall) async throws -> RoutesPage {
        let file = try await call.desk.routes(by: call.acting)
        return RoutesPage(file, try await call.wording())
    }

    private func save(_ call: PageCall) async throws -> PageAnswer {
        let text = call.form["text"].replacing("\r\n", with: "\n")
        return try await call.answer(or: { error in
            var page = try await page(call)
            (page.text, page.problem) = (text, error.sentence)
            return page
        }) {
            if call.form.isOn("try") {
                let (proof, say) = (try await call.desk.prove(text, by: call.acting), try await call.wording())
                var page = try await page(call)
                page.text = text
                page.picture = RoutePicture(of: try RoutePlan(yaml: text), faults: proof.faults)
                page.proof = RoutesPage.Proof(proof, say)
                page.isTrial = true
                return .page(page)
            }
            let file = try await call.desk.setRoutes(text, expecting: call.form.number("version"), by: call.acting)
            let say = try await call.wording()
            let faults = file.proof?.faults.count ?? 0
            return .done(
                faults == 0
                    ? say("Saved and proved: every path ends well.")
                    : say(faults, one: "Saved. 1 path ends wrongly.", other: "Saved. \(faults) paths end wrongly."),
                at: Paths.routes)
        }
    }
}

extension RoutesPage {
    init(_ file: RouteFile, _ say: Wording) {
        self.init(
            version: file.version, text: file.version == 0 ? Self.example : file.text,
            picture: file.plan.map { RoutePicture(of: $0, faults: file.proof?.faults ?? []) },
            proof: file.proof.map { Proof($0, say) }, provedAt: file.provedAt.map { say.dated($0) } ?? "",
            maySet: file.maySet,
            problem: file.plan != nil && file.proof == nil ? PlanError.tooMuch.sentence : nil)
    }
}

extension RoutesPage.Proof {
    init(_ proof: RouteProof, _ say: Wording) {
        self.init(
            paths: proof.pathWords,
            faults: proof.faults.map { fault in
                RoutesPage.Line(
                    path: fault.path.map { say($0.words) }.joined(separator: " → "), what: fault.kind.words,
                    times: RouteTimeText.words(fault.times) { say($0) })
            }, isCut: proof.isCut)
    }
}
