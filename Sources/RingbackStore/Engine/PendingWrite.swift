import Dispatch

/// A write waiting for its turn and for the commit it shares with others.
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

/// How long a group took, in nanoseconds.
struct GroupPace {
    var running: UInt64 = 0
    var committing: UInt64 = 0
}

/// One transaction for several writes, all answered after its one commit.
///
/// They run one after another with nothing in between. If that fails, because one changed something and then failed, or
/// left something the commit refused, everything is rolled back and they run again, each in its own savepoint: since
/// few writes fail, savepoints for all would cost more than a rare second run.
struct GroupCommit<Driver: Connection> {
    private enum Outcome {
        case kept(answer: @Sendable () -> Void)
        case refused(any Error)
    }

    private let connection: Driver
    private let writes: [PendingWrite]
    private(set) var pace = GroupPace()
    /// The outcomes of the writes run so far, in order.
    private var outcomes: [Outcome] = []

    init(of writes: [PendingWrite], on connection: Driver) {
        self.writes = writes
        self.connection = connection
    }

    /// Runs the writes in an open transaction, ends it, and answers everybody.
    ///
    /// - Parameter begin: begins it again after a rollback.
    mutating func run(beginningAgain begin: (Driver) throws -> Void) {
        let begun = DispatchTime.now().uptimeNanoseconds
        defer { pace.running = DispatchTime.now().uptimeNanoseconds - begun - pace.committing }
        do {
            if try together() { return answer() }
            connection.rollback()
            outcomes = []
            try begin(connection)
            for write in writes { outcomes.append(try apart(write)) }
            try commit()
            answer()
        } catch {
            // The transaction and all its changes are lost.
            connection.rollback()
            for (place, write) in writes.enumerated() {
                if place < outcomes.count, case .refused(let own) = outcomes[place] {
                    write.refuse(own)
                } else {
                    write.refuse(error)
                }
            }
        }
    }

    /// - Returns: whether everything done could be kept, and was.
    /// - Throws: the error that cost the whole transaction.
    private mutating func together() throws -> Bool {
        for write in writes {
            let before = connection.traces
            switch write.run(connection) {
            case .kept(let answer): outcomes.append(.kept(answer: answer))
            case .threw(let error):
                if connection.isBroken { throw error }
                // A single write needs no savepoint: the whole transaction is its own.
                if connection.traces != before, writes.count > 1 { return false }
                outcomes.append(.refused(error))
            }
            if connection.isBroken { throw StoreError.gone("an error was passed over") }
        }
        do { try commit() } catch {
            if connection.isBroken || writes.count == 1 || error as? StoreError == .doubtful { throw error }
            return false
        }
        return true
    }

    /// Runs a write in its own savepoint.
    private func apart(_ write: PendingWrite) throws -> Outcome {
        try connection.savepoint()
        switch write.run(connection) {
        case .kept(let answer):
            if connection.isBroken { throw StoreError.gone("an error was passed over") }
            do {
                try connection.release()
                return .kept(answer: answer)
            } catch  where !connection.isBroken {
                try connection.rollbackToSavepoint()
                return .refused(error)
            }
        case .threw(let error):
            if connection.isBroken { throw error }
            try connection.rollbackToSavepoint()
            return .refused(error)
        }
    }

    private mutating func commit() throws {
        let isAnyKept = outcomes.contains { if case .kept = $0 { true } else { false } }
        guard isAnyKept else { return connection.rollback() }
        let begun = DispatchTime.now().uptimeNanoseconds
        try connection.commit()
        pace.committing = DispatchTime.now().uptimeNanoseconds - begun
    }

    private func answer() {
        for (write, outcome) in zip(writes, outcomes) {
            switch outcome {
            case .kept(let answer): answer()
            case .refused(let error): write.refuse(error)
            }
        }
    }
}
