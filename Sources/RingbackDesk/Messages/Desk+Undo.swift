import Foundation
package import RingbackCore
import RingbackStore

extension Desk {
    /// Takes back one's own last act on a message: for a minute, and while nobody else did anything to it.
    ///
    /// - Parameter step: the act that is meant; `nil` for whatever was the last. It is refused when it is not the last
    ///   any more.
    /// - Throws: ``MessageError/tooLateToUndo``, ``MessageError/nothingToUndo``,
    ///   ``MessageError/undoBarred(_:)``.
    package func undo(
        _ id: MessageID, step: UndoID? = nil, by acting: Acting, once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) { try Undoing($0).undo(id, step: step) }
    }
}
