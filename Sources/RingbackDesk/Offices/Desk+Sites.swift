package import RingbackCore
import RingbackPhones
import RingbackStore

extension Desk {
    /// Adds or changes a site.
    /// - Parameter known: the site that is changed, at the version that was seen; `nil` to add one.
    /// - Throws: ``SiteError``, ``OfficeError/personChanged``, ``OfficeError/mainNumberWrong(_:)``,
    ///   ``HoursError/unknownZone(_:)``.
    package func saveSite(
        _ draft: SiteDraft, as known: (id: SiteID, version: Int)? = nil, by acting: Acting
    ) async throws -> Site {
        try await revoking(acting) { change in
            try Policy.require(.runSites, change.acting)
            let picture = change.view.picture
            let old = known.flatMap { picture.sites[$0.id] }
            if let known {
                guard let old else { throw SiteError.notHere }
                guard old.version == known.version else { throw OfficeError.personChanged }
            } else if picture.sites.count >= Site.mostSites {
                throw SiteError.tooMany
            }
            let site = try Self.site(draft, as: old, new: change.newID(), in: picture)
            try SiteQueries.put(site, in: change.office, change.session)
            var changed = picture
            changed.sites[site.id] = site
            try Coverages(change).retime(changed)
            change.tell(
                old == nil ? .siteAdded : .siteChanged, of: .office(change.office),
                [
                    .name: .text(picture.name(of: site)), "zone": .text(site.zone ?? ""),
                    "mainNumber": .text(site.mainNumber ?? ""), "members": .integer(Int64(site.members.count)),
                ])
            return site
        }
    }

    private static func site(
        _ draft: SiteDraft, as old: Site?, new id: SiteID, in picture: OfficePicture
    ) throws -> Site {
        let office = picture.office
        let name = try PlainText.clean(draft.name, limit: TextLimit.name, lines: .one)
        guard !name.isEmpty || old?.id == Site.first(of: office.id) else { throw SiteError.nameMissing }
        let isTaken = picture.sites.values.contains {
            $0.id != old?.id && picture.name(of: $0).lowercased() == (name.isEmpty ? office.name : name).lowercased()
        }
        guard !isTaken else { throw SiteError.nameTaken(name.isEmpty ? office.name : name) }
        let zone = try PlainText.clean(draft.zone, limit: 64, lines: .one)
        guard zone.isEmpty || OfficeHours.knows(zone: zone) else { throw HoursError.unknownZone(zone) }
        let number = try PlainText.clean(draft.mainNumber, limit: TextLimit.number, lines: .one)
        guard draft.members.allSatisfy({ picture.people[$0]?.works == true }) else { throw SiteError.memberUnknown }
        var mainNumber: String?
        if !number.isEmpty {
            guard let e164 = try? Phones.e164(in: number, country: office.country) else {
                throw OfficeError.mainNumberWrong(number)
            }
            mainNumber = e164
        }
        return Site(
            id: old?.id ?? id, version: (old?.version ?? 0) + 1, name: name,
            zone: zone.isEmpty || zone == office.hours.zone ? nil : zone, mainNumber: mainNumber,
            members: draft.members)
    }
}
