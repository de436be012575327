package import RingbackWords

/// A telephone number as given, and what could be parsed from it.
///
/// The typed text is always kept: metadata of the world's numbering plans is never quite up to date, so only text
/// without any digits is refused. ``e164`` is set if the number has a shape its country uses.
package struct PhoneNumber: Hashable, Codable, Sendable {
    /// `+493012345678`, without the extension.
    package let e164: String?
    package let asDialled: String
    /// Digits to dial after the call is answered.
    package let ext: String?
    /// ISO 3166, `DE`; `nil` for networks of no country and for numbers not understood.
    package let country: String?
    package let kind: Kind
    /// The digits it is found by, without calling code and leading zeros: `3012345678`.
    package let nationalKey: String

    package init(
        e164: String?, asDialled: String, ext: String? = nil, country: String? = nil, kind: Kind = .unknown,
        nationalKey: String
    ) {
        self.e164 = e164
        self.asDialled = asDialled
        self.ext = ext
        self.country = country
        self.kind = kind
        self.nationalKey = nationalKey
    }

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case fixedLine, mobile, fixedLineOrMobile, tollFree, premium, sharedCost, voip, personal, pager, company
        case voicemail, satellite, unknown

        /// Whether dialling it costs much more than a call, as callback fraudsters like it.
        package var isCostly: Bool {
            switch self {
            case .premium, .sharedCost, .satellite: true
            default: false
            }
        }
    }

    package var isPremium: Bool { kind == .premium || kind == .sharedCost }
    package var isSatellite: Bool { kind == .satellite }
}

/// Why text is not a number.
package enum PhoneError: RingbackError, Hashable {
    case noDigits(String)
    case tooLong(length: Int, limit: Int)

    package var code: String {
        switch self {
        case .noDigits: "phone.no-digits"
        case .tooLong: "phone.too-long"
        }
    }

    package var kind: ErrorKind { .invalid }

    package var sentence: Phrase {
        switch self {
        case .noDigits(let text) where text.isEmpty:
            say("There is no number. Enter the caller's number, or mark that there is none.")
        case .noDigits(let text):
            say("“\(text)” has no digits, so it is not a phone number. Remove or correct it.")
        case .tooLong(let length, let limit):
            say("That number has \(length) characters; a phone number has \(limit) at most.")
        }
    }
}

// MARK: - Digits

extension PhoneNumber {
    /// Longer text is not a number.
    package static let lengthLimit = 64

    /// The decimal digits of any script, as 0 to 9: Arabic-Indic, Devanagari, full-width and the rest.
    package static func digits(in text: String) -> String {
        var digits = ""
        for scalar in text.unicodeScalars {
            if let digit = decimal(scalar) { digits.unicodeScalars.append(digit) }
        }
        return digits
    }

    private static func decimal(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isASCII { return ("0"..."9").contains(scalar) ? scalar : nil }
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return Unicode.Scalar(UInt8(48 + Int(value)))
    }

    /// Whether a spreadsheet turned the number into something like `8.88E+9` and lost its last digits.
    package static func isShortened(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
        guard parts.count == 2 else { return false }
        let mantissa = parts[0].drop { $0 == "+" || $0 == "-" }.split(omittingEmptySubsequences: false) {
            $0 == "." || $0 == ","
        }
        let exponent = parts[1].drop { $0 == "+" || $0 == "-" }
        let isDigits: (Substring) -> Bool = { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
        return (1...2).contains(mantissa.count) && mantissa.allSatisfy(isDigits) && isDigits(exponent)
            && exponent.utf8.count <= 3 && (mantissa.count == 2 || parts[1].first == "+")
    }

    /// Digits to find a number by, without leading zeros, since numbers are written with and without them.
    package static func nationalKey(_ digits: some StringProtocol) -> String { String(digits.drop { $0 == "0" }) }
}
