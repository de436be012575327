package import RingbackCore

/// The tables `site` and `site_person`.
package enum SiteQueries {
    package static func all(in office: OfficeID, _ session: any SQLSession) throws -> [SiteID: Site] {
        var members: [SiteID: Set<PersonID>] = [:]
        for row in try session.rows("SELECT site_id, person_id FROM site_person WHERE office_id = \(office)") {
            var next = RowCursor(row)
            members[try next.id(), default: []].insert(try next.id())
        }
        var sites: [SiteID: Site] = [:]
        for row in try session.rows(
            "SELECT id, version, name, zone, main_number FROM site WHERE office_id = \(office)")
        {
            var next = RowCursor(row)
            let id = try next.id(SiteID.self)
            sites[id] = Site(
                id: id, version: try next.integer(), name: try next.text(), zone: try next.optionalText(),
                mainNumber: try next.optionalText(), members: members[id] ?? [])
        }
        return sites
    }

    package static func put(_ site: Site, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO site (office_id, id, version, name, zone, main_number)
            VALUES (\(office), \(site.id), \(site.version), \(site.name), \(site.zone), \(site.mainNumber))
            ON CONFLICT (office_id, id) DO UPDATE SET version = excluded.version, name = excluded.name, \
            zone = excluded.zone, main_number = excluded.main_number
            """)
        try session.run("DELETE FROM site_person WHERE office_id = \(office) AND site_id = \(site.id)")
        for member in site.members.sorted() {
            try session.run(
                """
                INSERT INTO site_person (office_id, person_id, site_id) VALUES (\(office), \(member), \(site.id))
                ON CONFLICT (office_id, person_id) DO UPDATE SET site_id = excluded.site_id
                """)
        }
    }
}
