package import RingbackCore
import RingbackStore

extension Desk {
    /// The training and observations of everybody the acting person looks after, and their own.
    /// - Parameter person: of one alone.
    package func training(of person: PersonID? = nil, by acting: Acting) async throws -> TrainingFile {
        try await read(acting) { scope in
            if let person {
                guard scope.view.person(person) != nil else { throw AccessError.notHere }
                try Policy.require(.seeTraining, scope.acting, scope.acting.grounds(toOwner: person))
            } else {
                try Policy.requireScope(for: .seeTraining, scope.acting)
            }
            return try scope.training(of: person)
        }
    }

    /// Notes that somebody was trained, or that calls of theirs were observed.
    /// - Throws: ``StandardError``.
    package func noteTraining(
        of person: PersonID, _ draft: TrainingDraft, by acting: Acting,
        once: IdempotentRequest<TrainingFile>? = nil
    ) async throws -> IdempotentResult<TrainingFile> {
        try await change(acting, once: once) { change in
            let scope = change.scope
            guard scope.view.person(person)?.works == true else { throw AccessError.notHere }
            try Policy.require(.noteTraining, change.acting, change.acting.grounds(toOwner: person))
            // Nobody notes their own.
            guard !change.acting.isBy(person) else { throw StandardError.selfTrained }
            let record = try change.record(draft, of: person)
            try TrainingQueries.add(record, in: change.office, change.session)
            change.tell(
                .trainingNoted, of: .person(person),
                ["kind": .text(record.kind.rawValue), "day": .text(record.day.description)])
            return try scope.training(of: person)
        }
    }

    /// Takes back a record noted by mistake. It stays in the list, struck out.
    package func takeBackTraining(_ id: TrainingID, by acting: Acting) async throws -> TrainingFile {
        try await change(acting) { change in
            guard let record = try TrainingQueries.find(id, in: change.office, change.session) else {
                throw StandardError.recordUnknown
            }
            let grounds = change.acting.grounds(toOwner: record.person)
            guard Policy.stands(.seeTraining, change.acting, grounds) else { throw StandardError.recordUnknown }
            try Policy.require(.noteTraining, change.acting, grounds)
            if try TrainingQueries.takeBack(id, at: change.now, in: change.office, change.session) {
                change.tell(.trainingTakenBack, of: .person(record.person))
            }
            return try change.scope.training(of: record.person)
        }
    }
}

extension Change {
    fileprivate func record(_ draft: TrainingDraft, of person: PersonID) throws -> TrainingRecord {
        let day = draft.day ?? scope.today
        guard day <= scope.today else { throw StandardError.trainingInFuture }
        let years = OfficeHours.holidayYears
        guard years.contains(day.year), draft.again.map({ years.contains($0.year) }) ?? true else {
            throw StandardError.trainingFar
        }
        let what = try PlainText.clean(draft.what, limit: TextLimit.note)
        guard !what.isEmpty else { throw StandardError.trainingMissing }
        let seen = try PlainText.clean(draft.seen, limit: TextLimit.note)
        if draft.kind == .observed, seen.isEmpty { throw StandardError.seenMissing }
        if let message = draft.message, try scope.seen(message) == nil { throw StandardError.messageUnknown }
        if let again = draft.again, again <= day { throw StandardError.againEarly }
        let name = try PlainText.clean(draft.by, limit: TextLimit.name, lines: .one)
        guard !name.isEmpty else { throw StandardError.trainerMissing }
        let trainer = view.picture.people.values.first {
            $0.id.text == name || $0.name == name || (!$0.email.isEmpty && $0.email.lowercased() == name.lowercased())
        }
        guard trainer?.id != person else { throw StandardError.selfTrained }
        let parameters = view.picture.standards.inForce(.operatorsTrained, on: day) ?? .standard
        let months = draft.kind == .trained ? parameters.trainingMonths : parameters.observedMonths
        return TrainingRecord(
            id: newID(), person: person, kind: draft.kind, what: what, by: trainer?.id,
            byName: trainer?.name ?? name, seen: seen, message: draft.message, day: day,
            again: draft.again ?? day.adding(months: months), notedBy: try self.person, notedAt: now)
    }
}

extension ReadScope {
    fileprivate func training(of person: PersonID?) throws -> TrainingFile {
        let people = view.picture.people.values.filter {
            (person == nil || $0.id == person) && (person != nil || $0.works)
                && Policy.stands(.seeTraining, acting, acting.grounds(toOwner: $0.id))
        }.sorted {
            ($0.roles.contains(.operator) ? 0 : 1, $0.name, $0.id) < (
                $1.roles.contains(.operator) ? 0 : 1, $1.name, $1.id
            )
        }
        let records = Dictionary(
            grouping: try TrainingQueries.records(of: people.map(\.id).sorted(), in: office, session), by: \.person)
        let all = people.map { one in
            let theirs = records[one.id] ?? []
            return TrainingFile.Person(
                person: Named(one.id, in: view), isOperator: one.roles.contains(.operator),
                records: theirs.map { view($0, among: theirs) },
                mayNote: !acting.isBy(one.id) && one.works
                    && Policy.allows(.noteTraining, acting, acting.grounds(toOwner: one.id)))
        }
        return TrainingFile(today: today, people: all, mayNote: all.contains(where: \.mayNote))
    }

    private func view(_ record: TrainingRecord, among all: [TrainingRecord]) -> TrainingView {
        let isLast = !all.contains {
            $0.kind == record.kind && $0.takenBackAt == nil && ($0.day, $0.id) > (record.day, record.id)
        }
        return TrainingView(
            record: record, person: Named(record.person, in: view),
            by: record.by.map { view.name(of: $0) } ?? record.byName, notedBy: Named(record.notedBy, in: view),
            isDue: isLast && record.takenBackAt == nil && record.again.map { $0 < today } ?? false)
    }
}
