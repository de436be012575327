import RingbackCore
import RingbackStore

/// Mails that a time of day brings about.
struct DueMails: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    func mailDueSoon(until horizon: Timestamp) throws -> Int {
        let rows = try MailRoundQueries.dueSoon(
            after: now, until: horizon, unlessTold: now.adding(seconds: -86_400), in: office, session)
        let due = try rows.map(\.message).filter { try Desk.isDueSoon($0, in: view, at: now, session) }
        for message in due { try Mails(change).write(.dueSoon, to: view.worker(of: message, at: now), about: message) }
        return due.count
    }

    /// Whether a person covers for an absent person with something on their sheet.
    private func covers(_ person: PersonID) throws -> Bool {
        try Set(view.covered(by: person, at: now).map(\.owner)).contains { owner in
            try !SheetQueries.keys(owner: owner, face: .sheet, at: now, in: office, session).isEmpty
        }
    }

    func mail(_ due: MailRoundQueries.Had) throws -> Bool {
        guard
            try MailRoundQueries.begin(due.round, of: due.day, for: due.person, at: now, in: office, session),
            try !SheetQueries.keys(owner: due.person, face: .sheet, at: now, in: office, session).isEmpty
                || covers(due.person)
                || due.round.kind == .digest && !SheetQueries.offered(to: due.person, in: office, session).isEmpty
        else { return false }
        try Mails(change).write(due.round.kind, to: due.person)
        return true
    }
}
