/// Complaints came under a version, and whoever approved it decided that it stands as it is.
package struct PlaybookKept: Equatable, Sendable {
    /// How many there were then: the next one asks again.
    package let complaints: Int
    package let by: PersonID
    package let at: Timestamp
    package let why: String

    package init(complaints: Int, by: PersonID, at: Timestamp, why: String) {
        (self.complaints, self.by, self.at, self.why) = (complaints, by, at, why)
    }
}
