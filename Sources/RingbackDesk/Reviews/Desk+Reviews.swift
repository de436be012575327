package import RingbackCore
import RingbackStore

extension Desk {
    /// Somebody's work in a period, for whoever answers for them and for themselves.
    /// - Parameters:
    ///   - from: the first day; a year before the last if `nil`.
    ///   - until: the last day; today if `nil`.
    /// - Throws: ``ReportError`` for a wrong period.
    package func review(
        of person: PersonID, from: String?, until: String?, by acting: Acting
    ) async throws -> ReviewView {
        let period = try await reviewPeriod(from: from, until: until, by: acting)
        return try await read(acting) { scope in
            try scope.requireReview(of: person)
            let view = try ReviewReading(of: person, period, scope).view()
            return try scope.knowsName(of: person, period) ? view : view.blind()
        }
    }

    /// What is behind a figure, for whoever has answered the questions, and for the person.
    /// - Throws: ``ReviewError``.
    package func reviewCases(
        of person: PersonID, figure: String, from: String?, until: String?, cursor: String? = nil, limit: Int = 50,
        by acting: Acting
    ) async throws -> ReviewCases {
        let skipping = try cursor.map { cursor in
            guard let place = Int(cursor), (1...Self.furthestCase).contains(place) else { throw CursorError() }
            return place
        }
        guard let name = ReviewName(rawValue: figure) else { throw ReviewError.figureUnknown(figure) }
        let period = try await reviewPeriod(from: from, until: until, by: acting)
        let most = min(limit, ReviewCases.most)
        return try await lookUp(acting, isOwn: acting.isBy(person), upTo: most) { scope in
            try scope.requireReview(of: person)
            guard try scope.knowsName(of: person, period) else { throw ReviewError.questionsFirst }
            let reading = ReviewReading(of: person, period, scope)
            let found = try reading.cases(name, skipping: skipping ?? 0, limit: most + 1)
            let shown = found.prefix(most)
            return ReviewCases(
                view: try reading.view(), figure: name, cases: Array(shown),
                next: found.count > shown.count ? String((skipping ?? 0) + shown.count) : nil)
        } counting: {
            LookedUp(messages: $0.cases.count)
        }
    }

    /// Nobody did more in two years.
    private static let furthestCase = 10_000_000

    func reviewPeriod(from: String?, until: String?, by acting: Acting) async throws -> ReportPeriod {
        if from != nil { return try await period(from: from, until: until, by: acting) }
        let until = try await period(from: nil, until: until, by: acting).until
        return try ReportPeriod(from: until.adding(days: -364), until: until)
    }

    // MARK: The five questions

    /// The reader's reviews, latest first.
    package func reviews(by acting: Acting) async throws -> ReviewList {
        try await read(acting) { scope in
            try Policy.requireScope(for: .seeReview, scope.acting)
            let all = try ReviewQueries.all(by: try scope.person, in: scope.office, limit: 200, scope.session)
            return ReviewList(
                lines: all.map { one in
                    ReviewLine(
                        review: one, person: one.answeredAt == nil ? nil : Named(one.person, in: scope.view))
                }, mayReview: !scope.reviewed.isEmpty, today: scope.today)
        }
    }

    /// Begins a review, or takes up the one that waits for its answers.
    /// - Parameter person: `nil` for the next one of those whom the reader looks after, drawn by chance.
    /// - Throws: ``ReviewError``, ``ReportError``.
    package func startReview(
        of person: PersonID?, from: String?, until: String?, by acting: Acting,
        once: IdempotentRequest<ReviewForm>? = nil
    ) async throws -> IdempotentResult<ReviewForm> {
        let period = try await reviewPeriod(from: from, until: until, by: acting)
        return try await change(acting, once: once) { change in
            try Reviews(change).start(of: person, period)
        }
    }

    package func reviewForm(_ id: ReviewID, by acting: Acting) async throws -> ReviewForm {
        try await read(acting) { scope in try scope.reviewForm(id) }
    }

    /// What the acting person wrote about somebody's period; empty if nothing.
    package func reviewAnswers(
        of person: PersonID, _ period: ReportPeriod, by acting: Acting
    ) async throws -> [String] {
        try await read(acting) { scope in
            let reviewer = try scope.person
            let review = try ReviewQueries.find(by: reviewer, of: person, period, in: scope.office, scope.session)
            guard let review, review.answeredAt != nil else { return [] }
            return try ReviewQueries.answers(to: review.id, in: scope.office, scope.session)
        }
    }

