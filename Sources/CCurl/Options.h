/* What all uses of libcurl here share. */
#pragma once
#include <curl/curl.h>

#include "MailServer.h"

/* Call once, before anything else. */
void rb_curl_start(void);

/* The options for reaching a mail server and signing in; `use_ssl` is a CURLUSESSL. Refuses link-local addresses and
   a cloud's metadata service, where no mail server is. */
void rb_reach(CURL *handle, const rb_mail_server *server, const char *protocols, long use_ssl);

/* A CURLOPT_OPENSOCKETFUNCTION that refuses what rb_reach does, this machine, and private networks. */
curl_socket_t rb_open_far_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address);

/* Whether it failed for lack of TLS or of a trusted certificate. */
int rb_is_tls(CURLcode rc);

void rb_copy(char *into, size_t room, const char *text);
