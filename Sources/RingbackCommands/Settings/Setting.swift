/// Everything that can be set, by one name everywhere: `--public-url`, `RINGBACK_PUBLIC_URL`, `"public-url"`.
package enum Setting: String, CaseIterable, Sendable {
    case data
    case listen
    case database
    case publicURL = "public-url"
    case trustedProxies = "trusted-proxies"
    case logLevel = "log-level"
    case logFormat = "log-format"

    package var about: String {
        switch self {
        case .data: "the folder that holds the office; made when it is not there"
        case .listen: "address and port to answer at"
        case .database: "postgresql://… to keep the office in PostgreSQL instead of the folder"
        case .publicURL: "the address browsers use; https here makes cookies and links secure"
        case .trustedProxies: "addresses of reverse proxies whose X-Forwarded headers are believed, separated by commas"
        case .logLevel: "trace, debug, info, notice, warning or error"
        case .logFormat: "text for people, json for machines"
        }
    }

    package var standard: String {
        switch self {
        case .data: "ringback-data"
        case .listen: "127.0.0.1:8040"
        case .database, .publicURL, .trustedProxies: ""
        case .logLevel: "info"
        case .logFormat: "text"
        }
    }

    var environmentName: String {
        "RINGBACK_" + rawValue.uppercased().replacing("-", with: "_")
    }

    /// As it may be shown to somebody who looks over a shoulder: without the password of the database.
    func shown(_ value: String) -> String {
        guard self == .database, let scheme = value.firstRange(of: "://"),
            let at = value[scheme.upperBound...].lastIndex(of: "@"),
            let colon = value[scheme.upperBound..<at].firstIndex(of: ":")
        else { return value }
        return value[...colon] + "••••" + value[at...]
    }
}
