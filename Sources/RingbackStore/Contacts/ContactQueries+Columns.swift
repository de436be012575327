import RingbackCore

// The columns of `contact`, `contact_number` and `contact_email`.

extension ContactQueries {
    static let columns = Query { try contact(&$0, nil, office: .blank) }
    static let numberColumns = Query { try number(&$0, nil) }
    static let emailColumns = Query { try email(&$0, nil) }

    static func contact(
        _ next: inout some ColumnPass, _ old: Contact?, office: OfficeID
    ) throws(SQLFault) -> Contact {
        Contact(
            office: office, id: try next.fixed("id", old?.id), version: try next.column("version", old?.version),
            record: ContactRecord(
                name: try next.column("name", old?.name), company: try next.column("company", old?.company),
                honorific: try next.column("honorific", old?.honorific),
                pronunciation: try next.column("pronunciation", old?.pronunciation),
                spellingConfirmed: try confirmation(&next, "spelling_by", "spelling_at", old?.spellingConfirmed),
                pronunciationConfirmed: try confirmation(
                    &next, "pronounced_by", "pronounced_at", old?.pronunciationConfirmed),
                timeZone: try next.optional("time_zone", old?.timeZone),
                country: try next.column("country", old?.country),
                note: OwnMail.withoutLinks(try next.column("note", old?.note)),
                holder: try next.optional("holder_id", old?.holder)),
            mergedInto: try next.readOnly("merged_into"))
    }

    private static func confirmation(
        _ next: inout some ColumnPass, _ who: StaticString, _ when: StaticString, _ old: Contact.Confirmation?
    ) throws(SQLFault) -> Contact.Confirmation? {
        let by = try next.optional(who, old?.by)
        let at = try next.optional(when, old?.at)
        guard let by, let at else { return nil }
        return .init(by: by, at: at)
    }

    static func number(_ next: inout some ColumnPass, _ old: Contact.Number?) throws(SQLFault) -> Contact.Number {
        Contact.Number(
            label: try next.column("label", old?.label), e164: try next.optional("e164", old?.e164),
            asGiven: try next.column("as_given", old?.asGiven), ext: try next.column("extension", old?.ext),
            isPrimary: try next.column("is_primary", old?.isPrimary),
            bestHours: try next.column("best_hours", old?.bestHours),
            invalidSince: try next.optional("invalid_since", old?.invalidSince),
            isShared: try next.column("is_shared", old?.isShared))
    }

    static func email(_ next: inout some ColumnPass, _ old: Contact.Email?) throws(SQLFault) -> Contact.Email {
        Contact.Email(
            label: try next.column("label", old?.label), address: try next.column("address", old?.address))
    }

    // MARK: Writing

    static func written(_ contact: Contact, sortKey: String) throws(SQLFault) -> ColumnWriter {
        var columns = ColumnWriter(contact.office)
        _ = try self.contact(&columns, contact, office: contact.office)
        columns.add("sort_key", .text(sortKey))
        columns.add("indexed", .integer(1))
        columns.add("alike_key", AlikeKey.of(contact).sqlValue)
        return columns
    }

    static func writtenNumbers(_ addition: ContactAddition) throws(SQLFault) -> [ColumnWriter] {
        var written: [ColumnWriter] = []
        for (position, number) in addition.contact.numbers.enumerated() {
            var columns = companion(of: addition.contact, at: position)
            _ = try self.number(&columns, number)
            columns.add("national", .text(addition.national[position]))
            written.append(columns)
        }
        return written
    }

    static func writtenEmails(_ contact: Contact) throws(SQLFault) -> [ColumnWriter] {
        var written: [ColumnWriter] = []
        for (position, email) in contact.emails.enumerated() {
            var columns = companion(of: contact, at: position)
            _ = try self.email(&columns, email)
            written.append(columns)
        }
        return written
    }

    private static func companion(of contact: Contact, at position: Int) -> ColumnWriter {
        var columns = ColumnWriter(contact.office)
        columns.add("contact_id", contact.id.sqlValue)
        columns.add("position", position.sqlValue)
        return columns
    }
}
