import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// The day of an assistant: what changed on a sheet, what callers were promised, and what one person leaves for the
/// next.
struct ShiftEndpoints {
    let desk: Desk

    var all: [Endpoint] { [changes, promises, notes, leave, read] }

    private var changes: Endpoint {
        .get(
            "/sheets/{person}/changes", "listSheetChanges",
            "What changed on a sheet since its owner last looked: for them and those who keep it.", .seeSheetChanges,
            query: [
                .optional(
                    "since", .time, "Since then, instead of the owner’s last look; a month ago at most.")
            ], gives: Shapes.sheetChanges
        ) { call in
            let found = try await desk.changes(
                of: try call.id("person"), since: call.query.text("since").flatMap { Timestamp(rfc3339: $0) },
                by: call.acting)
            return Worded(found, try await words(call))
        }
    }

    private var promises: Endpoint {
        .get(
            "/sheets/{person}/promises", "listPromises",
            "What callers on a sheet were promised, and by when; due first.", .seeSheet, gives: Shapes.promises
        ) { call in
            Worded(try await desk.promises(of: try call.id("person"), by: call.acting), try await words(call))
        }
    }

    private var notes: Endpoint {
        .get(
            "/sheets/{person}/handover-notes", "listHandoverNotes",
            "The handover notes of a sheet, newest first, and what the next one would say.", .seeShiftNotes,
            gives: Shapes.shiftNotes
        ) { call in
            Worded(try await desk.shiftNotes(of: try call.id("person"), by: call.acting), try await words(call))
        }
    }

    private var leave: Endpoint {
        .once(
            .post, "/sheets/{person}/handover-notes", "leaveHandoverNote",
            "Leave a handover note for the others who keep the sheet. The program adds how the sheet stands.",
            .writeShiftNote,
            takes: .optional(
                "text", .text(Desk.longestShiftNote), or: "", "Your own words; without them the made part goes alone."),
            gives: Shapes.shiftNoteLeft, status: .created
        ) { call, once, text in
            try await desk.leaveShiftNote(text, of: try call.id("person"), by: call.acting, once: once)
        }
    }

    private var read: Endpoint {
        .change(
            .post, "/sheets/{person}/handover-notes/{note}/reading", "readHandoverNote",
            "Mark that you have read a handover note: it no longer shows above the sheet.", .writeShiftNote,
            gives: Shapes.shiftNoteLeft
        ) { call in
            try await desk.readShiftNote(try call.id("note"), of: try call.id("person"), by: call.acting)
        }
    }

    private func words(_ call: APICall) async throws -> Wording {
        let acting = try call.acting
        return Wording(
            try await desk.view(of: acting.office), reader: try acting.person, in: call.context.language,
            now: desk.clock.now())
    }
}

/// Something with the words of whoever reads it.
private struct Worded<Subject: Sendable>: Sendable {
    let it: Subject
    let say: Wording

    init(_ it: Subject, _ say: Wording) {
        self.it = it
        self.say = say
    }
}

extension Shapes {
    fileprivate static let sheetChanges = Shape<Worded<SheetChanges>>(capacity: { 1024 + $0.it.lines.count * 1300 }) {
        Field("owner") { $0.it.owner }
        Field("since") { $0.it.since }
        Field("isLook", "Whether the owner last looked then.") { $0.it.isLook }
        Field("summary", "In a few words: “3 new, 2 closed”; empty if nothing changed.") { changes in
            changes.say.changed(changes.it.counts, again: changes.it.again)
        }
        Field("changes", change, upTo: 2000) { $0.it.lines }
    }

    private static let change = Shape<SheetChanges.Line> {
        Field("kind") { $0.change.kind }
        Field("at") { $0.change.at }
        Field("entry", entry, "Null for what went where you do not see it.") { $0.entry }
    }

    fileprivate static let promises = Shape<Worded<SheetPromises>>(capacity: { 1024 + $0.it.lines.count * 1300 }) {
        Field("owner") { $0.it.owner }
        Field("promises", promise, upTo: 10_000) { promises in
            promises.it.lines.map { Worded($0, promises.say) }
        }
    }

    private static let promise = Shape<Worded<SheetPromises.Line>> {
        Field(
            "kind",
            """
            followUp: promised on a call; again: they agreed to be called then; told: they were told the hours of the \
            return; around: the best time, as named.
            """
        ) { $0.it.promise.kind }
        Field("at") { $0.it.promise.at }
        Field("words", "“promised by 4:00 PM”.") { $0.it.promise.kind.words($0.say.moment($0.it.promise.at)) }
        Field("entry", entry) { $0.it.entry }
    }

    fileprivate static let shiftNotes = Shape<Worded<ShiftNotes>>(capacity: { _ in 16_384 }) {
        Field("owner") { $0.it.owner }
        Field("others", named, upTo: 1000, "Who else keeps the sheet, and gets the next note.") { $0.it.others }
        Field("readers", "Who will read it, in a sentence.") {
            $0.say.whoReads($0.it.others, principal: $0.it.owner)
        }
        Field("draft", shiftNote, "What the program would make of this shift now.") {
            Worded($0.it.draft, $0.say)
        }
        Field("notes", shiftNote, upTo: 50) { notes in notes.it.notes.map { Worded($0, notes.say) } }
    }

    private static let shiftNote = Shape<Worded<ShiftNoteView>>("HandoverNote", capacity: { _ in 4096 }) {
        Field("id") { $0.it.note.id }
        Field("by") { $0.it.by }
        Field("at", "When it was left, and how the sheet stood then.") { $0.it.note.at }
        Field("since", "When that shift began.") { $0.it.note.since }
        Field("text", "The writer’s own words; empty where they left the made part as it is.") { $0.it.note.said }
        Field("made", "The made part as plain text.") { $0.say.madeText($0.it) }
        Field("lines", shiftLine, upTo: ShiftLine.most) { note in
            note.it.lines.map { Worded($0, note.say) }
        }
        Field("more", "How many entries there were besides.") { $0.it.note.more }
        Field("readers", shiftReader, upTo: 1000) { $0.it.readers }
        Field("waits", "Whether it waits for you.") { $0.it.waits }
    }

    private static let shiftLine = Shape<Worded<ShiftNoteView.Line>> {
        Field("kind") { $0.it.line.kind }
        Field("message") { $0.it.line.message }
        Field("caller") { EntryView.caller($0.it.entry.message, $0.say) }
        Field("at", "When it is due, promised or over.") { $0.it.line.at }
        Field("words", "How it stood then.") { line in
            line.it.line.words(line.it.attempt) { line.say.dated($0) }
        }
    }

    private static let shiftReader = Shape<ShiftNoteView.Reader> {
        Field("person") { $0.person }
        Field("readAt") { $0.readAt }
    }

    /// Without a word of it: the answer is kept for a day, for whoever sends the same again.
    fileprivate static let shiftNoteLeft = Shape<ShiftNoteView> {
        Field("id") { $0.note.id }
        Field("at") { $0.note.at }
        Field("lines") { $0.lines.count }
        Field("readers", shiftReader, upTo: 1000) { $0.readers }
    }
}
