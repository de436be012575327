// Fuzz target for everything that reads uploaded files: tables, vCards, call logs. Not part of the package:
// scripts/fuzz compiles it together with RingbackCore, which needs only Foundation.

/// One arbitrary file. It may be refused; it must not crash, hang, or give a contact that breaks a limit.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let file = try? ContactFile(bytes) {
        for entry in file {
            guard case .contact(let row) = entry else { continue }
            precondition(!row.name.isEmpty && row.name.unicodeScalars.count <= ContactRow.nameLimit)
            precondition(row.note.unicodeScalars.count <= ContactRow.noteLimit)
            precondition(row.numbers.allSatisfy { $0.text.unicodeScalars.count <= PhoneNumber.lengthLimit })
            precondition(row.emails.allSatisfy { $0.address.contains("@") })
        }
    }
    if let hours, let log = try? CallLog(bytes, hours: hours, monthFirst: bytes.count.isMultiple(of: 2)) {
        for entry in log {
            guard case .call(let call) = entry else { continue }
            precondition(call.seconds >= 0 && call.ext.unicodeScalars.count <= 120)
        }
    }
    return 0
}

private let hours = Span("08:00-17:00").flatMap { try? OfficeHours(zone: "America/Chicago", week: [.monday: [$0]]) }
