/// How soon the person called wants to return a call: the first order of a sheet.
package enum Code: Int, CaseIterable, Codable, Sendable {
    /// 1: call as soon as possible.
    case asap = 1
    /// 2: call today.
    case today
    /// 3: call sometime.
    case sometime
    /// 4: "call?": nobody has decided that it will be returned.
    case undecided
}

extension Code: Comparable {
    /// The more urgent one first.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
