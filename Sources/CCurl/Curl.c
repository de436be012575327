#include "CCurl.h"

#include <curl/curl.h>

const char *rb_curl_version(void) { return curl_version(); }
