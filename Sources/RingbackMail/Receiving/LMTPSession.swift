import RingbackDesk

/// The protocol on one LMTP connection (RFC 2033): bytes go in, steps come out. It has no socket, clock or database.
///
/// Hand-written, because NIO has no codec for LMTP, and the one for SMTP is a client's.
struct LMTPSession {
    enum Step: Equatable {
        case reply(String)
        /// Answer whether this address exists with ``accept(_:)`` or ``refuse``.
        case ask(recipient: String, size: Int)
        /// A mail begins; its bytes follow.
        case begin
        case content([UInt8])
        /// Store the mail; then one answer per recipient, in this order.
        case store(from: String, recipients: [String])
        case end(String)
    }

    /// The longest command; RFC 5321 asks for 512, but UTF-8 addresses and parameters need more.
    static let longestLine = 4096
    static let mostRecipients = 100
    private static let mostCommands = 50
    /// Mistakes after which the connection is dropped.
    static let mostMistakes = 20

    private enum Stage { case commands, content }

    private let host: String
    private let largest: Int
    private var stage = Stage.commands
    private var unread: [UInt8] = []
    private var place = 0
    private var isSkippingLine = false
    private var hasGreeted = false
    private var sender: String?
    private var recipients: [String] = []
    /// As announced before the mail.
    private var size = 0
    private var content = LMTPContent()
    /// Bytes of the mail handed on so far.
    private var count = 0
    private var isTooLarge = false
    private var mistakes = 0
    /// Since the last mail, not counting recipients: a client sending NOOP once a minute would hold a connection for
    /// nothing.
    private var commands = 0
    private var waiting: [Step] = []

    init(host: String, largest: Int = MailLimit.store) {
        self.host = host
        self.largest = largest
        waiting = [.reply("220 \(host) Ringback takes mail by LMTP")]
    }

    mutating func take(_ bytes: some Sequence<UInt8>) {
        if place > 0 {
            unread.removeFirst(place)
            place = 0
        }
        unread.append(contentsOf: bytes)
    }

    /// - Returns: `nil` if more bytes are needed.
    mutating func next() -> Step? {
        while true {
            if !waiting.isEmpty { return waiting.removeFirst() }
            switch stage {
            case .commands: if !readCommand() { return nil }
            case .content: if !readContent() { return nil }
            }
        }
    }

    /// The address in question exists.
    mutating func accept(_ recipient: String) -> String {
        recipients.append(recipient)
        return "250 2.1.5 that is one of ours"
    }

    // MARK: Commands

    private mutating func readCommand() -> Bool {
        guard let end = unread[place...].firstIndex(of: UInt8(ascii: "\n")) else {
            if unread.count - place > Self.longestLine {
                isSkippingLine = true
                place = unread.count
            }
            return false
        }
        var line = unread[place..<end]
        place = end + 1
        if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
        if isSkippingLine || line.count > Self.longestLine {
            isSkippingLine = false
            mistake("500 5.5.2 that line is too long")
            return true
        }
        guard let text = String(validating: line, as: UTF8.self), !line.contains(0) else {
            mistake("500 5.5.2 that line is not text")
            return true
        }
        obey(text)
        return true
    }

