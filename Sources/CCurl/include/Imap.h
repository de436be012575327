/* A connection to a mailbox: libcurl connects, secures it and signs in, then only carries bytes. The caller speaks
   IMAP. (libcurl's own IMAP commands take a mail's bytes for the server's, so that a mail could impersonate it.) */
#pragma once
#include <stddef.h>

#include "MailServer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    rb_mail_server server;
    /* Whether the server is on this machine, where its certificate is often self-signed. */
    int stays_here;
} rb_imap_job;

enum rb_imap_outcome { RB_IMAP_OPEN, RB_IMAP_AWAY, RB_IMAP_SIGN_IN, RB_IMAP_TLS };

typedef struct rb_imap rb_imap;

/* NULL on failure; `outcome` says why, `error` is libcurl's message. */
rb_imap *rb_imap_open(const rb_imap_job *job, enum rb_imap_outcome *outcome, char *error, size_t room);

/* Sends everything; 0, or -1 if the connection is gone. */
int rb_imap_send(rb_imap *imap, const void *bytes, size_t size, long timeout_ms);

/* The number of bytes, at least one; 0 on timeout; -1 if the connection is gone. */
long rb_imap_receive(rb_imap *imap, void *bytes, size_t room, long timeout_ms);

void rb_imap_close(rb_imap *imap);

#ifdef __cplusplus
}
#endif
