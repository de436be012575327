/// What to consider before dialling a number that is out of the ordinary.
package struct DialCare: Sendable, Equatable {
    package let caution: DialCaution
    /// Somebody in charge has released this very number.
    package let isReleased: Bool

    package init(_ caution: DialCaution, isReleased: Bool) {
        self.caution = caution
        self.isReleased = isReleased
    }

    /// After a confirmation; otherwise not at all.
    package var mayBeRung: Bool { isReleased || !caution.needsRelease }
}

/// Who released a costly number, and when.
package struct NumberRelease: Sendable, Equatable {
    package let by: PersonID
    package let at: Timestamp

    package init(by: PersonID, at: Timestamp) {
        self.by = by
        self.at = at
    }
}
