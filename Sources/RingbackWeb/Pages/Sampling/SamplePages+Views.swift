import RingbackCore
import RingbackDesk
import RingbackWords

extension SamplesPage {
    init(_ samples: [SampleView], _ office: OfficePicture, mayDraw: Bool, _ wording: Wording) {
        let leads = Set(office.teams.values.map(\.lead))
        self.init(
            samples: samples.map { Line($0, wording) }, mayDraw: mayDraw,
            teams: office.teams.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
                .map { Choice(value: $0.id.text, title: $0.name) },
            graders: office.people.values
                .filter {
                    $0.works
                        && (leads.contains($0.id) || !$0.roles.isDisjoint(with: [.supervisor, .manager, .admin]))
                }
                .sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { Choice(value: $0.id.text, title: $0.name) })
        (form.first, form.second) = (graders.first?.value ?? "", graders.dropFirst().first?.value ?? "")
        form.third = graders.dropFirst(2).first?.value ?? ""
    }
}

extension SamplesPage.Line {
    fileprivate init(_ view: SampleView, _ wording: Wording) {
        let sample = view.sample
        self.init(
            id: sample.id.text, days: say("\(wording.date(sample.from)) to \(wording.date(sample.to))"),
            team: view.team.map { Phrase(verbatim: $0) } ?? say("the whole office"),
            size: view.size, seed: view.seed,
            agreement: view.figures?.agreementWords ?? say("not yet", context: "agreement"))
    }
}

extension SampleView {
    /// "20 of 1,204"; for whoever grades blind "20".
    fileprivate var size: Phrase {
        guard let draw else { return Phrase(verbatim: String(sample.draw.size)) }
        return say("\(draw.size) of \(draw.frame)")
    }

    /// Empty for whoever grades blind.
    fileprivate var seed: String {
        guard let draw else { return "" }
        return String(draw.seed)
    }
}

extension SampleFigures {
    /// "0.62, from 24 pairs, 21 of them alike".
    var agreementWords: Phrase {
        guard let agreement else { return say("no pair yet") }
        let alike = Int((agreement.observed * Double(agreement.count)).rounded())
        guard let kappa = agreement.kappa else {
            return say(
                agreement.count, one: "1 pair, alike: kappa needs grades that differ",
                other: "\(agreement.count) pairs, all graded alike: kappa needs grades that differ")
        }
        let hundredths = Int((abs(kappa) * 100).rounded())
        let text = "\(kappa < 0 ? "-" : "")\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
        return say(
            agreement.count, one: "kappa \(text), from 1 pair",
            other: "kappa \(text), from \(agreement.count) pairs, \(alike) of them alike")
    }
}

extension SamplePage {
    init(_ view: SampleView, _ wording: Wording) {
        let sample = view.sample
        let figures = view.figures
        self.init(
            id: sample.id.text, heading: say("Sample, \(wording.date(sample.from)) to \(wording.date(sample.to))"),
            facts: [
                (say("Whose work"), "\(view.team.map { Phrase(verbatim: $0) } ?? say("the whole office"))"),
                (say("Drawn"), "\(view.size)"), (say("Seed"), "\(view.seed)"),
                (say("Graded by two"), "\(String(sample.draw.twice))"),
                (say("First", context: "grader"), "<bdi>\(view.graders.first.name)</bdi>"),
                (say("Second"), "<bdi>\(view.graders.second.name)</bdi>"),
                (say("Third"), "<bdi>\(view.graders.third.name)</bdi>"),
                (say("Drawn by"), "<bdi>\(view.madeBy.name)</bdi>, \(wording.fullMoment(sample.madeAt))"),
            ],
            items: view.items.map { Line($0, wording) },
            behaviors: figures?.behaviors.map {
                (sample.behaviors[$0.number - 1], $0.yes, $0.no, $0.notApplicable)
            } ?? [],
            agreement: figures?.agreementWords,
            graders: figures?.graders.map { Grader($0, view.names) } ?? [], owes: figures == nil)
    }
}

extension SamplePage.Grader {
    fileprivate init(_ one: SampleFigures.Grader, _ names: [PersonID: String]) {
        self.init(
            name: names[one.person] ?? "", given: one.given, no: one.no, shared: one.shared, alike: one.alike,
            decided: one.decided, overturned: one.overturned)
    }
}

