import RingbackCore
import RingbackSodium
import RingbackStore

/// How often somebody gave a wrong password for their own.
struct PasswordTries: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    static func key(of person: PersonID) -> String { "password:" + person.text }

    /// The password was right.
    func forget() throws { try AccessQueries.forgetTries(of: Self.key(of: person), session) }
}
