import RingbackCore
import RingbackDesk
import RingbackWords

/// Training and observations: read, noted, taken back.
struct TrainingRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.training) { .page(try await page($0)) }
        router.get(Paths.training(of: ":id")) { .page(try await page($0, of: try $0.id())) }
        router.post(Paths.training, note)
        router.post(Paths.trainingTakingBack(":record"), takeBack)
    }

    private func page(_ call: PageCall, of person: PersonID? = nil) async throws -> TrainingPage {
        let file = try await call.desk.training(of: person, by: call.acting)
        return TrainingPage(file, try await call.wording())
    }

    private func note(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await page(call)
            page.form = TrainingPage.Form(call.form)
            for fault in error.faults {
                // Any date that cannot be read is one of this form’s.
                page.form.faults[fault.field == "effective" ? "day" : fault.field] = fault.sentence
            }
            if error.faults.isEmpty { page.problem = error.sentence }
            return page
        } _: {
            let form = call.form
            let person: PersonID = try form.required("person", form.id("person"))
            var draft = TrainingDraft(
                kind: try form.required("kind", form.word("kind")), what: form["what"], by: form["by"])
            draft.seen = form["seen"]
            draft.message = try Self.message(form["message"])
            let days = try await call.days()
            draft.day = try StandardRoutes.day(form["day"], .past, days)
            draft.again = try StandardRoutes.day(form["again"], days)
            _ = try await call.desk.noteTraining(of: person, draft, by: call.acting)
            return .done(try await call.wording()(say("Noted.")), at: Paths.training)
        }
    }

    /// From the address of a message’s page as a browser shows it, or its id alone.
    /// - Throws: ``StandardError/messageUnknown``.
    private static func message(_ text: String) throws(StandardError) -> MessageID? {
        if text.isEmpty { return nil }
        let last = text.split { "/?# ".contains($0) }.last { MessageID($0.lowercased()) != nil }
        guard let last else { throw .messageUnknown }
        return MessageID(last.lowercased())
    }

    private func takeBack(_ call: PageCall) async throws -> PageAnswer {
        _ = try await call.desk.takeBackTraining(try call.id("record"), by: call.acting)
        return .done(try await call.wording()(say("Taken back. It stays in the list.")), at: Paths.training)
    }
}

extension TrainingPage {
    init(_ file: TrainingFile, _ say: Wording) {
        self.init(
            people: file.people.map { person in
                Person(
                    id: person.person.id.text, name: person.person.name, isOperator: person.isOperator,
                    records: person.records.map { Record($0, mayTakeBack: person.mayNote, say) })
            },
            noted: file.people.filter(\.mayNote).map { Choice(value: $0.person.id.text, title: $0.person.name) },
            form: Form(), problem: nil)
        form.day = file.today.description
    }
}

extension TrainingPage.Form {
    fileprivate init(_ form: Fields) {
        (person, kind, what, by) = (form["person"], form["kind"], form["what"], form["by"])
        (seen, message, day, again) = (form["seen"], form["message"], form["day"], form["again"])
    }
}

extension TrainingPage.Record {
    fileprivate init(_ view: TrainingView, mayTakeBack: Bool, _ wording: Wording) {
        let record = view.record
        let day = wording.date(record.day)
        self.init(
            id: record.id.text,
            heading: record.kind == .trained
                ? say("Trained \(day) by \(view.by)") : say("Observed \(day) by \(view.by)"), what: record.what,
            seen: record.seen, message: record.message.map { Paths.message($0.text) },
            again: record.again.map { say("again by \(wording.date($0))") }, isDue: view.isDue,
            isTakenBack: record.takenBackAt != nil, mayTakeBack: mayTakeBack && record.takenBackAt == nil)
    }
}
