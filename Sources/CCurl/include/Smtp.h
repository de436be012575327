/* Submitting mails to a mail server (RFC 6409). */
#pragma once
#include <stddef.h>

#include "MailServer.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Everything needed to submit one mail. */
typedef struct {
    rb_mail_server server;
    const char *from;
    const char *to;
    const void *mail;
    size_t length;
    long timeout_ms;
} rb_smtp_job;

enum rb_smtp_outcome {
    RB_SMTP_SENT,
    /* Unreachable, hung, or answered "later". */
    RB_SMTP_LATER,
    /* The server answered this mail with 5xx. */
    RB_SMTP_REFUSED,
    RB_SMTP_SIGN_IN,
    RB_SMTP_TLS,
};

typedef struct {
    enum rb_smtp_outcome outcome;
    /* The server's last reply code; 0 if there was none. */
    int code;
    /* Whether the server was reached and willing, so that the next mail may succeed. */
    int is_about_mail;
    /* Whether the server refused the recipient. */
    int is_about_address;
    /* libcurl's message, and the server's last reply as received; either may be empty. */
    char error[512];
    char reply[1024];
} rb_smtp_result;

/* A connection to a mail server, kept between mails. For one thread at a time. */
typedef struct rb_smtp rb_smtp;

rb_smtp *rb_smtp_new(void);
void rb_smtp_send(rb_smtp *smtp, const rb_smtp_job *job, rb_smtp_result *result);
/* Makes a running send end soon; a server that may have the mail already gets some seconds to confirm. Thread-safe. */
void rb_smtp_abandon(rb_smtp *smtp);
void rb_smtp_free(rb_smtp *smtp);

#ifdef __cplusplus
}
#endif
