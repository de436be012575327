package import RingbackWords

extension RequestError {
    package var sentence: Phrase {
        switch self {
        case .unknown: say("There is no such request, or it is not yours to see.")
        case .whatMissing: say("Say in one line what you need.")
        case .toMissing: say("Choose whom to ask.")
        case .toOneself: say("You cannot send a request to yourself. Choose somebody else.")
        case .left(let name, let instead?):
            say("\(name) no longer works here. \(instead) holds this now: send it there.")
        case .left(let name, nil): say("\(name) no longer works here. Choose somebody else.")
        case .tooMany(let most, let minutes):
            say(
                minutes,
                one: "You have sent \(most) requests within an hour. You can send this one in 1 minute.",
                other: "You have sent \(most) requests within an hour. You can send this one in \(minutes) minutes.")
        case .over: say("This request is closed.")
        case .dayOver:
            say("An answer can be changed for one day, and that day is over. Talk to whoever asked instead.")
        case .answeredThere(let name): say("\(name) has answered it since, so your answer stays as it is.")
        case .nothingToChoose: say("There is nothing to choose here, or you have already chosen.")
        case .notTaken: say("Only what was accepted can be marked as done. Accept it first.")
        case .notYours: say("This is for the other person to do.")
        case .backToAsker(let name): say("\(name) is the one who asks. Name somebody else, or choose another answer.")
        case .roundTrip:
            say("Everybody who could take it has had it, and so has the lead. Talk, or choose another answer.")
        case .askerLeft(let name): say("\(name) has left the office, so nobody is waiting for an answer.")
        case .nobodyAbove: say("There is no manager above you two to ask. Agree between yourselves.")
        case .badDay: say("That is no date. Write it like 2026-12-18 or Friday.")
        case .dayPast: say("That day is over. Choose today or a later day.")
        case .dayFar, .untilFar: say("That is more than a year ahead. Choose a nearer day.")
        case .changed: say("It changed while you were looking at it. Look again, then answer.")
        case .notAlike: say("Only requests from one person to you can be tied together.")
        case .patternUnknown: say("There are no such requests, or they are not yours to see.")
        case .noteMissing: say("The note is empty. Say what happened, or use the text that was suggested.")
        case .blame(let word):
            say("The note says “\(word)”. Say what happened and when instead, without a judgment.")
        case .noteUnknown: say("There is no such note, or it is not yours to see.")
        case .alreadyShared(let name): say("\(name) has this note already.")
        case .managerIsTheAsker(let name): say("\(name) is the one who asked. Choose another manager.")
        }
    }
}
