import RingbackCore
import RingbackDesk
import RingbackWords

/// What was released, and the language its rows are named in.
struct FairnessWords: Sendable {
    let file: FairnessFile?
    let language: Language

    init(_ file: FairnessFile?, _ language: Language) { (self.file, self.language) = (file, language) }
}

extension Shapes {
    private static let oddsSchema = Schema.nullable(.number(0...1e15))
    private static let groupNames = Schema.array(.text(FairnessLimits.nameLength), upTo: FairnessLimits.groups)

    static let ownGroups = Shape<OwnGroupsFile>("OwnGroups") {
        Field("questions", ownGroup, upTo: FairnessLimits.questions) { $0.questions }
        Field("readers", named, upTo: 2, "Who reads the comparison; it is never about one person.") { $0.readers }
    }

    private static let ownGroup = Shape<OwnGroupsFile.Answered> {
        Field("id") { $0.question.id }
        Field("name") { $0.question.name }
        Field("groups", as: groupNames) { $0.question.groups }
        Field("chosen", "Null: not said.") { $0.group }
    }

    static let fairnessSetup = Shape<FairnessSetup>("FairnessSetup") {
        Field("readers", named, upTo: 2) { $0.readers }
        Field("questions", groupQuestion, upTo: 10_000) { setup in
            setup.questions.map { ($0, setup.drafters[$0.draftedBy] ?? "") }
        }
    }

    private static let groupQuestion = Shape<(GroupQuestion, String)>("GroupQuestion") {
        Field("id") { $0.0.id }
        Field("name") { $0.0.name }
        Field("groups", as: groupNames) { $0.0.groups }
        Field("draftedBy") { $0.1 }
        Field("openedAt") { $0.0.openedAt }
        Field("closedAt") { $0.0.closedAt }
    }

    static let fairness = Shape<FairnessWords>("Fairness", capacity: { _ in 16_384 }) {
        Field("period", as: .nullable(.text(7)), "Null: nothing has been released yet.") {
            $0.file?.release.period.description
        }
        Field("releasedAt") { $0.file?.at }
        Field("periods", as: .array(.text(7)), "All that were released.") {
            $0.file?.periods.map(\.description) ?? []
        }
        Field("readers", named, upTo: 2) { $0.file?.readers ?? [] }
        Field("comparisons", groupComparison, upTo: FairnessLimits.questions) { words in
            (words.file?.release.comparisons ?? []).map { ($0, words.language) }
        }
        Field("people", caseCount, upTo: 100_000, "Everybody without a name; none below ten people.") {
            $0.file?.release.funnel ?? []
        }
    }

    private static let caseCount = Shape<CaseCount> {
        Field("interactions", "In two digits.") { $0.base }
        Field("complaints") { $0.events }
    }

    private static let groupComparison = Shape<(FairnessRelease.Comparison, Language)>("GroupComparison") {
        Field("question") { $0.0.question }
        Field("name") { $0.0.name }
        Field("withheld", "Too few, or another figure could be subtracted: which is not said.") { $0.0.isWithheld }
        Field("groups", as: groupNames) { $0.0.groups }
        Field("atLeast", "Where counts would tell whose they are: a sentence alone.") { $0.0.bound?.sentence }
        Field("leavesOut", "Whether some cases were too few for any row.") { $0.0.leavesOut }
        Field("rows", likeCases, upTo: 10_000) { one in one.0.strata.map { ($0, one.1) } }
        Field("pairs", groupPair, upTo: FairnessLimits.groups) { GroupComparison.all($0.0) }
    }

    private static let likeCases = Shape<(FairnessRelease.Stratum, Language)> {
        Field("cases") { $0.1($0.0.cases.title) }
        Field("cells", caseCount, upTo: FairnessLimits.groups, "In the order of the groups.") { $0.0.cells }
    }

    private static let groupRate = Shape<Proportion> {
        Field("count") { $0.events }
        Field("base") { $0.base }
        Field("low", as: .number(0...1)) { GroupComparison.range(of: $0).low }
        Field("high", as: .number(0...1), "Wilson's interval, 95 %; below five complaints Clopper and Pearson's.") {
            GroupComparison.range(of: $0).high
        }
    }

    private static let groupPair = Shape<GroupComparison>("GroupPair") {
        Field("group") { $0.group }
        Field("with") { $0.other }
        Field("groupRate", groupRate) { $0.rates.group }
        Field("withRate", groupRate) { $0.rates.other }
        Field("verdict") { $0.verdict }
        Field("sentence", as: .text(1000)) { Phrase.sentences($0.sentences) }
        Field("oddsRatio", as: oddsSchema) { $0.oddsRatio }
        Field("low", as: oddsSchema) { $0.interval?.low }
        Field("high", as: oddsSchema) { $0.interval?.high }
        Field("exact", "Whether these are the exact, conditional ones.") { $0.isExact }
        Field("p", as: oddsSchema) { $0.p }
        Field("crude", as: oddsSchema, "The odds ratio of all cases together.") { $0.crude.oddsRatio }
        Field("fisher", as: oddsSchema, "Its p-value.") { $0.crude.fisher }
        Field("mantelHaenszel", as: oddsSchema) { $0.strata?.oddsRatio }
        Field("cmh", as: oddsSchema, "Corrected for continuity.") {
            $0.strata?.cochranMantelHaenszel(corrected: true).statistic
        }
        Field("cmhUncorrected", as: oddsSchema) { $0.strata?.cochranMantelHaenszel(corrected: false).statistic }
        Field("homogeneity", as: oddsSchema, "The p-value of Breslow and Day, with Tarone.") {
            $0.strata?.homogeneity?.p
        }
        Field("rowsUsed") { $0.strata?.used ?? 0 }
        Field("needed", as: .nullable(.count), "Interactions per side that would show twice as many.") { $0.needed }
    }
}
