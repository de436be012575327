import RingbackCore

/// The sender's name for a file, made safe to display: a name, never a path. No file of ours is named after it.
enum AttachmentName {
    static func shown(_ name: String, type: String) -> String {
        var last = name[...]
        if let slash = last.lastIndex(where: { $0 == "/" || $0 == "\\" }) { last = last[last.index(after: slash)...] }
        let visible = last.unicodeScalars.filter { !isHidden($0) }
        let clean = PlainText.shortened(String(String.UnicodeScalarView(visible)), to: 200)
        if !clean.isEmpty, clean != ".", clean != ".." { return clean }
        return switch type {
        case "text/calendar": "calendar.ics"
        case "message/rfc822": "mail.eml"
        case _ where type.hasPrefix("image/"): "picture"
        case _ where type.hasPrefix("audio/"): "recording"
        default: "file"
        }
    }

    /// Zero-width and direction marks, used to make one name look like another.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}
