package import RingbackCore

/// Database failures, worded for the person who meets them. Engine error codes stay in the drivers.
package enum StoreError: RingbackError, Hashable {
    /// Another row has these values already; `table(column, column)`, the same on both engines.
    case unique(String)
    /// A referenced row does not exist, or a row to be deleted is still referenced.
    case foreignKey
    /// A value the table does not accept: a `CHECK`, a `NOT NULL` or a trigger, with the engine's message.
    case constraint(String)
    /// Other writers held the database too long; nothing was changed.
    case busy
    /// A statement exceeded its budget; nothing was changed.
    case tooLong
    /// The disk is full; nothing was changed, and reading still works.
    case full
    /// The database is unreachable; nothing was changed.
    case gone(String)
    /// The database went away during the commit: it is unknown whether it was saved.
    case doubtful
    /// The store is closed: the program is stopping.
    case closed
    /// A file that SQLite does not recognize.
    case notADatabase(path: String)
    /// The file is a damaged database.
    case damaged(String)
    /// The disk failed to read or write.
    case disk(String)
    /// The database was made by a newer version with this migration.
    case newer(migration: String)
    /// A migration that has been run was changed since.
    case altered(migration: String)
    /// Another server is using this directory.
    case locked(directory: String, pid: Int32?)
    /// Text with a NUL character, which the engines store differently.
    case unstorable

    package var code: String {
        switch self {
        case .unique: "store.unique"
        case .foreignKey: "store.reference"
        case .constraint: "store.constraint"
        case .busy: "store.busy"
        case .tooLong: "store.too-long"
        case .full: "store.full"
        case .gone: "store.gone"
        case .doubtful: "store.doubtful"
        case .closed: "store.closed"
        case .notADatabase: "store.not-a-database"
        case .damaged: "store.damaged"
        case .disk: "store.disk"
        case .newer: "store.newer"
        case .altered: "store.altered"
        case .locked: "store.locked"
        case .unstorable: "store.unstorable"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .unique, .foreignKey: .conflict
        case .constraint, .unstorable: .invalid
        case .full: .full
        case .busy, .tooLong, .gone, .doubtful, .closed, .notADatabase, .damaged, .disk, .newer, .altered, .locked:
            .unavailable
        }
    }

    package var sentence: String {
        switch self {
        case .unique(let what): "There is one like this already (\(what))."
        case .foreignKey: "Something this refers to is not there (any more)."
        case .constraint(let why): "The database does not take this: \(why)."
        case .busy: "The database is busy with other writers; nothing was changed. Try again in a moment."
        case .tooLong:
            "This looks through too much at once, and was stopped. Narrow it down, or try again at a quieter time."
        case .full:
            "The disk is full: nothing was changed, and reading goes on. "
                + "Free some space; saving then works again."
        case .gone(let why):
            "The database cannot be reached (\(why)); nothing was changed. Try again when it is back."
        case .doubtful:
            "The database went away while this was being saved, and may or may not have kept it. "
                + "Look before you try again."
        case .closed: "Ringback is stopping; nothing was changed. Try again in a moment."
        case .notADatabase(let path):
            "\(path) is not a Ringback database. Name another directory, or move the file away."
        case .damaged(let why): "The database is damaged (\(why)). Restore it from a backup."
        case .disk(let why): "The disk does not read or write the database (\(why)); nothing was changed."
        case .newer(let migration):
            "This database belongs to a newer Ringback (it has had “\(migration)”). "
                + "Install that version, or restore a backup made before it."
        case .altered(let migration):
            "The migration “\(migration)” was changed after this database had it. "
                + "Install the version that the database was made with."
        case .locked(let directory, let pid):
            "Another Ringback server\(pid.map { " (process \($0))" } ?? "") works on \(directory). "
                + "Stop it first, or name another directory."
        case .unstorable: "A text must not contain the NUL character (U+0000)."
        }
    }
}

/// A bug in the program's SQL or in reading a row: logged, not shown to people.
package struct SQLFault: Error, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
