/// Whether a mail is from whom it says it is from, as far as the office's own mail server knows (RFC 8601, RFC 7489).
package struct MailAuthenticity: Equatable, Sendable {
    package enum Verdict: Equatable, Sendable {
        case proven
        /// Why not, as a sentence.
        case unproven(String)
        /// No server is named that could know: then only the token speaks.
        case unasked
    }

    /// - Parameter server: the name by which the office's own mail server signs; empty where none is trusted.
    package static func verdict(on mail: ReceivedMail, trusting server: String) -> Verdict {
        guard !server.isEmpty else { return .unasked }
        let results = results(in: mail.headers, by: server)
        guard !results.isEmpty else {
            return .unproven("The mail server \(server) says nothing about who sent it.")
        }
        let from = mail.from?.address.lowercased() ?? ""
        let domain = from.split(separator: "@").last.map(String.init) ?? ""
        // Somebody who signed in to the office's own server is who they are there.
        if results.contains(where: { $0.method == "auth" && $0.result == "pass" && $0.signedIn == from }) {
            return .proven
        }
        let dmarc = results.filter { $0.method == "dmarc" }
        guard let first = dmarc.first else {
            return .unproven("The mail server \(server) has no DMARC result for it.")
        }
        if dmarc.contains(where: { $0.result != first.result }) {
            return .unproven("The mail server \(server) contradicts itself about who sent it.")
        }
        if let named = first.properties["header.from"], !named.isEmpty, !isSame(named, domain) {
            return .unproven("Its DMARC result is about \(PlainText.shortened(named, to: 80)), not about its sender.")
        }
        switch first.result {
        case "pass": return .proven
        case "none", "bestguesspass":
            // The domain asks for nothing; a signature of its own proves it all the same.
            let isSigned = results.contains {
                $0.method == "dkim" && $0.result == "pass" && isSame($0.properties["header.d"] ?? "", domain)
            }
            return isSigned ? .proven : .unproven("The domain \(domain) says nothing of who may send in its name.")
        default: return .unproven("It failed the check of its sender (DMARC), so somebody else may have written it.")
        }
    }

    private struct Result {
        var method: String
        var result: String
        var properties: [String: String]

        var signedIn: String? {
            (properties["smtp.auth"] ?? properties["smtp.mailfrom"])?.lowercased()
        }
    }

    /// The topmost words of that server, and those it wrote beside them. What stands below the next `Received` line
    /// was there before the mail came to it, whoever it names.
    private static func results(in headers: [ReceivedMail.Header], by server: String) -> [Result] {
        guard let first = headers.firstIndex(where: { isSigned($0, by: server) }) else { return [] }
        return headers[first...].prefix { $0.name != "received" }.filter { isSigned($0, by: server) }
            .flatMap { parse($0.value) }
    }

    private static func isSigned(_ header: ReceivedMail.Header, by server: String) -> Bool {
        guard header.name == "authentication-results" else { return false }
        let name = withoutComments(header.value).prefix { $0 != ";" }.split { $0.isWhitespace }.first ?? ""
        return name.lowercased() == server.lowercased()
    }

    private static func parse(_ value: String) -> [Result] {
        withoutComments(value).split(separator: ";").dropFirst().compactMap { part in
            var words = part.replacing(" =", with: "=").replacing("= ", with: "=").split { $0.isWhitespace }[...]
            guard let said = words.popFirst()?.split(separator: "=", maxSplits: 1), said.count == 2 else { return nil }
            var properties: [String: String] = [:]
            for word in words {
                let pair = word.split(separator: "=", maxSplits: 1)
                if pair.count == 2 { properties[pair[0].lowercased()] = pair[1].trimming("\"") }
            }
            // `dmarc/1=pass` names a version.
            let method = said[0].lowercased().prefix { $0 != "/" }
            return Result(method: String(method), result: said[1].lowercased(), properties: properties)
        }
    }

    /// Comments may hold anything, semicolons too, and may be nested.
    private static func withoutComments(_ value: String) -> String {
        var depth = 0
        var isQuoted = false
        var kept = ""
        for character in value.beginning(8192) {
            if character == "\"", depth == 0 { isQuoted.toggle() }
            if character == "(", !isQuoted { depth += 1 }
            if depth == 0 { kept.append(isQuoted && character == ";" ? " " : character) }
            if character == ")", depth > 0 { depth -= 1 }
        }
        return kept
    }

    private static func isSame(_ named: String, _ domain: String) -> Bool {
        let named = named.lowercased().split(separator: "@").last.map(String.init) ?? ""
        return !named.isEmpty && named == domain
    }
}

extension Substring {
    fileprivate func trimming(_ mark: Character) -> String {
        var text = self
        while text.first == mark { text.removeFirst() }
        while text.last == mark { text.removeLast() }
        return String(text)
    }
}
