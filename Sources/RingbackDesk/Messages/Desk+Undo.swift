import Foundation
package import RingbackCore
import RingbackStore

extension Desk {
    /// Undoes one's own last act on a message: for a minute, and while nobody else has changed it.
    ///
    /// - Parameter step: the act meant; `nil` for the last one. Refused if it is no longer the last.
    /// - Throws: ``MessageError/tooLateToUndo``, ``MessageError/nothingToUndo``,
    ///   ``MessageError/undoBarred(_:)``.
    package func undo(
        _ id: MessageID, step: UndoID? = nil, by acting: Acting, once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        try await change(acting, once: once) { try Undoing($0).undo(id, step: step) }
    }
}
