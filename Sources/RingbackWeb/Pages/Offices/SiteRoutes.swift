import RingbackCore
import RingbackDesk
import RingbackWords

/// The sites of the office.
struct SiteRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.sites) { call in .page(try await page(call, of: nil)) }
        router.post(Paths.sites) { call in try await save(call, as: nil) }
        router.get(Paths.site(":id")) { call in .page(try await page(call, of: try call.id())) }
        router.post(Paths.site(":id")) { call in try await save(call, as: try call.id()) }
    }

    private func page(_ call: PageCall, of id: SiteID?) async throws -> SitesPage {
        let acting = try call.acting
        let picture = try await call.desk.office(by: acting)
        if let id, picture.sites[id] == nil { throw SiteError.notHere }
        if id != nil { try Policy.require(.runSites, acting) }
        return SitesPage(picture, of: id, try await call.wording(), mayChange: Policy.allows(.runSites, acting))
    }

    /// - Parameter id: `nil` for a new site.
    private func save(_ call: PageCall, as id: SiteID?) async throws -> PageAnswer {
        try await call.answer(or: { error in
            var page = try await page(call, of: id)
            page.fields.take(call.form)
            page.problem = error.sentence
            return page
        }) {
            let form = call.form
            let draft = SiteDraft(
                name: form["name"], zone: form["zone"], mainNumber: form["mainNumber"],
                members: Set(form.all("members").compactMap { PersonID($0) }))
            let seen = id.map { ($0, form.number("version") ?? 0) }
            let site = try await call.desk.saveSite(draft, as: seen, by: call.acting)
            let name = try await call.desk.office(by: call.acting).name(of: site)
            let say = try await call.wording()
            return .done(say("\(name) saved."), at: Paths.sites)
        }
    }
}

extension SitesPage {
    /// - Parameter id: the site to change; `nil` for the list and a new one.
    init(_ picture: OfficePicture, of id: SiteID?, _ say: Wording, mayChange: Bool) {
        let first = Site.first(of: picture.office.id)
        let workers = picture.people.values.filter(\.works)
        self.init(
            sites: picture.sitesInOrder.map { site in
                Line(
                    id: site.id.text, name: picture.name(of: site),
                    number: picture.mainNumber(of: site).map { say.numbers.text(e164: $0, asGiven: $0) } ?? "",
                    zone: site.zone ?? picture.office.hours.zone,
                    members: workers.count { picture.site(of: $0.id) == site.id }, isFirst: site.id == first)
            },
            fields: Fields(), people: Choice.workers(in: picture), zones: Schema.zones, mayChange: mayChange)
        guard let site = id.flatMap({ picture.sites[$0] }) else { return }
        fields = Fields(
            id: site.id.text, version: site.version, name: site.name, zone: site.zone ?? "",
            mainNumber: site.mainNumber ?? "", members: Set(site.members.map(\.text)), isFirst: site.id == first,
            savedName: picture.name(of: site))
    }
}

extension SitesPage.Fields {
    fileprivate mutating func take(_ form: RingbackWeb.Fields) {
        (name, zone, mainNumber) = (form["name"], form["zone"], form["mainNumber"])
        members = Set(form.all("members"))
    }
}
