import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("Complaints and reviews without scripts")
struct ReviewFlowTests {
    @Test("What is typed about a complaint comes along when the call is searched for, picked and taken out again")
    func registering() async throws {
        try await Eyes.open { eyes in
            let message = try await eyes.office.call(for: "Ana", takenBy: "Otto", name: "Pat Hale").id.text
            let found = try await eyes.send(
                Paths.newComplaint(), as: "Otto", ["find": "Pat Hale", "said": "They hung up.", "place": "lobby"])
            #expect(found.text.contains("value=\"\(message)\" autofocus>"))
            #expect(found.text.contains(">They hung up.</textarea>") && found.text.contains("value=\"lobby\""))
            let picked = try await eyes.send(
                Paths.newComplaint(), as: "Otto",
                ["find": "Pat Hale", "said": "They hung up.", "place": "lobby", "pick": message])
            #expect(picked.seen.contains(/Pat Hale .*taken by Otto/))
            #expect(picked.text.contains("name=\"message\" value=\"\(message)\""))
            #expect(picked.text.contains(">They hung up.</textarea>"))
            let without = try await eyes.send(
                Paths.newComplaint(), as: "Otto", ["message": message, "said": "They hung up.", "pick": "none"])
            #expect(!without.text.contains("name=\"message\""))
            #expect(without.text.contains(">They hung up.</textarea>"))
        }
    }

    @Test("Whoever answers a complaint goes on writing why they dispute it")
    func bothSides() async throws {
        try await Eyes.open { eyes in
            let (office, desk) = (eyes.office, eyes.office.desk)
            let call = try await office.call(for: "Ana", takenBy: "Otto")
            var draft = ComplaintDraft()
            (draft.said, draft.observed) = ("He hung up on me.", "The call ended.")
            draft.interaction = call.id.text
            let one = try await desk.registerComplaint(draft, by: try await office.acting("Max")).fresh()
            let answered = try await eyes.send(
                Paths.complaintAnswer(one.complaint.id.text), as: "Otto",
                ["answer": "The line was cut.", "why": "I did not take that call."])
            #expect(answered.status.code == 200 && answered.seen.contains("Answered."))
            #expect(answered.text.contains(">I did not take that call.</textarea>"))
            let alone = try await eyes.send(
                Paths.complaintAnswer(one.complaint.id.text), as: "Otto", ["answer": "It was cut.", "why": ""])
            #expect(alone.location == Paths.complaint(one.complaint.id.text).text)
        }
    }

    @Test("What a handler writes for one thing stands there again when another is refused or done")
    func handling() async throws {
        try await Eyes.open { eyes in
            let (office, desk) = (eyes.office, eyes.office.desk)
            let call = try await office.call(for: "Ana", takenBy: "Otto")
            var draft = ComplaintDraft()
            draft.said = "He hung up on me."
            draft.interaction = call.id.text
            let one = try await desk.registerComplaint(draft, by: try await office.acting("Max")).fresh()
            let path = Paths.complaintStep(one.complaint.id.text)
            let refused = try await eyes.send(
                path, as: "Max",
                [
                    "stage": "closed", "note": "Rang them.", "markedAs": "person", "manner": "true",
                    "markedWhy": "No behavior.", "passedNote": "Yours, I think.",
                ])
            #expect(refused.status.code == 409)
            for words in ["Rang them.", "No behavior.", "Yours, I think."] {
                #expect(refused.text.contains(">\(words)</textarea>"))
            }
            #expect(refused.text.contains("name=\"manner\" value=\"true\" checked"))
            let done = try await eyes.send(
                path, as: "Max", ["stage": "acknowledged", "note": "Rang them.", "markedWhy": "No behavior."])
            #expect(done.status.code == 200 && done.seen.contains("Noted."))
            #expect(done.text.contains(">No behavior.</textarea>") && !done.text.contains(">Rang them.</textarea>"))
        }
    }

    @Test("An answer that is too long is named at its field, and everything typed stands there again")
    func tooLong() async throws {
        try await Eyes.open { eyes in
            let desk = eyes.office.desk
            let form = try await desk.startReview(
                of: eyes.office.id("Ana"), from: nil, until: nil, by: try await eyes.office.acting("Dana")
            ).fresh()
            let again = try await eyes.send(
                Paths.reviewAnswers(form.review.id.text), as: "Dana",
                [
                    "answer1": "Careful.", "answer2": "The rule.", "answer3": String(repeating: "x", count: 4001),
                    "answer4": "Yes.", "answer5": "A rule.",
                ])
            #expect(again.status.code == 422)
            #expect(again.text.contains("id=\"e-answer3\"") && !again.text.contains("id=\"e-answer1\""))
            #expect(again.text.contains(">Careful.</textarea>"))
        }
    }
}
