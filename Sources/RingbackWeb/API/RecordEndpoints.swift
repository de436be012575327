import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// One's own record. There is no operation for anybody else's.
struct RecordEndpoints {
    let desk: Desk

    var all: [Endpoint] { [record, file, pdf, note, remove] }

    private static let period = ReviewEndpoints.period

    private var record: Endpoint {
        .get(
            "/record", "getRecord", "Your own record. Nobody else can open it, and the history has nothing about it.",
            .ownRecord, query: Self.period, gives: Shapes.record
        ) { call in
            try await desk.record(from: call.query.text("from"), until: call.query.text("to"), by: call.acting)
        }
    }

    private var file: Endpoint {
        Endpoint(
            method: .get, path: "/record/file", name: "saveRecord",
            summary: """
                Your record as one signed file. Its second line is what is signed, with Ed25519; signature and key stand \
                in the third.
                """, right: .ownRecord, query: Self.period, gives: .file(["application/json"])
        ) { call in
            answer(
                try await desk.recordFile(
                    from: call.query.text("from"), until: call.query.text("to"), by: call.acting), "application/json")
        }
    }

    private var pdf: Endpoint {
        Endpoint(
            method: .get, path: "/record/file.pdf", name: "printRecord",
            summary: "The same as a PDF to read and print, which carries the signed file.", right: .ownRecord,
            query: Self.period, gives: .file(["application/pdf"])
        ) { call in
            answer(
                try await desk.recordPDF(
                    from: call.query.text("from"), until: call.query.text("to"), in: call.context.language,
                    by: call.acting), "application/pdf")
        }
    }

    private func answer(_ file: RecordFile, _ type: String) -> Answer {
        Answer(
            status: .ok, body: ByteBuffer(bytes: file.bytes), contentType: type,
            headers: [
                .contentDisposition: "attachment; filename=\"\(file.name)\"", .cacheControl: "no-store",
            ])
    }

    private var note: Endpoint {
        .once(
            .post, "/record/notes", "noteInRecord", "Write a note in your own record.", .ownRecord,
            takes: .required("said", .text(RecordNote.longest, atLeast: 1)), gives: Shapes.recordNoteKept,
            status: .created
        ) { call, once, said in
            try await desk.noteInRecord(said, by: call.acting, once: once)
        }
    }

    private var remove: Endpoint {
        .change(
            .delete, "/record/notes/{note}", "removeRecordNote", "Remove a note from your own record.", .ownRecord,
            gives: .nothing
        ) { call in
            try await desk.removeRecordNote(try call.id("note"), by: call.acting)
            return .nothing
        }
    }
}
