#include "Imap.h"

#include <curl/curl.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "Guard.h"

struct rb_imap {
    CURL *handle;
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void start(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

static enum rb_imap_outcome outcome_of(CURLcode rc) {
    switch (rc) {
    case CURLE_OK: return RB_IMAP_OPEN;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR: return RB_IMAP_SIGN_IN;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CIPHER: return RB_IMAP_TLS;
    default: return RB_IMAP_AWAY;
    }
}

rb_imap *rb_imap_open(const rb_imap_job *job, enum rb_imap_outcome *outcome, char *error, size_t room) {
    pthread_once(&once, start);
    *outcome = RB_IMAP_AWAY;
    if (room) *error = 0;
    CURL *h = curl_easy_init();
    if (!h) return NULL;
    char words[CURL_ERROR_SIZE] = "";
    curl_easy_setopt(h, CURLOPT_URL, job->url);
    curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "imap,imaps");
    curl_easy_setopt(h, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(h, CURLOPT_PROXY, "");
    curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, rb_open_socket);
    curl_easy_setopt(h, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(h, CURLOPT_USE_SSL, (long)(job->requires_tls ? CURLUSESSL_ALL : job->stays_here ? CURLUSESSL_NONE : CURLUSESSL_TRY));
    curl_easy_setopt(h, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (job->ca_file) curl_easy_setopt(h, CURLOPT_CAINFO, job->ca_file);
    if (job->user && *job->user) {
        curl_easy_setopt(h, CURLOPT_USERNAME, job->user);
        if (job->bearer)
            curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, job->bearer);
        else
            curl_easy_setopt(h, CURLOPT_PASSWORD, job->password ? job->password : "");
    }
    curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT_MS, job->connect_timeout_ms);
    curl_easy_setopt(h, CURLOPT_SERVER_RESPONSE_TIMEOUT, job->connect_timeout_ms / 1000 + 1);
    curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, 2 * job->connect_timeout_ms);
    curl_easy_setopt(h, CURLOPT_ERRORBUFFER, words);
    CURLcode rc = curl_easy_perform(h);
    *outcome = outcome_of(rc);
    rb_imap *imap = rc == CURLE_OK ? calloc(1, sizeof *imap) : NULL;
    if (!imap) {
        if (room) {
            strncpy(error, words[0] ? words : curl_easy_strerror(rc), room - 1);
            error[room - 1] = 0;
        }
        if (rc == CURLE_OK) *outcome = RB_IMAP_AWAY;
        curl_easy_cleanup(h);
        return NULL;
    }
    /* Only for connecting; it must not end what comes after. */
    curl_easy_setopt(h, CURLOPT_ERRORBUFFER, NULL);
    imap->handle = h;
    return imap;
}

static long now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* 1 when ready, 0 when the time is over, -1 when there is no socket. */
static int wait_for(rb_imap *imap, short events, long until) {
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(imap->handle, CURLINFO_ACTIVESOCKET, &socket) != CURLE_OK || socket == CURL_SOCKET_BAD)
        return -1;
    long left = until - now_ms();
    if (left <= 0) return 0;
    struct pollfd look = {.fd = socket, .events = events};
    int ready = poll(&look, 1, (int)left);
    return ready > 0 ? 1 : ready;
}

int rb_imap_send(rb_imap *imap, const void *bytes, size_t size, long timeout_ms) {
    const char *next = bytes;
    long until = now_ms() + timeout_ms;
    while (size > 0) {
        size_t sent = 0;
        CURLcode rc = curl_easy_send(imap->handle, next, size, &sent);
        if (rc != CURLE_OK && rc != CURLE_AGAIN) return -1;
        next += sent;
        size -= sent;
        if (size > 0 && wait_for(imap, POLLOUT, until) <= 0) return -1;
    }
    return 0;
}

long rb_imap_receive(rb_imap *imap, void *bytes, size_t room, long timeout_ms) {
    long until = now_ms() + timeout_ms;
    for (;;) {
        size_t came = 0;
        CURLcode rc = curl_easy_recv(imap->handle, bytes, room, &came);
        if (rc == CURLE_OK) return came > 0 ? (long)came : -1;
        if (rc != CURLE_AGAIN) return -1;
        int ready = wait_for(imap, POLLIN, until);
        if (ready < 0) return -1;
        if (ready == 0) return 0;
    }
}

void rb_imap_close(rb_imap *imap) {
    if (!imap) return;
    curl_easy_cleanup(imap->handle);
    free(imap);
}
