import CCurl
import Foundation
import RingbackCore
import RingbackDesk
import RingbackWords
import Synchronization

/// One connection to a mailbox, and the IMAP (RFC 9051, RFC 3501) spoken on it. Its calls block: make them on a thread
/// of their own, one at a time.
///
/// Unchecked because it holds a C pointer: it has one user at a time, and only ``abandon()`` may be called
/// concurrently.
///
/// libcurl connects and signs in. The rest is written here, because libcurl takes text in a fetched mail for server
/// responses, cannot fetch without marking as read, and ends an IDLE only by hanging up.
final class MailboxLine: @unchecked Sendable {
    struct Answer {
        /// Untagged lines, each with its literals in place.
        var lines: [[UInt8]] = []
        var words = ""
    }

    struct Selected: Equatable {
        var validity: Int64 = 0
        var next: Int64 = 0
        var count = 0
    }

    private static let patience = 60_000
    /// How much of a mail is requested at once.
    private static let piece = 1 << 20
    /// One response line including its literals.
    private static let longest = 2 * piece
    /// All responses to one command.
    private static let most = 8 << 20

    private let line: OpaquePointer
    private let host: String
    private let isAbandoned = Atomic(false)
    /// Bytes received, to be read from ``place`` on.
    private var unread: [UInt8] = []
    private var place = 0
    private var room = [UInt8](repeating: 0, count: 1 << 16)
    private var number = 0
    /// The server announced something new during another command.
    private(set) var hasNews = false
    /// The connection cannot be used any more.
    private(set) var isBroken = false
    /// What went wrong last, in a few words.
    private var trouble = Phrase.none

