/// An account that somebody holds.
package struct HeldAccount: Equatable, Sendable {
    package let account: Account
    package let name: String
    /// The contact's company; empty for a company account.
    package let company: String

    package init(account: Account, name: String, company: String) {
        self.account = account
        self.name = name
        self.company = company
    }
}