extension SamplePage.Line {
    fileprivate init(_ view: ItemView, _ wording: Wording) {
        let stands: Phrase =
            if !view.mayDecide.isEmpty {
                say("yours to decide")
            } else if view.mayGrade {
                say("yours to grade")
            } else if view.isComplete {
                say("graded", context: "sample")
            } else {
                say("not graded yet")
            }
        self.init(
            number: view.item.number, person: view.person?.name, at: view.when(wording),
            what: view.what, stands: stands, isYours: view.mayGrade || !view.mayDecide.isEmpty)
    }
}

extension ItemView {
    /// "Call taken", "talked".
    var what: Phrase {
        if item.interaction.call != nil { return say("call taken") }
        return facts?.outcome?.label ?? say("return")
    }

    /// The day alone as long as the time would tell who acted.
    func when(_ wording: Wording) -> String {
        guard let at else { return wording.day(day) }
        return wording.fullMoment(at)
    }
}

extension SampleItemPage {
    private static func words(_ text: String) -> HTML {
        text.isEmpty ? .none : "<span dir=\"auto\">\(text)</span>"
    }

    init(_ view: ItemView, reader: PersonID, _ wording: Wording) {
        var facts: [(name: Phrase, value: HTML)] = [
            (say("What"), "\(view.what)"), (say("When"), "\(view.when(wording))"),
        ]
        if let known = view.facts {
            facts += [
                (say("Regarding"), Self.words(known.regarding)), (say("Was told"), Self.words(known.told)),
                (say("Said"), Self.words(known.said)),
                (
                    say("Number read back"),
                    view.item.interaction.call == nil
                        ? .none : "\((known.hasReadBack ? Grade.yes : Grade.no).title)"
                ),
                (
                    say("Message"),
                    // The message names the caller and who acted, on whom a grade is not to depend.
                    known.maySee && !view.mayGrade
                        ? "<a href=\"\(Paths.message(view.item.interaction.message.text))\">\(say("Open it"))</a>"
                        : .none
                ),
            ]
        }
        self.init(
            sample: view.sample.text, number: view.item.number, person: view.person?.name, facts: facts,
            isClosed: view.facts == nil, rows: view.behaviors.indices.map { Row($0 + 1, view, wording) },
            mayGrade: view.mayGrade, isComplete: view.isComplete,
            maySeeSample: view.item.interaction.person != reader)
    }
}

extension SampleItemPage.Row {
    fileprivate init(_ behavior: Int, _ view: ItemView, _ wording: Wording) {
        let dispute = view.disputes.first { $0.behavior == behavior }
        var notes: [String] = []
        if let dispute {
            notes.append(
                dispute.by == nil
                    ? wording(say("The two graders differ: a third person decides."))
                    : wording(say("Disputed: \(dispute.why)")))
        }
        if let ruling = dispute?.ruling {
            let name = view.names[ruling.by] ?? ""
            notes.append(wording(say("Decided by \(name): \(ruling.grade.title). \(ruling.why)")))
        }
        self.init(
            behavior: behavior, text: view.behaviors[behavior - 1],
            grades: view.grades.filter { $0.behavior == behavior }.map {
                say("\(view.names[$0.grader] ?? ""): \($0.grade.title)")
            },
            notes: notes, mayDispute: view.mayDispute && dispute == nil,
            mayDecide: view.mayDecide.contains(behavior))
    }
}

extension MyGradesPage {
    init(_ views: [ItemView], _ wording: Wording) {
        self.init(
            lines: views.map { view in
                let first = view.grades.filter { $0.grader == view.item.grader }
                let (yes, no) = (first.count { $0.grade == .yes }, first.count { $0.grade == .no })
                return Line(
                    path: Paths.sampleItem(view.sample.text, String(view.item.number)), what: view.what,
                    at: wording.fullMoment(view.item.interaction.at), grades: say("\(yes) yes, \(no) no"),
                    isDisputed: view.disputes.contains { $0.ruling == nil })
            })
    }
}

extension SamplesPage.Form {
    init(_ form: Fields) {
        self.init()
        (from, to, team, size) = (form["from"], form["to"], form["team"], form["size"])
        (twice, seed, behaviors) = (form["twice"], form["seed"], form["behaviors"])
        (first, second, third) = (form["first"], form["second"], form["third"])
    }
}
