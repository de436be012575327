// What a caller can be asked while on the line: never blocks filing, and disappears when dismissed.
extension CallerCardView {
    /// What is missing about the name, asked once per call.
    func asking(_ frame: Frame) -> HTML {
        guard let contact, let missing, missing.asksSpelling || missing.asksPronunciation else { return .none }
        return """
            <section class="card asking" data-asking="\(contact)"><h2>Ask once</h2>\
            \(when: missing.asksSpelling, spelling(contact, frame))\
            \(when: missing.asksPronunciation, pronunciation(contact, frame))\
            <button type="button" class="plain small" data-let-go hidden>Not now</button></section>

            """
    }

    private func spelling(_ contact: String, _ frame: Frame) -> HTML {
        """
        <form class="inline" method="post" action="\(Paths.contactConfirmation(contact))" data-send \
        data-said="Noted: they said so themselves.">\(frame.token)\
        <input type="hidden" name="spelling" value="true">\
        <p>Is it spelt <strong class="spelt"><bdi>\(plainName)</bdi></strong>?</p> \
        <button class="button">They spelt it so</button> \
        <a href="\(Paths.contact(contact))">Correct it</a></form>
        """
    }

    private func pronunciation(_ contact: String, _ frame: Frame) -> HTML {
        """
        <form class="inline" method="post" action="\(Paths.contactConfirmation(contact))" data-send \
        data-said="Noted: they said so themselves.">\(frame.token)\
        <label>How do they say it? <input class="field" name="pronunciation" value="\(say ?? "")" \
        placeholder="as written" autocomplete="off" dir="auto"></label> <button class="button">They said it so\
        </button></form>
        """
    }

    /// What to ask this time, each with a field for the answer.
    func questionForms(_ frame: Frame) -> HTML {
        guard let contact else { return .none }
        return Self.card("Ask them", questions.map { question(contact, $0, frame) })
    }

    private func question(_ contact: String, _ question: Question, _ frame: Frame) -> HTML {
        """
        <li><span dir="auto">\(question.asks)</span> <span class="soft">\(question.by)</span>\
        <form class="inline" method="post" action="\(Paths.contactAnswer(contact, question: question.id))" data-send data-said="Kept.">\
        \(frame.token)<label><span class="sr">Their answer to: \(question.asks)</span>\
        <input class="field" name="answer" required placeholder="What they answer" autocomplete="off" dir="auto">\
        </label> <button class="button">Keep</button></form></li>
        """
    }
}