    /// Answers the five questions, once and for good. From then on the reader sees the name, and the person the answers.
    /// - Throws: ``ReviewError``.
    package func answerReview(
        _ id: ReviewID, _ said: [String], by acting: Acting, once: IdempotentRequest<ReviewForm>? = nil
    ) async throws -> IdempotentResult<ReviewForm> {
        try await change(acting, once: once) { change in try Reviews(change).answer(id, said) }
    }
}

/// Beginning and answering.
struct Reviews: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func start(of person: PersonID?, _ period: ReportPeriod) throws -> ReviewForm {
        let id: ReviewID = newID()
        let someone: PersonID
        if let person {
            guard view.person(person) != nil else { throw AccessError.notHere }
            if acting.isBy(person) { throw ReviewError.oneself }
            try Policy.require(.writeReview, acting, acting.grounds(toOwner: person))
            someone = person
        } else {
            try Policy.requireScope(for: .writeReview, acting)
            let mine = try ReviewQueries.all(by: try self.person, in: office, limit: 10_000, session)
                .filter { $0.period == period }
            if let begun = mine.first(where: { $0.answeredAt == nil }) { return try scope.reviewForm(begun.id) }
            let left = scope.reviewed.subtracting(mine.map(\.person)).sorted()
            if scope.reviewed.isEmpty { throw AccessError.forbidden }
            guard !left.isEmpty else { throw ReviewError.nobodyLeft }
            someone = left[Int(id.low % UInt64(left.count))]
        }
        let review = Review(id: id, reviewer: try self.person, person: someone, period: period, startedAt: now)
        guard try ReviewQueries.add(review, in: office, session) else {
            let known = try ReviewQueries.find(by: review.reviewer, of: someone, period, in: office, session)
            return try scope.reviewForm(known?.id ?? id)
        }
        // Whose work it is would tell the name in the history.
        tell(.reviewStarted, of: .office(office))
        return try scope.reviewForm(id)
    }

    func answer(_ id: ReviewID, _ said: [String]) throws -> ReviewForm {
        let review = try scope.ownReview(id)
        let answers = try ReviewAnswers(try said.map { try PlainText.clean($0, limit: ReviewAnswers.longest) })
        guard try ReviewQueries.answer(id, answers, at: now, in: office, session) else { throw ReviewError.answered }
        tell(.reviewAnswered, of: .person(review.person))
        return try scope.reviewForm(id)
    }
}

extension ReadScope {
    /// - Throws: ``AccessError/notHere`` for nobody.
    func requireReview(of person: PersonID) throws {
        guard view.person(person) != nil else { throw AccessError.notHere }
        try Policy.require(.seeReview, acting, acting.grounds(toOwner: person))
    }

    /// Whom the acting person reviews: those they lead or, as a manager, everybody; not themselves.
    var reviewed: Set<PersonID> {
        Set(
            view.picture.people.values.lazy.filter(\.works).map(\.id).filter {
                !acting.isBy($0) && Policy.stands(.writeReview, acting, acting.grounds(toOwner: $0))
            })
    }

    /// Whether the acting person may be told whose figures these are.
    func knowsName(of person: PersonID, _ period: ReportPeriod) throws -> Bool {
        if acting.isBy(person) { return true }
        let review = try ReviewQueries.find(by: try self.person, of: person, period, in: office, session)
        return review?.answeredAt != nil
    }

    /// One of the acting person's own reviews, of somebody for whom they still answer.
    func ownReview(_ id: ReviewID) throws -> Review {
        guard let review = try ReviewQueries.find(id, in: office, session), acting.isBy(review.reviewer) else {
            throw ReviewError.unknown
        }
        try Policy.require(.writeReview, acting, acting.grounds(toOwner: review.person))
        return review
    }

    func reviewForm(_ id: ReviewID) throws -> ReviewForm {
        guard let review = try ReviewQueries.find(id, in: office, session), acting.isBy(review.reviewer) else {
            throw ReviewError.unknown
        }
        try Policy.require(.seeReview, acting, acting.grounds(toOwner: review.person))
        let figures = try ReviewReading(of: review.person, review.period, self).view()
        let isAnswered = review.answeredAt != nil
        let mine = try ReviewQueries.all(by: review.reviewer, in: office, limit: 10_000, session)
            .filter { $0.period == review.period && $0.answeredAt != nil }
        return ReviewForm(
            review: review, person: isAnswered ? Named(review.person, in: view) : nil,
            figures: isAnswered ? figures : figures.drawn(),
            answers: isAnswered ? try ReviewQueries.answers(to: id, in: office, session) : [],
            done: mine.count, all: max(mine.count, reviewed.count))
    }
}
