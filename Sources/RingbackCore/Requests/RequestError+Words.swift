package import RingbackWords

extension RequestError {
    package var sentence: Phrase {
        switch self {
        case .unknown: say("There is no such request, or it is not yours to see.")
        case .whatMissing: say("Say in one line what you need.")
        case .toMissing: say("Choose whom to ask.")
        case .toOneself: say("That would be a request to yourself. Choose somebody else.")
        case .left(let name, let instead?):
            say("\(name) no longer works here. \(instead) holds this now: send it there.")
        case .left(let name, nil): say("\(name) no longer works here. Choose somebody else.")
        case .tooMany(let most, let minutes):
            say(
                minutes,
                one: "You have sent \(most) requests within an hour. The next can go in 1 minute; yours is kept here.",
                other:
                    """
                    You have sent \(most) requests within an hour. The next can go in \(minutes) minutes; yours is \
                    kept here.
                    """)
        case .over: say("This request is closed. Nothing was changed.")
        case .dayOver:
            say("An answer can be changed for a day, and that day is over. Write a new request instead.")
        case .answeredThere(let name): say("\(name) has answered it since, so your answer stays as it is.")
        case .nothingToChoose: say("Nobody is asking you to choose here, or you have chosen already.")
        case .notTaken: say("Only what was accepted can be marked as done. Accept it first.")
        case .notYours: say("This is for the other person to do. Nothing was changed.")
        case .backToAsker(let name): say("\(name) is the one who asks. Name somebody else, or choose another answer.")
        case .roundTrip:
            say("It has been with everybody who could hold it, and with the lead. Talk, or choose another answer.")
        case .askerLeft(let name): say("\(name) has left since, so nobody waits for an answer.")
        case .nobodyAbove: say("There is nobody above you both who could be asked. Agree between yourselves.")
        case .badDay: say("That is no date. Write it like 2026-12-18.")
        case .dayPast: say("That day is over. Choose today or a later day.")
        case .untilMissing: say("Say until which day it has to wait.")
        case .changed: say("It changed while you were looking at it. Look again, then answer.")
        case .notAlike: say("Only requests from one person to you can be tied together.")
        case .patternUnknown: say("There is no such line, or it is not yours to see.")
        case .noteMissing: say("The note is empty. Say what happened, or use the text that was made.")
        case .blame(let word):
            say("The note says “\(word)”. Say what happened and when instead, without a judgment.")
        case .noteUnknown: say("There is no such note, or it is not yours to see.")
        case .askerFirst: say("It goes first to whoever asked. Send it to them, then to a manager.")
        case .alreadyShared(let name): say("\(name) has this note already.")
        case .managerIsTheAsker(let name): say("\(name) is the one who asked. Choose another manager.")
        }
    }
}
