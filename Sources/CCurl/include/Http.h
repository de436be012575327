/* One http or https request, and its streamed answer. */
#pragma once
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Strings are UTF-8 and NUL-terminated; NULL if absent. */
typedef struct {
    const char *method, *url;
    /* "Name: value" strings one after the other, each NUL-terminated; the last is empty. */
    const char *headers;
    const void *body;
    size_t length;
    /* Certificates to trust instead of the system's. */
    const char *ca_file;
    long connect_timeout_ms;
    /* In total; 0 for an answer that streams until cancelled. */
    long timeout_ms;
    /* Of the answer; it is broken off after as many bytes. 0: no limit. */
    size_t most;
    /* For an address that somebody typed: https alone, no proxy, and neither this machine, nor private or link-local
       addresses, nor a cloud's metadata service, whatever a name resolves to at the moment of connecting. 2 is for
       tests: http on this machine is let through. */
    int is_guarded;
    /* Passed to each callback; callbacks run on the thread of the request. */
    void *context;
    /* Called before any of the body, or if there is none. */
    void (*begin)(void *context, long status, const char *content_type, const char *location);
    void (*take)(void *context, const void *bytes, size_t size);
    /* 0 cancels; called about once a second. */
    int (*goes_on)(void *context);
} rb_http_job;

enum rb_http_outcome { RB_HTTP_DONE, RB_HTTP_AWAY, RB_HTTP_BROKEN, RB_HTTP_TLS, RB_HTTP_ODD };

/* Blocks until the answer is complete; follows no redirects. `error` is libcurl's message. */
enum rb_http_outcome rb_http_ask(const rb_http_job *job, char *error, size_t room);

/* Whether any address of a host is one that a guarded request does not reach; 0 also where the name cannot be resolved.
   Blocks as long as the resolver does. */
int rb_leads_inside(const char *host);

#ifdef __cplusplus
}
#endif
