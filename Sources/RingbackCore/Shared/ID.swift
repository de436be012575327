/// An identifier of one kind of thing, distinct from the identifiers of every other kind.
///
/// Inside is a version 7 UUID (RFC 9562): milliseconds since 1970 UTC, then random bits, so that ids sort by creation.
/// The text is 26 characters of lower-case Crockford base 32, which sorts the same way and is URL-safe.
package struct ID<Kind>: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Makes a version 7 id from a time and two random words, both supplied by the caller.
    package init(at time: Timestamp, randomness: (UInt64, UInt64)) {
        let milliseconds = UInt64(clamping: time.milliseconds) & 0xFFFF_FFFF_FFFF
        high = milliseconds << 16 | 0x7000 | (randomness.0 & 0x0FFF)
        low = 0x8000_0000_0000_0000 | (randomness.1 & 0x3FFF_FFFF_FFFF_FFFF)
    }

    /// Reads the 26 characters; `nil` for anything else, including upper case.
    package init?(_ text: String) {
        var text = text
        guard let words = text.withUTF8({ Base32.words(in: $0) }) else { return nil }
        self.init(high: words.high, low: words.low)
    }

    package init?(_ text: Substring) { self.init(String(text)) }

    /// The same from UTF-8 bytes.
    package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard let words = Base32.words(in: bytes) else { return nil }
        self.init(high: words.high, low: words.low)
    }

    /// 26 characters, lower case.
    package var text: String {
        String(unsafeUninitializedCapacity: Self.textLength) { buffer in
            writeText(to: buffer)
            return Self.textLength
        }
    }

    package static var textLength: Int { 26 }

    /// The same characters, written to a buffer of ``textLength`` bytes.
    package func writeText(to buffer: UnsafeMutableBufferPointer<UInt8>) {
        let alphabet = Base32.alphabet.utf8Start
        var high = high
        var low = low
        for place in stride(from: 25, through: 0, by: -1) {
            buffer[place] = alphabet[Int(low & 31)]
            low = low >> 5 | high << 59
            high >>= 5
        }
    }

    /// The same number as an id of another kind: only for code that holds ids of several kinds.
    package func cast<Other>(to kind: Other.Type) -> ID<Other> { ID<Other>(high: high, low: low) }
}

extension ID: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}

extension ID: LosslessStringConvertible {
    package var description: String { text }
}

