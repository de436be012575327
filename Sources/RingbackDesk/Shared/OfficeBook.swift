package import RingbackCore
package import RingbackSodium
import RingbackStore
package import RingbackWords
import Synchronization

/// A picture of the office with frequent questions precomputed. A class, because it is passed along with every read and
/// every entry.
package final class OfficeView: Sendable {
    package let picture: OfficePicture
    package let names: [PersonID: String]
    /// Released costly numbers.
    package let releasedNumbers: Set<String>
    private let hours: [PersonID: OfficeHours]
    /// Who is in when, and who covers.
    package let roster: Roster
    /// People whose calls somebody else may work at some time.
    private let mayBeAway: [PersonID]
    /// How mail is sent and received: the server's settings, else the page's.
    package let mail: MailAccount
    let vault: Vault

    package init(_ picture: OfficePicture, vault: Vault, mail settings: MailSettings = MailSettings()) {
        self.picture = picture
        self.vault = vault
        mail = settings.over((picture.mail ?? MailAccount()).opened(by: vault))
        names = picture.people.mapValues(\.name)
        releasedNumbers = Set(picture.released.keys)
        let hours = picture.ownHours
        self.hours = hours
        roster = Roster(picture, hours: hours)
        mayBeAway = roster.mayBeAway.sorted()
    }

    package var office: Office { picture.office }
    package var version: Int { picture.office.version }

    package func person(_ id: PersonID) -> Person? { picture.people[id] }
    package func name(of id: PersonID) -> String { names[id] ?? "somebody" }

    /// The language somebody reads: the one they chose, or their browser asks for, or the office's.
    package func language(of id: PersonID, asked: Language? = nil) -> Language {
        (picture.people[id]?.language ?? asked ?? office.language ?? .english).read(in: office.country)
    }

    /// Times as somebody reads them.
    func clock(of id: PersonID, at now: Timestamp) -> ClockWords {
        ClockWords(hours: hours(of: id), country: office.country, language: language(of: id), now: now)
    }

    package func wishes(of id: PersonID) -> MailWishes { picture.mailWishes[id] ?? .standard }

    /// The hours for a person's deadlines: their own, else the office's.
    package func hours(of id: PersonID) -> OfficeHours { hours[id] ?? picture.office.hours }

    /// The leads of a person's teams, then managers, then admins, by name.
    package func supervisors(of id: PersonID) -> [PersonID] {
        let leads = picture.teams.values.filter { $0.members.contains(id) }.map(\.lead)
        func with(_ role: Role) -> [PersonID] {
            picture.people.values.filter { $0.roles.contains(role) }.sorted { $0.name < $1.name }.map(\.id)
        }
        var seen: Set<PersonID> = [id]
        return (leads.sorted() + with(.manager) + with(.admin)).filter {
            (picture.people[$0]?.works ?? false) && seen.insert($0).inserted
        }
    }

    /// The person on duty for a team, or next.
    package func onDuty(_ team: Team, at now: Timestamp) -> (person: PersonID, now: Bool)? {
        let local = office.hours.wallTime(at: now)
        let duty = team.rota.onDuty(weekday: local.day.weekday, minute: local.minutes) {
            (person($0)?.works ?? false) && unpaidBreak(of: $0, at: now) == nil
        }
        guard let duty, roster.away(duty.person, at: now) != nil else { return duty }
        // Somebody else on the rota takes precedence over a cover for all of it.
        let there = team.rota.onDuty(weekday: local.day.weekday, minute: local.minutes) {
            (person($0)?.works ?? false) && roster.away($0, at: now) == nil && unpaidBreak(of: $0, at: now) == nil
        }
        let cover = roster.worker(for: duty.person, .team(team.id), at: now)
        if duty.now, let cover { return (cover, true) }
        return there ?? (cover ?? duty.person, duty.now)
    }

    /// Somebody's rights, according to this picture.
    /// - Returns: `nil` if there is no such person, or they have left.
    package func acting(
        _ id: PersonID, via: Via, at now: Timestamp, scopes: Set<Scope> = [.all], session: SessionID? = nil,
        token: TokenID? = nil
    ) -> Acting? {
        guard let person = picture.people[id], person.works else { return nil }
        let led = picture.teams.values.filter { $0.lead == id }
        var relations = Relations()
        relations.assists = Set(picture.assistants.filter { $0.value.contains(id) }.keys)
        relations.leads = led.reduce(into: Set<PersonID>()) { $0.formUnion($1.members) }.subtracting([id])
        relations.backs = Set(picture.people.values.filter { $0.backup == id }.map(\.id))
        relations.covers = covered(by: id, at: now)
        relations.coversUntil = mayBeAway.isEmpty ? .latest : roster.turn(after: now)
        var acting = Acting(
            office: office.id, actor: .person(id), name: person.name, roles: person.roles, relations: relations,
            via: via, scopes: scopes, session: session, token: token, asOf: version)
        acting.mustChoosePassword = (session != nil || token != nil) && picture.givenPasswords.contains(id)
        return acting
    }
}

