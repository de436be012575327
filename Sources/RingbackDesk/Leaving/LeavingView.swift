package import RingbackCore
import RingbackStore
package import RingbackWords

/// A leaving checklist as it stands, step by step.
package struct LeavingView: Sendable {
    package let person: Named
    /// `nil` until somebody begins one.
    package let leaving: Leaving?
    package let leftAt: Timestamp?
    package let steps: [Step]
    /// Who called and was not called back, the first of them.
    package let unreturned: [String]
    package let openCount: Int
    package let accounts: Int
    /// What they hold today, or will.
    package let duties: [Duty]
    package let posts: [(post: Post, words: Phrase)]
    /// Who was asked to take a place over, newest first.
    package let offers: [PostOffer]
    /// For whom nobody else is named: each must have somebody before they leave.
    package let onlyCover: [Phrase]
    package let receivers: [Load]
    package let cover: Named?
    package let worked: [WorkedMailbox]
    /// Workdays since they left on which nobody answered the mailbox.
    package let missed: [Workday]
    /// Who called them most within a year.
    package let askers: [Asker]
    /// What the people who used to ask are told, by language.
    package let readyText: [Language: String]
    package let isOnWorkday: Bool
    package let names: [PersonID: String]

    package struct Step: Sendable {
        package let step: LeavingStep
        package let isDone: Bool
        /// What is still to do, or who did it when.
        package let by: Leaving.Mark?
    }

    package struct Asker: Sendable {
        package let contact: ContactID
        package let name: String
        package let email: String
        package let messages: Int
    }
}

extension ReadScope {
    func leaving(of person: PersonID) throws -> LeavingView {
        guard let known = view.person(person) else { throw AccessError.notHere }
        try Policy.require(.runLeaving, acting, acting.grounds(toOwner: person))
        let leaving = try LeavingQueries.latest(of: person, in: office, session).flatMap {
            $0.stoppedAt == nil ? $0 : nil
        }
        let rows =
            try SheetQueries.all(owner: person, face: .sheet, in: office, session)
            + SheetQueries.all(owner: person, face: .out, in: office, session)
        let accounts = try AccountQueries.count(of: person, in: office, session)
        let duties = try heldDuties(of: person)
        let posts = view.posts(of: person, at: now)
        let worked = try LeavingQueries.worked(of: person, in: office, limit: 60, session)
        let greeting = (view.picture.greetings[person] ?? []).live(at: now)
        let today = view.office.hours.workday(at: now)
        let missed = leaving.map { missedDays($0, worked, today) } ?? []
        func done(_ step: LeavingStep) -> (Bool, Leaving.Mark?) {
            switch step {
            case .messages: (rows.isEmpty, nil)
            case .accounts: (accounts == 0, nil)
            case .duties: (duties.isEmpty, nil)
            case .posts: (posts.isEmpty, nil)
            case .greeting: (greeting?.kind == .left || leaving?.disconnected != nil, nil)
            case .cover: (leaving?.cover != nil && missed.isEmpty, nil)
            case .told: (leaving?.told != nil, leaving?.told)
            case .parked: (leaving?.parkedBy != nil, leaving?.parkedBy)
            case .disconnected: (leaving?.disconnected != nil, leaving?.disconnected)
            }
        }
        let cover = leaving?.cover.map { Named($0, in: view) }
        return LeavingView(
            person: Named(person, in: view), leaving: leaving, leftAt: known.leftAt,
            steps: LeavingStep.allCases.map { step in
                let (isDone, by) = done(step)
                return LeavingView.Step(step: step, isDone: isDone, by: by)
            },
            unreturned: rows.prefix(20).map { view.callerWords($0.message) }, openCount: rows.count,
            accounts: accounts, duties: duties, posts: posts.map { ($0, view.words($0)) },
            offers: try PostOfferQueries.latest(of: person, in: office, limit: 100, session),
            onlyCover: view.onlyCover(of: person, at: now),
            receivers: try loads(besides: person), cover: cover, worked: worked, missed: missed,
            askers: try askers(of: person),
            readyText: readyText(
                known, cover: cover?.name, lastDay: leaving?.lastDay, isHandedOver: rows.isEmpty),
            isOnWorkday: view.office.hours.isWorkday(today), names: view.names)
    }

