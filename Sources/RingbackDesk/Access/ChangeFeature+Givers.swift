import RingbackCore

extension ChangeFeature {
    /// Whether somebody who offered what is another's could still offer it now: an offer ends with its giver's right.
    /// - Parameter owner: whose it is; what they offered of their own they offered for good, also if they left since.
    func stillGives(_ giver: PersonID, whatIs owner: PersonID, _ stands: (Acting) -> Bool) -> Bool {
        giver == owner || view.acting(giver, via: acting.via, at: now).map(stands) ?? false
    }
}
