import RingbackCore
import RingbackPaper
import RingbackWords

/// A record, worded for its person and put on paper.
struct RecordPaper: Sendable {
    /// What stands on the pages, one below the other.
    enum Line: Sendable {
        case title(String)
        case heading(String)
        case fact(String, String)
        case text(String)
        case soft(String)
    }

    let lines: [Line]
    let foot: String
    let language: Language
    private let size: PaperSize
    private let office: String
    private let made: String

    init(_ record: RecordView, digest: String, view: OfficeView, at now: Timestamp, in language: Language) {
        self.language = language
        (size, office) = (view.paperSize, view.office.name)
        made = now.rfc3339.prefix(19) + "Z"
        let clock = ClockWords(
            hours: view.office.hours, country: view.office.country, language: language, now: now)
        let words = RecordWords(record, language: language, clock: clock)
        lines = words.lines(digest: digest)
        foot = "\(record.contents.person) · \(words.period) · \(digest.prefix(16))"
    }

    /// - Throws: ``ReviewError/unprintable``.
    func pdf() async throws(ReviewError) -> [UInt8] {
        let heading = PaperHeading(
            size: size, title: language(say("My record")), author: office, made: made)
        do {
            // Drawn twice: page numbers say of how many.
            let measured = try await Paper.pdf(heading) { RecordDrawing(self, on: $0, nil).draw() }.result
            return try await Paper.pdf(heading) { RecordDrawing(self, on: $0, measured).draw() }.bytes
        } catch {
            throw .unprintable
        }
    }
}

/// What a record says, line by line, in its person's language.
struct RecordWords {
    private let record: RecordView
    private let language: Language
    private let clock: ClockWords

    init(_ record: RecordView, language: Language, clock: ClockWords) {
        (self.record, self.language, self.clock) = (record, language, clock)
    }

    private var contents: RecordContents { record.contents }
    private func say(_ text: Phrase.Text) -> String { language(RingbackWords.say(text)) }
    private func date(_ day: Workday) -> String { clock.format.dateAndYear(day) }
    private func dated(_ rfc3339: String) -> String { Timestamp(rfc3339: rfc3339).map(clock.dated) ?? rfc3339 }

    var period: String { say("\(date(record.review.period.from)) to \(date(record.review.period.until))") }

    func lines(digest: String) -> [RecordPaper.Line] {
        var all: [RecordPaper.Line] = [
            .soft(contents.office), .title(say("My record: \(contents.person)")), .text(period),
            .soft(
                say(
                    """
                    Counted by who acted at that moment. Below a base of 100 only the range is given. This file \
                    carries the same contents as signed data: ringback record verify FILE checks it, and so can any \
                    Ed25519 library.
                    """
                )),
            .fact(say("Digest (SHA-256)"), String(digest.prefix(32))), .fact("", String(digest.dropFirst(32))),
            .fact(say("Key of the office"), record.publicKey),
        ]
        all += figures
        all += said + cases + questions + reviews
        all.append(.heading(say("My notes")))
        all += contents.notes.flatMap { [.soft(dated($0.at)), .text($0.said)] }
        if contents.notes.isEmpty { all.append(.soft(say("None."))) }
        return all
    }

    private var figures: [RecordPaper.Line] {
        let review = record.review
        return [.heading(say("The whole picture"))]
            + ReviewName.allCases.map { name in
                let beside = review.group?.figure(name).short(name)
                let own = language(review.figure(name).words(name))
                let shown = ReviewName.compared.contains(name) ? beside : nil
                return .fact(language(name.title), shown.map { say("\(own); the group \(language($0))") } ?? own)
            }
    }

    private var said: [RecordPaper.Line] {
        [.heading(say("Complaints and compliments"))]
            + (contents.said.isEmpty ? [.soft(say("None."))] : [])
            + contents.said.flatMap { one -> [RecordPaper.Line] in
                let counts = CountsAs(rawValue: one.countsAs).map { language($0.title) } ?? one.countsAs
                return [.soft(say("\(dated(one.actedAt)): counted as \(counts)")), .text(one.said)]
                    + pair(say("Done or said"), one.observed) + pair(say("My answer"), one.answer)
                    + pair(say("Disputed"), one.dispute) + pair(say("Decision"), one.decisionWhy)
            }
    }

    private var cases: [RecordPaper.Line] {
        [.heading(say("How would you have handled this?"))]
            + (contents.cases.isEmpty ? [.soft(say("None."))] : [])
            + contents.cases.flatMap { one in
                [.soft(dated(one.askedAt)), .text(one.said)] + answered(one.answer, one.answeredBy, one.answeredAt)
            }
    }

    private var questions: [RecordPaper.Line] {
        [.heading(say("My questions about the standards"))]
            + (contents.questions.isEmpty ? [.soft(say("None."))] : [])
            + contents.questions.flatMap { one in
                [.soft(dated(one.at)), .text(one.text)] + answered(one.answer, one.answeredBy, one.answeredAt)
            }
    }

    private var reviews: [RecordPaper.Line] {
        [.heading(say("What reviewers wrote"))]
            + (contents.reviews.isEmpty ? [.soft(say("None."))] : [])
            + contents.reviews.flatMap { one -> [RecordPaper.Line] in
                [.soft(say("\(one.reviewer), \(dated(one.answeredAt))"))]
                    + zip(ReviewQuestion.allCases, one.answers).flatMap { question, answer in
                        [RecordPaper.Line.soft(language(question.text)), .text(answer)]
                    }
            }
    }

    private func answered(_ answer: String?, _ by: String?, _ at: String?) -> [RecordPaper.Line] {
        guard let answer, let by, let at else { return [.soft(say("No answer yet."))] }
        return [.soft(say("\(by), \(dated(at))")), .text(answer)]
    }

    private func pair(_ name: String, _ value: String) -> [RecordPaper.Line] {
        value.isEmpty ? [] : [.text("\(name): \(value)")]
    }
}
