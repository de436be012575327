import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback stats fisher 9 6991 2 6998`.
struct StatsFisher: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fisher",
        abstract: terminal.say("Fisher’s exact test: with and without in one group, then in the other."))

    @Argument(help: .say("The first group with and without, then the second.")) var counts: [Int] = []
    @Option(help: .say("A CSV file with the columns a, b, c and d; - for standard input.", valueName: "file"))
    var file: String?
    @Flag(help: .say("Print JSON.")) var json = false

    func validate() throws {
        guard counts.count == (file == nil ? 4 : 0) else {
            throw ValidationError(terminal.say("Give four numbers, or --file."))
        }
    }

    func run() async throws {
        let tables =
            if let file { try CountTable(CommandFile(path: file).read(upTo: CountTable.bytes)).twoByTwos() } else {
                [try TwoByTwo(counts[0], counts[1], counts[2], counts[3])]
            }
        for table in tables { write(table) }
    }

    private func write(_ table: TwoByTwo) {
        if json {
            return Output.json { json in
                json.figure("oddsRatio", table.oddsRatio)
                json.figure("p", table.fisher)
            }
        }
        Output.line(
            terminal.say(
                """
                Odds ratio \(StatsOutput.figure(table.oddsRatio)), p = \(StatsOutput.figure(table.fisher)) \
                (two-sided, exact).
                """))
    }
}
