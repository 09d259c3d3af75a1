// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4) by OpenSSL: what tells a damaged file from a sound one.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace hessianlab {

// 64 lower-case hexadecimal digits. Any thread.
std::string sha256(const void* data, std::size_t size);
inline std::string sha256(std::string_view text) {
  return sha256(text.data(), text.size());
}

// Of what comes piece by piece. One thread.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&& other) noexcept;
  Sha256& operator=(Sha256&& other) noexcept;
  void add(std::string_view piece);
  std::string soFar() const;  // of all pieces up to now; more may follow

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

}  // namespace hessianlab
