package import RingbackDesk
package import RingbackCore

/// The Desk's sessions and tokens at the door.
package struct DeskDoorkeeper: Doorkeeper {
    private let desk: Desk

    package init(desk: Desk) { self.desk = desk }

    package func visitor(withToken token: String) async throws -> Visitor {
        Visitor(acting: try await desk.acting(token: token), formToken: nil)
    }

    package func visitor(withSession secret: String) async throws -> Visitor? {
        do {
            let acting = try await desk.acting(session: secret)
            return Visitor(acting: acting, formToken: FormToken.of(session: secret))
        } catch AccessError.sessionEnded {
            return nil
        }
    }

    package func refused(_ what: String, to acting: Acting) { desk.refused(what, to: acting) }
}
