import Foundation
package import RingbackCore
import RingbackSodium

/// The signature on a record. Signed are the bytes of the file's second line, without the line's end:
///
///     {"record":
///     {"format":"ringback-record-1",…}
///     ,"signature":{"algorithm":"Ed25519","publicKey":"…","value":"…"}}
///
/// The whole is JSON; any Ed25519 library can check it (`sed -n 2p FILE` gives what is signed). The PDF carries this file,
/// and its own last line signs every byte above it, so that what is printed cannot differ from what was signed.
package enum RecordSeal {
    private static let opening = Array("{\"record\":\n".utf8)
    private static let closing = Array("\n,\"signature\":".utf8)

    private struct Signature: Codable {
        var algorithm = "Ed25519"
        let publicKey: String
        let value: String
    }

    static func key(of office: OfficeID, _ vault: Vault) -> SigningKey {
        vault.signingKey(for: "record:\(office.text)")
    }

    static func publicKey(of office: OfficeID, _ vault: Vault) -> String {
        Base64URL.encode(key(of: office, vault).publicKey)
    }

    static func file(_ contents: RecordContents, by key: SigningKey) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let record = Array(try encoder.encode(contents))
        let signature = Signature(
            publicKey: Base64URL.encode(key.publicKey), value: Base64URL.encode(key.sign(record)))
        return opening + record + closing + Array(try encoder.encode(signature)) + Array("}\n".utf8)
    }

    /// What checking a file finds.
    package struct Checked: Sendable {
        package let contents: RecordContents
        /// Whether no byte of it was changed since it was signed.
        package let isGenuine: Bool
        /// By which key, as base64url: compare it with the office's.
        package let publicKey: String
    }

    /// The PDF with a last line that signs every byte before it; readers of PDF skip the line as a comment.
    static func paper(_ pdf: [UInt8], by key: SigningKey) -> [UInt8] {
        let line = [paperMark, Base64URL.encode(key.publicKey), Base64URL.encode(key.sign(pdf))].joined(separator: " ")
        return pdf + Array("\(line)\n".utf8)
    }

    /// Checks a record: the whole JSON file, or the whole PDF and the file that it carries.
    /// - Returns: `nil` for a file that holds none.
    package static func check(_ file: [UInt8]) -> Checked? {
        guard let start = file.firstRange(of: opening)?.upperBound,
            let end = file[start...].firstRange(of: closing),
            let last = file[end.upperBound...].firstIndex(of: UInt8(ascii: "\n")), last > end.upperBound
        else { return nil }
        let record = Array(file[start..<end.lowerBound])
        // Without the brace that ends the whole.
        let tail = Data(file[end.upperBound..<(last - 1)])
        guard let signature = try? JSONDecoder().decode(Signature.self, from: tail),
            let contents = try? JSONDecoder().decode(RecordContents.self, from: Data(record)),
            contents.format == RecordContents.format
        else { return nil }
        let isAlone = start == opening.count && file[(last - 1)...].elementsEqual("}\n".utf8)
        let isGenuine =
            isSigned(record, by: signature.publicKey, signature.value)
            && (isAlone || isSigned(paper: file, by: signature.publicKey))
        return Checked(contents: contents, isGenuine: isGenuine, publicKey: signature.publicKey)
    }

    private static let paperMark = "%Ringback-Signature Ed25519"

    private static func isSigned(paper: [UInt8], by key: String) -> Bool {
        guard paper.last == UInt8(ascii: "\n"),
            let before = paper.dropLast().lastIndex(of: UInt8(ascii: "\n"))
        else { return false }
        let words = String(decoding: paper[(before + 1)..<(paper.count - 1)], as: UTF8.self).split(separator: " ")
        guard words.count == 4, words[..<2].joined(separator: " ") == paperMark, words[2] == key else { return false }
        return isSigned(Array(paper[...before]), by: key, String(words[3]))
    }

    private static func isSigned(_ bytes: [UInt8], by key: String, _ value: String) -> Bool {
        SigningKey.isGenuine(Base64URL.decode(value) ?? [], of: bytes, by: Base64URL.decode(key) ?? [])
    }
}
