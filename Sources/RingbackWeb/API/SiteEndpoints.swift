import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// The sites of an office: where people work, each with its main line.
struct SiteEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, add, change] }

    private var list: Endpoint {
        .get("/sites", "listSites", "The sites, the office's first one first.", .seePeople, gives: Shapes.sites) {
            call in
            let picture = try await desk.office(by: call.acting)
            return picture.sitesInOrder.map { SiteWords(site: $0, picture: picture) }
        }
    }

    private var add: Endpoint {
        .change(
            .post, "/sites", "addSite", "Add a site.", .runSites, takes: .body(SiteDraft.input), gives: Shapes.site,
            status: .created
        ) { call, draft in
            try await words(desk.saveSite(draft, by: call.acting), call)
        }
    }

    private var change: Endpoint {
        .change(
            .put, "/sites/{site}", "changeSite", "Change a site as a whole.", .runSites,
            takes: .body(SiteDraft.input), gives: Shapes.site, isConditional: true
        ) { call, draft in
            let acting = try call.acting
            let id: SiteID = try call.id("site")
            guard let known = try await desk.office(by: acting).sites[id] else { throw SiteError.notHere }
            let seen = (id, call.expectedVersion ?? known.version)
            return try await words(desk.saveSite(draft, as: seen, by: acting), call)
        }
    }

    private func words(_ site: Site, _ call: APICall) async throws -> SiteWords {
        SiteWords(site: site, picture: try await desk.office(by: call.acting))
    }
}

struct SiteWords: Sendable {
    let site: Site
    let picture: OfficePicture
}

extension SiteDraft {
    fileprivate static let input = Input<Self>.named(
        "SiteDraft",
        .object(
            .required("name", .text(TextLimit.name), "Empty only for the first one: then it is called as the office."),
            .optional("zone", .text(64), or: "", "Its time zone; empty for the office's."),
            .optional("mainNumber", .numberAsGiven, or: "", "Its main line; empty for the office's."),
            .optional("members", .array(.person, upTo: 10_000), or: [], "Who works there.")
        ) { SiteDraft(name: $0, zone: $1, mainNumber: $2, members: Set($3)) })
}

extension Shapes {
    fileprivate static let sites = Shape<[SiteWords]>(capacity: { _ in 2048 }) {
        Field("sites", site, upTo: Site.mostSites) { $0 }
    }

    fileprivate static let site = Shape<SiteWords>("Site", version: { $0.site.version }) {
        Field("id") { $0.site.id }
        Field("version") { $0.site.version }
        Field("name") { $0.picture.name(of: $0.site) }
        Field("zone") { $0.site.zone ?? $0.picture.office.hours.zone }
        Field("mainNumber") { $0.picture.mainNumber(of: $0.site) }
        Field("isFirst", "Whoever belongs to no site works here.") {
            $0.site.id == Site.first(of: $0.picture.office.id)
        }
        Field("people", "How many work there.") { words in
            words.picture.people.values.count { $0.works && words.picture.site(of: $0.id) == words.site.id }
        }
        Field("members", as: .array(.id, upTo: 10_000)) { $0.site.members.sorted() }
    }
}
