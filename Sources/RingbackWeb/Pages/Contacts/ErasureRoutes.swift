import HTTPTypes
import HummingbirdCore
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

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
        return ErasurePage(
            id: preview.contact.id.text, name: preview.contact.name, losing: preview.counts.words,
            open: preview.openMessages == 0
                ? nil : ContactError.stillOpen(messages: preview.openMessages).sentence)
    }

    private func erase(_ call: PageCall) async throws -> PageAnswer {
        let id: ContactID = try call.id()
        var page = try await page(call)
        guard call.form.isOn("sure") else {
            page.problem = "Say first that this is the right person."
            return .page(page, status: .unprocessableContent)
        }
        do {
            let done = try await call.desk.eraseContact(id, by: call.acting)
            return .done("Erased: \(Wording.list(done.result?.words ?? [])).", at: Paths.contacts)
        } catch let error as ContactError where error.kind == .conflict {
            page.problem = error.sentence
            return .page(page, status: error.status)
        }
    }
}

extension Erased {
    /// "1 contact", "3 messages": the counts in words.
    package var words: [String] {
        [
            (contacts, "contact"), (numbers, "number"), (emails, "mail address"), (messages, "message"),
            (calls, "call"), (mails, "mail"), (notes, "note"),
            (loggedCalls, "logged call"), (historyEntries, "line of the history"),
        ].filter { $0.0 > 0 }.map { count, word in
            if count == 1 { return "1 \(word)" }
            return word == "line of the history"
                ? "\(count) lines of the history"
                : "\(count) \(word)\(word.hasSuffix("address") ? "es" : "s")"
        }
    }
}
