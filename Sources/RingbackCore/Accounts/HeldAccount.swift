/// An account that somebody holds.
package struct HeldAccount: Equatable, Sendable {
    package let account: Account
    package let name: String
    /// Of a contact; empty for a company.
    package let company: String

    package init(account: Account, name: String, company: String) {
        self.account = account
        self.name = name
        self.company = company
    }
}
