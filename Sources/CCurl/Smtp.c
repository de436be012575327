#include "Smtp.h"

#include <curl/curl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "Options.h"

struct rb_smtp {
    CURL *handle;
    atomic_int is_abandoned;
};

/* The mail being sent, and the server's reply. */
typedef struct {
    const char *next;
    size_t left;
    /* Whether libcurl has read the mail: from then on the server may have it. */
    int begun;
    rb_smtp_result *result;
    size_t reply_length;
    rb_smtp *smtp;
    time_t abandoned_at;
} passage;

/* Seconds granted to a server that may have the mail to confirm it. */
enum { LAST_WORD = 8 };

static size_t hand_out(char *into, size_t size, size_t count, void *context) {
    passage *p = context;
    p->begun = 1;
    size_t most = size * count;
    size_t taken = most < p->left ? most : p->left;
    memcpy(into, p->next, taken);
    p->next += taken;
    p->left -= taken;
    return taken;
}

/* Keeps the last reply with all its lines. */
static size_t hear(char *line, size_t size, size_t count, void *context) {
    passage *p = context;
    size_t length = size * count;
    static const size_t most = sizeof p->result->reply - 1;
    int ends_before = p->reply_length == 0;
    if (!ends_before) {
        /* "250 " ends a reply, "250-" continues it. */
        const char *start_of_last = p->result->reply;
        for (const char *c = start_of_last; c < p->result->reply + p->reply_length - 1; c++)
            if (*c == '\n') start_of_last = c + 1;
        size_t last_length = (size_t)(p->result->reply + p->reply_length - start_of_last);
        ends_before = last_length < 4 || start_of_last[3] != '-';
    }
    /* The goodbye says nothing about the mail. */
    if (ends_before && length >= 3 && memcmp(line, "221", 3) == 0) return length;
    if (ends_before) p->reply_length = 0;
    size_t room = most - p->reply_length;
    size_t taken = length < room ? length : room;
    memcpy(p->result->reply + p->reply_length, line, taken);
    p->reply_length += taken;
    p->result->reply[p->reply_length] = 0;
    return length;
}

static int go_on(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
    (void)a, (void)b, (void)c, (void)d;
    passage *p = context;
    if (!atomic_load(&p->smtp->is_abandoned)) return 0;
    if (!p->abandoned_at) p->abandoned_at = time(NULL);
    return !p->begun || time(NULL) - p->abandoned_at >= LAST_WORD;
}

rb_smtp *rb_smtp_new(void) {
    rb_curl_start();
    rb_smtp *smtp = calloc(1, sizeof *smtp);
    if (smtp) smtp->handle = curl_easy_init();
    return smtp;
}

void rb_smtp_abandon(rb_smtp *smtp) {
    if (smtp) atomic_store(&smtp->is_abandoned, 1);
}

void rb_smtp_free(rb_smtp *smtp) {
    if (!smtp) return;
    if (smtp->handle) curl_easy_cleanup(smtp->handle);
    free(smtp);
}

static CURLcode try_once(
    CURL *h, const rb_smtp_job *job, struct curl_slist *to, passage *p, char *error, int fresh) {
    /* Resets the options, keeps the connection. */
    curl_easy_reset(h);
    rb_reach(h, &job->server, "smtp,smtps", job->server.requires_tls ? CURLUSESSL_ALL : CURLUSESSL_TRY);
    curl_easy_setopt(h, CURLOPT_SERVER_RESPONSE_TIMEOUT, job->timeout_ms / 1000);
    curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, job->timeout_ms);
    curl_easy_setopt(h, CURLOPT_MAXAGE_CONN, 30L);
    curl_easy_setopt(h, CURLOPT_FRESH_CONNECT, (long)fresh);
    curl_easy_setopt(h, CURLOPT_MAIL_FROM, job->from);
    curl_easy_setopt(h, CURLOPT_MAIL_RCPT, to);
    curl_easy_setopt(h, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(h, CURLOPT_READFUNCTION, hand_out);
    curl_easy_setopt(h, CURLOPT_READDATA, p);
    curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, hear);
    curl_easy_setopt(h, CURLOPT_HEADERDATA, p);
    curl_easy_setopt(h, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(h, CURLOPT_XFERINFOFUNCTION, go_on);
    curl_easy_setopt(h, CURLOPT_XFERINFODATA, p);
    curl_easy_setopt(h, CURLOPT_ERRORBUFFER, error);
    return curl_easy_perform(h);
}

void rb_smtp_send(rb_smtp *smtp, const rb_smtp_job *job, rb_smtp_result *result) {
    memset(result, 0, sizeof *result);
    result->outcome = RB_SMTP_LATER;
    CURL *h = smtp ? smtp->handle : NULL;
    struct curl_slist *to = h ? curl_slist_append(NULL, job->to) : NULL;
    if (!to) {
        strcpy(result->error, "out of memory");
        return;
    }
    atomic_store(&smtp->is_abandoned, 0);
    char error[CURL_ERROR_SIZE];
    CURLcode rc = CURLE_OK;
    long code = 0;
    /* A kept connection may have died unnoticed: as long as no part of the mail was sent, a new one makes no
       duplicate. */
    for (int fresh = 0; fresh < 2; fresh++) {
        passage p = {job->mail, job->length, 0, result, 0, smtp, 0};
        result->reply[0] = 0;
        error[0] = 0;
        rc = try_once(h, job, to, &p, error, fresh);
        code = 0;
        curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &code);
        long made = 1;
        curl_easy_getinfo(h, CURLINFO_NUM_CONNECTS, &made);
        int died = rc == CURLE_SEND_ERROR || rc == CURLE_RECV_ERROR || rc == CURLE_GOT_NOTHING || rc == CURLE_WEIRD_SERVER_REPLY;
        if (rc == CURLE_OK || !died || made != 0 || p.begun || code >= 500) break;
    }
    if (rc != CURLE_OK) {
        rb_copy(result->error, sizeof result->error, error[0] ? error : curl_easy_strerror(rc));
    }
    result->code = (int)code;
    if (rc == CURLE_OK) {
        result->outcome = RB_SMTP_SENT;
    } else if (rc == CURLE_LOGIN_DENIED) {
        /* "454 temporary authentication failure" does not mean a wrong password. */
        result->outcome = code >= 400 && code < 500 ? RB_SMTP_LATER : RB_SMTP_SIGN_IN;
    } else if (rb_is_tls(rc)) {
        result->outcome = RB_SMTP_TLS;
    } else if (code == 530 || code == 534 || code == 535 || code == 538) {
        result->outcome = RB_SMTP_SIGN_IN;
    } else if (code >= 500 && (rc == CURLE_SEND_ERROR || rc == CURLE_WEIRD_SERVER_REPLY)) {
        result->outcome = RB_SMTP_REFUSED;
        result->is_about_mail = 1;
        result->is_about_address = strncmp(error, "RCPT", 4) == 0;
    } else if (code >= 400 && code < 500 && code != 421 && (rc == CURLE_SEND_ERROR || rc == CURLE_WEIRD_SERVER_REPLY)) {
        result->is_about_mail = 1;
    }
    curl_slist_free_all(to);
}
