package import RingbackDesk
package import RingbackCore
package import RingbackWords

/// Authenticates with the Desk's sessions and tokens.
package struct DeskAuthenticator: Authenticator {
    private let desk: Desk

    package init(desk: Desk) { self.desk = desk }

    package func identity(withToken token: String) async throws -> Identity {
        Identity(acting: try await desk.acting(token: token), formToken: nil)
    }

    package func identity(withSession secret: String) async throws -> Identity? {
        do {
            let acting = try await desk.acting(session: secret)
            return Identity(acting: acting, formToken: FormToken.of(session: secret))
        } catch AccessError.sessionEnded {
            return nil
        }
    }

    package func identity(withDevice secret: String) async throws -> Identity? {
        do {
            let acting = try await desk.acting(token: DeviceCookie.token(secret), via: .browser)
            return Identity(acting: acting, formToken: FormToken.of(session: secret))
        } catch AccessError.tokenUnknown {
            return nil
        }
    }

    package func language(of acting: Acting?, asked: Language?) -> Language {
        guard let acting, let person = acting.actor.person else { return asked ?? desk.knownLanguage ?? .english }
        return desk.knownView(of: acting.office)?.language(of: person, asked: asked) ?? asked ?? .english
    }

    package func refused(_ what: String, to acting: Acting) { desk.refused(what, to: acting) }
}
