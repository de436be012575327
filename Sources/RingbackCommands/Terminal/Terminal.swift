import Foundation
import Glibc
import RingbackCore

/// The terminal the command was typed at, if any.
enum Terminal {
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
