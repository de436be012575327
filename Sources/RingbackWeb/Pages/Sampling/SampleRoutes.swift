import Hummingbird
import RingbackCore
import RingbackDesk
import RingbackWords

/// Quality by sampling: drawn, graded, disputed, decided.
struct SampleRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.samples) { .page(try await list($0)) }
        router.post(Paths.samples, draw)
        router.get(Paths.sample(":id")) { .page(try await page($0)) }
        router.get(Paths.sampleItem(":id", ":number")) { .page(try await item($0)) }
        router.post(Paths.sampleGrades(":id", ":number"), grade)
        router.post(Paths.sampleDispute(":id", ":number"), dispute)
        router.post(Paths.sampleRuling(":id", ":number"), decide)
        router.get(Paths.myGrades) { call in
            .page(MyGradesPage(try await call.desk.myGrades(by: call.acting), try await call.wording()))
        }
    }

    private func list(_ call: PageCall) async throws -> SamplesPage {
        let samples = try await call.desk.samples(by: call.acting)
        let office = try await call.desk.office(by: call.acting)
        let say = try await call.wording()
        var page = SamplesPage(samples, office, mayDraw: Policy.allows(.runSamples, try call.acting), say)
        (page.form.from, page.form.to) = (say.today.adding(days: -30).description, say.today.description)
        return page
    }

    private func draw(_ call: PageCall) async throws -> PageAnswer {
        let form = call.form
        return try await call.answer { error in
            var page = try await list(call)
            page.form = SamplesPage.Form(form)
            for fault in call.faults(of: error) { page.form.faults[fault.field] = fault.sentence }
            page.problem = error.sentence
            return page
        } _: {
            let days = try await call.days()
            guard let from = days.day(form["from"], .past) else { throw StandardError.dateUnreadable(form["from"]) }
            guard let to = days.day(form["to"], .past) else { throw StandardError.dateUnreadable(form["to"]) }
            var draft = SampleDraft(
                from: from, to: to, first: try form.required("first", form.id("first")),
                second: try form.required("second", form.id("second")),
                third: try form.required("third", form.id("third")))
            draft.team = form.id("team")
            guard let size = Int(form["size"]) else { throw SampleError.sizeWrong(limit: Sample.most) }
            draft.size = size
            if !form["twice"].isEmpty {
                guard let twice = Int(form["twice"]) else { throw SampleError.twiceWrong }
                draft.twice = twice
            }
            if !form["seed"].isEmpty {
                guard let seed = Int64(form["seed"]) else { throw SampleError.seedWrong }
                draft.seed = seed
            }
            draft.behaviors = form["behaviors"].split(whereSeparator: \.isNewline).map(String.init)
            let drawn = try await call.desk.drawSample(draft, by: call.acting)
            let say = try await call.wording()
            return .done(say("Drawn."), at: drawn.result.map { Paths.sample($0.sample.id.text) } ?? Paths.samples)
        }
    }

    private func page(_ call: PageCall) async throws -> SamplePage {
        SamplePage(try await call.desk.sample(try call.id(), by: call.acting), try await call.wording())
    }

    // MARK: One of those drawn

    private func number(_ call: PageCall) throws -> Int {
        guard let number = call.context.parameters.get("number").flatMap({ Int($0) }) else { throw AccessError.notHere }
        return number
    }

    private func item(_ call: PageCall) async throws -> SampleItemPage {
        let view = try await call.desk.sampleItem(try number(call), of: try call.id(), by: call.acting)
        return SampleItemPage(view, reader: try call.acting.person, try await call.wording())
    }

    private func act(
        _ call: PageCall, _ said: Phrase, _ body: (SampleID, Int) async throws -> ItemView
    ) async throws -> PageAnswer {
        let (id, number): (SampleID, Int) = (try call.id(), try number(call))
        return try await call.answer { error in
            var page = try await item(call)
            page.problem = error.sentence
            let about = Int(call.form["behavior"])
            for place in page.rows.indices {
                let isAbout = page.rows[place].behavior == about
                page.rows[place].typed = call.form[isAbout ? "grade" : "g\(page.rows[place].behavior)"]
                if isAbout { page.rows[place].why = call.form["why"] }
            }
            return page
        } _: {
            _ = try await body(id, number)
            return .done(try await call.wording()(said), at: Paths.sampleItem(id.text, String(number)))
        }
    }

    private func grade(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, say("Graded.")) { id, number in
            let asked = try await call.desk.sampleItem(number, of: id, by: call.acting).behaviors.count
            let grades = (0..<asked).compactMap { Grade(rawValue: call.form["g\($0 + 1)"]) }
            return try await call.desk.gradeSample(number, of: id, grades, by: call.acting)
        }
    }

    private func dispute(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, say("Disputed. A third person decides.")) { id, number in
            try await call.desk.disputeGrade(
                number, behavior: Int(call.form["behavior"]) ?? 0, of: id, why: call.form["why"], by: call.acting)
        }
    }

    private func decide(_ call: PageCall) async throws -> PageAnswer {
        try await act(call, say("Decided.")) { id, number in
            let grade: Grade = try call.form.required("grade", call.form.word("grade"))
            return try await call.desk.decideGrade(
                number, behavior: Int(call.form["behavior"]) ?? 0, of: id, grade, why: call.form["why"],
                by: call.acting)
        }
    }
}
