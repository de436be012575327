package import RingbackWords

package enum LoadError: RingbackError, Equatable {
    /// It would be more than their lead has set: say what they are to put aside.
    case overLimit(String, atOnce: Int, most: Int)
    case limitWrong

    package var code: String {
        switch self {
        case .overLimit: "load.over-limit"
        case .limitWrong: "load.limit-wrong"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .overLimit: .conflict
        case .limitWrong: .invalid
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        if case .overLimit = self { return [("aside", sentence)] }
        return [("most", sentence)]
    }

    package var sentence: Phrase {
        switch self {
        case .overLimit(let name, let atOnce, let most):
            say(
                """
                \(name) has \(atOnce) open, and the most their lead has set is \(most). Say what \(name) should put \
                aside for it, or choose somebody else.
                """)
        case .limitWrong: say("Enter a number from 0 to \(Load.mostLimit), or leave it empty for no limit.")
        }
    }
}
