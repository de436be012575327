import RingbackWords

/// The argument parser speaks English only: what it says of its own, in other languages.
enum ParserWords {
    /// - Parameter text: help, or an error with its usage. Anything else, such as a script for a shell, stays as it is.
    static func said(_ text: String, at terminal: Terminal) -> String {
        guard ["OVERVIEW: ", "USAGE: ", "Error: "].contains(where: text.hasPrefix) else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line(String($0), at: terminal) }.joined(separator: "\n")
    }

    private static func line(_ line: String, at terminal: Terminal) -> String {
        for rule in rules {
            if let values = values(of: line, around: rule.pieces) {
                return terminal.say(rule.phrase(values))
                    .replacing("<subcommand>", with: terminal.say("<subcommand>"))
            }
        }
        // The parser breaks lines of a list of values before its default, too.
        let isDefault = line.drop { $0 == " " }.hasPrefix("default: ")
        let line = isDefault ? line.replacing("default:", with: terminal.say("default:")) : line
        return usual(line, at: terminal).replacing("(default:", with: terminal.say("(default:"))
            .replacing("(values:", with: terminal.say("(values:"))
            .replacing("; default:", with: terminal.say("; default:"))
    }

    /// The mark of the subcommand that is meant without one; what is said of it stays in its column.
    private static func usual(_ line: String, at terminal: Terminal) -> String {
        let (mark, words) = ("(default)", terminal.say("(default)"))
        let grown = String(repeating: " ", count: max(0, words.count - mark.count))
        return line.replacing(mark + grown + " ", with: words + " ")
    }

    /// What a line has between these pieces; `nil` if it is not made of them.
    private static func values(of line: String, around pieces: [String]) -> [String]? {
        var rest = line[...]
        var values: [String] = []
        for (place, piece) in pieces.enumerated() {
            if place == 0 {
                guard rest.hasPrefix(piece) else { return nil }
                rest = rest.dropFirst(piece.count)
            } else if place == pieces.count - 1 {
                guard rest.hasSuffix(piece) else { return nil }
                values.append(String(rest.dropLast(piece.count)))
            } else {
                guard let found = rest.firstRange(of: piece) else { return nil }
                values.append(String(rest[..<found.lowerBound]))
                rest = rest[found.upperBound...]
            }
        }
        return values
    }

    private typealias Rule = (pieces: [String], phrase: @Sendable ([String]) -> Phrase)

    /// The first that fits is meant. A heading of the usage is seven columns wide, as its other lines are indented.
    private static let rules: [Rule] = [
        (["OVERVIEW: ", ""], { say("OVERVIEW: \($0[0])") }),
        (["USAGE: ", ""], { say("USAGE: \($0[0])") }),
        (["Usage: ", ""], { say("Usage: \($0[0])") }),
        (["Help:  ", ""], { say("Help:  \($0[0])") }),
        (["ARGUMENTS:", ""], { _ in say("ARGUMENTS:") }),
        (["OPTIONS:", ""], { _ in say("OPTIONS:") }),
        (["SUBCOMMANDS:", ""], { _ in say("SUBCOMMANDS:") }),
        (["", " SUBCOMMANDS:"], { say("\($0[0]) SUBCOMMANDS:") }),
        (["", "Show the version."], { say("\($0[0])Show the version.") }),
        (["", "Show help information."], { say("\($0[0])Show help information.") }),
        (["  See '", "' for more information."], { say("  See '\($0[0])' for more information.") }),
        (["  See '", "' for detailed help."], { say("  See '\($0[0])' for detailed help.") }),
        (
            ["Error: Unknown option '", "'. Did you mean '", "'?"],
            { say("Error: Unknown option '\($0[0])'. Did you mean '\($0[1])'?") }
        ),
        (["Error: Unknown option '", "'"], { say("Error: Unknown option '\($0[0])'") }),
        (["Error: Missing value for '", "'"], { say("Error: Missing value for '\($0[0])'") }),
        (
            ["Error: The option '", "' does not take any value, but '", "' was specified."],
            { say("Error: The option '\($0[0])' does not take any value, but '\($0[1])' was specified.") }
        ),
        (["Error: Unexpected argument '", "'"], { say("Error: Unexpected argument '\($0[0])'") }),
        (
            ["Error: ", " unexpected arguments: '", "'"],
            { say("Error: \($0[0]) unexpected arguments: '\($0[1])'") }
        ),
        (["Error: Missing expected argument '", "'"], { say("Error: Missing expected argument '\($0[0])'") }),
        (["Error: Missing one of: '", "'"], { say("Error: Missing one of: '\($0[0])'") }),
        (
            ["Error: The value '", "' is invalid for '", "'. Please provide one of the following:", ""],
            { say("Error: The value '\($0[0])' is invalid for '\($0[1])'. Please provide one of the following:") }
        ),
        (
            ["Error: The value '", "' is invalid for '", "'. Please provide one of ", "."],
            {
                let values = $0[2].replacing(" or ", with: ", ").replacing(" and ", with: ", ")
                return say("Error: The value '\($0[0])' is invalid for '\($0[1])'. Please provide one of \(values).")
            }
        ),
        (
            ["Error: The value '", "' is invalid for '", "'"],
            { say("Error: The value '\($0[0])' is invalid for '\($0[1])'") }
        ),
        (["Error: ", ""], { say("Error: \($0[0])") }),
    ]
}
