import RingbackMail
import Testing

@Test("The mail libraries are present")
func libraries() {
    #expect(MailLibraries.curl.contains("libcurl/"))
}
