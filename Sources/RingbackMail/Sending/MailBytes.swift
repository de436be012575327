import CMime
import Foundation
import RingbackCore
import RingbackDesk

/// A mail on the wire: MIME with a plain-text and an HTML form of one letter.
enum MailBytes {
    static func write(_ mail: OutgoingMail) -> [UInt8] {
        let references = mail.references.map { "<\(oneLine($0))>" }
        let headers = headers(of: mail)
        let type = (mail.file?.type ?? "").split(separator: "/", maxSplits: 1).map(String.init)
        return withStrings(
            [
                oneLine(mail.fromName), oneLine(mail.from), oneLine(mail.toName), oneLine(mail.to),
                oneLine(mail.replyTo), oneLine(mail.letter.subject), oneLine(mail.messageID),
                references.joined(separator: " "), references.last ?? "", LetterText.write(mail.letter),
                LetterHTML.write(mail.letter), oneLine(mail.file?.name ?? ""), type.first ?? "", type.last ?? "",
            ] + headers.flatMap { [oneLine($0.name), oneLine($0.value)] }
        ) { text in
            let extra: [UnsafePointer<CChar>?] = text.dropFirst(14).map { $0 } + [nil]
            return extra.withUnsafeBufferPointer { extra in
                var letter = rb_mime_letter()
                letter.from_name = text[0]
                letter.from = text[1]
                letter.to_name = text[2]
                letter.to = text[3]
                letter.reply_to_name = text[0]
                letter.reply_to = text[4]
                letter.subject = text[5]
                letter.message_id = text[6]
                if !references.isEmpty {
                    letter.references = text[7]
                    letter.in_reply_to = text[8]
                }
                letter.text = text[9]
                letter.html = text[10]
                letter.date = mail.date.milliseconds / 1000
                letter.headers = extra.baseAddress
                return (mail.file?.bytes ?? []).withUnsafeBufferPointer { file in
                    if mail.file != nil {
                        (letter.file_name, letter.file_type, letter.file_subtype) = (text[11], text[12], text[13])
                        (letter.file, letter.file_size) = (file.baseAddress, file.count)
                    }
                    var length = 0
                    guard let bytes = rb_mime_write(&letter, &length) else { return [] }
                    defer { rb_mime_forget(bytes) }
                    return Array(UnsafeRawBufferPointer(start: bytes, count: length))
                }
            }
        }
    }

    /// Headers that keep other programs from answering a program.
    private static func headers(of mail: OutgoingMail) -> [(name: String, value: String)] {
        [
            ("Auto-Submitted", mail.isReply ? "auto-replied" : "auto-generated"), ("X-Auto-Response-Suppress", "All"),
        ] + (mail.proof.isEmpty ? [] : [("X-Ringback", mail.proof)])
    }

    /// A header is one line, whatever a name contains; a C string ends at the first NUL.
    static func oneLine(_ text: String) -> String {
        let kept = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.value < 0x20 || scalar.value == 0x7F || (0x80...0x9F).contains(scalar.value)
                || scalar.value == 0x2028 || scalar.value == 0x2029 ? " " : scalar
        }
        return String(String.UnicodeScalarView(kept))
    }
}
