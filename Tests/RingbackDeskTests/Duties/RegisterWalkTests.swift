import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

/// Random walks over what people do all day: none of it moves a duty.
@Suite("Nothing but a confirmed change moves a duty")
struct RegisterWalkTests {
    /// How many walks, of ``steps`` each; a drill walks ten thousand.
    private static let walks = 40
    private static let steps = 10

    @Test("No walk over requests, favors, messages taken, offers and refusals changes the register")
    func walking() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let duties = try await register(in: office)
            let before = try await holders(office)
            var walker = Walker(office, duties: duties)
            for walk in 0..<Self.walks {
                for _ in 0..<Self.steps { await walker.step() }
                #expect(try await holders(office) == before, "walk \(walk): \(walker.trail)")
                walker.trail = []
                office.clock.advance(seconds: 3600)
            }
            #expect(walker.done > Self.walks * Self.steps / 4, "most of it was refused: \(walker.done)")

            // A proposal does not, either; its confirmation does.
            let dana = try await office.acting("Dana")
            let proposed = try await office.desk.setHolder(
                of: duties[0], HolderDraft(person: office.id("Tom")), by: try await office.acting("Tom")
            ).fresh()
            #expect(try await holders(office) == before)
            let change = try #require(proposed.pending)
            _ = try await office.desk.decideHolder(change.id, of: duties[0], .confirmed, by: dana)
            #expect(try await holders(office) != before)
        }
    }

    private func register(in office: MillerRowe) async throws -> [DutyID] {
        let dana = try await office.acting("Dana")
        var duties: [DutyID] = []
        for (name, holder) in [("Invoices", "Ana"), ("Slides", "Tom"), ("Keys", "Eve"), ("Archive", "")] {
            let holder = holder.isEmpty ? nil : HolderDraft(person: office.id(holder))
            let draft = DutyDraft(name: name, lead: office.id("Dana"), deputies: [office.id("Otto")])
            duties.append(try await office.desk.addDuty(draft, holder: holder, by: dana).fresh().duty.id)
        }
        return duties
    }

    private func holders(_ office: MillerRowe) async throws -> [DutyRecord] {
        try await office.desk.duties(by: try await office.acting("Max")).duties.map(\.record)
    }
}

/// Does at random what people do; what is refused is no step.
private struct Walker {
    private let office: MillerRowe
    private let duties: [DutyID]
    private var random = SeededRandom(seed: 17)
    private var requests: [WorkRequestID] = []
    private var messages: [MessageID] = []
    var trail: [String] = []
    var done = 0

    private static let people = ["Ana", "Tom", "Eve", "Otto", "Dana", "Max", "Jamie"]
    private static let words = ["an invoice", "slides for Monday", "the keys", "something from the archive", "lunch"]

    init(_ office: MillerRowe, duties: [DutyID]) { (self.office, self.duties) = (office, duties) }

    mutating func step() async {
        let who = Self.people.randomElement(using: &random) ?? "Ana"
        let what = Int.random(in: 0..<8, using: &random)
        do {
            let acting = try await office.acting(who)
            switch what {
            case 0, 1: try await ask(acting)
            case 2, 3: try await answerRequest(acting)
            case 4: try await file(acting)
            case 5, 6: try await answerMessage(acting)
            default: try await decideOffer(acting)
            }
            done += 1
            trail.append("\(who) \(what)")
        } catch {
            trail.append("\(who) \(what) refused")
        }
    }

    private mutating func ask(_ acting: Acting) async throws {
        let to = Self.people.randomElement(using: &random).map(office.id)
        let draft = RequestDraft(
            to: Bool.random(using: &random) ? to : nil, what: Self.words.randomElement(using: &random) ?? "",
            duty: Bool.random(using: &random) ? duties.randomElement(using: &random) : nil)
        requests.append(try await office.desk.askForWork(draft, by: acting).fresh().request.id)
    }

    private mutating func answerRequest(_ acting: Acting) async throws {
        let mine = try await office.desk.workRequests(by: acting)
        if let sent = mine.sent.randomElement(using: &random), sent.request.state == .asking {
            _ = try await office.desk.chooseAsking(sent.request.id, Bool.random(using: &random), by: acting)
        }
        guard let request = mine.received.randomElement(using: &random)?.request else { return }
        if request.state == .taken {
            _ = try await office.desk.finishRequest(request.id, by: acting)
            return
        }
        let answer = RequestAnswer.allCases.randomElement(using: &random) ?? .no
        _ = try await office.desk.answerRequest(request.id, ReplyDraft(answer, text: "As I said."), by: acting)
    }

    private mutating func file(_ acting: Acting) async throws {
        let draft = MessageDraft(
            forWhom: Bool.random(using: &random) ? office.id("Tom").text : office.id("Ana").text,
            callerName: "Kim", callerNumber: "+1 713 555 01\(Int.random(in: 10..<99, using: &random))",
            regarding: Self.words.randomElement(using: &random) ?? "", code: .today, told: "Soon.",
            boxes: [.pleaseCall])
        messages.append(try await office.desk.file(draft, by: acting).fresh().entry.id)
    }

    private mutating func answerMessage(_ acting: Acting) async throws {
        guard let message = messages.randomElement(using: &random) else { return }
        let kind = AnswerKind.allCases.randomElement(using: &random) ?? .mine
        let to = kind == .pleaseDoIt ? Self.people.randomElement(using: &random) ?? "" : ""
        _ = try await office.desk.answer(message, kind, text: "A word", to: to, by: acting)
    }

    private mutating func decideOffer(_ acting: Acting) async throws {
        guard let message = messages.randomElement(using: &random) else { return }
        let file = try await office.desk.message(message, by: acting)
        guard let offer = file.entry.message.ownership.handover else {
            let to = Self.people.randomElement(using: &random) ?? "Ana"
            _ = try await office.desk.offer(message, to: to, note: "", by: acting)
            return
        }
        let receiver = try await office.desk.acting(as: offer.to, in: office.office, via: .browser)
        if Bool.random(using: &random) {
            _ = try await office.desk.accept(offer.id, of: message, by: receiver)
        } else {
            _ = try await office.desk.refuse(offer.id, of: message, reason: "Not now", by: receiver)
        }
    }
}
