/// What was erased of one contact, in numbers.
package struct Erased: Equatable, Sendable {
    package var contacts = 0
    package var numbers = 0
    package var emails = 0
    package var messages = 0
    package var calls = 0
    package var mails = 0
    package var notes = 0
    package var loggedCalls = 0
    package var historyEntries = 0

    package init() {}
}