extension OfficeView {
    /// The hours in which somebody's calls are worked, by them or their covers.
    package func callHours(of owner: PersonID, team: TeamID? = nil) -> CallHours {
        CallHours(of: owner, team.map(Absence.Scope.team) ?? .all, in: roster)
    }

    package func callHours(of message: Message) -> CallHours {
        callHours(of: message.owner, team: message.routing.team)
    }

    /// Who works a message's calls now; the owner while they are in, or if nobody is.
    package func worker(of message: Message, at now: Timestamp) -> PersonID {
        roster.worker(for: message.owner, message.routing.team.map(Absence.Scope.team) ?? .all, at: now)
            ?? message.owner
    }

    /// Somebody's absence, its end and covers; `nil` while they are in.
    package func notice(of person: PersonID, team: TeamID? = nil, at now: Timestamp) -> AwayNotice? {
        roster.notice(of: person, team.map(Absence.Scope.team) ?? .all, at: now)
    }

    /// Whose work somebody does at a time because they are away: all of it, what came in for a team, or a principal's
    /// sheet they keep.
    func covered(by id: PersonID, at now: Timestamp) -> Set<Covering> {
        var covers: Set<Covering> = []
        for away in mayBeAway where away != id {
            guard let absent = roster.away(away, at: now) else { continue }
            if roster.worker(for: away, at: now) == id { covers.insert(Covering(owner: away)) }
            for team in picture.teams.keys where roster.worker(for: away, .team(team), at: now) == id {
                covers.insert(Covering(owner: away, team: team))
            }
            for cover in absent.absence?.covers ?? [] {
                guard case .principal(let principal) = cover.scope, principal != id,
                    picture.assistants[principal]?.contains(away) ?? false,
                    roster.mayName(absent.absence?.setBy ?? away, for: away, of: principal),
                    roster.worker(for: away, cover.scope, at: now) == id
                else { continue }
                covers.insert(Covering(owner: principal))
            }
        }
        return covers
    }
}

extension OfficePicture {
    /// Of those who have their own.
    var ownHours: [PersonID: OfficeHours] {
        people.compactMapValues { person in person.hours.flatMap { try? office.hours.keeping($0) } }
    }
}

extension Roster {
    /// - Parameter hours: of those who have their own.
    init(_ picture: OfficePicture, hours: [PersonID: OfficeHours]) {
        let workers = picture.people.values.filter(\.works)
        var leads: [PersonID: [PersonID]] = [:]
        for team in picture.teams.values.sorted(by: { $0.id < $1.id }) {
            for member in team.members where member != team.lead { leads[member, default: []].append(team.lead) }
        }
        func with(_ role: Role) -> [PersonID] {
            workers.filter { $0.roles.contains(role) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.id)
        }
        self.init(
            office: picture.office.hours,
            members: Dictionary(
                uniqueKeysWithValues: workers.map { person in
                    (
                        person.id,
                        Member(
                            hours: hours[person.id] ?? picture.office.hours,
                            own: hours[person.id] == nil ? nil : person.hours, backup: person.backup,
                            absences: picture.absences[person.id] ?? [], leads: leads[person.id] ?? [],
                            assistants: picture.assistants[person.id] ?? [])
                    )
                }), runners: with(.manager) + with(.admin))
        standards = picture.standards
    }
}

/// This process's newest view of each office, and the people authenticated with it.
package final class OfficeBook: Sendable {
    private struct Page {
        var view: OfficeView
        /// People by secret; dropped with the view, so that a locked-out person stays out.
        var entrances: [[UInt8]: Entrance] = [:]
    }

    /// Somebody authenticated by a session or token.
    package struct Entrance: Sendable {
        package let acting: Acting
        package let expiresAt: Timestamp?
        package let seenAt: Timestamp
    }

    private let pages = Mutex<[OfficeID: Page]>([:])

    package init() {}

    package func view(of office: OfficeID) -> OfficeView? { pages.withLock { $0[office]?.view } }

    var anyView: OfficeView? { pages.withLock { $0.first?.value.view } }

    package func keep(_ view: OfficeView) {
        pages.withLock { pages in
            if let known = pages[view.office.id], known.view.version >= view.version { return }
            pages[view.office.id] = Page(view: view)
        }
    }

    package func forget(_ office: OfficeID) { _ = pages.withLock { $0.removeValue(forKey: office) } }

    package func entrance(_ digest: [UInt8]) -> Entrance? {
        pages.withLock { pages in
            for page in pages.values {
                if let entrance = page.entrances[digest] { return entrance }
            }
            return nil
        }
    }

    package func remember(_ entrance: Entrance, for digest: [UInt8]) {
        pages.withLock { pages in
            guard let page = pages[entrance.acting.office], page.view.version == entrance.acting.asOf else { return }
            if page.entrances.count > 20_000 { pages[entrance.acting.office]?.entrances = [:] }
            pages[entrance.acting.office]?.entrances[digest] = entrance
        }
    }

    package func forgetEntrance(_ digest: [UInt8], of office: OfficeID) {
        pages.withLock { _ = $0[office]?.entrances.removeValue(forKey: digest) }
    }
}
