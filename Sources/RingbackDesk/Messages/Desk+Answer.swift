package import RingbackCore
import RingbackStore

extension Desk {
    /// Gives one of the five answers. Only "I'll return it" settles who; context moves nothing and tells nobody.
    ///
    /// - Parameter to: for "please do it for me" and "not mine" a person's id or email, for "need more" the person
    ///   asked; empty to follow the rules.
    /// - Throws: ``MessageError/changed(by:)``, ``MessageError/closed(_:)``, ``MessageError/textMissing(_:)``,
    ///   ``OwnershipError``.
    package func answer(
        _ id: MessageID, _ kind: AnswerKind, text: String, to: String, by acting: Acting, expecting: Int? = nil,
        once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) {
            try Answers($0).answer(id, kind, text: text, to: to, expecting: expecting)
        }
    }

    /// The person asked, or the taker, answers a question about it.
    /// - Throws: ``MessageError/alreadyReplied``, ``MessageError/textMissing(_:)``.
    package func reply(
        _ text: String, to question: AnswerID, of id: MessageID, by acting: Acting,
        once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) { try Answers($0).reply(text, to: question, of: id) }
    }
}
