import RingbackWords

// What a caller can be asked while on the line: never blocks filing, and disappears when dismissed.
extension CallerCardView {
    /// What is missing about the name, asked once per call.
    func asking(_ frame: Frame) -> HTML {
        guard let contact, let missing, missing.asksSpelling || missing.asksPronunciation else { return .none }
        return """
            <section class="block asking" data-asking="\(contact)"><h2>\(say("Check with caller"))</h2>\
            \(when: missing.asksSpelling, spellingForm(contact, frame))\
            \(when: missing.asksPronunciation, pronunciationForm(contact, frame))\
            <button type="button" class="plain" data-let-go hidden>\(say("Not now"))</button></section>

            """
    }

    private func spellingForm(_ contact: String, _ frame: Frame) -> HTML {
        let name: HTML = "<b><bdi>\(plainName)</bdi></b>"
        return """
            <form class="row" method="post" action="\(Paths.contactConfirmation(contact))" data-send \
            data-said="\(say("Confirmed by the caller."))">\(frame.token)\
            <input type="hidden" name="spelling" value="true">\
            <p>\(say("Is it spelled \(name)?"))</p> \
            <button class="button">\(say("Spelling confirmed"))</button> \
            <a class="plain" href="\(Paths.contact(contact))">\(say("Correct it"))</a></form>
            """
    }

    private func pronunciationForm(_ contact: String, _ frame: Frame) -> HTML {
        """
        <form class="row" method="post" action="\(Paths.contactConfirmation(contact))" data-send \
        data-said="\(say("Confirmed by the caller."))">\(frame.token)\
        <label>\(say("How is it pronounced?")) \
        <input class="field" name="pronunciation" value="\(pronunciation ?? "")" \
        placeholder="\(say("as written"))" autocomplete="off" dir="auto"></label> \
        <button class="button">\(say("Pronunciation confirmed"))</button></form>
        """
    }

    /// What to ask this time, each with a field for the answer.
    func questionForms(_ frame: Frame) -> HTML {
        guard let contact else { return .none }
        return Self.card(say("Ask the caller"), questions.map { question(contact, $0, frame) })
    }

    private func question(_ contact: String, _ question: Question, _ frame: Frame) -> HTML {
        """
        <li><span dir="auto">\(question.asks)</span> <span class="by">\(question.by)</span>\
        <form class="row" method="post" action="\(Paths.contactAnswer(contact, question: question.id))" data-send \
        data-said="\(say("Saved."))">\
        \(frame.token)<label><span class="sr">\(say("Their answer to: \(question.asks)"))</span>\
        <input class="field" name="answer" required placeholder="\(say("Their answer"))" \
        autocomplete="off" dir="auto">\
        </label> <button class="button">\(say("Save"))</button></form></li>
        """
    }
}
