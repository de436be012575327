#include "Http.h"

#include <string.h>

#include "Options.h"

typedef struct {
    const rb_http_job *job;
    CURL *handle;
    int has_begun;
    size_t taken;
} answer;

static void begin(answer *a) {
    if (a->has_begun) return;
    a->has_begun = 1;
    long status = 0;
    char *type = NULL, *location = NULL;
    curl_easy_getinfo(a->handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(a->handle, CURLINFO_CONTENT_TYPE, &type);
    curl_easy_getinfo(a->handle, CURLINFO_REDIRECT_URL, &location);
    a->job->begin(a->job->context, status, type ? type : "", location ? location : "");
}

static size_t take(char *bytes, size_t size, size_t count, void *context) {
    answer *a = context;
    begin(a);
    a->taken += size * count;
    if (a->job->most && a->taken > a->job->most) return 0;
    a->job->take(a->job->context, bytes, size * count);
    return size * count;
}

static int go_on(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
    (void)a, (void)b, (void)c, (void)d;
    answer *of = context;
    return !of->job->goes_on(of->job->context);
}

static enum rb_http_outcome outcome_of(CURLcode rc) {
    if (rb_is_tls(rc)) return RB_HTTP_TLS;
    switch (rc) {
    case CURLE_OK: return RB_HTTP_DONE;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT: return RB_HTTP_AWAY;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY: return RB_HTTP_ODD;
    default: return RB_HTTP_BROKEN;
    }
}

enum rb_http_outcome rb_http_ask(const rb_http_job *job, char *error, size_t room) {
    rb_curl_start();
    CURL *h = curl_easy_init();
    if (!h) return RB_HTTP_BROKEN;
    answer a = {job, h, 0, 0};
    struct curl_slist *headers = NULL;
    for (const char *line = job->headers; line && *line; line += strlen(line) + 1) headers = curl_slist_append(headers, line);
    char words[CURL_ERROR_SIZE] = "";
    curl_easy_setopt(h, CURLOPT_URL, job->url);
    curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, job->is_guarded == 1 ? "https" : "http,https");
    if (job->is_guarded) {
        curl_easy_setopt(h, CURLOPT_PROXY, "");
        if (job->is_guarded == 1) curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, rb_open_far_socket);
    } else {
        curl_easy_setopt(h, CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    }
    curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(h, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (job->ca_file) curl_easy_setopt(h, CURLOPT_CAINFO, job->ca_file);
    curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, job->method);
    curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
    if (job->body) {
        curl_easy_setopt(h, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)job->length);
        curl_easy_setopt(h, CURLOPT_POSTFIELDS, job->body);
    }
    curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT_MS, job->connect_timeout_ms);
    curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, job->timeout_ms);
    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(h, CURLOPT_WRITEDATA, &a);
    curl_easy_setopt(h, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(h, CURLOPT_XFERINFOFUNCTION, go_on);
    curl_easy_setopt(h, CURLOPT_XFERINFODATA, &a);
    curl_easy_setopt(h, CURLOPT_ERRORBUFFER, words);
    CURLcode rc = curl_easy_perform(h);
    if (rc == CURLE_OK) begin(&a);
    rb_copy(error, room, words[0] ? words : curl_easy_strerror(rc));
    curl_slist_free_all(headers);
    curl_easy_cleanup(h);
    return outcome_of(rc);
}
