package import RingbackWords

/// A place where people of an office work, with a main line of its own. Every office has at least one.
package struct Site: Equatable, Sendable, Identifiable {
    package let id: SiteID
    package var version: Int
    /// Empty for the first one while it is called as the office is.
    package var name: String
    /// Name in the zone database; `nil` for the office's.
    package var zone: String?
    /// Its main line, in E.164; `nil` for the office's.
    package var mainNumber: String?
    /// Who works here; whoever belongs to no site works at the first.
    package var members: Set<PersonID>

    package static let mostSites = 500

    package init(
        id: SiteID, version: Int = 1, name: String, zone: String? = nil, mainNumber: String? = nil,
        members: Set<PersonID> = []
    ) {
        (self.id, self.version, self.name) = (id, version, name)
        (self.zone, self.mainNumber, self.members) = (zone, mainNumber, members)
    }

    /// The site that an office has without doing anything.
    package static func first(of office: OfficeID) -> SiteID { office.cast(to: Kind.Site.self) }
}

/// What a form or a program fills in of a site. An empty zone or number is the office's.
package struct SiteDraft: Equatable, Sendable {
    package var name: String
    package var zone: String
    package var mainNumber: String
    package var members: Set<PersonID>

    package init(name: String, zone: String = "", mainNumber: String = "", members: Set<PersonID> = []) {
        (self.name, self.zone, self.mainNumber, self.members) = (name, zone, mainNumber, members)
    }
}

extension OfficePicture {
    /// The first site, then the others by name.
    package var sitesInOrder: [Site] {
        let first = Site.first(of: office.id)
        return sites.values.sorted {
            ($0.id == first ? 0 : 1, $0.name, $0.id) < ($1.id == first ? 0 : 1, $1.name, $1.id)
        }
    }

    package func name(of site: Site) -> String { site.name.isEmpty ? office.name : site.name }

    package func mainNumber(of site: Site) -> String? { site.mainNumber ?? office.mainNumber }

    /// Where somebody works.
    package func site(of person: PersonID) -> SiteID {
        sites.values.first { $0.members.contains(person) }?.id ?? Site.first(of: office.id)
    }

    /// The office's hours by the clock of a site.
    package func hours(of site: Site) -> OfficeHours {
        guard let zone = site.zone, zone != office.hours.zone else { return office.hours }
        return (try? office.hours.keeping(zone: zone)) ?? office.hours
    }
}

extension OfficeHours {
    /// The same hours by another clock.
    package func keeping(zone: String) throws(HoursError) -> OfficeHours {
        let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, spans(on: $0)) })
        return try OfficeHours(zone: zone, week: week, holidays: holidays)
    }
}

package enum SiteError: RingbackError, Equatable {
    case notHere, nameMissing, tooMany
    case nameTaken(String)
    case memberUnknown

    package var code: String {
        switch self {
        case .notHere: "site.not-found"
        case .nameMissing: "site.name-missing"
        case .tooMany: "site.too-many"
        case .nameTaken: "site.name-taken"
        case .memberUnknown: "site.member-unknown"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notHere: .notFound
        case .nameTaken: .conflict
        case .nameMissing, .tooMany, .memberUnknown: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .notHere: say("There is no such site.")
        case .nameMissing: say("A site needs a name, so that people can tell it from the others.")
        case .tooMany: say("An office has at most \(Site.mostSites) sites.")
        case .nameTaken(let name): say("There is a site called \(name) already. Choose another name.")
        case .memberUnknown: say("Somebody on the list does not work here. Choose people from the list.")
        }
    }
}
