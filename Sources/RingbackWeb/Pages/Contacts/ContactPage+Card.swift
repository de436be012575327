import RingbackWords

// What everybody should know about a contact, with the small forms that add to it.
extension ContactPage {
    /// What is known of one kind, and the form that adds to it.
    struct Notes {
        var title: Phrase
        var anchor: StaticString
        var items: [HTML]
        var form: HTML

        var block: HTML {
            ContactPage.block(title, act: (anchor, say("Add")), "<ul>\(items)</ul>\(form)")
        }
    }

    func lists(_ card: CallerCardView, _ id: String, _ frame: Frame) -> [Notes] {
        [nextTime(card, id, frame), toAsk(card, id, frame), people(card, id, frame)]
            + (notesFor.isEmpty ? [] : [privateNotes(card, id, frame)])
            + [favors].compactMap(\.self).map { favors in
                Notes(
                    title: say("Favors"), anchor: "add-favor", items: favors.items(frame), form: favors.form(frame))
            }
    }

    /// What to know next time.
    private func nextTime(_ card: CallerCardView, _ id: String, _ frame: Frame) -> Notes {
        Notes(
            title: say("For next time"), anchor: "add-context", items: card.context.map { contextLine($0, id, frame) },
            form: """
                <form class="edit" id="add-context" method="post" action="\(Paths.contactContext(id))">\(frame.token)\
                <label class="on">\(say("To know")) \
                <textarea class="field" name="text" rows="2" required dir="auto"></textarea></label>\
                <label class="on">\(say("Until (optional)")) <input class="field" name="until" type="date"></label>\
                \(Self.addButton)</form>
                """)
    }

    /// What to ask next time.
    private func toAsk(_ card: CallerCardView, _ id: String, _ frame: Frame) -> Notes {
        Notes(
            title: say("To ask"), anchor: "add-question",
            items: card.questions.map { questionLine($0, id, frame) } + answers(card.answered),
            form: """
                <form class="edit" id="add-question" method="post" action="\(Paths.contactQuestions(id))">\
                \(frame.token)\
                <label class="on">\(say("To ask next time")) \
                <input class="field" name="asks" required autocomplete="off" dir="auto"></label>\(Self.addButton)</form>
                """)
    }

    /// The end of a small form; the link leads out of it.
    private static let addButton: HTML = """
        <div class="row"><button class="button main">\(say("Add"))</button>\
        <a class="button quiet" href="#main">\(say("Cancel"))</a></div>
        """

    private func contextLine(_ note: CallerCardView.Note, _ id: String, _ frame: Frame) -> HTML {
        """
        <li dir="auto">\(note.text) <span class="by">\(note.by)</span> \
        \(act(Paths.contactContextEnd(id, context: note.id), say("Remove note"), about: note.text, frame))</li>
        """
    }

    private func questionLine(_ question: CallerCardView.Question, _ id: String, _ frame: Frame) -> HTML {
        """
        <li><span dir="auto">\(question.asks)</span> <span class="by">\(question.by)</span>\
        <form class="row" method="post" action="\(Paths.contactAnswer(id, question: question.id))">\(frame.token)\
        <label class="push"><span class="sr">\(say("Their answer to: \(question.asks)"))</span>\
        <input class="field" name="answer" required placeholder="\(say("Their answer"))" \
        autocomplete="off" dir="auto"></label><button class="button">\(say("Save"))</button></form> \
        \(act(
            Paths.contactQuestionRemoval(id, question: question.id), say("Remove question"), about: question.asks,
            frame))</li>
        """
    }

    private func answers(_ answered: [CallerCardView.Question]) -> [HTML] {
        guard !answered.isEmpty else { return [] }
        return [
            """
            <li><details><summary class="plain">\(say("Answered"))</summary><ul>\(each: answered, {
                """
                <li dir="auto">\($0.asks) “\($0.answer ?? "")” <span class="by">\($0.by)</span></li>
                """
            })</ul></details></li>
            """
        ]
    }

    /// Whom they are reached through, and who is reached through them.
    private func people(_ card: CallerCardView, _ id: String, _ frame: Frame) -> Notes {
        let others: [HTML] =
            card.assistantOf.isEmpty
            ? []
            : [
                """
                <li><dl class="facts">\(each: card.assistantOf, {
                    CallerCardView.relatedLine(say("Assistant to"), $0)
                })</dl></li>
                """
            ]
        return Notes(
            title: say("Their assistants"), anchor: "assistants",
            items: card.assistants.map { assistantLine($0, id, frame) } + others,
            form: namesakes.map { choose($0, id, frame) } ?? add(id, frame))
    }

