/* To where no mail server is connected to: addresses of the link, and of a cloud's service for its own machines. */
#pragma once
#include <curl/curl.h>

curl_socket_t rb_open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address);
