import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// Groups compared in like cases; who reads that; what people say of themselves.
struct FairnessRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.fairness) { .page(try await page($0)) }
        router.post(Paths.fairnessReaders, name)
        router.post(Paths.groupQuestions, draft)
        router.post(Paths.groupQuestionOpening(":question"), open)
        router.post(Paths.groupQuestionClosing(":question"), close)
        router.get(Paths.fairness(":period")) { .page(try await page($0, of: try period($0))) }
        router.get(Paths.fairnessCSV(":period"), table)
        router.get(Paths.ownGroups) { .page(OwnGroupsPage(try await $0.desk.ownGroups(by: $0.acting))) }
        router.post(Paths.ownGroups, keep)
        router.post(Paths.ownGroupsErasure, erase)
    }

    private func period(_ call: PageCall) throws -> FairnessPeriod {
        guard let period = call.context.parameters.get("period").flatMap({ FairnessPeriod($0) }) else {
            throw AccessError.notHere
        }
        return period
    }

    private func page(_ call: PageCall, of period: FairnessPeriod? = nil) async throws -> FairnessPage {
        let acting = try call.acting
        let setup: FairnessSetup
        do { setup = try await call.desk.fairnessSetup(by: acting) } catch AccessError.forbidden {
            // Everybody may know who reads it, and what they are asked themselves.
            let readers = try await call.desk.ownGroups(by: acting).readers
            return FairnessPage(setup: .init(readers: readers.map(\.name)))
        }
        let file = setup.reads ? try await call.desk.fairness(of: period, by: acting) : nil
        var people: [Choice] = []
        if setup.mayName {
            let all = try await call.desk.view(of: acting.office).picture.people.values
            people = all.filter(\.works).sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map {
                Choice(value: $0.id.text, title: $0.name)
            }
        }
        return FairnessPage(file, setup, people: people, reader: try acting.person, try await call.wording())
    }

    private func table(_ call: PageCall) async throws -> PageAnswer {
        let file = try await call.desk.fairness(of: try period(call), by: call.acting)
        guard
            let csv = FairnessCSV(
                file, question: call.query.id("question"), group: call.query.text("group"), in: call.language)
        else { throw AccessError.notHere }
        return .file(name: csv.name, type: FairnessCSV.type, body: csv.body)
    }

    // MARK: Who reads, and what is asked

    private func answer(_ call: PageCall, _ act: () async throws -> PageAnswer) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await page(call)
            let form = call.form
            (page.setup.name, page.setup.groups) = (form["name"], form["groups"])
            if form.has("first") { page.setup.chosen = (form["first"], form["second"]) }
            let faults = call.faults(of: error)
            for fault in faults { page.setup.faults[fault.field] = fault.sentence }
            if faults.isEmpty { page.problem = error.sentence }
            return page
        } _: {
            try await act()
        }
    }

    private func name(_ call: PageCall) async throws -> PageAnswer {
        try await answer(call) {
            let (first, second): (PersonID?, PersonID?) = (call.form.id("first"), call.form.id("second"))
            guard let first, let second else { throw FairnessError.readerUnknown }
            _ = try await call.desk.setFairnessReaders(first, second, by: call.acting)
            return .done(try await call.wording()(say("Named. Everybody sees who they are.")), at: Paths.fairness)
        }
    }

    private func draft(_ call: PageCall) async throws -> PageAnswer {
        try await answer(call) {
            let groups = call.form["groups"].split(whereSeparator: \.isNewline).map(String.init)
            _ = try await call.desk.draftGroupQuestion(call.form["name"], groups: groups, by: call.acting)
            return .done(
                try await call.wording()(say("Drafted. The other reader opens it.")), at: Paths.fairness)
        }
    }

    private func open(_ call: PageCall) async throws -> PageAnswer {
        try await answer(call) {
            _ = try await call.desk.openGroupQuestion(try call.id("question"), by: call.acting)
            return .done(
                try await call.wording()(say("Everybody can answer it now, on their own page.")),
                at: Paths.fairness)
        }
    }

    private func close(_ call: PageCall) async throws -> PageAnswer {
        try await answer(call) {
            _ = try await call.desk.closeGroupQuestion(try call.id("question"), by: call.acting)
            return .done(
                try await call.wording()(say("Closed, and the answers are erased.")), at: Paths.fairness)
        }
    }

    // MARK: What one says of oneself

    private func keep(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = OwnGroupsPage(try await call.desk.ownGroups(by: call.acting))
            page.problem = error.sentence
            return page
        } _: {
            var chosen: [GroupQuestionID: String] = [:]
            for (name, value) in call.form.pairs where name.hasPrefix("q.") && !value.isEmpty {
                guard let id = GroupQuestionID(String(name.dropFirst(2))) else { throw FairnessError.questionUnknown }
                chosen[id] = value
            }
            _ = try await call.desk.setOwnGroups(chosen, by: call.acting)
            return .done(try await call.wording()(say("Saved, for you alone to see.")), at: Paths.ownGroups)
        }
    }

    private func erase(_ call: PageCall) async throws -> PageAnswer {
        _ = try await call.desk.setOwnGroups([:], by: call.acting)
        return .done(try await call.wording()(say("Erased.")), at: Paths.ownGroups)
    }
}
