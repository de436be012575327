/// A telephone number as it was given, and what could be made of it.
///
/// What was typed is always kept: the book of the world's numbering plans is never quite up to date, so a number is
/// refused as one only when it holds no digits at all. ``e164`` is there when the number has a shape that its country uses.
package struct PhoneNumber: Hashable, Codable, Sendable {
    /// `+493012345678`, without the extension.
    package let e164: String?
    package let asDialled: String
    /// The digits to dial after the call is answered.
    package let ext: String?
    /// ISO 3166, `DE`; `nil` for networks of no country and numbers not understood.
    package let country: String?
    package let kind: Kind
    /// The digits to find it by, without the calling code and without zeros in front: `3012345678`.
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

        /// Whether ringing it costs much more than a call, as fraudsters who ask to be rung back like it.
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

/// Why text is no number at all.
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

    package var sentence: String {
        switch self {
        case .noDigits(let text) where text.isEmpty:
            "There is no number. Give the caller's number, or say that there is none."
        case .noDigits(let text):
            "“\(text)” has no digits, so it is no telephone number. Leave it out or correct it."
        case .tooLong(let length, let limit):
            "That number has \(length) characters; a telephone number has \(limit) at most."
        }
    }
}

// MARK: - Digits

extension PhoneNumber {
    /// Longer text is no number.
    package static let lengthLimit = 64

    /// The decimal digits in any script, as 0 to 9: Arabic-Indic, Devanagari, full-width and the rest.
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

    /// Whether a spreadsheet turned the number into a figure like `8.88E+9`, whose last digits are lost.
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

    /// Digits to find a number by: zeros in front left off, since a number is written with and without them.
    package static func nationalKey(_ digits: some StringProtocol) -> String { String(digits.drop { $0 == "0" }) }
}
