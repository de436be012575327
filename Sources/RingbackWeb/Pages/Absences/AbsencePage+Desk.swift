import RingbackCore
import RingbackDesk
import RingbackWords

extension AbsencePage {
    /// Somebody's absences as the viewer may see and set them.
    /// - Parameter changing: the absence to be changed.
    init(
        _ person: Person, _ absences: [PlannedAbsence], changing id: AbsenceID?, _ words: AbsenceWords,
        _ acting: Acting
    ) {
        let (view, say) = (words.view, words.say)
        let known = absences.first { $0.absence.id == id }?.absence
        let backup = person.backup.map { say("their backup, \(view.name(of: $0))") }
        self.init(
            person: person.id.text, name: person.name,
            now: view.notice(of: person.id, at: say.now).map { say.away($0, view.names) },
            absences: absences.map {
                Line(
                    id: $0.absence.id.text, sentence: words.sentence($0),
                    hasBegun: $0.absence.from <= say.now)
            },
            maySet: person.works && Policy.allows(.setAbsence, acting, acting.grounds(toOwner: person.id)),
            fields: Fields(known, of: person, view, say), changing: known?.id.text ?? "",
            coverers: Choice.workers(in: view.picture, besides: person.id),
            otherwise: backup ?? say("their team’s lead, else a manager or an admin"))
    }
}

extension AbsencePage.Fields {
    /// A person's form: a line for everything that can be covered, filled from an absence.
    fileprivate init(_ absence: Absence?, of person: Person, _ view: OfficeView, _ say: Wording) {
        let hours = view.hours(of: person.id)
        if let absence {
            let (from, until) = (hours.wallTime(at: absence.from), hours.wallTime(at: absence.until))
            self.from = from.day.description
            self.until = absence.isInDays ? until.day.adding(days: -1).description : until.day.description
            if !absence.isInDays { (fromTime, untilTime) = (Span.clock(from.minutes), Span.clock(until.minutes)) }
        }
        var kinds: [(Absence.Scope, String)] = [(.all, say("Their calls"))]
        for team in view.picture.teams.values.sorted(by: { $0.name < $1.name }) where team.members.contains(person.id) {
            kinds.append((.team(team.id), say("Calls for \(team.name)")))
        }
        for (principal, keepers) in view.picture.assistants.sorted(by: { $0.key < $1.key })
        where keepers.contains(person.id) && view.person(principal)?.works == true {
            kinds.append((.principal(principal), say("\(view.name(of: principal))’s sheet, which they keep")))
        }
        for (scope, label) in kinds {
            func day(_ instant: Timestamp?, isEnd: Bool = false) -> String {
                guard let instant else { return "" }
                return hours.workday(at: isEnd ? instant.adding(seconds: -1) : instant).description
            }
            let set = (absence?.covers ?? []).filter { $0.scope == scope }
            covers += set.map {
                AbsencePage.Cover(
                    scope: scope.form, label: label, person: $0.person.text, from: day($0.from),
                    until: day($0.until, isEnd: true))
            }
            // One more line than are named: somebody may cover the other half.
            let spare = scope == .all ? max(1, 2 - set.count) : set.isEmpty ? 1 : 0
            for place in 0..<spare {
                let isMore = !set.isEmpty || place > 0
                covers.append(AbsencePage.Cover(scope: scope.form, label: isMore ? say("then") : label))
            }
        }
    }

    /// As typed.
    init(_ form: Fields, in before: Self) {
        self = before
        from = form["from"]
        fromTime = form["fromTime"]
        until = form["until"]
        untilTime = form["untilTime"]
        let (people, from, until) = (form.all("cover"), form.all("coverFrom"), form.all("coverUntil"))
        for place in covers.indices where people.indices.contains(place) {
            covers[place].person = people[place]
            covers[place].from = from.indices.contains(place) ? from[place] : ""
            covers[place].until = until.indices.contains(place) ? until[place] : ""
        }
    }

    typealias Fields = RingbackWeb.Fields
}

extension Absence.Scope {
    var form: String {
        switch self {
        case .all: "all"
        case .team(let team): "team:\(team.text)"
        case .principal(let person): "principal:\(person.text)"
        }
    }

    init?(form: String) {
        let parts = form.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count) {
        case ("all", 1): self = .all
        case ("team", 2):
            guard let team = TeamID(parts[1]) else { return nil }
            self = .team(team)
        case ("principal", 2):
            guard let person = PersonID(parts[1]) else { return nil }
            self = .principal(person)
        default: return nil
        }
    }
}

extension AbsenceDraft {
    /// The form's content, without lines that name nobody.
    init(_ form: Fields) {
        func time(_ day: String, _ time: String) -> String { time.isEmpty || day.isEmpty ? day : "\(day) \(time)" }
        let (people, scopes) = (form.all("cover"), form.all("scope"))
        let (from, until) = (form.all("coverFrom"), form.all("coverUntil"))
        self.init(
            from: time(form["from"], form["fromTime"]), until: time(form["until"], form["untilTime"]),
            covers: zip(scopes, people).enumerated().compactMap { place, line in
                guard let scope = Absence.Scope(form: line.0), let person = PersonID(line.1) else { return nil }
                return Cover(
                    scope: scope, person: person, from: from.indices.contains(place) ? from[place] : "",
                    until: until.indices.contains(place) ? until[place] : "")
            })
    }
}
