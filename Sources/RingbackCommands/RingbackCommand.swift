package import ArgumentParser
import Foundation
import RingbackCore
import RingbackWords

/// `ringback`: the command line.
package struct RingbackCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "ringback",
        abstract: terminal.say(
            "The office's shared phone sheet: every call that comes in has one person who owes the return."),
        discussion: terminal.say(
            """
            Desk and sheet commands work through a server, as the person whose token is in RINGBACK_TOKEN; office \
            machine commands work directly on the database, even while a server is running.

            Exit codes: 0 done · 64 mistyped command · 65 invalid input · 66 not found · \
            69 database or server unreachable · 70 internal error · 74 disk full · 75 somebody else was first · \
            77 not allowed.
            """),
        version: Version.text,
        groupedSubcommands: [
            CommandGroup(
                name: terminal.say("Desk and sheet"),
                subcommands: [
                    SheetCommand.self, BriefCommand.self, CopyCommand.self, BoardCommand.self, FindCommand.self,
                    FileCommand.self,
                ]
                    + MessageCommands.all
                    + [AccountsCommand.self, NumbersCommand.self, WatchCommand.self, AwayCommand.self]
                    + [ReachCommand.self, LadderCommand.self]
                    + [GreetingCommand.self, LeavingCommand.self, DutiesCommand.self]
                    + [DayCommand.self, StandardsCommand.self, TrainingCommand.self, QuestionsCommand.self]
                    + [PlaybookCommand.self, CaseCommand.self]
                    + [ComplaintCommand.self, SampleCommand.self]
                    + [
                        ChangesCommand.self, PromisesCommand.self, ShiftCommand.self, RollCommand.self,
                        PromiseCommand.self,
                    ]
                    + [AskCommand.self, RequestsCommand.self]
                    + [SayCommand.self, MomentCommand.self, GuardCommand.self]
                    + [ReportCommand.self, ReviewCommand.self, RecordCommand.self]
                    + [FairnessCommand.self, OwnGroupsCommand.self]
                    + [SitesCommand.self, CoverageCommand.self, RoutesCommand.self]),
            CommandGroup(
                name: terminal.say("Office machine"),
                subcommands: [
                    ServeCommand.self, DemoCommand.self, SetupCommand.self, ContactsCommand.self, CallsCommand.self,
                    ExportCommand.self,
                    HistoryCommand.self, MailCommand.self,
                    TokenCommand.self, ConfigCommand.self, StatsCommand.self,
                ]),
        ])

    package init() {}

    /// Runs the command line and exits.
    package static func start() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
        } catch let error as any RingbackError {
            Output.problem("ringback: \(terminal.say(error.sentence))")
            Foundation.exit(ExitStatus(error).rawValue)
        } catch  where !(error is ExitCode) && exitCode(for: error) == .failure {
            // Neither the parser's error nor one of ours: this should not happen.
            Output.problem(
                terminal.say("ringback: Unexpected error: \(String(describing: error))"))
            Foundation.exit(ExitStatus.fault.rawValue)
        } catch  where terminal.language == .english {
            exit(withError: error)
        } catch {
            let status = exitCode(for: error)
            let text = ParserWords.said(fullMessage(for: error), at: terminal)
            if !text.isEmpty { status.isSuccess ? Output.line(text) : Output.problem(text) }
            Foundation.exit(status.rawValue)
        }
    }
}

package enum Version {
    package static let text = "0.1.0"
}
