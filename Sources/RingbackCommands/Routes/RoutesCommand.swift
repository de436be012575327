import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords
import RingbackYAML

/// `ringback routes`: how calls reach the office, and the proof that none is lost.
struct RoutesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: terminal.say("Describe the telephone routes, and prove where each path ends."),
        discussion: terminal.say(
            """
            Example:
              ringback routes prove plan.yaml     walks every path; needs no office and no server
              ringback routes show > plan.yaml    the office’s plan
              ringback routes set plan.yaml       replaces it, and proves it with the office’s coverage
            """),
        subcommands: [RoutesProve.self, RoutesShow.self, RoutesSet.self])
}

/// `ringback routes prove`: walks every path of a described plan at every time of a week.
struct RoutesProve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: terminal.say("Walk every path of a plan at every quarter hour of a week, holidays included."),
        discussion: terminal.say(
            "Exits with 0 if every path ends well, 1 if any does not, 2 if the file cannot be read."))

    @Argument(help: .say("The plan, in YAML; - is standard input.")) var file: String
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        let proof: RouteProof
        do {
            proof = try RoutePlan(YAMLReader.read(CommandFile(path: file).read(upTo: PlanError.largest + 1))).proof()
        } catch let error as any RingbackError {
            Output.problem("ringback: \(terminal.say(error.sentence))")
            throw ExitCode(2)
        }
        if json { Output.json { RouteProofText.write(proof, to: &$0) } } else { RouteProofText.show(proof) }
        if !proof.isProved { throw ExitCode(1) }
    }
}

/// `ringback routes show`: the office's plan as it was put in.
struct RoutesShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: terminal.say("Print the office’s plan, as YAML."))

    @OptionGroup var flags: PersonFlags

    func run() async throws {
        let reply = try await flags.client().get("/api/v1/routes")
        if flags.json { return Output.line(reply.text) }
        let text = reply.value.text("text") ?? ""
        text.isEmpty ? Output.problem(terminal.say("No telephone routes are described yet.")) : Output.text(text)
    }
}

/// `ringback routes set`: replaces the office's plan.
struct RoutesSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: terminal.say("Replace the office’s plan by a file, and prove it."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("The plan, in YAML; - is standard input.")) var file: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let bytes = try CommandFile(path: file).read(upTo: PlanError.largest)
        let reply = try await client.put("/api/v1/routes") { json in
            json.field("text", String(decoding: bytes, as: UTF8.self))
        }
        if flags.json { return Output.line(reply.text) }
        // Each stands there once for each of its times, and says all of them.
        var faults: [String] = []
        for fault in reply.value["proof"]?.items("faults") ?? [] {
            if let words = fault.text("words"), words != faults.last { faults.append(words) }
        }
        for fault in faults { Output.line(fault) }
        Output.line(
            faults.isEmpty
                ? terminal.say("Saved and proved: every path ends well.")
                : terminal.say(
                    faults.count, one: "Saved. 1 path ends wrongly.", other: "Saved. \(faults.count) paths end wrongly."
                ))
        if !faults.isEmpty { throw ExitCode(1) }
    }
}

/// A proof for people and for programs.
enum RouteProofText {
    static func show(_ proof: RouteProof) {
        for fault in proof.faults { Output.line(fault.sentence(terminal)) }
        if proof.isCut { Output.line(terminal.say("There are more; these are the first \(proof.faults.count).")) }
        Output.line(
            proof.isProved
                ? terminal.say("\(terminal.say(proof.pathWords)): every one ends well.")
                : terminal.say(
                    proof.faults.count, one: "\(terminal.say(proof.pathWords)): 1 ends wrongly.",
                    other: "\(terminal.say(proof.pathWords)): \(proof.faults.count) end wrongly."))
    }

    static func write(_ proof: RouteProof, to json: inout JSONWriter) {
        json.field("paths", proof.paths)
        json.field("more", proof.arePathsMore)
        json.field("proved", proof.isProved)
        json.field("cut", proof.isCut)
        json.array("faults", of: proof.faults.flatMap { fault in fault.times.map { (fault, $0) } }) { json, item in
            json.object { json in
                json.array("path", item.0.path.map(\.word))
                json.field("fault", item.0.kind.rawValue)
                json.field("from", item.1.start)
                json.field("to", item.1.end)
                json.field("where", item.0.place)
            }
        }
    }
}

extension RouteFault {
    /// "Main → 0 → Front desk: empty group, Mon–Fri 12:00–12:30".
    func sentence(_ terminal: Terminal) -> String {
        let path = self.path.map { terminal.say($0.words) }.joined(separator: " → ")
        return "\(path): \(terminal.say(kind.words)), \(RouteTimeText.words(times, terminal.say))"
    }
}
