package import RingbackWords

extension Phrase {
    /// The label of a number or an address: the usual ones in the reader's language, whichever they were typed in;
    /// others as they are.
    package init(numberLabel typed: String) {
        self = Self.usual[typed.trimmingSpaces] ?? Phrase(verbatim: typed)
    }

    private static let usual: [String: Phrase] = {
        let labels: [(Phrase, [String])] = [
            (say("work", context: "number"), ["work", "trabajo"]),
            (say("office", context: "number"), ["office", "oficina"]),
            (say("mobile", context: "number"), ["mobile", "cell", "móvil", "movil", "celular"]),
            (say("home", context: "number"), ["home", "casa"]), (say("fax", context: "number"), ["fax"]),
            (say("assistant", context: "number"), ["assistant", "asistente"]),
            (say("main", context: "number"), ["main", "principal"]), (say("car", context: "number"), ["car", "coche"]),
            (say("other", context: "number"), ["other", "otro"]),
        ]
        return Dictionary(labels.flatMap { label, typed in typed.map { ($0, label) } }) { first, _ in first }
    }()
}
