// Fuzz target for a hostile mailbox server. Not part of the package: scripts/fuzz compiles it together with
// RingbackCore and RingbackMail/Receiving, on top of a server that sends the fuzzer's bytes.
import CCurl
import Foundation

/// One full mailbox session with arbitrary responses. It must not crash, hang, or give anything that breaks a limit.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    fuzz_mailbox(start, count)
    try? look()
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let fetched = IMAPFetched(bytes) {
        precondition((fetched.uid ?? 1) > 0 && (fetched.size ?? 0) >= 0 && (fetched.body?.count ?? 0) <= count)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    precondition(IMAPWords.refused(text, text).description.unicodeScalars.count < 2 * count + 500)
    precondition(MailboxLine.quoted(text).utf8.allSatisfy { (0x20...0x7E).contains($0) })
    _ = SMTPWords.reply(text)
    return 0
}

private func look() throws(MailFailure) {
    let line = try MailboxLine(MailAccount.Server(url: "imap://127.0.0.1", user: "office"))
    let selected = try line.select("INBOX")
    precondition((0...Int64(UInt32.max)).contains(selected.validity) && (0...Int64(UInt32.max)).contains(selected.next))
    let found = try line.search("ALL")
    precondition(found.allSatisfy { (1...Int64(UInt32.max)).contains($0) } && found == found.sorted())
    for uid in found.prefix(3) {
        let mail = MailSpool()
        if case .mail(let size) = line.fetch(uid, into: mail) { precondition(size >= mail.count) }
        try line.markSeen(uid)
    }
    _ = try line.idle(seconds: 1)
    _ = try line.select("INBOX")
}
