import HTTPTypes
import HummingbirdCore
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
package import RingbackWords

/// What is kept of one person: exported to a file, or erased.
struct ErasureRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.contactErasure(":id")) { call in .page(try await page(call)) }
        router.post(Paths.contactErasure(":id"), erase)
        router.get(Paths.contactEverything(":id")) { call in
            let rows = try await call.desk.everything(about: try call.id(), by: call.acting)
            var json = JSONWriter(capacity: rows.count * 256)
            json.subject(rows, tables: Desk.tablesOfPeople)
            return .file(name: "everything.json", type: "application/json", body: .init(byteBuffer: json.finish()))
        }
    }

    private func page(_ call: PageCall) async throws -> ErasurePage {
        let preview = try await call.desk.erasure(of: try call.id(), by: call.acting)
        let say = try await call.wording()
        return ErasurePage(
            id: preview.contact.id.text, name: preview.contact.name, losing: preview.counts.words.map { say($0) },
            open: preview.openMessages == 0
                ? nil : ContactError.stillOpen(messages: preview.openMessages).sentence)
    }

    private func erase(_ call: PageCall) async throws -> PageAnswer {
        let id: ContactID = try call.id()
        var page = try await page(call)
        guard call.form.isOn("sure") else {
            page.problem = say("Confirm first that this is the right person.")
            return .page(page, status: .unprocessableContent)
        }
        do {
            let done = try await call.desk.eraseContact(id, by: call.acting)
            let say = try await call.wording()
            return .done(say("Erased: \(say.list((done.result?.words ?? []).map { say($0) }))."), at: Paths.contacts)
        } catch let error as ContactError where error.kind == .conflict {
            page.problem = error.sentence
            return .page(page, status: error.status)
        }
    }
}

extension Erased {
    /// "1 contact", "3 messages": the counts in words.
    package var words: [Phrase] {
        [
            (contacts, say(contacts, one: "1 contact", other: "\(contacts) contacts")),
            (numbers, say(numbers, one: "1 number", other: "\(numbers) numbers")),
            (emails, say(emails, one: "1 email address", other: "\(emails) email addresses")),
            (messages, say(messages, one: "1 message", other: "\(messages) messages")),
            (calls, say(calls, one: "1 call", other: "\(calls) calls")),
            (mails, say(mails, one: "1 email", other: "\(mails) emails")),
            (notes, say(notes, one: "1 note", other: "\(notes) notes")),
            (loggedCalls, say(loggedCalls, one: "1 logged call", other: "\(loggedCalls) logged calls")),
            (
                historyEntries,
                say(historyEntries, one: "1 history entry", other: "\(historyEntries) history entries")
            ),
        ].filter { $0.0 > 0 }.map(\.1)
    }
}
