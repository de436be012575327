package import RingbackCore

/// Somebody's own record. Nobody else is ever given one.
package struct RecordView: Sendable {
    package let review: ReviewView
    package let contents: RecordContents
    package let notes: [RecordNote]
    /// The last day of whoever leaves.
    package let lastDay: Workday?
    /// The key that signs the office's records, as base64url.
    package let publicKey: String
}

/// A record as a file: one line of what is signed, between two that hold it.
package struct RecordFile: Sendable {
    package let name: String
    package let bytes: [UInt8]
}
