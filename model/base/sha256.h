// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4) by OpenSSL: what tells a damaged weights file from a sound one.
#pragma once

#include <cstddef>
#include <string>

namespace hessianlab {

// 64 lower-case hexadecimal digits. Any thread.
std::string sha256(const void* data, std::size_t size);

}  // namespace hessianlab
