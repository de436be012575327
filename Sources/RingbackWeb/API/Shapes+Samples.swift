import RingbackCore
import RingbackDesk
import RingbackJSON

extension Shapes {
    static let samples = Shape<[SampleView]>(capacity: { 256 + $0.count * 4096 }) {
        Field("samples", sample, upTo: 100) { $0 }
    }

    static let sample = Shape<SampleView>("Sample", capacity: { 4096 + $0.items.count * 2048 }) {
        Field.all(of: drawn) { $0 }
        Field("items", sampleItem, upTo: Sample.most, "Those that you may see, in the order in which they were drawn.")
        {
            $0.items
        }
        Field("figures", figures, "Null for a grader who still has some to grade.") { view in
            view.figures.map { Naming($0, view.names) }
        }
    }

    private static let drawn = Shape<SampleView> {
        Field("id") { $0.sample.id }
        Field("from", as: .day) { $0.sample.from.description }
        Field("to", as: .day) { $0.sample.to.description }
        Field("team") { $0.team }
        Field(
            "seed", as: .nullable(.integer(0...Sample.mostSeed)),
            "Null, as is `frame`, while some are yours to grade and you draw no samples: both tell who acted."
        ) { view in
            view.draw.map { Int($0.seed) }
        }
        Field("frame", "How many there were to draw from.") { $0.draw?.frame }
        Field("size") { $0.sample.draw.size }
        Field("twice", "How many of them are graded by two people: those drawn first.") { $0.sample.draw.twice }
        Field("first") { $0.graders.first }
        Field("second") { $0.graders.second }
        Field("third", "Decides if the two differ or somebody disputes a grade.") { $0.graders.third }
        Field("behaviors") { $0.sample.behaviors }
        Field("madeBy") { $0.madeBy }
        Field("madeAt") { $0.sample.madeAt }
    }

    static let myGrades = Shape<[ItemView]>(capacity: { 256 + $0.count * 2048 }) {
        Field("grades", sampleItem, upTo: 100) { $0 }
    }

    static let sampleItem = Shape<ItemView>("SampleItem", capacity: { _ in 2048 }) {
        Field("sample") { $0.sample }
        Field("number") { $0.item.number }
        Field(
            "person",
            "Who acted; null, as are the time and the three ids, while it is yours to grade and you draw no samples."
        ) {
            $0.person
        }
        Field("day", as: .day, "On the office’s clock.") { $0.day.description }
        Field("at") { $0.at }
        Field("message", as: .nullable(.id)) { $0.interaction?.message.text }
        Field("call", as: .nullable(.id)) { $0.interaction?.call?.text }
        Field("attempt", as: .nullable(.id)) { $0.interaction?.attempt?.text }
        Field("behaviors") { $0.behaviors }
        Field("facts", facts, "As it was recorded, without who called; null where it is closed to you.") { $0.facts }
        Field("grades", grade, upTo: 60) { view in view.grades.naming(view.names) }
        Field("disputes", gradeDispute, upTo: Sample.mostBehaviors) { view in view.disputes.naming(view.names) }
        Field("complete", "Everybody who grades it has graded it.") { $0.isComplete }
        Field("mayGrade") { $0.mayGrade }
        Field("mayDispute") { $0.mayDispute }
        Field("mayDecide", "The behaviors that you may decide about.") { $0.mayDecide }
    }

    private static let facts = Shape<InteractionFacts> {
        Field("regarding") { $0.regarding }
        Field("told") { $0.told }
        Field("boxes", as: .boxes) { $0.boxes.names }
        Field("readBack") { $0.hasReadBack }
        Field("outcome") { $0.outcome }
        Field("said") { $0.said }
    }

    private static let grade = Shape<Naming<GradeGiven>> {
        Field("behavior") { $0.it.behavior }
        Field("grade") { $0.it.grade }
        Field("by") { $0.name($0.it.grader) }
        Field("at") { $0.it.at }
    }

    private static let gradeDispute = Shape<Naming<GradeDispute>> {
        Field("behavior") { $0.it.behavior }
        Field("by", "Null where two graders differ.") { $0.name($0.it.by) }
        Field("why") { $0.it.why }
        Field("at") { $0.it.at }
        Field("grade", "As the third person decided.") { $0.it.ruling?.grade }
        Field("decidedWhy") { $0.it.ruling?.why ?? "" }
        Field("decidedBy") { $0.name($0.it.ruling?.by) }
        Field("decidedAt") { $0.it.ruling?.at }
    }

    private static let figures = Shape<Naming<SampleFigures>> {
        Field("behaviors", behaviorCount, upTo: Sample.mostBehaviors) { $0.it.behaviors }
        Field("pairs", "Grades that two people gave of the same.") { $0.it.agreement?.count ?? 0 }
        Field("agreed", "The share in which they agreed; null without a pair.") {
            SignedShare($0.it.agreement?.observed)
        }
        Field("kappa", "Cohen’s; null where all was graded alike.") { SignedShare($0.it.agreement?.kappa) }
        Field("graders", graderCount, upTo: 1000) { figures in figures.it.graders.naming(figures.names) }
    }

    private static let behaviorCount = Shape<SampleFigures.Behavior> {
        Field("behavior") { $0.number }
        Field("yes") { $0.yes }
        Field("no") { $0.no }
        Field("notApplicable") { $0.notApplicable }
    }

    private static let graderCount = Shape<Naming<SampleFigures.Grader>> {
        Field("grader") { $0.name($0.it.person) }
        Field("given") { $0.it.given }
        Field("no") { $0.it.no }
        Field("shared", "Grades that somebody else gave for the same.") { $0.it.shared }
        Field("alike") { $0.it.alike }
        Field("decided", "Grades that the third person decided.") { $0.it.decided }
        Field("overturned", "Those that were changed by that.") { $0.it.overturned }
    }

    static let sampleCheck = Shape<SampleCheck> {
        Field("same", "The seed draws the same ones again.") { $0.isSame }
        Field("frame") { $0.frame }
        Field("frameNow", "How many there are now: a return may have been taken back since.") { $0.frameNow }
    }
}

/// From -1 to 1, or null.
private struct SignedShare: JSONDescribed {
    let value: Double?

    init(_ value: Double?) { self.value = value }

    static var schema: Schema { .nullable(.number(-1...1)) }
    func write(to json: inout JSONWriter) { if let value { json.double(value) } else { json.null() } }
}
