/// The office's mail as bytes: libcurl sends and fetches it, GMime writes and reads it. One file per method.
///
/// Every library call blocks and therefore runs on its own thread, never on the cooperative pool.
package struct Post: Sendable {
    let sending = SendingThread()
    let mailboxes = Mailboxes()

    package init() {}
}
