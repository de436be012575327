/// Why a mail server would not.
package struct MailFailure: Error, Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// Not reachable, hung, or said "later": tried again.
        case passing
        /// It refused this mail, or this address, for good.
        case refused
        /// User or password.
        case signIn
        /// The certificate, or no TLS where it is asked for.
        case tls
    }

    package var kind: Kind
    /// The server's reply code, where it gave one.
    package var code: Int?
    /// It refused the address, not what was sent to it.
    package var isAboutAddress: Bool
    /// In words for an administrator, the server's own included.
    package var words: String

    package init(kind: Kind, code: Int? = nil, isAboutAddress: Bool = false, words: String) {
        self.kind = kind
        self.code = code
        self.isAboutAddress = isAboutAddress
        self.words = words
    }
}
