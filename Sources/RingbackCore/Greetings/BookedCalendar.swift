/// Somebody's booked hours as a calendar program subscribes to them (RFC 5545).
///
/// Times are in UTC, so that no zone has to be described; the program shows them in its own. There is no word about a
/// caller in it: whoever knows the address can read it.
package struct BookedCalendar: Sendable {
    package struct Event: Sendable {
        package let id: String
        package let opens: Timestamp
        package let closes: Timestamp
        package let changed: Timestamp
        package let summary: String

        package init(id: String, opens: Timestamp, closes: Timestamp, changed: Timestamp, summary: String) {
            (self.id, self.opens, self.closes) = (id, opens, closes)
            (self.changed, self.summary) = (changed, summary)
        }
    }

    package let name: String
    package let events: [Event]

    package init(name: String, events: [Event]) {
        (self.name, self.events) = (name, events)
    }

    /// Lines end as the standard wants it, and none is longer than 75 bytes.
    package var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ringback//Greetings//EN", "CALSCALE:GREGORIAN",
            "NAME:\(Self.escaped(name))", "X-WR-CALNAME:\(Self.escaped(name))",
            "REFRESH-INTERVAL;VALUE=DURATION:PT15M", "X-PUBLISHED-TTL:PT15M",
        ]
        for event in events {
            lines += [
                "BEGIN:VEVENT", "UID:\(event.id)@ringback", "DTSTAMP:\(Self.utc(event.changed))",
                "DTSTART:\(Self.utc(event.opens))", "DTEND:\(Self.utc(event.closes))",
                "SUMMARY:\(Self.escaped(event.summary))", "CLASS:PRIVATE", "TRANSP:OPAQUE", "END:VEVENT",
            ]
        }
        lines.append("END:VCALENDAR")
        return lines.map(Self.folded).joined()
    }

    /// `20261130T213000Z`
    static func utc(_ instant: Timestamp) -> String {
        let text = instant.rfc3339
        return text.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\r\n", with: "\\n").replacing("\n", with: "\\n").replacing("\r", with: "\\n")
    }

    /// At most 75 bytes a line, never within a character; what goes on begins with a space.
    static func folded(_ line: String) -> String {
        var (text, bytes) = ("", 0)
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if bytes + width > 75 {
                text += "\r\n "
                bytes = 1
            }
            text.unicodeScalars.append(scalar)
            bytes += width
        }
        return text + "\r\n"
    }
}
