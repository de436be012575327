/* How to reach a mail server, to send or to read. Strings are UTF-8 and NUL-terminated; NULL if absent. */
#pragma once

typedef struct {
    const char *url, *user, *password;
    /* An access token instead of the password (XOAUTH2, OAUTHBEARER). */
    const char *bearer;
    /* Whether to give up if the server offers no TLS. */
    int requires_tls;
    /* Certificates to trust instead of the system's. */
    const char *ca_file;
    long connect_timeout_ms;
} rb_mail_server;
