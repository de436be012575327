import CCurl
import CMime

/// The mail libraries in use, for `ringback --version` and the log.
package enum MailLibraries {
    package static let curl: String = {
        rb_mime_start()
        return String(cString: rb_curl_version())
    }()
}
