import RingbackWords
import Testing

@testable import RingbackCommands

@Suite("The terminal's language")
struct TerminalTests {
    @Test(
        "The first variable that is set decides, and what is not here is English",
        arguments: [
            ([:], "en"), (["LANG": "es_MX.UTF-8"], "es"), (["LANG": "es"], "es"), (["LANG": "es_ES@euro"], "es"),
            (["LANG": "en_US.UTF-8"], "en"), (["LANG": "C.UTF-8"], "en"), (["LANG": "POSIX"], "en"),
            (["LANG": "tlh"], "en"), (["LANG": ".@_"], "en"), (["LANG": "en_XA.UTF-8"], "en-XA"),
            (["LANG": "en_US.UTF-8", "LC_MESSAGES": "es_MX.UTF-8"], "es"),
            (["LANG": "es_MX.UTF-8", "LC_MESSAGES": ""], "es"),
            (["LANG": "es_MX.UTF-8", "LC_MESSAGES": "es_MX.UTF-8", "LC_ALL": "C"], "en"),
        ])
    func language(environment: [String: String], code: String) {
        #expect(Terminal(environment).language.code == code)
    }

    @Test("Texts, counts and phrases are worded in it")
    func words() {
        let pseudo = Terminal(["LANG": "en_XA"])
        #expect(pseudo.say("Print JSON.").hasPrefix("["))
        #expect(pseudo.say(2, one: "1 call", other: "\(2) calls").hasPrefix("["))
        #expect(pseudo.say(Phrase(verbatim: "Dana")) == "Dana")
    }
}

@Suite("What the argument parser says")
struct ParserWordsTests {
    private let spanish = Terminal(["LANG": "es_MX.UTF-8"])

    @Test(
        "It is read in the terminal's language",
        arguments: [
            ("Error: Unknown option '--shet'. Did you mean '--sheet'?", "--shet", "--sheet"),
            (
                "Error: The value 'x' is invalid for '<answer>'. Please provide one of 'mine' or 'context'.", "x",
                "'mine'"
            ),
            ("Error: Missing expected argument '<message>'\nUsage: ringback close <message>", "<message>", "ringback"),
            ("Error: Unexpected argument 'x'\nUsage: ringback <subcommand>", "Uso", "<subcomando>"),
            ("OVERVIEW: X\n\nOPTIONS:\n  -h, --help              Show help information.", "X", "  -h, --help   "),
        ])
    func said(text: String, first: String, second: String) {
        let said = ParserWords.said(text, at: spanish)
        #expect(said != text)
        #expect(said.contains(first) && said.contains(second))
        #expect(
            !said.contains("Show") && !said.contains("Did you") && !said.contains("Please") && !said.contains("Missing")
        )
    }

    @Test(
        "A script for a shell stays as it is",
        arguments: ["#compdef ringback\nOPTIONS:", "", "{\"abstract\":\"OPTIONS:\"}"])
    func script(text: String) {
        #expect(ParserWords.said(text, at: spanish) == text)
    }
}
