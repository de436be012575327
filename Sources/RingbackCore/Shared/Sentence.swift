extension String {
    /// With the full stop of a sentence, unless it ends already.
    package var asSentence: String {
        guard let last = last(where: { !"”’\"')".contains($0) }), !".?!…。؟".contains(last) else { return self }
        return self + "."
    }
}
