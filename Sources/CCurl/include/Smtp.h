/* Handing mails over to a mail server (RFC 6409). */
#pragma once
#include <stddef.h>

#include "MailServer.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Everything that a try to hand over a mail needs. */
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
    /* Not reachable, hung, or said "later". */
    RB_SMTP_LATER,
    /* The server answered 5xx to this mail. */
    RB_SMTP_REFUSED,
    RB_SMTP_SIGN_IN,
    RB_SMTP_TLS,
};

typedef struct {
    enum rb_smtp_outcome outcome;
    /* The server's last reply code; 0 where it gave none. */
    int code;
    /* Whether the server was reached and willing, so that the next mail may fare better. */
    int is_about_mail;
    /* Whether it was the recipient that the server refused. */
    int is_about_address;
    /* What libcurl says, and the server's last reply as it came; either may be empty. */
    char error[512];
    char reply[1024];
} rb_smtp_result;

/* A connection to a mail server, kept from one mail to the next. Used by one thread at a time. */
typedef struct rb_smtp rb_smtp;

rb_smtp *rb_smtp_new(void);
void rb_smtp_send(rb_smtp *smtp, const rb_smtp_job *job, rb_smtp_result *result);
/* Lets a send that is under way end soon; a server that may have the mail already is given some seconds to say so.
   From any thread. */
void rb_smtp_abandon(rb_smtp *smtp);
void rb_smtp_free(rb_smtp *smtp);

#ifdef __cplusplus
}
#endif
