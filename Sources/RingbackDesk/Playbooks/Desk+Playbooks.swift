package import RingbackCore
import RingbackStore

// Playbooks: written by anybody, approved by somebody else, counting from a day on.
extension Desk {
    package func playbooks(by acting: Acting) async throws -> PlaybooksView {
        try await read(acting) { scope in
            try Policy.require(.seePlaybooks, scope.acting)
            return try scope.playbooks()
        }
    }

    /// - Parameter playbook: its id or number.
    /// - Throws: ``PlaybookError/unknown``.
    package func playbook(_ playbook: String, by acting: Acting) async throws -> PlaybookView {
        try await read(acting) { scope in
            try Policy.require(.seePlaybooks, scope.acting)
            return try scope.view(scope.playbook(playbook))
        }
    }

    /// Drafts a playbook, or a quick answer, with its first version.
    /// - Throws: ``PlaybookError``.
    package func draftPlaybook(
        _ draft: PlaybookDraft, by acting: Acting, once: IdempotentRequest<PlaybookView>? = nil
    ) async throws -> IdempotentResult<PlaybookView> {
        try await change(acting, once: once) { change in
            let number = try Playbooks(change).add(draft)
            return try change.scope.view(change.scope.playbook(String(number.playbook)))
        }
    }

    /// Drafts the next version of a playbook.
    /// - Throws: ``PlaybookError``.
    package func draftVersion(
        of playbook: String, _ draft: PlaybookDraft, by acting: Acting, once: IdempotentRequest<PlaybookView>? = nil
    ) async throws -> IdempotentResult<PlaybookView> {
        try await change(acting, once: once) { change in
            let playbook = try change.scope.playbook(playbook)
            _ = try Playbooks(change).addVersion(draft, of: playbook)
            return try change.scope.view(playbook)
        }
    }

    /// Approves a version: it counts from a day on, today or later.
    /// - Parameter from: the author's proposal if `nil`, else today.
    /// - Throws: ``PlaybookError``.
    package func approvePlaybook(
        _ playbook: String, version: String, from: Workday?, by acting: Acting,
        once: IdempotentRequest<PlaybookView>? = nil
    ) async throws -> IdempotentResult<PlaybookView> {
        try await change(acting, once: once) { change in
            let scope = change.scope
            let playbook = try scope.playbook(playbook)
            try Playbooks(change).approve(try scope.version(version, of: playbook), of: playbook, from: from)
            return try scope.view(playbook)
        }
    }

    /// - Throws: ``PlaybookError``.
    package func declinePlaybook(
        _ playbook: String, version: String, why: String, by acting: Acting,
        once: IdempotentRequest<PlaybookView>? = nil
    ) async throws -> IdempotentResult<PlaybookView> {
        try await change(acting, once: once) { change in
            let scope = change.scope
            let playbook = try scope.playbook(playbook)
            try Playbooks(change).decline(try scope.version(version, of: playbook), of: playbook, why: why)
            return try scope.view(playbook)
        }
    }

    /// Withdraws a playbook from a day on; tomorrow if `nil`, since today's calls may be under way by it.
    /// - Throws: ``PlaybookError``.
    package func withdrawPlaybook(
        _ playbook: String, from: Workday?, why: String, by acting: Acting,
        once: IdempotentRequest<PlaybookView>? = nil
    ) async throws -> IdempotentResult<PlaybookView> {
        try await change(acting, once: once) { change in
            let scope = change.scope
            try Playbooks(change).withdraw(try scope.playbook(playbook), from: from, why: why)
            return try scope.view(scope.playbook(playbook))
        }
    }

    /// Decides that the version in force stands as it is, after complaints under it.
    /// - Throws: ``PlaybookError``.
    package func keepPlaybook(
        _ playbook: String, why: String, by acting: Acting, once: IdempotentRequest<PlaybookView>? = nil
    ) async throws -> IdempotentResult<PlaybookView> {
        try await change(acting, once: once) { change in
            let playbook = try change.scope.playbook(playbook)
            try Playbooks(change).keep(playbook, why: why)
            return try change.scope.view(playbook)
        }
    }

    /// What is offered for choice in the form.
    package func playbookChoices(by acting: Acting) async throws -> PlaybookApprovers {
        try await read(acting) { scope in
            try Policy.require(.draftPlaybook, scope.acting)
            let teams = scope.view.picture.teams.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            return PlaybookApprovers(
                people: scope.approvers(besides: try scope.person).map { Named($0, in: scope.view) },
                teams: teams.map { ($0.id, $0.name) }, topics: Set(teams.flatMap(\.topics)).sorted())
        }
    }
}
