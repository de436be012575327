import RingbackCore
import RingbackDesk
import RingbackWords

/// Like requests, and the notes made of them.
struct PatternRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.pattern(":like")) { .page(try await page($0)) }
        router.post(Paths.patternNotes(":like"), make)
        router.get(Paths.patternNote(":note")) { .page(try await note($0)) }
        router.post(Paths.patternNoteManager(":note"), share)
    }

    private func page(_ call: PageCall) async throws -> PatternPage {
        PatternPage(
            try await call.desk.pattern(try call.id("like"), by: call.acting),
            try await call.desk.patterns(by: call.acting).notes, try await call.wording())
    }

    private func make(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await page(call)
            (page.problem, page.text) = (error.sentence, call.form["text"])
            return page
        } _: {
            let made = try await call.desk.makePatternNote(
                of: try call.id("like"), saying: call.form["text"], by: call.acting)
            guard let view = made.result else { return .seeOther(Paths.requests) }
            return .done(
                try await call.wording()(say("\(view.about.name) has your note. No one else has.")),
                at: Paths.patternNote(view.note.id.text))
        }
    }

    private func note(_ call: PageCall) async throws -> PatternNotePage {
        PatternNotePage(
            try await call.desk.patternNote(try call.id("note"), by: call.acting), try await call.wording())
    }

    private func share(_ call: PageCall) async throws -> PageAnswer {
        try await call.answer { error in
            var page = try await note(call)
            page.problem = error.sentence
            return page
        } _: {
            let view = try await call.desk.sharePatternNote(
                try call.id("note"), with: call.form.id("to"), by: call.acting)
            return .done(
                try await call.wording()(say("\(view.manager?.name ?? "") has it, too.")),
                at: Paths.patternNote(view.note.id.text))
        }
    }
}
