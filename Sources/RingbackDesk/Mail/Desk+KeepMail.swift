package import RingbackCore
package import RingbackStore

/// How large a mail may be.
package enum MailLimit {
    /// Read as a whole; of a larger one only its headers are.
    package static let read = 25 << 20
    /// Stored as it is; a larger one is refused where there is somebody to refuse it to.
    package static let store = 64 << 20
    /// What is kept of one that is too large to store.
    package static let beginning = 1 << 20
}

extension Desk {
    /// Puts a mail away as its bytes are, durably, before it is acknowledged to whoever brought it. What it means is
    /// found out later, by whatever server runs.
    ///
    /// - Parameter size: what the mail measured when `raw` is only its beginning.
    package func keepMail(
        raw: [UInt8], envelopeFrom: String?, envelopeTo: [String], via: InboxRow.Via, size: Int? = nil,
        in office: OfficeID
    ) async throws -> InboxQueries.Added {
        let now = clock.now()
        let row = InboxRow(
            id: ID(at: now, randomness: ids.words()), via: via,
            envelopeFrom: envelopeFrom.map { PlainText.shortened($0, to: 320) },
            envelopeTo: envelopeTo.map { PlainText.shortened($0, to: 320) }.filter { !$0.isEmpty }, receivedAt: now,
            size: size ?? raw.count)
        let key = MailIdentity.key(of: raw)
        let added = try await store.write(in: office) {
            try InboxQueries.add(row, raw: raw, key: key, in: office, $0)
        }
        if case .new = added { arrivals.wake(office) }
        return added
    }

    /// Keeps what the office's mail server delivered by LMTP. - Returns: by what it is called, for that server's log.
    package func keepDelivered(
        _ raw: [UInt8], from: String, to recipients: [String], in office: OfficeID
    ) async throws -> InboxID {
        try await keepMail(raw: raw, envelopeFrom: from, envelopeTo: recipients, via: .lmtp, in: office).id
    }

    /// The office whose mail goes to one of these addresses: the one of that address, else of that domain, else the
    /// only one there is.
    /// - Parameter strictly: whether an address that no office has is nobody's, although there is only one office.
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
        // Offices may share one address; their oldest takes what nothing else tells apart.
        case .address: return best.offices.first
        case .domain: return best.offices.count == 1 ? best.offices.first : nil
        case .none: return offices.count == 1 && (!strictly || isAnybodys) ? offices.first : nil
        }
    }
}
