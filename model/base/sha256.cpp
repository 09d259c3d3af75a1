// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/sha256.h"

#include <openssl/evp.h>

#include <array>

#include "model/base/error.h"

namespace hessianlab {

namespace {

using Digest = std::array<unsigned char, EVP_MAX_MD_SIZE>;
using ContextPtr = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

void require(bool done) {
  if (!done) throw RunError("OpenSSL could not compute a SHA-256 checksum");
}

ContextPtr newContext() {
  ContextPtr context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  require(context != nullptr);
  return context;
}

std::string hex(const Digest& digest, unsigned int length) {
  static constexpr char kHex[] = "0123456789abcdef";
  std::string text;
  for (unsigned int i = 0; i < length; ++i) {
    text += kHex[digest[i] >> 4];
    text += kHex[digest[i] & 15];
  }
  return text;
}

}  // namespace

std::string sha256(const void* data, std::size_t size) {
  Digest digest{};
  unsigned int length = 0;
  require(EVP_Digest(data, size, digest.data(), &length, EVP_sha256(), nullptr) == 1);
  return hex(digest, length);
}

struct Sha256::Context {
  ContextPtr evp = newContext();
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
  require(EVP_DigestInit_ex(context_->evp.get(), EVP_sha256(), nullptr) == 1);
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view piece) {
  require(EVP_DigestUpdate(context_->evp.get(), piece.data(), piece.size()) == 1);
}

std::string Sha256::soFar() const {
  const ContextPtr copy = newContext();
  Digest digest{};
  unsigned int length = 0;
  require(EVP_MD_CTX_copy_ex(copy.get(), context_->evp.get()) == 1 &&
          EVP_DigestFinal_ex(copy.get(), digest.data(), &length) == 1);
  return hex(digest, length);
}

}  // namespace hessianlab