extension ID: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = Self(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not an id"))
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Crockford base 32 in lower case, without i, l, o and u.
private enum Base32 {
    // Literals and arithmetic rather than global tables: every access to a global checks that it is initialized.
    static let alphabet: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"

    /// For each ASCII character its value and 48, or `~` where it has none.
    private static let values: StaticString = """
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
        0123456789~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\
        ~:;<=>?@A~BC~DE~FGHIJ~KLMNO~~~~~
        """

    static func words(in text: UnsafeBufferPointer<UInt8>) -> (high: UInt64, low: UInt64)? {
        guard text.count == 26, text[0] <= UInt8(ascii: "7") else { return nil }
        let values = values.utf8Start
        var (first, last, all): (UInt64, UInt64, UInt64) = (0, 0, 0)
        // 13 characters fill the upper word but for its last bit, which the middle one has.
        for place in 0..<13 {
            let (early, late) = (text[place], text[place + 13])
            guard early | late < 128 else { return nil }
            let (upper, lower) = (UInt64(values[Int(early)] &- 48), UInt64(values[Int(late)] &- 48))
            all |= upper | lower
            first = first << 5 | upper
            last = last << 5 | lower
        }
        guard all < 32 else { return nil }
        let middle = UInt64(values[Int(text[13])] &- 48)
        return (first << 1 | middle >> 4, last)
    }
}

extension ID {
    /// An id that nothing has: ids are made of a time, and this one's is the beginning of 1970.
    package static var nobody: Self { Self(high: 0, low: 0) }
}

/// The kinds of things with identifiers; none has values.
package enum Kind {
    package enum Office {}
    package enum Person {}
    package enum Team {}
    package enum Contact {}
    package enum Call {}
    package enum Message {}
    package enum Attempt {}
    package enum Undo {}
    package enum Answer {}
    package enum Handover {}
    package enum AccountOffer {}
    package enum Merge {}
    package enum Context {}
    package enum Question {}
    package enum Note {}
    package enum Waiting {}
    package enum Claim {}
    package enum Session {}
    package enum Token {}
    package enum Nudge {}
    package enum Import {}
    package enum LoggedCall {}
    /// A mail that came in.
    package enum Inbox {}
    package enum Attachment {}
    package enum Absence {}
    package enum Fishing {}
    package enum Rolling {}
    package enum Ladder {}
    package enum ShiftNote {}
    /// One person asks another for a piece of work.
    package enum WorkRequest {}
    package enum PatternNote {}
    package enum Excuse {}
    package enum Favor {}
    package enum Training {}
    package enum Greeting {}
    package enum CalendarFeed {}
    package enum MailboxOpening {}
    package enum PostOffer {}
    package enum Duty {}
    package enum DutyChange {}
    package enum DutyAnnouncement {}
    package enum Site {}
    package enum Playbook {}
    package enum PlaybookUse {}
    package enum PlaybookCase {}
    package enum Complaint {}
    package enum Sample {}
    package enum CaseMeeting {}
    package enum Review {}
    package enum RecordNote {}
    package enum GroupQuestion {}
}

package typealias OfficeID = ID<Kind.Office>
package typealias PersonID = ID<Kind.Person>
package typealias TeamID = ID<Kind.Team>
package typealias ContactID = ID<Kind.Contact>
package typealias CallID = ID<Kind.Call>
package typealias MessageID = ID<Kind.Message>
package typealias AttemptID = ID<Kind.Attempt>
/// Identifies one act to undo; a filing is undone by its message's id.
package typealias UndoID = ID<Kind.Undo>
package typealias AnswerID = ID<Kind.Answer>
package typealias HandoverID = ID<Kind.Handover>
package typealias AccountOfferID = ID<Kind.AccountOffer>
package typealias MergeID = ID<Kind.Merge>
package typealias ContextID = ID<Kind.Context>
package typealias QuestionID = ID<Kind.Question>
package typealias NoteID = ID<Kind.Note>
package typealias WaitingID = ID<Kind.Waiting>
package typealias ClaimID = ID<Kind.Claim>
package typealias SessionID = ID<Kind.Session>
package typealias TokenID = ID<Kind.Token>
package typealias NudgeID = ID<Kind.Nudge>
package typealias ImportID = ID<Kind.Import>
package typealias LoggedCallID = ID<Kind.LoggedCall>
package typealias InboxID = ID<Kind.Inbox>
package typealias AttachmentID = ID<Kind.Attachment>
package typealias AbsenceID = ID<Kind.Absence>
package typealias FishingID = ID<Kind.Fishing>
package typealias FavorID = ID<Kind.Favor>
package typealias TrainingID = ID<Kind.Training>
package typealias SiteID = ID<Kind.Site>
package typealias PlaybookID = ID<Kind.Playbook>
package typealias PlaybookUseID = ID<Kind.PlaybookUse>
package typealias PlaybookCaseID = ID<Kind.PlaybookCase>
package typealias ComplaintID = ID<Kind.Complaint>
package typealias SampleID = ID<Kind.Sample>
package typealias CaseMeetingID = ID<Kind.CaseMeeting>
package typealias ReviewID = ID<Kind.Review>
package typealias RecordNoteID = ID<Kind.RecordNote>
package typealias GroupQuestionID = ID<Kind.GroupQuestion>
package typealias RollingID = ID<Kind.Rolling>
package typealias LadderID = ID<Kind.Ladder>
package typealias ShiftNoteID = ID<Kind.ShiftNote>
package typealias WorkRequestID = ID<Kind.WorkRequest>
package typealias PatternNoteID = ID<Kind.PatternNote>
package typealias GreetingID = ID<Kind.Greeting>
package typealias CalendarFeedID = ID<Kind.CalendarFeed>
package typealias MailboxOpeningID = ID<Kind.MailboxOpening>
package typealias PostOfferID = ID<Kind.PostOffer>
package typealias DutyID = ID<Kind.Duty>
package typealias DutyChangeID = ID<Kind.DutyChange>
package typealias DutyAnnouncementID = ID<Kind.DutyAnnouncement>
/// The id of the step that undoes it, too.
package typealias ExcuseID = ID<Kind.Excuse>
