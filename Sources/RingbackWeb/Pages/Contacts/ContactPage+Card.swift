import RingbackWords

// The editable parts of a contact's card, on the contact's page.
extension ContactPage {
    /// What to know and what to ask next time.
    func nextTime(_ card: CallerCardView, _ id: String, _ frame: Frame) -> HTML {
        """
        <section class="card"><h2>\(say("For next time"))</h2>\
        \(when: !card.context.isEmpty, Self.told(card.context.map { contextLine($0, id, frame) }))\
        <form class="inline" method="post" action="\(Paths.contactContext(id))">\(frame.token)\
        <label>\(say("To know")) <textarea class="field" name="text" rows="2" required dir="auto"></textarea></label>\
        <label>\(say("Until, if it ends")) <input class="field" name="until" type="date"></label> \
        <button class="button">\(say("Add"))</button></form></section>
        <section class="card"><h2>\(say("To ask"))</h2>\
        \(when: !card.questions.isEmpty, Self.told(card.questions.map { questionLine($0, id, frame) }))\
        <form class="inline" method="post" action="\(Paths.contactQuestions(id))">\(frame.token)\
        <label>\(say("To ask next time")) <input class="field" name="asks" required autocomplete="off" dir="auto">\
        </label> \
        <button class="button">\(say("Add"))</button></form>\
        \(when: !card.answered.isEmpty, answers(card.answered))</section>

        """
    }

    private static func told(_ items: [HTML]) -> HTML { "<ul class=\"told\">\(items)</ul>" }

    private func contextLine(_ note: CallerCardView.Note, _ id: String, _ frame: Frame) -> HTML {
        """
        <li dir="auto">\(note.text) <span class="soft">\(note.by)</span> \
        \(act(Paths.contactContextEnd(id, context: note.id), say("No longer so"), about: note.text, frame))</li>
        """
    }

    private func questionLine(_ question: CallerCardView.Question, _ id: String, _ frame: Frame) -> HTML {
        """
        <li><span dir="auto">\(question.asks)</span> <span class="soft">\(question.by)</span>\
        <form class="inline" method="post" action="\(Paths.contactAnswer(id, question: question.id))">\(frame.token)\
        <label><span class="sr">\(say("Their answer to: \(question.asks)"))</span>\
        <input class="field" name="answer" required placeholder="\(say("What they answer"))" \
        autocomplete="off" dir="auto">\
        </label> <button class="button">\(say("Keep"))</button></form> \
        \(act(
            Paths.contactQuestionRemoval(id, question: question.id), say("No need to ask"), about: question.asks,
            frame))</li>
        """
    }

    private func answers(_ answered: [CallerCardView.Question]) -> HTML {
        """
        <details><summary>\(say("Answered"))</summary><ul class="told">\(each: answered, {
            """
            <li dir="auto">\($0.asks) “\($0.answer ?? "")” <span class="soft">\($0.by)</span></li>
            """
        })</ul></details>
        """
    }

    /// Whom they are reached through.
    func people(_ card: CallerCardView, _ id: String, _ frame: Frame) -> HTML {
        """
        <section class="card" id="assistants"><h2>\(say("Their assistants"))</h2>\
        \(when: !card.assistants.isEmpty, Self.told(card.assistants.map { assistantLine($0, id, frame) }))\
        \(namesakes.map { choose($0, id, frame) } ?? add(id, frame))</section>

        """
    }

    private func assistantLine(_ assistant: CallerCardView.Related, _ id: String, _ frame: Frame) -> HTML {
        """
        <li><a href="\(Paths.contact(assistant.id))"><bdi>\(assistant.name)</bdi></a> \
        <span class="soft" dir="auto">\(assistant.note)</span> \
        \(act(
            Paths.contactAssistantRemoval(id, assistant: assistant.id), say("Not any more"), about: assistant.name,
            frame))</li>
        """
    }

    private func add(_ id: String, _ frame: Frame) -> HTML {
        """
        <form class="inline" method="post" action="\(Paths.contactAssistants(id))">\(frame.token)\
        <label>\(say("Name")) <input class="field" name="name" required autocomplete="off" dir="auto"></label>\
        <label>\(say("Number")) <input class="field" name="number" type="tel" autocomplete="off"></label>\
        <label>\(say("What for")) <input class="field" name="note" autocomplete="off" dir="auto"></label> \
        <button class="button">\(say("Add"))</button></form>
        """
    }

    /// Somebody with that name already exists: it may be them.
    private func choose(_ namesakes: Namesakes, _ id: String, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.contactAssistants(id))">\(frame.token)\
        <input type="hidden" name="name" value="\(namesakes.name)">\
        <input type="hidden" name="number" value="\(namesakes.number)">\
        <input type="hidden" name="note" value="\(namesakes.note)">\
        <fieldset class="plain-set"><legend>\(say("Is it one of these?"))</legend>\
        \(each: namesakes.contacts, {
            """
            <label class="check"><input type="radio" name="contact" value="\($0.value)" required> \
            \($0.title)</label><br>
            """
        })\
        <label class="check"><input type="radio" name="contact" value="new"> \
        \(say("none of them: a new contact"))</label>\
        </fieldset><p><button class="button">\(say("Add"))</button></p></form>
        """
    }

    /// Notes between a principal and their assistants.
    func privateNotes(_ card: CallerCardView, _ id: String, _ frame: Frame) -> HTML {
        """
        <section class="card"><h2>\(say("Private notes"))</h2>\
        <p class="hint">\(say("A principal and their assistants see these; nobody else does."))</p>\
        \(when: !card.notes.isEmpty, Self.told(card.notes.map { noteLine($0, id, frame) }))\
        <form class="inline" method="post" action="\(Paths.contactNotes(id))">\(frame.token)\
        \(notesFor.count == 1 ? onlyFor : chooseFor)\
        <label>\(say("Note")) <textarea class="field" name="text" rows="2" required dir="auto"></textarea></label> \
        <button class="button">\(say("Add"))</button></form></section>

        """
    }

    private var onlyFor: HTML { "<input type=\"hidden\" name=\"for\" value=\"\(notesFor.first?.value ?? "")\">" }

    private var chooseFor: HTML {
        """
        <label>\(say("For")) <select class="field" name="for">\
        \(Parts.options(notesFor, chosen: notesFor.last?.value))</select>\
        </label>
        """
    }

    private func noteLine(_ note: CallerCardView.Note, _ id: String, _ frame: Frame) -> HTML {
        """
        <li dir="auto">\(note.text) <span class="soft">\(note.by)</span> \
        \(act(Paths.contactNoteRemoval(id, note: note.id), say("Remove"), about: note.text, frame))</li>
        """
    }

    private func act(_ path: Path, _ label: Phrase, about what: String, _ frame: Frame) -> HTML {
        """
        <form class="act-on" method="post" action="\(path)">\(frame.token)<button class="plain small">\
        \(label)<span class="sr">: \(what)</span></button></form>
        """
    }
}
