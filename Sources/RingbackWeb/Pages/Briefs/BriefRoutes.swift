import HTTPTypes
import Hummingbird
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackWords

/// A sheet for the telephone in the car, as a page and as sound.
struct BriefRoutes {
    let router: PageRouter
    let cookie: DeviceCookie

    func register() {
        router.get(Paths.brief(of: ":id"), page)
        router.get(Paths.briefSound(of: ":id"), sound)
        router.post(Paths.briefDevice(of: ":id"), keepSignedIn)
        // At the root: it may keep only pages below its own address. Its name stays, so that browsers find a new one.
        router.router.get(RouterPath(Paths.briefWorker.text)) { _, _ in
            Response(
                status: .ok, headers: [.contentType: Asset.brief_worker.type, .cacheControl: "no-cache"],
                body: .init(byteBuffer: ByteBuffer(string: Asset.brief_worker.text)))
        }
    }

    private func page(_ call: PageCall) async throws -> PageAnswer {
        let person: PersonID = try call.id()
        let brief = try await call.desk.brief(of: person, seconds: 30, in: call.language, by: call.acting)
        let short = try await call.desk.brief(of: person, seconds: 2.5, in: call.language, by: call.acting)
        let office = try await call.desk.view(of: try call.acting.office).office
        var page = BriefPage(
            brief, short: short.brief, of: office, try await call.wording(), isAudible: call.desk.speaks)
        page.isDevices = try call.acting.session == nil
        return .page(page)
    }

    /// Makes a token for this telephone, which its person finds and ends on their profile.
    private func keepSignedIn(_ call: PageCall) async throws -> PageAnswer {
        let person: PersonID = try call.id()
        let agent = call.language(Agent.name(call.headers[.userAgent] ?? ""))
        let name = PlainText.shortened(call.language(say("Briefs on \(agent)")), to: TextLimit.name)
        let made = try await call.desk.makeToken(
            name: name, scopes: [.read, .messages], by: call.acting, as: DeviceCookie.token)
        return .welcome(Paths.brief(of: person.text), cookies: [cookie.set(made.secret)])
    }

    private func sound(_ call: PageCall) async throws -> PageAnswer {
        guard let seconds = Double(plain: call.query.text("seconds") ?? "30") else { throw BriefError.length }
        let sound = try await call.desk.spokenBrief(
            of: try call.id(), seconds: seconds, in: call.language, by: call.acting)
        return .sound(sound, range: call.headers[.range])
    }
}
