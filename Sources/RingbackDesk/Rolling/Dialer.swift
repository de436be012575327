/// What makes a telephone ring: today a link that the telephone or a softphone on the desk follows, later the office's
/// telephone system. A session asks it after the number was claimed, so that nobody is dialled twice whichever it is.
package enum Dialer: Sendable, Equatable {
    /// `tel:` links.
    case links
    /// A softphone's address, in which `{number}` stands for the number: `sip:{number}@pbx.example`.
    case softphone(template: String)

    /// What a page follows to ring a number.
    package func link(_ number: String) -> String {
        switch self {
        case .links: return "tel:\(Self.dialled(number))"
        case .softphone(let template): return template.replacing("{number}", with: Self.dialled(number))
        }
    }

    /// Digits and a plus at most: a number as given may hold words.
    private static func dialled(_ number: String) -> String {
        String(number.filter { $0.isASCII && ($0.isNumber || "+*#".contains($0)) })
    }
}
