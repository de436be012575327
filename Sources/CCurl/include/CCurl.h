/* A flat C interface to libcurl: SMTP submission, IMAP and HTTP requests. Swift cannot import libcurl's variadic
   options. Every call blocks; every function is thread-safe. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#include "Http.h"
#include "Imap.h"
#include "Smtp.h"

#ifdef __cplusplus
extern "C" {
#endif

/* libcurl's name and version. */
const char *rb_curl_version(void);

#ifdef __cplusplus
}
#endif
