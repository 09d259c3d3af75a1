// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distributed/peers.h"

#include <netdb.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>

namespace hessianlab {

namespace {

std::string numbersOf(const sockaddr_storage& address, socklen_t length) {
  std::array<char, NI_MAXHOST> text{};
  const auto* plain = reinterpret_cast<const sockaddr*>(&address);
  const int error = getnameinfo(plain, length, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST);
  return error == 0 ? text.data() : "";
}

template <class Ask>
std::string endOf(int connection, const Ask& ask) {
  sockaddr_storage address{};
  socklen_t length = sizeof address;
  return ask(connection, reinterpret_cast<sockaddr*>(&address), &length) == 0 ? numbersOf(address, length) : "";
}

std::optional<Way> wayBy(const addrinfo& candidate) {
  const int connection = socket(candidate.ai_family, candidate.ai_socktype | SOCK_CLOEXEC, candidate.ai_protocol);
  if (connection < 0) return std::nullopt;
  std::optional<Way> way;
  if (connect(connection, candidate.ai_addr, candidate.ai_addrlen) == 0)
    way = Way{endOf(connection, getsockname), endOf(connection, getpeername)};
  close(connection);
  return way;
}

}  // namespace

std::optional<Way> wayTo(const std::string& host, uint16_t port) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0) return std::nullopt;
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> all(found, freeaddrinfo);
  for (const addrinfo* one = all.get(); one; one = one->ai_next)
    if (auto way = wayBy(*one); way && !way->from.empty() && !way->to.empty()) return way;
  return std::nullopt;
}

std::string coresName() {
  std::array<char, 256> host{};
  gethostname(host.data(), host.size() - 1);
  std::string name = host.data();
  cpu_set_t cores;
  CPU_ZERO(&cores);
  if (sched_getaffinity(0, sizeof cores, &cores) != 0) return name;
  name += '/';
  for (int core = 0; core < CPU_SETSIZE; ++core)
    if (CPU_ISSET(core, &cores)) name += std::to_string(core) + ",";
  return name;
}

}  // namespace hessianlab
