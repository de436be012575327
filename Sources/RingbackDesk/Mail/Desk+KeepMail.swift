package import RingbackCore
package import RingbackStore

extension Desk {
    /// Stores a mail's bytes durably before it is acknowledged. Whichever server is running works out its meaning
    /// later.
    ///
    /// - Parameter size: the mail's size if `mail` is only its beginning.
    /// - Throws: ``MailRoomError`` if too much is already waiting.
    package func keepMail(
        _ mail: MailSpool, envelopeFrom: String?, envelopeTo: [String], via: InboxRow.Via, size: Int? = nil,
        in office: OfficeID
    ) async throws -> InboxQueries.Added {
        let now = clock.now()
        let row = InboxRow(
            id: ID(at: now, randomness: ids.words()), via: via,
            envelopeFrom: envelopeFrom.map { PlainText.shortened($0, to: 320) },
            envelopeTo: envelopeTo.map { PlainText.shortened($0, to: 320) }.filter { !$0.isEmpty }, receivedAt: now,
            size: size.map { $0 > MailLimit.read ? $0 : mail.count } ?? mail.count)
        let key = try MailIdentity.key(of: mail)
        if mail.count > MailLimit.piece,
            let known = try await store.read({ try InboxQueries.known(key, in: office, $0) })
        {
            return .known(known)
        }
        guard try await hasRoom(forMailOf: mail.count, in: office) else { throw MailRoomError.full }
        try await putAwayRest(of: mail, as: row.id, in: office)
        let beginning = try mail.piece(at: 0, count: MailLimit.piece)
        let added = try await store.write(in: office) {
            try InboxQueries.add(row, raw: beginning, key: key, in: office, $0)
        }
        if case .new = added { arrivals.wake(office) }
        return added
    }

    /// Stores all but the beginning, in separate pieces, before the mail itself. A crash in between leaves orphaned
    /// pieces, which ``tidy(_:)`` removes.
    private func putAwayRest(of mail: MailSpool, as id: InboxID, in office: OfficeID) async throws {
        var place = MailLimit.piece
        while place < mail.count {
            var pieces: [(number: Int, bytes: [UInt8])] = []
            while place < mail.count, pieces.count < MailLimit.piecesAtOnce {
                pieces.append((place / MailLimit.piece, try mail.piece(at: place, count: MailLimit.piece)))
                place += MailLimit.piece
            }
            let some = pieces
            try await store.write(in: office) { try InboxQueries.add(some, of: id, in: office, $0) }
        }
    }

    /// Whether there is room for a mail of this size. Small ones still fit when large ones do not.
    package func hasRoom(forMailOf size: Int, in office: OfficeID) async throws -> Bool {
        let room = size > MailLimit.small ? mailSettings.room : mailSettings.room + mailSettings.room / 4
        let waiting = try await store.read {
            try InboxQueries.waitingBytes(
                whole: MailLimit.read, beginning: MailLimit.beginning, in: office, $0)
        }
        return waiting + size <= room
    }

    /// Stores a mail delivered by LMTP. - Returns: its name for that server's log.
    /// - Throws: ``MailRoomError`` if too much is already waiting.
    package func keepDelivered(
        _ mail: MailSpool, from: String, to recipients: [String], in office: OfficeID
    ) async throws -> InboxID {
        try await keepMail(mail, envelopeFrom: from, envelopeTo: recipients, via: .lmtp, in: office).id
    }

    /// The office that receives mail for one of these addresses: the one with that address, else that domain, else the
    /// only one.
    /// - Parameter strictly: whether an address that no office has is rejected even if there is only one office.
    package func office(forMailTo recipients: [String], strictly: Bool = false) async throws -> OfficeID? {
        let offices = try await offices()
        var best: (fit: MailAccount.Fit, offices: [OfficeID]) = (.none, [])
        var isAnybodys = false
        for office in offices {
            let account = try await view(of: office).mail
            if account.domain.isEmpty { isAnybodys = true }
            let fit = recipients.map(account.fit).max() ?? .none
            if fit == best.fit { best.offices.append(office) }
            if fit > best.fit { best = (fit, [office]) }
        }
        switch best.fit {
        // Offices may share an address; their oldest takes what nothing else tells apart.
        case .address: return best.offices.first
        case .domain: return best.offices.count == 1 ? best.offices.first : nil
        case .none: return offices.count == 1 && (!strictly || isAnybodys) ? offices.first : nil
        }
    }
}
