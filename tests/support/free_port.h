// SPDX-License-Identifier: GPL-3.0-or-later
// A port of the loopback for a test.
#pragma once

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>

namespace hessianlab::reference {

// One that nobody listens at now.
inline uint16_t freePort() {
  const int held = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  bind(held, reinterpret_cast<sockaddr*>(&address), length);
  getsockname(held, reinterpret_cast<sockaddr*>(&address), &length);
  close(held);
  return ntohs(address.sin_port);
}

}  // namespace hessianlab::reference
