import HTTPTypes
import Hummingbird
import RingbackCore
import RingbackDesk

/// Signing in and out.
struct AccessRoutes {
    let router: PageRouter
    let cookie: SessionCookie

    func register() {
        router.get(Paths.home) { call in .seeOther(try Self.home(of: call.acting)) }
        router.getOpenly(Paths.signIn) { call in .page(SignInPage(next: call.query["next"])) }
        router.postOpenly(Paths.signIn, signIn)
        router.post(Paths.signOut, signOut)
    }

    /// Those who answer calls begin at the desk; everybody else at the sheet they keep.
    static func home(of acting: Acting) throws -> Path {
        if acting.roles.contains(.operator) { return Paths.desk }
        return try Paths.sheet((acting.relations.assists.min() ?? acting.person).text)
    }

    private func signIn(_ call: PageCall) async throws -> PageAnswer {
        do {
            let entered = try await call.desk.signIn(
                email: call.form["email"], password: call.form["password"], agent: call.headers[.userAgent] ?? "",
                address: call.context.client.description, network: call.context.client.network.description)
            // Signing in over an existing session replaces it: the earlier session ends.
            if let before = call.context.identity?.acting, let session = before.session {
                // They are signed in by now: a session that could not be ended is no reason to refuse, and it expires.
                try? await call.desk.endSession(session, by: before)
            }
            let next =
                try entered.hasNews ? Paths.profile : Paths.local(call.form["next"]) ?? Self.home(of: entered.acting)
            return .welcome(
                entered.acting.mustChoosePassword ? Paths.firstPassword(next: next.text) : next,
                cookies: [cookie.set(entered.secret)])
        } catch let error as any RingbackError {
            let page = SignInPage(email: call.form["email"], problem: error.sentence, next: call.form["next"])
            return .page(page, status: error.status)
        }
    }

    private func signOut(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.context.newcomer()
        let device = DeviceCookie(isSecure: cookie.isSecure)
        await forget(device, call, acting)
        if let session = acting.session { try await call.desk.endSession(session, by: acting) }
        return .welcome(Paths.signIn, cookies: [cookie.removed, device.removed])
    }

    /// A telephone that was kept signed in for briefs is so no longer. That it could not be ended is no reason to refuse.
    private func forget(_ device: DeviceCookie, _ call: PageCall, _ acting: Acting) async {
        guard let secret = device.value(in: call.headers),
            let kept = try? await call.desk.acting(token: DeviceCookie.token(secret)), let token = kept.token
        else { return }
        try? await call.desk.endToken(token, by: acting)
    }
}
