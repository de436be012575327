package import RingbackCore
import RingbackStore

/// Who is mailed about a complaint or a sample: whom it concerns, and whoever acts next.
struct ComplaintMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func write(_ kind: ComplaintNews.Kind, of complaint: Complaint, to person: PersonID?) throws {
        try write(ComplaintNews(kind, of: complaint.id), to: person)
    }

    func write(_ news: ComplaintNews, to person: PersonID?) throws {
        guard let person else { return }
        var particulars = MailParticulars()
        particulars.complaint = news
        try Mails(change).write(.complaint, to: person, particulars: particulars)
    }
}

extension Desk {
    /// Reminds whoever handles a complaint of its overdue step, once a step.
    /// - Returns: how many were reminded.
    package func complaintRound(_ office: OfficeID) async throws -> Int {
        let now = clock.now()
        let isAny = try await store.read { session in
            try !ComplaintQueries.overdue(at: now, limit: 1, in: office, session).isEmpty
        }
        guard isAny else { return 0 }
        return try await change(try await goingRound(office)) { change in
            let due = try ComplaintQueries.overdue(at: change.now, limit: 200, in: change.office, change.session)
            for one in due {
                try ComplaintMails(change).write(.overdue, of: one, to: one.handler)
                try ComplaintQueries.reminded(one.id, in: change.office, change.session)
            }
            return due.count
        }
    }
}

extension MailComposer {
    /// - Returns: `nil` if it was settled before the mail went out, or is not theirs to see.
    func complaintLetter(_ row: OutboxRow, to person: PersonID) throws -> ComplaintLetter? {
        guard let news = MailParticulars(json: row.particulars).complaint,
            let acting = view.acting(person, via: .mail, at: now)
        else { return nil }
        guard let id = news.complaint else {
            return news.sample == nil ? nil : ComplaintLetter(news: news, complaint: nil, person: "", handler: "")
        }
        let scope = ReadScope(session: session, view: view, acting: acting, now: now)
        guard let complaint = try scope.seenComplaint(id), scope.knowsAll(of: complaint) else { return nil }
        switch news.kind {
        case .handle, .answered, .overdue:
            guard complaint.isOpen, complaint.handler == person else { return nil }
        case .decide:
            guard complaint.dispute?.isOpen == true else { return nil }
        case .concerns, .decided, .settled, .grade: break
        }
        return ComplaintLetter(
            news: news, complaint: complaint, person: complaint.person.map(view.name(of:)) ?? "",
            handler: view.name(of: complaint.handler))
    }
}
