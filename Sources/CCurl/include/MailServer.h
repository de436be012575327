/* How a mail server is reached, for sending as for reading. Strings are UTF-8 and end with 0; NULL where there is none. */
#pragma once

typedef struct {
    const char *url, *user, *password;
    /* An access token instead of the password (XOAUTH2, OAUTHBEARER). */
    const char *bearer;
    /* Whether to give up where the server offers no TLS. */
    int requires_tls;
    /* Certificates to believe instead of the system's. */
    const char *ca_file;
    long connect_timeout_ms;
} rb_mail_server;