    /// Workdays from the day after the last one to yesterday, or to the disconnection.
    private func missedDays(_ leaving: Leaving, _ worked: [WorkedMailbox], _ today: Workday) -> [Workday] {
        let done = Set(worked.map(\.day))
        let end = leaving.disconnected.map { view.office.hours.workday(at: $0.at) } ?? today
        var days: [Workday] = []
        var day = leaving.lastDay.adding(days: 1)
        while day < end, days.count < 60 {
            if view.office.hours.isWorkday(day), !done.contains(day) { days.append(day) }
            day = day.adding(days: 1)
        }
        return days
    }

    private func askers(of person: PersonID) throws -> [LeavingView.Asker] {
        let found = try AskerQueries.most(
            of: person, since: now.adding(seconds: -365 * 86_400), in: office, limit: 50, session)
        let contacts = try ContactQueries.find(found.map(\.contact), in: office, session)
        return found.compactMap { asker in
            contacts[asker.contact].map { contact in
                LeavingView.Asker(
                    contact: asker.contact, name: contact.name, email: contact.emails.first?.address ?? "",
                    messages: asker.messages)
            }
        }
    }

    private func readyText(
        _ person: Person, cover: String?, lastDay: Workday?, isHandedOver: Bool
    ) -> [Language: String] {
        Language.all.reduce(into: [:]) { texts, language in
            let clock = ClockWords(
                hours: view.office.hours, country: view.office.country, language: language, now: now)
            let when = lastDay.map { say("from \(clock.format.spokenDate($0.adding(days: 1))) on") } ?? say("soon")
            let whom = cover.map { Phrase(verbatim: $0) } ?? say("our main number")
            // Only said when it is so.
            texts[language] = language(
                isHandedOver
                    ? say(
                        """
                        Good day, this is \(view.office.name). \(person.name) will no longer be here \(when). Please \
                        call \(whom) about whatever you used to ask \(person.name): everything that is open has been \
                        handed over, so you need not explain it again.
                        """)
                    : say(
                        """
                        Good day, this is \(view.office.name). \(person.name) will no longer be here \(when). Please \
                        call \(whom) about whatever you used to ask \(person.name).
                        """))
        }
    }
}

extension OfficeView {
    /// For whom a person is the only one named: absences they alone cover, sheets they alone keep, rotas, backups.
    func onlyCover(of person: PersonID, at now: Timestamp) -> [Phrase] {
        var all: [Phrase] = []
        for absence in picture.absences.values.joined().sorted(by: { $0.id < $1.id })
        where absence.until > now && !absence.covers.isEmpty && absence.covers.allSatisfy({ $0.person == person }) {
            all.append(say("the only cover of \(name(of: absence.person)), who is away"))
        }
        for (principal, keepers) in picture.assistants.sorted(by: { $0.key < $1.key })
        where self.person(principal)?.works == true && keepers.filter({ self.person($0)?.works == true }) == [person] {
            all.append(say("the only assistant of \(name(of: principal))"))
        }
        for other in picture.people.values.filter({ $0.works && $0.backup == person }).sorted(by: { $0.name < $1.name })
        {
            all.append(say("the backup of \(other.name)"))
        }
        for team in picture.teams.values.sorted(by: { $0.name < $1.name })
        where !team.rota.duties.isEmpty && team.rota.duties.allSatisfy({ $0.person == person }) {
            all.append(say("the only one on the schedule of \(team.name)"))
        }
        return all
    }
    func callerWords(_ message: Message) -> String {
        message.caller.name.isEmpty ? message.caller.asGiven : message.caller.name
    }
}
