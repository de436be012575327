package import RingbackWords

package enum AccessError: RingbackError, Equatable {
    case forbidden
    case scope(Scope)
    case notSignedIn
    case wrongPassword
    case tooManyTries(minutes: Int)
    case sessionEnded
    case passwordShort(least: Int)
    case passwordLong(most: Int)
    /// The one they signed in with was set by somebody else: first they choose their own.
    case passwordGiven
    /// Not their own choice: it is the one that they were given.
    case passwordSame
    case tokenUnknown
    case personUnknown(String)
    case notHere
    case scopesMissing
    /// Needs a signed-in person who confirms with their password; never a token.
    case signedInOnly
    case ownPasswordWrong
    case notForOneself
    /// An earlier attempt of this request made a token, whose secret is shown only once.
    case tokenMade(String)

    package var code: String {
        switch self {
        case .forbidden: "access.forbidden"
        case .scope: "access.scope"
        case .notSignedIn: "access.not-signed-in"
        case .wrongPassword: "access.wrong-password"
        case .tooManyTries: "access.too-many-tries"
        case .sessionEnded: "access.session-ended"
        case .passwordShort: "access.password-short"
        case .passwordLong: "access.password-long"
        case .passwordGiven: "access.password-given"
        case .passwordSame: "access.password-same"
        case .tokenUnknown: "access.token-unknown"
        case .personUnknown: "access.person-unknown"
        case .notHere: "access.not-found"
        case .scopesMissing: "access.scopes-missing"
        case .signedInOnly: "access.signed-in-only"
        case .ownPasswordWrong: "access.own-password-wrong"
        case .notForOneself: "access.not-for-oneself"
        case .tokenMade: "access.token-made"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .forbidden, .scope, .signedInOnly, .notForOneself, .passwordGiven: .forbidden
        case .notSignedIn, .wrongPassword, .sessionEnded, .tokenUnknown: .unauthenticated
        case .tooManyTries: .tooMany
        case .passwordShort, .passwordLong, .passwordSame, .scopesMissing, .ownPasswordWrong: .invalid
        case .personUnknown, .notHere: .notFound
        case .tokenMade: .conflict
        }
    }

    package var sentence: Phrase {
        switch self {
        case .forbidden: say("You do not have permission to do this. Ask an admin if you should.")
        case .scope(let scope): say("This token cannot do that; it needs the scope “\(scope.rawValue)”.")
        case .notSignedIn: say("Sign in first.")
        case .wrongPassword: say("Wrong email or password. Check both and try again.")
        case .tooManyTries(let minutes):
            say(
                minutes, one: "Too many attempts. Wait 1 minute, then try again.",
                other: "Too many attempts. Wait \(minutes) minutes, then try again.")
        case .sessionEnded: say("This session has ended. Sign in again; what you typed is kept.")
        case .passwordShort(let least): say("A password needs at least \(least) characters; a few words are best.")
        case .passwordLong(let most): say("A password can have at most \(most) characters.")
        case .passwordGiven:
            say("Somebody else set your password. Sign in in the browser and choose your own first.")
        case .passwordSame: say("Choose a password different from the one you were given.")
        case .tokenUnknown: say("This token is unknown or was revoked. Create a new one.")
        case .personUnknown(let email): say("Nobody here has the email \(email).")
        case .notHere: say("Not found, or you do not have access to it.")
        case .signedInOnly: say("A token cannot do that. Sign in and enter your own password.")
        case .ownPasswordWrong: say("Your own password is not correct. Type it again; nothing was changed.")
        case .notForOneself: say("You cannot give yourself more rights. Ask another admin.")
        case .tokenMade(let name):
            say(
                """
                This request already created the token “\(name)” and showed its secret. If you do not have it, \
                revoke that token and create another.
                """)
        case .scopesMissing: say("Choose what the token can be used for: at least one scope.")
        }
    }
}
