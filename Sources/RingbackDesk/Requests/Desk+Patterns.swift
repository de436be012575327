package import RingbackCore
import RingbackStore

// What comes of like requests. The receiver sees it, and whoever asked the same about themselves; no role opens it.
extension Desk {
    /// The acting person’s own, on both sides, and the notes that they wrote or were given.
    package func patterns(by acting: Acting) async throws -> PatternList {
        try await read(acting) { scope in
            try Policy.require(.seePattern, scope.acting)
            return try scope.patterns()
        }
    }

    /// One that the acting person was asked, with its requests.
    /// - Throws: ``RequestError/patternUnknown``.
    package func pattern(_ like: WorkRequestID, by acting: Acting) async throws -> PatternView {
        try await read(acting) { scope in
            try Policy.require(.seePattern, scope.acting)
            return try scope.receivedPattern(like)
        }
    }

    /// Makes a note of facts and gives it to whoever asked.
    /// - Throws: ``RequestError``.
    package func makePatternNote(
        of like: WorkRequestID, saying text: String, by acting: Acting, once: IdempotentRequest<PatternNoteView>? = nil
    ) async throws -> IdempotentResult<PatternNoteView> {
        try await change(acting, once: once) { change in
            try Policy.require(.sharePattern, change.acting)
            return change.scope.shown(try Patterns(change).note(like, saying: text))
        }
    }

    /// Gives a note to a manager, too.
    /// - Parameter manager: the first above the writer if `nil`.
    /// - Throws: ``RequestError``.
    package func sharePatternNote(
        _ id: PatternNoteID, with manager: PersonID?, by acting: Acting
    ) async throws -> PatternNoteView {
        try await change(acting) { change in
            try Policy.require(.sharePattern, change.acting)
            return change.scope.shown(try Patterns(change).share(id, with: manager))
        }
    }

    /// - Throws: ``RequestError/noteUnknown``.
    package func patternNote(_ id: PatternNoteID, by acting: Acting) async throws -> PatternNoteView {
        try await read(acting) { scope in
            try Policy.require(.seePattern, scope.acting)
            return scope.shown(try scope.patternNote(id))
        }
    }

    /// Ties two requests of one person together by hand.
    /// - Throws: ``RequestError/notAlike``, ``RequestError/notYours``.
    package func tieRequests(
        _ id: WorkRequestID, with other: WorkRequestID, by acting: Acting
    ) async throws -> RequestView {
        try await change(acting) { change in
            try Policy.require(.answerRequest, change.acting)
            return try change.scope.shown(try Patterns(change).tie(id, with: other))
        }
    }

    /// Unties one from all that it was thought to be like.
    package func untieRequest(_ id: WorkRequestID, by acting: Acting) async throws -> RequestView {
        try await change(acting) { change in
            try Policy.require(.answerRequest, change.acting)
            return try change.scope.shown(try Patterns(change).untie(id))
        }
    }
}
