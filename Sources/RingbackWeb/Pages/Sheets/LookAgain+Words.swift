import RingbackCore
import RingbackWords

extension LookAgain {
    /// Why an entry is to be looked at again, for one reader.
    func words(_ say: Wording) -> String {
        switch self {
        case .agreed(let at): say("call again at \(say.moment(at)), as agreed")
        case .window(let at): say("best time \(say.moment(at)) has passed")
        case .nothingSince(let at): say("left word \(say.moment(at)); nothing since")
        case .held(let at): say("held back until \(say.moment(at))")
        case .untouched(let at): say("untouched since \(say.moment(at))")
        }
    }
}
