/// A person's number of open messages.
package struct OpenCount: Equatable, Sendable {
    package var sheet = 0
    package var out = 0
    /// On both faces.
    package var asap = 0
    package var late = 0
    /// Everything open.
    package var all: Int { sheet + out }

    package init(sheet: Int = 0, out: Int = 0, asap: Int = 0, late: Int = 0) {
        self.sheet = sheet
        self.out = out
        self.asap = asap
        self.late = late
    }

    package mutating func add(_ other: Self) {
        sheet += other.sheet
        out += other.out
        asap += other.asap
        late += other.late
    }
}
