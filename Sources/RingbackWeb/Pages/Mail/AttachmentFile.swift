import HTTPTypes
import Hummingbird
import NIOCore
import RingbackCore
import RingbackDesk

/// An outside sender's file: always saved, never shown. Whatever it claims to be, the browser must not execute it.
struct AttachmentFile {
    let file: KeptFile
    /// The `Range` header as sent: players request ranges.
    let range: String?

    /// Types a player may get; everything else is served as bytes.
    static let sounds: Set<String> = [
        "audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave", "audio/mpeg", "audio/mp3", "audio/ogg",
        "audio/mp4", "audio/aac", "audio/amr",
    ]

    static func isSound(_ type: String) -> Bool { sounds.contains(type.lowercased()) }

    var response: Response {
        let type = file.row.type.lowercased()
        var sound = Sound(bytes: file.content, range: range)
        sound.headers[.contentType] = Self.isSound(type) ? type : "application/octet-stream"
        for field in guards { sound.headers[field.name] = field.value }
        return sound.response
    }

    /// Headers that keep a browser from showing it.
    var guards: HTTPFields {
        let name = file.row.name
        return [
            .contentDisposition: "attachment; filename=\"\(Self.plain(name))\"; filename*=UTF-8''\(Self.encoded(name))",
            .contentSecurityPolicy: "default-src 'none'; sandbox",
        ]
    }

    /// For browsers without RFC 8187 support: letters, digits and a dot; never a path.
    private static func plain(_ name: String) -> String {
        let plain = name.unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_", " ": Character(scalar)
            case ".": "."
            default: "_"
            }
        }
        let text = String(plain.prefix(100)).replacing("..", with: "_")
        return text.isEmpty || text.hasPrefix(".") ? "file" + text : text
    }

    /// RFC 8187, without characters that separate paths or hide an extension.
    private static func encoded(_ name: String) -> String {
        let safe = name.unicodeScalars.filter {
            !["/", "\\", ":"].contains($0) && !$0.properties.isBidiControl && !$0.properties.isDefaultIgnorableCodePoint
                && $0.value >= 0x20
        }
        var bare = String(String.UnicodeScalarView(safe)).prefix(120)
        while bare.first == "." { bare.removeFirst() }
        return PercentEncoding.encode(bare.isEmpty ? "file" : String(bare))
    }
}
