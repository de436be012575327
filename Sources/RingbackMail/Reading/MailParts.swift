import CMime

/// One part of a mail, with its transfer encoding undone.
struct MailPart {
    let number: Int
    /// -1 for the root.
    let parent: Int
    /// `text/plain`, in lower case.
    let type: String
    let charset: String
    let name: String
    let isAttached: Bool
    let report: String
    let isFlowed: Bool
    let deletesSpace: Bool
    let isMultipart: Bool
    let bytes: [UInt8]
}

enum MailParts {
    private final class Gathered {
        var parts: [MailPart] = []
    }

    /// A mail's parts as a flattened tree, each multipart before its parts; and the limits that were hit.
    /// - Parameter start: where the body begins.
    static func read(
        _ mail: [UInt8], from start: Int, headers: [UInt8], _ limits: MailReader.Limits, within budget: ReadingBudget
    ) -> (parts: [MailPart], met: Int32) {
        let gathered = Gathered()
        var met = mail[start...].withUnsafeBufferPointer { body in
            rb_mime_read(
                headers, headers.count, body.baseAddress, body.count, limits.boundaries, Int32(limits.parts),
                Int32(limits.depth), limits.decoded, limits.words, budget.left,
                { context, part in
                    guard let context, let part = part?.pointee else { return 1 }
                    Unmanaged<Gathered>.fromOpaque(context).takeUnretainedValue().parts.append(MailPart(part))
                    return 0
                }, Unmanaged.passUnretained(gathered).toOpaque())
        }
        if gathered.parts.isEmpty { met |= Int32(RB_MIME_UNREADABLE) }
        return (gathered.parts, met)
    }
}

extension MailPart {
    fileprivate init(_ part: rb_mime_part) {
        number = Int(part.number)
        parent = Int(part.parent)
        type = String(cString: part.type)
        charset = String(cString: part.charset)
        name = String(cString: part.name)
        isAttached = String(cString: part.disposition).lowercased() == "attachment"
        report = String(cString: part.report).lowercased()
        isFlowed = part.is_flowed != 0
        deletesSpace = part.deletes_space != 0
        isMultipart = part.is_multipart != 0
        bytes = Array(UnsafeBufferPointer(start: part.bytes, count: part.size))
    }
}
