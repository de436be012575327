package import RingbackCore

/// Finding everything about one person outside, and taking it away.
package enum ErasureQueries {
    static let valuesAtOnce = 4096

    /// - Returns: `nil` if there is no such contact, or nothing left of it.
    package static func subject(
        _ contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> OutsideSubject? {
        guard let known = try ContactQueries.find([contact], in: office, session)[contact] else { return nil }
        var contacts = [known.id]
        var words: Set<String> = [known.name]
        var numbers: Set<String> = []
        var addresses: Set<String> = []
        // Contacts merged into it, and into those.
        var at = 0
        while at < contacts.count, contacts.count < 1000 {
            contacts += try session.rows(
                "SELECT id FROM contact WHERE office_id = \(office) AND merged_into = \(contacts[at])"
            ).map { try $0.id(0) }.filter { !contacts.contains($0) }
            at += 1
        }
        for found in try ContactQueries.find(contacts, in: office, session).values {
            words.insert(found.name)
            for email in found.emails { addresses.formUnion([email.address, email.address.lowercased()]) }
            for number in found.numbers {
                words.insert(number.asGiven)
                if let e164 = number.e164 { numbers.insert(e164) }
            }
        }
        let shared = try shared(numbers.sorted(), besides: Set(contacts), in: office, session)
        let own = numbers.subtracting(shared).sorted()
        words.formUnion(own)
        addresses = try addresses.filter { address in
            try CorrespondenceQueries.contacts(withAddress: address.lowercased(), in: office, session)
                .allSatisfy { contacts.contains($0) }
        }
        var messages: [MessageID] = []
        var open = 0
        for row in try session.rows(
            "SELECT id, closed_at FROM message WHERE office_id = \(office) AND contact_id IN \(list: contacts)")
            + session.rows(
                """
                SELECT m.id, m.closed_at FROM message m WHERE m.office_id = \(office) AND m.contact_id IS NULL
                AND m.caller_number IN \(list: own)
                """)
        {
            messages.append(try row.id(0))
            if row.isNull(1) { open += 1 }
        }
        return OutsideSubject(
            contacts: contacts, messages: messages, numbers: own, addresses: addresses.sorted(),
            words: words.filter { !$0.isEmpty }, openMessages: open)
    }

    private static func shared(
        _ numbers: [String], besides contacts: Set<ContactID>, in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<String> {
        var shared: Set<String> = []
        for number in numbers {
            let owners = try ContactQueries.withNumber(number, in: office, limit: contacts.count + 1, session)
            if !Set(owners).isSubset(of: contacts) { shared.insert(number) }
        }
        return shared
    }

    /// Other callers' messages that include one of this person's calls.
    package static func messagesCalled(
        by subject: OutsideSubject, in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<MessageID> {
        var messages: Set<MessageID> = []
        for some in subject.contacts.chunks(of: valuesAtOnce) {
            messages.formUnion(
                try session.rows(
                    "SELECT message_id FROM call WHERE office_id = \(office) AND contact_id IN \(list: some)"
                ).map { try $0.id(0) })
        }
        for some in subject.numbers.chunks(of: valuesAtOnce) {
            messages.formUnion(
                try session.rows(
                    "SELECT message_id FROM call WHERE office_id = \(office) AND number IN \(list: some)"
                ).map { try $0.id(0) })
        }
        return messages
    }

    /// Counts what would be erased; of private notes, those of the given principals.
    package static func count(
        _ subject: OutsideSubject, notesOf principals: [PersonID], in office: OfficeID, _ session: any SQLSession
    ) throws -> Erased {
        var erased = Erased()
        erased.contacts = subject.contacts.count
        erased.messages = subject.messages.count
        for row in try KeptQueries.rows(about: subject, notesOf: principals, in: office, session) {
            switch row.table {
            case "contact_number": erased.numbers += 1
            case "contact_email": erased.emails += 1
            case "call": erased.calls += 1
            case "inbox": erased.mails += 1
            case "context", "contact_note", "contact_favor", "contact_question": erased.notes += 1
            case "logged_call": erased.loggedCalls += 1
            case "journal": erased.historyEntries += 1
            default: break
            }
        }
        return erased
    }

    /// Erases everything about a person, except that something was there. Does not touch the journal.
    package static func erase(
        _ subject: OutsideSubject, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        let contacts = subject.contacts
        try erase(contacts, at: now, in: office, session)
        for messages in subject.messages.chunks(of: valuesAtOnce) { try erase(messages, in: office, session) }
        try eraseMails(of: subject, at: now, in: office, session)
        try session.run(
            """
            UPDATE call SET name = '', number = NULL, as_given = '', regarding = '', told = '', contact_id = NULL
            WHERE office_id = \(office) AND contact_id IN \(list: contacts)
            """)
        for numbers in subject.numbers.chunks(of: valuesAtOnce) {
            try session.run(
                """
                UPDATE call SET name = '', number = NULL, as_given = '', regarding = '', told = ''
                WHERE office_id = \(office) AND number IN \(list: numbers)
                """)
            try session.run("DELETE FROM context WHERE office_id = \(office) AND number IN \(list: numbers)")
            // The call keeps its key, so that the same log does not bring it back.
            try session.run(
                """
                UPDATE logged_call SET number = NULL, as_given = '', name = ''
                WHERE office_id = \(office) AND number IN \(list: numbers)
                """)
            try session.run("DELETE FROM claim WHERE office_id = \(office) AND number IN \(list: numbers)")
            try session.run("DELETE FROM rung WHERE office_id = \(office) AND number IN \(list: numbers)")
            try session.run("DELETE FROM fishing WHERE office_id = \(office) AND number IN \(list: numbers)")
            try session.run("DELETE FROM released_number WHERE office_id = \(office) AND number IN \(list: numbers)")
        }
        let words = subject.words.sorted()
        let waiting = try session.rows(
            """
            DELETE FROM waiting WHERE office_id = \(office) AND (number IN \(list: words) OR name IN \(list: words))
            RETURNING id
            """
        ).map { try $0.text(0) }
        let things = contacts.map(\.text) + subject.messages.map(\.text) + waiting
        for ids in things.chunks(of: valuesAtOnce) {
            try session.run("DELETE FROM request_once WHERE office_id = \(office) AND subject_id IN \(list: ids)")
        }
        // Answers about other things, such as a sheet, may name them, too. They are kept for a day; of those that had
        // something in them, whoever asks again hears that the thing was done.
        try session.run(
            """
            UPDATE request_once SET answer = ''
            WHERE office_id = \(office) AND at >= \(now.adding(seconds: -2 * 86_400)) AND answer <> '- '
            """)
    }

    private static func erase(
        _ contacts: [ContactID], at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE contact SET version = version + 1, name = '', sort_key = '', company = '', honorific = '', \
            pronunciation = '', spelling_by = NULL, spelling_at = NULL, pronounced_by = NULL, pronounced_at = NULL, \
            time_zone = NULL, country = '', note = '', holder_id = NULL, alike_key = NULL, erased_at = \(now)
            WHERE office_id = \(office) AND id IN \(list: contacts)
            """)
        for contact in contacts { try ContactIndex.remove(contact, in: office, session) }
        try ComplaintQueries.erase(contacts: contacts, messages: [], in: office, session)
        // Records saved by merges for undoing them belong to the person too. One column at a time: asked for two,
        // SQLite scans the whole table.
        for (table, columns) in [
            ("contact_merge", ["kept_id", "gone_id"]), ("contact_assistant", ["contact_id", "assistant_id"]),
        ] {
            for column in columns {
                try session.run(
                    """
                    DELETE FROM \(Query(composed: table))
                    WHERE office_id = \(office) AND \(Query(composed: column)) IN \(list: contacts)
                    """)
            }
        }
        for table in [
            "contact_number", "contact_email", "contact_question", "contact_note", "contact_favor", "standing",
            "account_offer", "context", "interrupt_rule", "fishing",
        ] {
            try session.run(
                """
                DELETE FROM \(Query(composed: table)) WHERE office_id = \(office) AND contact_id IN \(list: contacts)
                """)
        }
    }

    private static func erase(
        _ messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE message SET version = version + 1, caller_name = \(erasedName), caller_number = NULL, \
            caller_as_given = '', contact_id = NULL, regarding = '', told = '', place_why = NULL, \
            closed_reason = NULL, closed_with = NULL, hold_reason = NULL
            WHERE office_id = \(office) AND id IN \(list: messages)
            """)
        try session.run(
            """
            UPDATE call SET name = '', number = NULL, as_given = '', regarding = '', told = '', contact_id = NULL
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
        try session.run(
            """
            UPDATE attempt SET with_whom = '', said = '', number = NULL
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
        try session.run(
            """
            UPDATE answer SET said = '', reply = CASE WHEN reply IS NULL THEN NULL ELSE '' END
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
        try session.run(
            """
            UPDATE handover SET note = '', reason = CASE WHEN reason IS NULL THEN NULL ELSE '' END
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
        try session.run(
            "UPDATE message_excuse SET note = '' WHERE office_id = \(office) AND message_id IN \(list: messages)")
        try ShiftNoteQueries.erase(messages, in: office, session)
        try TrainingQueries.erase(messages, in: office, session)
        try ComplaintQueries.erase(contacts: [], messages: messages, in: office, session)
        try PlaybookCaseQueries.erase(messages, in: office, session)
        try session.run(
            """
            UPDATE ladder_step SET with_whom = '', said = ''
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
        try session.run("DELETE FROM context WHERE office_id = \(office) AND message_id IN \(list: messages)")
        try session.run("DELETE FROM rung WHERE office_id = \(office) AND message_id IN \(list: messages)")
        try session.run("DELETE FROM undo WHERE office_id = \(office) AND message_id IN \(list: messages)")
        try session.run(
            """
            UPDATE outbox SET particulars = '{}', last_error = '', words = ''
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
    }

    /// Replaces the caller's name on a message.
    package static let erasedName = "erased on request"

    /// The history entries about a person: about the contact, the messages, callers on hold under that name or number,
    /// and calling and releasing that number.
    package static func entries(
        about subject: OutsideSubject, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Int64] {
        var seqs: [Int64] = []
        for (kind, ids) in [("contact", subject.contacts.map(\.text)), ("message", subject.messages.map(\.text))] {
            for ids in ids.chunks(of: valuesAtOnce) {
                seqs += try session.rows(
                    """
                    SELECT seq FROM journal WHERE office_id = \(office) AND seq IN (
                        SELECT seq FROM journal WHERE office_id = \(office) AND subject_kind = \(kind)
                        AND subject_id IN \(list: ids))
                    AND particulars IS NOT NULL AND action <> \(JournalAction.journalErased.rawValue)
                    """
                ).map { try $0.int64(0) }
            }
        }
        for row in try session.rows(
            """
            SELECT seq, particulars FROM journal WHERE office_id = \(office) AND seq IN (
                SELECT seq FROM journal WHERE office_id = \(office) AND subject_kind IN ('waiting', 'claim'))
            AND particulars IS NOT NULL
            """)
        {
            let values = try JournalValue.particulars(try row.text(1)).values
            if values.contains(where: { $0.text.map(subject.words.contains) ?? false }) {
                seqs.append(try row.int64(0))
            }
        }
        return seqs.sorted()
    }
}
