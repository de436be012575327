import RingbackCore
import RingbackDesk
import RingbackWords

/// At the third round of phone tag, the ways out of it, each one press away: their assistants, a time that was agreed,
/// an answer in writing. Beside a message that is held back, its end.
struct WaysOut: Sendable {
    var message: String
    var version: Int
    var isTag = false
    var isHeld = false
    var assistants: [CallerCardView.Related] = []
}

extension WaysOut {
    /// - Returns: `nil` if there is none, or the reader may do nothing.
    init?(_ file: MessageFile, _ caller: CallerCardView) {
        let message = file.entry.message
        let isTag = message.isPhoneTag && file.may.contains(.attemptMessage)
        let isHeld = message.hold != nil && file.may.contains(.holdMessage)
        guard isTag || isHeld else { return nil }
        self.init(
            message: message.id.text, version: message.version, isTag: isTag, isHeld: isHeld,
            assistants: isTag ? caller.assistants : [])
    }

    func html(in frame: Frame) -> HTML {
        "\(when: isTag, tag(frame))\(when: isHeld, held(frame))"
    }

    private func tag(_ frame: Frame) -> HTML {
        """
        <section class="block"><h2>\(say("Ways out of phone tag"))</h2>\
        \(each: assistants, { assistant in
            """
            <p><bdi>\(assistant.name)</bdi>\
            \(each: assistant.numbers, { " \(Parts.dial($0.text, $0.dial, $0.care))" })</p>
            """
        })\
        <ul><li><form class="row" method="post" action="\(Paths.message(message, MessageVerbs.attempt))" \
        autocomplete="off" \
        data-send>\(hidden(frame))<input type="hidden" name="outcome" value="talked">\
        <label class="push">\(say("Agreed to call at")) <input class="field" name="again" required></label>\
        <button class="button">\(say("Agree on a time"))</button></form></li>\
        <li><form class="row" method="post" action="\(Paths.message(message, MessageVerbs.close))" data-send>\
        \(hidden(frame))<input type="hidden" name="outcome" value="answeredInWriting">\
        <button class="button">\(say("Answered in writing"))</button></form></li></ul></section>
        """
    }

    private func held(_ frame: Frame) -> HTML {
        """
        <section class="block"><form class="row" method="post" \
        action="\(Paths.message(message, MessageVerbs.release))" \
        data-api="\(Paths.message(message, at: MessageVerbs.release.route.path))" data-method="DELETE" data-send>\
        \(hidden(frame))\
        <button class="button">\(say("End the hold"))</button></form></section>
        """
    }

    private func hidden(_ frame: Frame) -> HTML {
        """
        \(frame.token)<input type="hidden" name="version" value="\(version)">\
        <input type="hidden" name="back" value="\(Paths.message(message))">
        """
    }
}
