import RingbackMail
import Testing

@Test("the mail libraries are there")
func libraries() {
    #expect(MailLibraries.curl.contains("libcurl/"))
}
