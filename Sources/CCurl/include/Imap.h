/* A line to a mailbox: libcurl connects, secures and signs in, then only carries bytes. What is said is the caller's.
   (libcurl's own IMAP commands read a mail's bytes as if the server spoke, so that a mail could speak for it.) */
#pragma once
#include <stddef.h>

#include "MailServer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    rb_mail_server server;
    /* Whether nothing leaves this machine: a mail server on it often shows a certificate that nobody signed. */
    int stays_here;
} rb_imap_job;

enum rb_imap_outcome { RB_IMAP_OPEN, RB_IMAP_AWAY, RB_IMAP_SIGN_IN, RB_IMAP_TLS };

typedef struct rb_imap rb_imap;

/* NULL where it could not; `outcome` says why, `error` in libcurl's words. */
rb_imap *rb_imap_open(const rb_imap_job *job, enum rb_imap_outcome *outcome, char *error, size_t room);

/* All of it; 0, or -1 when the line is gone. */
int rb_imap_send(rb_imap *imap, const void *bytes, size_t size, long timeout_ms);

/* At least one byte: how many; 0 when none came in time; -1 when the line is gone. */
long rb_imap_receive(rb_imap *imap, void *bytes, size_t room, long timeout_ms);

void rb_imap_close(rb_imap *imap);

#ifdef __cplusplus
}
#endif
