#include "Imap.h"

#include <curl/curl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "Options.h"

struct rb_imap {
    CURL *handle;
};

static enum rb_imap_outcome outcome_of(CURLcode rc) {
    if (rc == CURLE_OK) return RB_IMAP_OPEN;
    if (rc == CURLE_LOGIN_DENIED || rc == CURLE_AUTH_ERROR) return RB_IMAP_SIGN_IN;
    return rb_is_tls(rc) ? RB_IMAP_TLS : RB_IMAP_AWAY;
}

rb_imap *rb_imap_open(const rb_imap_job *job, enum rb_imap_outcome *outcome, char *error, size_t room) {
    rb_curl_start();
    *outcome = RB_IMAP_AWAY;
    if (room) *error = 0;
    CURL *h = curl_easy_init();
    if (!h) return NULL;
    char words[CURL_ERROR_SIZE] = "";
    const rb_mail_server *server = &job->server;
    rb_reach(h, server, "imap,imaps", server->requires_tls ? CURLUSESSL_ALL : job->stays_here ? CURLUSESSL_NONE : CURLUSESSL_TRY);
    curl_easy_setopt(h, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(h, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(h, CURLOPT_SERVER_RESPONSE_TIMEOUT, server->connect_timeout_ms / 1000 + 1);
    curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, 2 * server->connect_timeout_ms);
    curl_easy_setopt(h, CURLOPT_ERRORBUFFER, words);
    CURLcode rc = curl_easy_perform(h);
    *outcome = outcome_of(rc);
    rb_imap *imap = rc == CURLE_OK ? calloc(1, sizeof *imap) : NULL;
    if (!imap) {
        rb_copy(error, room, words[0] ? words : curl_easy_strerror(rc));
        if (rc == CURLE_OK) *outcome = RB_IMAP_AWAY;
        curl_easy_cleanup(h);
        return NULL;
    }
    /* Only for connecting; it must not cut off what follows. */
    curl_easy_setopt(h, CURLOPT_ERRORBUFFER, NULL);
    imap->handle = h;
    return imap;
}

static long now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* 1 if ready, 0 on timeout, -1 without a socket. */
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
