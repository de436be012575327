import Foundation
import RingbackWords

/// Sending failures in words for an administrator, with what to do about them.
enum SMTPWords {
    /// The server's reply on one line, without the code that begins each of its lines.
    static func reply(_ raw: String) -> String {
        let lines = raw.split(whereSeparator: \.isNewline).map { line -> Substring in
            let isCoded = line.utf8.count >= 4 && line.prefix(3).utf8.allSatisfy { (48...57).contains($0) }
            return isCoded ? line.dropFirst(4) : line
        }
        return String(lines.joined(separator: " ").prefix(400))
    }

    static func refused(_ reply: String) -> Phrase { say("The mail server rejected it: \(said(reply))") }

    static func signIn(_ user: String, _ reply: String) -> Phrase {
        user.isEmpty
            ? say("The mail server requires a sign-in: \(said(reply)) Enter a username and password.")
            : say("The mail server did not let “\(user)” sign in: \(said(reply)) Check the username and password.")
    }

    static func tls(_ url: String, _ error: String) -> Phrase {
        say(
            """
            No secure connection to \(place(url)): \(said(error)) Passwords are sent only over a secure connection. \
            Check the address, or have the mail server's certificate fixed.
            """)
    }

    static func later(_ url: String, reply: String, _ error: String) -> Phrase {
        reply.isEmpty
            ? say(
                "The mail server \(place(url)) cannot be reached: \(said(error)) It will be tried again automatically.")
            : say("The mail server said “later”: \(said(reply)) It will be tried again automatically.")
    }

    static func place(_ url: String) -> String {
        let parts = URLComponents(string: url)
        return (parts?.host ?? url) + (parts?.port.map { ":\($0)" } ?? "")
    }

    private static func said(_ text: String) -> Phrase {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if text.isEmpty { return say("it said nothing more.") }
        return Phrase(verbatim: text.last == "." ? text : text + ".")
    }
}
