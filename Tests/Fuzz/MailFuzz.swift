// Fuzz target for reading mails. Not part of the package: scripts/fuzz compiles it together with RingbackCore and
// RingbackMail/Reading.

/// One arbitrary mail. It must not crash, hang, or give anything that breaks a limit.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    var limits = MailReader.Limits()
    limits.whole = 60_000
    let mail = MailReader.read(Array(UnsafeBufferPointer(start: start, count: count)), limits: limits)
    precondition(mail.headers.count <= 250)
    precondition(mail.headers.allSatisfy { !$0.value.utf8.contains(10) && !$0.value.utf8.contains(0) })
    precondition(
        (mail.to + mail.cc + [mail.from, mail.sender].compactMap { $0 }).allSatisfy { $0.address.contains("@") })
    precondition(mail.text.unicodeScalars.count <= limits.text && !mail.text.utf8.contains(0))
    precondition(mail.attachments.count <= limits.parts)
    precondition(mail.attachments.allSatisfy { !$0.name.isEmpty && !$0.name.contains("/") && !$0.name.contains("\\") })
    precondition(mail.refersTo.count <= 50 && mail.subject.unicodeScalars.count <= 1000)
    precondition(mail.from != nil || mail.defects.contains(.noFrom))
    return 0
}
