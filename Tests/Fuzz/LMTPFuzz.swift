// Fuzz target for an LMTP client's input. Not part of the package: scripts/fuzz compiles it together with
// RingbackMail/Receiving.

/// One connection with arbitrary input, in chunks of varying size. It must not crash, hang, or break a limit.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let largest = 1000
    var session = LMTPSession(host: "mail.example.com", largest: largest)
    var (place, turn, taken) = (0, 0, 0)
    while true {
        while let step = session.next() {
            switch step {
            case .reply(let text), .end(let text):
                precondition(
                    text.utf8.allSatisfy { $0 != 0 } && text.first.map { "245".contains($0) || $0 == "3" } == true)
                if case .end = step { return 0 }
            case .ask(let recipient, let size):
                precondition(!recipient.isEmpty && recipient.utf8.count <= 320 && size >= 0)
                if turn % 4 != 3 { _ = session.accept(recipient) }
            case .begin: taken = 0
            case .content(let some):
                taken += some.count
                precondition(!some.isEmpty && taken <= largest)
            case .store(_, let recipients):
                precondition((1...LMTPSession.mostRecipients).contains(recipients.count))
            }
        }
        guard place < bytes.count else { return 0 }
        turn += 1
        let piece = min(bytes.count - place, turn % 3 == 0 ? 1 + turn % 11 : 600)
        session.take(bytes[place..<(place + piece)])
        place += piece
    }
}
