/// A file that was, or is being, imported.
package struct ImportRecord: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case contacts, calls }

    package let id: ImportID
    package let kind: Kind
    package let by: PersonID
    package let begunAt: Timestamp
    package let finishedAt: Timestamp?
    /// How many rows are done.
    package var rowsDone: Int
    /// How much of the file is done, in thousandths.
    package var share: Int
    package var added: Int
    package var merged: Int
    package var known: Int
    package var refused: Int

    package init(
        id: ImportID, kind: Kind, by: PersonID, begunAt: Timestamp, finishedAt: Timestamp?, rowsDone: Int,
        share: Int, added: Int, merged: Int, known: Int, refused: Int
    ) {
        self.id = id
        self.kind = kind
        self.by = by
        self.begunAt = begunAt
        self.finishedAt = finishedAt
        self.rowsDone = rowsDone
        self.share = share
        self.added = added
        self.merged = merged
        self.known = known
        self.refused = refused
    }
}
