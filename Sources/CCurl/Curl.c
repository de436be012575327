#include "CCurl.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "Guard.h"

const char *rb_curl_version(void) { return curl_version(); }

/* 169.254/16, fe80::/10, fd00:ec2::254, and the first within IPv6 (mapped, and by NAT64). */
static int is_forbidden(const struct sockaddr *address) {
    if (address->sa_family == AF_INET) {
        uint32_t host = ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr);
        return host >> 16 == 0xA9FE;
    }
    if (address->sa_family != AF_INET6) return 0;
    const uint8_t *b = ((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr;
    static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    static const uint8_t nat64[12] = {0, 0x64, 0xFF, 0x9B};
    static const uint8_t metadata[16] = {0xFD, 0, 0x0E, 0xC2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54};
    if (b[0] == 0xFE && (b[1] & 0xC0) == 0x80) return 1;
    if (!memcmp(b, metadata, sizeof metadata)) return 1;
    return (!memcmp(b, mapped, sizeof mapped) || !memcmp(b, nat64, sizeof nat64)) && b[12] == 169 && b[13] == 254;
}

curl_socket_t rb_open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)context;
    (void)purpose;
    if (is_forbidden(&address->addr)) return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
