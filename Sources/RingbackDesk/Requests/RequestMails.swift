import RingbackCore
import RingbackStore

/// Who is mailed about a request: the two concerned, and managers when both want them asked.
struct RequestMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func ask(_ request: WorkRequest) throws { try write(.asked, of: request, to: request.to) }
    func answer(_ request: WorkRequest) throws { try write(.answered, of: request, to: request.from) }
    func chosen(_ request: WorkRequest) throws { try write(.chosen, of: request, to: request.to) }

    func tell(_ managers: [PersonID], of request: WorkRequest) throws {
        for manager in managers { try write(.above, of: request, to: manager) }
    }

    func share(_ note: PatternNote, with person: PersonID) throws {
        try write(RequestNews(.note, note: note.id), to: person)
    }

    private func write(_ kind: RequestNews.Kind, of request: WorkRequest, to person: PersonID) throws {
        try write(RequestNews(kind, request: request.id), to: person)
    }

    private func write(_ news: RequestNews, to person: PersonID) throws {
        var particulars = MailParticulars()
        particulars.request = news
        try Mails(change).write(.request, to: person, particulars: particulars)
    }
}

extension MailComposer {
    /// - Returns: `nil` if it was answered or taken back before the mail went out.
    func requestLetter(_ row: OutboxRow, to person: PersonID) throws -> RequestLetter? {
        guard let news = MailParticulars(json: row.particulars).request else { return nil }
        var letter = RequestLetter(news.kind)
        if news.kind == .receipt {
            letter.receipt = MailParticulars(json: row.particulars).said ?? ""
            return letter
        }
        if news.kind == .note { return try noteLetter(news, to: person, &letter) ? letter : nil }
        guard let id = news.request, let request = try RequestQueries.find(id, in: view.office.id, session) else {
            return nil
        }
        switch news.kind {
        case .asked: guard request.to == person, request.state == .waiting else { return nil }
        case .answered: guard request.from == person, request.state != .waiting else { return nil }
        case .chosen: guard request.to == person else { return nil }
        case .above: guard request.state == .withManagers else { return nil }
        case .note, .receipt: return nil
        }
        try fill(&letter, request)
        // Managers are shown nothing of what the two write to each other.
        if news.kind == .asked {
            letter.aside = try RequestStepQueries.all(of: id, in: view.office.id, session).aside
        }
        return letter
    }

    private func fill(_ letter: inout RequestLetter, _ request: WorkRequest) throws {
        let office = view.office.id
        letter.request = request
        letter.from = view.name(of: request.from)
        letter.to = view.name(of: request.to)
        letter.emails = view.emails(of: request)
        letter.duty = try request.duty.flatMap { try DutyQueries.find($0, in: office, session)?.duty.name } ?? ""
        let told = try RequestAboveQueries.managers(of: request.id, in: office, session)
        letter.managers = (told.isEmpty ? view.above(request.from, request.to) : told).map { view.name(of: $0) }
        let chain = try RequestQueries.chain(of: request.root, in: office, session)
        letter.passedTo = chain.last { $0.previous == request.id }.map { view.name(of: $0.to) } ?? ""
        letter.said = chain.said(before: request).map { (view.name(of: $0.by), $0.text) }
    }

    private func noteLetter(_ news: RequestNews, to person: PersonID, _ letter: inout RequestLetter) throws -> Bool {
        guard let id = news.note, let note = try PatternNoteQueries.find(id, in: view.office.id, session),
            note.about == person || note.manager == person
        else { return false }
        letter.note = note
        letter.from = view.name(of: note.about)
        letter.to = view.name(of: note.by)
        letter.isForManager = note.manager == person
        return true
    }
}
