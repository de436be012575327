/// A city people call from, with telephone numbers that belong to nobody.
///
/// Numbers come from the ranges regulators reserve for fiction, where there are any (North America 555-01xx, United
/// Kingdom, Australia, Germany, France, Sweden); elsewhere they are of the right shape around 555.
struct DemoPlace: Sendable {
    let name: String
    let country: String
    let zone: String
    /// How many in a thousand contacts.
    let weight: Int
    /// International form; each `x` is a digit.
    let patterns: [String]
    /// The first number of each pattern given to contacts, and how many.
    let first: Int
    let count: Int
    /// The languages most people there are named in; empty for the mix of an American city.
    let cultures: [DemoCulture]

    var capacity: Int { patterns.count * count }

    /// Distinct numbers for distinct `ordinal`s below ``capacity``.
    func number(_ ordinal: Int) -> String {
        let pattern = patterns[ordinal % patterns.count]
        // 37 is coprime to the counts in use, so this visits every number once in no visible order, starting elsewhere
        // in each range.
        let beginning = pattern.utf8.reduce(0) { $0 * 31 % 9973 + Int($1) }
        return Self.fill(pattern, with: first + (ordinal / patterns.count * 37 + beginning) % count)
    }

    static func fill(_ pattern: String, with number: Int) -> String {
        var bytes = Array(pattern.utf8)
        var left = number
        for index in bytes.indices.reversed() where bytes[index] == UInt8(ascii: "x") {
            bytes[index] = UInt8(48 + left % 10)
            left /= 10
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension DemoPlace {
    private static func american(
        _ name: String, _ zone: String, _ weight: Int, areas: [Int], first: Int = 0, count: Int = 90
    ) -> DemoPlace {
        DemoPlace(
            name: name, country: "US", zone: zone, weight: weight, patterns: areas.map { "+1 \($0) 555 01xx" },
            first: first, count: count, cultures: [])
    }

    private static func abroad(
        _ name: String, _ country: String, _ zone: String, _ weight: Int, _ patterns: [String], first: Int = 0,
        count: Int = 90, _ cultures: [DemoCulture]
    ) -> DemoPlace {
        DemoPlace(
            name: name, country: country, zone: zone, weight: weight, patterns: patterns, first: first, count: count,
            cultures: cultures)
    }

    /// 713 is reserved for the switchboards and ``DemoCast``, who also have the last ten of each range.
    static let houston = american("Houston", "America/Chicago", 330, areas: [281, 832, 346])
    static let texas = american(
        "Texas", "America/Chicago", 290,
        areas: [
            409, 936, 979, 512, 210, 214, 469, 972, 817, 361, 903, 254, 325, 430, 682, 737, 806, 830, 940, 956, 432,
        ])
    /// Firms with one number for everybody.
    static let switchboards = american("Houston", "America/Chicago", 0, areas: [713], first: 50, count: 30)
    /// Callers who are not in the list of contacts.
    static let strangers = american(
        "", "America/Chicago", 0,
        areas: [
            239, 304, 307, 308, 319, 402, 406, 417, 419, 920, 478, 479, 501, 502, 505, 515, 563, 570, 580, 601, 605,
            620,
            641, 660, 701, 712, 715, 731, 740, 765, 785, 812, 814, 828, 850, 859, 870, 901, 906, 918,
        ])
    /// For when every reserved range is full: numbers after 555 that no exchange assigns.
    static let overflow = DemoPlace(
        name: "Texas", country: "US", zone: "America/Chicago", weight: 0,
        patterns: [
            201, 202, 203, 205, 206, 207, 208, 212, 213, 215, 216, 217, 218, 219, 224, 225, 228, 229, 231, 234, 240,
            248,
            251, 252, 253, 256, 260, 262, 267, 269, 270, 276, 301, 302, 303, 305, 309, 310, 312, 313, 314, 315, 316,
            317,
            318, 320, 321, 323, 330, 331, 334, 336, 337, 339, 347, 351, 352, 360, 386, 401, 404, 405, 407, 408, 410,
            412,
            413, 414, 415, 423, 425, 434, 440, 443, 480, 484, 503, 504, 507, 508, 509, 510, 513, 516, 517, 518, 520,
            530,
            540, 541, 551, 559, 561, 562, 567, 571, 573, 574, 575, 585, 586, 602, 603, 606, 607, 608, 609, 610, 612,
            614,
        ].map { "+1 \($0) 555 xxxx" }, first: 200, count: 9_799, cultures: [])

    static let all: [DemoPlace] = [
        houston, texas,
        american("New Orleans", "America/Chicago", 25, areas: [504, 985, 225]),
        american("Chicago", "America/Chicago", 18, areas: [312, 773, 872]),
        american("New York", "America/New_York", 40, areas: [212, 646, 718, 917, 332]),
        american("Atlanta", "America/New_York", 15, areas: [404, 678, 470]),
        american("Washington", "America/New_York", 12, areas: [202, 703]),
        american("Miami", "America/New_York", 10, areas: [305, 786]),
        american("Denver", "America/Denver", 12, areas: [303, 720]),
        american("Phoenix", "America/Phoenix", 8, areas: [602, 480]),
        american("Los Angeles", "America/Los_Angeles", 45, areas: [213, 310, 323, 424, 818]),
        american("San Francisco", "America/Los_Angeles", 15, areas: [415, 628, 510]),
        american("Seattle", "America/Los_Angeles", 8, areas: [206, 425]),
        abroad(
            "Toronto", "CA", "America/Toronto", 10, ["+1 416 555 01xx", "+1 647 555 01xx"],
            [.english, .chinese, .hindi]),
        abroad("Montréal", "CA", "America/Toronto", 6, ["+1 514 555 01xx"], [.french]),
        abroad("Mexico City", "MX", "America/Mexico_City", 16, ["+52 55 5555 01xx"], [.spanish]),
        abroad("Monterrey", "MX", "America/Monterrey", 10, ["+52 81 8555 01xx"], [.spanish]),
        abroad("São Paulo", "BR", "America/Sao_Paulo", 6, ["+55 11 3555 01xx"], [.portuguese, .japanese]),
        abroad(
            "London", "GB", "Europe/London", 22, ["+44 20 7946 0xxx"], first: 100, count: 900,
            [.english, .yoruba, .urdu]),
        abroad("Manchester", "GB", "Europe/London", 4, ["+44 161 496 0xxx"], count: 1000, [.english, .irish, .urdu]),
        abroad("Cardiff", "GB", "Europe/London", 4, ["+44 29 2018 0xxx"], count: 1000, [.welsh]),
        abroad("Dublin", "IE", "Europe/Dublin", 8, ["+353 1 555 01xx"], [.irish]),
        abroad("Madrid", "ES", "Europe/Madrid", 6, ["+34 915 55 01 xx"], [.spanish]),
        abroad("Lisbon", "PT", "Europe/Lisbon", 4, ["+351 21 555 01xx"], [.portuguese]),
        abroad("Paris", "FR", "Europe/Paris", 7, ["+33 1 99 00 xx xx"], count: 10_000, [.french]),
        abroad("Amsterdam", "NL", "Europe/Amsterdam", 4, ["+31 20 555 01xx"], [.dutch]),
        abroad("Berlin", "DE", "Europe/Berlin", 6, ["+49 30 23125 xxx"], count: 1000, [.german, .turkish]),
        abroad("Hamburg", "DE", "Europe/Berlin", 4, ["+49 40 66969 xxx"], count: 1000, [.german]),
        abroad("Stockholm", "SE", "Europe/Stockholm", 4, ["+46 8 465 004 xx"], [.nordic]),
        abroad("Milan", "IT", "Europe/Rome", 5, ["+39 02 5555 01xx"], [.italian]),
        abroad("Warsaw", "PL", "Europe/Warsaw", 5, ["+48 22 555 01 xx"], [.polish]),
        abroad("Łódź", "PL", "Europe/Warsaw", 3, ["+48 42 655 01 xx"], [.polish]),
        abroad("Budapest", "HU", "Europe/Budapest", 3, ["+36 1 555 01xx"], [.hungarian]),
        abroad("Athens", "GR", "Europe/Athens", 4, ["+30 21 0555 01xx"], [.greek]),
        abroad("Istanbul", "TR", "Europe/Istanbul", 4, ["+90 212 555 01 xx"], [.turkish]),
        abroad("Kyiv", "UA", "Europe/Kyiv", 3, ["+380 44 555 01xx"], [.ukrainian]),
        abroad("Tel Aviv", "IL", "Asia/Jerusalem", 4, ["+972 3 555 01xx"], [.hebrew, .russian]),
        abroad("Dubai", "AE", "Asia/Dubai", 5, ["+971 4 355 01xx"], [.arabic, .persian, .urdu]),
        abroad("Lagos", "NG", "Africa/Lagos", 6, ["+234 1 455 01xx"], [.yoruba, .igbo]),
        abroad("Accra", "GH", "Africa/Accra", 3, ["+233 30 255 01xx"], [.akan]),
        abroad("Mumbai", "IN", "Asia/Kolkata", 7, ["+91 22 2555 01xx"], [.hindi, .tamil]),
        abroad("Singapore", "SG", "Asia/Singapore", 4, ["+65 6555 01xx"], [.chinese, .tamil]),
        abroad("Ho Chi Minh City", "VN", "Asia/Ho_Chi_Minh", 4, ["+84 28 3855 01xx"], [.vietnamese]),
        abroad("Taipei", "TW", "Asia/Taipei", 4, ["+886 2 2555 01xx"], [.chinese]),
        abroad("Hong Kong", "HK", "Asia/Hong_Kong", 4, ["+852 2555 01xx"], [.chinese]),
        abroad("Shanghai", "CN", "Asia/Shanghai", 5, ["+86 21 5555 01xx"], [.chinese]),
        abroad("Manila", "PH", "Asia/Manila", 3, ["+63 2 8555 01xx"], [.filipino]),
        abroad("Tokyo", "JP", "Asia/Tokyo", 6, ["+81 3 5550 01xx"], [.japanese]),
        abroad("Seoul", "KR", "Asia/Seoul", 5, ["+82 2 555 01xx"], [.korean]),
        abroad(
            "Sydney", "AU", "Australia/Sydney", 6, ["+61 2 5550 xxxx"], count: 9_999, [.english, .greek, .vietnamese]),
    ]

    static let weights: [Int] = all.map(\.weight)
}
