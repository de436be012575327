import RingbackCore
import RingbackStore
import RingbackWords

/// What callers hear of people's mailboxes, and what that promises.
struct Greetings: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// Sets a greeting; what it overlaps of the ones before is replaced.
    func set(_ draft: GreetingDraft, of person: PersonID) throws -> Greeting {
        try Policy.require(.setGreeting, acting, acting.grounds(toOwner: person))
        guard let known = view.person(person) else { throw AccessError.notHere }
        if draft.kind != .left, !known.works { throw GreetingError.left(known.name) }
        let plan =
            switch draft.kind {
            case .present: try present(draft, of: known)
            case .absent: try absent(draft, of: known)
            case .left: try left(draft, of: known)
            }
        return try put(plan, texts: texts(of: draft, plan, known), of: person)
    }

    /// What a greeting says, before its words.
    struct Plan {
        var kind: Greeting.Kind
        var windows: [Opening] = []
        var from: Timestamp
        var until: Timestamp?
        var back: Timestamp?
        var cover: PersonID?
        var absence: AbsenceID?
    }

    private func present(_ draft: GreetingDraft, of person: Person) throws -> Plan {
        let hours = view.hours(of: person.id)
        guard try !scope.neverPromises(person.id) else { throw GreetingError.neverPromises(person.name) }
        let clock = ClockWords(
            hours: hours, country: view.office.country, language: view.language(of: try acting.person), now: now)
        let windows = try ReturnWindow.read(
            draft.windows.map { ($0.from, $0.to) }, on: draft.day, name: person.name, hours: hours,
            clock: { clock.clock($0) }, now: now)
        let first = max(now, windows[0].opens)
        if view.roster.away(person.id, at: first) != nil, let notice = view.notice(of: person.id, at: first) {
            throw GreetingError.away(notice, sentence: notice.sentence(view.names, clock))
        }
        return Plan(
            kind: .present, windows: windows, from: start(of: windows[0].day, person.id), until: windows.last?.closes)
    }

    /// At once; of a later day, once what holds now has come to its end.
    private func start(of day: Workday, _ person: PersonID) -> Timestamp {
        guard day > view.hours(of: person).workday(at: now),
            let live = (view.picture.greetings[person] ?? []).live(at: now), let end = live.until
        else { return now }
        return end
    }

    private func left(_ draft: GreetingDraft, of person: Person) throws -> Plan {
        guard try !person.works || LeavingQueries.standing(of: person.id, in: office, session) != nil else {
            throw GreetingError.stillHere(person.name)
        }
        let cover = try checked(draft.cover, besides: person.id)
        return Plan(kind: .left, from: now, until: nil, cover: cover)
    }

    func checked(_ cover: PersonID?, besides person: PersonID) throws(GreetingError) -> PersonID? {
        guard let cover else { return nil }
        guard cover != person, view.person(cover)?.works == true else { throw .coverUnknown }
        return cover
    }

    // MARK: Words

    private func texts(of draft: GreetingDraft, _ plan: Plan, _ person: Person) throws -> [Language: String] {
        let asked = draft.texts.isEmpty ? [view.language(of: person.id): ""] : draft.texts
        return try asked.reduce(into: [:]) { texts, one in
            let typed = try PlainText.clean(one.value, limit: Greeting.textLimit)
            texts[one.key] = typed.isEmpty ? proposed(plan, person, one.key) : typed
        }
    }

    func proposed(_ plan: Plan, _ person: Person, _ language: Language) -> String {
        scope.proposed(
            plan.kind, windows: plan.windows, back: plan.back, cover: plan.cover, of: person, in: language)
    }

    // MARK: Storing

    func put(_ plan: Plan, texts: [Language: String], of person: PersonID) throws -> Greeting {
        let new = Greeting(
            id: newID(), of: person, plan.kind, windows: plan.windows, from: plan.from, until: plan.until,
            back: plan.back, cover: plan.cover, absence: plan.absence, texts: texts, by: try self.person, at: now)
        var kept: GreetingID?
        for old in view.picture.greetings[person] ?? [] where old.overAt == nil {
            if old.end <= now {
                try GreetingQueries.end(old.id, .ended, at: old.end, in: office, session)
            } else if old.from < new.end, new.from < old.end {
                try GreetingQueries.end(old.id, .replaced, at: now, in: office, session)
                if !new.windows.isEmpty, old.windows == new.windows { kept = old.id }
            }
        }
        try GreetingQueries.add(new, in: office, session)
        if let kept { try WindowQueries.pass(from: kept, to: new.id, in: office, session) }
        tell(.greetingSet, of: .person(person), particulars(of: new))
        return new
    }

    private func particulars(of greeting: Greeting) -> Particulars {
        var all: Particulars = ["kind": .text(greeting.kind.rawValue), .from: .text(greeting.from.rfc3339)]
        if let until = greeting.until { all["until"] = .text(until.rfc3339) }
        if !greeting.windows.isEmpty {
            all["windows"] = .list(
                greeting.windows.map { .text("\($0.opens.rfc3339) – \($0.closes.rfc3339)") })
        }
        if let back = greeting.back { all["back"] = .text(back.rfc3339) }
        if let cover = greeting.cover { all["cover"] = .text(view.name(of: cover)) }
        for (language, text) in greeting.texts { all[Particular("text-\(language.code)")] = .text(text) }
        return all
    }

    /// Ends the greeting that holds, or the next one.
    func withdraw(of person: PersonID) throws {
        try Policy.require(.setGreeting, acting, acting.grounds(toOwner: person))
        guard view.person(person) != nil else { throw AccessError.notHere }
        let all = view.picture.greetings[person] ?? []
        guard let old = all.live(at: now) ?? all.planned(after: now) else {
            throw GreetingError.noneLive(view.name(of: person))
        }
        try GreetingQueries.end(old.id, .withdrawn, at: now, in: office, session)
        tell(.greetingWithdrawn, of: .person(person), ["kind": .text(old.kind.rawValue)])
    }

    /// Notes the greetings that have come to their end by themselves: from then on callers hear the standard one.
    func fallBack() throws {
        for greeting in view.picture.greetings.values.joined().sorted(by: { $0.id < $1.id }) where greeting.end <= now {
            try GreetingQueries.end(greeting.id, .ended, at: greeting.end, in: office, session)
            tell(
                .greetingFellBack, of: .person(greeting.person),
                ["kind": .text(greeting.kind.rawValue), "until": .text(greeting.end.rfc3339)])
        }
    }

    // MARK: What was left under it

    /// A message left under published hours is due by their end; what its code wants sooner stays due sooner.
    func bind(_ message: inout Message) throws {
        guard message.isOpen, message.filing.source != .followUp,
            let live = (view.picture.greetings[message.owner] ?? []).live(at: now),
            let window = live.window(for: now)
        else { return }
        // What was agreed before stays; the same window told by whoever answered is the same promise.
        guard message.timing.agreed == nil || message.timing.agreed == window.closes else { return }
        message.timing.agreed = window.closes
        message.timing.due = min(window.closes, message.timing.due)
        try WindowQueries.owe(message.id, under: live.id, by: window.closes, in: office, session)
    }
}
