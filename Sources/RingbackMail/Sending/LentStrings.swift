/// Lends texts as C strings for the duration of a call.
package func withStrings<Result>(_ texts: [String], _ body: ([UnsafePointer<CChar>]) -> Result) -> Result {
    func lend(_ rest: ArraySlice<String>, _ lent: [UnsafePointer<CChar>]) -> Result {
        guard let first = rest.first else { return body(lent) }
        return first.withCString { lend(rest.dropFirst(), lent + [$0]) }
    }
    return lend(texts[...], [])
}
