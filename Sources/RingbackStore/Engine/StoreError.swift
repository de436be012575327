package import RingbackCore
package import RingbackWords

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

    package var sentence: Phrase {
        switch self {
        case .unique(let what): say("This already exists (\(what)).")
        case .foreignKey: say("Something this refers to does not exist, or no longer does.")
        case .constraint(let why): say("The database does not accept this: \(why).")
        case .busy: say("The database is busy; nothing was changed. Try again in a moment.")
        case .tooLong:
            say("This search covers too much and was stopped. Narrow it down, or try again at a quieter time.")
        case .full:
            say(
                """
                The disk is full: nothing was changed, and you can still read. Free some space to save again.
                """)
        case .gone(let why):
            say("The database cannot be reached (\(why)); nothing was changed. Try again when it is back.")
        case .doubtful:
            say(
                """
                The database connection was lost while saving, so this may or may not have been saved. Check before \
                you try again.
                """)
        case .closed: say("Ringback is stopping; nothing was changed. Try again in a moment.")
        case .notADatabase(let path):
            say("\(path) is not a Ringback database. Choose another folder, or move the file away.")
        case .damaged(let why): say("The database is damaged (\(why)). Restore it from a backup.")
        case .disk(let why): say("The disk cannot read or write the database (\(why)); nothing was changed.")
        case .newer(let migration):
            say(
                """
                This database belongs to a newer Ringback (it has “\(migration)”). Install that version, or restore \
                an earlier backup.
                """)
        case .altered(let migration):
            say(
                """
                The migration “\(migration)” was changed after it was applied to this database. Install the version \
                that created the database.
                """)
        case .locked(let directory, let pid):
            if let pid {
                say(
                    """
                    Another Ringback server (process \(Int(pid))) is using \(directory). Stop it first, or choose \
                    another folder.
                    """)
            } else {
                say("Another Ringback server is using \(directory). Stop it first, or choose another folder.")
            }
        case .unstorable: say("A text must not contain the NUL character (U+0000).")
        }
    }
}

/// A bug in the program's SQL or in reading a row: logged, not shown to people.
package struct SQLFault: Error, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