    init(_ mailbox: MailAccount.Server) throws(MailFailure) {
        host = SMTPWords.place(mailbox.url)
        let way = Submission(mailbox, greetingAs: "")
        var job = rb_imap_job()
        var outcome = RB_IMAP_AWAY
        var words = [CChar](repeating: 0, count: 512)
        let opened = way.withServer(mailbox, milliseconds: 15_000) { reached in
            job.server = reached
            job.stays_here = !way.requiresTLS && !mailbox.password.isEmpty ? 1 : 0
            return rb_imap_open(&job, &outcome, &words, words.count)
        }
        guard let opened else {
            let said = String(decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            throw Self.failure(outcome, said, mailbox)
        }
        line = opened
    }

    deinit { rb_imap_close(line) }

    /// Makes a wait end soon; callable from any thread.
    func abandon() { isAbandoned.store(true, ordering: .relaxed) }

    private static func failure(
        _ outcome: rb_imap_outcome, _ said: String, _ mailbox: MailAccount.Server
    ) -> MailFailure {
        switch outcome {
        case RB_IMAP_SIGN_IN: MailFailure(kind: .signIn, words: IMAPWords.signIn(mailbox.user, said))
        case RB_IMAP_TLS: MailFailure(kind: .tls, words: IMAPWords.tls(mailbox.url, said))
        default: MailFailure(kind: .passing, words: IMAPWords.away(mailbox.url, said))
        }
    }

    // MARK: What is asked

    func select(_ name: String) throws(MailFailure) -> Selected {
        let answer = try ask("SELECT \(Self.quoted(name))")
        var selected = Selected()
        for line in answer.lines.map({ String(decoding: $0, as: UTF8.self) }) {
            if let number = IMAPNumber.after("[UIDVALIDITY ", in: line) { selected.validity = number }
            if let number = IMAPNumber.after("[UIDNEXT ", in: line) { selected.next = number }
            if let count = IMAPNumber.before(" EXISTS", in: line) { selected.count = Int(count) }
        }
        hasNews = false
        return selected
    }

    /// The UIDs matching `criteria`, in order.
    func search(_ criteria: String) throws(MailFailure) -> [Int64] {
        var found: Set<Int64> = []
        for line in try ask("UID SEARCH \(criteria)").lines {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ")
            guard words.count > 2, words[1].uppercased() == "SEARCH" else { continue }
            found.formUnion(words.dropFirst(2).compactMap { IMAPNumber.uid($0) })
        }
        return found.sorted()
    }

    /// The result of a fetch.
    enum Fetched {
        /// Fetched; if it is too large, only its beginning.
        case mail(size: Int)
        case gone
        /// The server will not give it, and why: "the connection broke".
        case refused(Phrase)
        case noRoom(MailRoomError)
    }

    /// Fetches a mail into `spool` in chunks, without marking it as read.
    func fetch(_ uid: Int64, into spool: MailSpool) -> Fetched {
        do throws(MailFailure) { return try take(uid, into: spool) } catch { return .refused(trouble) }
    }

    private func take(_ uid: Int64, into spool: MailSpool) throws(MailFailure) -> Fetched {
        let told = try ask("UID FETCH \(uid) (UID RFC822.SIZE)").lines.lazy.compactMap { IMAPFetched($0) }
        let size = told.first { $0.uid == uid }?.size ?? 0
        let wanted = size > MailLimit.store ? MailLimit.beginning : MailLimit.store + 1
        while spool.count < wanted {
            let count = min(Self.piece, wanted - spool.count)
            let answer = try ask("UID FETCH \(uid) (UID BODY.PEEK[]<\(spool.count).\(count)>)")
            let found = answer.lines.lazy.compactMap { IMAPFetched($0) }.first { $0.uid == uid && $0.body != nil }
            guard let piece = found?.body else {
                if spool.count > 0 { break }
                return size > 0 ? .refused(say("the server returns nothing")) : .gone
            }
            do throws(MailRoomError) {
                try spool.append(Array(piece.prefix(count)))
                if piece.count < count { break }
                if spool.count > MailLimit.store {
                    // Larger than its server says.
                    try spool.cut(to: MailLimit.beginning)
                    return .mail(size: max(size, MailLimit.store + 1))
                }
            } catch { return .noRoom(error) }
        }
        return .mail(size: max(size, spool.count))
    }

    func markSeen(_ uid: Int64) throws(MailFailure) { _ = try ask("UID STORE \(uid) +FLAGS.SILENT (\\Seen)") }

    /// Waits until the server announces something new (RFC 2177).
    /// - Returns: `false` if the server cannot do that.
    func idle(seconds: Int) throws(MailFailure) -> Bool {
        if hasNews { return true }
        number += 1
        let tag = "r\(number)"
        try write("\(tag) IDLE\r\n")
        var isIdling = false
        var ends = Date().addingTimeInterval(Double(seconds))
        while true {
            guard let answer = try read(until: ends, waits: true) else {
                // Timed out, or the wait was abandoned.
                break
            }
            let text = String(decoding: answer, as: UTF8.self)
            if text.hasPrefix("+") {
                isIdling = true
            } else if text.hasPrefix(tag + " ") {
                return !text.dropFirst(tag.count + 1).uppercased().hasPrefix("BAD")
                    && !text.dropFirst(tag.count + 1).uppercased().hasPrefix("NO") && isIdling
            } else if IMAPNumber.before(" EXISTS", in: text) != nil || text.uppercased().hasPrefix("* BYE") {
                // More may follow; a short pause lets several mails be handled at once.
                hasNews = true
                ends = min(ends, Date().addingTimeInterval(0.05))
            }
        }
        guard !isAbandoned.load(ordering: .relaxed) else { throw gone() }
        try write("DONE\r\n")
        _ = try finish(tag)
        return true
    }

    // MARK: Lines

    private func ask(_ command: String) throws(MailFailure) -> Answer {
        number += 1
        let tag = "r\(number)"
        try write("\(tag) \(command)\r\n")
        let (answer, isGood) = try finish(tag)
        guard isGood else {
            trouble = say("the server says “\(IMAPWords.short(answer.words))”")
            throw MailFailure(kind: .passing, words: IMAPWords.refused(host, answer.words))
        }
        return answer
    }

    private func finish(_ tag: String) throws(MailFailure) -> (Answer, isGood: Bool) {
        var answer = Answer()
        var size = 0
        let ends = Date().addingTimeInterval(Double(Self.patience) / 1000)
        while true {
            guard let line = try read(until: ends, waits: false) else {
                (isBroken, trouble) = (true, say("the server stopped answering"))
                throw MailFailure(kind: .passing, words: IMAPWords.silent(host))
            }
            let start = String(decoding: line.prefix(40), as: UTF8.self)
            if start.hasPrefix(tag + " ") {
                answer.words = String(decoding: line.dropFirst(tag.utf8.count + 1).prefix(400), as: UTF8.self)
                return (answer, answer.words.uppercased().hasPrefix("OK"))
            }
            if IMAPNumber.before(" EXISTS", in: start) != nil { hasNews = true }
            size += line.count
            guard size <= Self.most else { throw gone() }
            answer.lines.append(line)
        }
    }

    private func write(_ text: String) throws(MailFailure) {
        let bytes = Array(text.utf8)
        guard rb_imap_send(line, bytes, bytes.count, Self.patience) == 0 else { throw gone() }
    }

    private func gone() -> MailFailure {
        (isBroken, trouble) = (true, say("the connection was lost"))
        return MailFailure(kind: .passing, words: IMAPWords.gone(host))
    }

    /// One response line with its literals, without its line end.
    /// - Parameter waits: whether ``abandon()`` may cut it short.
    private func read(until ends: Date, waits: Bool) throws(MailFailure) -> [UInt8]? {
        var whole: [UInt8] = []
        while true {
            guard let part = try readPart(until: ends, waits: waits) else { return nil }
            whole += part
            guard let literal = IMAPLiteral.size(announcedBy: part) else { return whole }
            guard whole.count <= Self.longest, literal <= Self.longest - whole.count else { throw gone() }
            guard try fill(literal, until: ends, waits: false) else { throw gone() }
            whole += "\r\n".utf8
            whole += unread[place..<(place + literal)]
            place += literal
        }
    }

    private func readPart(until ends: Date, waits: Bool) throws(MailFailure) -> [UInt8]? {
        var searched = 0
        while true {
            if let end = unread[(place + searched)...].firstIndex(of: UInt8(ascii: "\n")) {
                var part = unread[place..<end]
                place = end + 1
                if part.last == UInt8(ascii: "\r") { part.removeLast() }
                return Array(part)
            }
            searched = unread.count - place
            guard searched < 1 << 20 else { throw gone() }
            guard try fill(searched + 1, until: ends, waits: waits) else { return nil }
        }
    }

    /// Reads until that many bytes are unread. - Returns: `false` on timeout.
    private func fill(_ count: Int, until ends: Date, waits: Bool) throws(MailFailure) -> Bool {
        guard unread.count - place < count else { return true }
        unread.removeFirst(place)
        place = 0
        while unread.count < count {
            if waits, isAbandoned.load(ordering: .relaxed) { return false }
            let left = ends.timeIntervalSinceNow
            if left <= 0 { return false }
            let came = rb_imap_receive(line, &room, room.count, Int(min(left, 0.2) * 1000) + 1)
            if came < 0 { throw gone() }
            unread += room.prefix(came)
        }
        return true
    }

    // MARK: Words

    /// A mailbox name as a quoted string, in RFC 3501's modified UTF-7.
    static func quoted(_ name: String) -> String {
        var text = ""
        var run: [UInt16] = []
        func flush() {
            guard !run.isEmpty else { return }
            let bytes = Data(run.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
            text += "&" + bytes.base64EncodedString().replacing("/", with: ",").filter { $0 != "=" } + "-"
            run = []
        }
        for scalar in name.unicodeScalars {
            if (0x20...0x7E).contains(scalar.value) {
                flush()
                text += scalar == "&" ? "&-" : scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
            } else if scalar.value >= 0x20 {
                run += Array(String(scalar).utf16)
            }
        }
        flush()
        return "\"\(text)\""
    }
}
