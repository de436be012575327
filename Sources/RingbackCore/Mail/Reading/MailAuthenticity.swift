package import RingbackWords

/// Whether a mail is from its claimed sender, as far as the office's own mail server knows (RFC 8601, RFC 7489).
package struct MailAuthenticity: Equatable, Sendable {
    package enum Verdict: Equatable, Sendable {
        case proven
        /// Why not, as a sentence.
        case unproven(Phrase)
        /// No server is trusted to know: only the token counts.
        case unasked
    }

    /// - Parameter trusted: the authserv-id of the office's own mail server; empty if none is trusted. With “below”
    ///   appended, that server writes its results below its own Received line.
    package static func verdict(on mail: ReceivedMail, trusting trusted: String) -> Verdict {
        guard !trusted.isEmpty else { return .unasked }
        let words = trusted.split(separator: " ")
        let server = words.first.map(String.init) ?? ""
        let results = results(in: mail.headers, by: server, below: words.count > 1 || writesBelow.contains(server))
        guard !results.isEmpty else {
            return .unproven(say("The mail server \(server) says nothing about who sent it."))
        }
        let from = mail.from?.address.foldedAddress ?? ""
        let domain = from.split(separator: "@").last.map(String.init) ?? ""
        let dmarc = results.filter { $0.method == "dmarc" }
        if dmarc.contains(where: { $0.result == "fail" }) {
            return .unproven(say("The sender check (DMARC) failed, so somebody else may have written it."))
        }
        // The office's own server vouches for people who signed in to it.
        if !from.isEmpty, results.contains(where: { $0.method == "auth" && $0.result == "pass" && $0.signedIn == from })
        {
            return .proven
        }
        guard let first = dmarc.first else {
            return .unproven(say("The mail server \(server) has no DMARC result for it."))
        }
        if dmarc.contains(where: { $0.result != first.result }) {
            return .unproven(say("The mail server \(server) contradicts itself about who sent it."))
        }
        // A result that names another domain says nothing about this one.
        for named in dmarc.map({ $0.properties["header.from"] ?? "" }) where !isSame(named, domain) {
            return .unproven(
                named.isEmpty
                    ? say("Its DMARC result names no domain, so it does not confirm the sender.")
                    : say("Its DMARC result is about \(PlainText.shortened(named, to: 80)), not about its sender."))
        }
        switch first.result {
        case "pass": return .proven
        case "none", "bestguesspass":
            // The domain has no policy; its own signature proves it all the same.
            let isSigned = results.contains {
                $0.method == "dkim" && $0.result == "pass" && isSame($0.properties["header.d"] ?? "", domain)
            }
            return isSigned ? .proven : .unproven(say("The domain \(domain) does not say who may send in its name."))
        default:
            return .unproven(say("The sender check (DMARC) failed, so somebody else may have written it."))
        }
    }

    private struct Result {
        var method: String
        var result: String
        var properties: [String: String]

        /// `MAIL FROM` does not prove who signed in.
        var signedIn: String? { properties["smtp.auth"]?.foldedAddress }
    }

    /// Servers known to write below their own line, and to strip forged results in their name.
    private static let writesBelow: Set<String> = ["mx.google.com"]

    /// The results that server added on arrival: above its own `Received` lines, or above anybody's first one if it
    /// adds none. Anything further down was there before, whoever it names; a mail without such a line came through no
    /// server.
    /// - Parameter below: whether results between its line and the next one count too.
    private static func results(in headers: [ReceivedMail.Header], by server: String, below: Bool) -> [Result] {
        let received = headers.indices.filter { headers[$0].name == "received" }
        let own = received.prefix { isReceived(headers[$0], by: server) }
        guard var end = own.last ?? received.first else { return [] }
        if below, !own.isEmpty { end = received.dropFirst(own.count).first ?? headers.endIndex }
        return headers[..<end].filter { isSigned($0, by: server) }.flatMap { parse($0.value) }
    }

    /// `from … by mail.example.org …`: that server or one in its domain.
    private static func isReceived(_ header: ReceivedMail.Header, by server: String) -> Bool {
        let words = withoutComments(header.value).split { $0.isWhitespace || $0 == ";" }
        guard let by = words.firstIndex(where: { $0.lowercased() == "by" }), by + 1 < words.endIndex else {
            return false
        }
        let (name, server) = (words[by + 1].lowercased(), server.lowercased())
        return name == server || name.hasSuffix("." + server)
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
                guard pair.count == 2 else { continue }
                let (name, value) = (pair[0].lowercased(), pair[1].trimming("\""))
                // If two values differ, neither counts.
                properties[name] = properties[name].map { $0 == value ? value : "" } ?? value
            }
            // `dmarc/1=pass` names a version.
            let method = said[0].lowercased().prefix { $0 != "/" }
            return Result(method: String(method), result: said[1].lowercased(), properties: properties)
        }
    }

    /// Comments may contain anything, semicolons too, and may be nested. Quoted text is the sender's to choose and may
    /// spell out a result: its separators are removed. In both, a backslash escapes the next character.
    private static func withoutComments(_ value: String) -> String {
        var depth = 0
        var (isQuoted, isEscaped) = (false, false)
        var kept = ""
        for character in value.beginning(8192) {
            if isEscaped {
                isEscaped = false
                if depth == 0 { kept.append("_") }
                continue
            }
            if character == "\\", isQuoted || depth > 0 {
                isEscaped = true
                continue
            }
            if character == "\"", depth == 0 { isQuoted.toggle() }
            if character == "(", !isQuoted { depth += 1 }
            if depth == 0 { kept.append(isQuoted && ";= \t()".contains(character) ? "_" : character) }
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
