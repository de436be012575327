import HummingbirdCore
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackWords

/// One's own record: read, noted in, saved.
struct RecordRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.record, record)
        router.get(Paths.recordFile()) { call in
            let file = try await call.desk.recordFile(
                from: call.query.text("from"), until: call.query.text("to"), by: call.acting)
            return Self.answer(file, "application/json")
        }
        router.get(Paths.recordPDF()) { call in
            let file = try await call.desk.recordPDF(
                from: call.query.text("from"), until: call.query.text("to"), in: call.language, by: call.acting)
            return Self.answer(file, "application/pdf")
        }
        router.post(Paths.recordNotes, note)
        router.post(Paths.recordNoteRemoval(":note")) { call in
            try await call.desk.removeRecordNote(try call.id("note"), by: call.acting)
            return .done(try await call.wording()(say("Removed.")), at: Paths.record)
        }
    }

    private static func answer(_ file: RecordFile, _ type: String) -> PageAnswer {
        .file(name: file.name, type: type, body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }

    private func page(_ call: PageCall, from: String?, to: String?) async throws -> RecordPage {
        RecordPage(
            try await call.desk.record(from: from, until: to, by: call.acting), try await call.wording())
    }

    private func record(_ call: PageCall) async throws -> PageAnswer {
        do {
            return .page(try await page(call, from: call.query.text("from"), to: call.query.text("to")))
        } catch let error as ReportError {
            var page = try await page(call, from: nil, to: nil)
            (page.from, page.to, page.problem) = (call.query["from"], call.query["to"], error.sentence)
            return .page(page, status: error.status)
        }
    }

    private func note(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await page(call, from: nil, to: nil)
            page.typed = call.form["said"]
            page.fault = call.faults(of: error).first?.sentence
            if page.fault == nil { page.problem = error.sentence }
            return page
        } _: {
            _ = try await call.desk.noteInRecord(call.form["said"], by: call.acting)
            return .done(try await call.wording()(say("Saved in your record.")), at: Paths.record)
        }
    }
}

extension RecordPage {
    init(_ view: RecordView, _ wording: Wording) {
        let contents = view.contents
        func dated(_ text: String) -> String { Timestamp(rfc3339: text).map(wording.dated) ?? text }
        func answered(_ answer: String?, _ by: String?) -> [(name: Phrase, text: String)] {
            guard let answer, let by else { return [(say("No answer yet."), "")] }
            return [(say("\(by):", context: "who answered"), answer)]
        }
        self.init(
            period: wording.period(view.review.period), from: view.review.period.from.description,
            to: view.review.period.until.description, figures: ReviewFigures(view.review, opens: true),
            said: contents.said.map { Entry($0, at: dated($0.actedAt)) },
            asked: contents.cases.map { one in
                Entry(
                    head: say("How would you have handled this? \(dated(one.askedAt))"), text: one.said,
                    more: answered(one.answer, one.answeredBy))
            }
                + contents.questions.map { one in
                    Entry(
                        head: say("Question about a standard, \(dated(one.at))"), text: one.text,
                        more: answered(one.answer, one.answeredBy))
                },
            reviews: contents.reviews.map { one in
                Entry(
                    head: say("\(one.reviewer), \(dated(one.answeredAt))"), text: "",
                    more: zip(ReviewQuestion.allCases, one.answers).map { ($0.text, $1) })
            }, notes: view.notes.map { Note(id: $0.id.text, at: wording.dated($0.at), said: $0.said) },
            leaving: view.lastDay.map {
                say("Your last day is \(wording.date($0)). Save your record by then; after that you cannot sign in.")
            }, key: view.publicKey)
    }
}

extension RecordPage.Entry {
    fileprivate init(_ one: RecordContents.Said, at: String) {
        let counts = CountsAs(rawValue: one.countsAs)?.title ?? Phrase(verbatim: one.countsAs)
        let kind = one.kind == Complaint.Kind.compliment.rawValue ? say("Compliment") : say("Complaint")
        let more: [(name: Phrase, text: String)] = [
            (say("Done or said"), one.observed), (say("My answer"), one.answer), (say("Disputed"), one.dispute),
            (say("Decision"), one.decisionWhy),
        ]
        self.init(
            head: say("\(kind), \(at): counted as \(counts)"), text: one.said,
            more: more.filter { !$0.text.isEmpty }, path: Paths.complaint(one.id))
    }
}