    private func assistantLine(_ assistant: CallerCardView.Related, _ id: String, _ frame: Frame) -> HTML {
        """
        <li><a href="\(Paths.contact(assistant.id))"><bdi>\(assistant.name)</bdi></a>\
        \(some: assistant.pronunciation, { " <span class=\"soft\" dir=\"auto\">\($0)</span>" })\
        \(CallerCardView.sayButton(assistant.speech, assistant.name)) \
        <span class="soft" dir="auto">\(assistant.note)</span>\
        \(each: assistant.numbers, { " \(Parts.dial($0.text, $0.dial, $0.care))" }) \
        \(act(
            Paths.contactAssistantRemoval(id, assistant: assistant.id), say("Remove"), about: assistant.name,
            frame))</li>
        """
    }

    private func add(_ id: String, _ frame: Frame) -> HTML {
        """
        <form class="edit" id="assistants" method="post" action="\(Paths.contactAssistants(id))">\(frame.token)\
        <label class="on">\(say("Name")) \
        <input class="field" name="name" required autocomplete="off" dir="auto"></label>\
        <label class="on">\(say("Number")) <input class="field" name="number" type="tel" autocomplete="off"></label>\
        <label class="on">\(say("Reason")) <input class="field" name="note" autocomplete="off" dir="auto"></label>\
        \(Self.addButton)</form>
        """
    }

    /// Somebody with that name already exists: it may be them.
    private func choose(_ namesakes: Namesakes, _ id: String, _ frame: Frame) -> HTML {
        """
        <form class="on" id="assistants" method="post" action="\(Paths.contactAssistants(id))">\(frame.token)\
        <input type="hidden" name="name" value="\(namesakes.name)">\
        <input type="hidden" name="number" value="\(namesakes.number)">\
        <input type="hidden" name="note" value="\(namesakes.note)">\
        <fieldset class="on"><legend>\(say("Is it one of these?"))</legend>\
        \(each: namesakes.contacts, {
            """
            <label class="check"><input type="radio" name="contact" value="\($0.value)" required> \
            \($0.title)</label>
            """
        })\
        <label class="check"><input type="radio" name="contact" value="new"> \
        \(say("none of these: a new contact"))</label>\
        </fieldset>\(Self.addButton)</form>
        """
    }

    /// Notes between a principal and their assistants.
    private func privateNotes(_ card: CallerCardView, _ id: String, _ frame: Frame) -> Notes {
        Notes(
            title: say("Private notes"), anchor: "add-note", items: card.notes.map { noteLine($0, id, frame) },
            form: """
                <form class="edit" id="add-note" method="post" action="\(Paths.contactNotes(id))">\(frame.token)\
                <p class="hint">\(Parts.icon(.lock)) \
                \(say("Only the principal and their assistants can see these."))</p>\
                \(notesFor.count == 1 ? onlyFor : chooseFor)\
                <label class="on">\(say("Note")) \
                <textarea class="field" name="text" rows="2" required dir="auto"></textarea></label>\
                \(Self.addButton)</form>
                """)
    }

    private var onlyFor: HTML { "<input type=\"hidden\" name=\"for\" value=\"\(notesFor.first?.value ?? "")\">" }

    private var chooseFor: HTML {
        """
        <label class="on">\(say("For")) <select class="field" name="for">\
        \(Parts.options(notesFor, chosen: notesFor.last?.value))</select></label>
        """
    }

    private func noteLine(_ note: CallerCardView.Note, _ id: String, _ frame: Frame) -> HTML {
        """
        <li dir="auto">\(note.text) <span class="by">\(note.by)</span> \
        \(act(Paths.contactNoteRemoval(id, note: note.id), say("Remove"), about: note.text, frame))</li>
        """
    }

    private func act(_ path: Path, _ label: Phrase, about what: String, _ frame: Frame) -> HTML {
        """
        <form class="in" method="post" action="\(path)">\(frame.token)<button class="plain">\
        \(label)<span class="sr">: \(what)</span></button></form>
        """
    }
}