    private mutating func obey(_ line: String) {
        let verb = line.prefix { $0 != " " }.uppercased()
        let rest = line.dropFirst(verb.count).drop { $0 == " " }
        if verb != "RCPT" { commands += 1 }
        guard commands <= Self.mostCommands else {
            return waiting.append(.end("421 4.7.0 many commands and no mail; goodbye"))
        }
        switch verb {
        case "LHLO":
            reset()
            hasGreeted = true
            let offers = [host, "PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "SIZE \(largest)"]
            let lines = offers.enumerated().map { "250\($0 == offers.count - 1 ? " " : "-")\($1)" }
            reply(lines.joined(separator: "\r\n"))
        case "HELO", "EHLO": mistake("500 5.5.1 this is LMTP: say LHLO")
        case "MAIL": mail(rest)
        case "RCPT": recipient(rest)
        case "DATA": data()
        case "RSET":
            reset()
            reply("250 2.0.0 forgotten")
        case "NOOP": reply("250 2.0.0 yes")
        case "VRFY": reply("252 2.1.5 send it and see")
        case "QUIT": waiting.append(.end("221 2.0.0 goodbye"))
        default: mistake("500 5.5.1 that command is not known here")
        }
    }

    private mutating func mail(_ rest: Substring) {
        guard hasGreeted else { return mistake("503 5.5.1 say LHLO first") }
        guard sender == nil else { return mistake("503 5.5.1 one sender is enough") }
        guard let (address, parameters) = Self.path(rest, after: "FROM:") else {
            return mistake("501 5.1.7 that is not a sender's address")
        }
        for parameter in parameters {
            let size = parameter.uppercased().hasPrefix("SIZE=") ? Int(parameter.dropFirst(5)) : nil
            if let size, size > largest { return reply(tooLarge) }
            if let size { self.size = max(size, 0) }
        }
        sender = address
        reply("250 2.1.0 go on")
    }

    private mutating func recipient(_ rest: Substring) {
        guard sender != nil else { return mistake("503 5.5.1 say MAIL first") }
        guard let (address, _) = Self.path(rest, after: "TO:"), !address.isEmpty else {
            return mistake("501 5.1.3 that is not a recipient's address")
        }
        guard recipients.count < Self.mostRecipients else {
            return reply("452 4.5.3 no more than \(Self.mostRecipients) recipients at once; send the others again")
        }
        waiting.append(.ask(recipient: address, size: size))
    }

    private mutating func data() {
        guard sender != nil else { return mistake("503 5.5.1 say MAIL first") }
        guard !recipients.isEmpty else { return reply("503 5.5.1 no recipient was taken") }
        stage = .content
        waiting.append(.begin)
        content = LMTPContent()
        count = 0
        isTooLarge = false
        reply("354 go on, and end with a dot")
    }

    private var tooLarge: String {
        "552 5.3.4 more than \(largest >> 20) MB are not taken; send large files another way"
    }

    private mutating func reply(_ text: String) { waiting.append(.reply(text)) }

    private mutating func mistake(_ text: String) {
        mistakes += 1
        waiting.append(mistakes < Self.mostMistakes ? .reply(text) : .end("421 4.7.0 too many mistakes; goodbye"))
    }

    private mutating func reset() {
        sender = nil
        size = 0
        recipients = []
    }

    /// `FROM:<address> PARAMETER …`; obsolete source routes are dropped.
    private static func path(_ text: Substring, after mark: String) -> (String, [Substring])? {
        guard text.uppercased().hasPrefix(mark) else { return nil }
        let rest = text.dropFirst(mark.count).drop { $0 == " " }
        guard rest.first == "<" else { return nil }
        var isQuoted = false
        var end: Substring.Index?
        for index in rest.indices {
            if rest[index] == "\"" { isQuoted.toggle() }
            if rest[index] == ">", !isQuoted {
                end = index
                break
            }
        }
        guard let end else { return nil }
        var address = rest[rest.index(after: rest.startIndex)..<end]
        if address.first == "@", let colon = address.firstIndex(of: ":") {
            address = address[address.index(after: colon)...]
        }
        guard address.utf8.count <= 320, !address.contains("<"),
            !address.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { return nil }
        return (String(address), rest[rest.index(after: end)...].split(separator: " "))
    }

    // MARK: Content

    /// Takes the available part of the mail. Only a lone dot between CR LFs ends it: two servers that see different
    /// ends would let a stranger smuggle in a second mail.
    private mutating func readContent() -> Bool {
        guard place < unread.count else { return false }
        let (some, taken, isEnded) = content.take(unread[place...])
        place += taken
        count += some.count
        if count > largest { isTooLarge = true }
        if !isTooLarge, !some.isEmpty { waiting.append(.content(some)) }
        if isEnded { end() }
        return isEnded || !waiting.isEmpty
    }

    private mutating func end() {
        stage = .commands
        commands = 0
        if isTooLarge {
            for _ in recipients { reply(tooLarge) }
        } else {
            waiting.append(.store(from: sender ?? "", recipients: recipients))
        }
        sender = nil
        size = 0
        recipients = []
    }
}
