import ArgumentParser
import RingbackCore
import RingbackWords

/// A rate on the command line: two numbers, or a file of many.
struct ProportionArguments: ParsableArguments {
    @Argument(help: .say("How often it happened, then among how many.")) var counts: [Int] = []
    @Option(help: .say("A CSV file with the columns events and base; - for standard input.", valueName: "file"))
    var file: String?
    @Flag(help: .say("Print JSON.")) var json = false

    func validate() throws {
        guard counts.count == (file == nil ? 2 : 0) else {
            throw ValidationError(terminal.say("Give two numbers, or --file."))
        }
    }

    func answer(_ interval: (Proportion) -> Interval) throws {
        let all =
            if let file {
                try CountTable(CommandFile(path: file).read(upTo: CountTable.bytes)).proportions().map(\.value)
            } else {
                [try Proportion(counts[0], in: counts[1])]
            }
        for proportion in all { StatsOutput.proportion(proportion, interval(proportion), json: json) }
    }
}

/// `ringback stats wilson 3 7003`.
struct StatsWilson: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wilson", abstract: terminal.say("The plausible range of a rate (Wilson): k in n."))

    @OptionGroup var arguments: ProportionArguments

    func run() async throws { try arguments.answer { $0.wilson() } }
}

/// `ringback stats clopper-pearson 3 7003`.
struct StatsClopperPearson: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clopper-pearson",
        abstract: terminal.say("The exact range of a rate (Clopper and Pearson): k in n."))

    @OptionGroup var arguments: ProportionArguments

    func run() async throws { try arguments.answer { $0.clopperPearson() } }
}
