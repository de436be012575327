import Dispatch

/// A write that waits for its turn, and for the commit that it shares with others.
struct PendingWrite: Sendable {
    enum Attempt {
        /// It ran; call this once it is durable.
        case kept(answer: @Sendable () -> Void)
        case threw(any Error)
    }

    let run: @Sendable (any SQLSession) -> Attempt
    let refuse: @Sendable (any Error) -> Void

    init<T: Sendable>(
        _ body: @escaping @Sendable (any SQLSession) throws -> T,
        answering continuation: CheckedContinuation<T, any Error>
    ) {
        run = { session in
            do {
                let value = try body(session)
                return .kept { continuation.resume(returning: value) }
            } catch {
                return .threw(error)
            }
        }
        refuse = { continuation.resume(throwing: $0) }
    }
}

/// One transaction for several writes: each in a savepoint of its own, all answered after the one commit.
struct GroupCommit<Driver: Connection> {
    let connection: Driver
    /// What the commit took, in nanoseconds; 0 when there was none.
    private(set) var committing: UInt64 = 0
    private var kept: [(write: PendingWrite, answer: @Sendable () -> Void)] = []

    init(on connection: Driver) { self.connection = connection }

    /// Runs the writes in a transaction that has begun, and ends it.
    mutating func run(_ writes: [PendingWrite]) {
        for (place, write) in writes.enumerated() {
            do {
                if let refusal = try attempt(write, alone: writes.count == 1) { write.refuse(refusal) }
            } catch {
                // The transaction is lost, and with it all that was done in it.
                abandon(after: error)
                for unanswered in writes[place...] { unanswered.refuse(error) }
                return
            }
        }
        finish()
    }

    /// - Returns: why this write was taken back, or nil.
    /// - Throws: what cost the whole transaction.
    private mutating func attempt(_ write: PendingWrite, alone: Bool) throws -> (any Error)? {
        if !alone { try connection.savepoint() }
        switch write.run(connection) {
        case .kept(let answer):
            if connection.isBroken { throw StoreError.gone("an error was passed over") }
            do {
                if !alone { try connection.release() }
                kept.append((write, answer))
                return nil
            } catch  where !connection.isBroken {
                try connection.rollbackToSavepoint()
                return error
            }
        case .threw(let error):
            if connection.isBroken { throw error }
            if !alone { try connection.rollbackToSavepoint() }
            return error
        }
    }

    private mutating func finish() {
        guard !kept.isEmpty else { return connection.rollback() }
        do {
            let begun = DispatchTime.now().uptimeNanoseconds
            try connection.commit()
            committing = DispatchTime.now().uptimeNanoseconds - begun
        } catch {
            return abandon(after: error)
        }
        for write in kept { write.answer() }
    }

    private func abandon(after error: any Error) {
        connection.rollback()
        for (write, _) in kept { write.refuse(error) }
    }
}
