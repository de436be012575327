package import RingbackWords

/// The behaviors that a new sample asks for unless others are entered: each can be seen or heard, none is a manner.
package enum SampleScorecard {
    package static let usual: [Phrase] = [
        say("Said the office’s name and their own"), say("Asked for the caller’s name, and how it is spelled"),
        say("Read the number back"), say("Took down what it is about, in the caller’s words"),
        say("Said who will call back and by when, as the owner has set it"),
        say("Promised nothing else"), say("Let the caller finish"), say("Followed the playbook, where one fits"),
    ]
}
