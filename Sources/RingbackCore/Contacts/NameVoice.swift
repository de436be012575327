/// Which voice says a name: chosen by script, then by country.
///
/// The voices are espeak-ng's, under its names. A name in Latin letters says little about its language, so the country
/// decides only if it has one main language; otherwise English.
package enum NameVoice {
    /// - Parameter country: the contact's, `DE`; may be empty.
    package static func voice(for text: String, country: String) -> String {
        for scalar in text.unicodeScalars {
            if let voice = voice(of: scalar, in: text, country: country) { return voice }
        }
        return latin[country] ?? "en-us"
    }

    /// - Returns: `nil` for characters that say nothing about the language: spaces, digits, Latin letters.
    private static func voice(of scalar: Unicode.Scalar, in text: String, country: String) -> String? {
        switch scalar.value {
        case 0x0370...0x03FF, 0x1F00...0x1FFF: "el"
        case 0x0400...0x052F: cyrillic[country] ?? "ru"
        case 0x0530...0x058F: "hy"
        case 0x0590...0x05FF: "he"
        case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: arabic[country] ?? "ar"
        case 0x0900...0x097F: country == "NP" ? "ne" : "hi"
        case 0x0980...0x09FF: "bn"
        case 0x0A00...0x0A7F: "pa"
        case 0x0A80...0x0AFF: "gu"
        case 0x0B80...0x0BFF: "ta"
        case 0x0C00...0x0C7F: "te"
        case 0x0C80...0x0CFF: "kn"
        case 0x0D00...0x0D7F: "ml"
        case 0x0D80...0x0DFF: "si"
        case 0x0E00...0x0E7F: "th"
        case 0x10A0...0x10FF: "ka"
        case 0x1100...0x11FF, 0xAC00...0xD7A3: "ko"
        case 0x1200...0x137F: "am"
        case 0x3040...0x30FF: "ja"
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: han(text, country)
        default: nil
        }
    }

    /// Kana anywhere in the name, or Japan, make its Han characters Japanese.
    private static func han(_ text: String, _ country: String) -> String {
        let hasKana = text.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) }
        if hasKana || country == "JP" { return "ja" }
        return ["HK": "yue", "MO": "yue", "KR": "ko"][country] ?? "cmn"
    }

    private static let cyrillic = ["UA": "uk", "BG": "bg", "RS": "sr", "MK": "mk", "BY": "be", "KZ": "kk", "KG": "ky"]
    private static let arabic = ["IR": "fa", "AF": "fa", "PK": "ur"]
    private static let latin = [
        "DE": "de", "AT": "de", "FR": "fr-fr", "ES": "es", "MX": "es-419", "AR": "es-419", "CO": "es-419",
        "CL": "es-419", "PE": "es-419", "VE": "es-419", "EC": "es-419", "UY": "es-419", "CR": "es-419", "CU": "es-419",
        "GT": "es-419", "IT": "it", "PT": "pt", "BR": "pt-br", "NL": "nl", "PL": "pl", "CZ": "cs", "SK": "sk",
        "HU": "hu", "RO": "ro", "SE": "sv", "DK": "da", "NO": "nb", "FI": "fi", "IS": "is", "EE": "et", "LV": "lv",
        "LT": "lt", "TR": "tr", "VN": "vi", "ID": "id", "MY": "ms", "HR": "hr", "SI": "sl", "AL": "sq", "BA": "bs",
        "GB": "en-gb", "IE": "en-gb", "AU": "en-gb", "NZ": "en-gb", "ZA": "en-gb", "CN": "cmn-latn-pinyin",
    ]
}
