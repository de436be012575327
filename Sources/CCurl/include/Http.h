/* One request by http or https, and its answer as it comes. */
#pragma once
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Strings are UTF-8 and end with 0; NULL where there is none. */
typedef struct {
    const char *method, *url;
    /* "Name: value", one after the other, each with its 0; the last is empty. */
    const char *headers;
    const void *body;
    size_t length;
    /* Certificates to believe instead of the system's. */
    const char *ca_file;
    long connect_timeout_ms;
    /* In all; 0 for an answer that goes on until somebody leaves. */
    long timeout_ms;
    /* Handed to each of these, which are called on the thread of the request. */
    void *context;
    /* Before anything of the answer's body, or when there is none. */
    void (*begin)(void *context, long status, const char *content_type, const char *location);
    void (*take)(void *context, const void *bytes, size_t size);
    /* 0 breaks off; asked about once a second. */
    int (*goes_on)(void *context);
} rb_http_job;

enum rb_http_outcome { RB_HTTP_DONE, RB_HTTP_AWAY, RB_HTTP_BROKEN, RB_HTTP_TLS, RB_HTTP_ODD };

/* Blocks until the answer is whole; follows nothing elsewhere. `error` is in libcurl's words. */
enum rb_http_outcome rb_http_ask(const rb_http_job *job, char *error, size_t room);

#ifdef __cplusplus
}
#endif
