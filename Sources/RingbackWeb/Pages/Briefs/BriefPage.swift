import RingbackCore
import RingbackWords

/// A sheet for the telephone in the car: in large type, to be looked at for a moment or listened to.
///
/// Each line opens with one tap to its four answers. A script reads it aloud, and keeps it on the telephone, where it
/// opens without a network.
struct BriefPage: Page {
    var person: String
    var name: String
    /// "2:51 PM".
    var asOf: String
    var lines: [Line]
    /// What is said of the rest, below all lines and below those looked at for a moment.
    var ending: String
    var shortEnding: String
    /// The shortest brief, for a voice.
    var shortSpoken: String
    /// Whether the viewer may change codes here.
    var mayAnswer: Bool
    /// The office's number, to talk to the desk.
    var desk: (dial: String, text: String)?
    /// Whether the server can say it.
    var isAudible: Bool
    /// Whether the telephone is signed in for briefs alone.
    var isDevices = false

    struct Line: Sendable {
        var message: String
        var version: Int
        var code: Code
        var name: String
        /// "shi-VAWN nee VREE-in. Returning your call: Dublin dates."
        var detail: String
        /// For a voice.
        var spoken: String
        /// Where one tap may ring it.
        var dial: String?
        /// Whether it is among those looked at for a moment.
        var isShort: Bool
    }

    var title: Phrase { say("Brief for \(name)") }
    var layout: PageLayout { .car }
    var styles: [Asset] { [.css, .paper, .brief_page] }
    var scripts: [Asset] { [.brief] }
}

extension BriefPage {
    /// What the answers are called in the car, by the code that they give. Nothing is lost by the last: it waits at the
    /// foot of the sheet, to be called or let go.
    static let answers: [(code: Code, label: Phrase)] = [
        (.asap, say("Now", context: "a code")), (.today, say("Today")), (.sometime, say("Later", context: "a code")),
        (.undecided, say("Drop", context: "a code")),
    ]

    func main(in frame: Frame) -> HTML {
        """
        <header class="top"><a class="button quiet" href="\(Paths.sheet(person))">\(Parts.icon(.x))\
        <span class="sr">\(say("Back to the sheet"))</span></a>\(lengths)\
        <p id="as-of" class="soft">\(asOf)</p></header>
        <div class="rows"><h1 class="sr">\(title), \(asOf)</h1>
        \(lines.isEmpty ? empty : list(frame))\
        \(when: !ending.isEmpty, "<p class=\"rest\">\(ending)</p>")\
        \(when: !shortEnding.isEmpty, "<p class=\"short\">\(shortEnding)</p>")\
        \(isDevices ? .none : keeping(frame))</div>
        <div class="foot"><button class="button main" id="say" hidden data-page="\(Paths.brief(of: person))" \
        data-short="\(shortSpoken)"\
        \(attribute: "data-sound", isAudible ? Paths.briefSound(of: person).text : nil) \
        data-worker="\(Paths.briefWorker)">\(Parts.icon(.say))<span>\(say("Say it"))</span></button>\
        \(some: desk, { desk in
            """
            <a class="button" href="\(Paths.dial(desk.dial))">\(Parts.icon(.phone))\(say("The desk"))\
            <span class="sr">, \(desk.text)</span></a>
            """
        })</div>
        """
    }

    /// An ordinary sign-in ends after some hours.
    private func keeping(_ frame: Frame) -> HTML {
        """
        <form class="keep" method="post" action="\(Paths.briefDevice(of: person))">\(frame.token)\
        <button class="button">\(say("Keep this telephone signed in for briefs"))</button>\
        <p class="hint">\(say("You see and end it under Profile. Signing out here ends it, too."))</p></form>
        """
    }

    private var lengths: HTML {
        """
        <fieldset class="seg"><legend class="sr">\(say("How long"))</legend>\
        <label><input type="radio" name="length" value="2.5" id="short">\(say("2.5 s"))</label>\
        <label><input type="radio" name="length" value="30" checked>\(say("30 s"))</label></fieldset>
        """
    }

    private var empty: HTML { "<p class=\"empty\"><b>\(say("Nothing to return."))</b></p>\n" }

    private func list(_ frame: Frame) -> HTML {
        "<ol>\(each: lines, { line($0, frame) })</ol>\n"
    }

    private func line(_ line: Line, _ frame: Frame) -> HTML {
        """
        <li id="b-\(line.message)" data-say="\(line.spoken)"\(when: !line.isShort, " class=\"rest\"")>\
        <details name="brief"><summary><b><bdi>\(line.name)</bdi></b>\
        \(when: !line.detail.isEmpty, "<p>\(line.detail)</p>")</summary>\(when: mayAnswer, acts(line, frame))</details>\
        \(some: line.dial, { number in
            """
            <a class="dial" href="\(Paths.dial(number))">\(Parts.icon(.phone))\
            <span class="sr">\(say("Call \(line.name)"))</span></a>
            """
        })</li>

        """
    }

    private func acts(_ line: Line, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.message(line.message, MessageVerbs.recode))" data-answer>\(frame.token)\
        <input type=hidden name=version value=\(line.version)>\
        <input type=hidden name=back value="\(Paths.brief(of: person))">\(each: Self.answers, { answer in
            """
            <button class="button" name=code value=\(answer.code.rawValue) \
            aria-pressed="\(answer.code == line.code ? "true" : "false")">\(answer.label)</button>
            """
        })</form>
        """
    }
}
