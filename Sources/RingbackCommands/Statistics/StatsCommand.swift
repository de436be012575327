import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback stats`: the arithmetic of reviews on numbers of one's own, for checking. Needs no office.
struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: terminal.say("Reckon the figures of reviews from counts of your own, to check them."),
        discussion: terminal.say(
            """
            ringback stats wilson 3 7003
            ringback stats fisher 9 6991 2 6998
            ringback stats mantel-haenszel strata.csv

            Many at once: --file with a CSV of them, answered line by line. Intervals are of 95 %. The definition of each figure is in docs/statistics.md.
            """),
        subcommands: [
            StatsWilson.self, StatsClopperPearson.self, StatsFisher.self, StatsMantelHaenszel.self, StatsFunnel.self,
        ])
}
