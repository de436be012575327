import Foundation
import RingbackCore
import Testing

@Suite("Reply corpus")
struct ReplyCorpusTests {
    /// A reply as a mail program made it, and the expected result.
    struct Reply: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let sender: String
        let act: String
        let visible: String

        var testDescription: String { name }

        static let all: [Reply] = {
            let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "Fixtures/Replies")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
                let name = String(file.dropLast(4))
                guard let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8),
                    let expected = try? String(
                        contentsOf: folder.appending(path: name + ".expected"), encoding: .utf8)
                else { return nil }
                let lines = expected.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
                guard lines.count == 4 else { return nil }
                return Reply(
                    name: name, text: text, sender: String(lines[1].dropFirst("sender: ".count)),
                    act: String(lines[0].dropFirst("act: ".count)),
                    visible: lines[3].trimmingCharacters(in: .newlines))
            }
        }()
    }

    @Test("The corpus is complete")
    func corpus() { #expect(Reply.all.count >= 70) }

    @Test("Exactly the sender's own text is kept", arguments: Reply.all)
    func visible(reply: Reply) {
        #expect(ReplyText.visible(in: reply.text, sender: reply.sender) == reply.visible)
    }

    @Test("The first line acts only if it is an answer or outcome", arguments: Reply.all)
    func act(reply: Reply) {
        #expect(ReplyReading(reply.visible).command.map(Self.words) ?? "context" == reply.act)
    }

    @Test("Windows line ends make no difference", arguments: Reply.all)
    func lineEnds(reply: Reply) {
        let text = reply.text.replacing("\n", with: "\r\n")
        #expect(ReplyText.visible(in: text, sender: reply.sender) == reply.visible)
    }

    @Test("No acting line is lost, whoever sent it", arguments: Reply.all)
    func unknownSender(reply: Reply) {
        let visible = ReplyText.visible(in: reply.text)
        #expect(visible.hasPrefix(reply.visible))
    }

    static func words(_ command: ReplyCommand) -> String {
        func with(_ word: String, _ more: String) -> String { more.isEmpty ? word : "\(word): \(more)" }
        return switch command {
        case .mine: "mine"
        case .notMine(let to, let why): with("notMine", to.isEmpty ? why : to)
        case .pleaseDoIt(let note): with("pleaseDoIt", note)
        case .needMore(let question): with("needMore", question)
        case .note(let text): with("note", text)
        case .attempt(let outcome, let with): with.isEmpty ? outcome.rawValue : "\(outcome.rawValue): \(with)"
        case .handOver(let to): with("handOver", to)
        case .accept: "accept"
        case .yes: "yes"
        case .no(let why): with("no", why)
        }
    }
}
