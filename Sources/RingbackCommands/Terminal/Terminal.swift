import Foundation
import Glibc
import RingbackCore
import RingbackWords

/// The terminal this command was typed at.
let terminal = Terminal()

/// The terminal the command was typed at, if any, and the language it speaks.
struct Terminal: Sendable {
    let language: Language

    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
        language = Self.language(environment)
    }

    /// As POSIX has it, the first of these that is set decides. `es_MX.UTF-8` is Spanish; C, and a language that is not
    /// here, English.
    private static func language(_ environment: [String: String]) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let tag = String(locale.prefix { $0 != "." && $0 != "@" }.replacing("_", with: "-"))
        // Those who read English, and servers, need no catalogue.
        return ["", "C", "POSIX", "en", "en-US", "en-GB"].contains(tag) ? .english : .preferred(tag) ?? .english
    }

    // MARK: Words

    /// A text of the program in the terminal's language.
    func say(_ text: Phrase.Text, context: StaticString? = nil) -> String {
        language(RingbackWords.say(text, context: context))
    }

    func say(_ phrase: Phrase) -> String { language(phrase) }

    func say(_ count: Int, one: Phrase.Text, other: Phrase.Text) -> String {
        language(RingbackWords.say(count, one: one, other: other))
    }

    // MARK: The device

    static var answers: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }
    static var watchesProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// The width of the terminal on standard output; `nil` for a file or pipe.
    static var width: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Asks for one line. An empty answer takes the proposal; without a proposal it asks again.
    /// - Returns: `nil` at the end of input.
    static func ask(_ question: String, proposing proposal: String = "") -> String? {
        while true {
            Output.ask(proposal.isEmpty ? "\(question): " : "\(question) [\(proposal)]: ")
            guard let line = readLine() else { return nil }
            let answer = line.trimmingCharacters(in: .whitespaces)
            if !answer.isEmpty { return answer }
            if !proposal.isEmpty { return proposal }
        }
    }

    /// Asks for one line without echoing it.
    static func askHidden(_ question: String) -> String? {
        Output.ask("\(question): ")
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            Output.problem("")
        }
        return readLine()
    }
}
