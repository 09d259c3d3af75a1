// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/sha256.h"

#include <openssl/evp.h>

#include <array>

#include "model/base/error.h"

namespace hessianlab {

std::string sha256(const void* data, std::size_t size) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  if (EVP_Digest(data, size, digest.data(), &length, EVP_sha256(), nullptr) != 1)
    throw RunError("OpenSSL could not compute a SHA-256 checksum");
  static constexpr char kHex[] = "0123456789abcdef";
  std::string text;
  for (unsigned int i = 0; i < length; ++i) {
    text += kHex[digest[i] >> 4];
    text += kHex[digest[i] & 15];
  }
  return text;
}

}  // namespace hessianlab
