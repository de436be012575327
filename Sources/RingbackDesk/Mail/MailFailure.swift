package import RingbackWords

/// Why a mail server failed.
package struct MailFailure: Error, Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        /// Unreachable, hung, or answered "later": retried.
        case passing
        /// This mail or address was permanently refused.
        case refused
        /// User or password.
        case signIn
        /// The certificate, or missing TLS where it is required.
        case tls
    }

    package var kind: Kind
    /// The server's reply code, if any.
    package var code: Int?
    /// The address was refused, not the content.
    package var isAboutAddress: Bool
    /// Worded for an administrator, including the server's own words.
    package var words: Phrase

    package init(kind: Kind, code: Int? = nil, isAboutAddress: Bool = false, words: Phrase) {
        self.kind = kind
        self.code = code
        self.isAboutAddress = isAboutAddress
        self.words = words
    }

    /// A server's own words.
    package init(kind: Kind, code: Int? = nil, isAboutAddress: Bool = false, words: String) {
        self.init(kind: kind, code: code, isAboutAddress: isAboutAddress, words: Phrase(verbatim: words))
    }
}
