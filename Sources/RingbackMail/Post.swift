/// The office's mail as bytes: libcurl carries it out and fetches it, GMime writes and reads it. One file a method.
///
/// Every call of a library blocks and so runs on a thread of its own, never on the cooperative pool.
package struct Post: Sendable {
    let sending = SendingThread()
    let mailboxes = Mailboxes()

    package init() {}
}
