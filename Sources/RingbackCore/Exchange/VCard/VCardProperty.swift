import Foundation

/// One property of a vCard: `item1.TEL;TYPE=work,pref:+1 713 555 0142`.
struct VCardProperty {
    var group: String
    /// In upper case.
    var name: String
    var parameters: [Parameter]
    /// Decoded, but with its backslashes.
    var value: String

    struct Parameter {
        /// In upper case; empty where 2.1 omits `TYPE=`.
        var name: String
        var values: [String]

        /// Reads `TYPE=work,voice`, `TYPE="work,voice"`, `WORK`.
        init(_ text: String) {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            name = parts.count == 2 ? parts[0].uppercased() : ""
            let value = parts.last.map(String.init) ?? ""
            let plain = value.replacing("\"", with: "")
            let isList = name.isEmpty || name == "TYPE"
            values = (isList ? plain.split(separator: ",") : [plain[...]]).map { Self.unescaped($0.trimmingSpaces) }
        }

        /// RFC 6868.
        private static func unescaped(_ text: String) -> String {
            guard text.contains("^") else { return text }
            var (plain, isEscaped) = (String.UnicodeScalarView(), false)
            for scalar in text.unicodeScalars {
                if isEscaped {
                    switch scalar {
                    case "n": plain.append("\n")
                    case "'": plain.append("\"")
                    case "^": plain.append("^")
                    default: plain.append(contentsOf: ["^", scalar])
                    }
                    isEscaped = false
                } else if scalar == "^" {
                    isEscaped = true
                } else {
                    plain.append(scalar)
                }
            }
            if isEscaped { plain.append("^") }
            return String(plain)
        }

        func isEncoding(_ encoding: String) -> Bool {
            (name == "ENCODING" || name.isEmpty) && values.contains { $0.uppercased() == encoding }
        }
    }

    /// Types in upper case, including those of 2.1 without `TYPE=`.
    var types: Set<String> { Set(typesAsWritten.map { $0.uppercased() }) }

    var typesAsWritten: [String] {
        parameters.filter { $0.name == "TYPE" || $0.name.isEmpty }.flatMap(\.values)
    }

    func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.values.joined(separator: ",") }

    var isPreferred: Bool { types.contains("PREF") || parameter("PREF") != nil }

    /// The value as one text.
    var plain: String { Self.unescaped(value) }

    /// The components of a structured value: family name, given name, …
    var parts: [String] { Self.split(value, at: ";").map(Self.unescaped) }

    // MARK: Texts

    /// Splits at each unescaped separator.
    /// - Parameter quotes: whether separators inside quotes are ignored, as in parameters.
    static func split(_ text: String, at separator: Unicode.Scalar, quotes: Bool = false) -> [String] {
        var pieces: [String] = []
        var piece = String.UnicodeScalarView()
        var isEscaped = false
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == separator, !isEscaped, !isQuoted {
                pieces.append(String(piece))
                piece = .init()
            } else {
                piece.append(scalar)
            }
            if quotes, scalar == "\"" { isQuoted.toggle() }
            isEscaped = scalar == "\\" && !isEscaped
        }
        pieces.append(String(piece))
        return pieces
    }

    private static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        var plain = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped {
                isEscaped = false
                switch scalar {
                case "n", "N": plain.append("\n")
                case "\\", ",", ";", ":": plain.append(scalar)
                default:
                    // In 2.1 a backslash is an ordinary character.
                    plain.append("\\")
                    plain.append(scalar)
                }
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                plain.append(scalar)
            }
        }
        if isEscaped { plain.append("\\") }
        return String(plain)
    }

    // MARK: Encodings

    static func decoded(quotedPrintable bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            if bytes[place] == 0x3D, place + 2 < bytes.count, let high = hex(bytes[place + 1]),
                let low = hex(bytes[place + 2])
            {
                out.append(high << 4 | low)
                place += 3
            } else {
                out.append(bytes[place])
                place += 1
            }
        }
        return out
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// The bytes of a value as text: in its named character set, else the file's; invalid bytes are read as
    /// Windows-1252, which older telephones write without saying so.
    static func text(_ bytes: [UInt8], charset parameters: [Parameter], of file: TableText) -> String? {
        if bytes.contains(0) { return nil }
        if bytes.allSatisfy({ $0 < 0x80 }) && !parameters.contains(where: { $0.name == "CHARSET" }) {
            return String(decoding: bytes, as: UTF8.self)
        }
        let charset = parameters.first { $0.name == "CHARSET" }?.values.first?.uppercased()
        if let charset, ["ISO-8859-1", "WINDOWS-1252", "LATIN1"].contains(charset) {
            return TableText.windows1252(bytes)
        }
        if let charset, let encoding = encodings[charset] { return String(data: Data(bytes), encoding: encoding) }
        return String(validating: bytes, as: UTF8.self) ?? TableText.windows1252(bytes)
    }

    /// Encodings named by telephones; UTF-8 and Windows-1252 are read without Foundation.
    private static let encodings: [String: String.Encoding] = [
        "ISO-8859-2": .isoLatin2, "WINDOWS-1250": .windowsCP1250, "WINDOWS-1251": .windowsCP1251,
        "WINDOWS-1253": .windowsCP1253, "WINDOWS-1254": .windowsCP1254, "SHIFT_JIS": .shiftJIS, "SHIFT-JIS": .shiftJIS,
        "EUC-JP": .japaneseEUC, "ISO-2022-JP": .iso2022JP,
    ]
}
