import RingbackCore
import RingbackDesk
import RingbackWords

/// Reviews: begun, answered, read, opened figure by figure.
struct ReviewRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.reviews) { call in
            var page = try await hub(call)
            page.person = call.query.text("person")
            if let from = call.query.text("from") { page.from = from }
            if let to = call.query.text("to") { page.to = to }
            return .page(page)
        }
        router.post(Paths.reviews, start)
        router.get(Paths.reviewForm(":review")) { call in
            let form = try await call.desk.reviewForm(try call.id("review"), by: call.acting)
            if form.isAnswered { return .seeOther(Self.path(form)) }
            return .page(ReviewFormPage(form, try await call.wording()))
        }
        router.post(Paths.reviewAnswers(":review"), answer)
        router.get(Paths.review(of: ":id"), review)
        router.get(Paths.reviewCases(of: ":id"), cases)
    }

    private func hub(_ call: PageCall) async throws -> ReviewsPage {
        ReviewsPage(try await call.desk.reviews(by: call.acting), try await call.wording())
    }

    private func start(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await hub(call)
            (page.from, page.to, page.problem) = (call.form["from"], call.form["to"], error.sentence)
            page.person = call.form.text("person")
            return page
        } _: {
            let form = try await call.desk.startReview(
                of: call.form.id("person"), from: call.form.text("from"), until: call.form.text("to"), by: call.acting
            ).result
            return .seeOther(form.map { Paths.reviewForm($0.review.id.text) } ?? Paths.reviews)
        }
    }

    private func answer(_ call: PageCall) async throws -> PageAnswer {
        let id: ReviewID = try call.id("review")
        let said = ReviewFormPage.names.map { call.form[String(describing: $0)] }
        return try await call.answer { error in
            let form = try await call.desk.reviewForm(id, by: call.acting)
            var page = ReviewFormPage(form, try await call.wording())
            page.typed = said
            page.problem = error.sentence
            for fault in call.faults(of: error) { page.faults[fault.field] = fault.sentence }
            return page
        } _: {
            let form = try await call.desk.answerReview(id, said, by: call.acting).result
            return .done(
                try await call.wording()(say("Saved. This is whose work it is.")),
                at: form.map(Self.path) ?? Paths.reviews)
        }
    }

    static func path(_ form: ReviewForm) -> Path {
        let period = form.review.period
        return Paths.review(
            of: form.review.person.text, from: period.from.description, to: period.until.description)
    }

    /// With the name; whoever has not answered the questions is sent to them.
    private func review(_ call: PageCall) async throws -> PageAnswer {
        let (from, to) = (call.query.text("from"), call.query.text("to"))
        let view = try await call.desk.review(of: try call.id(), from: from, until: to, by: call.acting)
        guard let name = view.name else {
            return .seeOther(
                Paths.reviews(
                    of: view.person.text, from: view.period.from.description, to: view.period.until.description))
        }
        let answers = try await call.desk.reviewAnswers(of: view.person, view.period, by: call.acting)
        return .page(ReviewPage(view, name: name, answers: answers, try await call.wording()))
    }

    private func cases(_ call: PageCall) async throws -> PageAnswer {
        let cases = try await call.desk.reviewCases(
            of: try call.id(), figure: call.query["figure"], from: call.query.text("from"),
            until: call.query.text("to"), cursor: call.query.text("after"), by: call.acting)
        return .page(ReviewCasesPage(cases, try await call.wording()))
    }
}

extension Wording {
    /// "Nov 30, 2025 to Nov 29, 2026".
    func period(_ period: ReportPeriod) -> String { self(say("\(period.from.written) to \(period.until.written)")) }
}

extension ReviewsPage {
    init(_ list: ReviewList, _ wording: Wording) {
        self.init(
            lines: list.lines.map { line in
                let review = line.review
                let name = line.person?.name
                return Line(
                    path: name == nil
                        ? Paths.reviewForm(review.id.text)
                        : Paths.review(
                            of: review.person.text, from: review.period.from.description,
                            to: review.period.until.description),
                    name: name, period: wording.period(review.period),
                    stands: review.answeredAt.map { say("answered \(wording.brief($0))") }
                        ?? say("five questions to answer"))
            }, mayReview: list.mayReview, from: list.today.adding(days: -364).description,
            to: list.today.description, problem: nil)
    }
}

extension ReviewFormPage {
    init(_ form: ReviewForm, _ wording: Wording) {
        self.init(
            id: form.review.id.text, period: wording.period(form.review.period),
            place: say("\(min(form.done + 1, form.all)) of \(form.all) for this period"),
            figures: ReviewFigures(form.figures, opens: false), typed: [])
    }
}

extension ReviewPage {
    init(_ view: ReviewView, name: String, answers: [String], _ wording: Wording) {
        self.init(
            name: name, period: wording.period(view.period), figures: ReviewFigures(view, opens: true),
            answers: zip(ReviewQuestion.allCases, answers).map { ($0.text, $1) }, at: wording.dated(view.at))
    }
}

extension ReviewCasesPage {
    init(_ cases: ReviewCases, _ wording: Wording) {
        let view = cases.view
        self.init(
            figure: cases.figure.title, words: view.figure(cases.figure).words(cases.figure), name: view.name ?? "",
            period: wording.period(view.period),
            back: view.isOwn
                ? Paths.record(from: view.period.from.description, to: view.period.until.description)
                : Paths.review(
                    of: view.person.text, from: view.period.from.description, to: view.period.until.description),
            lines: cases.cases.map { Line($0, wording) },
            next: cases.next.map {
                Paths.reviewCases(
                    of: view.person.text, figure: cases.figure.rawValue, from: view.period.from.description,
                    to: view.period.until.description, after: $0)
            })
    }
}

extension ReviewCasesPage.Line {
    fileprivate init(_ one: ReviewCase, _ wording: Wording) {
        self.init(
            at: wording.dated(one.at), what: one.what,
            note: one.isInWindow.map { $0 ? say("on time") : say("after it was due") },
            path: Self.path(one.place))
    }

    private static func path(_ place: ReviewCase.Place) -> Path {
        switch place {
        case .message(let id): Paths.message(id.text)
        case .complaint(let id): Paths.complaint(id.text)
        case .playbook(let id): Paths.playbook(id.text)
        }
    }
}
