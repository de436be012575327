package import RingbackCore
import RingbackStore

// The playbook beside a call: proposed by its trigger, followed with one tick.
extension Desk {
    /// What fits a message, and what was followed on it.
    /// - Throws: ``MessageError/notHere``.
    package func playbooks(for message: MessageID, by acting: Acting) async throws -> PlaybookFits {
        try await read(acting) { try $0.playbooks(for: message) }
    }

    /// What fits a call that is being taken.
    /// - Parameters:
    ///   - forWhom: a person's or team's id, email or name; ignored while it matches nobody.
    package func fittingPlaybooks(
        regarding: String, forWhom: String, isKnown: Bool, callsAgain: Bool, by acting: Acting
    ) async throws -> [FittingPlaybook] {
        try await read(acting) { scope in
            try Policy.require(.seePlaybooks, scope.acting)
            let team = forWhom.isEmpty ? nil : (try? scope.named(forWhom))?.team
            return try scope.fitting(
                PlaybookScene(
                    regarding: regarding, team: team,
                    topics: team.flatMap { scope.view.picture.teams[$0]?.topics } ?? [],
                    isKnown: isKnown, callsAgain: callsAgain))
        }
    }

    /// Says that a version, `14.2`, was followed on a message's last call.
    /// - Throws: ``PlaybookError``, ``MessageError/notHere``.
    package func followPlaybook(
        _ version: String, on message: MessageID, by acting: Acting, once: IdempotentRequest<PlaybookFits>? = nil
    ) async throws -> IdempotentResult<PlaybookFits> {
        try await change(acting, once: once) { change in
            try PlaybookUses(change).follow(version, on: message)
            return try change.scope.playbooks(for: message)
        }
    }

    /// Takes back a tick made by mistake.
    /// - Throws: ``PlaybookError/useStands`` after 15 minutes.
    package func takeBackPlaybook(
        _ use: PlaybookUseID, on message: MessageID, by acting: Acting
    ) async throws -> PlaybookFits {
        try await change(acting) { change in
            try PlaybookUses(change).takeBack(use, on: message)
            return try change.scope.playbooks(for: message)
        }
    }
}

extension Desk {
    /// The sentence of a quick answer that counts today; `nil` if there is none under that number.
    package func quickAnswer(_ version: String, by acting: Acting) async throws -> String? {
        try await read(acting) { scope in
            try Policy.require(.seePlaybooks, scope.acting)
            guard let (playbook, found) = try? scope.whole(version), playbook.kind == .quick,
                try scope.inForce(playbook)?.number == found.number
            else { return nil }
            return found.text.toSay
        }
    }
}
