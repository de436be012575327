package import RingbackCore

/// How somebody takes calls now, at the head of their sheet.
package struct SheetMoment: Sendable {
    package let moment: Moment
    package let until: Timestamp?
}

extension ReadScope {
    /// `nil` if nothing is set, or the reader may not set it: others do not learn where somebody is.
    func moment(ofSheet owner: PersonID) throws -> SheetMoment? {
        guard Policy.stands(.setMoment, acting, acting.grounds(toOwner: owner)) else { return nil }
        let discretion = try discretion(of: owner)
        return discretion.moment(at: now).map { SheetMoment(moment: $0, until: discretion.momentUntil) }
    }
}
